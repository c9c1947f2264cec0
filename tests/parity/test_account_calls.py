"""pycronofy, unmodified, against the port over a real socket: the account and event calls of contract §12."""

from __future__ import annotations

from typing import Any

import pycronofy
import pytest
from pycronofy.exceptions import PyCronofyRequestError

from apcdesk.domain.changes import SYSTEM
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
