"""How smooth the desk's thread stays while its own port is under load: `make bench`.

A timer of 16 ms beats on the thread of the windows, as the frames of an animation do, while another process asks the
port that this one serves: nothing, small writes of events, and answers to the largest questions of availability there
are. What counts is how long it really is from one beat to the next, beside the same without a port. They take turns,
since the machine may be slower for a while; garbage is collected and threads change as they do in the desk.
"""

from __future__ import annotations

import gc
import http.client
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import asdict, dataclass
from datetime import date
from itertools import count, pairwise
from pathlib import Path
from statistics import quantiles
from urllib.parse import urlsplit

import bench_goals
from bench_data import MADE, TZID, Size, fill
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server
from apcdesk.desk.starting.application import make_application
from apcdesk.domain.changes import SYSTEM
from apcdesk.service.clock import StoryClock
from apcdesk.service.services import Services, open_services

FRAME, LATE = 0.016, 0.033
SECONDS, TURNS = 2.0, 4
CLIENTS = 8
GROUPS, MEMBERS, NEEDED = 3, 83, 20
SIZE = Size(GROUPS * MEMBERS, 30, date(2027, 3, 15), 8, 22)
QUIET, IDLE, WRITES, ANSWERS = "no port", "port at rest", "small writes", "large answers"


@dataclass(frozen=True, slots=True)
class Load:
    """What the asking process is told: where, with which credentials, what."""

    address: str
    token: str
    path: str
    bodies: list[str]


def main(arguments: list[str]) -> int:
    """Without arguments: measure and print. With `ask`: be the process that asks, told by its standard input."""
    if arguments:
        return _ask(Load(**json.load(sys.stdin)))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    beats: dict[str, list[float]] = {QUIET: [], IDLE: [], WRITES: [], ANSWERS: []}
    with tempfile.TemporaryDirectory(prefix="apcdesk-bench-") as folder:
        address = f"sqlite:///{Path(folder) / 'apcdesk.sqlite'}"
        services = open_services(address, None, StoryClock(MADE), TZID)
        fill(services.store, SIZE)
        gc.collect()
        gc.freeze()  # as a running desk does
        server = Server(services, RequestLog())
        for _ in range(TURNS):
            beats[QUIET] += _beats(application)
            server.start("127.0.0.1", 0)
            beats[IDLE] += _beats(application)
            for name, load in _loads(services, server.base_url).items():
                beats[name] += _beats(application, load)
            server.stop()
        services.close()
    _print(beats)
    return 0


def _loads(services: Services, address: str) -> dict[str, Load]:
    opened = services.calendars.open(services.own_client, "bench", origin=SYSTEM).calendar
    token = services.tokens.issue(opened.sub, services.own_client).access_token
    events = [
        {
            "event_id": f"e{number}",
            "summary": "Board meeting",
            "description": "",
            "start": f"2027-03-{15 + number % 14}T{number % 24:02d}:00:00Z",
            "end": f"2027-03-{15 + number % 14}T{number % 24:02d}:30:00Z",
        }
        for number in range(200)
    ]
    return {
        WRITES: Load(
            address, token, f"/v1/calendars/{opened.calendar_id}/events", [json.dumps(e) for e in events]
        ),
        ANSWERS: Load(address, token, "/v1/availability", [json.dumps(_question())]),
    }


def _question() -> dict[str, object]:
    """Some of every group, on the quarters of thirty days: as many members, days and slots as may be asked for."""
    members = [{"sub": sub, "managed_availability": True} for sub in SIZE.subs()]
    groups = [members[first : first + MEMBERS] for first in range(0, len(members), MEMBERS)]
    windows = SIZE.windows()
    return {
        "participants": [{"members": group, "required": NEEDED} for group in groups],
        "required_duration": {"minutes": 30},
        "start_interval": {"minutes": 15},
        "query_periods": [{"start": windows[0].start.isoformat(), "end": windows[-1].end.isoformat()}],
        "response_format": "overlapping_slots",
    }


def _beats(application: QGuiApplication, load: Load | None = None) -> list[float]:
    """The seconds between the beats of the timer, while another process puts this load on the port."""
    asking = None
    if load is not None:
        asking = subprocess.Popen(
            [sys.executable, __file__, "ask"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert asking.stdin is not None
        assert asking.stdout is not None
        json.dump(asdict(load), asking.stdin)
        asking.stdin.close()
        asking.stdout.readline()  # it has its first answer
    beats: list[float] = []
    timer = QTimer(application)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(round(FRAME * 1000))
    QTimer.singleShot(round(SECONDS * 1000), application.quit)
    application.exec()
    timer.stop()
    if asking is not None:
        asking.terminate()
        asking.wait()
    return [after - before for before, after in pairwise(beats)]


def _ask(load: Load) -> int:
    """Ask without end, on as many connections as there are clients."""
    told = threading.Event()
    threads = [threading.Thread(target=_client, args=(load, n, told), daemon=True) for n in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return 1


def _client(load: Load, number: int, told: threading.Event) -> None:
    connection = http.client.HTTPConnection(urlsplit(load.address).netloc)
    headers = {"Authorization": f"Bearer {load.token}", "Content-Type": "application/json"}
    for turn in count(number):
        connection.request("POST", load.path, load.bodies[turn % len(load.bodies)].encode(), headers)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status not in (200, 202):
            sys.exit(f"the port answered {answer.status} {body[:400]!r}")
        if not told.is_set():
            told.set()
            print("answered", flush=True)


def _print(beats: dict[str, list[float]]) -> None:
    floor = quantiles(beats[QUIET], n=100)[98]
    print(
        f"from one beat of a timer of {FRAME * 1e3:.0f} ms to the next, {TURNS} turns of {SECONDS:.0f} s each:"
    )
    for name, spent in beats.items():
        percentile = quantiles(spent, n=100)[98]
        late = sum(one > LATE for one in spent) / len(spent)
        if name == WRITES:
            bench_goals.note("C2", percentile / floor)
        if name == ANSWERS:
            bench_goals.note("C3", late)
        print(
            f"  {name:<16}p99 {percentile * 1e3:5.1f} ms  ratio {percentile / floor:4.2f}"
            f"  longest {max(spent) * 1e3:5.0f} ms  late {late:6.2%}"
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
