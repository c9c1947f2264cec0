"""The busy bitmaps of calendars, joined and turned into the cells that are free."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from apcdesk.availability.axis import Axis
from apcdesk.domain.ids import CalendarId
from apcdesk.store import tables as t
from apcdesk.store.bulk import listed
from apcdesk.store.busy_days import DAY_MINUTES
from apcdesk.store.writing.prepared import Prepared


class FreeCells(NamedTuple):
    """The free cells of one calendar over an axis, and its days with an event on odd seconds."""

    axis: Axis
    cells: int
    uneven_days: frozenset[int]

    def weigh(self) -> int:
        """About how many bytes it takes."""
        return 200 + self.cells.bit_length() // 7

    def on_minutes(self, axis: Axis) -> bool:
        """Whether every event of these days begins and ends on whole minutes."""
        return not any(axis.first_day <= day < axis.end_day for day in self.uneven_days)


def covering(axis: Axis) -> Callable[[FreeCells], bool]:
    """A test whether free cells know of every day of the axis; quick when they come from one reading."""
    last: Axis | None = None
    does = False

    def covers(cells: FreeCells) -> bool:
        nonlocal last, does
        if cells.axis is not last:
            last = cells.axis
            does = last.first_day <= axis.first_day and axis.end_day <= last.end_day
        return does

    return covers


def cut(found: Mapping[CalendarId, FreeCells], axis: Axis) -> dict[CalendarId, int]:
    """Their cells over an axis that all of them cover."""
    everything, end, per_day = axis.everything, axis.end_day, DAY_MINUTES // axis.minutes
    own: Axis | None = None
    after, begins_alike = 0, False
    cells: dict[CalendarId, int] = {}
    for calendar_id, free in found.items():
        if free.axis is not own:
            own = free.axis
            after, begins_alike = (own.end_day - end) * per_day, own.first_day == axis.first_day
        part = free.cells >> after if after else free.cells
        cells[calendar_id] = part if begins_alike else part & everything
    return cells


def read_free_cells(
    tx: Connection, calendar_ids: Sequence[CalendarId], axis: Axis
) -> dict[CalendarId, FreeCells]:
    """The free cells of each calendar over the axis; a calendar without busy time is free throughout."""
    blank = bytes(DAY_MINUTES // axis.minutes // 8)
    days = [blank] * (len(calendar_ids) * axis.days)
    uneven: defaultdict[int, set[int]] = defaultdict(set)
    asked = {"ids": calendar_ids, "days": axis.days, "first": axis.first_day, "end": axis.end_day}
    for place, cells, on_minutes in _DAYS[axis.minutes].driver_rows(tx, asked):
        days[place] = cells
        if not on_minutes:
            uneven[place // axis.days].add(axis.first_day + place % axis.days)
    everything, even, joined = axis.everything, frozenset[int](), b"".join
    found = {}
    days_of_each = zip(*[iter(days)] * axis.days, strict=True)
    for number, (calendar_id, own) in enumerate(zip(calendar_ids, days_of_each, strict=True)):
        taken = int.from_bytes(joined(own), "big")
        odd = frozenset(uneven[number]) if number in uneven else even
        found[calendar_id] = FreeCells(axis, everything ^ taken, odd)
    return found


_asked = listed("ids")
_busy_day = t.busy_day.c
_DAYS = {
    minutes: Prepared(
        select(
            _asked.c.number * bindparam("days") + (_busy_day.day - bindparam("first")),
            column,
            _busy_day.on_minutes,
        )
        .join_from(_asked, t.busy_day, _busy_day.calendar_id == _asked.c.text)
        .where(_busy_day.day >= bindparam("first"), _busy_day.day < bindparam("end"))
    )
    for minutes, column in ((1, _busy_day.minutes), (5, _busy_day.fives))
}
