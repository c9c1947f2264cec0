"""The writers of one process: one after another, and those that stand in line are committed together.

A commit waits for the disk, and on a kiosk's memory card that is what a booking costs. So whoever has written hands the
open transaction on to the next in line, and the last one commits for all. Each writes behind a savepoint of its own, and
is through only when the commit is: who refuses as well, for what it refused may be what another has just written. What is
a function is not even handed on: who has the transaction does it, since to wake a thread for its turn costs more than
most of what it would write.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection

from apcdesk.errors import DatabaseBusy

TOGETHER = 16
"""At most so many in one commit: the first of them waits for the last."""
Result = TypeVar("Result")


class _Group:
    """A transaction that writers share; `done` is set when it is committed, or lost by `error`.

    As a context it is the part of one of them: undone by itself when its block raises, while the rest stands.
    """

    def __init__(self, transaction: AbstractContextManager[Connection]) -> None:
        self._transaction = transaction
        self.connection = transaction.__enter__()
        self.size = 0
        self.errands: list[_Errand[Any]] = []
        self.done = threading.Event()
        self.error: BaseException | None = None

    @property
    def lost(self) -> bool:
        """Whether the database gave the whole transaction up: SQLite when the disk is full, PostgreSQL when it ends."""
        if self.connection.invalidated:
            return True
        driver: Any = self.connection.connection.dbapi_connection
        return driver.closed if self.connection.dialect.name == "postgresql" else not driver.in_transaction

    def __enter__(self) -> _Group:
        if self.size:
            self._do("SAVEPOINT writer")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Savepoints are left where they are: the newest hides the others of its name, and the commit ends them all.
        if error is None:
            self.size += 1
        elif self.size and not self.lost:
            self._do("ROLLBACK TO writer")

    @property
    def outlives_failure(self) -> bool:
        """Whether it goes on, with what others have written, though one of them has failed."""
        return self.size > 0 and not self.done.is_set()

    def wait(self) -> None:
        """Wait until it is committed. Raises the error by which it was lost."""
        self.done.wait()
        if self.error is not None:
            raise self.error

    def end(self, error: BaseException | None = None) -> None:
        """Commit, or undo everything because of this error."""
        try:
            kind = None if error is None else type(error)
            self._transaction.__exit__(kind, error, None if error is None else error.__traceback__)
        except BaseException as failed:  # noqa: BLE001 - raised by everybody who shares the transaction
            error = failed
        self.error = error
        self.done.set()
        for errand in self.errands:
            errand.called.set()

    def _do(self, statement: str) -> None:
        # By the driver, which reads it from memory: SQLAlchemy would make names and objects anew for each savepoint.
        driver: Any = self.connection.connection.dbapi_connection
        driver.execute(statement)


class _Turn:
    """A place in the line, whose thread waits to be `called`."""

    def __init__(self) -> None:
        self.called = threading.Event()

    @property
    def over(self) -> bool:
        """Whether there is nothing left to do when it is called."""
        return False


class _Errand(_Turn, Generic[Result]):
    """A write that is a function: its thread is called when another has done it, or to do it itself."""

    def __init__(self, work: Callable[[Connection], Result]) -> None:
        super().__init__()
        self._work = work
        self._result: Result
        self._group: _Group | None = None
        self._error: BaseException | None = None

    @property
    def over(self) -> bool:
        """Whether it was done, or has failed."""
        return self._group is not None or self.failed

    @property
    def failed(self) -> bool:
        """Whether it has raised something, for which nobody else is to blame."""
        return self._error is not None

    def run(self, share: AbstractContextManager[_Group]) -> None:
        """Do it, as a part of a group."""
        group = None
        try:
            with share as group:
                self._result = self._work(group.connection)
                self._join(group)
        except BaseException as error:  # noqa: BLE001 - raised by the one whose errand it is
            self._error = error
            if group is not None and group.outlives_failure:
                self._join(group)
            else:
                self.called.set()

    def result(self) -> Result:
        """What came of it, when it is committed. Raises what it raised, or the commit."""
        if self._group is not None:
            self._group.wait()
        if self._error is not None:
            raise self._error
        return self._result

    def _join(self, group: _Group) -> None:
        group.errands.append(self)
        self._group = group


class WritersLine:
    """First come, first served. Every method may be called from any thread."""

    def __init__(
        self, begin: Callable[[], AbstractContextManager[Connection]], patience: Callable[[], float]
    ) -> None:
        """`begin()` commits at the end of its block, `patience()` is for how many seconds a writer stands in line."""
        self._begin = begin
        self._patience = patience
        self._lock = threading.Lock()
        self._waiting: deque[_Turn] = deque()
        self._taken = False
        self._group: _Group | None = None  # this and the next touched only by the one whose turn it is
        self._crowded = False

    @contextmanager
    def turn(self, *, alone: bool = False) -> Iterator[Connection]:
        """One write: on disk after the block, undone when it raises. Long work goes `alone`: nobody's commit waits for it.

        Raises DatabaseBusy when others write for too long, and what the commit raised.
        """
        self._take(_Turn())
        group, written = None, False
        try:
            with self._share(alone=alone) as group:
                yield group.connection
            written = True
        finally:
            self._hand_on(written=written)
            if group is not None:
                group.wait()

    def perform(self, work: Callable[[Connection], Result]) -> Result:
        """One short write that is a function: on disk when it is over, undone when it raises. Any thread may do it.

        Raises what `work` raises, DatabaseBusy when others write for too long, and what the commit raised.
        """
        errand = _Errand(work)
        self._take(errand)
        if not errand.over:
            errand.run(self._share())
            self._hand_on(written=not errand.failed)
        return errand.result()

    def _take(self, turn: _Turn) -> None:
        """Wait until it is called."""
        with self._lock:
            if not self._taken:
                self._taken = True
                return
            self._waiting.append(turn)
        if turn.called.wait(self._patience()):
            return
        with self._lock:
            if turn in self._waiting:
                self._waiting.remove(turn)
                raise DatabaseBusy("others write for too long")
        turn.called.wait()  # it came in the last moment

    @contextmanager
    def _share(self, *, alone: bool = False) -> Iterator[_Group]:
        """Our part of the transaction that is open, or of a new one."""
        if alone and self._group is not None:
            self._end()
        group = self._group
        if group is None:
            group = self._group = _Group(self._begin())
        try:
            with group:
                yield group
        except BaseException as error:
            if group.size == 0 or group.lost:
                self._end(error)
            raise
        if alone or group.size == TOGETHER:
            self._end()

    def _hand_on(self, *, written: bool) -> None:
        """Give the turn to the next in line, with the transaction if one is open; commit it when there is nobody.

        Who has `written` runs the errands that come next, as long as its own transaction is open.
        """
        while True:
            if self._crowded and self._group is not None and not self._waiting:
                time.sleep(0)  # some wait for the interpreter, to stand in line before we wait for the disk
            with self._lock:
                leads = written and self._group is not None
                if self._waiting:
                    following = self._waiting.popleft()
                elif self._group is None:
                    self._taken = False
                    return
                else:
                    following = None
            if following is None:
                self._end()
            elif leads and isinstance(following, _Errand):
                following.run(self._share())
            else:
                following.called.set()
                return

    def _end(self, error: BaseException | None = None) -> None:
        group, self._group = self._group, None
        if group is not None:
            self._crowded = group.size > 1
            group.end(error)
