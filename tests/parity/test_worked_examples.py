"""The contract's worked examples A1 to A32 and S1 to S4, stored through the port, asked of the service and of the port."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from apcdesk.domain.changes import STAFF, SYSTEM, Verb
from apcdesk.domain.ids import EventUid, Sub
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.records import write_event
from apcdesk.service.services import Services
from tests.api.building import CLIENT_ID, Wire
from tests.availability.examples import (
    a_query_of,
    a_sequence_query_of,
    load_examples,
    the_answer_of,
    the_sequences_of,
)

EXAMPLES = load_examples()
SEQUENCES = load_examples("sequenced_availability")
ALL_TIME = {"from": "2019-01-01", "to": "2199-01-01"}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["id"])
def test_service_and_port_give_the_contracts_answer(wire: Wire, example: dict[str, Any]):
    subs = {name: _stored(wire, name, account) for name, account in example["accounts"].items()}
    request, expected = _renamed(example["request"], subs), _renamed(example["response"], subs)

    answer = wire.services.availability.query(a_query_of(request), client_id=CLIENT_ID)
    response = wire.post("/v1/availability", request)

    assert answer == the_answer_of(expected)
    assert (response.status_code, response.json()) == (200, expected)


@pytest.mark.parametrize("example", SEQUENCES, ids=lambda example: example["id"])
def test_service_and_port_give_the_contracts_sequences(wire: Wire, example: dict[str, Any]):
    subs = {name: _stored(wire, name, account) for name, account in example["accounts"].items()}
    request, expected = _renamed(example["request"], subs), _renamed(example["response"], subs)

    found = wire.services.availability.sequences(a_sequence_query_of(request), client_id=CLIENT_ID)
    response = wire.post("/v1/sequenced_availability", request)

    assert found == the_sequences_of(expected)
    assert (response.status_code, response.json()) == (200, expected)


def _stored(wire: Wire, name: str, account: Mapping[str, Any]) -> str:
    """Make the account and all it has by the port's own means; its sub."""
    if name.startswith("acc_"):
        sub = wire.services.calendars.add_person(name, origin=SYSTEM).sub
        wire.token = wire.services.tokens.issue(sub, CLIENT_ID).access_token
    else:
        opened = wire.open(name)
        sub, wire.token = Sub(opened["sub"]), opened["access_token"]
    calendar_id = wire.get("/v1/calendars").json()["calendars"][0]["calendar_id"]
    wire.events_path = f"/v1/calendars/{calendar_id}/events"
    for number, event in enumerate(account.get("events", ())):
        _store_event(wire, {"event_id": f"event-{number}", "summary": "Taken"} | event)
    for rule in account.get("availability_rules", ()):
        assert wire.post("/v1/availability_rules", rule).status_code == 200
    for number, period in enumerate(account.get("available_periods", ())):
        body = {"available_period_id": f"period-{number}", **period}
        assert wire.post("/v1/available_periods", body).status_code == 202
    return sub


def _store_event(wire: Wire, event: dict[str, Any]) -> None:
    assert wire.post(wire.events_path, event).status_code == 202
    if event.get("deleted"):
        assert wire.delete(wire.events_path, {"event_id": event["event_id"]}).status_code == 202
    if event.get("participation_status"):
        (stored,) = (e for e in wire.events(**ALL_TIME) if e["event_id"] == event["event_id"])
        _decline(wire.services, EventUid(stored["event_uid"]), event["participation_status"])


def _decline(services: Services, event_uid: EventUid, status: str) -> None:
    """Nobody can decline through the port; an import brings such events."""
    event = replace(services.events.get(event_uid), participation_status=status)
    with services.store.write() as tx:
        write_event(tx, event, Recorder(tx, services.clock.now(), STAFF), Verb.UPDATED)


def _renamed(part: Any, subs: Mapping[str, str]) -> Any:
    """The request or answer with the subs that were really made."""
    if isinstance(part, list):
        return [_renamed(item, subs) for item in part]
    if isinstance(part, dict):
        return {k: subs[v] if k == "sub" else _renamed(v, subs) for k, v in part.items()}
    return part
