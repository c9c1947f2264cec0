"""Who has a database of SQLite open: each has a file beside it, named after what it is, and locked while it is there.

Whoever comes passes a gate, a file that one at a time locks. Who is to put another database in the place of this one
holds the gate meanwhile, so that nobody opens what is about to go. The files are empty, and the system frees those of a
process that was killed; the next one who looks removes them. Where files cannot be made or locked nobody is known.
"""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO
from urllib.parse import quote, unquote

from apcdesk.errors import DatabaseBusy, StillOpen
from apcdesk.store.files.lock import lock

GATE_SECONDS = 30.0
"""So long one waits for the gate: whoever has it may be writing a whole database to a slow card."""
STEP_SECONDS = 0.02
LONGEST_NAME = 120
"""Of the 255 letters that a file may be named with."""

_numbers = itertools.count(1)


class Presence:
    """One that has the database open. `come()` before it is opened, `leave()` once it is closed."""

    def __init__(self, database: Path, who: str) -> None:
        """`who` is one word, such as `desk`; its own name may follow, as in `kiosk Entrance`."""
        self._database = database
        what, _, name = who.partition(" ")
        parts = [_begin(database), what, str(os.getpid()), str(next(_numbers)), *_in_a_file_name(name)]
        self._path = database.with_name("-".join(parts))
        self._file: IO[bytes] | None = None

    def come(self) -> None:
        """Be known to have it open. Raises DatabaseBusy while another one is put in its place for too long."""
        with passed(self._database), suppress(OSError):
            _others(self._database, None)
            self._path.touch(mode=0o600)
            self._file = self._path.open("ab")
            lock(self._file, wait=False)

    def leave(self) -> None:
        """Be gone."""
        if self._file is not None:
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()

    def others(self) -> tuple[str, ...]:
        """Who else has it open, each as it named itself, in the order of these. Raises DatabaseBusy as `come` does."""
        with passed(self._database):
            return _others(self._database, self._path)


def all_who_have_open(database: Path) -> tuple[str, ...]:
    """Who has a database open that is not open here. Raises DatabaseBusy as `come` does."""
    with passed(database):
        return _others(database, None)


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """Nobody who makes itself known has the database open, nor opens it, until the block ends.

    Raises StillOpen that names who has it open; DatabaseBusy when the gate is held for too long.
    """
    with passed(database):
        if others := _others(database, None):
            raise StillOpen(others)
        yield


@contextmanager
def passed(database: Path) -> Iterator[None]:
    """The gate is held for the length of the block. Raises DatabaseBusy when others hold it for too long."""
    try:
        path = database.with_name(_begin(database))
        path.touch(mode=0o600)
        gate = path.open("ab")
    except OSError:  # a folder in which only the database may be written
        yield
        return
    with gate:
        ends = time.monotonic() + GATE_SECONDS
        while _is_taken(gate):
            if time.monotonic() > ends:
                raise DatabaseBusy("the database is being replaced for too long")
            time.sleep(STEP_SECONDS)
        yield


def _begin(database: Path) -> str:
    return f"{database.name}-open"


def _others(database: Path, own: Path | None) -> tuple[str, ...]:
    """Who is there, as whoever holds the gate may ask; the files of those that were killed are removed."""
    begin = f"{_begin(database)}-"
    found = []
    for path in sorted(database.parent.iterdir()):
        if not path.name.startswith(begin) or path == own:
            continue
        with suppress(OSError), path.open("ab") as file:
            if _is_taken(file):
                found.append(_who(path.name.removeprefix(begin)))
            else:
                path.unlink()
    return tuple(found)


def _in_a_file_name(name: str) -> list[str]:
    """The name as any file system takes it, cut where it is too long for one; none where there is none."""
    while len(quoted := quote(name, safe=" ")) > LONGEST_NAME:
        name = name[:-1]
    return [quoted] if quoted else []


def _who(told: str) -> str:
    """Who a file is of, by what its name says after the beginning: what, process, number, and perhaps a name."""
    what, *rest = told.split("-", maxsplit=3)
    return " ".join([what, *map(unquote, rest[2:])])


def _is_taken(file: IO[bytes]) -> bool:
    """Whether another has the lock; else it is ours now, or there are no locks here."""
    try:
        lock(file, wait=False)
    except (BlockingIOError, PermissionError):  # the second one is what Windows says
        return True
    except OSError:
        return False
    return False
