"""What a visitor may do with the code of a booking, without an account: see it, move it, cancel it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, select, update

from apcdesk.domain.bookings import AppointmentType, Assignment, Booking, Method
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Door, Entity, Origin, Verb
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId, ClientId, new_event_uid
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import LinkRequest, PublicBooking
from apcdesk.errors import AlreadyCancelled, SlotTaken
from apcdesk.service.answering import Answering, Inquiry
from apcdesk.service.appointment_types import appointment_type_in
from apcdesk.service.booking_records import booking_by_code
from apcdesk.service.bookings import Bookings
from apcdesk.service.calendars import get_calendar
from apcdesk.service.choosing import Choice, of_link, of_offer
from apcdesk.service.clock import Clock
from apcdesk.service.event_records import insert_event, one_event, read_events, write_event
from apcdesk.service.events import delete_event, managed
from apcdesk.service.holds import primary_calendars
from apcdesk.service.link_records import link_row, request_of
from apcdesk.service.offering import Offer
from apcdesk.service.recorder import Recorder
from apcdesk.service.scheduling import calendars_for
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows import assignment_value

BY_CODE = Origin(Door.LINK, name="code")


@dataclass(frozen=True, slots=True)
class _Visit:
    """A booking with how it was made: by a link, of an appointment type, or by staff."""

    booking: Booking
    events: tuple[Event, ...]
    created: datetime
    link: LinkRequest | None
    client_id: ClientId | None
    kind: AppointmentType | None

    @property
    def standing(self) -> tuple[Event, ...]:
        """Its events that were not deleted."""
        return tuple(event for event in self.events if not event.deleted)

    @property
    def cancelled(self) -> bool:
        """Whether it is no more: cancelled, or taken off every calendar."""
        return self.booking.cancelled or not self.standing


class Visits:
    """Opened by a booking's code. Whoever has the code may do all of this; nothing of others is told."""

    def __init__(self, store: Store, clock: Clock, answering: Answering, bookings: Bookings) -> None:
        self._store = store
        self._clock = clock
        self._answering = answering
        self._bookings = bookings

    def see(self, code: str) -> PublicBooking:
        """The booking of the code, however it was typed. Raises NotFound."""
        with self._store.read() as tx:
            return self._public(_visit(tx, code))

    def times(self, code: str) -> tuple[Period, ...]:
        """The times to which the booking may be moved, its own not among them. Raises NotFound."""
        with self._store.read() as tx:
            visit = _visit(tx, code)
            inquiry = self._inquiry(tx)
            choice = _choice(tx, visit, inquiry.now)
            if choice is None or not self._changeable(visit):
                return ()
            found = (slot.period for slot in choice.times(inquiry))
            return tuple(period for period in found if period != visit.booking.period)

    def move(self, code: str, start: datetime) -> PublicBooking:
        """Another time, if it is free: with the same people when they are, all or nothing.

        Raises NotFound, AlreadyCancelled when it cannot be moved any more, SlotTaken, and Invalid for a time that
        was never offered.
        """
        with self._store.write() as tx:
            visit = _visit(tx, code)
            inquiry = self._inquiry(tx)
            choice = _choice(tx, visit, inquiry.now)
            if not self._changeable(visit):
                raise AlreadyCancelled(visit.booking.booking_id)
            if choice is None:
                raise SlotTaken(visit.booking.period)
            if start != visit.booking.period.start:  # pressed twice, it is there already
                slot = choice.slot(inquiry, start)
                chosen = choice.assign(tx, slot, visit.booking.assignment)
                _move(tx, visit, slot.period, chosen, Recorder(tx, inquiry.now, BY_CODE))
            return self._public(_visit(tx, code))

    def cancel(self, code: str) -> PublicBooking:
        """Cancel it, again too. Raises NotFound, AlreadyCancelled when it has begun."""
        with self._store.read() as tx:
            visit = _visit(tx, code)
        if not visit.cancelled:
            if not self._changeable(visit):
                raise AlreadyCancelled(visit.booking.booking_id)
            self._bookings.cancel(visit.booking.booking_id, origin=BY_CODE)
        return self.see(code)

    def _changeable(self, visit: _Visit) -> bool:
        return not visit.cancelled and visit.booking.period.start > self._clock.now()

    def _public(self, visit: _Visit) -> PublicBooking:
        booking, changeable = visit.booking, self._changeable(visit)
        place = next((event.location for event in visit.events if event.location is not None), None)
        stamp = max((event.updated for event in visit.events), default=visit.created)
        return PublicBooking(
            uid=f"{booking.booking_id}@apcdesk",
            code=booking.code,
            summary=_title(visit),
            location=(place.description or "") if place is not None else "",
            guest_name="" if booking.guest is None else booking.guest.name,
            period=booking.period,
            tzid=booking.tzid,
            sequence=max(0, int((stamp - visit.created).total_seconds())),
            stamp=stamp,
            cancelled=visit.cancelled,
            cancellable=changeable,
            movable=changeable and (visit.link is not None or visit.kind is not None),
            hour_format=None if visit.link is None else visit.link.hour_format,
        )

    def _inquiry(self, tx: Connection) -> Inquiry:
        return self._answering.inquiry(tx, self._clock.now())


