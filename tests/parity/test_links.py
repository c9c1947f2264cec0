"""Scheduling links with Cronofy's SDKs for Python and Node, unmodified: contract scheduling §5 and §8."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from apcdesk.domain.changes import SYSTEM
from apcdesk.domain.ids import ClientId
from apcdesk.service.scheduling import Selection
from apcdesk.service.services import Services
from tests.parity import test_node_calls
from tests.parity.sdks import CLIENT_ID, SECRET, Driver, Named, Pycronofy, driving

packages = test_node_calls.packages
THURSDAY = {"start": "2027-03-11T09:00:00Z", "end": "2027-03-11T11:00:00Z"}
EVENT = {"event_id": "meeting", "summary": "Board meeting", "tzid": "Europe/London"}
TOLD = {**EVENT, "event_private": False}
TIMES = {
    "start": {"time": "2027-03-11T10:00:00Z", "tzid": "Europe/London"},
    "end": {"time": "2027-03-11T11:00:00Z", "tzid": "Europe/London"},
}


@pytest.fixture
def sdk(base_url: str, services: Services, monkeypatch: pytest.MonkeyPatch) -> Pycronofy:
    services.clients.ensure(ClientId(CLIENT_ID), SECRET, origin=SYSTEM)
    monkeypatch.setenv("NO_PROXY", "*")
    return Pycronofy(base_url)


@pytest.fixture
def node(packages: Path, base_url: str, services: Services) -> Iterator[Driver]:
    services.clients.ensure(ClientId(CLIENT_ID), SECRET, origin=SYSTEM)
    command = [
        "node",
        str(test_node_calls.HERE / "driver.js"),
        str(packages),
        base_url,
        CLIENT_ID,
        SECRET,
    ]
    with driving(command, {**os.environ, "NO_PROXY": "*"}) as driver:
        yield driver


def asked(sub: str) -> dict[str, Any]:
    availability = {
        "participants": [{"members": [{"sub": sub}], "required": "all"}],
        "required_duration": {"minutes": 60},
        "available_periods": [THURSDAY],
    }
    return {
        "availability": availability,
        "oauth": {"redirect_uri": "http://localhost/back"},
        "event": {**EVENT, **THURSDAY},
        "minimum_notice": {"hours": 2},
    }


def an_open_link(made: dict[str, Any], base_url: str) -> tuple[dict[str, Any], str]:
    """The link of an answer, which is compared whole, and its token."""
    link: dict[str, Any] = made["real_time_scheduling"]
    token = made["url"].rpartition("/")[2]
    assert made == {
        "url": f"{base_url}/rts/{token}",
        "real_time_scheduling": {
            "real_time_scheduling_id": link["real_time_scheduling_id"],
            "url": f"{base_url}/rts/{token}",
            "status": "open",
            "event": TOLD,
        },
    }
    return link, token


def test_python_makes_a_link_reads_it_by_both_its_names_and_sees_it_completed(
    sdk: Pycronofy, base_url: str, services: Services
):
    sub = sdk.call("application_calendar", ("stand",))["sub"]
    made = sdk.call("real_time_scheduling", (Named(asked(sub)),))

    link, token = an_open_link(made, base_url)
    by_id, by_token = Named(real_time_scheduling_id=link["real_time_scheduling_id"]), Named(token=token)
    state = {"real_time_scheduling": link}
    assert sdk.call("get_real_time_scheduling_status", (by_id,)) == state
    assert sdk.call("get_real_time_scheduling_status", (by_token,)) == state
    start = datetime(2027, 3, 11, 10, tzinfo=UTC)
    services.scheduling.book(token, Selection(start, "browser", "Europe/Oslo"))
    completed = link | {"status": "completed", "event": TOLD | TIMES}
    assert sdk.call("get_real_time_scheduling_status", (by_id,)) == {"real_time_scheduling": completed}


def test_python_disables_a_link(sdk: Pycronofy, base_url: str):
    sub = sdk.call("application_calendar", ("stand",))["sub"]
    link, _ = an_open_link(sdk.call("real_time_scheduling", (Named(asked(sub)),)), base_url)

    disabled = sdk.call("disable_real_time_scheduling_link", (link["real_time_scheduling_id"], "Full"))

    assert disabled == {"real_time_scheduling": link | {"status": "disabled"}}


def test_node_makes_a_link(node: Driver, base_url: str):
    sub = node.call("applicationCalendar", [{"application_calendar_id": "stand"}])["sub"]

    an_open_link(node.call("realTimeScheduling", [asked(sub)]), base_url)


def test_node_keeps_a_bookable_event(node: Driver):
    tour = {"bookable_event_id": "tour", **THURSDAY, "status": "confirmed"}
    bill = {"registration_id": "87326", "status": "accepted", "metadata": {"name": "Bill the One"}}
    none = {"capacity": 2, "registered_count": 0, "total_count": 0, "registrations": []}
    one = {"capacity": 2, "registered_count": 1, "total_count": 1, "registrations": [bill]}

    made = node.call("createBookableEvent", [{**tour, "registration": {"capacity": 2}}])
    filled = node.call("upsertRegistrationBookableEvent", [{"bookable_event_id": "tour", **bill}])
    read = node.call("readBookableEvents", [{"bookable_event_id": "tour"}])
    emptied = node.call(
        "deleteRegistrationBookableEvent", [{"bookable_event_id": "tour", "registration_id": "87326"}]
    )

    expected = [{**tour, "registration": room} for room in (none, one, one, none)]
    assert [made, filled, read, emptied] == expected
