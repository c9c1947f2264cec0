"""Transactions on connections that stay ready.

Taking a connection from SQLAlchemy's pool, having it begin and end a transaction, and giving it back costs more than a
read, and on PostgreSQL a round trip for each of these steps. So connections are kept, and it is the driver that begins and
ends: to SQLAlchemy they are in one long transaction, of which it tells the database nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, NamedTuple

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from apcdesk.errors import DatabaseBusy
from apcdesk.store.writing.prepared import told
from apcdesk.store.writing.recorded import RECORDED
from apcdesk.store.writing.turnstile import Turnstile

PATIENCE_SECONDS = 30.0
"""How long a caller waits for a connection when all are in use."""


class Ready(NamedTuple):
    """A connection of SQLAlchemy, and the driver's own connection below it."""

    connection: Connection
    driver: Any

    def do(self, command: str) -> None:
        """Have the driver execute what answers nothing: of PostgreSQL also several statements, in one round trip."""
        # what is prepared may not be several
        options = {} if self.connection.dialect.name == "sqlite" else {"prepare": False}
        try:
            self.driver.execute(command, **options)
        except self.driver.Error as error:
            raise told(self.connection, self.driver, command, error) from error


@dataclass(frozen=True, slots=True)
class Ends:
    """How the transactions of some connections begin, and how they are committed: each one command to the database."""

    begin: str
    commit: str = "COMMIT"


class ReadyConnections:
    """At most `most` connections. The last one given back is taken first: its cache is warm. For any thread."""

    def __init__(self, make: Callable[[], Connection], ends: Ends, most: int) -> None:
        """`make()` opens one more, of which the driver is not in a transaction of its own accord."""
        self.ends = ends
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
        """End the caller's use of it, undo what was not committed, and let go of one that was lost."""
        connection, driver = ready
        try:
            if not connection.invalidated:
                driver.rollback()
        except driver.Error as error:
            connection.invalidate(error)
        finally:
            if self._closed or connection.invalidated:
                connection.close()
            else:
                self._idle.append(ready)
            self._room.release()

    def idle(self) -> tuple[Ready, ...]:
        """Those that nobody uses now."""
        return tuple(self._idle)

    def let_go(self) -> None:
        """Close those that nobody uses now."""
        with suppress(IndexError):  # another thread may take the last one
            while True:
                self._idle.pop().connection.close()

    def close(self) -> None:
        """Close those that nobody uses now, and the others when they come back."""
        self._closed = True
        self.let_go()


class ReadyTransaction:
    """A transaction on a connection that is ready; a writer's of SQLite is behind the turnstile. Committed when the block
    ends, undone when it raises.
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
            try:
                return self._begin()
            except DBAPIError as error:
                if not error.connection_invalidated:
                    raise
            # A server that was started anew has lost every connection: nothing was asked of it yet, so ask a new one.
            self._give_back()
            self._connections.let_go()
            return self._begin()
        except BaseException:
            self._leave()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                assert self._ready is not None
                self._ready.do(self._connections.ends.commit)
        finally:
            self._leave()

    def _begin(self) -> Connection:
        self._ready = ready = self._connections.take()
        ready.connection.info.pop(RECORDED, None)
        ready.do(self._connections.ends.begin)
        return ready.connection

    def _leave(self) -> None:
        """Undo what is not committed, and let others have what was ours."""
        try:
            self._give_back()
        finally:
            if self._turnstile is not None:
                self._turnstile.leave()

    def _give_back(self) -> None:
        ready, self._ready = self._ready, None
        if ready is not None:
            self._connections.give_back(ready)
