"""Histories, read from what the changes remember. What was written together is one step."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, func, or_, select

from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.history import HistoryEntry
from apcdesk.domain.ids import BookingId, CalendarId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.service.changes.acts import acts_of, is_of_act, signed
from apcdesk.service.changes.undo import TABLES
from apcdesk.store import tables as t
from apcdesk.store.bulk import among
from apcdesk.store.database import Store
from apcdesk.store.rows.events import origin_of
from apcdesk.store.snapshots import snapshot

PAGE = 100
OF_THE_RULE = frozenset({"recurrence", "series_uid", "recurrence_id"})
"""Members that say how an event recurs."""
NOT_TOLD = frozenset({"updated", "busy", "origin", "created"})
"""Members that follow from others."""

TOLD = (Entity.CALENDAR, Entity.EVENT, Entity.AVAILABILITY_RULE, Entity.AVAILABLE_PERIOD)
"""What a calendar's history is made of; bookings come with their events."""
OF_AN_ACCOUNT = frozenset({Entity.AVAILABILITY_RULE, Entity.AVAILABLE_PERIOD})
"""What has an id of its own in each account only."""

Row = Mapping[Any, Any]
Key = tuple[str, str, str | None]


class History:
    """Reading what was done. Nothing of it leaves through the port."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_booking(self, booking_id: BookingId) -> tuple[HistoryEntry, ...]:
        """Every step of a booking and its events, the newest first."""
        with self._store.read() as tx:
            rows = _of_bookings(tx, [booking_id]).get(booking_id, [])
            return _told(tx, _steps(rows))

    def of_event(self, event_uid: EventUid) -> tuple[HistoryEntry, ...]:
        """Every step of an event that is no booking, the newest first; what was done to many at once is taken back as a
        whole."""
        statement = select(t.change).where(
            t.change.c.entity == Entity.EVENT.value, t.change.c.entity_id == event_uid
        )
        with self._store.read() as tx:
            rows: list[Row] = list(tx.execute(statement.order_by(t.change.c.change_id.desc())).mappings())
            acts = _acts(tx, rows)
            told = _told(tx, [acts[row["change_id"]] for row in rows])
            return tuple(_own(entry, row) for entry, row in zip(told, rows, strict=True))

    def of_calendar(
        self, calendar_id: CalendarId, *, before: int | None = None, limit: int = PAGE
    ) -> tuple[HistoryEntry, ...]:
        """The steps that touched a calendar, its rules and its events, the newest first, read from at most `limit`
        changes; `before` is the oldest change id that is known already.

        A step has all that was written of a booking at once, or of many events by one act, on other calendars too.
        """
        change = t.change.c
        sub = select(t.calendar.c.sub).where(t.calendar.c.calendar_id == calendar_id).scalar_subquery()
        statement = select(t.change).where(
            change.sub == sub,
            change.entity.in_([entity.value for entity in TOLD]),
            or_(change.calendar_id == calendar_id, change.calendar_id.is_(None)),
        )
        if before is not None:
            statement = statement.where(change.change_id < before)
        with self._store.read() as tx:
            newest = statement.order_by(change.change_id.desc()).limit(limit)
            rows: list[Row] = list(tx.execute(newest).mappings())
            whole = _of_bookings(tx, {booked for row in rows if (booked := _booking_of(row))})
            acts = _acts(tx, rows, before)
            steps: dict[int, list[Row]] = {}
            for row in rows:
                booking_id = _booking_of(row)
                own = acts[row["change_id"]]
                if booking_id is not None:
                    own = _step_of(row, whole.get(booking_id, [row]))
                steps.setdefault(own[-1]["change_id"], own)
            return _told(tx, steps.values())


def _of_bookings(tx: Connection, booking_ids: Collection[BookingId]) -> dict[BookingId, list[Row]]:
    """Every change of each of these bookings and of its events, ascending."""
    event = t.event.c
    whose = {str(booking_id): booking_id for booking_id in booking_ids}
    stood = select(event.event_uid, event.booking_id).where(event.booking_id.in_(booking_ids))
    whose |= dict(tx.execute(stood).all())
    found: dict[BookingId, list[Row]] = {}
    statement = select(t.change).where(t.change.c.entity_id.in_(list(whose))).order_by(t.change.c.change_id)
    for row in tx.execute(statement).mappings():
        found.setdefault(whose[row["entity_id"]], []).append(row)
    return found


def _booking_of(row: Row) -> BookingId | None:
    """The booking that a changed event stands for."""
    values = row["after"] or row["before"] or {}
    return values.get("booking_id") if row["entity"] == Entity.EVENT else None


def _acts(tx: Connection, rows: Sequence[Row], before: int | None = None) -> dict[int, list[Row]]:
    """By its id, all that was written by one act with each of these changes, ascending."""
    found: dict[int, list[Row]] = {row["change_id"]: [row] for row in rows}
    for act in acts_of(tx, [row for row in rows if is_of_act(row)], before=before):
        found |= {row["change_id"]: act for row in act}
    return found


def _steps(rows: Iterable[Row]) -> list[list[Row]]:
    """What was written in one go: at one moment, by one origin, for one reason, each thing once. The newest first.

    An arrival is written for each calendar of the booking, and is one step.
    """
    steps: list[list[Row]] = []
    for row in rows:
        step = steps[-1] if steps else []
        again = not _only_tells(row) and any(_thing(row) == _thing(r) for r in step)
        if not step or again or signed(step[0]) != signed(row):
            steps.append([row])
        else:
            step.append(row)
    return steps[::-1]


def _step_of(row: Row, rows: Iterable[Row]) -> list[Row]:
    """The step that a change belongs to."""
    return next(step for step in _steps(rows) if any(r["change_id"] == row["change_id"] for r in step))


def _told(tx: Connection, steps: Iterable[Sequence[Row]]) -> tuple[HistoryEntry, ...]:
    every = list(steps)
    newest: dict[Key, int] = {}
    for entity, entity_id, sub, change_id in tx.execute(
        _NEWEST, {"ids": list({row["entity_id"] for step in every for row in step})}
    ):
        key = _key(entity, entity_id, sub)
        newest[key] = max(change_id, newest.get(key, 0))
    newest |= _written_on(tx, every)
    return tuple(_entry(step, newest) for step in every)


def _written_on(tx: Connection, steps: Iterable[Sequence[Row]]) -> dict[Key, int]:
    """The series that were written further since these steps, which is no change of its own: with no id at all."""
    ruled = (row for step in steps for row in step if row["entity"] == Entity.SERIES)
    rules = {row["entity_id"]: row for row in sorted(ruled, key=lambda row: row["change_id"])}
    stored = {row["series_uid"]: row for row in tx.execute(_SERIES, {"uids": list(rules)}).mappings()}
    now = {uid: snapshot(stored[uid], t.series) if uid in stored else None for uid in rules}
    return {_thing(rule): 0 for uid, rule in rules.items() if now[uid] != rule["after"]}


def _entry(step: Sequence[Row], newest: Mapping[Key, int]) -> HistoryEntry:
    told = [row for row in step if _is_told(row)] or step[:1]
    if len(told) > 1 and is_of_act(told[0]):
        return _of_many(told, step, newest)
    return _of_one(told, step, newest)


def _is_told(row: Row) -> bool:
    """Whether it is more than that the first one of a series says how the others recur."""
    rule_alone = row["verb"] == Verb.UPDATED and set(_fields(row["before"], row["after"])) <= OF_THE_RULE
    return row["entity"] != Entity.SERIES and not (rule_alone and row["entity"] == Entity.EVENT)


def _of_many(told: Sequence[Row], step: Sequence[Row], newest: Mapping[Key, int]) -> HistoryEntry:
    """What one act did to many events."""
    parts = sorted((_of_one([row], [row], newest) for row in told), key=_by_time)
    verbs, subjects = {part.verb for part in parts}, {part.subject for part in parts}
    periods = [part.period for part in parts if part.period is not None]
    reach = Period(periods[0].start, max(period.end for period in periods)) if periods else None
    return replace(
        _of_one(told[:1], step, newest),
        verb=verbs.pop() if len(verbs) == 1 else Verb.UPDATED,
        subject=subjects.pop() if len(subjects) == 1 else "",
        period=reach,
        former=None,
        fields=(),
        parts=tuple(parts),
    )


def _own(entry: HistoryEntry, row: Row) -> HistoryEntry:
    """The step as it concerns the event of this change."""
    mine = next((part for part in entry.parts if part.newest == row["change_id"]), None)
    if mine is None:
        return entry
    return replace(
        mine,
        change_ids=entry.change_ids,
        can_be_taken_back=entry.can_be_taken_back,
        others=len(entry.parts) - 1,
    )


def _by_time(part: HistoryEntry) -> tuple[float, int]:
    return (0 if part.period is None else part.period.start.timestamp()), part.newest


def _of_one(told: Sequence[Row], step: Sequence[Row], newest: Mapping[Key, int]) -> HistoryEntry:
    booked = next((row for row in step if row["entity"] == Entity.BOOKING), None)
    shown = booked or told[0]
    before, after = shown["before"], shown["after"]
    entity = Entity(shown["entity"])
    went, came = _people(step)
    period, former = _period(after), _period(before)
    last = {_thing(row): row["change_id"] for row in step}
    return HistoryEntry(
        change_ids=tuple(row["change_id"] for row in step),
        at=shown["at"],
        origin=origin_of(shown["origin"]),
        entity=entity,
        verb=Verb(shown["verb"]),
        subject=_subject(after or before or {}),
        reason=shown["reason"] or "",
        booking_id=shown["entity_id"] if entity is Entity.BOOKING else _booking_of(shown),
        period=period or former,
        former=former if period is not None and former != period else None,
        went=went,
        came=came,
        fields=_fields(before, after),
        missed=booked is not None and after is not None and after.get("missed") is not None,
        arrived=_only_tells(shown) and entity is Entity.BOOKING,
        can_be_taken_back=all(newest[key] == change_id for key, change_id in last.items())
        and all(_invertible(row) for row in step),
    )


def _key(entity: str, entity_id: str, sub: str | None) -> Key:
    """What one thing is known by among all changes; an event keeps its id when it goes to another account."""
    return entity, entity_id, sub if entity in OF_AN_ACCOUNT else None


def _thing(row: Row) -> Key:
    return _key(row["entity"], row["entity_id"], row["sub"])


def _only_tells(row: Row) -> bool:
    """Whether the thing itself stays as it was: what happened is kept elsewhere, as when somebody arrives."""
    return row["verb"] == Verb.UPDATED and row["before"] is not None and row["before"] == row["after"]


def _invertible(row: Row) -> bool:
    """Whether the change remembers all that it did: a deleted calendar takes more with it than its own row, nobody knows
    any more who was forgotten, and who has arrived is here."""
    entity, erased = Entity(row["entity"]), row["before"] is None and row["after"] is None
    if row["verb"] == Verb.FORGOTTEN:
        return False
    if entity is Entity.BOOKING and _only_tells(row):
        return False
    if entity is Entity.CALENDAR and (row["verb"] == Verb.DELETED or row["before"] == row["after"]):
        return False
    return entity in TABLES and not erased


def _subject(values: Row) -> str:
    return values.get("summary") or values.get("name") or values.get("availability_rule_id") or ""


def _period(values: Row | None) -> Period | None:
    if values is None or values.get("start_at") is None:
        return None
    start, end = (datetime.fromtimestamp(values[name], UTC) for name in ("start_at", "end_at"))
    return Period(start, end)


def _people(step: Iterable[Row]) -> tuple[tuple[Sub, ...], tuple[Sub, ...]]:
    """Who left and who came: by the assignment, and by the calendars on which it stands."""
    was: set[Sub] = set()
    is_: set[Sub] = set()
    for row in step:
        was |= set(_subs(row["before"]))
        is_ |= set(_subs(row["after"]))
    if not was or not is_:  # made or cancelled: nobody took over from anybody
        return (), ()
    return tuple(sorted(was - is_)), tuple(sorted(is_ - was))


def _subs(values: Row | None) -> Iterator[Sub]:
    if values is None or values.get("deleted") is not None or values.get("cancelled") is not None:
        return
    if "assignment" in values:
        yield from values["assignment"]["subs"]
    elif "booking_id" in values:
        yield values["sub"]


def _fields(before: Row | None, after: Row | None) -> tuple[str, ...]:
    if before is None or after is None:
        return ()
    return tuple(name for name in after if name not in NOT_TOLD and after[name] != before.get(name))


_change = t.change.c
_NEWEST = (
    select(_change.entity, _change.entity_id, _change.sub, func.max(_change.change_id))
    .where(among(_change.entity_id, "ids"))
    .group_by(_change.entity, _change.entity_id, _change.sub)
)
_SERIES = select(t.series).where(among(t.series.c.series_uid, "uids"))
