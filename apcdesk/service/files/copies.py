"""A copy of everything that is stored, in one file: for the stick in the drawer."""

from __future__ import annotations

from pathlib import Path

from apcdesk.errors import Invalid
from apcdesk.store.database import Store
from apcdesk.store.files.whole import written_aside


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
        with written_aside(
            path
        ) as part:  # on the disk: a stick is pulled as soon as it says that it is saved
            self._store.copy_to(part)
