"""The waiting line of a day begins with its first number: until then nothing of it is loaded."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select

from apcdesk.availability.expand import local_day_of
from apcdesk.service.clock import Clock
from apcdesk.store import tables as t
from apcdesk.store.database import Store


class LineWatch:
    """Looks after the line while there is one. `tzid` is the place's zone: it decides which day it is."""

    def __init__(self, store: Store, clock: Clock, tzid: str, step: Callable[[], None]) -> None:
        """`step()` is the line's own, which looks after everything else."""
        self._store = store
        self._clock = clock
        self._tzid = tzid
        self._step = step
        self._begun = ""

    def step(self) -> None:
        """Called about once a second. Raises Unavailable."""
        day = local_day_of(int(self._clock.now().timestamp()), self._tzid).isoformat()
        if self._begun != day:
            number = select(t.waiting_line.c.last_number).where(t.waiting_line.c.day == day)
            with self._store.read() as tx:
                if tx.execute(number).first() is None:
                    return
            self._begun = day
        self._step()
