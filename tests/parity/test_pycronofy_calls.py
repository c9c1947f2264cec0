"""pycronofy, unmodified, over a real socket: every row of contract §12 that it has, each result compared whole."""

from __future__ import annotations

import pytest

from apcdesk.api import reading
from tests.parity import answers as a
from tests.parity.sdks import BACK, CLIENT_ID, Named, Pycronofy
from tests.parity.telling import Call, Names, differences

RECIPIENT = {"email": "guest@example.com"}
TOKEN = {
    "access_token": "<access_token>",
    "refresh_token": "<refresh_token>",
}
LINK = (
    f"<base_url>/oauth/authorize?response_type=code&client_id={CLIENT_ID}"
    "&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fback&scope=create_calendar+read_write&state=s"
    "&provider_name=&avoid_linking=False"
)
ACCOUNT_CALLS = [
    Call(
        "POST /v1/application_calendars",
        "application_calendar",
        ("stand",),
        TOKEN | {"sub": "<sub>", "application_calendar_id": "stand"},
    ),
    Call("GET /v1/calendars", "list_calendars", (), a.CALENDARS["calendars"]),
    Call("GET /v1/profiles", "list_profiles", (), a.PROFILES["profiles"]),
    Call("GET /v1/account", "account", (), a.ACCOUNT["account"]),
    Call("GET /v1/userinfo", "userinfo", (), a.USERINFO),
    Call(
        "POST /oauth/token refresh",
        "refresh_authorization",
        (),
        TOKEN | {"access_token": "<access_token 2>"},
    ),
    Call(
        "POST /v1/permissions",
        "elevated_permissions",
        ([{"calendar_id": "<calendar_id>", "permission_level": "unrestricted"}],),
        a.ACCEPTED["permissions_request"],
    ),
]
EVENT_CALLS = [
    Call("POST …/events managed", "upsert_event", ("<calendar_id>", a.EVENT), None),
    Call(
        "POST …/events managed",
        "upsert_event",
        ("<calendar_id>", a.EVENT | {"summary": ""}),
        a.wrong("summary", "errors.required", "summary must be specified"),
    ),
    Call(
        "POST …/events external",
        "upsert_event",
        ("<calendar_id>", a.EXTERNAL | {"event_uid": "<external_uid>"}),
        None,
    ),
    Call("GET /v1/events", "read_events", (), a.EVENTS["events"]),
    Call("GET /v1/events", "read_events", (Named(only_managed=True),), [a.READ_EVENT]),
    Call(
        "GET /v1/free_busy",
        "read_free_busy",
        (Named(calendar_ids=("<calendar_id>",)),),
        a.FREE_BUSY["free_busy"],
    ),
    Call(
        "POST …/participation_status",
        "change_participation_status",
        ("<calendar_id>", "<event_uid>", "accepted"),
        a.NOT_INVITED,
    ),
    Call("POST /v1/batch", "batch", a.BATCH, a.BATCHED["batch"]),
    Call("DELETE …/events by event_id", "delete_event", ("<calendar_id>", "e1"), None),
    Call("DELETE …/events by event_uid", "delete_external_event", ("<calendar_id>", "<external_uid>"), None),
    Call("GET /v1/events", "read_events", (), []),
    Call("POST …/events managed", "upsert_event", ("<calendar_id>", a.EVENT), None),
    Call("DELETE /v1/events", "delete_all_events", (["<calendar_id>"],), None),
    Call("GET /v1/events", "read_events", (), []),
    Call("POST …/events managed", "upsert_event", ("<calendar_id>", a.EVENT), None),
    Call("DELETE /v1/events", "delete_all_events", (), None),
    Call("GET /v1/free_busy", "read_free_busy", (), []),
]
CHANNEL_CALLS = [
    Call(
        "POST /v1/channels",
        "create_notification_channel",
        (a.CALLBACK_URL, Named(calendar_ids=("<calendar_id>",), only_managed=True)),
        a.CHANNEL,
    ),
    Call("GET /v1/channels", "list_notification_channels", (), [a.CHANNEL]),
    Call("DELETE /v1/channels/{id}", "close_notification_channel", ("<channel_id>",), None),
    Call("GET /v1/channels", "list_notification_channels", (), []),
]
REFUSED_CALLS = [
    Call("POST /v1/smart_invites", "upsert_smart_invite", ("i1", RECIPIENT, a.EVENT), a.UNAVAILABLE),
    Call("POST /v1/smart_invites", "cancel_smart_invite", ("i1", RECIPIENT), a.UNAVAILABLE),
    Call("GET /v1/smart_invites", "get_smart_invite", ("i1", "guest@example.com"), a.UNAVAILABLE),
    Call("GET /v1/resources", "resources", (), a.NO_SCOPE),
    Call(
        "POST /v1/service_account_authorizations",
        "authorize_with_service_account",
        ("guest@example.com", "read_events", BACK),
        a.NO_SCOPE,
    ),
    Call(
        "POST /v1/service_account_authorizations",
        "authorize_multiple_accounts_via_service_account",
        ([{"email": "guest@example.com", "scope": "read_events", "callback_url": BACK}],),
        a.NO_SCOPE,
    ),
    Call(
        "POST /v1/conferencing_service_authorizations",
        "get_conferencing_services_auth_link",
        (BACK,),
        a.UNAVAILABLE,
    ),
]
ENDING_CALLS = [
    Call("POST /v1/profiles/{id}/revoke", "revoke_profile", ("<profile_id>",), None),
    Call("GET /v1/profiles", "list_profiles", (), []),
    Call(
        "GET /oauth/authorize",
        "user_auth_link",
        (BACK, Named(scope="create_calendar read_write", state="s")),
        LINK,
    ),
    Call(
        "POST /oauth/token code",
        "get_authorization_from_code",
        ("<code>",),
        {
            "access_token": "<access_token 3>",
            "refresh_token": "<refresh_token 2>",
        },
    ),
    Call("POST /v1/calendars create", "create_calendar", ("<person_profile_id>", "Talks"), a.NEW_CALENDAR),
    Call("POST /oauth/token/revoke", "revoke_authorization", (), None),
    Call("GET /v1/calendars", "list_calendars", (), a.NO_TOKEN),
]
CALLS = [*ACCOUNT_CALLS, *EVENT_CALLS, *CHANNEL_CALLS, *REFUSED_CALLS, *ENDING_CALLS]


def test_every_call_returns_what_the_contract_says(
    base_url: str, names: Names, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("NO_PROXY", "*")

    assert differences(Pycronofy(base_url), CALLS, names) == []


def test_pages_are_followed(base_url: str, names: Names, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr(reading, "EVENTS_A_PAGE", 1)
    monkeypatch.setattr(reading, "PERIODS_A_PAGE", 1)
    calls = [
        *ACCOUNT_CALLS[:2],
        *EVENT_CALLS[:3],
        Call("GET /v1/events pages", "read_events", (), a.EVENTS["events"]),
        Call("GET /v1/free_busy pages", "read_free_busy", (), a.FREE_BUSY["free_busy"]),
    ]

    assert differences(Pycronofy(base_url), calls, names) == []
