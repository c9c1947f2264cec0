"""What a request costs the port in CPU time, beside the emptiest application of the same web stack: `make bench`.

Both answer in this process without a socket, one request after the other, in short slices that take turns: a small
authenticated write of an event, a read of a page of events, and Starlette's own "hello". Commits do not wait for the disk.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from apcdesk.api.app import Port
from apcdesk.api.request_log import RequestLog
from apcdesk.domain.changes import SYSTEM
from apcdesk.service.clock import SystemClock
from apcdesk.service.services import Services, open_services

SLICES, EACH = 30, 40
WEEK = b"from=2027-03-08&to=2027-03-15&tzid=Etc/UTC&include_managed=true"
Ask = Callable[[], Awaitable[int]]


def main() -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="apcdesk-bench-") as folder:
        address = f"sqlite:///{Path(folder) / 'apcdesk.sqlite'}"
        services = open_services(address, None, SystemClock(), "Etc/UTC", durable=False)
        port = Port(services, "http://bench", RequestLog())
        spent = asyncio.run(measure(services, port))
        port.close()
        services.close()
    floor = median(spent["hello"])
    print(f"CPU of a request, median of {SLICES} slices of {EACH}:")
    for name, times in spent.items():
        print(f"  {name:<28}{median(times) * 1e6:7.0f} µs  ratio {median(times) / floor:.1f}")
    return 0


async def measure(services: Services, port: Any) -> dict[str, list[float]]:
    """Seconds of CPU for one request of each kind, in every slice."""
    opened = services.calendars.open(services.own_client, "bench", origin=SYSTEM)
    token = services.tokens.issue(opened.calendar.sub, services.own_client).access_token
    bearer = [(b"authorization", f"Bearer {token}".encode()), (b"content-type", b"application/json")]
    write = f"/v1/calendars/{opened.calendar.calendar_id}/events"
    numbers = iter(range(1_000_000))

    def event() -> bytes:
        number = next(numbers)
        start = f"2027-03-{8 + number % 7:02d}T{number % 24:02d}:00:00Z"
        end = f"2027-03-{8 + number % 7:02d}T{number % 24:02d}:30:00Z"
        return json.dumps(
            {
                "event_id": f"e{number % 200}",
                "summary": "Board meeting",
                "description": "",
                "start": start,
                "end": end,
            }
        ).encode()

    hello = Starlette(routes=[Route("/", _hello, methods=["POST"])])
    asks: dict[str, Ask] = {
        "hello": lambda: ask(hello, "POST", "/", b"{}", bearer),
        "write an event": lambda: ask(port, "POST", write, event(), bearer),
        "read a week of 200 events": lambda: ask(port, "GET", "/v1/events", b"", bearer, WEEK),
    }
    spent: dict[str, list[float]] = {name: [] for name in asks}
    for turn in range(SLICES + 1):
        for name, one in asks.items():
            began = time.process_time()
            for _ in range(EACH):
                status = await one()
                assert status in (200, 202), f"{name} answered {status}"
            if turn:
                spent[name].append((time.process_time() - began) / EACH)
    return spent


async def _hello(_request: Request) -> Response:
    return JSONResponse({"hello": "world"})


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
    sys.exit(main())
