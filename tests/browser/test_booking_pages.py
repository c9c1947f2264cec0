"""The pages for visitors in a real browser, from `POST /v1/real_time_scheduling` to the booked event: contract §5."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from apcdesk.api.delivery import Delivery
from apcdesk.domain.changes import STAFF
from tests.api.browsing import a_link
from tests.api.building import SECRET, Wire
from tests.api.every_operation import bearer
from tests.api.receiving import Receiver, receiving
from tests.browser.visit import Visitor, visitor

PLACE = {"organisation": "Nordlys Press", "fair": "Nordic Print & Pack 2027"}
TAKEN = "Someone took 13:00 while you were choosing. These times are still free."
MakeVisitor = Callable[..., Visitor]


@pytest.fixture
def make_visitor(browser: Browser, wire: Wire) -> Iterator[MakeVisitor]:
    wire.services.installation.put("place", PLACE, origin=STAFF)
    with ExitStack() as leaving:
        yield lambda **device: leaving.enter_context(visitor(browser, wire.base_url, **device))


@pytest.fixture
def receiver(wire: Wire) -> Iterator[Receiver]:
    """A client's receiver, to which the port delivers as it does in service."""
    with receiving() as made:
        delivery = Delivery(wire.services, wire.base_url)
        delivery.start()
        yield made
        delivery.stop()


def other_event() -> dict[str, Any]:
    return {"event_id": "other", "summary": "Other", "tzid": "Europe/Oslo"}


def link_id(wire: Wire, url: str) -> str:
    answer = wire.get(
        "/v1/real_time_scheduling", params={"token": url.rpartition("/")[2]}, headers=bearer(SECRET)
    )
    found: str = answer.json()["real_time_scheduling"]["real_time_scheduling_id"]
    return found


def to_check(one: Visitor, url: str, time: str, name: str = "") -> None:
    one.open(url)
    one.follow(time)
    one.follow("Continue")
    one.type("Your name", name)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_visitor_books_and_the_client_is_told(
    wire: Wire, make_visitor: MakeVisitor, receiver: Receiver, scripts: bool
):
    url = a_link(wire, callback_urls={"completed_url": f"{receiver.base_url}/done"})
    ida = make_visitor(java_script_enabled=scripts)

    ida.open(url)
    expect(ida.page).to_have_title("Flexo <demo>")
    ida.follow("Thu 11 2 free")
    assert ida.times() == ["10:00", "11:00"]
    ida.follow("11:00")
    ida.follow("Continue")
    ida.type("Your name", "Ida Lund")
    ida.press("Book 11:00")
    ida.expect_heading("Booked, Ida")
    with ida.page.expect_download() as download:
        ida.follow("Add to my calendar")

    (event,) = wire.events()
    assert (event["event_id"], event["start"], event["end"]) == (
        "demo",
        "2027-03-11T10:00:00Z",
        "2027-03-11T11:00:00Z",
    )
    (told,) = receiver.wait_for(1)
    digest = hmac.new(SECRET.encode(), told.raw, hashlib.sha256).digest()
    assert told.headers["Cronofy-HMAC-SHA256"] == base64.b64encode(digest).decode()
    body = json.loads(told.raw)
    assert (told.path, body["notification"]) == ("/done", {"type": "real_time_scheduling_completed"})
    assert body["event"]["start"] == {"time": "2027-03-11T10:00:00Z", "tzid": "Europe/Oslo"}
    file = download.value.path().read_text()
    assert download.value.suggested_filename == "booking.ics"
    assert "DTSTART;TZID=Europe/Oslo:20270311T110000" in file
    ida.assert_quiet()


