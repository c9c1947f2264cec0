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


def test_a_blank_required_member_is_missing(wire: Wire):
    assert errors(wire.post("/v1/channels", {"callback_url": " "})) == {"callback_url": ["errors.required"]}
    assert errors(wire.get("/v1/events", params={"tzid": " "})) == {"tzid": ["errors.required"]}
