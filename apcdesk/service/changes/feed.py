"""Changes: read by everybody who must know what was committed."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from sqlalchemy import func, select

from apcdesk.domain.changes import Change
from apcdesk.errors import Unavailable, trace_of
from apcdesk.service.changes.undo import Undo
from apcdesk.service.clock import Clock
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.notice import notice_of
from apcdesk.store.rows.changes import change_of

log = logging.getLogger(__name__)

Subscriber = Callable[[tuple[Change, ...]], None]

PAGE = 500
TICK_SECONDS = 1.0


class Changes:
    """Reading and taking back what was committed."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self.feed = ChangeFeed(store, self)
        self.undo = Undo(store, clock).undo

    def latest(self) -> int:
        """The id of the newest change, 0 when there is none."""
        with self._store.read() as tx:
            return int(tx.execute(select(func.max(t.change.c.change_id))).scalar() or 0)

    def after(self, change_id: int) -> tuple[Change, ...]:
        """The changes after an id, oldest first, a page of them."""
        statement = (
            select(*_COLUMNS)
            .where(t.change.c.change_id > change_id)
            .order_by(t.change.c.change_id)
            .limit(PAGE)
        )
        with self._store.read() as tx:
            return tuple(change_of(row) for row in tx.execute(statement).mappings())


class ChangeFeed:
    """One thread that tells subscribers what was committed, here or elsewhere, within a fraction of a second."""

    def __init__(self, store: Store, changes: Changes) -> None:
        self._store = store
        self._changes = changes
        self._subscribers: list[Subscriber] = []
        self._ticks: list[Callable[[], None]] = []
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._wake: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Begin with what is committed from now on."""
        if self._thread is None:
            self._stop.clear()
            self._thread = threading.Thread(target=self._run, name="change feed", daemon=True)
            self._seen = self._changes.latest()
            self._thread.start()

    def stop(self) -> None:
        """End the thread; nobody is told anything afterwards."""
        if self._thread is not None:
            self._stop.set()
            self._wake()
            self._thread.join()
            self._thread = None

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Tell `subscriber` of every change, on the feed's thread; the answer ends it."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber) if subscriber in self._subscribers else None

    def on_tick(self, tick: Callable[[], None]) -> None:
        """Call `tick` about once a second: for what ends by itself, such as holds."""
        self._ticks.append(tick)

    def _run(self) -> None:
        notice = notice_of(self._store)
        self._wake = notice.wake
        while not self._stop.is_set():
            try:
                notice.wait(TICK_SECONDS)
                self._tell()  # before what may have to wait until others have written
                for tick in self._ticks:
                    tick()
            except Unavailable as error:
                log.warning("the database cannot be read: %s", error)
                self._stop.wait(TICK_SECONDS)
        notice.close()

    def _tell(self) -> None:
        while changes := self._changes.after(self._seen):
            self._seen = changes[-1].change_id
            for subscriber in list(self._subscribers):
                try:
                    subscriber(changes)
                except Exception as error:  # noqa: BLE001  whatever it is, the other subscribers are told
                    log.error("a subscriber of the change feed failed\n%s", trace_of(error))


_COLUMNS = (
    t.change.c.change_id,
    t.change.c.at,
    t.change.c.entity,
    t.change.c.verb,
    t.change.c.entity_id,
    t.change.c.sub,
    t.change.c.calendar_id,
    t.change.c.origin,
)
