"""Which path of the table of operations a request's path is: found at once, not by trying one after the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from re import Pattern

NOTHING: Mapping[str, str] = {}


class PathTable:
    """The paths of the operations. A literal one goes before one with parameters."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._literal: set[str] = set()
        self._patterns: defaultdict[str, list[tuple[Pattern[str], str]]] = defaultdict(list)
        for path in paths:
            if "{" in path:
                self._patterns[_beginning(path)].append((_pattern(path), path))
            else:
                self._literal.add(path)

    def find(self, path: str) -> tuple[str, Mapping[str, str]] | None:
        """The path as it stands in the table and the values of its parameters, None for one that is unknown."""
        if path in self._literal:
            return path, NOTHING
        for pattern, known in self._patterns.get(_beginning(path), ()):
            match = pattern.fullmatch(path)
            if match is not None:
                return known, match.groupdict()
        return None


def _pattern(path: str) -> Pattern[str]:
    """What paths look like in which each parameter is something without a slash."""
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(path)))


def _beginning(path: str) -> str:
    """What paths are sorted by: `/v1/calendars`, `/bookings`, but `/feeds` for `/feeds/{secret}.ics`."""
    first, _, rest = path[1:].partition("/")
    return f"{first}/{rest.partition('/')[0]}" if first == "v1" else first
