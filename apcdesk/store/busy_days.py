"""The busy bitmap: one row a calendar and UTC day, repainted in the transaction that touches an event.

A bit is a cell of the day, the first cell the highest one, set when any second of it is taken by an event that
blocks. `minutes` has a bit a minute; `fives` has one for five minutes, a fifth of the bytes for questions that
move in such steps. `on_minutes` is false when an event of that day begins or ends within a minute: then the bits
say a little more than is taken. A day without busy time has no row. Days are counted from 1970-01-01.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, Select, bindparam, delete, insert, select, type_coerce

from apcdesk.domain.ids import CalendarId
from apcdesk.domain.spans import Span
from apcdesk.store import tables as t
from apcdesk.store.bulk import driver_rows

DAY_SECONDS = 86_400
DAY_MINUTES = 1_440
CELL_MINUTES = (1, 5)
NEAR_DAYS = 7
"""Touched days no further apart than this are repainted together with the days between them."""


class BusyDay(NamedTuple):
    """What a row says of its day."""

    on_minutes: bool
    fives: bytes
    minutes: bytes


class TouchedDays:
    """The days on which events changed, collected so that each is repainted once."""

    def __init__(self) -> None:
        self._days: defaultdict[CalendarId, set[int]] = defaultdict(set)

    def add(self, row: Mapping[Any, Any] | None) -> None:
        """Note an event as it was or has become: its columns, None when there was nothing."""
        if row is not None and row["busy"]:
            span = int(row["start_at"].timestamp()), int(row["end_at"].timestamp())
            self._days[row["calendar_id"]].update(_days_of(span))

    def repaint(self, tx: Connection) -> None:
        """Paint what was noted from the events that are stored now."""
        for calendar_id, days in self._days.items():
            for first, last in _runs(sorted(days)):
                _repaint(tx, calendar_id, first, last)
        self._days.clear()


def paint(spans: Iterable[Span], first: int | None = None, last: int | None = None) -> dict[int, BusyDay]:
    """The busy days that these spans make, from day `first` to day `last`, both included."""
    minutes: defaultdict[int, int] = defaultdict(int)
    fives: defaultdict[int, int] = defaultdict(int)
    uneven: set[int] = set()
    for span in spans:
        for day in _days_of(span):
            if (first is None or day >= first) and (last is None or day <= last):
                start, end = (
                    max(span[0] - day * DAY_SECONDS, 0),
                    min(span[1] - day * DAY_SECONDS, DAY_SECONDS),
                )
                minutes[day] |= _bits(start, end, 60)
                fives[day] |= _bits(start, end, 300)
                if start % 60 or end % 60:
                    uneven.add(day)
    return {
        day: BusyDay(day not in uneven, fives[day].to_bytes(36, "big"), bits.to_bytes(180, "big"))
        for day, bits in minutes.items()
    }


def painted(tx: Connection, calendar_id: CalendarId) -> dict[int, BusyDay]:
    """The busy days of a calendar as its events make them, whatever is stored."""
    return paint(driver_rows(tx, _SPANS, {"calendar": calendar_id}))


def calendars_with_events(tx: Connection) -> tuple[CalendarId, ...]:
    """The calendars that have events which block."""
    statement = select(t.event.c.calendar_id).where(t.event.c.busy).distinct().order_by(t.event.c.calendar_id)
    return tuple(tx.execute(statement).scalars())


def paint_everything(tx: Connection) -> None:
    """Fill the empty table from all events."""
    for calendar_id in calendars_with_events(tx):
        _insert(tx, calendar_id, painted(tx, calendar_id))


def _repaint(tx: Connection, calendar_id: CalendarId, first: int, last: int) -> None:
    asked = {"calendar": calendar_id, "first": first, "last": last}
    within = {"calendar": calendar_id, "start": first * DAY_SECONDS, "end": (last + 1) * DAY_SECONDS}
    days = paint(driver_rows(tx, _SPANS_WITHIN, within), first, last)
    tx.execute(_FORGET, asked)
    _insert(tx, calendar_id, days)


def _insert(tx: Connection, calendar_id: CalendarId, days: Mapping[int, BusyDay]) -> None:
    rows = [{"calendar_id": calendar_id, "day": day, **busy._asdict()} for day, busy in sorted(days.items())]
    if rows:
        tx.execute(_PUT, rows)


def _bits(start: int, end: int, cell: int) -> int:
    """The cells of a day that [start, end) touches; seconds of the day."""
    first, after = start // cell, -(-end // cell)
    return (1 << after - first) - 1 << DAY_SECONDS // cell - after


def _days_of(span: Span) -> range:
    return range(span[0] // DAY_SECONDS, (span[1] - 1) // DAY_SECONDS + 1)


def _runs(days: list[int]) -> Iterator[Span]:
    """First and last of the days that lie near each other."""
    first = before = days[0]
    for day in days:
        if day - before > NEAR_DAYS:
            yield first, before
            first = day
        before = day
    yield first, before


_event, _busy_day = t.event.c, t.busy_day.c
_SPANS: Select[Any] = select(_event.start_at, _event.end_at).where(
    _event.calendar_id == bindparam("calendar"), _event.busy
)
_SPANS_WITHIN = _SPANS.where(
    type_coerce(_event.start_at, BigInteger) < bindparam("end"),
    type_coerce(_event.end_at, BigInteger) > bindparam("start"),
)
_FORGET = delete(t.busy_day).where(
    _busy_day.calendar_id == bindparam("calendar"),
    _busy_day.day >= bindparam("first"),
    _busy_day.day <= bindparam("last"),
)
_PUT = insert(t.busy_day)
