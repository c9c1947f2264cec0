"""The lanes of one day: every member's open, busy and kept clear time, and the chosen time through all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.painting import Side, draw_text
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.lane_layout import NARROW, Axis, LaneLayout, axis_of, height_of, lay_out
from apcdesk.desk.staff.finder.lane_painter import LaneLook, LanePainter, LanePicture, draw_legend
from apcdesk.desk.theme import Theme
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Surface
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Slot
from apcdesk.service.availability import Lane

MARGIN = 16
HEADING = 33
SAMPLE, SAMPLE_HEIGHT, SAMPLE_GAP, ENTRY_GAP = 14, 10, 5, 12


@dataclass(frozen=True, slots=True)
class DayLanes:
    """What one day's lanes show. `slots` are the times offered on that day."""

    day: date
    period: Period
    groups: tuple[NamedGroup, ...]
    looks: Mapping[Sub, LaneLook]
    lanes: Mapping[Sub, Lane]
    slots: tuple[Slot, ...] = ()
    chosen: Period | None = None
    ignore_hours: bool = False


class LaneChart(QWidget):
    """The painted lanes. `asked(datetime)` is the time under a press; `stepped(±1)` an arrow key."""

    asked = Signal(object)
    stepped = Signal(int)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._dates = context.dates
        self._zone = ZoneInfo(context.dates.tzid)
        self._content: DayLanes | None = None
        self._axis: Axis | None = None
        self._picture: LanePicture | None = None
        self._names: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(self, self._theme, self._theme.radius("control"))
        self._theme.changed.connect(self.update)

    @property
    def layout_now(self) -> LaneLayout | None:
        """Where everything lies, None before there is something."""
        return None if self._picture is None else self._picture.layout

    def show_day(self, content: DayLanes) -> None:
        """Draw another day, or the same with other lanes."""
        self._content = content
        lanes = [] if content.ignore_hours else list(content.lanes.values())
        self._axis = axis_of(content.period, lanes, content.slots, self._zone)
        self.setFixedHeight(height_of(content.groups))
        self._lay_out()

    def set_chosen(self, chosen: Period | None) -> None:
        """Move the frame."""
        if self._content is not None and self._picture is not None:
            self._content = replace(self._content, chosen=chosen)
            self._picture = replace(self._picture, chosen=chosen)
            self._describe()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._theme.keys_in_use = False
        moment = self._moment_at(event.position())
        if moment is not None:
            self.asked.emit(moment)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moment = self._moment_at(event.position())
        slots = self._content.slots if self._content is not None else ()
        offered = moment is not None and any(slot.period.has(moment) for slot in slots)
        shape = Qt.CursorShape.PointingHandCursor if offered else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self.stepped.emit(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is not None:
            LanePainter(self._theme, self._dates, self._picture).paint(QPainter(self))

    def _moment_at(self, place: QPointF) -> datetime | None:
        if self._picture is None or place.y() < self._picture.layout.captions[0][1]:
            return None
        return self._picture.layout.moment_at(place.x())

    def _lay_out(self) -> None:
        content = self._content
        if content is None or self._axis is None or not content.groups:
            self._picture = None
            return
        self._picture = LanePicture(
            lay_out(content.groups, self._axis, self.width(), self.layoutDirection()),
            [phrases.caption(group) for group in content.groups],
            content.looks,
            content.lanes,
            content.chosen,
            content.ignore_hours,
            self._zone,
        )
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Give each lane a name, for those who cannot see it, on a widget that draws nothing."""
        content, picture = self._content, self._picture
        if content is None or picture is None:
            return
        chosen = self._dates.time_range(content.chosen) if content.chosen else self.tr("none")
        self.setAccessibleName(
            self.tr("Lanes of {day}, chosen: {time}").format(
                day=self._dates.day_long(content.day), time=chosen
            )
        )
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

    def _lane_words(self, picture: LanePicture, sub: Sub) -> str:
        lane = picture.lanes.get(sub)
        shown = picture.layout.axis
        if lane is None:
            return picture.looks[sub].name
        hours = [p for p in map(shown.clipped, picture.open_time(lane)) if p is not None]
        busy = [p for p in (shown.clipped(one.period) for one in lane.busy) if p is not None]
        return self.tr("{name}, open: {hours}, busy: {busy}").format(
            name=picture.looks[sub].name,
            hours=", ".join(map(self._dates.time_range, hours)) or self.tr("not at all"),
            busy=", ".join(map(self._dates.time_range, busy)) or self.tr("never"),
        )


class LanesPanel(QWidget):
    """The day's name, the legend, and the chart; with arrows to other days while no time is found to choose.

    `asked`, `stepped` as the chart; `day_wanted(±1)` from the arrows.
    """

    day_wanted = Signal(int)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        theme = context.theme
        self._dates = context.dates
        self.title = Label(theme, "", "bodyStrong")
        self._back = IconButton(theme, "chevron-left", self.tr("Previous day"), size=24)
        self._on = IconButton(theme, "chevron-right", self.tr("Next day"), size=24)
        self._back.clicked.connect(lambda: self.day_wanted.emit(-1))
        self._on.clicked.connect(lambda: self.day_wanted.emit(1))
        self.chart = LaneChart(context)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 5, MARGIN, 0)
        row.setSpacing(2)
        row.addWidget(self.title)
        row.addSpacing(6)
        row.addWidget(self._back)
        row.addWidget(self._on)
        row.addStretch(1)
        self._legend = _Legend(theme)
        row.addWidget(self._legend)
        self._head = QWidget()
        self._head.setLayout(row)
        self._head.setFixedHeight(HEADING)
        inside = Surface(theme, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 0, MARGIN, 8)
        column.addWidget(self.chart)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addWidget(scroll, 1)
        self.set_arrows(back=False, on=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._legend.setVisible(event.size().width() >= NARROW)

    def show_day(self, content: DayLanes) -> None:
        """Draw the lanes of a day."""
        self.title.setText(self._dates.day_long(content.day))
        self.chart.show_day(content)

    def set_arrows(self, *, back: bool, on: bool) -> None:
        """Offer the days before and after; both False takes the arrows away."""
        for button, usable in ((self._back, back), (self._on, on)):
            button.setVisible(back or on)
            button.setEnabled(usable)

    def wanted_height(self) -> int:
        """The height at which nothing has to be scrolled."""
        return HEADING + self.chart.minimumHeight() + 8


class _Legend(QWidget):
    """What the fills of a lane mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries = (
            ("open", self.tr("Open")),
            ("closed", self.tr("Closed")),
            ("clear", self.tr("Kept clear")),
        )
        self.setAccessibleName(", ".join(words for _, words in self._entries))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths())), 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        x = 0.0
        for (kind, words), width in zip(self._entries, self._widths(), strict=True):
            sample = side.slice(x, SAMPLE)
            top = (self.height() - SAMPLE_HEIGHT) / 2
            draw_legend(painter, self._theme, QRectF(sample.x(), top, SAMPLE, SAMPLE_HEIGHT), kind)
            text = side.slice(x + SAMPLE + SAMPLE_GAP, width)
            draw_text(painter, text, words, self._theme.font("caption"), self._theme.color("textFaint"))
            x += width

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self._theme.font("caption"))
        last = len(self._entries) - 1
        return [
            SAMPLE + SAMPLE_GAP + metrics.horizontalAdvance(words) + (0 if n == last else ENTRY_GAP)
            for n, (_, words) in enumerate(self._entries)
        ]
