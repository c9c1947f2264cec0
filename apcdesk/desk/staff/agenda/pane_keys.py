"""The keys that mean something wherever the focus is in the agenda, unless a field has taken them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from apcdesk.desk.palette.entries import Command
from apcdesk.desk.staff.agenda.toolbar import name_key
from apcdesk.desk.staff.agenda.views import View, view_names

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane
    from apcdesk.domain.events import Event

translate = QCoreApplication.translate

SHIFT_OR_KEYPAD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class PaneKeys:
    """T today, Page Up and Down a week, D, W, M and L the view, N a new event, I what if, 1 to 9 the calendars; Esc throws
    what if away."""

    def __init__(self, pane: AgendaPane) -> None:
        self._pane = pane

    def handle(self, event: QKeyEvent) -> bool:
        """Whether the key was one of these."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            return self._do(
                {Qt.Key.Key_N: self._pane.desk.new_event, Qt.Key.Key_P: self._pane.tools.print_days}, key
            )
        if self._pane.inspector.editing:
            return False
        if key == Qt.Key.Key_Plus and not modifiers & ~SHIFT_OR_KEYPAD:  # with Shift on some keyboards
            return self._with_chosen(self._pane.bookings.longer)
        if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return self._letter(key)

    def _letter(self, key: Qt.Key) -> bool:
        pane = self._pane
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            return pane.calendars.turn_number(key - Qt.Key.Key_1)
        if key == Qt.Key.Key_Escape and pane.what_if.open:
            pane.what_if.throw_away()
            return True
        return self._do(self._actions(), key)

    def _do(self, actions: Mapping[Qt.Key, Callable[[], object]], key: Qt.Key) -> bool:
        action = actions.get(key)
        if action is not None:
            action()
        return action is not None

    def help(self) -> tuple[tuple[str, str], ...]:
        """Every key of the agenda, those of the grid too."""
        return (
            ("T", translate("Agenda", "today")),
            ("← →", translate("Agenda", "previous or next day")),
            ("J", translate("Agenda", "go to a date")),
            ("Page Up  Page Down", translate("Agenda", "previous or next week or month")),
            ("D  W  M  L", translate("Agenda", "day, week, month, lanes")),
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
            ("Alt Shift ← →", translate("Agenda", "fewer days, more days")),
            ("Q", translate("Agenda", "a booking in one line")),
            ("H", translate("Agenda", "hide names, show them again")),
            ("Ctrl P", translate("Agenda", "print")),
            ("Ctrl + wheel  Alt + − 0", translate("Agenda", "zoom")),
            ("Alt + drag", translate("Agenda", "leave a copy")),
            ("Shift + drag", translate("Agenda", "pick with a band, move in steps of 5 min")),
            ("I", translate("Agenda", "what if")),
            ("1 – 9", translate("Agenda", "show or hide a calendar")),
            ("Ctrl C  X  V", translate("Agenda", "copy, cut, paste")),
            ("Ctrl Shift C", translate("Agenda", "copy the ID")),
            ("Ctrl A", translate("Agenda", "pick all")),
            ("Shift ↑ ↓  Ctrl Space", translate("Agenda", "pick several")),
        )

    def offers(self) -> tuple[Command, ...]:
        """What the agenda can do, for the palette and the menu of the bar: words, icon, keys, doing."""
        pane = self._pane
        names = (
            translate("Agenda", "Show names") if pane.tools.hides_names else translate("Agenda", "Hide names")
        )
        views = tuple(
            (
                words,
                "calendar-days" if view is not View.LANES else "columns-3",
                name_key(view),
                partial(pane.set_view, view),
            )
            for view, words in zip(View, view_names(), strict=True)
        )
        return (
            (translate("Agenda", "Quick add"), "calendar-plus", "Q", pane.tools.quick_add),
            (translate("Agenda", "New event"), "plus", "N", pane.desk.new_event),
            (translate("Agenda", "Today"), "calendar-check", "T", pane.go_today),
            (translate("Agenda", "Go to a date…"), "corner-down-right", "J", pane.tools.jump),
            *views,
            (translate("Agenda", "What if…"), "circle-question-mark", "I", pane.what_if.start),
            (names, "eye" if pane.tools.hides_names else "eye-off", "H", pane.tools.turn_names),
            (translate("Agenda", "Second time zone…"), "globe", "", pane.tools.ask_zone),
            (translate("Agenda", "Print…"), "printer", "Ctrl+P", pane.tools.print_days),
            (translate("Agenda", "Paste"), "copy-plus", "Ctrl+V", pane.many.paste),
            *self._of_chosen_booking(),
        )

    def _of_chosen_booking(self) -> tuple[Command, ...]:
        bookings = self._pane.bookings
        event = self._pane.event_of(self._pane.choice.current or "")
        if event is None or event.notes.booking_id is None:
            return ()
        return ((bookings.forget_words, "eraser", "", partial(bookings.forget, event)),)

    def _actions(self) -> dict[Qt.Key, Callable[[], object]]:
        pane = self._pane
        return {
            Qt.Key.Key_T: pane.go_today,
            Qt.Key.Key_PageUp: lambda: pane.page(-1),
            Qt.Key.Key_PageDown: lambda: pane.page(1),
            Qt.Key.Key_D: lambda: pane.set_view(View.DAY),
            Qt.Key.Key_W: lambda: pane.set_view(View.WEEK),
            Qt.Key.Key_M: lambda: pane.set_view(View.MONTH),
            Qt.Key.Key_L: lambda: pane.set_view(View.LANES),
            Qt.Key.Key_N: pane.desk.new_event,
            Qt.Key.Key_Q: pane.tools.quick_add,
            Qt.Key.Key_J: pane.tools.jump,
            Qt.Key.Key_H: pane.tools.turn_names,
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
