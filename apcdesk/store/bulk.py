"""Reading many rows at once: a list of any length as one parameter, and rows just as the driver has them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, ColumnElement, Integer, Text, bindparam, column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.selectable import TableValuedAlias
from sqlalchemy.types import NullType, TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy import CompoundSelect, Connection, Dialect, Select
    from sqlalchemy.sql.compiler import SQLCompiler
    from sqlalchemy.types import TypeEngine


def driver_rows(
    tx: Connection, statement: Select[Any] | CompoundSelect[Any], asked: dict[str, Any]
) -> list[tuple[Any, ...]]:
    """The rows as the driver gives them, unconverted: for tens of thousands of numbers, texts and bytes."""
    cursor = tx.execute(statement, asked).cursor
    assert cursor is not None
    return list(cursor.fetchall())


class _Texts(TypeDecorator[Sequence[str]]):
    """A list of texts: an array where there are arrays, JSON otherwise."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(ARRAY(Text) if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> Any:
        texts = list(value or ())
        return texts if dialect.name == "postgresql" else json.dumps(texts)


class _Among(FunctionElement[Any]):
    """The column and the list. A Boolean would be compared with 1 on SQLite, and then no index helps."""

    type = NullType()
    inherit_cache = True


def among(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Whether the column is in the list of texts that is passed as the parameter `name`.

    An expanding IN writes its statement anew for each length of the list, which costs more than most reads.
    """
    return _Among(column, bindparam(name, type_=_Texts()))


@compiles(_Among, "sqlite")
def _in_sqlite(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, texts = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({texts}))"  # noqa: S608  the compiler's own text


@compiles(_Among, "postgresql")
def _in_postgresql(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, texts = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} = ANY({texts})"


class _Listed(FunctionElement[Any]):
    """The list as rows of its texts and their numbers."""

    inherit_cache = True


def listed(name: str) -> TableValuedAlias:
    """The list of texts that is passed as the parameter `name`, as a table of `number`, from 0, and `text`: to be joined.

    Rows then say by a number which of them they are about, and nothing has to be sorted.
    """
    rows = _Listed(bindparam(name, type_=_Texts()))
    return rows.table_valued(column("number", Integer), column("text", Text), name="listed")


@compiles(_Listed, "sqlite")
def _rows_in_sqlite(element: _Listed, compiler: SQLCompiler, **options: Any) -> str:
    texts = compiler.process(element.clauses, **options)
    return f"(SELECT key AS number, value AS text FROM json_each({texts}))"  # noqa: S608  the compiler's own text


@compiles(_Listed, "postgresql")
def _rows_in_postgresql(element: _Listed, compiler: SQLCompiler, **options: Any) -> str:
    texts = compiler.process(element.clauses, **options)
    rows = f"unnest({texts}) WITH ORDINALITY AS texts (text, place)"
    return f"(SELECT place - 1 AS number, text FROM {rows})"  # noqa: S608  the compiler's own text
