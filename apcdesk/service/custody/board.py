"""The board: every item as it stands at one moment, read in one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, select

from apcdesk.domain.custody import Custody, Item, ItemStatus
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId, EventUid, PersonId
from apcdesk.service.calendars.application import calendars_by_id
from apcdesk.service.custody.kept_back import calibration_begins, out_span
from apcdesk.service.custody.loans import local_day
from apcdesk.service.custody.records import read_custody, read_items, read_out_of_service
from apcdesk.service.events.records import read_events
from apcdesk.store import tables as t

AHEAD = timedelta(days=14)
"""So far ahead somebody counts as waiting."""


def read_board(
    tx: Connection, now: datetime, only: Iterable[CalendarId] | None = None
) -> tuple[ItemStatus, ...]:
    """Every item in use whose calendar is there, by position; `only` leaves out the others."""
    wanted = None if only is None else frozenset(only)
    items = [item for item in read_items(tx) if wanted is None or item.calendar_id in wanted]
    ids = [item.calendar_id for item in items]
    calendars = calendars_by_id(tx, ids)
    custody, closed = read_custody(tx), read_out_of_service(tx)
    events = _events_ahead(tx, ids, now)
    inducted = _inducted(tx, items, now)
    statuses = []
    for item in items:
        if item.calendar_id not in calendars:
            continue
        out = custody.get(item.calendar_id)
        shut = closed.get(item.calendar_id)
        waiting = _next(events[item.calendar_id], out, now)
        statuses.append(
            ItemStatus(
                item=item,
                calendar=calendars[item.calendar_id],
                at=now,
                custody=out,
                closed=shut if shut is not None and now < shut.until else None,
                calibration_over=_calibration_over(item, now),
                next_event=waiting,
                at_risk=_at_risk(item, out, waiting, now),
                inducted=inducted.get(item.calendar_id, ()),
            )
        )
    return tuple(statuses)


def _events_ahead(
    tx: Connection, ids: Sequence[CalendarId], now: datetime
) -> defaultdict[CalendarId, list[Event]]:
    found: defaultdict[CalendarId, list[Event]] = defaultdict(list)
    statement = select(t.event).where(
        t.event.c.calendar_id.in_(ids),
        t.event.c.busy,
        t.event.c.end_at > now,
        t.event.c.start_at < now + AHEAD,
    )
    for event in read_events(tx, statement):
        if not event.notes.closed:
            found[event.calendar_id].append(event)
    return found


def _next(events: Sequence[Event], out: Custody | None, now: datetime) -> Event | None:
    """The booking after the one that the item is out for; the one that runs, where it is not out for it."""
    own = None if out is None else out.event_uid
    for event in events:
        if event.event_uid != own and (out is not None or event.period.start > now):
            return event
    return None


def _at_risk(item: Item, out: Custody | None, waiting: Event | None, now: datetime) -> EventUid | None:
    """The next booking, when the item would not be back before it begins."""
    if out is None or waiting is None or out.person.booked(waiting):
        return None
    since, due = int(out.since.timestamp()), int(out.due.timestamp())
    _, back = out_span(since, due, int(now.timestamp()), item.tzid)
    return waiting.event_uid if waiting.period.start.timestamp() < back else None


def _calibration_over(item: Item, now: datetime) -> bool:
    due = item.calibration_due
    return due is not None and now.timestamp() >= calibration_begins(due, item.tzid)


def _inducted(tx: Connection, items: Sequence[Item], now: datetime) -> dict[CalendarId, tuple[PersonId, ...]]:
    found: defaultdict[CalendarId, list[PersonId]] = defaultdict(list)
    needed = {item.calendar_id: item for item in items if item.needs_induction}
    if not needed:
        return {}
    table = t.induction.c
    statement = select(table.calendar_id, table.person_id, table.last_day).order_by(table.person_id)
    for calendar_id, person_id, last_day in tx.execute(statement.where(table.calendar_id.in_(needed))):
        if local_day(now, needed[calendar_id].tzid) <= date.fromisoformat(last_day):
            found[calendar_id].append(person_id)
    return {calendar_id: tuple(people) for calendar_id, people in found.items()}
