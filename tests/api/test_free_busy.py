"""Free-busy: contract accounts-and-events §6.5."""

from __future__ import annotations

from typing import Any

import pytest

from apcdesk.api import reading
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import CalendarId
from apcdesk.service.services import Services
from tests.api.building import Wire, errors
from tests.service.builders import a_draft

NINE, TEN = "2027-03-10T09:00:00Z", "2027-03-10T10:00:00Z"
ASKED = {"tzid": "Etc/UTC", "include_managed": "true"}


def free_busy(wire: Wire, **query: Any) -> list[dict[str, Any]]:
    answer = wire.get("/v1/free_busy", params=ASKED | query)
    assert answer.status_code == 200, answer.text
    assert answer.json()["pages"] == {"current": 1, "total": 1}
    found: list[dict[str, Any]] = answer.json()["free_busy"]
    return found


def test_one_period_for_each_event_and_nothing_of_what_it_is_about(wire: Wire, services: Services):
    wire.put_event(start=NINE, end=TEN)
    services.events.create(CalendarId(wire.calendar_id), a_draft("Staff", "09:30", "11:00"), origin=STAFF)

    assert free_busy(wire) == [
        {"calendar_id": wire.calendar_id, "start": NINE, "end": TEN, "free_busy_status": "busy"},
        {
            "calendar_id": wire.calendar_id,
            "start": "2027-03-10T09:30:00Z",
            "end": "2027-03-10T11:00:00Z",
            "free_busy_status": "busy",
        },
    ]
    assert [period["start"] for period in free_busy(wire, include_managed="false")] == [
        "2027-03-10T09:30:00Z"
    ]


def test_free_tentative_and_whole_days_come_as_asked(wire: Wire):
    wire.put_event("free", start=NINE, end=TEN, transparency="transparent")
    wire.put_event("maybe", start=NINE, end=TEN, extended_transparency="tentative")
    wire.put_event("day", start="2027-03-10", end="2027-03-11", transparency="opaque")

    assert [(p["start"], p["free_busy_status"]) for p in free_busy(wire)] == [
        ("2027-03-10", "busy"),
        (NINE, "tentative"),
    ]
    everything = [p["free_busy_status"] for p in free_busy(wire, include_free="True")]
    assert sorted(everything) == ["busy", "free", "tentative"]


def test_ids_deletion_and_zones_are_there_when_asked_for(wire: Wire, services: Services):
    wire.put_event(start={"time": NINE, "tzid": "Europe/Oslo"}, end={"time": TEN, "tzid": "Europe/Oslo"})
    staff = services.events.create(CalendarId(wire.calendar_id), a_draft("Staff", "11:00", "12:00")).event
    wire.delete(wire.events_path, {"event_id": "e1"})
    oslo = {"tzid": "Europe/Oslo"}

    assert [p["start"] for p in free_busy(wire)] == ["2027-03-10T11:00:00Z"]
    managed, external = free_busy(wire, include_ids="1", include_deleted="true", localized_times="true")
    assert managed == {
        "calendar_id": wire.calendar_id,
        "start": {"time": "2027-03-10T10:00:00+01:00", **oslo},
        "end": {"time": "2027-03-10T11:00:00+01:00", **oslo},
        "free_busy_status": "busy",
        "event_uid": managed["event_uid"],
        "event_id": "e1",
        "deleted": True,
    }
    assert (external["event_uid"], external["deleted"], "event_id" in external) == (
        staff.event_uid,
        False,
        False,
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"tzid": "Nowhere"}, {"tzid": ["errors.tzid_unrecognized"]}),
        ({"tzid": ""}, {"tzid": ["errors.required"]}),
        (
            {"from": "soon", "calendar_ids[]": "cal_other"},
            {"from": ["errors.invalid_time"], "calendar_ids": ["errors.invalid_calendar_ids"]},
        ),
        ({"include_free": "perhaps"}, {"include_free": ["errors.must_be_boolean"]}),
    ],
)
def test_what_is_wrong_is_said_together(wire: Wire, query: dict[str, str], found: dict[str, list[str]]):
    assert errors(wire.get("/v1/free_busy", params=ASKED | query)) == found


def test_pages_follow_the_first_answer_and_belong_to_their_account(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(reading, "PERIODS_A_PAGE", 2)
    for hour in range(9, 14):
        wire.put_event(f"e{hour}", start=f"2027-03-10T{hour:02}:00:00Z", end=f"2027-03-10T{hour:02}:30:00Z")

    answer = wire.get("/v1/free_busy", params=ASKED | {"include_ids": "true"}).json()
    found, pages = answer["free_busy"], [answer["pages"]]
    while next_page := answer["pages"].get("next_page"):
        answer = wire.get(next_page.removeprefix(wire.base_url)).json()
        found += answer["free_busy"]
        pages.append(answer["pages"])

    assert [period["event_id"] for period in found] == ["e9", "e10", "e11", "e12", "e13"]
    assert [(page["current"], page["total"]) for page in pages] == [(1, 3), (2, 3), (3, 3)]
    path = pages[0]["next_page"].removeprefix(wire.base_url)
    assert wire.get(path.replace("free_busy", "events")).status_code == 404
    wire.token = wire.open("other")["access_token"]
    assert wire.get(path).status_code == 404


def test_a_later_page_says_what_was_deleted_since_the_first(wire: Wire, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reading, "PERIODS_A_PAGE", 1)
    for event_id in ("e1", "e2"):
        wire.put_event(event_id, start=NINE, end=TEN)
    first = wire.get("/v1/free_busy", params=ASKED | {"include_ids": "true"}).json()
    for event_id in ("e1", "e2"):
        wire.delete(wire.events_path, {"event_id": event_id})

    second = wire.get(first["pages"]["next_page"]).json()

    assert [period.get("deleted") for period in first["free_busy"] + second["free_busy"]] == [None, True]


def test_it_takes_a_token(wire: Wire):
    assert wire.http.get("/v1/free_busy", params=ASKED).status_code == 401
    assert wire.http.get("/v1/free_busy/pages/x").status_code == 401
