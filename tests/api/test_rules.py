"""Availability rules, available periods and element tokens: contract scheduling §3, §4, §6.1."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from apcdesk.domain.rules import AvailablePeriod
from apcdesk.store.rows.hours import Row, available_period_of
from tests.api.building import SECRET, Wire, errors
from tests.builders import a_period, a_rule

MORNING = {"day": "monday", "start_time": "09:30", "end_time": "12:30"}
WITH_SECRET = {"Authorization": f"Bearer {SECRET}"}


def a_rule_body(**more: Any) -> dict[str, Any]:
    return {"availability_rule_id": "default", "tzid": "America/Chicago", "weekly_periods": [MORNING]} | more


def test_a_rule_is_created_read_replaced_and_deleted(wire: Wire):
    evening = {"day": "friday", "start_time": "18:00", "end_time": "00:00"}
    sent = a_rule_body(calendar_ids=[wire.calendar_id], weekly_periods=[evening, MORNING, MORNING])
    stored = sent | {"weekly_periods": [evening | {"end_time": "24:00"}, MORNING, MORNING]}

    created = wire.post("/v1/availability_rules", sent)
    assert (created.status_code, created.json()) == (200, {"availability_rule": stored})
    assert wire.get("/v1/availability_rules/default").json() == {"availability_rule": stored}
    assert wire.get("/v1/availability_rules").json() == {"availability_rules": [stored]}

    closed = wire.post("/v1/availability_rules", a_rule_body(weekly_periods=[], calendar_ids=None))
    assert closed.json() == {
        "availability_rule": {
            "availability_rule_id": "default",
            "tzid": "America/Chicago",
            "weekly_periods": [],
        }
    }

    for _ in range(2):
        deleted = wire.delete("/v1/availability_rules/default", {"availability_rule_id": "default"})
        assert (deleted.status_code, deleted.content) == (202, b"")
    gone = wire.get("/v1/availability_rules/default")
    assert (gone.status_code, gone.content) == (404, b"")


def test_the_desks_name_of_a_rule_survives_the_port(wire: Wire):
    wire.services.rules.upsert(a_rule(sub=Sub(wire.sub), name="Press hours"), origin=STAFF)

    answer = wire.post("/v1/availability_rules", a_rule_body()).json()

    assert "name" not in answer["availability_rule"]
    assert wire.services.rules.get(Sub(wire.sub), "default").name == "Press hours"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"availability_rule_id": None}, {"availability_rule_id": ["errors.required"]}),
        ({"availability_rule_id": "a/b"}, {"availability_rule_id": ["errors.invalid_format"]}),
        ({"availability_rule_id": "a b"}, {"availability_rule_id": ["errors.invalid_format"]}),
        ({"availability_rule_id": "x" * 65}, {"availability_rule_id": ["errors.too_long"]}),
        ({"tzid": "Chicago"}, {"tzid": ["errors.tzid_unrecognized"]}),
        ({"calendar_ids": []}, {"calendar_ids": ["errors.required"]}),
        (
            {"calendar_ids": ["cal_x"], "tzid": None},
            {"tzid": ["errors.required"], "calendar_ids": ["errors.invalid_calendar_ids"]},
        ),
        ({"weekly_periods": None}, {"weekly_periods": ["errors.required"]}),
        ({"weekly_periods": [MORNING] * 101}, {"weekly_periods": ["errors.too_many"]}),
        (
            {"weekly_periods": [{"day": "Monday", "start_time": "24:00", "end_time": "9:00"}]},
            {
                "weekly_periods[0].day": ["errors.not_recognized"],
                "weekly_periods[0].start_time": ["errors.invalid_format"],
                "weekly_periods[0].end_time": ["errors.invalid_format"],
            },
        ),
        (
            {"weekly_periods": [MORNING | {"end_time": "09:30"}]},
            {"weekly_periods[0].end_time": ["errors.invalid_time_pair"]},
        ),
    ],
)
def test_what_a_rule_cannot_be(wire: Wire, more: dict[str, Any], expected: dict[str, list[str]]):
    assert errors(wire.post("/v1/availability_rules", a_rule_body(**more))) == expected
    assert wire.get("/v1/availability_rules").json() == {"availability_rules": []}


def test_the_fifty_first_rule_is_too_many(wire: Wire):
    for number in range(50):
        wire.post("/v1/availability_rules", a_rule_body(availability_rule_id=f"r{number}"))

    assert errors(wire.post("/v1/availability_rules", a_rule_body(availability_rule_id="r50"))) == {
        "availability_rule_id": ["errors.limit_exceeded"]
    }
    assert wire.post("/v1/availability_rules", a_rule_body(availability_rule_id="r7")).status_code == 200


def test_the_secret_opens_no_rules(wire: Wire):
    assert wire.get("/v1/availability_rules", headers=WITH_SECRET).status_code == 401


def a_period_body(
    name: str = "p1", start: str = "2030-01-07T15:30:00Z", end: str = "2030-01-07T17:00:00Z", **more: Any
) -> dict[str, Any]:
    return {"available_period_id": name, "start": start, "end": end} | more


def periods(wire: Wire, **query: str) -> list[dict[str, Any]]:
    """The listed periods."""
    answer = wire.get("/v1/available_periods", params=query).json()
    assert answer["pages"] == {"current": 1, "total": 1}
    found: list[dict[str, Any]] = answer["available_periods"]
    return found


def test_periods_are_created_replaced_listed_and_deleted(wire: Wire):
    for body in (a_period_body("p2"), a_period_body("p1"), a_period_body("p2", end="2030-01-07T16:00:00Z")):
        response = wire.post("/v1/available_periods", body)
        assert (response.status_code, response.content) == (202, b"")

    assert periods(wire) == [a_period_body("p2", end="2030-01-07T16:00:00Z"), a_period_body("p1")]

    for _ in range(2):
        assert wire.delete("/v1/available_periods/", {"available_period_id": "p1"}).status_code == 202
    assert [one["available_period_id"] for one in periods(wire)] == ["p2"]
    assert wire.delete("/v1/available_periods", {"delete_all": True}).status_code == 202
    assert periods(wire) == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"from": "2030-01-07", "to": "2030-01-08", "tzid": "Etc/UTC"}, True),
        ({"from": "2030-01-08", "tzid": "Etc/UTC"}, False),
        ({"from": "2030-01-08", "tzid": "Asia/Tokyo"}, True),
        ({"to": "2030-01-08", "tzid": "Pacific/Auckland"}, False),
        ({"to": "2030-01-07", "tzid": "Etc/UTC"}, False),
        ({"from": "2030-01-07T18:00:00+01:00", "tzid": "Asia/Tokyo"}, True),
        ({"from": "2030-01-07T17:00:01Z", "tzid": "Asia/Tokyo"}, False),
        ({"to": "2030-01-07T15:30:01Z", "tzid": "Asia/Tokyo"}, True),
        ({"to": "2030-01-07T15:30:00Z", "tzid": "Asia/Tokyo"}, False),
    ],
)
def test_the_window_of_a_list_is_in_days_of_the_zone_or_in_moments(
    wire: Wire, query: dict[str, str], found: bool
):
    wire.post("/v1/available_periods", a_period_body())

    assert bool(periods(wire, **query)) is found


def test_localized_times_are_on_the_clocks_they_were_given_in(wire: Wire):
    start = {"time": "2030-01-07T15:30:00Z", "tzid": "Europe/Paris"}
    wire.post("/v1/available_periods", a_period_body(tzid="Europe/Oslo") | {"start": start})

    (one,) = periods(wire, localized_times="true")

    assert (one["start"], one["end"]) == (
        {"time": "2030-01-07T16:30:00+01:00", "tzid": "Europe/Paris"},
        {"time": "2030-01-07T18:00:00+01:00", "tzid": "Europe/Oslo"},
    )


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"available_period_id": ""}, {"available_period_id": ["errors.required"]}),
        ({"available_period_id": "a b"}, {"available_period_id": ["errors.invalid_format"]}),
        ({"available_period_id": "x" * 65}, {"available_period_id": ["errors.too_long"]}),
        ({"start": "2030-01-07"}, {"start": ["errors.invalid_time"]}),
        (
            {"end": "2030-01-07T15:30:00Z", "tzid": "x"},
            {"end": ["errors.invalid_time_pair"], "tzid": ["errors.tzid_unrecognized"]},
        ),
        ({"end": "2031-01-09T15:30:00Z"}, {"end": ["errors.out_of_range"]}),
        ({"end": None}, {"end": ["errors.required"]}),
    ],
)
def test_what_a_period_cannot_be(wire: Wire, more: dict[str, Any], expected: dict[str, list[str]]):
    assert errors(wire.post("/v1/available_periods", a_period_body() | more)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, {"available_period_id": ["errors.required"]}),
        ({"delete_all": False}, {"delete_all": ["errors.must_be_true"]}),
        ({"delete_all": "true"}, {"delete_all": ["errors.must_be_boolean"]}),
        ({"delete_all": True, "available_period_id": "x"}, {"delete_all": ["errors.mutually_exclusive"]}),
    ],
)
def test_what_a_deletion_of_periods_cannot_be(
    wire: Wire, body: dict[str, Any], expected: dict[str, list[str]]
):
    assert errors(wire.delete("/v1/available_periods", body)) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"from": "2030-01-07"}, {"tzid": ["errors.required"]}),
        (
            {"to": "2030-01-07T00:00:00", "tzid": "x"},
            {"to": ["errors.invalid_time"], "tzid": ["errors.tzid_unrecognized"]},
        ),
    ],
)
def test_what_a_list_of_periods_cannot_ask(wire: Wire, query: dict[str, str], expected: dict[str, list[str]]):
    assert errors(wire.get("/v1/available_periods", params=query)) == expected


def test_the_desks_name_of_a_period_survives_the_port_which_reads_no_other(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
):
    sub, rules = Sub(wire.sub), wire.services.rules
    named = AvailablePeriod(sub, "p1", a_period("10:00", "11:00"), name="Late visits")
    rules.upsert_period(named, origin=STAFF)
    rules.upsert_period(replace(named, available_period_id="p2"), origin=STAFF)
    read: list[str] = []

    def noted(row: Row) -> AvailablePeriod:
        read.append(row["available_period_id"])
        return available_period_of(row)

    monkeypatch.setattr("apcdesk.service.hours.rules.available_period_of", noted)
    for name in ("p1", "p3"):
        assert wire.post("/v1/available_periods", a_period_body(name)).status_code == 202

    assert read == ["p1"]
    assert {one.available_period_id: one.name for one in rules.periods(sub)} == {
        "p1": "Late visits",
        "p2": "Late visits",
        "p3": "",
    }


def test_periods_come_in_pages_of_five_hundred(wire: Wire):
    for number in range(501):
        one = AvailablePeriod(Sub(wire.sub), f"p{number:03}", a_period("09:00", "10:00"))
        wire.services.rules.upsert_period(one, origin=STAFF)

    first = wire.get("/v1/available_periods").json()
    second = wire.get(first["pages"]["next_page"]).json()

    assert [len(page["available_periods"]) for page in (first, second)] == [500, 1]
    assert second["pages"] == {"current": 2, "total": 2}
    assert second["available_periods"][0]["available_period_id"] == "p500"


def test_an_element_token_is_made_for_a_page(wire: Wire):
    body = {
        "version": "1",
        "permissions": ["agenda"],
        "subs": [wire.sub],
        "origin": "HTTPS://Example.com:443/path",
    }

    response = wire.post("/v1/element_tokens", body, headers=WITH_SECRET)

    answer = response.json()
    token = answer["element_token"]["token"]
    assert (response.status_code, response.headers["cache-control"]) == (200, "no-store")
    assert answer == {
        "element_token": {
            "permissions": ["agenda"],
            "origin": "https://example.com",
            "subs": [wire.sub],
            "token": token,
            "expires_in": 64800,
        }
    }
    assert wire.services.element_tokens.authenticate(token).subs == (wire.sub,)


@pytest.mark.parametrize(
    ("origin", "stored"),
    [
        ("http://localhost:80/", "http://localhost"),
        ("http://127.0.0.1:8990", "http://127.0.0.1:8990"),
        ("http://[::1]:8990?x", "http://[::1]:8990"),
        ("localhost", None),
        ("ftp://localhost", None),
        ("http://", None),
        ("http://x:port", None),
        ("http://user@x", None),
        ("http://bücher.example", "http://xn--bcher-kva.example"),
        ("http://a b", None),
        ("https://*.example.com", None),
        ("http://a..b", None),
    ],
)
def test_an_origin_is_scheme_host_and_port(wire: Wire, origin: str, stored: str | None):
    body = {"permissions": ["availability"], "origin": origin}

    response = wire.post("/v1/element_tokens", body, headers=WITH_SECRET)

    if stored is None:
        assert errors(response) == {"origin": ["errors.invalid_url"]}
    else:
        assert response.json()["element_token"]["origin"] == stored


def test_all_problems_of_an_element_token_come_together(wire: Wire):
    body = {"version": "2", "permissions": ["agenda", "everything"], "subs": [wire.sub, "acc_x", 5]}

    assert errors(wire.post("/v1/element_tokens", body, headers=WITH_SECRET)) == {
        "version": ["errors.not_recognized"],
        "permissions[1]": ["errors.not_recognized"],
        "subs[2]": ["errors.must_be_string"],
        "origin": ["errors.required"],
        "subs[1]": ["errors.not_recognized"],
    }
