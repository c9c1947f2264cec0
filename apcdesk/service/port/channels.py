"""Notification channels: opened, listed and closed by clients. Contract accounts-and-events §9.1."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from apcdesk.domain.channels import Channel, ChannelHealth, ChannelState, ClosedBecause
from apcdesk.domain.ids import ChannelId, ClientId, Sub, new_channel_id
from apcdesk.errors import NotFound, Problem
from apcdesk.service.clock import Clock
from apcdesk.service.port.attempts import milliseconds
from apcdesk.service.validation import refuse
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.changes import channel_of

MAX_OPEN = 128
GIVEN_UP = (ClosedBecause.GONE, ClosedBecause.UNREACHABLE)


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
                refuse(
                    [
                        Problem(
                            "callback_url",
                            "errors.limit_exceeded",
                            f"limit of {MAX_OPEN} reached",
                            values={"limit": MAX_OPEN},
                        )
                    ]
                )
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

    def states(self) -> tuple[ChannelState, ...]:
        """Every channel that is open or was given up, in the order of their making; for the desk.

        Those that their clients closed are not among them, nor those of a revoked grant.
        """
        c = t.channel.c
        calendar_name = (
            select(t.calendar.c.name)
            .where(t.calendar.c.sub == c.sub, t.calendar.c.deleted.is_(None))
            .order_by(t.calendar.c.calendar_id)
            .limit(1)
            .scalar_subquery()
        )
        statement = (
            select(t.channel, t.client.c.name.label("client_name"), calendar_name.label("calendar_name"))
            .join(t.client, t.client.c.client_id == c.client_id)
            .where(c.closed.is_(None) | _given_up())
            .order_by(c.number)
        )
        with self._store.read() as tx:
            return tuple(_state_of(row) for row in tx.execute(statement).mappings())

    def send_again(self, channel_id: ChannelId) -> None:
        """Try at once what a channel was not told; one that was given up is opened again, its verification first.

        Raises NotFound for a channel that neither fails nor was given up.
        """
        c = t.channel.c
        now = self._clock.now()
        this = update(t.channel).where(c.channel_id == channel_id)
        failing = this.where(c.closed.is_(None), c.failing_since.is_not(None))
        given_up = this.where(_given_up())
        with self._store.write() as tx:
            if tx.execute(failing.values(due_ms=milliseconds(now))).rowcount:
                return
            opened = given_up.values(
                closed=None,
                closed_because=None,
                verification=True,
                attempts=0,
                failing_since=None,
                due_ms=milliseconds(now),
            )
            if not tx.execute(opened).rowcount:
                raise NotFound("channel", channel_id)


def close_channels(tx: Connection, which: ColumnElement[bool], now: datetime, because: ClosedBecause) -> None:
    """Close those channels that are open."""
    closing = update(t.channel).where(which, t.channel.c.closed.is_(None))
    tx.execute(closing.values(closed=now, closed_because=because.value, due_ms=None))


def _open(client_id: ClientId, sub: Sub) -> ColumnElement[bool]:
    c = t.channel.c
    return (c.client_id == client_id) & (c.sub == sub) & c.closed.is_(None)


def _given_up() -> ColumnElement[bool]:
    """Whether delivery closed the channel, and its client may still be told of the account."""
    c, grant = t.channel.c, t.access_grant.c
    granted = (
        select(grant.grant_id)
        .where(grant.sub == c.sub, grant.client_id == c.client_id, grant.revoked.is_(None))
        .correlate(t.channel)
        .exists()
    )
    return c.closed_because.in_([because.value for because in GIVEN_UP]) & granted


def _state_of(row: Mapping[Any, Any]) -> ChannelState:
    health, since, next_try, because = ChannelHealth.ACTIVE, None, None, None
    if row["closed"] is not None:
        health, since, because = ChannelHealth.GONE, row["closed"], ClosedBecause(row["closed_because"])
    elif row["failing_since"] is not None:
        health, since = ChannelHealth.FAILING, row["failing_since"]
        next_try = datetime.fromtimestamp(row["due_ms"] // 1000, UTC)
    return ChannelState(
        channel_of(row), row["client_name"], row["calendar_name"] or "", health, since, next_try, because
    )
