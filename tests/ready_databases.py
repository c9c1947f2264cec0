"""Databases with every table and nothing in them, for tests that do not ask how the tables came to be.

To make the tables costs more than most tests do with them, on both kinds of database.
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
from psycopg.sql import SQL, Identifier

from apcdesk.store.database import Store

LARGEST = 40_000_000
"""The bytes from which a database is made anew: rows that were deleted still take up room in it."""
PLAIN = "postgresql+psycopg://"
TABLES = (
    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1"
)
SHAPE = """
    select c.relname, c.relkind::text, a.attname, a.atttypid, a.attnotnull, a.atthasdef
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace order by c.relname, a.attnum
"""
"""Each column of each table and index."""


@cache
def _sqlite_file() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "apcdesk.sqlite"
        Store(f"sqlite:///{file}", durable=False).close()
        return file.read_bytes()


def put_sqlite(file: Path) -> None:
    """Put one where there is no file yet, as a first start would leave it."""
    file.touch(mode=0o600)
    file.write_bytes(_sqlite_file())


class ReadyPostgres:
    """A database of PostgreSQL that one test after the other has for itself; `url` is where it is."""

    def __init__(self, url: str) -> None:
        """Make the tables in the empty database at `url`."""
        self.url = url
        Store(url).close()
        with self._connected() as connection:
            self._shape = connection.execute(SHAPE).fetchall()
            self._revision = connection.execute("select version_num from alembic_version").fetchall()
            self._tables = [name for (name,) in connection.execute(TABLES) if name != "alembic_version"]

    def empty(self) -> bool:
        """End every connection, delete every row and let numbers begin at the start. False when it has grown too large.

        Raises AssertionError when it is not as it was made: a test that changes tables takes an empty database.
        """
        with self._connected() as connection:
            connection.execute(
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity"
                " where datname = current_database() and pid <> pg_backend_pid()"
            )
            assert connection.execute(SHAPE).fetchall() == self._shape, "the tables were changed"
            found = connection.execute("select version_num from alembic_version").fetchall()
            assert found == self._revision, "the revision was changed"
            # References are not looked at: all rows go.
            connection.execute("set session_replication_role = replica")
            connection.execute(
                SQL(";").join(SQL("delete from {}").format(Identifier(name)) for name in self._tables)
            )
            connection.execute("select setval(seqrelid, seqstart, false) from pg_sequence")
            [(size,)] = connection.execute("select pg_database_size(current_database())").fetchall()
        return bool(size < LARGEST)

    def _connected(self) -> psycopg.Connection:
        return psycopg.connect(self.url.replace(PLAIN, "postgresql://"))
