"""The busy bitmap: one row a calendar and UTC day, repainted in the transaction that touches an event.

A bit is a cell of the day, the first cell the highest one, set when any second of it is taken by an event that
blocks. `minutes` has a bit a minute; `fives` has one for five minutes, a fifth of the bytes for questions that
move in such steps. `on_minutes` is false when an event of that day begins or ends within a minute: then the bits
say a little more than is taken. A day without busy time has no row. Days are counted from 1970-01-01.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, bindparam, delete, insert, select, type_coerce, update

from apcdesk.domain.ids import CalendarId
from apcdesk.domain.spans import Span
from apcdesk.store import tables as t
from apcdesk.store.prepared import Prepared

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
    """The days on which events changed, collected so that each is repainted once.

    Where time only came to be taken it is painted over what is there; where an event went away or moved, the day is
    painted from all its events.
    """

    def __init__(self) -> None:
        self._days: defaultdict[CalendarId, set[int]] = defaultdict(set)
        self._taken: defaultdict[CalendarId, list[Span]] = defaultdict(list)

    def add(self, row: Mapping[Any, Any] | None) -> None:
        """Note an event as it was: its columns, None when there was nothing."""
        if row is not None and row["busy"]:
            self._days[row["calendar_id"]].update(_days_of(_span_of(row)))

    def take(self, row: Mapping[Any, Any] | None) -> None:
        """Note an event as it has become: its columns, None when there is nothing."""
        if row is not None and row["busy"]:
            self._taken[row["calendar_id"]].append(_span_of(row))

    def repaint(self, tx: Connection) -> None:
        """Paint what was noted; the events are stored by now."""
        for calendar_id in self._days.keys() | self._taken.keys():
            painted: list[Span] = []
            if calendar_id in self._days:
                painted = list(_runs(sorted(self._days[calendar_id])))
            for first, last in painted:
                _repaint(tx, calendar_id, first, last)
            _paint_over(tx, calendar_id, self._taken.get(calendar_id, ()), painted)
        self._days.clear()
        self._taken.clear()


def paint(spans: Iterable[Span], first: int | None = None, last: int | None = None) -> dict[int, BusyDay]:
    """The busy days that these spans make, from day `first` to day `last`, both included."""
    minutes: defaultdict[int, int] = defaultdict(int)
    uneven: set[int] = set()
    for begins, ends in spans:
        for day in _days_of((begins, ends)):
            if (first is None or day >= first) and (last is None or day <= last):
                midnight = day * DAY_SECONDS
                start = begins - midnight if begins > midnight else 0
                end = ends - midnight if ends < midnight + DAY_SECONDS else DAY_SECONDS
                after = -(-end // 60)
                minutes[day] |= (1 << after - start // 60) - 1 << DAY_MINUTES - after
                if start % 60 or end % 60:
                    uneven.add(day)
    return {
        day: BusyDay(day not in uneven, _fives(bits).to_bytes(36, "big"), bits.to_bytes(180, "big"))
        for day, bits in minutes.items()
    }


def painted(tx: Connection, calendar_id: CalendarId) -> dict[int, BusyDay]:
    """The busy days of a calendar as its events make them, whatever is stored."""
    return paint(_SPANS.driver_rows(tx, {"calendar": calendar_id}))


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
    days = paint(_SPANS_WITHIN.driver_rows(tx, within), first, last)
    _FORGET.run(tx, asked)
    _insert(tx, calendar_id, days)


def _insert(tx: Connection, calendar_id: CalendarId, days: Mapping[int, BusyDay]) -> None:
    rows = [{"calendar_id": calendar_id, "day": day, **busy._asdict()} for day, busy in sorted(days.items())]
    _PUT.run_each(tx, rows)


def _paint_over(
    tx: Connection, calendar_id: CalendarId, spans: Collection[Span], painted: Iterable[Span]
) -> None:
    """Add time that is taken to the days as they are stored, but for those that have just been painted."""
    if not spans:
        return
    days = paint(spans)
    for first, last in painted:
        days = {day: busy for day, busy in days.items() if not first <= day <= last}
    if not days:
        return
    asked = {"calendar": calendar_id, "first": min(days), "last": max(days)}
    stored = {day: BusyDay(*rest) for day, *rest in _STORED.driver_rows(tx, asked)}
    _insert(tx, calendar_id, {day: busy for day, busy in days.items() if day not in stored})
    for day in days.keys() & stored.keys():
        both = _united(stored[day], days[day])
        _CHANGE.run(tx, {"calendar": calendar_id, "which": day, **both._asdict()})


def _united(one: BusyDay, other: BusyDay) -> BusyDay:
    return BusyDay(
        bool(one.on_minutes and other.on_minutes),
        _or(one.fives, other.fives),
        _or(one.minutes, other.minutes),
    )


def _or(one: bytes, other: bytes) -> bytes:
    return (int.from_bytes(one, "big") | int.from_bytes(other, "big")).to_bytes(len(one), "big")


def _fives(minutes: int) -> int:
    """The cells of five minutes that have a minute in these."""
    any_of_five = minutes | minutes << 1 | minutes << 2 | minutes << 3 | minutes << 4
    return int(f"{any_of_five:01440b}"[-DAY_MINUTES:][::5], 2)


def _span_of(row: Mapping[Any, Any]) -> Span:
    return int(row["start_at"].timestamp()), int(row["end_at"].timestamp())


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
_of_calendar = select(_event.start_at, _event.end_at).where(
    _event.calendar_id == bindparam("calendar"), _event.busy
)
_SPANS = Prepared(_of_calendar)
_SPANS_WITHIN = Prepared(
    _of_calendar.where(
        type_coerce(_event.start_at, BigInteger) < bindparam("end"),
        type_coerce(_event.end_at, BigInteger) > bindparam("start"),
    )
)
_FORGET = Prepared(
    delete(t.busy_day).where(
        _busy_day.calendar_id == bindparam("calendar"),
        _busy_day.day >= bindparam("first"),
        _busy_day.day <= bindparam("last"),
    )
)
_STORED = Prepared(
    select(_busy_day.day, _busy_day.on_minutes, _busy_day.fives, _busy_day.minutes).where(
        _busy_day.calendar_id == bindparam("calendar"),
        _busy_day.day >= bindparam("first"),
        _busy_day.day <= bindparam("last"),
    )
)
_CHANGE = Prepared(
    update(t.busy_day).where(
        _busy_day.calendar_id == bindparam("calendar"), _busy_day.day == bindparam("which")
    ),
    BusyDay._fields,
)
_PUT = Prepared(insert(t.busy_day))
