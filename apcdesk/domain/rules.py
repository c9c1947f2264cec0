"""Availability rules and available periods: contract scheduling §3 and §4."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.domain.period import Period

DAY_MINUTES = 24 * 60


class Weekday(IntEnum):
    """Days as `date.weekday()` counts them."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


@dataclass(frozen=True, slots=True, order=True)
class WeeklyPeriod:
    """Open every week on one day, in minutes of the wall clock; 1440 is the midnight that ends the day."""

    day: Weekday
    start_minute: int
    end_minute: int

    def __post_init__(self) -> None:
        if not 0 <= self.start_minute < self.end_minute <= DAY_MINUTES:
            raise ValueError("a weekly period lies inside its day and ends after it starts")


@dataclass(frozen=True, slots=True)
class AvailabilityRule:
    """A weekly pattern in a named zone, owned by one account. `calendar_ids` None means all calendars.

    `name` is the desk's own; it never leaves through the port.
    """

    sub: Sub
    availability_rule_id: str
    tzid: str
    weekly_periods: tuple[WeeklyPeriod, ...]
    calendar_ids: tuple[CalendarId, ...] | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class AvailablePeriod:
    """A one-off stretch in which an account may be booked; counts for managed availability only."""

    sub: Sub
    available_period_id: str
    period: Period
    start_tzid: str = "Etc/UTC"
    end_tzid: str = "Etc/UTC"
    name: str = ""
