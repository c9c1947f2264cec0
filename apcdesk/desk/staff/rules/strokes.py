"""What a drag over the week does: paint, erase, move, or pull an edge. Plain numbers, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil, floor

from apcdesk.desk.staff.agenda.geometry import snapped
from apcdesk.domain.rules import DAY_MINUTES, Weekday
from apcdesk.domain.weeks import Stretch, Week

DAYS = len(Weekday)


class Kind(StrEnum):
    """What was taken hold of, and with what."""

    PAINT = "paint"
    ERASE = "erase"
    MOVE = "move"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Place:
    """A column and a minute of the wall clock, with its fraction."""

    day: Weekday
    minute: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """The week after the drag, and the stretches that it is about."""

    week: Week
    shown: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A drag that began somewhere. `taken` is the stretch that is moved or pulled."""

    kind: Kind
    start: Place
    taken: Stretch | None = None

    def outcome(self, week: Week, to: Place, step: int) -> Outcome:
        """What it would do if it ended there; `step` is the snap in minutes."""
        if self.taken is None:
            area = self._area(to, step)
            erased = week.closed(*area)
            return Outcome(erased if self.kind is Kind.ERASE else week.opened(*area), area)
        changed = self._changed(self.taken, to, step)
        return Outcome(week.closed(self.taken).opened(changed), (changed,))

    def _area(self, to: Place, step: int) -> tuple[Stretch, ...]:
        """The same minutes on every day from the first column to the last."""
        early, late = sorted((self.start.minute, to.minute))
        first = min(floor(early / step) * step, DAY_MINUTES - step)
        last = max(min(ceil(late / step) * step, DAY_MINUTES), first + step)
        days = range(min(self.start.day, to.day), max(self.start.day, to.day) + 1)
        return tuple(Stretch(Weekday(day), first, last) for day in days)

    def _changed(self, taken: Stretch, to: Place, step: int) -> Stretch:
        if self.kind is Kind.MOVE:
            by = snapped(to.minute - self.start.minute, step)
            return moved(taken, to.day - self.start.day, by)
        if self.kind is Kind.START:
            return with_start(taken, snapped(to.minute, step), step)
        days = (to.day - taken.day) % DAYS
        if days > 1:  # before its own day: as short as can be
            days = 0 if days < DAYS - 1 else -1
        return with_end(taken, days * DAY_MINUTES + snapped(to.minute, step), step)


def taken_at(week: Week, place: Place, step_px: float, minute_px: float, *, erase: bool) -> Stroke:
    """What a press there takes hold of: an edge within `step_px`, a stretch, or the empty ground."""
    stretch = stretch_at(week.stretches, place)
    if erase:
        return Stroke(Kind.ERASE, place)
    if stretch is None:
        return Stroke(Kind.PAINT, place)
    minute = place.minute + DAY_MINUTES * (place.day is not stretch.day)
    reach = min(step_px / minute_px, stretch.minutes / 4)
    if minute - stretch.start_minute < reach:
        return Stroke(Kind.START, place, stretch)
    if stretch.end_minute - minute < reach:
        return Stroke(Kind.END, place, stretch)
    return Stroke(Kind.MOVE, place, stretch)


def stretch_at(stretches: Sequence[Stretch], place: Place) -> Stretch | None:
    """The stretch that has this place, also with its part after midnight."""
    for stretch in stretches:
        for piece in stretch.pieces:
            if piece.day is place.day and piece.start_minute <= place.minute < piece.end_minute:
                return stretch
    return None


def moved(stretch: Stretch, days: int, minutes: int) -> Stretch:
    """The same length on another day and at another time, inside the week's columns."""
    day = Weekday(min(max(stretch.day + days, 0), DAYS - 1))
    latest = DAY_MINUTES - 1 if stretch.over_midnight else DAY_MINUTES - stretch.minutes
    start = min(max(stretch.start_minute + minutes, 0), latest)
    return Stretch(day, start, start + stretch.minutes)


def with_start(stretch: Stretch, start: int, step: int) -> Stretch:
    """With another start, at least a step before the end."""
    earliest = max(stretch.end_minute - DAY_MINUTES, 0)
    latest = min(stretch.end_minute - step, DAY_MINUTES - step)
    return Stretch(stretch.day, max(min(start, latest), earliest), stretch.end_minute)


def with_end(stretch: Stretch, end: int, step: int) -> Stretch:
    """With another end, at least a step after the start and a day at most; it may lie on the next day."""
    longest = stretch.start_minute + DAY_MINUTES
    shortest = min(stretch.start_minute + step, longest)
    return Stretch(stretch.day, stretch.start_minute, min(max(end, shortest), longest))
