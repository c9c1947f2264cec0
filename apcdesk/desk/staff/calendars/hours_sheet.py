"""Hours of many calendars from a table: all that is wrong with it, or what it would do, before it is done."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import ISOLATE, ISOLATE_END
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.calendars.outside_list import MOST_SHOWN, OutsideList
from apcdesk.desk.staff.report_list import ReportList
from apcdesk.desk.staff.rules.words import in_words
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Event
from apcdesk.domain.ids import EventUid, Sub
from apcdesk.domain.weeks import Week
from apcdesk.errors import NotFound
from apcdesk.service.hours.table import HoursTable, NewHours, WrongHours, WrongRow
from apcdesk.service.services import Services

WIDTH = 520
Looked = tuple[HoursTable, tuple[tuple[Event, Sub], ...]]
"""What a table would do, and the first of what it leaves outside, each with whose hours these are."""


class HoursSheet(Sheet):
    """Reads the file on a worker. What it shows is done by one button, as one step that can be undone.

    `event_wanted(event)` for what is booked outside the hours and is to be shown in the agenda.
    """

    event_wanted = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget, path: Path) -> None:
        theme = context.theme
        title = self.tr("Hours from “{name}”").format(name=f"{ISOLATE}{path.name}{ISOLATE_END}")
        super().__init__(theme, window, title, width=WIDTH)
        self._context = context
        self._table: HoursTable | None = None
        self.message = Label(theme, self.tr("Reading the table"), "body", "textMuted", wrap=True)
        self.body.addWidget(self.message)
        self.outside = Banner(theme, Tone.WARNING, "")
        self.outside.hide()
        self.body.addWidget(self.outside)
        self.stranded = OutsideList(context)
        self.stranded.event_wanted.connect(self._on_event_wanted)
        self.body.addWidget(self.stranded)
        self.list: ReportList | None = None
        self.confirm = Button(theme, self.tr("Set these hours"), Kind.PRIMARY, icon="clock")
        self.confirm.setEnabled(False)
        self.confirm.clicked.connect(self.submit)
        self.leave = self.add_leave(self.tr("Leave it as it is"))
        self.add_button(self.confirm)
        self.closed.connect(self.deleteLater)
        look = partial(_look, context.services, path)
        context.tasks.run(look, owner=self, done=self._on_looked, failed=self._on_failed)

    def submit(self) -> None:
        """Set the hours that are shown."""
        if self._table is not None and self.confirm.isEnabled():
            self.confirm.setEnabled(False)
            take = partial(self._context.services.hours_table.take, self._table, origin=STAFF)
            self._context.tasks.run(take, owner=self, done=self._on_taken, failed=self._on_failed)

    def _on_looked(self, looked: Looked) -> None:
        table, stranded = looked
        if table.wrong:
            self._show_wrong(table)
            return
        self._table = table
        changed = [one for one in table.hours if one.before != one.after]
        if not changed:
            self.message.setText(self.tr("All calendars of this table have these hours already."))
            self._end()
            return
        words = self.tr("{count} calendars get these hours in the place of their own.", "", len(changed))
        also = self.tr("Days that the table does not name are closed. Extra times and closed dates stay.")
        self.message.setText(f"{words.format(count=len(changed))} {also}")
        if table.outside:
            count = len(table.outside)
            words = self.tr("{count} bookings are outside these hours. They stay as they are.", "", count)
            self.outside.set_words(words.format(count=count))
            self.outside.show()
            names = {one.calendar.sub: one.calendar.name for one in table.hours}
            self.stranded.show_events([(event, names[sub]) for event, sub in stranded], count)
        name, lines = self.tr("The hours of each calendar"), [self._line(one) for one in changed]
        self._show_list(name, lines, "bodyStrong")
        self.confirm.setEnabled(True)
        self.confirm.setFocus()

    def _show_wrong(self, table: HoursTable) -> None:
        words = self.tr("{count} rows of the table are wrong. Nothing was changed.", "", len(table.wrong))
        then = self.tr("Put them right and choose the table again.")
        self.message.setText(f"{words.format(count=len(table.wrong))} {then}")
        row = self.tr("Row {number}")
        lines = [(row.format(number=one.number), self._why(one)) for one in table.wrong]
        self._show_list(self.tr("Rows that are wrong"), lines)
        self._end()

    def _why(self, row: WrongRow) -> str:
        words = {
            WrongHours.EMPTY: self.tr("The table has no row with a calendar, a weekday, from and to."),
            WrongHours.COLUMNS: self.tr("Four columns are needed: the calendar, the weekday, from and to."),
            WrongHours.NO_CALENDAR: self.tr(
                "There is no calendar “{value}”. Write its ID or its name as the list of calendars has it."
            ),
            WrongHours.SEVERAL: self.tr("Several calendars are called “{value}”. Write the ID of one."),
            WrongHours.WEEKDAY: self.tr(
                "“{value}” is no weekday. Write its name, or 1 for Monday to 7 for Sunday."
            ),
            WrongHours.TIME: self.tr(
                "“{value}” is no time. Write it like 9:00 or 17:30, or 24:00 for midnight."
            ),
            WrongHours.ENDS_EARLY: self.tr(
                "{value} does not end after it starts. Hours past midnight are two rows: "
                "until 24:00, and from 0:00 on the next day."
            ),
            WrongHours.OVERLAPS: self.tr("It overlaps row {other}. Make one row of both."),
        }[row.why]
        return words.format(value=f"{ISOLATE}{row.value}{ISOLATE_END}", other=row.other)

    def _line(self, new: NewHours) -> tuple[str, str]:
        periods = [period for rule in new.after.rules for period in rule.weekly_periods]
        return new.calendar.name, in_words(Week.of(periods), self._context.dates)

    def _show_list(self, name: str, lines: list[tuple[str, str]], style: str = "mono") -> None:
        self.list = ReportList(self._theme, name, lines, style)
        self.body.addWidget(self.list)

    def _end(self) -> None:
        self.confirm.hide()
        self.leave.setText(self.tr("Close"))
        self.leave.setFocus()

    def _on_taken(self, changes: tuple[int, ...]) -> None:
        assert self._table is not None
        count = sum(one.before != one.after for one in self._table.hours)
        words = self.tr("Hours of {count} calendars set", "", count)
        self._context.undo.push(words.format(count=count), changes)
        if not self._table.outside:
            self.close_sheet()
            return
        self.message.setText(words.format(count=count) + ".")
        if self.list is not None:
            self.list.hide()
        self._end()

    def _on_event_wanted(self, event: Event) -> None:
        self.close_sheet()
        self.event_wanted.emit(event)

    def _on_failed(self, error: Exception) -> None:
        told = self.tr("This file cannot be read.") if isinstance(error, OSError) else explain(error)
        self.message.setText(told)
        self.message.set_role("danger")
        self._end()


def _look(services: Services, path: Path) -> Looked:
    """What the table of this file would do, and the first events that would lie outside. Raises OSError."""
    table = services.hours_table.look(path.read_bytes())
    first = sorted(table.outside, key=lambda one: (one.period, one.key))[:MOST_SHOWN]
    found = ((_event(services, one.event_uids[0]), one.sub) for one in first)
    return table, tuple((event, sub) for event, sub in found if event is not None)


def _event(services: Services, event_uid: EventUid) -> Event | None:
    try:
        return services.events.get(event_uid)
    except NotFound:  # deleted since it was looked for
        return None
