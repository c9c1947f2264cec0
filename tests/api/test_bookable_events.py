"""Bookable events, their registrations, and asking which have room: contract scheduling §5.8."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest

from apcdesk.domain.bookable import Registration, RegistrationStatus
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import BookableEventId, RegistrationId
from apcdesk.errors import Invalid
from apcdesk.service.services import Services
from tests.api.building import CLIENT_ID, SECRET, Wire, errors
from tests.api.every_operation import TOUR, bearer
from tests.builders_services import ManualClock, make_services

WITH_SECRET = bearer(SECRET)
EVENTS = "/v1/bookable_events"
FILL = [("a", "accepted"), ("p", "pending")]


@pytest.fixture
def services(database_url: str, clock: ManualClock):
    made = make_services(database_url, clock)
    yield made
    made.close()


def write(wire: Wire, **more: Any) -> httpx.Response:
    return wire.post(EVENTS, TOUR | more, headers=WITH_SECRET)


def register(wire: Wire, registration_id: str, status: str = "accepted", **metadata: str) -> httpx.Response:
    body = {
        "registration_id": registration_id,
        "status": status,
        "metadata": metadata,
        "bearer_token": SECRET,
    }
    return wire.post(f"{EVENTS}/tour/registrations", body, headers=WITH_SECRET)


def counts(answer: httpx.Response) -> tuple[int, int, list[tuple[str, str]]]:
    assert answer.status_code == 200, answer.text
    room = answer.json()["registration"]
    listed = [(one["registration_id"], one["status"]) for one in room["registrations"]]
    return room["registered_count"], room["total_count"], listed


def test_an_event_is_made_filled_read_and_changed(wire: Wire):
    empty = write(wire)
    assert empty.json() == TOUR | {
        "registration": {"capacity": 2, "registered_count": 0, "total_count": 0, "registrations": []}
    }

    filled = register(wire, "87326", name="Bill the One")

    assert filled.json() == TOUR | {
        "registration": {
            "capacity": 2,
            "registered_count": 1,
            "total_count": 1,
            "registrations": [
                {"registration_id": "87326", "status": "accepted", "metadata": {"name": "Bill the One"}}
            ],
        }
    }
    read = wire.get(f"{EVENTS}/tour", params={"bearer_token": SECRET}, headers=WITH_SECRET)
    assert (read.status_code, read.json()) == (200, filled.json())
    changed = write(wire, start="2027-03-15T09:30:00Z", registration={"capacity": 3}).json()
    assert (changed["start"], changed["registration"]["capacity"]) == ("2027-03-15T09:30:00Z", 3)
    assert changed["registration"]["total_count"] == 1, "registrations stay"


def test_it_is_never_fuller_than_it_may_be(wire: Wire):
    write(wire)
    for registration_id, status in FILL:
        register(wire, registration_id, status)

    assert errors(register(wire, "t", "tentative")) == {"registration_id": ["errors.limit_exceeded"]}
    assert counts(register(wire, "d", "declined")) == (2, 3, [*FILL, ("d", "declined")])
    assert errors(register(wire, "d", "accepted")) == {"registration_id": ["errors.limit_exceeded"]}
    assert counts(register(wire, "p", "accepted"))[0] == 2, "who has room keeps it"
    assert counts(register(wire, "p", "removed"))[0] == 1
    assert counts(register(wire, "d", "accepted"))[0] == 2
    gone = wire.delete(f"{EVENTS}/tour/registrations/p", [], headers=WITH_SECRET)
    assert counts(gone) == (2, 2, [("a", "accepted"), ("d", "accepted")])
    assert counts(wire.delete(f"{EVENTS}/tour/registrations/p", headers=WITH_SECRET)) == counts(gone)


def test_two_take_the_last_place_at_once(
    services: Services, wire: Wire, database_url: str, clock: ManualClock
):
    write(wire, registration={"capacity": 1})
    second = make_services(database_url, clock)
    together = threading.Barrier(2)
    outcomes: list[str] = []

    def take(through: Services, name: str) -> None:
        registration = Registration(RegistrationId(name), RegistrationStatus.ACCEPTED, {})
        together.wait()
        try:
            through.bookable_events.register(CLIENT_ID, BookableEventId("tour"), registration, origin=STAFF)
            outcomes.append("in")
        except Invalid:
            outcomes.append("full")

    threads = [threading.Thread(target=take, args=one) for one in ((services, "first"), (second, "second"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    second.close()

    assert sorted(outcomes) == ["full", "in"]
    assert services.bookable_events.get(CLIENT_ID, BookableEventId("tour")).registered_count == 1


def test_nobody_registers_for_what_does_not_take_place(wire: Wire):
    write(wire, status="cancelled")

    assert errors(register(wire, "a")) == {"base": ["errors.not_supported"]}
    assert counts(register(wire, "a", "declined"))[0] == 0


def test_events_of_others_are_not_there(wire: Wire):
    write(wire)
    theirs = bearer(wire.services.clients.create("Other", origin=STAFF).client_secret)

    assert wire.get(f"{EVENTS}/tour", headers=theirs).status_code == 404
    assert wire.delete(f"{EVENTS}/tour/registrations/a", headers=theirs).status_code == 404
    assert wire.get(f"{EVENTS}/other", headers=WITH_SECRET).status_code == 404
    body = {"registration_id": "a", "status": "accepted"}
    assert wire.post(f"{EVENTS}/tour/registrations", body, headers=theirs).status_code == 404


@pytest.mark.parametrize(
    ("more", "problems"),
    [
        ({"bookable_event_id": "a b"}, {"bookable_event_id": ["errors.invalid_format"]}),
        ({"bookable_event_id": "a" * 65}, {"bookable_event_id": ["errors.too_long"]}),
        ({"start": "2027-03-15"}, {"start": ["errors.invalid_time"]}),
        ({"end": TOUR["start"]}, {"end": ["errors.invalid_time_pair"]}),
        ({"status": "maybe"}, {"status": ["errors.not_recognized"]}),
        ({"registration": {"capacity": 257}}, {"registration.capacity": ["errors.out_of_range"]}),
        ({"registration": {}}, {"registration.capacity": ["errors.required"]}),
    ],
)
def test_what_is_wrong_with_an_event(wire: Wire, more: dict[str, Any], problems: dict[str, list[str]]):
    assert errors(write(wire, **more)) == problems


def test_what_is_wrong_with_a_registration(wire: Wire):
    write(wire)
    body = {"registration_id": "", "status": "perhaps", "metadata": {"name": 7}}

    assert errors(wire.post(f"{EVENTS}/tour/registrations", body, headers=WITH_SECRET)) == {
        "registration_id": ["errors.required"],
        "status": ["errors.not_recognized"],
        "metadata": ["errors.must_be_string"],
    }


@pytest.mark.parametrize(
    ("metadata", "key"),
    [([], "errors.must_be_object"), ({str(n): "" for n in range(21)}, "errors.too_many")],
)
def test_what_is_said_of_somebody_is_some_texts(wire: Wire, metadata: Any, key: str):
    write(wire)
    body = {"registration_id": "a", "status": "accepted", "metadata": metadata}

    assert errors(wire.post(f"{EVENTS}/tour/registrations", body, headers=WITH_SECRET)) == {"metadata": [key]}


def test_what_is_said_of_somebody_may_be_nothing(wire: Wire):
    write(wire)
    body = {"registration_id": "a", "status": "accepted", "metadata": {"name": "Bill", "email": None}}

    answer = wire.post(f"{EVENTS}/tour/registrations", body, headers=WITH_SECRET).json()

    assert answer["registration"]["registrations"][0]["metadata"] == {"name": "Bill"}


def test_asking_which_have_room_names_nobody(wire: Wire):
    write(wire)
    for name, more in (("full", {}), ("off", {"status": "cancelled"})):
        write(wire, bookable_event_id=name, registration={"capacity": 1}, **more)
    body = {"registration_id": "a", "status": "accepted", "metadata": {"name": "Bill"}}
    wire.post(f"{EVENTS}/full/registrations", body, headers=WITH_SECRET)
    asked = [{"bookable_event_id": name} for name in ("off", "full", "tour", "tour")]

    answer = wire.post("/v1/availability", {"bookable_events": asked})

    tour = {name: TOUR[name] for name in ("bookable_event_id", "start", "end")}
    assert (answer.status_code, answer.json()) == (200, {"available_bookable_events": [tour]})
    unknown = {"bookable_events": [{"bookable_event_id": "tour"}, {"bookable_event_id": "x"}]}
    assert errors(wire.post("/v1/availability", unknown)) == {
        "bookable_events[1].bookable_event_id": ["errors.not_recognized"]
    }
    nothing: list[Any] = []
    for wrong, key in ((nothing, "bookable_events"), ([{}], "bookable_events[0].bookable_event_id")):
        assert errors(wire.post("/v1/availability", {"bookable_events": wrong})) == {key: ["errors.required"]}
