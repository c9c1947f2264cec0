"""Event triggers: planned with the event, due by the clock. Contract accounts-and-events §9.5.

A row of `event_trigger` is one notice that is still to be delivered. It is written in the transaction that writes
its event, so that no end of a process loses it; what it says is read from the event when it is delivered.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, cast, delete, insert, select, update

from apcdesk.domain.ids import ClientId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.triggers import EventNotice, placed
from apcdesk.service.clock import Clock
from apcdesk.service.port.attempts import AT_ONCE, is_due, leased, milliseconds, settle_one
from apcdesk.service.port.clients import Clients
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.events import event_of, subscription_of, subscription_value
from apcdesk.store.writing.statements import given

Row = Mapping[Any, Any]
Planned = tuple[ClientId, int, datetime]
"""The place of a subscription, and one of its moments."""

GIVEN_UP_AFTER = timedelta(hours=1)
OF_THE_EVENT = ("subscriptions", "start_at", "end_at", "deleted")


class Triggers:
    """The queue of notices. May be used from any thread of any process."""

    def __init__(self, store: Store, clock: Clock, clients: Clients) -> None:
        self._store = store
        self._clock = clock
        self._clients = clients

    def claim(self) -> tuple[EventNotice, ...]:
        """What is due now, leased to the caller for half a minute; of clients whose secrets are known here.

        What the client may not read at the moment waits: its profile is taken away, or staff moved it elsewhere.
        """
        now = self._clock.now()
        due = _readable().where(is_due(t.event_trigger, now))
        with self._store.read() as tx:
            clients = {row["subscriber"] for row in tx.execute(due).mappings()}
        keys = self._clients.signing_keys(clients)
        if not keys:
            return ()
        lease = secrets.token_hex(16)
        c = t.event_trigger.c
        mine = (
            due.where(c.client_id.in_(keys))
            .order_by(c.due_ms, c.event_uid, c.client_id, c.number)
            .limit(AT_ONCE)
        )
        with self._store.write() as tx:
            rows = tx.execute(mine).mappings().all()
            claimed = tuple(_notice(row, lease, keys[row["subscriber"]]) for row in rows)
            for notice in claimed:
                tx.execute(update(t.event_trigger).where(_same(notice)).values(leased(lease, now)))
        return claimed

    def settle(self, notice: EventNotice, status: int | None, jitter: float) -> None:
        """Note how a delivery went: the receiver's status, None when it gave none in time.

        `jitter` as in `Deliveries.settle`. Nothing happens when the lease was lost.
        """
        held = _same(notice) & (t.event_trigger.c.lease == notice.lease)
        now = self._clock.now()
        with self._store.write() as tx:
            settle_one(
                tx,
                t.event_trigger,
                held,
                status,
                now=now,
                given_up_after=GIVEN_UP_AFTER,
                jitter=jitter,
            )


def plan_triggers(tx: Connection, before: Row | None, after: Row, now: datetime) -> None:
    """Plan the notices of an event that is written: those of the future, and of the past what is still tried.

    A moment that has passed when it is first heard of is told to nobody, and nothing is of a deleted event.
    """
    if before is not None and all(before[name] == after[name] for name in OF_THE_EVENT):
        return
    if not after["subscriptions"] and (before is None or not before["subscriptions"]):
        return
    event_uid = after["event_uid"]
    wanted = set() if after["deleted"] is not None else _planned(after)
    rows = tx.execute(_STANDING, {"event_uid": event_uid})
    standing: set[Planned] = {(client_id, number, due) for client_id, number, due in rows}
    for client_id, number, due in standing - wanted:
        one = {"event_uid": event_uid, "client_id": client_id, "number": number, "due": due}
        tx.execute(_DELETE, one)
    new = [
        {
            "event_uid": event_uid,
            "client_id": client_id,
            "number": number,
            "due": due,
            "due_ms": milliseconds(due),
            "attempts": 0,
        }
        for client_id, number, due in wanted - standing
        if due > now
    ]
    if new:
        tx.execute(_INSERT, new)


def end_subscriptions(tx: Connection, client_id: ClientId, sub: Sub) -> None:
    """Take the client's subscriptions off every event of the account, and the notices that are planned."""
    e, c = t.event.c, t.event_trigger.c
    some = select(e.event_uid, e.client_id, e.subscriptions).where(
        e.sub == sub, cast(e.subscriptions, Text) != "[]"
    )
    for uid, manager, stored in tx.execute(some).all():
        found = [subscription_of(value, manager) for value in stored]
        kept = [subscription_value(one) for one in found if one.client_id != client_id]
        tx.execute(update(t.event).where(e.event_uid == uid).values(subscriptions=kept))
        tx.execute(delete(t.event_trigger).where(c.event_uid == uid, c.client_id == client_id))


def _readable() -> Select[Any]:
    """The planned notices with their events, as far as who subscribed may read those."""
    c = t.event_trigger.c
    granted = t.access_grant.c
    return (
        select(t.event, c.client_id.label("subscriber"), c.number, c.due)
        .join_from(t.event_trigger, t.event)
        .join(t.calendar, t.calendar.c.calendar_id == t.event.c.calendar_id)
        .join(t.profile, t.profile.c.profile_id == t.calendar.c.profile_id)
        .join(t.access_grant, (granted.sub == t.event.c.sub) & (granted.client_id == c.client_id))
        .where(t.profile.c.connected, granted.revoked.is_(None))
    )


def _planned(event: Row) -> set[Planned]:
    period = Period(event["start_at"].astimezone(UTC), event["end_at"].astimezone(UTC))
    found = placed(subscription_of(value, event["client_id"]) for value in event["subscriptions"])
    return {(*place, due) for place, one in found.items() for due in one.moments(period)}


def _same(notice: EventNotice) -> ColumnElement[bool]:
    c = t.event_trigger.c
    client_id, number = notice.place
    return (
        (c.event_uid == notice.event.event_uid)
        & (c.client_id == client_id)
        & (c.number == number)
        & (c.due == notice.due)
    )


def _notice(row: Row, lease: str, keys: tuple[str, ...]) -> EventNotice:
    event, place, due = event_of(row), (row["subscriber"], row["number"]), row["due"]
    subscription = placed(event.subscriptions)[place]
    transitions = subscription.moments(event.period)[due]
    return EventNotice(event, place, due, subscription, transitions, lease, keys)


_STANDING = select(t.event_trigger.c.client_id, t.event_trigger.c.number, t.event_trigger.c.due).where(
    given(t.event_trigger.c.event_uid)
)
_INSERT = insert(t.event_trigger)
_DELETE = delete(t.event_trigger).where(given(*t.event_trigger.primary_key))
