"""What a screen reader meets in a widget that paints its things itself: one child for each, with a name and a press."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ACCESS = "painted_access"


class PaintedAccess:
    """Gives widgets their interfaces. Derive, and keep it as long as they live; things are known by a key."""

    def __init__(self, *widgets: QWidget) -> None:
        self._widgets = widgets
        self._lists: dict[int, _ItemList] = {}
        for widget in widgets:
            widget.setProperty(ACCESS, self)
        _install(QCoreApplication.instance())

    @abstractmethod
    def keys(self, widget: QWidget) -> Sequence[str]:
        """The things that the widget shows, in reading order."""

    @abstractmethod
    def name(self, key: str) -> str:
        """The thing in words."""

    @abstractmethod
    def rect(self, widget: QWidget, key: str) -> QRect:
        """Where the thing is on the screen."""

    @abstractmethod
    def current(self) -> str | None:
        """The thing that the keys act on."""

    @abstractmethod
    def chosen(self) -> str | None:
        """The thing that is chosen."""

    @abstractmethod
    def focused(self) -> bool:
        """Whether the keys go to these things."""

    @abstractmethod
    def press(self, key: str) -> None:
        """Do what a press on the thing does."""

    def list_of(self, widget: QWidget) -> QAccessibleInterface:
        """The interface of a widget."""
        if id(widget) not in self._lists:
            self._lists[id(widget)] = _ItemList(self, widget)
        return self._lists[id(widget)]

    def tell_current(self) -> None:
        """Tell a screen reader that the keys act on another thing."""
        key = self.current()
        for widget in self._widgets:
            keys = list(self.keys(widget))
            if key is not None and key in keys and self.focused() and QAccessible.isActive():
                event = QAccessibleEvent(widget, QAccessible.Event.Focus)
                event.setChild(keys.index(key))
                QAccessible.updateAccessibility(event)


def _install(app: QCoreApplication | None) -> None:
    """One factory for all such widgets of an application; Qt cannot take one away again."""
    if app is not None and not app.property(ACCESS):
        app.setProperty(ACCESS, True)
        QAccessible.installFactory(_make)


def _make(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    access = thing.property(ACCESS)
    return access.list_of(thing) if isinstance(access, PaintedAccess) else None


class _ItemList(QAccessibleWidget):
    """The container: its children are the items of one widget."""

    def __init__(self, access: PaintedAccess, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.List)  # named as the widget is now
        self._access = access
        self._widget = widget
        self._children: dict[str, _ItemEntry] = {}

    def childCount(self) -> int:
        return len(self._access.keys(self._widget))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        keys = self._access.keys(self._widget)
        return self._entry(keys[index]) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = list(self._access.keys(self._widget))
        return keys.index(child.key) if isinstance(child, _ItemEntry) and child.key in keys else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        for key in reversed(self._access.keys(self._widget)):
            if self._access.rect(self._widget, key).contains(QPoint(x, y)):
                return self._entry(key)
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        current = self._access.current()
        return self._entry(current) if current in self._access.keys(self._widget) and current else None

    def _entry(self, key: str) -> _ItemEntry:
        if key not in self._children:
            entry = _ItemEntry(self._access, self._widget, key)
            QAccessible.registerAccessibleInterface(entry)
            self._children[key] = entry
        return self._children[key]


class _ItemEntry(QAccessibleInterface):
    """One thing."""

    def __init__(self, access: PaintedAccess, widget: QWidget, key: str) -> None:
        super().__init__()
        self._access = access
        self._widget = widget
        self.key = key
        self._actions = _Press(access, key)

    def isValid(self) -> bool:  # noqa: N802  Qt's name
        return shiboken6.isValid(self._widget) and self.key in self._access.keys(self._widget)

    def object(self) -> QObject:
        return None  # type: ignore[return-value]  # a painted item has no object of its own

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._widget)

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        return self._access.name(self.key) if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        return None

    def rect(self) -> QRect:
        return self._access.rect(self._widget, self.key)

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.selectable = True
        state.selected = self._access.chosen() == self.key
        state.focused = self._access.current() == self.key and self._access.focused()
        return state

    def window(self) -> QWindow:
        return self._widget.window().windowHandle()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        # anything but an address ends the process, None too
        if kind == QAccessible.InterfaceType.ActionInterface:
            return self._actions
        return shiboken6.VoidPtr(0)


class _Press(QAccessibleActionInterface):
    """The one action."""

    def __init__(self, access: PaintedAccess, key: str) -> None:
        super().__init__()
        self._access = access
        self._key = key

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        self._access.press(self._key)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []
