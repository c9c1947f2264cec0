"""The keys on a view of the agenda: from block to block, opening, moving and resizing without a pointer."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.staff.agenda.geometry import DAY
from apcdesk.desk.staff.agenda.pointing.gestures import SHORTEST, SNAP
from apcdesk.domain.events import Dates
from apcdesk.domain.period import Period

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.face import Face

STEP = timedelta(minutes=SNAP)
DELETING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Keys:
    """Reacts to the keys of a view that has the focus. One for each face."""

    def __init__(self, face: Face) -> None:
        self._face = face

    def handle(self, event: QKeyEvent) -> bool:
        """Whether the key was one of ours."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            return self._give_up()
        if self._face.dragging:
            return True
        alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
        if modifiers in (alt, alt | shift) and (key in UP_DOWN or self._sideways(key)):
            return self._move(key, resize=modifiers == alt | shift)
        if modifiers == shift and key in UP_DOWN:
            return self._extend(UP_DOWN[key])
        if modifiers:
            return self._control(key, modifiers)
        if key in UP_DOWN or self._sideways(key):
            return self._arrow(key)
        return self._act(key)

    def enter(self) -> None:
        """The focus came by Tab: begin at the next block when the keys are nowhere yet."""
        if self._face.choice.current is None and self._face.choice.mark is None:
            self._step(1)

    def _arrow(self, key: Qt.Key) -> bool:
        return self._step(UP_DOWN[key]) if key in UP_DOWN else self._step_day(self._sideways(key))

    def _act(self, key: Qt.Key) -> bool:
        item = self._item()
        face = self._face
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if item is not None:
                face.choice.choose(item.key)
            elif face.choice.mark is not None:
                face.new_asked.emit(face.choice.mark)
            return True
        if key in DELETING and face.choice.picked:
            face.delete_asked.emit(min(face.choice.picked))  # of what is picked one stands for all
            return True
        if item is None or not item.editable:
            return False
        asked = {
            Qt.Key.Key_E: face.edit_asked,
            Qt.Key.Key_F2: face.edit_asked,
            Qt.Key.Key_M: face.move_sheet_asked,
            **dict.fromkeys(DELETING, face.delete_asked),
        }.get(key)
        if asked is None:
            return False
        asked.emit(item.key)
        return True

    def _give_up(self) -> bool:
        choice = self._face.choice
        if self._face.cancel():
            return True
        if choice.selected:
            choice.choose(None)
            return True
        if choice.mark is not None:
            choice.move_to(None)
            return True
        return False

    def _step(self, by: int) -> bool:
        """To the next or previous block by time; from nowhere to the first one that is not over."""
        scene, choice = self._face.shown, self._face.choice
        if scene is None or not scene.order:
            return True
        if choice.current in scene.order:
            place = scene.order.index(choice.current) + by
            choice.move_to(scene.order[min(max(place, 0), len(scene.order) - 1)])
            return True
        pivot = choice.mark.start if choice.mark else self._face.now()
        after = [key for key in scene.order if scene.items[key].period.end > pivot]
        before = [key for key in scene.order if scene.items[key].period.start < pivot]
        if by > 0:
            choice.move_to((after or before)[0 if after else -1])
        else:
            choice.move_to((before or after)[-1 if before else 0])
        return True

    def _step_day(self, by: int) -> bool:
        """To the block of the next or previous day that is nearest in time of day; beyond the week, ask for it."""
        scene, choice, dates = self._face.shown, self._face.choice, self._face.dates
        if scene is None:
            return True
        item = self._item()
        if item is None:
            if choice.mark is not None:
                self._step_mark(by)
            else:
                self._face.stepped.emit(by)
            return True
        day, minute = dates.day_of(item.period.start), dates.minute_of(item.period.start)
        days = [d for d in scene.agenda.days if (d > day if by > 0 else d < day)]
        for other in days if by > 0 else reversed(days):
            keys = [k for k in scene.order if dates.day_of(scene.items[k].period.start) == other]
            if keys:
                choice.move_to(
                    min(keys, key=lambda k: abs(dates.minute_of(scene.items[k].period.start) - minute))
                )
                return True
        self._face.stepped.emit(by)
        return True

    def _step_mark(self, by: int) -> None:
        choice, dates = self._face.choice, self._face.dates
        assert choice.mark is not None
        day = dates.day_of(choice.mark.start) + timedelta(days=by)
        start = dates.at(day, dates.minute_of(choice.mark.start))
        choice.mark_time(Period(start, start + (choice.mark.end - choice.mark.start)))
        if self._face.shown is not None and day not in self._face.shown.agenda.days:
            self._face.stepped.emit(by)

    def _move(self, key: Qt.Key, *, resize: bool) -> bool:
        """Alt with an arrow: by a snap step up and down, by a day sideways; with Shift the end alone. What is picked
        moves together."""
        item = self._item()
        if self._face.choice.picked and not resize:
            self._face.shift_asked.emit(
                self._face.choice.picked, self._sideways(key), SNAP * UP_DOWN.get(key, 0), {}
            )
            return True
        if item is None or not item.editable:
            return True
        if item.dates is not None:
            self._move_days(item.key, item.dates, self._sideways(key), resize=resize)
            return True
        start, end = item.period.start, item.period.end
        if resize:
            by = STEP * UP_DOWN.get(key, 0)
            end = max(end + by, start + SHORTEST)
        elif key in UP_DOWN:
            start, end = start + STEP * UP_DOWN[key], end + STEP * UP_DOWN[key]
        else:
            dates = self._face.dates
            day = dates.day_of(start) + timedelta(days=self._sideways(key))
            start, end = (first := dates.at(day, dates.minute_of(start))), first + (end - start)
        if (start, end) != (item.period.start, item.period.end):
            self._face.move_asked.emit(item.key, Period(start, end))
        return True

    def _move_days(self, key: str, dates: Dates, by: int, *, resize: bool) -> None:
        """An all-day item goes by whole days, and its end does."""
        last = max(dates.end - DAY + DAY * by, dates.start)
        if not resize and by:
            self._face.days_asked.emit(key, by)
        elif resize and last != dates.end - DAY:
            self._face.span_asked.emit(key, dates.start, last)

    def _control(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """With Ctrl the clipboard and picking, with Alt the zoom (Ctrl sets the size of all text)."""
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        choice, shown = self._face.choice, self._face.shown
        clip = {Qt.Key.Key_C: "copy", Qt.Key.Key_X: "cut", Qt.Key.Key_V: "paste"}.get(key)
        zoom = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}.get(key)
        if zoom is not None and modifiers & ~shift == Qt.KeyboardModifier.AltModifier:
            self._face.zoom_by(zoom)
            return True
        if modifiers == control | shift and key == Qt.Key.Key_C:
            clip = "id"
        elif modifiers != control:
            return False
        if clip is not None:
            self._face.clip_asked.emit(clip)
        elif key == Qt.Key.Key_A and shown is not None:
            choice.pick(k for k in shown.order if shown.items[k].editable)
        elif key == Qt.Key.Key_Space and choice.current is not None:
            choice.toggle(choice.current)
        else:
            return False
        return True

    def _extend(self, by: int) -> bool:
        """One more in the order of time, with what is picked already."""
        choice = self._face.choice
        before = choice.selected | ({choice.current} if choice.current else set())
        self._step(by)
        choice.pick(before | ({choice.current} if choice.current else set()))
        return True

    def _sideways(self, key: Qt.Key) -> int:
        """Days that an arrow points to: the leading side is the past."""
        forward = Qt.Key.Key_Right
        back = Qt.Key.Key_Left
        if self._face.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forward, back = back, forward
        return {forward: 1, back: -1}.get(key, 0)

    def _item(self) -> Item | None:
        scene, current = self._face.shown, self._face.choice.current
        return scene.items.get(current) if scene and current else None
