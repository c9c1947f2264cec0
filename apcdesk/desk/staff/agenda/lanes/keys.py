"""The keys on the lanes: arrows follow what is seen, time along and calendars across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from apcdesk.desk.staff.agenda.keys import STEP, UP_DOWN, Keys
from apcdesk.desk.staff.agenda.lanes.layout import Row
from apcdesk.desk.staff.agenda.pointing.gestures import SHORTEST, SNAP
from apcdesk.domain.period import Period

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.lanes.view import LanesView


class LanesKeys(Keys):
    """← → the previous or next block of the lane, ↑ ↓ the nearest of another; with Alt the block itself moves so."""

    def __init__(self, view: LanesView) -> None:
        super().__init__(view)
        self._lanes = view

    def _arrow(self, key: Qt.Key) -> bool:
        scene, item = self._lanes.shown, self._item()
        if scene is None or item is None:
            return super()._arrow(key)
        if self._sideways(key):
            lane = scene.calendar_of(item.key)
            keys = [k for k in scene.order if scene.calendar_of(k) == lane]
            place = keys.index(item.key) + self._sideways(key)
            if 0 <= place < len(keys):
                self._lanes.choice.move_to(keys[place])
            else:
                self._lanes.stepped.emit(self._sideways(key))
            return True
        for row in self._rows(item.key, UP_DOWN[key]):
            keys = [k for k in scene.order if scene.calendar_of(k) == row.calendar_id]
            if keys:
                start = item.period.start
                self._lanes.choice.move_to(min(keys, key=lambda k: abs(scene.items[k].period.start - start)))
                return True
        return True

    def _move(self, key: Qt.Key, *, resize: bool) -> bool:
        item = self._item()
        if self._lanes.choice.picked and not resize:
            self._shift_picked(self._sideways(key), UP_DOWN.get(key, 0))
            return True
        if item is None or not item.editable or (item.dates is not None and self._sideways(key)):
            return super()._move(key, resize=resize)
        start, end = item.period.start, item.period.end
        if self._sideways(key):
            by = STEP * self._sideways(key)
            period = (
                Period(start, max(end + by, start + SHORTEST)) if resize else Period(start + by, end + by)
            )
            if period != item.period:
                self._lanes.move_asked.emit(item.key, period)
            return True
        for row in self._rows(item.key, UP_DOWN[key])[:1] if not resize else ():
            self._lanes.carry_asked.emit(item.key, item.period, row.calendar_id)
        return True

    def _shift_picked(self, steps: int, lanes: int) -> None:
        scene, picked = self._lanes.shown, self._lanes.choice.picked
        assert scene is not None
        to = scene.lanes_on(picked, lanes)
        calendars = {key: to[key] for key in to if to[key] != scene.calendar_of(key)}
        if steps or calendars:
            self._lanes.shift_asked.emit(picked, 0, SNAP * steps, calendars)

    def _rows(self, key: str, by: int) -> list[Row]:
        """The lanes below (or above) that of an item, the nearest first."""
        scene = self._lanes.shown
        assert scene is not None
        rows = [row for row in scene.layout.rows if row.calendar_id]
        here = next(n for n, row in enumerate(rows) if row.calendar_id == scene.calendar_of(key))
        return rows[here + 1 :] if by > 0 else rows[:here][::-1]
