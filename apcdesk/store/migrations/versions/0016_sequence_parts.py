"""What the steps of a sequence have become."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "sequence_part",
        sa.Column("link_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.booking_id"], name=op.f("fk_sequence_part_booking_id")
        ),
        sa.ForeignKeyConstraint(
            ["link_id"],
            ["scheduling_link.link_id"],
            name=op.f("fk_sequence_part_link_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("link_id", "number", name=op.f("pk_sequence_part")),
        sa.UniqueConstraint("booking_id", name=op.f("uq_sequence_part_booking_id")),
    )
