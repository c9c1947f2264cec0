"""What an availability query may be on the wire: contract scheduling §1.1–1.3. Its answers are in parity."""

from __future__ import annotations

from typing import Any

import pytest

from apcdesk.domain.changes import SYSTEM
from tests.api.building import SECRET, Wire, errors

NINE_TO_TEN = {"start": "2030-01-07T09:00:00Z", "end": "2030-01-07T10:00:00Z"}
WITH_SECRET = {"Authorization": f"Bearer {SECRET}"}


def a_request(wire: Wire, **more: Any) -> dict[str, Any]:
    """One member, one hour, nine to ten."""
    return {
        "participants": [{"members": [{"sub": wire.sub}], "required": "all"}],
        "required_duration": {"minutes": 60},
        "query_periods": [NINE_TO_TEN],
    } | more


def with_member(wire: Wire, **more: Any) -> dict[str, Any]:
    """The same, with options of the member."""
    return a_request(wire, participants=[{"members": [{"sub": wire.sub} | more]}])


@pytest.fixture
def whole_hour(wire: Wire) -> list[dict[str, Any]]:
    return [{**NINE_TO_TEN, "participants": [{"sub": wire.sub}]}]


def test_a_token_or_the_secret_may_ask(wire: Wire, whole_hour: list[dict[str, Any]]):
    answers = [
        wire.post("/v1/availability", a_request(wire)),
        wire.post("/v1/availability", a_request(wire), headers=WITH_SECRET),
    ]

    assert [(a.status_code, a.json()) for a in answers] == [(200, {"available_periods": whole_hour})] * 2
    assert (
        wire.post("/v1/availability", a_request(wire), headers={"Authorization": "Bearer x"}).status_code
        == 401
    )


@pytest.mark.parametrize(
    "more",
    [
        {"start_interval": None, "buffer": {}, "max_results": None, "response_format": None},
        {"available_periods": [NINE_TO_TEN], "query_periods": None},
        {"required_duration": {"hours": 1}},
        {"buffer": {"before": {"minutes": 15}, "after": None}},
        {"buffer": {"before": {"minimum": {"minutes": 15}, "maximum": {"hours": 1}, "minutes": 90}}},
        {"excluded_events": [], "tzid": "Europe/Oslo"},
        {"participants": None},
    ],
)
def test_what_means_the_same(wire: Wire, whole_hour: list[dict[str, Any]], more: dict[str, Any]):
    request = a_request(wire) | more
    request["participants"] = more.get("participants") or {"members": [{"sub": wire.sub}]}

    assert wire.post("/v1/availability", request).json() == {"available_periods": whole_hour}


