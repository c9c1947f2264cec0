"""Wrong PINs of people are counted where all wrong tries are. A pause that lasts while this runs is over."""

from __future__ import annotations

from alembic import op

revision = "0022"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Drop the columns that counted them."""
    op.drop_column("crib_person", "tries")
    op.drop_column("crib_person", "locked_until")
