"""Weeks: what reaches over midnight is one, painting opens and closes, copies replace."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apcdesk.domain.rules import DAY_MINUTES, Weekday, WeeklyPeriod
from apcdesk.domain.weeks import Stretch, Week, following, overlaps

MONDAY, TUESDAY, WEDNESDAY, SATURDAY, SUNDAY = (Weekday(n) for n in (0, 1, 2, 5, 6))


def stretch(day, start, end):
    return Stretch(day, start * 60, end * 60)


def piece(day, start, end):
    return WeeklyPeriod(day, start * 60, end * 60)


stretches = st.builds(
    lambda day, start, length: Stretch(day, start * 15, start * 15 + length * 15),
    st.sampled_from(Weekday),
    st.integers(0, 95),
    st.integers(1, 96),
)
weeks = st.lists(stretches, max_size=6).map(lambda some: Week().opened(*some))


def open_minutes(week):
    """Every open quarter of an hour of the week."""
    return {(p.day, minute) for p in week.pieces for minute in range(p.start_minute, p.end_minute, 15)}


@pytest.mark.parametrize("wrong", [(0, 0), (10, 10), (-1, 5), (1440, 1500), (10, 1451)])
def test_a_stretch_begins_in_its_day_and_lasts_a_day_at_most(wrong):
    with pytest.raises(ValueError, match="a stretch"):
        Stretch(MONDAY, *wrong)


def test_what_is_stored_is_put_in_order_and_joined():
    week = Week.of(
        [piece(TUESDAY, 9, 12), piece(MONDAY, 11, 13), piece(MONDAY, 9, 11), piece(MONDAY, 10, 12)]
    )

    assert week.pieces == (piece(MONDAY, 9, 13), piece(TUESDAY, 9, 12))


def test_over_midnight_is_one_stretch_also_from_sunday_to_monday():
    week = Week().opened(stretch(WEDNESDAY, 18, 26), stretch(SUNDAY, 22, 25))

    assert week.pieces == (
        piece(MONDAY, 0, 1),
        piece(WEDNESDAY, 18, 24),
        piece(Weekday.THURSDAY, 0, 2),
        piece(SUNDAY, 22, 24),
    )
    assert week.stretches == (stretch(WEDNESDAY, 18, 26), stretch(SUNDAY, 22, 25))
    assert [week.minutes(day) for day in (MONDAY, WEDNESDAY, SUNDAY)] == [0, 8 * 60, 3 * 60]
    assert week.on(MONDAY) == ()


def test_whole_days_and_what_would_be_longer_than_a_day_stay_apart():
    always = Week.of([piece(day, 0, 24) for day in Weekday])
    long = Week.of([piece(MONDAY, 8, 24), piece(TUESDAY, 0, 9)])

    assert always.stretches == tuple(stretch(day, 0, 24) for day in Weekday)
    assert long.stretches == (stretch(MONDAY, 8, 24), stretch(TUESDAY, 0, 9))
    assert Week.of([piece(MONDAY, 8, 24), piece(TUESDAY, 1, 9)]).stretches[0] == stretch(MONDAY, 8, 24)


def test_closing_cuts_what_is_open():
    week = Week().opened(stretch(MONDAY, 9, 17)).closed(stretch(MONDAY, 12, 13), stretch(SUNDAY, 23, 34))

    assert week.stretches == (stretch(MONDAY, 10, 12), stretch(MONDAY, 13, 17))


def test_a_day_is_replaced_and_copied_with_what_begins_on_it():
    week = Week().opened(stretch(MONDAY, 9, 12), stretch(MONDAY, 18, 26), stretch(SATURDAY, 10, 11))

    copied = week.copied(MONDAY, [SATURDAY, SUNDAY])

    assert copied.with_day(MONDAY, ()).stretches == (
        stretch(SATURDAY, 9, 12),
        stretch(SATURDAY, 18, 26),
        stretch(SUNDAY, 9, 12),
        stretch(SUNDAY, 18, 26),
    )


def test_stored_periods_that_overlap_are_named():
    pieces = [piece(TUESDAY, 11, 13), piece(TUESDAY, 9, 12), piece(MONDAY, 9, 24), piece(TUESDAY, 13, 14)]

    assert overlaps(pieces) == ((piece(TUESDAY, 9, 12), piece(TUESDAY, 11, 13)),)


@given(weeks, stretches)
def test_painting_opens_and_closes_exactly_that(week, painted):
    target = {(p.day, m) for p in painted.pieces for m in range(p.start_minute, p.end_minute, 15)}

    assert open_minutes(week.opened(painted)) == open_minutes(week) | target
    assert open_minutes(week.closed(painted)) == open_minutes(week) - target


@given(weeks)
def test_stretches_and_pieces_say_the_same(week):
    assert Week().opened(*week.stretches) == week == Week.of(week.pieces)
    for one, other in pairwise(week.pieces):
        assert (one.day, one.end_minute) < (other.day, other.start_minute)
    assert sum(week.minutes(day) for day in Weekday) == 15 * len(open_minutes(week))


def test_the_days_go_round():
    assert [following(day) for day in (MONDAY, SUNDAY)] == [TUESDAY, MONDAY]
    assert stretch(MONDAY, 0, 24).minutes == DAY_MINUTES
