"""A row as JSON and back: what a change remembers of before and after."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import Table

from apcdesk.store.columns import Instant


def snapshot(row: Mapping[Any, Any], table: Table) -> dict[str, Any]:
    """The table's columns of a row; instants as whole seconds since the epoch."""
    names, instants = _columns(table)
    kept = {name: row[name] for name in names}
    for name in instants:
        if kept[name] is not None:
            kept[name] = int(kept[name].timestamp())
    return kept


def values_of(remembered: Mapping[str, Any], table: Table) -> dict[str, Any]:
    """The columns of a row that was remembered by `snapshot`."""
    values = dict(remembered)
    for name in _columns(table)[1]:
        if values.get(name) is not None:
            values[name] = datetime.fromtimestamp(values[name], UTC)
    return values


@cache
def _columns(table: Table) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of all columns, and of those that are instants."""
    columns = tuple(table.columns)
    instants = tuple(column.name for column in columns if isinstance(column.type, Instant))
    return tuple(column.name for column in columns), instants
