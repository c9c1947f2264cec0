"""The port as a whole: refusals, health, its own description, the log, and what happens when it fails."""

from __future__ import annotations

import re
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

import httpx
import pytest
from pydantic import TypeAdapter
from uvicorn.config import Config

from apcdesk import __version__
from apcdesk.api.app import encoded
from apcdesk.api.auth import INVALID_TOKEN
from apcdesk.api.call import Pieces
from apcdesk.api.errors import refusal
from apcdesk.api.request_log import LoggedRequest, RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import CalendarId
from apcdesk.errors import CalendarReadOnly, DatabaseBusy, DiskFull
from apcdesk.service.asking.availability import Availability
from apcdesk.service.services import Services
from tests.api.building import CLIENT_ID, SECRET, Wire, an_event_body
from tests.builders_services import STORY_NOW
from tests.plain_http import PLAIN

PATIENCE = 20.0
WITH_SECRET = {"Authorization": f"Bearer {SECRET}"}
UNAVAILABLE = {"error": "feature_unavailable", "description": "This feature is not available here"}


@pytest.mark.parametrize(
    "path",
    ["attachments", "smart_invites", "add_to_calendar"],
)
def test_a_documented_feature_that_is_not_offered_is_402_for_whoever_may_ask(wire: Wire, path: str):
    answers = [
        wire.post(f"/v1/{path}", {}),
        wire.post(f"/v1/{path}", {}, headers=WITH_SECRET),
        wire.http.post(f"/v1/{path}", json=wire.credentials, headers={"Authorization": "Bearer undefined"}),
    ]

    assert [(answer.status_code, answer.json()) for answer in answers] == [(402, UNAVAILABLE)] * 3
    assert wire.http.post(f"/v1/{path}", json={}).status_code == 401


@pytest.mark.parametrize("path", ["scheduling_conversations/sch_1", "scheduling_conversations?token=t"])
def test_what_is_not_offered_is_402_to_read_as_well(wire: Wire, path: str):
    assert wire.get(f"/v1/{path}").json() == UNAVAILABLE
    assert wire.http.get(f"/v1/{path}").status_code == 401


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "resources"), ("POST", "link_tokens"), ("POST", "service_account_authorizations")],
)
def test_what_needs_a_scope_nobody_has_is_403(wire: Wire, method: str, path: str):
    response = wire.request(method, f"/v1/{path}")

    assert (response.status_code, response.content) == (403, b"")
    assert 'error="insufficient_scope"' in response.headers["www-authenticate"]


def test_applications(wire: Wire):
    assert wire.post("/v1/application_verification", {}, headers=WITH_SECRET).status_code == 202
    for headers, challenge in (
        ({}, 'Bearer realm="apcdesk"'),
        ({"Authorization": "Basic x"}, 'Bearer realm="apcdesk", error="invalid_request"'),
        (WITH_SECRET, INVALID_TOKEN),
        ({"Authorization": f"Bearer {wire.token}"}, INVALID_TOKEN),
    ):
        refused = wire.http.post("/v1/applications", json={}, headers=headers)
        assert (refused.status_code, refused.headers["www-authenticate"]) == (401, challenge)


def test_health(wire: Wire):
    answer = wire.http.get("/health")

    assert (answer.status_code, answer.json()) == (
        200,
        {"status": "ok", "version": __version__, "database": "reachable"},
    )


def test_requests_are_logged_without_secrets_queries_or_ids(
    wire: Wire, request_log: RequestLog, caplog: pytest.LogCaptureFixture
):
    before = len(request_log.entries())
    heard: list[LoggedRequest] = []
    unsubscribe = request_log.subscribe(heard.append)
    with caplog.at_level("INFO", "apcdesk.api"):
        wire.get("/v1/events?tzid=Etc/UTC")
        wire.post(wire.events_path, an_event_body(end="2019-11-20T15:00:00Z"))
        unsubscribe()
        wire.http.get("/v1/somewhere/secret")

    entries = request_log.entries()[before:]
    assert [(e.at, e.method, e.path, e.status, e.client_id) for e in entries] == [
        (STORY_NOW, "GET", "/v1/events", 200, CLIENT_ID),
        (STORY_NOW, "POST", "/v1/calendars/…/events", 422, CLIENT_ID),
        (STORY_NOW, "GET", "/…", 404, None),
    ]
    assert [problem.key for problem in entries[1].problems] == ["errors.invalid_time_pair"]
    assert heard == list(entries[:2])
    lines = [r.getMessage() for r in caplog.records if r.name == "apcdesk.api"]
    assert [re.sub(r"ms=[\d.]+", "ms=", line) for line in lines] == [
        f"method=GET path=/v1/events status=200 ms= client={CLIENT_ID}",
        f"method=POST path=/v1/calendars/…/events status=422 ms= client={CLIENT_ID}",
        "method=GET path=/… status=404 ms= client=-",
    ]


def test_the_log_keeps_the_last_two_hundred():
    log = RequestLog()
    for number in range(205):
        log.add(LoggedRequest(datetime(2030, 1, 1), "GET", f"/{number}", 200, 1.0))  # noqa: DTZ001

    assert [entry.path for entry in log.entries()] == [f"/{number}" for number in range(5, 205)]


