"""The chain that makes a history believable: each line carries the SHA-256 of itself and of the line before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from apcdesk.domain.custody import Happening, Line
from apcdesk.domain.ids import CalendarId

BEGINNING = "0" * 64
"""What stands in place of the line before the first."""


class Break(StrEnum):
    """What is wrong with a line."""

    MISSING = "missing"
    """Lines that were there before it are gone."""
    CHANGED = "changed"
    """It does not say what it said when it was written."""
    DISCONNECTED = "disconnected"
    """It does not follow on from the line before."""


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """A line at which the chain does not hold."""

    line: Line
    fault: Break


def sealed(line: Line, previous: str) -> Line:
    """The line as it is stored after the line whose hash is `previous`."""
    tied = replace(line, previous=previous)
    return replace(tied, sha256=digest(tied))


def digest(line: Line) -> str:
    """The SHA-256 of everything a line says, the hash of the line before included."""
    said = [
        line.number,
        int(line.at.timestamp()),
        line.what.value,
        line.calendar_id,
        line.item,
        line.person,
        line.by,
        line.former,
        line.place,
        line.condition,
        None if line.due is None else int(line.due.timestamp()),
        int(line.late.total_seconds()),
        line.note,
        None if line.day is None else line.day.isoformat(),
        line.previous,
    ]
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def broken_lines(lines: Iterable[Line]) -> tuple[BrokenLine, ...]:
    """Where the chain does not hold; `lines` is the whole history, the oldest first."""
    broken = []
    number, previous = 0, BEGINNING
    for line in lines:
        number += 1
        if line.number != number:
            broken.append(BrokenLine(line, Break.MISSING))
        elif digest(line) != line.sha256:
            broken.append(BrokenLine(line, Break.CHANGED))
        elif line.previous != previous:
            broken.append(BrokenLine(line, Break.DISCONNECTED))
        number, previous = line.number, line.sha256
    return tuple(broken)


def out_by(lines: Iterable[Line]) -> dict[CalendarId, str]:
    """Who has which item after all these lines, the oldest first."""
    out: dict[CalendarId, str] = {}
    for line in lines:
        if line.what.gives:
            out[line.calendar_id] = line.person
        elif line.what is Happening.RETURNED:
            out.pop(line.calendar_id, None)
    return out