@pytest.mark.parametrize("response_format", ["slots", "overlapping_slots"])
def test_slots_have_their_own_name_and_statuses_come_when_asked(
    wire: Wire, whole_hour: list[dict[str, Any]], response_format: str
):
    request = a_request(wire, response_format=response_format, include_member_statuses=True)

    assert wire.post("/v1/availability", request).json() == {
        "available_slots": whole_hour,
        "member_statuses": [{"sub": wire.sub, "sync_status": "active"}],
    }


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"required_duration": None}, {"required_duration": ["errors.required"]}),
        ({"required_duration": {}}, {"required_duration.minutes": ["errors.required"]}),
        ({"required_duration": 60}, {"required_duration": ["errors.must_be_object"]}),
        ({"required_duration": {"minutes": 0}}, {"required_duration": ["errors.out_of_range"]}),
        ({"required_duration": {"minutes": 1441}}, {"required_duration": ["errors.out_of_range"]}),
        ({"required_duration": {"minutes": -1}}, {"required_duration.minutes": ["errors.out_of_range"]}),
        (
            {"required_duration": {"hours": 1, "minutes": 60}},
            {"required_duration.minutes": ["errors.out_of_range"]},
        ),
        ({"required_duration": {"minutes": "60"}}, {"required_duration.minutes": ["errors.must_be_integer"]}),
        ({"query_periods": None}, {"query_periods": ["errors.required"]}),
        ({"query_periods": []}, {"query_periods": ["errors.required"]}),
        (
            {"query_slots": [{"start": "2030-01-07T09:00:00Z"}]},
            {"query_slots": ["errors.mutually_exclusive"]},
        ),
        ({"available_periods": [NINE_TO_TEN]}, {"available_periods": ["errors.mutually_exclusive"]}),
        ({"query_periods": [NINE_TO_TEN] * 51}, {"query_periods": ["errors.too_many"]}),
        (
            {"query_periods": [{"start": "2030-01-07"}]},
            {"query_periods[0].start": ["errors.invalid_time"], "query_periods[0].end": ["errors.required"]},
        ),
        (
            {"query_periods": [{"start": {}, "end": None}]},
            {"query_periods[0].start": ["errors.invalid_time"], "query_periods[0].end": ["errors.required"]},
        ),
        (
            {"query_periods": [NINE_TO_TEN | {"end": "2030-01-07T09:00:00Z"}]},
            {"query_periods[0].end": ["errors.invalid_time_pair"]},
        ),
        (
            {
                "query_periods": [
                    NINE_TO_TEN,
                    {"start": "2030-02-11T10:01:00Z", "end": "2030-02-11T10:02:00Z"},
                ]
            },
            {"query_periods": ["errors.out_of_range"]},
        ),
        ({"response_format": "list"}, {"response_format": ["errors.not_recognized"]}),
        ({"start_interval": {"minutes": 7}}, {"start_interval": ["errors.not_recognized"]}),
        ({"start_interval": {"minutes": 0}}, {"start_interval": ["errors.not_recognized"]}),
        ({"max_results": 513}, {"max_results": ["errors.out_of_range"]}),
        ({"max_results": 0}, {"max_results": ["errors.out_of_range"]}),
        (
            {"buffer": {"before": {"minimum": {"minutes": 20}, "maximum": {"minutes": 10}}}},
            {"buffer.before.maximum": ["errors.out_of_range"]},
        ),
        ({"buffer": {"after": {"minutes": 1441}}}, {"buffer.after.minutes": ["errors.out_of_range"]}),
        (
            {"buffer": {"before": {"hours": 1, "minutes": 60}, "after": {"hours": 24, "minutes": 1}}},
            {
                "buffer.before.minutes": ["errors.out_of_range"],
                "buffer.after.minutes": ["errors.out_of_range"],
            },
        ),
        (
            {"buffer": {"before": {"minutes": 20, "maximum": {"minutes": 10}}}},
            {"buffer.before.maximum": ["errors.out_of_range"]},
        ),
        ({"excluded_events": [{}]}, {"excluded_events[0].event_uid": ["errors.required"]}),
        (
            {"excluded_events": [{"event_id": "a", "event_uid": "b"}]},
            {"excluded_events[0].event_uid": ["errors.mutually_exclusive"]},
        ),
        ({"participants": []}, {"participants": ["errors.required"]}),
        ({"participants": "x"}, {"participants": ["errors.must_be_array"]}),
        ({"participants": [{"members": []}]}, {"participants[0].members": ["errors.required"]}),
        (
            {"participants": [{"members": ["apc_1"]}]},
            {"participants[0].members[0]": ["errors.must_be_object"]},
        ),
        ({"include_member_statuses": "true"}, {"include_member_statuses": ["errors.must_be_boolean"]}),
    ],
)
def test_what_a_query_cannot_be(wire: Wire, more: dict[str, Any], expected: dict[str, list[str]]):
    assert errors(wire.post("/v1/availability", a_request(wire, **more))) == expected


