"""The staff PIN: six digits that open the way out of a kiosk. Only its argon2 hash is kept."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.errors import Invalid, PinUnset
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.tries import Limit, Tries
from apcdesk.store import tables as t
from apcdesk.store.database import Store

if TYPE_CHECKING:
    from argon2 import PasswordHasher

DIGITS = 6
LIMIT = Limit(free=5, pause=timedelta(seconds=60), longest=timedelta(minutes=15))
"""A quarter of an hour at most: whoever plays with the keys must not keep staff out for a day."""
_STAFF = "staff"
_PREFIX = "pin "


class StaffPin:
    """One PIN for all kiosks of the installation; wrong tries are counted by kiosk. May be used from any thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._tries = Tries(store, clock, _PREFIX, LIMIT)

    def changed(self) -> datetime | None:
        """When the PIN was set last, None when there is none yet."""
        with self._store.read() as tx:
            moment: datetime | None = tx.execute(select(t.staff_pin.c.changed)).scalar()
        return moment

    def set(self, pin: str, *, origin: Origin) -> None:
        """Set or change the PIN; pauses of all kiosks end. Raises Invalid."""
        if len(pin) != DIGITS or not (pin.isascii() and pin.isdigit()):
            raise Invalid.one("pin", "errors.invalid", f"the PIN is {DIGITS} digits")
        if len(set(pin)) == 1 or pin in "01234567890" or pin in "09876543210":
            raise Invalid.one("pin", "errors.invalid", "everybody tries this PIN first", "easy_pin")
        values = {"argon2": _hasher().hash(pin), "changed": self._clock.now()}
        with self._store.write() as tx:
            known = tx.execute(select(t.staff_pin.c.name)).first()
            if known is None:
                tx.execute(insert(t.staff_pin).values(name=_STAFF, **values))
            else:
                tx.execute(update(t.staff_pin).values(values))
            tx.execute(delete(t.wrong_tries).where(t.wrong_tries.c.name.startswith(_PREFIX)))
            # the change says that, never what: the hash stays in its own table
            Recorder(tx, self._clock.now(), origin).record(
                Entity.SETTING,
                Verb.CREATED if known is None else Verb.UPDATED,
                "staff_pin",
                table=t.staff_pin,
                before=None,
                after=None,
            )
        self._tries.forget_unstored()

    def paused_until(self, kiosk: str) -> datetime | None:
        """Until when this kiosk looks at no PIN, None when it does."""
        return self._tries.paused_until(kiosk)

    def check(self, pin: str, *, kiosk: str) -> None:
        """Pass for the right PIN, which forgives the tries before it: staff come in also while nothing can be saved.

        Raises PinUnset, PinWrong, and TooManyTries when a pause begins or lasts.
        """
        with self._store.read() as tx:
            kept = tx.execute(select(t.staff_pin.c.argon2)).scalar()
        if kept is None:
            raise PinUnset
        left = self._tries.spend(kiosk)
        if not _matches(kept, pin):
            raise self._tries.wrong_pin(kiosk, left)
        self._tries.forgive(kiosk)


def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher as Hasher  # noqa: PLC0415 - only who types a PIN pays for it

    return Hasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def _matches(kept: str, pin: str) -> bool:
    from argon2.exceptions import VerifyMismatchError  # noqa: PLC0415 - as above

    try:
        return _hasher().verify(kept, pin)
    except VerifyMismatchError:
        return False
