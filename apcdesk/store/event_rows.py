"""Rows of `event` ⇄ Event, member by member."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Conferencing, Dates, DeskNotes, Event, Guest, Location, Transparency, When
from apcdesk.domain.period import Period

Row = Mapping[Any, Any]


def origin_of(value: Row) -> Origin:
    """The stored origin."""
    return Origin(Door(value["door"]), value.get("client_id"), value.get("name", ""))


def origin_value(origin: Origin) -> dict[str, Any]:
    """The origin as it is stored."""
    return {"door": origin.door.value, "client_id": origin.client_id, "name": origin.name}


def guest_of(value: Row | None) -> Guest | None:
    """The stored guest."""
    return None if value is None else Guest(**value)


def guest_value(guest: Guest | None) -> dict[str, Any] | None:
    """The guest as it is stored."""
    return None if guest is None else asdict(guest)


def event_of(row: Row) -> Event:
    """A row of `event`."""
    reminders, conferencing, location = row["reminders"], row["conferencing"], row["location"]
    return Event(
        event_uid=row["event_uid"],
        event_id=row["event_id"],
        client_id=row["client_id"],
        calendar_id=row["calendar_id"],
        sub=row["sub"],
        summary=row["summary"],
        description=row["description"],
        when=_when_of(row),
        transparency=Transparency(row["transparency"]),
        transparency_given=row["transparency_given"],
        status=row["status"],
        participation_status=row["participation_status"],
        location=None if location is None else Location(**location),
        url=row["url"],
        event_private=row["event_private"],
        color=row["color"],
        reminders=None if reminders is None else tuple(reminders),
        conferencing=None if conferencing is None else Conferencing(**conferencing),
        subscriptions=tuple(row["subscriptions"]),
        created=row["created"],
        updated=row["updated"],
        deleted=row["deleted"] is not None,
        ical_uid=row["ical_uid"],
        recurrence_id=row["recurrence_id"],
        origin=origin_of(row["origin"]),
        notes=_notes_of(row["notes"]),
    )


def event_values(event: Event, deleted: datetime | None = None) -> dict[str, Any]:
    """The columns of an event; `deleted` is when it was deleted, for one that is."""
    dates = event.when.dates
    return {
        "event_uid": event.event_uid,
        "event_id": event.event_id,
        "client_id": event.client_id,
        "calendar_id": event.calendar_id,
        "sub": event.sub,
        "summary": event.summary,
        "description": event.description,
        "start_at": event.period.start,
        "end_at": event.period.end,
        "start_date": None if dates is None else dates.start.isoformat(),
        "end_date": None if dates is None else dates.end.isoformat(),
        "start_tzid": event.when.start_tzid,
        "end_tzid": event.when.end_tzid,
        "transparency": event.transparency.value,
        "transparency_given": event.transparency_given,
        "status": event.status,
        "participation_status": event.participation_status,
        "busy": event.busy,
        "location": None if event.location is None else asdict(event.location),
        "url": event.url,
        "event_private": event.event_private,
        "color": event.color,
        "reminders": None if event.reminders is None else list(event.reminders),
        "conferencing": None if event.conferencing is None else asdict(event.conferencing),
        "subscriptions": [dict(s) for s in event.subscriptions],
        "created": event.created,
        "updated": event.updated,
        "deleted": deleted,
        "ical_uid": event.ical_uid,
        "recurrence_id": event.recurrence_id,
        "booking_id": event.notes.booking_id,
        "origin": origin_value(event.origin),
        "notes": asdict(event.notes),
    }


def _when_of(row: Row) -> When:
    dates = None
    if row["start_date"] is not None:
        dates = Dates(date.fromisoformat(row["start_date"]), date.fromisoformat(row["end_date"]))
    return When(Period(row["start_at"], row["end_at"]), row["start_tzid"], row["end_tzid"], dates)


def _notes_of(value: Row) -> DeskNotes:
    return DeskNotes(**{**value, "guest": guest_of(value.get("guest"))})
