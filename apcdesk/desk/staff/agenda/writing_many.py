"""What staff do to many events in one step, as service calls. Everything here runs on a worker."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from apcdesk.desk.dates import DateWords
from apcdesk.desk.staff.agenda.writing import Done, carry_event, delete_event, move_days, move_event
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Event, EventDraft
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period
from apcdesk.service.services import Services


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event to be made on a calendar."""

    calendar_id: CalendarId
    draft: EventDraft


@dataclass(frozen=True, slots=True)
class Shift:
    """Whole days and minutes of the wall clock, on or back."""

    days: int = 0
    minutes: int = 0

    def of(self, period: Period, dates: DateWords) -> Period:
        """The period as far on, as long as before."""
        day = dates.day_of(period.start) + timedelta(days=self.days)
        minute = dates.minute_of(period.start) + self.minutes
        more, minute = divmod(minute, 24 * 60)
        start = dates.at(day + timedelta(days=more), minute)
        return Period(start, start + (period.end - period.start))


def add_events(services: Services, new: Iterable[NewEvent]) -> Done:
    """Make all of them, or none. Raises Invalid, NotFound for a calendar."""
    return _all(services, [partial(_add, services, one) for one in new])


def shift_events(services: Services, dates: DateWords, events: Sequence[Event], shift: Shift) -> Done:
    """Move all of them as far, or none; the other events of their bookings move along, once. Raises NotFound."""
    return _all(services, [partial(_shift, services, dates, event, shift) for event in _once(events)])


def carry_events(
    services: Services, dates: DateWords, carried: Sequence[tuple[Event, Period, CalendarId]]
) -> Done:
    """Put each at its time on its calendar, or none. Raises NotFound, Invalid."""
    return _all(services, [partial(carry_event, services, dates, *one) for one in carried])


def delete_events(services: Services, events: Sequence[Event]) -> Done:
    """Delete all of them, or none; bookings are cancelled, once each. Raises NotFound, AlreadyCancelled."""
    return _all(services, [partial(delete_event, services, event) for event in _once(events)])


def _add(services: Services, new: NewEvent) -> Done:
    written = services.events.create(new.calendar_id, new.draft, origin=STAFF)
    return Done(written.event, written.changes)


def _shift(services: Services, dates: DateWords, event: Event, shift: Shift) -> Done:
    if event.when.dates is not None:
        return move_days(services, event.event_uid, shift.days) if shift.days else Done(event, ())
    return move_event(services, event.event_uid, shift.of(event.period, dates))


def _once(events: Sequence[Event]) -> list[Event]:
    """Of every booking its first event only: what is done to it is done to the others too."""
    kept: dict[object, Event] = {}
    for event in events:
        kept.setdefault(event.notes.booking_id or event.event_uid, event)
    return list(kept.values())


def _all(services: Services, steps: Sequence[Callable[[], Done]]) -> Done:
    """Do one after another; when one is refused, take those before it back, and say why."""
    changes: list[int] = []
    first: Event | None = None
    try:
        for step in steps:
            done = step()
            changes += done.changes
            first = first or done.event
    except Exception:
        if changes:
            services.changes.undo(changes)
        raise
    return Done(first, tuple(changes))
