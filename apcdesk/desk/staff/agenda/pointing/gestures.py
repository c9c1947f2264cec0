"""What a drag means: from a press and a pointer to a new time. Wall clock only; no widget, no event loop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeVar

from apcdesk.desk.staff.agenda.geometry import Box, Scale, snapped
from apcdesk.domain.ids import CalendarId

EDGE_REACH = 6
"""A press so near to the edge of a block takes the edge."""
FINGER_REACH = 16
"""As near as a finger comes."""
SNAP = 15
FINE_SNAP = 5
SHORTEST = timedelta(minutes=5)

Moment = TypeVar("Moment", date, datetime)


class Grip(StrEnum):
    """What a press has taken hold of."""

    NEW = "new"
    WHOLE = "whole"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Ghost:
    """Something on its way: start and end on the wall clock, and whose it would be; without a key it is a new one.

    An all-day item runs from the midnight of its first day to that after its last. `grip` is the part of it that the
    hand has.
    """

    key: str | None
    start: datetime
    end: datetime
    calendar_id: CalendarId | None = None
    grip: Grip = Grip.WHOLE


@dataclass(frozen=True, slots=True)
class Drag:
    """A drag under way: what was taken, where (column, minute), and the time it had on the wall clock."""

    grip: Grip
    day: date
    minute: float
    start: datetime
    end: datetime

    def span(self, scale: Scale, offset: float, y: float, step: int) -> tuple[datetime, datetime]:
        """The start and end on the wall clock that the pointer asks for, in whole steps."""
        day = scale.columns[scale.index_at(offset)].day
        if self.grip is Grip.WHOLE:
            moved = scale.minute(y) - self.minute
            raw = self.start + (day - self.day) + timedelta(minutes=moved)
            start = at_minute(raw.date(), snapped(minute_of(raw), step))
            return start, start + (self.end - self.start)
        pointed = at_minute(day, snapped(scale.minute(y), step))
        if self.grip is Grip.START:
            return min(pointed, self.end - SHORTEST), self.end
        if self.grip is Grip.END:
            return self.start, max(pointed, self.start + SHORTEST)
        return self._drawn(pointed, step)

    def _drawn(self, pointed: datetime, step: int) -> tuple[datetime, datetime]:
        """A new time between the press and the pointer, whichever is first, at least one step long."""
        if pointed < self.start:
            return pointed, self.start
        return self.start, max(pointed, self.start + timedelta(minutes=step))


def press_on_ground(scale: Scale, offset: float, y: float) -> Drag:
    """The beginning of a new time at the step that the pointer is in."""
    day = scale.columns[scale.index_at(offset)].day
    minute = scale.minute(y)
    start = at_minute(day, int(min(minute, 24 * 60 - SNAP) // SNAP * SNAP))
    return Drag(Grip.NEW, day, minute, start, start + timedelta(minutes=SNAP))


def grip_at(box: Box, y: float, *, continued: bool, continues: bool, reach: float = EDGE_REACH) -> Grip:
    """What a press inside a block takes; an edge cut by midnight cannot be taken, nor one of a tiny block."""
    reach = min(reach, box.height / 4)
    if y >= box.bottom - reach and not continues:
        return Grip.END
    if y < box.top + reach / 2 and not continued:
        return Grip.START
    return Grip.WHOLE


def grip_along(
    box: Box, offset: float, *, continued: bool, continues: bool, reach: float = EDGE_REACH
) -> Grip:
    """The same of a bar, which has its ends at the leading and the trailing side."""
    reach = min(reach, box.width / 4)
    if offset >= box.end - reach and not continues:
        return Grip.END
    if offset < box.offset + reach and not continued:
        return Grip.START
    return Grip.WHOLE


def stretched(
    start: Moment, end: Moment, by: timedelta, grip: Grip, least: timedelta
) -> tuple[Moment, Moment]:
    """Where a stretch goes that is moved, or pulled by one of its ends, and stays so long at least."""
    if grip is Grip.START:
        return min(start + by, end - least), end
    if grip is Grip.END:
        return start, max(end + by, start + least)
    return start + by, end + by


def days_of(ghost: Ghost) -> tuple[date, date]:
    """The first and the last day that it takes; one that ends at midnight does not touch the next."""
    return ghost.start.date(), (ghost.end - timedelta(microseconds=1)).date()


def at_minute(day: date, minute: int) -> datetime:
    """The wall clock at so many minutes after the midnight that begins the day."""
    return datetime.combine(day, time()) + timedelta(minutes=minute)


def minute_of(wall: datetime) -> float:
    """Minutes since midnight, with fractions."""
    return wall.hour * 60 + wall.minute + wall.second / 60
