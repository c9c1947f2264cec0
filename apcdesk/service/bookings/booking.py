"""Bookings: look, decide and write under one lock, so that nothing is ever booked twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy import Connection, select, update

from apcdesk.availability.nearest import nearest
from apcdesk.domain.bookings import Assignment, Booking, Hold, NamedGroup
from apcdesk.domain.changes import SYSTEM, Entity, Origin, Verb
from apcdesk.domain.events import DeskNotes, Guest
from apcdesk.domain.ids import (
    AppointmentTypeId,
    BookingId,
    HoldId,
    Sub,
)
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, ResponseFormat, Slot
from apcdesk.errors import AlreadyCancelled, HoldEnded, NotFound, Problem, SlotTaken
from apcdesk.service.asking.answering import Answering, Inquiry
from apcdesk.service.bookings.records import (
    Booked,
    BookingDraft,
    booking_by_code,
    booking_row,
    events_of,
    insert_booking,
    known_booking,
    offered_draft,
)
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.records import write_event
from apcdesk.service.kiosks import lent_from
from apcdesk.service.offers.answers import guest_problems
from apcdesk.service.offers.appointment_types import AppointmentTypes, get_appointment_type
from apcdesk.service.offers.holds import (
    Row,
    delete_holds,
    extend_hold,
    holds_by,
    insert_hold,
)
from apcdesk.service.offers.offering import (
    DayTimes,
    NextFree,
    Offer,
    assignment,
    day_times,
    next_free,
    offered,
)
from apcdesk.service.validation import email_problems, refuse, text_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.bookings import assignment_of, booking_of
from apcdesk.store.rows.events import event_of
from apcdesk.store.writing.statements import given, keyed

ALTERNATIVES = 3
"""How many of the nearest slots SlotTaken carries."""


@dataclass(frozen=True, slots=True)
class BookingRequest:
    """What a visitor asks for. `booking_id` is made when the page opens: a double press is one booking."""

    appointment_type_id: AppointmentTypeId
    start: datetime
    guest: Guest
    holder: str
    person: Sub | None = None
    guest_count: int = 1
    booking_id: BookingId | None = None
    kiosk: str | None = None
    """The kiosk where it is asked: times that are lent away from it are not given there."""


@dataclass(frozen=True, slots=True)
class SlotRequest:
    """What staff ask for in the finder: the query that found the time, and where the event is to stand."""

    query: AvailabilityQuery
    period: Period
    target_subs: tuple[Sub, ...]
    summary: str
    tzid: str
    assignment: Assignment = field(default_factory=lambda: Assignment(()))
    description: str = ""
    guest: Guest | None = None
    notes: DeskNotes = field(default_factory=DeskNotes)
    booking_id: BookingId | None = None


class Bookings:
    """Offering, holding, booking and cancelling."""

    def __init__(
        self, store: Store, clock: Clock, appointment_types: AppointmentTypes, answering: Answering
    ) -> None:
        self._store = store
        self._clock = clock
        self._types = appointment_types
        self._answering = answering

    def times(
        self,
        appointment_type_id: AppointmentTypeId,
        *,
        person: Sub | None = None,
        day: date | None = None,
        holder: str | None = None,
        kiosk: str | None = None,
    ) -> tuple[Slot, ...]:
        """Every start that can be booked now (at this kiosk), from the minimum notice on. Raises NotFound."""
        kind = self._types.get(appointment_type_id)
        with self._store.read() as tx:
            return offered(self._inquiry(tx), Offer(kind, person, holder, lent_from(tx, kiosk)), day)

    def days(
        self,
        appointment_type_id: AppointmentTypeId,
        *,
        person: Sub | None = None,
        holder: str | None = None,
        kiosk: str | None = None,
    ) -> tuple[DayTimes, ...]:
        """Every day it is offered (at this kiosk), with times and state. Raises NotFound."""
        kind = self._types.get(appointment_type_id)
        with self._store.read() as tx:
            return day_times(self._inquiry(tx), Offer(kind, person, holder, lent_from(tx, kiosk)))

    def next_free(
        self, appointment_type_id: AppointmentTypeId, *, person: Sub | None = None, kiosk: str | None = None
    ) -> NextFree | None:
        """The first time that can be booked now (at this kiosk) and who would do it. Raises NotFound."""
        kind = self._types.get(appointment_type_id)
        with self._store.read() as tx:
            return next_free(self._inquiry(tx), Offer(kind, person, lent=lent_from(tx, kiosk)))

    def hold(
        self,
        appointment_type_id: AppointmentTypeId,
        start: datetime,
        *,
        holder: str,
        place: str,
        origin: Origin,
        person: Sub | None = None,
        kiosk: str | None = None,
    ) -> Hold:
        """Keep a time for the holder for HOLD_SECONDS, instead of what they held before.

        Raises SlotTaken with the nearest alternatives; then what they held before stands.
        """
        kind = self._types.get(appointment_type_id)
        period = Period(start, start + kind.required_duration)
        with self._store.write() as tx:
            offer = Offer(kind, person, holder, lent_from(tx, kiosk))
            inquiry = self._inquiry(tx)
            now = inquiry.now
            slot = _offered_slot(inquiry, offer, period)
            delete_holds(tx, holds_by(tx, holder), now, origin)
            chosen = assignment(tx, offer.groups, slot, offer.kind.tzid, person)
            return insert_hold(
                tx, offer.kind, period, chosen, holder=holder, place=place, now=now, origin=origin
            )

    def extend(self, hold_id: HoldId) -> Hold:
        """Let a hold begin its HOLD_SECONDS anew. Raises HoldEnded when it is over."""
        with self._store.write() as tx:
            hold = extend_hold(tx, hold_id, self._clock.now())
        if hold is None:
            raise HoldEnded(hold_id)
        return hold

    def release(self, holder: str, *, origin: Origin = SYSTEM) -> None:
        """Give back what the holder keeps; nothing happens when that is nothing."""
        with self._store.write() as tx:
            delete_holds(tx, holds_by(tx, holder), self._clock.now(), origin)

    def book(self, request: BookingRequest, *, origin: Origin) -> Booking:
        """Book a time of an appointment type: one event on each target calendar, all or nothing.

        The holder's own hold does not block and ends with the booking; without it the time is booked when it is
        still free. The same booking_id twice is one booking. Raises Invalid, SlotTaken with the nearest
        alternatives, NotFound.
        """
        return self._store.perform(lambda tx: self._book(tx, request, origin))

    def book_slot(self, request: SlotRequest, *, origin: Origin) -> Booked:
        """Book a time that the finder found: one event on each target calendar, all or nothing.

        Raises Invalid, SlotTaken with the nearest alternatives.
        """
        refuse([*text_problems("summary", request.summary, 1024), *_contact_problems(request.guest)])
        with self._store.write() as tx:
            known = known_booking(tx, request.booking_id)
            if known is not None:
                return Booked(known, ())
            inquiry = self._inquiry(tx)
            slot = inquiry.available_at(request.query, request.period)
            # A group may be good through somebody else: those who are to be booked must be free themselves.
            named = set(request.target_subs) & set(request.query.subs)
            if slot is None or not named <= set(slot.participants):
                format_ = ResponseFormat.OVERLAPPING_SLOTS
                slots = inquiry.solve(replace(request.query, response_format=format_))
                raise SlotTaken(request.period, nearest(request.period.start, slots, ALTERNATIVES))
            draft = BookingDraft(
                period=request.period,
                tzid=request.tzid,
                summary=request.summary,
                description=request.description,
                location=None,
                guest=request.guest,
                assignment=request.assignment,
                appointment_type_id=None,
                notes=replace(request.notes, guest=request.guest),
            )
            calendars = inquiry.primary_calendars(request.target_subs)
            recorder = Recorder(tx, inquiry.now, origin, request.notes.exception)
            return insert_booking(draft, calendars, recorder, booking_id=request.booking_id)

    def assign(self, groups: Iterable[NamedGroup], slot: Slot, tzid: str) -> Assignment:
        """Who would be assigned to the slot, and why: those with the fewest minutes booked on its local day in `tzid`."""
        with self._store.read() as tx:
            return assignment(tx, groups, slot, tzid)

    def get(self, booking_id: BookingId) -> Booking:
        """One booking, also a cancelled one. Raises NotFound."""
        with self._store.read() as tx:
            known = known_booking(tx, booking_id)
        if known is None:
            raise NotFound("booking", booking_id)
        return known

    def by_code(self, code: str) -> Booking:
        """The booking of a visitor's code, however it was typed. Raises NotFound."""
        with self._store.read() as tx:
            return booking_by_code(tx, code)[0]

    def cancel(self, booking_id: BookingId, *, origin: Origin) -> Booked:
        """Cancel: its events are deleted on every calendar. Raises NotFound, AlreadyCancelled."""
        with self._store.write() as tx:
            return cancel_booking(tx, booking_id, Recorder(tx, self._clock.now(), origin))

    def _book(self, tx: Connection, request: BookingRequest, origin: Origin) -> Booking:
        kind = get_appointment_type(tx, request.appointment_type_id)
        refuse(guest_problems(kind.form, request.guest))
        period = Period(request.start, request.start + kind.required_duration)
        known = known_booking(tx, request.booking_id)
        if known is not None:
            return known
        offer = Offer(kind, request.person, request.holder, lent_from(tx, request.kiosk))
        inquiry = self._inquiry(tx)
        now = inquiry.now
        slot = _offered_slot(inquiry, offer, period)
        held = holds_by(tx, request.holder)
        chosen = _promised(held, period, slot) or assignment(
            tx, offer.groups, slot, kind.tzid, request.person
        )
        delete_holds(tx, held, now, origin)
        guest = request.guest
        summary = guest.company or guest.name or kind.name
        draft = offered_draft(kind, period, chosen, summary, guest, request.guest_count)
        calendars = inquiry.primary_calendars(kind.targets(chosen.subs))
        recorder = Recorder(tx, now, origin)
        return insert_booking(draft, calendars, recorder, booking_id=request.booking_id).booking

    def _inquiry(self, tx: Connection) -> Inquiry:
        return self._answering.inquiry(tx, self._clock.now())


