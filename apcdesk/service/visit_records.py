"""What a booking's code opens, as it is stored, and bringing it to another time."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, select, update

from apcdesk.domain.bookings import AppointmentType, Assignment, Booking
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.events import Event
from apcdesk.domain.ids import BookingId, CalendarId, ClientId, new_event_uid
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import LinkRequest, Times
from apcdesk.service.appointment_types import appointment_type_in
from apcdesk.service.booking_records import booking_by_code
from apcdesk.service.calendars import get_calendar
from apcdesk.service.event_records import insert_event, one_event, read_events, write_event
from apcdesk.service.events import delete_event, managed
from apcdesk.service.holds import primary_calendars
from apcdesk.service.link_bookings import calendars_for, link_of_booking
from apcdesk.service.link_records import parts_of, request_of
from apcdesk.service.recorder import Recorder
from apcdesk.store import tables as t
from apcdesk.store.rows import assignment_value


@dataclass(frozen=True, slots=True)
class Part:
    """A booking of a visit with its events; of a sequence there are several."""

    booking: Booking
    events: tuple[Event, ...]

    @property
    def standing(self) -> tuple[Event, ...]:
        """Its events that were not deleted."""
        return tuple(event for event in self.events if not event.deleted)

    @property
    def cancelled(self) -> bool:
        """Whether it is no more: cancelled, or taken off every calendar."""
        return self.booking.cancelled or not self.standing


@dataclass(frozen=True, slots=True)
class Visit:
    """What a code opens, with how it was made: by a link, of an appointment type, or by staff."""

    parts: tuple[Part, ...]
    created: datetime
    link: LinkRequest | None
    client_id: ClientId | None
    kind: AppointmentType | None

    @property
    def booking(self) -> Booking:
        """The booking, of a sequence the first one, whose code the visitor has."""
        return self.parts[0].booking

    @property
    def events(self) -> list[Event]:
        """All of them, also deleted ones."""
        return [event for part in self.parts for event in part.events]

    @property
    def cancelled(self) -> bool:
        """Whether nothing of it is left."""
        return all(part.cancelled for part in self.parts)

    @property
    def times(self) -> Times:
        """When it takes place."""
        return tuple(part.booking.period for part in self.parts)

    @property
    def movable(self) -> bool:
        """Whether it is known what else was offered; of a sequence all events must still be there."""
        if self.link is None:
            return self.kind is not None
        return not any(part.cancelled for part in self.parts)


def visit_of(tx: Connection, code: str) -> Visit:
    """What the code opens, however it was typed. Raises NotFound."""
    booking, created = booking_by_code(tx, code)
    link = link_of_booking(tx, booking.booking_id)
    kind = None
    if booking.appointment_type_id is not None:
        kind = appointment_type_in(tx, booking.appointment_type_id)
    bookings = () if link is None else parts_of(tx, link)
    parts = tuple(Part(one, tuple(_events(tx, one.booking_id))) for one in bookings or (booking,))
    request, client_id = (None, None) if link is None else (request_of(link), link["client_id"])
    return Visit(parts, created, request, client_id, kind)


def _events(tx: Connection, booking_id: BookingId) -> Sequence[Event]:
    return read_events(tx, select(t.event).where(t.event.c.booking_id == booking_id))


def bring(
    tx: Connection, visit: Visit, part: Part, period: Period, chosen: Assignment, recorder: Recorder
) -> None:
    """Bring the events to the time and to the calendars of whoever does it now, and the booking with them."""
    wanted = _calendars(tx, visit, chosen)
    here = {event.calendar_id: event for event in part.standing}
    pattern = part.standing[0]
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
    booking_id = part.booking.booking_id
    where = t.booking.c.booking_id == booking_id
    before = tx.execute(select(t.booking).where(where)).mappings().one()
    values = {"start_at": period.start, "end_at": period.end, "assignment": assignment_value(chosen)}
    tx.execute(update(t.booking).where(where).values(values))
    after = {**before, **values}
    recorder.record(Entity.BOOKING, Verb.UPDATED, booking_id, table=t.booking, before=before, after=after)


def _calendars(tx: Connection, visit: Visit, chosen: Assignment) -> list[CalendarId]:
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
