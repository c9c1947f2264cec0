"""Faults on purpose, over a real socket: what the table names fails as it says, everything else is answered."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import httpx
import pytest
from starlette.types import Message, Receive, Scope, Send

from apcdesk.api.fault_table import Drop, Fault
from apcdesk.api.faults import HANG_UP, Faults
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.service.services import Services
from tests.api.building import Wire
from tests.plain_http import PLAIN

Serve = Callable[..., Wire]
EVENTS = "/v1/calendars/*/events"
A_BODY: Message = {"type": "http.request", "body": b"{}", "more_body": False}
NOW = datetime(2027, 3, 10, 9, tzinfo=UTC)


@pytest.fixture
def serve(services: Services, request_log: RequestLog) -> Iterator[Serve]:
    """Serve with these faults, to a client of the port."""
    stops: list[Callable[[], None]] = []

    def serve(*faults: Fault) -> Wire:
        server = Server(services, request_log, faults=faults)
        stops.append(server.stop)
        http = httpx.Client(base_url=address(*server.start("127.0.0.1", 0)), **PLAIN)
        stops.append(http.close)
        return Wire(http, services)

    yield serve
    for stop in reversed(stops):
        stop()


def test_a_status_is_answered_before_anything_is_done(serve: Serve):
    wire = serve(Fault(1, EVENTS, "POST", status=503, retry_after=2, times=2))

    answers = [wire.put_event() for _ in range(2)]
    after_faults = wire.events()
    third = wire.put_event()

    assert [(a.status_code, a.headers["retry-after"], a.content) for a in answers] == [(503, "2", b"")] * 2
    assert after_faults == []
    assert (third.status_code, len(wire.events())) == (202, 1)


def test_every_third_request_fails(serve: Serve):
    wire = serve(Fault(1, "/health", status=500, every=3))

    assert [wire.get("/health").status_code for _ in range(7)] == [200, 200, 500, 200, 200, 500, 200]


def test_every_and_times_together(serve: Serve):
    wire = serve(Fault(1, "/health", status=500, every=2, times=1))

    assert [wire.get("/health").status_code for _ in range(5)] == [200, 500, 200, 200, 200]


def test_the_first_entry_whose_turn_it_is_applies(serve: Serve):
    wire = serve(Fault(1, "/health", status=429, times=1), Fault(2, "/h*", status=500, times=1))

    assert [wire.get("/health").status_code for _ in range(3)] == [429, 500, 200]


def test_a_request_without_an_answer_may_be_repeated(serve: Serve):
    wire = serve(Fault(1, EVENTS, "POST", drop=Drop.REQUEST, times=1))

    with pytest.raises(httpx.RemoteProtocolError):
        wire.put_event()
    left_alone = wire.events()

    assert left_alone == []
    assert wire.put_event().status_code == 202


@pytest.mark.parametrize("drop", Drop)
def test_who_hangs_up_has_the_whole_request(request_log: RequestLog, drop: Drop):
    happened: list[str] = []
    messages: Iterator[Message] = iter([{**A_BODY, "more_body": True}, A_BODY, {"type": "http.disconnect"}])

    async def receive() -> Message:
        message = next(messages)
        happened.append(message["type"])
        return message

    async def answer_unread(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 401})

    async def never_sent(message: Message) -> None:
        happened.append(message["type"])

    state = {HANG_UP: lambda: happened.append("hang up")}
    scope: Scope = {"type": "http", "method": "POST", "path": "/v1/x", "state": state}
    faults = Faults(answer_unread, [Fault(1, "/v1/x", drop=drop)], request_log, lambda: NOW)

    asyncio.run(faults(scope, receive, never_sent))

    assert happened == ["http.request", "http.request", "hang up", "http.disconnect"]


def test_a_dropped_answer_leaves_the_work_done(serve: Serve):
    wire = serve(Fault(1, EVENTS, "POST", drop=Drop.ANSWER, times=1))

    with pytest.raises(httpx.RemoteProtocolError):
        wire.put_event(summary="Board meeting")
    written = wire.events()
    again = wire.put_event(summary="Board meeting")

    assert [event["summary"] for event in written] == ["Board meeting"]
    assert again.status_code == 202
    assert len(wire.events()) == 1


def test_a_delay_is_waited_out_then_the_port_answers(serve: Serve):
    wire = serve(Fault(1, EVENTS, "POST", delay=0.3, times=1))

    slow = wire.put_event()

    assert slow.status_code == 202
    assert slow.elapsed.total_seconds() >= 0.3
    assert len(wire.events()) == 1


def test_a_trailing_slash_makes_no_difference(serve: Serve):
    wire = serve(Fault(1, "/health", status=500))

    assert wire.get("/health/").status_code == 500


def test_faults_are_logged_with_the_path_of_the_table(
    serve: Serve, request_log: RequestLog, caplog: pytest.LogCaptureFixture
):
    wire = serve(
        Fault(1, EVENTS, "POST", status=429, times=1), Fault(2, EVENTS, "POST", drop=Drop.ANSWER, times=1)
    )
    before = len(request_log.entries())

    with caplog.at_level("INFO", "apcdesk.api"):
        wire.put_event()
        with pytest.raises(httpx.RemoteProtocolError):
            wire.put_event()

    lines = [r.getMessage() for r in caplog.records if r.name == "apcdesk.api"]
    assert [line.rsplit(" ms=", 1)[0] for line in lines if line.startswith("fault=")] == [
        "fault=1 method=POST path=/v1/calendars/*/events status=429 drop=-",
        "fault=2 method=POST path=/v1/calendars/*/events status=- drop=answer",
    ]
    assert wire.calendar_id not in " ".join(lines)
    assert [(one.path, one.status) for one in request_log.entries()[before:]] == [
        (EVENTS, 429),
        ("/v1/calendars/…/events", 202),
    ]
