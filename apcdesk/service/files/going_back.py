"""Going back to a copy of everything: read and told first, then in one step, and what was here is kept beside it.

The desk and `apcdesk restore` do it alike: `read` or `read_copy`, then `go_back` once nobody has the database open.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import URL

from apcdesk.errors import StillOpen, Unavailable
from apcdesk.service.clock import Clock
from apcdesk.service.files.coming_copy import ComingCopy, Progress, coming_prefix, read_copy
from apcdesk.store.database import Store
from apcdesk.store.files.presence import all_who_have_open
from apcdesk.store.files.replacing import replace_database

BEFORE = "before going back"
"""What the name of the file says in which everything is kept, after the moment; a desk says it in its language."""


class GoingBack:
    """What a desk does of it: it reads the copy, and agrees to go back once it has closed everything.

    A desk whose database does not open has no store: nothing is compared then, and `url` says where it is.
    """

    def __init__(self, store: Store | None, clock: Clock, tzid: str, *, url: URL | None = None) -> None:
        """Without a store `url` is that of the database."""
        self._store = store
        self._url = url if store is None else store.url
        self._clock = clock
        self.tzid = tzid
        self._before = BEFORE
        self.agreed: ComingCopy | None = None
        """What is to be gone back to when everything is closed."""
        self._read: list[ComingCopy] = []

    @property
    def possible(self) -> bool:
        """Whether the database is a file: PostgreSQL has tools of its own for this."""
        return self._url is not None and self._url.get_backend_name() == "sqlite"

    @property
    def database(self) -> Path:
        """The file. Raises Unavailable for PostgreSQL."""
        if not self.possible or self._url is None or self._url.database is None:
            raise Unavailable("PostgreSQL has a tool for this: pg_restore")
        return Path(self._url.database)

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
        return all_who_have_open(self.database) if self._store is None else self._store.others()

    def kept_as(self, before: str = BEFORE) -> Path:
        """How what is here would be kept if one went back now; `before` is what its name says after the moment."""
        return kept_path(self.database, self._clock.now(), self.tzid, before)

    def agree(self, coming: ComingCopy, before: str = BEFORE) -> None:
        """Go back to it once everything is closed, and keep what is here under a name that says `before`. Raises StillOpen
        while others have the database open."""
        if others := self.others():
            raise StillOpen(others)
        self.agreed, self._before = coming, before

    def go_back(self) -> Path | None:
        """What was agreed to, now that everything is closed. As the function of this name."""
        assert self.agreed is not None, "only what was agreed to"
        return go_back(self.agreed, self._clock.now(), self.tzid, self._before)


def go_back(coming: ComingCopy, now: datetime, tzid: str, before: str = BEFORE) -> Path | None:
    """Put the copy in the place of the database; where what was there is kept now, named after the moment (`now`, UTC)
    on the clock of the place and what `before` says, None when there was nothing. Nobody may have it open, this process neither.

    Raises StillOpen, OSError, Unavailable; then the database is as it was, and the copy is discarded.
    """
    database, there = coming.database, coming.database.exists()
    kept = kept_path(database, now, tzid, before)
    try:
        replace_database(database, coming.file, kept)
    finally:
        coming.discard()
    for left in database.parent.glob(
        f"{coming_prefix(database)}*"
    ):  # of one that was killed: nobody else is here
        shutil.rmtree(left, ignore_errors=True)
    return kept if there else None


def kept_path(database: Path, now: datetime, tzid: str, before: str = BEFORE) -> Path:
    """A name that is free in the folder of the database, with the day and the time on the clock of the place."""
    local = now.astimezone(ZoneInfo(tzid))
    stem = f"apcdesk {local:%Y-%m-%d %H.%M} {before}"
    names = [f"{stem}.sqlite", *(f"{stem} {number}.sqlite" for number in range(2, 100))]
    free = (path for path in map(database.with_name, names) if not path.exists())
    return next(free, database.with_name(names[-1]))
