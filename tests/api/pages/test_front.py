"""The page at the port's own address: what this is, and where to go."""

from __future__ import annotations

import pytest

from apcdesk.api.pages.languages import CODES, language
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.changes import STAFF
from apcdesk.service.services import Services
from tests.api.browsing import Browser
from tests.api.building import Wire


def test_who_opens_the_port_in_a_browser_reads_what_it_is_and_where_to_go(wire: Wire, browser: Browser):
    wire.services.installation.name_place(organisation="Press & Paper", stand="", origin=STAFF)

    page = browser.open("/")

    assert (page.status, page.title, page.headings) == (200, "Booking desk", ["Booking desk", "For programs"])
    assert page.text.endswith(
        "Booking desk Appointments are booked, moved and cancelled here. Enter your booking code "
        "For a new appointment, open the link that you were given, or ask staff. "
        "For programs Every call, as an OpenAPI document"
    )
    assert "Press & Paper" in page.text
    assert not [name for name in (wire.sub, wire.calendar_id, "stand") if name in page.response.text]
    assert browser.follow(page, "Enter your booking code").headings == ["Enter your booking code"]
    document = wire.http.get(page.link("Every call, as an OpenAPI document").href).json()
    assert "/" in document["paths"]


@pytest.mark.parametrize("code", CODES)
def test_it_speaks_the_browsers_language_and_the_one_that_is_chosen_stays(wire: Wire, code: str):
    browser = Browser(wire.base_url, **{"Accept-Language": code})
    other = "de" if code == "en" else "en"

    page = browser.open("/")
    chosen = browser.follow(page, language(other).name)
    codes = browser.follow(chosen, language(other).say("enter_code"))
    browser.close()

    assert page.attributes == {"lang": code, "dir": language(code).direction}
    assert page.headings == [language(code).say("front"), language(code).say("front_programs")]
    assert (chosen.title, codes.title) == (language(other).say("front"), language(other).say("enter_code"))


def test_its_links_stay_below_the_address_of_the_port(services: Services):
    server = Server(services, RequestLog(), base_url="https://desk.example/booking")
    browser = Browser(address(*server.start("127.0.0.1", 0)))

    page = browser.open("/")
    browser.close()
    server.stop()

    assert [link.href for link in page.links if "lang=" not in link.href] == [
        "/booking/bookings",
        "/booking/v1/openapi.json",
    ]
