"""Columns of JSON on SQLite, where they are text."""

from __future__ import annotations

import json
from collections.abc import Callable
from json import JSONDecoder
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from sqlalchemy import Dialect

_DECODER = JSONDecoder()


class SqliteJson(sqlite.JSON):
    """SQLAlchemy's own brings every value through three functions; a row of `event` has seven, most of them empty."""

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], str | None]:
        """The text that is stored of a value."""
        nothing = None if self.none_as_null else "null"
        return lambda value: nothing if value is None else written(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """What a stored text says."""
        return read


def read(stored: Any) -> Any:
    """What a text says, None where there is none. `json.loads` would look for blanks around it, where none are stored.

    What is nothing but a number SQLite keeps as one.
    """
    if stored is None or stored == "null":
        return None
    return _DECODER.raw_decode(stored)[0] if isinstance(stored, str) else stored


def written(value: Any) -> str:
    """The text of a value. Most lists are empty, and the encoder is made anew for each."""
    return "[]" if value == [] else json.dumps(value)
