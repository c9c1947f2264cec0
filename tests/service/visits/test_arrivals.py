"""A booking's code at the kiosk: opened, tried out a few times only, and checked in."""

from __future__ import annotations

import pytest

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import Door, Entity, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import BookingId
from apcdesk.domain.scans import ScannedBooking, scanned_booking
from apcdesk.errors import AlreadyCancelled, DiskFull, NotFound, TooManyTries
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.services import Services
from apcdesk.service.visits.arrivals import OpenedBooking
from tests.builders_services import ManualClock, full_disk
from tests.service.builders import an_appointment_type, at, hours
from tests.service.conftest import MakeCalendar

KIOSK = Origin(Door.KIOSK, name="Kiosk 1")


@pytest.fixture
def booking(services: Services, a_calendar: MakeCalendar, staff: Origin):
    """Ida Lund's, at 13:00."""
    calendar = a_calendar("table")
    services.rules.upsert(hours(calendar.sub, 0, 24), origin=staff)
    kind = an_appointment_type(NamedGroup("Table", (calendar.sub,)))
    services.appointment_types.upsert(kind, origin=staff)
    request = BookingRequest(kind.appointment_type_id, at("13:00"), Guest("Ida Lund"), "holder")
    return services.bookings.book(request, origin=KIOSK)


def test_a_code_opens_the_booking_typed_or_scanned(services: Services, booking) -> None:
    expected = OpenedBooking(services.visits.see(booking.code), None)
    event = f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:{booking.booking_id}\r\nEND:VEVENT\r\n"

    for text in (
        booking.code,
        f" {booking.code[:3].lower()}-{booking.code[3:]}",
        event,
        event.replace("\r\n", "\r"),
        f"https://stand.example/bookings/{booking.code}?lang=en",
    ):
        assert services.arrivals.open(text, kiosk="Kiosk 1") == expected


def test_five_wrong_codes_then_a_pause_and_right_ones_count_for_nothing(
    services: Services, second: Services, booking, clock: ManualClock
) -> None:
    for _ in range(2):
        with pytest.raises(NotFound):
            services.arrivals.open("ZZZZZZ", kiosk="Kiosk 1")
    for _ in range(10):
        services.arrivals.open(booking.code, kiosk="Kiosk 1")
    for _ in range(2):
        with pytest.raises(NotFound):
            services.arrivals.open("ZZZZZZ", kiosk="Kiosk 1")
    with pytest.raises(TooManyTries):
        services.arrivals.open("BEGIN:VCALENDAR\nUID:bok_0\n", kiosk="Kiosk 1")

    with pytest.raises(TooManyTries):
        second.arrivals.open(booking.code, kiosk="Kiosk 1")
    second.arrivals.open(booking.code, kiosk="Kiosk 2")
    clock.advance(minutes=10)
    for _ in range(4):
        with pytest.raises(NotFound):
            services.arrivals.open("ZZZZZZ", kiosk="Kiosk 1")


def test_a_code_opens_its_booking_while_nothing_can_be_saved(services: Services, booking) -> None:
    expected = OpenedBooking(services.visits.see(booking.code), None)

    with full_disk(of=services):
        opened = [services.arrivals.open(booking.code, kiosk="Kiosk 1") for _ in range(10)]
        with pytest.raises(DiskFull):
            services.arrivals.arrive(booking.code, kiosk="Kiosk 1")

    assert opened == [expected] * 10


def _try_wrong(services: Services, times: int) -> list[type[Exception]]:
    """What came of so many codes that nobody has."""
    refusals: list[type[Exception]] = []
    for _ in range(times):
        with pytest.raises((NotFound, TooManyTries)) as refused:
            services.arrivals.open("ZZZZZZ", kiosk="Kiosk 1")
        refusals.append(refused.type)
    return refusals