@pytest.mark.expects_log("the database does not answer")
@pytest.mark.parametrize("error", [DatabaseBusy("busy"), DiskFull("full")])
def test_a_database_that_does_not_answer_is_503_for_now(error: Exception):
    reply = refusal(error)

    assert (reply.status, reply.body, reply.headers) == (503, None, {"Retry-After": "1"})


def test_a_calendar_that_may_not_be_written_is_403():
    assert refusal(CalendarReadOnly("cal")).status == 403


@pytest.mark.expects_log("a request failed")
def test_a_bug_is_traced_and_answered_by_500(wire: Wire, monkeypatch: pytest.MonkeyPatch):
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(type(wire.services.calendars), "of_account", broken)

    response = wire.get("/v1/calendars")

    assert (response.status_code, response.content) == (500, b"")


@pytest.mark.parametrize("body", [{}, {"a": 1}, {"a": [], "b": [1, {"c": "å"}], "d": {"e": [None]}}])
def test_an_answer_in_pieces_is_the_same_json(body: dict[str, Any]):
    assert TypeAdapter(dict[str, Any]).validate_json(b"".join(encoded(body))) == body


def test_a_list_is_the_same_json_when_its_items_are_made_as_they_are_written():
    body = {"a": Pieces((1, 2), str), "b": Pieces((), str), "c": 3}

    assert b"".join(encoded(body)) == b'{"a":["1","2"],"b":[],"c":3}'


def test_a_port_in_use_is_an_error_of_the_system(services: Services, request_log: RequestLog):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        server = Server(services, request_log)
        with pytest.raises(OSError, match="in use"):
            server.start("127.0.0.1", taken.getsockname()[1])
    assert not server.running


def test_a_connection_may_rest_for_longer_than_clients_let_theirs(
    services: Services, request_log: RequestLog, monkeypatch: pytest.MonkeyPatch
):
    made: list[Config] = []

    class Remembered(Config):
        def __init__(self, *told: Any, **more: Any) -> None:
            super().__init__(*told, **more)
            made.append(self)

    monkeypatch.setattr("apcdesk.api.server.Config", Remembered)
    server = Server(services, request_log)
    server.start("127.0.0.1", 0)
    server.stop()

    assert [config.timeout_keep_alive > 60 for config in made] == [True]


def test_a_stopped_port_is_free_and_can_start_again(services: Services, request_log: RequestLog):
    server = Server(services, request_log, base_url="https://desk.example/")
    host, port = server.start("127.0.0.1", 0)
    with pytest.raises(RuntimeError):
        server.start(host, port)

    server.stop()
    assert not server.running
    server.stop()

    assert server.start(host, port) == (host, port)
    document = httpx.get(f"{address(host, port)}/v1/openapi.json", **PLAIN).json()
    server.stop()
    assert document["servers"] == [{"url": "https://desk.example"}]


def test_a_port_open_to_the_network_names_an_address_that_reaches_it(
    services: Services, request_log: RequestLog
):
    server = Server(services, request_log)
    _, port = server.start("0.0.0.0", 0)

    document = httpx.get(f"{address('127.0.0.1', port)}/v1/openapi.json", **PLAIN).json()
    named = document["servers"][0]["url"]
    answer = httpx.get(f"{named}/health", **PLAIN)
    server.stop()

    assert (answer.status_code, "0.0.0.0" in named) == (200, False)


def test_addresses_of_both_families():
    assert (address("127.0.0.1", 80), address("::1", 80)) == ("http://127.0.0.1:80", "http://[::1]:80")


def test_a_deleted_calendar_ends_its_tokens(wire: Wire):
    wire.services.calendars.delete(CalendarId(wire.calendar_id), origin=STAFF)

    assert wire.get("/v1/calendars").status_code == 401
    assert wire.open("stand")["sub"] != wire.sub


def test_long_computations_are_done_one_after_the_other_and_others_need_not_wait(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
):
    answered = Availability.query
    running: list[None] = []
    at_once: list[int] = []
    begun, may_end = threading.Event(), threading.Event()

    def slowly(self: Availability, *asked: Any, **how: Any) -> Any:
        running.append(None)
        at_once.append(len(running))
        begun.set()
        assert may_end.wait(PATIENCE)
        running.pop()
        return answered(self, *asked, **how)

    monkeypatch.setattr(Availability, "query", slowly)
    question = {
        "participants": [{"members": [{"sub": wire.sub}]}],
        "required_duration": {"minutes": 30},
        "query_periods": [{"start": "2027-03-10T12:00:00Z", "end": "2027-03-10T13:00:00Z"}],
    }
    with ThreadPoolExecutor(3) as clients:
        asked = [clients.submit(wire.post, "/v1/availability", question) for _ in range(3)]
        assert begun.wait(PATIENCE)
        meanwhile = [wire.http.get("/health").status_code for _ in range(5)]
        may_end.set()

    assert meanwhile == [200] * 5
    assert [one.result().status_code for one in asked] == [200] * 3
    assert at_once == [1] * 3
