"""What a file of events holds, once it was read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
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


class NotRead(StrEnum):
    """Why a file, or an event of it, was left out."""

    NOTHING_THERE = "nothing_there"
    EMPTY_FOLDER = "empty_folder"
    NOT_OPENED = "not_opened"
    NO_ICALENDAR = "no_icalendar"
    NO_UID = "no_uid"
    LONG_UID = "long_uid"
    ENDS_EARLY = "ends_early"
    """It does not end after it starts."""
    MISSING = "missing"
    """A property is not there without which it is no event."""
    PROPERTY = "property"
    """A property cannot be read."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """What could not be read, and why: whoever tells it has the words.

    `name` is the property that it is about; `detail` says more in the words of the library or the system, which are in
    English.
    """

    file: str
    uid: str
    why: NotRead
    name: str = ""
    detail: str = ""


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
