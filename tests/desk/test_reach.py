"""Every pane of the desk without a mouse and without eyes: the tab order and the accessible tree."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from apcdesk.desk.panes import MAKERS
from apcdesk.desk.shell import MainWindow
from apcdesk.desk.staff.agenda.views import View
from tests.desk.walks import nameless, unreached


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
