"""Bookable events: written by their client, filled by registrations, never beyond their capacity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from apcdesk.domain.bookable import BookableEvent, BookableStatus, Registration, RegistrationStatus
from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.ids import BookableEventId, ClientId, RegistrationId
from apcdesk.domain.period import Period
from apcdesk.errors import NotFound, Problem
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.validation import refuse
from apcdesk.store import tables as t
from apcdesk.store.database import Store

Row = Mapping[Any, Any]


class BookableEvents:
    """What a client may do with its bookable events."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def upsert(self, event: BookableEvent, *, origin: Origin) -> BookableEvent:
        """Create it, or change what stands under its id; its registrations stay."""
        where = _same(event.client_id, event.bookable_event_id)
        values = {
            "client_id": event.client_id,
            "bookable_event_id": event.bookable_event_id,
            "start_at": event.period.start,
            "end_at": event.period.end,
            "status": event.status.value,
            "capacity": event.capacity,
        }
        with self._store.write() as tx:
            before = tx.execute(select(t.bookable_event).where(where)).mappings().first()
            if before is None:
                tx.execute(insert(t.bookable_event).values(values))
            else:
                tx.execute(update(t.bookable_event).where(where).values(values))
            self._record(tx, before, values, origin)
            return _read(tx, event.client_id, event.bookable_event_id)

    def get(self, client_id: ClientId, bookable_event_id: BookableEventId) -> BookableEvent:
        """The client's event of this id. Raises NotFound."""
        with self._store.read() as tx:
            return _read(tx, client_id, bookable_event_id)

    def known(
        self, client_id: ClientId, ids: Sequence[BookableEventId]
    ) -> dict[BookableEventId, BookableEvent]:
        """Those of the ids that are the client's, with their events."""
        c = t.bookable_event.c
        with self._store.read() as tx:
            there = select(c.bookable_event_id).where(c.client_id == client_id, c.bookable_event_id.in_(ids))
            return {one: _read(tx, client_id, one) for one in tx.execute(there).scalars().all()}

    def register(
        self,
        client_id: ClientId,
        bookable_event_id: BookableEventId,
        registration: Registration,
        *,
        origin: Origin,
    ) -> BookableEvent:
        """Write a registration under its id; the event after it. Who has room already keeps it.

        Raises NotFound, and Invalid when the event is full or cancelled.
        """
        r = t.registration.c
        with self._store.write() as tx:
            event = _read(tx, client_id, bookable_event_id)
            stored = next(
                (one for one in event.registrations if one.registration_id == registration.registration_id),
                None,
            )
            if registration.status.takes_room and (stored is None or not stored.status.takes_room):
                refuse(_no_room(event))
            values = {"status": registration.status.value, "details": dict(registration.metadata)}
            mine = _registrations(client_id, bookable_event_id)
            if stored is not None:
                same = mine & (r.registration_id == registration.registration_id)
                tx.execute(update(t.registration).where(same).values(values))
            else:
                last = tx.execute(select(func.max(r.number)).where(mine)).scalar() or 0
                named = {
                    "client_id": client_id,
                    "bookable_event_id": bookable_event_id,
                    "registration_id": registration.registration_id,
                    "number": last + 1,
                }
                tx.execute(insert(t.registration).values({**named, **values}))
            self._record_registrations(tx, client_id, bookable_event_id, origin)
            return _read(tx, client_id, bookable_event_id)

    def unregister(
        self,
        client_id: ClientId,
        bookable_event_id: BookableEventId,
        registration_id: RegistrationId,
        *,
        origin: Origin,
    ) -> BookableEvent:
        """Forget a registration, again too; the event after it. Raises NotFound for the event."""
        mine = _registrations(client_id, bookable_event_id)
        with self._store.write() as tx:
            _read(tx, client_id, bookable_event_id)
            same = mine & (t.registration.c.registration_id == registration_id)
            if tx.execute(delete(t.registration).where(same)).rowcount:
                self._record_registrations(tx, client_id, bookable_event_id, origin)
            return _read(tx, client_id, bookable_event_id)

    def _record_registrations(
        self, tx: Connection, client_id: ClientId, bookable_event_id: BookableEventId, origin: Origin
    ) -> None:
        """Tell the feed and the audit trail that registrations changed, without a word of who they are."""
        where = _same(client_id, bookable_event_id)
        row = tx.execute(select(t.bookable_event).where(where)).mappings().one()
        self._record(tx, row, row, origin)

    def _record(self, tx: Connection, before: Row | None, after: Row, origin: Origin) -> None:
        Recorder(tx, self._clock.now(), origin).record(
            Entity.BOOKABLE_EVENT,
            Verb.CREATED if before is None else Verb.UPDATED,
            after["bookable_event_id"],
            table=t.bookable_event,
            before=before,
            after=after,
        )


def _same(client_id: ClientId, bookable_event_id: BookableEventId) -> ColumnElement[bool]:
    c = t.bookable_event.c
    return (c.client_id == client_id) & (c.bookable_event_id == bookable_event_id)


def _registrations(client_id: ClientId, bookable_event_id: BookableEventId) -> ColumnElement[bool]:
    r = t.registration.c
    return (r.client_id == client_id) & (r.bookable_event_id == bookable_event_id)


def _read(tx: Connection, client_id: ClientId, bookable_event_id: BookableEventId) -> BookableEvent:
    where = _same(client_id, bookable_event_id)
    row = tx.execute(select(t.bookable_event).where(where)).mappings().first()
    if row is None:
        raise NotFound("bookable_event", bookable_event_id)
    r = t.registration.c
    some = select(r.registration_id, r.status, r.details).where(_registrations(client_id, bookable_event_id))
    return BookableEvent(
        client_id,
        bookable_event_id,
        Period(row["start_at"], row["end_at"]),
        BookableStatus(row["status"]),
        row["capacity"],
        tuple(
            Registration(registration_id, RegistrationStatus(status), details)
            for registration_id, status, details in tx.execute(some.order_by(r.number)).all()
        ),
    )


def _no_room(event: BookableEvent) -> list[Problem]:
    if event.status is BookableStatus.CANCELLED:
        return [Problem("base", "errors.not_supported", "is not supported")]
    if event.registered_count >= event.capacity:
        text = f"limit of {event.capacity} reached"
        return [Problem("registration_id", "errors.limit_exceeded", text, values={"limit": event.capacity})]
    return []
