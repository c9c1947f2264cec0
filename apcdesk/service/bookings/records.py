"""Bookings as they are stored: one row, and one event on each calendar that it stands in."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select, union_all

from apcdesk.domain.bookings import AppointmentType, Assignment, Booking
from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.events import DeskNotes, Event, Guest, Location, When
from apcdesk.domain.ids import (
    AppointmentTypeId,
    BookingId,
    CalendarId,
    EventUid,
    Sub,
    new_booking_id,
    new_code,
    new_event_uid,
)
from apcdesk.domain.period import Period
from apcdesk.errors import NotFound
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.records import insert_event
from apcdesk.store import tables as t
from apcdesk.store.rows.bookings import assignment_value, booking_of
from apcdesk.store.rows.events import guest_value, origin_value
from apcdesk.store.writing.prepared import Prepared
from apcdesk.store.writing.statements import given

Row = Mapping[Any, Any]

ONE_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Booked:
    """A booking with the changes that made it (for undo)."""

    booking: Booking
    changes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BookingDraft:
    """A booking that is about to be written."""

    period: Period
    tzid: str
    summary: str
    description: str
    location: str | None
    guest: Guest | None
    assignment: Assignment
    appointment_type_id: AppointmentTypeId | None
    notes: DeskNotes


def offered_draft(
    kind: AppointmentType,
    period: Period,
    chosen: Assignment,
    summary: str,
    guest: Guest | None,
    guest_count: int | None = None,
) -> BookingDraft:
    """A booking of a time that an appointment type offers."""
    return BookingDraft(
        period=period,
        tzid=kind.tzid,
        summary=summary,
        description="",
        location=kind.location or None,
        guest=guest,
        assignment=chosen,
        appointment_type_id=kind.appointment_type_id,
        notes=DeskNotes(
            guest=guest,
            guest_count=guest_count,
            appointment_type_id=kind.appointment_type_id,
            buffer_before=kind.buffer.before.minimum // ONE_MINUTE,
            buffer_after=kind.buffer.after.minimum // ONE_MINUTE,
        ),
    )


def insert_booking(
    draft: BookingDraft,
    calendars: Mapping[Sub, CalendarId],
    recorder: Recorder,
    *,
    booking_id: BookingId | None = None,
    code: str | None = None,
) -> Booked:
    """Write a booking: its row, and one event on each of these calendars, which are given by the account they are of.

    The caller has found the time free in the recorder's transaction, or gave the recorder a reason why it is booked all
    the same. Without `booking_id` it gets a new one. `code` is the code that its events show, by default the booking's
    own: all bookings of a sequence show that of the first.
    """
    tx, second = recorder.tx, recorder.at.replace(microsecond=0)
    values, change_id = insert_booking_row(tx, draft, booking_id, recorder)
    changes = [change_id]
    stood: list[tuple[EventUid, CalendarId]] = []
    notes = replace(draft.notes, booking_id=values["booking_id"], code=code or values["code"])
    for sub, calendar_id in calendars.items():
        event = Event(
            event_uid=new_event_uid(secrets.token_bytes, external=True),
            event_id=None,
            client_id=None,
            calendar_id=calendar_id,
            sub=sub,
            summary=draft.summary,
            description=draft.description,
            when=When(draft.period, draft.tzid, draft.tzid),
            location=Location(draft.location) if draft.location else None,
            created=second,
            updated=second,
            origin=recorder.origin,
            notes=notes,
        )
        changes.append(insert_event(tx, event, recorder))
        stood.append((event.event_uid, calendar_id))
    return Booked(booking_of(values, sorted(stood, key=lambda stands: stands[1])), tuple(changes))


def insert_booking_row(
    tx: Connection, draft: BookingDraft, booking_id: BookingId | None, recorder: Recorder
) -> tuple[dict[str, Any], int]:
    """Write the booking itself, without its events: its columns, and the change."""
    values: dict[str, Any] = {
        "booking_id": booking_id or new_booking_id(secrets.token_bytes),
        "code": free_code(tx),
        "appointment_type_id": draft.appointment_type_id,
        "start_at": draft.period.start,
        "end_at": draft.period.end,
        "tzid": draft.tzid,
        "summary": draft.summary,
        "guest": guest_value(draft.guest),
        "assignment": assignment_value(draft.assignment),
        "created": recorder.at,
        "cancelled": None,
        "missed": None,
        "origin": origin_value(recorder.origin),
    }
    _INSERT.run(tx, values)
    change_id = recorder.record(
        Entity.BOOKING, Verb.CREATED, values["booking_id"], table=t.booking, before=None, after=values
    )
    return values, change_id


def known_booking(tx: Connection, booking_id: BookingId | None) -> Booking | None:
    """The booking of this id, also a cancelled one; None when there is none."""
    if booking_id is None:
        return None
    row = booking_row(tx, booking_id)
    return None if row is None else booking_of(row, events_of(tx, booking_id))


def booking_row(tx: Connection, booking_id: BookingId) -> Row | None:
    """The row of the booking of this id, None when there is none."""
    return _BY_ID.first(tx, {"booking_id": booking_id})


def booking_by_code(tx: Connection, code: str) -> tuple[Booking, datetime]:
    """The booking of a visitor's code, however it was typed, and when it was made. Raises NotFound."""
    row = _BY_CODE.first(tx, {"code": typed_code(code)})
    if row is None:
        raise NotFound("booking", "")
    return booking_of(row, events_of(tx, row["booking_id"])), row["created"]


def events_of(tx: Connection, booking_id: BookingId) -> list[tuple[EventUid, CalendarId]]:
    """The events of a booking and their calendars."""
    return [(uid, calendar_id) for uid, calendar_id in _STANDS.driver_rows(tx, {"booking_id": booking_id})]


def free_code(tx: Connection) -> str:
    """A code that no booking and no open link has: visitors type both in the same place."""
    while True:
        code = new_code(secrets.token_bytes)
        if not _TAKEN.driver_rows(tx, {"code": code}):
            return code


def typed_code(text: str) -> str:
    """A code, however it was typed."""
    return text.strip().upper().replace(" ", "").replace("-", "")


_BY_ID = Prepared(select(t.booking).where(given(t.booking.c.booking_id)))
_BY_CODE = Prepared(select(t.booking).where(given(t.booking.c.code)))
_TAKEN = Prepared(
    union_all(
        select(t.booking.c.code).where(given(t.booking.c.code)),
        select(t.open_link.c.code).where(given(t.open_link.c.code)),
    )
)
_STANDS = Prepared(
    select(t.event.c.event_uid, t.event.c.calendar_id)
    .where(given(t.event.c.booking_id))
    .order_by(t.event.c.calendar_id)
)
_INSERT = Prepared(insert(t.booking))
