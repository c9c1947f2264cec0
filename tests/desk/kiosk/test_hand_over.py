"""The booking in progress goes on on a phone: the screen is wiped, the time goes along."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.desk.kiosk.hand_over import PhoneSheet
from apcdesk.desk.kiosk.steps import Step
from apcdesk.domain.changes import SYSTEM
from apcdesk.service.port.address import ADDRESS
from apcdesk.service.services import Services
from tests.api.browsing import Browser
from tests.builders_services import ManualClock, make_services
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk

NAME = "Tor Erik Moen"


@pytest.fixture
def port(story_folder, clock: ManualClock) -> Iterator[str]:
    """The port of another process on the kiosk's database, as if phones came to it."""
    services: Services = make_services(story_folder, clock)
    server = Server(services, RequestLog())
    base_url = address(*server.start("127.0.0.1", 0))
    services.installation.put(ADDRESS, base_url, origin=SYSTEM)
    yield base_url
    server.stop()
    services.close()


@pytest.fixture
def phone(port: str) -> Iterator[Browser]:
    browser = Browser(port)
    yield browser
    browser.close()


def scanned(kiosk: Kiosk) -> str:
    """What the code on the screen says."""
    kiosk.touch(kiosk.page.hand_over)
    kiosk.wait(lambda: kiosk.page.hand_over.sheet is not None)
    found: str = kiosk.page.hand_over.sheet.address
    return found


def test_a_booking_goes_on_on_the_phone_and_the_screen_is_wiped(
    make_kiosk: MakeKiosk, port: str, phone: Browser
):
    kiosk, other = make_kiosk(), make_kiosk("Kiosk 2 · Press A")
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)

    found = scanned(kiosk)
    assert found.startswith(f"{port}/continue/")
    assert len(found) == len(f"{port}/continue/") + 22
    page = phone.open(found)
    assert "14:00 – 14:20" in page.text
    assert kiosk.step is Step.DETAILS, "looking takes nothing"
    page = phone.press(page, "Continue")

    kiosk.go(Step.ATTRACT)
    assert kiosk.window.flow.visit.details.texts == ()
    other.to_times()
    assert "14:00" not in other.times, "the time is kept for the phone"
    page = phone.press(page, "Book 14:00", name="Ida Lund")
    assert page.headings == ["Booked, Ida"]
    code = page.text.partition("Booking code ")[2][:6]
    booking = kiosk.services.bookings.by_code(code)
    assert booking.guest is not None
    assert booking.guest.name == "Ida Lund"


def test_whoever_stays_books_on_the_screen_and_the_code_ends(kiosk: Kiosk, port: str, phone: Browser):
    kiosk.to_details("14:00")
    found = scanned(kiosk)

    kiosk.touch(kiosk.page.hand_over.sheet.stay)
    assert kiosk.page.hand_over.sheet is None
    kiosk.type(kiosk.page.name.line, NAME)
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)

    assert phone.open(found).status == 404


def test_a_visit_that_is_over_takes_its_code_along(kiosk: Kiosk, port: str, phone: Browser):
    kiosk.to_details("14:00")
    found = scanned(kiosk)

    kiosk.window.flow.start_over()
    kiosk.go(Step.ATTRACT)
    kiosk.settle()

    assert phone.open(found).status == 404
    assert kiosk.window.findChildren(PhoneSheet) == []


@pytest.mark.parametrize("announced", [None, "http://127.0.0.1:9"])
def test_without_a_port_that_answers_there_is_no_button(kiosk: Kiosk, announced: str | None):
    kiosk.services.installation.put(ADDRESS, announced, origin=SYSTEM)

    kiosk.to_details("14:00")

    assert not kiosk.page.hand_over.isVisible()