def test_wrong_codes_count_on_while_nothing_can_be_saved_and_are_stored_when_it_can(
    services: Services, second: Services, booking, clock: ManualClock
) -> None:
    assert _try_wrong(services, 2) == [NotFound] * 2
    with full_disk(of=services):
        assert _try_wrong(services, 4) == [NotFound] * 2 + [TooManyTries] * 2
        services.arrivals.open(booking.code, kiosk="Kiosk 2")
        clock.advance(seconds=61)
        services.arrivals.open(booking.code, kiosk="Kiosk 1")
        assert _try_wrong(services, 1) == [TooManyTries]
    assert _try_wrong(services, 1) == [TooManyTries]  # of the pause that no other process has heard of yet

    clock.advance(seconds=120)
    assert _try_wrong(services, 1) == [TooManyTries]
    assert _try_wrong(second, 1) == [TooManyTries]
    clock.advance(seconds=239)
    with pytest.raises(TooManyTries):
        second.arrivals.open(booking.code, kiosk="Kiosk 1")
    clock.advance(seconds=1)
    second.arrivals.open(booking.code, kiosk="Kiosk 1")


def test_an_arrival_is_a_fact_of_the_booking_and_told_once(
    services: Services, booking, clock: ManualClock
) -> None:
    came = services.arrivals.arrive(booking.code, kiosk="Kiosk 1")
    after = services.changes.latest()
    clock.advance(minutes=1)

    assert services.arrivals.arrive(booking.code, kiosk="Kiosk 2") == came
    assert services.marks.arrivals([booking.booking_id, BookingId("bok_other")]) == {booking.booking_id: came}
    assert services.arrivals.open(booking.code, kiosk="Kiosk 1").arrived == came
    assert services.changes.latest() == after
    told = services.changes.after(after - 1)
    assert [(change.entity, change.calendar_id, change.origin) for change in told] == [
        (Entity.BOOKING, booking.calendar_ids[0], KIOSK)
    ]


def test_who_was_said_not_to_have_come_and_comes_late_has_the_time_again(
    services: Services, booking, staff: Origin, clock: ManualClock
) -> None:
    clock.moment = at("13:05")
    before = services.events.get(booking.event_uids[0])
    services.attendance.missed(booking.booking_id, origin=staff)
    clock.moment = at("13:10")

    services.arrivals.arrive(booking.code, kiosk="Kiosk 1")

    assert services.bookings.get(booking.booking_id) == booking
    assert services.events.get(booking.event_uids[0]).busy == before.busy


def test_who_comes_late_when_the_time_is_taken_is_here_and_staff_decide(
    services: Services, booking, staff: Origin, clock: ManualClock
) -> None:
    clock.moment = at("13:05")
    services.attendance.missed(booking.booking_id, origin=staff)
    [slot, *_] = services.bookings.times(booking.appointment_type_id)
    request = BookingRequest(booking.appointment_type_id, slot.start, Guest("Walk-in"), "other")
    services.bookings.book(request, origin=KIOSK)
    clock.moment = at("13:10")

    services.arrivals.arrive(booking.code, kiosk="Kiosk 1")

    assert services.bookings.get(booking.booking_id).missed
    assert services.marks.arrivals([booking.booking_id]) == {booking.booking_id: at("13:10")}


def test_nobody_arrives_for_what_is_cancelled(services: Services, booking) -> None:
    services.visits.cancel(booking.code)

    with pytest.raises(AlreadyCancelled):
        services.arrivals.arrive(booking.code, kiosk="Kiosk 1")


@pytest.mark.parametrize(
    ("text", "scanned"),
    [
        ("K7Q 2MX\r", ScannedBooking(code="K7Q2MX")),
        ("5C-0042", None),
        ("K0Q2MX", None),
        ("https://stand.example/", None),
        ("begin:vcalendar\nuid:bok_12@apcdesk\n", ScannedBooking(booking_id=BookingId("bok_12"))),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", None),
    ],
)
def test_what_a_scanner_read(text: str, scanned: ScannedBooking | None) -> None:
    assert scanned_booking(text) == scanned
