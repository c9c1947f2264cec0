"""The pages that a booking's code opens: seeing, moving, cancelling, taking along, and guessing codes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import icalendar
import pytest

from apcdesk.service.links.scheduling import Selection
from apcdesk.service.options import WRONG_CODES_PER_MINUTE
from tests.api.browsing import Browser, a_link, times
from tests.api.building import Wire
from tests.builders_services import ManualClock

ONE = datetime(2027, 3, 10, 12, tzinfo=UTC)


@pytest.fixture
def code(wire: Wire) -> str:
    """Ida's booking of Wednesday, 13:00 in Oslo."""
    return booked(wire, ONE, "Ida Lund")


def booked(wire: Wire, start: datetime, name: str = "", **more: Any) -> str:
    token = a_link(wire, **more).rpartition("/")[2]
    return wire.services.scheduling.book(token, Selection(start, f"browser of {name}", "Etc/UTC", name))


def test_a_code_opens_its_booking_however_it_is_typed(wire: Wire, browser: Browser, code: str):
    page = browser.open("/bookings")
    assert (page.status, page.headings, set(page.inputs) <= page.labels) == (
        200,
        ["Enter your booking code"],
        True,
    )

    page = browser.press(page, "Open", code=f" {code[:3].lower()} {code[3:]} ")

    assert str(page.response.url) == f"{wire.base_url}/bookings/{code}"
    assert (page.status, page.headings) == (200, ["Your booking"])
    assert "13:00 – 14:00 Flexo <demo> Oslo time" in page.text
    assert "Ida" not in page.text, "whoever finds a code learns no name"


def test_an_unknown_code_stays_in_its_field(wire: Wire, browser: Browser):
    page = browser.press(browser.open("/bookings"), "Open", code="zz zz")

    assert (page.status, page.alerts) == (404, ["We do not know this code. Check the letters, or ask staff."])
    assert page.inputs["code"]["value"] == "zz zz"
    assert browser.open("/bookings/ZZZZZZ").inputs["code"]["value"] == "ZZZZZZ"
    for below in ("move", "cancel", "calendar.ics"):
        assert browser.open(f"/bookings/ZZZZZZ/{below}").status == 404


def test_moving_shows_what_is_free_and_moves(wire: Wire, browser: Browser, code: str):
    page = browser.follow(browser.open(f"/bookings/{code}"), "Move")
    assert page.headings[0] == "Choose another time"
    assert "Now: Wed 10 March, 13:00 – 14:00" in page.text
    assert times(page) == ["14:00"], "its own time is not another one"
    page = browser.follow(browser.follow(page, "Thu 11 2 free"), "11:00")

    moved = browser.press(page, "Move to 11:00")

    assert (moved.status, moved.headings) == (200, ["Moved"])
    assert "Thu 11 March 11:00 – 12:00" in moved.text
    (event,) = wire.events()
    assert event["start"] == "2027-03-11T10:00:00Z"
    assert browser.press(page, "Move to 11:00").text == moved.text, "pressed twice"


def test_a_time_that_is_gone_is_said_with_those_that_remain(wire: Wire, browser: Browser, code: str):
    page = browser.follow(browser.follow(browser.open(f"/bookings/{code}"), "Move"), "14:00")
    event = {"event_id": "other", "summary": "Other", "tzid": "Europe/Oslo"}
    booked(wire, datetime(2027, 3, 10, 13, tzinfo=UTC), event=event)

    refused = browser.press(page, "Move to 14:00")

    assert refused.status == 409
    assert refused.alerts == ["Someone took 14:00 while you were choosing. These times are still free."]
    assert times(refused) == ["10:00", "11:00"]
    never = browser.press(page, "Move to 14:00", start="2027-03-10T12:30:00Z")
    nonsense = browser.press(page, "Move to 14:00", start="soon")
    assert {(one.status, one.alerts[0]) for one in (never, nonsense)} == {
        (422, "This time is not offered. Choose one of these.")
    }


