"""What a person does to calendars: open or make, rename and restyle, delete, import."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.calendars.delete_sheet import DeleteSheet
from apcdesk.desk.staff.calendars.export_run import ExportRun
from apcdesk.desk.staff.calendars.import_run import ImportRun
from apcdesk.desk.staff.calendars.look_sheet import LookSheet
from apcdesk.desk.staff.calendars.overview import CalendarUse
from apcdesk.desk.staff.calendars.report_sheet import ReportSheet
from apcdesk.desk.widgets.menu import Menu
from apcdesk.domain.calendars import Calendar, Look
from apcdesk.domain.changes import STAFF
from apcdesk.domain.history import HistoryEntry
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period
from apcdesk.service.calendars.application import Opened
from apcdesk.service.calendars.records import Deleted
from apcdesk.service.files.exporting import ExportKind
from apcdesk.service.services import Services

if TYPE_CHECKING:
    from apcdesk.desk.staff.calendars.hours_sheet import HoursSheet

ALL_TIME = Period(datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC))


class CalendarActions(QObject):
    """Each action asks what it must, runs off the GUI thread, and says what it did.

    `opened(Opened)` and `id_refused(text)` answer `open_id`; `deleted` and `imported` follow what they name, and
    `event_wanted(event)` asks the window for the agenda.
    """

    opened = Signal(object)
    id_refused = Signal(str)
    deleted = Signal()
    imported = Signal(object)
    event_wanted = Signal(object)

    def __init__(self, context: DeskContext, pane: QWidget) -> None:
        super().__init__(pane)
        self._context = context
        self._services = context.services
        self._pane = pane

    def open_id(self, application_calendar_id: str, group: str) -> None:
        """Open the calendar of this ID, or make it in the group."""
        call = partial(_open, self._services, application_calendar_id, group)
        self._context.tasks.run(call, owner=self, done=self._on_opened, failed=self._on_id_refused)

    def rename(self, calendar: Calendar, name: str) -> None:
        """Give the calendar another name; can be undone."""
        self._change(self.tr("Renamed to {name}").format(name=name), calendar, name, calendar.look)

    def ask_look(self, calendar: Calendar, groups: Sequence[str]) -> None:
        """Ask for name, colour, group and kind; can be undone as one step."""
        sheet = LookSheet(self._context.theme, self._pane.window(), calendar, groups)
        words = self.tr("Changed {name}")
        sheet.saved.connect(lambda name, look: self._change(words.format(name=name), calendar, name, look))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open(first=sheet.name.line)

    def ask_away(self, calendar: Calendar, calendars: Sequence[Calendar]) -> None:
        """Ask for how long somebody is away, and show what needs them."""
        from apcdesk.desk.staff.absence.fields import Meant  # noqa: PLC0415 - loaded when first asked for
        from apcdesk.desk.staff.absence.sheet import AbsenceSheet  # noqa: PLC0415 - as above

        today = self._context.dates.day_of(self._services.clock.now())
        meant = Meant(calendar.sub, today, today)
        sheet = AbsenceSheet(self._context, self._pane.window(), calendars, meant)
        sheet.open(sheet.fields.who)

    def show_history(self, calendar: Calendar) -> None:
        """Who did what with the calendar, its rules and its events; single steps can be taken back."""

        from apcdesk.desk.staff.history.sheet import HistorySheet  # noqa: PLC0415 - loaded when first asked for

        def read(before: int | None) -> tuple[HistoryEntry, ...]:
            return self._services.history.of_calendar(calendar.calendar_id, before=before)

        title = self.tr("History of “{name}”").format(name=calendar.name)
        HistorySheet(self._context, self._pane.window(), title, read, paged=True).open()

    def ask_delete(self, row: CalendarUse) -> None:
        """Ask for the typed ID, then delete; can be undone."""
        count = partial(_count_bookings, self._services, row.calendar_id)
        ask = partial(self._on_counted, row)
        self._context.tasks.run(count, owner=self, done=ask, failed=self._on_failed)

    def import_paths(self, paths: Sequence[Path]) -> ImportRun:
        """Import files and folders, with progress over the window."""
        run = ImportRun(self._context, self._pane.window())
        run.ended.connect(self.imported)
        run.start(paths)
        return run

    def show_export_menu(self, below: QWidget, calendars: Sequence[Calendar]) -> None:
        """Offer these calendars as a table or as iCalendar files. Without any, only the report is left: the list says why."""
        menu = Menu(self._context.theme, self._pane)
        if calendars:
            table = partial(self._ask_export, tuple(calendars), ExportKind.CSV)
            files = partial(self._ask_export, tuple(calendars), ExportKind.ICALENDAR)
            menu.add(self.tr("As a table (CSV)…"), table, icon="file-down")
            menu.add(self.tr("As iCalendar…"), files, icon="calendar-days")
            menu.addSeparator()
        menu.add(self.tr("Report of a day or week…"), self.show_report, icon="scroll-text")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(below)

    def show_report(self) -> ReportSheet:
        """What became of today's bookings, and of those of any other day or week."""
        sheet = ReportSheet(self._context, self._pane.window())
        sheet.open(sheet.day)
        return sheet

    def export(self, calendars: Sequence[Calendar], path: Path, kind: ExportKind) -> ExportRun:
        """Write calendars to a path, with progress over the window."""
        run = ExportRun(self._context, self._pane.window())
        run.start([calendar.calendar_id for calendar in calendars], path, kind)
        return run

    def _ask_export(self, calendars: Sequence[Calendar], kind: ExportKind) -> None:
        name = calendars[0].account.application_calendar_id or "calendar"
        if kind is ExportKind.ICALENDAR and len(calendars) > 1:
            chosen = QFileDialog.getExistingDirectory(self._pane, self.tr("A file for each calendar in"))
        elif kind is ExportKind.ICALENDAR:
            kinds = self.tr("iCalendar files (*.ics)")
            title = self.tr("Export as iCalendar")
            chosen, _ = QFileDialog.getSaveFileName(self._pane, title, f"{name}.ics", kinds)
        else:
            kinds = self.tr("Tables (*.csv)")
            title = self.tr("Export as a table")
            chosen, _ = QFileDialog.getSaveFileName(self._pane, title, f"{name}.csv", kinds)
        if chosen:
            self.export(calendars, Path(chosen), kind)

    def show_import_menu(self, below: QWidget) -> None:
        """Offer files or a folder."""
        menu = Menu(self._context.theme, self._pane)
        menu.add(self.tr("Files…"), self.import_files, icon="file-down")
        menu.add(self.tr("A folder…"), self._import_folder, icon="folder-open")
        menu.addSeparator()
        menu.add(self.tr("Hours from a table (CSV)…"), self._choose_hours, icon="clock")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(below)

    def import_files(self) -> None:
        """Ask for files and import them."""
        kinds = self.tr("iCalendar files (*.ics)")
        title = self.tr("Import iCalendar files")
        names, _ = QFileDialog.getOpenFileNames(self._pane, title, "", kinds)
        if names:
            self.import_paths([Path(name) for name in names])

    def import_hours(self, path: Path) -> HoursSheet:
        """Show what a table of hours would do, and ask."""
        from apcdesk.desk.staff.calendars.hours_sheet import (  # noqa: PLC0415 - loaded when first asked for
            HoursSheet,
        )

        sheet = HoursSheet(self._context, self._pane.window(), path)
        sheet.event_wanted.connect(self.event_wanted)
        sheet.open(sheet.leave)
        return sheet

    def _choose_hours(self) -> None:
        title, kinds = self.tr("Hours from a table"), self.tr("Tables (*.csv)")
        name, _ = QFileDialog.getOpenFileName(self._pane, title, "", kinds)
        if name:
            self.import_hours(Path(name))

    def _import_folder(self) -> None:
        title = self.tr("Import a folder of iCalendar files")
        name = QFileDialog.getExistingDirectory(self._pane, title)
        if name:
            self.import_paths([Path(name)])

    def _change(self, words: str, calendar: Calendar, name: str, look: Look) -> None:
        call = partial(_change, self._services, calendar, name, look)
        done = partial(self._context.undo.push, words)
        self._context.tasks.run(call, owner=self, done=done, failed=self._on_failed)

    def _on_opened(self, opened: Opened) -> None:
        if opened.created:
            key = opened.calendar.account.application_calendar_id
            self._context.undo.push(self.tr("Made {id}").format(id=key), opened.changes)
        self.opened.emit(opened)

    def _on_id_refused(self, error: Exception) -> None:
        self.id_refused.emit(explain(error))

    def _on_counted(self, row: CalendarUse, counts: tuple[int, int]) -> None:
        sheet = DeleteSheet(self._context.theme, self._pane.window(), row, *counts)
        sheet.confirmed.connect(self._on_delete_confirmed)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open(first=sheet.field.line)

    def _on_delete_confirmed(self, calendar_id: CalendarId) -> None:
        call = partial(self._services.calendars.delete, calendar_id, origin=STAFF)
        self._context.tasks.run(call, owner=self, done=self._on_deleted, failed=self._on_failed)

    def _on_deleted(self, deleted: Deleted) -> None:
        self._context.undo.push(self.tr("Calendar deleted"), deleted.changes)
        self.deleted.emit()

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(explain(error))


