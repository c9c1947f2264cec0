"""Transactions of SQLite, on connections that stay ready.

Taking a connection from SQLAlchemy's pool, having it begin and end a transaction, and giving it back costs more than a
read. So connections are kept, and it is the driver that begins and ends: to SQLAlchemy they are in one long transaction,
of which it tells the database nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, NamedTuple

from sqlalchemy import Connection

from apcdesk.errors import DatabaseBusy
from apcdesk.store.prepared import told
from apcdesk.store.recorded import RECORDED
from apcdesk.store.turnstile import Turnstile

PATIENCE_SECONDS = 30.0
"""How long a caller waits for a connection when all are in use."""


class Ready(NamedTuple):
    """A connection of SQLAlchemy, and the driver's own connection below it."""

    connection: Connection
    driver: Any


class ReadyConnections:
    """At most `most` connections. The last one given back is taken first: its cache is warm. For any thread."""

    def __init__(self, make: Callable[[], Connection], begin: str, most: int) -> None:
        """`make()` opens one more; `begin` is how their transactions begin."""
        self.begin = begin
        self._make = make
        self._room = threading.Semaphore(most)
        self._idle: list[Ready] = []
        self._closed = False

    def take(self) -> Ready:
        """One without a transaction, the caller's until it is given back. Raises DatabaseBusy when none becomes free."""
        if not self._room.acquire(timeout=PATIENCE_SECONDS):
            raise DatabaseBusy("every connection is in use")
        try:
            return self._idle.pop()
        except IndexError:
            pass
        try:
            connection = self._make()
            connection.begin()
            return Ready(connection, connection.connection.dbapi_connection)
        except BaseException:
            self._room.release()
            raise

    def give_back(self, ready: Ready) -> None:
        """End the caller's use of it."""
        if self._closed:
            ready.connection.close()
        else:
            self._idle.append(ready)
        self._room.release()

    def idle(self) -> tuple[Ready, ...]:
        """Those that nobody uses now."""
        return tuple(self._idle)

    def close(self) -> None:
        """Close those that nobody uses now, and the others when they come back."""
        self._closed = True
        while self._idle:
            self._idle.pop().connection.close()


class SqliteTransaction:
    """A transaction on a connection that is ready; a writer's is behind the turnstile. Committed when the block ends,
    undone when it raises.
    """

    def __init__(
        self, connections: ReadyConnections, turnstile: Turnstile | None = None, patience: float = 0.0
    ) -> None:
        """`patience` is for how many seconds it waits at the turnstile."""
        self._connections = connections
        self._turnstile = turnstile
        self._patience = patience
        self._ready: Ready | None = None

    def __enter__(self) -> Connection:
        if self._turnstile is not None:
            self._turnstile.enter(self._patience)
        try:
            self._ready = self._connections.take()
            self._ready.connection.info.pop(RECORDED, None)
            self._do(self._connections.begin)
        except BaseException:
            self._leave()
            raise
        return self._ready.connection

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._do("COMMIT")
        finally:
            self._leave()

    def _do(self, statement: str) -> None:
        assert self._ready is not None
        connection, driver = self._ready
        try:
            driver.execute(statement)
        except driver.Error as error:
            raise told(connection, driver, statement, error) from error

    def _leave(self) -> None:
        """Undo what is not committed, and let others have what was ours."""
        try:
            if self._ready is not None:
                self._ready.driver.rollback()
                self._connections.give_back(self._ready)
        finally:
            if self._turnstile is not None:
                self._turnstile.leave()
