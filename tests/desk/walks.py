"""Walks through a window as somebody without a mouse or without eyes goes: its tab order, its accessible tree."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from apcdesk.desk.kiosk.pages.pin_pad import LockTile
from apcdesk.desk.widgets.chips import StatusDot, Swatch
from apcdesk.desk.widgets.choosers import Chevrons
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.focus import RingOverlay
from apcdesk.desk.widgets.kiosk.keyboard import OnScreenKeyboard
from apcdesk.desk.widgets.messages import Skeleton, SoftTile
from apcdesk.desk.widgets.painted_access import ACCESS
from apcdesk.desk.widgets.surfaces import Divider

TAKES_KEYS = (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractSlider,
)
ORNAMENTS = (Chevrons, Divider, IconTile, LockTile, RingOverlay, Skeleton, SoftTile, StatusDot, Swatch)
"""What says nothing that does not stand beside it in words, and is no more for whoever has the keys."""
MOST_STOPS = 400
ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)
Role = QAccessible.Role
PRESSED = frozenset({Role.Button, Role.CheckBox, Role.RadioButton, Role.ListItem, Role.Link, Role.PageTab})
INTERACTIVE = PRESSED | {
    Role.EditableText,
    Role.ComboBox,
    Role.SpinBox,
    Role.Slider,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.Cell,
    Role.TreeItem,
    Role.ColumnHeader,
    Role.MenuItem,
}


def said(widget: QWidget) -> str:
    """A widget by its class and its words."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text!r}"


def interactive(window: QWidget) -> list[QWidget]:
    """Everything that can be seen and used now."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and not isinstance(widget, QScrollBar) and _uses(widget)
    ]


def _uses(widget: QWidget) -> bool:
    outer = widget.parentWidget()
    while outer is not None:
        if isinstance(outer, (QAbstractSpinBox, OnScreenKeyboard)):
            return False  # the line of a spin box is the spin box; whoever has keys needs none on the screen
        outer = outer.parentWidget()
    return isinstance(widget, TAKES_KEYS) or widget.property(ACCESS) is not None


def tab_order(window: QWidget) -> list[QWidget]:
    """The stops of the Tab key, from the first until one comes again."""
    window.activateWindow()
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    window.setFocus()
    stops: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        stop = QApplication.focusWidget()
        if stop is None or stop in stops:
            break
        stops.append(stop)
    return stops


def unreached(window: QWidget) -> list[str]:
    """What can be used and gets the keys neither by Tab nor by the arrows: among things of its kind, or from a widget
    whose keys walk through the things of both."""
    stops = set(tab_order(window))
    painted = {id(access) for stop in stops if (access := stop.property(ACCESS)) is not None}
    missing = [
        widget
        for widget in interactive(window)
        if widget not in stops
        and widget.focusProxy() not in stops
        and id(widget.property(ACCESS)) not in painted
    ]
    by_arrows = {
        kind: _by_arrows([stop for stop in stops if type(stop) is kind]) for kind in set(map(type, missing))
    }
    return [said(widget) for widget in missing if widget not in by_arrows[type(widget)]]


def _by_arrows(starts: list[QWidget]) -> set[QWidget]:
    """What of the same kind the arrows come to, from these."""
    reached, waiting = set(starts), list(starts)
    while waiting:
        start = waiting.pop()
        for arrow in ARROWS:
            start.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(start, arrow)
            stop = QApplication.focusWidget()
            if stop is not None and type(stop) is type(start) and stop not in reached:
                reached.add(stop)
                waiting.append(stop)
    return reached


def accessible_tree(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Every thing of a window that a screen reader can come to now, parents first."""
    waiting: list[QAccessibleInterface | None] = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        interface = waiting.pop()
        if interface is None or not interface.isValid():
            continue
        if interface.object() is not window and interface.state().invisible:
            continue
        yield interface
        waiting += [interface.child(n) for n in reversed(range(interface.childCount()))]


def nameless(window: QWidget) -> list[str]:
    """What can be used or is painted and has no name, or can be pressed and has no action for it."""
    problems = []
    for interface in accessible_tree(window):
        thing: QObject | None = interface.object()
        role, name = interface.role(), interface.text(QAccessible.Text.Name)
        if isinstance(thing, QScrollBar):
            continue
        if not name and (role in INTERACTIVE or _is_painted(thing)):
            problems.append(f"no name: {role.name} {_place(thing)}")
        if role in PRESSED and not interface.state().disabled and not _presses(interface):
            problems.append(f"no action: {role.name} {name!r} {_place(thing)}")
    return problems


def _is_painted(thing: QObject | None) -> bool:
    """Whether it is a leaf that paints itself; a label's name is its text."""
    if not isinstance(thing, QWidget) or isinstance(thing, (QLabel, *ORNAMENTS, *TAKES_KEYS)):
        return False
    paints = any("paintEvent" in vars(kind) for kind in type(thing).__mro__ if "apcdesk" in kind.__module__)
    return paints and not thing.findChildren(QWidget)


def _presses(interface: QAccessibleInterface) -> bool:
    actions: QAccessibleActionInterface | None = interface.actionInterface()
    names = set(actions.actionNames()) if actions is not None else set()
    return bool(names & {QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.toggleAction()})


def _place(thing: QObject | None) -> str:
    names: list[str] = []
    while thing is not None and len(names) < 4:
        names.append(type(thing).__name__)
        thing = thing.parent()
    return " < ".join(names)
