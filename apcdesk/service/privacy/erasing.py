"""Erasing one person who asks for it: what is known of them is shown first, then it is forgotten as on its day.

Custody is another matter here too (see `forgetting`). What was counted stays, also the time of a booking that is still
to come, unless it is cancelled.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, or_, select

from apcdesk.domain.changes import Origin
from apcdesk.domain.erasure import Traces, Upcoming
from apcdesk.domain.ids import BookingId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import whole
from apcdesk.service.bookings.booking import cancel_booking
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.port.deliveries import queue_erasure
from apcdesk.service.privacy.forgetting import PORTION
from apcdesk.service.privacy.forgotten import Forgotten, Found, forget, type_names
from apcdesk.service.privacy.leftovers import leave, wipe
from apcdesk.service.privacy.traces import (
    Person,
    find_traces,
    is_open,
    links_naming,
    person_behind,
    signed_for_tools,
)
from apcdesk.store import tables as t
from apcdesk.store.database import Store

Row = Mapping[Any, Any]
Progress = Callable[[int, int], object]
"""How many bookings are done, and of how many; when all are, the file is written anew."""


class Erasing:
    """Whoever is behind a booking, and everything that has one of its addresses or numbers."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def preview(self, booking_id: BookingId) -> Traces:
        """What would be erased. Raises NotFound."""
        now = self._clock.now()
        with self._store.read() as tx:
            person = person_behind(tx, booking_id)
            found = find_traces(tx, person, now)
            return _traces(tx, person, found, now)

    def erase(
        self, booking_id: BookingId, *, cancel: bool, origin: Origin, progress: Progress | None = None
    ) -> tuple[Forgotten, bool]:
        """Erase it, in portions; how much that was, and whether nothing of it is left in the database's file.

        With `cancel` the bookings that are still to come are cancelled, else they stand as time that is taken. Clients
        with a channel to an account whose events were among it are told that, and no more. Raises NotFound.
        """
        tell = progress or (lambda done, total: None)
        with self._store.read() as tx:
            person = person_behind(tx, booking_id)
            found = find_traces(tx, person, self._clock.now())
        every, total = Forgotten(), len(found.bookings)
        while found:
            tell(every.bookings, total)
            with self._store.write() as tx:
                every += self._portion(tx, person, found.first(PORTION), cancel, origin)
            before = found
            with self._store.read() as tx:
                found = find_traces(tx, person, self._clock.now())
            assert found != before, "what was forgotten is not found again"
            total = every.bookings + len(found.bookings)
        tell(total, total)
        return every, wipe(self._store)

    def _portion(
        self, tx: Connection, person: Person, found: Found, cancel: bool, origin: Origin
    ) -> Forgotten:
        now = self._clock.now()
        recorder = Recorder(tx, now, origin)
        if cancel:
            for row in _upcoming(tx, found.bookings, now):
                cancel_booking(tx, row["booking_id"], recorder)
        leave(tx)
        forgotten = forget(tx, found, recorder, person.identity)
        queue_erasure(tx, _subs(tx, found), now)
        return forgotten


def _traces(tx: Connection, person: Person, found: Found, now: datetime) -> Traces:
    names = type_names(tx)
    booking = t.booking.c
    stored = select(t.booking).where(booking.booking_id.in_(found.bookings))
    rows = tx.execute(stored.order_by(booking.start_at)).mappings().all()
    open_links = [row for row in links_naming(tx, person.identity) if row["booking_id"] is None]
    return Traces(
        bookings=len(rows),
        period=whole([_period(row) for row in rows]),
        upcoming=tuple(_upcoming_of(row, names) for row in _still_to_come(rows, now)),
        events=len(found.events),
        companion=len(found.companion),
        registrations=len(found.registrations),
        links=len(found.links),
        remembered=len(found.remembered),
        kept_links=sum(is_open(row, now) for row in open_links),
        by_email=bool(person.identity.emails),
        by_phone=bool(person.identity.phones),
        signed_for_tools=signed_for_tools(tx, person.identity),
    )


def _upcoming(tx: Connection, booking_ids: Collection[str], now: datetime) -> list[Row]:
    stored = select(t.booking).where(t.booking.c.booking_id.in_(booking_ids))
    return _still_to_come(tx.execute(stored).mappings().all(), now)


def _still_to_come(rows: Iterable[Row], now: datetime) -> list[Row]:
    return [row for row in rows if row["start_at"] > now and row["cancelled"] is row["missed"] is None]


def _upcoming_of(row: Row, names: Mapping[str | None, str]) -> Upcoming:
    kind = row["appointment_type_id"]
    return Upcoming(row["booking_id"], _period(row), "" if kind is None else names.get(kind, ""))


def _period(row: Row) -> Period:
    return Period(row["start_at"], row["end_at"])


def _subs(tx: Connection, found: Found) -> list[Sub]:
    """The accounts on whose calendars its events stand, or stood."""
    event = t.event.c
    which = or_(event.booking_id.in_(found.bookings), event.event_uid.in_((*found.events, *found.companion)))
    return list(tx.execute(select(event.sub).where(which).distinct()).scalars())
