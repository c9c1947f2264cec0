"""Store: the one door to the database. One writer at a time, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn, TypeVar

from sqlalchemy import JSON, Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import NullPool

from apcdesk.errors import DatabaseBusy, DatabaseReadOnly, DiskFull, FileDamaged, FileUnusable, Unavailable
from apcdesk.store.connections import Ends, ReadyConnections, ReadyTransaction
from apcdesk.store.files.presence import Presence
from apcdesk.store.json_text import SqliteJson
from apcdesk.store.migrate import HEAD, migrate, revision
from apcdesk.store.writing.line import WritersLine
from apcdesk.store.writing.prepared import told
from apcdesk.store.writing.turnstile import Turnstile

Result = TypeVar("Result")

WRITE_LOCK = 0x617063
"""The advisory lock that makes PostgreSQL's writers queue, as SQLite's do by themselves."""
SQLITE_READS, SQLITE_WRITES = Ends("BEGIN"), Ends("BEGIN IMMEDIATE")
POSTGRESQL_READS = Ends("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
# The lock is taken before anything is read: ids of changes then ascend in the order of commit.
POSTGRESQL_WRITES = Ends(f"BEGIN; SELECT pg_advisory_xact_lock({WRITE_LOCK})", "NOTIFY apcdesk; COMMIT")
BUSY_MILLISECONDS = 5000
"""How long a writer waits for others before it gives up with DatabaseBusy."""
LOG_MILLISECONDS = 200
"""How long `compact` waits for readers of the log; meanwhile it keeps writers waiting too."""
READERS, WRITERS = 15, 5
"""At most so many connections stay open for each."""
CHECKPOINT_PAGES = 4_000
"""The length of the write-ahead log, 16 MiB, at which it is copied into the database.

