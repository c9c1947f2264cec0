"""Holds: a time kept for one visitor while they type. A hold is a row of its own, never an event."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from apcdesk.domain.bookings import AppointmentType, Assignment, Hold
from apcdesk.domain.changes import SYSTEM, Entity, Origin, Verb
from apcdesk.domain.ids import CalendarId, HoldId, Sub, new_hold_id
from apcdesk.domain.period import Period
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.store import tables as t
from apcdesk.store.bulk import among
from apcdesk.store.database import Store
from apcdesk.store.rows.bookings import assignment_value, hold_of
from apcdesk.store.writing.prepared import Prepared
from apcdesk.store.writing.statements import given, keyed

Row = Mapping[Any, Any]

HOLD_SECONDS = 180


class Holds:
    """What is kept for visitors now, and what no longer is. Keeping a time is Bookings' own."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def on(self, calendar_ids: Sequence[CalendarId], period: Period) -> tuple[Hold, ...]:
        """The holds on these calendars that share time with the period. They name a place, never a person."""
        with self._store.read() as tx:
            return standing_holds(tx, calendar_ids, period, self._clock.now())

    def expire(self) -> None:
        """Give back the holds whose time is over, so that every screen hears of it."""
        with self._store.read() as tx:
            if not holds_over(tx, self._clock.now()):
                return
        with self._store.write() as tx:
            now = self._clock.now()
            delete_holds(tx, holds_over(tx, now), now, SYSTEM)


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
    """Keep a time for the holder on the primary calendars of everybody assigned, for HOLD_SECONDS from `now` on."""
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
    _INSERT.run(tx, values)
    for calendar_id in calendar_ids:
        _INSERT_CALENDAR.run(tx, {"hold_id": hold.hold_id, "calendar_id": calendar_id})
    _record(tx, Verb.CREATED, values, calendar_ids, now, origin)
    return hold


def holds_by(tx: Connection, holder: str) -> Sequence[Row]:
    """The rows of what the holder keeps."""
    return _BY_HOLDER.rows(tx, {"holder": holder})


def holds_over(tx: Connection, now: datetime) -> Sequence[Row]:
    """The rows of the holds whose time is over."""
    return _OVER.rows(tx, {"now": now})


def delete_holds(tx: Connection, rows: Sequence[Row], now: datetime, origin: Origin) -> None:
    """Delete the holds of these rows, with a change for each of their calendars."""
    for row in rows:
        calendar_ids = _calendars(tx, row["hold_id"])
        _DELETE_CALENDARS.run(tx, {"hold_id": row["hold_id"]})
        _DELETE.run(tx, {"hold_id": row["hold_id"]})
        _record(tx, Verb.DELETED, dict(row), calendar_ids, now, origin)


def extend_hold(tx: Connection, hold_id: HoldId, now: datetime) -> Hold | None:
    """Keep a hold that still stands for its whole time again; None when it has ended."""
    if tx.execute(_EXTEND, {"key": hold_id, "now": now, "expires": _until(now)}).rowcount == 0:
        return None
    return hold_by_id(tx, hold_id, now)


def move_hold(tx: Connection, hold_id: HoldId, holder: str, now: datetime, origin: Origin) -> None:
    """Give a hold to another holder, for its whole time again."""
    values = {"holder": holder, "expires": _until(now)}
    before = _ONE.first(tx, {"hold_id": hold_id})
    assert before is not None
    tx.execute(_CHANGE, {"key": hold_id, **values})
    _record(tx, Verb.UPDATED, {**before, **values}, _calendars(tx, hold_id), now, origin)


def hold_by_id(tx: Connection, hold_id: HoldId, now: datetime) -> Hold | None:
    """The hold of this id, None when its time is over or there is none."""
    row = _STANDING.first(tx, {"hold_id": hold_id, "now": now})
    return None if row is None else hold_of(row, _calendars(tx, hold_id))


def standing_holds(
    tx: Connection, calendar_ids: Sequence[CalendarId], period: Period, now: datetime
) -> tuple[Hold, ...]:
    """The holds on these calendars that share time with the period, by start."""
    asked = {"calendar_ids": calendar_ids, "now": now, "start": period.start, "end": period.end}
    rows = _STANDING_ON.rows(tx, asked)
    return tuple(hold_of(row, _calendars(tx, row["hold_id"])) for row in rows)


def primary_calendars(tx: Connection, subs: Sequence[Sub]) -> dict[Sub, CalendarId]:
    """The primary calendar of each account, in the order given."""
    found = dict(_PRIMARY.driver_rows(tx, {"subs": subs}))
    return {sub: found[sub] for sub in subs if sub in found}


def _calendars(tx: Connection, hold_id: HoldId) -> tuple[CalendarId, ...]:
    return tuple(calendar_id for (calendar_id,) in _CALENDARS.driver_rows(tx, {"hold_id": hold_id}))


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


_hold, _hold_calendar = t.hold.c, t.hold_calendar.c
_one = select(t.hold).where(given(_hold.hold_id))
_BY_HOLDER = Prepared(select(t.hold).where(given(_hold.holder)))
_OVER = Prepared(select(t.hold).where(_hold.expires <= bindparam("now")))
_ONE = Prepared(_one)
_STANDING = Prepared(_one.where(_hold.expires > bindparam("now")))
_STANDING_ON = Prepared(
    select(t.hold)
    .where(
        _hold.hold_id.in_(
            select(_hold_calendar.hold_id).where(among(_hold_calendar.calendar_id, "calendar_ids"))
        ),
        _hold.expires > bindparam("now"),
        _hold.start_at < bindparam("end"),
        _hold.end_at > bindparam("start"),
    )
    .order_by(_hold.start_at, _hold.hold_id)
)
_CALENDARS = Prepared(
    select(_hold_calendar.calendar_id)
    .where(given(_hold_calendar.hold_id))
    .order_by(_hold_calendar.calendar_id)
)
_PRIMARY = Prepared(
    select(t.calendar.c.sub, t.calendar.c.calendar_id).where(
        among(t.calendar.c.sub, "subs"), t.calendar.c.primary_calendar, t.calendar.c.deleted.is_(None)
    )
)
_INSERT, _INSERT_CALENDAR = Prepared(insert(t.hold)), Prepared(insert(t.hold_calendar))
_CHANGE = update(t.hold).where(keyed(_hold.hold_id))
_EXTEND = _CHANGE.where(_hold.expires > bindparam("now"))
_DELETE = Prepared(delete(t.hold).where(given(_hold.hold_id)))
_DELETE_CALENDARS = Prepared(delete(t.hold_calendar).where(given(_hold_calendar.hold_id)))