def _open(services: Services, application_calendar_id: str, group: str) -> Opened:
    """A new calendar joins the group at its end, in the hue that is used least there."""
    mates = [c.look.position for c in services.calendars.all() if c.look.group == group]
    look = Look(hue=services.calendars.next_hue(group), group=group, position=max(mates, default=0) + 1)
    return services.calendars.open(services.own_client, application_calendar_id, origin=STAFF, look=look)


def _change(services: Services, calendar: Calendar, name: str, look: Look) -> tuple[int, ...]:
    """Rename and restyle as far as it is different; the changes, for undo."""
    changes = []
    if name != calendar.name:
        changes.append(services.calendars.rename(calendar.calendar_id, name, origin=STAFF)[1])
    if look.group != calendar.look.group:
        mates = [c.look.position for c in services.calendars.all() if c.look.group == look.group]
        look = replace(look, position=max(mates, default=calendar.look.position - 1) + 1)
    if look != calendar.look:
        changes.append(services.calendars.restyle(calendar.calendar_id, look, origin=STAFF)[1])
    return tuple(changes)


def _count_bookings(services: Services, calendar_id: CalendarId) -> tuple[int, int]:
    """How many bookings there are, and how many people have one to come."""
    bookings = len(services.events.between([calendar_id], ALL_TIME))
    return bookings, services.many_calendars.people_ahead([calendar_id])
