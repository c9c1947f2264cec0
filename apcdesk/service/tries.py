"""Wrong tries at a secret that can be guessed: counted in the database, with a pause that grows.

`Tries` goes on counting in memory while the database takes no writes: whoever only looks must not be kept out by that,
and whoever guesses must not be let in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Lock

from sqlalchemy import Connection, delete, insert, select, update

from apcdesk.errors import PinWrong, TooManyTries, Unavailable
from apcdesk.service.clock import Clock
from apcdesk.store import tables as t
from apcdesk.store.database import Store


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


@dataclass(frozen=True, slots=True)
class Count:
    """Tries that were spent, when the last of them was, and until when nothing is looked at."""

    spent: int
    last: datetime
    until: datetime | None

    def taken_back(self) -> Count:
        """Without the last try, which was right."""
        return replace(self, spent=self.spent - 1, until=None)


def counted(before: Count | None, limit: Limit, now: datetime) -> Count:
    """One try more. Raises TooManyTries during a pause; then nothing is counted."""
    spent = 0
    if before is not None:
        if before.until is not None and now < before.until:
            raise TooManyTries(before.until, now)
        forgotten = limit.forgotten_after is not None and now - before.last >= limit.forgotten_after
        spent = 0 if forgotten or (limit.anew and before.until is not None) else before.spent
    spent += 1
    pause = limit.pause_after(spent)
    # to the whole second that is stored, upwards: a pause never ends early
    until = (now + pause).replace(microsecond=0) + timedelta(seconds=1 if now.microsecond else 0)
    return Count(spent, now, until if pause else None)


def spend(tx: Connection, name: str, limit: Limit, now: datetime) -> int:
    """Count a try before it is looked at, so that many at once are not one; how many are left after it.

    Raises TooManyTries during a pause; then nothing is counted.
    """
    before = _stored(tx, name)
    count = counted(before, limit, now)
    _store(tx, name, count, known=before is not None)
    return max(limit.free - count.spent, 0)


def wrong_pin(tx: Connection, name: str, left: int, now: datetime) -> PinWrong | TooManyTries:
    """What a wrong PIN is told: how many tries are left, or that a pause has begun."""
    return _refusal(_pause(_stored(tx, name), now), left, now)


def forgive(tx: Connection, name: str) -> None:
    """The last try was right."""
    tx.execute(delete(t.wrong_tries).where(t.wrong_tries.c.name == name))


class Tries:
    """The tries at one kind of secret, by name. May be used from any thread.

    While they cannot be stored this process counts them in memory, from what is stored on; the next that can be stored
    takes these along.
    """

    def __init__(self, store: Store, clock: Clock, prefix: str, limit: Limit) -> None:
        self._store = store
        self._clock = clock
        self._prefix = prefix
        self._limit = limit
        self._unstored: dict[str, Count] = {}
        self._lock = Lock()

    def spend(self, name: str) -> int:
        """As the function of this name, also while nothing can be stored."""
        now = self._clock.now()
        count = self._change(name, lambda before: counted(before, self._limit, now))
        return max(self._limit.free - count.spent, 0)

    def paused_until(self, name: str) -> datetime | None:
        """Until when nothing is looked at, None when a try may be made."""
        now = self._clock.now()
        with self._store.read() as tx:
            return _pause(self._known(tx, self._prefix + name), now)

    def wrong_pin(self, name: str, left: int) -> PinWrong | TooManyTries:
        """As the function of this name."""
        return _refusal(self.paused_until(name), left, self._clock.now())

    def forgive(self, name: str) -> None:
        """The last try was right, and none before it counts any more."""
        none = Count(0, self._clock.now(), None)
        self._change(name, lambda _: none)

    def take_back(self, name: str) -> None:
        """The last try was right, and says nothing of those before it: only it is given back."""
        none = Count(0, self._clock.now(), None)
        self._change(name, lambda before: none if before is None else before.taken_back())

    def forget_unstored(self) -> None:
        """All that is stored was deleted, and what is in memory counts no more either."""
        with self._lock:
            self._unstored.clear()

    def _change(self, name: str, change: Callable[[Count | None], Count]) -> Count:
        name = self._prefix + name
        in_memory = self._unstored.get(name)
        try:
            with self._store.write() as tx:
                stored = _stored(tx, name)
                count = change(_later(stored, in_memory))
                _store(tx, name, count, known=stored is not None)
        except Unavailable:
            with self._store.read() as tx, self._lock:
                count = self._unstored[name] = change(self._known(tx, name))
            return count
        with self._lock:
            if in_memory is not None and self._unstored.get(name) is in_memory:  # else counted on meanwhile
                del self._unstored[name]
        return count

    def _known(self, tx: Connection, name: str) -> Count | None:
        return _later(_stored(tx, name), self._unstored.get(name))


def _pause(count: Count | None, now: datetime) -> datetime | None:
    """Until when nothing is looked at, None when a try may be made."""
    until = None if count is None else count.until
    return until if until is not None and now < until else None


def _refusal(until: datetime | None, left: int, now: datetime) -> PinWrong | TooManyTries:
    return PinWrong(left) if until is None else TooManyTries(until, now)


def _later(stored: Count | None, in_memory: Count | None) -> Count | None:
    """The one that counted last; of two at the same moment the one in memory, which began with the other."""
    if stored is None or in_memory is None:
        return stored or in_memory
    return in_memory if in_memory.last >= stored.last else stored


def _stored(tx: Connection, name: str) -> Count | None:
    row = tx.execute(select(t.wrong_tries).where(t.wrong_tries.c.name == name)).mappings().first()
    return None if row is None else Count(row["spent"], row["last"], row["paused_until"])


def _store(tx: Connection, name: str, count: Count, *, known: bool) -> None:
    values = {"spent": count.spent, "last": count.last, "paused_until": count.until}
    if known:
        tx.execute(update(t.wrong_tries).where(t.wrong_tries.c.name == name).values(values))
    else:
        tx.execute(insert(t.wrong_tries).values(name=name, **values))
