"""Reading events as the port does: contract accounts-and-events §6.1."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from sqlalchemy import BindParameter, ColumnElement, Table, bindparam, exists, or_, select

from apcdesk.availability.expand import day_bounds, local_day_of
from apcdesk.domain.events import Event, Transparency
from apcdesk.domain.ids import CalendarId, ClientId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.service.clock import Clock
from apcdesk.service.events.records import read_events
from apcdesk.store import tables as t
from apcdesk.store.bulk import among
from apcdesk.store.database import Store
from apcdesk.store.rows.events import event_of
from apcdesk.store.writing.prepared import Prepared
from apcdesk.store.writing.statements import given

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
    """One end of the window, as an instant and as the local day on which it falls.

    `within_day` is whether some of that day lies before it.
    """

    moment: datetime
    day: str
    within_day: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """All of a question but its values."""

    managed: bool
    managed_of_all_time: bool
    others: bool
    end_within_day: bool
    moved: bool
    deleted: bool
    only_busy: bool
    modified: bool


class Reading:
    """Reads events with the contract's windows and its rule on managed ones."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def events(self, query: EventsQuery) -> tuple[Event, ...]:
        """The events asked for, by start, end, uid.

        Without a window, managed ones of all time and others from 42 days ago to 201 days ahead.
        """
        today = self._clock.now()
        start = query.start if query.start is not None else (today - timedelta(days=PAST_DAYS)).date()
        end = query.end if query.end is not None else (today + timedelta(days=FUTURE_DAYS)).date()
        begins, ends = _moment(start, query.tzid), _moment(end, query.tzid)
        asked = {
            "calendar_ids": query.calendar_ids,
            "client_id": query.client_id,
            "start": begins.moment,
            "start_day": begins.day,
            "end": ends.moment,
            "end_day": ends.day,
            "last_modified": query.last_modified,
        }
        shape = Shape(
            managed=query.include_managed or query.only_managed,
            managed_of_all_time=query.start is None and query.end is None,
            others=not query.only_managed,
            end_within_day=ends.within_day,
            moved=query.include_moved,
            deleted=query.include_deleted,
            only_busy=query.only_busy,
            modified=query.last_modified is not None,
        )
        with self._store.read() as tx:
            return tuple(event_of(row) for row in _statement(shape).rows(tx, asked))

    def by_uids(self, uids: tuple[EventUid, ...]) -> tuple[Event, ...]:
        """The events of these uids, in this order; one that is gone is left out."""
        with self._store.read() as tx:
            found = {
                e.event_uid: e for e in read_events(tx, select(t.event).where(t.event.c.event_uid.in_(uids)))
            }
        return tuple(found[uid] for uid in uids if uid in found)


@cache
def _statement(shape: Shape) -> Prepared:
    """The events of a question of this shape, by start, end, uid: built once for each, since that costs more than the
    answer.
    """
    event = t.event.c
    inside = _inside(t.event, shape.end_within_day)
    if shape.moved:
        moved = (t.former_time.c.event_uid == event.event_uid) & _inside(t.former_time, shape.end_within_day)
        inside |= exists().where(moved)
    parts: list[ColumnElement[bool]] = []
    if shape.managed:
        parts.append(given(event.client_id) if shape.managed_of_all_time else given(event.client_id) & inside)
    if shape.others:
        parts.append(or_(event.client_id.is_(None), event.client_id != bindparam("client_id")) & inside)
    statement = select(t.event).where(among(event.calendar_id, "calendar_ids"), or_(*parts))
    if not shape.deleted:
        statement = statement.where(event.deleted.is_(None))
    if shape.only_busy:
        statement = statement.where(*_takes_time())
    if shape.modified:
        statement = statement.where(event.updated >= bindparam("last_modified"))
    return Prepared(statement.order_by(event.start_at, event.end_at, event.event_uid))


def _takes_time() -> list[ColumnElement[bool]]:
    return [
        t.event.c.transparency != Transparency.TRANSPARENT.value,
        t.event.c.status != "cancelled",
        t.event.c.participation_status != "declined",
    ]


def _inside(table: Table, end_within_day: bool) -> ColumnElement[bool]:
    """Whether a row's time lies in the window; all-day ones compare by date."""
    c = table.c
    timed = c.start_date.is_(None) & (c.end_at >= bindparam("start")) & (c.start_at < bindparam("end"))
    last: BindParameter[str] = bindparam("end_day")
    begins = c.start_date <= last if end_within_day else c.start_date < last
    return timed | (c.start_date.is_not(None) & (c.end_date > bindparam("start_day")) & begins)


def _moment(edge: datetime | date, tzid: str) -> Edge:
    if isinstance(edge, datetime):
        day = local_day_of(int(edge.timestamp()), tzid)
        midnight, _ = day_bounds(day, tzid)
        return Edge(edge, day.isoformat(), within_day=edge.timestamp() > midnight)
    start, end = day_bounds(edge, tzid)
    return Edge(Period.of_seconds(start, end).start, edge.isoformat(), within_day=False)
