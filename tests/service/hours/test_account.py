"""The hours of an account as one thing: one save, one undo; who would be affected; what is refused."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.events import Dates, Guest, When
from apcdesk.domain.hours import Closing, Hours
from apcdesk.domain.rules import AvailablePeriod, Weekday, WeeklyPeriod
from apcdesk.errors import Invalid, NotFound, Outdated, WouldHurt
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.events.drafting import when_of
from tests.builders_services import STORY_NOW
from tests.service.builders import WEDNESDAY, a_draft, a_period, an_appointment_type, at, hours

THURSDAY = WEDNESDAY + timedelta(days=1)
SINCE = STORY_NOW - timedelta(days=2)
OSLO = "Europe/Oslo"


def extra(sub, start="18:00", end="19:00", name="late", day=THURSDAY):
    return AvailablePeriod(sub, name, a_period(start, end, day), OSLO, OSLO, "Late visits")


def closing(start="10:00", end="11:00", day=THURSDAY, **more):
    return Closing(When(a_period(start, end, day), OSLO, OSLO), "Printhead service", **more)


@pytest.fixture
def press(services, staff, a_calendar):
    """An account that is open from 9 to 17 (8 to 16 UTC) every day."""
    calendar = a_calendar("press")
    services.rules.upsert(hours(calendar.sub, 9, 17), origin=staff)
    return calendar


@pytest.fixture
def stored(services, press):
    return services.hours.read(press.sub, SINCE)


def save(services, staff, before, after, seen=()):
    return services.hours.save(before, after, seen=seen, origin=staff)


def test_what_is_read_is_what_counts_from_a_moment_on(services, staff, press):
    services.rules.upsert_period(extra(press.sub), origin=staff)
    services.rules.upsert_period(extra(press.sub, name="past", day=date(2027, 3, 1)), origin=staff)
    services.events.create(press.calendar_id, a_draft("Demo", "09:00", "10:00"))

    assert services.hours.read(press.sub, SINCE) == Hours(
        press.sub, (hours(press.sub, 9, 17),), (extra(press.sub),)
    )


def test_all_of_a_save_is_one_step_that_is_taken_back_and_done_again(services, staff, press, stored):
    services.rules.upsert_period(extra(press.sub, name="gone"), origin=staff)
    before = services.hours.read(press.sub, SINCE)
    shorter = replace(hours(press.sub, 9, 15), availability_rule_id="short-hours")
    easter = Closing(when_of(date(2027, 3, 25), date(2027, 3, 26), OSLO, OSLO), "Skjærtorsdag", others=())
    after = Hours(press.sub, (shorter,), (extra(press.sub),), (closing(), easter))

    changes = save(services, staff, before, after)

    now = services.hours.read(press.sub, SINCE)
    assert (now.rules, now.extra) == (after.rules, after.extra)
    assert [replace(one, event_uid=None) for one in now.closings] == [closing(), easter]
    assert now.closings[1].when.dates == Dates(date(2027, 3, 25), date(2027, 3, 26))
    event = services.events.get(now.closings[0].event_uid)
    assert (event.summary, event.description, event.busy, event.notes.closed) == (
        "Closed",
        "Printhead service",
        True,
        True,
    )
    redo = services.changes.undo(changes)
    assert services.hours.read(press.sub, SINCE) == before
    services.changes.undo(redo)
    assert services.hours.read(press.sub, SINCE) == now


def test_a_closing_is_changed_and_opened_again(services, staff, press, stored):
    save(services, staff, stored, replace(stored, closings=(closing(),)))
    before = services.hours.read(press.sub, SINCE)
    longer = replace(before.closings[0], when=closing("10:00", "12:00").when, name="Repair")

    save(services, staff, before, replace(before, closings=(longer,)))
    changed = services.hours.read(press.sub, SINCE)
    assert changed.closings == (longer,)

    save(services, staff, changed, stored)
    assert services.hours.read(press.sub, SINCE) == stored


def test_a_closing_for_a_group_closes_everybody(services, staff, press, stored, a_calendar):
    other = a_calendar("other")

    save(services, staff, stored, replace(stored, closings=(closing(others=(other.sub,)),)))

    for sub in (press.sub, other.sub):
        read = services.hours.read(sub, SINCE).closings
        assert [replace(one, event_uid=None) for one in read] == [closing()]


def test_nothing_is_written_for_who_has_no_calendar(services, staff, press, stored):
    with pytest.raises(NotFound):
        save(services, staff, stored, replace(stored, closings=(closing(others=("apc_no",)),)))

    assert services.hours.read(press.sub, SINCE) == stored


def test_bookings_that_would_lie_outside_are_named_and_must_have_been_seen(services, staff, press, stored):
    def book(summary, start, end, day=THURSDAY):
        return services.events.create(press.calendar_id, a_draft(summary, start, end, day)).event

    book("Stays", "08:00", "09:00")
    book("Over already", "15:00", "16:00", WEDNESDAY - timedelta(days=1))
    book("Outside before", "17:00", "18:00")
    sticks_out = book("Sticks out", "14:30", "15:30")
    after = replace(stored, rules=(hours(press.sub, 9, 16),))

    found = services.hours.affected(stored, after)

    assert [(one.summary, one.key) for one in found] == [("Sticks out", sticks_out.event_uid)]
    with pytest.raises(WouldHurt) as caught:
        save(services, staff, stored, after)
    assert caught.value.affected == found
    assert save(services, staff, stored, after, seen=[found[0].key])
    assert services.events.get(sticks_out.event_uid) == sticks_out


def test_extra_time_keeps_a_booking_inside_and_taking_it_away_does_not(services, staff, press, stored):
    services.rules.upsert_period(extra(press.sub), origin=staff)
    before = services.hours.read(press.sub, SINCE)
    services.events.create(press.calendar_id, a_draft("Late", "18:00", "18:30", THURSDAY))
    fewer = replace(before, rules=(hours(press.sub, 9, 16),))

    assert services.hours.affected(before, fewer) == ()
    assert [one.summary for one in services.hours.affected(before, stored)] == ["Late"]


def test_closed_time_affects_what_is_booked_in_it_for_everybody(services, staff, press, stored, a_calendar):
    other = a_calendar("other")
    for calendar, summary in ((press, "Mine"), (other, "Theirs")):
        services.events.create(calendar.calendar_id, a_draft(summary, "10:30", "11:30", THURSDAY))
    after = replace(stored, closings=(closing(others=(other.sub,)),))

    found = services.hours.affected(stored, after)

    assert {(one.sub, one.summary) for one in found} == {(press.sub, "Mine"), (other.sub, "Theirs")}


def test_a_booking_is_affected_through_whoever_it_is_assigned_to(services, staff, press, stored, a_calendar):
    room = a_calendar("room")
    group = NamedGroup("Press", (press.sub, room.sub))
    kind = an_appointment_type(group, target_subs=(room.sub,))
    services.appointment_types.upsert(kind, origin=staff)
    request = BookingRequest(kind.appointment_type_id, at("15:00", THURSDAY), Guest("Ana"), "kiosk")
    booked = services.bookings.book(request, origin=staff)

    found = services.hours.affected(stored, replace(stored, rules=(hours(press.sub, 9, 15),)))

    assert [one.booking_id for one in found] == [booked.booking_id]


def test_without_any_hours_an_account_is_open_at_any_time(services, staff, press, stored):
    services.events.create(press.calendar_id, a_draft("Evening", "20:00", "21:00", THURSDAY))
    none = replace(stored, rules=())

    assert services.hours.affected(stored, none) == ()
    assert [one.summary for one in services.hours.affected(none, stored)] == ["Evening"]


def test_all_that_is_wrong_is_said_together(services, staff, press, stored):
    wrong = replace(stored.rules[0], tzid="Mars/Base")
    after = replace(
        stored, rules=(wrong, stored.rules[0]), extra=(replace(extra(press.sub), start_tzid="X/Y"),)
    )

    with pytest.raises(Invalid) as caught:
        save(services, staff, stored, after)

    assert [problem.field for problem in caught.value.problems] == [
        "rules[0].tzid",
        "rules[1].availability_rule_id",
        "extra[0].start.tzid",
    ]


@pytest.mark.parametrize("elsewhere", ["rule changed", "rule gone", "new one", "period", "closing"])
def test_what_others_changed_meanwhile_is_not_overwritten(services, staff, press, stored, elsewhere):
    services.rules.upsert_period(extra(press.sub), origin=staff)
    save(services, staff, stored, replace(stored, closings=(closing(),)))
    before = services.hours.read(press.sub, SINCE)
    empty = Hours(press.sub, (replace(hours(press.sub, 9, 16), availability_rule_id="new"),))
    match elsewhere:
        case "rule changed":
            periods = (WeeklyPeriod(Weekday.MONDAY, 0, 60),)
            services.rules.upsert(replace(before.rules[0], weekly_periods=periods), origin=staff)
        case "rule gone":
            services.rules.delete(press.sub, "hours", origin=staff)
        case "new one":
            services.rules.upsert(hours(press.sub, 1, 2, name="new"), origin=staff)
        case "period":
            services.rules.delete_period(press.sub, "late", origin=staff)
        case "closing":
            services.events.delete(before.closings[0].event_uid, origin=staff)
    now = services.hours.read(press.sub, SINCE)

    with pytest.raises(Outdated):
        save(services, staff, before, empty)

    assert services.hours.read(press.sub, SINCE) == now
