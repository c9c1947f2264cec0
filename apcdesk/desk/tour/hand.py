"""A hand for windows: it finds things by the words on them, presses, types, waits until all is at rest, and looks.

It knows nothing that a person does not: buttons by their words or spoken names, fields by their names, painted
things by what a screen reader would say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QCursor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)

from apcdesk.desk.tasks import Tasks

PATIENCE_MS = 30_000
PRESS_MS, LOOK_MS = 40, 300
"""At rest: no task for this long. Before a picture longer than the waits with which panes gather changes."""
STEP_MS = 10
KEYS_APART_MS = 150


class NotThere(Exception):
    """What the hand was to touch or to wait for is not on the screen."""


class Hand:
    """Works one window at a time; `window` may be replaced."""

    def __init__(self, window: QWidget, tasks: Tasks) -> None:
        self.window = window
        self._tasks = tasks

    def press(self, words: str, number: int = 0) -> None:
        """Press the visible button whose words begin so; `number` picks one of several, in reading order."""
        button = self._find((QAbstractButton,), words, number)
        self._bring_into_view(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()

    def choose(self, entry: str) -> None:
        """Press an entry of the menu that is open."""
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            raise NotThere("no menu is open")
        for action in menu.actions():
            if action.text() == entry:
                QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
                self.rest()
                return
        raise NotThere(f"the menu has no {entry!r}")

    def fill(self, name: str, text: str, number: int = 0) -> None:
        """Type the text into the field of this name in place of what it holds."""
        field = self._find((QLineEdit, QAbstractSpinBox), name, number)
        self._bring_into_view(field)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
        self.rest()

    def write(self, text: str) -> None:
        """Type into whatever has the keys."""
        QTest.keyClicks(self._focused(), text)
        self.rest()

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """Press a key, `times` times, each after the one before has had its effect."""
        for _ in range(times):
            QTest.keyClick(self._focused(), key, modifiers)
            self.rest()

    def press_item(self, container: QWidget, words: str) -> None:
        """Press a painted thing whose spoken name begins so."""
        self.wait_for(lambda: _item(container, words) is not None, f"no item {words!r}")
        item = _item(container, words)
        assert item is not None
        target = container.viewport() if isinstance(container, QAbstractScrollArea) else container
        self.press_at(target, target.mapFromGlobal(item.rect().center()))

    def press_at(self, widget: QWidget, place: QPoint) -> None:
        """Press a place of a widget that draws itself."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        self.rest()

    @contextmanager
    def holding(self, widget: QWidget, place: QPoint) -> Iterator[None]:
        """Keep a finger on a place for as long as the block lasts."""
        inside = widget.childAt(place) or widget
        QTest.mousePress(inside, Qt.MouseButton.LeftButton, pos=inside.mapFrom(widget, place))
        yield
        inside = widget.childAt(place) or widget  # what lay there may be gone
        QTest.mouseRelease(inside, Qt.MouseButton.LeftButton, pos=inside.mapFrom(widget, place))
        self.rest()

    def rest(self, quiet_ms: int = PRESS_MS) -> None:
        """Wait until nothing has been on its way for a while. Raises NotThere after half a minute."""
        limit = QDeadlineTimer(PATIENCE_MS)
        quiet = QDeadlineTimer(quiet_ms)
        while not quiet.hasExpired():
            if limit.hasExpired():
                raise NotThere("the window does not come to rest")
            _pause()
            if not self._tasks.idle:
                quiet.setRemainingTime(quiet_ms)

    def wait_for(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until the condition holds. Raises NotThere after half a minute."""
        limit = QDeadlineTimer(PATIENCE_MS)
        while not condition():
            if limit.hasExpired():
                raise NotThere(what)
            _pause()
        self.rest()

    def picture(self, path: Path) -> tuple[int, int]:
        """Take the pointer away and write a picture of the window; its width and height."""
        handle = self.window.windowHandle()
        corner = QPoint(handle.width() - 2, handle.height() - 2)
        QCursor.setPos(handle.mapToGlobal(corner))
        QTest.mouseMove(handle, corner)
        self.rest(LOOK_MS)
        image = self.window.grab()
        if not image.save(str(path)):
            raise OSError(f"{path} cannot be written")
        return image.width(), image.height()

    def _find(self, kinds: tuple[type[QWidget], ...], words: str, number: int) -> QWidget:
        """Look until it is there: what was pressed before may still be on its way to the screen."""
        limit = QDeadlineTimer(PATIENCE_MS)
        while len(found := self._seen(kinds, words)) <= number:
            if limit.hasExpired():
                raise NotThere(f"{words!r} is not on the screen")
            _pause()
        return sorted(found, key=_reading_order)[number]

    def _seen(self, kinds: tuple[type[QWidget], ...], words: str) -> list[QWidget]:
        root = QApplication.activePopupWidget() or self.window
        inside = root.findChildren(QWidget)
        return [widget for widget in inside if isinstance(widget, kinds) and _fits(widget, words)]

    def _focused(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            inside: QWidget | None = popup.focusWidget()
            return popup if inside is None else inside
        return QApplication.focusWidget() or self.window

    def _bring_into_view(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()


def steady_hand() -> Callable[[QKeyEvent], float]:
    """When keys were pressed, for a scanner to judge by: as far apart as a person's, though the tour waits for none."""
    moments = count(step=KEYS_APART_MS)
    return lambda _event: next(moments)


def _pause() -> None:
    """Let the window work for a moment. QTest.qWait would keep the workers waiting too: it holds the interpreter."""
    loop = QEventLoop()
    QTimer.singleShot(STEP_MS, loop.quit)
    loop.exec()


def _fits(widget: QWidget, words: str) -> bool:
    if not widget.isVisible() or not widget.isEnabled():
        return False
    shown = widget.text() if isinstance(widget, QAbstractButton) else ""
    return shown.startswith(words) or widget.accessibleName().startswith(words)


def _item(container: QWidget, words: str) -> QAccessibleInterface | None:
    interface = QAccessible.queryAccessibleInterface(container)
    children = (interface.child(number) for number in range(interface.childCount()))
    return next((c for c in children if c.text(QAccessible.Text.Name).startswith(words)), None)


def _reading_order(widget: QWidget) -> tuple[int, int]:
    corner = widget.mapToGlobal(QPoint(0, 0))
    return corner.y(), corner.x()
