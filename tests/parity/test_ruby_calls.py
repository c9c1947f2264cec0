"""Cronofy's SDK for Ruby, unmodified, over a real socket: every row of contract §12 and scheduling §8 that it has.

Collected where `ruby -e 'require "cronofy"'` succeeds: with the gem installed, or RUBYLIB naming its `lib` folder.
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
from tests.parity.story import (
    PAGED,
    Told,
    Way,
    alone,
    as_object,
    by_position,
    calendar_first,
    calls,
    member,
    whole,
    without,
)
from tests.parity.telling import Names, differences
from tests.plain_http import PLAIN

DRIVER = Path(__file__).parent / "ruby" / "driver.rb"


def channel(told: Told) -> tuple[Any, ...]:
    return told["callback_url"], {"filters": told["filters"]}


def with_a_state(told: Told) -> tuple[Any, ...]:
    return (*by_position(told), "s")


def credentials(answer: Any) -> Any:
    """What it tells of tokens: of their profile three members."""
    kept = without("token_type")(answer)
    if "linking_profile" in kept:
        kept["linking_profile"] = without("provider_service")(kept["linking_profile"])
    return kept


WAYS = {
    "open": Way("application_calendar", by_position, credentials),
    "list_calendars": Way("list_calendars", alone, member("calendars")),
    "list_profiles": Way("list_profiles", alone, member("profiles")),
    "read_account": Way("account", alone, member("account")),
    "read_userinfo": Way("userinfo", alone, whole),
    "refresh": Way("refresh_access_token", alone, credentials),
    "ask_permissions": Way("elevated_permissions", as_object, member("permissions_request")),
    "create_second_calendar": Way("create_calendar", by_position, member("calendar")),
    "write_event": Way("create_or_update_event", calendar_first, whole),
    "write_external_event": Way("upsert_event", calendar_first, whole),
    "read_events": Way("read_events", as_object, member("events")),
    "read_free_busy": Way("free_busy", as_object, member("free_busy")),
    "change_participation_status": Way("change_participation_status", by_position, whole),
    "batch": Way("batch", lambda told: told["batch"], member("batch")),
    "delete_event": Way("delete_event", by_position, whole),
    "delete_external_event": Way("delete_external_event", by_position, whole),
    "delete_events_of": Way("delete_all_events", as_object, whole),
    "delete_all_events": Way("delete_all_events", alone, whole),
    "create_channel": Way("create_channel", channel, member("channel")),
    "list_channels": Way("list_channels", alone, member("channels")),
    "close_channel": Way("close_channel", by_position, whole),
    "invite": Way("upsert_smart_invite", as_object, whole),
    "cancel_invite": Way("cancel_smart_invite", as_object, whole),
    "remove_recipient": Way("remove_recipient_smart_invite", as_object, whole),
    "read_invite": Way("get_smart_invite", by_position, whole),
    "list_resources": Way("resources", alone, whole),
    "authorize_account": Way("authorize_with_service_account", with_a_state, whole),
    "make_link_token": Way("link_token", alone, whole),
    "authorize_conferencing": Way("get_conferencing_service_authorizations", by_position, whole),
    "revoke_profile": Way("revoke_profile_authorization", by_position, whole),
    "exchange_code": Way("get_token_from_code", by_position, credentials),
    "create_calendar": Way("create_calendar", by_position, member("calendar")),
    "revoke": Way("revoke_by_sub", by_position, whole),
    "revoke_token": Way("revoke_by_token", by_position, whole),
    "revoke_own": Way("revoke_authorization", alone, whole),
}


def by_id(told: Told) -> tuple[Any, ...]:
    return (without("real_time_scheduling_id")(told) | {"id": told["real_time_scheduling_id"]},)


def period(told: Told) -> tuple[Any, ...]:
    return told["available_period_id"], without("available_period_id")(told)


OF_SCHEDULING = {
    "open": WAYS["open"],
    "query_availability": Way("availability", as_object, member("available_periods")),
    "query_sequences": Way("sequenced_availability", as_object, member("sequences")),
    "write_rule": Way("upsert_availability_rule", as_object, member("availability_rule")),
    "list_rules": Way("get_availability_rules", alone, member("availability_rules")),
    "read_rule": Way("get_availability_rule", by_position, member("availability_rule")),
    "delete_rule": Way("delete_availability_rule", by_position, whole),
    "write_period": Way("upsert_available_period", period, whole),
    "list_periods": Way("get_available_periods", as_object, member("available_periods")),
    "delete_period": Way("delete_available_period", by_position, whole),
    "create_link": Way("real_time_scheduling", as_object, whole),
    "read_link": Way("get_real_time_scheduling_status", by_id, member("real_time_scheduling")),
    "find_link": Way("get_real_time_scheduling_status", as_object, member("real_time_scheduling")),
    "disable_link": Way("disable_real_time_scheduling", by_id, member("real_time_scheduling")),
    "create_sequence_link": Way("real_time_sequencing", as_object, whole),
    "make_element_token": Way("element_token", as_object, member("element_token")),
}


@pytest.fixture
def ruby(base_url: str) -> Iterator[Driver]:
    here = {"CRONOFY_API_URL": base_url, "CRONOFY_APP_URL": base_url, "NO_PROXY": "*"}
    with driving(["ruby", "-W0", str(DRIVER), CLIENT_ID, SECRET], {**os.environ, **here}) as driver:
        yield driver


def test_every_call_returns_what_the_contract_says(ruby: Driver, names: Names):
    assert differences(ruby, calls(WAYS), names) == []


def test_every_call_of_scheduling_returns_what_the_contract_says(ruby: Driver, names: Names):
    assert differences(ruby, calls(OF_SCHEDULING, SCHEDULING), names) == []


@pytest.mark.usefixtures("names")
def test_its_link_opens_the_page_for_people(ruby: Driver):
    link = ruby.call("user_auth_link", (BACK, {"scope": ["read_write"], "state": "s"}))

    assert httpx.get(link, **PLAIN).status_code == 200


def test_pages_are_followed(ruby: Driver, names: Names, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reading, "EVENTS_A_PAGE", 1)
    monkeypatch.setattr(reading, "PERIODS_A_PAGE", 1)

    assert differences(ruby, calls(WAYS, PAGED), names) == []