def test_two_press_the_last_time_and_the_one_who_lost_keeps_what_was_typed(
    wire: Wire, make_visitor: MakeVisitor
):
    both = {name: make_visitor() for name in ("Ida Lund", "Åsa Östlund; Dr.")}
    urls = [a_link(wire), a_link(wire, event=other_event())]
    for (name, one), url in zip(both.items(), urls, strict=True):
        to_check(one, url, "13:00", name)

    for one in both.values():
        one.page.get_by_role("button", name="Book 13:00").click(no_wait_after=True)
    shown = re.compile("Booked|Other|Flexo")
    for one in both.values():
        expect(one.page.locator("h1")).to_have_text(shown)

    (lost,) = [name for name, one in both.items() if one.page.get_by_role("alert").count()]
    loser = both.pop(lost)
    (winner,) = both
    both[winner].expect_heading(f"Booked, {winner.partition(' ')[0]}")
    loser.expect_alert(TAKEN)
    assert loser.times() == ["14:00"]
    expect(loser.page.locator("main")).to_contain_text(lost)
    assert [event["start"] for event in wire.events()] == ["2027-03-10T12:00:00Z"]

    loser.follow("14:00")
    loser.follow("Continue")
    expect(loser.page.get_by_label("Your name")).to_have_value(lost)
    assert lost.partition(" ")[0] not in loser.page.url
    loser.press("Book 14:00")
    loser.expect_heading(f"Booked, {lost.partition(' ')[0]}")
    assert [cookie["name"] for cookie in loser.page.context.cookies()] == ["apcdesk_visitor"]
    for one in (loser, both[winner]):
        one.assert_quiet()


def test_a_disabled_link_says_its_message_only(wire: Wire, make_visitor: MakeVisitor):
    url, ida = a_link(wire), make_visitor()
    to_check(ida, url, "13:00", "Ida")
    body = {"display_message": "We are <b>full</b>.\nSorry."}
    wire.post(f"/v1/real_time_scheduling/{link_id(wire, url)}/disable", body, headers=bearer(SECRET))

    ida.press("Book 13:00")

    for _ in range(2):
        ida.expect_heading("This link is closed")
        expect(ida.page.locator("main p")).to_have_text("We are <b>full</b>. Sorry.")
        ida.open(url)
    assert wire.events() == []
    ida.assert_quiet()


def test_a_completed_link_tells_others_only_when_it_is(wire: Wire, make_visitor: MakeVisitor):
    url, ida, other = a_link(wire), make_visitor(), make_visitor()
    to_check(ida, url, "13:00", "Ida")
    ida.press("Book 13:00")
    ida.expect_heading("Booked, Ida")

    other.open(url)
    ida.open(url)

    other.expect_heading("This meeting is set")
    expect(other.page.locator("main")).to_contain_text("13:00 – 14:00")
    expect(other.page.locator("main")).not_to_contain_text("Ida")
    ida.expect_heading("Booked, Ida")
    ida.assert_quiet()
    other.assert_quiet()


def test_a_booking_is_moved_and_cancelled_by_its_code(wire: Wire, make_visitor: MakeVisitor):
    url, ida, later = a_link(wire), make_visitor(), make_visitor(java_script_enabled=False)
    to_check(ida, url, "13:00", "Ida")
    ida.press("Book 13:00")
    code = ida.page.locator("dd.big").inner_text()

    later.open("/bookings")
    later.type("Booking code", f" {code.lower()} ")
    later.press("Open")
    later.expect_heading("Your booking")
    later.follow("Move")
    later.follow("14:00")
    later.press("Move to 14:00")
    later.expect_heading("Moved")
    assert [event["start"] for event in wire.events()] == ["2027-03-10T13:00:00Z"]
    later.follow("Cancel")
    later.press("Cancel the booking")
    later.expect_heading("Cancelled")

    assert wire.events() == []
    ida.assert_quiet()
    later.assert_quiet()


def test_what_stands_in_a_line_of_the_header_is_level(wire: Wire, make_visitor: MakeVisitor):
    ida = make_visitor(viewport={"width": 390, "height": 844})

    ida.open(a_link(wire))

    for line in (".brand img, .language summary", ".facts > li > .icon, .facts summary > .icon"):
        boxes = [one.bounding_box() for one in ida.page.locator(line).all()]
        middles = [box["y"] + box["height"] / 2 for box in boxes if box is not None]
        assert len(middles) > 1
        assert max(middles) - min(middles) < 1, line
