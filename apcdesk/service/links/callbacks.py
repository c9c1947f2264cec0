"""What links tell their clients: a row for each callback that is still to be delivered. Contract scheduling §5.4.

It is written in the transaction of what it tells, so that no end of a process loses it.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select, update

from apcdesk.domain.scheduling import Callback, CallbackKind
from apcdesk.service.clock import Clock
from apcdesk.service.links.records import link_of, link_row, request_of
from apcdesk.service.port.attempts import AT_ONCE, is_due, leased, milliseconds, settle_one
from apcdesk.service.port.clients import Clients
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.files.keyfile import KeyFile

Row = Mapping[Any, Any]

GIVEN_UP_AFTER = timedelta(hours=24)


class Callbacks:
    """The queue of callbacks. May be used from any thread of any process."""

    def __init__(self, store: Store, clock: Clock, clients: Clients, keys: KeyFile) -> None:
        self._store = store
        self._clock = clock
        self._clients = clients
        self._keys = keys

    def claim(self) -> tuple[Callback, ...]:
        """What is due now, leased to the caller for half a minute; of clients whose secrets are known here."""
        now = self._clock.now()
        c = t.scheduling_callback.c
        due = select(t.scheduling_callback).where(is_due(t.scheduling_callback, now))
        with self._store.read() as tx:
            clients = {row["client_id"] for row in tx.execute(due).mappings()}
        keys = self._clients.signing_keys(clients)
        if not keys:
            return ()
        lease = secrets.token_hex(16)
        mine = due.where(c.client_id.in_(keys)).order_by(c.due_ms, c.callback_id).limit(AT_ONCE)
        with self._store.write() as tx:
            rows = tx.execute(mine).mappings().all()
            ids = [row["callback_id"] for row in rows]
            tx.execute(update(t.scheduling_callback).where(c.callback_id.in_(ids)).values(leased(lease, now)))
            return tuple(self._callback(tx, row, lease, keys[row["client_id"]]) for row in rows)

    def settle(self, callback: Callback, status: int | None, jitter: float) -> None:
        """Note how a delivery went: the receiver's status, None when it gave none in time.

        `jitter` as in `Deliveries.settle`. Nothing happens when the lease was lost.
        """
        c = t.scheduling_callback.c
        held = (c.callback_id == callback.callback_id) & (c.lease == callback.lease)
        now = self._clock.now()
        with self._store.write() as tx:
            settle_one(
                tx,
                t.scheduling_callback,
                held,
                status,
                now=now,
                given_up_after=GIVEN_UP_AFTER,
                jitter=jitter,
            )

    def _callback(self, tx: Connection, row: Row, lease: str, keys: tuple[str, ...]) -> Callback:
        found = link_row(tx, t.scheduling_link.c.link_id == row["link_id"])
        assert found is not None
        return Callback(
            callback_id=row["callback_id"],
            kind=CallbackKind(row["kind"]),
            url=row["url"],
            link=link_of(tx, found, self._keys),
            tzid=row["tzid"],
            lease=lease,
            secrets=keys,
        )


def queue_callback(tx: Connection, link: Row, kind: CallbackKind, tzid: str, now: datetime) -> None:
    """Have the link's client told, when it wants to know."""
    url = request_of(link).callback_url(kind)
    if url is None:
        return
    tx.execute(
        insert(t.scheduling_callback).values(
            callback_id=secrets.token_hex(16),
            link_id=link["link_id"],
            client_id=link["client_id"],
            kind=kind.value,
            url=url,
            tzid=tzid,
            due_ms=milliseconds(now),
            attempts=0,
        )
    )
