"""The way out is behind the PIN: the held corner, the keys, the tries, and what staff can do."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from apcdesk.desk.kiosk.language_sheet import LanguageSheet
from apcdesk.desk.kiosk.pages.pin_page import PinPage
from apcdesk.desk.kiosk.pages.staff_page import StaffPage
from apcdesk.desk.kiosk.steps import Aside, Step
from apcdesk.domain.changes import STAFF
from apcdesk.domain.kiosks import KioskState
from tests.desk.kiosk.conftest import Kiosk

PIN = "270310"


def hold_corner(kiosk: Kiosk) -> None:
    """A finger on the top leading corner for as long as it takes; here the three seconds are over at once."""
    corner = kiosk.window.corner
    corner.timer.setInterval(0)
    QTest.mousePress(kiosk.page, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.PIN)
    QTest.mouseRelease(kiosk.page, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    kiosk.settle()


def type_pin(kiosk: Kiosk, pin: str) -> None:
    """On the keys of the screen."""
    for digit in pin:
        QTest.mouseClick(kiosk.page.pad.digits[digit], Qt.MouseButton.LeftButton)
    kiosk.settle()


@pytest.fixture
def guarded(kiosk: Kiosk) -> Kiosk:
    """A kiosk with a PIN."""
    kiosk.services.staff_pin.set(PIN, origin=STAFF)
    return kiosk


def test_the_corner_must_be_held_for_three_seconds(guarded: Kiosk) -> None:
    timer = guarded.window.corner.timer
    assert timer.interval() == 3000

    QTest.mousePress(guarded.page, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert timer.isActive()
    QTest.mouseRelease(guarded.page, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert not timer.isActive()
    QTest.mousePress(guarded.page, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    QTest.mouseMove(guarded.page, QPoint(500, 500))
    assert not timer.isActive()
    QTest.mousePress(guarded.page, Qt.MouseButton.LeftButton, pos=QPoint(1050, 30))
    assert not timer.isActive()


def test_f10_leads_to_the_pin_too_and_nowhere_else(guarded: Kiosk) -> None:
    guarded.to_details("14:00")
    guarded.type(guarded.page.name.line, "Ida Lund")

    QTest.keyClick(guarded.page.name.line, Qt.Key.Key_F10, Qt.KeyboardModifier.AltModifier)
    assert guarded.window.asides.shown is None
    QTest.keyClick(guarded.page.name.line, Qt.Key.Key_F10)
    guarded.wait(lambda: isinstance(guarded.window.page, PinPage))
    type_pin(guarded, PIN)
    assert isinstance(guarded.page, StaffPage)
    QTest.keyClick(guarded.window, Qt.Key.Key_F10)
    assert isinstance(guarded.page, StaffPage), "who is in is not asked again"
    guarded.touch(guarded.page.back_button)
    details: Any = guarded.window.page

    assert details.name.text == "Ida Lund"


def test_right_to_left_the_corner_is_on_the_other_side(kiosk: Kiosk) -> None:
    kiosk.window.aids.languages.speak("ar")
    kiosk.settle()

    QTest.mousePress(kiosk.page, Qt.MouseButton.LeftButton, pos=QPoint(1050, 30))
    assert kiosk.window.corner.timer.isActive()
    QTest.mousePress(kiosk.page, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    QTest.mouseMove(kiosk.page, QPoint(31, 31))
    assert not kiosk.window.corner.timer.isActive()


def test_a_visitor_who_comes_there_goes_back_and_has_lost_nothing(guarded: Kiosk) -> None:
    guarded.to_details("14:00")
    guarded.type(guarded.page.name.line, "Ida Lund")

    hold_corner(guarded)
    assert type(guarded.page) is PinPage
    guarded.touch(guarded.page.cancel_button)
    details: Any = guarded.window.page

    assert (guarded.step, details.name.text) == (Step.DETAILS, "Ida Lund")
    assert guarded.window.flow.visit.hold is not None


def test_the_right_pin_opens_and_staff_leave(guarded: Kiosk) -> None:
    left: list[bool] = []
    guarded.window.left.connect(lambda: left.append(True))

    hold_corner(guarded)
    type_pin(guarded, PIN)
    assert isinstance(guarded.page, StaffPage)
    guarded.touch(guarded.page.leave_button)
    guarded.window.wind_up()
    guarded.settle()

    states = {one.setup.name: one.state for one in guarded.services.kiosks.all()}
    assert (left, states[guarded.window.station.name]) == ([True], KioskState.LEFT)


def test_a_real_keyboard_types_the_pin_too(guarded: Kiosk) -> None:
    hold_corner(guarded)

    keys = guarded.page.pad.digits["1"]
    QTest.keyClicks(keys, "27999")
    guarded.hands.scanner.settle()
    for _ in range(3):
        QTest.keyClick(keys, Qt.Key.Key_Backspace)
    QTest.keyClicks(keys, "0310")
    guarded.hands.scanner.settle()
    guarded.settle()

    assert guarded.window.asides.shown is Aside.STAFF


def test_five_wrong_ones_and_the_keys_rest_also_for_who_comes_back(guarded: Kiosk) -> None:
    hold_corner(guarded)
    told = []
    for _ in range(5):
        type_pin(guarded, "111112")
        told.append(guarded.page.pill.text)
    assert told == [
        "That PIN is not right. 4 tries left.",
        "That PIN is not right. 3 tries left.",
        "That PIN is not right. 2 tries left.",
        "That PIN is not right. One try left.",
        "Too many tries. Try again in 60 s.",
    ]
    type_pin(guarded, PIN)
    assert type(guarded.page) is PinPage

    guarded.touch(guarded.page.cancel_button)
    guarded.clock.advance(seconds=10)
    hold_corner(guarded)
    assert guarded.page.pill.text == "Too many tries. Try again in 50 s."
    assert not guarded.page.pad.isEnabled()
    guarded.clock.advance(seconds=50)
    guarded.wait(guarded.page.pad.isEnabled)
    type_pin(guarded, PIN)
    assert guarded.window.asides.shown is Aside.STAFF


def test_without_a_pin_nobody_comes_in(kiosk: Kiosk) -> None:
    hold_corner(kiosk)

    type_pin(kiosk, PIN)

    assert kiosk.page.pill.text == "No PIN is set. Staff set one at the desk."
    assert kiosk.window.asides.shown is Aside.PIN


def test_both_pages_close_by_themselves_after_twenty_seconds(guarded: Kiosk) -> None:
    guarded.to_times()
    hold_corner(guarded)
    assert guarded.page.closing.text().startswith("Closes by itself in 20 s.")
    guarded.let_pass(19)
    assert guarded.page.closing.text().startswith("Closes by itself in 1 s.")
    guarded.let_pass(1)
    assert (guarded.window.asides.shown, guarded.step) == (None, Step.TIME)

    hold_corner(guarded)
    type_pin(guarded, PIN)
    guarded.let_pass(20)
    assert guarded.window.asides.shown is None


def test_staff_see_what_is_still_to_come_with_names_only_when_they_ask(guarded: Kiosk) -> None:
    hold_corner(guarded)
    type_pin(guarded, PIN)
    hidden = [row.accessibleName() for row in guarded.page.rows]

    guarded.touch(guarded.page.names_button)
    shown = [row.accessibleName() for row in guarded.page.rows]

    assert hidden[1] == "13:00 – 13:45, Busy, Flexo press demo"
    assert shown[1] == "13:00 – 13:45, Silje Bjørnstad, Flexo press demo"
    guarded.touch(guarded.page.names_button)
    assert [row.accessibleName() for row in guarded.page.rows] == hidden


def test_a_kiosk_of_the_desk_cannot_be_restarted_and_one_of_its_own_can(guarded: Kiosk) -> None:
    hold_corner(guarded)
    type_pin(guarded, PIN)
    assert guarded.page.restart_button.isHidden()
    guarded.touch(guarded.page.back_button)

    guarded.window.asides.restartable = True
    restarted: list[bool] = []
    guarded.window.restarted.connect(lambda: restarted.append(True))
    hold_corner(guarded)
    type_pin(guarded, PIN)
    guarded.touch(guarded.page.restart_button)
    assert restarted == [True]


def test_a_scan_is_no_pin(guarded: Kiosk) -> None:
    hold_corner(guarded)

    guarded.scan(PIN)

    assert guarded.window.asides.shown is Aside.PIN
    assert guarded.page.pill.text == ""


def test_the_languages_do_not_outlive_the_page_of_the_pin(guarded: Kiosk) -> None:
    guarded.window.asides.show(Aside.PIN)
    guarded.window.aids.languages_wanted.emit()
    assert len(guarded.window.findChildren(LanguageSheet)) == 1

    guarded.let_pass(20)

    assert guarded.window.asides.shown is None
    assert guarded.window.findChildren(LanguageSheet) == []
