"""Capacity and wishes side by side, on the story's week; 9 to 17 in Oslo is 8 to 16 UTC."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.demand import DayDemand, Opening, Shut
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.domain.rules import AvailablePeriod
from apcdesk.domain.wishes import Unmet, WishDoor
from tests.service.builders import WEDNESDAY, a_draft, a_period, an_appointment_type, at, hours

MONDAY = date(2027, 3, 8)
THURSDAY = WEDNESDAY + timedelta(days=1)


@pytest.fixture
def press(services, staff, a_calendar):
    calendar = a_calendar("press")
    services.rules.upsert(hours(calendar.sub, 9, 17), origin=staff)
    return calendar


def wish(services, period, *subs, times=1, **more):
    group = Group(tuple(Member(sub) for sub in subs), 1)
    query = AvailabilityQuery((group,), timedelta(minutes=30), (period,))
    for _ in range(times):
        services.wishes.note(query, WishDoor.PAGE, Unmet.NOTHING, **more)
    services.wishes.write()


def of(week, weekday):
    """What is not nothing on a weekday, by hour."""
    return {hour: number for hour, number in enumerate(week[weekday]) if number}


def test_open_and_free_minutes_are_those_of_the_diaries(services, staff, press, a_calendar):
    room = a_calendar("room")
    services.rules.upsert(hours(room.sub, 9, 12), origin=staff)
    services.events.create(press.calendar_id, a_draft("Demo", "09:30", "11:00"))

    demand = services.demand.report([press.sub, room.sub], MONDAY, 7)

    assert (demand.accounts, demand.without_hours, demand.first_hour, demand.last_hour) == (2, 0, 9, 16)
    both = dict.fromkeys((9, 10, 11), 120) | dict.fromkeys((12, 13, 14, 15, 16), 60)
    assert of(demand.open_minutes, 2) == of(demand.free_minutes, 3) == both
    assert of(demand.free_minutes, 2) == both | {10: 90, 11: 60}
    assert demand.days[2] == DayDemand(WEDNESDAY, 11 * 60, 11 * 60 - 90, 0)
    assert [day.free_minutes for day in demand.days] == [660, 660, 570, 660, 660, 660, 660]


def test_an_extra_period_and_a_hold_count(services, staff, press):
    extra = AvailablePeriod(press.sub, "late", a_period("17:00", "18:00"))
    services.rules.upsert_period(extra, origin=staff)
    kind = an_appointment_type(NamedGroup("Press", (press.sub,), None))
    services.appointment_types.upsert(kind, origin=staff)
    services.bookings.hold(kind.appointment_type_id, at("13:00"), holder="h", place="Kiosk 1", origin=staff)

    demand = services.demand.report([press.sub], MONDAY, 7)

    assert of(demand.free_minutes, 2) == dict.fromkeys(range(9, 17), 60) | {14: 30, 18: 60}


def test_who_has_no_hours_is_open_at_any_time_and_counted_apart(services, a_calendar):
    room = a_calendar("room")
    services.events.create(room.calendar_id, a_draft("Talk", "09:00", "12:00"))

    demand = services.demand.report([room.sub, Sub("nobody")], MONDAY, 7)

    assert (demand.accounts, demand.without_hours, demand.is_empty) == (1, 1, False)
    assert (demand.first_hour, demand.last_hour) == (10, 12)
    assert [day.free_minutes for day in demand.days] == [1440, 1440, 1260, 1440, 1440, 1440, 1440]


def test_without_anybody_there_is_nothing(services):
    demand = services.demand.report([], MONDAY, 7)

    assert (demand.is_empty, demand.first_hour, demand.last_hour, demand.openings) == (True, 8, 17, ())


def test_wishes_say_which_hour_is_worth_opening(services, press, a_calendar):
    other = a_calendar("other")
    wish(services, a_period("16:00", "17:00", THURSDAY), press.sub, times=14)
    wish(services, a_period("10:00", "11:00", THURSDAY), press.sub, times=3)
    wish(services, a_period("16:00", "17:00", THURSDAY), other.sub, times=5)
    wish(services, Period(at("00:00"), at("00:00", date(2027, 3, 13))), press.sub)

    demand = services.demand.report([press.sub], MONDAY, 7)

    assert of(demand.wishes, 3) == {11: 3, 17: 14}
    assert demand.openings == (Opening(THURSDAY, 17, 14, Shut.CLOSED, press.sub),)
    assert (demand.wide, demand.days[3].wishes) == (1, 17)
    assert (demand.first_hour, demand.last_hour) == (9, 17)


def test_an_hour_that_is_taken_is_worth_opening_again(services, press):
    services.events.create(press.calendar_id, a_draft("Demo", "09:00", "10:00"))
    wish(services, a_period("09:00", "10:00"), press.sub, times=2)

    (opening,) = services.demand.report([press.sub], MONDAY, 7).openings

    assert opening == Opening(WEDNESDAY, 10, 2, Shut.FULL, press.sub)


def test_an_hour_is_opened_on_the_next_such_day(services, clock, press):
    wish(services, a_period("17:00", "18:00", date(2027, 3, 9)), press.sub)
    clock.advance(days=30)

    (opening,) = services.demand.report([press.sub], MONDAY, 7).openings

    assert (opening.day, opening.hour) == (date(2027, 4, 13), 18)


def test_who_looked_at_a_whole_day_wished_for_its_edges_and_not_for_the_night(services, press):
    day = Period(at("23:00", date(2027, 3, 9)), at("23:00"))
    wish(services, a_period("08:00", "20:00"), press.sub, looked_at=day)

    demand = services.demand.report([press.sub], MONDAY, 7)

    assert [opening.hour for opening in demand.openings] == [7, 8, 17, 18]
    assert of(demand.wishes, 2) == dict.fromkeys(range(24), 1)


def test_a_wish_for_nobody_who_is_asked_about_or_known_opens_nothing(services, press):
    wish(services, a_period("17:00", "18:00"), Sub("gone"), times=3)

    demand = services.demand.report([press.sub], MONDAY, 7)
    unknown = services.demand.report([Sub("gone")], MONDAY, 7)

    assert (of(demand.wishes, 2), demand.openings) == ({}, ())
    assert (of(unknown.wishes, 2), unknown.openings) == ({18: 3}, ())
