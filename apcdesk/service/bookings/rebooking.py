"""A booking that goes on: at another time, with other people. It keeps its id, its code and its client's event_id."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select, update

from apcdesk.domain.bookings import Assignment, Booking
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.events import Event, Guest
from apcdesk.domain.ids import BookingId, CalendarId, new_event_uid
from apcdesk.domain.period import Period
from apcdesk.service.calendars.application import get_calendar
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.records import insert_event, one_event, read_events, write_event
from apcdesk.service.events.writing import delete_event, managed
from apcdesk.store import tables as t
from apcdesk.store.rows.bookings import assignment_value
from apcdesk.store.rows.events import guest_value


def rebook(
    booking_id: BookingId,
    standing: Sequence[Event],
    calendar_ids: Collection[CalendarId],
    period: Period,
    chosen: Assignment,
    recorder: Recorder,
) -> tuple[int, ...]:
    """Bring the standing events (at least one) of a booking to the time and to these calendars, and the booking with
    them; the changes.

    An event that has to leave its calendar is deleted there, so that whoever reads that calendar hears of it.
    """
    tx = recorder.tx
    here = {event.calendar_id: event for event in standing}
    pattern = standing[0]
    changes: list[int] = []
    for calendar_id in calendar_ids:
        stored = here.get(calendar_id)
        when = replace(pattern.when, period=period, dates=None)
        moved = replace(stored or pattern, when=when, updated=recorder.at.replace(microsecond=0))
        if stored is None:
            changes.append(_put(tx, moved, get_calendar(tx, calendar_id), recorder))
        elif moved.when != stored.when:
            changes.append(write_event(tx, moved, recorder, Verb.UPDATED))
    for calendar_id, event in here.items():
        if calendar_id not in calendar_ids:
            changes += delete_event(event, recorder).changes
    values = {
        "start_at": period.start,
        "end_at": period.end,
        "assignment": assignment_value(chosen),
    }
    return (*changes, write_booking(booking_id, values, recorder))


def put_guest(tx: Connection, booking: Booking, guest: Guest, recorder: Recorder) -> tuple[int, ...]:
    """Let this be who comes, in the booking and on its standing events; the changes."""
    changes = [write_booking(booking.booking_id, {"guest": guest_value(guest)}, recorder)]
    for event in read_events(tx, select(t.event).where(t.event.c.booking_id == booking.booking_id)):
        if not event.deleted:
            notes = replace(event.notes, guest=guest)
            told = replace(event, notes=notes, updated=recorder.at.replace(microsecond=0))
            changes.append(write_event(tx, told, recorder, Verb.UPDATED))
    return tuple(changes)


def write_booking(booking_id: BookingId, values: dict[str, Any], recorder: Recorder) -> int:
    """Change these columns of the booking itself; the change."""
    tx = recorder.tx
    where = t.booking.c.booking_id == booking_id
    before = tx.execute(select(t.booking).where(where)).mappings().one()
    tx.execute(update(t.booking).where(where).values(values))
    after = {**before, **values}
    return recorder.record(
        Entity.BOOKING, Verb.UPDATED, booking_id, table=t.booking, before=before, after=after
    )


def _put(tx: Connection, event: Event, calendar: Calendar, recorder: Recorder) -> int:
    """The same event on a further calendar; where its client had it before, it comes back."""
    there = replace(event, calendar_id=calendar.calendar_id, sub=calendar.sub)
    before = None
    if event.client_id is not None and event.event_id is not None:
        before = one_event(tx, managed(calendar.calendar_id, event.client_id, event.event_id))
    if before is not None:
        again = replace(there, event_uid=before.event_uid, created=before.created)
        return write_event(tx, again, recorder, Verb.CREATED if before.deleted else Verb.UPDATED)
    uid = new_event_uid(secrets.token_bytes, external=event.client_id is None)
    return insert_event(tx, replace(there, event_uid=uid), recorder)
