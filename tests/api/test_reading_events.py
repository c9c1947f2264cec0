"""Reading events, and their pages: contract accounts-and-events §6."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import httpx
import pytest

from apcdesk.api.paging import SIZES
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.changes import STAFF, SYSTEM
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.ids import CalendarId
from apcdesk.service.options import Option
from apcdesk.service.services import Services
from tests.api.building import Wire, errors
from tests.builders_services import STORY_NOW, ManualClock
from tests.plain_http import PLAIN


def a_staff_event(wire: Wire, summary: str, start: datetime | date, end: datetime | date) -> None:
    """An external event, made in the desk."""
    draft = EventDraft(summary=summary, times=DraftTimes(start, end, "Europe/Oslo", "Europe/Oslo"))
    wire.services.events.create(CalendarId(wire.calendar_id), draft)


def summaries(wire: Wire, **query: str) -> list[str]:
    """What a plain read gives."""
    answer = wire.get("/v1/events", params={"tzid": "Etc/UTC"} | query)
    assert answer.status_code == 200, answer.text
    return [event["summary"] for event in answer.json()["events"]]


@pytest.fixture
def stocked(wire: Wire) -> Wire:
    """One managed event of 2019, and external ones inside and outside the default window."""
    wire.put_event()
    for summary, days in (("past", -43), ("recent", -41), ("soon", 200), ("far", 203)):
        start = STORY_NOW + timedelta(days=days)
        a_staff_event(wire, summary, start, start + timedelta(hours=1))
    return wire


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["recent", "soon"]),
        ({"include_managed": "true"}, ["Board meeting", "recent", "soon"]),
        ({"only_managed": "true"}, ["Board meeting"]),
        ({"only_managed": "true", "include_managed": "false"}, ["Board meeting"]),
        ({"from": "2027-01-01"}, ["past", "recent", "soon"]),
        ({"from": "2019-01-01", "include_managed": "true"}, ["Board meeting", "past", "recent", "soon"]),
        ({"to": "2028-01-01"}, ["recent", "soon", "far"]),
        ({"from": "2027-01-01", "include_managed": "true"}, ["past", "recent", "soon"]),
    ],
)
def test_managed_events_are_left_out_by_default_and_the_window_is_the_contracts(
    stocked: Wire, query: dict[str, str], expected: list[str]
):
    assert summaries(stocked, **query) == expected


def test_from_and_to_are_days_of_the_zone_or_instants(wire: Wire):
    a_staff_event(
        wire,
        "late",
        datetime.fromisoformat("2027-03-10T23:30:00Z"),
        datetime.fromisoformat("2027-03-10T23:45:00Z"),
    )
    a_staff_event(wire, "whole", date(2027, 3, 11), date(2027, 3, 12))

    eleventh = {"from": "2027-03-11", "to": "2027-03-12"}
    assert summaries(wire, **eleventh) == ["whole"]
    assert summaries(wire, **eleventh | {"tzid": "Europe/Oslo"}) == ["whole", "late"]
    assert summaries(wire, **{"from": "2027-03-10T23:45:00Z", "to": "2027-03-10T23:46:00Z"}) == ["late"]
    assert summaries(wire, **{"from": "2027-03-10T23:00:00Z", "to": "2027-03-10T23:30:00Z"}) == []


@pytest.mark.parametrize(("path", "option"), SIZES.items())
def test_an_installation_may_have_pages_of_another_size(
    services: Services, request_log: RequestLog, path: str, option: Option
):
    services.options.choose(option.name, 2, origin=STAFF)
    server = Server(services, request_log)
    with httpx.Client(base_url=address(*server.start("127.0.0.1", 0)), **PLAIN) as http:
        wire = Wire(http, services)
        for number in range(5):
            wire.put_event(f"e{number}")
        answer = wire.get(path, params={"tzid": "Etc/UTC", "include_managed": "true"}).json()
    server.stop()

    assert (answer["pages"]["total"], len(answer[path.rpartition("/")[2]])) == (3, 2)


def test_localized_times_are_on_the_events_own_clock(wire: Wire):
    wire.put_event(
        "timed", start={"time": "2027-07-01T10:00:00Z", "tzid": "Europe/Paris"}, end="2027-07-01T11:00:00Z"
    )
    wire.put_event("whole", start="2027-07-02", end="2027-07-03")

    timed, whole = wire.events(localized_times="true")

    assert (timed["start"], timed["end"]) == (
        {"time": "2027-07-01T12:00:00+02:00", "tzid": "Europe/Paris"},
        {"time": "2027-07-01T11:00:00Z", "tzid": "Etc/UTC"},
    )
    assert (whole["start"], whole["end"]) == (
        {"time": "2027-07-02", "tzid": "Etc/UTC"},
        {"time": "2027-07-03", "tzid": "Etc/UTC"},
    )


def test_a_local_time_is_told_with_an_offset_of_whole_minutes_where_a_zone_once_had_seconds(wire: Wire):
    long_ago = {"time": "1901-01-01T00:00:00Z", "tzid": "Africa/Monrovia"}
    wire.put_event(start=long_ago, end="1901-01-01T01:00:00Z")

    (event,) = wire.events(localized_times="true")

    assert event["start"] == {"time": "1900-12-31T23:17:00-00:43", "tzid": "Africa/Monrovia"}


def test_last_modified_is_inclusive(wire: Wire, clock: ManualClock):
    wire.put_event("one")
    clock.advance(seconds=10)
    wire.put_event("two")

    assert [e["event_id"] for e in wire.events(last_modified="2027-03-10T10:20:10Z")] == ["two"]
    assert len(wire.events(last_modified="2027-03-10T10:20:00Z")) == 2


def test_an_event_id_is_shown_to_the_client_that_manages_the_event_only(wire: Wire):
    other = wire.services.clients.create("Another", origin=SYSTEM)
    tokens = wire.services.tokens.issue(wire.sub, other.client.client_id)
    wire.put_event()

    wire.token = tokens.access_token
    (event,) = wire.events(**{"from": "2019-01-01"})

    assert "event_id" not in event


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, {"tzid": ["errors.required"]}),
        ({"tzid": "Nowhere"}, {"tzid": ["errors.tzid_unrecognized"]}),
        ({"tzid": "Etc/UTC", "from": "yesterday"}, {"from": ["errors.invalid_time"]}),
        (
            {
                "from": "2019-13-01",
                "to": "x",
                "last_modified": "2019-11-20",
                "localized_times": "y",
                "calendar_ids[]": "cal_x",
            },
            {
                "tzid": ["errors.required"],
                "from": ["errors.invalid_time"],
                "to": ["errors.invalid_time"],
                "last_modified": ["errors.invalid_time"],
                "localized_times": ["errors.must_be_boolean"],
                "calendar_ids": ["errors.invalid_calendar_ids"],
            },
        ),
        ({"tzid[]": "Etc/UTC"}, {"tzid": ["errors.must_be_string"]}),
        ({"tzid": "a\0b"}, {"tzid": ["errors.invalid_format"]}),
    ],
)
def test_what_a_read_cannot_ask(wire: Wire, query: dict[str, Any], expected: dict[str, list[str]]):
    assert errors(wire.get("/v1/events", params=query)) == expected


def test_an_empty_result_is_one_page_of_one(wire: Wire):
    assert wire.get("/v1/events?tzid=Etc/UTC").json() == {"pages": {"current": 1, "total": 1}, "events": []}


def test_pages_keep_ids_and_order_of_the_first_request(wire: Wire):
    for number in range(401):
        wire.put_event(f"e{number:03}")
    first = wire.get("/v1/events?tzid=Etc/UTC&only_managed=1&localized_times=1").json()
    wire.put_event("late")
    wire.put_event(first["events"][0]["event_id"], summary="Changed")

    pages = [first]
    while "next_page" in pages[-1]["pages"]:
        pages.append(wire.get(pages[-1]["pages"]["next_page"]).json())

    assert [(p["pages"]["current"], p["pages"]["total"], len(p["events"])) for p in pages] == [
        (1, 3, 200),
        (2, 3, 200),
        (3, 3, 1),
    ]
    uids = [event["event_uid"] for page in pages for event in page["events"]]
    assert len(set(uids)) == 401
    assert uids == sorted(uids)
    assert pages[2]["events"][0]["start"] == {"time": "2019-11-20T15:30:00Z", "tzid": "Etc/UTC"}


def test_a_page_belongs_to_its_account_and_ends_after_an_hour(wire: Wire, clock: ManualClock):
    for number in range(201):
        wire.put_event(f"e{number}")
    page = wire.get("/v1/events?tzid=Etc/UTC&only_managed=1").json()["pages"]["next_page"]
    other = wire.open("another")["access_token"]

    assert wire.get(page).status_code == 200
    assert wire.get(page, headers={"Authorization": f"Bearer {other}"}).status_code == 404
    for unknown in (
        page + "0",
        page[:-2],
        page[:-1] + "1",
        page[:-1] + "x",
        page + "9" * 5000,
        page.rsplit("/", 1)[0] + "/none",
    ):
        assert wire.get(unknown).status_code == 404, unknown

    clock.advance(minutes=61)
    wire.token = wire.open("stand")["access_token"]
    response = wire.get(page)
    assert (response.status_code, response.content) == (410, b"")

    clock.advance(hours=24)
    wire.token = wire.open("stand")["access_token"]
    assert wire.get(page).status_code == 404
