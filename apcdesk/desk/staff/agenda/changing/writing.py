"""What staff do to events, as service calls. Everything here runs on a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.inspector.form import EventForm, form_of
from apcdesk.domain.bookings import Disorder
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Dates, Event, Move, When
from apcdesk.domain.ids import BookingId, CalendarId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Extent, Recurrence
from apcdesk.errors import Outdated

if TYPE_CHECKING:
    from apcdesk.service.events.outlook import CalendarOutlook
    from apcdesk.service.services import Services


@dataclass(frozen=True, slots=True)
class Done:
    """What a write left: the event (None when it is gone), and the changes to take it back by.

    `disorder` is what is now wrong with the order of the sequence that it is a part of.
    """

    event: Event | None
    changes: tuple[int, ...]
    disorder: Disorder | None = None


def move_events(services: Services, moves: Sequence[Move], extent: Extent | None = None) -> Done:
    """Give events their times and calendars, or none; the other events of their bookings move along, and so much of
    their series as `extent` says.

    Raises NotFound, and Invalid when the client of one has an event of the same event_id in its new calendar already.
    """
    written = services.many_events.move(moves, extent=extent)
    return Done(next(iter(written.events), None), written.changes)


def move_of(event: Event, period: Period, calendar_id: CalendarId, dates: DateWords) -> Move:
    """Where an event goes: an all-day one to the days from the first of the period on."""
    target = None if calendar_id == event.calendar_id else calendar_id
    if event.when.dates is None:
        return Move(event.event_uid, period, calendar_id=target)
    first = dates.day_of(period.start)
    days = Dates(first, first + (event.when.dates.end - event.when.dates.start))
    return Move(event.event_uid, event.period, dates=days, calendar_id=target)


def save_event(services: Services, dates: DateWords, event: Event | None, form: EventForm) -> Done:
    """Make the event, or bring a stored one up to the form, which was begun from `event`; what others changed meanwhile
    stays theirs. Raises Invalid, NotFound, and Outdated where they changed the same.
    """
    if event is None:
        written = services.events.create(form.calendar_id, form.draft(dates, None), origin=STAFF)
        return Done(written.event, written.changes)
    event, form = as_it_stands(services, dates, event, form)
    return _bring_up(services, dates, event, form)


def as_it_stands(
    services: Services, dates: DateWords, begun: Event, form: EventForm
) -> tuple[Event, EventForm]:
    """The event as it is by now, and over it the form that was begun from it. Raises NotFound, and Outdated where others
    changed the same."""
    event = services.events.get(begun.event_uid)
    merged = form.over(form_of(begun, dates), form_of(event, dates))
    if merged is None:
        raise Outdated(event.event_uid)
    return event, merged


def _bring_up(services: Services, dates: DateWords, event: Event, form: EventForm) -> Done:
    """Write over the event as it stands what the form says."""
    changes: tuple[int, ...] = ()
    move = _move_to(event, form, dates)
    if move != Move(event.event_uid, event.period, event.when.dates):
        changes = move_events(services, [move]).changes
    seen = None if changes else event
    draft = form.draft(dates, event)
    written = services.events.update(event.event_uid, draft, seen=seen, origin=STAFF)
    changes += written.changes
    guest, booking_id = event.notes.guest, event.notes.booking_id
    if guest is None or booking_id is None or form.answers == guest.answers:
        return Done(written.event, tuple(changes))
    answered = services.staff_bookings.answer(booking_id, form.answers, form.not_asked, origin=STAFF)
    return Done(services.events.get(event.event_uid), (*changes, *answered.changes))


def _move_to(event: Event, form: EventForm, dates: DateWords) -> Move:
    """What of the form is a move: the calendar, and the time, which the other events of a booking share. Whole days of any
    other event are written with the rest."""
    target = None if form.calendar_id == event.calendar_id else form.calendar_id
    here = Move(event.event_uid, event.period, event.when.dates, target)
    period, for_whole_days = form.period(dates), form.all_day or event.when.all_day
    if period is None or (for_whole_days and event.notes.booking_id is None):
        return here
    if form.all_day:
        return replace(here, dates=Dates(form.first, form.last + timedelta(days=1)))
    return replace(here, period=period, dates=None)


def delete_event(services: Services, event: Event) -> Done:
    """Cancel the booking that the event stands for, on every calendar; any other event is deleted.

    Raises NotFound, AlreadyCancelled.
    """
    if event.notes.booking_id is not None:
        return Done(None, services.bookings.cancel(event.notes.booking_id, origin=STAFF).changes)
    return Done(None, services.events.delete(event.event_uid, origin=STAFF).changes)


def delete_sequence(services: Services, booking_id: BookingId) -> Done:
    """Cancel all that is left of the sequence of which the booking is a part."""
    return Done(None, services.staff_sequences.cancel(booking_id, origin=STAFF).changes)


def minding_order(services: Services, event: Event, write: Callable[[], Done]) -> Done:
    """Write, and tell what that did to the order of the event's sequence."""
    done, booking_id = write(), event.notes.booking_id
    if booking_id is None:
        return done
    return replace(done, disorder=services.staff_sequences.disorder(booking_id))


