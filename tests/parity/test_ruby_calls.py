"""Cronofy's SDK for Ruby, unmodified, over a real socket: every row of contract §12 that it has.

Collected where `ruby -e 'require "cronofy"'` succeeds: with the gem installed, or RUBYLIB naming its `lib` folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from apcdesk.api import reading
from tests.parity import answers as a
from tests.parity.sdks import BACK, CLIENT_ID, SECRET, Driver, driving
from tests.parity.telling import Call, Names, differences

DRIVER = Path(__file__).parent / "ruby" / "driver.rb"
MANAGED = {"include_managed": True}
RECIPIENT = "guest@example.com"
CREDENTIALS = {name: value for name, value in a.OPENED.items() if name != "token_type"}
PERSON_CREDENTIALS = {name: value for name, value in a.PERSON_TOKENS.items() if name != "token_type"} | {
    "linking_profile": a.PROFILE
    | {"profile_id": "<person_profile_id>", "profile_name": "<person_profile_name>"}
}
LINK = (
    f"<base_url>/oauth/authorize?client_id={CLIENT_ID}&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fback"
    "&response_type=code&scope=create_calendar+read_write&state=s"
)
ACCOUNT_CALLS = [
    Call("POST /v1/application_calendars", "application_calendar", ("stand",), CREDENTIALS),
    Call("GET /v1/calendars", "list_calendars", (), a.CALENDARS["calendars"]),
    Call("GET /v1/profiles", "list_profiles", (), a.PROFILES["profiles"]),
    Call("GET /v1/account", "account", (), a.ACCOUNT["account"]),
    Call("GET /v1/userinfo", "userinfo", (), a.USERINFO),
    Call(
        "POST /oauth/token refresh",
        "refresh_access_token",
        (),
        {name: value for name, value in a.REFRESHED.items() if name != "token_type"},
    ),
    Call(
        "POST /v1/permissions",
        "elevated_permissions",
        ({"permissions": [{"calendar_id": "<calendar_id>", "permission_level": "unrestricted"}]},),
        a.ACCEPTED["permissions_request"],
    ),
    Call("POST /v1/calendars create", "create_calendar", ("<profile_id>", "Talks"), a.SINGLE),
]
EVENT_CALLS = [
    Call("POST …/events managed", "upsert_event", ("<calendar_id>", a.EVENT), None),
    Call(
        "POST …/events managed",
        "create_or_update_event",
        ("<calendar_id>", a.EVENT | {"summary": ""}),
        a.wrong("summary", "errors.required", "summary must be specified"),
    ),
    Call(
        "POST …/events external",
        "upsert_event",
        ("<calendar_id>", a.EXTERNAL | {"event_uid": "<external_uid>"}),
        None,
    ),
    Call("GET /v1/events", "read_events", (MANAGED,), a.EVENTS["events"]),
    Call("GET /v1/free_busy", "free_busy", (MANAGED,), a.FREE_BUSY["free_busy"]),
    Call(
        "POST …/participation_status",
        "change_participation_status",
        ("<calendar_id>", "<event_uid>", "accepted"),
        a.NOT_INVITED,
    ),
    Call("POST /v1/batch", "batch", a.BATCH, a.BATCHED["batch"]),
    Call("DELETE …/events by event_id", "delete_event", ("<calendar_id>", "e1"), None),
    Call("DELETE …/events by event_uid", "delete_external_event", ("<calendar_id>", "<external_uid>"), None),
    Call("GET /v1/events", "read_events", (MANAGED,), []),
    Call("POST …/events managed", "upsert_event", ("<calendar_id>", a.EVENT), None),
    Call("DELETE /v1/events", "delete_all_events", ({"calendar_ids": ["<calendar_id>"]},), None),
    Call("GET /v1/events", "read_events", (MANAGED,), []),
    Call("POST …/events managed", "upsert_event", ("<calendar_id>", a.EVENT), None),
    Call("DELETE /v1/events", "delete_all_events", (), None),
    Call("GET /v1/free_busy", "free_busy", (MANAGED,), []),
]
CHANNEL_CALLS = [
    Call(
        "POST /v1/channels",
        "create_channel",
        (a.CALLBACK_URL, {"filters": a.CHANNEL["filters"]}),
        a.CHANNEL,
    ),
    Call("GET /v1/channels", "list_channels", (), [a.CHANNEL]),
    Call("DELETE /v1/channels/{id}", "close_channel", ("<channel_id>",), None),
    Call("GET /v1/channels", "list_channels", (), []),
]
INVITE = {"smart_invite_id": "i1", "recipient": {"email": RECIPIENT}}
REFUSED_CALLS = [
    Call("POST /v1/smart_invites", "upsert_smart_invite", (INVITE | {"event": a.EVENT},), a.UNAVAILABLE),
    Call("POST /v1/smart_invites", "cancel_smart_invite", (INVITE,), a.UNAVAILABLE),
    Call("POST /v1/smart_invites", "remove_recipient_smart_invite", (INVITE,), a.UNAVAILABLE),
    Call("GET /v1/smart_invites", "get_smart_invite", ("i1", RECIPIENT), a.UNAVAILABLE),
    Call("GET /v1/resources", "resources", (), a.NO_SCOPE),
    Call(
        "POST /v1/service_account_authorizations",
        "authorize_with_service_account",
        (RECIPIENT, "read_events", BACK, "s"),
        a.NO_SCOPE,
    ),
    Call("POST /v1/link_tokens", "link_token", (), a.NO_SCOPE),
    Call(
        "POST /v1/conferencing_service_authorizations",
        "get_conferencing_service_authorizations",
        (BACK,),
        a.UNAVAILABLE,
    ),
]
ENDING_CALLS = [
    Call("POST /v1/profiles/{id}/revoke", "revoke_profile_authorization", ("<profile_id>",), None),
    Call("GET /v1/profiles", "list_profiles", (), []),
    Call(
        "GET /oauth/authorize",
        "user_auth_link",
        (BACK, {"scope": ["create_calendar", "read_write"], "state": "s"}),
        LINK,
    ),
    Call("POST /oauth/token code", "get_token_from_code", ("<code>", BACK), PERSON_CREDENTIALS),
    Call(
        "POST /v1/calendars create",
        "create_calendar",
        ("<person_profile_id>", "Talks"),
        a.NEW_CALENDAR["calendar"],
    ),
    Call("POST /oauth/token/revoke", "revoke_by_sub", ("<sub 2>",), None),
    Call("GET /v1/calendars", "list_calendars", (), a.NO_TOKEN),
    Call("POST /oauth/token/revoke", "revoke_by_token", ("<refresh_token>",), None),
    Call("POST /oauth/token/revoke", "revoke_authorization", (), None),
]
CALLS = [*ACCOUNT_CALLS, *EVENT_CALLS, *CHANNEL_CALLS, *REFUSED_CALLS, *ENDING_CALLS]


@pytest.fixture
def ruby(base_url: str) -> Iterator[Driver]:
    here = {"CRONOFY_API_URL": base_url, "CRONOFY_APP_URL": base_url, "NO_PROXY": "*"}
    with driving(["ruby", "-W0", str(DRIVER), CLIENT_ID, SECRET], {**os.environ, **here}) as driver:
        yield driver


def test_every_call_returns_what_the_contract_says(ruby: Driver, names: Names):
    assert differences(ruby, CALLS, names) == []


def test_pages_are_followed(ruby: Driver, names: Names, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reading, "EVENTS_A_PAGE", 1)
    monkeypatch.setattr(reading, "PERIODS_A_PAGE", 1)

    assert differences(ruby, [*ACCOUNT_CALLS[:2], *EVENT_CALLS[:5]], names) == []
