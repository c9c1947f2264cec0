"""What can be done with a booking in the agenda beside moving and cancelling it, each a step that can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.naming import given_name, is_person
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Event
from apcdesk.domain.ids import BookingId, Sub
from apcdesk.domain.period import Period
from apcdesk.errors import SlotTaken

if TYPE_CHECKING:
    from apcdesk.desk.staff.booking.dialog import BookingDialog
    from apcdesk.desk.staff.booking.forget_sheet import ForgetSheet
    from apcdesk.desk.widgets.menu import Menu
    from apcdesk.domain.history import HistoryEntry
    from apcdesk.service.bookings.records import Booked

LONGER = timedelta(minutes=15)


class BookingActions(QObject):
    """`agenda` gives what is on the screen. One for each pane. `booked(Booking)` follows the dialog."""

    booked = Signal(object)

    def __init__(self, context: DeskContext, pane: QWidget, agenda: Callable[[], Agenda]) -> None:
        super().__init__(pane)
        self._context = context
        self._services = context.services
        self._pane = pane
        self._agenda = agenda

    def add_to(self, menu: Menu, event: Event) -> None:
        """Offer in a menu what can be done with this event now."""
        now = self._services.clock.now()
        if event.notes.booking_id is not None:
            menu.add(self.tr("Swap the person…"), partial(self.swap, event), icon="refresh-cw", keys="S")
            if event.period.start <= now and not event.notes.missed:
                menu.add(self.tr("Did not come"), partial(self.missed, event), icon="circle-x", keys="X")
            if event.period.has(now) and not event.notes.missed:
                menu.add(self.tr("End it now"), partial(self.end_now, event), icon="timer", keys=".")
            if event.notes.missed:
                menu.add(self.came_words, partial(self.came, event), icon="circle-check")
            else:
                menu.add(self.tr("15 minutes longer"), partial(self.longer, event), icon="plus", keys="+")
        menu.add(self.tr("History"), partial(self.history, event), icon="history")
        calendar = self._agenda().calendar(event.calendar_id)
        if calendar is not None and not calendar.look.group_wide:
            away = self.tr("{name} is away…")
            words = away if is_person(calendar) else self.tr("{name} is not available…")
            menu.add(words.format(name=given_name(calendar)), partial(self.away, event), icon="calendar-x")
        if event.notes.booking_id is not None:
            menu.add(self.forget_words, partial(self.forget, event), icon="eraser", danger=True)

    @property
    def missed_words(self) -> str:
        """What is said of a booking to which nobody came."""
        return self.tr("Did not come. The time is free.")

    @property
    def came_words(self) -> str:
        """What `came` is called where it is offered."""
        return self.tr("Came after all")

    @property
    def forget_words(self) -> str:
        """What `forget` is called where it is offered."""
        return self.tr("Forget this visitor…")

    def book(self, period: Period, sub: Sub | None) -> BookingDialog:
        """Ask for whom, what and with whom, beginning with this time (UTC) and this calendar."""
        from apcdesk.desk.staff.booking.dialog import BookingDialog  # noqa: PLC0415 - loaded when first asked for

        dialog = BookingDialog(self._context, self._pane.window(), self._agenda().calendars, period, sub)
        dialog.booked.connect(self.booked)
        dialog.open(dialog.guests.rows[0].name)
        return dialog

    def swap(self, event: Event) -> None:
        """Ask who takes over."""
        from apcdesk.desk.staff.booking.swap_sheet import SwapSheet  # noqa: PLC0415 - loaded when first asked for

        if event.notes.booking_id is None:
            return
        assignment = self._agenda().assignment(event)
        subs = {event.sub, *(assignment.subs if assignment else ())}
        taking_part = [c for c in self._agenda().calendars if c.sub in subs]
        sheet = SwapSheet(self._context, self._pane.window(), event, taking_part)
        sheet.open(sheet.leaving)

    def missed(self, event: Event) -> None:
        """Nobody came: the rest of the time is free."""
        if not self._is_missed(event):
            self._attend(event, self.missed_words, self._services.attendance.missed)

    def came(self, event: Event, *, anyway: bool = False) -> None:
        """Somebody came late: the time is taken again; what stands there by now is named first."""
        booking_id = event.notes.booking_id
        if booking_id is None:
            return
        call = partial(self._services.attendance.came, booking_id, anyway=anyway, origin=STAFF)
        done = partial(self._on_done, self.tr("Came after all. The time is taken again."))
        again = partial(self.came, event, anyway=True)
        refused = partial(self._on_taken, self.tr("Take it anyway"), again)
        self._context.tasks.run(call, owner=self, done=done, failed=refused)

    def end_now(self, event: Event) -> None:
        """End a booking that goes on."""
        if self._is_missed(event):
            return
        self._attend(event, self.tr("Ended early. The rest is free."), self._services.attendance.end_now)

    def longer(self, event: Event, *, anyway: bool = False) -> None:
        """Let it go on for a quarter of an hour more; what stands there is named first."""
        booking_id = event.notes.booking_id
        if booking_id is None or self._is_missed(event):
            return
        end = event.period.end + LONGER
        call = partial(self._services.attendance.lasts_until, booking_id, end, anyway=anyway, origin=STAFF)
        text = self.tr("Now until {time}").format(time=self._context.dates.time(end))
        again = partial(self.longer, event, anyway=True)
        refused = partial(self._on_taken, self.tr("Longer anyway"), again)
        self._context.tasks.run(call, owner=self, done=partial(self._on_done, text), failed=refused)

    def history(self, event: Event) -> None:
        """Show who did what with it."""
        from apcdesk.desk.staff.history.sheet import HistorySheet  # noqa: PLC0415 - loaded when first asked for

        title = self.tr("History of “{name}”").format(name=event.summary)
        booking_id = event.notes.booking_id

        def read(_: int | None) -> tuple[HistoryEntry, ...]:
            if booking_id is None:
                return self._services.history.of_event(event.event_uid)
            return self._services.history.of_booking(booking_id)

        HistorySheet(self._context, self._pane.window(), title, read).open()

    def forget(self, event: Event) -> ForgetSheet | None:
        """Ask before everything that is known of the visitor of a booking is deleted."""
        from apcdesk.desk.staff.booking.forget_sheet import ForgetSheet  # noqa: PLC0415 - loaded when first asked for

        if event.notes.booking_id is None:
            return None
        sheet = ForgetSheet(self._context, self._pane.window(), event)
        sheet.open(sheet.leave)
        return sheet

    def away(self, event: Event) -> None:
        """Somebody is away on the day of this event: what else needs them, and who could stand in?"""
        from apcdesk.desk.staff.absence.fields import Meant  # noqa: PLC0415 - loaded when first asked for
        from apcdesk.desk.staff.absence.sheet import AbsenceSheet  # noqa: PLC0415 - loaded when first asked for

        day = self._context.dates.day_of(event.period.start)
        calendars = [c for c in self._agenda().calendars if not c.look.group_wide]
        meant = Meant(event.sub, day, day)
        sheet = AbsenceSheet(self._context, self._pane.window(), calendars, meant)
        sheet.open(sheet.fields.who)

    def _attend(self, event: Event, text: str, call: Callable[..., Booked]) -> None:
        booking_id: BookingId | None = event.notes.booking_id
        if booking_id is not None:
            self._context.tasks.run(
                partial(call, booking_id, origin=STAFF),
                owner=self,
                done=partial(self._on_done, text),
                failed=self._on_failed,
            )

    def _on_done(self, text: str, booked: Booked) -> None:
        self._context.undo.push(text, booked.changes)

    def _is_missed(self, event: Event) -> bool:
        """Whether nobody came: then there is nothing to end or to let go on, and it is said who may have come late."""
        if event.notes.missed:
            self._context.toasts.refuse(self.missed_words, self.came_words, partial(self.came, event))
        return event.notes.missed

    def _on_taken(self, way_on: str, again: Callable[[], object], error: Exception) -> None:
        if not isinstance(error, SlotTaken):
            self._on_failed(error)
            return
        words = self.tr("Something else stands there {times}.")
        text = words.format(times=self._context.dates.time_range(error.slot))
        self._context.toasts.refuse(text, way_on, again)

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(explain(error, self._context.dates))
