"""The keys that mean something wherever the focus is in the agenda, unless a field has taken them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane
    from apcdesk.domain.events import Event

translate = QCoreApplication.translate

WEEK = timedelta(days=7)
SHIFT_OR_KEYPAD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class PaneKeys:
    """T today, Page Up and Down a week, D and W the view, N a new event, I what if, 1 to 9 the calendars; Esc throws
    what if away."""

    def __init__(self, pane: AgendaPane) -> None:
        self._pane = pane

    def handle(self, event: QKeyEvent) -> bool:
        """Whether the key was one of these."""
        pane = self._pane
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if modifiers == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_N:
            pane.desk.new_event()
            return True
        if pane.inspector.editing:
            return False
        if (
            key == Qt.Key.Key_Plus and not modifiers & ~SHIFT_OR_KEYPAD
        ):  # some keyboards have it above another sign
            return self._with_chosen(pane.bookings.longer)
        if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            return pane.toggle_number(key - Qt.Key.Key_1)
        if key == Qt.Key.Key_Escape and pane.what_if.open:
            pane.what_if.throw_away()
            return True
        action = self._actions().get(key)
        if action is None:
            return False
        action()
        return True

    def help(self) -> tuple[tuple[str, str], ...]:
        """Every key of the agenda, those of the grid too."""
        return (
            ("T", translate("Agenda", "today")),
            ("← →", translate("Agenda", "previous or next day")),
            ("Page Up  Page Down", translate("Agenda", "previous or next week")),
            ("D  W", translate("Agenda", "day, week")),
            ("↑ ↓", translate("Agenda", "previous or next booking")),
            ("Enter  Esc", translate("Agenda", "open, close")),
            ("N  Ctrl N", translate("Agenda", "new event at the marked time")),
            ("E  M  Delete", translate("Agenda", "edit, move, cancel")),
            ("B", translate("Agenda", "new booking for guests")),
            ("S  X", translate("Agenda", "swap the person, did not come")),
            (".  +", translate("Agenda", "end now, 15 min longer")),
            ("Alt ↑ ↓", translate("Agenda", "move by 15 min")),
            ("Alt Shift ↑ ↓", translate("Agenda", "shorter, longer")),
            ("Alt ← →", translate("Agenda", "move by a day")),
            ("I", translate("Agenda", "what if")),
            ("1 – 9", translate("Agenda", "show or hide a calendar")),
            ("Ctrl C", translate("Agenda", "copy the ID")),
        )

    def _actions(self) -> dict[Qt.Key, Callable[[], object]]:
        pane = self._pane
        return {
            Qt.Key.Key_T: pane.go_today,
            Qt.Key.Key_PageUp: lambda: pane.show_date(pane.days.day - WEEK),
            Qt.Key.Key_PageDown: lambda: pane.show_date(pane.days.day + WEEK),
            Qt.Key.Key_D: lambda: pane.set_view(True),
            Qt.Key.Key_W: lambda: pane.set_view(False),
            Qt.Key.Key_N: pane.desk.new_event,
            Qt.Key.Key_I: pane.what_if.start,
            Qt.Key.Key_B: pane.desk.new_booking,
            Qt.Key.Key_S: lambda: self._with_chosen(pane.bookings.swap),
            Qt.Key.Key_X: lambda: self._with_chosen(pane.bookings.missed),
            Qt.Key.Key_Period: lambda: self._with_chosen(pane.bookings.end_now),
        }

    def _with_chosen(self, action: Callable[[Event], object]) -> bool:
        """Do it to the event that the keys are on."""
        event = self._pane.event_of(self._pane.choice.current or "")
        if event is not None:
            action(event)
        return True
