"""Recurring events from a client to its readers: contract §5.6."""

from __future__ import annotations

from typing import Any

import pytest

from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import CalendarId
from tests.api.building import Wire, an_event_body, errors
from tests.service.builders import a_draft

TIMES = {"start": "2027-03-22T08:00:00Z", "end": "2027-03-22T09:00:00Z", "tzid": "Europe/Oslo"}
WEEKLY = {"frequency": "weekly", "count": 3}


def recur(wire: Wire, *rules: dict[str, Any], **more: Any) -> None:
    response = wire.put_event(recurrence={"rules": list(rules)}, **{**TIMES, **more})
    assert response.status_code == 202, response.text


def test_a_series_reads_as_its_occurrences(wire: Wire):
    recur(wire, WEEKLY)

    first, *later = wire.events()

    assert (first["event_id"], first["start"], first["recurring"]) == ("e1", "2027-03-22T08:00:00Z", True)
    assert first["recurrence"] == {"rules": [{"frequency": "weekly", "interval": 1, "count": 3}]}
    assert "series_identifier" not in first
    # The clock is put forward on the 28th: nine o'clock in Oslo is another hour of UTC.
    for event, start, end in zip(
        later,
        ("2027-03-29T07:00:00Z", "2027-04-05T07:00:00Z"),
        ("2027-03-29T08:00:00Z", "2027-04-05T08:00:00Z"),
        strict=True,
    ):
        uid = event["event_uid"]
        assert uid.startswith("evt_")
        assert uid != first["event_uid"]
        changed = {
            "event_uid": uid,
            "start": start,
            "end": end,
            "series_identifier": first["event_uid"],
            "options": {"delete": False, "update": False, "change_participation_status": False},
        }
        common = {name: value for name, value in first.items() if name not in ("event_id", "recurrence")}
        assert event == common | changed


def test_every_member_of_a_rule_reads_back(wire: Wire):
    rule = {"frequency": "weekly", "interval": 2, "until": "2027-06-30", "by_day": ["monday", "friday"]}
    recur(wire, rule | {"by_day": ["monday", {"day": "friday"}]})

    first, *later = wire.events()

    assert first["recurrence"] == {"rules": [rule]}
    assert [event["start"][:10] for event in later[:2]] == ["2027-03-26", "2027-04-05"]
    assert later[-1]["start"][:10] == "2027-06-28"


def test_an_all_day_event_recurs_by_its_dates(wire: Wire):
    recur(wire, {"frequency": "monthly", "count": 2}, start="2027-03-31", end="2027-04-02")

    assert [(event["start"], event["end"]) for event in wire.events()] == [
        ("2027-03-31", "2027-04-02"),
        ("2027-05-31", "2027-06-02"),
    ]


def test_every_occurrence_is_busy(wire: Wire):
    recur(wire, WEEKLY)
    query = {"tzid": "Etc/UTC", "include_managed": "true", "from": "2027-03-25", "to": "2027-04-01"}
    asked = {
        "participants": [{"members": [{"sub": wire.sub}]}],
        "required_duration": {"minutes": 60},
        "query_periods": [{"start": "2027-03-29T06:00:00Z", "end": "2027-03-29T08:00:00Z"}],
    }

    periods = wire.get("/v1/free_busy", params=query).json()["free_busy"]
    available = wire.post("/v1/availability", asked).json()["available_periods"]

    assert [(period["start"], period["free_busy_status"]) for period in periods] == [
        ("2027-03-29T07:00:00Z", "busy")
    ]
    assert [(one["start"], one["end"]) for one in available] == [
        ("2027-03-29T06:00:00Z", "2027-03-29T07:00:00Z")
    ]


def test_a_form_may_say_how_an_event_recurs(wire: Wire):
    form = (
        "event_id=e1&summary=M&start=2027-03-22T08:00:00Z&end=2027-03-22T09:00:00Z"
        "&recurrence[rules][][frequency]=weekly&recurrence[rules][][count]=2&recurrence[rules][][by_day][]=monday"
    )
    headers = {"Content-Type": "application/x-www-form-urlencoded"}

    assert wire.request("POST", wire.events_path, content=form, headers=headers).status_code == 202
    assert len(wire.events()) == 2


