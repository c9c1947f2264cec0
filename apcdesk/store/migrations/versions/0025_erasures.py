"""Channels that are to be told that a person was erased."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    op.add_column("channel", sa.Column("erased", sa.BigInteger(), nullable=True))
    op.add_column("channel", sa.Column("sending_erased", sa.BigInteger(), nullable=True))
