"""A week's open time as people think of it: what reaches over midnight is one stretch, not two.

Stored and sent it is weekly periods, each inside its day (contract scheduling §3). Minutes are those of the wall clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from apcdesk.domain.rules import DAY_MINUTES, Weekday, WeeklyPeriod
from apcdesk.domain.spans import merge_spans, subtract_spans


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Open from a minute of a day on; an end above 1440 lies on the next day."""

    day: Weekday
    start_minute: int
    end_minute: int

    def __post_init__(self) -> None:
        starts_inside = 0 <= self.start_minute < DAY_MINUTES
        if not (starts_inside and self.start_minute < self.end_minute <= self.start_minute + DAY_MINUTES):
            raise ValueError("a stretch begins inside its day and lasts a day at most")

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return self.end_minute - self.start_minute

    @property
    def over_midnight(self) -> bool:
        """Whether it ends on the next day."""
        return self.end_minute > DAY_MINUTES

    @property
    def pieces(self) -> tuple[WeeklyPeriod, ...]:
        """Its part of each day, the first day's first."""
        first = WeeklyPeriod(self.day, self.start_minute, min(self.end_minute, DAY_MINUTES))
        if not self.over_midnight:
            return (first,)
        return first, WeeklyPeriod(following(self.day), 0, self.end_minute - DAY_MINUTES)


@dataclass(frozen=True, slots=True)
class Week:
    """The open time of a week: pieces by day and time, which neither overlap nor touch within a day. Make it by `of`."""

    pieces: tuple[WeeklyPeriod, ...] = ()

    @classmethod
    def of(cls, pieces: Iterable[WeeklyPeriod]) -> Week:
        """The same time, in order and joined."""
        by_day: dict[Weekday, list[tuple[int, int]]] = {day: [] for day in Weekday}
        for piece in pieces:
            by_day[piece.day].append((piece.start_minute, piece.end_minute))
        return cls(tuple(WeeklyPeriod(day, *span) for day in Weekday for span in merge_spans(by_day[day])))

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The open time by day and time, what reaches over midnight as one. Two whole days stay two."""
        joined = {early: late for day in Weekday for early, late in self._over_midnight(day)}
        late_ones = frozenset(joined.values())
        return tuple(
            Stretch(
                piece.day,
                piece.start_minute,
                piece.end_minute + (joined[piece].end_minute if piece in joined else 0),
            )
            for piece in self.pieces
            if piece not in late_ones
        )

    def on(self, day: Weekday) -> tuple[Stretch, ...]:
        """The stretches that begin on the day."""
        return tuple(stretch for stretch in self.stretches if stretch.day is day)

    def minutes(self, day: Weekday) -> int:
        """How many minutes the stretches that begin on the day last together."""
        return sum(stretch.minutes for stretch in self.on(day))

    def opened(self, *stretches: Stretch) -> Week:
        """This week, with these stretches open too."""
        return Week.of([*self.pieces, *(piece for stretch in stretches for piece in stretch.pieces)])

    def closed(self, *stretches: Stretch) -> Week:
        """This week, with these stretches closed."""
        cuts = [piece for stretch in stretches for piece in stretch.pieces]
        left = []
        for day in Weekday:
            spans = subtract_spans(_spans(self.pieces, day), merge_spans(_spans(cuts, day)))
            left += [WeeklyPeriod(day, *span) for span in spans]
        return Week(tuple(left))

    def with_day(self, day: Weekday, stretches: Iterable[Stretch]) -> Week:
        """With these in place of all that begin on the day."""
        return self.closed(*self.on(day)).opened(*stretches)

    def copied(self, day: Weekday, to: Iterable[Weekday]) -> Week:
        """With what begins on the day on other days, in place of what begins there."""
        week, copied = self, self.on(day)
        for other in to:
            week = week.with_day(other, (Stretch(other, s.start_minute, s.end_minute) for s in copied))
        return week

    def _over_midnight(self, day: Weekday) -> list[tuple[WeeklyPeriod, WeeklyPeriod]]:
        """The last piece of a day and the first of the next, when together they are one stretch."""
        early = [piece for piece in self.pieces if piece.day is day][-1:]
        late = [piece for piece in self.pieces if piece.day is following(day)][:1]
        return [
            (one, other)
            for one, other in zip(early, late, strict=False)
            if one.end_minute == DAY_MINUTES
            and other.start_minute == 0 < other.end_minute <= one.start_minute
        ]


def following(day: Weekday) -> Weekday:
    """The day after; Monday comes after Sunday."""
    return Weekday((day + 1) % len(Weekday))


def overlaps(pieces: Sequence[WeeklyPeriod]) -> tuple[tuple[WeeklyPeriod, WeeklyPeriod], ...]:
    """Neighbours of one day that share time: stored rules may have such, and mean their union."""
    ordered = sorted(pieces)
    return tuple(
        (one, other)
        for one, other in pairwise(ordered)
        if one.day is other.day and other.start_minute < one.end_minute
    )


def _spans(pieces: Iterable[WeeklyPeriod], day: Weekday) -> list[tuple[int, int]]:
    return [(piece.start_minute, piece.end_minute) for piece in pieces if piece.day is day]
