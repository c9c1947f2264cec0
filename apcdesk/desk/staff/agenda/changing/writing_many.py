"""What staff do to many events in one step, as service calls. Everything here runs on a worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.changing.writing import Done, move_events, move_of
from apcdesk.domain.events import Dates, Event, EventDraft, Move
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Extent, Recurrence

if TYPE_CHECKING:
    from apcdesk.service.services import Services


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

    def move_of(self, event: Event, dates: DateWords, calendar_id: CalendarId | None = None) -> Move:
        """Where it takes an event, an all-day one by its whole days alone."""
        if event.when.dates is None:
            return move_of(event, self.of(event.period, dates), calendar_id or event.calendar_id, dates)
        by, days = timedelta(days=self.days), event.when.dates
        target = None if calendar_id == event.calendar_id else calendar_id
        return Move(event.event_uid, event.period, Dates(days.start + by, days.end + by), target)


def add_events(services: Services, new: Sequence[tuple[CalendarId, EventDraft]]) -> Done:
    """Make all of them, or none. Raises Invalid, NotFound for a calendar."""
    written = services.many_events.create(new)
    return Done(next(iter(written.events), None), written.changes)


def shift_events(
    services: Services,
    dates: DateWords,
    events: Sequence[Event],
    shift: Shift,
    calendars: Mapping[str, CalendarId] | None = None,
    extent: Extent | None = None,
) -> Done:
    """Move all of them as far, those that `calendars` names by uid to that calendar too, or none; with so much of their
    series. Raises NotFound, Invalid."""
    to = calendars or {}
    going = [e for e in events if shift.days or not e.when.all_day or e.event_uid in to]
    moves = [shift.move_of(event, dates, to.get(event.event_uid)) for event in going]
    return _minding_orders(services, going, move_events(services, moves, extent))


def carry_events(
    services: Services,
    dates: DateWords,
    carried: Sequence[tuple[Event, Period, CalendarId]],
    extent: Extent | None = None,
) -> Done:
    """Put each at its time on its calendar, or none; with so much of their series. Raises NotFound, Invalid."""
    done = move_events(services, [move_of(*one, dates) for one in carried], extent)
    return _minding_orders(services, [event for event, _, _ in carried], done)


@dataclass(frozen=True, slots=True)
class Cut:
    """What was cut, as it is now, and the rules of the series that any of it is of."""

    events: Sequence[Event]
    rules: Mapping[EventUid, Recurrence]


def read_cut(services: Services, uids: Sequence[EventUid]) -> Cut:
    """What of these is still there."""
    events = [event for event in services.reading.by_uids(tuple(uids)) if not event.deleted]
    series = {event.series_uid for event in events if event.series_uid is not None}
    return Cut(events, services.staff_series.rules(series) if series else {})


def carry_cut(
    services: Services,
    dates: DateWords,
    to: Mapping[EventUid, tuple[Period, CalendarId]],
    extent: Extent | None = None,
) -> Done:
    """As `carry_events`, for what is still there of the events of these uids."""
    events = read_cut(services, tuple(to)).events
    return carry_events(services, dates, [(event, *to[event.event_uid]) for event in events], extent)


def delete_events(services: Services, events: Sequence[Event], extent: Extent | None = None) -> Done:
    """Delete all of them, or none; bookings are cancelled, once each; with so much of their series. Raises NotFound,
    AlreadyCancelled."""
    uids = [event.event_uid for event in events]
    return Done(None, services.many_events.delete(uids, extent=extent))


def _minding_orders(services: Services, moved: Sequence[Event], done: Done) -> Done:
    """Tell the first thing that is now wrong with the order of a sequence, of which any of those is a part."""
    bookings = dict.fromkeys(e.notes.booking_id for e in moved if e.notes.booking_id is not None)
    found = (services.staff_sequences.disorder(booking_id) for booking_id in bookings)
    return replace(done, disorder=next((one for one in found if one is not None), None))
