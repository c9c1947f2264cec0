"""Deleted calendars that can come back under their ID; wrong PINs of people counted where all wrong tries are.

A pause that lasts while this runs is over.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column of released IDs, and drop those that counted tries."""
    op.add_column("account", sa.Column("released_id", sa.String(length=255), nullable=True))
    op.drop_column("crib_person", "tries")
    op.drop_column("crib_person", "locked_until")
