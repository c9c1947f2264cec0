"""Calendars: one field opens or creates, the list shows all, the panel beside it one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.calendars.actions import CalendarActions
from apcdesk.desk.staff.calendars.bulk import BulkActions, BulkBar
from apcdesk.desk.staff.calendars.id_band import IdBand
from apcdesk.desk.staff.calendars.import_run import ImportRun
from apcdesk.desk.staff.calendars.inspector import Inspector
from apcdesk.desk.staff.calendars.list_view import CalendarList, ColumnHeader
from apcdesk.desk.staff.calendars.model import CalendarModel
from apcdesk.desk.staff.calendars.overview import CalendarUse, Overview, load_overview
from apcdesk.desk.staff.port.address import base_url
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.staff.reading_pane import ReadingPane
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.fields import SearchField
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import EmptyState, Skeleton
from apcdesk.desk.widgets.reflow import Reflow
from apcdesk.desk.widgets.surfaces import Divider, Surface
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Entity
from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.service.calendars.application import Opened

INSPECTOR_WIDTH = 411
FILTER_WIDTH = 220
LIST = 340
"""What the list needs beside the panel, in px."""
HEIGHTS = (380, 0)
"""Of the list and of the panel, where they are stacked."""


class CalendarsPane(ReadingPane):
    """The pane. `open_in_agenda(calendar_id)` asks the window to show a calendar's week, `rules_wanted(sub)` its rules."""

    open_in_agenda = Signal(str)
    rules_wanted = Signal(str)
    follows = frozenset({Entity.CALENDAR, Entity.EVENT, Entity.AVAILABILITY_RULE, Entity.AVAILABLE_PERIOD})

    def __init__(self, context: DeskContext, switch: PortSwitch) -> None:
        super().__init__(context)
        self.title = self.tr("Calendars")
        self._overview: Overview | None = None
        self._chosen: CalendarId | None = None
        self._rename_next = False
        self._making = False
        self.model = CalendarModel(self)
        self.commands = CalendarActions(context, self)
        self.many = BulkActions(context, self)
        self.inspector = Inspector(context, partial(base_url, switch))
        self._panel = QStackedWidget()
        self._panel.addWidget(Surface(self._theme, "surface"))
        self._panel.addWidget(self.inspector)
        column = bare_column(self)
        column.addWidget(self._toolbar())
        column.addWidget(Divider(self._theme))
        self.working_area = self._list_side()
        parts = (self.working_area, self._panel)
        self.parts = Reflow(self._theme, parts, heights=HEIGHTS, grows=0, needed=self._beside)
        self.parts.turned.connect(self._fit_panel)
        self._theme.changed.connect(self._fit_panel)
        self._fit_panel()
        column.addWidget(self.parts, 1)
        self._connect()

    def _panel_width(self) -> int:
        """In touch mode its rows have larger buttons."""
        return self._theme.px(INSPECTOR_WIDTH) + self._theme.least_target

    def _beside(self) -> int:
        """The px of the panel and of the least list."""
        least = max(self._theme.px(LIST), self.working_area.minimumSizeHint().width())
        return self._panel_width() + least

    def _fit_panel(self) -> None:
        self.inspector.middle.set_whole(self.parts.stacked)
        if not self.parts.stacked:
            self._panel.setFixedWidth(self._panel_width())

    def refresh(self) -> None:
        """Read calendars and their week again, off the GUI thread."""
        services, dates = self._context.services, self._context.dates
        monday = dates.monday_of(dates.day_of(services.clock.now()))
        load = partial(load_overview, services, monday)
        self.read("overview", load, self._on_loaded)

    def import_paths(self, paths: Sequence[Path]) -> ImportRun:
        """Import files and folders, with progress over the window."""
        return self.commands.import_paths(paths)

    def key_help(self) -> tuple[tuple[str, str], ...]:
        """The keys of this pane, in words."""
        return (
            ("↑ ↓", self.tr("choose a calendar")),
            ("Enter", self.tr("open it in the agenda")),
            ("F2", self.tr("rename it")),
            ("Ctrl C", self.tr("copy its ID")),
            ("Delete", self.tr("delete it, after asking")),
            ("Shift ↑ ↓  Ctrl A", self.tr("mark several, all of them")),
            ("Ctrl F  /", self.tr("filter this list")),
        )

    # What it is made of

    def _toolbar(self) -> QWidget:
        bar = FoldBar(self._theme)
        self.count = Label(self._theme, "", "small", "textMuted")
        self.search = SearchField(self._theme, self.tr("Filter by name, ID or sub"), width=FILTER_WIDTH)
        self.import_button = Button(self._theme, self.tr("Import"), icon="import")
        self.import_button.clicked.connect(lambda: self.commands.show_import_menu(self.import_button))
        row = bar.row
        row.addWidget(Label(self._theme, self.title, "title"))
        row.addSpacing(5)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.import_button)
        self.export_button = Button(self._theme, self.tr("Export"), icon="download")
        self.export_button.clicked.connect(
            lambda: self.commands.show_export_menu(self.export_button, self._exported())
        )
        row.addWidget(self.export_button)
        bar.fold(self.export_button, self.import_button)
        return bar

    def _list_side(self) -> QWidget:
        side = Surface(self._theme, "surface")
        self.ids = IdBand(self._theme, self._name_of)
        self.list = CalendarList(self._theme, self.model)
        self.empty = EmptyState(self._theme, "layers", "")
        self.make_first = Button(self._theme, self.tr("Import files"), icon="import")
        self.make_first.clicked.connect(self.commands.import_files)
        self.empty.buttons.addWidget(self.make_first)
        self._skeleton = Skeleton(self._theme, 8, 44)
        self._stack = QStackedWidget()
        waiting = QWidget()
        inset = QVBoxLayout(waiting)
        inset.setContentsMargins(16, 0, 16, 0)
        inset.addWidget(self._skeleton)
        for widget in (waiting, self.list, self.empty):
            self._stack.addWidget(widget)
        self._skeleton.start()
        column = bare_column(side)
        self.bulk = BulkBar(self._theme)
        self._bulk_band = Surface(self._theme, "accentSoft")
        band = QVBoxLayout(self._bulk_band)
        band.setContentsMargins(0, 0, 0, 0)
        band.addWidget(self.bulk)
        self._over_list = QStackedWidget()
        for widget in (self.ids, self._bulk_band):
            self._over_list.addWidget(widget)
        column.addWidget(self._over_list)
        column.addWidget(Divider(self._theme))
        self._head = ColumnHeader(self._theme, self.list)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        return side

    def _connect(self) -> None:
        self.ids.submitted.connect(self._on_id_submitted)
        self.commands.opened.connect(self._on_opened)
        self.commands.id_refused.connect(self.ids.field.set_error)
        self.commands.deleted.connect(self.refresh)
        self.commands.imported.connect(self.refresh)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.open_in_agenda)
        self.list.marked.connect(self._on_marked)
        self.many.deleted.connect(self.refresh)
        self._connect_bulk()
        self.list.copy_wanted.connect(self.inspector.copy_id)
        self.list.more_wanted.connect(self.model.toggle_everything)
        self.model.modelReset.connect(self._on_list_changed)
        self.search.edited.connect(self.model.set_filter)
        self.inspector.rename_wanted.connect(self._on_rename)
        self.inspector.rename_left.connect(self._on_rename_left)
        self.inspector.look_wanted.connect(self._on_look_wanted)
        self.inspector.delete_wanted.connect(self._on_delete_wanted)
        self.inspector.agenda_wanted.connect(self._on_agenda_wanted)
        self.inspector.rules_wanted.connect(self._on_rules_wanted)
        self.inspector.away_wanted.connect(self._on_away_wanted)
        self.inspector.history_wanted.connect(self._on_history_wanted)
        for keys, action in (
            ("Ctrl+F", self.search.line.setFocus),
            ("/", self.search.line.setFocus),
            ("F2", self.inspector.begin_rename),
            ("Delete", self._on_delete_wanted),
        ):
            # a field that has the focus keeps plain keys to itself
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _connect_bulk(self) -> None:
        bulk, many = self.bulk, self.many
        bulk.colour.clicked.connect(lambda: many.ask_colour(self._marked()))
        bulk.group.clicked.connect(lambda: many.ask_group(self._marked(), self._groups()))
        bulk.rules.clicked.connect(lambda: many.ask_rules(self._marked(), self._all(), self._ruled()))
        bulk.export.clicked.connect(lambda: self.commands.show_export_menu(bulk.export, self._marked()))
        bulk.delete.clicked.connect(lambda: many.ask_delete(self._marked()))
        bulk.ended.connect(self._mark_one)

    def _marked(self) -> list[Calendar]:
        """The calendars that are marked together."""
        rows = (self._overview.find(one) for one in self.list.marked_ids) if self._overview else ()
        return [row.calendar for row in rows if row is not None]

    def _exported(self) -> list[Calendar]:
        """What the button in the toolbar exports: what is marked, else all that the list shows."""
        marked = self._marked()
        if len(marked) > 1 or self._overview is None:
            return marked
        return [row.calendar for row in self._overview.listed(self.search.text)]

    def _all(self) -> list[Calendar]:
        return [row.calendar for row in self._overview.rows] if self._overview else []

    def _ruled(self) -> set[Sub]:
        """Who has rules."""
        rows = self._overview.rows if self._overview else ()
        return {row.calendar.sub for row in rows if row.use.rule_names}

    def _groups(self) -> tuple[str, ...]:
        return self._overview.groups() if self._overview else ()

    def _on_marked(self) -> None:
        count = len(self.list.marked_ids)
        self.bulk.show_count(count)
        # in one place: the next calendar to be marked stays where the pointer goes
        self._over_list.setCurrentWidget(self._bulk_band if count > 1 else self.ids)

    def _mark_one(self) -> None:
        self.list.make_current(self.list.currentIndex())
        self.list.setFocus()

    def _name_of(self, application_calendar_id: str) -> str | None:
        """The name of our own calendar with this ID."""
        own = self._context.services.own_client
        for row in self._overview.rows if self._overview else ():
            ours = row.calendar.account.client_id == own
            if ours and row.application_calendar_id == application_calendar_id:
                return row.calendar.short_name
        return None

    def _row(self) -> CalendarUse | None:
        """The chosen calendar."""
        return self._overview.find(self._chosen) if self._overview else None

    # What comes back

    def _on_loaded(self, overview: Overview) -> None:
        self._overview = overview
        self._skeleton.stop()
        scrolled = self.list.verticalScrollBar().value()
        marked = self.list.marked_ids
        self.model.show(overview)
        if len(marked) > 1:
            self.list.mark(marked)
        self.list.verticalScrollBar().setValue(scrolled)
        self.ids.refresh()

    def _on_list_changed(self) -> None:
        """Keep the choice, or choose the first; say what there is."""
        if self._overview is None:
            return
        index = self.model.index_of(self._chosen)
        if not index.isValid() and self._overview.find(self._chosen) is None:
            index = self.model.first()
        if index.isValid():
            self.list.make_current(index)
        self._say_count()
        self._stack.setCurrentWidget(self.list if self.model.shown else self.empty)
        self._head.setVisible(bool(self._overview.rows))
        if not self.model.shown:
            self._say_empty()
        self._show_chosen()
        self._on_marked()  # a list that is built anew tells nobody that its marks are gone

    def _say_count(self) -> None:
        calendars, groups = self.model.shown, self.model.group_count
        if groups > 1:
            text = self.tr("{count} in {groups} groups").format(count=calendars, groups=groups)
        else:
            text = str(calendars) if calendars else ""
        self.count.setText(text)

    def _say_empty(self) -> None:
        filtered = bool(self.search.text)
        if filtered:
            text = self.tr("No calendar has “{text}” in its name, ID or sub.").format(text=self.search.text)
            self.empty.set_words(text, self.tr("Empty the filter to see them all."))
        else:
            self.empty.set_words(
                self.tr("No calendars yet"),
                self.tr("Type an ID above to make the first one, or import iCalendar files."),
            )
        self.make_first.setVisible(not filtered)

    def _show_panel(self, shown: bool) -> None:
        self._panel.setCurrentWidget(self.inspector)
        self._panel.setVisible(shown)

    def _show_chosen(self) -> None:
        row = self._row()
        self._show_panel(row is not None)
        if row is not None and self._overview is not None:
            today = self._context.dates.day_of(self._context.services.clock.now())
            self.inspector.show_row(row, self._overview.monday, today)
            if self._rename_next:
                self._rename_next = False
                self.inspector.begin_rename()

    def _on_chosen(self, calendar_id: CalendarId) -> None:
        if calendar_id != self._chosen:
            self._chosen = calendar_id
            self._making = False
            self._show_chosen()

    # What a person does

    def choose(self, calendar_id: CalendarId) -> None:
        """Choose a calendar; show the whole list when it is kept out of the short one."""
        self._chosen = calendar_id
        if self._row() is None:
            self.refresh()  # it was made a moment ago
            return
        if not self.model.index_of(calendar_id).isValid():
            self.search.set_text("")
            self.model.set_filter("")
        if not self.model.index_of(calendar_id).isValid():
            self.model.toggle_everything()
        self._on_list_changed()
        self.list.scrollTo(self.model.index_of(calendar_id))

    def _on_id_submitted(self, application_calendar_id: str) -> None:
        row = self._row()
        self.commands.open_id(application_calendar_id, row.calendar.look.group if row else "")

    def _on_opened(self, opened: Opened) -> None:
        self.ids.clear()
        self._rename_next = self._making = opened.created
        self.choose(opened.calendar.calendar_id)

    def _on_rename(self, name: str) -> None:
        if (row := self._row()) is not None:
            self.commands.rename(row.calendar, name)

    def _on_rename_left(self) -> None:
        """Go on where the hands were: with the next ID when the calendar was just made, else in the list."""
        (self.ids.field.line if self._making else self.list).setFocus()
        self._making = False

    def _on_look_wanted(self) -> None:
        row = self._row()
        if row is not None and self._overview is not None:
            self.commands.ask_look(row.calendar, self._overview.groups())

    def _on_delete_wanted(self) -> None:
        if len(marked := self._marked()) > 1:
            self.many.ask_delete(marked)
        elif (row := self._row()) is not None:
            self.commands.ask_delete(row)

    def _on_agenda_wanted(self) -> None:
        if self._chosen is not None:
            self.open_in_agenda.emit(self._chosen)

    def _on_away_wanted(self) -> None:
        row = self._row()
        if row is not None and self._overview is not None:
            calendars = [calendar for calendar in self._all() if not calendar.look.group_wide]
            self.commands.ask_away(row.calendar, calendars)

    def _on_history_wanted(self) -> None:
        if (row := self._row()) is not None:
            self.commands.show_history(row.calendar)

    def _on_rules_wanted(self) -> None:
        if (row := self._row()) is not None:
            self.rules_wanted.emit(row.calendar.sub)
