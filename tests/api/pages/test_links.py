"""The page of a scheduling link, as a phone without scripts uses it: contract scheduling §5.6."""

from __future__ import annotations

from typing import Any, NoReturn

import pytest

from apcdesk.api.pages.languages import CODES, language
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.changes import STAFF
from apcdesk.domain.scheduling import CallbackKind
from apcdesk.errors import Unavailable
from apcdesk.service.services import Services
from apcdesk.store.database import Store
from tests.api.browsing import Browser, Page, a_link, times
from tests.api.building import SECRET, Wire
from tests.api.every_operation import bearer
from tests.builders_services import ManualClock, make_services

PLACE = {"organisation": "Nordlys Press", "fair": "Nordic Print & Pack 2027"}


@pytest.fixture
def services(database_url: str, clock: ManualClock):
    made = make_services(database_url, clock)
    yield made
    made.close()


def test_a_visitor_books_in_four_presses_and_takes_the_time_along(wire: Wire, browser: Browser):
    wire.services.installation.put("place", PLACE, origin=STAFF)
    page = browser.open(a_link(wire))
    assert (page.status, page.title, page.headings) == (
        200,
        "Flexo <demo>",
        ["Flexo <demo>", "Day", "Afternoon"],
    )
    for words in ("Nordlys Press", "Nordic Print & Pack 2027", "1 h", "Stand B07-32", "Oslo time", "Bring"):
        assert words in page.text
    assert [link.text for link in page.links if link.current] == ["English", "Wed 10 2 free"]
    assert times(page) == ["13:00", "14:00"]

    page = browser.follow(page, "Thu 11 2 free")
    assert times(page) == ["10:00", "11:00"]
    page = browser.follow(page, "11:00")
    assert times(page) == ["10:00", "[11:00]"]
    assert "Thu 11 March, 11:00 – 12:00" in page.text
    page = browser.follow(page, "Continue")
    assert page.headings == ["Check your time"]
    page = browser.press(page, "Book 11:00", name=" Ida Lund ")

    code = wire.services.bookings.by_code(page.text.partition("Booking code ")[2][:6]).code
    assert (page.status, page.headings) == (200, ["Booked, Ida"])
    assert "11:00 – 12:00 Flexo <demo> Oslo time" in page.text
    (event,) = wire.events()
    assert (event["event_id"], event["summary"], event["start"]) == (
        "demo",
        "Flexo <demo>",
        "2027-03-11T10:00:00Z",
    )
    assert page.link("Go on to nordlys.example").href == "https://nordlys.example/back?kept=1&state=s+1"
    file = browser.http.get(page.link("Add to my calendar").href)
    assert file.headers["content-type"] == "text/calendar; charset=utf-8"
    assert code in str(page.link("Move").href)


def test_a_page_asks_for_nothing_else_and_lets_nothing_in(wire: Wire, browser: Browser):
    page = browser.open(f"{a_link(wire)}?start=2027-03-10T12:00:00Z")

    headers = page.response.headers
    assert len(page.response.content) < 30_000
    assert all(one.startswith("data:") for one in page.requests)
    assert "script" not in page.response.text
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert policy.endswith("frame-ancestors 'none'")
    assert "unsafe" not in policy
    assert "HttpOnly; SameSite=Lax" in headers["set-cookie"]
    assert set(page.inputs) <= page.labels, "every field has its label"


def test_a_cookie_of_a_page_behind_tls_goes_nowhere_else(services: Services):
    server = Server(services, RequestLog(), base_url="https://desk.example/booking")
    browser = Browser(address(*server.start("127.0.0.1", 0)))
    wire = Wire(browser.http, services)
    path = a_link(wire).removeprefix("https://desk.example/booking")

    page = browser.open(path)
    browser.close()
    server.stop()

    assert "; Path=/booking/rts/" in page.response.headers["set-cookie"]
    assert page.response.headers["set-cookie"].endswith("; Secure")
    assert page.link("13:00").href == f"/booking{path}?start=2027-03-10T12:00:00Z#chosen"


