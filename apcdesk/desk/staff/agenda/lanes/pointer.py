"""The mouse on the lanes: choosing, drawing a new time, moving along and across, resizing, scrolling at the edges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from apcdesk.desk.staff.agenda.conflicts import NO_CONFLICT, Conflicts
from apcdesk.desk.staff.agenda.geometry import DAY_MINUTES, snapped
from apcdesk.desk.staff.agenda.gestures import EDGE_REACH, FINE_SNAP, FINGER_REACH, SHORTEST, SNAP, Grip
from apcdesk.desk.staff.agenda.lanes.layout import Bar
from apcdesk.desk.staff.agenda.lanes.scene import minutes_of
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.lanes.view import LanesView

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FAR_ENOUGH = 4
SCROLL_REACH = 32
SCROLL_STEP = 14
SCROLL_MS = 30
NEW_LENGTH = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class _Taken:
    """What a press took: its key (None for empty ground), the part of it, the minute, and what it was before."""

    key: str | None
    grip: Grip
    minute: float
    calendar_id: CalendarId
    start: float
    end: float
    days: bool
    """An all-day item moves by whole days only."""


@dataclass(frozen=True, slots=True)
class LaneGhost:
    """Where a drop would lie: minutes since the first midnight, and the lane."""

    start: float
    end: float
    calendar_id: CalendarId
    key: str | None


class LanesPointer:
    """Turns presses and moves into what the lanes say. One for each view."""

    def __init__(self, view: LanesView) -> None:
        self._view = view
        self._pressed: QPointF | None = None
        self._taken: _Taken | None = None
        self._step = SNAP
        self.position = QPointF()
        self._conflicts = Conflicts()
        self.conflict = NO_CONFLICT
        """What stands in the way of the ghost."""
        self.ghost: LaneGhost | None = None
        self.hovered: str | None = None
        self._scroll = QTimer(view)
        self._scroll.setInterval(SCROLL_MS)
        self._scroll.timeout.connect(self._on_scroll)

    @property
    def dragging(self) -> bool:
        """Whether something is on its way."""
        return self.ghost is not None

    def press(self, event: QMouseEvent) -> None:
        """Remember what was taken; a drag begins with the first few px."""
        scene = self._view.shown
        if event.button() != Qt.MouseButton.LeftButton or scene is None or self.dragging:
            return
        offset, y = self._view.place(event.position())
        row = scene.layout.row_at(y)
        if offset < self._view.offset or row is None or y < self._view.top:
            return
        self.position = self._pressed = event.position()
        self._taken = self._take(
            scene.layout.bar_at(offset, y), row.calendar_id, scene.axis.minute(offset), offset
        )

    def move(self, event: QMouseEvent) -> None:
        """Follow the pointer: hover, or the drag."""
        self.position = event.position()
        self._step = FINE_SNAP if event.modifiers() & Qt.KeyboardModifier.AltModifier else SNAP
        if self._pressed is None or self._taken is None:
            self._hover(event.position())
            return
        way = event.position() - self._pressed
        if self.dragging or max(abs(way.x()), abs(way.y())) >= FAR_ENOUGH:
            self._scroll.start()
            self._follow()

    def release(self, event: QMouseEvent) -> None:
        """Drop what was dragged, or take the press as a click."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        taken, ghost = self._taken, self.ghost
        self.cancel()
        if taken is None:
            return
        if ghost is not None:
            self._drop(taken, ghost)
        elif taken.key is not None and event.modifiers() & (CONTROL | SHIFT):
            self._view.choice.toggle(taken.key)
        elif taken.key is not None:
            self._view.choice.choose(taken.key)
        else:
            start = self._view.instant(taken.start)
            self._view.choice.mark_time(Period(start, start + NEW_LENGTH), taken.calendar_id)
            self._view.choice.choose(None)

    def cancel(self) -> bool:
        """Give up a drag; whether there was one."""
        was = self.dragging
        self._pressed = self._taken = self.ghost = None
        self._scroll.stop()
        self._view.viewport().update()
        return was

    def leave(self) -> None:
        """The pointer is elsewhere."""
        if self.hovered is not None:
            self.hovered = None
            self._view.viewport().update()

    def hint(self) -> str:
        """The time and the lane that a drop would give: "Wed 10, 13:00 – 13:45 · Press B"."""
        scene, ghost = self._view.shown, self.ghost
        if scene is None or ghost is None:
            return ""
        row = scene.layout.row_of(ghost.calendar_id)
        name = row.name if row else ""
        day = self._view.dates.day_short(scene.axis.wall(ghost.start).date())
        if self._taken is not None and self._taken.days:
            return f"{day} · {name}"
        words = f"{day}, {self._view.dates.time_range(self._period(ghost))} · {name}"
        trouble = self.conflict.words(self._view.dates)
        return f"{words} · {trouble}" if trouble else words

    def _take(self, bar: Bar | None, calendar_id: CalendarId, minute: float, offset: float) -> _Taken | None:
        scene = self._view.shown
        assert scene is not None
        if bar is None:
            start = float(int(minute // SNAP * SNAP))
            return _Taken(None, Grip.NEW, minute, calendar_id, start, start + SNAP, False)
        item = scene.items[bar.key]
        span = minutes_of(item, scene.axis, self._view.dates)
        if not item.editable:
            return _Taken(bar.key, Grip.WHOLE, minute, calendar_id, *span, item.dates is not None)
        return _Taken(bar.key, self._grip(bar, offset), minute, calendar_id, *span, item.dates is not None)

    def _grip(self, bar: Bar, offset: float) -> Grip:
        scene = self._view.shown
        all_day = scene is not None and scene.items[bar.key].dates is not None
        near = FINGER_REACH if self._view.theme.touch else EDGE_REACH
        reach = min(near, bar.box.width / 4)
        if not all_day and offset >= bar.box.end - reach and not bar.continues:
            return Grip.END
        if not all_day and offset < bar.box.offset + reach / 2 and not bar.continued:
            return Grip.START
        return Grip.WHOLE

    def _follow(self) -> None:
        scene, taken = self._view.shown, self._taken
        if scene is None or taken is None:
            return
        if taken.key is not None and not scene.items[taken.key].editable:
            return
        offset, y = self._view.place(self.position)
        minute, row = scene.axis.minute(offset), scene.layout.row_at(y)
        start, end, lane = taken.start, taken.end, taken.calendar_id
        least = SHORTEST.total_seconds() / 60
        if taken.grip is Grip.WHOLE:
            step = DAY_MINUTES if taken.days else self._step
            moved = snapped(taken.start + minute - taken.minute, step)
            start, end = float(moved), moved + taken.end - taken.start
            lane = row.calendar_id if row is not None else lane
        elif taken.grip is Grip.START:
            start = min(float(snapped(minute, self._step)), taken.end - least)
        elif taken.grip is Grip.END:
            end = max(float(snapped(minute, self._step)), taken.start + least)
        else:
            pointed = float(snapped(minute, self._step))
            start, end = (
                (pointed, taken.start) if pointed < taken.start else (taken.start, max(pointed, taken.end))
            )
        ghost = LaneGhost(start, end, lane, taken.key)
        if self.ghost is None:
            self._conflicts = Conflicts(scene.items, scene.agenda)
        if ghost != self.ghost:
            self.ghost = ghost
            self.conflict = self._conflicts.at(taken.key, self._period(ghost), lane)
            self._view.viewport().update()

    def _drop(self, taken: _Taken, ghost: LaneGhost) -> None:
        scene = self._view.shown
        if taken.key is None:
            period = self._period(ghost)
            self._view.choice.mark_time(period, ghost.calendar_id)
            self._view.new_asked.emit(period)
            return
        item = scene.items.get(taken.key) if scene else None
        if item is None:
            return
        self._view.choice.move_to(taken.key)
        other = ghost.calendar_id != taken.calendar_id
        if taken.days:
            days = round((ghost.start - taken.start) / DAY_MINUTES)
            if other:
                self._view.carry_asked.emit(
                    taken.key, self._view.days_on(item.period, days), ghost.calendar_id
                )
            elif days:
                self._view.days_asked.emit(taken.key, days)
            return
        period = self._period(ghost)
        if taken.grip is Grip.WHOLE:
            period = Period(period.start, period.start + (item.period.end - item.period.start))
            if ghost.start == taken.start:
                period = item.period
        if other:
            self._view.carry_asked.emit(taken.key, period, ghost.calendar_id)
        elif period != item.period:
            self._view.move_asked.emit(taken.key, period)

    def _period(self, ghost: LaneGhost) -> Period:
        first, last = self._view.instant(ghost.start), self._view.instant(ghost.end)
        return Period(first, max(last, first + SHORTEST))

    def _hover(self, point: QPointF) -> None:
        scene = self._view.shown
        key = self._view.key_at(point)
        cursor = Qt.CursorShape.ArrowCursor
        if scene is not None and key is not None and scene.items[key].editable:
            offset, _ = self._view.place(point)
            whole = self._grip(scene.layout.by_key[key], offset) is Grip.WHOLE
            cursor = Qt.CursorShape.ArrowCursor if whole else Qt.CursorShape.SizeHorCursor
        self._view.viewport().setCursor(cursor)
        if key != self.hovered:
            self.hovered = key
            self._view.viewport().update()

    def _on_scroll(self) -> None:
        """Near an edge the lanes move on below the pointer."""
        lanes = self._view.lanes_rect()
        x, y = self._view.stage().side.offset(self.position.x()), self.position.y()
        along, across = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        along.setValue(along.value() + SCROLL_STEP * _beyond(x, lanes.width()))
        across.setValue(across.value() + SCROLL_STEP * _beyond(y - lanes.top(), lanes.height()))
        self._follow()


def _beyond(place: float, length: float) -> int:
    """-1 near the beginning, 1 near the end, else 0."""
    return (place > length - SCROLL_REACH) - (place < SCROLL_REACH)
