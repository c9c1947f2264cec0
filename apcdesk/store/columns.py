"""Column types: instants are whole seconds since the epoch, UTC, the same on both databases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy import Dialect


class Instant(TypeDecorator[datetime]):
    """An instant with whole seconds, read back in UTC.

    A number keeps its order and meaning in every database and driver; a timestamp column does not in SQLite.
    """

    impl = BigInteger
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], int | None]:
        """Seconds since the epoch; a datetime without a zone is a bug and raises ValueError."""
        return _seconds

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any | None], datetime | None]:
        """The instant in UTC."""
        return _instant


def _seconds(value: datetime | None) -> int | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("an instant has a zone")
    return int(value.timestamp())


def _instant(value: Any | None) -> datetime | None:
    return None if value is None else datetime.fromtimestamp(value, UTC)
