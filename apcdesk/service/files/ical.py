"""Reading iCalendar files: events as drafts, recurring ones expanded, what cannot be read named with its reason."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from apcdesk.domain.events import Location, Transparency, When
from apcdesk.domain.period import Period
from apcdesk.errors import Invalid
from apcdesk.service.events.drafting import when_of
from apcdesk.service.files.imported import ImportProblem, NotRead, ReadEvent, ReadFile

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, OverflowError)
"""What the libraries raise on input they cannot read."""
RECURRING = ("RRULE", "RDATE", "RECURRENCE-ID")
MAX_UID = 512


def read_file(path: Path, tzid: str, horizon: Period) -> ReadFile:
    """Read one file. Times without a zone are in X-WR-TIMEZONE, else in `tzid`; recurring events are expanded
    inside the horizon. The application_calendar_id is the file's stem, the name X-WR-CALNAME."""
    try:
        calendars = icalendar.Calendar.from_ical(path.read_bytes(), multiple=True)
    except OSError as error:
        return _left_out(path, NotRead.NOT_OPENED, error.strerror or "")
    except UNREADABLE as error:
        return _left_out(path, NotRead.NO_ICALENDAR, _detail(error))
    reader = _Reader(path.name, _zone(calendars, tzid), horizon)
    for calendar in calendars:
        reader.read(calendar)
    name = next((str(c["X-WR-CALNAME"]) for c in calendars if "X-WR-CALNAME" in c), path.stem)
    return ReadFile(path, name[:255], tuple(reader.events), frozenset(reader.series), tuple(reader.problems))


class _BadProperty(Exception):
    """The library read the rest of the event and kept what is wrong with this."""

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(name, detail)
        self.name = name
        self.detail = detail


class _Reader:
    """Collects the events of one file."""

    def __init__(self, file: str, zone: ZoneInfo, horizon: Period) -> None:
        self._file = file
        self._zone = zone
        self._horizon = horizon
        self.events: list[ReadEvent] = []
        self.series: set[str] = set()
        self.problems: list[ImportProblem] = []

    def read(self, calendar: icalendar.Calendar) -> None:
        by_uid: defaultdict[str, list[icalendar.Event]] = defaultdict(list)
        for component in calendar.walk("VEVENT"):
            if isinstance(component, icalendar.Event):
                by_uid[str(component.get("UID", ""))].append(component)
        for uid, components in by_uid.items():
            if not uid or len(uid) > MAX_UID:
                self._problem(uid[:80], NotRead.LONG_UID if uid else NotRead.NO_UID)
                continue
            try:
                self.events += self._of_uid(uid, components, calendar)
            except Invalid:
                self._problem(uid, NotRead.ENDS_EARLY)
            except _BadProperty as error:
                self._problem(uid, NotRead.PROPERTY, error.name, error.detail)
            except KeyError as error:  # a property that is looked up and not there
                self._problem(uid, NotRead.MISSING, str(error.args[0]))
            except UNREADABLE as error:
                self._problem(uid, NotRead.UNREADABLE, detail=_detail(error))

    def _of_uid(
        self, uid: str, components: list[icalendar.Event], calendar: icalendar.Calendar
    ) -> list[ReadEvent]:
        for component in components:
            if component.errors:
                name, reason = component.errors[0]
                raise _BadProperty(str(name), str(reason))
        if not any(name in component for component in components for name in RECURRING):
            return [self._event(uid, "", components[-1])]
        self.series.add(uid)
        return list(self._occurrences(uid, components, calendar))

    def _occurrences(
        self, uid: str, components: list[icalendar.Event], calendar: icalendar.Calendar
    ) -> Iterator[ReadEvent]:
        series = icalendar.Calendar()
        for zone in calendar.walk("VTIMEZONE"):
            series.add_component(zone)
        for component in components:
            series.add_component(component)
        found = recurring_ical_events.of(series).between(self._horizon.start, self._horizon.end)
        for occurrence in found:
            original = _value(occurrence, "RECURRENCE-ID")
            yield self._event(uid, self._key(original), occurrence)

    def _event(self, uid: str, recurrence_id: str, component: icalendar.Event) -> ReadEvent:
        place, url = str(component.get("LOCATION", "")), str(component.get("URL", ""))
        event = ReadEvent(
            uid=uid,
            recurrence_id=recurrence_id,
            summary=str(component.get("SUMMARY", "")).strip() or "Untitled",
            description=str(component.get("DESCRIPTION", "")),
            when=self._when(component),
            location=Location(place) if place else None,
            url=url or None,
            transparency=_transparency(component),
            event_private=str(component.get("CLASS", "")).upper() in ("PRIVATE", "CONFIDENTIAL"),
            cancelled=str(component.get("STATUS", "")).upper() == "CANCELLED",
            fingerprint="",
        )
        return replace(event, fingerprint=hashlib.sha256(repr(event).encode()).hexdigest()[:16])

    def _when(self, component: icalendar.Event) -> When:
        start = _value(component, "DTSTART")
        if "DTEND" in component:
            end = _value(component, "DTEND")
        elif "DURATION" in component:
            end = start + _value(component, "DURATION")
        else:
            end = start + timedelta(days=0 if isinstance(start, datetime) else 1)
        if isinstance(start, datetime) and isinstance(end, datetime):
            start, end = self._zoned(start), self._zoned(end)
            return when_of(start.astimezone(UTC), end.astimezone(UTC), _tzid(start), _tzid(end))
        return when_of(start, end, self._zone.key, self._zone.key)

    def _zoned(self, moment: datetime) -> datetime:
        return moment.replace(tzinfo=self._zone) if moment.tzinfo is None else moment

    def _key(self, original: datetime | date) -> str:
        if isinstance(original, datetime):
            return self._zoned(original).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        return original.strftime("%Y%m%d")

    def _problem(self, uid: str, why: NotRead, name: str = "", detail: str = "") -> None:
        self.problems.append(ImportProblem(self._file, uid, why, name, detail))


def _zone(calendars: list[icalendar.Calendar], tzid: str) -> ZoneInfo:
    for calendar in calendars:
        try:
            return ZoneInfo(str(calendar["X-WR-TIMEZONE"]))
        except (KeyError, ValueError):
            continue
    return ZoneInfo(tzid)


def _tzid(moment: datetime) -> str:
    """The IANA name of the moment's zone; a zone that only the file knows is kept as UTC."""
    key = getattr(moment.tzinfo, "key", None)
    return key if key and key != "UTC" else "Etc/UTC"


def _transparency(component: icalendar.Event) -> Transparency:
    if str(component.get("TRANSP", "")).upper() == "TRANSPARENT":
        return Transparency.TRANSPARENT
    if str(component.get("STATUS", "")).upper() == "TENTATIVE":
        return Transparency.TENTATIVE
    if "TRANSP" not in component and not isinstance(_value(component, "DTSTART"), datetime):
        return Transparency.TRANSPARENT
    return Transparency.OPAQUE


def _value(component: icalendar.Event, name: str) -> Any:
    """The date, instant or length of a property; the library's own type of a property says too little."""
    prop: Any = component[name]
    return prop.dt


def _left_out(path: Path, why: NotRead, detail: str) -> ReadFile:
    """A file of which nothing was read."""
    return ReadFile(path, path.stem, (), frozenset(), (ImportProblem(path.name, "", why, detail=detail),))


def _detail(error: Exception) -> str:
    return str(error) or type(error).__name__
