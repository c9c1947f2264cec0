"""Store: the one door to the database. One writer at a time, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from json import JSONDecoder
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError

from apcdesk.errors import DatabaseBusy, DiskFull, Unavailable
from apcdesk.store.line import WritersLine
from apcdesk.store.migrate import migrate
from apcdesk.store.turnstile import Turnstile

log = logging.getLogger(__name__)

WRITE_LOCK = 0x617063
"""The advisory lock that makes PostgreSQL's writers queue, as SQLite's do by themselves."""
BUSY_MILLISECONDS = 5000
LOG_MILLISECONDS = 200
"""So long writers wait while readers of the log are waited for."""
POOL_SIZE = 15
RECORDED = "apcdesk_recorded"
"""In the `info` of a connection: the transaction has recorded a change, which nobody else can see yet."""


class Store:
    """A database that is ready for use. `read()` and `write()` are the only transactions there are.

    Threads: every method may be called from any thread; a transaction belongs to one.
    """

    def __init__(self, url: str, *, durable: bool = True) -> None:
        """Open the database at `url`, make or migrate its tables. Without `durable` SQLite never waits for the
        disk: for data that is forgotten anyway.

        Raises DatabaseNewer when a newer apcdesk made it, Unavailable when it cannot be reached.
        """
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._bells: list[Callable[[], None]] = []
        self._line = WritersLine(self._begin_in_turn, lambda: BUSY_MILLISECONDS / 1000)
        self._engine = _sqlite_engine(url, durable) if self.is_sqlite else _postgresql_engine(url)
        self._turnstile = Turnstile(Path(self.url.database or ""))
        try:
            with self._translated(), self._begin(write=True) as connection:
                migrate(connection)
        except BaseException:  # whatever it is, no connection stays open
            self._engine.dispose()
            raise

    def close(self) -> None:
        """Close every connection. The store cannot be used afterwards."""
        self._bells.clear()
        self._engine.dispose()
        self._turnstile.close()

    def on_commit(self, bell: Callable[[], None]) -> None:
        """Call `bell` after every commit of this process, on the committing thread; it must return at once."""
        self._bells.append(bell)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent snapshot for the length of the block.

        Raises Unavailable when the database cannot be reached.
        """
        with self._translated(), self._begin(write=False) as connection:
            yield connection

    @contextmanager
    def write(self, *, alone: bool = False) -> Iterator[Connection]:
        """One serialised write: committed when the block ends, undone when it raises. Long work goes `alone`.

        Raises DatabaseBusy when others write for longer than five seconds, DiskFull, Unavailable.
        """
        with self._translated(), self._writing(alone) as connection:
            yield connection
        for bell in list(self._bells):
            bell()

    def compact(self) -> bool:
        """Write SQLite's file anew, without what was deleted; False when others were reading from its log all the time.

        An update leaves pieces of what was there before in the file, until something else happens to be written over
        them. PostgreSQL looks after that by itself. Raises Unavailable as a write does.
        """
        if not self.is_sqlite:
            return True
        with self._translated(), self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            with contextlib.closing(driver.cursor()) as cursor:
                try:
                    cursor.execute("VACUUM")
                    cursor.execute(f"PRAGMA busy_timeout={LOG_MILLISECONDS}")
                    busy, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                finally:
                    cursor.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
        return not busy

    @contextmanager
    def _writing(self, alone: bool) -> Iterator[Connection]:
        """SQLite's writers stand in line here, those of this process and then the processes: who waits in SQLite sleeps
        and tries again, and the more try, the longer an unlucky one goes without a turn. PostgreSQL has a line of its own.
        """
        if self.is_sqlite:
            with self._line.turn(alone=alone) as connection:
                yield connection
            return
        with self._begin(write=True) as connection:
            yield connection
            connection.execute(text("notify apcdesk"))

    @contextmanager
    def _begin_in_turn(self) -> Iterator[Connection]:
        with self._turnstile.turn(BUSY_MILLISECONDS / 1000), self._begin(write=True) as connection:
            yield connection

    @contextmanager
    def _begin(self, *, write: bool) -> Iterator[Connection]:
        with self._engine.connect() as plain:
            plain.info.pop(RECORDED, None)
            if self.is_sqlite:
                connection = plain.execution_options(apcdesk_write=write)
            elif write:
                connection = plain
            else:
                connection = plain.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            with connection.begin():
                if write and not self.is_sqlite:
                    # Taken before anything is read: ids of changes then ascend in the order of commit.
                    connection.execute(text("select pg_advisory_xact_lock(:n)"), {"n": WRITE_LOCK})
                yield connection

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            translated = translate(error)
            if translated is None:
                raise
            raise translated from error


def translate(error: DBAPIError) -> Unavailable | None:
    """What a driver's error means to our callers; None when it is a bug of ours."""
    words = str(error.orig)
    if "database is locked" in words or "lock timeout" in words or "statement timeout" in words:
        return DatabaseBusy(words)
    if "disk is full" in words or "No space left" in words:
        return DiskFull(words)
    if isinstance(error, OperationalError) or error.connection_invalidated:
        return Unavailable(words)
    return None


def _sqlite_engine(url: str, durable: bool) -> Engine:
    parsed = make_url(url)
    if not parsed.database or parsed.database == ":memory:":
        raise Unavailable("SQLite needs a file: threads cannot share one in memory")
    Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url, pool_size=POOL_SIZE, max_overflow=5, hide_parameters=True, json_deserializer=_read_json
    )

    @event.listens_for(engine, "connect")
    def _prepare(driver: Any, _record: Any) -> None:
        # The driver's own transactions begin too late: read, then write would sell a slot twice.
        driver.isolation_level = None
        cursor = driver.cursor()
        for pragma in (
            f"busy_timeout={BUSY_MILLISECONDS}",
            "journal_mode=WAL",
            f"synchronous={'FULL' if durable else 'OFF'}",
            "foreign_keys=ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        write = connection.get_execution_options().get("apcdesk_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def _read_json(stored: str) -> Any:
    """What a column of JSON says. A row of `event` has seven, most of them empty, and `json.loads` looks for blanks
    around each, where none are stored.
    """
    return None if stored == "null" else _JSON.raw_decode(stored)[0]


_JSON = JSONDecoder()


def _postgresql_engine(url: str) -> Engine:
    engine = create_engine(url, pool_size=POOL_SIZE, max_overflow=5, pool_pre_ping=True, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(driver: Any, _record: Any) -> None:
        with contextlib.closing(driver.cursor()) as cursor:
            cursor.execute(f"set lock_timeout = {BUSY_MILLISECONDS}")
        driver.commit()

    return engine
