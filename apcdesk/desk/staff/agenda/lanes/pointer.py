"""The mouse on the lanes: which time of whose lane a point stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.staff.agenda.geometry import DAY_MINUTES, snapped
from apcdesk.desk.staff.agenda.lanes.layout import Bar
from apcdesk.desk.staff.agenda.lanes.scene import LanesScene
from apcdesk.desk.staff.agenda.pointing.edges import Bar as Along
from apcdesk.desk.staff.agenda.pointing.edges import beyond
from apcdesk.desk.staff.agenda.pointing.gestures import (
    EDGE_REACH,
    FINGER_REACH,
    SHORTEST,
    SNAP,
    Ghost,
    Grip,
    days_of,
    grip_along,
)
from apcdesk.desk.staff.agenda.pointing.press import NEW_LENGTH, Pointing
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.lanes.view import LanesView


MINUTE = timedelta(minutes=1)


class LanesPointer(Pointing):
    """Along is later, and across are the calendars."""

    def __init__(self, view: LanesView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed_at = datetime.combine(date.min, time())
        """Where the press was, on the wall clock."""

    def _pressed_beside(self, point: QPointF) -> bool:
        scene = self._view.shown
        inside = self._view.lanes_rect().contains(point)
        return not inside or scene is None or scene.layout.row_at(self._view.place(point)[1]) is None

    def _take(self, item: Item | None, point: QPointF) -> Ghost | None:
        scene = self._scene
        offset, y = self._view.place(point)
        minute = scene.axis.minute(offset)
        self._pressed_at = scene.axis.wall(minute)
        if item is not None:
            return self._taken_item(item, self._grip(scene.layout.by_key[item.key], offset))
        row = scene.layout.row_at(y)
        if row is None:
            return None
        start = minute // SNAP * SNAP
        wall = scene.axis.wall
        return Ghost(None, wall(start), wall(start + SNAP), row.calendar_id, Grip.NEW)

    def _pointed(self, taken: Ghost) -> Ghost:
        scene = self._scene
        offset, y = self._view.place(self.position)
        axis, row = scene.axis, scene.layout.row_at(y)
        minute, item = axis.minute(offset), self._item(taken.key)
        start, end, lane = axis.minute_of(taken.start), axis.minute_of(taken.end), taken.calendar_id
        all_day = item is not None and item.dates is not None
        step, least = (DAY_MINUTES, DAY_MINUTES) if all_day else (self._step, SHORTEST // MINUTE)
        pointed = float(snapped(minute, step))
        if taken.grip is Grip.WHOLE:
            moved = float(snapped(start + minute - axis.minute_of(self._pressed_at), step))
            start, end = moved, moved + end - start
            lane = self._lane(taken, row.calendar_id if row is not None else lane)
        elif taken.grip is Grip.START:
            start = min(pointed, end - least)
        elif taken.grip is Grip.END:
            end = max(pointed, start + least)
        else:
            start, end = (pointed, start) if pointed < start else (start, max(pointed, end))
        return replace(taken, start=axis.wall(start), end=axis.wall(end), calendar_id=lane)

    def _lane(self, was: Ghost, wanted: CalendarId | None) -> CalendarId | None:
        """The lane under the pointer, as far as all that moves along has lanes to go to."""
        if was.key is None or was.calendar_id is None or wanted is None:
            return wanted
        keys = self.carried
        by = self._scene.lanes_between(was.calendar_id, wanted)
        return self._scene.lanes_on(keys, by).get(was.key, was.calendar_id)

    def _lanes(self, held: Ghost, keys: Sequence[str]) -> Mapping[str, CalendarId]:
        own = self._scene.calendar_of(held.key or "")
        if own is None or held.calendar_id is None:
            return {}
        return self._scene.lanes_on(keys, self._scene.lanes_between(own, held.calendar_id))

    def _click(self, point: QPointF) -> None:
        offset, y = self._view.place(point)
        row = self._scene.layout.row_at(y)
        if row is None or not self._view.lanes_rect().contains(point):
            return
        start = self._view.instant(self._scene.axis.minute(offset) // SNAP * SNAP)
        self._view.choice.mark_time(Period(start, start + NEW_LENGTH), row.calendar_id)
        self._view.choice.choose(None)

    def _make(self, ghost: Ghost) -> None:
        period = self.period(ghost)
        self._view.choice.mark_time(period, ghost.calendar_id)
        self._view.new_asked.emit(period)

    def _where(self, ghost: Ghost) -> str:
        """As "Wed 10, 13:00 – 13:45 · Press B"."""
        row = self._scene.layout.row_of(ghost.calendar_id) if ghost.calendar_id else None
        name = row.name if row else ""
        item = self._item(ghost.key)
        if item is not None and item.dates is not None:
            first, last = days_of(ghost)
            dates = self._view.dates
            days = dates.day_short(first) if first == last else dates.day_range(first, last)
            return f"{days} · {name}"
        return f"{self._view.dates.day_and_times(self.period(ghost))} · {name}"

    def _cursor(self, key: str, point: QPointF) -> Qt.CursorShape:
        whole = self._grip(self._scene.layout.by_key[key], self._view.place(point)[0]) is Grip.WHOLE
        return Qt.CursorShape.ArrowCursor if whole else Qt.CursorShape.SizeHorCursor

    def _bars(self) -> Sequence[Along]:
        lanes = self._view.lanes_rect()
        x, y = self._view.stage().side.offset(self.position.x()), self.position.y() - lanes.top()
        along, across = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        return ((along, x, lanes.width()), (across, y, lanes.height()))

    def _edge(self, point: QPointF) -> int:
        """Where the lanes cannot be scrolled any further."""
        bar, lanes = self._view.horizontalScrollBar(), self._view.lanes_rect()
        edge = beyond(self._view.stage().side.offset(point.x()), lanes.width())
        return edge if bar.value() == {-1: bar.minimum(), 1: bar.maximum()}.get(edge) else 0

    @property
    def _scene(self) -> LanesScene:
        assert self._view.shown is not None
        return self._view.shown

    def _grip(self, bar: Bar, offset: float) -> Grip:
        near = FINGER_REACH if self._view.theme.touch else EDGE_REACH
        return grip_along(bar.box, offset, continued=bar.continued, continues=bar.continues, reach=near)
