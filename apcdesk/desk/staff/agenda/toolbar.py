"""The bar above the agenda: which days, which view, a new event."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.staff.agenda.views import View, view_names
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.chips import Chip
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.surfaces import Divider, Surface

MARGIN = 16
SPACING = 8
SLACK = 12
"""Room that always remains between what leads and what trails."""


class Toolbar(Surface):
    """52 px. `stepped(-1 | 1)` an arrow, `today_asked()`, `view_chosen(View)`, `what_if_asked()`, `new_asked()`,
    `search_asked()`; `more_asked()` the dots, which have what found no room too.

    What has no room goes in this order: what if, the number of the week, the row of views for a menu of them, the
    words of the main button, the size of the title. All words that stay are whole.
    """

    stepped = Signal(int)
    today_asked = Signal()
    view_chosen = Signal(object)
    what_if_asked = Signal()
    new_asked = Signal()
    search_asked = Signal()
    more_asked = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme)
        theme = context.theme
        self._theme = theme
        self._dates = context.dates
        self._view = View.WEEK
        self.setFixedHeight(theme.size("toolbar"))
        self._title = Label(theme, "", "title")
        self._chip = Chip(theme, "")
        self._week = QWidget()
        around = QHBoxLayout(self._week)
        around.setContentsMargins(leading_margins(self.layoutDirection(), 4, 0, 14, 0))
        around.addWidget(self._chip)
        self._back = IconButton(theme, "chevron-left", "", outlined=True)
        self._on = IconButton(theme, "chevron-right", "", outlined=True)
        self._today = Button(theme, self.tr("Today"))
        self.views = SegmentedControl(theme, view_names(), self.tr("View"), current=1)
        self._view_menu = Button(theme, "", icon_after="chevron-down")
        self.what_if = Button(theme, self.tr("What if…"))
        self.search = IconButton(theme, "search", self.tr("Find anything (Ctrl K)"), outlined=True)
        self.more = IconButton(theme, "ellipsis", self.tr("More"), outlined=True)
        self.new = Button(theme, self.tr("New event"), Kind.PRIMARY, icon="plus")
        self._new_short = IconButton(theme, "plus", self.tr("New event"), outlined=True)
        self._lead = (self._title, self._week, self._back, self._today, self._on)
        self._trail = (
            self.what_if,
            self.views,
            self._view_menu,
            self.search,
            self.more,
            self.new,
            self._new_short,
        )
        self._connect()
        self._lay_out()

    def show_days(self, days: Sequence[date], view: View, day: date) -> None:
        """Name the days: the month, and the week or the day."""
        self._view = view
        single = view is View.DAY
        if view is View.MONTH:
            title = self._dates.month_year(day)
        else:
            title = self._dates.day_long(days[0]) if single else self._months(days)
        self._title.setText(title)
        self._chip.setText(self.tr("Week {number}").format(number=self._dates.week_number(days[0])))
        self._chip.updateGeometry()
        back, on = {
            View.DAY: (self.tr("Previous day"), self.tr("Next day")),
            View.MONTH: (self.tr("Previous month"), self.tr("Next month")),
        }.get(view, (self.tr("Previous week"), self.tr("Next week")))
        self._back.set_name(back)
        self._on.set_name(on)
        place = list(View).index(view)
        self.views.set_current(place)
        self._view_menu.setText(view_names()[place])
        self._view_menu.updateGeometry()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        self._today.clicked.connect(self.today_asked)
        self.views.chosen.connect(lambda place: self.view_chosen.emit(list(View)[place]))
        self._view_menu.clicked.connect(self._open_views)
        self.what_if.clicked.connect(self.what_if_asked)
        self.search.clicked.connect(self.search_asked)
        self.more.clicked.connect(self.more_asked)
        self.new.clicked.connect(self.new_asked)
        self._new_short.clicked.connect(self.new_asked)

    def _lay_out(self) -> None:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(SPACING)
        for widget in self._lead:
            row.addWidget(widget)
        row.addStretch(1)
        for widget in self._trail:
            row.addWidget(widget)
        column = bare_column(self)
        column.addWidget(bar, 1)
        column.addWidget(Divider(self._theme))

    def _fit(self) -> None:
        """Leave out as little as the width allows."""
        for level in range(6):
            self._title.set_style("title" if level < 5 else "heading")
            shown = {
                self.what_if: level < 1,
                self._week: level < 2 and self._view is not View.MONTH,
                self.views: level < 3,
                self._view_menu: level >= 3,
                self.new: level < 4,
                self._new_short: level >= 4,
            }
            widgets = [widget for widget in (*self._lead, *self._trail) if shown.get(widget, True)]
            widths = [min(widget.sizeHint().width(), widget.maximumWidth()) for widget in widgets]
            needed = sum(widths) + SPACING * (len(widgets) + 1)
            if needed + 2 * MARGIN + SLACK <= self.width() or level == 5:
                for widget, visible in shown.items():
                    widget.setVisible(visible)
                self._title.setMinimumWidth(min(self._title.sizeHint().width(), self.width() // 3))
                return

    def _open_views(self) -> None:
        from apcdesk.desk.widgets.menu import Menu  # noqa: PLC0415 - loaded when first asked for

        menu = Menu(self._theme, self)
        for view, name in zip(View, view_names(), strict=True):
            entry = menu.add(name, lambda view=view: self.view_chosen.emit(view), keys=name_key(view))  # type: ignore[misc]
            if view is self._view:
                entry.setIcon(self._theme.icons.icon("check", "accent"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self._view_menu)

    def _months(self, days: Sequence[date]) -> str:
        first, last = days[0], days[-1]
        if (first.year, first.month) == (last.year, last.month):
            return self._dates.month_year(first)
        return self._dates.day_range(first, last)


def name_key(view: View) -> str:
    """The key that shows it."""
    return {View.DAY: "D", View.WEEK: "W", View.MONTH: "M", View.LANES: "L"}[view]
