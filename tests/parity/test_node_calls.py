"""The package `cronofy` for Node, unmodified, over a real socket: every row of contract §12 that it has."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from apcdesk.api import reading
from tests.parity import answers as a
from tests.parity.sdks import BACK, CLIENT_ID, SECRET, Driver, driving
from tests.parity.telling import Call, Names, differences

HERE = Path(__file__).parent / "node"
BUILT = Path(__file__).parents[2] / "build" / "node"
HOW_TO_GET_NODE = "the tests of Cronofy's SDK for Node need node and npm: sudo apt-get install -y nodejs npm"
NPM_CI = (
    "npm",
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-update-notifier",
    "--loglevel=error",
)
OF_CALENDAR = {"calendar_id": "<calendar_id>"}
MANAGED = {"tzid": "Etc/UTC", "include_managed": True}
ACCOUNT_CALLS = [
    Call(
        "POST /v1/application_calendars",
        "applicationCalendar",
        ({"application_calendar_id": "stand"},),
        a.OPENED,
    ),
    Call("GET /v1/calendars", "listCalendars", ({},), a.CALENDARS),
    Call("GET /v1/profiles", "profileInformation", ({},), a.PROFILES),
    Call("GET /v1/account", "accountInformation", ({},), a.ACCOUNT),
    Call("GET /v1/userinfo", "userInfo", ({},), a.USERINFO),
    Call("POST /oauth/token refresh", "refreshAccessToken", ({},), a.REFRESHED),
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
    Call("POST …/events managed", "createEvent", (OF_CALENDAR | a.EVENT,), ""),
    Call(
        "POST …/events managed",
        "createEvent",
        (OF_CALENDAR | a.EVENT | {"summary": ""},),
        a.wrong("summary", "errors.required", "summary must be specified"),
    ),
    Call(
        "POST …/events external",
        "updateExternalEvent",
        (OF_CALENDAR | a.EXTERNAL | {"event_uid": "<external_uid>"},),
        "",
    ),
    Call("GET /v1/events", "readEvents", (MANAGED,), a.EVENTS),
    Call("GET /v1/free_busy", "freeBusy", (MANAGED | {"calendar_ids": ["<calendar_id>"]},), a.FREE_BUSY),
    Call("POST /v1/batch", "batch", ({"batch": list(a.BATCH)},), a.BATCHED),
    Call("DELETE …/events by event_id", "deleteEvent", (OF_CALENDAR | {"event_id": "e1"},), ""),
    Call(
        "DELETE …/events by event_uid",
        "deleteExternalEvent",
        (OF_CALENDAR | {"event_uid": "<external_uid>"},),
        "",
    ),
    Call("GET /v1/events", "readEvents", (MANAGED,), a.NO_EVENTS),
    Call("POST …/events managed", "createEvent", (OF_CALENDAR | a.EVENT,), ""),
    Call("DELETE /v1/events", "bulkDeleteEvents", ({"calendar_ids": ["<calendar_id>"]},), ""),
    Call("GET /v1/events", "readEvents", (MANAGED,), a.NO_EVENTS),
    Call("POST …/events managed", "createEvent", (OF_CALENDAR | a.EVENT,), ""),
    Call("DELETE /v1/events", "bulkDeleteEvents", ({"delete_all": True},), ""),
    Call("GET /v1/events", "readEvents", (MANAGED,), a.NO_EVENTS),
]
CHANNEL_CALLS = [
    Call(
        "POST /v1/channels",
        "createNotificationChannel",
        ({"callback_url": a.CALLBACK_URL, "filters": a.CHANNEL["filters"]},),
        {"channel": a.CHANNEL},
    ),
    Call("GET /v1/channels", "listNotificationChannels", ({},), {"channels": [a.CHANNEL]}),
    Call("DELETE /v1/channels/{id}", "deleteNotificationChannel", ({"channel_id": "<channel_id>"},), ""),
    Call("GET /v1/channels", "listNotificationChannels", ({},), {"channels": []}),
]
INVITE = {"smart_invite_id": "i1", "recipient": {"email": "guest@example.com"}}
REFUSED_CALLS = [
    Call("POST /v1/smart_invites", "createSmartInvite", (INVITE | {"event": a.EVENT},), a.UNAVAILABLE),
    Call("POST /v1/smart_invites", "cancelSmartInvite", (INVITE,), a.UNAVAILABLE),
    Call("GET /v1/smart_invites", "getSmartInvite", ({"smart_invite_id": "i1"},), a.UNAVAILABLE),
    Call(
        "POST /v1/service_account_authorizations",
        "authorizeWithServiceAccount",
        ({"email": "guest@example.com", "scope": "read_events", "callback_url": BACK},),
        a.NO_SCOPE,
    ),
    Call(
        "POST /v1/delegated_authorizations", "delegatedAuthorizations", ({"callback_url": BACK},), a.NO_SCOPE
    ),
    Call("GET /v1/accessible_calendars", "listAccessibleCalendars", ({},), a.NO_SCOPE),
    Call(
        "POST /v1/conferencing_service_authorizations",
        "conferencingServiceAuthorizations",
        ({"redirect_uri": BACK},),
        a.UNAVAILABLE,
    ),
]
ENDING_CALLS = [
    Call(
        "POST /v1/profiles/{id}/revoke", "revokeProfileAuthorization", ({"profile_id": "<profile_id>"},), ""
    ),
    Call("GET /v1/profiles", "profileInformation", ({},), {"profiles": []}),
    Call(
        "POST /oauth/token code",
        "requestAccessToken",
        ({"code": "<code>", "redirect_uri": BACK},),
        a.PERSON_TOKENS,
    ),
    Call(
        "POST /v1/calendars create",
        "createCalendar",
        ({"profile_id": "<person_profile_id>", "name": "Talks"},),
        a.NEW_CALENDAR,
    ),
    Call("POST /oauth/token/revoke", "revokeAuthorization", ({},), ""),
    Call("GET /v1/calendars", "listCalendars", ({},), a.NO_TOKEN),
]
CALLS = [*ACCOUNT_CALLS, *EVENT_CALLS, *CHANNEL_CALLS, *REFUSED_CALLS, *ENDING_CALLS]


@pytest.fixture(scope="session")
def packages() -> Path:
    """The folder with the packages of the lock file, installed by the first test that needs them."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.fail(HOW_TO_GET_NODE)
    lock = (HERE / "package-lock.json").read_bytes()
    folder = BUILT / hashlib.sha256(lock).hexdigest()[:16]
    if not folder.exists():
        install(folder)
    return folder


