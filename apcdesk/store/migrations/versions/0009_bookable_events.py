"""Bookable events, and who registered for them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "bookable_event",
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("bookable_event_id", sa.String(length=64), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.client_id"], name=op.f("fk_bookable_event_client_id")
        ),
        sa.PrimaryKeyConstraint("client_id", "bookable_event_id", name=op.f("pk_bookable_event")),
    )
    op.create_table(
        "registration",
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("bookable_event_id", sa.String(length=64), nullable=False),
        sa.Column("registration_id", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id", "bookable_event_id"],
            ["bookable_event.client_id", "bookable_event.bookable_event_id"],
            name=op.f("fk_registration_client_id_bookable_event_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "client_id", "bookable_event_id", "registration_id", name=op.f("pk_registration")
        ),
    )
