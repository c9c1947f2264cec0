"""Scheduling links, and what is still to be told of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "scheduling_link",
        sa.Column("link_id", sa.String(length=32), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("display_message", sa.Text(), nullable=False),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.Column("booking_id", sa.String(length=32), nullable=True),
        sa.Column("visitor_sha256", sa.String(length=64), nullable=True),
        sa.Column("no_times_suitable", sa.BigInteger(), nullable=True),
        sa.Column("no_times_displayed", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.booking_id"], name=op.f("fk_scheduling_link_booking_id")
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.client_id"], name=op.f("fk_scheduling_link_client_id")
        ),
        sa.PrimaryKeyConstraint("link_id", name=op.f("pk_scheduling_link")),
        sa.UniqueConstraint("sha256", name=op.f("uq_scheduling_link_sha256")),
    )
    op.create_index(op.f("ix_scheduling_link_booking_id"), "scheduling_link", ["booking_id"], unique=False)
    op.create_table(
        "scheduling_callback",
        sa.Column("callback_id", sa.String(length=32), nullable=False),
        sa.Column("link_id", sa.String(length=32), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("tzid", sa.String(length=64), nullable=False),
        sa.Column("due_ms", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("failing_since", sa.BigInteger(), nullable=True),
        sa.Column("lease", sa.String(length=32), nullable=True),
        sa.Column("lease_ends_ms", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.client_id"], name=op.f("fk_scheduling_callback_client_id")
        ),
        sa.ForeignKeyConstraint(
            ["link_id"],
            ["scheduling_link.link_id"],
            name=op.f("fk_scheduling_callback_link_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("callback_id", name=op.f("pk_scheduling_callback")),
    )
    op.create_index(op.f("ix_scheduling_callback_due_ms"), "scheduling_callback", ["due_ms"], unique=False)
