"""Where everything in the lanes lies: pure arithmetic on instants and leading offsets, no painter.

Time is drawn to scale of real time, so a day on which the clock changes is an hour shorter or longer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QRectF, Qt

from apcdesk.desk.look.painting import Side
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period, intersect, merge
from apcdesk.domain.queries import Slot
from apcdesk.service.asking.availability import Lane

LABELS, NARROW_LABELS = 118, 88
NARROW = 420
"""Below this width the names beside the lanes get less room."""
TRAILING = 8
PILL_TOP, PILL_HEIGHT = 2, 19
HOURS_TOP, HOURS_HEIGHT = 22, 16
FRAME_TOP = 39
ROWS_TOP = 37
CAPTION = 26
LANE, LANE_GAP = 25, 6
FOOT = 9
PART_FOOT = 4
HOUR = timedelta(hours=1)
SHORTEST = timedelta(hours=2)
LABEL_ROOM = 30
"""Fewer px than this between two hour labels, and some are left out."""


@dataclass(frozen=True, slots=True)
class Axis:
    """The stretch of real time that a lane shows."""

    shown: Period

    def share(self, moment: datetime) -> float:
        """0 at the start, 1 at the end, beyond outside."""
        return (moment - self.shown.start) / self.shown.length

    def moment(self, share: float) -> datetime:
        """The instant at a share, in whole seconds."""
        seconds = share * self.shown.length.total_seconds()
        return self.shown.start + timedelta(seconds=round(seconds))

    def clipped(self, period: Period) -> Period | None:
        """What can be seen of a period."""
        start, end = max(period.start, self.shown.start), min(period.end, self.shown.end)
        return Period(start, end) if start < end else None

    def hours(self, zone: tzinfo, width: float) -> list[tuple[datetime, int]]:
        """The instants that get a label, with the hour on the local clock; on the last day's midnight 24."""
        count = round(self.shown.length / HOUR)
        step = next(n for n in (1, 2, 3, 4, 6, 12, 24) if n == 24 or width * n >= LABEL_ROOM * count)
        marks = []
        moment = self.shown.start
        while moment <= self.shown.end:
            hour = moment.astimezone(zone).hour
            if hour % step == 0:
                marks.append((moment, 24 if hour == 0 and moment == self.shown.end else hour))
            moment += HOUR
        return marks


def axis_of(
    day: Period, lanes: Iterable[Lane], slots: Iterable[Slot], zone: tzinfo, chosen: Period | None = None
) -> Axis:
    """The part of the day worth showing, in whole local hours: open time, and every time that is offered.

    Lanes that are open all day say nothing about it; when all are, what is booked decides, and at last the day.
    A chosen time of this day that goes on after it is shown to its end.
    """
    lanes = list(lanes)
    within = [day]
    open_time = [p for lane in lanes for p in intersect(lane.open, within) if p != day]
    if not open_time:
        open_time = intersect((busy.period for lane in lanes for busy in lane.busy), within)
    parts = merge([*open_time, *intersect((slot.period for slot in slots), within)])
    hull = Period(parts[0].start, parts[-1].end) if parts else day
    if chosen is not None and chosen.overlaps(day):
        hull = Period(hull.start, max(hull.end, chosen.end))
    start, end = _hour_before(hull.start, zone), _hour_after(hull.end, zone)
    if end - start < SHORTEST:
        end = start + SHORTEST
    return Axis(Period(start, end))


def _hour_before(moment: datetime, zone: tzinfo) -> datetime:
    local = moment.astimezone(zone)
    return moment - timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)


def _hour_after(moment: datetime, zone: tzinfo) -> datetime:
    before = _hour_before(moment, zone)
    return before if before == moment else before + HOUR


@dataclass(frozen=True, slots=True)
class Row:
    """One lane of one group: a calendar in two groups has two."""

    sub: Sub
    group: int
    top: float


