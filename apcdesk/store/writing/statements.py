"""Statements that are built once, and the names of what is put into them.

Building an expression costs several times what the database needs to answer it. So what is asked in every request is
a constant beside the function that asks, written with these; an insert takes the row as its parameters, and an update
the columns that change.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, and_, bindparam


def given(*columns: Column[Any]) -> ColumnElement[bool]:
    """Whether each column has the value of the parameter of its own name: for what is read or deleted."""
    return and_(*(column == bindparam(column.key) for column in columns))


def keyed(column: Column[Any]) -> ColumnElement[bool]:
    """Whether the column has the value of the parameter `key`: for what is changed, where a parameter of the column's
    own name is what it becomes.
    """
    return column == bindparam("key")
