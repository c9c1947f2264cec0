"""What a move would meet: on the event's calendar, and on those of whatever stands for the same booking and goes along."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.domain.period import Period
from apcdesk.service.events.records import read_events
from apcdesk.store import tables as t


@dataclass(frozen=True, slots=True)
class CalendarOutlook:
    """A time on one calendar, and each time at which something else is there then."""

    calendar_id: CalendarId
    period: Period
    busy: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    """How it would be on each calendar that a time touches, that of the event first.

    `next_free` is when the first of them could begin so that all are free, None where nothing is in the way, and where no
    such time was found.
    """

    calendars: tuple[CalendarOutlook, ...]
    next_free: datetime | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event would be; `told` is whether it moves there with the time that is asked about, else only with a later
    one that is found."""

    calendar_id: CalendarId
    period: Period
    told: bool = True


def outlook(tx: Connection, places: Sequence[Place], moving: Collection[EventUid], window: Period) -> Outlook:
    """How it would be at these places, if the events that are moving were not where they are; the next free time is looked
    for in the window."""
    taken = _taken(tx, [place.calendar_id for place in places], moving, window)
    calendars, crowded = [], False
    for number, place in enumerate(places):
        beside = [one.period for one in places[number + 1 :] if one.calendar_id == place.calendar_id]
        met = [one for one in (*taken.get(place.calendar_id, ()), *beside) if one.overlaps(place.period)]
        crowded = crowded or bool(beside)  # whenever it is, they would be there together
        if place.told:
            calendars.append(CalendarOutlook(place.calendar_id, place.period, tuple(dict.fromkeys(met))))
    if crowded or not any(one.busy for one in calendars):
        return Outlook(tuple(calendars))
    by = _way(places, taken)
    fits = all(place.period.end + by <= window.end for place in places)  # beyond it nobody has looked
    return Outlook(tuple(calendars), places[0].period.start + by if fits else None)


def _taken(
    tx: Connection, calendar_ids: Sequence[CalendarId], moving: Collection[EventUid], window: Period
) -> dict[CalendarId, list[Period]]:
    """When each calendar is busy, by start."""
    statement = select(t.event).where(
        t.event.c.calendar_id.in_(calendar_ids),
        t.event.c.start_at < window.end,
        t.event.c.end_at > window.start,
        t.event.c.deleted.is_(None),
    )
    taken: dict[CalendarId, list[Period]] = {}
    for event in read_events(tx, statement):
        if event.busy and event.event_uid not in moving:
            taken.setdefault(event.calendar_id, []).append(event.period)
    return taken


def _way(places: Sequence[Place], taken: dict[CalendarId, list[Period]]) -> timedelta:
    """How much later all of them are free at once."""
    by = timedelta(0)
    while True:
        further = [
            busy.end - place.period.start
            for place in places
            for busy in taken.get(place.calendar_id, ())
            if busy.start < place.period.end + by and place.period.start + by < busy.end
        ]
        if not further:
            return by
        by = max(further)
