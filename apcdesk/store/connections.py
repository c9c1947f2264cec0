"""Connections to SQLite that stay ready: taking one from SQLAlchemy's pool and giving it back costs more than a read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from apcdesk.errors import DatabaseBusy


class ReadyConnections:
    """At most so many, the last one given back first, since it has the warmest cache. For any thread."""

    def __init__(self, make: Callable[[], Connection], most: int, patience: Callable[[], float]) -> None:
        """`make()` opens one more, `patience()` is for how many seconds one is waited for when all are in use."""
        self._make = make
        self._patience = patience
        self._room = threading.Semaphore(most)
        self._idle: list[Connection] = []
        self._closed = False

    @contextmanager
    def one(self) -> Iterator[Connection]:
        """A connection without a transaction, the caller's alone. Raises DatabaseBusy when none becomes free."""
        if not self._room.acquire(timeout=self._patience()):
            raise DatabaseBusy("every connection is in use")
        try:
            try:
                connection = self._idle.pop()
            except IndexError:
                connection = self._make()
            try:
                yield connection
            finally:
                self._give_back(connection)
        finally:
            self._room.release()

    def idle(self) -> tuple[Connection, ...]:
        """Those that nobody uses now."""
        return tuple(self._idle)

    def close(self) -> None:
        """Close those that nobody uses now, and the others when they come back."""
        self._closed = True
        while self._idle:
            self._idle.pop().close()

    def _give_back(self, connection: Connection) -> None:
        if self._closed or connection.closed or connection.invalidated or _is_left_open(connection):
            connection.close()
        else:
            self._idle.append(connection)


def _is_left_open(connection: Connection) -> bool:
    """Whether a transaction could not be ended, as when the disk is full; closing undoes it."""
    return bool(getattr(connection.connection.dbapi_connection, "in_transaction", False))
