"""Every pane of the desk without a mouse and without eyes: the tab order and the accessible tree."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apcdesk.desk.staff.agenda.views import View
from apcdesk.desk.window.panes import MAKERS
from apcdesk.desk.window.shell import MainWindow
from tests.desk.walks import nameless, tab_order, unreached


@pytest.mark.parametrize("pane", MAKERS)
def test_a_pane_is_walked_by_keys_and_said_in_words(story_window: MainWindow, pane: str, qtbot: QtBot):
    story_window.go(pane)
    qtbot.waitUntil(lambda: story_window.context.tasks.idle, timeout=20_000)

    assert nameless(story_window) == []
    assert unreached(story_window) == []


def test_so_is_every_view_of_the_agenda(story_window: MainWindow, qtbot: QtBot):
    story_window.go("agenda")
    found = {}
    for view in View:
        story_window.agenda.set_view(view)
        qtbot.waitUntil(lambda: story_window.context.tasks.idle, timeout=20_000)
        found[view] = nameless(story_window) + unreached(story_window)

    assert found == {view: [] for view in View}


def test_from_the_agenda_tab_comes_to_the_inspector_and_back(story_window: MainWindow, qtbot: QtBot):
    story_window.resize(1440, 900)
    story_window.go("agenda")
    qtbot.waitUntil(lambda: story_window.context.tasks.idle, timeout=20_000)
    agenda = story_window.agenda
    view = agenda.faces.current
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    qtbot.waitUntil(agenda.inspector.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: story_window.context.tasks.idle, timeout=20_000)

    order = tab_order(story_window)
    inside = [stop for stop in order if agenda.inspector.isAncestorOf(stop)]
    beside = [stop for stop in order if story_window.sidebar.isAncestorOf(stop)]
    assert order[order.index(view) + 1 :] == inside
    assert order[: len(beside)] == beside
    assert agenda.sidebar().isAncestorOf(beside[-1])
    inside[0].setFocus()
    qtbot.keyClick(inside[0], Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is view
