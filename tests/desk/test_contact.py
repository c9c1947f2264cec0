"""What the desk says when its database is away: after five seconds, in a banner once, and in a chip until it is back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from apcdesk.desk.contact import BANNER_SECONDS, LOST_AFTER
from apcdesk.desk.window.shell import MainWindow
from apcdesk.errors import Unavailable


class Database:
    """Answers, or does not."""

    def __init__(self) -> None:
        self.away = False

    def reachable(self) -> bool:
        if self.away:
            raise Unavailable("away")
        return True


@pytest.fixture
def database(story_window: MainWindow) -> Database:
    """The database that the window asks; its seconds are counted by the test."""
    database = Database()
    story_window.contact.stop()
    story_window.contact._check = database.reachable
    return database


def let_pass(window: MainWindow, qtbot: QtBot, seconds: int) -> None:
    for _ in range(seconds):
        window.contact.count()
        qtbot.waitUntil(lambda: window.context.tasks.idle, timeout=20_000)


def said(window: MainWindow) -> tuple[bool, bool]:
    """Whether the banner and the chip are there."""
    return window.notice.isVisible(), window.sidebar.no_contact.isVisible()


def test_a_few_silent_seconds_are_no_news(story_window: MainWindow, database: Database, qtbot: QtBot):
    qtbot.waitUntil(lambda: story_window.context.tasks.idle, timeout=20_000)
    database.away = True

    let_pass(story_window, qtbot, LOST_AFTER - 1)

    assert said(story_window) == (False, False)


def test_a_loss_is_said_in_a_banner_once_and_then_in_a_chip(
    story_window: MainWindow, database: Database, qtbot: QtBot
):
    qtbot.waitUntil(lambda: story_window.context.tasks.idle, timeout=20_000)
    database.away = True

    let_pass(story_window, qtbot, LOST_AFTER)
    at_first = said(story_window)
    let_pass(story_window, qtbot, BANNER_SECONDS)

    assert (at_first, said(story_window)) == ((True, True), (False, True))


def test_try_now_asks_at_once_and_all_is_well_again(
    story_window: MainWindow, database: Database, qtbot: QtBot
):
    qtbot.waitUntil(lambda: story_window.context.tasks.idle, timeout=20_000)
    database.away = True
    let_pass(story_window, qtbot, LOST_AFTER)
    database.away = False

    story_window.notice.banner.acted.emit()

    qtbot.waitUntil(lambda: said(story_window) == (False, False), timeout=20_000)


def test_a_question_that_hangs_counts_as_silence(story_window: MainWindow, database: Database):
    contact = story_window.contact
    contact._asked = True
    for _ in range(LOST_AFTER):
        contact.count()

    assert said(story_window) == (True, True)


def test_what_could_not_be_read_is_read_when_contact_is_back(
    story_window: MainWindow, database: Database, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    qtbot.waitUntil(lambda: story_window.context.tasks.idle, timeout=20_000)
    database.away = True
    let_pass(story_window, qtbot, LOST_AFTER)
    with monkeypatch.context() as away:
        away.setattr("apcdesk.desk.staff.calendars.pane.load_overview", lambda *_: database.reachable())
        story_window.go("calendars")
        qtbot.waitUntil(lambda: story_window.context.tasks.idle, timeout=20_000)
    shown = story_window.calendars.model.rowCount()
    database.away = False

    story_window.notice.banner.acted.emit()

    qtbot.waitUntil(lambda: story_window.calendars.model.rowCount() > shown, timeout=20_000)
    assert shown == 0
