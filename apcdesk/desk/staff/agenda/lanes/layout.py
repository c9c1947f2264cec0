"""Rows for calendars, time from the leading edge on. Plain numbers, no Qt.

Time is the wall clock, 24 hours to a day, as in the grid of hours: offsets count px from the midnight that begins
the first day, tops from the first row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from math import ceil, floor

from apcdesk.desk.staff.agenda.geometry import DAY_MINUTES, Box
from apcdesk.domain.ids import CalendarId

HOUR_WIDTH = 104
NARROWEST_HOUR, WIDEST_HOUR = 6, 240
ROW_HEIGHT = 56
BLOCK_HEIGHT = 40
BLOCK_GAP = 4
ROW_PADDING = 8
GROUP_HEIGHT = 32
LEAST_WIDTH = 6


@dataclass(frozen=True, slots=True)
class Span:
    """Something of one calendar, in minutes of the wall clock since the first midnight; it may lie outside the days."""

    key: str
    calendar_id: CalendarId
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """The days shown, and the px of an hour."""

    days: tuple[date, ...]
    hour_width: float = HOUR_WIDTH
    unit: float = 1.0
    """The text scale: what sizes of text are multiplied by."""

    @property
    def width(self) -> float:
        """All days together."""
        return len(self.days) * 24 * self.hour_width

    def offset(self, minute: float) -> float:
        """Where a minute begins."""
        return minute * self.hour_width / 60

    def minute(self, offset: float) -> float:
        """The minute at an offset, kept inside the days."""
        return min(max(offset * 60 / self.hour_width, 0.0), float(len(self.days) * DAY_MINUTES))

    def minute_of(self, wall: datetime) -> float:
        """The minute of a time of the wall clock."""
        return (wall - datetime.combine(self.days[0], time())).total_seconds() / 60

    def wall(self, minute: float) -> datetime:
        """The way back."""
        return datetime.combine(self.days[0], time()) + timedelta(minutes=minute)


@dataclass(frozen=True, slots=True)
class Row:
    """The lane of one calendar, or with an empty id the heading of a group."""

    calendar_id: CalendarId
    name: str
    top: float
    height: float

    @property
    def bottom(self) -> float:
        """Where the next row begins."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Bar:
    """A block in its lane, and whether it goes on beyond the days."""

    key: str
    box: Box
    continued: bool
    continues: bool
    room: float = 0.0
    """The px after it that no other block of its line takes."""


@dataclass(frozen=True, slots=True)
class LaneLayout:
    """Every row and every block."""

    axis: TimeAxis
    rows: tuple[Row, ...]
    bars: tuple[Bar, ...]
    by_key: Mapping[str, Bar]

    @property
    def height(self) -> float:
        """All rows together."""
        return self.rows[-1].bottom if self.rows else 0.0

    @property
    def calendar_ids(self) -> list[CalendarId]:
        """Whose lanes they are, from above."""
        return [row.calendar_id for row in self.rows if row.calendar_id]

    def row_at(self, y: float) -> Row | None:
        """The lane of a calendar at a height; a heading is none."""
        return next((row for row in self.rows if row.top <= y < row.bottom and row.calendar_id), None)

    def row_of(self, calendar_id: CalendarId) -> Row | None:
        """The lane of a calendar."""
        return next((row for row in self.rows if row.calendar_id == calendar_id), None)

    def bar_at(self, offset: float, y: float) -> Bar | None:
        """The block under a point, the uppermost."""
        return next((bar for bar in reversed(self.bars) if bar.box.has(offset, y)), None)

    def meeting(self, box: Box) -> list[Bar]:
        """The blocks that share area with a box."""
        return [bar for bar in self.bars if bar.box.meets(box)]

    def between(self, first: float, last: float) -> list[Bar]:
        """The blocks that touch these offsets."""
        return [bar for bar in self.bars if bar.box.offset < last and bar.box.end > first]


Lane = tuple[CalendarId, str, str]
"""A calendar, its name, and the name of its group."""


def lay_out_lanes(lanes: Sequence[Lane], spans: Sequence[Span], axis: TimeAxis) -> LaneLayout:
    """A row for each lane in its order, a heading before each group if there are several; overlaps lie under each
    other and make their row higher."""
    several = len({group for _, _, group in lanes}) > 1
    rows: list[Row] = []
    bars: list[Bar] = []
    top, last_group, unit = 0.0, None, axis.unit
    for calendar_id, name, group in lanes:
        if several and group != last_group:
            rows.append(Row(CalendarId(""), group, top, GROUP_HEIGHT * unit))
            top, last_group = top + GROUP_HEIGHT * unit, group
        own = sorted(
            (s for s in spans if s.calendar_id == calendar_id), key=lambda s: (s.start, -s.end, s.key)
        )
        numbered, depth = _deal(own, axis)
        blocks = depth * BLOCK_HEIGHT * unit + (depth - 1) * BLOCK_GAP
        height = max(ROW_HEIGHT * unit, 2 * ROW_PADDING + blocks)
        bars += _roomy([_bar(span, number, top, axis) for span, number in numbered], axis)
        rows.append(Row(calendar_id, name, top, height))
        top += height
    return LaneLayout(axis, tuple(rows), tuple(bars), {bar.key: bar for bar in bars})


def _deal(spans: Sequence[Span], axis: TimeAxis) -> tuple[list[tuple[Span, int]], int]:
    """Each into the first line that is free again; and how many lines that takes."""
    least = LEAST_WIDTH * 60 / axis.hour_width
    ends: list[float] = []
    numbered = []
    for span in spans:
        number = next((n for n, end in enumerate(ends) if end <= span.start), len(ends))
        if number == len(ends):
            ends.append(0.0)
        ends[number] = max(span.end, span.start + least)
        numbered.append((span, number))
    return numbered, max(len(ends), 1)


def _bar(span: Span, number: int, top: float, axis: TimeAxis) -> Bar:
    minutes = len(axis.days) * DAY_MINUTES
    start, end = max(span.start, 0.0), min(span.end, float(minutes))
    left, right = floor(axis.offset(start)) + 1.0, ceil(axis.offset(end)) - 1.0
    height = BLOCK_HEIGHT * axis.unit
    y = top + ROW_PADDING + number * (height + BLOCK_GAP)
    box = Box(left, y, max(right - left, LEAST_WIDTH), height)
    return Bar(span.key, box, span.start < 0, span.end > minutes)


def _roomy(bars: Sequence[Bar], axis: TimeAxis) -> list[Bar]:
    """The same blocks with the room after each; the input is in order of start."""
    nearest: dict[float, float] = {}
    roomy = []
    for bar in reversed(bars):
        end = nearest.get(bar.box.top, axis.width)
        roomy.append(replace(bar, room=max(end - bar.box.end, 0.0)))
        nearest[bar.box.top] = bar.box.offset
    return roomy[::-1]
