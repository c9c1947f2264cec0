"""A server that is killed between a commit and its delivery loses no notice: contract §9.4."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import ClientId
from tests.api.receiving import receiving
from tests.builders_services import STORY_NOW, make_services
from tests.plain_http import PLAIN
from tests.service.builders import a_draft

CLIENT = {"client_id": "a-container", "client_secret": "CRN_of-a-container"}
Serve = Callable[[timedelta], tuple[subprocess.Popen[str], str]]


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Serve the test's folder with a clock that is later by so much; the process, and where it answers."""
    environment = os.environ | {
        "APCDESK_CLIENT_ID": CLIENT["client_id"],
        "APCDESK_CLIENT_SECRET": CLIENT["client_secret"],
    }
    started: list[subprocess.Popen[str]] = []

    def start(later: timedelta) -> tuple[subprocess.Popen[str], str]:
        command = [sys.executable, "-m", "apcdesk", "serve", "--data", str(tmp_path), "--port", "0"]
        command += ["--clock", (STORY_NOW + later).isoformat()]
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout is not None
        return process, process.stdout.readline().split()[1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


@contextmanager
def authorized(base_url: str) -> Iterator[httpx.Client]:
    """Speak to the port with the token of an application calendar."""
    with httpx.Client(base_url=base_url, **PLAIN) as http:
        body = CLIENT | {"application_calendar_id": "stand"}
        opened = http.post("/v1/application_calendars", json=body).json()
        http.headers["Authorization"] = f"Bearer {opened['access_token']}"
        yield http


def test_a_kill_between_commit_and_delivery_loses_no_notice(serve: Serve, tmp_path: Path):
    with receiving() as receiver:
        process, base_url = serve(timedelta(0))
        with authorized(base_url) as http:
            http.post("/v1/channels", json={"callback_url": f"{receiver.base_url}/slow"})
        receiver.wait_for(1)
        receiver.release.set()
        receiver.release.clear()
        services = make_services(tmp_path)
        calendar = services.calendars.find(ClientId(CLIENT["client_id"]), "stand")
        assert calendar is not None
        services.events.create(calendar.calendar_id, a_draft("Moved", "09:00", "10:00"), origin=STAFF)
        services.close()
        process.kill()
        process.wait()
        receiver.release.set()
        receiver.take()

        serve(timedelta(minutes=10))

        heard = receiver.wait_for(1)
        while heard[-1].body["notification"]["type"] != "change":
            heard += receiver.wait_for(1)
        assert heard[-1].body["notification"] == {
            "type": "change",
            "changes_since": STORY_NOW.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }


def test_a_kill_between_an_event_trigger_and_its_delivery_loses_no_notice(serve: Serve):
    start = STORY_NOW + timedelta(minutes=10)
    with receiving() as receiver:
        process, base_url = serve(timedelta(0))
        subscription = {
            "type": "webhook",
            "uri": f"{receiver.base_url}/slow",
            "transitions": [{"before": "event_start", "offset": {"minutes": 5}}],
        }
        with authorized(base_url) as http:
            calendar = http.get("/v1/calendars").json()["calendars"][0]
            written = http.post(
                f"/v1/calendars/{calendar['calendar_id']}/events",
                json={
                    "event_id": "e1",
                    "summary": "Board meeting",
                    "start": start.isoformat(),
                    "end": (start + timedelta(hours=1)).isoformat(),
                    "subscriptions": [subscription],
                },
            )
        assert written.status_code == 202
        process.kill()
        process.wait()

        process, _ = serve(timedelta(minutes=5))
        receiver.wait_for(1)
        process.kill()
        process.wait()
        receiver.release.set()

        serve(timedelta(minutes=6))
        (heard,) = receiver.wait_for(1)

    assert heard.body["notification"] == {
        "type": "event_subscription",
        "transitions": subscription["transitions"],
    }
    assert heard.body["event"]["event_id"] == "e1"
