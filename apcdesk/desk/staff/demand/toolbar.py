"""The bar above the map: whose time, how much of it, and which."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.demand.loading import Range, Scope
from apcdesk.desk.widgets.buttons import Button, IconButton
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.segmented import SegmentedControl

RANGES = (Range.WEEK, Range.WEEKS, Range.YEAR)
GROUP_WIDTH, WIDEST_GROUP = 160, 252


class DemandToolbar(FoldBar):
    """`stepped(-1 | 1)`, `today_wanted()`, `range_chosen(Range)`, `group_chosen(str)`, `export_wanted()`."""

    stepped = Signal(int)
    today_wanted = Signal()
    range_chosen = Signal(object)
    group_chosen = Signal(object)
    export_wanted = Signal()

    def __init__(self, context: DeskContext, title: str) -> None:
        theme = context.theme
        super().__init__(theme)
        self._dates = context.dates
        self.days = Label(theme, "", "body", "textMuted")
        self._back = IconButton(theme, "chevron-left", self.tr("Earlier"), outlined=True)
        self._on = IconButton(theme, "chevron-right", self.tr("Later"), outlined=True)
        self.today = Button(theme, self.tr("Today"))
        self.groups = SelectField(theme, self.tr("Calendars"))
        self.groups.setMinimumWidth(theme.px(GROUP_WIDTH))
        self.groups.setMaximumWidth(theme.px(WIDEST_GROUP))
        self.show_groups(())
        words = (self.tr("Week"), self.tr("4 weeks"), self.tr("Year"))
        self.ranges = SegmentedControl(theme, words, self.tr("Range"))
        self.export = IconButton(theme, "file-up", self.tr("Export the wishes"), outlined=True)
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        self.today.clicked.connect(self.today_wanted)
        self.ranges.chosen.connect(lambda index: self.range_chosen.emit(RANGES[index]))
        self.groups.chosen.connect(self.group_chosen)
        self.export.clicked.connect(self.export_wanted)
        row = self.row
        row.addWidget(Label(theme, title, "title"))
        row.addSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self.today)
        row.addWidget(self._on)
        row.addWidget(self.days, 1)
        row.addWidget(self.groups)
        row.addWidget(self.ranges)
        row.addWidget(self.export)
        self.keep(self.days)
        self.fold(self.export, self.ranges, self.today, self.groups)

    def show_groups(self, groups: Sequence[str]) -> None:
        """The groups there are, after all calendars together."""
        names = [Option(group, group) for group in groups]
        self.groups.set_options([Option("", self.tr("All calendars")), *names])

    def show_scope(self, scope: Scope) -> None:
        """Say which days are shown."""
        whole_year = scope.range is Range.YEAR
        words = str(scope.day.year) if whole_year else self._dates.day_range(scope.first, scope.last)
        self.days.setText(words)
        self.ranges.set_current(RANGES.index(scope.range))
