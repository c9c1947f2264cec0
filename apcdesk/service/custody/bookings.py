"""The bookings that items go out for: found, made for whoever takes one as they go, and ended when it is back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from apcdesk.domain.bookings import Assignment
from apcdesk.domain.changes import Origin
from apcdesk.domain.custody import EARLY, Custody, ItemStatus, Person
from apcdesk.domain.events import DeskNotes, Event, Guest
from apcdesk.domain.ids import EventUid
from apcdesk.domain.period import Period
from apcdesk.service.bookings.records import BookingDraft, insert_booking
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.records import one_event
from apcdesk.service.events.writing import move_event
from apcdesk.service.offers.holds import primary_calendars
from apcdesk.store import tables as t


def soon_booked(status: ItemStatus, person: Person) -> Event | None:
    """The booking for which the person may have the item already."""
    event = status.next_event
    soon = event is not None and event.period.start - EARLY <= status.at
    return event if event is not None and soon and person.booked(event) else None


def book_now(
    tx: Connection, status: ItemStatus, person: Person, period: Period, now: datetime, origin: Origin
) -> EventUid:
    """The booking of somebody who takes an item as they go."""
    guest = Guest(person.name, email=person.email)
    sub = status.calendar.sub
    draft = BookingDraft(
        period=period,
        tzid=status.item.tzid,
        summary=person.name,
        description="",
        location=None,
        guest=guest,
        assignment=Assignment((sub,)),
        appointment_type_id=None,
        notes=DeskNotes(guest=guest),
    )
    calendars = primary_calendars(tx, [sub])
    return insert_booking(draft, calendars, Recorder(tx, now, origin)).booking.event_uids[0]


def booking_of(tx: Connection, custody: Custody) -> Event | None:
    """The booking that the item is out for, if it still stands."""
    if custody.event_uid is None:
        return None
    event = one_event(tx, t.event.c.event_uid == custody.event_uid)
    if event is None or event.deleted or event.when.all_day or event.calendar_id != custody.calendar_id:
        return None
    return event


def end_early(custody: Custody, recorder: Recorder) -> None:
    """End the booking now, to the minute, where it would go on."""
    event = booking_of(recorder.tx, custody)
    now = recorder.at.replace(second=0, microsecond=0)
    if event is not None and event.period.start < now < event.period.end:
        move_event(event.event_uid, Period(event.period.start, now), recorder)
