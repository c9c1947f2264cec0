"""Taking back: a change remembers the whole row, so the inverse is written from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, and_, delete, insert, select, update

from apcdesk.domain.changes import STAFF, Entity, Origin, Verb
from apcdesk.domain.period import Period
from apcdesk.errors import NothingToUndo, SlotTaken
from apcdesk.service.calendar_records import release_account, restore_account
from apcdesk.service.clock import Clock
from apcdesk.service.event_records import keep_in_step
from apcdesk.service.former_times import keep_former_time
from apcdesk.service.recorder import Recorder
from apcdesk.service.triggers import plan_triggers
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.snapshots import snapshot, values_of

TABLES: Mapping[Entity, Table] = {
    Entity.EVENT: t.event,
    Entity.SERIES: t.series,
    Entity.BOOKING: t.booking,
    Entity.CALENDAR: t.calendar,
    Entity.AVAILABILITY_RULE: t.availability_rule,
    Entity.AVAILABLE_PERIOD: t.available_period,
    Entity.APPOINTMENT_TYPE: t.appointment_type,
    Entity.OPEN_LINK: t.open_link,
    Entity.SAVED_SEARCH: t.saved_search,
    Entity.WALK_IN: t.walk_in,
    Entity.KIOSK: t.kiosk,
    Entity.CUSTODY: t.crib_item,
}
SOFT = frozenset({Entity.EVENT, Entity.BOOKING, Entity.CALENDAR, Entity.OPEN_LINK})
"""What is never removed from its table: taking back its making marks it deleted."""
NOT_COMPARED = frozenset({"updated"})


class Undo:
    """Writes the inverse of changes, all or nothing."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def undo(self, change_ids: Sequence[int], *, origin: Origin = STAFF) -> tuple[int, ...]:
        """Take the changes back, the newest first; the ids of the changes that does (undo them to redo).

        Raises NothingToUndo when what they touched was changed again since, SlotTaken when the time of a
        cancelled booking has been booked by somebody else. Then nothing is written.
        """
        with self._store.write() as tx:
            return self.undo_within(tx, change_ids, origin)

    def undo_within(self, tx: Connection, change_ids: Sequence[int], origin: Origin) -> tuple[int, ...]:
        """As `undo`, in a transaction that writes more."""
        return tuple(self._invert(tx, change_id, origin) for change_id in sorted(change_ids, reverse=True))

    def _invert(self, tx: Connection, change_id: int, origin: Origin) -> int:
        """Write the inverse of one change; the id of the change that this is."""
        now = self._clock.now()
        change = _undoable(tx, change_id)
        entity = Entity(change["entity"])
        table = TABLES[entity]
        key = _key(table, change["after"] or change["before"])
        current = tx.execute(select(table).where(key)).mappings().first()
        if _compared(None if current is None else snapshot(current, table)) != _compared(change["after"]):
            raise NothingToUndo(change_id)
        target = _target(change, now)
        if entity is Entity.CALENDAR and current is not None and target is not None:
            _follow_calendar(tx, change, current, target)
        _write(tx, table, key, current, target)
        if entity is Entity.EVENT and target is not None:
            _follow_event(tx, current, target, now)
        return Recorder(tx, now, origin).record(
            entity,
            _verb(current, target),
            change["entity_id"],
            table=table,
            before=current,
            after=target,
            sub=change["sub"],
            calendar_id=None if target is None else target.get("calendar_id", change["calendar_id"]),
        )


def _undoable(tx: Connection, change_id: int) -> Mapping[Any, Any]:
    """The change, if it remembers a row of a table that can be written back. Raises NothingToUndo."""
    change = tx.execute(select(t.change).where(t.change.c.change_id == change_id)).mappings().first()
    if change is None or Entity(change["entity"]) not in TABLES:
        raise NothingToUndo(change_id)
    erased = change["before"] is None and change["after"] is None
    if erased or change["verb"] == Verb.FORGOTTEN.value:
        raise NothingToUndo(change_id)
    return change


