"""The month by hand and by keys, over a real store."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from apcdesk.desk.staff.agenda.month.view import MonthView
from apcdesk.desk.staff.agenda.views import View
from apcdesk.domain.events import DraftTimes, EventDraft
from tests.desk.staff.agenda.conftest import TZID, Rig, oslo, period

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def month(rig: Rig) -> MonthView:
    rig.pane.set_view(View.MONTH)
    rig.settle()
    return rig.pane.faces.month


def shown(rig: Rig, uid: str) -> bool:
    scene = rig.pane.faces.month.shown
    return scene is not None and uid in scene.order


def book(rig: Rig, start: str, end: str, summary: str = "Demo") -> str:
    times = DraftTimes(oslo(start), oslo(end), TZID, TZID)
    event = rig.services.events.create(
        rig.press_a.calendar_id, EventDraft(summary=summary, times=times)
    ).event
    rig.wait(lambda: shown(rig, event.event_uid))
    return event.event_uid


def drag(rig: Rig, month: MonthView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(month.viewport(), LEFT, PLAIN, start)
    QTest.mouseMove(month.viewport(), (start + end) / 2)
    QTest.mouseMove(month.viewport(), end)
    month.grab()
    QTest.mouseRelease(month.viewport(), LEFT, PLAIN, end)
    rig.settle()


def cell(month: MonthView, day: int) -> QPoint:
    return month.day_rect(date(2027, 3, day)).center().toPoint() + QPoint(0, 20)


def test_an_event_is_carried_to_another_day_at_its_time(rig, month):
    uid = book(rig, "10 13:00", "10 13:45")

    drag(rig, month, month.item_rect(uid).center().toPoint(), cell(month, 19))

    assert [
        e.period
        for e in rig.services.events.between([rig.press_a.calendar_id], period("1 00:00", "31 00:00"))
    ] == [period("19 13:00", "19 13:45")]


def test_an_all_day_event_is_carried_by_whole_days(rig, month):
    times = DraftTimes(date(2027, 3, 9), date(2027, 3, 11), TZID, TZID)
    event = rig.services.events.create(
        rig.press_a.calendar_id, EventDraft(summary="Leave", times=times)
    ).event
    rig.wait(lambda: shown(rig, event.event_uid))
    rect = month.item_rect(event.event_uid)

    drag(rig, month, QPoint(round(rect.left()) + 20, round(rect.center().y())), cell(month, 16))

    dates = rig.services.events.get(event.event_uid).when.dates
    assert (dates.start, dates.end) == (date(2027, 3, 16), date(2027, 3, 18))


def test_a_click_chooses_and_two_clicks_edit(rig, month):
    uid = book(rig, "10 13:00", "10 13:45")
    point = month.item_rect(uid).center().toPoint()

    QTest.mouseClick(month.viewport(), LEFT, PLAIN, point)
    assert rig.pane.choice.chosen == uid
    QTest.mouseDClick(month.viewport(), LEFT, PLAIN, month.item_rect(uid).center().toPoint())

    assert rig.pane.inspector.editing


def test_two_clicks_in_an_empty_cell_begin_an_event_in_its_morning(rig, month):
    QTest.mouseClick(month.viewport(), LEFT, PLAIN, cell(month, 17))
    QTest.mouseDClick(month.viewport(), LEFT, PLAIN, cell(month, 17))

    assert rig.pane.inspector.form.form().period(rig.context.dates) == period("17 09:00", "17 09:30")


def test_a_press_on_a_number_shows_that_day(rig, month):
    QTest.mouseClick(
        month.viewport(), LEFT, PLAIN, month.day_rect(date(2027, 3, 17)).topLeft().toPoint() + QPoint(12, 12)
    )
    rig.settle()

    assert rig.pane.agenda.days == (date(2027, 3, 17),)


def test_escape_gives_carrying_up(rig, month):
    uid = book(rig, "10 13:00", "10 13:45")
    QTest.mousePress(month.viewport(), LEFT, PLAIN, month.item_rect(uid).center().toPoint())
    QTest.mouseMove(month.viewport(), cell(month, 17))
    QTest.mouseMove(month.viewport(), cell(month, 18))
    assert month.dragging

    QTest.keyClick(month, Qt.Key.Key_Escape)
    QTest.mouseRelease(month.viewport(), LEFT, PLAIN, cell(month, 18))
    rig.settle()

    assert rig.services.events.get(uid).period == period("10 13:00", "10 13:45")


def test_a_screen_reader_meets_every_item_of_the_month(rig, month):
    uid = book(rig, "10 13:00", "10 13:45")
    access = rig.pane.faces._access[1]

    assert list(access.keys(month)) == [uid]
    assert access.name(uid) == "Demo, Wednesday 10 March, 13:00 to 13:45, Press A, confirmed"
    assert month.rect().contains(month.mapFromGlobal(access.rect(month, uid).center()))


def test_the_pointer_marks_what_it_is_over_and_a_chip_lists_the_rest(rig, month):
    for number in range(9):
        book(rig, "10 13:00", "10 13:45", f"Demo {number}")
    rig.settle()
    rect = month.item_rect(month.shown.lines[0].key)
    plain = month.grab().toImage()
    QTest.mouseMove(month.viewport(), rect.center().toPoint())
    assert month.grab().toImage() != plain
    scene = month.shown
    (chip,) = scene.chips
    place = month._painter.rect(month._cells(), chip.box).center().toPoint()
    QTest.mouseMove(month.viewport(), place)
    month.grab()

    QTest.mouseClick(month.viewport(), LEFT, PLAIN, place)

    menu = next(menu for menu in rig.pane.findChildren(QMenu) if menu.isVisible())
    assert len(menu.actions()) == len(chip.keys) > 1
    menu.close()


def test_the_keys_go_from_item_to_item_and_control_picks_several(rig, month):
    first, second = book(rig, "10 13:00", "10 13:45"), book(rig, "12 09:00", "12 09:45")
    QTest.keyClick(month, Qt.Key.Key_Down)
    month.grab()
    assert rig.pane.choice.current == first
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert rig.pane.choice.current == second

    for uid in (first, second):
        point = month.item_rect(uid).center().toPoint()
        QTest.mouseClick(month.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, point)
        rig.settle()

    assert rig.pane.choice.picked == {first, second}
