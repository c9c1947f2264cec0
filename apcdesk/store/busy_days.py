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

from sqlalchemy import BigInteger, Connection, bindparam, delete, insert, select, type_coerce, update

from apcdesk.domain.ids import CalendarId
from apcdesk.domain.spans import Span
from apcdesk.store import tables as t
from apcdesk.store.writing.prepared import Prepared

DAY_SECONDS = 86_400
DAY_MINUTES = 1_440
CELL_MINUTES = (1, 5)
WHOLE_DAY = (1 << DAY_MINUTES) - 1
NEAR_DAYS = 7
"""Touched days no further apart than this are read together, with the days between them."""

Cells = tuple[int, bool]
"""The minutes of a day that are taken, and whether all of it begins and ends on minutes."""


class BusyDay(NamedTuple):
    """What a row says of its day."""

    on_minutes: bool
    fives: bytes
    minutes: bytes


class TouchedDays:
    """The time that events took and no longer take, collected so that each day is repainted once.

    Where time only came to be taken it is painted over what is there; where an event went away or moved, what others take
    of its time is read again.
    """

    def __init__(self) -> None:
        self._freed: defaultdict[CalendarId, list[Span]] = defaultdict(list)
        self._taken: defaultdict[CalendarId, list[Span]] = defaultdict(list)

    def add(self, row: Mapping[Any, Any] | None) -> None:
        """Note an event as it was: its columns, None when there was nothing."""
        if row is not None and row["busy"]:
            self._freed[row["calendar_id"]].append(_span_of(row))

    def take(self, row: Mapping[Any, Any] | None) -> None:
        """Note an event as it has become: its columns, None when there is nothing."""
        if row is not None and row["busy"]:
            self._taken[row["calendar_id"]].append(_span_of(row))

    def repaint(self, tx: Connection) -> None:
        """Paint what was noted; the events are stored by now."""
        for calendar_id in self._freed.keys() | self._taken.keys():
            freed, taken = self._freed.get(calendar_id, []), self._taken.get(calendar_id, [])
            touched = sorted({day for span in (*freed, *taken) for day in _days_of(span)})
            for days in _runs(touched):
                _repaint(tx, calendar_id, days, _beginning_on(days, freed), _beginning_on(days, taken))
        self._freed.clear()
        self._taken.clear()


def paint(spans: Iterable[Span]) -> dict[int, BusyDay]:
    """The busy days that these spans make."""
    return {day: _busy_day_of(*cells) for day, cells in _cells(spans).items()}


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


def _repaint(
    tx: Connection, calendar_id: CalendarId, days: list[int], freed: list[Span], taken: list[Span]
) -> None:
    """Bring what is stored of these days to what it is without the freed and with the taken time."""
    asked = {"calendar": calendar_id, "first": days[0], "last": days[-1]}
    touched = set(days)
    stored = {day: BusyDay(*rest) for day, *rest in _STORED.driver_rows(tx, asked) if day in touched}
    begins, ends = _cleared(freed, stored)
    spans = taken
    if freed:
        # Whatever is taken in between is read; what was noted of it may be free again.
        spans = [span for span in taken if span[0] < begins or span[1] > ends]
        spans += _SPANS_WITHIN.driver_rows(tx, {"calendar": calendar_id, "start": begins, "end": ends})
    painted = _cells(spans)
    for day in days:
        cleared = _minutes_of(day, begins, ends)
        _write(tx, calendar_id, day, stored.get(day), cleared, painted.get(day, (0, True)))


def _write(
    tx: Connection, calendar_id: CalendarId, day: int, before: BusyDay | None, cleared: int, added: Cells
) -> None:
    """Bring a day as it is stored to what it is when some minutes are cleared, and then others added."""
    bits, on_minutes = added
    if before is not None:
        bits |= int.from_bytes(before.minutes, "big") & ~cleared
        on_minutes = on_minutes and bool(before.on_minutes or cleared == WHOLE_DAY)
    which = {"calendar": calendar_id, "which": day}
    if not bits:
        _FORGET.run(tx, which)
    elif before is None:
        _insert(tx, calendar_id, {day: _busy_day_of(bits, on_minutes)})
    else:
        _CHANGE.run(tx, {**which, **_busy_day_of(bits, on_minutes)._asdict()})


def _cleared(freed: list[Span], stored: Mapping[int, BusyDay]) -> Span:
    """The time that is painted anew: all between the first and the last that was freed; whole days when an event of one
    of them begins or ends within a minute, since it may be that one.
    """
    if not freed:
        return 0, 0
    span = min(begins for begins, _ in freed), max(ends for _, ends in freed)
    days = _days_of(span)
    if all(stored[day].on_minutes for day in days if day in stored):
        return span
    return days[0] * DAY_SECONDS, (days[-1] + 1) * DAY_SECONDS


def _insert(tx: Connection, calendar_id: CalendarId, days: Mapping[int, BusyDay]) -> None:
    rows = [{"calendar_id": calendar_id, "day": day, **busy._asdict()} for day, busy in sorted(days.items())]
    _PUT.run_each(tx, rows)


def _cells(spans: Iterable[Span]) -> dict[int, Cells]:
    """By day the minutes that these spans touch, and whether they begin and end on minutes."""
    minutes: defaultdict[int, int] = defaultdict(int)
    uneven: set[int] = set()
    for begins, ends in spans:
        for day in _days_of((begins, ends)):
            minutes[day] |= _minutes_of(day, begins, ends)
        if begins % 60:
            uneven.add(begins // DAY_SECONDS)
        if ends % 60:
            uneven.add(ends // DAY_SECONDS)
    return {day: (bits, day not in uneven) for day, bits in minutes.items()}


def _busy_day_of(minutes: int, on_minutes: bool) -> BusyDay:
    return BusyDay(on_minutes, _fives(minutes).to_bytes(36, "big"), minutes.to_bytes(180, "big"))


def _minutes_of(day: int, begins: int, ends: int) -> int:
    """The minutes of the day of which a second lies in this span."""
    midnight = day * DAY_SECONDS
    first = max(0, (begins - midnight) // 60)
    after = min(DAY_MINUTES, -((midnight - ends) // 60))
    return (1 << after - first) - 1 << DAY_MINUTES - after if first < after else 0


def _fives(minutes: int) -> int:
    """The cells of five minutes that have a minute in these."""
    any_of_five = minutes | minutes << 1 | minutes << 2 | minutes << 3 | minutes << 4
    return int(f"{any_of_five:01440b}"[-DAY_MINUTES:][::5], 2)


def _span_of(row: Mapping[Any, Any]) -> Span:
    return int(row["start_at"].timestamp()), int(row["end_at"].timestamp())


def _days_of(span: Span) -> range:
    return range(span[0] // DAY_SECONDS, (span[1] - 1) // DAY_SECONDS + 1)


def _beginning_on(days: list[int], spans: list[Span]) -> list[Span]:
    return [span for span in spans if days[0] <= span[0] // DAY_SECONDS <= days[-1]]


def _runs(days: list[int]) -> Iterator[list[int]]:
    """The days that lie near each other."""
    run = [days[0]]
    for day in days[1:]:
        if day - run[-1] > NEAR_DAYS:
            yield run
            run = []
        run.append(day)
    yield run


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
        _busy_day.calendar_id == bindparam("calendar"), _busy_day.day == bindparam("which")
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