@pytest.mark.parametrize("nothing", [None, {"rules": []}])
def test_the_rule_stays_when_it_is_absent_and_goes_when_it_is_null(wire: Wire, nothing: Any):
    recur(wire, WEEKLY)

    wire.put_event(summary="Another", **TIMES)
    assert [event["summary"] for event in wire.events()] == ["Another"] * 3

    wire.put_event(recurrence=nothing, **TIMES)
    (single,) = wire.events()
    assert (single["recurring"], "recurrence" in single) == (False, False)
    gone = [event for event in wire.events(include_deleted="true") if event["deleted"]]
    assert len(gone) == 2


def test_a_deletion_takes_the_whole_series_and_writing_brings_it_back(wire: Wire):
    recur(wire, WEEKLY)
    before = wire.events()

    assert wire.delete(wire.events_path, {"event_id": "e1"}).status_code == 202
    assert wire.events() == []
    assert [event["status"] for event in wire.events(include_deleted="true")] == ["cancelled"] * 3

    wire.put_event(**TIMES)
    assert [event["event_uid"] for event in wire.events()] == [event["event_uid"] for event in before]


def test_a_later_occurrence_cannot_be_named_by_its_client(wire: Wire):
    recur(wire, WEEKLY)
    uid = wire.events()[1]["event_uid"]
    body = an_event_body(event_uid=uid)
    del body["event_id"]
    refused = {"event_uid": ["errors.must_be_external_event_uid"]}

    assert errors(wire.post(wire.events_path, body)) == refused
    assert errors(wire.delete(wire.events_path, {"event_uid": uid})) == refused


def test_an_event_of_staff_does_not_begin_to_recur(wire: Wire):
    draft = a_draft("Tea", "09:00", "10:00")
    written = wire.services.events.create(CalendarId(wire.calendar_id), draft, origin=STAFF)
    body = an_event_body(event_uid=written.event.event_uid, recurrence={"rules": [WEEKLY]})
    del body["event_id"]

    assert errors(wire.post(wire.events_path, body)) == {"recurrence": ["errors.not_supported"]}
    assert wire.post(wire.events_path, body | {"recurrence": None}).status_code == 202


RULE = "recurrence.rules[0]"


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("weekly", {"recurrence": ["errors.must_be_object"]}),
        ({}, {"recurrence.rules": ["errors.required"]}),
        ({"rules": "daily"}, {"recurrence.rules": ["errors.must_be_array"]}),
        ({"rules": [WEEKLY, WEEKLY]}, {"recurrence.rules": ["errors.max_recurrence_rules_exceeded"]}),
        ({"rules": ["daily"]}, {RULE: ["errors.must_be_object"]}),
        ({"rules": [{}]}, {f"{RULE}.frequency": ["errors.required"]}),
        (
            {
                "rules": [
                    {"frequency": "hourly", "interval": 0, "count": 1.5, "until": "2027-03-22T08:00:00Z"}
                ]
            },
            {
                f"{RULE}.frequency": ["errors.not_recognized"],
                f"{RULE}.interval": ["errors.must_be_integer_greater_than_zero"],
                f"{RULE}.count": ["errors.must_be_integer_greater_than_zero"],
                f"{RULE}.until": ["errors.must_be_date"],
            },
        ),
        (
            {"rules": [WEEKLY | {"until": "2027-04-01"}]},
            {f"{RULE}.until": ["errors.not_supported_count_until_combination"]},
        ),
        (
            {"rules": [{"frequency": "daily", "by_day": ["monday"]}]},
            {f"{RULE}.by_day": ["errors.not_supported"]},
        ),
        (
            {"rules": [{"frequency": "weekly", "by_day": ["Monday", {"day": 1}, {}]}]},
            {
                f"{RULE}.by_day[0]": ["errors.not_recognized"],
                f"{RULE}.by_day[1]": ["errors.must_be_string"],
                f"{RULE}.by_day[2]": ["errors.required"],
            },
        ),
    ],
)
def test_what_a_recurrence_cannot_be(wire: Wire, sent: Any, expected: dict[str, list[str]]):
    assert errors(wire.put_event(recurrence=sent, **TIMES)) == expected
    assert wire.events() == []
