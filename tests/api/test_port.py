"""The port as a whole: refusals, health, its own description, the log, and what happens when it fails."""

from __future__ import annotations

import re
import socket
from datetime import datetime
from typing import Any

import httpx
import pytest
from pydantic import TypeAdapter

from apcdesk import __version__
from apcdesk.api.app import encoded
from apcdesk.api.errors import refusal
from apcdesk.api.openapi import openapi_document
from apcdesk.api.operations import OPERATIONS, Credential
from apcdesk.api.request_log import LoggedRequest, RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import CalendarId
from apcdesk.errors import CalendarReadOnly, DatabaseBusy, DiskFull
from apcdesk.service.services import Services
from tests.api.building import CLIENT_ID, SECRET, Wire, an_event_body
from tests.builders_services import STORY_NOW

WITH_SECRET = {"Authorization": f"Bearer {SECRET}"}
UNAVAILABLE = {"error": "feature_unavailable", "description": "This feature is not available here"}


@pytest.mark.parametrize(
    "path",
    ["attachments", "smart_invites", "real_time_sequencing", "sequenced_availability", "add_to_calendar"],
)
def test_a_documented_feature_that_is_not_offered_is_402_for_whoever_may_ask(wire: Wire, path: str):
    answers = [
        wire.post(f"/v1/{path}", {}),
        wire.post(f"/v1/{path}", {}, headers=WITH_SECRET),
        wire.http.post(f"/v1/{path}", json=wire.credentials, headers={"Authorization": "Bearer undefined"}),
    ]

    assert [(answer.status_code, answer.json()) for answer in answers] == [(402, UNAVAILABLE)] * 3
    assert wire.http.post(f"/v1/{path}", json={}).status_code == 401


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
    assert wire.post("/v1/applications", {}).status_code == 401


def test_health(wire: Wire):
    answer = wire.http.get("/health")

    assert (answer.status_code, answer.json()) == (
        200,
        {"status": "ok", "version": __version__, "database": "reachable"},
    )


def references(part: Any) -> set[str]:
    """Every `$ref` in the document."""
    if isinstance(part, list):
        return set().union(*map(references, part))
    if not isinstance(part, dict):
        return set()
    here = {part["$ref"]} if isinstance(part.get("$ref"), str) else set()
    return here.union(*map(references, part.values()))


def test_the_document_lists_every_operation_and_every_reference_leads_somewhere(wire: Wire):
    document = wire.http.get("/v1/openapi.json").json()

    assert document["openapi"] == "3.1.0"
    assert document["servers"] == [{"url": wire.base_url}]
    listed = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
    assert listed == {(o.method, o.path) for o in OPERATIONS} | {("GET", "/v1/openapi.json")}
    schemas = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert references(document) <= schemas
    assert "$defs" not in str(document)
    for path, methods in document["paths"].items():
        for operation in methods.values():
            declared = [p["name"] for p in operation.get("parameters", []) if p["in"] == "path"]
            assert declared == re.findall(r"{(\w+)}", path)
            assert operation["summary"]
            assert operation["responses"]
    ids = [
        operation["operationId"] for methods in document["paths"].values() for operation in methods.values()
    ]
    assert len(ids) == len(set(ids))


def test_the_document_describes_members_as_the_contract_does():
    schemas = openapi_document(OPERATIONS, "http://x")["components"]["schemas"]

    event = schemas["EventBody"]
    assert event["required"] == ["summary", "start", "end"]
    assert event["properties"]["summary"] == {
        "title": "Summary",
        "type": "string",
        "maxLength": 1024,
        "minLength": 1,
    }


def test_every_answer_is_what_the_document_says(wire: Wire):
    """One real call of every operation that answers with a body."""
    wire.put_event(location={"description": "Hall"}, url="https://example.com/")
    rule = {"availability_rule_id": "r", "tzid": "Etc/UTC", "weekly_periods": []}
    period = {"available_period_id": "p", "start": "2030-01-07T09:00:00Z", "end": "2030-01-07T10:00:00Z"}
    wire.post("/v1/available_periods", period)
    query = {
        "participants": [{"members": [{"sub": wire.sub}]}],
        "required_duration": {"minutes": 60},
        "query_periods": [period],
    }
    grant = {"grant_type": "refresh_token", "refresh_token": wire.opened["refresh_token"]}
    bodies: dict[str, Any] = {
        "/v1/application_calendars": wire.credentials | {"application_calendar_id": "x"},
        "/v1/calendars": wire.credentials | {"application_calendar_id": "x"},
        "/oauth/token": wire.credentials | grant,
        "/v1/availability": query,
        "/v1/availability_rules": rule,
        "/v1/permissions": {
            "permissions": [{"calendar_id": wire.calendar_id, "permission_level": "unrestricted"}]
        },
        "/v1/batch": {"batch": [{"method": "POST", "relative_url": "/v1/available_periods", "data": period}]},
        "/v1/channels": {"callback_url": "http://127.0.0.1:1/"},
        "/v1/element_tokens": {"permissions": ["agenda"], "origin": "http://x"},
    }
    checked = set()
    for operation in OPERATIONS:
        if operation.answer is None or "{token}" in operation.path:
            continue
        headers = WITH_SECRET if operation.credential is Credential.API_KEY else {}
        path = operation.path.format(availability_rule_id="r")
        params = (
            {"tzid": "Etc/UTC", "include_managed": "1", "from": "2019-01-01"}
            if path in ("/v1/events", "/v1/free_busy")
            else {}
        )
        body = bodies[path] if operation.method == "POST" else None
        response = wire.request(operation.method, path, json=body, params=params, headers=headers)
        assert response.status_code == operation.status, (path, response.text)
        TypeAdapter(operation.answer).validate_json(response.content, strict=True)
        checked.add(operation.path)

    assert len(checked) == 17


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


def test_a_port_in_use_is_an_error_of_the_system(services: Services, request_log: RequestLog):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        server = Server(services, request_log)
        with pytest.raises(OSError, match="in use"):
            server.start("127.0.0.1", taken.getsockname()[1])
    assert not server.running


def test_a_stopped_port_is_free_and_can_start_again(services: Services, request_log: RequestLog):
    server = Server(services, request_log, base_url="https://desk.example/")
    host, port = server.start("127.0.0.1", 0)
    with pytest.raises(RuntimeError):
        server.start(host, port)

    server.stop()
    assert not server.running
    server.stop()

    assert server.start(host, port) == (host, port)
    document = httpx.get(f"{address(host, port)}/v1/openapi.json", trust_env=False).json()
    server.stop()
    assert document["servers"] == [{"url": "https://desk.example"}]


def test_a_port_open_to_the_network_names_an_address_that_reaches_it(
    services: Services, request_log: RequestLog
):
    server = Server(services, request_log)
    _, port = server.start("0.0.0.0", 0)

    document = httpx.get(f"{address('127.0.0.1', port)}/v1/openapi.json", trust_env=False).json()
    named = document["servers"][0]["url"]
    answer = httpx.get(f"{named}/health", trust_env=False)
    server.stop()

    assert (answer.status_code, "0.0.0.0" in named) == (200, False)


def test_addresses_of_both_families():
    assert (address("127.0.0.1", 80), address("::1", 80)) == ("http://127.0.0.1:80", "http://[::1]:80")


def test_a_deleted_calendar_ends_its_tokens(wire: Wire):
    wire.services.calendars.delete(CalendarId(wire.calendar_id), origin=STAFF)

    assert wire.get("/v1/calendars").status_code == 401
    assert wire.open("stand")["sub"] != wire.sub
