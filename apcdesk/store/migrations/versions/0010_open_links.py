"""Links that stay open for many visitors, what visitors did on them, and what was booked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "open_link",
        sa.Column("link_id", sa.String(length=32), nullable=False),
        sa.Column("token", sa.String(length=32), nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("appointment_type_id", sa.String(length=64), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("last_day", sa.String(length=10), nullable=True),
        sa.Column("paused", sa.BigInteger(), nullable=True),
        sa.Column("ended", sa.BigInteger(), nullable=True),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("link_id", name=op.f("pk_open_link")),
        sa.UniqueConstraint("token", name=op.f("uq_open_link_token")),
        sa.UniqueConstraint("code", name=op.f("uq_open_link_code")),
    )
    op.create_table(
        "open_link_use",
        sa.Column("link_id", sa.String(length=32), nullable=False),
        sa.Column("opened", sa.Integer(), nullable=False),
        sa.Column("no_time_fit", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["link_id"], ["open_link.link_id"], name=op.f("fk_open_link_use_link_id")),
        sa.PrimaryKeyConstraint("link_id", name=op.f("pk_open_link_use")),
    )
    op.create_table(
        "open_link_booking",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("link_id", sa.String(length=32), nullable=False),
        sa.Column("visitor_sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.booking_id"], name=op.f("fk_open_link_booking_booking_id")
        ),
        sa.ForeignKeyConstraint(
            ["link_id"], ["open_link.link_id"], name=op.f("fk_open_link_booking_link_id")
        ),
        sa.PrimaryKeyConstraint("booking_id", name=op.f("pk_open_link_booking")),
    )
    op.create_index(op.f("ix_open_link_booking_link_id"), "open_link_booking", ["link_id"], unique=False)
