"""What the code of a booking opens: seeing, moving and cancelling it, whoever made it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from apcdesk.domain.bookings import Booking, NamedGroup
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF, Door, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.domain.scheduling import PublicBooking
from apcdesk.errors import AlreadyCancelled, Invalid, NotFound, SlotTaken
from apcdesk.service.bookings.booking import BookingRequest, SlotRequest
from apcdesk.service.services import Services
from tests.builders_services import ManualClock
from tests.service.builders import a_draft, a_period, an_appointment_type, at, hours
from tests.service.links.test_scheduling import CLIENT, SECRET, asked, choose, make, token_of

KIOSK = Origin(Door.KIOSK, name="K2")


@pytest.fixture
def a(services: Services) -> Calendar:
    services.clients.ensure(CLIENT, SECRET, origin=STAFF)
    return services.calendars.open(CLIENT, "a", origin=STAFF).calendar


@pytest.fixture
def b(services: Services, a: Calendar) -> Calendar:
    return services.calendars.open(CLIENT, "b", origin=STAFF).calendar


def by_link(services: Services, *calendars: Calendar, **more: Any) -> str:
    """The code of a booking at 13:00 that a link's visitor made."""
    return services.scheduling.book(
        token_of(make(services, asked(*calendars, **more))), choose("13:00", name="Ida Lund")
    )


def by_kiosk(services: Services, *calendars: Calendar, person: Calendar | None = None) -> Booking:
    for calendar in calendars:
        services.rules.upsert(hours(calendar.sub, 9, 17), origin=STAFF)
    group = NamedGroup("host", tuple(calendar.sub for calendar in calendars), 1)
    kind = an_appointment_type(group, location="Stand B07-32", choose_person=True)
    services.appointment_types.upsert(kind, origin=STAFF)
    return services.bookings.book(
        BookingRequest(
            kind.appointment_type_id,
            at("13:00"),
            Guest("Ida Lund", "Lund AS"),
            "v1",
            None if person is None else person.sub,
        ),
        origin=KIOSK,
    )


def when(services: Services, *calendars: Calendar) -> list[tuple[str, Period]]:
    """Where something stands, and when."""
    events = services.events.between([one.calendar_id for one in calendars], a_period("00:00", "23:00"))
    return [(event.calendar_id, event.period) for event in events]


def test_a_code_shows_the_booking_however_it_is_typed(services: Services, a: Calendar, clock: ManualClock):
    code = by_link(services, a)

    seen = services.visits.see(f" {code[:3].lower()}-{code[3:]} ")

    assert seen == PublicBooking(
        uid=seen.uid,
        code=code,
        summary="Board meeting",
        location="Hall B",
        guest_name="Ida Lund",
        period=a_period("13:00", "14:00"),
        tzid="Europe/Oslo",
        sequence=0,
        stamp=clock.now(),
        cancelled=False,
        cancellable=True,
        movable=True,
    )
    with pytest.raises(NotFound):
        services.visits.see("ZZZZZZ")


def test_moving_goes_to_a_free_time_and_gives_the_old_one_back(
    services: Services, a: Calendar, clock: ManualClock
):
    code = by_link(services, a)
    services.events.create(a.calendar_id, a_draft("Busy", "14:00", "15:00"))
    before = services.visits.see(code)
    clock.advance(minutes=5)

    assert services.visits.times(code) == (a_period("12:00", "13:00"), a_period("15:00", "16:00"))
    after = services.visits.move(code, at("15:00"))

    assert after == replace(
        before, period=a_period("15:00", "16:00"), sequence=300, stamp=before.stamp + timedelta(minutes=5)
    )
    assert services.visits.move(code, at("15:00")) == after, "pressed twice"
    assert when(services, a) == [
        (a.calendar_id, a_period("14:00", "15:00")),
        (a.calendar_id, a_period("15:00", "16:00")),
    ]
    (event,) = services.events.between([a.calendar_id], a_period("15:00", "16:00"))
    assert (event.client_id, event.event_id, event.notes.code) == (CLIENT, "meeting", code)
    for start, error in (("14:00", SlotTaken), ("13:20", Invalid)):
        with pytest.raises(error):
            services.visits.move(code, at(start))


