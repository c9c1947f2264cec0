"""What a visitor chose on a link's page, written: contract scheduling §5.5, and §5.7 for sequences.

A sequence becomes a booking for each of its events, so that each says who does it and follows its event when staff
move that; all have the visitor's one code on their events.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select

from apcdesk.domain.bookings import Assignment
from apcdesk.domain.events import DeskNotes, DraftTimes, Guest
from apcdesk.domain.ids import CalendarId, ClientId
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import LinkRequest, LinkStep
from apcdesk.service.asking.answering import Inquiry
from apcdesk.service.bookings.records import BookingDraft, insert_booking_row
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.writing import upsert_managed
from apcdesk.service.links.choosing import of_link
from apcdesk.service.links.records import Row, request_of
from apcdesk.service.links.sequence_choice import of_sequence
from apcdesk.service.offers.holds import primary_calendars
from apcdesk.store import tables as t

ONE_MINUTE = timedelta(minutes=1)


def book_link(
    inquiry: Inquiry, link: Row, starts: Sequence[datetime], guest: Guest | None, recorder: Recorder
) -> Row:
    """Book these starts, or raise Invalid or SlotTaken and write nothing; the row of the (first) booking."""
    request, client_id = request_of(link), link["client_id"]
    if request.steps:
        return _book_sequence(inquiry, link, starts, guest, recorder)
    choice = of_link(request, client_id, inquiry.now)
    slot = choice.slot(inquiry, starts[0])
    chosen = choice.assign(inquiry.tx, slot)
    return _write(request, request.event, client_id, slot.period, chosen, guest, recorder)


def _book_sequence(
    inquiry: Inquiry, link: Row, starts: Sequence[datetime], guest: Guest | None, recorder: Recorder
) -> Row:
    request, client_id = request_of(link), link["client_id"]
    choice = of_sequence(request, client_id, inquiry.now)
    bookings: list[Row] = []
    for number, slot in enumerate(choice.slots(inquiry, starts)):
        chosen = choice.assign(inquiry.tx, number, slot)
        code = str(bookings[0]["code"]) if bookings else None
        step = request.steps[number]
        booking = _write(request, step, client_id, slot.period, chosen, guest, recorder, code)
        bookings.append(booking)
        values = {"link_id": link["link_id"], "number": number, "booking_id": booking["booking_id"]}
        inquiry.tx.execute(insert(t.sequence_part).values(values))
    return bookings[0]


def _write(
    request: LinkRequest,
    event: LinkStep,
    client_id: ClientId,
    period: Period,
    chosen: Assignment,
    guest: Guest | None,
    recorder: Recorder,
    code: str | None = None,
) -> Row:
    """Write a booking and its events; the booking's row. `code` is what its events show, its own for None."""
    tx = recorder.tx
    buffer = event.query.buffer
    notes = DeskNotes(
        guest=guest,
        buffer_before=buffer.before.minimum // ONE_MINUTE,
        buffer_after=buffer.after.minimum // ONE_MINUTE,
    )
    draft = BookingDraft(
        period=period,
        tzid=event.tzid,
        summary=event.draft.summary,
        description="",
        location=None,
        guest=guest,
        assignment=chosen,
        appointment_type_id=None,
        notes=notes,
    )
    booking, _ = insert_booking_row(tx, draft, None, recorder)
    written = replace(
        event.draft,
        times=DraftTimes(period.start, period.end, event.tzid, event.tzid),
        notes=replace(notes, booking_id=booking["booking_id"], code=code or booking["code"]),
    )
    for calendar_id in calendars_for(tx, request, chosen):
        upsert_managed(tx, calendar_id, event.event_id, written, client_id, recorder)
    return booking


def calendars_for(tx: Connection, request: LinkRequest, chosen: Assignment) -> list[CalendarId]:
    """Where the events stand (§5.5 step 3): of the targets those that are there, else each participant's first.

    A time that stands in no calendar of anybody would be sold twice.
    """
    wanted = [target.calendar_id for target in request.targets_for(chosen.subs)]
    c = t.calendar.c
    there = select(c.calendar_id).where(c.calendar_id.in_(wanted), c.deleted.is_(None))
    standing = set(tx.execute(there).scalars())
    found = [calendar_id for calendar_id in dict.fromkeys(wanted) if calendar_id in standing]
    own = list(primary_calendars(tx, chosen.subs).values())
    return found or (own[:1] if request.single else own)


def link_of_booking(tx: Connection, booking_id: str) -> Row | None:
    """The row of the link whose booking, or one of whose bookings, this is."""
    link, part = t.scheduling_link, t.sequence_part.c
    of_part = select(part.link_id).where(part.booking_id == booking_id)
    where = (link.c.booking_id == booking_id) | link.c.link_id.in_(of_part)
    return tx.execute(select(link).where(where)).mappings().first()
