"""What a visitor may do with the code of a booking, without an account: see it, move it, cancel it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from apcdesk.domain.bookings import AppointmentType, Assignment, Booking, Method
from apcdesk.domain.calendars import CalendarKind
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId, ClientId
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import LinkRequest, PublicBooking
from apcdesk.errors import AlreadyCancelled, SlotTaken
from apcdesk.service.answering import Answering, Inquiry
from apcdesk.service.appointment_types import appointment_type_in
from apcdesk.service.booking_records import booking_by_code
from apcdesk.service.bookings import Bookings
from apcdesk.service.calendars import primary_calendars_of
from apcdesk.service.choosing import Choice, of_link, of_offer
from apcdesk.service.clock import Clock
from apcdesk.service.event_records import read_events
from apcdesk.service.holds import primary_calendars
from apcdesk.service.link_records import link_row, request_of
from apcdesk.service.offering import Offer
from apcdesk.service.rebooking import rebook
from apcdesk.service.recorder import Recorder
from apcdesk.service.scheduling import calendars_for
from apcdesk.store import tables as t
from apcdesk.store.database import Store

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
    people: tuple[str, ...]

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
                rebook(
                    visit.booking.booking_id,
                    visit.standing,
                    _calendars(tx, visit, chosen),
                    slot.period,
                    chosen,
                    Recorder(tx, inquiry.now, BY_CODE),
                )
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
            people=visit.people,
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
    return _Visit(booking, events, created, request, client_id, kind, _people(tx, booking))


def _people(tx: Connection, booking: Booking) -> tuple[str, ...]:
    """Those whom the visitor meets, by name. A calendar that nobody named has its ID in the place of a name, and
    that is nobody's business."""
    calendars = primary_calendars_of(tx, booking.assignment.subs)
    met = [calendars[sub] for sub in booking.assignment.subs if sub in calendars]
    return tuple(
        one.name
        for one in met
        if one.look.kind not in (CalendarKind.ROOM, CalendarKind.EQUIPMENT)
        and one.name != one.account.application_calendar_id
    )


def _choice(tx: Connection, visit: _Visit, now: datetime) -> Choice | None:
    """What else is offered; None when nothing is, or when nobody knows."""
    own = [event.event_uid for event in visit.standing]
    if visit.link is not None and visit.client_id is not None:
        return of_link(visit.link, visit.client_id, now, own)
    if visit.kind is None:
        return None
    asked_for = (one.sub for one in visit.booking.assignment.reasons if one.method is Method.CHOSEN)
    return of_offer(tx, Offer(visit.kind, next(asked_for, None)), now, own)


def _calendars(tx: Connection, visit: _Visit, chosen: Assignment) -> list[CalendarId]:
    if visit.link is not None:
        return calendars_for(tx, visit.link, chosen)
    assert visit.kind is not None
    return list(primary_calendars(tx, visit.kind.targets(chosen.subs)).values())
