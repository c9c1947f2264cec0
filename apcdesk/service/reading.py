"""Reading events as the port does: contract accounts-and-events §6.1."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Table, and_, exists, or_, select

from apcdesk.availability.expand import day_bounds, local_day_of
from apcdesk.domain.events import Event, Transparency
from apcdesk.domain.ids import CalendarId, ClientId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.service.clock import Clock
from apcdesk.service.event_records import read_events
from apcdesk.store import tables as t
from apcdesk.store.database import Store

PAST_DAYS = 42
FUTURE_DAYS = 201


@dataclass(frozen=True, slots=True)
class EventsQuery:
    """What the port may ask. `calendar_ids` are the account's own, checked before."""

    sub: Sub
    client_id: ClientId
    tzid: str
    calendar_ids: tuple[CalendarId, ...]
    start: datetime | date | None = None
    end: datetime | date | None = None
    include_deleted: bool = False
    include_moved: bool = False
    last_modified: datetime | None = None
    include_managed: bool = False
    only_managed: bool = False
    only_busy: bool = False
    """Leave out what takes no time: transparent, cancelled and declined events."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One end of the window, as an instant and as the local day on which it falls."""

    moment: datetime
    day: str
    within_day: bool


class Reading:
    """Reads events with the contract's windows and its rule on managed ones."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def events(self, query: EventsQuery) -> tuple[Event, ...]:
        """The events asked for, by start, end, uid.

        Without a window, managed ones of all time and others from 42 days ago to 201 days ahead.
        """
        managed = t.event.c.client_id == query.client_id
        others = or_(t.event.c.client_id.is_(None), t.event.c.client_id != query.client_id)
        parts: list[ColumnElement[bool]] = []
        if query.include_managed or query.only_managed:
            parts.append(and_(managed, self._window(query, default=False)))
        if not query.only_managed:
            parts.append(and_(others, self._window(query, default=True)))
        statement = select(t.event).where(t.event.c.calendar_id.in_(query.calendar_ids), or_(*parts))
        if not query.include_deleted:
            statement = statement.where(t.event.c.deleted.is_(None))
        if query.only_busy:
            statement = statement.where(*_takes_time())
        if query.last_modified is not None:
            statement = statement.where(t.event.c.updated >= query.last_modified)
        with self._store.read() as tx:
            return read_events(tx, statement)

    def by_uids(self, uids: tuple[EventUid, ...]) -> tuple[Event, ...]:
        """The events of these uids, in this order; one that is gone is left out."""
        with self._store.read() as tx:
            found = {
                e.event_uid: e for e in read_events(tx, select(t.event).where(t.event.c.event_uid.in_(uids)))
            }
        return tuple(found[uid] for uid in uids if uid in found)

    def _window(self, query: EventsQuery, *, default: bool) -> ColumnElement[bool]:
        if query.start is None and query.end is None and not default:
            return t.event.c.event_uid.is_not(None)
        today = self._clock.now()
        start = query.start if query.start is not None else (today - timedelta(days=PAST_DAYS)).date()
        end = query.end if query.end is not None else (today + timedelta(days=FUTURE_DAYS)).date()
        edges = _moment(start, query.tzid), _moment(end, query.tzid)
        inside = _inside(t.event, *edges)
        if query.include_moved:
            moved = (t.former_time.c.event_uid == t.event.c.event_uid) & _inside(t.former_time, *edges)
            inside |= exists().where(moved)
        return inside


def _takes_time() -> list[ColumnElement[bool]]:
    return [
        t.event.c.transparency != Transparency.TRANSPARENT.value,
        t.event.c.status != "cancelled",
        t.event.c.participation_status != "declined",
    ]


def _inside(table: Table, start: Edge, end: Edge) -> ColumnElement[bool]:
    """Whether a row's time lies in the window; all-day ones compare by date."""
    c = table.c
    timed = c.start_date.is_(None) & (c.end_at >= start.moment) & (c.start_at < end.moment)
    begins = c.start_date <= end.day if end.within_day else c.start_date < end.day
    return timed | (c.start_date.is_not(None) & (c.end_date > start.day) & begins)


def _moment(edge: datetime | date, tzid: str) -> Edge:
    if isinstance(edge, datetime):
        return Edge(edge, local_day_of(int(edge.timestamp()), tzid).isoformat(), within_day=True)
    start, end = day_bounds(edge, tzid)
    return Edge(Period.of_seconds(start, end).start, edge.isoformat(), within_day=False)
