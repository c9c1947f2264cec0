"""The port as the desk is handed it: on and off, what was asked, and which port is free."""

from __future__ import annotations

import socket

import httpx
import pytest

from apcdesk.api.door import PortDoor
from apcdesk.api.server import address
from apcdesk.domain.changes import STAFF
from apcdesk.errors import Problem
from tests.builders_services import STORY_NOW, make_services
from tests.plain_http import PLAIN


@pytest.fixture
def services(tmp_path):
    services = make_services(tmp_path)
    yield services
    services.close()


@pytest.fixture
def door(services):
    door = PortDoor(services)
    yield door
    door.stop()


def test_what_was_asked_is_told_with_the_clients_name_and_what_was_wrong(services, door):
    made = services.clients.create("Stand website", origin=STAFF)
    heard = []
    leave = door.listen(lambda: heard.append(len(door.lines())))
    base_url = address(*door.start("127.0.0.1", 0))
    with httpx.Client(base_url=base_url, **PLAIN) as http:
        http.get("/v1/calendars")
        credentials = {"client_id": made.client.client_id, "client_secret": made.client_secret}
        http.post("/v1/application_calendars", json=credentials)
        leave()
        http.get("/health")

    found = [
        (line.at, line.method, line.path, line.status, line.client_id, line.client, line.problems)
        for line in door.lines()
    ]
    missing = Problem(
        "application_calendar_id", "errors.required", "application_calendar_id must be specified"
    )
    assert found == [
        (STORY_NOW, "GET", "/health", 200, None, "", ()),
        (
            *(STORY_NOW, "POST", "/v1/application_calendars", 422),
            *(made.client.client_id, "Stand website", (missing,)),
        ),
        (STORY_NOW, "GET", "/v1/calendars", 401, None, "", ()),
    ]
    assert heard == [1, 2]


def test_a_port_that_is_taken_and_the_next_that_is_free(door):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        number = taken.getsockname()[1]
        with pytest.raises(OSError, match="in use"):
            door.start("127.0.0.1", number)
        free = door.next_free("127.0.0.1", number)

    assert free is not None
    assert number < free <= number + 100
    assert door.start("127.0.0.1", free) == ("127.0.0.1", free)


def test_after_the_last_port_none_is_free(door):
    assert door.next_free("127.0.0.1", 65535) is None


def test_kiosks_hear_where_phones_reach_the_port_and_when_no_more(services):
    door = PortDoor(services, "https://desk.example/booking")

    door.start("127.0.0.1", 0)
    announced = services.port_address.get()
    door.stop()

    assert (announced, services.port_address.get()) == ("https://desk.example/booking", None)
