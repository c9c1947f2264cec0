"""What a booking's code opens, as it is stored, and bringing it to another time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from apcdesk.domain.bookings import AppointmentType, Assignment, Booking
from apcdesk.domain.calendars import CalendarKind
from apcdesk.domain.events import Event
from apcdesk.domain.ids import BookingId, CalendarId, ClientId
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import LinkRequest, Times
from apcdesk.service.bookings.rebooking import rebook
from apcdesk.service.bookings.records import booking_by_code
from apcdesk.service.calendars.application import primary_calendars_of
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.records import read_events
from apcdesk.service.links.bookings import calendars_for, link_of_booking
from apcdesk.service.links.records import parts_of, request_of
from apcdesk.service.offers.appointment_types import appointment_type_in
from apcdesk.service.offers.holds import primary_calendars
from apcdesk.store import tables as t


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
    people: tuple[str, ...] = ()
    """Whom the visitor meets, by name."""

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
    return Visit(parts, created, request, client_id, kind, _people(tx, parts))


def _people(tx: Connection, parts: Sequence[Part]) -> tuple[str, ...]:
    """Those whom the visitor meets, without rooms and equipment, and without those whom nobody named."""
    subs = dict.fromkeys(sub for part in parts for sub in part.booking.assignment.subs)
    calendars = primary_calendars_of(tx, subs)
    met = [calendars[sub] for sub in subs if sub in calendars]
    return tuple(
        one.proper_name
        for one in met
        if one.look.kind not in (CalendarKind.ROOM, CalendarKind.EQUIPMENT) and one.proper_name
    )


def _events(tx: Connection, booking_id: BookingId) -> Sequence[Event]:
    return read_events(tx, select(t.event).where(t.event.c.booking_id == booking_id))


def bring(
    tx: Connection, visit: Visit, part: Part, period: Period, chosen: Assignment, recorder: Recorder
) -> None:
    """Bring the events to the time and to the calendars of whoever does it now, and the booking with them."""
    rebook(part.booking.booking_id, part.standing, _calendars(tx, visit, chosen), period, chosen, recorder)


def _calendars(tx: Connection, visit: Visit, chosen: Assignment) -> list[CalendarId]:
    if visit.link is not None:
        return calendars_for(tx, visit.link, chosen)
    assert visit.kind is not None
    return list(primary_calendars(tx, visit.kind.targets(chosen.subs)).values())
