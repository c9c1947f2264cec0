"""The lanes of one day: every member's open, busy and kept clear time, and the chosen time through all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.choice import choice_from, on_grid
from apcdesk.desk.staff.finder.lane_layout import Axis, LaneLayout, axis_of, height_of, lay_out
from apcdesk.desk.staff.finder.lane_painter import LaneLook, LanePainter, LanePicture
from apcdesk.desk.staff.finder.model import LONGEST, FinderState
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Slot
from apcdesk.service.asking.availability import Lane

EDGE = 5
"""Within so many px the edge of the chosen frame is meant."""
LENGTH_STEP = 5
"""Minutes by which a length is dragged."""


@dataclass(frozen=True, slots=True)
class DayLanes:
    """What one day's lanes show. `slots` are the times offered on that day, `state` what is looked for."""

    day: date
    period: Period
    state: FinderState
    looks: Mapping[Sub, LaneLook]
    lanes: Mapping[Sub, Lane]
    slots: tuple[Slot, ...] = ()
    chosen: Period | None = None
    parts: tuple[Period, ...] = ()
    """When each part of what is chosen takes place."""
    asked: Period | None = None


class LaneChart(QWidget):
    """The painted lanes.

    `touched(datetime)` is the time under a press, or an offered one where the keys have got to; `asked(datetime)`
    where they ask why it is not offered; `stepped(±1)` asks for the offered time before or after;
    `stretched(start, minutes)` follows the edge of the chosen frame.
    """

    touched = Signal(object)
    asked = Signal(object)
    stepped = Signal(int)
    stretched = Signal(object, int)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._dates = context.dates
        self._zone = ZoneInfo(context.dates.tzid)
        self._content: DayLanes | None = None
        self._axis: Axis | None = None
        self._picture: LanePicture | None = None
        self._names: list[QWidget] = []
        self._pulled: datetime | None = None
        self._pointed: datetime | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(self, self._theme, self._theme.radius("control"))
        self._theme.changed.connect(self._on_theme_changed)

    @property
    def layout_now(self) -> LaneLayout | None:
        """Where everything lies, None before there is something."""
        return None if self._picture is None else self._picture.layout

    def place_of(self, moment: datetime) -> QPoint:
        """A place to press that means this moment; the day must be on show."""
        layout = self.layout_now
        assert layout is not None, "no day is on show"
        on = -1 if layout.direction == Qt.LayoutDirection.RightToLeft else 1
        return QPoint(round(layout.x(moment)) + on, round(layout.rows[0].top) + 5)

    def show_day(self, content: DayLanes) -> None:
        """Draw another day, or the same with other lanes."""
        self._content = content
        self._axis = self._axis_of(content)
        self.setFixedHeight(height_of(content.state.asked_groups, self._theme.text_scale))
        self._lay_out()

    def set_frames(self, chosen: Period | None, asked: Period | None, parts: tuple[Period, ...] = ()) -> None:
        """Move the frames of what is chosen, and of what is asked about."""
        if self._content is not None and self._picture is not None:
            self._content = replace(self._content, chosen=chosen, parts=parts, asked=asked)
            self._axis = self._axis_of(self._content)
            self._lay_out()

    def point_at(self, moment: datetime | None) -> None:
        """Show where the keys are, or (None) nothing of it."""
        if moment != self._pointed:
            self._pointed = moment
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _on_theme_changed(self) -> None:
        if self._content is not None:
            self.show_day(self._content)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._theme.keys_in_use = False
        self.point_at(None)
        moment = self._moment_at(event.position())
        if moment is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._on_edge(event.position()) and self._content is not None and self._content.chosen is not None:
            self._pulled = self._content.chosen.start
        else:
            self.touched.emit(moment)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pulled is not None:
            self._pull(event.position().x())
            return
        moment = self._moment_at(event.position())
        slots = self._content.slots if self._content is not None else ()
        if self._on_edge(event.position()):
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        elif moment is None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif any(slot.period.has(moment) for slot in slots):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._content is not None and self._content.state.is_sequence:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        else:
            self.setCursor(Qt.CursorShape.WhatsThisCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pulled = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go along the time, with Shift they change the length; up and down along what is offered."""
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        along = {Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on}.get(Qt.Key(event.key()))
        if along is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._lengthen(along * LENGTH_STEP)
        elif along is not None:
            self._point_along(along)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.point_at(None)
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._pointed:
            start = self._pointed
            self.point_at(None)  # from here on it is what is asked about
            self.asked.emit(start)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.point_at(None)
        super().focusOutEvent(event)

    def _pull(self, x: float) -> None:
        """Follow the finger with the end of the frame, which stays where it is beside the lanes."""
        moment = None if self._picture is None else self._picture.layout.moment_at(x)
        if moment is None or self._pulled is None:
            return
        steps = round((moment - self._pulled) / timedelta(minutes=LENGTH_STEP))
        self._stretch(self._pulled, steps * LENGTH_STEP)

    def _lengthen(self, minutes: int) -> None:
        frame = None if self._content is None else self._content.chosen or self._content.asked
        if frame is not None:
            self._stretch(frame.start, frame.length // timedelta(minutes=1) + minutes)

    def _stretch(self, start: datetime, minutes: int) -> None:
        minutes = min(max(minutes, LENGTH_STEP), LONGEST)
        if self._sequence is None and self._content is not None and minutes != self._content.state.length:
            longer = Period(start, start + timedelta(minutes=minutes))
            self._content = replace(
                self._content, state=replace(self._content.state, length=minutes), chosen=longer, asked=None
            )
            self._lay_out()  # the frame is with the finger at once, the answer comes after
            self.stretched.emit(start, minutes)

    def _point_along(self, step: int) -> None:
        """Go one start on; what is offered there is chosen at once."""
        content = self._content
        if content is None or self._axis is None:
            return
        asked = None if content.asked is None else content.asked.start
        here = self._pointed or asked or self._chosen_start()
        interval = timedelta(minutes=content.state.interval)
        if here is None:
            start = on_grid(self._axis.shown.start + interval - timedelta(seconds=1), content.state)
        else:
            start = on_grid(here, content.state) + step * interval
        if not self._axis.shown.has(start):
            return
        if choice_from(start, content.slots, content.state) is None:
            self.point_at(start)
        else:
            self.point_at(None)
            self.touched.emit(start)

    @property
    def _sequence(self) -> tuple[tuple[Period, range], ...] | None:
        """The parts of what is chosen with their groups; None while a single time is looked for."""
        content = self._content
        if content is None or not content.state.is_sequence:
            return None
        found, first = [], 0
        for part, period in zip(content.state.parts, content.parts, strict=False):
            groups = range(first, first + len(part.asked_groups))
            found.append((period, groups))
            first = groups.stop
        return tuple(found)

    def _chosen_start(self) -> datetime | None:
        """Where the chosen time begins, when it can be seen."""
        content, axis = self._content, self._axis
        if content is None or axis is None or content.chosen is None:
            return None
        return content.chosen.start if axis.shown.has(content.chosen.start) else None

    def _on_edge(self, place: QPointF) -> bool:
        chosen = None if self._content is None else self._content.chosen
        if chosen is None or self._sequence is not None:
            return False
        if self._picture is None or self._axis is None or self._moment_at(place) is None:
            return False
        seen = self._axis.clipped(chosen) == chosen
        return seen and abs(self._picture.layout.x(chosen.end) - place.x()) <= EDGE

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is not None:
            LanePainter(self._theme, self._dates, self._picture).paint(QPainter(self))

    def _moment_at(self, place: QPointF) -> datetime | None:
        if self._picture is None or place.y() < self._picture.layout.captions[0][1]:
            return None
        return self._picture.layout.moment_at(place.x())

    def _axis_of(self, content: DayLanes) -> Axis:
        lanes = list(content.lanes.values()) if content.state.use_rules else []
        return axis_of(content.period, lanes, content.slots, self._zone, content.chosen)

    def _lay_out(self) -> None:
        content = self._content
        groups = () if content is None else content.state.asked_groups
        if content is None or self._axis is None or not groups:
            self._picture = None
            return
        length = timedelta(minutes=content.state.least_length)
        self._picture = LanePicture(
            lay_out(groups, self._axis, self.width(), self.layoutDirection(), self._theme.text_scale),
            [*_captions(content.state)],
            content.looks,
            content.lanes,
            chosen=content.chosen,
            parts=self._sequence or (),
            asked=content.asked,
            pointed=None if self._pointed is None else Period(self._pointed, self._pointed + length),
            ignore_hours=not content.state.use_rules,
            zone=self._zone,
        )
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Give each lane a name, for those who cannot see it, on a widget that draws nothing."""
        content, picture = self._content, self._picture
        if content is None or picture is None:
            return
        whole = () if content.chosen is None else (content.chosen,)
        chosen = listed(map(self._dates.time_range, content.parts or whole)) or self.tr("none")
        self.setAccessibleName(
            self.tr("Lanes of {day}, chosen: {time}").format(
                day=self._dates.day_long(content.day), time=chosen
            )
        )
        self.setAccessibleDescription(self._key_words(content))
        while len(self._names) < len(picture.layout.rows):
            name = QWidget(self)
            name.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._names.append(name)
        for name, row in zip(self._names, picture.layout.rows, strict=False):
            place = picture.layout.label(row).united(picture.layout.track(row))
            name.setGeometry(place.toRect())
            name.setAccessibleName(self._lane_words(picture, row.sub))
            name.show()
        for name in self._names[len(picture.layout.rows) :]:
            name.hide()

    def _key_words(self, content: DayLanes) -> str:
        """Where the keys are, or what they do."""
        if self._pointed is not None:
            time = self._dates.time(self._pointed)
            return self.tr("{time} is not offered. Enter asks why.").format(time=time)
        if content.asked is not None:
            return self.tr("Asked: why not {time}?").format(time=self._dates.time(content.asked.start))
        return self.tr("Arrow keys go through the times.")

    def _lane_words(self, picture: LanePicture, sub: Sub) -> str:
        lane = picture.lanes.get(sub)
        shown = picture.layout.axis
        if lane is None:
            return picture.looks[sub].name
        hours = [p for p in map(shown.clipped, picture.open_time(lane)) if p is not None]
        busy = [p for p in (shown.clipped(one.period) for one in lane.busy) if p is not None]
        return self.tr("{name}, open: {hours}, busy: {busy}").format(
            name=picture.looks[sub].name,
            hours=listed(map(self._dates.time_range, hours)) or self.tr("not at all"),
            busy=listed(map(self._dates.time_range, busy)) or self.tr("never"),
        )


def _captions(state: FinderState) -> Iterator[str]:
    """How many are needed of each group, of a sequence with the name of its part."""
    for part in state.parts:
        for group in part.asked_groups:
            words = phrases.caption(group)
            yield phrases.part_caption(part.name if state.is_sequence else "", words)