@pytest.mark.expects_log("the database does not answer")
def test_a_database_that_does_not_answer_is_said_in_words(
    wire: Wire, browser: Browser, monkeypatch: pytest.MonkeyPatch
):
    url = a_link(wire)

    def unreachable(_store: Store) -> NoReturn:
        raise Unavailable("gone")

    monkeypatch.setattr(Store, "read", unreachable)
    page = browser.open(url)

    assert (page.status, page.headings) == (503, ["Not available for now"])
    assert page.response.headers["retry-after"] == "1"
    monkeypatch.undo()
    assert browser.follow(page, "Back to the times").headings[0] == "Flexo <demo>"


@pytest.mark.parametrize("code", CODES)
def test_the_page_speaks_the_browsers_language(wire: Wire, code: str):
    browser = Browser(wire.base_url, **{"Accept-Language": f"{code};q=0.9, en;q=0.1"})
    said = language(code).say

    page = browser.open(a_link(wire))
    browser.close()

    assert page.attributes == {"lang": code, "dir": "rtl" if code == "ar" else "ltr"}
    assert page.headings == ["Flexo <demo>", said("day"), said("afternoon")]
    assert said("none_suit") in page.text


def test_a_language_and_a_zone_that_are_chosen_stay_to_the_end(wire: Wire, browser: Browser):
    page = browser.open(a_link(wire))
    page = browser.follow(page, "Deutsch")
    page = browser.press(page, "Zeigen", tzid="Asia/Kolkata")

    assert "Zeit in Kolkata" in page.text
    assert times(page) == ["17:30", "18:30"]
    page = browser.follow(page, "17:30")
    assert "Mi, 10. März, 17:30 – 18:30 13:00 – 14:00 in Oslo" in page.text
    page = browser.follow(page, "Weiter")
    assert "Mi, 10. März, 13:00 – 14:00 in Oslo" in page.text
    page = browser.press(page, "17:30 buchen")
    assert (page.headings, "17:30 – 18:30" in page.text) == (["Gebucht"], True)


@pytest.mark.parametrize(
    ("more", "query", "shown"),
    [
        ({}, "", "Oslo time"),
        ({"tzid": "Europe/London"}, "", "London time"),
        ({"tzid": "Europe/London"}, "?tzid=Asia/Tokyo", "Tokyo time"),
        ({}, "?tzid=Mars&day=never&start=now&lang=xx", "Oslo time"),
    ],
)
def test_the_zone_is_the_visitors_then_the_links_then_the_events(
    wire: Wire, browser: Browser, more: dict[str, Any], query: str, shown: str
):
    page = browser.open(a_link(wire, **more) + query)

    assert shown in page.text
    assert ("Place: Oslo time" in page.text) == (shown != "Oslo time")


def test_hours_are_written_as_the_client_wants(wire: Wire, browser: Browser):
    assert times(browser.open(a_link(wire, formatting={"hour_format": "h"}))) == ["1:00 pm", "2:00 pm"]


def test_without_confirmation_the_chosen_time_is_booked_at_once(wire: Wire, browser: Browser):
    page = browser.open(a_link(wire, selection_mode="no_confirm"))
    page = browser.follow(page, "13:00")

    assert browser.press(page, "Book 13:00").headings == ["Booked"]


def test_somebody_else_took_it_and_the_remaining_times_stand_there_at_once(
    wire: Wire, browser: Browser, another: Browser
):
    first, second = browser.open(a_link(wire)), another.open(a_link(wire, event=other_event()))
    mine = browser.follow(browser.follow(first, "13:00"), "Continue")
    theirs = another.follow(another.follow(second, "13:00"), "Continue")
    another.press(theirs, "Book 13:00")

    page = browser.press(mine, "Book 13:00", name="Åsa; Dr. Ö")

    assert page.status == 409
    assert "Your name is kept for the time that you choose now: Åsa; Dr. Ö" in page.text
    assert page.alerts == ["Someone took 13:00 while you were choosing. These times are still free."]
    assert page.title.startswith(page.alerts[0])
    assert times(page) == ["14:00"]
    page = browser.follow(browser.follow(page, "14:00"), "Continue")
    assert page.inputs["name"]["value"] == "Åsa; Dr. Ö"
    assert browser.press(page, "Book 14:00").headings == ["Booked, Åsa;"]
    assert list(browser.http.cookies) == ["apcdesk_visitor"]


