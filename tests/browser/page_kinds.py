"""Every kind of page that visitors meet, one after the other, in one language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import expect

from apcdesk.api.pages.languages import language
from apcdesk.domain.changes import STAFF
from tests.api.browsing import a_link
from tests.api.building import CLIENT_ID, SECRET, Wire
from tests.api.every_operation import a_handoff, bearer
from tests.api.pages.test_sequences import a_sequence
from tests.browser.visit import Visitor

REDIRECT = "http://localhost:3000/back"
FIVE_MINUTES = {
    "required_duration": {"minutes": 5},
    "start_interval": {"minutes": 5},
    "query_periods": [{"start": "2027-03-11T23:00:00Z", "end": "2027-03-12T23:00:00Z"}],
}


def a_day_of_five_minutes(wire: Wire) -> str:
    """A link that offers every five minutes of a whole day."""
    members = {"participants": [{"members": [{"sub": wire.sub}]}]}
    return a_link(wire, availability=members | FIVE_MINUTES)


def every_kind(wire: Wire, one: Visitor, code: str) -> Iterator[str]:
    """Go from page to page of this language; the name of each while it is shown."""
    said, asked = language(code).say, f"?{urlencode({'lang': code})}"
    url = a_link(wire, event=_event(f"a-{code}")) + asked

    yield from _choosing(wire, one, code, url)
    _choose(one, url, code, "Ida Lund")
    wire.put_event(f"busy-{code}", start="2027-03-10T12:00:00Z", end="2027-03-10T13:00:00Z")
    one.press(said("book", time=_at(code, "13:00")))
    expect(one.page.get_by_role("alert")).to_be_visible()
    yield "lost"
    one.follow(_at(code, "14:00"))
    one.follow(said("continue"))
    one.press(said("book", time=_at(code, "14:00")))
    expect(one.page.locator("dd.big")).to_be_visible()
    yield "booked"
    booking = f"/bookings/{one.page.locator('dd.big').inner_text()}"
    one.page.context.clear_cookies()
    one.open(url)
    yield "set"
    for page in ("", "/move", "/cancel"):
        one.open(booking + page + asked)
        yield f"booking{page}"
    one.press(said("cancel_yes"))
    one.expect_heading(said("cancelled"))
    yield "cancelled"
    yield from _saying(wire, one, code)
    yield from _continuing(wire, one, code)
    yield from _all_at_once(wire, one, code)


def _all_at_once(wire: Wire, one: Visitor, code: str) -> Iterator[str]:
    """Several events that are chosen together, on a calendar where nothing else is."""
    said, sub = language(code).say, wire.open("visited")["sub"]
    one.open(f"{a_sequence(wire, sub, sub)}?lang={code}&start=2027-03-10T12:00:00Z")
    yield "sequences, one chosen"
    one.follow(said("continue"))
    yield "sequence, to be checked"
    one.press(said("book", time=_at(code, "13:00")))
    expect(one.page.locator("dd.big")).to_be_visible()
    yield "sequence, booked"
    one.follow(said("move"))
    yield "sequence, to be moved"


def _continuing(wire: Wire, one: Visitor, code: str) -> Iterator[str]:
    path = f"/continue/{a_handoff(wire, taken=False)}?lang={code}"
    one.open(path)
    yield "begun at a kiosk"
    one.press(language(code).say("continue"))
    expect(one.page.locator("#name")).to_be_visible()
    yield "continued"
    one.page.context.clear_cookies()
    one.open(path)
    yield "continued elsewhere"


def _choosing(wire: Wire, one: Visitor, code: str, url: str) -> Iterator[str]:
    said = language(code).say
    one.open(url)
    yield "days"
    one.page.locator("summary").last.click()
    yield "zones"
    one.open(f"{url}&tzid=Asia/Kolkata&start=2027-03-10T12:00:00Z")
    yield "chosen, in another zone"
    one.open(f"{a_day_of_five_minutes(wire)}?lang={code}")
    yield "folded"
    _choose(one, url, code, "")
    yield "check"
    one.page.locator("#name").evaluate("field => field.removeAttribute('maxlength')")
    one.page.locator("#name").fill("I" * 256)
    one.press(said("book", time=_at(code, "13:00")))
    expect(one.page.get_by_role("alert")).to_be_visible()
    yield "too long"
    one.open(url)
    one.press(said("none_suit"))
    one.expect_heading(said("thanks"))
    yield "thanks"


def _saying(wire: Wire, one: Visitor, code: str) -> Iterator[str]:
    asked = f"?lang={code}"
    made = wire.post("/v1/real_time_scheduling", _body(wire, code), headers=bearer(SECRET)).json()
    found = made["real_time_scheduling"]["real_time_scheduling_id"]
    one.open(made["url"] + asked)
    yield "no times"
    message = {"display_message": "Full.\nSorry."}
    wire.post(f"/v1/real_time_scheduling/{found}/disable", message, headers=bearer(SECRET))
    one.open(made["url"] + asked)
    yield "disabled"
    for path in ("/", "/bookings", "/bookings/AAAAAA", "/rts/guessed"):
        one.open(path + asked)
        yield path
    parameters = {
        "response_type": "code",
        "client_id": CLIENT_ID,
        "redirect_uri": REDIRECT,
        "scope": "read_write",
        "lang": code,
    }
    wire.services.calendars.add_person("Ingrid Haugen", email="ingrid@example.com", origin=STAFF)
    one.open(f"/oauth/authorize?{urlencode(parameters)}")
    yield "consent"


def _choose(one: Visitor, url: str, code: str, name: str) -> None:
    one.open(f"{url}&start=2027-03-10T12:00:00Z")
    one.follow(language(code).say("continue"))
    one.page.locator("#name").fill(name)


def _at(code: str, time: str) -> str:
    return language(code).in_order(time)


def _event(event_id: str) -> dict[str, Any]:
    return {
        "event_id": event_id,
        "summary": "Flexo <demo>",
        "description": "Bring\nsamples",
        "tzid": "Europe/Oslo",
        "location": {"description": "Stand B07-32"},
    }


def _body(wire: Wire, code: str) -> dict[str, Any]:
    """A link whose only time is over."""
    return {
        "oauth": {"redirect_uri": REDIRECT},
        "event": _event(f"over-{code}"),
        "availability": {
            "participants": [{"members": [{"sub": wire.sub}]}],
            "required_duration": {"hours": 1},
            "query_periods": [{"start": "2027-03-09T12:00:00Z", "end": "2027-03-09T13:00:00Z"}],
        },
    }
