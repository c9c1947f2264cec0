"""Rows of `event`: written with all that must be in step with them, and read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from apcdesk.domain.changes import Verb
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId, ClientId, EventId
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.former_times import keep_former_time
from apcdesk.service.events.triggers import plan_triggers
from apcdesk.store import tables as t
from apcdesk.store.busy_days import TouchedDays
from apcdesk.store.rows.events import event_of, event_values
from apcdesk.store.writing.prepared import Prepared
from apcdesk.store.writing.statements import given, keyed

Row = Mapping[Any, Any]

COLUMN_SETS = 100
"""Of so many sets of columns that change together the statements are kept."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What one of many events becomes. `before` is its row, None for a new one."""

    event: Event
    verb: Verb
    before: Row | None = None


def insert_event(tx: Connection, event: Event, recorder: Recorder, touched: TouchedDays | None = None) -> int:
    """Store a new event, also one that is deleted already, and its change; the change's id.

    Who writes many passes `touched`, and repaints those days before the transaction ends.
    """
    values = _values(event)
    _INSERT.run(tx, values)
    keep_in_step(tx, touched, None, values)
    plan_triggers(tx, None, values, recorder.at)
    return recorder.record_events([(Verb.CREATED, None, values)])[0]


def write_event(
    tx: Connection,
    event: Event,
    recorder: Recorder,
    verb: Verb,
    touched: TouchedDays | None = None,
    before: Row | None = None,
) -> int:
    """Store what an event has become and its change; the change's id. `touched` as in `insert_event`.

    Who has just read its row passes it as `before`.
    """
    if before is None:
        before = _BY_UID.first(tx, {"event_uid": event.event_uid})
        assert before is not None
    values = _values(event)
    _change(tx, before, values)
    if _takes_other_time(before, values):
        keep_in_step(tx, touched, before, values)
    keep_former_time(tx, before, values)
    plan_triggers(tx, before, values, recorder.at)
    return recorder.record_events([(verb, before, values)])[0]


def write_events(tx: Connection, writings: Sequence[Writing], recorder: Recorder) -> list[int]:
    """Store what many events become, in a few statements; the ids of their changes, in this order."""
    return write_event_rows(tx, [(one.verb, one.before, _values(one.event)) for one in writings], recorder)


def write_event_rows(
    tx: Connection, written: Sequence[tuple[Verb, Row | None, Row]], recorder: Recorder
) -> list[int]:
    """As `write_events`, by the rows: what each was before, None for a new one, and what it becomes."""
    _INSERT.run_each(tx, [after for _, before, after in written if before is None])
    touched = TouchedDays()
    for _, before, after in written:
        if before is not None:
            _change(tx, before, after)
        if before is None or _takes_other_time(before, after):
            keep_in_step(tx, touched, before, after)
        if before is not None:
            keep_former_time(tx, before, after)
        plan_triggers(tx, before, after, recorder.at)
    touched.repaint(tx)
    return recorder.record_events(written)


def keep_in_step(tx: Connection, touched: TouchedDays | None, before: Row | None, after: Row | None) -> None:
    """Repaint the busy days of an event's rows, before and after; or note them, when many are written."""
    days = TouchedDays() if touched is None else touched
    days.add(before)
    days.take(after)
    if touched is None:
        days.repaint(tx)


def read_events(tx: Connection, statement: Select[Any]) -> tuple[Event, ...]:
    """The events of a statement over `event`, by start, end, uid."""
    ordered = statement.order_by(t.event.c.start_at, t.event.c.end_at, t.event.c.event_uid)
    return tuple(event_of(row) for row in tx.execute(ordered).mappings())


def one_event(tx: Connection, where: Any) -> Event | None:
    """The event for which this holds, also a deleted one."""
    row = tx.execute(select(t.event).where(where)).mappings().first()
    return None if row is None else event_of(row)


def managed_row(
    tx: Connection, calendar_id: CalendarId, client_id: ClientId, event_id: EventId
) -> Row | None:
    """The row of the client's event of this id on the calendar, also of a deleted one."""
    asked = {"calendar_id": calendar_id, "client_id": client_id, "event_id": event_id}
    return _MANAGED.first(tx, asked)


def _values(event: Event) -> dict[str, Any]:
    return event_values(event, event.updated if event.deleted else None)


def _change(tx: Connection, before: Row, after: Row) -> None:
    """Write the columns that have become other ones: an index is kept, and a reference looked up, for each column that is
    written, whatever is written there.
    """
    changed = {name: value for name, value in after.items() if value != before[name]}
    if changed:
        _update_of(tuple(changed)).run(tx, {**changed, "key": after["event_uid"]})


@lru_cache(COLUMN_SETS)
def _update_of(columns: tuple[str, ...]) -> Prepared:
    return Prepared(update(t.event).where(keyed(t.event.c.event_uid)), columns)


def _takes_other_time(before: Row, after: Row) -> bool:
    return any(before[name] != after[name] for name in ("calendar_id", "start_at", "end_at", "busy"))


_BY_UID = Prepared(select(t.event).where(given(t.event.c.event_uid)))
_MANAGED = Prepared(
    select(t.event).where(given(t.event.c.calendar_id, t.event.c.client_id, t.event.c.event_id))
)
_INSERT = Prepared(insert(t.event))
