"""Feeds of a calendar: made and copied once, listed, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from apcdesk.desk.staff.calendars.feeds import FeedsPanel
from apcdesk.desk.staff.calendars.pane import CalendarsPane
from apcdesk.desk.widgets.menu import Menu
from apcdesk.domain.feeds import FeedDetail
from apcdesk.errors import NotFound
from apcdesk.service.services import Services


@pytest.fixture
def feeds(pane: CalendarsPane) -> FeedsPanel:
    return pane.inspector.feeds


def choose(qtbot: QtBot, feeds: FeedsPanel, words: str) -> None:
    """Make a feed by the menu, and wait until it is listed."""
    before = len(feeds.rows)
    feeds.new.click()
    (menu,) = [one for one in feeds.findChildren(Menu) if one.isVisible()]
    (entry,) = [one for one in menu.findChildren(QAction) if one.text() == words]
    entry.trigger()
    menu.close()
    qtbot.waitUntil(lambda: len(feeds.rows) == before + 1)


def test_a_feed_is_made_copied_once_and_ended(
    qtbot: QtBot, services: Services, pane: CalendarsPane, feeds: FeedsPanel
):
    assert (feeds.none.isVisible(), feeds.address.isVisible()) == (True, False)

    choose(qtbot, feeds, "Only when it is busy")
    (row,) = feeds.rows
    assert row.accessibleName() == "Only when it is busy, since Wed 10 March"
    assert (feeds.none.isVisible(), feeds.once.isVisible()) == (False, True)
    (copy,) = [
        one for one in feeds.address.findChildren(QPushButton) if one.accessibleName() == "Copy Address"
    ]
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    address = QGuiApplication.clipboard().text()
    assert address.startswith("http://127.0.0.1:8990/feeds/")
    secret = address.removeprefix("http://127.0.0.1:8990/feeds/").removesuffix(".ics")
    assert services.feeds.read(secret).content.startswith(b"BEGIN:VCALENDAR")
    assert secret not in [label.text() for label in feeds.findChildren(type(feeds.once))]
    feeds.clipboard.forget()
    assert QGuiApplication.clipboard().text() == ""

    QTest.mouseClick(row.revoke, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(feeds.none.isVisible)
    assert (feeds.rows, feeds.address.isVisible()) == ([], False)
    with pytest.raises(NotFound):
        services.feeds.read(secret)


def test_each_calendar_has_its_own(qtbot: QtBot, services: Services, pane: CalendarsPane, feeds: FeedsPanel):
    choose(qtbot, feeds, "Everything but private events")
    (feed,) = services.feeds.all()
    assert feed.detail is FeedDetail.FULL

    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.waitUntil(feeds.none.isVisible)
    assert (feeds.rows, feeds.address.isVisible(), feeds.address.value) == ([], False, "")

    QTest.keyClick(pane.list, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: [row.feed for row in feeds.rows] == [feed])
    assert not feeds.address.isVisible(), "an address is shown once"


def test_a_feed_that_somebody_else_ended_goes(qtbot: QtBot, services: Services, feeds: FeedsPanel):
    choose(qtbot, feeds, "Only when it is busy")
    services.feeds.revoke(services.feeds.all()[0].feed_id)

    QTest.mouseClick(feeds.rows[0].revoke, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(feeds.none.isVisible)
