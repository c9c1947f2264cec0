"""The page of a sequence's link, as a phone without scripts uses it: contract scheduling §5.7."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
import pytest

from apcdesk.api.pages.languages import CODES, language
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.domain.scheduling import LinkStatus
from apcdesk.domain.sequences import SequenceQuery, SequenceStep
from tests.api.browsing import WEDNESDAY, Browser, a_link, times
from tests.api.building import SECRET, Wire
from tests.api.every_operation import bearer

AFTERNOON = {"start": "2027-03-10T12:00:00Z", "end": "2027-03-10T16:00:00Z"}
HOURS = {"hours": 1}


def a_step(sub: str, number: int, summary: str, place: str) -> dict[str, Any]:
    return {
        "sequence_id": str(number),
        "participants": [{"members": [{"sub": sub}]}],
        "required_duration": HOURS,
        "start_interval": HOURS,
        "event": {"summary": summary, "location": {"description": place}},
    }


def a_sequence(wire: Wire, *subs: str, **more: Any) -> str:
    """The address of a page that offers two hours one after the other, Wednesday afternoon in Oslo."""
    first, second = subs or (wire.sub, wire.sub)
    body: dict[str, Any] = {
        "oauth": {"redirect_uri": "https://nordlys.example/back"},
        "event": {"event_id": "visit", "summary": "A <visit>", "tzid": "Europe/Oslo"},
        "availability": {
            "sequence": [
                a_step(first, 1, "Demonstration", "Stand B07-32"),
                a_step(second, 2, "Signature & coffee", "Lounge"),
            ],
            "query_periods": [AFTERNOON],
        },
    }
    url: str = wire.post("/v1/real_time_sequencing", body | more, headers=bearer(SECRET)).json()["url"]
    return url


def written(wire: Wire) -> list[tuple[str, str]]:
    return [(one["event_id"], one["start"]) for one in wire.events()]


FIRST = "13:00 – 14:00 Demonstration 14:00 – 15:00 Signature & coffee"
SECOND = "15:00 – 16:00 Demonstration 16:00 – 17:00 Signature & coffee"


def test_a_visitor_chooses_all_parts_at_once_and_takes_them_along(wire: Wire, browser: Browser):
    page = browser.open(a_sequence(wire))
    assert (page.status, page.headings) == (200, ["A <visit>", "Day", "Afternoon"])
    assert "Demonstration 1 h · Stand B07-32 Signature & coffee 1 h · Lounge" in page.text
    assert times(page) == [FIRST, SECOND]

    page = browser.follow(page, SECOND)
    assert times(page) == [FIRST, f"[{SECOND}]"]
    assert "Wed 10 March, 15:00 – 17:00" in page.text
    page = browser.follow(page, "Continue")
    assert page.headings == ["Check your time"]
    assert "15:00 – 16:00 Demonstration Oslo time Stand B07-32" in page.text
    assert "16:00 – 17:00 Signature & coffee Oslo time Lounge" in page.text
    assert "All parts are booked together." in page.text
    page = browser.press(page, "Book 15:00", name="Ida Lund")

    assert page.headings == ["Booked, Ida", "A <visit>"]
    assert "<bdi>A &lt;visit&gt;</bdi>" in page.response.text, "from right to left it would be turned around"
    assert "16:00 – 17:00 Signature & coffee Oslo time Lounge" in page.text
    assert written(wire) == [("visit-1", "2027-03-10T14:00:00Z"), ("visit-2", "2027-03-10T15:00:00Z")]
    file = browser.http.get(page.link("Add to my calendar").href)
    calendar = icalendar.Calendar.from_ical(file.content)
    assert [
        (str(one["summary"]), str(one["location"]), one.decoded("dtstart").astimezone(UTC), one["status"])
        for one in calendar.walk("VEVENT")
    ] == [
        ("Demonstration", "Stand B07-32", datetime(2027, 3, 10, 14, tzinfo=UTC), "CONFIRMED"),
        ("Signature & coffee", "Lounge", datetime(2027, 3, 10, 15, tzinfo=UTC), "CONFIRMED"),
    ]
    assert len({str(one["uid"]) for one in calendar.walk("VEVENT")}) == 2
    assert [str(one["tzid"]) for one in calendar.walk("VTIMEZONE")] == ["Europe/Oslo"]


def test_when_a_part_is_taken_meanwhile_nothing_is_booked_and_what_is_left_stands_there(
    wire: Wire, browser: Browser, another: Browser
):
    other = wire.open("signatures")["sub"]
    page = browser.open(a_sequence(wire, wire.sub, other))
    page = browser.follow(browser.follow(page, FIRST), "Continue")
    theirs = a_link(
        wire,
        availability={
            "participants": [{"members": [{"sub": other}]}],
            "required_duration": HOURS,
            "start_interval": HOURS,
            "query_periods": [{"start": "2027-03-10T13:00:00Z", "end": WEDNESDAY["end"]}],
        },
    )
    taking = another.follow(another.open(theirs), "14:00")
    another.press(another.follow(taking, "Continue"), "Book 14:00")

    page = browser.press(page, "Book 13:00", name="Ida")

    assert (page.status, page.alerts) == (
        409,
        ["Someone took 13:00 while you were choosing. These times are still free."],
    )
    assert times(page) == [
        "13:00 – 14:00 Demonstration 15:00 – 16:00 Signature & coffee",
    ]
    assert written(wire) == []


def test_its_code_moves_and_cancels_all_parts(wire: Wire, browser: Browser):
    page = browser.follow(browser.open(a_sequence(wire, selection_mode="no_confirm")), FIRST)
    page = browser.press(page, "Book 13:00")
    page = browser.follow(page, "Move")
    assert times(page) == ["15:00 – 16:00 Demonstration 16:00 – 17:00 Signature & coffee"]
    page = browser.press(browser.follow(page, SECOND), "Move to 15:00")
    assert page.headings == ["Moved", "A <visit>"]
    assert written(wire) == [("visit-1", "2027-03-10T14:00:00Z"), ("visit-2", "2027-03-10T15:00:00Z")]

    page = browser.follow(page, "Cancel")
    assert "All parts are cancelled." in page.text
    page = browser.press(page, "Cancel the booking")

    assert page.headings == ["Cancelled", "A <visit>"]
    assert written(wire) == []
    file = browser.http.get(page.link("Remove from my calendar").href).text
    assert (file.count("STATUS:CANCELLED"), "METHOD:CANCEL" in file) == (2, True)


def test_somebody_else_sees_that_the_whole_is_set(wire: Wire, browser: Browser, another: Browser):
    url = a_sequence(wire)
    browser.press(browser.follow(browser.follow(browser.open(url), FIRST), "Continue"), "Book 13:00")

    page = another.open(url)

    assert page.headings == ["This meeting is set"]
    assert "14:00 – 15:00 Signature & coffee" in page.text


@pytest.mark.parametrize("further", ["2027-03-10T13:30:00Z", "later", "2027-03-10T13:00:00Z,"])
def test_what_is_not_offered_is_refused_with_what_is(wire: Wire, browser: Browser, further: str):
    page = browser.follow(browser.open(a_sequence(wire, selection_mode="no_confirm")), FIRST)

    page = browser.press(page, "Book 13:00", further=further)

    assert (page.status, page.alerts, times(page)) == (
        422,
        ["This time is not offered. Choose one of these."],
        [FIRST, SECOND],
    )
    assert written(wire) == []


def test_a_name_that_is_too_long_keeps_the_choice(wire: Wire, browser: Browser):
    page = browser.follow(browser.follow(browser.open(a_sequence(wire)), SECOND), "Continue")

    page = browser.press(page, "Book 15:00", name="x" * 256)

    assert (page.status, page.headings) == (422, ["Check your time"])
    page = browser.press(page, "Book 15:00", name="Ida")
    assert page.headings == ["Booked, Ida", "A <visit>"]


def test_nothing_left_is_said_in_words(wire: Wire, browser: Browser):
    full = {"event_id": "full", "summary": "Full", **AFTERNOON}
    wire.post(wire.events_path, full)

    page = browser.open(a_sequence(wire))

    assert "There is no free time left." in page.text
    assert "Full" not in page.text


@pytest.mark.parametrize("code", CODES)
def test_the_page_speaks_every_language_and_stays_light(wire: Wire, code: str):
    browser = Browser(wire.base_url, **{"Accept-Language": code})
    said = language(code).say

    page = browser.open(a_sequence(wire))
    page = browser.follow(page, times(page)[0])
    page = browser.follow(page, said("continue"))
    browser.close()

    assert page.attributes == {"lang": code, "dir": "rtl" if code == "ar" else "ltr"}
    assert said("as_a_whole") in page.text
    assert len(page.response.content) < 30_000
    assert "script" not in page.response.text


def test_a_sequence_of_the_desks_own_is_booked_on_its_page_and_leads_nowhere_else(
    wire: Wire, browser: Browser
):
    services = wire.services
    query = AvailabilityQuery(
        participants=(Group((Member(Sub(wire.sub)),)),),
        required_duration=timedelta(hours=1),
        query_periods=(Period(datetime(2027, 3, 10, 12, tzinfo=UTC), datetime(2027, 3, 10, 14, tzinfo=UTC)),),
        start_interval=timedelta(hours=1),
    )
    steps = SequenceQuery((SequenceStep("interview", query), SequenceStep("trial", query)))
    link = services.staff_sequences.link(
        "Join us", ("Interview", "Trial shift"), steps, "Europe/Oslo", origin=STAFF
    )

    page = browser.open(f"/rts/{link.token}")
    page = browser.follow(page, "13:00 – 14:00 Interview 14:00 – 15:00 Trial shift")
    page = browser.press(browser.follow(page, "Continue"), "Book 13:00", name="Ida")

    assert page.headings == ["Booked, Ida", "Join us"]
    assert [anchor.href for anchor in page.links if anchor.href == ""] == []
    assert services.scheduling.seen(link.token or "").status is LinkStatus.COMPLETED
