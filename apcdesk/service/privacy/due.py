"""What is due to be forgotten, as it is found in the tables."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Text, cast, func, or_, select

from apcdesk.domain.changes import Entity
from apcdesk.service.privacy.forgotten import Found, type_names
from apcdesk.service.privacy.scrubbing import NEUTRAL, clean_link, last_offered
from apcdesk.store import tables as t


def find_due(tx: Connection, limit: datetime, portion: int, tzid: str) -> Found:
    """What ended by then and still says who came; at most so many of each. `tzid` is the place's zone."""
    event, walk_in, entry = t.event.c, t.walk_in.c, t.registration.c
    booking = t.booking.c
    named = or_(_says(booking.guest), booking.summary.not_in(type_names(tx).values()))
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
    return Found(
        bookings=tx.execute(bookings.limit(portion)).scalars().all(),
        events=tx.execute(events.limit(portion)).scalars().all(),
        walk_ins=tx.execute(walk_ins.limit(portion)).scalars().all(),
        registrations=[tuple(row) for row in tx.execute(registrations.limit(portion))],
        links=_links_due(tx, limit, portion),
        badges=_badges_due(tx, limit, last_day),
    )


def _links_due(tx: Connection, limit: datetime, portion: int) -> list[str]:
    """Links nobody booked whose last time is over. Those that have been forgotten are not read: they become many."""
    link = t.scheduling_link.c
    draft = link.asked["draft"]
    said = or_(
        draft["summary"].as_string() != NEUTRAL,
        draft["description"].as_string() != "",
        link.display_message != "",
    )
    old = select(t.scheduling_link).where(link.booking_id.is_(None), link.created <= limit, said)
    due = []
    for row in tx.execute(old.order_by(link.created)).mappings():
        if last_offered(row) <= limit and clean_link(row) != row:
            due.append(row["link_id"])
            if len(due) == portion:
                break
    return due


def _badges_due(tx: Connection, limit: datetime, last_day: str) -> bool:
    """Whether there are badges, nothing was imported since then, and no fair that they may be for ends later: a list may
    come long before it, and is no good afterwards.
    """
    if tx.execute(select(t.badge.c.code).limit(1)).first() is None:
        return False
    ends = t.appointment_type.c.definition["last_day"].as_string()
    if tx.execute(select(ends).where(ends >= last_day).limit(1)).first() is not None:
        return False
    change = t.change.c
    which = (change.entity == Entity.SETTING.value) & (change.entity_id == "badges")
    newest = tx.execute(select(func.max(change.at)).where(which)).scalar()
    return newest is None or newest <= limit


def _says(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a column of JSON has more than nothing."""
    return cast(column, Text) != "null"
