"""The page of an open link: many visitors book on it, its code leads to it, its counters say what they did."""

from __future__ import annotations

from datetime import timedelta

import httpx
import pytest

from apcdesk.api.pages.languages import CODES, language
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.desk.staff.links.embed import query_value
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.domain.open_links import LinkResults, OpenLink
from apcdesk.domain.questions import Answer, Asked, Form, Question, QuestionKind
from apcdesk.service.port.element_tokens import ElementToken
from apcdesk.service.services import Services
from tests.api.browsing import Browser, times
from tests.api.building import Wire
from tests.plain_http import PLAIN
from tests.service.builders import an_appointment_type


@pytest.fixture
def link(wire: Wire) -> OpenLink:
    """An hour on the hour with the wire's calendar, the story's Wednesday and Thursday."""
    services = wire.services
    sub = services.calendars.open(services.own_client, "press", origin=STAFF).calendar.sub
    hour = timedelta(hours=1)
    kind = an_appointment_type(
        NamedGroup("", (sub,)), required_duration=hour, start_interval=hour, meet_at="the oak table"
    )
    services.appointment_types.upsert(kind, origin=STAFF)
    return services.open_links.create(kind.appointment_type_id, "Flexo <demo>", origin=STAFF).link


def results(wire: Wire) -> LinkResults:
    return wire.services.open_links.report().open_links[0].results


def test_one_after_the_other_books_on_the_same_page(
    wire: Wire, browser: Browser, another: Browser, link: OpenLink
):
    page = browser.open(f"/rts/{link.token}")
    assert (page.status, page.headings[0]) == (200, "Flexo <demo>")
    assert "the oak table" in page.text
    page = browser.follow(browser.follow(page, "14:00"), "Continue")
    page = browser.press(page, "Book 14:00", name="Ida Lund")
    assert (page.status, page.headings) == (200, ["Booked, Ida"])
    assert page.response.url.path.startswith("/bookings/")
    assert {"Move", "Cancel"} <= {one.text for one in page.links}

    page = another.open(f"/rts/{link.token}")
    assert "14:00" not in times(page)
    assert "15:00" in times(page)
    page = another.follow(another.follow(page, "15:00"), "Continue")
    assert another.press(page, "Book 15:00").headings == ["Booked"]
    assert results(wire) == LinkResults(opened=2, booked=2)


def test_who_goes_back_after_a_booking_is_shown_it_and_nobody_else_is(
    wire: Wire, browser: Browser, another: Browser, link: OpenLink
):
    check = browser.follow(browser.follow(browser.open(f"/rts/{link.token}"), "14:00"), "Continue")
    address = f"{check.response.url.path}?{check.response.url.query.decode()}"
    booked = browser.press(check, "Book 14:00", name="Ida Lund")

    back = browser.open(address)

    assert (back.status, back.headings, back.response.url) == (200, ["Booked, Ida"], booked.response.url)
    stranger = another.open(address)
    assert "This time is not offered. Choose one of these." in stranger.text
    assert (stranger.status, "Ida" in stranger.text, "15:00" in times(stranger)) == (200, False, True)
    code = booked.response.url.path.rpartition("/")[2]
    wire.services.visits.cancel(code)
    assert browser.open(address).headings[0] == "Check your time"


def test_a_page_left_open_says_what_became_of_the_link(wire: Wire, browser: Browser, link: OpenLink):
    page = browser.follow(browser.follow(browser.open(f"/rts/{link.token}"), "14:00"), "Continue")
    wire.services.open_links.pause(link.link_id, origin=STAFF)

    closed = browser.press(page, "Book 14:00")

    assert (closed.status, closed.title) == (409, "This link is closed")
    assert "Look in again later" in closed.text
    assert "<h1>This link is closed</h1>" in closed.response.text  # to be seen, not only heard
    wire.services.open_links.end(link.link_id, origin=STAFF)
    closed = browser.open(f"/rts/{link.token}")
    assert (closed.status, closed.title) == (200, "This link is closed")
    assert "It takes no more bookings." in closed.text
    assert "<h1>This link is closed</h1>" in closed.response.text
    assert results(wire) == LinkResults(opened=1)


def test_no_time_that_fits_is_counted_and_looking_again_is_not(wire: Wire, browser: Browser, link: OpenLink):
    page = browser.open(f"/rts/{link.token}")
    browser.open(f"/rts/{link.token}")
    assert browser.press(page, "None of these suit me").headings == ["Thank you"]

    assert results(wire) == LinkResults(opened=1, no_time_fit=1)