def other_event() -> dict[str, Any]:
    return {"event_id": "other", "summary": "Other", "tzid": "Europe/Oslo"}


def test_two_press_the_last_time_of_one_link_and_the_second_sees_that_it_is_used(
    wire: Wire, browser: Browser, another: Browser
):
    url = a_link(wire)
    pages = [one.follow(one.follow(one.open(url), "13:00"), "Continue") for one in (browser, another)]

    won = browser.press(pages[0], "Book 13:00")
    lost = another.press(pages[1], "Book 13:00")
    again = browser.press(pages[0], "Book 13:00")

    assert (won.status, won.headings) == (200, ["Booked"])
    assert (lost.status, lost.alerts, lost.headings) == (
        409,
        ["This link has been used."],
        ["This meeting is set"],
    )
    assert again.text == won.text, "pressed twice"
    seen = another.open(url)
    assert (seen.status, seen.headings, seen.alerts) == (200, ["This meeting is set"], [])
    assert "13:00 – 14:00 Flexo <demo>" in seen.text
    assert "Booking code" not in seen.text.replace("booking code", "")
    assert len(wire.events()) == 1


@pytest.mark.parametrize("start", ["2027-03-10T12:30:00Z", "2027-03-12T12:00:00Z", "noon", ""])
def test_what_was_never_offered_is_not_booked(wire: Wire, browser: Browser, start: str):
    page = browser.follow(browser.follow(browser.open(a_link(wire)), "13:00"), "Continue")

    refused = browser.press(page, "Book 13:00", start=start)

    assert (refused.status, refused.alerts) == (422, ["This time is not offered. Choose one of these."])
    assert times(refused)
    assert wire.events() == []


def test_what_was_typed_stays_when_it_cannot_be_kept(wire: Wire, browser: Browser):
    page = browser.follow(browser.follow(browser.open(a_link(wire)), "13:00"), "Continue")

    refused = browser.press(page, "Book 13:00", name="I" * 256)

    assert (refused.status, refused.alerts) == (422, ["This name is too long. Use at most 255 letters."])
    assert refused.inputs["name"]["value"] == "I" * 256
    assert refused.inputs["name"]["aria-invalid"] == "true"
    assert browser.press(refused, "Book 13:00", name="Ida").headings == ["Booked, Ida"]


def test_a_form_counts_only_from_a_page_that_was_shown_here(wire: Wire, browser: Browser, another: Browser):
    page = browser.follow(browser.open(a_link(wire, selection_mode="no_confirm")), "13:00")

    for forged in (
        browser.press(page, "Book 13:00", proof="guessed"),
        another.press(page, "Book 13:00"),
        another.press(page, "None of these suit me"),
    ):
        assert (forged.status, forged.headings) == (403, ["Try again"])
        assert "13:00" in times(another.follow(forged, "Back to the times"))
    assert wire.events() == []


def test_where_the_client_wants_the_visitor_to_go(wire: Wire, browser: Browser):
    url = a_link(
        wire,
        selection_mode="no_confirm",
        redirect_urls={"completed_url": "https://nordlys.example/fært/→?a=1"},
    )
    page = browser.follow(browser.open(url), "13:00")

    sent = browser.send(page, "Book 13:00")

    token = url.rpartition("/")[2]
    assert (sent.status_code, sent.content) == (303, b"")
    assert sent.headers["location"] == (f"https://nordlys.example/f%C3%A6rt/%E2%86%92?a=1&token={token}")


