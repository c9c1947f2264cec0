"""What a request costs the port in CPU time, beside the emptiest application of the same web stack: `make bench`.

A small authenticated write of an event, a read of a page of events, and Starlette's own "hello", one after the other, in
short slices that take turns: over the loopback, asked by another process (C1), and in this process without a socket.
Commits do not wait for the disk; what they cost is measured by itself, and C1 is the write without it.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import IO, Any
from unittest.mock import patch
from urllib.parse import urlsplit

import bench_goals
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from apcdesk.api.app import Port
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server
from apcdesk.domain.changes import SYSTEM
from apcdesk.service.clock import SystemClock
from apcdesk.service.services import Services, open_services
from apcdesk.store.connections import Ready

SLICES, EACH = 30, 40
C1_GOAL = 3
HELLO, WRITE, READ = "hello", "write an event", "read a week of 200 events"
UNCOMMITTED = "the same without its commit"
WEEK = b"from=2027-03-08&to=2027-03-15&tzid=Etc/UTC&include_managed=true"


@dataclass(frozen=True, slots=True)
class Question:
    """A request that is asked again and again, each time with the next body."""

    method: str
    path: str
    token: str
    bodies: list[str]


def main(arguments: list[str]) -> int:
    """Without arguments: measure and print. With `ask`: be the process that asks, told by its standard input."""
    if arguments:
        return _ask_when_told()
    with tempfile.TemporaryDirectory(prefix="apcdesk-bench-") as folder, COMMITS.measured():
        address = f"sqlite:///{Path(folder) / 'apcdesk.sqlite'}"
        services = open_services(address, None, SystemClock(), "Etc/UTC", durable=False)
        port = Port(services, "http://bench", RequestLog())
        spent = asyncio.run(measure(services, port))
        port.close()
        served = over_loopback(services)
        services.close()
    print(f"CPU of a request, median of {SLICES} slices of {EACH}:")
    _print("over the loopback", served, {UNCOMMITTED: f"  C1, goal <= {C1_GOAL}"})
    bench_goals.note("C1", median(served[UNCOMMITTED]) / median(served[HELLO]))
    _print("without a socket", spent, {})
    return 0


class _Commits:
    """The CPU time of the commits, on whichever thread."""

    def __init__(self) -> None:
        self.seconds = 0.0

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Those of the block are added up."""
        do = Ready.do

        def timed(ready: Ready, command: str) -> None:
            began = time.thread_time()
            do(ready, command)
            if command == "COMMIT":
                self.seconds += time.thread_time() - began

        with patch.object(Ready, "do", timed):
            yield


COMMITS = _Commits()


class _Spent:
    """Seconds of CPU for one request of each kind, in every slice."""

    def __init__(self) -> None:
        self.times: dict[str, list[float]] = {HELLO: [], WRITE: [], UNCOMMITTED: [], READ: []}

    @contextmanager
    def slice(self, name: str, *, counts: bool) -> Iterator[None]:
        """The block asks so many times as a slice is long."""
        began, committing = time.process_time(), COMMITS.seconds
        yield
        spent, committing = time.process_time() - began, COMMITS.seconds - committing
        if counts:
            self.times[name].append(spent / EACH)
        if counts and name == WRITE:
            self.times[UNCOMMITTED].append((spent - committing) / EACH)


def _print(where: str, spent: dict[str, list[float]], notes: dict[str, str]) -> None:
    print(f" {where}")
    floor = median(spent[HELLO])
    for name, times in spent.items():
        figure, note = median(times), notes.get(name, "")
        print(f"  {name:<28}{figure * 1e6:7.0f} µs  ratio {figure / floor:6.1f}{note}")


def over_loopback(services: Services) -> dict[str, list[float]]:
    """Seconds of this process's CPU for one request of each kind, in every slice, asked by another process."""
    port, hello = Server(services, RequestLog()), _HelloServer()
    port.start("127.0.0.1", 0)
    questions = _questions(services)
    told = {
        name: {"address": hello.address if name == HELLO else port.base_url, **asdict(question)}
        for name, question in questions.items()
    }
    command = [sys.executable, __file__, "ask"]
    asking = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert asking.stdin is not None
    assert asking.stdout is not None
    spent = _Spent()
    _tell(asking.stdin, json.dumps(told))
    for turn in range(SLICES + 1):
        for name in told:
            with spent.slice(name, counts=turn > 0):
                _tell(asking.stdin, name)
                assert asking.stdout.readline() == "done\n"
    asking.stdin.close()
    asking.wait()
    port.stop()
    hello.stop()
    return spent.times


