"""A list of calls of an SDK with what each returns, written with names in the place of what is different every time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.parity.sdks import Refused, Sdk

NAME = re.compile(r"<[^<>]+>")
NAMED = frozenset(
    {
        "access_token",
        "refresh_token",
        "calendar_id",
        "profile_id",
        "sub",
        "channel_id",
        "event_uid",
        "next_page",
        "token",
        "real_time_scheduling_id",
        "real_time_sequencing_id",
        "url",
    }
)
"""Members whose values get a name when they are first seen: `<sub>`, the next other one `<sub 2>`."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call of an SDK: the row of contract §12 that it stands for, and what it is expected to return."""

    row: str
    method: str
    arguments: tuple[Any, ...]
    returns: Any


@dataclass(frozen=True, slots=True)
class Difference:
    """A call that returned something else."""

    call: Call
    returned: Any


class Names:
    """Names of values that differ from run to run, both ways. `base_url` is always among them."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._values: dict[str, str] = {f"<{name}>": value for name, value in known.items()}

    def real(self, part: Any) -> Any:
        """Values in the place of names."""
        return _texts(part, lambda text: NAME.sub(lambda match: self._values[match[0]], text))

    def named(self, part: Any) -> Any:
        """Names in the place of values, those included that are seen for the first time."""
        self._learn(part)
        names = {value: name for name, value in self._values.items()}
        base_url = self._values["<base_url>"]
        return _texts(part, lambda text: names.get(text, text).replace(base_url, "<base_url>"))

    def _learn(self, part: Any) -> None:
        if isinstance(part, Refused):
            self._learn(part.body)
        elif isinstance(part, list):
            for one in part:
                self._learn(one)
        elif isinstance(part, dict):
            for member, value in part.items():
                if member in NAMED and isinstance(value, str):
                    self._see(member, value)
                self._learn(value)

    def _see(self, member: str, value: str) -> None:
        if value in self._values.values():
            return
        number = sum(name == f"<{member}>" or name.startswith(f"<{member} ") for name in self._values) + 1
        self._values[f"<{member}>" if number == 1 else f"<{member} {number}>"] = value
        if member == "profile_id":
            self._values[f"<profile_name{number if number > 1 else ''}>"] = value.removeprefix("pro_")
        if member == "url":
            self._values[f"<link_token{f' {number}' if number > 1 else ''}>"] = value.rpartition("/")[2]


def differences(sdk: Sdk, calls: Iterable[Call], names: Names) -> list[Difference]:
    """Make the calls, one after the other; those that did not return, whole, what they should."""
    found = []
    for call in calls:
        returned = names.named(sdk.call(call.method, names.real(call.arguments)))
        if returned != call.returns:
            found.append(Difference(call, returned))
    return found


def _texts(part: Any, change: Callable[[str], str]) -> Any:
    """The same with every text changed."""
    match part:
        case str():
            return change(part)
        case Refused():
            return Refused(part.status, _texts(part.body, change))
        case list() | tuple():
            return type(part)(_texts(one, change) for one in part)
        case dict():
            return type(part)({name: _texts(value, change) for name, value in part.items()})
        case _:
            return part
