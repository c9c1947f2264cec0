"""From good stretches to the entries of an answer: contract scheduling §1.4 step 6.

Lengths, steps and starts are whole seconds. A grid is anchored at the epoch, so that it does not depend on where
the query begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from apcdesk.domain.queries import AvailabilityQuery, ResponseFormat

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from apcdesk.availability.combine import Stretch
    from apcdesk.domain.spans import Span

MINUTE = 60


def entries(query: AvailabilityQuery, stretches: list[Stretch]) -> Iterator[Span]:
    """Every entry of the answer, ascending by start, then end; not cut to `max_results`."""
    length = int(query.required_duration.total_seconds())
    step = None if query.start_interval is None else int(query.start_interval.total_seconds())
    if query.query_slots:
        return _asked(stretches, length, sorted({int(start.timestamp()) for start in query.query_slots}))
    if query.response_format is ResponseFormat.PERIODS:
        return iter(_periods(stretches, length, step))
    if query.response_format is ResponseFormat.OVERLAPPING_SLOTS and step is not None:
        return _every_start(stretches, length, step)
    return _one_after_the_other(stretches, length, step or MINUTE)


def is_good(stretches: list[Stretch], span: Span) -> bool:
    """Whether the whole span is good."""
    start, end = span
    return any(stretch.start <= start < stretch.end and end <= stretch.until for stretch in stretches)


def _asked(stretches: list[Stretch], length: int, starts: Iterable[int]) -> Iterator[Span]:
    at = 0
    for start in starts:
        while at < len(stretches) and stretches[at].end <= start:
            at += 1
        if is_good(stretches[at : at + 1], (start, start + length)):
            yield start, start + length


def _periods(stretches: list[Stretch], length: int, step: int | None) -> list[Span]:
    """The maximal good intervals; moving starts up to the grid may put one inside the next, which then stands alone."""
    periods: list[Span] = []
    for stretch in stretches:
        start = stretch.start if step is None else _on_grid(stretch.start, step)
        if stretch.until - start < length:
            continue
        if periods and periods[-1][0] == start:
            periods.pop()
        periods.append((start, stretch.until))
    return periods


def _every_start(stretches: list[Stretch], length: int, step: int) -> Iterator[Span]:
    for stretch in stretches:
        after = min(stretch.end, stretch.until - length + 1)
        for start in range(_on_grid(stretch.start, step), after, step):
            yield start, start + length


def _one_after_the_other(stretches: list[Stretch], length: int, step: int) -> Iterator[Span]:
    """Greedy from the earliest: each starts at or after the end of the one before."""
    earliest: int | None = None
    for stretch in stretches:
        after = min(stretch.end, stretch.until - length + 1)
        start = _on_grid(stretch.start if earliest is None else max(earliest, stretch.start), step)
        while start < after:
            yield start, start + length
            earliest = start + length
            start = _on_grid(earliest, step)


def _on_grid(second: int, step: int) -> int:
    """The first multiple of the step that is not before."""
    return -(-second // step) * step
