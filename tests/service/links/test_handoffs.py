"""A booking in progress that moves to a phone: once, with its hold, and for as long as the hold stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from apcdesk.domain.bookings import AppointmentType, Hold, NamedGroup
from apcdesk.domain.changes import STAFF, Door, Entity, Origin, Verb
from apcdesk.domain.events import Guest
from apcdesk.domain.handoffs import PublicHandoff
from apcdesk.domain.ids import BookingId
from apcdesk.errors import HoldEnded, Invalid, NotFound, SlotTaken
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.services import Services
from tests.builders_services import ManualClock
from tests.service.builders import a_draft, a_period, an_appointment_type, at
from tests.service.conftest import MakeCalendar

KIOSK = Origin(Door.KIOSK, name="Kiosk 1")
BOOKING_ID = BookingId("bkg_begun-at-a-kiosk")


@pytest.fixture
def kind(services: Services, a_calendar: MakeCalendar) -> AppointmentType:
    group = NamedGroup("", tuple(a_calendar(name).sub for name in ("Ingrid", "Lars")), 1)
    kind = an_appointment_type(group, location="Stand B07-32")
    services.appointment_types.upsert(kind, origin=STAFF)
    return kind


@pytest.fixture
def hold(services: Services, kind: AppointmentType) -> Hold:
    return a_hold(services, kind)


def a_hold(services: Services, kind: AppointmentType, start: str = "13:00", holder: str = "kiosk") -> Hold:
    place = "Kiosk 1 · Entrance"
    return services.bookings.hold(
        kind.appointment_type_id, at(start), holder=holder, place=place, origin=KIOSK
    )


def test_the_phone_gets_the_time_and_books_it(
    services: Services, kind: AppointmentType, hold: Hold, clock: ManualClock
):
    token = services.handoffs.offer(hold, BOOKING_ID, None)
    begun = PublicHandoff(
        summary="Demo",
        location="Stand B07-32",
        period=a_period("13:00", "13:30"),
        tzid="Europe/Oslo",
        form=kind.form,
        taken=False,
    )
    assert services.handoffs.see(token, "phone") == begun
    assert not services.handoffs.was_taken("kiosk")
    clock.advance(seconds=100)
    before = services.changes.latest()

    assert services.handoffs.take(token, "phone") == replace(begun, taken=True)

    assert services.handoffs.was_taken("kiosk")
    (moved,) = services.holds.on(hold.calendar_ids, hold.period)
    assert moved.hold_id == hold.hold_id
    assert moved.holder not in ("kiosk", "phone")
    assert (moved.expires_at - clock.now()).total_seconds() >= 180
    told = [(one.entity, one.verb, one.entity_id) for one in services.changes.after(before)]
    assert told == [(Entity.HOLD, Verb.UPDATED, hold.hold_id)]
    services.bookings.release("kiosk", origin=KIOSK)
    clock.advance(seconds=100)
    code = services.handoffs.book(token, "phone", at("13:00"), Guest("Ida Lund"))
    assert services.handoffs.book(token, "phone", at("13:00"), Guest("Ida Lund")) == code, "pressed twice"

    booking = services.bookings.by_code(code)
    assert (booking.booking_id, booking.period, booking.guest) == (
        BOOKING_ID,
        begun.period,
        Guest("Ida Lund"),
    )
    assert booking.assignment == hold.assignment
    assert services.holds.on(hold.calendar_ids, hold.period) == ()
    assert services.handoffs.see(token, "phone") == replace(begun, taken=True, code=code)


def test_it_is_for_whoever_comes_first(services: Services, hold: Hold):
    token = services.handoffs.offer(hold, BOOKING_ID, None)
    services.handoffs.take(token, "phone")

    for use in (services.handoffs.see, services.handoffs.take):
        with pytest.raises(NotFound):
            use(token, "another")
    with pytest.raises(NotFound):
        services.handoffs.book(token, "another", at("13:00"), Guest("Ida"))
    assert services.handoffs.take(token, "phone").taken, "pressed twice"


def test_it_ends_with_the_hold_and_with_the_next_code(
    services: Services, kind: AppointmentType, hold: Hold, clock: ManualClock
):
    first = services.handoffs.offer(hold, BOOKING_ID, None)
    second = services.handoffs.offer(hold, BOOKING_ID, None)
    clock.advance(seconds=200)
    third = services.handoffs.offer(a_hold(services, kind), BOOKING_ID, None)
    services.bookings.release("kiosk", origin=KIOSK)

    for token in (first, second, third, "guessed"):
        with pytest.raises(NotFound):
            services.handoffs.take(token, "phone")
    with pytest.raises(HoldEnded):
        services.handoffs.offer(hold, BOOKING_ID, None)
    assert not services.handoffs.was_taken("kiosk")


def test_what_another_kiosk_offers_stands(services: Services, kind: AppointmentType, hold: Hold):
    first = services.handoffs.offer(hold, BOOKING_ID, None)
    services.handoffs.offer(a_hold(services, kind, "14:00", "another kiosk"), BookingId("bkg_other"), None)

    assert services.handoffs.take(first, "phone").period == hold.period
    assert (services.handoffs.was_taken("kiosk"), services.handoffs.was_taken("another kiosk")) == (
        True,
        False,
    )


def test_nobody_books_before_it_is_taken(services: Services, hold: Hold):
    token = services.handoffs.offer(hold, BOOKING_ID, None)

    with pytest.raises(NotFound):
        services.handoffs.book(token, "phone", at("13:00"), Guest("Ida"))


def test_a_time_that_ran_out_is_booked_if_it_is_free_and_others_are_named_if_not(
    services: Services, kind: AppointmentType, hold: Hold, clock: ManualClock
):
    token = services.handoffs.offer(hold, BOOKING_ID, None)
    services.handoffs.take(token, "phone")
    with pytest.raises(Invalid):
        services.handoffs.book(token, "phone", at("13:00"), Guest(" "))
    clock.advance(seconds=200)
    for calendar in services.calendars.all():
        services.events.create(calendar.calendar_id, a_draft("Elsewhere", "12:50", "13:10"))

    with pytest.raises(SlotTaken) as refused:
        services.handoffs.book(token, "phone", at("13:00"), Guest("Ida"))
    assert [slot.start for slot in refused.value.alternatives] == [at("13:15"), at("13:30"), at("13:45")]
    code = services.handoffs.book(token, "phone", at("13:15"), Guest("Ida"))

    assert services.bookings.by_code(code).period == a_period("13:15", "13:45")


def test_kiosk_and_phone_make_one_booking_at_most(services: Services, kind: AppointmentType, hold: Hold):
    token = services.handoffs.offer(hold, BOOKING_ID, None)
    services.handoffs.take(token, "phone")
    code = services.handoffs.book(token, "phone", at("13:00"), Guest("Ida"))

    request = BookingRequest(
        kind.appointment_type_id, at("13:00"), Guest("Ida"), "kiosk", booking_id=BOOKING_ID
    )

    assert services.bookings.book(request, origin=KIOSK).code == code


def test_only_an_address_that_phones_reach_is_announced(services: Services, second: Services):
    assert services.port_address.get() is None
    for local in ("http://127.0.0.1:8990", "http://localhost:8990", "http://[::1]:8990"):
        services.port_address.announce(local)
    assert second.port_address.get() is None

    services.port_address.announce("http://192.168.1.20:8990")
    assert second.port_address.get() == "http://192.168.1.20:8990"
    second.port_address.announce("https://desk.example/booking")
    services.port_address.withdraw("http://192.168.1.20:8990")
    assert services.port_address.get() == "https://desk.example/booking"
    second.port_address.withdraw("https://desk.example/booking")
    assert services.port_address.get() is None