A booking writes about twenty pages: at SQLite's default of 1,000 every fiftieth would wait for the disk three times.
"""
TEMPORARY = "MEMORY"
"""Where SQLite keeps what a savepoint may have to undo: about twenty pages for a booking, by default in a file."""

UNUSABLE = {
    "not a database": "this is no database; put a copy that was kept in its place, or name another folder by --data",
    "malformed": "this database is damaged; put a copy that was kept in its place",
    "unable to open": "this cannot be opened; may you write in its folder? --data names another one",
    "only be read": "this may only be read; may you write it and in its folder? --data names another one",
}
"""What SQLite says of a file that it cannot use, and what we say."""
DAMAGED = frozenset({"not a database", "malformed"})
"""What it says of one that no right and no disk would make useful."""


class Store:
    """A database that is ready for use. `read()` and `write()` are the only transactions there are.

    Threads: every method may be called from any thread; a transaction belongs to one.
    """

    def __init__(self, url: str, *, durable: bool = True, who: str = "command") -> None:
        """Open the database at `url`, make or migrate its tables. Without `durable` SQLite never waits for the
        disk: for data that is forgotten anyway. `who` opens it is what others are told, as in `Presence`.

        Raises DatabaseNewer when a newer apcdesk made it, FileUnusable for a file that cannot be opened or
        written, Unavailable when it cannot be reached.
        """
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._bells: list[Callable[[], None]] = []
        self._line = WritersLine(self._begin_writing, lambda: BUSY_MILLISECONDS / 1000)
        self._engine = _sqlite_engine(url, durable) if self.is_sqlite else _postgresql_engine(url)
        # PostgreSQL's lock puts writers in order by itself.
        self._turnstile = Turnstile(Path(self.url.database or "")) if self.is_sqlite else None
        self._presence = Presence(Path(self.url.database or ""), who) if self.is_sqlite else None
        reads = SQLITE_READS if self.is_sqlite else POSTGRESQL_READS
        writes = SQLITE_WRITES if self.is_sqlite else POSTGRESQL_WRITES
        self._readers = ReadyConnections(self._engine.connect, reads, READERS)
        self._writers = ReadyConnections(self._engine.connect, writes, WRITERS)
        try:
            if self._presence is not None:
                self._presence.come()
            self._migrate()
        except BaseException:  # whatever it is, no connection stays open
            self.close()
            raise

    def close(self) -> None:
        """Close every connection. The store cannot be used afterwards."""
        self._bells.clear()
        self._readers.close()
        self._writers.close()
        self._engine.dispose()
        if self._turnstile is not None:
            self._turnstile.close()
        if self._presence is not None:
            self._presence.leave()

    def others(self) -> tuple[str, ...]:
        """Who else has the database open, a word for each that is known; nobody is for PostgreSQL."""
        return () if self._presence is None else self._presence.others()

    def on_commit(self, bell: Callable[[], None]) -> None:
        """Call `bell` after every commit of this process, on the committing thread; it must return at once."""
        self._bells.append(bell)

    def read(self) -> AbstractContextManager[Connection]:
        """One consistent snapshot for the length of the block.

        Raises Unavailable when the database cannot be reached.
        """
        return _Told(ReadyTransaction(self._readers))

    def write(self, *, alone: bool = False) -> AbstractContextManager[Connection]:
        """One serialised write: committed when the block ends, undone when it raises. Long work goes `alone`.

        Raises DatabaseBusy when others write for longer than five seconds, DiskFull, Unavailable.
        """
        return _Told(self._line.turn(alone=alone), self._ring)

    def server_time(self) -> datetime | None:
        """What the server's clock shows (UTC); None for SQLite, which has none but this computer's. Raises Unavailable."""
        if self.is_sqlite:
            return None
        with self.read() as tx:
            shown: datetime = tx.execute(select(func.clock_timestamp())).scalar_one()
        return shown.astimezone(UTC)

    def perform(self, work: Callable[[Connection], Result]) -> Result:
        """One serialised write that is a function: as `write()`, for what many do at once and is soon done.

        The thread that has the transaction open also does the work that others have waiting, so one commit serves many.
        Raises what `work` raises, and what `write()` does.
        """
        try:
            result = self._line.perform(work)
        except DBAPIError as error:
            _fail(error)
        self._ring()
        return result

    def compact(self) -> bool:
        """Write SQLite's file anew, without what was deleted; False when others were reading from its log all the time.

        An update leaves pieces of what was there before in the file, until something else happens to be written over
        them. PostgreSQL looks after that by itself. Raises Unavailable as a write does.
        """
        if not self.is_sqlite:
            return True
        ready = self._writers.take()
        try:
            return _compacted(ready.driver)
        except ready.driver.Error as error:
            _fail(told(ready.connection, ready.driver, "VACUUM", error))
        finally:
            self._writers.give_back(ready)

    def copy_to(self, path: Path) -> None:
        """Write what is committed now into a new file of SQLite that only its owner may read; others go on writing.

        Raises FileExistsError, OSError; Unavailable for PostgreSQL and as a write does.
        """
        if not self.is_sqlite:
            raise Unavailable("PostgreSQL has a tool for this: pg_dump")
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        ready = self._readers.take()
        try:
            ready.driver.execute("VACUUM INTO ?", (str(path),))
        except ready.driver.Error as error:
            path.unlink()
            _fail(told(ready.connection, ready.driver, "VACUUM", error))
        finally:
            self._readers.give_back(ready)

    def _ring(self) -> None:
        for bell in list(self._bells):
            bell()

    def _begin_writing(self) -> AbstractContextManager[Connection]:
        """The one write transaction, for the threads that the line of this process lets in together.

        Other processes wait as well. In SQLite a waiting process sleeps and tries again; with many of them an unlucky
        one may not get its turn for long, so a turnstile puts them in order.
        """
        return ReadyTransaction(self._writers, self._turnstile, BUSY_MILLISECONDS / 1000)

    def _migrate(self) -> None:
        try:
            with self.read() as connection:
                if revision(connection) == HEAD:
                    return
            with _Told(self._rebuilding()) as connection:
                migrate(connection)
        except (DBAPIError, Unavailable) as error:
            unusable = _unusable(self.url.database, error) if self.is_sqlite else None
            if unusable is None:
                raise
            raise unusable from error

    @contextmanager
    def _rebuilding(self) -> Iterator[Connection]:
        """A write in which tables may be dropped and made anew.

        SQLite deletes the rows of a table before it drops the table, and what refers to them goes as well. So this has a
        connection of its own that does not look at references: a transaction that is open cannot decide that any more.
        """
        if not self.is_sqlite:
            with ReadyTransaction(self._writers) as connection:
                yield connection
            return
        unchecked = ReadyConnections(self._connect_unchecked, SQLITE_WRITES, 1)
        try:
            with ReadyTransaction(unchecked) as connection:
                yield connection
        finally:
            unchecked.close()

    def _connect_unchecked(self) -> Connection:
        connection = self._engine.connect()
        driver: Any = connection.connection.dbapi_connection
        driver.execute("PRAGMA foreign_keys=OFF")
        return connection


class _Told:
    """A transaction that raises the errors of `apcdesk.errors` instead of the driver's; `done` is called after a commit."""

    def __init__(
        self, transaction: AbstractContextManager[Connection], done: Callable[[], None] | None = None
    ) -> None:
        self._transaction = transaction
        self._done = done

    def __enter__(self) -> Connection:
        try:
            return self._transaction.__enter__()
        except DBAPIError as error:
            _fail(error)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._transaction.__exit__(kind, error, trace)
        except DBAPIError as failed:
            _fail(failed)
        if isinstance(error, DBAPIError):
            _fail(error)
        if error is None and self._done is not None:
            self._done()