@dataclass(frozen=True, slots=True)
class LaneLayout:
    """Captions, rows and the mapping between time and x for one width."""

    axis: Axis
    width: float
    direction: Qt.LayoutDirection
    captions: tuple[tuple[int, float], ...]
    """Index of the group and top of its caption."""
    rows: tuple[Row, ...]
    height: float
    unit: float = 1.0
    """The text scale: what sizes of text are multiplied by."""

    @property
    def labels(self) -> int:
        """How much room the names have."""
        return self._px(LABELS if self.width >= NARROW * self.unit else NARROW_LABELS)

    @property
    def track_width(self) -> float:
        """How wide the lanes are."""
        return max(self.width - self.labels - self._px(TRAILING), 1.0)

    def x(self, moment: datetime) -> float:
        """Where an instant lies."""
        return self._side(0, 1).x(self.labels + self.axis.share(moment) * self.track_width)

    def moment_at(self, x: float) -> datetime | None:
        """The instant at an x, None beside the lanes."""
        share = (self._side(0, 1).offset(x) - self.labels) / self.track_width
        return self.axis.moment(share) if 0 <= share <= 1 else None

    def track(self, row: Row) -> QRectF:
        """The whole lane of a row."""
        return self._side(row.top, self._px(LANE)).slice(self.labels, self.track_width)

    def label(self, row: Row) -> QRectF:
        """The place of swatch and name of a row."""
        return self._side(row.top, self._px(LANE)).slice(0, self.labels - 6)

    def caption(self, top: float) -> QRectF:
        """The place of a group's caption."""
        return self._side(top, self._px(CAPTION)).slice(0, self.width)

    def block(self, row: Row, period: Period) -> QRectF | None:
        """A period in a lane, cut to what is shown; None when nothing is."""
        return self.span(period, row.top, self._px(LANE))

    def frame(self, period: Period) -> QRectF | None:
        """The frame of a time through all lanes."""
        return self.span(period, self._px(FRAME_TOP), self.height - self._px(FRAME_TOP))

    def part(self, groups: range) -> tuple[float, float]:
        """Top and height of the frame through the lanes of these groups, its pill above it."""
        tops = dict(self.captions)
        px = self._px
        top = px(FRAME_TOP) if groups.start == 0 else tops[groups.start] + px(CAPTION) - 2
        bottom = max((row.top + px(LANE) for row in self.rows if row.group in groups), default=top)
        return top, bottom + PART_FOOT - top

    def span(self, period: Period, top: float, height: float) -> QRectF | None:
        """A period between two heights."""
        seen = self.axis.clipped(period)
        if seen is None:
            return None
        first, last = self.x(seen.start), self.x(seen.end)
        left, right = min(first, last), max(first, last)
        return QRectF(left, top, right - left, height)

    def _px(self, number: int) -> int:
        return round(number * self.unit)

    def _side(self, top: float, height: float) -> Side:
        return Side(QRectF(0, top, self.width, height), self.direction)


def lay_out(
    groups: Sequence[NamedGroup],
    axis: Axis,
    width: float,
    direction: Qt.LayoutDirection,
    unit: float = 1.0,
) -> LaneLayout:
    """Place the groups under each other; `unit` is the text scale."""
    rows_top, caption, lane = round(ROWS_TOP * unit), round(CAPTION * unit), round(LANE * unit)
    captions: list[tuple[int, float]] = []
    rows: list[Row] = []
    y = float(rows_top)
    for index, group in enumerate(groups):
        captions.append((index, y))
        y += caption
        for sub in group.subs:
            rows.append(Row(sub, index, y))
            y += lane + LANE_GAP
        y -= LANE_GAP if group.subs else 0
    return LaneLayout(axis, width, direction, tuple(captions), tuple(rows), y + FOOT, unit)


def height_of(groups: Sequence[NamedGroup], unit: float = 1.0) -> int:
    """How high the lanes of these groups are at the text scale `unit`."""
    rows_top, caption, lane = round(ROWS_TOP * unit), round(CAPTION * unit), round(LANE * unit)
    members = sum(len(group.subs) * (lane + LANE_GAP) - LANE_GAP for group in groups)
    return rows_top + members + caption * len(groups) + FOOT
