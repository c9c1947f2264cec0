"""What is free and what is wished, hour by hour: the picture on which opening hours are decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from apcdesk.domain.ids import Sub

Week = tuple[tuple[int, ...], ...]
"""Seven weekdays from Monday on, a number for each of 24 hours."""


class Shut(StrEnum):
    """Why nobody could be had in an hour: nobody is open then, or everybody who is has no time left."""

    CLOSED = "closed"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class DayDemand:
    """One local day. `wishes` are those for this day, however wide within it."""

    day: date
    open_minutes: int
    free_minutes: int
    wishes: int


@dataclass(frozen=True, slots=True)
class Opening:
    """An hour of the week in which being open would have met wishes."""

    day: date
    """The next such day."""
    hour: int
    wishes: int
    shut: Shut
    sub: Sub
    """The account that most of them were for."""


@dataclass(frozen=True, slots=True)
class Demand:
    """A range of local days of some accounts, from one snapshot.

    Accounts without hours of their own count as open at any time. `wide` wishes are for more than a day, which says
    nothing about the hour. Between `first_hour` and `last_hour` lie those in which anything is: open by a rule, worth
    opening, or, where no account has a rule, taken.
    """

    first: date
    days: tuple[DayDemand, ...]
    accounts: int
    without_hours: int
    open_minutes: Week
    free_minutes: Week
    wishes: Week
    wide: int
    openings: tuple[Opening, ...]
    first_hour: int
    last_hour: int

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.accounts


def by_week(days: Sequence[date], hours: Sequence[int], numbers: Sequence[int]) -> Week:
    """Numbers of single hours, each with its day and its hour of the day, added up by weekday and hour."""
    week = [[0] * 24 for _ in range(7)]
    for day, hour, number in zip(days, hours, numbers, strict=True):
        week[day.weekday()][hour] += number
    return tuple(map(tuple, week))
