"""Domain words as JSON and back, by their annotations: for what is only ever read and written as a whole.

A member that is not sent (`ABSENT`) is left out, one that a later version adds keeps its default.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from apcdesk.domain.events import ABSENT, Absent

Word = TypeVar("Word")
ISO_DATE = len("2030-01-07")


def plain(value: Any) -> Any:
    """The value as JSON; an instant as its text, a length in seconds."""
    if is_dataclass(value) and not isinstance(value, type):
        members = {one.name: getattr(value, one.name) for one in fields(value)}
        return {name: plain(member) for name, member in members.items() if member is not ABSENT}
    match value:
        case Enum():
            return value.value
        case timedelta():
            return value.total_seconds()
        case date():
            return value.isoformat()
        case tuple():
            return [plain(one) for one in value]
    return value


def built(kind: type[Word], value: Any) -> Word:
    """What `plain` was given, when it was of this kind."""
    made: Word = _built(kind, value)
    return made


def _built(kind: Any, value: Any) -> Any:
    if isinstance(kind, NewType):
        return value
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return None if value is None else _built(_meant(kind, value), value)
    if origin is tuple:
        return _tuple(get_args(kind), value)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _built(hints[name], one) for name, one in value.items() if name in hints})
    if isinstance(kind, type):
        return _simple(kind, value)
    return value


def _meant(kind: Any, value: Any) -> Any:
    """The kind of a union that the value is of: one beside None and ABSENT, or an instant beside a date."""
    kinds = [one for one in get_args(kind) if one not in (NoneType, Absent)]
    return date if datetime in kinds and date in kinds and len(value) == ISO_DATE else kinds[0]


def _tuple(kinds: tuple[Any, ...], value: list[Any]) -> tuple[Any, ...]:
    if kinds[1:] == (Ellipsis,):
        return tuple(_built(kinds[0], one) for one in value)
    return tuple(_built(kind, one) for kind, one in zip(kinds, value, strict=True))


def _simple(kind: type, value: Any) -> Any:
    if issubclass(kind, Enum):
        return kind(value)
    if kind is timedelta:
        return timedelta(seconds=value)
    if kind is datetime:
        return datetime.fromisoformat(value).astimezone(UTC)
    if kind is date:
        return date.fromisoformat(value)
    return value


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)
