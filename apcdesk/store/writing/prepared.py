"""Statements of the hot path: written as every other, turned into SQL once, and handed to the driver as text.

SQLAlchemy looks its SQL up anew at each execution, and builds a context and a result around it: ten times what the
database needs to answer. So what every request and every booking asks is a `Prepared` beside the function that asks. It
takes its parameters and gives its rows converted by the same column types as ever.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Delete, Dialect, Insert, Update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.selectable import SelectBase
from sqlalchemy.types import TypeEngine

Convert = Callable[[Any], Any]
Row = dict[str, Any]


class _Form:
    """The statement for one kind of database."""

    def __init__(self, statement: Any, columns: Collection[str] | None, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect, column_keys=None if columns is None else list(columns))
        assert isinstance(compiled, SQLCompiler)
        assert not compiled.insert_prefetch, "a row says all of itself"
        assert not compiled.post_compile_params, "a list is one parameter: see bulk.among"
        self.sql = str(compiled)
        self.given: dict[str, Any] = {
            name: bind.effective_value for name, bind in compiled.binds.items() if not bind.required
        }
        self.order = tuple((compiled.positiontup if compiled.positional else compiled.binds) or ())
        self.positional = compiled.positional
        self.pick = _picking(self.order)
        asked_as = [
            (name, _to_driver(compiled.binds[name].type, dialect)) for name in dict.fromkeys(self.order)
        ]
        self.asked_as = [(name, convert) for name, convert in asked_as if convert is not None]
        columns_out = list(statement.exported_columns) if isinstance(statement, SelectBase | Insert) else []
        self.names = [str(column.key) for column in columns_out]
        converts = [_from_driver(column.type, dialect) for column in columns_out]
        self.first = converts[0] if converts else None
        self.converts = [
            (name, convert) for name, convert in zip(self.names, converts, strict=True) if convert is not None
        ]

    def filled(self, asked: Mapping[str, Any]) -> Any:
        """The parameters as the driver takes them."""
        values = {**self.given, **asked}
        for name, convert in self.asked_as:
            values[name] = convert(values[name])
        return self.pick(values) if self.positional else values

    def row(self, raw: Sequence[Any]) -> Row:
        """A row by the names of its columns."""
        row = dict(zip(self.names, raw, strict=True))
        for name, convert in self.converts:
            row[name] = convert(row[name])
        return row


class Prepared:
    """A statement of every request, compiled once for each kind of database. Lists go in by `bulk.among`. For any thread."""

    def __init__(
        self, statement: SelectBase | Insert | Update | Delete, columns: Collection[str] | None = None
    ) -> None:
        """An insert and an update write these columns, by default all of their table."""
        self._statement = statement
        self._columns = columns
        self._forms: dict[
            str, _Form
        ] = {}  # the stores of one kind of database differ in nothing that counts here

    def rows(self, tx: Connection, asked: Mapping[str, Any]) -> list[Row]:
        """Every row, by the names of its columns."""
        form = self._form(tx)
        return [form.row(raw) for raw in _run(tx, form, asked).fetchall()]

    def first(self, tx: Connection, asked: Mapping[str, Any]) -> Row | None:
        """The first row, None when there is none."""
        form = self._form(tx)
        raw = _run(tx, form, asked).fetchone()
        return None if raw is None else form.row(raw)

    def value(self, tx: Connection, asked: Mapping[str, Any]) -> Any:
        """The first column of the first row, None when there is none."""
        form = self._form(tx)
        raw = _run(tx, form, asked).fetchone()
        if raw is None:
            return None
        return raw[0] if form.first is None else form.first(raw[0])

    def driver_rows(self, tx: Connection, asked: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """Every row as the driver has it, unconverted."""
        rows: list[tuple[Any, ...]] = _run(tx, self._form(tx), asked).fetchall()
        return rows

    def run(self, tx: Connection, asked: Mapping[str, Any]) -> None:
        """Execute it once; what it gives back is not read."""
        _run(tx, self._form(tx), asked)

    def run_each(self, tx: Connection, many: Iterable[Mapping[str, Any]]) -> None:
        """Execute it once for each of these parameters."""
        form = self._form(tx)
        for asked in many:
            _run(tx, form, asked)

    def _form(self, tx: Connection) -> _Form:
        dialect = tx.dialect
        form = self._forms.get(dialect.name)
        if form is None:
            form = self._forms[dialect.name] = _Form(self._statement, self._columns, dialect)
        return form


def _run(tx: Connection, form: _Form, asked: Mapping[str, Any]) -> Any:
    driver: Any = tx.connection.dbapi_connection
    try:
        return driver.execute(form.sql, form.filled(asked))
    except tx.dialect.loaded_dbapi.Error as error:
        raise told(tx, driver, form.sql, error) from error


def told(tx: Connection, driver: Any, sql: str, error: Any) -> BaseException:
    """An error of the driver as SQLAlchemy tells it, without the parameters."""
    dialect = tx.dialect
    lost = dialect.is_disconnect(error, driver, None)
    if lost:
        tx.invalidate(error)
    as_told: BaseException = DBAPIError.instance(
        sql,
        None,
        error,
        dialect.loaded_dbapi.Error,
        hide_parameters=True,
        connection_invalidated=lost,
        dialect=dialect,
    )
    return as_told


def _picking(names: tuple[str, ...]) -> Callable[[Row], tuple[Any, ...]]:
    """A function that gives the values of these names."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda values: tuple(values[name] for name in names)


def _to_driver(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _from_driver(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return kind.dialect_impl(dialect).result_processor(dialect, None)