def test_moving_changes_who_does_it_only_when_it_must(services: Services, a: Calendar, b: Calendar):
    code = by_link(services, a, b, required=1)
    services.events.create(a.calendar_id, a_draft("Busy", "15:00", "16:00"))

    services.visits.move(code, at("14:00"))
    assert when(services, b) == []
    services.visits.move(code, at("15:00"))

    assert when(services, b) == [(b.calendar_id, a_period("15:00", "16:00"))]
    assert when(services, a) == [(a.calendar_id, a_period("15:00", "16:00"))], "the busy time"
    services.events.delete(services.events.between([a.calendar_id], a_period("15:00", "16:00"))[0].event_uid)
    services.events.create(b.calendar_id, a_draft("Busy", "12:00", "13:00"))
    services.visits.move(code, at("12:00"))
    assert when(services, a) == [(a.calendar_id, a_period("12:00", "13:00"))], "it came back to where it was"
    booking = services.bookings.by_code(code)
    assert (booking.assignment.subs, booking.period) == ((a.sub,), a_period("12:00", "13:00"))


def test_a_visitor_of_a_kiosk_moves_within_what_it_offers(services: Services, a: Calendar, b: Calendar):
    booking = by_kiosk(services, a, b, person=b)
    services.events.create(b.calendar_id, a_draft("Busy", "14:00", "15:00"))

    seen = services.visits.see(booking.code)
    times = services.visits.times(booking.code)

    assert (seen.summary, seen.location, seen.guest_name, seen.movable) == (
        "Demo",
        "Stand B07-32",
        "Ida Lund",
        True,
    )
    assert a_period("13:15", "13:45") in times
    assert a_period("14:00", "14:30") not in times, "the person that was asked for is busy"
    services.visits.move(booking.code, at("13:15"))
    assert when(services, b)[0] == (b.calendar_id, a_period("13:15", "13:45"))
    assert when(services, a) == []


def test_what_nobody_offers_any_more_is_not_moved(services: Services, a: Calendar, clock: ManualClock):
    booking = by_kiosk(services, a)
    kind = services.appointment_types.all()[0]
    past = kind.first_day and kind.first_day - timedelta(days=1)
    services.appointment_types.upsert(replace(kind, first_day=past, last_day=past), origin=STAFF)

    assert services.visits.times(booking.code) == ()
    with pytest.raises(SlotTaken):
        services.visits.move(booking.code, at("14:00"))
    services.appointment_types.delete(kind.appointment_type_id, origin=STAFF)
    seen = services.visits.see(booking.code)
    assert (seen.summary, seen.movable, seen.cancellable) == ("", False, True)


def test_what_staff_booked_is_shown_without_their_words(services: Services, a: Calendar):
    query = AvailabilityQuery(
        (Group((Member(a.sub),)),), timedelta(hours=1), query_periods=(a_period("12:00", "16:00"),)
    )
    request = SlotRequest(query, a_period("13:00", "14:00"), (a.sub,), "Ida, after Karin's sick", "Etc/UTC")
    code = services.bookings.book_slot(request, origin=STAFF).booking.code

    seen = services.visits.see(code)

    assert (seen.summary, seen.guest_name, seen.movable, seen.cancellable) == ("", "", False, True)


def test_cancelling_frees_the_time_and_may_be_pressed_twice(
    services: Services, a: Calendar, clock: ManualClock
):
    code = by_link(services, a)
    clock.advance(seconds=30)

    gone = services.visits.cancel(code)

    assert (gone.cancelled, gone.cancellable, gone.movable, gone.sequence) == (True, False, False, 30)
    assert services.visits.cancel(code) == gone
    assert when(services, a) == []
    assert services.visits.times(code) == ()
    with pytest.raises(AlreadyCancelled):
        services.visits.move(code, at("14:00"))


def test_what_staff_took_off_every_calendar_is_cancelled(services: Services, a: Calendar):
    code = by_link(services, a)
    (event,) = services.events.between([a.calendar_id], a_period("13:00", "14:00"))
    services.events.delete(event.event_uid)

    assert services.visits.see(code).cancelled


def test_what_has_begun_stays(services: Services, a: Calendar, clock: ManualClock):
    code = by_link(services, a)
    clock.moment = at("13:00")

    seen = services.visits.see(code)

    assert (seen.cancelled, seen.cancellable, seen.movable) == (False, False, False)
    with pytest.raises(AlreadyCancelled):
        services.visits.cancel(code)
