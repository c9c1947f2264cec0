"""Notification channels: opened, listed and closed by clients. Contract accounts-and-events §9.1."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from apcdesk.domain.channels import Channel, ClosedBecause
from apcdesk.domain.ids import ChannelId, ClientId, Sub, new_channel_id
from apcdesk.errors import NotFound, Problem
from apcdesk.service.attempts import milliseconds
from apcdesk.service.clock import Clock
from apcdesk.service.validation import refuse
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows import channel_of

MAX_OPEN = 128


class Channels:
    """What a client may do with its channels."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def create(self, client_id: ClientId, sub: Sub, callback_url: str, filters: Mapping[str, Any]) -> Channel:
        """A new channel for what changes from now on; its verification is due at once.

        Raises Invalid when the client has 128 open ones for the account.
        """
        channel = Channel(new_channel_id(secrets.token_bytes), client_id, sub, callback_url, dict(filters))
        now = self._clock.now()
        with self._store.write() as tx:
            opened = select(func.count()).select_from(t.channel).where(_open(client_id, sub))
            if tx.execute(opened).scalar_one() >= MAX_OPEN:
                refuse([Problem("callback_url", "errors.limit_exceeded", f"limit of {MAX_OPEN} reached")])
            tx.execute(
                insert(t.channel).values(
                    channel_id=channel.channel_id,
                    number=(tx.execute(select(func.max(t.channel.c.number))).scalar() or 0) + 1,
                    client_id=client_id,
                    sub=sub,
                    callback_url=callback_url,
                    filters=dict(filters),
                    created=now,
                    cursor=tx.execute(select(func.max(t.change.c.change_id))).scalar() or 0,
                    verification=True,
                    due_ms=milliseconds(now),
                    attempts=0,
                )
            )
        return channel

    def all_open(self, client_id: ClientId, sub: Sub) -> tuple[Channel, ...]:
        """The client's open channels for the account, in the order of their making."""
        statement = select(t.channel).where(_open(client_id, sub)).order_by(t.channel.c.number)
        with self._store.read() as tx:
            return tuple(channel_of(row) for row in tx.execute(statement).mappings())

    def close(self, client_id: ClientId, sub: Sub, channel_id: ChannelId) -> None:
        """Close a channel, again too. Raises NotFound for an unknown or foreign one."""
        own = (
            (t.channel.c.channel_id == channel_id)
            & (t.channel.c.client_id == client_id)
            & (t.channel.c.sub == sub)
        )
        with self._store.write() as tx:
            if tx.execute(select(t.channel.c.channel_id).where(own)).first() is None:
                raise NotFound("channel", channel_id)
            close_channels(tx, own, self._clock.now(), ClosedBecause.CLIENT)


def close_channels(tx: Connection, which: ColumnElement[bool], now: datetime, because: ClosedBecause) -> None:
    """Close those channels that are open."""
    closing = update(t.channel).where(which, t.channel.c.closed.is_(None))
    tx.execute(closing.values(closed=now, closed_because=because.value, due_ms=None))


def _open(client_id: ClientId, sub: Sub) -> ColumnElement[bool]:
    c = t.channel.c
    return (c.client_id == client_id) & (c.sub == sub) & c.closed.is_(None)
