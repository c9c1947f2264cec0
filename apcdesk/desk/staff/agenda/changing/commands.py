"""What people do to events, each one step that can be taken back and is named in words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.changing.writer import Writer
from apcdesk.desk.staff.agenda.changing.writing import (
    Done,
    delete_event,
    delete_sequence,
    minding_order,
    move_events,
    move_of,
    save_event,
)
from apcdesk.desk.staff.agenda.changing.writing_many import Shift
from apcdesk.desk.staff.agenda.changing.writing_series import delete_series, move_series, save_series
from apcdesk.desk.staff.agenda.geometry import DAY
from apcdesk.desk.staff.agenda.inspector.form import EventForm
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Dates, Event, Move
from apcdesk.domain.ids import BookingId
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Extent


class Commands(QObject):
    """Writes through one queue. `written(Done)` and `refused()` follow on the GUI thread."""

    written = Signal(object)
    refused = Signal()

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = context.services
        self._dates = context.dates
        self.writer = Writer(context, self)
        self.writer.written.connect(self.written)
        self.writer.refused.connect(self.refused)

    def move(self, event: Event, period: Period, extent: Extent | None = None) -> None:
        """Another time, of the same length or not; of a series as much as `extent` says, here and below."""
        same_length = period.end - period.start == event.period.end - event.period.start
        if same_length:
            text = self.tr("Moved to {when}").format(when=self._moment(period))
        else:
            one_day = self._dates.day_of(period.start) == self._dates.day_of(period.end)
            words = self._dates.time_range if one_day else self._dates.day_and_times
            text = self.tr("Now {times}").format(times=words(period))
        move = move_of(event, period, event.calendar_id, self._dates)
        self._move(event, move, text, extent)

    def carry(self, event: Event, period: Period, calendar: Calendar, extent: Extent | None = None) -> None:
        """Another calendar, and perhaps another time."""
        when = self._dates.day(period.start) if event.when.all_day else self._moment(period)
        text = self.tr("Moved to {calendar}, {when}").format(calendar=calendar.short_name, when=when)
        self._move(event, move_of(event, period, calendar.calendar_id, self._dates), text, extent)

    def move_days(self, event: Event, days: int, extent: Extent | None = None) -> None:
        """An all-day event by whole days."""
        assert event.when.dates is not None
        move = Shift(days).move_of(event, self._dates)
        assert move.dates is not None
        text = self.tr("Moved to {when}").format(when=self._dates.day(move.dates.start))
        self._move(event, move, text, extent)

    def stretch_days(self, event: Event, dates: Dates, extent: Extent | None = None) -> None:
        """An all-day event on more days or fewer."""
        last = dates.end - DAY
        words = self._dates.day(last) if dates.start == last else self._dates.day_range(dates.start, last)
        move = Move(event.event_uid, event.period, dates)
        text = self.tr("Now {times}").format(times=words)
        self._move(event, move, text, extent)

    def save(
        self,
        event: Event | None,
        form: EventForm,
        *,
        moved: bool = False,
        extent: Extent | None = None,
        done: Callable[[Done], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Make an event, or change one as the form says."""
        period = form.period(self._dates)
        assert period is not None
        when = self._dates.day(form.first) if form.all_day else self._moment(period)
        if event is None:
            text = self.tr("Booked: {when}").format(when=when)
        elif moved:
            text = self.tr("Moved to {when}").format(when=when)
        else:
            text = self.tr("Saved: {title}").format(title=form.summary or self.tr("No title"))
        call = partial(save_event, self._services, self._dates, event, form)
        if event is not None and extent is not None:
            call = partial(save_series, self._services, self._dates, event, form, extent)
        self._write(event, call, self.with_others(text, extent), done=done, failed=failed)

    def delete(self, event: Event, extent: Extent | None = None) -> None:
        """Cancel the booking, or delete the event."""
        booking = event.notes.booking_id is not None
        text = self.tr("Booking cancelled") if booking else self.tr("Event deleted")
        call = partial(delete_event, self._services, event)
        if extent is not None:
            call = partial(delete_series, self._services, event, extent)
        self.writer.write(call, self.with_others(text, extent))

    def delete_sequence(self, booking_id: BookingId) -> None:
        """Cancel all that is left of the sequence of a booking."""
        text = self.tr("All parts cancelled")
        self.writer.write(partial(delete_sequence, self._services, booking_id), text)

    def _move(self, event: Event, move: Move, text: str, extent: Extent | None) -> None:
        call = partial(move_events, self._services, [move])
        if extent is not None:
            call = partial(move_series, self._services, move, extent)
        self._write(event, call, self.with_others(text, extent))

    def with_others(self, text: str, extent: Extent | None, series: int = 1) -> str:
        """What was done, and to how much of so many series."""
        if extent is None:
            return text
        words = self.tr("{what}, with those that follow")
        if extent is Extent.ALL:
            words = self.tr("{what}, with all of the series")
            if series > 1:
                words = self.tr("{what}, with all of their series")
        return words.format(what=text)

    def _write(
        self,
        event: Event | None,
        call: Callable[[], Done],
        text: str,
        *,
        done: Callable[[Done], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Write at a time: an event that is there already may be a part of a sequence."""
        if event is not None:
            call = partial(minding_order, self._services, event, call)
        self.writer.write(call, text, done=done, failed=failed)

    def _moment(self, period: Period) -> str:
        """As "Wed 13:00"."""
        return f"{self._dates.weekday_short(period.start)} {self._dates.time(period.start)}"
