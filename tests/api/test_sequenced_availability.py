"""What a question for a sequence may be on the wire: contract scheduling §2.1. Its answers are in parity."""

from __future__ import annotations

from typing import Any

import pytest

from apcdesk.domain.changes import SYSTEM
from tests.api.building import CLIENT_ID, SECRET, Wire, errors

PATH = "/v1/sequenced_availability"
MORNING = {"start": "2030-01-07T09:00:00Z", "end": "2030-01-07T12:00:00Z"}
EARLY = {"start": "2030-01-07T09:00:00Z", "end": "2030-01-07T10:30:00Z"}
WITH_SECRET = {"Authorization": f"Bearer {SECRET}"}


def a_step(wire: Wire, sequence_id: Any, **more: Any) -> dict[str, Any]:
    """An hour of the account."""
    return {
        "sequence_id": sequence_id,
        "participants": [{"members": [{"sub": wire.sub}], "required": "all"}],
        "required_duration": {"minutes": 60},
    } | more


def a_request(wire: Wire, *steps: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A morning for the steps, by default two."""
    sequence = list(steps) or [a_step(wire, "1"), a_step(wire, "2")]
    return {"sequence": sequence, "query_periods": [MORNING]} | more


def times(answer: Any) -> list[list[tuple[Any, str]]]:
    """Name and start of every step of every sequence."""
    assert list(answer) == ["sequences"]
    return [
        [(part["sequence_id"], part["start"][11:16]) for part in one["sequence"]]
        for one in answer["sequences"]
    ]


def test_a_token_or_the_secret_may_ask(wire: Wire):
    answers = [wire.post(PATH, a_request(wire)), wire.post(PATH, a_request(wire), headers=WITH_SECRET)]

    for answer in answers:
        assert answer.status_code == 200
        assert answer.json()["sequences"][0] == {
            "sequence": [
                {
                    "sequence_id": "1",
                    "start": "2030-01-07T09:00:00Z",
                    "end": "2030-01-07T10:00:00Z",
                    "participants": [{"sub": wire.sub}],
                },
                {
                    "sequence_id": "2",
                    "start": "2030-01-07T10:00:00Z",
                    "end": "2030-01-07T11:00:00Z",
                    "participants": [{"sub": wire.sub}],
                },
            ]
        }
    assert wire.post(PATH, a_request(wire), headers={"Authorization": "Bearer x"}).status_code == 401


def test_a_scope_without_free_busy_is_403(wire: Wire):
    sub = wire.services.calendars.add_person("Ada", origin=SYSTEM).sub
    wire.token = wire.services.tokens.issue(sub, CLIENT_ID, scope="create_event").access_token

    assert wire.post(PATH, a_request(wire)).status_code == 403


def test_names_keep_their_type_and_ordinals_give_the_order(wire: Wire):
    steps = [a_step(wire, "last"), a_step(wire, 2, ordinal=2), a_step(wire, 1, ordinal=1)]

    answer = wire.post(PATH, a_request(wire, *steps)).json()

    assert times(answer) == [[(1, "09:00"), (2, "10:00"), ("last", "11:00")]]


@pytest.mark.parametrize(
    ("more", "starts"),
    [
        ({"query_periods": [EARLY]}, [["09:00", "10:00"]]),
        ({"available_periods": [EARLY], "query_periods": []}, [["09:00", "10:00"]]),
        ({"available_periods": []}, [["09:00", "10:00"]]),
        ({"query_periods": [{"start": "2030-01-08T09:00:00Z", "end": "2030-01-08T12:00:00Z"}]}, []),
        ({"start_interval": None, "buffer": {}, "event": {"event_id": "x"}}, [["09:00", "10:00"]]),
        ({"buffer": {"after": {"minutes": 30}}}, [["09:00", "10:30"]]),
    ],
)
def test_options_of_a_step(wire: Wire, more: dict[str, Any], starts: list[list[str]]):
    request = a_request(wire, a_step(wire, "1", **more), a_step(wire, "2"))

    answer = wire.post(PATH, request).json()

    assert [[start for _, start in one] for one in times(answer)] == starts


@pytest.mark.parametrize(
    ("more", "starts"),
    [
        ({}, ["09:00", "10:00", "11:00"]),
        ({"response_format": "periods"}, ["09:00", "10:00", "11:00"]),
        ({"response_format": "slots", "max_results": 1}, ["09:00"]),
        ({"available_periods": [EARLY], "query_periods": None}, ["09:00"]),
    ],
)
def test_options_of_the_request(wire: Wire, more: dict[str, Any], starts: list[str]):
    answer = wire.post(PATH, a_request(wire, a_step(wire, "1"), **more)).json()

    assert [one[0][1] for one in times(answer)] == starts


def test_overlapping_sequences_begin_on_the_grid(wire: Wire):
    steps = [a_step(wire, "1", start_interval={"minutes": 30}), a_step(wire, "2")]

    answer = wire.post(PATH, a_request(wire, *steps, response_format="overlapping_slots")).json()

    assert times(answer) == [
        [("1", "09:00"), ("2", "10:00")],
        [("1", "09:30"), ("2", "10:30")],
        [("1", "10:00"), ("2", "11:00")],
    ]


@pytest.mark.parametrize(
    ("request_changes", "expected"),
    [
        ({"sequence": []}, {"sequence": ["errors.required"]}),
        ({"sequence": None}, {"sequence": ["errors.required"]}),
        ({"sequence": "x"}, {"sequence": ["errors.must_be_array"]}),
        ({"query_periods": None}, {"query_periods": ["errors.required"]}),
        ({"query_periods": []}, {"query_periods": ["errors.required"]}),
        ({"available_periods": [MORNING]}, {"available_periods": ["errors.mutually_exclusive"]}),
        (
            {"query_periods": [{"start": MORNING["start"], "end": "2030-02-12T09:00:00Z"}]},
            {"query_periods": ["errors.out_of_range"]},
        ),
        ({"max_results": 513}, {"max_results": ["errors.out_of_range"]}),
        ({"response_format": "x"}, {"response_format": ["errors.not_recognized"]}),
    ],
)
def test_what_is_wrong_with_a_request(
    wire: Wire, request_changes: dict[str, Any], expected: dict[str, list[str]]
):
    found = errors(wire.post(PATH, a_request(wire, **request_changes)))

    assert found == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"sequence_id": None}, {"sequence_id": "errors.required"}),
        ({"sequence_id": True}, {"sequence_id": "errors.must_be_string"}),
        ({"sequence_id": "1"}, {"sequence_id": "errors.duplicate"}),
        ({"ordinal": 0}, {"ordinal": "errors.out_of_range"}),
        ({"ordinal": 2**31}, {"ordinal": "errors.out_of_range"}),
        ({"participants": None}, {"participants": "errors.required"}),
        ({"required_duration": {"minutes": 0}}, {"required_duration": "errors.out_of_range"}),
        ({"start_interval": {"minutes": 7}}, {"start_interval": "errors.not_recognized"}),
        (
            {"query_periods": [MORNING], "available_periods": [MORNING]},
            {"available_periods": "errors.mutually_exclusive"},
        ),
        (
            {"participants": [{"members": [{"sub": "apc_nobody"}]}]},
            {"participants[0].members[0].sub": "errors.not_recognized"},
        ),
    ],
)
def test_what_is_wrong_with_a_step(wire: Wire, changes: dict[str, Any], expected: dict[str, str]):
    request = a_request(wire, a_step(wire, "1"), a_step(wire, "2") | changes)

    found = errors(wire.post(PATH, request))

    assert found == {f"sequence[1].{field}": [key] for field, key in expected.items()}


def test_a_number_with_and_without_a_point_is_one_number(wire: Wire):
    request = a_request(wire, a_step(wire, 1), a_step(wire, "1"), a_step(wire, 1.0))

    assert errors(wire.post(PATH, request)) == {"sequence[2].sequence_id": ["errors.duplicate"]}


def test_a_step_that_is_no_object_is_named_and_the_others_are_judged(wire: Wire):
    request = a_request(wire, a_step(wire, "1", ordinal=0))
    request["sequence"].append("x")

    assert errors(wire.post(PATH, request)) == {
        "sequence[0].ordinal": ["errors.out_of_range"],
        "sequence[1]": ["errors.must_be_object"],
    }


def test_eleven_steps_and_too_many_members_are_refused(wire: Wire):
    eleven = [a_step(wire, number) for number in range(11)]
    crowd = {"participants": [{"members": [{"sub": wire.sub}] * 90}]}
    three_crowds = [a_step(wire, number, **crowd) for number in range(3)]

    assert errors(wire.post(PATH, a_request(wire, *eleven))) == {"sequence": ["errors.too_many"]}
    assert errors(wire.post(PATH, a_request(wire, *three_crowds))) == {"sequence": ["errors.too_many"]}
