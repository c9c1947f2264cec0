"""Recurring events: the rule of a series. Contract accounts-and-events §5.6."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from apcdesk.domain.period import Period
from apcdesk.domain.rules import Weekday

PAST_HORIZON = timedelta(days=366)
FUTURE_HORIZON = timedelta(days=2 * 366)


def horizon(now: datetime, first: datetime | None = None) -> Period:
    """Recurring events are expanded from a year ago to two years ahead, or to two years after a later first one."""
    return Period(now - PAST_HORIZON, max(now, first or now) + FUTURE_HORIZON)


class Extent(StrEnum):
    """How much of a series is meant, where it is more than one occurrence."""

    FOLLOWING = "following"
    """The occurrence in question and those that follow it by the rule."""
    ALL = "all"


class Frequency(StrEnum):
    """In what steps a series goes on."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How an event recurs. Without `count` and `until` it has no end; it has never both.

    `until` is the last day on which an occurrence may begin. `by_day` is for weekly ones: without it they recur
    on the weekday of the first.
    """

    frequency: Frequency
    interval: int = 1
    count: int | None = None
    until: date | None = None
    by_day: tuple[Weekday, ...] = ()

    def __post_init__(self) -> None:
        if self.interval < 1 or (self.count is not None and self.count < 1):
            raise ValueError("a series goes forward")
        if self.count is not None and self.until is not None:
            raise ValueError("a series has one end")
        if self.by_day and self.frequency is not Frequency.WEEKLY:
            raise ValueError("only a weekly series has weekdays")

    def shifted(self, days: int) -> Recurrence:
        """The rule of a series of which every occurrence is so many days later."""
        by_day = tuple(sorted(Weekday((day + days) % 7) for day in self.by_day))
        until = None if self.until is None else self.until + timedelta(days=days)
        return replace(self, by_day=by_day if days else self.by_day, until=until)

    def ended_before(self, day: date) -> Recurrence:
        """The rule of what is left of it when no occurrence begins on the day or later."""
        return replace(self, count=None, until=day - timedelta(days=1))
