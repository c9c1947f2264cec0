"""What people do with one event in the pane: open it, write it down, move it, give it up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.agenda.changing.series_desk import SeriesDesk
from apcdesk.desk.staff.agenda.changing.writing import Done
from apcdesk.desk.staff.agenda.choice import neighbour
from apcdesk.desk.staff.agenda.inspector.form import EventForm, blank_form
from apcdesk.desk.staff.agenda.loading import is_ticked
from apcdesk.domain.bookings import Booking
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Dates, Event
from apcdesk.domain.ids import BookingId, CalendarId
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Extent
from apcdesk.errors import Outdated

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane

NEW_LENGTH = timedelta(minutes=30)
QUARTER = timedelta(minutes=15)


class EventDesk(QObject):
    """Between grid, inspector and commands. One for each pane."""

    def __init__(self, context: DeskContext, pane: AgendaPane) -> None:
        super().__init__(pane)
        self._context = context
        self._dates = context.dates
        self._pane = pane
        self._inspector = pane.inspector
        self._choice = pane.choice
        self.series = SeriesDesk(context, pane)
        self._held: QWidget | None = None
        """What had the focus when the form was saved."""

    def open_chosen(self) -> None:
        """Show the chosen event; a form with changes stays where it is."""
        key = self._choice.chosen
        if key is None or key == self._inspector.event_uid:
            if self._inspector.editing and self._inspector.form.modified:
                return
        elif not self.may_leave_form():
            return
        item = self._pane.item(key) if key else None
        if item is None or item.event is None:
            self._inspector.hide()
            return
        self.read(item.event)
        self._inspector.show()

    def read(self, event: Event) -> None:
        """Show an event for reading."""
        self._inspector.read(event, self._pane.agenda)

    def close(self) -> None:
        """Put the inspector away; the keys go back to the grid."""
        self._inspector.hide()
        self._choice.choose(None)
        self._choice.move_to(self._choice.current)
        self._pane.focus_view()

    def give_up(self) -> None:
        """Leave the form without saving."""
        event = self._pane.event_of(self._inspector.event_uid) if self._inspector.event_uid else None
        if event is None:
            self.close()
            return
        self.read(event)
        self._choice.choose(event.event_uid)
        self._pane.focus_view()

    def edit(self, key: str) -> None:
        """Open the form of an event."""
        event = self._pane.event_of(key)
        if event is not None and self.may_leave_form():
            self._choice.choose(key)
            self._inspector.show()
            self._inspector.edit(event, self._pane.agenda)

    def new_event(self) -> None:
        """At the marked time, else at the next quarter of an hour, or in the morning of the first day shown."""
        if self._choice.mark is None:
            self._choice.mark_time(self._next_quarter())
        self.make(self._choice.mark)

    def _next_quarter(self) -> Period:
        now = self._pane.grid.now()
        start = now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0) + QUARTER
        if self._dates.day_of(start) not in self._pane.days.shown:
            start = self._dates.at(self._pane.days.shown[0], 9 * 60)
        return Period(start, start + NEW_LENGTH)

    def new_booking(self) -> None:
        """The booking dialog, where a new event would begin."""
        calendar = self._calendar_for_new()
        if not self.may_leave_form():
            return
        period = self._choice.mark or self._next_quarter()
        self._pane.bookings.book(period, None if calendar is None else calendar.sub)

    def make(self, period: Period | None, all_day: bool = False) -> None:
        """Open the form of a new event at this time."""
        calendar = self._calendar_for_new()
        if calendar is None or period is None or not self.may_leave_form():
            return
        self._choice.choose(None)
        form = blank_form(calendar.calendar_id, period, self._dates, all_day=all_day)
        self._inspector.make(form)
        self._inspector.show()
        self._inspector.form.summary.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_all_day(self, first: date, last: date | None = None) -> None:
        """Open the form of a new event on whole days, the last one included."""
        count = ((last or first) - first).days + 1
        self.make(self._dates.day_period(first, count), all_day=True)

    def _calendar_for_new(self) -> Calendar | None:
        """That of the marked time or of the chosen event, else the first that is ticked, else the first."""
        marked = self._choice.mark_calendar
        if marked is not None and (calendar := self._pane.agenda.calendar(marked)) is not None:
            return calendar
        item = self._pane.item(self._choice.current or "")
        if item is not None and item.calendar is not None:
            return item.calendar
        calendars = [c for c in self._pane.agenda.calendars if is_ticked(c, self._pane.ticks.choices)]
        return next(iter([*calendars, *self._pane.agenda.calendars]), None)

    def save(self, event: Event | None, form: EventForm) -> None:
        """Write what the form says."""
        self._held = QApplication.focusWidget()
        self._inspector.form.setEnabled(False)  # a second press must not become a second event
        write = partial(self._save, event, form)
        if event is None:
            write(None)
        else:
            self.series.ask_save(event, write, self._on_save_given_up, other_rule=form.has_other_rule)

    def _save(self, event: Event | None, form: EventForm, extent: Extent | None) -> None:
        done, failed = self._on_saved, self._on_save_failed
        self._pane.commands.save(event, form, extent=extent, done=done, failed=failed)

    def _on_save_given_up(self) -> None:
        self._inspector.form.setEnabled(True)
        self._inspector.form.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_saved(self, done: Done) -> None:
        self._inspector.form.setEnabled(True)
        if done.event is None:
            return
        if done.event.calendar_id not in self._pane.agenda.shown:
            self._pane.ticks.set(done.event.calendar_id, True)
        self._pane.awaited = done.event.event_uid
        self.read(done.event)
        self._choice.choose(done.event.event_uid)
        self._pane.focus_view()
        self._pane.go(self._dates.day_of(done.event.period.start))

    def _on_save_failed(self, error: Exception) -> None:
        form = self._inspector.form
        form.setEnabled(True)
        if self._held is not None and form.isAncestorOf(self._held):
            self._held.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(error, Outdated):  # to save it again would say the same
            self._context.toasts.refuse(explain(error), self.tr("Show it"), self.give_up)
        else:
            self._context.toasts.refuse(explain(error, self._dates))

    def move(self, key: str, period: Period) -> None:
        """Give an event another time, on the screen at once."""
        event = self._pane.event_of(key)
        if event is not None:
            self._pane.put(replace(event, when=replace(event.when, period=period)))
            self.series.ask_move(event, partial(self._pane.commands.move, event, period))

    def carry(self, key: str, period: Period, calendar_id: str) -> None:
        """Give an event another calendar, and perhaps another time, on the screen at once."""
        event = self._pane.event_of(key)
        calendar = self._pane.agenda.calendar(CalendarId(calendar_id))
        if event is not None and calendar is not None:
            when = event.when if event.when.all_day else replace(event.when, period=period)
            self._pane.put(replace(event, calendar_id=calendar.calendar_id, sub=calendar.sub, when=when))
            self.series.ask_move(event, partial(self._pane.commands.carry, event, period, calendar))

    def move_days(self, key: str, days: int) -> None:
        """Move an all-day event by whole days, on the screen at once."""
        event = self._pane.event_of(key)
        if event is not None and event.when.dates is not None:
            by, dates = timedelta(days=days), event.when.dates
            self._put_days(event, Dates(dates.start + by, dates.end + by))
            self.series.ask_move(event, partial(self._pane.commands.move_days, event, days))

    def stretch_days(self, key: str, first: date, last: date) -> None:
        """Give an all-day event other days, the last one included, on the screen at once."""
        event = self._pane.event_of(key)
        if event is not None:
            dates = Dates(first, last + timedelta(days=1))
            self._put_days(event, dates)
            self.series.ask_move(event, partial(self._pane.commands.stretch_days, event, dates))

    def _put_days(self, event: Event, dates: Dates) -> None:
        period = self._dates.day_period(dates.start, (dates.end - dates.start).days)
        self._pane.put(replace(event, when=replace(event.when, period=period, dates=dates)))

    def say_gone(self) -> None:
        """What somebody has in the hand is there no longer."""
        self._context.toasts.show(self.tr("Somebody deleted this just now."))

    def open_move_sheet(self, key: str) -> None:
        """Ask for another time without a drag."""
        from apcdesk.desk.staff.agenda.changing.move_sheet import MoveSheet  # noqa: PLC0415 - loaded when first asked for

        event = self._pane.event_of(key)
        if event is not None:
            sheet = MoveSheet(self._context, self._pane.window(), event, self._pane.calendars.writable)
            sheet.moved.connect(self._on_sheet_moved)
            sheet.open(sheet.day)

    def _on_sheet_moved(self, event: Event, form: EventForm) -> None:
        if form.period(self._dates) is not None:
            self.series.ask_move(event, partial(self._save_moved, event, form))

    def _save_moved(self, event: Event, form: EventForm, extent: Extent | None) -> None:
        self._pane.awaited = event.event_uid
        self._pane.commands.save(event, form, moved=True, extent=extent, done=self._on_saved)

    def delete(self, key: str) -> None:
        """Cancel the booking or delete the event, on the screen at once; with all that are picked if it is one.

        Of a sequence it is asked whether only this part is meant, and of a series how much of it.
        """
        if key in self._choice.picked:
            self._pane.many.delete()
            return
        event = self._pane.event_of(key)
        if event is None:
            return
        booking_id = event.notes.booking_id
        if booking_id is None:
            self.series.ask_delete(event, partial(self._delete, event))
            return
        self._context.tasks.run(
            partial(self._context.services.staff_sequences.parts, booking_id),
            owner=self,
            done=partial(self._on_parts, event, booking_id),
            failed=lambda error: self._context.toasts.refuse(explain(error, self._dates)),
        )

    def _on_parts(self, event: Event, booking_id: BookingId, parts: Sequence[Booking]) -> None:
        """Of a sequence others may be left standing, and that is asked."""
        from apcdesk.desk.staff.booking.cancel_sheet import CancelPartSheet  # noqa: PLC0415 - loaded when first asked for

        standing = [part for part in parts if not part.cancelled]
        if len(standing) < 2:
            self._delete(event)
            return
        sheet = CancelPartSheet(self._context, self._pane.window(), standing, booking_id)
        sheet.one_chosen.connect(partial(self._delete, event))
        sheet.all_chosen.connect(partial(self._delete_all, booking_id, standing))
        sheet.open(sheet.keep)

    def _delete(self, event: Event, extent: Extent | None = None) -> None:
        self.take_away(self._pane.agenda.with_series([event], extent))
        self._pane.commands.delete(event, extent)

    def _delete_all(self, booking_id: BookingId, standing: Sequence[Booking]) -> None:
        uids = [uid for part in standing for uid in part.event_uids]
        events = [event for uid in uids if (event := self._pane.event_of(uid)) is not None]
        self.take_away(events)
        self._pane.commands.delete_sequence(booking_id)

    def take_away(self, events: Sequence[Event]) -> None:
        """Take events off the screen. Where the keys were on one of them they go to its neighbour in time: the next, else
        the one before, else to the time that is empty now.
        """
        here = self._pane.event_of(self._choice.current or "")
        gone = {event.event_uid for event in events}
        shown = self._pane.faces.current.shown
        order = () if shown is None else shown.order
        self._pane.put(*(replace(event, deleted=True) for event in events))
        if here is not None and here.event_uid in gone:
            other = neighbour(order, here.event_uid, gone)
            if other is None and self._context.theme.keys_in_use and not here.when.all_day:
                self._choice.mark_time(here.period, here.calendar_id)
            else:
                self._choice.move_to(other)
        self._pane.focus_view()

    def may_leave_form(self) -> bool:
        """Whether nothing that was typed would be lost; says so when it would."""
        if self._inspector.editing and self._inspector.form.modified:
            self._context.toasts.refuse(self.tr("Save the change first, or cancel it."))
            return False
        return True
