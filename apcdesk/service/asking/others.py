"""Whether there is another one of what is in the way: a room beside the one that is asked, an item of the same group."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, select

from apcdesk.domain.calendars import Calendar, CalendarKind
from apcdesk.domain.ids import Sub
from apcdesk.store import tables as t


def with_others(
    tx: Connection, subs: Collection[Sub], asked: Collection[Sub], calendars: Mapping[Sub, Calendar]
) -> frozenset[Sub]:
    """Those of these subs of which there is another that is not `asked` already."""
    kinds = {sub: calendars[sub].look.kind for sub in subs if sub in calendars}
    rooms = {sub for sub, kind in kinds.items() if kind is CalendarKind.ROOM}
    items = {sub for sub, kind in kinds.items() if kind is CalendarKind.EQUIPMENT}
    if not rooms or not _another_room(tx, asked):
        rooms = set()
    return frozenset(rooms | (_of_a_group(tx, items, asked) if items else set()))


def _another_room(tx: Connection, asked: Collection[Sub]) -> bool:
    c = t.calendar.c
    rooms = select(c.calendar_id).where(
        c.deleted.is_(None),
        c.primary_calendar,
        c.sub.not_in(asked),
        c.look["kind"].as_string() == CalendarKind.ROOM.value,
    )
    return tx.execute(rooms.limit(1)).first() is not None


def _of_a_group(tx: Connection, items: Collection[Sub], asked: Collection[Sub]) -> set[Sub]:
    """The items in whose group others are that are handed out."""
    c = t.calendar.c
    every = (
        select(c.sub, t.crib_item.c.item_group)
        .join_from(t.crib_item, t.calendar, t.crib_item.c.calendar_id == c.calendar_id)
        .where(c.deleted.is_(None), t.crib_item.c.retired.is_(None))
    )
    rows = tx.execute(every).all()
    groups = {group for sub, group in rows if sub not in asked}
    return {sub for sub, group in rows if sub in items and group in groups}
