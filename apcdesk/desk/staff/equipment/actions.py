"""What is done with equipment from its pane: each action asks in a sheet, runs, and says what happened."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.custody import booker_of, moment_words, refusal
from apcdesk.desk.language.errors import not_saved
from apcdesk.desk.scans.custody_codes import resolve
from apcdesk.desk.staff.equipment.hand_out_sheet import HandOutSheet
from apcdesk.desk.staff.equipment.item_sheet import ItemSheet
from apcdesk.desk.staff.equipment.labels.dialog import LabelDialog
from apcdesk.desk.staff.equipment.loading import Equipment
from apcdesk.desk.staff.equipment.people_sheet import PeopleSheet
from apcdesk.desk.staff.equipment.rename_sheet import RenameSheet
from apcdesk.desk.staff.equipment.retire_sheet import RetireSheet
from apcdesk.desk.staff.equipment.scan_sheet import ScanSheet
from apcdesk.desk.staff.equipment.service_sheet import ServiceSheet
from apcdesk.desk.staff.equipment.step_sheets import (
    CalibratedSheet,
    ExtendSheet,
    HandOnSheet,
    TakeBackSheet,
)
from apcdesk.desk.widgets.fields import fill_code_field
from apcdesk.desk.widgets.menu import Menu
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import ItemStatus, Line, OutOfService, Person
from apcdesk.domain.ids import CalendarId
from apcdesk.errors import NothingToUndo
from apcdesk.service.custody.export import history_table

Readers = HandOutSheet | TakeBackSheet | PeopleSheet | ScanSheet
"""The sheets that take a scan while they are open."""


class EquipmentActions(QObject):
    """`changed` follows everything that was done, `found(calendar_id)` an item that was scanned; `book_wanted(sub)` asks
    for a time of an item."""

    changed = Signal()
    found = Signal(str)
    book_wanted = Signal(str)

    def __init__(self, context: DeskContext, pane: QWidget) -> None:
        super().__init__(pane)
        self._context = context
        self._pane = pane
        self._sheet: Sheet | None = None

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is open."""
        return self._sheet

    # Codes

    def read(self, code: str, equipment: Equipment) -> None:
        """Take a scanned code: an open sheet reads it, or its field for codes does, else it says what is meant."""
        if isinstance(self._sheet, Readers):
            self._sheet.read(code)
        elif not fill_code_field(code) and self._sheet is None:
            call = partial(resolve, self._context.services, code)
            done = partial(self._on_resolved, equipment)
            self._context.tasks.run_latest("scan", call, owner=self, done=done, failed=self._on_failed)

    def awaits_any_code(self) -> bool:
        """Whether an open sheet has a use for a code that nobody knows yet: the badge of somebody new."""
        return isinstance(self._sheet, PeopleSheet)

    def ask_code(self, equipment: Equipment) -> None:
        """Ask for a code where the scanner cannot read it."""
        sheet = ScanSheet(self._context, self._pane.window())
        sheet.resolved.connect(partial(self._on_resolved, equipment))
        self._open(sheet, sheet.code)

    def show_menu(self, status: ItemStatus, equipment: Equipment, below: QWidget) -> None:
        """What else can be done with an item."""
        menu = Menu(self._context.theme, self._pane)
        menu.add(self.tr("Book…"), partial(self.book, status), icon="calendar-plus")
        menu.add(self.tr("Rename…"), partial(self.rename, status), icon="pencil")
        menu.add(self.tr("Edit item"), partial(self.edit, status, equipment), icon="sliders-horizontal")
        menu.add(self.tr("Calibrated today"), partial(self.calibrated, status), icon="shield-check")
        menu.add(self.tr("Take out of service"), partial(self.take_out_of_service, status), icon="wrench")
        menu.add(self.tr("Inductions and badges"), partial(self.show_people, status, equipment), icon="users")
        menu.addSeparator()
        label = partial(self.print_labels, equipment, [status.item.calendar_id])
        menu.add(self.tr("Print label"), label, icon="qr-code")
        menu.add(self.tr("Export history"), partial(self.export, status), icon="file-down")
        menu.addSeparator()
        menu.add(self.tr("Retire…"), partial(self.retire, status), icon="archive")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(below)

    # Out and in

    def give(self, equipment: Equipment, items: Sequence[ItemStatus], to: Person | None = None) -> None:
        """Ask to whom these go out, and what else."""
        sheet = HandOutSheet(self._context, self._pane.window(), equipment.people, items)
        if to is not None:
            sheet.read(to.badge)
        sheet.handed_out.connect(self._on_handed_out)
        self._open(sheet, sheet.code)

    def take_back(self, status: ItemStatus, equipment: Equipment) -> None:
        """Ask who brings it."""
        sheet = TakeBackSheet(self._context, self._pane.window(), status, equipment.people)
        sheet.done.connect(self._on_done)
        self._open(sheet, sheet.code)

    def hand_on(self, status: ItemStatus, equipment: Equipment) -> None:
        """Ask who gets it next."""
        sheet = HandOnSheet(self._context, self._pane.window(), status, equipment.people)
        sheet.done.connect(self._on_done)
        self._open(sheet, sheet.person)

    def extend(self, status: ItemStatus) -> None:
        """Ask until when it may stay away."""
        sheet = ExtendSheet(self._context, self._pane.window(), status)
        sheet.done.connect(self._on_done)
        self._open(sheet, sheet.due.time)

    def ask_for(self, status: ItemStatus) -> None:
        """Put a message on the clipboard for whoever has it; it names the home shelf and who waits."""
        custody, dates = status.custody, self._context.dates
        if custody is None:
            return
        due = moment_words(custody.due, dates)
        parts = [self.tr("{item} is due back {moment}.").format(item=status.calendar.name, moment=due)]
        if status.next_event is not None:
            begins = moment_words(status.next_event.period.start, dates)
            words = self.tr("{name} waits for it from {moment}.")
            parts.append(words.format(name=booker_of(status.next_event), moment=begins))
        if status.item.home_shelf:
            words = self.tr("Its place is {shelf}.")
            parts.append(words.format(shelf=status.item.home_shelf))
        QGuiApplication.clipboard().setText(" ".join(parts))
        words = self.tr("Copied a message for {name}.")
        self._context.toasts.show(words.format(name=custody.person.name))

    # Service

    def take_out_of_service(self, status: ItemStatus) -> None:
        """Ask until when and why, showing what that does."""
        sheet = ServiceSheet(self._context, self._pane.window(), status)
        sheet.taken_out.connect(partial(self._on_taken_out, status))
        self._open(sheet, sheet.reason)

    def put_back(self, status: ItemStatus, *, bring_back: bool = True) -> None:
        """The item is good again; bookings that were moved for it come back where they can."""
        call = partial(
            self._context.services.out_of_service.end,
            status.item.calendar_id,
            by=self.tr("Desk"),
            bring_back=bring_back,
            origin=STAFF,
        )
        words = self.tr("{item} is back in service.").format(item=status.calendar.name)
        failed = partial(self._on_not_put_back, status)
        self._context.tasks.run(call, owner=self, done=lambda _: self._on_done(words), failed=failed)

    def calibrated(self, status: ItemStatus) -> None:
        """Ask when it is due again."""
        sheet = CalibratedSheet(self._context, self._pane.window(), status)
        sheet.done.connect(self._on_done)
        self._open(sheet, sheet.day)

    # Items and people

    def book(self, status: ItemStatus) -> None:
        """Look for a time of the item."""
        self.book_wanted.emit(status.calendar.sub)

    def rename(self, status: ItemStatus) -> None:
        """Ask for another name; can be undone."""
        sheet = RenameSheet(self._context, self._pane.window(), status.calendar)
        sheet.renamed.connect(self._on_renamed)
        self._open(sheet, sheet.name.line)

    def retire(self, status: ItemStatus) -> None:
        """Show what is booked on the item, then let nobody get it any more; can be undone."""
        if status.custody is not None:
            words = self.tr("{name} has {item}. Check it in first, then retire it.")
            named = words.format(name=status.custody.person.name, item=status.calendar.name)
            self._context.toasts.refuse(named)
            return
        sheet = RetireSheet(self._context, self._pane.window(), status)
        sheet.retired.connect(partial(self._on_retired, status))
        self._open(sheet, sheet.cancel)

    def edit(self, status: ItemStatus | None, equipment: Equipment) -> None:
        """Ask what an item is; None for a new one."""
        groups = list(dict.fromkeys(one.item.group for one in equipment.statuses))
        sheet = ItemSheet(self._context, self._pane.window(), status, groups)
        sheet.saved.connect(self._on_saved_item)
        self._open(sheet, sheet.name if status is None else sheet.label)

    def show_people(self, status: ItemStatus | None, equipment: Equipment | None) -> None:
        """Show who has which badge, and who was shown how to use the items that need it."""
        items = () if equipment is None else equipment.statuses
        sheet = PeopleSheet(self._context, self._pane.window(), status, items)
        sheet.closed.connect(self.changed)
        self._open(sheet, sheet.name)

    def print_labels(self, equipment: Equipment, ticked: Collection[CalendarId]) -> None:
        """Ask for the items, of which these are ticked, and the paper; then print their labels."""
        sheet = LabelDialog(self._context, self._pane.window(), equipment.statuses, ticked)
        self._open(sheet, sheet.format)

    def export(self, status: ItemStatus) -> None:
        """Ask for a file and save the item's history in it."""
        title, kinds = self.tr("Export the history"), self.tr("Tables (*.csv)")
        name = f"{status.item.label_code}.csv"
        chosen, _ = QFileDialog.getSaveFileName(self._pane, title, name, kinds)
        if chosen:
            path = Path(chosen).with_suffix(".csv")
            write = partial(self._write_history, path, status.item.calendar_id, status.item.tzid)
            done = partial(self._on_exported, path)
            self._context.tasks.run(write, owner=self, done=done, failed=self._on_not_exported)

    def _write_history(self, path: Path, calendar_id: CalendarId, tzid: str) -> bool:
        """Whether the history holds: an outsider asks at once whether it was edited."""
        custody = self._context.services.custody
        lines: tuple[Line, ...] = custody.history(calendar_id)
        path.write_text(history_table(tuple(reversed(lines)), tzid), encoding="utf-8", newline="")
        return custody.check().right

    def _open(self, sheet: Sheet, first: QWidget) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._sheet = sheet
        sheet.closed.connect(partial(self._on_closed, sheet))
        sheet.open(first=first)

    # What comes back

    def _on_closed(self, sheet: Sheet) -> None:
        if self._sheet is sheet:
            self._sheet = None

    def _on_resolved(self, equipment: Equipment, what: Person | ItemStatus) -> None:
        if isinstance(what, Person):
            self.give(equipment, (), what)
            return
        self.found.emit(what.item.calendar_id)
        if what.custody is not None:
            self.take_back(what, equipment)
        else:
            self.give(equipment, (what,))

    def _on_handed_out(self, items: Sequence[ItemStatus], name: str) -> None:
        words = self.tr("{name} has {item}.")
        if len(items) > 1:
            words = self.tr("{name} has {n} items.", "", len(items))
        self._on_done(words.format(name=name, item=items[0].calendar.name, n=len(items)))

    def _on_done(self, words: str) -> None:
        self._context.toasts.show(words)
        self.changed.emit()

    def _on_taken_out(self, status: ItemStatus, closed: OutOfService) -> None:
        until = moment_words(closed.until, self._context.dates)
        words = self.tr("{item} is out of service until {moment}.")
        told = words.format(item=status.calendar.name, moment=until)
        self._context.toasts.show(told, self.tr("Take back"), partial(self.put_back, status))
        self.changed.emit()

    def _on_not_put_back(self, status: ItemStatus, error: Exception) -> None:
        if not isinstance(error, NothingToUndo):
            self._on_failed(error)
            return
        words = self.tr("A moved booking was changed since, so the bookings stay where they are.")
        leave = partial(self.put_back, status, bring_back=False)
        self._context.toasts.refuse(words, self.tr("Back in service all the same"), leave)

    def _on_renamed(self, name: str, changes: Sequence[int]) -> None:
        self._context.undo.push(self.tr("Renamed to {name}").format(name=name), changes)
        self.changed.emit()

    def _on_retired(self, status: ItemStatus, changes: Sequence[int]) -> None:
        self._context.undo.push(self.tr("Retired {item}").format(item=status.calendar.name), changes)
        self.changed.emit()

    def _on_saved_item(self, calendar_id: str) -> None:
        self.found.emit(calendar_id)
        self._on_done(self.tr("Saved."))

    def _on_exported(self, path: Path, holds: bool) -> None:
        words = self.tr("Saved {file}. No line of the history was changed or removed.")
        if not holds:
            words = self.tr("Saved {file}. The history does not hold: lines of it were changed or removed.")
        self._context.toasts.show(words.format(file=path.name))

    def _on_not_exported(self, error: Exception) -> None:
        self._context.toasts.refuse(not_saved(error, self._context.dates))

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(refusal(error, self._context.dates, self._context.services.clock.now()))
        self.changed.emit()
