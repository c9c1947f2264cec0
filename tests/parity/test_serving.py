"""`apcdesk serve` as others start it: one line when it answers, a clean end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from apcdesk import __version__
from tests.plain_http import PLAIN

CLIENT = {"client_id": "a-container", "client_secret": "CRN_of-a-container"}


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"} | {
        "APCDESK_CLIENT_ID": CLIENT["client_id"],
        "APCDESK_CLIENT_SECRET": CLIENT["client_secret"],
    }
    command = [sys.executable, "-m", "apcdesk", "serve", "--data", str(tmp_path), "--port", "0"]
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    yield process
    process.kill()
    process.communicate()


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_it_says_one_line_answers_and_ends_cleanly(serving: subprocess.Popen[str], ending: signal.Signals):
    assert serving.stdout is not None
    ready, base_url = serving.stdout.readline().split()
    assert ready == "ready"

    health = httpx.get(f"{base_url}/health", **PLAIN)
    opened = httpx.post(
        f"{base_url}/v1/calendars",
        json=CLIENT | {"application_calendar_id": "x"},
        **PLAIN,
    )
    document = httpx.get(f"{base_url}/v1/openapi.json", **PLAIN).json()
    serving.send_signal(ending)
    further, complaints = serving.communicate(timeout=30)

    assert health.json() == {"status": "ok", "version": __version__, "database": "reachable"}
    assert opened.status_code == 200
    assert document["servers"] == [{"url": base_url}]
    assert (serving.returncode, further, complaints) == (0, "", "")


def test_a_port_in_use_is_said_in_one_line(serving: subprocess.Popen[str], tmp_path: Path):
    assert serving.stdout is not None
    port = serving.stdout.readline().rsplit(":", 1)[1].strip()

    second = subprocess.run(
        [sys.executable, "-m", "apcdesk", "serve", "--data", str(tmp_path / "other"), "--port", port],
        capture_output=True,
        text=True,
        check=False,
    )

    complaint = f"apcdesk: port {port} of 127.0.0.1 is in use; choose another with --port\n"
    assert (second.returncode, second.stdout, second.stderr) == (1, "", complaint)
