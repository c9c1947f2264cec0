"""The chart of lanes with the day's name, the legend, and the arrows to other days."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.painting import Side, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.finder.lane_layout import NARROW
from apcdesk.desk.staff.finder.lane_painter import draw_legend
from apcdesk.desk.staff.finder.lanes import DayLanes, LaneChart
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, upright_area
from apcdesk.desk.widgets.surfaces import Surface

MARGIN = 16
HEADING = 33
SAMPLE, SAMPLE_HEIGHT, SAMPLE_GAP, ENTRY_GAP = 14, 10, 5, 12


class LanesPanel(QWidget):
    """The day's name, the legend, and the chart; with arrows to other days while no time is found to choose.

    `day_wanted(±1)` from the arrows.
    """

    day_wanted = Signal(int)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        theme = self._theme = context.theme
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
        self._head.setFixedHeight(theme.px(HEADING))
        inside = Surface(theme, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 0, MARGIN, 8)
        column.addWidget(self.chart)
        column.addStretch(1)
        scroll = upright_area(inside)
        outer = bare_column(self)
        outer.addWidget(self._head)
        outer.addWidget(scroll, 1)
        self.set_arrows(back=False, on=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._legend.setVisible(event.size().width() >= self._theme.px(NARROW))

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
        return self._head.minimumHeight() + self.chart.minimumHeight() + 8


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
        self.setAccessibleName(listed(words for _, words in self._entries))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths())), self._theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        x = 0.0
        for (kind, words), width in zip(self._entries, self._widths(), strict=True):
            sample = side.slice(x, px(SAMPLE))
            top = (self.height() - SAMPLE_HEIGHT) / 2
            draw_legend(painter, self._theme, QRectF(sample.x(), top, px(SAMPLE), SAMPLE_HEIGHT), kind)
            text = side.slice(x + px(SAMPLE) + SAMPLE_GAP, width)
            draw_text(painter, text, words, self._theme.font("caption"), self._theme.color("textFaint"))
            x += width

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self._theme.font("caption"))
        last = len(self._entries) - 1
        return [
            self._theme.px(SAMPLE)
            + SAMPLE_GAP
            + metrics.horizontalAdvance(words)
            + (0 if n == last else ENTRY_GAP)
            for n, (_, words) in enumerate(self._entries)
        ]
