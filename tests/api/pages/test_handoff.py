"""A phone continues what was begun at a kiosk, on a page whose address was scanned."""

from __future__ import annotations

import pytest

from apcdesk.api.pages.languages import CODES, language
from apcdesk.domain.events import Guest
from apcdesk.domain.questions import Answer, Asked, Form, Question, QuestionKind
from tests.api.browsing import Browser
from tests.api.building import Wire
from tests.api.every_operation import a_handoff
from tests.builders_services import ManualClock
from tests.service.builders import a_draft

GONE = (404, ["This code has been used or has ended"])


@pytest.fixture
def token(wire: Wire) -> str:
    return a_handoff(wire, taken=False)


def test_a_phone_takes_the_time_and_books_it(wire: Wire, browser: Browser, another: Browser, token: str):
    page = browser.open(f"/continue/{token}")
    assert (page.status, page.headings) == (200, ["Continue on this phone"])
    assert "14:00 – 14:30" in page.text
    assert page.inputs == {}
    assert another.open(f"/continue/{token}").status == 200, "looking takes nothing"

    page = browser.press(page, "Continue")
    assert page.headings == ["Who are we meeting?"]
    unnamed = browser.press(page, "Book 14:00", name=" ")
    assert (unnamed.status, unnamed.alerts) == (422, ["Tell us your name, so we know who to expect."])
    page = browser.press(unnamed, "Book 14:00", name="Ida Lund")

    assert (page.status, page.headings) == (200, ["Booked, Ida"])
    assert browser.open(f"/continue/{token}").text == page.text, "it leads to the booking from now on"
    seen = another.open(f"/continue/{token}")
    assert (seen.status, seen.headings) == GONE


def test_the_phone_is_asked_all_that_the_kiosk_asks(wire: Wire, browser: Browser):
    box = Question("box", "Which box?", QuestionKind.CHOICE, required=True, choices=("Flat", "Deep"))
    wishes = Question("wishes", "What else?", QuestionKind.LONG_TEXT, help="In a word or two")
    form = Form(phone=Asked.REQUIRED, email=Asked.NO, questions=(box, wishes), privacy="For the stand alone.")
    token = a_handoff(wire, taken=False, form=form)

    page = browser.press(browser.open(f"/continue/{token}"), "Continue")
    asked = [name for name in page.inputs if not name.startswith("answer")]
    assert asked == ["name", "company", "phone"]
    assert "For the stand alone." in page.text
    typed = {"name": "Ida Lund", "phone": "no digits", "answer_wishes": "A lid"}
    assert {"Which box?", "What else?", "In a word or two · If you like"} <= set(page.words)
    wrong = browser.press(page, "Book 14:00", **typed)

    assert (wrong.status, wrong.alerts) == (
        422,
        ["This does not look like a phone number.", "We need this to book."],
    )
    assert wrong.inputs["name"]["value"] == "Ida Lund"
    right = typed | {"phone": "0470 12 34 56", "answer_box": "Deep"}
    page = browser.press(wrong, "Book 14:00", **right)
    assert page.headings == ["Booked, Ida"]
    code = page.text.partition("Booking code ")[2][:6]
    assert wire.services.bookings.by_code(code).guest == Guest(
        "Ida Lund",
        phone="0470 12 34 56",
        answers=(
            Answer("box", "Which box?", QuestionKind.CHOICE, "Deep"),
            Answer("wishes", "What else?", QuestionKind.LONG_TEXT, "A lid"),
        ),
    )


def test_where_nothing_is_asked_the_phone_only_presses(wire: Wire, browser: Browser):
    form = Form(name=Asked.NO, company=Asked.NO, email=Asked.NO)
    page = browser.press(browser.open(f"/continue/{a_handoff(wire, taken=False, form=form)}"), "Continue")

    assert (page.headings, page.inputs) == (["Check your time"], {})
    assert browser.press(page, "Book 14:00").headings == ["Booked"]


def test_the_second_phone_is_sent_back_to_the_screen(browser: Browser, another: Browser, token: str):
    pages = [one.open(f"/continue/{token}") for one in (browser, another)]
    browser.press(pages[0], "Continue")

    late = another.press(pages[1], "Continue")

    assert (late.status, late.headings) == GONE
    assert "scan the new code" in late.text


@pytest.mark.parametrize("wait", [0, 200])
def test_a_code_that_was_made_up_or_ran_out_opens_nothing(
    browser: Browser, clock: ManualClock, token: str, wait: int
):
    clock.advance(seconds=wait)

    page = browser.open(f"/continue/{token if wait else 'guessed'}")

    assert (page.status, page.headings) == GONE


def test_a_time_that_was_lost_is_said_with_those_near_and_the_name_stays(
    wire: Wire, browser: Browser, clock: ManualClock, token: str
):
    page = browser.press(browser.open(f"/continue/{token}"), "Continue")
    clock.advance(seconds=200)
    (calendar,) = [one for one in wire.services.calendars.all() if one.name.startswith("begun")]
    wire.services.events.create(calendar.calendar_id, a_draft("Elsewhere", "12:50", "13:10"))

    page = browser.press(page, "Book 14:00", name="Ida Lund")

    assert (page.status, page.alerts) == (
        409,
        ["Someone took 14:00 while you were choosing. These times are still free."],
    )
    assert page.form("Book 14:15").buttons == ["Book 14:15", "Book 14:30", "Book 14:45"]
    assert page.inputs["name"]["value"] == "Ida Lund"
    again = browser.http.post(
        f"/continue/{token}/booking",
        data=page.form("Book 14:15").fields | {"start": "2027-03-10T13:15:00Z"},
        follow_redirects=True,
    )
    assert "14:15 – 14:45" in again.text


def test_a_form_counts_only_from_a_page_that_was_shown_here(browser: Browser, token: str):
    page = browser.open(f"/continue/{token}")

    assert browser.press(page, "Continue", proof="guessed").status == 403
    assert browser.http.post(f"/continue/{token}/booking", data={"proof": "guessed"}).status_code == 403


@pytest.mark.parametrize("code", CODES)
def test_it_speaks_the_phones_language(wire: Wire, token: str, code: str):
    browser = Browser(wire.base_url, **{"Accept-Language": code})
    said = language(code).say

    page = browser.open(f"/continue/{token}")
    taken = browser.press(page, said("continue"))
    browser.close()

    assert page.attributes == taken.attributes == {"lang": code, "dir": language(code).direction}
    assert (page.headings, taken.headings) == ([said("continue_here")], [said("continue_who")])
