"""The busy bitmap of every calendar and day, painted from the events that are there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from apcdesk.store.busy_days import paint_everything

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and fill it."""
    op.create_table(
        "busy_day",
        sa.Column("calendar_id", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("on_minutes", sa.Boolean(), nullable=False),
        sa.Column("fives", sa.LargeBinary(), nullable=False),
        sa.Column("minutes", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["calendar_id"], ["calendar.calendar_id"], name=op.f("fk_busy_day_calendar_id")
        ),
        sa.PrimaryKeyConstraint("calendar_id", "day", name=op.f("pk_busy_day")),
        sqlite_with_rowid=False,
    )
    paint_everything(op.get_bind())
