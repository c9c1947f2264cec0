"""What a screen reader meets in the grid and in the strip: one child for each block, with its name in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

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

from apcdesk.desk.staff.agenda.grid import AgendaGrid
from apcdesk.desk.staff.agenda.header import DayHeader
from apcdesk.desk.staff.agenda.items import spoken

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.choice import Choice

ACCESS = "agenda_access"


class AgendaAccess:
    """Gives the grid and the strip their interfaces. Kept by the pane as long as they live."""

    def __init__(self, grid: AgendaGrid, header: DayHeader, choice: Choice) -> None:
        self.grid = grid
        self.header = header
        self.choice = choice
        self._lists: dict[int, _ItemList] = {}
        for widget in (grid, header):
            widget.setProperty(ACCESS, self)
        _install(QCoreApplication.instance())
        choice.current_changed.connect(self._on_current_changed)

    def keys(self, widget: QWidget) -> Sequence[str]:
        """The items that the widget shows, in the order of time."""
        scene = self.grid.scene
        if scene is None:
            return ()
        bars = {bar.key for bar, _ in scene.strip.bars}
        if widget is self.header:
            return [key for key in scene.order if key in bars]
        return [key for key in scene.order if key in scene.layout.by_key]

    def name(self, key: str) -> str:
        """The item in words."""
        scene = self.grid.scene
        item = scene.items.get(key) if scene else None
        if scene is None or item is None:
            return ""
        return spoken(item, self.grid.dates, scene.shades.risks.get(key, ""))

    def rect(self, widget: QWidget, key: str) -> QRect:
        """Where the item's first block is on the screen."""
        scene = self.grid.scene
        if scene is None:
            return QRect()
        if widget is self.header:
            box = next((box for bar, box in scene.strip.bars if bar.key == key), None)
            rect = self.header.strip_rect(box).toRect() if box else QRect()
            return QRect(self.header.mapToGlobal(rect.topLeft()), rect.size())
        blocks = scene.layout.by_key.get(key, ())
        rect = self.grid.rect_of(blocks[0].box).toRect() if blocks else QRect()
        return QRect(self.grid.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def list_of(self, widget: QWidget) -> QAccessibleInterface:
        """The interface of the grid or the strip."""
        if id(widget) not in self._lists:
            self._lists[id(widget)] = _ItemList(self, widget)
        return self._lists[id(widget)]

    def _on_current_changed(self) -> None:
        key = self.choice.current
        for widget in (self.grid, self.header):
            keys = list(self.keys(widget))
            if key is not None and key in keys and self.grid.hasFocus() and QAccessible.isActive():
                event = QAccessibleEvent(widget, QAccessible.Event.Focus)
                event.setChild(keys.index(key))
                QAccessible.updateAccessibility(event)


def _install(app: QCoreApplication | None) -> None:
    """One factory for all agendas of an application; Qt cannot take one away again."""
    if app is not None and not app.property(ACCESS):
        app.setProperty(ACCESS, True)
        QAccessible.installFactory(_make)


def _make(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    access = thing.property(ACCESS)
    return access.list_of(thing) if isinstance(access, AgendaAccess) else None


class _ItemList(QAccessibleWidget):
    """The container: its children are the items of one widget."""

    def __init__(self, access: AgendaAccess, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.List, widget.accessibleName())
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
        current = self._access.choice.current
        return self._entry(current) if current in self._access.keys(self._widget) and current else None

    def _entry(self, key: str) -> _ItemEntry:
        if key not in self._children:
            entry = _ItemEntry(self._access, self._widget, key)
            QAccessible.registerAccessibleInterface(entry)
            self._children[key] = entry
        return self._children[key]


class _ItemEntry(QAccessibleInterface):
    """One event or hold."""

    def __init__(self, access: AgendaAccess, widget: QWidget, key: str) -> None:
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

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802  Qt's name
        return None

    def rect(self) -> QRect:
        return self._access.rect(self._widget, self.key)

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.selectable = True
        state.selected = self._access.choice.chosen == self.key
        focused = self._access.choice.current == self.key and self._access.grid.hasFocus()
        state.focused = focused
        return state

    def window(self) -> QWindow:
        return self._widget.window().windowHandle()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        # anything but an address ends the process, None too
        if kind == QAccessible.InterfaceType.ActionInterface:
            return self._actions
        return shiboken6.VoidPtr(0)


class _Press(QAccessibleActionInterface):
    """The one action: open the item in the inspector."""

    def __init__(self, access: AgendaAccess, key: str) -> None:
        super().__init__()
        self._access = access
        self._key = key

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        self._access.choice.choose(self._key)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []
