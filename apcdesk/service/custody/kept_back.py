"""Time in which an item of equipment cannot be had though its calendar is free: what queries see of custody.

It stands beside the holds, under every search and every booking: desk, kiosk, links and port. It is never an event,
so that lists of events and free-busy answers say what calendars say (contract accounts-and-events §5 and §6), while
availability tells the truth (scheduling §1.4 leaves open what else takes time, as it does for holds).
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, literal, null, select, type_coerce

from apcdesk.availability.expand import day_bounds, local_day_of
from apcdesk.availability.situation import NOT_BACK, Busy
from apcdesk.domain.period import Period
from apcdesk.domain.spans import Span
from apcdesk.store import tables as t


def kept_back(row: tuple[Any, ...], reach: Period, now: datetime) -> Busy | None:
    """Where a row of `KEPT_BACK` says an item is out, due for calibration or retired; None when it shares no time with
    the reach."""
    calendar_id, since, due, _, tzid, day = row
    first, last = reach.seconds
    if due is None:
        start, end = since, last
    elif day is not None:
        start, end = calibration_begins(date.fromisoformat(day), tzid), last
    else:
        start, end = out_span(since, due, int(now.timestamp()), tzid)
    shares = start < last and end > first and start < end
    return Busy(calendar_id, start, end, holder=NOT_BACK) if shares else None


def out_span(since: int, due: int, now: int, tzid: str) -> Span:
    """How long an item is not here: until it is due, and once it is late for the rest of the place's day.

    Nobody knows when it comes; tomorrow can be promised, since staff can still get it back. All in seconds.
    """
    return since, due if now < due else max(day_bounds(local_day_of(now, tzid), tzid)[1], due)


def calibration_begins(day: date, tzid: str) -> int:
    """From when on an item cannot be had that is to be calibrated on this day, in seconds."""
    return day_bounds(day, tzid)[0]


KEPT_BACK = (
    select(
        t.custody.c.calendar_id,
        type_coerce(t.custody.c.since, BigInteger),
        type_coerce(t.custody.c.due, BigInteger),
        null(),
        t.crib_item.c.tzid,
        null(),
    ).join(t.crib_item, t.crib_item.c.calendar_id == t.custody.c.calendar_id),
    select(
        t.crib_item.c.calendar_id,
        literal(0, BigInteger),
        literal(0, BigInteger),
        null(),
        t.crib_item.c.tzid,
        t.crib_item.c.calibration_due,
    ).where(t.crib_item.c.calibration_due.is_not(None)),
    select(
        t.crib_item.c.calendar_id,
        type_coerce(t.crib_item.c.retired, BigInteger),
        null(),
        null(),
        t.crib_item.c.tzid,
        null(),
    ).where(t.crib_item.c.retired.is_not(None)),
)
"""Every item that is out, that is to be calibrated, or that is retired: as `situations` asks for them, together with
the holds."""