def _title(visit: _Visit) -> str:
    """What it is called to the visitor: never by words that staff wrote for themselves."""
    if visit.link is not None:
        return visit.booking.summary
    return "" if visit.kind is None else visit.kind.name


def _visit(tx: Connection, code: str) -> _Visit:
    booking, created = booking_by_code(tx, code)
    link = link_row(tx, t.scheduling_link.c.booking_id == booking.booking_id)
    kind = None
    if booking.appointment_type_id is not None:
        kind = appointment_type_in(tx, booking.appointment_type_id)
    events = read_events(tx, select(t.event).where(t.event.c.booking_id == booking.booking_id))
    request, client_id = (None, None) if link is None else (request_of(link), link["client_id"])
    return _Visit(booking, events, created, request, client_id, kind)


def _choice(tx: Connection, visit: _Visit, now: datetime) -> Choice | None:
    """What else is offered; None when nothing is, or when nobody knows."""
    own = [event.event_uid for event in visit.standing]
    if visit.link is not None and visit.client_id is not None:
        return of_link(visit.link, visit.client_id, now, own)
    if visit.kind is None:
        return None
    asked_for = (one.sub for one in visit.booking.assignment.reasons if one.method is Method.CHOSEN)
    return of_offer(tx, Offer(visit.kind, next(asked_for, None)), now, own)


def _move(tx: Connection, visit: _Visit, period: Period, chosen: Assignment, recorder: Recorder) -> None:
    """Bring the events to the time and to the calendars of whoever does it now, and the booking with them."""
    wanted = _calendars(tx, visit, chosen)
    here = {event.calendar_id: event for event in visit.standing}
    pattern = visit.standing[0]
    for calendar_id in wanted:
        stored = here.get(calendar_id)
        when = replace(pattern.when, period=period, dates=None)
        moved = replace(stored or pattern, when=when, updated=recorder.at.replace(microsecond=0))
        if stored is not None:
            write_event(tx, moved, recorder, Verb.UPDATED)
        else:
            _put(tx, moved, get_calendar(tx, calendar_id), recorder)
    for calendar_id, event in here.items():
        if calendar_id not in wanted:
            delete_event(event, recorder)
    where = t.booking.c.booking_id == visit.booking.booking_id
    before = tx.execute(select(t.booking).where(where)).mappings().one()
    values = {"start_at": period.start, "end_at": period.end, "assignment": assignment_value(chosen)}
    tx.execute(update(t.booking).where(where).values(values))
    recorder.record(
        Entity.BOOKING,
        Verb.UPDATED,
        visit.booking.booking_id,
        table=t.booking,
        before=before,
        after={**before, **values},
    )


def _calendars(tx: Connection, visit: _Visit, chosen: Assignment) -> list[CalendarId]:
    if visit.link is not None:
        return calendars_for(tx, visit.link, chosen)
    assert visit.kind is not None
    return list(primary_calendars(tx, visit.kind.targets(chosen.subs)).values())


def _put(tx: Connection, event: Event, calendar: Calendar, recorder: Recorder) -> None:
    """The same event on a further calendar; where its client had it before, it comes back."""
    there = replace(event, calendar_id=calendar.calendar_id, sub=calendar.sub)
    before = None
    if event.client_id is not None and event.event_id is not None:
        before = one_event(tx, managed(calendar.calendar_id, event.client_id, event.event_id))
    if before is not None:
        again = replace(there, event_uid=before.event_uid, created=before.created)
        write_event(tx, again, recorder, Verb.CREATED if before.deleted else Verb.UPDATED)
        return
    uid = new_event_uid(secrets.token_bytes, external=event.client_id is None)
    insert_event(tx, replace(there, event_uid=uid, created=event.updated), recorder)
