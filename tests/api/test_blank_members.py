"""What is blank where it may be left out is wrong, and not missing: contract §1.6."""

from __future__ import annotations

from tests.api.building import Wire, errors


def test_a_blank_optional_member_is_not_what_it_should_be(wire: Wire):
    event = wire.put_event(url="", color=" ", tzid="", start={"time": "2019-11-20T15:30:00Z", "tzid": " "})
    period = {
        "available_period_id": "p",
        "start": "2030-01-07T10:00:00Z",
        "end": "2030-01-07T11:00:00Z",
        "tzid": "",
    }

    assert errors(event) == {
        "url": ["errors.invalid_url"],
        "color": ["errors.invalid_format"],
        "tzid": ["errors.tzid_unrecognized"],
        "start.tzid": ["errors.tzid_unrecognized"],
    }
    assert errors(wire.post("/v1/available_periods", period)) == {"tzid": ["errors.tzid_unrecognized"]}


def test_a_blank_word_or_time_that_may_be_left_out_is_none(wire: Wire):
    event = wire.put_event(transparency="", extended_transparency=" ")
    found = errors(wire.get("/v1/events", params={"tzid": "Etc/UTC", "from": " ", "last_modified": " "}))

    assert errors(event) == {
        "transparency": ["errors.not_recognized"],
        "extended_transparency": ["errors.not_recognized"],
    }
    assert found == {"from": ["errors.invalid_time"], "last_modified": ["errors.invalid_time"]}


def test_a_blank_required_member_is_missing(wire: Wire):
    period = {"available_period_id": "p", "start": "", "end": {"time": " "}}
    rule = {
        "availability_rule_id": "r",
        "tzid": "",
        "weekly_periods": [{"day": "", "start_time": "", "end_time": ""}],
    }

    assert errors(wire.put_event(start="", end=" ")) == {
        "start": ["errors.required"],
        "end": ["errors.required"],
    }
    assert errors(wire.post("/v1/available_periods", period)) == {
        "start": ["errors.required"],
        "end": ["errors.required"],
    }
    assert errors(wire.post("/v1/availability_rules", rule)) == {
        "tzid": ["errors.required"],
        "weekly_periods[0].day": ["errors.required"],
        "weekly_periods[0].start_time": ["errors.required"],
        "weekly_periods[0].end_time": ["errors.required"],
    }
    assert errors(wire.post("/v1/channels", {"callback_url": " "})) == {"callback_url": ["errors.required"]}
    assert errors(wire.get("/v1/events", params={"tzid": " "})) == {"tzid": ["errors.required"]}


def test_a_blank_time_and_a_blank_word_are_missing_too(wire: Wire):
    event = wire.put_event(start="", end={"time": " " * 10}, subscriptions=[{"type": "", "uri": ""}])
    period = {"available_period_id": "p", "start": "\t", "end": {"time": ""}}
    permission = {"calendar_id": wire.calendar_id, "permission_level": " "}

    assert errors(event) == {
        "start": ["errors.required"],
        "end": ["errors.required"],
        "subscriptions[0].type": ["errors.required"],
        "subscriptions[0].uri": ["errors.required"],
        "subscriptions[0].transitions": ["errors.required"],
    }
    assert errors(wire.post("/v1/available_periods", period)) == {
        "start": ["errors.required"],
        "end": ["errors.required"],
    }
    assert errors(wire.post("/v1/permissions", {"permissions": [permission]})) == {
        "permissions[0].permission_level": ["errors.required"]
    }


def test_a_blank_time_or_word_that_may_be_left_out_is_wrong(wire: Wire):
    event = wire.put_event(transparency="", extended_transparency=" ")
    query = {"from": " ", "to": " ", "last_modified": " "}

    assert errors(event) == {
        "transparency": ["errors.not_recognized"],
        "extended_transparency": ["errors.not_recognized"],
    }
    assert errors(wire.get("/v1/events", params={"tzid": "Etc/UTC"} | query)) == {
        name: ["errors.invalid_time"] for name in query
    }
