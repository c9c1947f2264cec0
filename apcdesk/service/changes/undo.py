"""Taking back: a change remembers the whole row, so the inverse is written from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, and_, delete, insert, select, update

from apcdesk.domain.changes import STAFF, Entity, Origin, Verb
from apcdesk.domain.period import Period
from apcdesk.errors import NothingToUndo, SlotTaken
from apcdesk.service.calendars.records import release_account, restore_account
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.records import write_event_rows
from apcdesk.store import tables as t
from apcdesk.store.bulk import among
from apcdesk.store.database import Store
from apcdesk.store.snapshots import snapshot, values_of
from apcdesk.store.writing.prepared import Prepared

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
AT_ONCE = 500
"""So many changes are read by one statement."""

Row = Mapping[Any, Any]


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
        recorder = Recorder(tx, self._clock.now(), origin)
        changes = _undoable(tx, change_ids)
        written = [change_id for run in _runs(changes) for change_id in _invert_run(run, recorder)]
        _refuse_taken(tx, [change["entity_id"] for change in changes if _of_event(change)])
        return tuple(written)


def _undoable(tx: Connection, change_ids: Sequence[int]) -> list[Row]:
    """The changes, the newest first, if each remembers a row of a table that can be written back. Raises NothingToUndo."""
    found: dict[int, Row] = {}
    for begin in range(0, len(change_ids), AT_ONCE):
        some = change_ids[begin : begin + AT_ONCE]
        rows = tx.execute(select(t.change).where(t.change.c.change_id.in_(some))).mappings()
        found |= {row["change_id"]: row for row in rows}
    newest_first = sorted(change_ids, reverse=True)
    for change_id in newest_first:
        change = found.get(change_id)
        if change is None or Entity(change["entity"]) not in TABLES:
            raise NothingToUndo(change_id)
        erased = change["before"] is None and change["after"] is None
        if erased or change["verb"] == Verb.FORGOTTEN.value:
            raise NothingToUndo(change_id)
    return [found[change_id] for change_id in newest_first]


def _runs(changes: Iterable[Row]) -> Iterator[list[Row]]:
    """The changes in their order, those of different events that follow each other together: the later change of an event
    is taken back before the earlier one is looked at."""
    run: dict[str, Row] = {}
    for change in changes:
        if run and (not _of_event(change) or change["entity_id"] in run):
            yield list(run.values())
            run = {}
        if _of_event(change):
            run[change["entity_id"]] = change
        else:
            yield [change]
    if run:
        yield list(run.values())


def _invert_run(run: Sequence[Row], recorder: Recorder) -> list[int]:
    if _of_event(run[0]):
        return _invert_events(run, recorder)
    return [_invert(change, recorder) for change in run]


def _invert_events(run: Sequence[Row], recorder: Recorder) -> list[int]:
    """Write the inverses of changes of different events, in a few statements; the ids of the changes that these are."""
    tx, now = recorder.tx, recorder.at
    asked = {"uids": [change["entity_id"] for change in run]}
    stored = {row["event_uid"]: row for row in _EVENTS.rows(tx, asked)}
    written = []
    for change in run:
        current = stored.get(change["entity_id"])
        _refuse_changed(change, current)
        target = _target(change, current, now)
        assert target is not None, "an event stays in its table"
        written.append((_verb(current, target), current, target))
    return write_event_rows(tx, written, recorder)


def _invert(change: Row, recorder: Recorder) -> int:
    """Write the inverse of one change; the id of the change that this is."""
    tx, now = recorder.tx, recorder.at
    entity = Entity(change["entity"])
    table = TABLES[entity]
    key = _key(table, change["after"] or change["before"])
    current = tx.execute(select(table).where(key)).mappings().first()
    _refuse_changed(change, current)
    target = _target(change, current, now)
    if entity is Entity.CALENDAR and current is not None and target is not None:
        _follow_calendar(tx, change, current, target)
    _write(tx, table, key, current, target)
    return recorder.record(
        entity,
        _verb(current, target),
        change["entity_id"],
        table=table,
        before=current,
        after=target,
        sub=change["sub"],
        calendar_id=None if target is None else target.get("calendar_id", change["calendar_id"]),
    )


def _refuse_changed(change: Row, current: Row | None) -> None:
    """What the change left must be there still. Raises NothingToUndo."""
    stands = None if current is None else snapshot(current, TABLES[Entity(change["entity"])])
    if _compared(stands) != _compared(change["after"]):
        raise NothingToUndo(change["change_id"])


def _target(change: Row, current: Row | None, now: datetime) -> dict[str, Any] | None:
    """The row as it is to be afterwards; None when it is to be gone from its table."""
    entity = Entity(change["entity"])
    table = TABLES[entity]
    before = change["before"]
    if before is None and entity in SOFT:
        column = "cancelled" if entity is Entity.BOOKING else "deleted"
        before = {**change["after"], column: int(now.timestamp())}
        if entity is Entity.EVENT:
            before |= {"busy": False}
    if before is None:
        return None
    # Over the row as it is now: a change knows nothing of columns that are younger than it.
    target = {c.name: None if current is None else current[c.name] for c in table.columns}
    target |= values_of(before, table)
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
    tx: Connection, table: Table, key: Any, current: Row | None, target: dict[str, Any] | None
) -> None:
    if target is None:
        tx.execute(delete(table).where(key))
    elif current is None:
        tx.execute(insert(table).values(target))
    else:
        tx.execute(update(table).where(key).values(target))


def _verb(current: Row | None, target: Mapping[str, Any] | None) -> Verb:
    def gone(values: Row | None) -> bool:
        return values is None or values.get("deleted") is not None or values.get("cancelled") is not None

    if gone(target):
        return Verb.DELETED
    return Verb.CREATED if gone(current) else Verb.UPDATED


def _follow_calendar(tx: Connection, change: Row, current: Row, target: Mapping[str, Any]) -> None:
    """A calendar that goes away again releases its ID and its access, one that comes back takes them again."""
    if target["deleted"] is not None:
        _refuse_used(tx, change)
        release_account(tx, target["sub"], target["deleted"])
    elif current["deleted"] is not None and not restore_account(tx, target["sub"], current["deleted"]):
        raise NothingToUndo(change["change_id"])


def _refuse_used(tx: Connection, change: Row) -> None:
    """A calendar that was made goes away again only while nothing stands in it, and nobody is about to book it."""
    calendar_id = change["after"]["calendar_id"]
    standing = select(t.event.c.event_uid).where(
        t.event.c.calendar_id == calendar_id, t.event.c.deleted.is_(None)
    )
    held = select(t.hold_calendar.c.hold_id).where(t.hold_calendar.c.calendar_id == calendar_id)
    if any(tx.execute(used.limit(1)).first() is not None for used in (standing, held)):
        raise NothingToUndo(change["change_id"])


def _refuse_taken(tx: Connection, event_uids: Sequence[str]) -> None:
    """A booking that comes back must not share its time with another booking: contract scheduling §5.5. Asked when all is
    back, since two bookings may have taken each other's time."""
    taken = _TAKEN.first(tx, {"uids": event_uids})
    if taken is not None:
        raise SlotTaken(Period(taken["start_at"], taken["end_at"]))


def _of_event(change: Row) -> bool:
    return bool(change["entity"] == Entity.EVENT.value)


_EVENTS = Prepared(select(t.event).where(among(t.event.c.event_uid, "uids")))
_mine, _other = t.event.c, t.event.alias().c
_TAKEN = Prepared(
    select(_mine.start_at, _mine.end_at)
    .where(among(_mine.event_uid, "uids"), _mine.booking_id.is_not(None), _mine.busy)
    .where(
        select(_other.event_uid)
        .where(
            _other.calendar_id == _mine.calendar_id,
            _other.booking_id.is_not(None),
            _other.booking_id != _mine.booking_id,
            _other.busy,
            _other.start_at < _mine.end_at,
            _other.end_at > _mine.start_at,
        )
        .exists()
    )
)