def _target(change: Mapping[Any, Any], now: datetime) -> dict[str, Any] | None:
    """The row as it is to be afterwards; None when it is to be gone from its table."""
    entity = Entity(change["entity"])
    before = change["before"]
    if before is None and entity in SOFT:
        column = "cancelled" if entity is Entity.BOOKING else "deleted"
        before = {**change["after"], column: int(now.timestamp())}
        if entity is Entity.EVENT:
            before |= {"busy": False}
    if before is None:
        return None
    target = values_of(before, TABLES[entity])
    if "updated" in target:
        target["updated"] = now.replace(microsecond=0)
    return target


def _key(table: Table, values: Mapping[str, Any]) -> Any:
    return and_(*(column == values[column.name] for column in table.primary_key.columns))


def _compared(values: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Without what is empty: a change remembers nothing of columns that are younger than it."""
    if values is None:
        return None
    return {name: value for name, value in values.items() if name not in NOT_COMPARED and value is not None}


def _write(
    tx: Connection, table: Table, key: Any, current: Mapping[Any, Any] | None, target: dict[str, Any] | None
) -> None:
    if target is None:
        tx.execute(delete(table).where(key))
    elif current is None:
        tx.execute(insert(table).values(target))
    else:
        tx.execute(update(table).where(key).values(target))


def _verb(current: Mapping[Any, Any] | None, target: Mapping[str, Any] | None) -> Verb:
    def gone(values: Mapping[Any, Any] | None) -> bool:
        return values is None or values.get("deleted") is not None or values.get("cancelled") is not None

    if gone(target):
        return Verb.DELETED
    return Verb.CREATED if gone(current) else Verb.UPDATED


def _follow_calendar(
    tx: Connection, change: Mapping[Any, Any], current: Mapping[Any, Any], target: Mapping[str, Any]
) -> None:
    """A calendar that goes away again releases its ID and its access, one that comes back takes them again."""
    if target["deleted"] is not None:
        _refuse_used(tx, change)
        release_account(tx, target["sub"], target["deleted"])
    elif current["deleted"] is not None and not restore_account(tx, target["sub"], current["deleted"]):
        raise NothingToUndo(change["change_id"])


def _follow_event(
    tx: Connection, current: Mapping[Any, Any] | None, target: dict[str, Any], now: datetime
) -> None:
    """What else is kept of an event follows it. Raises SlotTaken when its booking may not come back."""
    if current is not None:
        keep_former_time(tx, current, target)
    _refuse_taken(tx, target)
    keep_in_step(tx, None, current, target)
    plan_triggers(tx, current, target, now)


def _refuse_used(tx: Connection, change: Mapping[Any, Any]) -> None:
    """A calendar that was made goes away again only while nothing stands in it, and nobody is about to book it."""
    calendar_id = change["after"]["calendar_id"]
    standing = select(t.event.c.event_uid).where(
        t.event.c.calendar_id == calendar_id, t.event.c.deleted.is_(None)
    )
    held = select(t.hold_calendar.c.hold_id).where(t.hold_calendar.c.calendar_id == calendar_id)
    if any(tx.execute(used.limit(1)).first() is not None for used in (standing, held)):
        raise NothingToUndo(change["change_id"])


def _refuse_taken(tx: Connection, event: Mapping[str, Any]) -> None:
    """A booking that comes back must not share its time with another booking: contract scheduling §5.5."""
    if event["booking_id"] is None or not event["busy"]:
        return
    other = select(t.event.c.event_uid).where(
        t.event.c.calendar_id == event["calendar_id"],
        t.event.c.booking_id.is_not(None),
        t.event.c.booking_id != event["booking_id"],
        t.event.c.busy,
        t.event.c.start_at < event["end_at"],
        t.event.c.end_at > event["start_at"],
    )
    if tx.execute(other).first() is not None:
        raise SlotTaken(Period(event["start_at"], event["end_at"]))
