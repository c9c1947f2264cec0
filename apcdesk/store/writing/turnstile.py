"""The line of SQLite's writers of several processes: locks on two files beside the database.

Who waits in SQLite sleeps and tries again, and the more there are, the longer an unlucky one goes without a turn. The
system wakes whoever waits for the lock of a file, and frees the lock of a process that has ended. There are two, since
one who has just written is quicker to lock again than the next in line is to wake: the next one holds the second lock
while it waits for the first, and whoever comes back stands behind it.

Only the order depends on it. That one writes at a time is SQLite's own doing, also where files cannot be locked.
"""

from __future__ import annotations

import contextlib
import threading
import time
from pathlib import Path
from typing import IO

from apcdesk.errors import DatabaseBusy
from apcdesk.store.files.lock import lock, unlock


class Turnstile:
    """One writing process after another. A process asks for one turn at a time; from any of its threads."""

    def __init__(self, database: Path) -> None:
        """The files get the database's name, with an ending."""
        self._first = _Place(database.with_name(f"{database.name}-writer"))
        self._next = _Place(database.with_name(f"{database.name}-next"))

    def close(self) -> None:
        """Give the files back."""
        self._first.close()
        self._next.close()

    def enter(self, seconds: float) -> None:
        """Begin a turn, until `leave`. Raises DatabaseBusy when none comes within so many seconds."""
        ends = time.monotonic() + seconds
        self._next.take(seconds)
        try:
            self._first.take(ends - time.monotonic())
        finally:
            self._next.leave()

    def leave(self) -> None:
        """End the turn: the next in the line may write."""
        self._first.leave()


class _Place:
    """A file that one process locks."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def take(self, seconds: float) -> None:
        """Lock it. Raises DatabaseBusy when others do for longer."""
        if self._file is None:
            try:
                self._path.touch(mode=0o600)  # nobody but its owner can lock it
                self._file = self._path.open("ab")
            except OSError:
                return  # a folder in which only the database may be written: SQLite's own order must do
        try:
            lock(self._file, wait=False)
        except OSError:
            if not _Waiting(self._file).lasts(seconds):
                self._file = None
                raise DatabaseBusy("other processes write for too long") from None

    def leave(self) -> None:
        """Let the next one have it."""
        if self._file is not None:
            with contextlib.suppress(OSError):  # as above
                unlock(self._file)

    def close(self) -> None:
        """Give the file back."""
        if self._file is not None:
            self._file.close()
            self._file = None


class _Waiting:
    """A thread that waits for the lock. Nobody can end the system's wait, but one can leave a thread to it, which then
    closes the file.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._deciding = threading.Lock()
        self._ours = threading.Event()
        self._left = False
        threading.Thread(target=self._wait, name="turnstile", daemon=True).start()

    def lasts(self, seconds: float) -> bool:
        """Whether the lock becomes ours in that time."""
        if self._ours.wait(max(0.0, seconds)):
            return True
        with self._deciding:
            self._left = not self._ours.is_set()
            return not self._left

    def _wait(self) -> None:
        with contextlib.suppress(OSError):  # where files cannot be locked nobody is kept waiting
            lock(self._file, wait=True)
        with self._deciding:
            if self._left:
                self._file.close()
            else:
                self._ours.set()
