"""Eight processes race for 150 slots: every slot is booked once, and nobody sees an error."""

from __future__ import annotations

import multiprocessing
from datetime import timedelta
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from random import Random

import pytest

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Guest
from apcdesk.errors import SlotTaken
from apcdesk.service.bookings.booking import BookingRequest
from tests.builders_services import make_services
from tests.service.builders import WEDNESDAY, a_period, an_appointment_type, hours

pytestmark = pytest.mark.long

PROCESSES, SLOTS = 8, 150


def _race(url: str, number: int, start: Barrier, results: Queue[tuple[int, int, int]]) -> None:
    """Try every slot in an order of one's own; report how many were won."""
    services = make_services(url)
    kind = services.appointment_types.all()[0]
    starts = [slot.start for slot in services.bookings.times(kind.appointment_type_id)]
    Random(number).shuffle(starts)
    start.wait()
    won = lost = 0
    for moment in starts:
        request = BookingRequest(
            kind.appointment_type_id, moment, Guest(f"Guest {number}"), f"holder {number}"
        )
        try:
            services.bookings.book(request, origin=Origin(Door.KIOSK, name=f"Kiosk {number}"))
            won += 1
        except SlotTaken:
            lost += 1
    services.close()
    results.put((len(starts), won, lost))


def test_eight_processes_race_for_150_slots_and_none_is_booked_twice(database_url, staff):
    services = make_services(database_url)
    calendar = services.calendars.open(services.own_client, "table", origin=staff).calendar
    services.rules.upsert(hours(calendar.sub, 0, 24), origin=staff)
    kind = an_appointment_type(
        NamedGroup("Table", (calendar.sub,)),
        required_duration=timedelta(minutes=5),
        start_interval=timedelta(minutes=5),
        last_day=WEDNESDAY,
        minimum_notice=timedelta(minutes=10),
    )
    services.appointment_types.upsert(kind, origin=staff)
    assert len(services.bookings.times(kind.appointment_type_id)) == SLOTS

    context = multiprocessing.get_context("spawn")
    start, results = context.Barrier(PROCESSES, timeout=240), context.Queue()
    racers = [
        context.Process(target=_race, args=(database_url, number, start, results))
        for number in range(PROCESSES)
    ]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join(240)

    assert [racer.exitcode for racer in racers] == [0] * PROCESSES
    reports = [results.get(timeout=60) for _ in racers]
    assert [seen for seen, _, _ in reports] == [SLOTS] * PROCESSES
    assert sum(won for _, won, _ in reports) == SLOTS
    assert sum(lost for _, _, lost in reports) == SLOTS * (PROCESSES - 1)
    events = services.events.between([calendar.calendar_id], a_period("00:00", "23:59"))
    assert len(events) == SLOTS
    assert len({event.period for event in events}) == SLOTS
    assert services.bookings.times(kind.appointment_type_id) == ()
    services.close()


@pytest.fixture
def staff() -> Origin:
    return Origin(Door.STAFF)
