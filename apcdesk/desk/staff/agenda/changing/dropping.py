"""What a drop asks for: one moved or many, to another calendar, or copied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.staff.agenda.geometry import DAY, DAY_MINUTES
from apcdesk.desk.staff.agenda.pointing.gestures import Ghost
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.face import Face


def drop_whole(face: Face, taken: Ghost, ghosts: Sequence[Ghost], period: Period, *, copies: bool) -> None:
    """Let go of what was taken whole, at the place of the first ghost, which is at `period`; the others go along."""
    items = face.shown.items if face.shown is not None else {}
    held, way = ghosts[0], ghosts[0].start - taken.start
    days, minutes = divmod(round(way / timedelta(minutes=1)), DAY_MINUTES)
    keys = tuple(ghost.key for ghost in ghosts if ghost.key)
    calendars = _other_calendars(items, ghosts)
    item = items.get(held.key or "")
    if item is None or not (days or minutes or calendars):
        return
    if copies:
        face.copy_asked.emit(keys, days, minutes, calendars)
    elif len(keys) > 1:
        face.shift_asked.emit(keys, days, minutes, calendars)
    else:
        face.choice.move_to(item.key)
        _drop_one(face, item, period if way else item.period, days, calendars.get(item.key))


def owner_of(item: Item) -> CalendarId | None:
    """The calendar that an item lies on."""
    return item.calendar.calendar_id if item.calendar is not None else None


def _other_calendars(items: Mapping[str, Item], ghosts: Sequence[Ghost]) -> dict[str, CalendarId]:
    wanted = {ghost.key: ghost.calendar_id for ghost in ghosts if ghost.key and ghost.calendar_id}
    return {key: to for key, to in wanted.items() if key in items and to != owner_of(items[key])}


def _drop_one(face: Face, item: Item, period: Period, days: int, calendar_id: CalendarId | None) -> None:
    if item.dates is not None:
        count = (item.dates.end - item.dates.start) // DAY
        period = face.dates.day_period(item.dates.start + DAY * days, count)
    if calendar_id is not None:
        face.carry_asked.emit(item.key, period, calendar_id)
    elif item.dates is not None:
        face.days_asked.emit(item.key, days)
    else:
        face.move_asked.emit(item.key, period)
