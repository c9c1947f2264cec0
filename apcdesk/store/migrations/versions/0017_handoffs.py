"""Bookings in progress that a phone takes over from a kiosk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "handoff",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("kiosk_holder", sa.String(length=64), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False),
        sa.Column("hold_id", sa.String(length=32), nullable=False),
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("appointment_type_id", sa.String(length=64), nullable=False),
        sa.Column("person", sa.String(length=64), nullable=True),
        sa.Column("place", sa.String(length=255), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("visitor_sha256", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_handoff")),
    )
    op.create_index(op.f("ix_handoff_kiosk_holder"), "handoff", ["kiosk_holder"], unique=False)
