"""The mouse on the grid: choosing, drawing a new time, moving, resizing, scrolling at the edges."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from apcdesk.desk.staff.agenda.conflicts import NO_CONFLICT, Conflicts
from apcdesk.desk.staff.agenda.geometry import Box, wall_span
from apcdesk.desk.staff.agenda.gestures import (
    EDGE_REACH,
    FINE_SNAP,
    FINGER_REACH,
    SNAP,
    Drag,
    Grip,
    grip_at,
    minute_of,
    press_on_ground,
)
from apcdesk.desk.staff.agenda.layout import Chip, Placed
from apcdesk.domain.period import Period

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.grid import AgendaGrid

FAR_ENOUGH = 4
SCROLL_REACH = 28
SCROLL_STEP = 12
SCROLL_MS = 30
NEW_LENGTH = timedelta(minutes=30)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

translate = QCoreApplication.translate

Ghost = tuple[datetime, datetime, str | None]
"""Start and end on the wall clock, and the key of the block that is moved, None for a new one."""


class Pointer:
    """Turns presses and moves into what the grid says. One for each grid."""

    def __init__(self, grid: AgendaGrid) -> None:
        self._grid = grid
        self._pressed: QPointF | None = None
        self._pressed_key: str | None = None
        self._drag: Drag | None = None
        self._dragging = False
        self._adding = False
        """Ctrl or Shift was down when the press came."""
        self._band_from: tuple[float, float] | None = None
        self.band: Box | None = None
        """The rubber band: what it touches is picked when the button is let go."""
        self._step = SNAP
        self.position = QPointF()
        self._conflicts = Conflicts()
        self.conflict = NO_CONFLICT
        """What stands in the way of the ghost."""
        self.ghost: Ghost | None = None
        self.dropped = False
        self.hovered: str | None = None
        self.hovered_chip: Chip | None = None
        self._scroll = QTimer(grid)
        self._scroll.setInterval(SCROLL_MS)
        self._scroll.timeout.connect(self._on_scroll)

    @property
    def dragging(self) -> bool:
        """Whether something is on its way."""
        return self._dragging

    def press(self, event: QMouseEvent) -> None:
        """Remember what was taken; a drag begins with the first few px."""
        if event.button() != Qt.MouseButton.LeftButton or self._grid.scene is None or self._dragging:
            return
        self.position = self._pressed = event.position()
        chip = self._grid.chip_at(event.position())
        if chip is not None:
            rect = self._grid.rect_of(chip.box).toRect()
            corner = self._grid.viewport().mapToGlobal(rect.topLeft())
            self._pressed = None
            self._grid.listed.emit(chip.keys, QRect(corner, rect.size()))
            return
        placed = self._grid.block_at(event.position())
        self._pressed_key = placed.key if placed else None
        self._adding = bool(event.modifiers() & (CONTROL | SHIFT))
        if self._adding and placed is None:
            self._band_from = self._grid.place(event.position())
            return
        self._drag = self._taken(placed, event.position())

    def move(self, event: QMouseEvent) -> None:
        """Follow the pointer: hover, or the drag."""
        self.position = event.position()
        self._step = FINE_SNAP if event.modifiers() & Qt.KeyboardModifier.AltModifier else SNAP
        if self._band_from is not None:
            self.band = _box_between(self._band_from, self._grid.place(event.position()))
            self._grid.viewport().update()
            return
        if self._pressed is None or self._drag is None:
            self._hover(event.position())
            return
        if not self._dragging:
            way = event.position() - self._pressed
            if max(abs(way.x()), abs(way.y())) < FAR_ENOUGH:
                return
            self._dragging = True
            self.dropped = False
            if self._grid.scene is not None:
                self._conflicts = Conflicts(self._grid.scene.items, self._grid.scene.agenda)
            self._scroll.start()
        self._follow()

    def release(self, event: QMouseEvent) -> None:
        """Drop what was dragged, or take the press as a click."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged, drag, ghost = self._dragging, self._drag, self.ghost
        banded, self.band = self.banded, None
        self._end()
        if banded:
            self._grid.choice.pick(self._grid.choice.selected | banded)
        elif not dragged and self._adding:
            self._add(event.modifiers())
        elif not dragged:
            self._click(event.position())
        elif drag is not None and ghost is not None:
            self._drop(drag, ghost)
        self.look_again()

    @property
    def banded(self) -> frozenset[str]:
        """What the rubber band touches."""
        scene = self._grid.scene
        if scene is None or self.band is None:
            return frozenset()
        return frozenset(
            placed.key for placed in scene.layout.meeting([self.band]) if scene.items[placed.key].editable
        )

    def double_click(self, event: QMouseEvent) -> None:
        """Edit the block that the first press took, or begin a new event where nothing is."""
        if event.button() != Qt.MouseButton.LeftButton or self._grid.scene is None:
            return
        if self._pressed_key is not None:
            self._grid.edit_asked.emit(self._pressed_key)
        elif self._grid.choice.mark is not None:
            self._grid.new_asked.emit(self._grid.choice.mark)

    def cancel(self) -> bool:
        """Give up a drag; whether there was one."""
        was = self._dragging or self.band is not None
        self.band = None
        self._end()
        self.forget_ghost()
        return was

    def leave(self) -> None:
        """The pointer is elsewhere."""
        if self.hovered is not None or self.hovered_chip is not None:
            self.hovered = self.hovered_chip = None
            self._grid.viewport().update()

    def look_again(self) -> None:
        """The blocks are others now: what is under the pointer may be another one."""
        if self._grid.viewport().underMouse() and not self._dragging:
            self._hover(self.position)
        else:
            self.hovered = self.hovered_chip = None

    def forget_ghost(self) -> None:
        """Draw nothing on its way any more, unless the hand still holds it."""
        if not self._dragging:
            self.ghost, self.conflict = None, NO_CONFLICT
            self._grid.viewport().update()

    def hint(self) -> str:
        """The time that a drop would give: "Wed 10, 13:00 – 13:45 · 45 min"."""
        if self.ghost is None:
            return ""
        dates, (start, end, _) = self._grid.dates, self.ghost
        period = self._period(start, end)
        length = int((period.end - period.start).total_seconds() // 60)
        words = f"{dates.day_short(start.date())}, {dates.time_range(period)} · {dates.duration(length)}"
        count = len(self._grid.choice.picked) if self.ghost[2] in self._grid.choice.picked else 0
        if count:
            words = translate("Agenda", "{words} · {count} events").format(words=words, count=count)
        trouble = self.conflict.words(dates)
        return f"{words} · {trouble}" if trouble else words

    @property
    def _reach(self) -> int:
        return FINGER_REACH if self._grid.theme.touch else EDGE_REACH

    def _taken(self, placed: Placed | None, point: QPointF) -> Drag | None:
        scene = self._grid.scene
        assert scene is not None
        offset, y = self._grid.place(point)
        if placed is None:
            return press_on_ground(scene.scale, offset, y) if offset >= 0 else None
        item = scene.items[placed.key]
        if not item.editable:
            return None
        piece = placed.piece
        grip = grip_at(placed.box, y, continued=piece.continued, continues=piece.continues, reach=self._reach)
        day = scene.scale.columns[piece.index].day
        return Drag(grip, day, scene.scale.minute(y), *wall_span(item.period, self._grid.dates), placed.key)

    def _follow(self) -> None:
        scene = self._grid.scene
        if self._drag is None or scene is None:
            return
        before = self._grid.overlay.reach()
        span = self._drag.span(scene.scale, *self._grid.place(self.position), self._step)
        ghost = (*span, self._drag.key)
        if ghost != self.ghost:
            self.ghost = ghost
            self.conflict = self._conflicts.at(self._drag.key, self._period(*span))
        self._grid.viewport().update(before + self._grid.overlay.reach())

    def _drop(self, drag: Drag, ghost: Ghost) -> None:
        start, end, key = ghost
        period = self._period(start, end)
        if key is None:
            self._grid.choice.mark_time(period)
            self._grid.new_asked.emit(period)
            self.forget_ghost()
            return
        scene = self._grid.scene
        item = scene.items.get(key) if scene else None
        if item is None:
            self.forget_ghost()
            return
        if drag.grip is Grip.WHOLE:
            period = Period(period.start, period.start + (item.period.end - item.period.start))
        if period == item.period:
            self.forget_ghost()
            return
        picked = self._grid.choice.picked
        if key in picked and drag.grip is Grip.WHOLE:
            minutes = round((start - drag.start) / timedelta(minutes=1))
            days, minutes = divmod(minutes, 24 * 60)
            self.forget_ghost()
            self._grid.shift_asked.emit(picked, days, minutes)
            return
        self.dropped = True  # the block stays where it was dropped until the agenda is read again
        self._grid.choice.move_to(key)
        self._grid.move_asked.emit(key, period)

    def _add(self, modifiers: Qt.KeyboardModifier) -> None:
        """Ctrl: one more, or one less. Shift: all from the one that has the keys to this one, in the order of time."""
        choice, scene, key = self._grid.choice, self._grid.scene, self._pressed_key
        if key is None or scene is None:
            return
        if modifiers & SHIFT and choice.current in scene.order:
            here, there = sorted((scene.order.index(choice.current), scene.order.index(key)))
            choice.pick(k for k in scene.order[here : there + 1] if scene.items[k].editable)
        else:
            choice.toggle(key)

    def _click(self, point: QPointF) -> None:
        choice = self._grid.choice
        if self._pressed_key is not None:
            choice.choose(self._pressed_key)
            return
        offset, y = self._grid.place(point)
        if self._grid.scene is None or offset < 0:
            return
        start = press_on_ground(self._grid.scene.scale, offset, y).start
        first = self._grid.dates.at(start.date(), round(minute_of(start)))
        choice.mark_time(Period(first, first + NEW_LENGTH))
        choice.choose(None)

    def _hover(self, point: QPointF) -> None:
        placed, chip = self._grid.block_at(point), self._grid.chip_at(point)
        key = placed.key if placed and chip is None else None
        cursor = Qt.CursorShape.ArrowCursor
        if (
            placed is not None
            and self._grid.scene is not None
            and self._grid.scene.items[placed.key].editable
        ):
            piece, (_, y) = placed.piece, self._grid.place(point)
            grip = grip_at(
                placed.box, y, continued=piece.continued, continues=piece.continues, reach=self._reach
            )
            cursor = Qt.CursorShape.ArrowCursor if grip is Grip.WHOLE else Qt.CursorShape.SizeVerCursor
        if chip is not None:
            cursor = Qt.CursorShape.PointingHandCursor
        self._grid.viewport().setCursor(cursor)
        if key != self.hovered or chip != self.hovered_chip:
            self.hovered, self.hovered_chip = key, chip
            self._grid.viewport().update()

    def _period(self, start: datetime, end: datetime) -> Period:
        at = self._grid.dates.at
        first, last = at(start.date(), round(minute_of(start))), at(end.date(), round(minute_of(end)))
        return Period(first, max(last, first + timedelta(minutes=FINE_SNAP)))

    def _end(self) -> None:
        self._pressed = self._drag = self._band_from = None
        self._dragging = False
        self._scroll.stop()

    def _on_scroll(self) -> None:
        if not QApplication.mouseButtons() & Qt.MouseButton.LeftButton and self.ghost is None:
            return
        height, y = self._grid.viewport().height(), self.position.y()
        bar = self._grid.verticalScrollBar()
        if y < SCROLL_REACH:
            bar.setValue(bar.value() - SCROLL_STEP)
        elif y > height - SCROLL_REACH:
            bar.setValue(bar.value() + SCROLL_STEP)
        else:
            return
        self._follow()


def _box_between(one: tuple[float, float], other: tuple[float, float]) -> Box:
    """The box that has both points for corners."""
    left, top = min(one[0], other[0]), min(one[1], other[1])
    return Box(left, top, max(abs(one[0] - other[0]), 1.0), max(abs(one[1] - other[1]), 1.0))
