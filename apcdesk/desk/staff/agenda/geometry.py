"""Where days and minutes lie: columns from the leading edge, rows from midnight. Plain numbers, no Qt.

Offsets count px from the leading edge of the first column, so a mirrored screen needs no second maths.
Rows follow the wall clock: every day is 24 rows high. Where the clock goes forward the skipped row stays
and is empty, where it goes back both passes of the repeated hour share one row; an event that the wall
clock would turn round or flatten keeps its true length from its start.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from math import ceil, floor
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from apcdesk.desk.language.dates import DateWords
    from apcdesk.domain.period import Period

DAY_MINUTES = 24 * 60
HOUR_HEIGHT = 62
EDGE = 8
"""Empty px above midnight and below the next, so that the first hour's figure is whole."""
EMPTY_WEEKEND = 0.5
SATURDAY = 5
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its distance from the leading edge and from the top."""

    offset: float
    top: float
    width: float
    height: float

    @property
    def end(self) -> float:
        """The offset at which it ends."""
        return self.offset + self.width

    @property
    def bottom(self) -> float:
        """Where it ends downwards."""
        return self.top + self.height

    def has(self, offset: float, y: float) -> bool:
        """Whether the point lies in it."""
        return self.offset <= offset < self.end and self.top <= y < self.bottom

    def meets(self, other: Box) -> bool:
        """Whether they share area."""
        return (
            self.offset < other.end
            and other.offset < self.end
            and self.top < other.bottom
            and other.top < self.bottom
        )


def box_between(one: tuple[float, float], other: tuple[float, float]) -> Box:
    """The box that has both points for corners."""
    left, top = min(one[0], other[0]), min(one[1], other[1])
    return Box(left, top, max(abs(one[0] - other[0]), 1.0), max(abs(one[1] - other[1]), 1.0))


@dataclass(frozen=True, slots=True)
class Column:
    """One day of the grid. Its first px is the line before it."""

    day: date
    offset: float
    width: float

    @property
    def end(self) -> float:
        """The offset of the next column."""
        return self.offset + self.width


@dataclass(frozen=True, slots=True)
class Scale:
    """The columns of the days shown, and the height of a minute."""

    columns: tuple[Column, ...]
    hour_height: float = HOUR_HEIGHT
    unit: float = 1.0
    """The text scale: what sizes of text are multiplied by."""
    least: float = 0.0
    """No block is lower where there is room: what a finger needs."""

    @property
    def width(self) -> float:
        """All columns together."""
        return self.columns[-1].end if self.columns else 0.0

    @property
    def height(self) -> float:
        """From above midnight to below the next."""
        return 24 * self.hour_height + 2 * EDGE

    @property
    def days(self) -> tuple[date, ...]:
        """The days shown, ascending."""
        return tuple(column.day for column in self.columns)

    def y(self, minute: float) -> float:
        """The height at which a minute of the wall clock begins."""
        return EDGE + minute * self.hour_height / 60

    def minute(self, y: float) -> float:
        """The minute at a height, kept inside the day."""
        return min(max((y - EDGE) * 60 / self.hour_height, 0.0), float(DAY_MINUTES))

    def index_at(self, offset: float) -> int:
        """The column at an offset; outside it is the nearest one."""
        for index, column in enumerate(self.columns):
            if offset < column.end:
                return index
        return len(self.columns) - 1

    def rows(self, start: float, end: float) -> tuple[float, float]:
        """Top and bottom of a block: 1 px free on both sides, on whole px."""
        return floor(self.y(start)) + 1.0, ceil(self.y(end)) - 1.0


def scale_of(
    days: Sequence[date],
    busy: Collection[date],
    width: float,
    hour_height: float = HOUR_HEIGHT,
    unit: float = 1.0,
    least: float = 0.0,
) -> Scale:
    """Columns over `width` px: a weekend day in which nothing takes place has half the width of the others."""
    narrow = len(days) > 1
    weights = [
        EMPTY_WEEKEND if narrow and day.weekday() >= SATURDAY and day not in busy else 1.0 for day in days
    ]
    total = sum(weights)
    edges = [floor(width * sum(weights[:n]) / total + 0.5) for n in range(len(days) + 1)]
    return Scale(
        tuple(Column(day, edges[n], edges[n + 1] - edges[n]) for n, day in enumerate(days)),
        hour_height,
        unit,
        least,
    )


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of something that lies in one day: column, minutes of the wall clock, and where it was cut."""

    key: str
    index: int
    start: float
    end: float
    continued: bool = False
    """It began on an earlier day."""
    continues: bool = False
    """It goes on on a later day."""


def wall_span(period: Period, dates: DateWords) -> tuple[datetime, datetime]:
    """Start and end on the wall clock, without zone, the end always after the start."""
    start = dates.local(period.start).replace(tzinfo=None)
    end = dates.local(period.end).replace(tzinfo=None)
    length = period.end - period.start
    return start, end if end > start else start + length


def pieces_of(key: str, start: datetime, end: datetime, days: Sequence[date]) -> list[Piece]:
    """Cut a stretch of the wall clock at each midnight; what lies outside `days` falls away."""
    pieces = []
    for index, day in enumerate(days):
        midnight = datetime.combine(day, datetime.min.time())
        first = (start - midnight).total_seconds() / 60
        last = (end - midnight).total_seconds() / 60
        if first < DAY_MINUTES and last > 0:
            pieces.append(
                Piece(key, index, max(first, 0.0), min(last, DAY_MINUTES), first < 0, last > DAY_MINUTES)
            )
    return pieces


def snapped(minute: float, step: int) -> int:
    """The nearest whole step."""
    return floor(minute / step + 0.5) * step


@lru_cache(maxsize=64)
def skipped_minutes(day: date, tzid: str) -> tuple[int, int] | None:
    """The minutes of the wall clock that do not exist on a day on which the clock of the zone goes forward."""
    zone = ZoneInfo(tzid)
    midnight = datetime.combine(day, time(), zone)
    walls = ((minute, midnight + timedelta(minutes=minute)) for minute in range(0, DAY_MINUTES, 15))
    missing = [minute for minute, wall in walls if wall.astimezone(UTC).astimezone(zone) != wall]
    return (missing[0], missing[-1] + 15) if missing else None
