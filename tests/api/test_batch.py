"""Many events at once: contract accounts-and-events §5.8, §5.9, and permissions §5.5."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import CalendarId
from apcdesk.service.services import Services
from tests.api.building import CLIENT_ID, Wire, an_event_body, errors
from tests.builders_services import ManualClock, make_services
from tests.service.builders import a_draft

NOW = {"start": "2027-03-10T09:00:00Z", "end": "2027-03-10T10:00:00Z"}
PERIOD = {"available_period_id": "p1", "start": NOW["start"], "end": NOW["end"]}


@pytest.fixture
def services(database_url: str, clock: ManualClock):
    made = make_services(database_url, clock)
    yield made
    made.close()


def batch(wire: Wire, *entries: Any) -> list[dict[str, Any]]:
    answer = wire.post("/v1/batch", {"batch": list(entries)})
    assert answer.status_code == 207, answer.text
    assert list(answer.json()) == ["batch"]
    found: list[dict[str, Any]] = answer.json()["batch"]
    return found


def an_entry(method: str, relative_url: str, **data: Any) -> dict[str, Any]:
    return {"method": method, "relative_url": relative_url, "data": data}


def refused(field: str, key: str, description: str) -> dict[str, Any]:
    return {"status": 422, "data": {"errors": {field: [{"key": key, "description": description}]}}}


def test_entries_run_in_order_and_each_for_itself(wire: Wire):
    event = an_event_body(**NOW)

    answers = batch(
        wire,
        an_entry("POST", wire.events_path, **event),
        an_entry("POST", wire.events_path, **{**event, "summary": None}),
        an_entry("DELETE", wire.events_path, event_id="e1"),
        an_entry("POST", wire.events_path, **{**event, "event_id": "e2"}),
        an_entry("DELETE", wire.events_path + "?event_id=unknown"),
        an_entry("post", "/v1/available_periods/", **PERIOD),
        an_entry("POST", wire.events_path, **event, include_userinfo=True),
        an_entry("POST", "/v1/calendars/cal_other/events", **event),
    )

    userinfo = {"userinfo": wire.get("/v1/userinfo").json()}
    assert answers == [
        {"status": 202},
        refused("summary", "errors.required", "summary must be specified"),
        {"status": 202},
        {"status": 202},
        {"status": 202},
        {"status": 202},
        {"status": 202, "data": userinfo},
        {"status": 404},
    ]
    assert {event["event_id"] for event in wire.events()} == {"e1", "e2"}
    periods = wire.get("/v1/available_periods").json()["available_periods"]
    assert [period["available_period_id"] for period in periods] == ["p1"]


@pytest.mark.parametrize(
    ("entry", "answer"),
    [
        (an_entry("GET", "/v1/events"), refused("relative_url", "errors.not_supported", "is not supported")),
        (an_entry("POST", "/v1/batch"), refused("relative_url", "errors.not_supported", "is not supported")),
        (
            an_entry("POST", "http://[/v1"),
            refused("relative_url", "errors.not_supported", "is not supported"),
        ),
        ({"method": "POST"}, refused("relative_url", "errors.required", "relative_url must be specified")),
        (5, refused("base", "errors.must_be_object", "must be an object")),
        (
            {"method": "DELETE", "relative_url": "/v1/available_periods", "data": []},
            refused("available_period_id", "errors.required", "available_period_id must be specified"),
        ),
        (
            {"method": "POST", "relative_url": "/v1/available_periods", "data": "x"},
            refused("data", "errors.must_be_object", "must be an object"),
        ),
    ],
)
def test_an_entry_that_cannot_be_run_says_why(wire: Wire, entry: Any, answer: dict[str, Any]):
    assert batch(wire, entry) == [answer]


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        ({}, {"batch": ["errors.required"]}),
        ({"batch": []}, {"batch": ["errors.required"]}),
        ({"batch": {}}, {"batch": ["errors.must_be_array"]}),
        (
            {"batch": [an_entry("DELETE", "/v1/available_periods", delete_all=True)] * 51},
            {"batch": ["errors.too_many"]},
        ),
    ],
)
def test_a_batch_has_one_to_fifty_entries_or_nothing_runs(wire: Wire, sent: Any, keys: dict[str, list[str]]):
    wire.post("/v1/available_periods", PERIOD)

    assert errors(wire.post("/v1/batch", sent)) == keys
    assert len(wire.get("/v1/available_periods").json()["available_periods"]) == 1


def test_fifty_entries_run(wire: Wire):
    entries = [
        an_entry("POST", wire.events_path, **an_event_body(event_id=f"e{n}", **NOW)) for n in range(50)
    ]

    assert batch(wire, *entries) == [{"status": 202}] * 50
    assert len(wire.events()) == 50


def test_a_batch_takes_a_token_and_may_come_as_a_form(wire: Wire):
    form = {
        "batch[][method]": "POST",
        "batch[][relative_url]": "/v1/available_periods",
        **{f"batch[][data][{name}]": value for name, value in PERIOD.items()},
    }

    assert wire.http.post("/v1/batch", json={"batch": []}).status_code == 401
    assert wire.request("POST", "/v1/batch", data=form).json() == {"batch": [{"status": 202}]}


@pytest.fixture
def two_events(wire: Wire, services: Services) -> None:
    """One of the client's, one of staff's."""
    wire.put_event(**NOW)
    services.events.create(CalendarId(wire.calendar_id), a_draft("Staff", "12:00", "13:00"), origin=STAFF)


@pytest.mark.parametrize(
    "ask",
    [
        lambda w: w.delete("/v1/events", {"delete_all": True}),
        lambda w: w.delete("/v1/events", {}, params={"delete_all": "True"}),
        lambda w: w.delete("/v1/events", {"calendar_ids": [w.calendar_id]}),
        lambda w: w.delete("/v1/events", {}, params={"calendar_ids[]": w.calendar_id}),
        lambda w: w.request("DELETE", "/v1/events", data={"delete_all": "true"}),
    ],
)
def test_all_events_of_the_client_are_deleted_and_no_others(wire: Wire, two_events: None, ask: Any):
    answer: httpx.Response = ask(wire)

    assert (answer.status_code, answer.content) == (202, b"")
    assert [(event["summary"], event["deleted"]) for event in wire.events(include_deleted="true")] == [
        ("Board meeting", True),
        ("Staff", False),
    ]


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        ({}, {"delete_all": ["errors.required"]}),
        ({"delete_all": False}, {"delete_all": ["errors.must_be_true"]}),
        ({"delete_all": "true"}, {"delete_all": ["errors.must_be_boolean"]}),
        ({"calendar_ids": []}, {"calendar_ids": ["errors.required"]}),
        ({"calendar_ids": ["OWN", "cal_other"]}, {"calendar_ids": ["errors.invalid_calendar_ids"]}),
        ({"calendar_ids": ["OWN"], "delete_all": True}, {"delete_all": ["errors.mutually_exclusive"]}),
    ],
)
def test_nothing_is_deleted_when_anything_is_wrong(
    wire: Wire, two_events: None, sent: dict[str, Any], keys: dict[str, list[str]]
):
    if "calendar_ids" in sent:
        sent = sent | {
            "calendar_ids": [wire.calendar_id if one == "OWN" else one for one in sent["calendar_ids"]]
        }

    assert errors(wire.delete("/v1/events", sent)) == keys
    assert len(wire.events()) == 2


def test_permissions_are_granted_at_once(wire: Wire):
    asked = {"calendar_id": wire.calendar_id, "permission_level": "unrestricted"}

    answer = wire.post("/v1/permissions", {"permissions": [asked], "redirect_uri": "http://localhost/back"})

    assert (answer.status_code, answer.json()) == (200, {"permissions_request": {"accepted": True}})
    assert wire.http.post("/v1/permissions", json={}).status_code == 401


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        ({}, {"permissions": ["errors.required"]}),
        ({"permissions": []}, {"permissions": ["errors.required"]}),
        (
            {"permissions": [{"calendar_id": "cal_other", "permission_level": "everything"}, 5]},
            {
                "permissions[0].permission_level": ["errors.not_recognized"],
                "permissions[1]": ["errors.must_be_object"],
                "permissions[0].calendar_id": ["errors.not_recognized"],
            },
        ),
    ],
)
def test_permissions_that_cannot_be_asked_for(wire: Wire, sent: dict[str, Any], keys: dict[str, list[str]]):
    assert errors(wire.post("/v1/permissions", sent)) == keys


def test_an_entry_is_refused_with_the_headers_of_the_single_call(wire: Wire, services: Services):
    person = services.calendars.add_person("Ingrid Haugen", origin=STAFF)
    wire.token = services.tokens.issue(person.sub, CLIENT_ID, scope="read_events").access_token

    [answer] = batch(wire, an_entry("DELETE", f"/v1/calendars/{person.calendar_id}/events", event_id="e"))

    assert answer["status"] == 403
    assert 'scope="delete_event"' in answer["headers"]["WWW-Authenticate"]
