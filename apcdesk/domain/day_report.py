"""What became of a day: the bookings that stood on it, held, missed, cancelled, moved, and who just walked in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from apcdesk.domain.bookings import Booking
from apcdesk.domain.changes import Origin
from apcdesk.domain.ids import Sub


class Outcome(StrEnum):
    """What became of a booking."""

    HELD = "held"
    MISSED = "missed"
    """Nobody came."""
    CANCELLED = "cancelled"
    AHEAD = "ahead"
    """It is not over yet."""


@dataclass(frozen=True, slots=True)
class ReportedBooking:
    """One booking of the day. `moved` is whether it once stood at another time, `walk_in` whether it was made when it
    was about to begin."""

    booking: Booking
    outcome: Outcome
    created: datetime
    origin: Origin
    moved: bool = False
    walk_in: bool = False


@dataclass(frozen=True, slots=True)
class DayReport:
    """The bookings of a local day, by time, and what those who do them are called."""

    day: date
    bookings: tuple[ReportedBooking, ...]
    names: dict[Sub, str]
    moved_away: int = 0
    """How many were moved from this day to another."""

    def count(self, outcome: Outcome) -> int:
        """How many ended like this."""
        return sum(one.outcome is outcome for one in self.bookings)

    @property
    def moved(self) -> int:
        """How many were moved, within the day, to it or away from it."""
        return sum(one.moved for one in self.bookings) + self.moved_away

    @property
    def walk_ins(self) -> int:
        """How many walked in, and came."""
        return sum(one.walk_in and one.outcome is not Outcome.CANCELLED for one in self.bookings)
