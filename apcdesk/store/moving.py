"""Everything that is stored, from one database into another one, of the same kind or not.

Values go over as they are stored: instants as numbers, JSON as its text, so that nothing is lost on the way that only
one of the two would tell apart. What then stands in the other database is read back and compared, before it is committed.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    Connection,
    Table,
    Text,
    bindparam,
    cast,
    func,
    insert,
    select,
    type_coerce,
)
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.types import TypeEngine

from apcdesk.errors import Invalid
from apcdesk.store.columns import Instant
from apcdesk.store.database import Store
from apcdesk.store.tables import metadata

ROWS = 1_000
"""So many rows are read, written and told of at a time."""

Progress = Callable[[int, int], None]
"""Told how many of how many rows were written."""


@dataclass(frozen=True, slots=True)
class Moved:
    """How much it was, in `tables` with anything in them, and where it is now: the URL without its password."""

    tables: int
    rows: int
    url: str


def move(source: Store, target: Store, progress: Progress | None = None) -> Moved:
    """Write everything of `source`, as it is at one moment, into `target`, all or nothing; `source` stays as it is.

    Raises Invalid when there is nothing in the one, something in the other, or something that the other cannot keep.
    """
    with source.read() as read, target.write(alone=True) as tx:
        counts = {table: _count(read, table) for table in metadata.sorted_tables}
        _refuse(counts, tx)
        total, done = sum(counts.values()), 0

        def tell(rows: int) -> None:
            nonlocal done
            done += rows
            if progress is not None:
                progress(done, total)

        for table in metadata.sorted_tables:
            _bring(read, tx, table, tell)
        tables = sum(count > 0 for count in counts.values())
        return Moved(tables, total, target.url.render_as_string())


@dataclass(slots=True)
class _Sum:
    """How many rows there were and what was in them, in whatever order."""

    rows: int = 0
    digest: int = 0

    def add(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Count these as well."""
        self.rows += len(rows)
        for row in rows:
            self.digest ^= int.from_bytes(sha256(repr(row).encode()).digest(), "big")


def _bring(read: Connection, tx: Connection, table: Table, tell: Callable[[int], None]) -> None:
    """Write the rows of one table, and look whether they stand there as they were."""
    kept = _Sum()
    with closing(_batches(read, table)) as batches:
        for rows in batches:
            kept.add(rows)
            _write(tx, table, rows)
            tell(len(rows))
    _go_on_counting(tx, table)
    if kept != _sum_of(tx, table):
        raise Invalid.one("to", "errors.different", f"{table.name} is another one there; nothing was moved")


def _refuse(counts: dict[Table, int], tx: Connection) -> None:
    if not any(counts.values()):
        raise Invalid.one("database", "errors.empty", "there is nothing in it to move")
    taken = [table.name for table in metadata.sorted_tables if _count(tx, table)]
    if taken:
        names = ", ".join(sorted(taken)[:3]) + (", …" if len(taken) > 3 else "")
        words = f"there is something in it already ({names}); name an empty database"
        raise Invalid.one("to", "errors.not_empty", words)


def _count(tx: Connection, table: Table) -> int:
    return int(tx.execute(select(func.count()).select_from(table)).scalar_one())


def _batches(tx: Connection, table: Table) -> Generator[list[tuple[Any, ...]], None, None]:
    """The rows of a table as they are stored, in the order of its key, in which other rows may refer to them."""
    statement = select(*(_stored(column) for column in table.columns)).order_by(*table.primary_key.columns)
    with tx.execute(statement.execution_options(yield_per=ROWS)) as found:
        for rows in found.partitions():
            yield [tuple(map(_plain, row)) for row in rows]


def _sum_of(tx: Connection, table: Table) -> _Sum:
    found = _Sum()
    for rows in _batches(tx, table):
        found.add(rows)
    return found


def _write(tx: Connection, table: Table, rows: list[tuple[Any, ...]]) -> None:
    names = [f"_{column.name}" for column in table.columns]  # a parameter may not be called as its column
    values = {column: _restored(column, name, tx) for column, name in zip(table.columns, names, strict=True)}
    try:
        tx.execute(insert(table).values(values), [dict(zip(names, row, strict=True)) for row in rows])
    except (DataError, IntegrityError) as error:
        words = str(error.orig).splitlines()[0]
        raise Invalid.one(
            "to", "errors.refused", f"it cannot keep all of {table.name}: {words}; nothing was moved"
        ) from error


def _stored(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column, read as it is stored."""
    if isinstance(column.type, JSON):
        return cast(column, Text)
    return type_coerce(column, _kind(column))


def _restored(column: ColumnElement[Any], name: str, tx: Connection) -> ColumnElement[Any]:
    """What is written into the column: the parameter `name`, which was read by `_stored`."""
    if not isinstance(column.type, JSON):
        return bindparam(name, type_=_kind(column))
    given = bindparam(name, type_=Text())
    return given if tx.dialect.name == "sqlite" else cast(given, JSON)


def _kind(column: ColumnElement[Any]) -> TypeEngine[Any]:
    return BigInteger() if isinstance(column.type, Instant) else column.type


def _plain(value: Any) -> Any:
    """Bytes are bytes whichever driver gave them."""
    return bytes(value) if isinstance(value, memoryview | bytearray) else value


def _go_on_counting(tx: Connection, table: Table) -> None:
    """Let PostgreSQL number new rows after those that were brought along; SQLite does by itself."""
    column = table.autoincrement_column
    if column is None or tx.dialect.name != "postgresql":
        return
    last = tx.execute(select(func.max(column))).scalar()
    if last is not None:
        tx.execute(select(func.setval(func.pg_get_serial_sequence(table.name, column.name), last)))
