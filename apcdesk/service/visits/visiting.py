"""What a visitor may do with the code of a booking, without an account: see it, move it, cancel it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from apcdesk.domain.bookings import Method
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.ids import EventUid
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import LinkRequest, PublicBooking, PublicPart, Times, whole
from apcdesk.errors import AlreadyCancelled, SlotTaken
from apcdesk.service.asking.answering import Answering, Inquiry
from apcdesk.service.bookings.booking import cancel_booking
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.links.choosing import Choice, of_link, of_offer
from apcdesk.service.links.records import public_parts
from apcdesk.service.links.sequence_choice import SequenceChoice, of_sequence
from apcdesk.service.offers.offering import Offer
from apcdesk.service.visits.records import Part, Visit, bring, visit_of
from apcdesk.store.database import Store

BY_CODE = Origin(Door.LINK, name="code")


class Visits:
    """Opened by a booking's code. Whoever has the code may do all of this; nothing of others is told."""

    def __init__(self, store: Store, clock: Clock, answering: Answering) -> None:
        self._store = store
        self._clock = clock
        self._answering = answering

    def see(self, code: str) -> PublicBooking:
        """The booking of the code, however it was typed. Raises NotFound."""
        with self._store.read() as tx:
            return self._public(visit_of(tx, code))

    def times(self, code: str) -> tuple[Period, ...]:
        """The times to which the booking may be moved, its own not among them; none of a sequence. Raises NotFound."""
        with self._store.read() as tx:
            visit = visit_of(tx, code)
            inquiry = self._inquiry(tx)
            choice = _choice(inquiry, visit)
            if choice is None or not self._changeable(visit):
                return ()
            found = (slot.period for slot in choice.times(inquiry))
            return tuple(period for period in found if period != visit.booking.period)

    def sequences(self, code: str) -> tuple[Times, ...]:
        """The times to which a sequence may be moved as a whole, its own not among them. Raises NotFound."""
        with self._store.read() as tx:
            visit = visit_of(tx, code)
            inquiry = self._inquiry(tx)
            choice = _sequence_choice(visit, inquiry.now)
            if choice is None or not self._changeable(visit) or not visit.movable:
                return ()
            return tuple(times for times in choice.offers(inquiry) if times != visit.times)

    def move(self, code: str, start: datetime, further: Sequence[datetime] = ()) -> PublicBooking:
        """Another time, if it is free: with the same people when they are, all or nothing.

        `further` are the starts of a sequence's later events; left out, they begin as early as they can.
        Raises NotFound, AlreadyCancelled when it cannot be moved any more, SlotTaken, and Invalid for a time that
        was never offered.
        """
        with self._store.write() as tx:
            visit = visit_of(tx, code)
            if not self._changeable(visit):
                raise AlreadyCancelled(visit.booking.booking_id)
            if not visit.movable:
                raise SlotTaken(visit.booking.period)
            starts = (start, *further)
            if starts != tuple(period.start for period in visit.times)[: len(starts)]:  # else pressed twice
                self._move(tx, visit, starts)
            return self._public(visit_of(tx, code))

    def cancel(self, code: str) -> PublicBooking:
        """Cancel it, of a sequence all that is left, again too. Raises NotFound, AlreadyCancelled when it has begun."""
        with self._store.write() as tx:
            visit = visit_of(tx, code)
            if not visit.cancelled and not self._changeable(visit):
                raise AlreadyCancelled(visit.booking.booking_id)
            recorder = Recorder(tx, self._clock.now(), BY_CODE)
            for part in visit.parts:
                if not part.cancelled:
                    cancel_booking(tx, part.booking.booking_id, recorder)
            return self._public(visit_of(tx, code))

    def _move(self, tx: Connection, visit: Visit, starts: Sequence[datetime]) -> None:
        inquiry = self._inquiry(tx)
        recorder = Recorder(tx, inquiry.now, BY_CODE)
        sequence = _sequence_choice(visit, inquiry.now)
        if sequence is not None:
            for number, slot in enumerate(sequence.slots(inquiry, starts)):
                part = visit.parts[number]
                chosen = sequence.assign(tx, number, slot, part.booking.assignment)
                bring(tx, visit, part, slot.period, chosen, recorder)
            return
        choice = _choice(inquiry, visit)
        if choice is None:
            raise SlotTaken(visit.booking.period)
        slot = choice.slot(inquiry, starts[0])
        chosen = choice.assign(tx, slot, visit.booking.assignment)
        bring(tx, visit, visit.parts[0], slot.period, chosen, recorder)

    def _changeable(self, visit: Visit) -> bool:
        return not visit.cancelled and min(visit.times).start > self._clock.now()

    def _public(self, visit: Visit) -> PublicBooking:
        booking, changeable = visit.booking, self._changeable(visit)
        place = next((event.location for event in visit.events if event.location is not None), None)
        stamp = max((event.updated for event in visit.events), default=visit.created)
        parts = () if visit.link is None else _public_parts(visit.link, visit.parts)
        return PublicBooking(
            uid=f"{booking.booking_id}@apcdesk",
            code=booking.code,
            summary=_title(visit),
            location=(place.description or "") if place is not None and not parts else "",
            guest_name="" if booking.guest is None else booking.guest.name,
            period=whole(visit.times) or booking.period,
            tzid=booking.tzid,
            sequence=max(0, int((stamp - visit.created).total_seconds())),
            stamp=stamp,
            cancelled=visit.cancelled,
            cancellable=changeable,
            movable=changeable and visit.movable,
            hour_format=None if visit.link is None else visit.link.hour_format,
            parts=parts,
            people=visit.people,
        )

    def _inquiry(self, tx: Connection) -> Inquiry:
        return self._answering.inquiry(tx, self._clock.now())


def _title(visit: Visit) -> str:
    """What it is called to the visitor: never by words that staff wrote for themselves."""
    if visit.link is not None:
        return visit.link.draft.summary if visit.link.steps else visit.booking.summary
    return "" if visit.kind is None else visit.kind.name


def _public_parts(request: LinkRequest, parts: Sequence[Part]) -> tuple[PublicPart, ...]:
    told = public_parts(request, [part.booking for part in parts])
    return tuple(replace(one, cancelled=part.cancelled) for one, part in zip(told, parts, strict=False))


def _own_events(visit: Visit) -> list[EventUid]:
    """The events that do not stand in the way of moving it."""
    return [event.event_uid for part in visit.parts for event in part.standing]


def _choice(inquiry: Inquiry, visit: Visit) -> Choice | None:
    """What else is offered; None when nothing is, when nobody knows, and for a sequence."""
    if visit.link is not None and visit.client_id is not None:
        return (
            None
            if visit.link.steps
            else of_link(visit.link, visit.client_id, inquiry.now, _own_events(visit))
        )
    if visit.kind is None:
        return None
    asked_for = (one.sub for one in visit.booking.assignment.reasons if one.method is Method.CHOSEN)
    return of_offer(inquiry, Offer(visit.kind, next(asked_for, None)), _own_events(visit))


def _sequence_choice(visit: Visit, now: datetime) -> SequenceChoice | None:
    """What else is offered of a sequence; None for everything else."""
    if visit.link is None or visit.client_id is None or not visit.link.steps:
        return None
    return of_sequence(visit.link, visit.client_id, now, _own_events(visit))
