"""Knowing when something may have been committed, here or in another process."""

from __future__ import annotations

import sqlite3
import threading
import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from apcdesk.store.database import Store

POLL_SECONDS = 0.1


class Notice(Protocol):
    """Waits for commits."""

    def wait(self, seconds: float) -> bool:
        """True as soon as something may have been committed since the last call, False after `seconds`."""

    def wake(self) -> None:
        """End a wait at once; from any thread."""

    def close(self) -> None:
        """Give back what it holds; on the waiting thread."""


def notice_of(store: Store) -> Notice:
    """The notice that fits the store's database."""
    return SqliteNotice(store) if store.is_sqlite else PostgresqlNotice(store)


class SqliteNotice:
    """Asks `PRAGMA data_version` ten times a second: it moves when another connection commits."""

    def __init__(self, store: Store) -> None:
        self._bell = threading.Event()
        store.on_commit(self._bell.set)
        self._path = store.url.database or ""
        self._connection: sqlite3.Connection | None = None
        self._seen = -1

    def wait(self, seconds: float) -> bool:
        """See `Notice.wait`."""
        ends = time.monotonic() + seconds
        while True:
            if self._bell.wait(min(POLL_SECONDS, max(0.0, ends - time.monotonic()))):
                self._bell.clear()
                self._seen = self._version()
                return True
            version = self._version()
            if version != self._seen:
                self._seen = version
                return True
            if time.monotonic() >= ends:
                return False

    def wake(self) -> None:
        """See `Notice.wake`."""
        self._bell.set()

    def close(self) -> None:
        """See `Notice.close`."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _version(self) -> int:
        if self._connection is None:  # opened by the thread that waits: SQLite insists on it
            self._connection = sqlite3.connect(self._path, isolation_level=None)
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])


class PostgresqlNotice:
    """Listens for the `notify` that every commit of a store sends."""

    def __init__(self, store: Store) -> None:
        import psycopg  # noqa: PLC0415 - only who uses PostgreSQL pays for its driver

        url = store.url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._url = url
        self._connection: psycopg.Connection[tuple[object, ...]] | None = None
        self._woken = threading.Event()

    def wait(self, seconds: float) -> bool:
        """See `Notice.wait`. A lost connection counts as news: what was missed is read from the table."""
        import psycopg  # noqa: PLC0415 - as above

        ends = time.monotonic() + seconds
        try:
            if self._connection is None:
                self._connection = psycopg.connect(self._url, autocommit=True)
                self._connection.execute("listen apcdesk")
                return True
            while not self._woken.is_set():
                left = ends - time.monotonic()
                if left <= 0:
                    return False
                heard = list(self._connection.notifies(timeout=min(POLL_SECONDS, left), stop_after=1))
                if heard:
                    return True
        except psycopg.OperationalError:
            self._connection = None
            self._woken.wait(min(1.0, seconds))
        self._woken.clear()
        return True

    def wake(self) -> None:
        """See `Notice.wake`."""
        self._woken.set()

    def close(self) -> None:
        """See `Notice.close`."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
