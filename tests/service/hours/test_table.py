"""Hours of many calendars from a table: looked at as a whole, written as one step."""

import pytest

from apcdesk.domain.changes import STAFF
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.errors import Outdated
from apcdesk.service.hours.table import HoursTable, WrongHours, WrongRow, minute_of, weekday_of
from tests.service.builders import a_draft, hours

NINE, FIVE = 9 * 60, 17 * 60


@pytest.fixture
def press(services):
    return services.calendars.open(services.own_client, "press-a", name="Press A", origin=STAFF).calendar


@pytest.fixture
def room(services):
    return services.calendars.open(services.own_client, "room-1", name="Room Fjord", origin=STAFF).calendar


def look(services, *rows):
    return services.hours_table.look("\n".join(rows).encode())


def periods(services, calendar):
    return [period for rule in services.rules.all(calendar.sub) for period in rule.weekly_periods]


def test_a_table_gives_calendars_their_hours_in_one_step(services, press, room):
    services.rules.upsert(hours(press.sub, 8, 12, name="old"), origin=STAFF)
    services.rules.upsert(hours(press.sub, 13, 15, name="older"), origin=STAFF)
    table = look(
        services,
        "Calendar;Day;From;To",
        "press-a;Monday;9;12.30",
        "press-a;mo;13:30;17:00",
        "Room Fjord;7;00:00;24:00",
        "room-1;Freitag;20:00;0:00",
        "room-1;Samstag;;",
    )

    assert table.wrong == ()
    assert periods(services, room) == [], "to look writes nothing"
    changes = services.hours_table.take(table, origin=STAFF)

    [rule] = services.rules.all(press.sub)
    assert rule == AvailabilityRule(
        press.sub,
        "old",
        "Europe/Oslo",
        (WeeklyPeriod(Weekday.MONDAY, NINE, 750), WeeklyPeriod(Weekday.MONDAY, 810, FIVE)),
    )
    [made] = services.rules.all(room.sub)
    assert (made.availability_rule_id, made.tzid) == ("hours", services.tzid)
    assert made.weekly_periods == (
        WeeklyPeriod(Weekday.FRIDAY, 1200, 1440),
        WeeklyPeriod(Weekday.SUNDAY, 0, 1440),
    )
    services.changes.undo(changes)
    assert len(services.rules.all(press.sub)) == 2
    assert services.rules.all(room.sub) == ()


def test_a_table_is_refused_as_a_whole_with_everything_that_is_wrong(services, press, room):
    for key in ("twin-1", "twin-2"):
        services.calendars.open(services.own_client, key, name="Twin", origin=STAFF)

    table = look(
        services,
        "press-a,Monday,9:00,12:00",
        "press-b,Monday,9:00,12:00",
        "Twin,Monday,9:00,12:00",
        "press-a,Someday,9:00,12:00",
        "press-a,Tuesday,early,12:00",
        "press-a,Tuesday,9:00,25:00",
        "press-a,Tuesday,22:00,02:00",
        "press-a,Tuesday",
        "",
        "press-a,Monday,11:00,13:00",
        "press-a,Tuesday,11:00,13:00",
    )

    assert table == HoursTable(
        wrong=(
            WrongRow(2, WrongHours.NO_CALENDAR, "press-b"),
            WrongRow(3, WrongHours.SEVERAL, "Twin"),
            WrongRow(4, WrongHours.WEEKDAY, "Someday"),
            WrongRow(5, WrongHours.TIME, "early"),
            WrongRow(6, WrongHours.TIME, "25:00"),
            WrongRow(7, WrongHours.ENDS_EARLY, "22:00-02:00"),
            WrongRow(8, WrongHours.COLUMNS),
            WrongRow(10, WrongHours.OVERLAPS, other=1),
        )
    )


@pytest.mark.parametrize("content", [b"", b"calendar,weekday,from,to\n"])
def test_a_table_without_rows_is_no_table(services, content):
    assert services.hours_table.look(content) == HoursTable((WrongRow(1, WrongHours.EMPTY),))


def test_what_is_booked_outside_is_seen_first_and_stays(services, press):
    event = services.events.create(press.calendar_id, a_draft("Demo", "11:00", "12:00")).event

    table = look(services, "press-a,Wednesday,14:00,17:00")

    assert [one.key for one in table.outside] == [event.event_uid]
    services.hours_table.take(table, origin=STAFF)
    [stands] = services.events.between([press.calendar_id], event.period)
    assert stands.period == event.period


def test_hours_that_others_changed_since_are_not_overwritten(services, press, room):
    services.rules.upsert(hours(press.sub, 8, 12), origin=STAFF)
    table = look(services, "room-1,Monday,9,17", "press-a,Monday,9,17")
    services.rules.upsert(hours(press.sub, 8, 20), origin=STAFF)

    with pytest.raises(Outdated):
        services.hours_table.take(table, origin=STAFF)

    assert services.rules.all(room.sub) == ()


def test_the_same_table_again_changes_nothing(services, press):
    rows = "press-a,Monday,9,17"
    services.hours_table.take(look(services, rows), origin=STAFF)

    assert services.hours_table.take(look(services, rows), origin=STAFF) == ()


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("9", 540),
        ("09:00", 540),
        ("9.30", 570),
        ("9h30", 570),
        ("09:00:00", 540),
        ("24:00", 1440),
        ("24:01", None),
        ("9:60", None),
        ("noon", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_write_them(text, minute):
    assert minute_of(text) == minute


@pytest.mark.parametrize(
    "text",
    [
        "Wednesday",
        "wed",
        "Mi.",
        "Mittwoch",
        "mercredi",
        "miércoles",
        "ons",
        "wo",
        "qua",
        "onsdag",
        "الأربعاء",
        "3",
    ],
)
def test_weekdays_are_read_in_each_language_of_the_desk(text):
    assert weekday_of(text) is Weekday.WEDNESDAY
    assert weekday_of("0") is None


def test_a_short_day_may_be_a_word_of_its_own_elsewhere():
    assert [weekday_of(text) for text in ("seg", "ter", "qui", "sex", "sáb", "dom")] == [
        Weekday.MONDAY,
        Weekday.TUESDAY,
        Weekday.THURSDAY,
        Weekday.FRIDAY,
        Weekday.SATURDAY,
        Weekday.SUNDAY,
    ]


def test_an_id_counts_before_a_name_that_is_written_alike(services, press, room):
    services.calendars.rename(room.calendar_id, "Press-A", origin=STAFF)

    [new] = look(services, "press-a,Monday,9,17").hours

    assert new.calendar.calendar_id == press.calendar_id
