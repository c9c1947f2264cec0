"""The busy bitmaps of calendars, joined and turned into the cells that are free."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection, bindparam, select

from apcdesk.availability.axis import Axis
from apcdesk.domain.ids import CalendarId
from apcdesk.store import tables as t
from apcdesk.store.bulk import among
from apcdesk.store.busy_days import DAY_MINUTES
from apcdesk.store.prepared import Prepared


@dataclass(frozen=True, slots=True)
class FreeCells:
    """The free cells of one calendar over an axis, and its days with an event on odd seconds."""

    axis: Axis
    cells: int
    uneven_days: frozenset[int]

    @property
    def weight(self) -> int:
        """About how many bytes it takes."""
        return 200 + self.axis.count // 7

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
    size = DAY_MINUTES // axis.minutes // 8
    everything, blank = axis.everything, bytes(size)
    found = dict.fromkeys(calendar_ids, FreeCells(axis, everything, frozenset()))
    asked = {"ids": calendar_ids, "first": axis.first_day, "end": axis.end_day}
    rows = _DAYS[axis.minutes].driver_rows(tx, asked)
    for calendar_id, own in groupby(rows, key=itemgetter(0)):
        days = [blank] * axis.days
        uneven = []
        for _, day, cells, on_minutes in own:
            days[day - axis.first_day] = cells
            if not on_minutes:
                uneven.append(day)
        free = everything ^ int.from_bytes(b"".join(days), "big")
        found[calendar_id] = FreeCells(axis, free, frozenset(uneven))
    return found


_busy_day = t.busy_day.c
_DAYS = {
    minutes: Prepared(
        select(_busy_day.calendar_id, _busy_day.day, column, _busy_day.on_minutes)
        .where(
            among(_busy_day.calendar_id, "ids"),
            _busy_day.day >= bindparam("first"),
            _busy_day.day < bindparam("end"),
        )
        .order_by(_busy_day.calendar_id, _busy_day.day)
    )
    for minutes, column in ((1, _busy_day.minutes), (5, _busy_day.fives))
}
