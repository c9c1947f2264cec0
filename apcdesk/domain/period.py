"""Period, always UTC; merge, intersect and subtract on the algebra of `spans`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from apcdesk.domain.spans import intersect_spans, merge_spans, subtract_spans

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stretch of time in UTC: the start belongs to it, the end does not. Never empty."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is not UTC or self.end.tzinfo is not UTC:
            raise ValueError("a period is in UTC")
        if self.start >= self.end:
            raise ValueError("a period ends after it starts")

    @classmethod
    def of_seconds(cls, start: int, end: int) -> Period:
        """The period between two counts of whole seconds since the epoch."""
        return cls(datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC))

    @property
    def seconds(self) -> tuple[int, int]:
        """Start and end as whole seconds since the epoch; a fraction widens the period."""
        end = self.end.timestamp()
        return int(self.start.timestamp() // 1), -int(-end // 1)

    @property
    def length(self) -> timedelta:
        """How long it lasts."""
        return self.end - self.start

    def overlaps(self, other: Period) -> bool:
        """Whether they share time; touching is not overlapping."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Period) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def has(self, moment: datetime) -> bool:
        """Whether the moment belongs to it."""
        return self.start <= moment < self.end

    def moved(self, by: timedelta) -> Period:
        """The same length, later by `by` (earlier when negative)."""
        return Period(self.start + by, self.end + by)

    def widened(self, before: timedelta, after: timedelta) -> Period:
        """With `before` more in front and `after` more behind."""
        return Period(self.start - before, self.end + after)

    def along(self, before: Period, after: Period) -> Period:
        """Where it goes along with what was `before` and is `after`: its start and its end as far as theirs.

        What was shorter, as the time of an item that came back early, and would have no time left becomes `after`.
        """
        start, end = self.start + (after.start - before.start), self.end + (after.end - before.end)
        return Period(start, end) if start < end else after


def merge(periods: Iterable[Period]) -> list[Period]:
    """The same time as ascending periods that neither overlap nor touch."""
    return [Period(*span) for span in merge_spans(_spans(periods))]


def intersect(left: Iterable[Period], right: Iterable[Period]) -> list[Period]:
    """The time that both sides have, ascending and merged."""
    shared = intersect_spans(merge_spans(_spans(left)), merge_spans(_spans(right)))
    return [Period(*span) for span in shared]


def subtract(periods: Iterable[Period], taken: Iterable[Period]) -> list[Period]:
    """The time of `periods` that none of `taken` has, ascending and merged."""
    left = subtract_spans(merge_spans(_spans(periods)), merge_spans(_spans(taken)))
    return [Period(*span) for span in left]


def _spans(periods: Iterable[Period]) -> Iterable[tuple[datetime, datetime]]:
    return ((period.start, period.end) for period in periods)
