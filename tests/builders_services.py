"""Real services over a real database, with a clock that a test moves by hand."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NoReturn

import pytest

from apcdesk.errors import DiskFull
from apcdesk.service.clock import Clock
from apcdesk.service.services import Services, open_services
from tests.ready_databases import put_sqlite

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STORY_NOW = datetime.fromisoformat("2027-03-10T11:20:00+01:00").astimezone(UTC)
"""The instant at which the demo's story plays."""


class ManualClock:
    """Stands still until it is moved."""

    def __init__(self, now: datetime = STORY_NOW) -> None:
        self.moment = now

    def now(self) -> datetime:
        """The present moment in UTC."""
        return self.moment

    def advance(self, **by: float) -> None:
        """Let time pass, such as `advance(seconds=5)`."""
        self.moment += timedelta(**by)


def make_services(
    where: Path | str,
    clock: Clock | None = None,
    tzid: str = "Europe/Oslo",
    keys: Path | None = None,
    elements: Path | None = None,
) -> Services:
    """Services on a database URL, or on an SQLite file in a folder. Close them with `.close()`.

    Two calls with the same place are two processes that share a database, as far as the database can tell. Nothing
    waits for the disk: a test ends processes, not the power.
    """
    if isinstance(where, str):
        url = where
    else:
        file = where / "apcdesk.sqlite"
        if not file.exists():
            put_sqlite(file)
        url = f"sqlite:///{file}"
    return open_services(url, keys, clock or ManualClock(), tzid, durable=False, elements=elements)


@contextmanager
def full_disk(*, of: Services) -> Iterator[None]:
    """While it lasts the database is read as ever, and nothing can be written into it."""

    def refused(*_: object, **__: object) -> NoReturn:
        raise DiskFull("database or disk is full")

    with pytest.MonkeyPatch.context() as patched:
        for door in ("write", "perform"):
            patched.setattr(of.store, door, refused)
        yield
