"""Free minutes by hour against counting them one by one, and the hours of days on which the clock changes."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from apcdesk.availability.axis import Axis
from apcdesk.availability.capacity import (
    LocalHour,
    free_minutes,
    local_hours,
    touched_hours,
    wished_hours,
)
from tests.builders import MONDAY, seconds

AXIS = Axis.covering(seconds("00:00"), seconds("24:00"), 1)
HOURS = local_hours(MONDAY, 1, "Etc/UTC")


def cells(*spans: tuple[str, str]) -> int:
    return AXIS.inside((seconds(start), seconds(end)) for start, end in spans)


def of(numbers: list[int]) -> dict[int, int]:
    """What is not nothing, by hour."""
    return {hour.hour: number for hour, number in zip(HOURS, numbers, strict=True) if number}


def lengths(day: date, tzid: str) -> list[tuple[int, int]]:
    """The hours of a day with their minutes."""
    return [(hour.hour, (hour.end - hour.start) // 60) for hour in local_hours(day, 1, tzid)]


def test_the_minutes_of_all_rows_are_counted_hour_by_hour():
    rows = [cells(("09:00", "11:30")), cells(("09:45", "10:00"), ("11:00", "12:00")), 0]

    assert of(free_minutes(rows, AXIS, HOURS)) == {9: 75, 10: 60, 11: 90}
    assert of(free_minutes([], AXIS, HOURS)) == {}


@given(st.lists(st.integers(0, AXIS.everything), max_size=9), st.integers(1, 3))
def test_however_many_rows_are_alike_each_counts(rows: list[int], times: int):
    rows = rows * times

    expected = [
        sum((row >> (23 - hour) * 60 & (1 << 60) - 1).bit_count() for row in rows) for hour in range(24)
    ]

    assert free_minutes(rows, AXIS, HOURS) == expected


def test_an_hour_that_the_clock_skips_is_left_out_and_one_that_it_repeats_is_there_twice():
    every = [(hour, 60) for hour in range(24)]

    assert lengths(date(2027, 3, 27), "Europe/Oslo") == every
    assert lengths(date(2027, 3, 28), "Europe/Oslo") == [one for one in every if one[0] != 2]
    assert lengths(date(2027, 10, 31), "Europe/Oslo") == sorted([*every, (2, 60)])
    half = lengths(date(2027, 4, 4), "Australia/Lord_Howe")
    assert sum(minutes for _, minutes in half) == 24 * 60 + 30
    assert [hour for hour, _ in half if hour != 1] == [hour for hour in range(24) if hour != 1]


def test_the_hours_of_several_days_follow_each_other():
    hours = local_hours(date(2027, 3, 27), 3, "Europe/Oslo")

    assert [one.end for one in hours[:-1]] == [one.start for one in hours[1:]]
    assert {one.day for one in hours} == {date(2027, 3, 27) + timedelta(days=n) for n in range(3)}
    first = seconds("23:00", date(2027, 3, 26))
    assert hours[0] == LocalHour(date(2027, 3, 27), 0, first, first + 3600)


def test_a_span_counts_in_every_hour_of_which_it_has_time():
    wanted = [
        (seconds("09:30"), seconds("11:00")),
        (seconds("10:00"), seconds("10:01")),
        (seconds("00:00") - 7200, seconds("00:00")),
        (seconds("23:00"), seconds("24:00") + 3600),
    ]

    assert of(wished_hours(wanted, HOURS)) == {9: 1, 10: 2, 23: 1}
    assert list(touched_hours(wanted, HOURS)) == [range(9, 11), range(10, 11), range(0), range(23, 24)]
