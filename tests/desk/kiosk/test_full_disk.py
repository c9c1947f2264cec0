"""The disk is full: all that is only read goes on, and what has to be saved says so, and whom to ask."""

from __future__ import annotations

from apcdesk.desk.kiosk.steps import Aside, Step
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.sheet import KioskSheet
from apcdesk.domain.changes import STAFF
from tests.builders_services import full_disk
from tests.desk.kiosk.conftest import Kiosk
from tests.desk.kiosk.test_aids import aid
from tests.desk.kiosk.test_managing import a_booking, open_by_code
from tests.desk.kiosk.test_staff_door import PIN, hold_corner, type_pin

WORDS = "Nothing can be saved here at the moment. Please ask staff."


def test_a_booking_is_opened_by_its_code_and_what_would_change_it_says_why_not(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk)
    said: list[str] = []
    with full_disk(of=kiosk.services):
        open_by_code(kiosk, booking.code)
        assert kiosk.window.asides.shown is Aside.BOOKING
        assert (kiosk.page.title.text(), kiosk.page.banner.text) == ("Hello, Noor Haddad", "")

        kiosk.touch(kiosk.page.arrive_button)
        said.append(kiosk.page.banner.text)
        kiosk.touch(kiosk.page.cancel_button)
        [sheet] = kiosk.window.findChildren(KioskSheet)
        kiosk.touch(sheet.findChildren(KioskButton)[1])
        said.append(kiosk.page.banner.text)
        kiosk.touch(kiosk.page.move_button)
        kiosk.wait(lambda: kiosk.window.asides.shown is Aside.MOVE)
        kiosk.touch(kiosk.slot("15:00"))
        kiosk.touch(kiosk.page.move_button)
        said.append(kiosk.page.banner.text)

    assert said == [WORDS] * 3
    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.BOOKING)


def test_a_wrong_code_is_told_apart_from_a_full_disk(kiosk: Kiosk) -> None:
    with full_disk(of=kiosk.services):
        open_by_code(kiosk, "ZZZZZZ")

    assert kiosk.page.banner.text == "We do not know this code. Check the letters, or ask staff."


def test_times_are_shown_and_taking_one_says_why_not(kiosk: Kiosk) -> None:
    with full_disk(of=kiosk.services):
        kiosk.to_times()
        kiosk.touch(kiosk.slot("14:00"))

    assert (kiosk.step, kiosk.page.banner.text) == (Step.TIME, WORDS)


def test_staff_come_in_with_their_pin(kiosk: Kiosk) -> None:
    kiosk.services.staff_pin.set(PIN, origin=STAFF)
    with full_disk(of=kiosk.services):
        hold_corner(kiosk)
        type_pin(kiosk, PIN)

        kiosk.wait(lambda: kiosk.window.asides.shown is Aside.STAFF)


def test_a_call_for_staff_that_nobody_hears_says_what_to_do(kiosk: Kiosk) -> None:
    with full_disk(of=kiosk.services):
        kiosk.touch(aid(kiosk, "Ask staff"))

    assert kiosk.window.note.text == "Staff could not be told. Please speak to one of them."
    assert not kiosk.window.aids.help_call.asked
