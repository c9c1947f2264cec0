"""Free minutes by hour: how much of a group's open time is not taken. Pure: rows of cells in, numbers out.

The rows are counted by carry-save addition before any hour is looked at, so that a year of a hundred calendars costs
little more than a year of one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

from apcdesk.availability import bits
from apcdesk.availability.axis import Axis
from apcdesk.availability.expand import day_bounds
from apcdesk.domain.spans import Span

HOUR, QUARTER, DAY_HOURS = 3600, 900, 24


@dataclass(frozen=True, slots=True)
class LocalHour:
    """An hour of the wall clock: [start, end) in seconds since the epoch. One that comes twice is there twice."""

    day: date
    hour: int
    start: int
    end: int


def local_hours(first: date, days: int, tzid: str) -> tuple[LocalHour, ...]:
    """Every hour of these days, ascending. An hour that the clock skips is left out, or is shorter."""
    every = (first + timedelta(days=n) for n in range(days))
    return tuple(hour for day in every for hour in _hours_of(day, tzid))


def free_minutes(rows: Sequence[int], axis: Axis, hours: Sequence[LocalHour]) -> list[int]:
    """For each hour the set minutes of all rows together. The axis has cells of a minute and covers the hours."""
    first = axis.second(0)
    cells = [((hour.start - first) // 60, (hour.end - first) // 60) for hour in hours]
    minutes = [0] * len(hours)
    for plane, worth in _planes(rows):
        count = format(plane, f"0{axis.count}b").count
        for at, (start, end) in enumerate(cells):
            minutes[at] += count("1", start, end) * worth
    return minutes


def _planes(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Sets of cells with what a cell of each is worth, which together are the rows: as few as there need be."""
    alike = Counter(rows)
    if len(alike) <= len(rows).bit_length():
        return alike.items()
    return ((plane, 1 << digit) for digit, plane in enumerate(bits.digits(list(rows))))


def wished_hours(wanted: Iterable[Span], hours: Sequence[LocalHour]) -> list[int]:
    """For each hour how many of these spans touch it."""
    steps = [0] * (len(hours) + 1)
    for touched in touched_hours(wanted, hours):
        if touched:
            steps[touched.start] += 1
            steps[touched.stop] -= 1
    return list(accumulate(steps))[: len(hours)]


def touched_hours(wanted: Iterable[Span], hours: Sequence[LocalHour]) -> Iterator[range]:
    """For each span the places of the hours that it touches; the hours ascend."""
    starts, ends = [hour.start for hour in hours], [hour.end for hour in hours]
    for start, end in wanted:
        yield range(bisect_right(ends, start), bisect_left(starts, end))


def _hours_of(day: date, tzid: str) -> Iterator[LocalHour]:
    start, end = day_bounds(day, tzid)
    if end - start == DAY_HOURS * HOUR:
        for hour in range(DAY_HOURS):
            yield LocalHour(day, hour, start + hour * HOUR, start + (hour + 1) * HOUR)
        return
    # the clock changes: no zone does that off a quarter of an hour
    zone = ZoneInfo(tzid)
    begun = start
    for second in range(start, end, QUARTER):
        shown = datetime.fromtimestamp(second, zone).hour
        after = second + QUARTER
        if after == end or datetime.fromtimestamp(after, zone).hour != shown or after - begun == HOUR:
            yield LocalHour(day, shown, begun, after)
            begun = after
