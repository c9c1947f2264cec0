"""Events in the wire's words and in the domain's, turned into each other without the port's code."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from apcdesk.domain.events import (
    ABSENT,
    Absent,
    Conferencing,
    DraftTimes,
    Event,
    EventDraft,
    Location,
    Transparency,
)

Words = dict[str, Any]
SHOWN = (
    "event_id",
    "summary",
    "description",
    "start",
    "end",
    "transparency",
    "extended_transparency",
    "status",
    "deleted",
    "event_private",
    "location",
    "url",
    "conferencing",
)
"""The members of an event that are compared."""


def draft_of(event: Mapping[str, Any]) -> EventDraft:
    """What a program writes, as the domain says it."""
    (start, start_tzid), (end, end_tzid) = (_sent_time(event, name) for name in ("start", "end"))
    transparency = event.get("extended_transparency", event.get("transparency", ABSENT))
    reminders = event.get("reminders", ABSENT)
    return EventDraft(
        summary=event["summary"],
        times=DraftTimes(start, end, start_tzid, end_tzid),
        description=event.get("description", ABSENT),
        transparency=Transparency(transparency) if isinstance(transparency, str) else transparency,
        location=_place(event.get("location", ABSENT)),
        url=event.get("url", ABSENT),
        event_private=event.get("event_private", ABSENT),
        reminders=tuple(one["minutes"] for one in reminders) if isinstance(reminders, list) else reminders,
        conferencing=_conference(event.get("conferencing", ABSENT)),
    )


def _sent_time(event: Mapping[str, Any], name: str) -> tuple[datetime | date, str | None]:
    sent = event[name]
    alone = sent if isinstance(sent, dict) else {"time": sent}
    return edge_of(alone["time"]), alone.get("tzid", event.get("tzid"))


def edge_of(text: str) -> datetime | date:
    """A Time in UTC, or a Date."""
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text).astimezone(UTC)


def _place(sent: Any) -> Location | Absent | None:
    if not isinstance(sent, dict):
        return ABSENT if sent is ABSENT else None
    return Location(**sent)


def _conference(sent: Any) -> Conferencing | Absent | None:
    if not isinstance(sent, dict):
        return ABSENT if sent is ABSENT else None
    if sent["profile_id"] == "none":
        return None
    return Conferencing(sent["provider_description"], sent["join_url"])


def shown(event: Event, *, localized: bool) -> Words:
    """An event as far as SHOWN."""
    start, end = times_of(event, localized=localized)
    conferencing, location = event.conferencing, event.location
    words = {
        "event_id": event.event_id,
        "summary": event.summary,
        "description": event.description,
        "start": start,
        "end": end,
        "transparency": "transparent" if event.transparency is Transparency.TRANSPARENT else "opaque",
        "extended_transparency": event.transparency.value,
        "status": "cancelled" if event.deleted else event.status,
        "deleted": event.deleted,
        "event_private": event.event_private,
        "url": event.url,
        "location": location
        and {
            name: getattr(location, name)
            for name in ("description", "lat", "long")
            if getattr(location, name)
        },
        "conferencing": conferencing
        and {"provider_name": conferencing.provider_description, "join_url": conferencing.join_url},
    }
    return {name: words[name] for name in SHOWN if words[name] is not None}


def times_of(event: Event, *, localized: bool) -> tuple[Any, Any]:
    """Start and end of an event."""
    when = event.when
    edges = (when.period.start, when.start_tzid), (when.period.end, when.end_tzid)
    if when.dates is not None:
        texts = [when.dates.start.isoformat(), when.dates.end.isoformat()]
    elif localized:
        texts = [_utc_as_z(moment.astimezone(ZoneInfo(tzid))) for moment, tzid in edges]
    else:
        texts = [_utc_as_z(moment) for moment, _ in edges]
    start, end = (
        {"time": text, "tzid": tzid} if localized else text
        for text, (_, tzid) in zip(texts, edges, strict=True)
    )
    return start, end


def _utc_as_z(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
