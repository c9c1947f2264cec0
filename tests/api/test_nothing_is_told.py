"""No secret, token or personal datum reaches a line of the log or of the request log, whatever is asked."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from apcdesk.api.delivery import Delivery
from apcdesk.api.errors import refusal
from apcdesk.api.operations.table import OPERATIONS
from apcdesk.api.request_log import RequestLog
from apcdesk.domain.changes import STAFF
from apcdesk.errors import trace_of
from apcdesk.service.services import Services
from tests.api.building import SECRET, Wire, an_event_body
from tests.api.every_operation import Everything, bearer, members_of, short_pages
from tests.builders_services import ManualClock

MARK = "Okafor-4242"
"""Stands for whatever a person or a client would rather not read in a log."""
ASKING = re.compile(r"http(x|core)\b")
"""Loggers of the asking side, which is the test itself."""
LINE = re.compile(
    r"method=[A-Z]+ path=/[\w/.…]* status=\d{3} ms=\d+\.\d client=([\w-]+)"
    r"|notification=\w+ (channel|event)=\w+ status=(\d{3}|-)"
)
Told = Callable[[], list[str]]


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture, request_log: RequestLog) -> Told:
    """Every line so far: of all loggers, written out with their traces, and of the request log."""
    caplog.set_level(logging.DEBUG)

    def lines() -> list[str]:
        records = [record for record in caplog.records if not ASKING.match(record.name)]
        written = [caplog.handler.format(record) for record in records]
        return [*written, *map(repr, request_log.entries())]

    return lines


@pytest.fixture
def everything(wire: Wire) -> Iterator[Everything]:
    with short_pages():
        yield Everything(wire)


def marked(value: Any) -> Any:
    """The same members with the mark in every text."""
    if isinstance(value, dict):
        return {name: marked(one) for name, one in value.items()} | {MARK: MARK}
    if isinstance(value, list):
        return [*map(marked, value), MARK]
    return f"{value} {MARK}" if isinstance(value, str) else value


def secrets_in(answers: list[httpx.Response]) -> set[str]:
    """What answers gave away for the eyes of the client alone."""
    found = set()
    for answer in answers:
        found |= set(re.findall(r'"\w*token":"([^"]+)"', answer.text))
        found |= set(re.findall(r"code=([\w-]+)", answer.headers.get("location", "")))
    return found


def test_good_requests_and_bad_ones_tell_nothing(everything: Everything, told: Told):
    http, answers = everything.wire.http, []
    token = everything.wire.token
    secrets = {SECRET, token, everything.wire.opened["refresh_token"]}
    for operation in OPERATIONS:
        everything.wire.token = token
        ask = everything.ask(operation)
        answers.append(ask.send(http))
        query = {name: marked(value) for name, value in ask.query.items()} | {MARK: MARK}
        path = re.sub(r"{\w+}", MARK, operation.path)
        answers.append(replace(ask, query=query).send(http))
        answers.append(replace(ask, path=path).send(http))
        answers.append(replace(ask, headers=bearer(MARK)).send(http))
        if operation.body is None:
            continue
        members = members_of(operation)
        wrong: list[dict[str, Any]] = [
            marked(dict(ask.body or {})),
            dict.fromkeys(members, MARK),
            {member: [{MARK: MARK}] for member in members},
            {member: {MARK: [MARK]} for member in members},
        ]
        for body in wrong:
            for credentials in ({}, everything.wire.credentials):
                answers.append(replace(ask, body=body | credentials).send(http))
        answers.append(ask.send(http, content=f'{{"{MARK}'.encode()))
    answers.append(http.get(f"/{MARK}?{MARK}"))
    answers.append(http.request("PATCH", "/v1/calendars", content=MARK.encode()))

    lines = told()
    secrets |= secrets_in(answers)
    assert len(lines) > 3 * len(OPERATIONS)
    assert [line for line in lines if any(secret in line for secret in {MARK, *secrets})] == []


def test_what_is_written_is_told_to_its_receivers_and_to_no_log(
    wire: Wire, services: Services, clock: ManualClock, told: Told
):
    address = f"http://127.0.0.1:1/{MARK}?{MARK}"
    trigger = {"before": "event_start", "offset": {"minutes": 5}}
    event = an_event_body(
        event_id=MARK,
        summary=MARK,
        description=MARK,
        location={"description": MARK},
        start="2027-03-10T11:00:00Z",
        end="2027-03-10T12:00:00Z",
        subscriptions=[{"type": "webhook", "uri": address, "transitions": [trigger]}],
    )
    assert wire.post(wire.events_path, event).status_code == 202
    assert wire.post("/v1/channels", {"callback_url": address}).status_code == 200
    services.calendars.add_person(MARK, email=f"{MARK}@x.example", origin=STAFF)
    wire.open(MARK)

    clock.advance(minutes=36)
    assert Delivery(services, "http://port", jitter=lambda: 0.0).deliver_due() == 2

    lines = told()
    assert sum("notification=" in line for line in lines) == 2
    assert [line for line in lines if MARK in line] == []


def test_lines_of_the_log_have_one_shape(wire: Wire, caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.INFO, "apcdesk.api"):
        wire.put_event()
        wire.get("/v1/nowhere")
        wire.http.get("/v1/events/pages/x")
        wire.http.request("TRACE", "/health")

    lines = [record.getMessage() for record in caplog.records if record.name == "apcdesk.api"]
    assert len(lines) == 4
    assert [line for line in lines if not LINE.fullmatch(line)] == []


@pytest.mark.expects_log("a request failed")
def test_a_bug_leaves_a_trace_without_the_words_of_the_error(
    wire: Wire, monkeypatch: pytest.MonkeyPatch, told: Told
):
    def broken(*_: object, **__: object) -> None:
        with wire.services.store.write() as tx:
            tx.execute(text("insert into setting (name, value) values (:name, :name)"), {"name": MARK})
            tx.execute(text("insert into setting (name, value) values (:name, :name)"), {"name": MARK})

    monkeypatch.setattr(type(wire.services.calendars), "of_account", broken)

    assert wire.get("/v1/calendars").status_code == 500

    lines = told()
    (failure,) = [line for line in lines if "a request failed" in line]
    assert "IntegrityError" in failure
    assert "tests/api/test_nothing_is_told.py" in failure.replace("\\", "/")
    assert [line for line in lines if MARK in line] == []


def test_errors_that_came_of_each_other_are_traced_once():
    first, second = ValueError(MARK), KeyError(MARK)
    first.__cause__, second.__cause__ = second, first

    assert trace_of(first).splitlines() == ["KeyError", "ValueError"]


@pytest.mark.expects_log("a request failed")
def test_neither_an_error_nor_what_caused_it_is_quoted(caplog: pytest.LogCaptureFixture):
    def fail() -> None:
        try:
            json.loads(MARK)
        except ValueError as cause:
            raise LookupError(MARK) from cause

    with pytest.raises(LookupError) as caught:
        fail()
    refusal(caught.value)

    lines = trace_of(caught.value).splitlines()
    assert MARK not in caplog.text
    assert [line for line in lines if not line.startswith(" ")] == ["JSONDecodeError", "LookupError"]
