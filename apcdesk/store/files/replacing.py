"""Another database in the place of one of SQLite: in one step, while nobody has it open.

At any moment, whatever ends the process or the power, the old one is there whole or the new one is.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from apcdesk.errors import DatabaseReadOnly, DiskFull, StillOpen, Unavailable
from apcdesk.store.files.presence import alone
from apcdesk.store.files.whole import sync_file, sync_folder, written_aside

HEADER = b"SQLite format 3\0"
"""How every file of SQLite begins that is not empty."""
LOG, INDEX = "-wal", "-shm"
"""The endings of the files that SQLite keeps beside a database that is open."""


def replace_database(database: Path, new: Path, kept: Path) -> None:
    """Put `new`, which nobody has open, in the place of the database, and keep that as `kept`, if there was one.

    All are in one file system, `kept` in the folder of the database, where nothing is called so. A damaged one is kept
    with its log beside it. Raises StillOpen when somebody has it open, FileExistsError, OSError, DiskFull, Unavailable.
    """
    folder = database.parent
    with alone(database):
        if database.exists():
            sound = _close_for_good(database)
            _keep(database, kept)
            if not sound and _beside(database, LOG).exists():
                _keep(_beside(database, LOG), _beside(kept, LOG))
        for ending in (LOG, INDEX):  # a log is written into whatever database it lies beside
            _beside(database, ending).unlink(missing_ok=True)
        sync_folder(folder)
        try:
            new.replace(database)
        except OSError:
            if kept.exists() and kept.samefile(database):
                kept.unlink()  # under two names it would be opened with the log of one of them
            raise
        sync_folder(folder)


def close_for_good(database: Path) -> None:
    """Let all of a database that is sound be in its one file, on the disk. Raises StillOpen, DiskFull, Unavailable."""
    if not _close_for_good(database):
        raise Unavailable(f"{database}: this database is damaged")


def _close_for_good(database: Path) -> bool:
    """Take the log into the database, which whoever else has it open prevents; False for one that is damaged."""
    with database.open("rb") as file:
        header = file.read(len(HEADER))
    if header and header != HEADER:
        return False  # SQLite would throw its log away
    try:
        with closing(sqlite3.connect(database, isolation_level=None, timeout=0)) as connection:
            connection.execute("PRAGMA synchronous=FULL")
            (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
            if mode != "delete":
                raise StillOpen()
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise StillOpen() from error
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return False
        if code == sqlite3.SQLITE_FULL:
            raise DiskFull(str(error)) from error
        if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
            words = "the database may only be read; may you write its file and in its folder?"
            raise DatabaseReadOnly(words) from error
        raise Unavailable(f"{database}: {error}") from error
    sync_file(database)
    return True


def _keep(file: Path, kept: Path) -> None:
    """Give the file another name beside its own, or where a file has only one, make a copy."""
    try:
        os.link(file, kept)
    except FileExistsError:
        raise
    except OSError:
        if kept.exists():
            raise
        with written_aside(kept) as part:
            part.touch(mode=0o600)
            shutil.copyfile(file, part)


def _beside(database: Path, ending: str) -> Path:
    return database.with_name(database.name + ending)
