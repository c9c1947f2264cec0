"""A booking whose time has come: it ends early, goes on for longer, or nobody comes, or late after all."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, select

from apcdesk.domain.bookings import Booking
from apcdesk.domain.changes import Origin, Verb
from apcdesk.domain.events import Event, Transparency
from apcdesk.domain.ids import BookingId
from apcdesk.domain.period import Period
from apcdesk.errors import AlreadyCancelled, Invalid, NotFound, SlotTaken
from apcdesk.service.bookings.rebooking import rebook, write_booking
from apcdesk.service.bookings.records import Booked, events_of, known_booking
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.records import read_events, write_event
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.bookings import booking_of


class Attendance:
    """Each of these is one transaction over all events of the booking, taken back by its changes."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def missed(self, booking_id: BookingId, *, origin: Origin) -> Booked:
        """Nobody came: the booking says so, and its time is free again from now on, whoever it was. A second time
        changes nothing.

        Raises NotFound, AlreadyCancelled, and Invalid before it has begun.
        """
        with self._store.write() as tx:
            booking, standing = _standing(tx, booking_id)
            now = self._clock.now()
            if now < booking.period.start:
                raise Invalid.one("booking_id", "errors.not_supported", "it has not begun yet", "not_begun")
            if booking.missed:
                return Booked(booking, ())
            return _mark(standing, booking_id, Recorder(tx, now, origin), missed=True)

    def came(self, booking_id: BookingId, *, anyway: bool = False, origin: Origin) -> Booked:
        """Somebody came late after all: the booking is none that was missed, and its time is taken again; `anyway` also
        where something else stands by now. For one that was not missed it changes nothing.

        Raises NotFound, AlreadyCancelled, and SlotTaken with the time that is not free.
        """
        with self._store.write() as tx:
            booking, standing = _standing(tx, booking_id)
            if not booking.missed:
                return Booked(booking, ())
            busy = _in_the_way(tx, standing, booking.period)
            if busy is not None and not anyway:
                raise SlotTaken(busy)
            return _mark(standing, booking_id, Recorder(tx, self._clock.now(), origin), missed=False)

    def end_now(self, booking_id: BookingId, *, origin: Origin) -> Booked:
        """End a booking that goes on, at the full minute that has come; what is left of its time is free.

        Raises NotFound, AlreadyCancelled, and Invalid when it does not go on.
        """
        now = self._clock.now()
        with self._store.read() as tx:
            period = _standing(tx, booking_id)[0].period
        end = now.replace(second=0, microsecond=0)
        if not period.start < end < period.end:
            raise Invalid.one(
                "booking_id", "errors.not_supported", "it does not go on at the moment", "not_going_on"
            )
        return self.lasts_until(booking_id, end, origin=origin)

    def lasts_until(
        self, booking_id: BookingId, end: datetime, *, anyway: bool = False, reason: str = "", origin: Origin
    ) -> Booked:
        """Give a booking another end (UTC) on every calendar; `anyway` also over what stands there.

        Raises NotFound, AlreadyCancelled, Invalid for an end that is not after the start, and SlotTaken with the
        time that is not free.
        """
        with self._store.write() as tx:
            booking, standing = _standing(tx, booking_id)
            if end <= booking.period.start:
                raise Invalid.one("end", "errors.not_supported", "the end is before the start")
            period = Period(booking.period.start, end)
            busy = _in_the_way(tx, standing, period)
            if busy is not None and end > booking.period.end and not anyway:
                raise SlotTaken(busy)
            calendar_ids = [event.calendar_id for event in standing]
            recorder = Recorder(tx, self._clock.now(), origin, reason)
            changes = rebook(booking_id, standing, calendar_ids, period, booking.assignment, recorder)
            return Booked(_read(tx, booking_id), changes)


def come_late(tx: Connection, booking_id: BookingId, recorder: Recorder) -> None:
    """Who was missed is here: the time is taken again, unless something else stands there by now, which is for staff to
    decide. Raises NotFound, AlreadyCancelled.
    """
    booking, standing = _standing(tx, booking_id)
    if _in_the_way(tx, standing, booking.period) is None:
        _mark(standing, booking_id, recorder, missed=False)


def _mark(standing: tuple[Event, ...], booking_id: BookingId, recorder: Recorder, *, missed: bool) -> Booked:
    """Say whether it was missed, in the booking and its events: what was missed takes no time."""
    tx = recorder.tx
    changes = [write_booking(booking_id, {"missed": recorder.at if missed else None}, recorder)]
    for event in standing:
        marked = replace(
            event,
            transparency=Transparency.TRANSPARENT if missed else Transparency.OPAQUE,
            transparency_given=True,
            notes=replace(event.notes, missed=missed),
            updated=recorder.at.replace(microsecond=0),
        )
        changes.append(write_event(tx, marked, recorder, Verb.UPDATED))
    return Booked(_read(tx, booking_id), tuple(changes))


def _standing(tx: Connection, booking_id: BookingId) -> tuple[Booking, tuple[Event, ...]]:
    """A booking and its events that were not deleted. Raises NotFound, AlreadyCancelled."""
    booking = known_booking(tx, booking_id)
    if booking is None:
        raise NotFound("booking", booking_id)
    statement = select(t.event).where(t.event.c.booking_id == booking_id, t.event.c.deleted.is_(None))
    standing = read_events(tx, statement)
    if booking.cancelled or not standing:
        raise AlreadyCancelled(booking_id)
    return booking, standing


def _read(tx: Connection, booking_id: BookingId) -> Booking:
    row = tx.execute(select(t.booking).where(t.booking.c.booking_id == booking_id)).mappings().one()
    return booking_of(row, events_of(tx, booking_id))


def _in_the_way(tx: Connection, standing: tuple[Event, ...], period: Period) -> Period | None:
    """The first time on these calendars that something else takes."""
    event = t.event.c
    statement = select(event.start_at, event.end_at).where(
        event.calendar_id.in_([one.calendar_id for one in standing]),
        event.event_uid.not_in([one.event_uid for one in standing]),
        event.busy,
        event.start_at < period.end,
        event.end_at > period.start,
    )
    row = tx.execute(statement.order_by(event.start_at).limit(1)).first()
    return None if row is None else Period(*row)
