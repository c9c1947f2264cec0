"""Going back to a copy of everything: read and told first, then in one step, and what was here is kept beside it.

The desk and `apcdesk restore` do it alike: `read` or `read_copy`, then `go_back` once nobody has the database open.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from apcdesk.errors import StillOpen, Unavailable
from apcdesk.service.clock import Clock
from apcdesk.service.files.coming_copy import ComingCopy, Progress, coming_prefix, read_copy
from apcdesk.store.database import Store
from apcdesk.store.replacing import replace_database


class GoingBack:
    """What a desk that is open does of it: it reads the copy, and agrees to go back once it has closed everything."""

    def __init__(self, store: Store, clock: Clock, tzid: str) -> None:
        self._store = store
        self._clock = clock
        self._tzid = tzid
        self.agreed: ComingCopy | None = None
        """What is to be gone back to when everything is closed."""
        self._read: list[ComingCopy] = []

    @property
    def possible(self) -> bool:
        """Whether the database is a file: PostgreSQL has tools of its own for this."""
        return self._store.is_sqlite

    @property
    def database(self) -> Path:
        """The file. Raises Unavailable for PostgreSQL."""
        if not self._store.is_sqlite or self._store.url.database is None:
            raise Unavailable("PostgreSQL has a tool for this: pg_restore")
        return Path(self._store.url.database)

    def read(
        self,
        path: Path,
        progress: Progress = lambda *_: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ComingCopy | None:
        """As `read_copy`, compared with what is here."""
        coming = read_copy(path, self.database, self._clock.now(), self._store, progress, cancelled)
        if coming is not None:
            self._read.append(coming)
        return coming

    def discard(self) -> None:
        """Remove what was read and not agreed to."""
        for coming in self._read:
            if coming is not self.agreed:
                coming.discard()
        self._read.clear()

    def others(self) -> tuple[str, ...]:
        """Who else has the database open, as `StillOpen` names them. Raises DatabaseBusy."""
        return self._store.others()

    def kept_as(self) -> Path:
        """How what is here would be kept if one went back now."""
        return kept_path(self.database, self._clock.now(), self._tzid)

    def agree(self, coming: ComingCopy) -> None:
        """Go back to it once everything is closed. Raises StillOpen while others have the database open."""
        if others := self.others():
            raise StillOpen(others)
        self.agreed = coming


def go_back(coming: ComingCopy, now: datetime, tzid: str) -> Path | None:
    """Put the copy in the place of the database; where what was there is kept now, named after the moment (`now`, UTC)
    on the clock of the place, None when there was nothing. Nobody may have it open, this process neither.

    Raises StillOpen, OSError, Unavailable; then the database is as it was, and the copy is discarded.
    """
    database, there = coming.database, coming.database.exists()
    kept = kept_path(database, now, tzid)
    try:
        replace_database(database, coming.file, kept)
    finally:
        coming.discard()
    for left in database.parent.glob(
        f"{coming_prefix(database)}*"
    ):  # of one that was killed: nobody else is here
        shutil.rmtree(left, ignore_errors=True)
    return kept if there else None


def kept_path(database: Path, now: datetime, tzid: str) -> Path:
    """A name that is free in the folder of the database, with the day and the time on the clock of the place."""
    local = now.astimezone(ZoneInfo(tzid))
    stem = f"apcdesk {local:%Y-%m-%d %H.%M} before going back"
    names = [f"{stem}.sqlite", *(f"{stem} {number}.sqlite" for number in range(2, 100))]
    free = (path for path in map(database.with_name, names) if not path.exists())
    return next(free, database.with_name(names[-1]))
