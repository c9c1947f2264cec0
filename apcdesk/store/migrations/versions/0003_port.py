"""What the port remembers: when events took place before they were moved."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "former_time",
        sa.Column("event_uid", sa.String(length=64), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        sa.Column("start_date", sa.String(length=10), nullable=True),
        sa.Column("end_date", sa.String(length=10), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_uid"],
            ["event.event_uid"],
            name=op.f("fk_former_time_event_uid"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("event_uid", "start_at", "end_at", name=op.f("pk_former_time")),
    )
