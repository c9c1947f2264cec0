"""What opens at a field is seen whole, wherever on the screen the field stands."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.widgets.popups import move_into_sight

TODAY = date(2027, 3, 22)


def on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("from_below", [10, 400])
def test_the_month_of_a_day_is_seen_whole_and_covers_no_field(
    theme: Theme, qtbot: QtBot, direction: Qt.LayoutDirection, from_below: int
):
    space = QApplication.primaryScreen().availableGeometry()
    field = DayField(theme, DateWords("Europe/Oslo", QLocale("en_GB")), "Day", TODAY, TODAY)
    qtbot.addWidget(field)
    field.setLayoutDirection(direction)
    field.resize(240, 32)
    field.move(space.center().x(), space.bottom() - 32 - from_below)
    field.show()

    QTest.keyClick(field, Qt.Key.Key_Space)

    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert space.contains(on_screen(popup))
    assert not on_screen(popup).intersects(on_screen(field))
    popup.close()


def test_a_popup_stands_under_its_anchor_where_there_is_room(theme: Theme, qtbot: QtBot):
    anchor, popup = QWidget(), QWidget()
    for widget in (anchor, popup):
        qtbot.addWidget(widget)
        widget.resize(100, 30)
    anchor.move(50, 40)
    anchor.show()
    place = anchor.mapToGlobal(QPoint(0, 34))

    move_into_sight(popup, place, anchor)

    assert popup.pos() == place
