"""A copy that may take the place of the database: brought beside it, looked through, and what is in it said.

The file that was chosen is only read. What was found sound is what would be gone back to, whatever becomes of the file.
"""

from __future__ import annotations

import errno
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from apcdesk.errors import DatabaseNewer, DiskFull, Invalid, Unavailable
from apcdesk.service.files.copy_report import CopyReport, report_of
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.files.replacing import HEADER, close_for_good
from apcdesk.store.files.whole import sync_folder

OURS = frozenset(("alembic_version", "setting", "account", "calendar"))
"""Tables that every version of ours has."""
PIECE = 1 << 20
"""So many bytes are copied between two looks at whether to go on."""
STEPS = 200_000
"""So many of SQLite's steps are taken between two of them: some milliseconds."""
SPARE = 1 << 24
"""So many bytes stay free on the disk."""

Progress = Callable[[str, int, int], None]
"""Told what is being done, `copy` or `check`, and how much of how much; of nothing while that is not known."""


@dataclass(frozen=True, slots=True)
class ComingCopy:
    """A copy that stands whole, sound and up to date in a folder beside the database, until it is discarded."""

    report: CopyReport
    database: Path
    folder: Path

    @property
    def file(self) -> Path:
        """The copy, as it would take the place of the database."""
        return self.folder / self.database.name

    def discard(self) -> None:
        """Remove it."""
        shutil.rmtree(self.folder, ignore_errors=True)


class _Cancelled(Exception):
    """Whoever asked does not want it any more."""


def read_copy(
    path: Path,
    database: Path,
    now: datetime,
    here: Store | None,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ComingCopy | None:
    """Bring the copy beside the database and look through it; None when it was cancelled, and nothing is left then.

    `here` is the open database, to compare with; `progress` and `cancelled` are called often, on the calling thread.
    Raises Invalid when it is no whole copy, a newer apcdesk made it, or there is no room for it; OSError.
    """
    _refuse_strangers(path, database)
    database.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=coming_prefix(database), dir=database.parent))
    coming = folder / database.name

    def look() -> None:
        if cancelled():
            raise _Cancelled

    try:
        with _full_disk_told(path, folder):
            _bring(path, coming, progress, look)
            progress("check", 0, 0)
            _check(path, coming, look)
            with _opened(path, coming) as store:
                report = report_of(path, store, here, now)
            look()
            close_for_good(coming)
            sync_folder(folder)
            look()
    except _Cancelled:
        shutil.rmtree(folder, ignore_errors=True)
        return None
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return ComingCopy(report, database, folder)


def coming_prefix(database: Path) -> str:
    """How the names of the folders begin in which copies stand that may come."""
    return f"{database.name}-coming-"


def _refuse_strangers(path: Path, database: Path) -> None:
    """Before anything is written: the database itself, and what is plainly something else."""
    if database.exists() and path.samefile(database):
        text = "this is the database that is in use; name a copy of it"
        raise Invalid.one("file", "errors.invalid", text, "copy_in_use", name=path.name)
    with path.open("rb") as file:
        header = file.read(len(HEADER))
    if header != HEADER:
        raise _foreign(path)


def _foreign(path: Path) -> Invalid:
    text = f"{path.name} is no copy of a desk; name a file that apcdesk backup or the desk saved"
    return Invalid.one("file", "errors.invalid", text, "foreign_copy", name=path.name)


def _broken(path: Path) -> Invalid:
    text = f"{path.name} is damaged or not all of a copy; name another one"
    return Invalid.one("file", "errors.invalid", text, "broken_copy", name=path.name)


def _no_room(path: Path, needed: int) -> Invalid:
    megabytes = max(1, -(-needed // 1_000_000))
    text = f"{path.name} needs {megabytes} MB of room where the database is; make room and try again"
    return Invalid.one(
        "file", "errors.invalid", text, "no_room_for_copy", name=path.name, megabytes=megabytes
    )


@contextmanager
def _full_disk_told(path: Path, folder: Path) -> Iterator[None]:
    """What a full disk is raised as, by the system or by SQLite, says how much room is needed."""
    needed = sum(file.stat().st_size for file in _parts(path))
    if shutil.disk_usage(folder).free < needed + SPARE:
        raise _no_room(path, needed + SPARE)
    try:
        yield
    except DiskFull as error:
        raise _no_room(path, needed + SPARE) from error
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        raise _no_room(path, needed + SPARE) from error


def _parts(path: Path) -> list[Path]:
    """The file, and its log, as a disk has them that was taken out of a computer."""
    log = path.with_name(f"{path.name}-wal")
    return [path, log] if log.exists() else [path]


def _bring(path: Path, coming: Path, progress: Progress, look: Callable[[], None]) -> None:
    """Copy it piece by piece into files that only their owner may read."""
    parts = _parts(path)
    done, total = 0, sum(part.stat().st_size for part in parts)
    for part in parts:
        target = coming.with_name(coming.name + part.name.removeprefix(path.name))
        target.touch(mode=0o600)
        with part.open("rb") as source, target.open("wb") as file:
            while piece := source.read(PIECE):
                look()
                file.write(piece)
                done += len(piece)
                progress("copy", done, max(total, done))


def _check(path: Path, coming: Path, look: Callable[[], None]) -> None:
    """Whether SQLite finds nothing wrong with it, and it is of a desk."""
    stopped: list[_Cancelled] = []

    def step() -> int:
        try:
            look()
        except _Cancelled as error:
            stopped.append(error)
        return len(stopped)

    try:
        with closing(sqlite3.connect(coming, isolation_level=None)) as connection:
            connection.set_progress_handler(step, STEPS)
            names = {name for (name,) in connection.execute("select name from sqlite_master")}
            if not names >= OURS:
                raise _foreign(path)
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        if stopped:
            raise stopped[0] from None
        raise _broken(path) from error
    if found != ("ok",):
        raise _broken(path)


@contextmanager
def _opened(path: Path, coming: Path) -> Iterator[Store]:
    """The store of the copy, brought up to date; only its own files are left beside it afterwards."""
    try:
        store = Store(f"sqlite:///{quote(str(coming.absolute()), safe='/:')}")
    except DatabaseNewer as error:
        text = f"a newer apcdesk made {path.name}; update this one first"
        raise Invalid.one("file", "errors.invalid", text, "newer_copy", name=path.name) from error
    except DiskFull:
        raise
    except Unavailable as error:
        raise _broken(path) from error
    try:
        with store.read() as tx:
            names = set(tx.exec_driver_sql("select name from sqlite_master").scalars())
        if not names >= t.metadata.tables.keys():
            raise _broken(path)
        yield store
    finally:
        store.close()
