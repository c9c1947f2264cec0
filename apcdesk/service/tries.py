"""Wrong tries at a secret that can be guessed: counted in the database, with a pause that grows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from apcdesk.errors import PinWrong, TooManyTries
from apcdesk.store import tables as t


@dataclass(frozen=True, slots=True)
class Limit:
    """How many tries are free, and how long the pauses after them are: each twice the one before.

    `forgotten_after` is how long nobody may have tried for all tries to be free again; None never forgives.
    With `anew` they are free again after every pause, and no pause grows.
    """

    free: int
    pause: timedelta
    longest: timedelta
    forgotten_after: timedelta | None = None
    anew: bool = False

    def pause_after(self, spent: int) -> timedelta:
        """The pause that follows so many wrong tries; none while some are free."""
        if spent < self.free:
            return timedelta(0)
        doublings = min(spent - self.free, 16)
        return min(self.pause * (1 << doublings), self.longest)


def spend(tx: Connection, name: str, limit: Limit, now: datetime) -> int:
    """Count a try before it is looked at, so that many at once are not one; how many are left after it.

    Raises TooManyTries during a pause; then nothing is counted.
    """
    where = t.wrong_tries.c.name == name
    row = tx.execute(select(t.wrong_tries).where(where)).mappings().first()
    spent = 0
    if row is not None:
        until = row["paused_until"]
        if until is not None and now < until:
            raise TooManyTries(until, now)
        forgotten = limit.forgotten_after is not None and now - row["last"] >= limit.forgotten_after
        spent = 0 if forgotten or (limit.anew and until is not None) else row["spent"]
    spent += 1
    pause = limit.pause_after(spent)
    # to the whole second that is stored, upwards: a pause never ends early
    until = (now + pause).replace(microsecond=0) + timedelta(seconds=1 if now.microsecond else 0)
    values = {"spent": spent, "last": now, "paused_until": until if pause else None}
    if row is None:
        tx.execute(insert(t.wrong_tries).values(name=name, **values))
    else:
        tx.execute(update(t.wrong_tries).where(where).values(values))
    return max(limit.free - spent, 0)


def paused_until(tx: Connection, name: str, now: datetime) -> datetime | None:
    """Until when nothing is looked at, None when a try may be made."""
    column = t.wrong_tries.c.paused_until
    until: datetime | None = tx.execute(select(column).where(t.wrong_tries.c.name == name)).scalar()
    return until if until is not None and now < until else None


def wrong_pin(tx: Connection, name: str, left: int, now: datetime) -> PinWrong | TooManyTries:
    """What a wrong PIN is told: how many tries are left, or that a pause has begun."""
    until = paused_until(tx, name, now)
    return PinWrong(left) if until is None else TooManyTries(until, now)


def forgive(tx: Connection, name: str) -> None:
    """The last try was right."""
    tx.execute(delete(t.wrong_tries).where(t.wrong_tries.c.name == name))


def take_back(tx: Connection, name: str) -> None:
    """The last try was right, and says nothing of those before it: only it is given back."""
    where = t.wrong_tries.c.name == name
    tx.execute(update(t.wrong_tries).where(where).values(spent=t.wrong_tries.c.spent - 1, paused_until=None))
