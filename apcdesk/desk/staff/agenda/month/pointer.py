"""The mouse on the month: which day a point of it stands for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.staff.agenda.geometry import DAY
from apcdesk.desk.staff.agenda.month.layout import NUMBER_HEIGHT
from apcdesk.desk.staff.agenda.month.scene import MonthScene
from apcdesk.desk.staff.agenda.pointing.edges import beyond
from apcdesk.desk.staff.agenda.pointing.gestures import (
    EDGE_REACH,
    FINGER_REACH,
    Ghost,
    Grip,
    days_of,
    grip_along,
    stretched,
)
from apcdesk.desk.staff.agenda.pointing.press import NEW_LENGTH, Pointing
from apcdesk.domain.period import Period

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.month.view import MonthView

MORNING = 9 * 60


class MonthPointer(Pointing):
    """Everything goes by whole days; the time of day stays."""

    def __init__(self, view: MonthView) -> None:
        super().__init__(view)
        self._view = view
        self._day = date.min
        """Whose cell was pressed."""

    def _pressed_beside(self, point: QPointF) -> bool:
        """On a number: that day, or that week, alone."""
        offset, y = self._view.place(point)
        if y < 0:
            return True
        scale = self._scene.scale
        index = scale.index_at(offset, y)
        if offset < 0:
            self._view.week_asked.emit(scale.days[index])
            return True
        if y - scale.cell(index).top < self._view.theme.px(NUMBER_HEIGHT):
            self._view.day_asked.emit(scale.days[index])
            return True
        return False

    def _take(self, item: Item | None, point: QPointF) -> Ghost | None:
        self._day = self._day_at(point)
        if item is not None:
            return self._taken_item(item, self._grip(point))
        first = datetime.combine(self._day, time())
        return Ghost(None, first, first + DAY, grip=Grip.NEW)

    def _pointed(self, taken: Ghost) -> Ghost:
        by = self._day_at(self.position) - self._day
        if taken.key is None:
            start, end = min(taken.start, taken.start + by), max(taken.end, taken.end + by)
        else:
            start, end = stretched(taken.start, taken.end, by, taken.grip, DAY)
        return replace(taken, start=start, end=end)

    def _click(self, point: QPointF) -> None:
        """Mark the morning of a cell."""
        offset, y = self._view.place(point)
        if y >= 0 and offset >= 0:
            start = self._view.dates.at(
                self._scene.scale.days[self._scene.scale.index_at(offset, y)], MORNING
            )
            self._view.choice.mark_time(Period(start, start + NEW_LENGTH))
            self._view.choice.choose(None)

    def _make(self, ghost: Ghost) -> None:
        self._view.new_days_asked.emit(*days_of(ghost))

    def _where(self, ghost: Ghost) -> str:
        """As "Wed 10, 13:00 – 13:45", days alone where it takes whole days."""
        dates, item = self._view.dates, self._item(ghost.key)
        first, last = days_of(ghost)
        if item is not None and item.dates is None:
            return dates.day_and_times(self.period(ghost))
        return dates.day_short(first) if first == last else dates.day_range(first, last)

    def _cursor(self, key: str, point: QPointF) -> Qt.CursorShape:
        whole = self._grip(point) is Grip.WHOLE
        return Qt.CursorShape.PointingHandCursor if whole else Qt.CursorShape.SizeHorCursor

    def _edge(self, point: QPointF) -> int:
        return beyond(self._view.place(point)[1], self._scene.scale.height)

    def _may_turn(self) -> bool:
        """Days that are drawn may go on beyond the month, too."""
        return super()._may_turn() or (self._taken is not None and self._taken.grip is Grip.NEW)

    def _grip(self, point: QPointF) -> Grip:
        """An end of a bar of whole days, or all of what is there."""
        offset, y = self._view.place(point)
        line = self._scene.line_at(offset, y)
        if line is None or self._scene.items[line.key].dates is None:
            return Grip.WHOLE
        reach = FINGER_REACH if self._view.theme.touch else EDGE_REACH
        return grip_along(line.box, offset, continued=line.continued, continues=line.continues, reach=reach)

    def _day_at(self, point: QPointF) -> date:
        return self._scene.scale.days[self._scene.scale.index_at(*self._view.place(point))]

    @property
    def _scene(self) -> MonthScene:
        assert self._view.shown is not None
        return self._view.shown
