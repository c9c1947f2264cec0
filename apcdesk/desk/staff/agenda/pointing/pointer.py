"""The mouse on the grid of hours: which time a point of it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QRegion

from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.staff.agenda.pointing.edges import Bar, beyond
from apcdesk.desk.staff.agenda.pointing.gestures import (
    EDGE_REACH,
    FINGER_REACH,
    Drag,
    Ghost,
    Grip,
    grip_at,
    minute_of,
    press_on_ground,
)
from apcdesk.desk.staff.agenda.pointing.press import NEW_LENGTH, Pointing
from apcdesk.domain.period import Period

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.grid import AgendaGrid


class Pointer(Pointing):
    """Columns are days, and down is later."""

    def __init__(self, grid: AgendaGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._drag: Drag | None = None

    def _pressed_beside(self, point: QPointF) -> bool:
        return self._grid.place(point)[0] < 0

    def _take(self, item: Item | None, point: QPointF) -> Ghost | None:
        scene, placed = self._grid.scene, self._grid.block_at(point)
        assert scene is not None
        offset, y = self._grid.place(point)
        if item is None or placed is None:
            drag = self._drag = press_on_ground(scene.scale, offset, y)
            return Ghost(None, drag.start, drag.end, grip=Grip.NEW)
        taken = self._taken_item(item, self._grip(point))
        day = scene.scale.columns[placed.piece.index].day
        self._drag = Drag(taken.grip, day, scene.scale.minute(y), taken.start, taken.end)
        return taken

    def _pointed(self, taken: Ghost) -> Ghost:
        scene = self._grid.scene
        assert scene is not None
        assert self._drag is not None
        start, end = self._drag.span(scene.scale, *self._grid.place(self.position), self._step)
        return replace(taken, start=start, end=end)

    def _click(self, point: QPointF) -> None:
        offset, y = self._grid.place(point)
        if self._grid.scene is None or offset < 0:
            return
        start = press_on_ground(self._grid.scene.scale, offset, y).start
        first = self._grid.dates.at(start.date(), round(minute_of(start)))
        self._grid.choice.mark_time(Period(first, first + NEW_LENGTH))
        self._grid.choice.choose(None)

    def _make(self, ghost: Ghost) -> None:
        period = self.period(ghost)
        self._grid.choice.mark_time(period)
        self._grid.new_asked.emit(period)

    def _cursor(self, key: str, point: QPointF) -> Qt.CursorShape:
        whole = self._grip(point) is Grip.WHOLE
        return Qt.CursorShape.ArrowCursor if whole else Qt.CursorShape.SizeVerCursor

    def _bars(self) -> Sequence[Bar]:
        height = self._grid.viewport().height()
        return ((self._grid.verticalScrollBar(), self.position.y(), height),)

    def _edge(self, point: QPointF) -> int:
        return beyond(self._grid.place(point)[0], self._grid.columns_width())

    def _reach(self) -> QRegion:
        return self._grid.overlay.reach()

    def _grip(self, point: QPointF) -> Grip:
        placed = self._grid.block_at(point)
        if placed is None:
            return Grip.WHOLE
        piece, (_, y) = placed.piece, self._grid.place(point)
        reach = FINGER_REACH if self._grid.theme.touch else EDGE_REACH
        return grip_at(placed.box, y, continued=piece.continued, continues=piece.continues, reach=reach)
