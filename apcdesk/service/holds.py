"""Holds: a time kept for one visitor while they type. A hold is a row of its own, never an event."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from apcdesk.domain.bookings import AppointmentType, Assignment, Hold
from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.ids import CalendarId, HoldId, Sub, new_hold_id
from apcdesk.domain.period import Period
from apcdesk.service.recorder import Recorder
from apcdesk.store import tables as t
from apcdesk.store.rows import assignment_value, hold_of

HOLD_SECONDS = 180


def insert_hold(
    tx: Connection,
    kind: AppointmentType,
    period: Period,
    assignment: Assignment,
    *,
    holder: str,
    place: str,
    now: datetime,
    origin: Origin,
) -> Hold:
    """Keep a time on the calendars of everybody assigned."""
    calendar_ids = tuple(primary_calendars(tx, assignment.subs).values())
    hold = Hold(
        hold_id=new_hold_id(secrets.token_bytes),
        holder=holder,
        place=place,
        appointment_type_id=kind.appointment_type_id,
        period=period,
        kept_clear=period.widened(kind.buffer.before.minimum, kind.buffer.after.minimum),
        assignment=assignment,
        calendar_ids=calendar_ids,
        expires_at=_until(now),
    )
    values = {
        "hold_id": hold.hold_id,
        "holder": holder,
        "place": place,
        "appointment_type_id": kind.appointment_type_id,
        "start_at": period.start,
        "end_at": period.end,
        "clear_start_at": hold.kept_clear.start,
        "clear_end_at": hold.kept_clear.end,
        "assignment": assignment_value(assignment),
        "expires": hold.expires_at,
    }
    tx.execute(insert(t.hold).values(values))
    for calendar_id in calendar_ids:
        tx.execute(insert(t.hold_calendar).values(hold_id=hold.hold_id, calendar_id=calendar_id))
    _record(tx, Verb.CREATED, values, calendar_ids, now, origin)
    return hold


def delete_holds(tx: Connection, where: Any, now: datetime, origin: Origin) -> int:
    """Give back the holds that match; how many."""
    rows = tx.execute(select(t.hold).where(where)).mappings().all()
    for row in rows:
        calendar_ids = _calendars(tx, row["hold_id"])
        tx.execute(delete(t.hold_calendar).where(t.hold_calendar.c.hold_id == row["hold_id"]))
        tx.execute(delete(t.hold).where(t.hold.c.hold_id == row["hold_id"]))
        _record(tx, Verb.DELETED, dict(row), calendar_ids, now, origin)
    return len(rows)


def extend_hold(tx: Connection, hold_id: HoldId, now: datetime) -> Hold | None:
    """Keep a hold that still stands for its whole time again; None when it has ended."""
    where = (t.hold.c.hold_id == hold_id) & (t.hold.c.expires > now)
    if tx.execute(update(t.hold).where(where).values(expires=_until(now))).rowcount == 0:
        return None
    return hold_by_id(tx, hold_id, now)


def move_hold(tx: Connection, hold_id: HoldId, holder: str, now: datetime, origin: Origin) -> None:
    """Give a hold to another holder, for its whole time again."""
    where = t.hold.c.hold_id == hold_id
    values = {"holder": holder, "expires": _until(now)}
    before = tx.execute(select(t.hold).where(where)).mappings().one()
    tx.execute(update(t.hold).where(where).values(values))
    _record(tx, Verb.UPDATED, {**before, **values}, _calendars(tx, hold_id), now, origin)


def hold_by_id(tx: Connection, hold_id: HoldId, now: datetime) -> Hold | None:
    """One hold that stands."""
    row = (
        tx.execute(select(t.hold).where(t.hold.c.hold_id == hold_id, t.hold.c.expires > now))
        .mappings()
        .first()
    )
    return None if row is None else hold_of(row, _calendars(tx, hold_id))


def standing_holds(
    tx: Connection, calendar_ids: Sequence[CalendarId], period: Period, now: datetime
) -> tuple[Hold, ...]:
    """The holds on these calendars that share time with the period, by start."""
    here = select(t.hold_calendar.c.hold_id).where(t.hold_calendar.c.calendar_id.in_(calendar_ids))
    statement = (
        select(t.hold)
        .where(
            t.hold.c.hold_id.in_(here),
            t.hold.c.expires > now,
            t.hold.c.start_at < period.end,
            t.hold.c.end_at > period.start,
        )
        .order_by(t.hold.c.start_at, t.hold.c.hold_id)
    )
    rows = tx.execute(statement).mappings().all()
    return tuple(hold_of(row, _calendars(tx, row["hold_id"])) for row in rows)


def primary_calendars(tx: Connection, subs: Sequence[Sub]) -> dict[Sub, CalendarId]:
    """The primary calendar of each account, in the order given."""
    statement = select(t.calendar.c.sub, t.calendar.c.calendar_id).where(
        t.calendar.c.sub.in_(subs), t.calendar.c.primary_calendar, t.calendar.c.deleted.is_(None)
    )
    found = dict(tx.execute(statement).all())
    return {sub: found[sub] for sub in subs if sub in found}


def _calendars(tx: Connection, hold_id: HoldId) -> tuple[CalendarId, ...]:
    statement = (
        select(t.hold_calendar.c.calendar_id)
        .where(t.hold_calendar.c.hold_id == hold_id)
        .order_by(t.hold_calendar.c.calendar_id)
    )
    return tuple(tx.execute(statement).scalars())


def _record(
    tx: Connection,
    verb: Verb,
    values: dict[str, Any],
    calendar_ids: Sequence[CalendarId],
    now: datetime,
    origin: Origin,
) -> None:
    """One change a calendar, so that whoever shows that calendar hears of it."""
    recorder = Recorder(tx, now, origin)
    for calendar_id in calendar_ids:
        recorder.record(
            Entity.HOLD,
            verb,
            values["hold_id"],
            table=t.hold,
            before=values if verb is Verb.DELETED else None,
            after=None if verb is Verb.DELETED else values,
            calendar_id=calendar_id,
        )


def _until(now: datetime) -> datetime:
    """Rounded up to the whole second that is stored, so that a hold never ends early."""
    return now.replace(microsecond=0) + timedelta(seconds=HOLD_SECONDS + (1 if now.microsecond else 0))
