"""apcdesk as a test double: quick, forgetful, at any time, and faulty where it is told to be."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from tests.api.receiving import receiving
from tests.plain_http import PLAIN

CLIENT = {"client_id": "a-team", "client_secret": "CRN_of-a-team"}
NOON = datetime(2031, 5, 5, 12, 0, tzinfo=UTC)

Serve = Callable[..., "Served"]


class Served:
    """A process of `apcdesk serve` that has said that it is ready."""

    def __init__(self, *options: str, folder: Path) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")} | {
            "APCDESK_CLIENT_ID": CLIENT["client_id"],
            "APCDESK_CLIENT_SECRET": CLIENT["client_secret"],
            "TMPDIR": str(folder),
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "apcdesk", "serve", "--port", "0", *options],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.base_url = self.process.stdout.readline().removeprefix("ready ").strip()

    def http(self) -> httpx.Client:
        return httpx.Client(base_url=self.base_url, **PLAIN)

    def end(self, by: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """End it; its status and what it complained of."""
        self.process.send_signal(by)
        _, complaints = self.process.communicate(timeout=60)
        return self.process.returncode, complaints


@pytest.fixture
def folder() -> Iterator[Path]:
    """Where temporary folders are made, such as one that must not remain."""
    with tempfile.TemporaryDirectory(prefix="double-") as name:
        yield Path(name)


@pytest.fixture
def serve(folder: Path) -> Iterator[Serve]:
    started: list[Served] = []

    def serve(*options: str, data: str = ":temporary:") -> Served:
        started.append(Served("--data", data, *options, folder=folder))
        return started[-1]

    yield serve
    for served in started:
        served.process.kill()
        served.process.communicate()


def opened(http: httpx.Client) -> dict[str, str]:
    """A header with the token of the calendar `stand`, which the double has made."""
    answer = http.post("/v1/application_calendars", json={**CLIENT, "application_calendar_id": "stand"})
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


def stand(http: httpx.Client) -> str:
    """The path of the events of the calendar `stand`; it must have the token."""
    [calendar] = http.get("/v1/calendars").json()["calendars"]
    return f"/v1/calendars/{calendar['calendar_id']}/events"


def an_event(start: datetime) -> dict[str, str]:
    end = start + timedelta(hours=1)
    return {"event_id": "e1", "summary": "Visit", "start": start.isoformat(), "end": end.isoformat()}


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_it_starts_empty_and_leaves_nothing(serve: Serve, folder: Path, ending: signal.Signals):
    for _ in range(2):
        double = serve("--clock", NOON.isoformat())
        with double.http() as http:
            http.headers.update(opened(http))
            assert http.get("/v1/events", params={"tzid": "Etc/UTC"}).json()["events"] == []
            assert http.post(stand(http), json=an_event(NOON)).status_code == 202
        [made] = folder.iterdir()
        assert (made / "apcdesk.sqlite").exists()

        assert double.end(ending) == (0, "")
        assert list(folder.iterdir()) == []


def test_two_doubles_know_nothing_of_each_other(serve: Serve):
    with serve().http() as one, serve().http() as other:
        token = opened(one)

        assert one.get("/v1/calendars", headers=token).status_code == 200
        assert other.get("/v1/calendars", headers=token).status_code == 401


def test_the_end_while_it_starts_leaves_nothing(folder: Path):
    starting = subprocess.Popen(
        [sys.executable, "-c", WAITS_IN_THE_FOLDER],
        stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(folder)},
        text=True,
    )
    assert starting.stdout is not None
    assert starting.stdout.readline() == "there\n"
    assert len(list(folder.iterdir())) == 1

    starting.terminate()

    assert starting.wait(60) == 128 + signal.SIGTERM
    starting.stdout.close()
    assert list(folder.iterdir()) == []


WAITS_IN_THE_FOLDER = """
import signal
from apcdesk import app
from apcdesk.settings import TEMPORARY
with app.data_folder(TEMPORARY):
    print("there", flush=True)
    signal.pause()
"""


def test_it_lives_at_the_time_of_its_clock(serve: Serve):
    double = serve("--clock", NOON.isoformat())
    with receiving() as receiver, double.http() as http:
        http.headers.update(opened(http))
        there = {"callback_url": f"{receiver.base_url}/notices"}
        assert http.post("/v1/channels", json=there).status_code == 200
        [verification] = receiver.wait_for(1)
        assert http.post(stand(http), json=an_event(NOON)).status_code == 202
        [event] = http.get("/v1/events", params={"tzid": "Etc/UTC", "include_managed": "true"}).json()[
            "events"
        ]

    assert verification.body["notification"] == {"type": "verification"}
    assert NOON <= datetime.fromisoformat(event["created"]) < NOON + timedelta(hours=1)
    assert double.end() == (0, "")


def test_a_later_clock_ends_tokens(serve: Serve, tmp_path: Path):
    codes: list[int] = []
    token: dict[str, str] = {}
    data = str(tmp_path / "data")
    for hours in (0, 0.9, 1.1):
        double = serve("--clock", (NOON + timedelta(hours=hours)).isoformat(), data=data)
        with double.http() as http:
            token = token or opened(http)
            codes.append(http.get("/v1/calendars", headers=token).status_code)
        double.end()

    assert codes == [200, 200, 401]


def test_faults_are_said_and_happen(serve: Serve, tmp_path: Path):
    table = tmp_path / "faults.toml"
    table.write_text('[[fault]]\npath = "/health"\nstatus = 503\ntimes = 1\n')
    double = serve("--faults", str(table))

    with double.http() as http:
        statuses = [http.get("/health").status_code for _ in range(2)]

    assert statuses == [503, 200]
    assert double.end() == (0, f"apcdesk: faults are on: 1 of {table}\n")


def test_a_wrong_table_is_refused_before_the_port_starts(folder: Path, tmp_path: Path):
    table = tmp_path / "faults.toml"
    table.write_text('[[fault]]\npath = "/health"\nstatus = 999\n')
    refused = subprocess.run(
        [sys.executable, "-m", "apcdesk", "serve", "--data", ":temporary:", "--faults", str(table)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "TMPDIR": str(folder)},
    )

    complaint = f"apcdesk: {table}: fault 1: status: cannot be 999; write a number from 400 to 599\n"
    assert (refused.returncode, refused.stdout, refused.stderr) == (2, "", complaint)
    assert list(folder.iterdir()) == []


def test_it_shows_the_elements_that_it_was_given_and_forgets_them(serve: Serve, folder: Path, tmp_path: Path):
    brought = tmp_path / "CronofyElements.js"
    brought.write_text("var CronofyElements = {};")

    double = serve("--elements", str(brought))

    with double.http() as http:
        assert http.get("/static/CronofyElements.js").text == "var CronofyElements = {};"
        assert "/static/CronofyElements.js" in http.get("/elements/agenda").text
    double.end()
    assert list(folder.iterdir()) == []


def test_another_file_than_the_elements_is_refused_before_anything_is_served(folder: Path, tmp_path: Path):
    other = tmp_path / "other.js"
    other.write_text("var React = {};")

    refused = subprocess.run(
        [sys.executable, "-m", "apcdesk", "serve", "--data", ":temporary:", "--elements", str(other)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "TMPDIR": str(folder)},
    )

    complaint = f"apcdesk: file: {other} is not the file CronofyElements.js of the package cronofy-elements\n"
    assert (refused.returncode, refused.stdout, refused.stderr) == (1, "", complaint)
    assert list(folder.iterdir()) == []
