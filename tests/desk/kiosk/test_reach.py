"""Every page of the kiosk without a finger and without eyes: the tab order and the accessible tree."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from apcdesk.desk.kiosk.steps import Aside
from apcdesk.domain.changes import STAFF
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk
from tests.desk.kiosk.test_managing import a_booking, open_by_code
from tests.desk.kiosk.test_staff_door import PIN, hold_corner, type_pin
from tests.desk.walks import nameless, unreached


def attract(kiosk: Kiosk) -> None:
    """The first screen."""


def choose(kiosk: Kiosk) -> None:
    kiosk.touch(kiosk.panel("Packaging advice"))


def time(kiosk: Kiosk) -> None:
    kiosk.to_times()


def chosen_time(kiosk: Kiosk) -> None:
    kiosk.to_times()
    kiosk.touch(kiosk.slot("14:00"))


def details(kiosk: Kiosk) -> None:
    kiosk.to_details()


def confirmed(kiosk: Kiosk) -> None:
    kiosk.to_details()
    kiosk.type(kiosk.page.name.line, "Ane Vik")
    kiosk.touch(kiosk.page.book_button)


def code(kiosk: Kiosk) -> None:
    kiosk.window.asides.show(Aside.CODE)


def booking(kiosk: Kiosk) -> None:
    open_by_code(kiosk, a_booking(kiosk).code)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.BOOKING)


def move(kiosk: Kiosk) -> None:
    booking(kiosk)
    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.MOVE)


def pin(kiosk: Kiosk) -> None:
    kiosk.services.staff_pin.set(PIN, origin=STAFF)
    hold_corner(kiosk)


def staff(kiosk: Kiosk) -> None:
    pin(kiosk)
    type_pin(kiosk, PIN)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.STAFF)


PAGES = (attract, choose, time, chosen_time, details, confirmed, code, booking, move, pin, staff)


@pytest.mark.parametrize("to_page", PAGES)
def test_a_page_is_walked_by_keys_and_said_in_words(kiosk: Kiosk, to_page: Callable[[Kiosk], None]):
    to_page(kiosk)
    kiosk.settle()

    assert nameless(kiosk.window) == []
    assert unreached(kiosk.window) == []


@pytest.mark.parametrize("to_page", PAGES)
def test_a_page_in_two_columns_is_walked_by_keys_and_said_in_words(
    make_kiosk: MakeKiosk, to_page: Callable[[Kiosk], None]
):
    kiosk = make_kiosk(size=(1280, 800))
    to_page(kiosk)
    kiosk.settle()

    assert nameless(kiosk.window) == []
    assert unreached(kiosk.window) == []
