"""Demand: free time and wishes that were not met, hour by hour and day by day, and what is worth opening."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain, not_saved
from apcdesk.desk.staff.demand.heat_map import HeatMap
from apcdesk.desk.staff.demand.legend import Legend
from apcdesk.desk.staff.demand.loading import Loaded, Range, Scope, load_demand
from apcdesk.desk.staff.demand.openings import WIDTH as OPENINGS_WIDTH
from apcdesk.desk.staff.demand.openings import OpeningsPanel
from apcdesk.desk.staff.demand.sheet import Cell, week_sheet, year_sheet
from apcdesk.desk.staff.demand.toolbar import DemandToolbar
from apcdesk.desk.staff.demand.words import file_stem, wishes_text
from apcdesk.desk.staff.reading_pane import ReadingPane
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import EmptyState
from apcdesk.desk.widgets.reflow import Reflow
from apcdesk.desk.widgets.surfaces import Divider
from apcdesk.domain.changes import Entity
from apcdesk.domain.demand import Demand

YEAR_HEIGHT = 180
HEIGHTS = (560, 0)
"""Of the map and of what is worth opening, where they are stacked."""


class DemandPane(ReadingPane):
    """`opening_wanted(Opening)` when somebody wants to open an hour that was wished for; `calendars_wanted()` while there
    are none.
    """

    opening_wanted = Signal(object)
    calendars_wanted = Signal()
    follows = frozenset(
        {Entity.EVENT, Entity.CALENDAR, Entity.AVAILABILITY_RULE, Entity.AVAILABLE_PERIOD, Entity.HOLD}
    )
    gather_ms = 250

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context)
        theme = context.theme
        self.title = self.tr("Demand")
        self.loaded: Loaded | None = None
        self.scope = Scope("", Range.WEEK, self._today())
        self.toolbar = DemandToolbar(context, self.title)
        self.year = HeatMap(theme, self.tr("Days of the year"))
        self.year.setFixedHeight(theme.px(YEAR_HEIGHT))
        self.year.hide()
        self.map = HeatMap(theme, self.tr("Hours of the week"))
        self.caption = Label(theme, "", "body", "textMuted")
        self.openings = OpeningsPanel(context)
        self.nothing = EmptyState(
            theme,
            "layers",
            self.tr("No calendars here."),
            self.tr("Make the first one under Calendars; what is free and what is wished appears here."),
        )
        to_calendars = Button(theme, self.tr("Go to Calendars"), Kind.PRIMARY)
        to_calendars.clicked.connect(self.calendars_wanted)
        self.nothing.buttons.addWidget(to_calendars)
        self.working_area = self.map
        self._arrange()
        self._connect()
        self.toolbar.show_scope(self.scope)

    # What the shell asks

    def key_help(self) -> tuple[tuple[str, str], ...]:
        """The keys of this pane, in words."""
        return (
            ("← → ↑ ↓", self.tr("another hour or day")),
            ("Enter", self.tr("say what an hour holds; go to the week of a day")),
        )

    # What a person does

    def refresh(self) -> None:
        """Draw it up again, off the GUI thread; the old picture stays until then."""
        self.read("demand", partial(load_demand, self._context.services, self.scope), self._on_loaded)

    def show_scope(self, scope: Scope) -> None:
        """Look at other calendars or days."""
        self.scope = scope
        self.toolbar.show_scope(scope)
        self.refresh()

    def export(self, path: Path) -> None:
        """Write the wishes of the days that are shown as a table, off the GUI thread."""
        first, last = self.scope.named
        period = self._context.dates.day_period(first, (last - first).days + 1)
        run = partial(self._context.services.wishes.export, path, period)
        done = partial(self._on_exported, path)
        self._context.tasks.run(run, owner=self, done=done, failed=self._on_not_exported)

    # What comes of it

    def _on_loaded(self, loaded: Loaded) -> None:
        if loaded.scope != self.scope:
            return
        self.loaded = loaded
        demand, dates = loaded.demand, self._context.dates
        self.toolbar.show_groups(loaded.groups)
        whole_year = loaded.scope.range is Range.YEAR
        if whole_year:
            self.year.show_sheet(year_sheet(demand, loaded.scope.day.year, dates))
        self.year.setVisible(whole_year)
        self.map.show_sheet(week_sheet(demand, dates))
        self.caption.setText(self._summary(demand))
        self.openings.show_openings(demand.openings, loaded.calendars, self._notes(demand))
        self._pages.setCurrentIndex(int(demand.is_empty))
        self.openings.setVisible(not demand.is_empty)
        self.toolbar.export.setEnabled(not demand.is_empty)

    def _summary(self, demand: Demand) -> str:
        first, _ = self.scope.named
        days = [day for day in demand.days if day.day >= first]
        free = sum(day.free_minutes for day in days)
        open_ = sum(day.open_minutes for day in days)
        number = self._context.dates.locale.toString
        words = self.tr("{free} of {open} hours free")
        return words.format(free=number(free // 60), open=number(open_ // 60))

    def _notes(self, demand: Demand) -> str:
        notes = []
        if demand.wide:
            words = self.tr("{wishes} for more than a day: not counted by the hour.")
            notes.append(words.format(wishes=wishes_text(demand.wide)))
        if demand.without_hours:
            words = self.tr("Calendars without hours count as open at any time: {count}.")
            notes.append(words.format(count=demand.without_hours))
        return "\n".join(notes)

    def _on_hour(self, cell: Cell) -> None:
        self.caption.setText(cell.spoken)

    def _on_day(self, cell: Cell) -> None:
        self.show_scope(replace(self.scope, range=Range.WEEK, day=cell.day))

    def on_unread(self, error: Exception) -> None:
        """Say it where the sum stands."""
        self.caption.setText(explain(error, self._context.dates))

    def _on_export(self) -> None:
        name = f"{file_stem(self.scope)}.csv"
        title, kinds = self.tr("Export the wishes"), self.tr("Tables (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, kinds)
        if chosen:
            self.export(Path(chosen))

    def _on_exported(self, path: Path, count: int | None) -> None:
        words = self.tr("{wishes} written to {file}")
        self._context.toasts.show(words.format(wishes=wishes_text(count or 0), file=path.name))

    def _on_not_exported(self, error: Exception) -> None:
        self._context.toasts.refuse(not_saved(error, self._context.dates))

    # What it is made of

    def _connect(self) -> None:
        bar = self.toolbar
        bar.stepped.connect(lambda way: self.show_scope(replace(self.scope, day=self.scope.stepped(way))))
        bar.today_wanted.connect(lambda: self.show_scope(replace(self.scope, day=self._today())))
        bar.range_chosen.connect(lambda chosen: self.show_scope(replace(self.scope, range=chosen)))
        bar.group_chosen.connect(lambda group: self.show_scope(replace(self.scope, group=group)))
        bar.export_wanted.connect(self._on_export)
        self.map.pressed.connect(self._on_hour)
        self.year.pressed.connect(self._on_day)
        self.openings.wanted.connect(self.opening_wanted)

    def _arrange(self) -> None:
        theme = self._context.theme
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(16, 16, 16, 12)
        inner.setSpacing(10)
        inner.addWidget(self.caption)
        inner.addWidget(self.year)
        inner.addWidget(self.map, 1)
        inner.addWidget(Legend(theme))
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        self._pages.addWidget(self.nothing)
        parts = (self._pages, self.openings)
        self.parts = Reflow(theme, parts, heights=HEIGHTS, grows=0, needed=self._beside)
        self.parts.turned.connect(self._fit_openings)
        theme.changed.connect(self._fit_openings)
        self._fit_openings()
        column = bare_column(self)
        column.addWidget(self.toolbar)
        column.addWidget(Divider(theme))
        column.addWidget(self.parts, 1)

    def _beside(self) -> int:
        """The px of the least map and of what is worth opening."""
        return self._pages.minimumSizeHint().width() + self._theme.px(OPENINGS_WIDTH)

    def _fit_openings(self) -> None:
        self.openings.listed.set_whole(self.parts.stacked)
        if not self.parts.stacked:
            self.openings.setFixedWidth(self._theme.px(OPENINGS_WIDTH))

    def _today(self) -> date:
        return self._context.dates.day_of(self._context.services.clock.now())
