"""What changes of plans set free: read from the changes themselves, so that nobody who frees time need know of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from apcdesk.domain.changes import Entity
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.waiting import FreedSpan, FreedTime, freed_by
from apcdesk.store import tables as t


def newest_change(tx: Connection) -> int:
    """The id of the newest change, 0 when there is none."""
    return int(tx.execute(select(func.max(t.change.c.change_id))).scalar() or 0)


def freed_times(tx: Connection, after: int, upto: int, now: datetime) -> list[FreedTime]:
    """What the changes after the one id, up to the other, set free from now on, in their order.

    The events of one booking are one thing that became free. Time that is taken again by then is still told: whoever
    offers it looks whether it is free.
    """
    change = t.change.c
    statement = (
        select(change.before, change.after)
        .where(change.change_id > after, change.change_id <= upto, change.entity == Entity.EVENT.value)
        .order_by(change.change_id)
    )
    found: defaultdict[str, list[FreedSpan]] = defaultdict(list)
    for before, later in tx.execute(statement):
        if before is None or later is None:
            continue
        key = before.get("booking_id") or before["event_uid"]
        taken = [] if (period := _taken(later)) is None else [period]
        found[key] += [FreedSpan(Sub(before["sub"]), free) for free in freed_by(_taken(before), taken)]
    freed = (FreedTime(key, tuple(spans)) for key, spans in found.items())
    return [left for one in freed if (left := one.from_now_on(now)) is not None]


def _taken(row: Mapping[str, Any]) -> Period | None:
    """The time that a remembered event takes."""
    return Period.of_seconds(row["start_at"], row["end_at"]) if row["busy"] else None
