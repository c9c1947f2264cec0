"""Loading what concerns the members of a query: the same loading for queries, bookings and links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Connection, bindparam, null, select, type_coerce, union_all

from apcdesk.availability.situation import Busy, CountedStart, Diary, Situation
from apcdesk.domain.events import Transparency
from apcdesk.domain.ids import CalendarId, ClientId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer
from apcdesk.service.custody.kept_back import KEPT_BACK, kept_back
from apcdesk.service.hours.rules import read_available_periods, read_rules
from apcdesk.store import tables as t
from apcdesk.store.bulk import among
from apcdesk.store.writing.prepared import Prepared

CONSTRAINT_MARGIN = timedelta(days=9)
"""A constraint counts whole local days and weeks: up to a week and a zone on both sides of the window."""


def load_situation(
    tx: Connection,
    query: AvailabilityQuery,
    client_id: ClientId | None,
    now: datetime,
    only: Sequence[Sub] | None = None,
) -> Situation:
    """Everything stored that can touch the answer, read in the transaction's snapshot.

    `now` decides which holds still stand; `only` leaves out other accounts. A sub that is not known gets an empty
    diary.
    """
    subs = list(query.subs if only is None else only)
    window = window_of(query)
    calendar_ids = _calendar_ids(tx, subs)
    everywhere = [calendar_id for ids in calendar_ids.values() for calendar_id in ids]
    reach = reach_of(query, window)
    busy = _busy(tx, everywhere, reach)
    wanted = frozenset(everywhere)
    for calendar_id, held in taken_besides(tx, reach, now).items():
        if calendar_id in wanted:
            busy[calendar_id] += held
    rules = by_sub(read_rules(tx, subs))
    periods = by_sub(read_available_periods(tx, subs, window))
    counted = _counted(tx, everywhere, window, client_id) if _constrained(query) else {}
    diaries = {}
    for sub in subs:
        ids = calendar_ids.get(sub, ())
        diaries[sub] = Diary(
            sub=sub,
            calendar_ids=ids,
            busy=tuple(b for calendar_id in ids for b in busy.get(calendar_id, ())),
            rules=tuple(rules.get(sub, ())),
            available_periods=tuple(periods.get(sub, ())),
            counted=tuple(c for calendar_id in ids for c in counted.get(calendar_id, ())),
        )
    return Situation(diaries, client_id)


def load_hours(tx: Connection, subs: Sequence[Sub]) -> Situation:
    """When these accounts are open, at any time, and nothing of what they have booked."""
    rules = by_sub(read_rules(tx, list(subs)))
    periods = by_sub(read_available_periods(tx, list(subs)))
    return Situation(
        {
            sub: Diary(sub, rules=tuple(rules.get(sub, ())), available_periods=tuple(periods.get(sub, ())))
            for sub in subs
        }
    )


def window_of(query: AvailabilityQuery) -> Period:
    """From the first to the last moment that is searched."""
    periods = query.query_periods or tuple(
        Period(start, start + query.required_duration) for start in query.query_slots
    )
    return Period(min(p.start for p in periods), max(p.end for p in periods))


def reach_of(query: AvailabilityQuery, window: Period) -> Period:
    """Busy time outside the window counts when its widened time reaches in."""
    buffers: list[Buffer] = [query.buffer]
    buffers += [m.buffer for g in query.participants for m in g.members if m.buffer is not None]
    after = max(buffer.after.minimum for buffer in buffers)
    before = max(buffer.before.minimum for buffer in buffers)
    return window.widened(before, after)


def _constrained(query: AvailabilityQuery) -> bool:
    return any(m.availability_constraints for g in query.participants for m in g.members)


def _calendar_ids(tx: Connection, subs: Sequence[Sub]) -> dict[Sub, tuple[CalendarId, ...]]:
    found: defaultdict[Sub, list[CalendarId]] = defaultdict(list)
    for sub, calendar_id in _CONNECTED.driver_rows(tx, {"subs": subs}):
        found[sub].append(calendar_id)
    return {sub: tuple(ids) for sub, ids in found.items()}


def _busy(tx: Connection, ids: list[CalendarId], reach: Period) -> defaultdict[CalendarId, list[Busy]]:
    asked = {"ids": ids, "start": reach.start, "end": reach.end}
    busy: defaultdict[CalendarId, list[Busy]] = defaultdict(list)
    for row in _BUSY.driver_rows(tx, asked):
        calendar_id, start, end, transparency, status, participation, client_id, uid, event_id = row
        tentative = "tentative" in (status, participation) or transparency == Transparency.TENTATIVE
        busy[calendar_id].append(Busy(calendar_id, start, end, tentative, client_id, uid, event_id))
    return busy


def taken_besides(tx: Connection, reach: Period, now: datetime) -> dict[CalendarId, list[Busy]]:
    """What takes time in the reach and is no event, of every calendar: holds that stand, items that are not here."""
    taken: defaultdict[CalendarId, list[Busy]] = defaultdict(list)
    asked = {"now": now, "start": reach.start, "end": reach.end}
    for row in _TAKEN.driver_rows(tx, asked):
        calendar_id, start, end, holder, tzid, _ = row
        held = Busy(calendar_id, start, end, holder=holder) if tzid is None else kept_back(row, reach, now)
        if held is not None:
            taken[calendar_id].append(held)
    return taken


def _counted(
    tx: Connection, ids: list[CalendarId], window: Period, client_id: ClientId | None
) -> dict[CalendarId, list[CountedStart]]:
    event = t.event.c
    near = window.widened(CONSTRAINT_MARGIN, CONSTRAINT_MARGIN)
    statement = select(
        event.calendar_id, type_coerce(event.start_at, BigInteger), event.event_uid, event.event_id
    ).where(
        event.calendar_id.in_(ids),
        event.deleted.is_(None),
        event.status != "cancelled",
        event.client_id == client_id,
        event.start_at >= near.start,
        event.start_at < near.end,
    )
    counted: defaultdict[CalendarId, list[CountedStart]] = defaultdict(list)
    for calendar_id, start, uid, event_id in tx.execute(statement):
        counted[calendar_id].append(CountedStart(start, uid, event_id))
    return counted


def booked_minutes(tx: Connection, subs: Sequence[Sub], day: Period) -> dict[Sub, int]:
    """Minutes that each account is busy with events inside the day; every event counts, also over others."""
    first, last = day.seconds
    minutes: dict[Sub, int] = dict.fromkeys(subs, 0)
    asked = {"subs": subs, "start": day.start, "end": day.end}
    for sub, start, end in _BOOKED.driver_rows(tx, asked):
        minutes[sub] += (min(end, last) - max(start, first)) // 60
    return minutes


def by_sub(things: tuple[Any, ...]) -> dict[Sub, list[Any]]:
    """Rules or available periods by whose they are."""
    grouped: defaultdict[Sub, list[Any]] = defaultdict(list)
    for thing in things:
        grouped[thing.sub].append(thing)
    return grouped


_CONNECTED = Prepared(
    select(t.calendar.c.sub, t.calendar.c.calendar_id)
    .join(t.profile, t.calendar.c.profile_id == t.profile.c.profile_id)
    .where(among(t.calendar.c.sub, "subs"), t.calendar.c.deleted.is_(None), t.profile.c.connected)
    .order_by(t.calendar.c.calendar_id)
)
_event = t.event.c
_BUSY = Prepared(
    select(
        _event.calendar_id,
        _event.start_at,
        _event.end_at,
        _event.transparency,
        _event.status,
        _event.participation_status,
        _event.client_id,
        _event.event_uid,
        _event.event_id,
    ).where(
        among(_event.calendar_id, "ids"),
        _event.busy,
        _event.start_at < bindparam("end"),
        _event.end_at > bindparam("start"),
    )
)
# By its calendars, whose events are found by their time: by the account alone all that there are would be read.
_BOOKED = Prepared(
    select(t.calendar.c.sub, _event.start_at, _event.end_at)
    .join(t.event, _event.calendar_id == t.calendar.c.calendar_id)
    .where(
        among(t.calendar.c.sub, "subs"),
        _event.busy,
        _event.start_at < bindparam("end"),
        _event.end_at > bindparam("start"),
    )
)
_HOLDS = (
    select(
        t.hold_calendar.c.calendar_id,
        type_coerce(t.hold.c.start_at, BigInteger),
        type_coerce(t.hold.c.end_at, BigInteger),
        t.hold.c.holder,
        null(),
        null(),
    )
    .join(t.hold, t.hold.c.hold_id == t.hold_calendar.c.hold_id)
    .where(
        t.hold.c.expires > bindparam("now"),
        t.hold.c.start_at < bindparam("end"),
        t.hold.c.end_at > bindparam("start"),
    )
)
_TAKEN = Prepared(union_all(_HOLDS, *KEPT_BACK))
"""There are never many holds, and few items."""
