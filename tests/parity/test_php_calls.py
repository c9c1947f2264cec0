"""Cronofy's SDK for PHP, unmodified, over a real socket: every row of contract §12 that it has.

Collected where there is a `php` and the variable APCDESK_CRONOFY_PHP names a checkout of the SDK.
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

DRIVER = Path(__file__).parent / "php" / "driver.php"
PHP = ("php", "-d", "error_reporting=E_ALL & ~E_DEPRECATED", "-d", "display_errors=stderr")
OF_CALENDAR = {"calendar_id": "<calendar_id>"}
MANAGED = {"tzid": "Etc/UTC", "include_managed": True}
RECIPIENT = "guest@example.com"
LINK = (
    f"<base_url>/oauth/authorize?response_type=code&client_id={CLIENT_ID}"
    "&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fback&scope=create_calendar%20read_write&state=s"
)
ACCOUNT_CALLS = [
    Call("POST /v1/application_calendars", "applicationCalendar", ("stand",), a.OPENED),
    Call("GET /v1/calendars", "listCalendars", (), a.CALENDARS),
    Call("GET /v1/profiles", "getProfiles", (), a.PROFILES),
    Call("GET /v1/account", "getAccount", (), a.ACCOUNT),
    Call("GET /v1/userinfo", "getUserInfo", (), a.USERINFO),
    Call("POST /oauth/token refresh", "refreshToken", (), True),
    Call(
        "POST /v1/permissions",
        "elevatedPermissions",
        ({"permissions": [{**OF_CALENDAR, "permission_level": "unrestricted"}]},),
        a.ACCEPTED,
    ),
    Call(
        "POST /v1/calendars create",
        "createCalendar",
        ({"profile_id": "<profile_id>", "name": "Talks"},),
        a.SINGLE,
    ),
]
EVENT_CALLS = [
    Call("POST …/events managed", "upsertEvent", (OF_CALENDAR | a.EVENT,), ""),
    Call(
        "POST …/events managed",
        "upsertEvent",
        (OF_CALENDAR | a.EVENT | {"summary": ""},),
        a.wrong("summary", "errors.required", "summary must be specified"),
    ),
    Call(
        "POST …/events external",
        "upsertExternalEvent",
        (OF_CALENDAR | a.EXTERNAL | {"event_uid": "<external_uid>"},),
        "",
    ),
    Call("GET /v1/events", "readEvents", (MANAGED,), a.EVENTS["events"]),
    Call(
        "GET /v1/free_busy",
        "freeBusy",
        (MANAGED | {"calendar_ids": ["<calendar_id>"]},),
        a.FREE_BUSY["free_busy"],
    ),
    Call(
        "POST …/participation_status",
        "changeParticipationStatus",
        (OF_CALENDAR | {"event_uid": "<event_uid>", "status": "accepted"},),
        a.NOT_INVITED,
    ),
    Call(
        "POST /v1/batch",
        "executeBatch",
        (
            ["upsertEvent", "<calendar_id>", a.BATCH[0]["data"]],
            ["deleteEvent", "<calendar_id>", "e2"],
            ["upsertEvent", "<calendar_id>", a.BATCH[2]["data"]],
        ),
        a.BATCHED["batch"],
    ),
    Call("DELETE …/events by event_id", "deleteEvent", (OF_CALENDAR | {"event_id": "e1"},), ""),
    Call(
        "DELETE …/events by event_uid",
        "deleteExternalEvent",
        (OF_CALENDAR | {"event_uid": "<external_uid>"},),
        "",
    ),
    Call("GET /v1/events", "readEvents", (MANAGED,), []),
    Call("POST …/events managed", "upsertEvent", (OF_CALENDAR | a.EVENT,), ""),
    Call("DELETE /v1/events", "bulkDeleteEvents", ({"calendar_ids": ["<calendar_id>"]},), ""),
    Call("GET /v1/events", "readEvents", (MANAGED,), []),
    Call("POST …/events managed", "upsertEvent", (OF_CALENDAR | a.EVENT,), ""),
    Call("DELETE /v1/events", "bulkDeleteEvents", ({"delete_all": True},), ""),
    Call("GET /v1/free_busy", "freeBusy", (MANAGED,), []),
]
CHANNEL_CALLS = [
    Call(
        "POST /v1/channels",
        "createChannel",
        ({"callback_url": a.CALLBACK_URL, "filters": a.CHANNEL["filters"]},),
        {"channel": a.CHANNEL},
    ),
    Call("GET /v1/channels", "listChannels", (), {"channels": [a.CHANNEL]}),
    Call("DELETE /v1/channels/{id}", "closeChannel", ({"channel_id": "<channel_id>"},), ""),
    Call("GET /v1/channels", "listChannels", (), {"channels": []}),
]
INVITE = {"smart_invite_id": "i1", "recipient": {"email": RECIPIENT}, "callback_url": a.CALLBACK_URL}
REFUSED_CALLS = [
    Call("POST /v1/smart_invites", "createSmartInvite", (INVITE | {"event": a.EVENT},), a.UNAVAILABLE),
    Call("POST /v1/smart_invites", "cancelSmartInvite", (INVITE,), a.UNAVAILABLE),
    Call("GET /v1/smart_invites", "getSmartInvite", ("i1", RECIPIENT), a.UNAVAILABLE),
    Call("GET /v1/resources", "resources", (), a.NO_SCOPE),
    Call(
        "POST /v1/service_account_authorizations",
        "authorizeWithServiceAccount",
        ({"email": RECIPIENT, "scope": ["read_events"], "callback_url": BACK},),
        a.NO_SCOPE,
    ),
    Call(
        "POST /v1/delegated_authorizations",
        "requestDelegatedAuthorization",
        ({"profile_id": "<profile_id>", "email": RECIPIENT, "callback_url": BACK, "scope": "read_write"},),
        a.NO_SCOPE,
    ),
    Call("GET /v1/accessible_calendars", "listAccessibleCalendars", ("<profile_id>",), a.NO_SCOPE),
    Call("POST /v1/link_tokens", "requestLinkToken", (), a.NO_SCOPE),
    Call(
        "POST /v1/conferencing_service_authorizations",
        "conferencingServiceAuthorization",
        ({"redirect_uri": BACK},),
        a.UNAVAILABLE,
    ),
]
ENDING_CALLS = [
    Call("POST /v1/profiles/{id}/revoke", "revokeProfile", ("<profile_id>",), ""),
    Call("GET /v1/profiles", "getProfiles", (), {"profiles": []}),
    Call("POST /oauth/token/revoke", "revokeAuthorization", ("<refresh_token>",), ""),
    Call("GET /v1/calendars", "listCalendars", (), a.NO_TOKEN),
    Call(
        "GET /oauth/authorize",
        "getAuthorizationURL",
        ({"redirect_uri": BACK, "scope": ["create_calendar", "read_write"], "state": "s"},),
        LINK,
    ),
    Call("POST /oauth/token code", "requestToken", ({"code": "<code>", "redirect_uri": BACK},), True),
    Call(
        "POST /v1/calendars create",
        "createCalendar",
        ({"profile_id": "<person_profile_id>", "name": "Talks"},),
        a.NEW_CALENDAR,
    ),
    Call("POST /oauth/token/revoke", "revokeAuthorization", ({"sub": "<sub>"},), ""),
]
CALLS = [*ACCOUNT_CALLS, *EVENT_CALLS, *CHANNEL_CALLS, *REFUSED_CALLS, *ENDING_CALLS]


@pytest.fixture
def php(base_url: str) -> Iterator[Driver]:
    folder = os.environ["APCDESK_CRONOFY_PHP"]
    command = [*PHP, str(DRIVER), folder, base_url, CLIENT_ID, SECRET]
    with driving(command, {**os.environ, "NO_PROXY": "*"}) as driver:
        yield driver


def test_every_call_returns_what_the_contract_says(php: Driver, names: Names):
    assert differences(php, CALLS, names) == []


def test_pages_are_followed(php: Driver, names: Names, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reading, "EVENTS_A_PAGE", 1)
    monkeypatch.setattr(reading, "PERIODS_A_PAGE", 1)

    assert differences(php, [*ACCOUNT_CALLS[:2], *EVENT_CALLS[:5]], names) == []