@pytest.mark.parametrize("code", CODES)
def test_its_code_is_typed_where_codes_are_typed(wire: Wire, browser: Browser, link: OpenLink, code: str):
    asking = browser.open(f"/bookings?lang={code}")

    page = browser.press(asking, language(code).say("open"), code=f" {link.code.lower()} ")

    assert (page.status, page.response.url.path) == (200, f"/rts/{link.token}")
    assert (page.headings[0], page.attributes["lang"]) == ("Flexo <demo>", code)


def test_its_code_leads_below_the_address_of_the_port(services: Services, wire: Wire, link: OpenLink):
    server = Server(services, RequestLog(), base_url="https://desk.example/booking")
    with httpx.Client(base_url=address(*server.start("127.0.0.1", 0)), **PLAIN) as http:
        answer = http.get("/bookings", params={"code": link.code})
    server.stop()

    assert (answer.status_code, answer.headers["location"]) == (303, f"/booking/rts/{link.token}")


def test_the_port_answers_the_query_that_the_desk_puts_into_embed_code(wire: Wire, link: OpenLink):
    services = wire.services
    query = services.open_links.query(link.link_id)
    assert query is not None
    secret = services.clients.secrets()[services.own_client][-1].secret_id
    wanted = ElementToken(
        services.own_client, ("availability",), tuple(query.subs), "https://nordlys.example"
    )
    made = services.element_tokens.mint(wanted, secret_sha256=secret)

    body = {**query_value(query), "response_format": "overlapping_slots"}
    headers = {"Origin": "https://nordlys.example", "Cronofy-Element": "v1.67.7, SlotPicker"}
    answer = wire.http.post(f"/v1/availability?et={made.token}", json=body, headers=headers)

    assert answer.status_code == 200
    offered = [f"{period.start:%Y-%m-%dT%H:%M:%SZ}" for period in services.open_links.times(link.token)]
    assert [slot["start"] for slot in answer.json()["available_slots"]] == offered


COLOUR = Question("colour", "Which colour?", QuestionKind.CHOICE, required=True, choices=("Red", "Blue"))
LENSES = Question("lenses", "Do you wear lenses?", QuestionKind.YES_NO)
NOTE = Question("note", "Anything else?", QuestionKind.LONG_TEXT, help="Allergies, a dog")
FORM = Form(
    company=Asked.NO,
    email=Asked.OPTIONAL,
    phone=Asked.REQUIRED,
    questions=(COLOUR, LENSES, NOTE),
    privacy="We keep it for <a> week.",
)


def test_the_page_asks_what_the_type_asks_and_staff_read_the_answers(
    wire: Wire, browser: Browser, link: OpenLink
):
    services = wire.services
    services.appointment_types.ask(link.appointment_type_id, FORM, origin=STAFF)
    page = browser.follow(browser.follow(browser.open(f"/rts/{link.token}"), "14:00"), "Continue")
    asked = [name for name in page.inputs if not name.startswith("answer_")]
    sent = {"name": "Ida Lund", "phone": "070 12 34", "answer_colour": "Red", "answer_note": "a dog"}
    booked = browser.press(page, "Book 14:00", **sent)

    assert asked == ["name", "email", "phone"]
    assert {"Which colour?", "Do you wear lenses?", "Allergies, a dog · If you like"} <= set(page.words)
    assert "We keep it for <a> week." in page.text
    assert booked.headings == ["Booked, Ida"]
    code = booked.response.url.path.rsplit("/", 1)[1]
    assert services.bookings.by_code(code).guest == Guest(
        "Ida Lund",
        phone="070 12 34",
        answers=(
            Answer("colour", "Which colour?", QuestionKind.CHOICE, "Red"),
            Answer("note", "Anything else?", QuestionKind.LONG_TEXT, "a dog"),
        ),
    )
    assert "a dog" not in booked.text
    assert "070" not in booked.text


def test_what_is_missing_on_the_page_is_said_and_what_was_filled_in_stays(
    wire: Wire, browser: Browser, link: OpenLink
):
    wire.services.appointment_types.ask(link.appointment_type_id, FORM, origin=STAFF)
    page = browser.follow(browser.follow(browser.open(f"/rts/{link.token}"), "14:00"), "Continue")
    sent = {"name": "Ida Lund", "email": "ida at home", "phone": "soon", "answer_lenses": "yes"}
    again = browser.press(page, "Book 14:00", **sent)

    assert (again.status, again.alerts) == (
        422,
        [
            "This does not look like an email address.",
            "This does not look like a phone number.",
            "We need this to book.",
        ],
    )
    fields = again.form("Book 14:00").fields
    assert {name: fields[name] for name in sent} == sent
    assert wire.services.open_links.report().open_links[0].results.booked == 0
