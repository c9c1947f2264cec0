"""The wish book: times that were wanted and not found, kept for those who decide when to be open.

Whoever answers a search only leaves a note here; the notes are written together, on the thread of the change feed. When
they cannot be written they wait, and when too many wait the newest are let go: an answer never waits for the book.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, delete, func, insert, or_, select

from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery
from apcdesk.domain.wishes import Unmet, UnmetWish, WishDoor
from apcdesk.errors import Unavailable
from apcdesk.service.asking.situations import window_of
from apcdesk.service.clock import Clock
from apcdesk.service.files.exporting import csv_line, write_whole
from apcdesk.store import tables as t
from apcdesk.store.database import Store

KEPT = timedelta(days=400)
"""Long enough to compare a fair with that of the year before."""
SETTLES = timedelta(seconds=5)
"""A question of the finder that is changed sooner was not meant yet."""
ASKS_AGAIN = frozenset({WishDoor.FINDER, WishDoor.API})
"""Doors at which a program may ask the same again and again; the same wish counts there once an hour."""
MOST_WAITING = 2_000
MOST_KEPT = 200_000
PORTION = 500
COLUMNS = (
    "hour",
    "door",
    "unmet",
    "appointment_type_id",
    "calendars",
    "minutes",
    "from",
    "until",
    "looked_from",
    "looked_until",
)
_Key = tuple[object, ...]


class Wishes:
    """Takes notes from any thread, and writes them when it is told to."""

    def __init__(self, store: Store, clock: Clock, tzid: str) -> None:
        """`tzid` is the zone of the place, in which the table writes its times."""
        self._store = store
        self._clock = clock
        self._zone = ZoneInfo(tzid)
        self._lock = threading.Lock()
        self._waiting: list[UnmetWish] = []
        self._asked: tuple[datetime, UnmetWish] | None = None
        self._counted: dict[_Key, datetime] = {}

    # Taking notes

    def note(
        self,
        query: AvailabilityQuery,
        door: WishDoor,
        unmet: Unmet,
        *,
        appointment_type_id: AppointmentTypeId | None = None,
        looked_at: Period | None = None,
    ) -> None:
        """Remember that this search ended without a time. Touches no database, and raises nothing."""
        now = self._clock.now()
        wish = UnmetWish(
            at=now.replace(minute=0, second=0, microsecond=0),
            door=door,
            unmet=unmet,
            subs=query.subs,
            appointment_type_id=appointment_type_id,
            window=window_of(query),
            looked_at=looked_at,
            required_duration=query.required_duration,
        )
        with self._lock:
            if door is WishDoor.FINDER:
                self._asked = now, wish
            else:
                self._take(wish)

    def found(self) -> None:
        """The finder found times after all: what it asked a moment ago was not meant yet."""
        with self._lock:
            self._asked = None

    def _take(self, wish: UnmetWish) -> None:
        if wish.door in ASKS_AGAIN:
            key = (wish.door, wish.unmet, wish.subs, wish.window.end, wish.required_duration)
            if self._counted.get(key) == wish.at:
                return
            self._counted = {k: hour for k, hour in self._counted.items() if hour == wish.at} | {key: wish.at}
        if len(self._waiting) < MOST_WAITING:
            self._waiting.append(wish)

    # Writing

    def write(self, *, everything: bool = False) -> None:
        """Write what waits, and let go of what is too old. Raises Unavailable, and then it still waits.

        A question of the finder waits until nobody changes it any more, unless `everything` is written.
        """
        now = self._clock.now()
        with self._lock:
            if self._asked is not None and (everything or self._asked[0] + SETTLES <= now):
                self._take(self._asked[1])
                self._asked = None
            batch, self._waiting = self._waiting, []
        if not batch:
            return
        try:
            with self._store.write() as tx:
                tx.execute(insert(t.unmet_wish), [_values(wish) for wish in batch])
                self._let_go(tx, now)
        except Unavailable:
            with self._lock:
                self._waiting = [*batch, *self._waiting][:MOST_WAITING]
            raise

    def _let_go(self, tx: Connection, now: datetime) -> None:
        """Of what is too old, and of the oldest when somebody fills the book by pressing a page again and again."""
        wish = t.unmet_wish.c
        newest = select(func.max(wish.wish_id)).scalar_subquery()
        tx.execute(delete(t.unmet_wish).where(or_(wish.at < now - KEPT, wish.wish_id <= newest - MOST_KEPT)))

    # Reading

    def between(self, period: Period) -> tuple[UnmetWish, ...]:
        """Every wish for a time in the period, oldest first."""
        with self._store.read() as tx:
            return tuple(wishes_in(tx, period))

    def export(
        self, path: Path, period: Period, *, cancelled: Callable[[], bool] = lambda: False
    ) -> int | None:
        """Write the wishes for times in the period as a table (CSV), a row each; how many, None when `cancelled`.

        The file appears when it is whole, in the place of an older one. Raises OSError.
        """
        count = 0
        with self._store.read() as tx:

            def table() -> Iterator[bytes]:
                nonlocal count
                yield csv_line(COLUMNS).encode("utf-8-sig")  # or a spreadsheet takes it for something else
                names = _calendar_names(tx)
                for portion in _portions(tx, period):
                    if cancelled():
                        raise _Cancelled
                    yield "".join(csv_line(self._row(wish, names)) for wish in portion).encode()
                    count += len(portion)

            try:
                write_whole(path, table())
            except _Cancelled:
                return None
        return count

    def _row(self, wish: UnmetWish, names: Mapping[Sub, str]) -> list[str]:
        looked = wish.looked_at
        return [
            self._local(wish.at),
            wish.door.value,
            wish.unmet.value,
            wish.appointment_type_id or "",
            ", ".join(names.get(sub, sub) for sub in wish.subs),
            str(int(wish.required_duration.total_seconds()) // 60),
            self._local(wish.window.start),
            self._local(wish.window.end),
            self._local(looked.start) if looked else "",
            self._local(looked.end) if looked else "",
        ]

    def _local(self, moment: datetime) -> str:
        return moment.astimezone(self._zone).isoformat()


class _Cancelled(Exception):
    """Leaves the writing, so that nothing stays."""


def wishes_in(tx: Connection, period: Period) -> list[UnmetWish]:
    """Every wish for a time in the period, oldest first, in a transaction."""
    return [wish for portion in _portions(tx, period) for wish in portion]


def _portions(tx: Connection, period: Period) -> Iterator[list[UnmetWish]]:
    """The wishes of the period, so many at a time that nobody waits for the interpreter."""
    wish = t.unmet_wish.c
    overlapping = select(t.unmet_wish).where(wish.start_at < period.end, wish.end_at > period.start)
    statement, after = overlapping.order_by(wish.wish_id).limit(PORTION), 0
    while rows := tx.execute(statement.where(wish.wish_id > after)).mappings().all():
        after = rows[-1]["wish_id"]
        yield [wish for wish in map(_wish_of, rows) if wish.wanted.overlaps(period)]


def _calendar_names(tx: Connection) -> dict[Sub, str]:
    rows = tx.execute(select(t.calendar.c.sub, t.calendar.c.name).order_by(t.calendar.c.calendar_id.desc()))
    return {Sub(sub): name for sub, name in rows}


def _values(wish: UnmetWish) -> dict[str, Any]:
    looked = wish.looked_at
    return {
        "at": wish.at,
        "door": wish.door.value,
        "unmet": wish.unmet.value,
        "subs": list(wish.subs),
        "appointment_type_id": wish.appointment_type_id,
        "start_at": wish.window.start,
        "end_at": wish.window.end,
        "looked_from": looked.start if looked else None,
        "looked_until": looked.end if looked else None,
        "required_seconds": int(wish.required_duration.total_seconds()),
    }


def _wish_of(row: Mapping[Any, Any]) -> UnmetWish:
    looked = row["looked_from"], row["looked_until"]
    return UnmetWish(
        at=row["at"],
        door=WishDoor(row["door"]),
        unmet=Unmet(row["unmet"]),
        subs=tuple(map(Sub, row["subs"])),
        appointment_type_id=row["appointment_type_id"],
        window=Period(row["start_at"], row["end_at"]),
        looked_at=None if looked[0] is None else Period(*looked),
        required_duration=timedelta(seconds=row["required_seconds"]),
    )
