"""Attempts to deliver: who may make one, when the next one is, and when to give up. Contract §9.4.

A table of deliveries has the columns `due_ms`, `attempts`, `failing_since`, `lease` and `lease_ends_ms`. Whoever
delivers a row holds its lease, so that of several processes one does; a process that ends loses its lease, and
nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, select, update

LEASE = timedelta(seconds=30)
RETRIES = tuple(timedelta(seconds=seconds) for seconds in (10, 30, 120, 600, 1800, 3600))
"""How long to wait after the first failure, the second …; the last one repeats."""
JITTER = 0.1
AT_ONCE = 20
GONE = 410
"""The receiver's status that ends the attempts at once."""


def milliseconds(moment: datetime) -> int:
    """Milliseconds since the epoch: what is due within a second is due to a part of one."""
    return int(moment.timestamp() * 1000)


def is_due(table: Table, now: datetime) -> ColumnElement[bool]:
    """Whether a row may be delivered now: it is due, and nobody else is delivering it."""
    c, moment = table.c, milliseconds(now)
    free: ColumnElement[bool] = c.lease_ends_ms.is_(None) | (c.lease_ends_ms <= moment)
    return (c.due_ms <= moment) & free


def leased(lease: str, now: datetime) -> dict[str, Any]:
    """The columns of a row that is being delivered, for half a minute."""
    return {"lease": lease, "lease_ends_ms": milliseconds(now + LEASE)}


def succeeded(status: int | None) -> bool:
    """Whether the receiver took it; a redirect is no success."""
    return status is not None and 200 <= status < 300


def settle_one(
    tx: Connection,
    table: Table,
    held: ColumnElement[bool],
    status: int | None,
    *,
    now: datetime,
    given_up_after: timedelta,
    jitter: float,
) -> None:
    """Note how the delivery of one row went: it is done with, or tried again. `held` is the row under its lease.

    Nothing happens when the lease was lost.
    """
    row = tx.execute(select(table).where(held)).mappings().first()
    if row is None:
        return
    again = None
    if not succeeded(status) and status != GONE:
        again = postponed(row, now, given_up_after, jitter)
    if again is None:
        tx.execute(delete(table).where(held))
    else:
        tx.execute(update(table).where(held).values(again))


def postponed(
    row: Mapping[Any, Any], now: datetime, given_up_after: timedelta, jitter: float
) -> dict[str, Any] | None:
    """The columns of a row whose attempt failed, None when it has failed for long enough.

    `jitter` from -1 to 1 moves the next attempt by up to a tenth.
    """
    since = row["failing_since"] or now
    ends = since + given_up_after
    if now >= ends:
        return None
    pause = RETRIES[min(row["attempts"], len(RETRIES) - 1)] * (1 + JITTER * jitter)
    return {
        "attempts": row["attempts"] + 1,
        "failing_since": since,
        "due_ms": milliseconds(min(now + pause, ends)),
        "lease": None,
        "lease_ends_ms": None,
    }
