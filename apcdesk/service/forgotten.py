"""What is due to be forgotten, as it is found in the tables, and as it stands there afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Text, cast, func, or_, select, update

from apcdesk.domain.changes import Entity, Verb
from apcdesk.service.badges import forget_badges
from apcdesk.service.recorder import Recorder
from apcdesk.service.scrubbing import NEUTRAL, clean, clean_event, clean_link, clean_walk_in
from apcdesk.store import tables as t

Row = Mapping[Any, Any]
Clean = Callable[[Mapping[str, Any]], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How much was deleted: of how many bookings, events without one, numbers of the line, registrations, badges."""

    bookings: int = 0
    events: int = 0
    walk_ins: int = 0
    registrations: int = 0
    badges: int = 0

    def __add__(self, other: Forgotten) -> Forgotten:
        return Forgotten(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))

    def __bool__(self) -> bool:
        return any(astuple(self))


@dataclass(frozen=True, slots=True)
class Due:
    """What is found in one go, by its keys."""

    bookings: Sequence[str]
    events: Sequence[str]
    walk_ins: Sequence[str]
    registrations: Sequence[tuple[str, ...]]
    badges: bool

    def __bool__(self) -> bool:
        return self.badges or any((self.bookings, self.events, self.walk_ins, self.registrations))


def find_due(tx: Connection, limit: datetime, portion: int, tzid: str) -> Due:
    """What ended by then and still says who came; at most so many of each. `tzid` is the place's zone."""
    event, walk_in, entry = t.event.c, t.walk_in.c, t.registration.c
    booking = t.booking.c
    named = or_(_says(booking.guest), booking.summary.not_in(_names(tx).values()))
    bookings = select(booking.booking_id).where(booking.end_at <= limit, named)
    guests = or_(cast(event.notes, Text).like('%"guest": {%'), cast(event.notes, Text).like('%"others": [{%'))
    alone = or_(event.booking_id.is_(None), event.booking_id.not_in(bookings))
    events = select(event.event_uid).where(event.end_at <= limit, guests, alone)
    last_day = limit.astimezone(ZoneInfo(tzid)).date().isoformat()
    walk_ins = select(walk_in.walk_in_id).where(walk_in.day < last_day, walk_in.name != "")
    over = (t.bookable_event.c.client_id == entry.client_id) & (
        t.bookable_event.c.bookable_event_id == entry.bookable_event_id
    )
    registrations = (
        select(entry.client_id, entry.bookable_event_id, entry.registration_id)
        .join(t.bookable_event, over)
        .where(t.bookable_event.c.end_at <= limit, cast(entry.details, Text) != "{}")
    )
    return Due(
        tx.execute(bookings.limit(portion)).scalars().all(),
        tx.execute(events.limit(portion)).scalars().all(),
        tx.execute(walk_ins.limit(portion)).scalars().all(),
        [tuple(row) for row in tx.execute(registrations.limit(portion))],
        _badges_due(tx, limit),
    )


def forget_due(tx: Connection, due: Due, recorder: Recorder) -> Forgotten:
    """Delete it, also from what the changes remember."""
    _forget_bookings(tx, due.bookings, recorder)
    event, walk_in, entry = t.event.c, t.walk_in.c, t.registration.c
    _forget_events(tx, event.event_uid.in_(due.events), recorder)
    tx.execute(update(t.walk_in).where(walk_in.walk_in_id.in_(due.walk_ins)).values(name=""))
    _forget_changes(tx, Entity.WALK_IN, dict.fromkeys(due.walk_ins, clean_walk_in))
    for client_id, event_id, registration_id in due.registrations:
        same = (entry.client_id == client_id) & (entry.bookable_event_id == event_id)
        mine = same & (entry.registration_id == registration_id)
        tx.execute(update(t.registration).where(mine).values(details={}))
    badges = forget_badges(tx, recorder) if due.badges else 0
    return Forgotten(len(due.bookings), len(due.events), len(due.walk_ins), len(due.registrations), badges)


