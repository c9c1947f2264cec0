"""Scheduling links for programs: contract scheduling §5.1–5.4. What their pages do is in test_booking_page."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from apcdesk.api.delivery import Delivery
from apcdesk.api.outgoing import signature
from apcdesk.domain.changes import STAFF
from apcdesk.service.links.scheduling import Selection
from tests.api.building import SECRET, Wire, errors
from tests.api.every_operation import bearer, link_body
from tests.api.receiving import Receiver
from tests.builders_services import ManualClock

LINKS = "/v1/real_time_scheduling"
WITH_SECRET = bearer(SECRET)


def create(wire: Wire, **more: Any) -> httpx.Response:
    return wire.post(LINKS, link_body(wire.sub) | more, headers=WITH_SECRET)


def read(wire: Wire, link: dict[str, Any]) -> dict[str, Any]:
    path = f"{LINKS}/{link['real_time_scheduling']['real_time_scheduling_id']}"
    answer: dict[str, Any] = wire.get(path, headers=WITH_SECRET).json()
    return answer


def token_of(link: dict[str, Any]) -> str:
    return str(link["url"].rpartition("/")[2])


def test_a_link_is_answered_as_every_sdk_reads_it(wire: Wire):
    event = {
        "event_id": "meeting",
        "summary": "Board meeting",
        "tzid": "Europe/London",
        "start": "nonsense",
        "end": {"time": "also"},
        "attendees": "nobody",
        "location": {"description": "Hall", "lat": None},
        "description": None,
    }

    answer = create(wire, event=event)

    link = answer.json()
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    link_id, url = link["real_time_scheduling"]["real_time_scheduling_id"], link["url"]
    assert url.startswith(f"{wire.base_url}/rts/")
    assert len(token_of(link)) == 22
    assert link == {
        "url": url,
        "real_time_scheduling": {
            "real_time_scheduling_id": link_id,
            "url": url,
            "status": "open",
            "event": {
                "event_id": "meeting",
                "summary": "Board meeting",
                "tzid": "Europe/London",
                "location": {"description": "Hall"},
                "event_private": False,
            },
        },
    }
    state = {"real_time_scheduling": link["real_time_scheduling"]}
    assert read(wire, link) == state
    by_token = wire.get(LINKS, params={"token": token_of(link)}, headers=WITH_SECRET)
    assert (by_token.status_code, by_token.json()) == (200, state)


@pytest.mark.parametrize("headers", [{"Authorization": ""}, {}, {"Authorization": "Bearer undefined"}])
def test_credentials_in_the_body_decide_alone(wire: Wire, headers: dict[str, str]):
    body = link_body(wire.sub)

    assert wire.post(LINKS, wire.credentials | body, headers=headers).status_code == 200
    wrong = wire.credentials | {"client_secret": "wrong"}
    assert wire.post(LINKS, wrong | body, headers=WITH_SECRET).status_code == 401


def test_an_access_token_makes_no_link(wire: Wire):
    assert wire.post(LINKS, link_body(wire.sub)).status_code == 401


def availability(wire: Wire, **more: Any) -> dict[str, Any]:
    return {"availability": link_body(wire.sub)["availability"] | more}


@pytest.mark.parametrize(
    ("more", "problems"),
    [
        ({"oauth": None}, {"oauth": ["errors.required"]}),
        ({"oauth": {"redirect_uri": "x"}}, {"oauth.redirect_uri": ["errors.invalid_url"]}),
        ({"event": {"summary": "S"}}, {"event.event_id": ["errors.required"]}),
        (
            {"event": {"event_id": "e", "summary": "S", "tzid": "Mars"}},
            {"event.tzid": ["errors.tzid_unrecognized"]},
        ),
        (
            {
                "event": {
                    "event_id": "e",
                    "summary": "S",
                    "recurrence": {"rules": [{"frequency": "daily"}]},
                }
            },
            {"event.recurrence": ["errors.not_supported"]},
        ),
        ({"availability": None}, {"availability": ["errors.required"]}),
        ({"availability": "now"}, {"availability": ["errors.must_be_object"]}),
        (
            {"availability": []},
            {
                "availability.participants": ["errors.required"],
                "availability.required_duration": ["errors.required"],
                "availability.query_periods": ["errors.required"],
            },
        ),
        (
            {"target_calendars": [{"sub": "apc_1", "calendar_id": "cal_1"}]},
            {"target_calendars[0].calendar_id": ["errors.invalid_calendar_ids"]},
        ),
        ({"target_calendars": [{}] * 51}, {"target_calendars": ["errors.too_many"]}),
        ({"event_creation": "many"}, {"event_creation": ["errors.not_recognized"]}),
        ({"minimum_notice": {"hours": 201 * 24 + 1}}, {"minimum_notice": ["errors.out_of_range"]}),
        ({"minimum_notice": 5}, {"minimum_notice": ["errors.must_be_object"]}),
        ({"formatting": {"hour_format": "11"}}, {"formatting.hour_format": ["errors.not_recognized"]}),
        ({"selection_mode": "x"}, {"selection_mode": ["errors.not_recognized"]}),
        (
            {"callback_urls": {"completed_url": "ftp://x"}},
            {"callback_urls.completed_url": ["errors.invalid_url"]},
        ),
    ],
)
def test_what_is_wrong_is_said_by_member(wire: Wire, more: dict[str, Any], problems: dict[str, list[str]]):
    assert errors(create(wire, **more)) == problems


def test_what_is_wrong_with_the_query_is_said_as_the_query_says_it(wire: Wire):
    wrong = availability(wire, participants=[{"members": [{"sub": "apc_nobody"}]}], query_slots=[])

    assert errors(create(wire, **wrong)) == {
        "availability.participants[0].members[0].sub": ["errors.not_recognized"],
        "availability.query_slots": ["errors.required", "errors.mutually_exclusive"],
    }


@pytest.mark.parametrize(
    ("start", "end", "status"),
    [
        ("2027-03-10T00:00:00Z", "2027-09-27T00:00:00Z", 200),  # 201 days
        ("2027-03-10T00:00:00Z", "2027-09-27T01:00:01Z", 422),
        ("2027-09-26T00:00:00Z", "2027-09-27T11:20:01Z", 422),  # too far ahead
        ("2019-01-01T00:00:00Z", "2019-02-20T00:00:00Z", 200),
    ],
)
def test_a_link_reaches_201_days_ahead(wire: Wire, start: str, end: str, status: int):
    more = availability(wire, query_periods=[{"start": start, "end": end}])

    assert create(wire, **more).status_code == status


@pytest.mark.parametrize("recurrence", [None, {"rules": []}])
def test_an_event_that_does_not_recur_may_say_so(wire: Wire, recurrence: Any):
    event = {"event_id": "e", "summary": "S", "recurrence": recurrence}

    assert create(wire, event=event).status_code == 200


@pytest.mark.parametrize("value", ["h", "H", "12", 24, None])
def test_hours_are_written_in_two_ways_and_two_spellings(wire: Wire, value: Any):
    assert create(wire, formatting={"hour_format": value}).status_code == 200


def test_a_link_is_disabled_with_a_message_and_the_latest_counts(wire: Wire):
    link = create(wire).json()
    path = f"{LINKS}/{link['real_time_scheduling']['real_time_scheduling_id']}/disable"

    first = wire.post(path, {"display_message": "Full"}, headers=WITH_SECRET)
    again = wire.post(path, {"display_message": "Still full"}, headers=WITH_SECRET)

    expected = {"real_time_scheduling": link["real_time_scheduling"] | {"status": "disabled"}}
    assert (first.status_code, first.json(), again.json()) == (200, expected, expected)
    assert errors(wire.post(path, {"display_message": ""}, headers=WITH_SECRET)) == {
        "display_message": ["errors.required"]
    }
    assert wire.post(path, {"display_message": "x"}).status_code == 401


def test_links_of_others_are_not_there(wire: Wire):
    link = create(wire).json()
    other = wire.services.clients.create("Other", origin=STAFF).client_secret
    theirs = bearer(other)

    assert wire.get(f"{LINKS}/sch_unknown", headers=WITH_SECRET).status_code == 404
    path = f"{LINKS}/{link['real_time_scheduling']['real_time_scheduling_id']}"
    assert wire.get(path, headers=theirs).status_code == 404
    assert wire.post(f"{path}/disable", {"display_message": "x"}, headers=theirs).status_code == 404
    for token, whose in ((token_of(link), theirs), ("x" * 65, WITH_SECRET)):
        assert wire.get(LINKS, params={"token": token}, headers=whose).status_code == 404
    assert errors(wire.get(LINKS, headers=WITH_SECRET)) == {"token": ["errors.required"]}


def test_what_a_visitor_chose_is_told_signed_and_stands_in_the_status(
    wire: Wire, receiver: Receiver, clock: ManualClock
):
    event = {"event_id": "meeting", "summary": "Board meeting", "tzid": "Europe/London"}
    link = create(wire, event=event, callback_url=receiver.base_url).json()
    start = datetime(2027, 3, 15, 10, tzinfo=UTC)
    wire.services.scheduling.book(token_of(link), Selection(start, "browser", "Europe/Oslo"))

    assert Delivery(wire.services, wire.base_url, jitter=lambda: 0.0).deliver_due() == 1

    times = {
        "start": {"time": "2027-03-15T10:00:00Z", "tzid": "Europe/London"},
        "end": {"time": "2027-03-15T10:30:00Z", "tzid": "Europe/London"},
    }
    (got,) = receiver.take()
    assert got.body == {
        "notification": {"type": "real_time_scheduling_completed"},
        "event": {"event_id": "meeting", "summary": "Board meeting", **times},
        "participants": [{"sub": wire.sub}],
        "user": {"tzid": "Europe/Oslo"},
        "real_time_scheduling": {
            "real_time_scheduling_id": link["real_time_scheduling"]["real_time_scheduling_id"],
            "url": link["url"],
            "status": "completed",
        },
    }
    assert got.headers["Cronofy-HMAC-SHA256"] == signature(got.raw, [SECRET])
    state = read(wire, link)["real_time_scheduling"]
    assert (state["status"], state["event"]) == ("completed", {**event, "event_private": False, **times})
    (written,) = wire.events()
    assert (written["event_id"], written["start"]) == ("meeting", "2027-03-15T10:00:00Z")
    path = f"{LINKS}/{state['real_time_scheduling_id']}/disable"
    assert errors(wire.post(path, {"display_message": "x"}, headers=WITH_SECRET)) == {
        "base": ["errors.not_supported"]
    }
