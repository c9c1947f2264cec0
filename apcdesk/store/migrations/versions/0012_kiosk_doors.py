"""The staff PIN, wrong tries, badges, and who has arrived."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "staff_pin",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("argon2", sa.String(length=255), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_staff_pin")),
    )
    op.create_table(
        "wrong_tries",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("spent", sa.Integer(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("paused_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_wrong_tries")),
    )
    op.create_table(
        "badge",
        sa.Column("code", sa.String(length=255), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("company", sa.String(length=255), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_badge")),
    )
    op.create_table(
        "arrival",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.booking_id"], name=op.f("fk_arrival_booking_id")),
        sa.PrimaryKeyConstraint("booking_id", name=op.f("pk_arrival")),
    )
