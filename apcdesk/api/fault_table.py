"""The table of faults: what a port that stands in for the real one does wrong on purpose, and when.

    [[fault]]
    path = "/v1/calendars/*/events"   # * is one part of a path, a last ** the rest of it
    method = "POST"                   # any method without it
    status = 503                      # refuses: nothing is done
    retry_after = 2                   # seconds, with status 429 or 503
    times = 2                         # at most so often; always without it

Instead of `status`: `drop = "request"` hangs up before anything is done, `drop = "answer"` after it is done.
`delay` waits so many seconds first, alone too. `every = 3` is each third request. TOML, read once.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from apcdesk.api.operations.table import OPERATIONS
from apcdesk.errors import Invalid, Problem

FAULTY = "errors.faulty_table"
LONGEST_DELAY = 3600
WITH_RETRY_AFTER = (429, 503)
ANY, REST = "*", "**"


class Drop(StrEnum):
    """When the port hangs up."""

    REQUEST = "request"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Fault:
    """One entry of the table; `number` is its place in it, from 1. `delay` is in seconds, `method` "" is any."""

    number: int
    path: str
    method: str = ""
    status: int | None = None
    drop: Drop | None = None
    delay: float = 0.0
    retry_after: int | None = None
    every: int = 1
    times: int | None = None

    def fits(self, method: str, path: str) -> bool:
        """Whether a request is one that this entry counts."""
        return self.method in ("", method) and _pattern(self.path).fullmatch(path) is not None


def read_faults(file: Path) -> tuple[Fault, ...]:
    """Read and check the table. Raises Invalid with every problem: its file, entry and field, and what helps."""
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise _wrong(file, f"cannot be read: {error.strerror}; name a file that is there") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _wrong(file, f"is no TOML: {error}; write each entry under [[fault]]") from None
    entries = table.get("fault")
    if set(table) != {"fault"} or not isinstance(entries, list):
        found = ", ".join(sorted(set(table) - {"fault"})) or "none"
        raise _wrong(file, f"has no [[fault]] alone (found: {found}); write each entry under [[fault]]")
    problems: list[Problem] = []
    faults: list[Fault] = []
    for number, entry in enumerate(entries, start=1):
        found_wrong = list(_problems(entry))
        problems += [Problem(f"{file}: fault {number}: {name}", FAULTY, text) for name, text in found_wrong]
        if not found_wrong:
            given = dict(entry) | ({"drop": Drop(entry["drop"])} if "drop" in entry else {})
            faults.append(Fault(number, **given))
    if problems:
        raise Invalid(problems)
    return tuple(faults)


def _wrong(file: Path, description: str) -> Invalid:
    return Invalid([Problem(str(file), FAULTY, description)])


def _problems(entry: Any) -> Iterator[tuple[str, str]]:
    """The name of each field that is wrong, and what to write instead."""
    if not isinstance(entry, dict):
        yield "fault", "is no table; write [[fault]] above its fields"
        return
    for name, value in entry.items():
        if name not in FIELDS:
            yield name, f"is not known; known are {', '.join(FIELDS)}"
        elif not FIELDS[name].right(value):
            yield name, f"cannot be {value!r}; write {FIELDS[name].remedy}"
    yield from _missing(entry)
    yield from _contradictions(entry)


def _missing(entry: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if "path" not in entry:
        yield "path", f"is missing; write {FIELDS['path'].remedy}"
    elif FIELDS["path"].right(entry["path"]) and not _is_served(entry["path"], entry.get("method")):
        yield "path", f"no call fits {entry['path']!r} with this method; GET /v1/openapi.json lists them"
    if not {"status", "drop", "delay"} & set(entry):
        yield "status", "or drop or delay is missing; write which fault it is"


def _contradictions(entry: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if "status" in entry and "drop" in entry:
        yield "drop", "does not go with status: who hangs up answers nothing; leave one of them out"
    if "retry_after" in entry and entry.get("status") not in WITH_RETRY_AFTER:
        yield "retry_after", "goes with status 429 or 503 only; leave it out"


def _is_served(pattern: str, method: Any) -> bool:
    """Whether some call of the port may fit, so that a slip of the pen does not pass for a fault that never comes."""
    return any(
        _may_fit(pattern.split("/"), operation.path.split("/"))
        for operation in OPERATIONS
        if method in (None, operation.method) or not isinstance(method, str)
    )


def _may_fit(pattern: list[str], route: list[str]) -> bool:
    if pattern[-1] == REST:
        pattern, route = pattern[:-1], route[: len(pattern) - 1]
    return len(pattern) == len(route) and all(
        there.startswith("{") or _pattern(part).fullmatch(there)
        for part, there in zip(pattern, route, strict=True)
    )


def _pattern(path: str) -> re.Pattern[str]:
    """The expression that fits the same paths; `re` keeps those it made."""
    rest = path.endswith(f"/{REST}")
    parts = re.escape(path.removesuffix(REST)).replace(re.escape(ANY), "[^/]*")
    return re.compile(parts + (".*" if rest else ""))


@dataclass(frozen=True, slots=True)
class _Field:
    """What a field may be, and how to say so."""

    right: Callable[[Any], bool]
    remedy: str


def _whole(value: Any, low: int, high: int) -> bool:
    return type(value) is int and low <= value <= high


def _is_path(value: Any) -> bool:
    return isinstance(value, str) and value.startswith("/") and REST not in value.removesuffix(f"/{REST}")


METHODS = tuple(sorted({operation.method for operation in OPERATIONS}))
FIELDS: Mapping[str, _Field] = {
    "path": _Field(_is_path, 'a path such as "/v1/calendars/*/events", with ** at its end alone'),
    "method": _Field(METHODS.__contains__, f"one of {', '.join(METHODS)}"),
    "status": _Field(lambda value: _whole(value, 400, 599), "a number from 400 to 599"),
    "drop": _Field(lambda value: value in list(Drop), '"request" or "answer"'),
    "delay": _Field(
        lambda value: type(value) in (int, float) and 0 < value <= LONGEST_DELAY,
        f"seconds, above 0 and up to {LONGEST_DELAY}",
    ),
    "retry_after": _Field(
        lambda value: _whole(value, 0, LONGEST_DELAY), f"seconds from 0 to {LONGEST_DELAY}"
    ),
    "every": _Field(lambda value: _whole(value, 1, 10**6), "a number from 1: 3 is each third request"),
    "times": _Field(lambda value: _whole(value, 1, 10**6), "a number from 1, or leave it out for always"),
}
