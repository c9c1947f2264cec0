"""The row of cells on which a question is computed: whole UTC days, in cells of whole minutes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from apcdesk.availability import bits
from apcdesk.domain.spans import Span

DAY_SECONDS = 86_400


@dataclass(frozen=True, slots=True)
class Axis:
    """`days` whole UTC days from `first_day` on (counted from 1970-01-01), cut into cells of `minutes` minutes.

    `minutes` must divide an hour.
    """

    first_day: int
    days: int
    minutes: int

    @classmethod
    def covering(cls, start: int, end: int, minutes: int) -> Axis:
        """The axis of every day that [start, end) touches; seconds since the epoch."""
        first = start // DAY_SECONDS
        return cls(first, (end - 1) // DAY_SECONDS + 1 - first, minutes)

    @property
    def end_day(self) -> int:
        """The day after the last one."""
        return self.first_day + self.days

    @property
    def count(self) -> int:
        """How many cells there are."""
        return self.days * (DAY_SECONDS // 60 // self.minutes)

    @property
    def everything(self) -> int:
        """All cells."""
        return (1 << self.count) - 1

    def second(self, position: int) -> int:
        """When a cell begins, in seconds since the epoch."""
        return self.first_day * DAY_SECONDS + position * self.minutes * 60

    def inside(self, spans: Iterable[Span]) -> int:
        """The cells that lie wholly inside one of the spans."""
        return bits.of_spans(
            ((-(-start // cell), end // cell) for cell, start, end in self._own(spans)), self.count
        )

    def touched(self, spans: Iterable[Span]) -> int:
        """The cells that share time with one of the spans."""
        return bits.of_spans(
            ((start // cell, -(-end // cell)) for cell, start, end in self._own(spans)), self.count
        )

    def every(self, step: int) -> int:
        """The cells that begin at a multiple of `step` seconds since the epoch; `step` is a multiple of a cell's length."""
        cell = self.minutes * 60
        first = self.second(0)
        skipped = -(-first // step) * step - first
        text = b"0" * (skipped // cell) + (b"1" + b"0" * (step // cell - 1)) * (self.count * cell // step + 1)
        return int(text[: self.count], 2)

    def at(self, starts: Iterable[int]) -> int:
        """The cells that begin at these seconds."""
        cell = self.minutes * 60
        return self.inside((start, start + cell) for start in starts)

    def _own(self, spans: Iterable[Span]) -> Iterator[tuple[int, int, int]]:
        cell, first = self.minutes * 60, self.second(0)
        return ((cell, start - first, end - first) for start, end in spans)
