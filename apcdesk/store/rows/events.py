"""Rows of `event` ⇄ Event, member by member."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import date, datetime, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Any

from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Conferencing, Dates, DeskNotes, Event, Guest, Location, Transparency, When
from apcdesk.domain.ids import ClientId
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Frequency, Recurrence
from apcdesk.domain.rules import Weekday
from apcdesk.domain.triggers import EventEdge, Side, Subscription, Transition
from apcdesk.store.rows.forms import answer_of

Row = Mapping[Any, Any]

ONE_MINUTE = timedelta(minutes=1)
MOST_ORIGINS = 1_000
"""So many are kept as they were read."""
_NOTES = tuple(member.name for member in fields(DeskNotes))
_members = attrgetter(*_NOTES)


def origin_of(value: Row) -> Origin:
    """The stored origin."""
    return _origin_of(value["door"], value.get("client_id"), value.get("name", ""))


@lru_cache(MOST_ORIGINS)
def _origin_of(door: str, client_id: ClientId | None, name: str) -> Origin:
    return Origin(Door(door), client_id, name)


def origin_value(origin: Origin) -> dict[str, Any]:
    """The origin as it is stored."""
    return {"door": origin.door.value, "client_id": origin.client_id, "name": origin.name}


def guest_of(value: Row | None) -> Guest | None:
    """The stored guest."""
    if value is None:
        return None
    return Guest(**{**value, "answers": tuple(answer_of(answer) for answer in value.get("answers", ()))})


def guest_value(guest: Guest | None) -> dict[str, Any] | None:
    """The guest as it is stored."""
    if guest is None:
        return None
    answers = [asdict(answer) for answer in guest.answers]
    return {
        "name": guest.name,
        "company": guest.company,
        "email": guest.email,
        "phone": guest.phone,
        "answers": answers,
    }


def subscription_of(value: Row, client_id: ClientId) -> Subscription:
    """A stored subscription, `client_id` the client of its event: for one that was stored without its own."""
    return Subscription(
        value.get("client_id") or client_id,
        value["uri"],
        tuple(_transition_of(one) for one in value.get("transitions") or ()),
        tuple(one["type"] for one in value.get("interactions") or ()),
    )


def subscription_value(subscription: Subscription) -> dict[str, Any]:
    """The subscription as it is stored: as it was sent, and by whom."""
    return {
        "client_id": subscription.client_id,
        "uri": subscription.uri,
        "transitions": [
            {one.side.value: one.edge.value, "offset": {"minutes": one.offset // ONE_MINUTE}}
            for one in subscription.transitions
        ],
        "interactions": [{"type": one} for one in subscription.interactions],
    }


def _transition_of(value: Row) -> Transition:
    side = Side.BEFORE if value.get("before") else Side.AFTER
    return Transition(side, EventEdge(value[side.value]), timedelta(**value["offset"]))


def event_of(row: Row) -> Event:
    """The Event that a row of `event` holds."""
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
        subscriptions=tuple(subscription_of(value, row["client_id"]) for value in row["subscriptions"]),
        created=row["created"],
        updated=row["updated"],
        deleted=row["deleted"] is not None,
        ical_uid=row["ical_uid"],
        recurrence_id=row["recurrence_id"],
        recurrence=_recurrence_of(row["recurrence"]),
        series_uid=row["series_uid"],
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
        "subscriptions": [subscription_value(one) for one in event.subscriptions],
        "created": event.created,
        "updated": event.updated,
        "deleted": deleted,
        "ical_uid": event.ical_uid,
        "recurrence_id": event.recurrence_id,
        "recurrence": _recurrence_value(event.recurrence),
        "series_uid": event.series_uid,
        "booking_id": event.notes.booking_id,
        "origin": origin_value(event.origin),
        "notes": notes_value(event.notes),
    }


def notes_value(notes: DeskNotes) -> dict[str, Any]:
    """The desk's notes as they are stored."""
    value = dict(zip(_NOTES, _members(notes), strict=True))
    value["guest"] = guest_value(notes.guest)
    value["others"] = [guest_value(other) for other in notes.others]
    return value


def _recurrence_of(value: Row | None) -> Recurrence | None:
    if value is None:
        return None
    until = value["until"]
    return Recurrence(
        Frequency(value["frequency"]),
        value["interval"],
        value["count"],
        None if until is None else date.fromisoformat(until),
        tuple(Weekday(day) for day in value["by_day"]),
    )


def _recurrence_value(recurrence: Recurrence | None) -> dict[str, Any] | None:
    if recurrence is None:
        return None
    until = recurrence.until
    return {
        "frequency": recurrence.frequency.value,
        "interval": recurrence.interval,
        "count": recurrence.count,
        "until": None if until is None else until.isoformat(),
        "by_day": [int(day) for day in recurrence.by_day],
    }


def _when_of(row: Row) -> When:
    dates = None
    if row["start_date"] is not None:
        dates = Dates(date.fromisoformat(row["start_date"]), date.fromisoformat(row["end_date"]))
    return When(Period(row["start_at"], row["end_at"]), row["start_tzid"], row["end_tzid"], dates)


def _notes_of(value: Row) -> DeskNotes:
    if value == _NO_NOTES_VALUE:
        return NO_NOTES
    guests = (guest_of(other) for other in value.get("others") or ())
    others = tuple(guest for guest in guests if guest is not None)
    return DeskNotes(**{**value, "guest": guest_of(value.get("guest")), "others": others})


NO_NOTES = DeskNotes()
_NO_NOTES_VALUE = notes_value(NO_NOTES)
"""What most events of clients have."""
