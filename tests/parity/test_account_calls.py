"""pycronofy, unmodified, against the port over a real socket: the account and event calls of contract §12."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pycronofy
import pytest
from pycronofy.batch import BatchBuilder
from pycronofy.exceptions import PyCronofyPartialSuccessError, PyCronofyRequestError

from apcdesk.domain.changes import STAFF, SYSTEM
from apcdesk.domain.ids import ClientId
from apcdesk.service.services import Services

CLIENT_ID, SECRET = ClientId("the-sdk"), "CRN_the-sdk-and-its-secret"
EVENT = {
    "event_id": "e1",
    "summary": "Board meeting",
    "description": "Discuss plans",
    "start": "2027-03-10T15:30:00Z",
    "end": "2027-03-10T17:00:00Z",
}


@pytest.fixture
def sdk(base_url: str, services: Services, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A client that has opened an application calendar."""
    services.clients.ensure(CLIENT_ID, SECRET, origin=SYSTEM)
    monkeypatch.setattr(pycronofy.settings, "API_BASE_URL", base_url)
    monkeypatch.setattr(pycronofy.settings, "APP_BASE_URL", base_url)
    monkeypatch.setenv("NO_PROXY", "*")
    client = pycronofy.Client(client_id=CLIENT_ID, client_secret=SECRET)
    client.application_calendar("stand")
    return client


@pytest.fixture
def calendar_id(sdk: Any) -> str:
    found: str = sdk.list_calendars()[0]["calendar_id"]
    return found


def test_revoke_authorization(sdk: Any):
    sdk.revoke_authorization()

    with pytest.raises(PyCronofyRequestError) as refused:
        sdk.list_calendars()
    assert refused.value.response.status_code == 401


def test_revoke_profile(sdk: Any):
    sdk.revoke_profile(sdk.list_profiles()[0]["profile_id"])

    assert (sdk.list_profiles(), sdk.list_calendars()) == ([], [])


def test_read_free_busy(sdk: Any, calendar_id: str):
    sdk.upsert_event(calendar_id, EVENT)

    found = sdk.read_free_busy(calendar_ids=(calendar_id,), include_managed=True).all()

    assert found == [
        {
            "calendar_id": calendar_id,
            "start": EVENT["start"],
            "end": EVENT["end"],
            "free_busy_status": "busy",
        }
    ]


def test_batch(sdk: Any, calendar_id: str):
    builder = BatchBuilder()
    builder.upsert_event(calendar_id, EVENT)
    builder.upsert_event(calendar_id, EVENT | {"event_id": "e2"})
    builder.delete_event(calendar_id, "e2")

    assert not sdk.batch(builder).has_errors()
    assert [event["event_id"] for event in sdk.read_events(include_managed=True)] == ["e1"]

    builder.upsert_event("cal_of_somebody_else", EVENT)
    with pytest.raises(PyCronofyPartialSuccessError) as partial:
        sdk.batch(builder)
    assert [entry.status() for entry in partial.value.batch_response.errors()] == [404]


def test_delete_all_events(sdk: Any, calendar_id: str):
    for delete in (sdk.delete_all_events, lambda: sdk.delete_all_events([calendar_id])):
        sdk.upsert_event(calendar_id, EVENT)
        delete()
        assert list(sdk.read_events(include_managed=True)) == []


def test_elevated_permissions(sdk: Any, calendar_id: str):
    asked = [{"calendar_id": calendar_id, "permission_level": "unrestricted"}]

    assert sdk.elevated_permissions(asked) == {"accepted": True}


def test_notification_channels(sdk: Any, calendar_id: str):
    made = sdk.create_notification_channel(
        "http://127.0.0.1:9/told", calendar_ids=(calendar_id,), only_managed=True
    )

    assert made == {
        "channel_id": made["channel_id"],
        "callback_url": "http://127.0.0.1:9/told",
        "filters": {"calendar_ids": [calendar_id], "only_managed": True},
    }
    assert sdk.list_notification_channels() == [made]
    sdk.close_notification_channel(made["channel_id"])
    assert sdk.list_notification_channels() == []


def test_authorization_code_and_create_calendar(sdk: Any, services: Services):
    person = services.calendars.add_person("Ingrid Haugen", origin=STAFF)
    back = "http://localhost:3000/back"
    link = sdk.user_auth_link(back, scope="create_calendar read_write", state="s")
    with httpx.Client(trust_env=False) as browser:
        proof = re.search(r'name="proof" value="([^"]+)"', browser.get(link).text)
        assert proof is not None
        form = {"proof": proof[1], "sub": person.sub, "decision": "allow"}
        location = browser.post(link, data=form).headers["location"]
    query = parse_qs(urlsplit(location).query)
    assert query["state"] == ["s"]

    sdk.get_authorization_from_code(query["code"][0])

    assert sdk.userinfo()["sub"] == person.sub
    made = sdk.create_calendar(person.profile.profile_id, "Talks")["calendar"]
    again = sdk.create_calendar(person.profile.profile_id, "Talks", error_on_duplicate=False)
    assert (made["calendar_name"], again["calendar_id"]) == ("Talks", made["calendar_id"])
