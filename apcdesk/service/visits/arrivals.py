"""A booking's code at the kiosk: opened a limited number of times when wrong, and checked in on arrival."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select

from apcdesk.domain.changes import Door, Entity, Origin, Verb
from apcdesk.domain.ids import BookingId
from apcdesk.domain.scans import ScannedBooking, scanned_booking
from apcdesk.domain.scheduling import PublicBooking
from apcdesk.errors import AlreadyCancelled, NotFound, TooManyTries
from apcdesk.service.bookings.attendance import come_late
from apcdesk.service.bookings.records import booking_by_code, known_booking
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.tries import Limit, Tries
from apcdesk.service.visits.visiting import Visits
from apcdesk.store import tables as t
from apcdesk.store.database import Store

LIMIT = Limit(
    free=5,
    pause=timedelta(seconds=60),
    longest=timedelta(minutes=15),
    forgotten_after=timedelta(minutes=10),
)
_PREFIX = "code "


@dataclass(frozen=True, slots=True)
class OpenedBooking:
    """What whoever has the code sees at the kiosk; `arrived` is when they came, None before."""

    booking: PublicBooking
    arrived: datetime | None


class Arrivals:
    """What a visitor does at a kiosk with a code from before. May be used from any thread."""

    def __init__(self, store: Store, clock: Clock, visits: Visits) -> None:
        self._store = store
        self._clock = clock
        self._visits = visits
        self._tries = Tries(store, clock, _PREFIX, LIMIT)

    def open(self, text: str, *, kiosk: str) -> OpenedBooking:
        """The booking of a code that was typed or scanned at this kiosk, also while nothing can be saved.

        Raises NotFound, and TooManyTries after five that nobody has.
        """
        self._tries.spend(kiosk)
        try:
            seen = self._visits.see(self._code(text))
        except NotFound:
            until = self._tries.paused_until(kiosk)
            if until is not None:
                raise TooManyTries(until, self._clock.now()) from None
            raise
        self._tries.take_back(kiosk)
        with self._store.read() as tx:
            booking, _ = booking_by_code(tx, seen.code)
            return OpenedBooking(seen, _arrived(tx, booking.booking_id))

    def arrive(self, code: str, *, kiosk: str) -> datetime:
        """Note that the visitor of the booking is here; when. A second time changes nothing. Who was said not to have come
        has the time again, if it is still free.

        Raises NotFound, and AlreadyCancelled for a booking that is no more.
        """
        with self._store.write() as tx:
            booking, _ = booking_by_code(tx, code)
            if booking.cancelled:
                raise AlreadyCancelled(booking.booking_id)
            known = _arrived(tx, booking.booking_id)
            if known is not None:
                return known
            now = self._clock.now().replace(microsecond=0)
            recorder = Recorder(tx, now, Origin(Door.KIOSK, name=kiosk))
            if booking.missed:
                come_late(tx, booking.booking_id, recorder)
            tx.execute(insert(t.arrival).values(booking_id=booking.booking_id, at=now))
            row = tx.execute(select(t.booking).where(t.booking.c.booking_id == booking.booking_id))
            values = row.mappings().one()
            for calendar_id in booking.calendar_ids:
                recorder.record(
                    Entity.BOOKING,
                    Verb.UPDATED,
                    booking.booking_id,
                    table=t.booking,
                    before=values,
                    after=values,
                    calendar_id=calendar_id,
                )
        return now

    def _code(self, text: str) -> str:
        scanned = scanned_booking(text) or ScannedBooking(code=text)
        if scanned.booking_id is None:
            return scanned.code
        with self._store.read() as tx:
            booking = known_booking(tx, scanned.booking_id)
        if booking is None:
            raise NotFound("booking", "")
        return booking.code


def _arrived(tx: Connection, booking_id: BookingId) -> datetime | None:
    found: datetime | None = tx.execute(
        select(t.arrival.c.at).where(t.arrival.c.booking_id == booking_id)
    ).scalar()
    return found
