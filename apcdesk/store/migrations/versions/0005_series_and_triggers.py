"""Recurring events, and who is told when an event is about to begin or end."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and columns."""
    op.add_column("event", sa.Column("recurrence", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("event", sa.Column("series_uid", sa.String(length=64), nullable=True))
    op.create_index(op.f("ix_event_series_uid"), "event", ["series_uid"], unique=False)
    op.create_table(
        "series",
        sa.Column("series_uid", sa.String(length=64), nullable=False),
        sa.Column("template", sa.JSON(), nullable=False),
        sa.Column("expanded_until", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["series_uid"], ["event.event_uid"], name=op.f("fk_series_series_uid"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("series_uid", name=op.f("pk_series")),
    )
    op.create_table(
        "event_trigger",
        sa.Column("event_uid", sa.String(length=64), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("due_ms", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("failing_since", sa.BigInteger(), nullable=True),
        sa.Column("lease", sa.String(length=32), nullable=True),
        sa.Column("lease_ends_ms", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_uid"], ["event.event_uid"], name=op.f("fk_event_trigger_event_uid"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.client_id"], name=op.f("fk_event_trigger_client_id")),
        sa.PrimaryKeyConstraint("event_uid", "client_id", "number", "due", name=op.f("pk_event_trigger")),
    )
    op.create_index(op.f("ix_event_trigger_due_ms"), "event_trigger", ["due_ms"], unique=False)
