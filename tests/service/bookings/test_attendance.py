"""A booking ends early, goes on for longer, or nobody comes; each is taken back at once."""

from __future__ import annotations

import pytest

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.events import Guest, Transparency
from apcdesk.errors import AlreadyCancelled, Invalid, NotFound, SlotTaken
from apcdesk.service.bookings.booking import BookingRequest
from tests.service.builders import a_draft, a_period, an_appointment_type, at


@pytest.fixture
def stand(a_calendar):
    return a_calendar("stand")


@pytest.fixture
def table(a_calendar):
    return a_calendar("table")


@pytest.fixture
def kind(services, staff, stand, table):
    kind = an_appointment_type(NamedGroup("Stand", (stand.sub,)), NamedGroup("Table", (table.sub,)))
    services.appointment_types.upsert(kind, origin=staff)
    return kind


@pytest.fixture
def booking(services, staff, kind):
    """From 10:30 to 11:00 UTC, ten minutes from now."""
    request = BookingRequest(kind.appointment_type_id, at("10:30"), Guest("Eva"), "eva")
    return services.bookings.book(request, origin=staff)


def stands(services, *calendars):
    found = services.events.between([c.calendar_id for c in calendars], a_period("00:00", "23:00"))
    return [(f"{e.period.start:%H:%M}-{e.period.end:%H:%M}", e.transparency, e.notes.missed) for e in found]


BUSY = Transparency.OPAQUE
WHOLE = [("10:30-11:00", BUSY, False)]


def starts(services, kind):
    return [f"{slot.start:%H:%M}" for slot in services.bookings.times(kind.appointment_type_id)][:3]


def test_who_did_not_come_frees_the_rest_of_the_time(services, staff, clock, kind, booking, stand, table):
    clock.moment = at("10:35")
    assert starts(services, kind)[0] == "11:00"

    missed = services.attendance.missed(booking.booking_id, origin=staff)

    assert missed.booking.missed
    assert stands(services, stand, table) == [("10:30-11:00", Transparency.TRANSPARENT, True)] * 2
    assert starts(services, kind) == ["10:45", "11:00", "11:15"]
    services.changes.undo(missed.changes)
    assert stands(services, stand, table) == WHOLE * 2
    assert not services.bookings.get(booking.booking_id).missed


def test_the_time_that_a_walk_in_took_cannot_be_taken_back(services, staff, clock, kind, booking):
    clock.moment = at("10:35")
    missed = services.attendance.missed(booking.booking_id, origin=staff)
    request = BookingRequest(kind.appointment_type_id, at("10:45"), Guest("Jan"), "jan")
    services.bookings.book(request, origin=staff)

    with pytest.raises(SlotTaken):
        services.changes.undo(missed.changes)
    assert services.bookings.get(booking.booking_id).missed


def test_saying_twice_that_nobody_came_is_one_step(services, staff, clock, booking, stand, table):
    clock.moment = at("10:35")
    missed = services.attendance.missed(booking.booking_id, origin=staff)

    again = services.attendance.missed(booking.booking_id, origin=staff)

    assert (again.booking, again.changes) == (missed.booking, ())
    services.changes.undo(missed.changes)
    assert stands(services, stand, table) == WHOLE * 2


def test_who_came_late_after_all_has_the_time_again(services, staff, clock, kind, booking, stand, table):
    clock.moment = at("10:35")
    services.attendance.missed(booking.booking_id, origin=staff)
    clock.moment = at("10:50")

    came = services.attendance.came(booking.booking_id, origin=staff)

    assert not came.booking.missed
    assert stands(services, stand, table) == WHOLE * 2
    assert starts(services, kind) == ["11:00", "11:15", "11:30"]
    services.changes.undo(came.changes)
    assert stands(services, stand, table) == [("10:30-11:00", Transparency.TRANSPARENT, True)] * 2
    assert services.bookings.get(booking.booking_id).missed


def test_who_was_not_missed_came_already(services, staff, clock, booking, stand, table):
    clock.moment = at("10:35")

    assert services.attendance.came(booking.booking_id, origin=staff).changes == ()
    assert stands(services, stand, table) == WHOLE * 2


