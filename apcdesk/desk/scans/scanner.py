"""A scanner that behaves like a keyboard: its burst of keys is taken out of whatever has the focus and read whole.

People never press keys 30 ms apart for the length of a code; scanners do, with or without Enter at the end. So
a key waits until the next one has come, or until it is clear that none comes as fast. Slow keys go where they were
meant to go, in their order, to shortcuts first as ever; a burst goes nowhere, and `scanned` tells what it said.

Programs that type for people are as fast as scanners. Where `recognise` is given, a burst into a field for text is a scan
only when Enter ends it and its code is known; anything else is typed, so that no text is lost.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from apcdesk.desk.application_events import unwatch, watch

BURST_MS = 30
"""Two keys of one scan are less apart than this."""
HELD_MS = 40
"""So long a single key waits for a second one before it counts as typed."""
QUIET_MS = 90
"""So long after its last key a scan without Enter is over. An Enter does not end it: a QR code may have many."""
SHORTEST = 4
"""Fewer keys than this were typed, however fast."""

Stamp = Callable[[QKeyEvent], float]
Recognise = Callable[[str, Callable[[bool], None]], None]
"""Given a text, calls back on the GUI thread, at once or later, with whether it is a code that is known."""
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (*_ENTERS, Qt.Key.Key_Tab)
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_OVERTAKING = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
        QEvent.Type.FocusAboutToChange,
    }
)
"""What must not overtake a key that waits."""
_HEEDED = _OVERTAKING | {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


@dataclass(frozen=True, slots=True)
class _Held:
    """A press or release that waits, and whom it was meant for."""

    target: QObject
    event: QKeyEvent
    press: bool


class Scanner(QObject):
    """Watches the keys of a window from `start` to `stop`. `scanned(text)`, with line ends inside only.

    `stamp` says when a key was pressed, in milliseconds: by default as the system noted it, so that a window that
    was busy for a moment does not take typing for a scan. `recognise` says which codes are known, where people type.
    """

    scanned = Signal(str)

    def __init__(self, stamp: Stamp | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recognise: Recognise | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        self._stamp = stamp or self._pressed_at
        self._window: QWidget | None = None
        self._held: list[_Held] = []
        self._text = ""
        self._doubted: list[_Held] = []
        self._last = 0.0
        self._replaying = False
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._on_quiet)

    def start(self, window: QWidget) -> None:
        """Watch the keys that go to this window, wherever in it the focus is."""
        self._window = window
        watch(self, _HEEDED)

    def stop(self) -> None:
        """Watch no longer; what waits is forgotten."""
        unwatch(self)
        self._window = None
        self._forget()

    def settle(self) -> None:
        """Decide what the waiting keys are: a scan, or typed."""
        self._give_up_doubt()
        self._wait.stop()
        held, text = self._held, self._text
        self._forget()
        if len(text.strip()) < SHORTEST:
            self._replay(held)
            return
        code = text.replace("\r", "\n").strip()
        if self.recognise is None or not _into_text(held):
            self.scanned.emit(code)
        elif _last_press(held).key() in _ENTERS:
            self._doubted = held
            self.recognise(code, partial(self._on_recognised, held, code))
        else:
            self._replay(held)

    def _on_recognised(self, held: list[_Held], code: str, known: bool) -> None:
        """A code is no text. A text is no code, and its Enter does not send off what stands in a field of one line."""
        if self._doubted is not held:
            return  # something overtook it: it is typed
        self._doubted = []
        if known:
            self.scanned.emit(code)
        else:
            self._replay(held, with_enter=not _of_one_line(held))

    def _give_up_doubt(self) -> None:
        """What follows must not overtake it: it is typed."""
        held, self._doubted = self._doubted, []
        if held:
            self._replay(held, with_enter=not _of_one_line(held))

    def _on_quiet(self) -> None:
        """No key came for a while, or this thread was busy for so long: then those that came meanwhile are heard first."""
        QTimer.singleShot(0, self, self._settle_unless_more_came)

    def _settle_unless_more_came(self) -> None:
        if self._held and not self._wait.isActive():
            self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._replaying or not self._is_here(watched):
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            return self._on_override(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_press(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            return self._on_release(watched, event)
        if event.type() in _OVERTAKING and (self._held or self._doubted):
            self.settle()
        return False

    def _is_here(self, watched: QObject) -> bool:
        window = self._window
        if window is None:
            return False
        if isinstance(watched, QWidget):
            return watched is window or window.isAncestorOf(watched)
        return isinstance(watched, QWindow) and watched is window.windowHandle()

    def _on_override(self, event: QKeyEvent) -> bool:
        """Letters of a code are no shortcuts: whether they are of one is known when the next key has come."""
        if event.key() in _ENDS or not self._reads(event) or event.text().isspace():
            return False
        event.accept()
        return True

    def _on_press(self, target: QObject, event: QKeyEvent) -> bool:
        self._give_up_doubt()
        now = self._stamp(event)
        in_burst = bool(self._held) and now - self._last < BURST_MS
        if self._held and not in_burst:
            self.settle()
        if event.key() == Qt.Key.Key_Shift:
            return False  # a scanner presses it for its capitals
        if not self._reads(event):
            self.settle()
            return False
        text = "\n" if event.key() in _ENDS else event.text()
        if not self._held and text.isspace():
            return False  # no code begins so: nobody waits for a button
        self._held.append(_Held(target, _copy(event), press=True))
        self._text += text
        self._last = now
        self._wait.start(QUIET_MS if in_burst else HELD_MS)
        return True

    def _reads(self, event: QKeyEvent) -> bool:
        """Whether the key could be one of a code."""
        if event.isAutoRepeat() or event.modifiers() & _MODIFIERS:
            return False
        return event.key() in _ENDS or (bool(event.text()) and event.text().isprintable())

    def _on_release(self, target: QObject, event: QKeyEvent) -> bool:
        """A release waits behind its press."""
        if not any(held.press and held.event.key() == event.key() for held in self._held):
            return False
        self._held.append(_Held(target, _copy(event), press=False))
        return True

    def _replay(self, held: list[_Held], *, with_enter: bool = True) -> None:
        """Give typed keys to whoever they were meant for, or to whoever has the focus in a window that has it."""
        self._replaying = True
        try:
            for one in held:
                if one.event.key() in _ENTERS and not with_enter:
                    continue
                target = one.target
                if isinstance(target, QWindow) or not shiboken6.isValid(target):
                    target = QApplication.focusWidget() or QApplication.activeWindow() or target
                if shiboken6.isValid(target):
                    _give(target, one)
        finally:
            self._replaying = False

    def _forget(self) -> None:
        self._wait.stop()
        self._held, self._text, self._doubted = [], "", []

    def _pressed_at(self, event: QKeyEvent) -> float:
        return event.timestamp() or self._clock.elapsed()


def _into_text(held: list[_Held]) -> bool:
    """Whether the keys are meant for what takes text."""
    field = _field_of(held)
    return field is not None and field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _of_one_line(held: list[_Held]) -> bool:
    return not isinstance(_field_of(held), QPlainTextEdit | QTextEdit)


def _field_of(held: list[_Held]) -> QWidget | None:
    target = held[0].target
    if isinstance(target, QWidget) and shiboken6.isValid(target):
        return target
    return QApplication.focusWidget()


def _last_press(held: list[_Held]) -> QKeyEvent:
    return next(one.event for one in reversed(held) if one.press)


def _give(target: QObject, held: _Held) -> None:
    """Give a key to its target, or to the shortcut that it is of when the target does not want it first."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - loaded when the first key is typed

    event = held.event
    if held.press and isinstance(target, QWidget):
        override = QKeyEvent(QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text())
        override.ignore()
        QCoreApplication.sendEvent(target, override)
        if not override.isAccepted():
            # the one way to Qt's table of shortcuts that Python has
            QTest.sendKeyEvent(
                QTest.KeyAction.Press, target, Qt.Key(event.key()), event.text(), event.modifiers()
            )
            return
    QCoreApplication.sendEvent(target, event)


def _copy(event: QKeyEvent) -> QKeyEvent:
    """The event outlives its delivery only as a copy."""
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