def test_a_form_that_cannot_be_read_is_answered_by_a_page(wire: Wire, browser: Browser):
    form = {"Content-Type": "application/x-www-form-urlencoded"}

    answer = browser.http.post(f"{a_link(wire)}/selection", content=b"proof=\xff", headers=form)

    page = Page(answer)
    assert (page.status, page.headings) == (422, ["Try again"])


def kinds(services: Services) -> list[CallbackKind]:
    claimed = services.callbacks.claim()
    for one in claimed:
        services.callbacks.settle(one, 200, 0.0)
    return [one.kind for one in claimed]


def test_none_suits_is_told_and_the_link_stays_open(wire: Wire, browser: Browser):
    urls = {"no_times_suitable_url": "http://127.0.0.1:1/", "no_times_displayed_url": "http://127.0.0.1:1/"}
    page = browser.open(a_link(wire, callback_urls=urls))

    thanked = browser.press(page, "None of these suit me")

    assert (thanked.status, thanked.headings) == (200, ["Thank you"])
    assert kinds(wire.services) == [CallbackKind.NO_TIMES_SUITABLE]
    assert times(browser.follow(thanked, "Back to the times")) == ["13:00", "14:00"]


def test_no_time_at_all_is_said_and_told(wire: Wire, browser: Browser, clock: ManualClock):
    urls = {"no_times_displayed_url": "http://127.0.0.1:1/"}
    url = a_link(wire, callback_urls=urls)
    browser.open(url)
    assert kinds(wire.services) == []
    clock.advance(days=2)

    page = browser.open(url)

    assert (page.status, page.headings) == (200, ["Flexo <demo>", "There is no free time left."])
    assert kinds(wire.services) == [CallbackKind.NO_TIMES_DISPLAYED]


def test_a_disabled_link_says_its_message_and_nothing_else(wire: Wire, browser: Browser):
    url = a_link(wire)
    page = browser.follow(browser.follow(browser.open(url), "13:00"), "Continue")
    found = wire.get(
        "/v1/real_time_scheduling", params={"token": url.rpartition("/")[2]}, headers=bearer(SECRET)
    ).json()["real_time_scheduling"]["real_time_scheduling_id"]
    message = {"display_message": "We are <b>full</b>.\nSorry."}
    wire.post(f"/v1/real_time_scheduling/{found}/disable", message, headers=bearer(SECRET))

    closed = browser.open(url)

    assert (closed.status, closed.title) == (200, "This link is closed")
    assert closed.text.endswith("We are <b>full</b>. Sorry.")
    assert "Flexo" not in closed.text
    assert browser.press(page, "Book 13:00").status == 409


def test_many_days_are_shown_six_at_a_time(wire: Wire, browser: Browser):
    query = {
        "participants": [{"members": [{"sub": wire.sub}]}],
        "required_duration": {"hours": 8},
        "start_interval": {"hours": 8},
        "query_periods": [{"start": "2027-03-11T00:00:00Z", "end": "2027-03-20T08:00:00Z"}],
    }
    page = browser.open(a_link(wire, availability=query))

    def days(page: Page) -> list[str]:
        return [link.text.partition(" ")[2][:2] for link in page.links if "free" in link.text]

    assert days(page) == ["11", "12", "13", "14", "15", "16"]
    later = browser.follow(page, "Later days")
    assert days(later) == ["17", "18", "19", "20"]
    assert [link.text for link in later.links if link.current][1:] == ["Wed 17 3 free"]
    assert days(browser.follow(later, "Earlier days")) == days(page)


def test_an_unknown_link_is_a_page_too(wire: Wire, browser: Browser):
    page = browser.open("/rts/guessed?lang=fr")

    assert (page.status, page.headings) == (404, ["Cette page est inconnue"])
    assert [link.text for link in page.links if link.href.endswith("guessed?lang=fr")] == ["Français"]
    other = browser.follow(page, "Deutsch")
    assert (other.status, other.headings) == (404, ["Diese Seite gibt es nicht"])