def test_who_came_late_is_told_of_the_walk_in_who_has_the_time_now(services, staff, clock, kind, booking):
    clock.moment = at("10:35")
    services.attendance.missed(booking.booking_id, origin=staff)
    request = BookingRequest(kind.appointment_type_id, at("10:45"), Guest("Jan"), "jan")
    services.bookings.book(request, origin=staff)

    with pytest.raises(SlotTaken) as taken:
        services.attendance.came(booking.booking_id, origin=staff)

    assert taken.value.slot == a_period("10:45", "11:15")
    assert services.bookings.get(booking.booking_id).missed
    anyway = services.attendance.came(booking.booking_id, anyway=True, origin=staff)
    assert not anyway.booking.missed


def test_nobody_is_missed_before_the_time_has_come(services, staff, booking, stand):
    with pytest.raises(Invalid):
        services.attendance.missed(booking.booking_id, origin=staff)
    assert stands(services, stand) == WHOLE


def test_a_booking_that_goes_on_ends_at_this_minute(services, staff, clock, booking, stand, table):
    for moment in ("10:20", "10:30", "11:00"):
        clock.moment = at(moment)
        with pytest.raises(Invalid):
            services.attendance.end_now(booking.booking_id, origin=staff)
    clock.moment = at("10:40").replace(second=25)

    ended = services.attendance.end_now(booking.booking_id, origin=staff)

    assert ended.booking.period == a_period("10:30", "10:40")
    assert stands(services, stand, table) == [("10:30-10:40", BUSY, False)] * 2
    services.changes.undo(ended.changes)
    assert stands(services, stand, table) == WHOLE * 2


def test_a_booking_goes_on_for_longer_where_nothing_stands(services, staff, booking, stand, table):
    services.events.create(table.calendar_id, a_draft("Lunch", "11:15", "12:00"))

    longer = services.attendance.lasts_until(booking.booking_id, at("11:15"), origin=staff)

    assert longer.booking.period == a_period("10:30", "11:15")
    assert stands(services, stand) == [("10:30-11:15", BUSY, False)]
    with pytest.raises(SlotTaken) as refused:
        services.attendance.lasts_until(booking.booking_id, at("11:30"), origin=staff)
    assert refused.value.slot == a_period("11:15", "12:00")
    services.attendance.lasts_until(
        booking.booking_id, at("11:30"), anyway=True, reason="Two of them", origin=staff
    )
    assert stands(services, stand) == [("10:30-11:30", BUSY, False)]
    newest = services.history.of_booking(booking.booking_id)[0]
    assert (newest.reason, newest.period, newest.former) == (
        "Two of them",
        a_period("10:30", "11:30"),
        a_period("10:30", "11:15"),
    )


def test_what_takes_no_time_or_ends_at_the_start_is_not_in_the_way_and_the_first_that_is_is_named(
    services, staff, booking, stand, table
):
    one, other = sorted((stand, table), key=lambda calendar: calendar.calendar_id)
    free = a_draft("Shown as free", "11:00", "11:30", transparency=Transparency.TRANSPARENT)
    for draft in (free, a_draft("Over by then", "10:00", "10:30"), a_draft("Late", "11:20", "12:00")):
        services.events.create(one.calendar_id, draft)
    services.events.create(other.calendar_id, a_draft("Lunch", "11:10", "11:15"))

    with pytest.raises(SlotTaken) as refused:
        services.attendance.lasts_until(booking.booking_id, at("11:30"), origin=staff)

    assert refused.value.slot == a_period("11:10", "11:15")
    longer = services.attendance.lasts_until(booking.booking_id, at("11:10"), origin=staff)
    assert longer.booking.period == a_period("10:30", "11:10")


def test_what_does_not_stand_cannot_be_changed(services, staff, booking):
    with pytest.raises(Invalid):
        services.attendance.lasts_until(booking.booking_id, at("10:30"), origin=staff)
    with pytest.raises(NotFound):
        services.attendance.missed(type(booking.booking_id)("bok_x"), origin=staff)
    services.bookings.cancel(booking.booking_id, origin=staff)
    with pytest.raises(AlreadyCancelled):
        services.attendance.end_now(booking.booking_id, origin=staff)