def install(folder: Path) -> None:
    """Install into a folder that appears only when it is complete, whoever else does the same meanwhile."""
    making = folder.with_name(f"{folder.name}.{os.getpid()}")
    making.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, making)
    subprocess.run(NPM_CI, cwd=making, check=True, stdout=subprocess.DEVNULL)
    try:
        making.rename(folder)
    except OSError:  # another run was faster
        shutil.rmtree(making)


@pytest.fixture
def node(packages: Path, base_url: str) -> Iterator[Driver]:
    command = ["node", str(HERE / "driver.js"), str(packages), base_url, CLIENT_ID, SECRET]
    with driving(command, {**os.environ, "NO_PROXY": "*"}) as driver:
        yield driver


def test_every_call_returns_what_the_contract_says(node: Driver, names: Names):
    assert differences(node, CALLS, names) == []


def test_pages_are_followed(node: Driver, names: Names, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reading, "EVENTS_A_PAGE", 1)
    monkeypatch.setattr(reading, "PERIODS_A_PAGE", 1)
    first, last = {"current": 1, "total": 2, "next_page": "<next_page>"}, {"current": 2, "total": 2}
    events, periods = a.EVENTS["events"], a.FREE_BUSY["free_busy"]
    other = first | {"next_page": "<next_page 2>"}
    calls = [
        *ACCOUNT_CALLS[:2],
        *EVENT_CALLS[:3],
        Call("GET /v1/events", "readEvents", (MANAGED,), {"pages": first, "events": events[:1]}),
        Call(
            "GET /v1/events pages",
            "readEvents",
            ({"next_page": "<next_page>"},),
            {"pages": last, "events": events[1:]},
        ),
        Call("GET /v1/free_busy", "freeBusy", (MANAGED,), {"pages": other, "free_busy": periods[:1]}),
        Call(
            "GET /v1/free_busy pages",
            "freeBusy",
            ({"next_page": "<next_page 2>"},),
            {"pages": last, "free_busy": periods[1:]},
        ),
    ]

    assert differences(node, calls, names) == []
