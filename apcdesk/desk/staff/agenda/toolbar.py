"""The bar above the agenda: which days, which view, a new event."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.painting import leading_margins
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.chips import Chip
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.surfaces import Divider, Surface

MARGIN = 16
ROOM_FOR_WEEK = 680
"""A narrower bar leaves the number of the week out and writes the month smaller: all words stay whole."""
DAY_VIEW, WEEK_VIEW = 0, 1


class Toolbar(Surface):
    """52 px. `stepped(-1 | 1)` an arrow, `today_asked()`, `view_chosen(index)`, `what_if_asked()`,
    `new_asked()`."""

    stepped = Signal(int)
    today_asked = Signal()
    view_chosen = Signal(int)
    what_if_asked = Signal()
    new_asked = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        theme = context.theme
        self._dates = context.dates
        self.setFixedHeight(theme.size("toolbar"))
        self._title = Label(theme, "", "title")
        self._chip = Chip(theme, "")
        self._week = QWidget()
        around = QHBoxLayout(self._week)
        around.setContentsMargins(leading_margins(self.layoutDirection(), 4, 0, 14, 0))
        around.addWidget(self._chip)
        self._back = IconButton(theme, "chevron-left", "", outlined=True)
        self._on = IconButton(theme, "chevron-right", "", outlined=True)
        today = Button(theme, self.tr("Today"))
        self.views = SegmentedControl(
            theme, [self.tr("Day"), self.tr("Week")], self.tr("View"), current=WEEK_VIEW
        )
        self.what_if = Button(theme, self.tr("What if…"))
        new = Button(theme, self.tr("New event"), Kind.PRIMARY, icon="plus")
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        today.clicked.connect(self.today_asked)
        self.views.chosen.connect(self.view_chosen)
        self.what_if.clicked.connect(self.what_if_asked)
        new.clicked.connect(self.new_asked)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._week)
        for widget in (self._back, today, self._on):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.what_if)
        row.addWidget(self.views)
        row.addWidget(new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar, 1)
        column.addWidget(Divider(theme))

    def show_days(self, days: Sequence[date]) -> None:
        """Name the days: the month, and the week or the day."""
        single = len(days) == 1
        self._title.setText(self._dates.day_long(days[0]) if single else self._months(days))
        week = self.tr("Week {number}").format(number=self._dates.week_number(days[0]))
        self._chip.setText(week)
        self._chip.updateGeometry()
        self._back.set_name(self.tr("Previous day") if single else self.tr("Previous week"))
        self._on.set_name(self.tr("Next day") if single else self.tr("Next week"))
        self.views.set_current(DAY_VIEW if single else WEEK_VIEW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        roomy = self.width() >= ROOM_FOR_WEEK
        self._week.setVisible(roomy)
        self._title.set_style("title" if roomy else "heading")
        super().resizeEvent(event)

    def _months(self, days: Sequence[date]) -> str:
        first, last = days[0], days[-1]
        if (first.year, first.month) == (last.year, last.month):
            return self._dates.month_year(first)
        return self._dates.day_range(first, last)
