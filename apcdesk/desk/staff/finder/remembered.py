"""The last question of the finder as a JSON value for this machine's preferences, and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from apcdesk.desk.staff.finder.model import FinderState, Part, Window
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import ResponseFormat


def to_value(state: FinderState) -> dict[str, Any]:
    """A JSON value that holds the whole state."""
    start = state.window.start
    return {
        "groups": _groups_value(state.groups),
        "from": None if start is None else start.isoformat(),
        "to": state.window.end.isoformat(),
        "length": state.length,
        "interval": state.interval,
        "before": state.before,
        "after": state.after,
        "use_rules": state.use_rules,
        "shape": state.shape.value,
        "name": state.name,
        "later": [_part_value(part) for part in state.later],
        "one_day": state.one_day,
    }


def _part_value(part: Part) -> dict[str, Any]:
    return {
        "name": part.name,
        "groups": _groups_value(part.groups),
        "length": part.length,
        "before": part.before,
        "after": part.after,
        "most": part.most,
    }


def _groups_value(groups: tuple[NamedGroup, ...]) -> list[dict[str, Any]]:
    return [{"name": group.name, "subs": list(group.subs), "required": group.required} for group in groups]


def from_value(value: Any, fresh: FinderState, now: datetime) -> FinderState:
    """The remembered state; `fresh` when the value is none. A window that is over is replaced by the fresh one."""
    try:
        state = _read(value)
    except (KeyError, TypeError, ValueError):
        return fresh
    return replace(state, window=fresh.window) if state.window.is_over(now) else state


def _read(value: Any) -> FinderState:
    start = value["from"]
    return FinderState(
        window=Window(None if start is None else _moment(start), _moment(value["to"])),
        groups=_groups(value),
        length=int(value["length"]),
        interval=int(value["interval"]),
        before=int(value["before"]),
        after=int(value["after"]),
        use_rules=bool(value["use_rules"]),
        shape=ResponseFormat(value["shape"]),
        name=str(value.get("name", "")),
        later=tuple(_part(one) for one in value.get("later", ())),
        one_day=bool(value.get("one_day", True)),
    )


def _part(value: Any) -> Part:
    return Part(
        name=str(value["name"]),
        groups=_groups(value),
        length=int(value["length"]),
        before=int(value["before"]),
        after=int(value["after"]),
        most=_whole(value["most"]),
    )


def _groups(value: Any) -> tuple[NamedGroup, ...]:
    return tuple(
        NamedGroup(str(one["name"]), tuple(Sub(str(sub)) for sub in one["subs"]), _whole(one["required"]))
        for one in value["groups"]
    )


def _whole(value: Any) -> int | None:
    return None if value is None else int(value)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
