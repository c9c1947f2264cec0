"""What a visitor's hands cannot do: leave by keys, open menus, drag, pinch, or bring up another window."""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent, QWindow
from PySide6.QtWidgets import QWidget

from apcdesk.desk.application_events import unwatch, watch

log = logging.getLogger(__name__)

_WALKING = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Shift,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_AltGr,
    }
)
"""The keys without a letter that a visitor needs; every other one is off."""
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_NEVER = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.ToolTip,
        QEvent.Type.WhatsThis,
        QEvent.Type.Gesture,
        QEvent.Type.GestureOverride,
        QEvent.Type.NativeGesture,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
    }
)
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_BUTTONS = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
)
_HEEDED = _NEVER | _KEYS | _BUTTONS | {QEvent.Type.Wheel, QEvent.Type.Show}

STAFF_KEY = Qt.Key.Key_F10


class Lockdown(QObject):
    """Swallows for the whole application what has no place at a kiosk, from `start` to `stop`.

    `window` is the only window there may be; whatever else would show itself is hidden at once. `staff_wanted` is the
    one key that is not a visitor's: F10 leads to the PIN where there is a keyboard, as the held corner does.
    """

    staff_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def start(self) -> None:
        """Lock."""
        watch(self, _HEEDED)

    def stop(self) -> None:
        """Unlock."""
        unwatch(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget | QWindow):
            return False
        kind = event.type()
        if kind in _NEVER:
            event.ignore()
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent):
            if kind is QEvent.Type.KeyPress and _calls_staff(event):
                self.staff_wanted.emit()
            return not _of_visitors(event)
        if kind in _BUTTONS and isinstance(event, QMouseEvent):
            return event.button() != Qt.MouseButton.LeftButton
        if isinstance(event, QWheelEvent):
            return bool(event.modifiers() & _COMMANDING)  # which would zoom
        if kind is QEvent.Type.Show and isinstance(watched, QWidget) and self._is_foreign(watched):
            log.warning("a window of the kind %s was kept away", type(watched).__name__)
            watched.hide()
        return False

    def _is_foreign(self, widget: QWidget) -> bool:
        # a kiosk of the same kind is another screen of this one
        return widget.isWindow() and not isinstance(widget, type(self._window))


def _calls_staff(event: QKeyEvent) -> bool:
    return event.key() == STAFF_KEY and not event.modifiers() & _COMMANDING and not event.isAutoRepeat()


def _of_visitors(event: QKeyEvent) -> bool:
    """Whether a visitor may press this: letters, and the keys to walk with."""
    letter = event.text()
    if letter and letter.isprintable():
        # AltGr is Ctrl and Alt together on some keyboards, and writes an @
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        commanding = event.modifiers() & _COMMANDING
        return not commanding or commanding == both
    return Qt.Key(event.key()) in _WALKING and not event.modifiers() & _COMMANDING
