"""What the port's visitors and programs wished in vain goes into the wish book."""

from __future__ import annotations

from datetime import timedelta

from apcdesk.domain.period import Period
from apcdesk.domain.wishes import Unmet, WishDoor
from tests.api.browsing import Browser, a_link
from tests.api.building import Wire, an_event_body
from tests.api.test_availability import NINE_TO_TEN, a_request
from tests.builders_services import STORY_NOW, ManualClock

ALL_TIME = Period(STORY_NOW - timedelta(days=2000), STORY_NOW + timedelta(days=2000))


def noted(wire: Wire) -> list[tuple[WishDoor, Unmet, tuple[str, ...]]]:
    wire.services.wishes.write()
    return [(one.door, one.unmet, one.subs) for one in wire.services.wishes.between(ALL_TIME)]


def block(wire: Wire) -> None:
    wire.post(wire.events_path, an_event_body(**NINE_TO_TEN))


def test_a_query_without_an_answer_is_a_wish_and_one_with_an_answer_is_none(wire: Wire):
    wire.post("/v1/availability", a_request(wire))
    assert noted(wire) == []
    block(wire)

    wire.post("/v1/availability", a_request(wire))

    assert noted(wire) == [(WishDoor.API, Unmet.NOTHING, (wire.sub,))]


def test_a_sequence_without_an_answer_is_one_too(wire: Wire):
    step = {"sequence_id": "one", "ordinal": 1, **a_request(wire)}
    body = {"sequence": [step], "query_periods": [NINE_TO_TEN]}
    found = wire.post("/v1/sequenced_availability", body)
    assert (found.status_code, noted(wire)) == (200, [])
    block(wire)

    wire.post("/v1/sequenced_availability", body)

    assert noted(wire) == [(WishDoor.API, Unmet.NOTHING, (wire.sub,))]


def test_a_page_without_times_is_one_and_so_is_who_says_that_none_suits(
    wire: Wire, browser: Browser, clock: ManualClock
):
    link = a_link(wire)
    page = browser.open(link)
    assert noted(wire) == []

    browser.press(page, "None of these suit me")
    assert [one[:2] for one in noted(wire)] == [(WishDoor.PAGE, Unmet.LEFT)]

    clock.advance(days=3)
    browser.open(link)

    assert [one[:2] for one in noted(wire)] == [
        (WishDoor.PAGE, Unmet.LEFT),
        (WishDoor.PAGE, Unmet.NOTHING),
    ]