@pytest.mark.parametrize("required", [0, 2, "any", 1.5, True, "2"])
def test_how_many_of_a_group(wire: Wire, required: object):
    keys = {"any": "errors.not_recognized", "2": "errors.not_recognized", 1.5: "errors.must_be_integer"}
    key = "errors.must_be_integer" if required is True else keys.get(required, "errors.out_of_range")

    response = wire.post(
        "/v1/availability",
        a_request(wire, participants=[{"members": [{"sub": wire.sub}], "required": required}]),
    )

    assert errors(response) == {"participants[0].required": [key]}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"sub": "apc_567236000909002"}, {".sub": ["errors.not_recognized"]}),
        ({"sub": "a\0b"}, {".sub": ["errors.invalid_format"]}),
        ({"calendar_ids": ["cal_other"]}, {".calendar_ids": ["errors.invalid_calendar_ids"]}),
        ({"calendar_ids": "cal"}, {".calendar_ids": ["errors.must_be_array"]}),
        ({"managed_availability": 1}, {".managed_availability": ["errors.must_be_boolean"]}),
        (
            {"availability_constraints": [{"period": "month", "limit": 0, "tzid": "x"}]},
            {
                ".availability_constraints[0].period": ["errors.not_recognized"],
                ".availability_constraints[0].limit": ["errors.out_of_range"],
                ".availability_constraints[0].tzid": ["errors.tzid_unrecognized"],
            },
        ),
        (
            {"query_periods": [{"start": "x", "end": "y"}]},
            {
                ".query_periods[0].start": ["errors.invalid_time"],
                ".query_periods[0].end": ["errors.invalid_time"],
            },
        ),
    ],
)
def test_what_a_member_cannot_be(wire: Wire, more: dict[str, Any], expected: dict[str, list[str]]):
    found = errors(wire.post("/v1/availability", with_member(wire, **more)))

    assert found == {f"participants[0].members[0]{field}": keys for field, keys in expected.items()}


def test_unknown_subs_and_other_problems_are_reported_together(wire: Wire):
    """The example of contract §1.3, whole."""
    members = [{"sub": wire.sub}, {"sub": "acc_678347111010113"}]

    response = wire.post(
        "/v1/availability", {"participants": [{"members": members}], "query_periods": [NINE_TO_TEN]}
    )

    assert response.status_code == 422
    assert response.json() == {
        "errors": {
            "required_duration": [
                {"key": "errors.required", "description": "required_duration must be specified"}
            ],
            "participants[0].members[1].sub": [
                {"key": "errors.not_recognized", "description": "is not a recognized value"}
            ],
        }
    }


def test_accounts_of_another_client_are_not_recognised_and_people_are(wire: Wire):
    foreign = wire.services.calendars.open(wire.services.own_client, "x", origin=SYSTEM).calendar.sub
    person = wire.services.calendars.add_person("Kari", origin=SYSTEM).sub
    members = [{"sub": foreign}, {"sub": person}]

    found = errors(wire.post("/v1/availability", a_request(wire, participants=[{"members": members}])))

    assert found == {"participants[0].members[0].sub": ["errors.not_recognized"]}


def test_calendar_ids_of_the_member_narrow_what_is_looked_at(wire: Wire, whole_hour: list[dict[str, Any]]):
    wire.put_event(start=NINE_TO_TEN["start"], end=NINE_TO_TEN["end"])

    answers = [
        wire.post("/v1/availability", with_member(wire, calendar_ids=ids)).json()["available_periods"]
        for ids in (None, [], [wire.calendar_id])
    ]

    assert answers == [[], whole_hour, []]


def test_more_members_than_may_be_asked_for(wire: Wire):
    groups = [{"members": [{"sub": wire.sub}] * 100}] * 3

    assert errors(wire.post("/v1/availability", a_request(wire, participants=groups))) == {
        "participants": ["errors.too_many"]
    }
    assert errors(wire.post("/v1/availability", a_request(wire, participants=groups[:1] * 11))) == {
        "participants": ["errors.too_many"]
    }
