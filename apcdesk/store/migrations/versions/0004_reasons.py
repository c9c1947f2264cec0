"""Why somebody was assigned, with what was compared: a reason was a sub and a code that knew its own minutes alone."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ASSIGNED = (
    sa.table("booking", sa.column("booking_id"), sa.column("assignment", sa.JSON)),
    sa.table("hold", sa.column("hold_id"), sa.column("assignment", sa.JSON)),
)
_CHANGE = sa.table(
    "change",
    sa.column("change_id"),
    sa.column("entity"),
    sa.column("before", sa.JSON),
    sa.column("after", sa.JSON),
)


def upgrade() -> None:
    """Write every reason anew; also in what changes remember, or they could not be taken back."""
    connection = op.get_bind()
    for table in _ASSIGNED:
        key, _ = table.columns
        for name, value in connection.execute(sa.select(*table.columns)).all():
            connection.execute(sa.update(table).where(key == name).values(assignment=_assignment(value)))
    rows = sa.select(_CHANGE).where(_CHANGE.c.entity.in_(("booking", "hold")))
    for change_id, _, before, after in connection.execute(rows).all():
        remembered = {
            name: {**row, "assignment": _assignment(row["assignment"])}
            for name, row in (("before", before), ("after", after))
            if row is not None
        }
        if remembered:  # what was erased remembers nothing
            connection.execute(sa.update(_CHANGE).where(_CHANGE.c.change_id == change_id).values(remembered))


def _assignment(value: dict[str, Any]) -> dict[str, Any]:
    return {**value, "reasons": [_reason(sub, code) for sub, code in value["reasons"]]}


def _reason(sub: str, code: str) -> dict[str, Any]:
    method, _, minutes = code.partition(":")
    return {"sub": sub, "method": method, "booked_minutes": [[sub, int(minutes)]] if minutes else []}
