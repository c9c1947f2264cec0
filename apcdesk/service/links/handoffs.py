"""Handing a booking in progress from a kiosk to the visitor's phone: the hold moves with it, and nothing typed does."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from apcdesk.domain.bookings import Hold
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.handoffs import PublicHandoff
from apcdesk.domain.ids import BookingId, Sub, new_link_token
from apcdesk.domain.period import Period
from apcdesk.errors import HoldEnded, NotFound
from apcdesk.service.bookings.booking import BookingRequest, Bookings
from apcdesk.service.bookings.records import known_booking
from apcdesk.service.clock import Clock
from apcdesk.service.offers.appointment_types import appointment_type_in
from apcdesk.service.offers.holds import hold_by_id, move_hold
from apcdesk.service.port.clients import sha256
from apcdesk.store import tables as t
from apcdesk.store.database import Store

KEPT = timedelta(days=1)
"""How long it is known what became of one: a phone may look again."""
Row = Mapping[Any, Any]


class Handoffs:
    """A token opens one to whoever scans it first. It ends with the hold; the phone that took it holds the time anew."""

    def __init__(self, store: Store, clock: Clock, bookings: Bookings) -> None:
        self._store = store
        self._clock = clock
        self._bookings = bookings

    # What a kiosk does

    def offer(self, hold: Hold, booking_id: BookingId, person: Sub | None) -> str:
        """A new token for a hold that stands, instead of the one before. Raises HoldEnded.

        `booking_id` is what the kiosk would book under, so that both together make one booking at most.
        """
        token, now = new_link_token(secrets.token_bytes), self._clock.now()
        c = t.handoff.c
        with self._store.write() as tx:
            if hold_by_id(tx, hold.hold_id, now) is None or hold.appointment_type_id is None:
                raise HoldEnded(hold.hold_id)
            tx.execute(delete(t.handoff).where((c.hold_id == hold.hold_id) | (c.created < now - KEPT)))
            values = {
                "sha256": sha256(token),
                "kiosk_holder": hold.holder,
                "holder": secrets.token_hex(12),
                "hold_id": hold.hold_id,
                "booking_id": booking_id,
                "appointment_type_id": hold.appointment_type_id,
                "person": person,
                "place": hold.place,
                "start_at": hold.period.start,
                "created": now,
            }
            tx.execute(insert(t.handoff).values(values))
        return token

    def was_taken(self, kiosk_holder: str) -> bool:
        """Whether a phone took over what this kiosk held."""
        c = t.handoff.c
        statement = select(c.sha256).where(c.kiosk_holder == kiosk_holder, c.visitor_sha256.is_not(None))
        with self._store.read() as tx:
            return tx.execute(statement.limit(1)).first() is not None

    # What the phone does

    def see(self, token: str, visitor: str) -> PublicHandoff:
        """What was begun, for this browser. Raises NotFound when it ended, or when another one took it."""
        with self._store.read() as tx:
            return self._public(tx, self._row(tx, token, visitor), visitor)

    def take(self, token: str, visitor: str) -> PublicHandoff:
        """Continue on this browser: the hold is its own from now on, for its whole time again. Raises NotFound."""
        now = self._clock.now()
        with self._store.write() as tx:
            row = self._row(tx, token, visitor)
            if row["visitor_sha256"] is None:
                move_hold(tx, row["hold_id"], row["holder"], now, _origin(row))
                where = t.handoff.c.sha256 == row["sha256"]
                tx.execute(update(t.handoff).where(where).values(visitor_sha256=sha256(visitor)))
            return self._public(tx, self._row(tx, token, visitor), visitor)

    def book(self, token: str, visitor: str, start: datetime, guest: Guest) -> str:
        """Book this start for this guest; the code of the booking. Twice is one booking.

        Raises NotFound unless this browser took it, Invalid with all problems of what the type asks, SlotTaken with
        the nearest alternatives.
        """
        with self._store.read() as tx:
            row = self._row(tx, token, visitor)
        if row["visitor_sha256"] is None:
            raise NotFound("handoff", "of this browser")
        request = BookingRequest(
            appointment_type_id=row["appointment_type_id"],
            start=start,
            guest=guest,
            holder=row["holder"],
            person=row["person"],
            booking_id=row["booking_id"],
        )
        return self._bookings.book(request, origin=_origin(row)).code

    def _row(self, tx: Connection, token: str, visitor: str) -> Row:
        """What the token opens to this browser. Raises NotFound."""
        row = tx.execute(select(t.handoff).where(t.handoff.c.sha256 == sha256(token))).mappings().first()
        if row is None:
            raise NotFound("handoff", "of this token")
        taken_by = row["visitor_sha256"]
        waits = taken_by is None and hold_by_id(tx, row["hold_id"], self._clock.now()) is not None
        if not waits and taken_by != sha256(visitor):
            raise NotFound("handoff", "of this token")
        return row

    def _public(self, tx: Connection, row: Row, visitor: str) -> PublicHandoff:
        kind = appointment_type_in(tx, row["appointment_type_id"])
        if kind is None:
            raise NotFound("appointment_type", row["appointment_type_id"])
        booking = known_booking(tx, row["booking_id"])
        return PublicHandoff(
            summary=kind.name,
            location=kind.location or kind.meet_at,
            period=Period(row["start_at"], row["start_at"] + kind.required_duration),
            tzid=kind.tzid,
            form=kind.form,
            taken=row["visitor_sha256"] == sha256(visitor),
            code=None if booking is None else booking.code,
        )


def _origin(row: Row) -> Origin:
    """Of the kiosk where it was begun."""
    return Origin(Door.KIOSK, name=str(row["place"]).partition(" · ")[0])
