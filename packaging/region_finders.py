"""Ways to find a part of the desk's window, as rectangles in px from its top left corner: for `region_tables.py`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from apcdesk.desk.look.painting import shadow_margins
from apcdesk.desk.widgets.surfaces import Card
from apcdesk.desk.widgets.toast import Toast
from apcdesk.desk.window.shell import MainWindow
from apcdesk.desk.window.sidebar import NavButton

Find = Callable[[MainWindow], QRect]
Get = Callable[[MainWindow], QWidget]
W = TypeVar("W", bound=QWidget)


def whole(get: Get) -> Find:
    """All of a widget."""
    return lambda window: _in_window(window, get(window))


def button(words: str, number: int = 0) -> Find:
    """The visible button whose words or spoken name begin so; `number` picks one of several, in reading order."""
    return lambda window: _in_window(window, _visible(window, QAbstractButton, words)[number])


def nav(words: str, number: int = 0) -> Find:
    """An entry of a navigation."""
    return lambda window: _in_window(window, _visible(window, NavButton, words)[number])


def label(words: str, number: int = 0) -> Find:
    """The visible text that begins so."""
    return lambda window: _in_window(window, _visible(window, QLabel, words)[number])


def item(get: Get, words: str) -> Find:
    """A painted thing by the beginning of its spoken name."""

    def find(window: MainWindow) -> QRect:
        interface = QAccessible.queryAccessibleInterface(get(window))
        children = [interface.child(number) for number in range(interface.childCount())]
        for child in children:
            if child.text(QAccessible.Text.Name).startswith(words):
                return QRect(window.mapFromGlobal(child.rect().topLeft()), child.rect().size())
        raise LookupError(words)

    return find


def part(get: Get, rect: Callable[[MainWindow], QRectF]) -> Find:
    """A rectangle inside a widget that draws itself."""

    def find(window: MainWindow) -> QRect:
        widget, inner = get(window), rect(window).toRect()
        target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        return QRect(target.mapTo(window, inner.topLeft()), inner.size())

    return find


def card(get: Get) -> Find:
    """The card that a widget stands on."""

    def find(window: MainWindow) -> QRect:
        parent: QWidget | None = get(window)
        while parent is not None and not isinstance(parent, Card):
            parent = parent.parentWidget()
        if parent is None:
            raise LookupError("no card")
        return _in_window(window, parent)

    return find


def toast(window: MainWindow) -> QRect:
    """The notice, without the room for its shadow."""
    shown = next(one for one in window.findChildren(Toast) if one.isVisible())
    return _in_window(window, shown).marginsRemoved(shadow_margins().toMargins())


def _in_window(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _visible(window: MainWindow, kind: type[W], words: str) -> list[W]:
    def fits(widget: QWidget) -> bool:
        text = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
        return widget.isVisible() and (text.startswith(words) or widget.accessibleName().startswith(words))

    found = [widget for widget in window.findChildren(kind) if fits(widget)]
    if not found:
        raise LookupError(words)
    return sorted(found, key=lambda widget: _in_window(window, widget).topLeft().toTuple()[::-1])
