"""A copy of everything that is stored, in one file: for the stick in the drawer."""

from __future__ import annotations

import os
from pathlib import Path

from apcdesk.errors import Invalid
from apcdesk.store.database import Store


class Copies:
    """Copies of the database while others write it; `going_back` goes back to one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def possible(self) -> bool:
        """Whether the database is a file: PostgreSQL has tools of its own for this."""
        return self._store.is_sqlite

    def save(self, path: Path) -> None:
        """Write what is committed now into the file; one that stands there goes when the new one is whole and on the disk.

        Raises Invalid where the file is the database itself, OSError; Unavailable for PostgreSQL and as a write does.
        """
        own = self._store.url.database
        if own is not None and path.exists() and path.samefile(own):
            text = "this is the database itself; choose another name"
            raise Invalid.one("file", "errors.invalid", text, "own_file")
        part = path.with_name(f".{path.name}.part")
        part.unlink(missing_ok=True)
        try:
            self._store.copy_to(part)
            with part.open("r+b") as written:
                os.fsync(written.fileno())  # a stick is pulled as soon as it says that it is saved
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
