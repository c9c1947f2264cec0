"""Events on the clipboard: in words for other programs, and whole for the agenda."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.agenda.inspector.facts import when_text
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.domain.events import DraftTimes, Event, EventDraft, Location, Transparency
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.domain.period import Period

MIME = "application/x-apcdesk-events"


@dataclass(frozen=True, slots=True)
class Copied:
    """An event as it was copied. Who comes and what it was booked by stay behind: a copy is a new event."""

    event_uid: EventUid
    calendar_id: CalendarId
    summary: str
    description: str
    place: str
    transparency: Transparency
    start: datetime
    end: datetime
    first: date | None = None
    last: date | None = None
    """Of an all-day event: its days, the last one included."""

    @property
    def period(self) -> Period:
        """Its time."""
        return Period(self.start, self.end)

    def draft(self, period: Period, dates: DateWords) -> EventDraft:
        """What to write for a copy at this time; a copy of an all-day event takes as many days from the same start."""
        times = DraftTimes(period.start, period.end, dates.tzid, dates.tzid)
        if self.first is not None and self.last is not None:
            first = dates.day_of(period.start)
            end = first + (self.last - self.first) + timedelta(days=1)
            times = DraftTimes(first, end, dates.tzid, dates.tzid)
        return EventDraft(
            summary=self.summary,
            description=self.description,
            times=times,
            transparency=self.transparency,
            location=Location(self.place) if self.place else None,
        )


@dataclass(frozen=True, slots=True)
class Clip:
    """What is on the clipboard; `cut` events move when they are pasted."""

    events: tuple[Copied, ...]
    cut: bool = False


def put_on_clipboard(events: Sequence[Event], agenda: Agenda, dates: DateWords, *, cut: bool) -> None:
    """Copy events, whole and in words."""
    data = QMimeData()
    values = {"cut": cut, "events": [_value(event) for event in events]}
    data.setData(MIME, json.dumps(values).encode())
    data.setText("\n".join(_words(event, agenda, dates) for event in events))
    QGuiApplication.clipboard().setMimeData(data)


def take_from_clipboard() -> Clip | None:
    """The events that were copied last; None when something else was, or what came is not ours."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if data is None or not data.hasFormat(MIME):  # nothing at all was copied yet, or something else
        return None
    try:
        values = json.loads(bytes(data.data(MIME).data()))
        events = tuple(_copied(value) for value in values["events"])
    except (ValueError, KeyError, TypeError):
        return None
    return Clip(events, bool(values.get("cut"))) if events else None


def clear_events() -> None:
    """Take the events off the clipboard, if events are on it: one of them may be that of somebody who was forgotten."""
    if take_from_clipboard() is not None:
        QGuiApplication.clipboard().clear()


def copied_of(event: Event) -> Copied:
    """An event as a copy of it is made."""
    return _copied(_value(event))


def _value(event: Event) -> dict[str, Any]:
    days = event.when.dates
    return {
        "event_uid": event.event_uid,
        "calendar_id": event.calendar_id,
        "summary": event.summary,
        "description": event.description,
        "place": (event.location.description or "") if event.location else "",
        "transparency": event.transparency.value,
        "start": event.period.start.isoformat(),
        "end": event.period.end.isoformat(),
        "first": days.start.isoformat() if days else None,
        "last": (days.end - timedelta(days=1)).isoformat() if days else None,
    }


def _copied(value: dict[str, Any]) -> Copied:
    first, last = value["first"], value["last"]
    return Copied(
        event_uid=EventUid(value["event_uid"]),
        calendar_id=CalendarId(value["calendar_id"]),
        summary=value["summary"],
        description=value["description"],
        place=value["place"],
        transparency=Transparency(value["transparency"]),
        start=datetime.fromisoformat(value["start"]).astimezone(UTC),
        end=datetime.fromisoformat(value["end"]).astimezone(UTC),
        first=date.fromisoformat(first) if first else None,
        last=date.fromisoformat(last) if last else None,
    )


def _words(event: Event, agenda: Agenda, dates: DateWords) -> str:
    calendar = agenda.calendar(event.calendar_id)
    parts = [event.summary, when_text(event, dates), calendar.name if calendar else ""]
    return listed(parts)