def _tell(to: IO[str], line: str) -> None:
    to.write(line + "\n")
    to.flush()


def _ask_when_told() -> int:
    """What to ask by name, then the name of what to ask next, a line each."""
    told = json.loads(sys.stdin.readline())
    connections = {
        name: http.client.HTTPConnection(urlsplit(one["address"]).netloc) for name, one in told.items()
    }
    turns = {name: cycle(one["bodies"]) for name, one in told.items()}
    for line in sys.stdin:
        name = line.strip()
        one, connection = told[name], connections[name]
        headers = {"Authorization": f"Bearer {one['token']}", "Content-Type": "application/json"}
        connection.close()  # the server ends one that was quiet for some seconds
        for _ in range(EACH):
            connection.request(one["method"], one["path"], next(turns[name]).encode(), headers)
            answer = connection.getresponse()
            answer.read()
            assert answer.status in (200, 202), f"{name} answered {answer.status}"
        print("done", flush=True)
    return 0


class _HelloServer:
    """Starlette's "hello" behind the server that the port has."""

    def __init__(self) -> None:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # as the port's own
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        self.address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        config = uvicorn.Config(
            HELLO_APP,
            http="httptools",
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            access_log=False,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([listener],), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join()


def _questions(services: Services) -> dict[str, Question]:
    """What is asked by name; the write each time with another body."""
    opened = services.calendars.open(services.own_client, "bench", origin=SYSTEM)
    token = services.tokens.issue(opened.calendar.sub, services.own_client).access_token
    path = f"/v1/calendars/{opened.calendar.calendar_id}/events"
    events = [
        {
            "event_id": f"e{number % 200}",
            "summary": "Board meeting",
            "description": "",
            "start": f"2027-03-{8 + number % 7:02d}T{number % 24:02d}:00:00Z",
            "end": f"2027-03-{8 + number % 7:02d}T{number % 24:02d}:30:00Z",
        }
        for number in range(1400)
    ]
    return {
        HELLO: Question("POST", "/", token, ["{}"]),
        WRITE: Question("POST", path, token, [json.dumps(event) for event in events]),
        READ: Question("GET", f"/v1/events?{WEEK.decode()}", token, [""]),
    }


async def measure(services: Services, port: Any) -> dict[str, list[float]]:
    """Seconds of CPU for one request of each kind, in every slice."""
    asks = {}
    for name, question in _questions(services).items():
        app: Any = HELLO_APP if name == HELLO else port
        asks[name] = partial(_ask_next, app, question, cycle(question.bodies))
    spent = _Spent()
    for turn in range(SLICES + 1):
        for name, one in asks.items():
            with spent.slice(name, counts=turn > 0):
                for _ in range(EACH):
                    status = await one()
                    assert status in (200, 202), f"{name} answered {status}"
    return spent.times


async def _ask_next(app: Any, question: Question, bodies: Iterator[str]) -> int:
    headers = [
        (b"authorization", f"Bearer {question.token}".encode()),
        (b"content-type", b"application/json"),
    ]
    path, _, query = question.path.partition("?")
    return await ask(app, question.method, path, next(bodies).encode(), headers, query.encode())


async def _hello(_request: Request) -> Response:
    return JSONResponse({"hello": "world"})


HELLO_APP = Starlette(routes=[Route("/", _hello, methods=["POST"])])


async def ask(
    app: Any, method: str, path: str, body: bytes, headers: list[tuple[bytes, bytes]], query: bytes = b""
) -> int:
    """One request without a socket; the status of the answer."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query,
        "root_path": "",
        "headers": [(b"host", b"bench"), (b"content-length", str(len(body)).encode()), *headers],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 2),
        "state": {},
    }
    status = 0

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]

    await app(scope, receive, send)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