def test_cancelling_asks_once_and_frees_the_time(wire: Wire, browser: Browser, code: str):
    asked = browser.follow(browser.open(f"/bookings/{code}"), "Cancel")
    assert (asked.headings, wire.events() != []) == (["Cancel this booking?"], True)
    assert browser.follow(asked, "Keep it").headings == ["Your booking"]

    gone = browser.press(asked, "Cancel the booking")

    assert (gone.status, gone.headings) == (200, ["Cancelled"])
    assert [link.text for link in gone.links if link.text in ("Move", "Cancel")] == []
    assert wire.events() == []
    already = ["This booking is already cancelled."]
    again = browser.press(asked, "Cancel the booking")
    assert (again.status, again.headings) == (200, already), "pressed twice"
    for below in ("", "/move", "/cancel"):
        assert browser.open(f"/bookings/{code}{below}").headings == already


def test_what_has_begun_is_neither_moved_nor_cancelled(
    wire: Wire, browser: Browser, code: str, clock: ManualClock
):
    moving = browser.follow(browser.follow(browser.open(f"/bookings/{code}"), "Move"), "14:00")
    asked = browser.open(f"/bookings/{code}/cancel")
    clock.moment = ONE

    for page in (
        browser.open(f"/bookings/{code}"),
        browser.press(moving, "Move to 14:00"),
        browser.press(asked, "Cancel the booking"),
    ):
        assert "This booking has begun or is over." in page.text
    assert not wire.services.visits.see(code).cancelled


def test_a_form_counts_only_from_a_page_that_was_shown_here(
    wire: Wire, browser: Browser, another: Browser, code: str
):
    moving = browser.follow(browser.follow(browser.open(f"/bookings/{code}"), "Move"), "14:00")
    asked = browser.open(f"/bookings/{code}/cancel")

    for page, button in ((moving, "Move to 14:00"), (asked, "Cancel the booking")):
        forged = another.press(page, button)
        assert forged.status == 403
        assert another.follow(forged, "Your booking").headings == ["Your booking"]
    assert [event["start"] for event in wire.events()] == ["2027-03-10T12:00:00Z"]


def test_the_file_for_a_calendar_grows_with_every_change(
    wire: Wire, browser: Browser, code: str, clock: ManualClock
):
    files = []
    for what in ("new", "moved", "cancelled"):
        if what == "moved":
            wire.services.visits.move(code, datetime(2027, 3, 11, 10, tzinfo=UTC))
        if what == "cancelled":
            wire.services.visits.cancel(code)
        answer = browser.http.get(f"/bookings/{code}/calendar.ics")
        assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
        assert answer.headers["content-disposition"] == 'attachment; filename="booking.ics"'
        files.append(icalendar.Calendar.from_ical(answer.content))
        clock.advance(seconds=10)
    events: list[Any] = [file.walk("VEVENT")[0] for file in files]
    (zone,) = files[0].walk("VTIMEZONE")

    assert zone["TZID"] == "Europe/Oslo"
    assert len(zone.subcomponents) >= 2, "both clock changes of the year"
    assert len({event["UID"] for event in events}) == 1
    assert [event["SEQUENCE"] for event in events] == [0, 10, 20]
    assert [event["STATUS"] for event in events] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert [file["METHOD"] for file in files] == ["PUBLISH", "PUBLISH", "CANCEL"]
    assert [str(event.DTSTART) for event in events] == [
        "2027-03-10 13:00:00+01:00",
        "2027-03-11 11:00:00+01:00",
        "2027-03-11 11:00:00+01:00",
    ]
    assert (events[0]["SUMMARY"], events[0]["LOCATION"]) == ("Flexo <demo>", "Stand B07-32")


def test_codes_are_not_guessed_one_after_the_other(
    wire: Wire, browser: Browser, code: str, clock: ManualClock
):
    for number in range(WRONG_CODES_PER_MINUTE.usual):
        assert browser.open(f"/bookings/ZZZZ{number:02}").status == 404

    page = browser.open(f"/bookings/{code}")
    assert (page.status, page.headings, "Wait a minute" in page.text) == (429, ["Try again"], True)
    clock.advance(minutes=1)
    assert browser.open(f"/bookings/{code}").status == 200
