"""pycronofy, unmodified, over a real socket: every row of contract §12 that it has, each result compared whole."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from apcdesk.api import reading
from tests.parity.sdks import BACK, Named, Pycronofy
from tests.parity.story import (
    PAGED,
    Told,
    Way,
    alone,
    by_position,
    calendar_first,
    calls,
    chosen,
    member,
    whole,
)
from tests.parity.telling import Names, differences
from tests.plain_http import PLAIN


def by_name(told: Told) -> tuple[Any, ...]:
    return (Named(told),)


def channel(told: Told) -> tuple[Any, ...]:
    return told["callback_url"], Named(told["filters"])


def tokens(*more: str) -> Any:
    """What it tells of tokens; when they end it reckons itself."""
    return lambda answer: {name: answer[name] for name in ("access_token", "refresh_token", *more)}


WAYS = {
    "open": Way("application_calendar", by_position, tokens("sub", "application_calendar_id")),
    "list_calendars": Way("list_calendars", alone, member("calendars")),
    "list_profiles": Way("list_profiles", alone, member("profiles")),
    "read_account": Way("account", alone, member("account")),
    "read_userinfo": Way("userinfo", alone, whole),
    "refresh": Way("refresh_authorization", alone, tokens()),
    "ask_permissions": Way("elevated_permissions", by_position, member("permissions_request")),
    "write_event": Way("upsert_event", calendar_first, whole),
    "write_external_event": Way("upsert_event", calendar_first, whole),
    "read_events": Way("read_events", by_name, member("events")),
    "read_free_busy": Way("read_free_busy", by_name, member("free_busy")),
    "change_participation_status": Way("change_participation_status", by_position, whole),
    "batch": Way("batch", lambda told: told["batch"], member("batch")),
    "delete_event": Way("delete_event", by_position, whole),
    "delete_external_event": Way("delete_external_event", by_position, whole),
    "delete_events_of": Way("delete_all_events", by_position, whole),
    "delete_all_events": Way("delete_all_events", alone, whole),
    "create_channel": Way("create_notification_channel", channel, member("channel")),
    "list_channels": Way("list_notification_channels", alone, member("channels")),
    "close_channel": Way("close_notification_channel", by_position, whole),
    "invite": Way("upsert_smart_invite", by_position, whole),
    "cancel_invite": Way("cancel_smart_invite", chosen("smart_invite_id", "recipient"), whole),
    "read_invite": Way("get_smart_invite", by_position, whole),
    "list_resources": Way("resources", alone, whole),
    "authorize_account": Way("authorize_with_service_account", by_position, whole),
    "authorize_accounts": Way("authorize_multiple_accounts_via_service_account", by_position, whole),
    "authorize_conferencing": Way("get_conferencing_services_auth_link", by_position, whole),
    "revoke_profile": Way("revoke_profile", by_position, whole),
    "exchange_code": Way("get_authorization_from_code", by_position, tokens()),
    "create_calendar": Way("create_calendar", by_position, whole),
    "revoke": Way("revoke_authorization", alone, whole),
}


@pytest.fixture
def sdk(base_url: str, monkeypatch: pytest.MonkeyPatch) -> Pycronofy:
    monkeypatch.setenv("NO_PROXY", "*")
    return Pycronofy(base_url)


def test_every_call_returns_what_the_contract_says(sdk: Pycronofy, names: Names):
    assert differences(sdk, calls(WAYS), names) == []


@pytest.mark.usefixtures("names")
def test_its_link_opens_the_page_for_people(sdk: Pycronofy):
    link = sdk.call("user_auth_link", (BACK, Named(scope="read_write", state="s")))

    assert httpx.get(link, **PLAIN).status_code == 200


def test_pages_are_followed(sdk: Pycronofy, names: Names, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reading, "EVENTS_A_PAGE", 1)
    monkeypatch.setattr(reading, "PERIODS_A_PAGE", 1)

    assert differences(sdk, calls(WAYS, PAGED), names) == []
