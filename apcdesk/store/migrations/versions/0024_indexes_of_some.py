"""Indexes of events that leave out those without a value: most events are of no client, file, series or booking.

SQLite cannot drop what a table itself says is unique, so its table of events is copied. `migrate` has seen to it that
what refers to events stays meanwhile.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0022"
branch_labels = None
depends_on = None
UNIQUE = {
    "client_id": ["calendar_id", "client_id", "event_id"],
    "ical_uid": ["calendar_id", "ical_uid", "recurrence_id"],
}
"""The columns by the one that decides whether an event is in the index."""
OTHERS = ("series_uid", "booking_id")


def upgrade() -> None:
    """Make the indexes anew."""
    with op.batch_alter_table("event") as event:
        for columns in UNIQUE.values():
            event.drop_constraint(event.f(f"uq_event_{'_'.join(columns)}"), type_="unique")
    for given, columns in UNIQUE.items():
        _make(given, columns, unique=True)
    for column in OTHERS:
        op.drop_index(op.f(f"ix_event_{column}"), "event")
        _make(column, [column], unique=False)


def _make(given: str, columns: list[str], *, unique: bool) -> None:
    some = sa.text(f"{given} IS NOT NULL")
    name = op.f(f"ix_event_{'_'.join(columns)}")
    op.create_index(name, "event", columns, unique=unique, sqlite_where=some, postgresql_where=some)
