"""What of a window has too little room: words that are cut, widgets beyond their parents or scrolled sideways, targets
that fingers miss."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from apcdesk.desk.look.theme import TOUCH_TARGET
from apcdesk.desk.widgets.fields import FieldFrame
from apcdesk.desk.widgets.focus import RingOverlay
from apcdesk.desk.widgets.label import Label
from tests.desk.walks import said

SLACK = 1
"""A rounded pixel."""


def seen(window: QWidget) -> Iterator[QWidget]:
    """What is on the screen and says or takes something."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, QScrollBar | RingOverlay):
            yield widget


def cut(window: QWidget) -> list[str]:
    """Buttons and lines of text with less room than their words, and titles that are shortened."""
    found = []
    for widget in seen(window):
        width, height = widget.width() + SLACK, widget.height() + SLACK
        if isinstance(widget, QAbstractButton):
            least = widget.minimumSizeHint()
            needed = (least.width(), least.height())
        elif isinstance(widget, Label) and widget.text():
            # a label of one line is shortened on purpose, but not the name of a pane
            whole = widget.style_name == "title" and not widget.wordWrap()
            wide = widget.sizeHint().width() if whole else widget.minimumSizeHint().width()
            lines = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
            needed = (wide, max(lines, widget.minimumSizeHint().height()))
        else:
            continue
        if width < needed[0] or height < needed[1]:
            found.append(
                f"{_words(widget)}: {widget.width()}×{widget.height()}, needs {needed[0]}×{needed[1]}"
            )
    return found


def outside(window: QWidget) -> list[str]:
    """Widgets that are not wholly inside their parent, where that does not scroll."""
    found = []
    for widget in seen(window):
        parent = widget.parentWidget()
        if parent is None or widget.isWindow():
            continue
        if _scrolls(parent):
            if _never_sideways(parent) and widget.width() > parent.width() + SLACK:
                found.append(
                    f"{_words(widget)} is wider than what scrolls it: {widget.width()} in {parent.width()}"
                )
            continue
        beyond = widget.geometry().united(parent.rect()) != parent.rect()
        if beyond and not widget.size().isEmpty():
            found.append(
                f"{_words(widget)} in {type(parent).__name__}: {_place(widget)}, there are {parent.size().toTuple()}"
            )
    return found


def sideways(window: QWidget) -> list[str]:
    """What is wider than the room it has, and can be scrolled sideways or is out of reach."""
    found = []
    for area in window.findChildren(QAbstractScrollArea):
        beyond = area.horizontalScrollBar().maximum()
        if area.isVisible() and beyond > SLACK:
            room = area.viewport().width()
            found.append(f"{said(area)} is scrolled sideways: {room + beyond} in {room}")
    return found


def too_small(window: QWidget) -> list[str]:
    """What is pressed and is no target for a finger."""
    found = []
    for widget in seen(window):
        if isinstance(widget, QAbstractButton):
            small = min(widget.width(), widget.height()) < TOUCH_TARGET
        elif isinstance(widget, FieldFrame):
            small = widget.height() < TOUCH_TARGET
        elif (
            isinstance(widget, QAbstractItemView) and widget.model() is not None and widget.model().rowCount()
        ):
            indexes = [widget.model().index(n, 0) for n in range(widget.model().rowCount())]
            pressed = [index for index in indexes if index.flags() & Qt.ItemFlag.ItemIsSelectable]
            small = any(widget.sizeHintForIndex(index).height() < TOUCH_TARGET for index in pressed)
        else:
            continue
        if small:
            found.append(f"{_words(widget)}: {widget.width()}×{widget.height()}")
    return found


def _scrolls(parent: QWidget) -> bool:
    around = parent.parentWidget()
    return isinstance(around, QAbstractScrollArea) and around.viewport() is parent


def _never_sideways(viewport: QWidget) -> bool:
    area = viewport.parentWidget()
    return (
        isinstance(area, QScrollArea)
        and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    )


def _place(widget: QWidget) -> tuple[int, int, int, int]:
    place = widget.geometry()
    return place.x(), place.y(), place.width(), place.height()


def _words(widget: QWidget) -> str:
    return f"Label {widget.text()!r}" if isinstance(widget, Label) else said(widget)
