"""The keys that are pressed while the desk still starts: kept, and done once it is open."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

LIMIT = 40
"""More than anybody types in that time: a book that lies on the keyboard is not typed on."""


class EarlyKeys:
    """What was meant for the window is done there; what follows it goes to the field that it opened. Other keys are
    forgotten: nobody saw yet what they would have been for.
    """

    def __init__(self) -> None:
        self._kept: list[QKeyEvent] = []

    def keep(self, event: QKeyEvent) -> None:
        """A key that nobody took."""
        if len(self._kept) < LIMIT:
            self._kept.append(event.clone())

    def forget(self) -> None:
        """Something else is asked than what they were pressed for."""
        self._kept.clear()

    def give(self, window: QWidget) -> None:
        """Do them in a window that has its shortcuts now."""
        kept, self._kept = self._kept, []
        while kept:
            field = QApplication.focusWidget()
            if field is not None and field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
                QCoreApplication.sendEvent(field, kept.pop(0))
                continue
            count, shortcut = _meant(window, kept)
            del kept[:count]
            if shortcut is not None:
                shortcut.activated.emit()


def _meant(window: QWidget, kept: list[QKeyEvent]) -> tuple[int, QShortcut | None]:
    """The shortcut of the window that these keys begin with, and of how many it is; one key is passed over without."""
    shortcuts = window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    exact = QKeySequence.SequenceMatch.ExactMatch
    for count in (2, 1):
        for typed in _sequences(kept[:count]):
            for shortcut in shortcuts:
                if shortcut.isEnabled() and typed.matches(shortcut.key()) == exact:
                    return count, shortcut
    return 1, None


def _sequences(events: list[QKeyEvent]) -> Iterator[QKeySequence]:
    """As they were typed, and without Shift: some keyboards need it for a sign that others have on a key of its own."""
    yield QKeySequence(*(event.keyCombination() for event in events))
    plain = [Qt.KeyboardModifier(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier) for event in events]
    yield QKeySequence(
        *(QKeyCombination(how, Qt.Key(event.key())) for how, event in zip(plain, events, strict=True))
    )
