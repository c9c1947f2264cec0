"""The story of the first program, told with Cronofy's own Python SDK, unmodified, over a real socket."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pycronofy
import pytest
from pycronofy.exceptions import PyCronofyRequestError

from apcdesk.domain.changes import STAFF, SYSTEM
from apcdesk.domain.ids import ClientId
from apcdesk.service.services import Services
from tests.plain_http import PLAIN

CLIENT_ID, SECRET = ClientId("a-program"), "CRN_of-a-program"
MakeSdk = Callable[[], Any]
BOARD_MEETING = {
    "event_id": "qTtZdczOccgaPncGJaCiLg",
    "summary": "Board meeting",
    "description": "Discuss plans for the next quarter.",
    "start": "2019-11-20T15:30:00Z",
    "end": "2019-11-20T17:00:00Z",
    "tzid": "Etc/UTC",
    "location": {"description": "Board room"},
}
TWO_DAYS = [
    {"start": "2019-11-20T09:00:00Z", "end": "2019-11-20T18:00:00Z"},
    {"start": "2019-11-21T09:00:00Z", "end": "2019-11-21T18:00:00Z"},
]


@pytest.fixture
def make_sdk(base_url: str, services: Services, monkeypatch: pytest.MonkeyPatch) -> MakeSdk:
    """Make a client of the SDK that knows its credentials and no account."""
    services.clients.ensure(CLIENT_ID, SECRET, origin=SYSTEM)
    monkeypatch.setattr(pycronofy.settings, "API_BASE_URL", base_url)
    monkeypatch.setattr(pycronofy.settings, "APP_BASE_URL", base_url)
    monkeypatch.setenv("NO_PROXY", "*")
    return lambda: pycronofy.Client(client_id=CLIENT_ID, client_secret=SECRET)


@pytest.fixture
def sdk(make_sdk: MakeSdk) -> Any:
    """A client that opened `my-unique-string`."""
    client = make_sdk()
    client.application_calendar("my-unique-string")
    return client


def test_creating_twice_gives_the_same_account(make_sdk: MakeSdk):
    client, again = make_sdk(), make_sdk()

    first = client.application_calendar("my-unique-string")
    second = again.application_calendar("my-unique-string")

    assert first["application_calendar_id"] == "my-unique-string"
    assert (first["sub"], first["refresh_token"]) == (second["sub"], second["refresh_token"])
    assert not client.is_authorization_expired()


def test_a_refreshed_client_goes_on(sdk: Any):
    before = sdk.auth.refresh_token
    old = sdk.auth.access_token

    sdk.refresh_authorization()

    assert sdk.auth.refresh_token == before
    assert sdk.auth.access_token != old
    assert [c["calendar_name"] for c in sdk.list_calendars()] == ["my-unique-string"]
    assert sdk.userinfo()["application_calendar_id"] == "my-unique-string"
    assert sdk.account()["scope"] == "read_write"
    assert [p["provider_name"] for p in sdk.list_profiles()] == ["cronofy"]


def test_the_board_meeting_is_written_read_and_deleted(sdk: Any):
    calendar_id = sdk.list_calendars()[0]["calendar_id"]
    sdk.upsert_event(calendar_id, dict(BOARD_MEETING))

    (event,) = sdk.read_events().all()

    names = ("event_id", "summary", "description", "start", "end", "location")
    assert {name: event[name] for name in names} == {name: BOARD_MEETING[name] for name in names}
    sdk.delete_event(calendar_id, BOARD_MEETING["event_id"])
    assert sdk.read_events().all() == []
    assert [e["deleted"] for e in sdk.read_events(include_deleted=True).all()] == [True]


def test_reading_follows_the_pages(sdk: Any):
    calendar_id = sdk.list_calendars()[0]["calendar_id"]
    for number in range(205):
        sdk.upsert_event(calendar_id, BOARD_MEETING | {"event_id": f"e{number}"})

    assert len({event["event_id"] for event in sdk.read_events()}) == 205


def test_two_accounts_are_free_together(sdk: Any, services: Services):
    """The seed's query: an application calendar and a person, over two days."""
    sdk.upsert_event(sdk.list_calendars()[0]["calendar_id"], dict(BOARD_MEETING))
    own = sdk.userinfo()["sub"]
    person = services.calendars.add_person("Kari Nordmann", origin=SYSTEM).sub
    both = [{"sub": own}, {"sub": person}]

    found = sdk.availability(
        participants=({"members": both, "required": "all"},),
        required_duration={"minutes": 60},
        available_periods=[dict(period) for period in TWO_DAYS],
    )

    assert found == [
        {"start": start, "end": end, "participants": both}
        for start, end in (
            ("2019-11-20T09:00:00Z", "2019-11-20T15:30:00Z"),
            ("2019-11-20T17:00:00Z", "2019-11-20T18:00:00Z"),
            ("2019-11-21T09:00:00Z", "2019-11-21T18:00:00Z"),
        )
    ]


