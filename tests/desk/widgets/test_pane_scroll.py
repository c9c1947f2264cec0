"""What a pane stands in: Tab goes as the eye does, and not under panels."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.pane_scroll import PaneScroll
from apcdesk.desk.widgets.reflow import Reflow
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll


def column_of(theme: Theme, *words: str) -> Surface:
    """A part with buttons under one another."""
    part = Surface(theme)
    column = QVBoxLayout(part)
    for text in words:
        column.addWidget(Button(theme, text))
    return part


def walk(frame: QWidget, qtbot: QtBot, steps: int, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """The words of the buttons that the key comes to."""
    found = []
    for _ in range(steps):
        qtbot.keyClick(QApplication.focusWidget() or frame, key)
        stop = QApplication.focusWidget()
        found.append(stop.text() if isinstance(stop, Button) else type(stop).__name__)
    return found


def test_tab_comes_to_what_was_added_later_where_it_stands(stage, theme: Theme, qtbot: QtBot):
    first, second = column_of(theme, "A", "C"), column_of(theme, "D")
    parts = Reflow(theme, (first, second), heights=(0, 0), grows=1, needed=lambda: 1000)
    pane = QWidget()
    QVBoxLayout(pane).addWidget(parts)
    frame = PaneScroll(pane)
    stage.hold(frame)
    layout = first.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(1, Button(theme, "B"))
    qtbot.waitUntil(lambda: all(button.isVisible() for button in parts.findChildren(Button)))
    first.findChildren(Button)[0].setFocus()

    forward = walk(frame, qtbot, 3)
    back = walk(frame, qtbot, 3, Qt.Key.Key_Backtab)

    assert parts.stacked
    assert (forward, back) == (["B", "C", "D"], ["C", "B", "A"])


def test_tab_passes_by_what_lies_wholly_under_a_panel(stage, theme: Theme, qtbot: QtBot):
    pane, panel = QWidget(), column_of(theme, "on the panel")
    column = QVBoxLayout(pane)
    work = column_of(theme, "A", "B", "C")
    column.addWidget(work)
    frame = PaneScroll(pane)
    stage.hold(frame)
    a, b, _ = work.findChildren(Button)
    panel.setParent(pane)
    covered = b.rect().translated(b.mapTo(pane, b.rect().topLeft()))
    panel.setGeometry(covered)
    panel.show()
    panel.raise_()
    a.setFocus()

    assert walk(frame, qtbot, 2) == ["C", "on the panel"]
    panel.setGeometry(covered.adjusted(40, 0, 0, 0))
    a.setFocus()
    assert walk(frame, qtbot, 3) == ["B", "C", "on the panel"]


def test_tab_brings_into_sight_what_is_scrolled_inside_a_part(stage, theme: Theme, qtbot: QtBot):
    part = column_of(theme, *(f"{number}" for number in range(20)))
    inner = UprightScroll(part)
    inner.setFixedHeight(120)
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.addWidget(inner)
    column.addWidget(Button(theme, "after"))
    frame = PaneScroll(pane)
    stage.hold(frame)
    pane.findChildren(Button)[-1].setFocus()

    assert walk(frame, qtbot, 1, Qt.Key.Key_Backtab) == ["19"]
    assert inner.verticalScrollBar().value() == inner.verticalScrollBar().maximum() > 0
