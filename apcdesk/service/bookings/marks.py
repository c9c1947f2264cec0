"""What an agenda marks on the events of bookings: who does them, and whose visitor has come."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import select

from apcdesk.domain.bookings import Assignment
from apcdesk.domain.ids import BookingId
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.bookings import assignment_of


class Marks:
    """Read for staff only, of many bookings at once. May be used from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def assignments(self, booking_ids: Collection[BookingId]) -> Mapping[BookingId, Assignment]:
        """Who does each of these bookings, and why; unknown ones are left out."""
        booking = t.booking.c
        statement = select(booking.booking_id, booking.assignment).where(booking.booking_id.in_(booking_ids))
        with self._store.read() as tx:
            return {booking_id: assignment_of(value) for booking_id, value in tx.execute(statement)}

    def arrivals(self, booking_ids: Collection[BookingId]) -> Mapping[BookingId, datetime]:
        """When the visitors of these bookings came; who has not is left out."""
        arrival = t.arrival.c
        statement = select(arrival.booking_id, arrival.at).where(arrival.booking_id.in_(booking_ids))
        with self._store.read() as tx:
            return dict(tx.execute(statement).all())
