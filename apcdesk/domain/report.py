"""What became of a day or a week: its bookings, held, missed, cancelled, moved, and who just walked in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import median

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
    """One booking of these days. `moved` is whether it once stood at another time, `walk_in` whether it was made when it
    was about to begin."""

    booking: Booking
    outcome: Outcome
    created: datetime
    origin: Origin
    moved: bool = False
    walk_in: bool = False

    @property
    def ahead(self) -> timedelta:
        """How long before its time it was made; nothing for who was entered afterwards."""
        return max(self.booking.period.start - self.created, timedelta())


@dataclass(frozen=True, slots=True)
class Report:
    """The bookings of local days, from the first to the last, by time, and what those who do them are called."""

    first: date
    last: date
    bookings: tuple[ReportedBooking, ...]
    names: dict[Sub, str]
    moved_away: int = 0
    """How many were moved from these days to others."""

    def count(self, outcome: Outcome) -> int:
        """How many ended like this."""
        return sum(one.outcome is outcome for one in self.bookings)

    @property
    def moved(self) -> int:
        """How many were moved, within these days, to them or away from them."""
        return sum(one.moved for one in self.bookings) + self.moved_away

    @property
    def walk_ins(self) -> int:
        """How many walked in, and came."""
        return sum(one.walk_in and one.outcome is not Outcome.CANCELLED for one in self.bookings)

    @property
    def median_ahead(self) -> timedelta | None:
        """How long before their time half of them or more were made; of those that were not cancelled, if any."""
        ahead = [one.ahead for one in self.bookings if one.outcome is not Outcome.CANCELLED]
        return timedelta(seconds=median(length.total_seconds() for length in ahead)) if ahead else None
