"""Event triggers from the request that asks for them to what their receiver is told: contract §9.5."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from apcdesk.api import delivery as delivery_module
from apcdesk.api.delivery import Delivery
from apcdesk.api.outgoing import SIGNATURE, signature
from apcdesk.domain.changes import STAFF
from apcdesk.domain.period import Period
from tests.api.building import SECRET, Wire
from tests.api.receiving import Receiver
from tests.builders_services import STORY_NOW, ManualClock

START = STORY_NOW + timedelta(hours=1)
TIMES = {"start": START.isoformat(), "end": (START + timedelta(hours=1)).isoformat()}
FIVE_BEFORE = {"before": "event_start", "offset": {"minutes": 5}}
ANSWERS: list[tuple[int | bytes, list[int]]] = [
    (200, [0]),
    (302, [0, 10, 40, 160]),
    (500, [0, 10, 40, 160]),
    (b"", [0, 10, 40, 160]),
    (410, [0]),
]
"""What a receiver answers, and the seconds after the moment at which it is asked in the first ten minutes."""


@pytest.fixture
def delivery(wire: Wire) -> Delivery:
    return Delivery(wire.services, wire.base_url, jitter=lambda: 0.0)


def subscribe(wire: Wire, uri: str, *transitions: dict[str, Any], event_id: str = "e1") -> None:
    subscription = {"type": "webhook", "uri": uri, "transitions": list(transitions)}
    response = wire.put_event(event_id, subscriptions=[subscription], **TIMES)
    assert response.status_code == 202, response.text


def test_a_receiver_is_told_of_the_transition_and_of_the_event_in_signed_bytes(
    wire: Wire, clock: ManualClock, delivery: Delivery, receiver: Receiver
):
    hour_after = {"after": "event_start", "offset": {"hours": 1}}
    at_the_end = {"after": "event_end", "offset": {"minutes": 0}}
    subscribe(wire, f"{receiver.base_url}/told", FIVE_BEFORE, hour_after, at_the_end)

    (event,) = wire.events()

    for minutes in (54, 1, 64, 1, 60):
        clock.advance(minutes=minutes)
        delivery.deliver_due()

    heard = receiver.take()
    hour_after["offset"] = {"minutes": 60}
    assert [one.body for one in heard] == [
        {
            "notification": {"type": "event_subscription", "transitions": transitions},
            "event": event,
        }
        for transitions in ([FIVE_BEFORE], [hour_after, at_the_end])
    ]
    for one in heard:
        assert one.path == "/told"
        assert one.headers["Content-Type"] == "application/json; charset=utf-8"
        assert one.headers[SIGNATURE] == signature(one.raw, [SECRET])


def test_the_moment_follows_the_event_and_a_deleted_one_has_none(
    wire: Wire, clock: ManualClock, delivery: Delivery, receiver: Receiver
):
    for event_id in ("moved", "deleted"):
        subscribe(wire, f"{receiver.base_url}/{event_id}", FIVE_BEFORE, event_id=event_id)
    moved = next(event for event in wire.events() if event["event_id"] == "moved")
    later = Period(START + timedelta(hours=2), START + timedelta(hours=3))
    wire.services.events.move(moved["event_uid"], later, origin=STAFF)
    wire.delete(wire.events_path, {"event_id": "deleted"})

    times: dict[str, datetime] = {}
    for _ in range(180):
        clock.advance(minutes=1)
        delivery.deliver_due()
        times |= {one.path: clock.now() for one in receiver.take()}

    assert times == {"/moved": later.start - timedelta(minutes=5)}


@pytest.mark.parametrize(("answer", "asked"), ANSWERS)
def test_only_success_ends_the_attempts(
    wire: Wire,
    clock: ManualClock,
    delivery: Delivery,
    receiver: Receiver,
    answer: int | bytes,
    asked: list[int],
):
    receiver.answers["/there"] = answer
    subscribe(wire, f"{receiver.base_url}/there", FIVE_BEFORE)
    moment = START - timedelta(minutes=5)
    clock.moment = moment

    heard: list[int] = []
    for _ in range(60):
        delivery.deliver_due()
        heard += [int((clock.now() - moment).total_seconds()) for _ in receiver.take()]
        clock.advance(seconds=10)

    assert heard == asked


def test_a_slow_receiver_and_a_dead_one_keep_nobody_else_waiting(
    wire: Wire,
    clock: ManualClock,
    delivery: Delivery,
    receiver: Receiver,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(delivery_module, "NOTICE_SECONDS", 0.3)
    for number, uri in enumerate((f"{receiver.base_url}/slow", "http://127.0.0.1:1/", receiver.base_url)):
        subscribe(wire, uri, FIVE_BEFORE, event_id=f"e{number}")
    clock.moment = START - timedelta(minutes=5)

    assert delivery.deliver_due() == 3
    assert {one.path for one in receiver.take()} == {"/slow", "/"}

    receiver.release.set()
    clock.advance(seconds=10)
    assert delivery.deliver_due() == 2
    assert [one.path for one in receiver.take()] == ["/slow"]


def test_no_address_of_a_receiver_stands_in_the_log(
    wire: Wire,
    clock: ManualClock,
    delivery: Delivery,
    receiver: Receiver,
    caplog: pytest.LogCaptureFixture,
):
    subscribe(wire, f"{receiver.base_url}/a-secret-path", FIVE_BEFORE)
    (event,) = wire.events()
    clock.moment = START - timedelta(minutes=5)

    with caplog.at_level("INFO", "apcdesk.api"):
        delivery.deliver_due()

    lines = [record.getMessage() for record in caplog.records if record.name == "apcdesk.api"]
    assert lines == [f"notification=event_subscription event={event['event_uid']} status=200"]