def cancel_booking(tx: Connection, booking_id: BookingId, recorder: Recorder) -> Booked:
    """Cancel a booking in a transaction. Raises NotFound, AlreadyCancelled."""
    row = booking_row(tx, booking_id)
    if row is None:
        raise NotFound("booking", booking_id)
    if row["cancelled"] is not None:
        raise AlreadyCancelled(booking_id)
    tx.execute(_CANCEL, {"key": booking_id, "cancelled": recorder.at})
    after = {**row, "cancelled": recorder.at}
    changes = [
        recorder.record(Entity.BOOKING, Verb.DELETED, booking_id, table=t.booking, before=row, after=after)
    ]
    rows = tx.execute(_EVENTS, {"booking_id": booking_id}).mappings().all()
    for event in (event_of(event_row) for event_row in rows):
        if not event.deleted:
            ended = replace(event, deleted=True, updated=recorder.at.replace(microsecond=0))
            changes.append(write_event(tx, ended, recorder, Verb.DELETED))
    return Booked(booking_of(after, events_of(tx, booking_id)), tuple(changes))


def _offered_slot(inquiry: Inquiry, offer: Offer, period: Period) -> Slot:
    """The slot of exactly this time, if it is offered at this moment. Raises SlotTaken."""
    window = offer.window(inquiry.now)
    if window is None:
        raise SlotTaken(period)
    query = offer.query(inquiry, window)
    slot = inquiry.available_at(query, period)
    if slot is None:
        raise SlotTaken(period, nearest(period.start, inquiry.solve(query), ALTERNATIVES))
    return slot


def _promised(held: Iterable[Row], period: Period, slot: Slot) -> Assignment | None:
    """The assignment of the hold for this time; None without a hold, or when one of those assigned is no longer free."""
    row = next((hold for hold in held if hold["start_at"] == period.start), None)
    if row is None:
        return None
    promised = assignment_of(row["assignment"])
    return promised if set(promised.subs) <= set(slot.participants) else None


def _contact_problems(guest: Guest | None) -> list[Problem]:
    return [] if guest is None else email_problems("guest.email", guest.email)


_CANCEL = update(t.booking).where(keyed(t.booking.c.booking_id))
_EVENTS = select(t.event).where(given(t.event.c.booking_id))
