"""Cronofy's SDK for PHP, unmodified, over a real socket: every row of contract §12 and scheduling §8 that it has.

Collected where there is a `php` and the variable APCDESK_CRONOFY_PHP names a checkout of the SDK.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from apcdesk.api import reading
from tests.parity.scheduling_story import SCHEDULING
from tests.parity.sdks import BACK, CLIENT_ID, SECRET, Driver, driving
from tests.parity.story import PAGED, Told, Way, alone, as_object, by_position, calls, member, or_text
from tests.parity.telling import Names, differences
from tests.plain_http import PLAIN

DRIVER = Path(__file__).parent / "php" / "driver.php"
PHP = ("php", "-d", "error_reporting=E_ALL & ~E_DEPRECATED", "-d", "display_errors=stderr")


def batched(told: Told) -> tuple[Any, ...]:
    """A batch as the calls of its builder."""
    return tuple(
        ["upsertEvent", "<calendar_id>", entry["data"]]
        if entry["method"] == "POST"
        else ["deleteEvent", "<calendar_id>", entry["data"]["event_id"]]
        for entry in told["batch"]
    )


def kept(_answer: Any) -> bool:
    """It keeps the tokens, and says that it has them."""
    return True


WAYS = {
    "open": Way("applicationCalendar", by_position, or_text),
    "list_calendars": Way("listCalendars", alone, or_text),
    "list_profiles": Way("getProfiles", alone, or_text),
    "read_account": Way("getAccount", alone, or_text),
    "read_userinfo": Way("getUserInfo", alone, or_text),
    "refresh": Way("refreshToken", alone, kept),
    "ask_permissions": Way("elevatedPermissions", as_object, or_text),
    "create_second_calendar": Way("createCalendar", as_object, or_text),
    "write_event": Way("upsertEvent", as_object, or_text),
    "write_external_event": Way("upsertExternalEvent", as_object, or_text),
    "read_events": Way("readEvents", as_object, member("events")),
    "read_free_busy": Way("freeBusy", as_object, member("free_busy")),
    "change_participation_status": Way("changeParticipationStatus", as_object, or_text),
    "batch": Way("executeBatch", batched, member("batch")),
    "delete_event": Way("deleteEvent", as_object, or_text),
    "delete_external_event": Way("deleteExternalEvent", as_object, or_text),
    "delete_events_of": Way("bulkDeleteEvents", as_object, or_text),
    "delete_all_events": Way("bulkDeleteEvents", as_object, or_text),
    "create_channel": Way("createChannel", as_object, or_text),
    "list_channels": Way("listChannels", alone, or_text),
    "close_channel": Way("closeChannel", as_object, or_text),
    "invite": Way("createSmartInvite", as_object, or_text),
    "cancel_invite": Way("cancelSmartInvite", as_object, or_text),
    "read_invite": Way("getSmartInvite", by_position, or_text),
    "list_resources": Way("resources", alone, or_text),
    "authorize_account": Way("authorizeWithServiceAccount", as_object, or_text),
    "delegate": Way("requestDelegatedAuthorization", as_object, or_text),
    "list_accessible_calendars": Way("listAccessibleCalendars", by_position, or_text),
    "make_link_token": Way("requestLinkToken", alone, or_text),
    "authorize_conferencing": Way("conferencingServiceAuthorization", as_object, or_text),
    "revoke_profile": Way("revokeProfile", by_position, or_text),
    "exchange_code": Way("requestToken", as_object, kept),
    "create_calendar": Way("createCalendar", as_object, or_text),
    "revoke": Way("revokeAuthorization", as_object, or_text),
    "revoke_token": Way("revokeAuthorization", by_position, or_text),
}


def with_targets(told: Told) -> tuple[Any, ...]:
    """It sends these two members always."""
    return (told | {"target_calendars": [], "tzid": "Europe/London"},)


def with_calendars(told: Told) -> tuple[Any, ...]:
    """It sends `calendar_ids` always, null where there are none."""
    return (told | {"calendar_ids": None},)


def by_id(told: Told) -> tuple[Any, ...]:
    return ({"id": told["real_time_scheduling_id"], "display_message": told["display_message"]},)


OF_SCHEDULING = {
    "open": WAYS["open"],
    "query_availability": Way("availability", as_object, or_text),
    "write_rule": Way("createAvailabilityRule", with_calendars, or_text),
    "list_rules": Way("listAvailabilityRules", alone, or_text),
    "read_rule": Way("getAvailabilityRule", by_position, or_text),
    "delete_rule": Way("deleteAvailabilityRule", by_position, or_text),
    "write_period": Way("createAvailablePeriod", as_object, or_text),
    "list_periods": Way("readAvailablePeriods", as_object, member("available_periods")),
    "delete_period": Way("deleteAvailablePeriod", as_object, or_text),
    "delete_periods": Way("bulkDeleteAvailablePeriods", alone, or_text),
    "create_link": Way("realTimeScheduling", with_targets, or_text),
    "disable_link": Way("disableRealTimeScheduling", by_id, or_text),
    "create_sequence_link": Way("realTimeSequencing", with_targets, or_text),
    "make_element_token": Way("requestElementToken", as_object, or_text),
}


@pytest.fixture
def php(base_url: str) -> Iterator[Driver]:
    folder = os.environ["APCDESK_CRONOFY_PHP"]
    command = [*PHP, str(DRIVER), folder, base_url, CLIENT_ID, SECRET]
    with driving(command, {**os.environ, "NO_PROXY": "*"}) as driver:
        yield driver


def test_every_call_returns_what_the_contract_says(php: Driver, names: Names):
    assert differences(php, calls(WAYS), names) == []


def test_every_call_of_scheduling_returns_what_the_contract_says(php: Driver, names: Names):
    assert differences(php, calls(OF_SCHEDULING, SCHEDULING), names) == []


@pytest.mark.usefixtures("names")
def test_its_link_opens_the_page_for_people(php: Driver):
    link = php.call("getAuthorizationURL", ({"redirect_uri": BACK, "scope": ["read_write"], "state": "s"},))

    assert httpx.get(link, **PLAIN).status_code == 200


def test_pages_are_followed(php: Driver, names: Names, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reading, "EVENTS_A_PAGE", 1)
    monkeypatch.setattr(reading, "PERIODS_A_PAGE", 1)

    assert differences(php, calls(WAYS, PAGED), names) == []
