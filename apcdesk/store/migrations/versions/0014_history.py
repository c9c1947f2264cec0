"""Why a change was made, histories that are found quickly, and visitors who did not come."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the indexes."""
    op.add_column("change", sa.Column("reason", sa.Text(), nullable=True))
    op.create_index(op.f("ix_change_sub"), "change", ["sub"])
    op.create_index(op.f("ix_change_entity_id"), "change", ["entity_id"])
    op.add_column("booking", sa.Column("missed", sa.BigInteger(), nullable=True))
