"""Items of equipment that are retired: nobody gets or books them, and what is known of them stays."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("crib_item", sa.Column("retired", sa.BigInteger(), nullable=True))