def _forget_bookings(tx: Connection, booking_ids: Sequence[str], recorder: Recorder) -> None:
    names = _names(tx)
    cleaning: dict[str, Clean] = {}
    rows = tx.execute(select(t.booking).where(t.booking.c.booking_id.in_(booking_ids))).mappings().all()
    for row in rows:
        booking_id, name = row["booking_id"], names.get(row["appointment_type_id"], NEUTRAL)
        cleaning[booking_id] = partial(clean, name=name)
        same = t.booking.c.booking_id == booking_id
        tx.execute(update(t.booking).where(same).values(guest=None, summary=name))
    _forget_changes(tx, Entity.BOOKING, cleaning)
    for row in rows:
        booking_id = row["booking_id"]
        values = cleaning[booking_id](dict(row))
        recorder.record(
            Entity.BOOKING, Verb.UPDATED, booking_id, table=t.booking, before=values, after=values
        )
    _forget_events(tx, t.event.c.booking_id.in_(booking_ids), recorder)
    _forget_links(tx, booking_ids)


def _forget_events(tx: Connection, which: ColumnElement[bool], recorder: Recorder) -> None:
    names = _names(tx)
    written: list[tuple[Verb, Row, Row]] = []
    cleaning: dict[str, Clean] = {}
    for row in tx.execute(select(t.event).where(which)).mappings().all():
        name = names.get(row["notes"].get("appointment_type_id"), NEUTRAL)
        cleaning[row["event_uid"]] = partial(clean_event, name=name)
        values = clean_event(dict(row), name) | {"updated": recorder.at.replace(microsecond=0)}
        told = {member: values[member] for member in ("summary", "description", "notes", "updated")}
        tx.execute(update(t.event).where(t.event.c.event_uid == row["event_uid"]).values(told))
        written.append((Verb.UPDATED, values, values))
    _forget_changes(tx, Entity.EVENT, cleaning)
    recorder.record_events(written)


def _forget_links(tx: Connection, booking_ids: Iterable[str]) -> None:
    link, part = t.scheduling_link.c, t.sequence_part.c
    parts = select(part.link_id).where(part.booking_id.in_(booking_ids))
    which = or_(link.booking_id.in_(booking_ids), link.link_id.in_(parts))
    rows = tx.execute(select(t.scheduling_link).where(which)).mappings().all()
    for row in rows:
        values = clean_link(dict(row))
        told = {member: values[member] for member in ("asked", "display_message")}
        tx.execute(update(t.scheduling_link).where(link.link_id == row["link_id"]).values(told))
    _forget_changes(tx, Entity.SCHEDULING_LINK, dict.fromkeys((row["link_id"] for row in rows), clean_link))


def _forget_changes(tx: Connection, entity: Entity, cleaning: Mapping[str, Clean]) -> None:
    """What was remembered of these before: the steps stay, with when and by whom, without why."""
    change = t.change.c
    which = (change.entity == entity.value) & change.entity_id.in_(list(cleaning))
    statement = select(change.change_id, change.entity_id, change.before, change.after).where(which)
    for change_id, entity_id, before, after in tx.execute(statement).all():
        values = {
            "before": None if before is None else cleaning[entity_id](before),
            "after": None if after is None else cleaning[entity_id](after),
            "reason": None,
        }
        tx.execute(update(t.change).where(change.change_id == change_id).values(values))


def _badges_due(tx: Connection, limit: datetime) -> bool:
    """Whether there are badges, and nothing was imported since then."""
    if tx.execute(select(t.badge.c.code).limit(1)).first() is None:
        return False
    change = t.change.c
    which = (change.entity == Entity.SETTING.value) & (change.entity_id == "badges")
    newest = tx.execute(select(func.max(change.at)).where(which)).scalar()
    return newest is None or newest <= limit


def _names(tx: Connection) -> dict[str | None, str]:
    """What each type's bookings are called without a visitor, and under None those of no type."""
    kind = t.appointment_type.c
    rows = tx.execute(select(kind.appointment_type_id, kind.definition))
    return {None: NEUTRAL} | {type_id: definition["name"] or NEUTRAL for type_id, definition in rows}


def _says(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a column of JSON has more than nothing."""
    return cast(column, Text) != "null"
