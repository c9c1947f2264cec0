"""Rows of `event`: written with all that must be in step with them, and read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.events import Event
from apcdesk.service.former_times import keep_former_time
from apcdesk.service.recorder import Recorder
from apcdesk.service.triggers import plan_triggers
from apcdesk.store import tables as t
from apcdesk.store.busy_days import TouchedDays
from apcdesk.store.event_rows import event_of, event_values


def insert_event(tx: Connection, event: Event, recorder: Recorder, touched: TouchedDays | None = None) -> int:
    """Store a new event, also one that is deleted already, and its change; the change's id.

    Who writes many passes `touched`, and repaints those days before the transaction ends.
    """
    values = event_values(event, event.updated if event.deleted else None)
    tx.execute(insert(t.event).values(values))
    keep_in_step(tx, touched, values)
    plan_triggers(tx, None, values, recorder.at)
    return _record(recorder, event, Verb.CREATED, None, values)


def write_event(
    tx: Connection, event: Event, recorder: Recorder, verb: Verb, touched: TouchedDays | None = None
) -> int:
    """Store what an event has become and its change; the change's id. `touched` as in `insert_event`."""
    where = t.event.c.event_uid == event.event_uid
    before = tx.execute(select(t.event).where(where)).mappings().one()
    values = event_values(event, event.updated if event.deleted else None)
    tx.execute(update(t.event).where(where).values(values))
    if any(before[name] != values[name] for name in ("calendar_id", "start_at", "end_at", "busy")):
        keep_in_step(tx, touched, before, values)
    keep_former_time(tx, before, values)
    plan_triggers(tx, before, values, recorder.at)
    return _record(recorder, event, verb, before, values)


def keep_in_step(tx: Connection, touched: TouchedDays | None, *rows: Mapping[Any, Any] | None) -> None:
    """Repaint the busy days of an event's rows, before and after; or note them, when many are written."""
    days = TouchedDays() if touched is None else touched
    for row in rows:
        days.add(row)
    if touched is None:
        days.repaint(tx)


def read_events(tx: Connection, statement: Select[Any]) -> tuple[Event, ...]:
    """The events of a statement over `event`, by start, end, uid."""
    ordered = statement.order_by(t.event.c.start_at, t.event.c.end_at, t.event.c.event_uid)
    return tuple(event_of(row) for row in tx.execute(ordered).mappings())


def _record(recorder: Recorder, event: Event, verb: Verb, before: Any, after: dict[str, Any]) -> int:
    return recorder.record(
        Entity.EVENT,
        verb,
        event.event_uid,
        table=t.event,
        before=before,
        after=after,
        sub=event.sub,
        calendar_id=event.calendar_id,
    )


def one_event(tx: Connection, where: Any) -> Event | None:
    """The event for which this holds, also a deleted one."""
    row = tx.execute(select(t.event).where(where)).mappings().first()
    return None if row is None else event_of(row)
