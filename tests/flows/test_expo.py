"""A real expo, imported: which rooms are free is answered alike by the service and by the port."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from apcdesk import resources
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member, ResponseFormat
from apcdesk.service.files.importing import ImportReport
from tests.builders_services import make_services
from tests.plain_http import PLAIN

AFTERNOON = Period(datetime(2025, 2, 1, 14, tzinfo=UTC), datetime(2025, 2, 1, 17, tzinfo=UTC))
"""1 February 2025, 15:00 to 18:00 in Brussels."""


@pytest.fixture
def services(tmp_path):
    services = make_services(tmp_path, tzid="Europe/Brussels", keys=tmp_path / "keys.json")
    origin = Origin(Door.IMPORT)
    report = services.importing.run(
        [resources.resource_path("expo/fosdem-2025")], client_id=services.own_client, origin=origin
    )
    assert replace(report, changes=()) == ImportReport(
        files=28, calendars=28, calendars_created=28, created=555
    )
    yield services
    services.close()


@pytest.fixture
def port(services):
    server = Server(services, RequestLog())
    yield address(*server.start("127.0.0.1", 0))
    server.stop()


def test_the_rooms_free_for_an_hour_on_saturday_afternoon(services, port):
    rooms = services.calendars.all()
    group = Group(tuple(Member(room.sub) for room in rooms), 1)
    query = AvailabilityQuery(
        participants=(group,),
        required_duration=timedelta(minutes=60),
        query_periods=(AFTERNOON,),
        response_format=ResponseFormat.OVERLAPPING_SLOTS,
        start_interval=timedelta(minutes=5),
    )

    slots = services.availability.query(query, client_id=services.own_client)

    answer = httpx.post(
        f"{port}/v1/availability",
        headers={"Authorization": f"Bearer {services.clients.secret_of(services.own_client)}"},
        json={
            "participants": [{"members": [{"sub": room.sub} for room in rooms], "required": 1}],
            "required_duration": {"minutes": 60},
            "query_periods": [{"start": "2025-02-01T14:00:00Z", "end": "2025-02-01T17:00:00Z"}],
            "response_format": "overlapping_slots",
            "start_interval": {"minutes": 5},
        },
        **PLAIN,
    )
    assert answer.status_code == 200
    assert answer.json() == {
        "available_slots": [
            {
                "start": slot.start.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "end": slot.end.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "participants": [{"sub": sub} for sub in slot.participants],
            }
            for slot in slots
        ]
    }
    names = {room.sub: room.name for room in rooms}
    assert {names[sub] for slot in slots for sub in slot.participants} == _free_by_hand(services, rooms)


def _free_by_hand(services, rooms):
    """The rooms with an hour between their sessions, found minute by minute."""
    minutes = range(int(AFTERNOON.length.total_seconds() // 60))
    found = set()
    for room in rooms:
        taken = set()
        for event in services.events.between([room.calendar_id], AFTERNOON):
            first = int((event.period.start - AFTERNOON.start).total_seconds() // 60)
            last = int((event.period.end - AFTERNOON.start).total_seconds() // 60)
            taken |= set(range(first, last))
        if any(all(m + n not in taken for n in range(60)) for m in minutes if m + 60 <= len(minutes)):
            found.add(room.name)
    return found
