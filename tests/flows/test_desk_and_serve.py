"""A desk and a port in another process, on one data folder: each sees at once what the other wrote."""

import os
import subprocess
import sys
from datetime import timedelta

import httpx
import pytest
from PySide6.QtCore import Qt

from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.staff.agenda.pane import AgendaPane
from apcdesk.desk.tasks import Tasks
from apcdesk.service.changes import feed
from apcdesk.service.clock import StoryClock
from apcdesk.service.services import open_services
from tests.builders_desk import make_context
from tests.builders_services import STORY_NOW
from tests.plain_http import PLAIN

CLIENT = {"client_id": "flow", "client_secret": "CRN_flow"}


@pytest.fixture
def served(tmp_path):
    """`apcdesk serve` on the folder, and a client of it with the token of one calendar."""
    environment = {
        **os.environ,
        "APCDESK_CLIENT_ID": CLIENT["client_id"],
        "APCDESK_CLIENT_SECRET": CLIENT["client_secret"],
    }
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "apcdesk",
            "--data",
            str(tmp_path),
            "--clock",
            STORY_NOW.isoformat(),
            "serve",
            "--port",
            "0",
        ],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stdout is not None
    ready, base_url = process.stdout.readline().split()
    assert ready == "ready"
    with httpx.Client(base_url=base_url, **PLAIN) as http:
        opened = http.post("/v1/application_calendars", json={**CLIENT, "application_calendar_id": "stand"})
        http.headers["Authorization"] = f"Bearer {opened.json()['access_token']}"
        yield http
    process.terminate()
    assert process.wait(60) == 0
    process.stdout.close()


@pytest.fixture
def desk(qtbot, qapp, tmp_path, served, monkeypatch):
    """The agenda of a desk on the same folder, showing this week."""
    services = open_services(
        f"sqlite:///{tmp_path / 'apcdesk.sqlite'}", None, StoryClock(STORY_NOW), "Europe/Oslo"
    )
    # Nobody looks of his own accord within the patience of a test: the desk learns of it by the commit.
    monkeypatch.setattr(feed, "TICK_SECONDS", 3600)
    services.changes.feed.start()
    theme = Theme(qapp, Mode.LIGHT)
    theme.apply()
    tasks = Tasks()
    context = make_context(services, theme, tasks, tmp_path)
    pane = AgendaPane(context)
    qtbot.addWidget(pane)
    pane.resize(1208, 900)
    pane.show()
    qtbot.waitUntil(lambda: len(pane.agenda.calendars) == 1 and tasks.idle)
    yield pane
    pane.hide()
    context.bridge.close()
    tasks.close()
    services.close()


def test_what_is_written_over_http_appears_in_the_open_week(qtbot, served, desk):
    [calendar] = served.get("/v1/calendars").json()["calendars"]
    noon = STORY_NOW.replace(hour=12, minute=0, second=0, microsecond=0)
    body = {
        "event_id": "e1",
        "summary": "Board meeting",
        "start": noon.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "end": (noon + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }

    answer = served.post(f"/v1/calendars/{calendar['calendar_id']}/events", json=body)

    assert answer.status_code == 202
    qtbot.waitUntil(lambda: [e.summary for e in desk.agenda.events] == ["Board meeting"])
    [block] = desk.grid.scene.layout.blocks
    assert desk.grid.scene.items[block.key].event.event_id == "e1"


def test_what_is_written_at_the_desk_is_read_over_http(qtbot, served, desk):
    qtbot.keyClick(desk, Qt.Key.Key_N)
    qtbot.keyClicks(desk.inspector.form.summary.line, "Stand meeting")
    qtbot.keyClick(desk.inspector.form.summary.line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [e.summary for e in desk.agenda.events] == ["Stand meeting"])

    events = served.get("/v1/events", params={"tzid": "Europe/Oslo"}).json()["events"]

    assert [event["summary"] for event in events] == ["Stand meeting"]
    assert events[0]["event_uid"].startswith("evt_external_")
