"""HTTP/1.1 itself: requests that the parser does not read are refused as the port refuses others."""

from __future__ import annotations

import re
import socket

import pytest

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server
from apcdesk.service.services import Services
from tests.api.building import Wire

EMPTY = b"content-length: 0\r\nconnection: close\r\n\r\n"


def answers(wire: Wire, *pieces: bytes) -> bytes:
    """All that the port answers until it closes the connection; each further piece is sent after an answer began."""
    assert wire.http.base_url.port is not None
    with socket.create_connection(("127.0.0.1", wire.http.base_url.port), timeout=20) as peer:
        peer.sendall(pieces[0])
        began = b""
        for piece in pieces[1:]:
            began += peer.recv(65536)
            peer.sendall(piece)
        return began + b"".join(iter(lambda: peer.recv(65536), b""))


def without_date(answer: bytes) -> bytes:
    return re.sub(rb"date: [^\r]+\r\n", b"", answer)


@pytest.mark.parametrize("method", ["FOO", "get", "GETT", "SETUP", "M-X"])
def test_a_method_that_nobody_knows_is_405_or_404_as_any_other(
    wire: Wire, request_log: RequestLog, method: str
):
    rest = "HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}"
    before = len(request_log.entries())

    known, unknown = (
        answers(wire, f"{method} {path} {rest}".encode()) for path in ("/v1/calendars?a=b", "/v1/x")
    )

    assert without_date(known) == b"HTTP/1.1 405 Method Not Allowed\r\nallow: GET, POST\r\n" + EMPTY
    assert without_date(unknown) == b"HTTP/1.1 404 Not Found\r\n" + EMPTY
    assert [(entry.method, entry.path, entry.status) for entry in request_log.entries()[before:]] == [
        (method, "/v1/calendars", 405),
        (method, "/…", 404),
    ]


def test_it_is_answered_on_a_connection_that_was_used_before(wire: Wire):
    used = answers(
        wire, b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n", b"FOO /health HTTP/1.1\r\nHost: x\r\n\r\n"
    )

    assert re.findall(rb"HTTP/1\.1 (\d+) ", used) == [b"200", b"405"]


def test_nothing_behind_its_first_line_is_read(wire: Wire):
    wire.put_event()
    hidden = f"DELETE {wire.events_path}?event_id=e1 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {wire.token}\r\n\r\n"

    answer = answers(wire, f"FOO /health HTTP/1.1\r\nContent-Length: {len(hidden)}\r\n\r\n{hidden}".encode())

    assert re.findall(rb"HTTP/1\.1 (\d+) ", answer) == [b"405"]
    assert [event["event_id"] for event in wire.events()] == ["e1"]


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET /health HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET /health HTTP/3.0\r\n\r\n",
        b"POST /v1/batch HTTP/1.1\r\nContent-Length: -2\r\n\r\n{}",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"FO",
        b"FOO \xff HTTP/1.1\r\n\r\n",
        b"FOO /%b HTTP/1.1\r\n\r\n" % (b"x" * 70_000),
    ],
)
def test_what_is_no_request_is_400_without_a_body(wire: Wire, sent: bytes):
    assert without_date(answers(wire, sent)) == b"HTTP/1.1 400 Bad Request\r\n" + EMPTY


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET /hea",
        b"POST /v1/batch HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{",
    ],
)
def test_who_says_no_more_does_not_keep_the_connection(
    services: Services, monkeypatch: pytest.MonkeyPatch, sent: bytes
):
    monkeypatch.setattr("apcdesk.api.server.IDLE_SECONDS", 0.1)
    server = Server(services, RequestLog())
    with socket.create_connection(server.start("127.0.0.1", 0), timeout=20) as peer:
        peer.sendall(sent)
        answer = peer.recv(65536)
    server.stop()

    assert answer == b""
