"""Zones and clock changes, by example; contract scheduling §1.4 step 3."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from apcdesk.availability.expand import (
    all_day_period,
    day_bounds,
    expand_weekly_periods,
    local_day_of,
    local_days,
    week_bounds,
    week_of,
)
from apcdesk.domain.events import Dates
from apcdesk.domain.period import Period
from apcdesk.domain.rules import AvailabilityRule
from apcdesk.domain.spans import Span
from tests.builders import a_period, a_rule


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def period(start: str, end: str) -> Period:
    return Period(utc(start), utc(end))


def span(start: str, end: str) -> Span:
    return period(start, end).seconds


SPRING = "2030-03-30 12:00", "2030-04-01 12:00"  # Europe/Berlin skips 02:00 to 03:00 on 31 March
AUTUMN = "2030-10-26 12:00", "2030-10-28 12:00"  # and repeats it on 27 October
LORD_HOWE = "2030-10-05 00:00", "2030-10-07 00:00"  # skips 02:00 to 02:30 on 6 October
NUUK = "2030-03-31 01:10", "2030-03-31 12:00"  # skips 23:00 to 24:00 on 30 March; begins after that midnight
ST_JOHNS = (
    "2010-11-06 12:00",
    "2010-11-07 03:00",
)  # at 00:01 on the 7th back to 23:01 on the 6th; ends before 24:00
CAIRO = "2030-04-25 12:00", "2030-04-27 12:00"  # skips 00:00 to 01:00 on 26 April


def expand_rule(rule: AvailabilityRule, start: int, end: int) -> list[Span]:
    return expand_weekly_periods(rule.tzid, rule.weekly_periods, start, end)


@pytest.mark.parametrize(
    ("tzid", "weekly", "window", "expected"),
    [
        pytest.param(
            "Europe/Berlin",
            ("sunday", "02:15", "02:45"),
            SPRING,
            [("2030-03-31 01:15", "2030-03-31 01:45")],
            id="a time that does not exist uses the offset before the jump",
        ),
        pytest.param(
            "Europe/Berlin",
            ("sunday", "02:30", "03:30"),
            SPRING,
            [],
            id="whose end is then not after its start is dropped",
        ),
        pytest.param(
            "Europe/Berlin",
            ("sunday", "02:30", "04:00"),
            SPRING,
            [("2030-03-31 01:30", "2030-03-31 02:00")],
            id="and otherwise it is cut short",
        ),
        pytest.param(
            "Europe/Berlin",
            ("sunday", "01:30", "03:00"),
            SPRING,
            [("2030-03-31 00:30", "2030-03-31 01:00")],
            id="over the jump it is an hour shorter",
        ),
        pytest.param(
            "Europe/Berlin",
            ("sunday", "02:15", "02:45"),
            AUTUMN,
            [("2030-10-27 00:15", "2030-10-27 00:45")],
            id="a time that occurs twice means the first",
        ),
        pytest.param(
            "Europe/Berlin",
            ("sunday", "02:30", "03:00"),
            AUTUMN,
            [("2030-10-27 00:30", "2030-10-27 02:00")],
            id="over the repeated hour it is an hour longer",
        ),
        pytest.param(
            "Australia/Lord_Howe",
            ("sunday", "02:15", "03:00"),
            LORD_HOWE,
            [("2030-10-05 15:45", "2030-10-05 16:00")],
            id="a jump of half an hour",
        ),
        pytest.param(
            "Africa/Cairo",
            ("thursday", "22:00", "24:00"),
            CAIRO,
            [("2030-04-25 20:00", "2030-04-25 22:00")],
            id="the midnight that ends a day may be skipped",
        ),
        pytest.param(
            "America/Nuuk",
            ("saturday", "23:15", "23:45"),
            NUUK,
            [("2030-03-31 01:15", "2030-03-31 01:45")],
            id="a time that is moved over midnight is still one of its day",
        ),
        pytest.param(
            "America/St_Johns",
            ("sunday", "00:00", "01:00"),
            ST_JOHNS,
            [("2010-11-07 02:30", "2010-11-07 03:00")],
            id="a day that began before the clock went back over its midnight",
        ),
        pytest.param(
            "America/New_York",
            ("monday", "09:00", "17:00"),
            ("2030-03-04 00:00", "2030-03-12 00:00"),
            [("2030-03-04 14:00", "2030-03-04 22:00"), ("2030-03-11 13:00", "2030-03-11 21:00")],
            id="the same wall clock before and after the change",
        ),
    ],
)
def test_a_weekly_period_follows_the_clock_of_its_zone(tzid, weekly, window, expected):
    found = expand_rule(a_rule(weekly, tzid=tzid), *span(*window))

    assert found == [span(*one) for one in expected]


def test_hours_across_midnight_are_one_stretch():
    rule = a_rule(("monday", "18:00", "24:00"), ("tuesday", "00:00", "02:00"))

    assert expand_rule(rule, *span("2030-01-07 00:00", "2030-01-09 00:00")) == [
        span("2030-01-07 18:00", "2030-01-08 02:00")
    ]


def test_overlapping_weekly_periods_in_any_order_are_united():
    rule = a_rule(("monday", "11:00", "13:00"), ("monday", "09:00", "12:00"))

    assert expand_rule(rule, *span("2030-01-07 00:00", "2030-01-08 00:00")) == [
        span("2030-01-07 09:00", "2030-01-07 13:00")
    ]


def test_open_time_is_cut_to_the_window():
    rule = a_rule(("monday", "09:00", "17:00"))

    assert expand_rule(rule, *span("2030-01-07 10:00", "2030-01-07 11:00")) == [
        span("2030-01-07 10:00", "2030-01-07 11:00")
    ]


def test_a_rule_without_weekly_periods_is_closed():
    assert expand_rule(a_rule(), *span("2030-01-07 00:00", "2030-01-14 00:00")) == []


@pytest.mark.parametrize(
    ("tzid", "day", "expected"),
    [
        ("Europe/Berlin", date(2030, 1, 8), ("2030-01-07 23:00", "2030-01-08 23:00")),
        ("Europe/Berlin", date(2030, 3, 31), ("2030-03-30 23:00", "2030-03-31 22:00")),
        ("Europe/Berlin", date(2030, 10, 27), ("2030-10-26 22:00", "2030-10-27 23:00")),
        ("Africa/Cairo", date(2030, 4, 26), ("2030-04-25 22:00", "2030-04-26 21:00")),
        ("Africa/Cairo", date(2030, 10, 31), ("2030-10-30 21:00", "2030-10-31 22:00")),
        ("Asia/Kathmandu", date(2030, 1, 8), ("2030-01-07 18:15", "2030-01-08 18:15")),
    ],
)
def test_a_day_lasts_from_local_midnight_to_local_midnight(tzid, day, expected):
    start, end = span(*expected)

    assert day_bounds(day, tzid) == (start, end)
    assert [local_day_of(second, tzid) == day for second in (start - 1, start, end - 1, end)] == [
        False,
        True,
        True,
        False,
    ]


def test_a_week_lasts_from_monday_to_monday():
    assert week_of(date(2030, 1, 7)) == week_of(date(2030, 1, 13)) == date(2030, 1, 7)
    assert week_bounds(date(2030, 3, 31), "Europe/Berlin") == span("2030-03-24 23:00", "2030-03-31 22:00")


def test_an_all_day_event_takes_its_days_in_its_own_zone():
    dates = Dates(date(2030, 1, 8), date(2030, 1, 10))

    assert all_day_period(dates, "Europe/Berlin") == period("2030-01-07 23:00", "2030-01-09 23:00")


def test_a_day_that_the_calendar_skipped_is_stood_for_by_the_next():
    dates = Dates(date(2011, 12, 30), date(2011, 12, 31))

    assert all_day_period(dates, "Pacific/Apia") == period("2011-12-30 10:00", "2011-12-31 10:00")


def test_a_period_touches_the_days_that_it_shares_time_with():
    assert local_days(a_period("00:00", "24:00"), "Etc/UTC") == [date(2030, 1, 7)]
    assert local_days(a_period("22:30", "23:30"), "Europe/Berlin") == [date(2030, 1, 7), date(2030, 1, 8)]
