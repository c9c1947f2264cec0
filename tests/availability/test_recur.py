"""The occurrences of a rule by hand, and what holds of every rule."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apcdesk.availability.expand import all_day_period
from apcdesk.availability.recur import LATEST, later_occurrences, named_day, recurrence_days
from apcdesk.domain.events import Dates, When
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Frequency, Recurrence
from apcdesk.domain.rules import Weekday

WEDNESDAY = date(2027, 3, 10)
ALWAYS = Period(datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC))
MON, WED, FRI = Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY


def a_rule(frequency: str, interval: int = 1, **more: Any) -> Recurrence:
    return Recurrence(Frequency(frequency), interval, **more)


def a_when(start: str, end: str, tzid: str, end_tzid: str | None = None) -> When:
    """A time on the clocks of its zones."""
    begins = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(tzid)).astimezone(UTC)
    ends = datetime.fromisoformat(end).replace(tzinfo=ZoneInfo(end_tzid or tzid)).astimezone(UTC)
    return When(Period(begins, ends), tzid, end_tzid or tzid)


def days(begins: str, rule: Recurrence, most: int = 6) -> list[str]:
    return [day.isoformat() for day in islice(recurrence_days(date.fromisoformat(begins), rule), most)]


def named(first: When, rule: Recurrence, horizon: Period = ALWAYS, most: int = 4) -> list[str]:
    return [name for name, _ in islice(later_occurrences(first, rule, horizon), most)]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (a_rule("daily", count=3), "2027-03-10 2027-03-11 2027-03-12"),
        (a_rule("daily", 10, until=date(2027, 3, 30)), "2027-03-10 2027-03-20 2027-03-30"),
        (a_rule("daily", 10, until=date(2027, 3, 29)), "2027-03-10 2027-03-20"),
        (a_rule("weekly", count=3), "2027-03-10 2027-03-17 2027-03-24"),
        (a_rule("weekly", 2, count=3), "2027-03-10 2027-03-24 2027-04-07"),
        (a_rule("weekly", by_day=(FRI, MON), count=4), "2027-03-10 2027-03-12 2027-03-15 2027-03-19"),
        (a_rule("weekly", 2, by_day=(MON, WED, FRI), count=4), "2027-03-10 2027-03-12 2027-03-22 2027-03-24"),
        (a_rule("weekly", by_day=(WED, WED), count=2), "2027-03-10 2027-03-17"),
        (a_rule("monthly", count=3), "2027-03-10 2027-04-10 2027-05-10"),
        (a_rule("monthly", 12, count=2), "2027-03-10 2028-03-10"),
        (a_rule("yearly", count=3), "2027-03-10 2028-03-10 2029-03-10"),
        (a_rule("daily", count=1), "2027-03-10"),
        (a_rule("daily", until=date(2027, 3, 9)), "2027-03-10"),
        (a_rule("daily", until=WEDNESDAY), "2027-03-10"),
        (a_rule("daily", 2**31), "2027-03-10"),
        (a_rule("monthly", 2**31), "2027-03-10"),
    ],
)
def test_the_days_of_a_rule(rule: Recurrence, expected: str):
    assert days("2027-03-10", rule) == expected.split()


def test_a_day_that_a_month_does_not_have_is_passed_over():
    assert days("2027-01-31", a_rule("monthly", count=3)) == ["2027-01-31", "2027-03-31", "2027-05-31"]
    assert days("2028-02-29", a_rule("yearly", count=2)) == ["2028-02-29", "2032-02-29"]


def test_a_rule_without_an_end_ends_with_the_calendar():
    assert max(recurrence_days(date(2299, 12, 29), a_rule("daily"))) < LATEST


def test_an_occurrence_keeps_the_wall_clock_over_a_clock_change():
    first = a_when("2027-03-27T09:00", "2027-03-27T10:00", "Europe/Oslo")

    found = list(later_occurrences(first, a_rule("daily", count=3), ALWAYS))

    assert found == [
        ("20270328T070000Z", a_when("2027-03-28T09:00", "2027-03-28T10:00", "Europe/Oslo")),
        ("20270329T070000Z", a_when("2027-03-29T09:00", "2027-03-29T10:00", "Europe/Oslo")),
    ]


def test_each_end_keeps_the_clock_of_its_own_zone():
    first = a_when("2027-03-12T18:00", "2027-03-12T21:00", "Europe/Oslo", "America/New_York")

    (_, found), *_ = later_occurrences(first, a_rule("weekly"), ALWAYS)

    assert found == a_when("2027-03-19T18:00", "2027-03-19T21:00", "Europe/Oslo", "America/New_York")


def test_an_end_that_would_come_before_its_start_follows_it_by_the_length():
    """One zone puts its clock back in the night between, the other has no summer time."""
    first = a_when("2027-10-30T09:00", "2027-10-30T08:30", "Europe/Oslo", "Africa/Algiers")

    (_, found), *_ = later_occurrences(first, a_rule("daily"), ALWAYS)

    eight = datetime(2027, 10, 31, 8, tzinfo=UTC)
    assert found.period == Period(eight, eight + timedelta(minutes=30))


def test_an_all_day_event_recurs_by_its_dates():
    dates = Dates(date(2027, 3, 27), date(2027, 3, 29))
    first = When(all_day_period(dates, "Europe/Oslo"), "Europe/Oslo", "Europe/Oslo", dates)

    ((name, found),) = later_occurrences(first, a_rule("weekly", count=2), ALWAYS)

    assert name == "20270403"
    assert found.dates == Dates(date(2027, 4, 3), date(2027, 4, 5))
    assert found.period == all_day_period(found.dates, "Europe/Oslo")


def test_only_what_shares_time_with_the_horizon_is_found_and_the_count_is_kept():
    first = a_when("1950-03-10T09:00", "1950-03-10T10:00", "Etc/UTC")
    horizon = Period(datetime(2027, 3, 10, 9, 30, tzinfo=UTC), datetime(2027, 3, 12, 9, tzinfo=UTC))

    assert named(first, a_rule("daily"), horizon) == ["20270310T090000Z", "20270311T090000Z"]
    assert named(first, a_rule("daily", count=100), horizon) == []


def test_an_occurrence_that_began_long_before_the_horizon_is_found():
    first = a_when("2027-01-01T00:00", "2027-03-01T00:00", "Pacific/Auckland")
    horizon = Period(datetime(2027, 2, 20, tzinfo=UTC), datetime(2027, 2, 21, tzinfo=UTC))

    assert len(named(first, a_rule("daily"), horizon, most=100)) == 51


rules = st.one_of(
    st.builds(
        Recurrence,
        st.sampled_from(Frequency),
        st.integers(1, 60),
        st.none() | st.integers(1, 40),
    ),
    st.builds(
        lambda interval, until, by_day: Recurrence(Frequency.WEEKLY, interval, None, until, tuple(by_day)),
        st.integers(1, 5),
        st.dates(date(2026, 1, 1), date(2030, 1, 1)),
        st.sets(st.sampled_from(Weekday)),
    ),
)


@given(rules, st.dates(date(2024, 1, 1), date(2029, 1, 1)))
def test_every_rule_goes_forward_and_keeps_its_end(rule: Recurrence, begins: date):
    found = list(islice(recurrence_days(begins, rule), 50))

    assert found[0] == begins
    assert found == sorted(set(found))
    assert rule.count is None or len(found) <= rule.count
    assert rule.until is None or all(day <= rule.until for day in found[1:])
    assert not rule.by_day or all(day.weekday() in rule.by_day for day in found[1:])


@given(
    rules,
    st.integers(0, 2 * 365 * 24 * 60),
    st.integers(1, 60 * 24 * 20),
    st.sampled_from(["Europe/Oslo", "America/St_Johns", "Australia/Lord_Howe", "Etc/UTC"]),
    st.integers(-400, 900),
    st.integers(1, 400),
)
def test_two_horizons_that_touch_find_what_one_over_both_finds(
    rule: Recurrence, start: int, minutes: int, tzid: str, begins: int, length: int
):
    begin = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=start)
    first = When(Period(begin, begin + timedelta(minutes=minutes)), tzid, tzid)
    edges = [begin + timedelta(days=begins + days) for days in (0, length, 2 * length)]
    halves = [Period(edges[0], edges[1]), Period(edges[1], edges[2])]

    def found(horizon: Period) -> dict[str, When]:
        return dict(later_occurrences(first, rule, horizon))

    assert found(Period(edges[0], edges[2])) == found(halves[0]) | found(halves[1])


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("20270310", date(2027, 3, 10)),
        ("20270310T080000Z", date(2027, 3, 10)),
        ("20270309T233000Z", date(2027, 3, 10)),
    ],
)
def test_a_name_says_the_local_day_of_an_occurrence(name: str, day: date):
    first = a_when("2027-03-08T00:30", "2027-03-08T01:00", "Europe/Oslo")

    assert named_day(name, first) == day