def test_slots_are_asked_for_in_the_sdks_short_forms(sdk: Any):
    own = sdk.userinfo()["sub"]

    found = sdk.availability(
        participants={"members": [own]},
        required_duration=60,
        start_interval=60,
        buffer={"before": 15},
        available_periods=[{"start": "2019-11-20T09:00:00Z", "end": "2019-11-20T11:00:00Z"}],
        response_format="slots",
        max_results=1,
    )

    assert found == [
        {"start": "2019-11-20T09:00:00Z", "end": "2019-11-20T10:00:00Z", "participants": [{"sub": own}]}
    ]


def test_a_sequence_is_asked_for_and_keeps_its_names(sdk: Any):
    own = sdk.userinfo()["sub"]

    found = sdk.sequenced_availability(
        sequence=[
            {
                "sequence_id": "shown",
                "ordinal": 1,
                "participants": [{"members": [own]}],
                "required_duration": 60,
                "start_interval": 60,
                "buffer": {"after": {"minimum": 30, "maximum": 60}},
                "event": {"event_id": "e1"},
            },
            {
                "sequence_id": 2,
                "participants": [{"members": [own]}],
                "required_duration": {"minutes": 30},
            },
        ],
        available_periods=[{"start": "2019-11-20T09:00:00Z", "end": "2019-11-20T11:30:00Z"}],
    )

    times: list[dict[str, Any]] = [
        {"sequence_id": "shown", "start": "2019-11-20T09:00:00Z", "end": "2019-11-20T10:00:00Z"},
        {"sequence_id": 2, "start": "2019-11-20T10:30:00Z", "end": "2019-11-20T11:00:00Z"},
    ]
    assert found == [{"sequence": [{**one, "participants": [{"sub": own}]} for one in times]}]


def test_a_rule_and_a_period_make_the_hours(sdk: Any, base_url: str):
    rule = {
        "availability_rule_id": "default",
        "tzid": "Europe/London",
        "weekly_periods": [{"day": "wednesday", "start_time": "09:00", "end_time": "12:00"}],
    }
    period = {"available_period_id": "p1", "start": "2019-11-21T15:00:00Z", "end": "2019-11-21T16:00:00Z"}

    assert sdk.upsert_availability_rule(rule) == rule
    assert sdk.get_availability_rule("default") == rule
    assert sdk.list_availability_rules() == [rule]
    headers = {"Authorization": sdk.auth.get_authorization()}
    written = httpx.post(f"{base_url}/v1/available_periods", json=period, headers=headers, **PLAIN)
    assert written.status_code == 202

    found = sdk.availability(
        participants=[{"members": [{"sub": sdk.userinfo()["sub"], "managed_availability": True}]}],
        required_duration={"minutes": 60},
        available_periods=[dict(period) for period in TWO_DAYS],
    )
    assert [(slot["start"], slot["end"]) for slot in found] == [
        ("2019-11-20T09:00:00Z", "2019-11-20T12:00:00Z"),
        ("2019-11-21T15:00:00Z", "2019-11-21T16:00:00Z"),
    ]

    sdk.delete_availability_rule("default")
    assert sdk.list_availability_rules() == []


def test_an_element_token_is_made(sdk: Any):
    own = sdk.userinfo()["sub"]

    answer = sdk.get_ui_element_token(["agenda"], [own], "http://localhost:8000")["element_token"]

    assert len(answer.pop("token")) >= 32
    assert answer == {
        "permissions": ["agenda"],
        "origin": "http://localhost:8000",
        "subs": [own],
        "expires_in": 64800,
    }


def test_authorization_code_and_create_calendar(sdk: Any, services: Services):
    person = services.calendars.add_person("Ingrid Haugen", origin=STAFF)
    back = "http://localhost:3000/back"
    link = sdk.user_auth_link(back, scope="create_calendar read_write", state="s")
    with httpx.Client(**PLAIN) as browser:
        proof = re.search(r'name="proof" value="([^"]+)"', browser.get(link).text)
        assert proof is not None
        form = {"proof": proof[1], "sub": person.sub, "decision": "allow"}
        location = browser.post(link, data=form).headers["location"]
    query = parse_qs(urlsplit(location).query)
    assert query["state"] == ["s"]

    sdk.get_authorization_from_code(query["code"][0])

    assert sdk.userinfo()["sub"] == person.sub
    made = sdk.create_calendar(person.profile.profile_id, "Talks")["calendar"]
    again = sdk.create_calendar(person.profile.profile_id, "Talks", error_on_duplicate=False)
    assert (made["calendar_name"], again["calendar_id"]) == ("Talks", made["calendar_id"])


def test_what_is_wrong_reaches_the_program(sdk: Any):
    calendar_id = sdk.list_calendars()[0]["calendar_id"]

    with pytest.raises(PyCronofyRequestError) as refused:
        sdk.upsert_event(calendar_id, BOARD_MEETING | {"summary": ""})

    assert refused.value.response.status_code == 422
    assert list(refused.value.response.json()["errors"]) == ["summary"]
