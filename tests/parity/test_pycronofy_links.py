"""Scheduling links with Cronofy's own Python SDK, unmodified: contract scheduling §5 and §8."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from apcdesk.domain.changes import SYSTEM
from apcdesk.domain.ids import ClientId
from apcdesk.service.scheduling import Selection
from apcdesk.service.services import Services
from tests.parity.sdks import CLIENT_ID, SECRET, Named, Pycronofy

THURSDAY = {"start": "2027-03-11T09:00:00Z", "end": "2027-03-11T11:00:00Z"}


@pytest.fixture
def sdk(base_url: str, services: Services, monkeypatch: pytest.MonkeyPatch) -> Pycronofy:
    services.clients.ensure(ClientId(CLIENT_ID), SECRET, origin=SYSTEM)
    monkeypatch.setenv("NO_PROXY", "*")
    return Pycronofy(base_url)


def make_link(sdk: Pycronofy, base_url: str) -> dict[str, Any]:
    sub = sdk.call("application_calendar", ("stand",))["sub"]
    availability = {
        "participants": [{"members": [{"sub": sub}], "required": "all"}],
        "required_duration": {"minutes": 60},
        "available_periods": [THURSDAY],
    }
    event = {
        "event_id": "meeting",
        "summary": "Board meeting",
        "start": "2027-03-11T09:00:00Z",
        "end": "2027-03-11T10:00:00Z",
        "tzid": "Europe/London",
    }
    asked = Named(
        availability=availability,
        oauth={"redirect_uri": "http://localhost/back"},
        event=event,
        minimum_notice={"hours": 2},
    )
    answer: dict[str, Any] = sdk.call("real_time_scheduling", (asked,))
    return answer


def test_a_link_is_made_read_by_both_its_names_and_completed(
    sdk: Pycronofy, base_url: str, services: Services
):
    made = make_link(sdk, base_url)

    link = made["real_time_scheduling"]
    link_id, token = link["real_time_scheduling_id"], made["url"].rpartition("/")[2]
    event = {
        "event_id": "meeting",
        "summary": "Board meeting",
        "tzid": "Europe/London",
        "event_private": False,
    }
    assert made == {
        "url": f"{base_url}/rts/{token}",
        "real_time_scheduling": {
            "real_time_scheduling_id": link_id,
            "url": f"{base_url}/rts/{token}",
            "status": "open",
            "event": event,
        },
    }
    state = {"real_time_scheduling": link}
    by_id, by_token = Named(real_time_scheduling_id=link_id), Named(token=token)
    assert sdk.call("get_real_time_scheduling_status", (by_id,)) == state
    assert sdk.call("get_real_time_scheduling_status", (by_token,)) == state
    start = datetime(2027, 3, 11, 10, tzinfo=UTC)
    services.scheduling.book(token, Selection(start, "browser", "Europe/Oslo"))
    completed = sdk.call("get_real_time_scheduling_status", (by_id,))["real_time_scheduling"]
    assert completed == link | {
        "status": "completed",
        "event": event
        | {
            "start": {"time": "2027-03-11T10:00:00Z", "tzid": "Europe/London"},
            "end": {"time": "2027-03-11T11:00:00Z", "tzid": "Europe/London"},
        },
    }


def test_a_link_is_disabled(sdk: Pycronofy, base_url: str):
    link = make_link(sdk, base_url)["real_time_scheduling"]

    disabled = sdk.call("disable_real_time_scheduling_link", (link["real_time_scheduling_id"], "Full"))

    assert disabled == {"real_time_scheduling": link | {"status": "disabled"}}
