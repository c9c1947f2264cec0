"""What is to be told to which channel, and when: contract accounts-and-events §9.2 and §9.4.

The queue is the row of the channel. `cursor` is the newest change that was looked at, `changes_since` the
earliest change that was not told, `erased` when a person was erased and it was not told; `sending_since` and
`sending_erased` are what a delivery under way tells of them.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select, update

from apcdesk.domain.changes import Door, Entity
from apcdesk.domain.channels import ClosedBecause, Notification, NotificationKind
from apcdesk.domain.ids import ChannelId, ClientId, Sub
from apcdesk.service.clock import Clock
from apcdesk.service.port.attempts import AT_ONCE, GONE, is_due, leased, milliseconds, postponed, succeeded
from apcdesk.service.port.channels import close_channels
from apcdesk.service.port.clients import Clients
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.changes import channel_of

Row = Mapping[Any, Any]

MERGED = timedelta(seconds=1)
GIVEN_UP_AFTER = timedelta(hours=24)
LAG = 2000
"""A cursor this far behind is moved although nothing concerned its channel: a start reads from there."""
PAGE = 500


class Deliveries:
    """The queue of notifications. May be used from any thread of any process."""

    def __init__(self, store: Store, clock: Clock, clients: Clients) -> None:
        self._store = store
        self._clock = clock
        self._clients = clients
        self._seen: dict[ChannelId, int] = {}

    def collect(self) -> None:
        """Note for every open channel what has changed since its cursor."""
        more = True
        while more:
            with self._store.read() as tx:
                channels = tx.execute(select(t.channel).where(t.channel.c.closed.is_(None))).mappings().all()
                after = min((self._from(channel) for channel in channels), default=None)
                changes = [] if after is None else _event_changes(tx, after)
                newest = int(tx.execute(select(func.max(t.change.c.change_id))).scalar() or 0)
            more = len(changes) == PAGE
            upto = changes[-1]["change_id"] if more else newest
            behind = [
                channel["channel_id"]
                for channel in channels
                if _matching(channel, changes, self._from(channel)) or upto - channel["cursor"] > LAG
            ]
            if behind:
                self._note(behind, changes, upto)
            self._seen = {channel["channel_id"]: upto for channel in channels}

    def _from(self, channel: Row) -> int:
        """Where to go on reading: what concerns a channel moves its cursor, what does not is remembered."""
        cursor: int = channel["cursor"]
        return max(cursor, self._seen.get(channel["channel_id"], 0))

    def _note(self, behind: Sequence[ChannelId], changes: Sequence[Row], upto: int) -> None:
        now = self._clock.now()
        statement = select(t.channel).where(t.channel.c.channel_id.in_(behind), t.channel.c.closed.is_(None))
        with self._store.write() as tx:
            for channel in tx.execute(statement).mappings().all():
                # Asked again under the lock: another process may have been here first.
                matching = _matching(channel, changes, channel["cursor"])
                values: dict[str, Any] = {"cursor": max(channel["cursor"], upto)}
                if matching:
                    since = [channel["changes_since"], *map(_second, matching)]
                    due = channel["due_ms"]
                    values["changes_since"] = _earliest(since)
                    values["due_ms"] = milliseconds(now + MERGED) if due is None else due
                _put(tx, channel["channel_id"], **values)

    def claim(self) -> tuple[Notification, ...]:
        """What is due now, leased to the caller for half a minute; of clients whose secrets are known here."""
        now = self._clock.now()
        c = t.channel.c
        due = select(t.channel).where(c.closed.is_(None), is_due(t.channel, now))
        with self._store.read() as tx:
            clients = {row["client_id"] for row in tx.execute(due).mappings()}
        keys = self._clients.signing_keys(clients)
        if not keys:
            return ()
        lease = secrets.token_hex(16)
        claimed = []
        with self._store.write() as tx:
            mine = due.where(c.client_id.in_(keys)).order_by(c.due_ms, c.number).limit(AT_ONCE)
            for row in tx.execute(mine).mappings().all():
                notification = _notification(row, lease, keys[row["client_id"]])
                _put(tx, row["channel_id"], **leased(lease, now), **_under_way(row, notification.kind))
                claimed.append(notification)
        return tuple(claimed)

    def settle(self, notification: Notification, status: int | None, jitter: float) -> None:
        """Note how a delivery went: the receiver's status, None when it gave none in time.

        `jitter` from -1 to 1 moves the next attempt by up to a tenth. Nothing happens when the lease was lost.
        """
        channel_id = notification.channel.channel_id
        now = self._clock.now()
        held = (t.channel.c.channel_id == channel_id) & (t.channel.c.lease == notification.lease)
        with self._store.write() as tx:
            row = tx.execute(select(t.channel).where(held)).mappings().first()
            if row is None:
                return
            _put(tx, channel_id, lease=None, lease_ends_ms=None, sending_since=None, sending_erased=None)
            if succeeded(status):
                _put(tx, channel_id, **_told(row, now))
            elif status == GONE:
                _put(tx, channel_id, **_untold(row))
                close_channels(tx, t.channel.c.channel_id == channel_id, now, ClosedBecause.GONE)
            else:
                self._postpone(tx, row, now, jitter)

    def _postpone(self, tx: Connection, row: Row, now: datetime, jitter: float) -> None:
        again = postponed(row, now, GIVEN_UP_AFTER, jitter)
        if again is None:
            same = t.channel.c.channel_id == row["channel_id"]
            _put(tx, row["channel_id"], **_untold(row))
            close_channels(tx, same, now, ClosedBecause.UNREACHABLE)
        else:
            _put(tx, row["channel_id"], **_untold(row), **again)


def queue_erasure(tx: Connection, subs: Collection[Sub], now: datetime) -> int:
    """Have every open channel of these accounts told that a person was erased; how many they are.

    Whatever a channel is restricted to, and whoever wrote the events: contract §9.2 `gdpr_requested`.
    """
    c = t.channel.c
    concerned = update(t.channel).where(c.sub.in_(subs), c.closed.is_(None))
    due = func.coalesce(c.due_ms, milliseconds(now))
    return int(tx.execute(concerned.values(erased=now, due_ms=due)).rowcount)


def _event_changes(tx: Connection, after: int) -> Sequence[Row]:
    c = t.change.c
    statement = (
        select(c.change_id, c.at, c.sub, c.calendar_id, c.origin, c.before, c.after)
        .where(c.change_id > after, c.entity == Entity.EVENT.value)
        .order_by(c.change_id)
        .limit(PAGE)
    )
    return tx.execute(statement).mappings().all()


def _matching(channel: Row, changes: Iterable[Row], after: int) -> list[Row]:
    return [change for change in changes if change["change_id"] > after and _concerns(channel, change)]


def _concerns(channel: Row, change: Row) -> bool:
    """Whether the channel is told: not of what its own client wrote (contract §9.2)."""
    origin = change["origin"]
    if origin["door"] == Door.CLIENT.value and origin["client_id"] == channel["client_id"]:
        return False
    return any(_passes(channel, event) for event in (change["before"], change["after"]) if event is not None)


def _passes(channel: Row, event: Row) -> bool:
    if event["sub"] != channel["sub"]:
        return False
    filters = channel["filters"]
    if filters.get("only_managed") and not _is_managed(event, channel["client_id"]):
        return False
    calendar_ids = filters.get("calendar_ids")
    return calendar_ids is None or event["calendar_id"] in calendar_ids


def _is_managed(event: Row, client_id: ClientId) -> bool:
    """Whether the client named the event, or the first of its series."""
    named = event["event_id"] is not None or event.get("series_uid") is not None
    return named and event["client_id"] == client_id


def _second(change: Row) -> datetime:
    """The second from which `last_modified` finds the event."""
    at: datetime = change["at"]
    event = change["after"]
    return at if event is None else min(at, datetime.fromtimestamp(event["updated"], UTC))


def _notification(row: Row, lease: str, keys: tuple[str, ...]) -> Notification:
    """The verification first; once it has failed, what else there is to tell takes its place, an erasure before changes."""
    untold = _untold(row)
    since, erased = untold["changes_since"], untold["erased"]
    if row["verification"] and (row["attempts"] == 0 or since is erased is None):
        kind = NotificationKind.VERIFICATION
    else:
        kind = NotificationKind.CHANGE if erased is None else NotificationKind.GDPR_REQUESTED
    return Notification(
        channel_of(row), kind, since if kind is NotificationKind.CHANGE else None, lease, keys
    )


def _under_way(row: Row, kind: NotificationKind) -> dict[str, datetime | None]:
    """What a delivery of this kind takes along: what comes meanwhile is told after it."""
    untold = _untold(row)
    sent = {
        NotificationKind.CHANGE: ("changes_since", "sending_since"),
        NotificationKind.GDPR_REQUESTED: ("erased", "sending_erased"),
    }.get(kind)
    values: dict[str, datetime | None] = {**untold, "sending_since": None, "sending_erased": None}
    if sent is not None:
        waiting, sending = sent
        values |= {waiting: None, sending: untold[waiting]}
    return values


def _told(row: Row, now: datetime) -> dict[str, Any]:
    """What is left after a success: what has come meanwhile. Who takes a change has been reached."""
    nothing_left = row["changes_since"] is row["erased"] is None
    return {
        "verification": False,
        "attempts": 0,
        "failing_since": None,
        "due_ms": None if nothing_left else milliseconds(now),
    }


def _untold(row: Row) -> dict[str, datetime | None]:
    """What is still to be told, that of a delivery under way included."""
    return {
        "changes_since": _earliest([row["changes_since"], row["sending_since"]]),
        "erased": _earliest([row["erased"], row["sending_erased"]]),
    }


def _earliest(moments: Iterable[datetime | None]) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)


def _put(tx: Connection, channel_id: ChannelId, **values: Any) -> None:
    tx.execute(update(t.channel).where(t.channel.c.channel_id == channel_id).values(values))