@dataclass(frozen=True, slots=True)
class Clash:
    """What stands in the way of a time: each time at which the calendar is busy, when all are free again, how far it is
    outside, and on which side of another part of its sequence it would be."""

    busy: tuple[Period, ...] = ()
    next_free: datetime | None = None
    hours_end: datetime | None = None
    over: timedelta = timedelta(0)
    closed: bool = False
    disorder: Disorder | None = None
    later: tuple[Period, ...] = ()
    """The later occurrences, if it is to repeat, that are at a time at which the calendar is busy."""
    others: tuple[tuple[str, Clash], ...] = ()
    """The same of each other calendar of the booking, by its name, on which something is in the way of what moves along."""

    def each(self, name: str) -> tuple[tuple[str, Clash], ...]:
        """By name, for the calendar of this name and for the others."""
        return ((name, self), *self.others)

    @property
    def meets(self) -> bool:
        """Whether any calendar is busy."""
        return any(one.busy for _, one in self.each(""))

    @property
    def outside(self) -> bool:
        """Whether any of it is outside the open hours."""
        return any(one.closed or one.hours_end is not None for _, one in self.each(""))


def clash_of(
    services: Services,
    dates: DateWords,
    calendar_id: CalendarId,
    period: Period,
    but: EventUid | None,
    rule: Recurrence | None = None,
    takes_time: bool = True,
) -> Clash:
    """What staff should know before they take this time, on every calendar where a move there moves something; overlaps
    and exceptions are theirs to decide. `takes_time` is whether the event itself does."""
    day = dates.day_period(dates.day_of(period.start), 2)
    found = services.many_events.outlook(calendar_id, period, day, but=but, takes_time=takes_time)
    each = [(services.calendars.get(there.calendar_id), there) for there in found.calendars]
    clashes = [(calendar.short_name, _there(services, calendar.sub, there, day)) for calendar, there in each]
    own = clashes.pop(0)[1] if takes_time else Clash()
    others = tuple(one for one in clashes if one[1] != Clash())
    own = replace(own, next_free=found.next_free, others=others)
    if not takes_time:
        return own
    booking_id = None if but is None else services.events.get(but).notes.booking_id
    disorder = None if booking_id is None else services.staff_sequences.disorder(booking_id, period)
    later: tuple[Period, ...] = ()
    if rule is not None:
        when = When(period, dates.tzid, dates.tzid)
        series = None if but is None else services.events.get(but).series_uid
        later = services.staff_series.clashes(calendar_id, when, rule, but=series or but)
    return replace(own, disorder=disorder, later=later)


def _there(services: Services, sub: Sub, found: CalendarOutlook, day: Period) -> Clash:
    """What is in the way on one calendar."""
    hours_end, over, closed = _outside(services, sub, found.period, day)
    return Clash(found.busy, hours_end=hours_end, over=over, closed=closed)


def _outside(
    services: Services, sub: Sub, period: Period, day: Period
) -> tuple[datetime | None, timedelta, bool]:
    """When the open stretch ends that the time begins in, by how much it goes over, and whether it begins outside."""
    hours = services.rules.open_hours(sub, day)
    if not hours.has_any:
        return None, timedelta(0), False
    stretches = [*hours.rules, *(extra.period for extra in hours.extra)]
    if any(stretch.contains(period) for stretch in stretches):
        return None, timedelta(0), False
    ends = [stretch.end for stretch in stretches if stretch.has(period.start)]
    if not ends:
        return None, timedelta(0), True
    return max(ends), period.end - max(ends), False
