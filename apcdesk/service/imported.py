"""What a file of events holds, once it was read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from apcdesk.domain.events import Location, Transparency, When


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """One event, or one occurrence of a recurring one, as the file has it."""

    uid: str
    recurrence_id: str
    summary: str
    description: str
    when: When
    location: Location | None
    url: str | None
    transparency: Transparency
    event_private: bool
    cancelled: bool
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """What could not be read, and why."""

    file: str
    uid: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read: one application calendar."""

    path: Path
    name: str
    events: tuple[ReadEvent, ...]
    series: frozenset[str]
    """UIDs of recurring events: what the file no longer has of them is gone."""
    problems: tuple[ImportProblem, ...]

    @property
    def application_calendar_id(self) -> str:
        """The file's name without its ending."""
        return self.path.stem
