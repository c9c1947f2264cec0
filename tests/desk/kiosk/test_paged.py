"""A part of a page that is turned by two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.kiosk.paged import PagedArea
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.buttons import KioskButton


def test_the_focus_stays_where_pages_are_turned_when_the_last_one_is_shown(
    theme: Theme, qtbot: QtBot
) -> None:
    content, window = QWidget(), QWidget()
    lines = QVBoxLayout(content)
    for n in range(8):
        lines.addWidget(KioskButton(theme, f"Line {n}"))
    area = PagedArea(theme, content)
    below = KioskButton(theme, "Back")
    column = QVBoxLayout(window)
    column.addWidget(area, 1)
    column.addWidget(below)
    window.resize(600, 700)
    window.show()
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: area.paged and area.more_button.isEnabled())

    area.more_button.setFocus()
    while area.more_button.isEnabled():
        QTest.keyClick(area.more_button, Qt.Key.Key_Space)

    turned = QApplication.focusWidget()
    assert isinstance(turned, KioskButton)
    assert turned.text() == "Back up"
    while turned.isEnabled():
        QTest.keyClick(turned, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is area.more_button