def _compacted(driver: Any) -> bool:
    """Whether all of the log could be taken in."""
    driver.execute("PRAGMA temp_store=FILE")  # of all there is
    try:
        driver.execute("VACUUM")
    finally:
        driver.execute(f"PRAGMA temp_store={TEMPORARY}")
    driver.execute(f"PRAGMA busy_timeout={LOG_MILLISECONDS}")
    try:
        busy, _, _ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        driver.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    return not busy


def _fail(error: BaseException) -> NoReturn:
    """Raise the error of `apcdesk.errors` that it means, or the error itself when it is a bug of ours."""
    translated = translate(error) if isinstance(error, DBAPIError) else None
    if translated is None:
        raise error
    raise translated from error


def translate(error: DBAPIError) -> Unavailable | None:
    """What a driver's error means to our callers; None when it is a bug of ours."""
    words = str(error.orig)
    if "database is locked" in words or "lock timeout" in words or "statement timeout" in words:
        return DatabaseBusy(words)
    if "disk is full" in words or "No space left" in words:
        return DiskFull(words)
    if "readonly database" in words or "read-only transaction" in words:
        return DatabaseReadOnly("the database may only be read; may you write its file and in its folder?")
    if isinstance(error, OperationalError) or error.connection_invalidated:
        return Unavailable(words)
    return None


def _unusable(file: str | None, error: DBAPIError | Unavailable) -> FileUnusable | None:
    """Why SQLite's file cannot be opened, and what to do about it; None for any other reason."""
    words = str(error.orig if isinstance(error, DBAPIError) else error)
    for sign, reason in UNUSABLE.items():
        if sign in words:
            kind = FileDamaged if sign in DAMAGED else FileUnusable
            return kind(file or "", reason)
    return None


def _sqlite_engine(url: str, durable: bool) -> Engine:
    parsed = make_url(url)
    if not parsed.database or parsed.database == ":memory:":
        raise Unavailable("SQLite needs a file: threads cannot share one in memory")
    file = Path(parsed.database)
    file.parent.mkdir(parents=True, exist_ok=True)
    if (
        not file.exists()
    ):  # visitors are named in it: for its owner alone, as SQLite then makes its log as well
        with suppress(OSError):  # SQLite will say what is the matter
            file.touch(mode=0o600)
    engine = create_engine(
        url,
        poolclass=NullPool,  # those that stay open are kept by us
        hide_parameters=True,
    )
    engine.dialect.colspecs = {**engine.dialect.colspecs, JSON: SqliteJson}

    @event.listens_for(engine, "connect")
    def _prepare(driver: Any, _record: Any) -> None:
        # The driver's own transactions begin too late: read, then write would sell a slot twice.
        driver.isolation_level = None
        cursor = driver.cursor()
        for pragma in (
            f"busy_timeout={BUSY_MILLISECONDS}",
            "journal_mode=WAL",
            f"wal_autocheckpoint={CHECKPOINT_PAGES}",
            f"synchronous={'FULL' if durable else 'OFF'}",
            "foreign_keys=ON",
            f"temp_store={TEMPORARY}",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine


def _postgresql_engine(url: str) -> Engine:
    engine = create_engine(
        url,
        poolclass=NullPool,  # those that stay open are kept by us
        hide_parameters=True,
        # a database made without an encoding would have the driver answer bytes
        connect_args={"client_encoding": "utf8"},
    )

    @event.listens_for(engine, "connect")
    def _prepare(driver: Any, _record: Any) -> None:
        # Otherwise the driver would begin transactions by itself, each by a round trip of its own.
        driver.autocommit = True
        driver.execute(f"set lock_timeout = {BUSY_MILLISECONDS}")

    return engine
