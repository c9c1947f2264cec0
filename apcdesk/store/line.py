"""The writers of one process: one after another, and those that stand in line are committed together.

A commit waits for the disk, and on a kiosk's memory card that is what a booking costs. So whoever has written hands the
open transaction on to the next in line, and the last one commits for all. Each writes behind a savepoint of its own, and
is through only when the commit is.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from sqlalchemy import Connection

from apcdesk.errors import DatabaseBusy

TOGETHER = 16
"""At most so many in one commit: the first of them waits for the last."""


class _Group:
    """A transaction that writers share, one at a time; `done` is set when it is committed, or lost by `error`."""

    def __init__(self, transaction: AbstractContextManager[Connection]) -> None:
        self._transaction = transaction
        self.connection = transaction.__enter__()
        self.size = 0
        self.done = threading.Event()
        self.error: BaseException | None = None

    @property
    def lost(self) -> bool:
        """Whether the database gave the whole transaction up: SQLite when the disk is full, PostgreSQL when it ends."""
        if self.connection.invalidated:
            return True
        driver: Any = self.connection.connection.dbapi_connection
        return driver.closed if self.connection.dialect.name == "postgresql" else not driver.in_transaction

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """What is written in the block is undone by itself when it raises, and the rest of the group stands."""
        # By the driver, which reads them from memory: SQLAlchemy would make its names and objects anew for each.
        driver: Any = self.connection.connection.dbapi_connection
        driver.execute("SAVEPOINT writer")
        try:
            yield
        except BaseException:
            if not self.lost:
                driver.execute("ROLLBACK TO writer")
                driver.execute("RELEASE writer")
            raise
        driver.execute("RELEASE writer")

    def end(self, error: BaseException | None = None) -> None:
        """Commit, or undo everything because of this error."""
        try:
            kind = None if error is None else type(error)
            self._transaction.__exit__(kind, error, None if error is None else error.__traceback__)
        except BaseException as failed:  # noqa: BLE001 - raised by everybody who shares the transaction
            error = failed
        self.error = error
        self.done.set()


class WritersLine:
    """First come, first served. Every method may be called from any thread."""

    def __init__(
        self, begin: Callable[[], AbstractContextManager[Connection]], patience: Callable[[], float]
    ) -> None:
        """`begin()` commits at the end of its block, `patience()` is for how many seconds a writer stands in line."""
        self._begin = begin
        self._patience = patience
        self._lock = threading.Lock()
        self._waiting: deque[threading.Event] = deque()
        self._taken = False
        self._group: _Group | None = None  # touched only by the one whose turn it is

    @contextmanager
    def turn(self, *, alone: bool = False) -> Iterator[Connection]:
        """One write: on disk after the block, undone when it raises. Long work goes `alone`: nobody's commit waits for it.

        Raises DatabaseBusy when others write for too long, and what the commit raised.
        """
        self._take()
        try:
            group = self._join(alone)
            try:
                if group.size:
                    with group.savepoint():
                        yield group.connection
                else:
                    yield group.connection
            except BaseException as error:
                if group.size == 0 or group.lost:
                    self._end(error)
                raise
            group.size += 1
            if alone or group.size == TOGETHER:
                self._end()
        finally:
            self._hand_on()
        group.done.wait()
        if group.error is not None:
            raise group.error

    def _take(self) -> None:
        """Wait until it is our turn."""
        with self._lock:
            if not self._taken:
                self._taken = True
                return
            turn = threading.Event()
            self._waiting.append(turn)
        if turn.wait(self._patience()):
            return
        with self._lock:
            if turn in self._waiting:  # else it came in the last moment
                self._waiting.remove(turn)
                raise DatabaseBusy("others write for too long")

    def _hand_on(self) -> None:
        """Give the turn to the next in line, with the transaction if one is open; commit it when there is nobody."""
        while True:
            with self._lock:
                if self._waiting:
                    self._waiting.popleft().set()
                    return
                if self._group is None:
                    self._taken = False
                    return
            self._end()

    def _join(self, alone: bool) -> _Group:
        if alone and self._group is not None:
            self._end()
        if self._group is None:
            self._group = _Group(self._begin())
        return self._group

    def _end(self, error: BaseException | None = None) -> None:
        group, self._group = self._group, None
        if group is not None:
            group.end(error)
