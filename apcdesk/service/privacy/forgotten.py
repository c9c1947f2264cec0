"""Forgetting what was found, because its day has come or because its visitor asked for it: what stands afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass, fields, replace
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, or_, select, update

from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.erasure import NOBODY, Identity
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.privacy.scrubbing import (
    NEUTRAL,
    clean,
    clean_companion,
    clean_event,
    clean_link,
    clean_walk_in,
    is_guest,
)
from apcdesk.service.visits.badges import forget_badges
from apcdesk.store import tables as t

Row = Mapping[Any, Any]
Clean = Callable[[Mapping[str, Any]], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How much was deleted: of how many bookings, events without one, numbers of the line, registrations, badges, and
    links that nobody booked."""

    bookings: int = 0
    events: int = 0
    walk_ins: int = 0
    registrations: int = 0
    badges: int = 0
    links: int = 0

    def __add__(self, other: Forgotten) -> Forgotten:
        return Forgotten(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))

    def __bool__(self) -> bool:
        return any(astuple(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is found in one go, by its keys. `events` have no booking that is among them.

    Of a person alone there are `companion`, the events of others to which they were to come along, and `remembered`, the
    changes that remember them of what somebody else stands in now.
    """

    bookings: Sequence[str] = ()
    events: Sequence[str] = ()
    companion: Sequence[str] = ()
    walk_ins: Sequence[str] = ()
    registrations: Sequence[tuple[str, ...]] = ()
    links: Sequence[str] = ()
    remembered: Sequence[int] = ()
    badges: bool = False

    def __bool__(self) -> bool:
        return any(getattr(self, member.name) for member in fields(self))

    def first(self, portion: int) -> Found:
        """At most so many of each."""
        every = {member.name: getattr(self, member.name) for member in fields(self)}
        cut = {name: keys[:portion] for name, keys in every.items() if name != "badges"}
        return replace(self, **cut)


def forget(tx: Connection, found: Found, recorder: Recorder, person: Identity = NOBODY) -> Forgotten:
    """Delete it, also from what the changes remember. `person` is who was to come along, or is remembered."""
    walk_ins = _forget_bookings(tx, found.bookings, recorder)
    event, entry = t.event.c, t.registration.c
    names = type_names(tx)
    _forget_events(tx, event.event_uid.in_(found.events), partial(_named_event, names), recorder)
    alone = partial(clean_companion, person=person)
    _forget_events(tx, event.event_uid.in_(found.companion), lambda _: alone, recorder)
    walk_ins += _forget_walk_ins(tx, t.walk_in.c.walk_in_id.in_(found.walk_ins))
    for client_id, event_id, registration_id in found.registrations:
        same = (entry.client_id == client_id) & (entry.bookable_event_id == event_id)
        mine = same & (entry.registration_id == registration_id)
        tx.execute(update(t.registration).where(mine).values(details={}))
    _forget_links(tx, t.scheduling_link.c.link_id.in_(found.links))
    _forget_remembered(tx, found.remembered, person)
    badges = forget_badges(tx, recorder) if found.badges else 0
    events = len(found.events) + len(found.companion)
    return Forgotten(
        len(found.bookings), events, walk_ins, len(found.registrations), badges, len(found.links)
    )


def type_names(tx: Connection) -> dict[str | None, str]:
    """What each type's bookings are called without a visitor, and under None those of no type."""
    kind = t.appointment_type.c
    rows = tx.execute(select(kind.appointment_type_id, kind.definition))
    return {None: NEUTRAL} | {type_id: definition["name"] or NEUTRAL for type_id, definition in rows}


def _forget_bookings(tx: Connection, booking_ids: Sequence[str], recorder: Recorder) -> int:
    """Of how many numbers of the line they were made, whose names go with them."""
    names = type_names(tx)
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
            Entity.BOOKING, Verb.FORGOTTEN, booking_id, table=t.booking, before=values, after=values
        )
    _forget_events(tx, t.event.c.booking_id.in_(booking_ids), partial(_named_event, names), recorder)
    _forget_uses(tx, booking_ids)
    return _forget_walk_ins(tx, t.walk_in.c.booking_id.in_(booking_ids))


def _forget_events(
    tx: Connection, which: ColumnElement[bool], clean_of: Callable[[Row], Clean], recorder: Recorder
) -> None:
    """`clean_of` is how an event is cleaned, and what is remembered of it."""
    written: list[tuple[Verb, Row, Row]] = []
    cleaning: dict[str, Clean] = {}
    for row in tx.execute(select(t.event).where(which)).mappings().all():
        cleaning[row["event_uid"]] = clean_of(row)
        values = clean_of(row)(dict(row)) | {"updated": recorder.at.replace(microsecond=0)}
        told = {member: values[member] for member in ("summary", "description", "notes", "updated")}
        tx.execute(update(t.event).where(t.event.c.event_uid == row["event_uid"]).values(told))
        written.append((Verb.FORGOTTEN, values, values))
    _forget_changes(tx, Entity.EVENT, cleaning)
    recorder.record_events(written)


def _named_event(names: Mapping[str | None, str], row: Row) -> Clean:
    return partial(clean_event, name=_name_of(names, row))


def _name_of(names: Mapping[str | None, str], event: Row) -> str:
    return names.get(event["notes"].get("appointment_type_id"), NEUTRAL)


def _forget_walk_ins(tx: Connection, which: ColumnElement[bool]) -> int:
    walk_in = t.walk_in.c
    named = select(walk_in.walk_in_id).where(which, walk_in.name != "")
    walk_in_ids = tx.execute(named).scalars().all()
    tx.execute(update(t.walk_in).where(walk_in.walk_in_id.in_(walk_in_ids)).values(name=""))
    _forget_changes(tx, Entity.WALK_IN, dict.fromkeys(walk_in_ids, clean_walk_in))
    return len(walk_in_ids)


def _forget_uses(tx: Connection, booking_ids: Sequence[str]) -> None:
    """What a browser did to make these: by which link, or after which kiosk."""
    link, part, use = t.scheduling_link.c, t.sequence_part.c, t.open_link_booking.c
    parts = select(part.link_id).where(part.booking_id.in_(booking_ids))
    _forget_links(tx, or_(link.booking_id.in_(booking_ids), link.link_id.in_(parts)))
    tx.execute(update(t.open_link_booking).where(use.booking_id.in_(booking_ids)).values(visitor_sha256=""))
    tx.execute(delete(t.handoff).where(t.handoff.c.booking_id.in_(booking_ids)))


def _forget_links(tx: Connection, which: ColumnElement[bool]) -> None:
    rows = tx.execute(select(t.scheduling_link).where(which)).mappings().all()
    for row in rows:
        values = clean_link(dict(row))
        told = {member: values[member] for member in ("asked", "display_message", "visitor_sha256")}
        same = t.scheduling_link.c.link_id == row["link_id"]
        tx.execute(update(t.scheduling_link).where(same).values(told))
    _forget_changes(tx, Entity.SCHEDULING_LINK, dict.fromkeys((row["link_id"] for row in rows), clean_link))


def _forget_changes(tx: Connection, entity: Entity, cleaning: Mapping[str, Clean]) -> None:
    """What was remembered of these before: the steps stay, with when and by whom, without why."""
    change = t.change.c
    which = (change.entity == entity.value) & change.entity_id.in_(list(cleaning))
    _write_changes(tx, which, lambda row: cleaning[row["entity_id"]])


def _forget_remembered(tx: Connection, change_ids: Sequence[int], person: Identity) -> None:
    names = type_names(tx)

    def clean_of(row: Row) -> Clean:
        is_booking = row["entity"] == Entity.BOOKING.value
        return partial(_without_booking if is_booking else _without_event, names, person)

    _write_changes(tx, t.change.c.change_id.in_(change_ids), clean_of)


def _without_booking(
    names: Mapping[str | None, str], person: Identity, values: Mapping[str, Any]
) -> dict[str, Any]:
    name = names.get(values["appointment_type_id"], NEUTRAL)
    return clean(values, name) if is_guest(values["guest"], person) else dict(values)


def _without_event(
    names: Mapping[str | None, str], person: Identity, values: Mapping[str, Any]
) -> dict[str, Any]:
    if is_guest(values["notes"].get("guest"), person):
        return clean_event(values, _name_of(names, values))
    return clean_companion(values, person)


def _write_changes(tx: Connection, which: ColumnElement[bool], clean_of: Callable[[Row], Clean]) -> None:
    change = t.change.c
    columns = change.change_id, change.entity, change.entity_id, change.before, change.after
    for row in tx.execute(select(*columns).where(which)).mappings().all():
        cleaned = clean_of(row)
        values = {side: None if row[side] is None else cleaned(row[side]) for side in ("before", "after")} | {
            "reason": None
        }
        tx.execute(update(t.change).where(change.change_id == row["change_id"]).values(values))
