"""A row as JSON and back: what a change remembers of before and after."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Table

from apcdesk.store.columns import Instant


def snapshot(row: Mapping[Any, Any], table: Table) -> dict[str, Any]:
    """The table's columns of a row; instants as whole seconds since the epoch."""
    return {column.name: _plain(row[column.name]) for column in table.columns}


def values_of(remembered: Mapping[str, Any], table: Table) -> dict[str, Any]:
    """The columns of a row that was remembered by `snapshot`."""
    values = dict(remembered)
    for column in table.columns:
        if isinstance(column.type, Instant) and values.get(column.name) is not None:
            values[column.name] = datetime.fromtimestamp(values[column.name], UTC)
    return values


def _plain(value: Any) -> Any:
    return int(value.timestamp()) if isinstance(value, datetime) else value
