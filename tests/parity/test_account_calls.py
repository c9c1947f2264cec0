"""pycronofy, unmodified, against the port over a real socket: the account and event calls of contract §12."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pycronofy
import pycronofy.settings
import pytest
from pycronofy.exceptions import PyCronofyRequestError

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.changes import SYSTEM
from apcdesk.domain.ids import ClientId
from apcdesk.service.services import Services
from tests.builders_services import ManualClock, make_services

CLIENT_ID, SECRET = "the-sdk", "CRN_the-sdk-and-its-secret"
EVENT = {
    "event_id": "e1",
    "summary": "Board meeting",
    "description": "Discuss plans",
    "start": "2027-03-10T15:30:00Z",
    "end": "2027-03-10T17:00:00Z",
}


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = make_services(tmp_path, ManualClock())
    made.clients.ensure(ClientId(CLIENT_ID), SECRET, origin=SYSTEM)
    yield made
    made.close()


@pytest.fixture
def base_url(services: Services, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("NO_PROXY", "*")
    server = Server(services, RequestLog())
    url = address(*server.start("127.0.0.1", 0))
    monkeypatch.setattr(pycronofy.settings, "API_BASE_URL", url)
    monkeypatch.setattr(pycronofy.settings, "APP_BASE_URL", url)
    yield url
    server.stop()


@pytest.fixture
def sdk(base_url: str) -> Any:
    """A client that has opened an application calendar."""
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
