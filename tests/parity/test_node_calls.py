"""The package `cronofy` for Node, unmodified, over a real socket: every row of contract §12 that it has."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from apcdesk.api import reading
from tests.npm import packages_of
from tests.parity import answers as a
from tests.parity.sdks import CLIENT_ID, SECRET, Driver, driving
from tests.parity.story import MANAGED, PAGED, Step, Way, as_object, calls, or_text
from tests.parity.telling import Names, differences

HERE = Path(__file__).parent / "node"


def way(method: str) -> Way:
    """All its methods take one object, and return the body."""
    return Way(method, as_object, or_text)


WAYS = {
    "open": way("applicationCalendar"),
    "list_calendars": way("listCalendars"),
    "list_profiles": way("profileInformation"),
    "read_account": way("accountInformation"),
    "read_userinfo": way("userInfo"),
    "refresh": way("refreshAccessToken"),
    "ask_permissions": way("elevatedPermissions"),
    "create_second_calendar": way("createCalendar"),
    "write_event": way("createEvent"),
    "write_external_event": way("updateExternalEvent"),
    "read_events": way("readEvents"),
    "read_free_busy": way("freeBusy"),
    "batch": way("batch"),
    "delete_event": way("deleteEvent"),
    "delete_external_event": way("deleteExternalEvent"),
    "delete_events_of": way("bulkDeleteEvents"),
    "delete_all_events": way("bulkDeleteEvents"),
    "create_channel": way("createNotificationChannel"),
    "list_channels": way("listNotificationChannels"),
    "close_channel": way("deleteNotificationChannel"),
    "invite": way("createSmartInvite"),
    "cancel_invite": way("cancelSmartInvite"),
    "read_invite": way("getSmartInvite"),
    "authorize_account": way("authorizeWithServiceAccount"),
    "delegate": way("delegatedAuthorizations"),
    "list_accessible_calendars": way("listAccessibleCalendars"),
    "authorize_conferencing": way("conferencingServiceAuthorizations"),
    "revoke_profile": way("revokeProfileAuthorization"),
    "exchange_code": way("requestAccessToken"),
    "create_calendar": way("createCalendar"),
    "revoke": Way("revokeAuthorization", lambda _told: ({},), or_text),
}


@pytest.fixture(scope="session")
def packages() -> Path:
    return packages_of(HERE)


@pytest.fixture
def node(packages: Path, base_url: str) -> Iterator[Driver]:
    command = ["node", str(HERE / "driver.js"), str(packages), base_url, CLIENT_ID, SECRET]
    with driving(command, {**os.environ, "NO_PROXY": "*"}) as driver:
        yield driver


def test_every_call_returns_what_the_contract_says(node: Driver, names: Names):
    assert differences(node, calls(WAYS), names) == []


def test_pages_are_followed(node: Driver, names: Names, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reading, "EVENTS_A_PAGE", 1)
    monkeypatch.setattr(reading, "PERIODS_A_PAGE", 1)
    events, periods = a.EVENTS["events"], a.FREE_BUSY["free_busy"]
    first, last = {"current": 1, "total": 2}, {"current": 2, "total": 2}
    paged = (
        *PAGED[:5],
        Step(
            "GET /v1/events",
            "read_events",
            MANAGED,
            {"pages": on(first, "<next_page>"), "events": events[:1]},
        ),
        Step(
            "GET /v1/events pages",
            "read_events",
            {"next_page": "<next_page>"},
            {"pages": last, "events": events[1:]},
        ),
        Step(
            "GET /v1/free_busy",
            "read_free_busy",
            MANAGED,
            {"pages": on(first, "<next_page 2>"), "free_busy": periods[:1]},
        ),
        Step(
            "GET /v1/free_busy pages",
            "read_free_busy",
            {"next_page": "<next_page 2>"},
            {"pages": last, "free_busy": periods[1:]},
        ),
    )

    assert differences(node, calls(WAYS, paged), names) == []


def on(pages: dict[str, Any], next_page: str) -> dict[str, Any]:
    return pages | {"next_page": next_page}


@pytest.mark.usefixtures("names")
def test_a_sequence_is_asked_for(node: Driver):
    own = node.call("applicationCalendar", [{"application_calendar_id": "stand"}])["sub"]
    who = {"participants": [{"members": [{"sub": own}], "required": "all"}]}
    step = who | {"required_duration": {"minutes": 60}}
    morning = {"start": "2019-11-20T09:00:00Z", "end": "2019-11-20T11:00:00Z"}

    found = node.call(
        "sequencedAvailability",
        [
            {
                "sequence": [step | {"sequence_id": "1"}, step | {"sequence_id": "2"}],
                "available_periods": [morning],
            }
        ],
    )

    times = [
        {"sequence_id": "1", "start": "2019-11-20T09:00:00Z", "end": "2019-11-20T10:00:00Z"},
        {"sequence_id": "2", "start": "2019-11-20T10:00:00Z", "end": "2019-11-20T11:00:00Z"},
    ]
    parts = [{**one, "participants": [{"sub": own}]} for one in times]
    assert found == {"sequences": [{"sequence": parts}]}
