from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from apcdesk.domain.period import Period, intersect, merge, subtract
from tests.builders import a_period, at

OTHER = a_period("10:00", "12:00")

# where the first lies, seen from 10:00-12:00; what both make together, what both have, what is left of the first
POSITIONS = [
    (
        "before",
        ("08:00", "09:00"),
        [("08:00", "09:00"), ("10:00", "12:00")],
        [],
        [("08:00", "09:00")],
    ),
    ("touching before", ("08:00", "10:00"), [("08:00", "12:00")], [], [("08:00", "10:00")]),
    (
        "overlapping the start",
        ("09:00", "11:00"),
        [("09:00", "12:00")],
        [("10:00", "11:00")],
        [("09:00", "10:00")],
    ),
    ("inside", ("10:30", "11:30"), [("10:00", "12:00")], [("10:30", "11:30")], []),
    ("equal", ("10:00", "12:00"), [("10:00", "12:00")], [("10:00", "12:00")], []),
    (
        "overlapping the end",
        ("11:00", "13:00"),
        [("10:00", "13:00")],
        [("11:00", "12:00")],
        [("12:00", "13:00")],
    ),
    ("touching after", ("12:00", "13:00"), [("10:00", "13:00")], [], [("12:00", "13:00")]),
    (
        "after",
        ("13:00", "14:00"),
        [("10:00", "12:00"), ("13:00", "14:00")],
        [],
        [("13:00", "14:00")],
    ),
    (
        "around",
        ("09:00", "13:00"),
        [("09:00", "13:00")],
        [("10:00", "12:00")],
        [("09:00", "10:00"), ("12:00", "13:00")],
    ),
]
positions = pytest.mark.parametrize(
    ("one", "together", "shared", "left"),
    [position[1:] for position in POSITIONS],
    ids=[p[0] for p in POSITIONS],
)


def periods(clocks: list[tuple[str, str]]) -> list[Period]:
    return [a_period(*clock) for clock in clocks]


@positions
def test_merging_two_periods(one, together, shared, left):
    assert merge([a_period(*one), OTHER]) == periods(together)
    assert merge([OTHER, a_period(*one)]) == periods(together)


@positions
def test_the_time_that_two_periods_share(one, together, shared, left):
    assert intersect([a_period(*one)], [OTHER]) == periods(shared)
    assert intersect([OTHER], [a_period(*one)]) == periods(shared)


@positions
def test_what_is_left_of_a_period_when_another_is_taken(one, together, shared, left):
    assert subtract([a_period(*one)], [OTHER]) == periods(left)


@positions
def test_two_periods_overlap_when_they_share_time(one, together, shared, left):
    assert a_period(*one).overlaps(OTHER) == bool(shared)
    assert OTHER.overlaps(a_period(*one)) == bool(shared)


@positions
def test_a_period_contains_another_when_nothing_of_it_is_left(one, together, shared, left):
    assert OTHER.contains(a_period(*one)) == (left == [])


def test_busy_time_in_the_middle_leaves_two_periods():
    open_hours = [a_period("09:00", "12:00")]

    left = subtract(open_hours, [a_period("10:00", "10:30")])

    assert left == [a_period("09:00", "10:00"), a_period("10:30", "12:00")]


def test_nothing_merged_is_nothing():
    assert merge([]) == []
    assert intersect([], [OTHER]) == []
    assert subtract([OTHER], []) == [OTHER]


@pytest.mark.parametrize("zone", [None, timezone(timedelta(0), "GMT"), timezone(timedelta(hours=1))])
def test_a_period_in_anything_but_utc_is_refused(zone):
    moment = datetime(2030, 1, 7, 9, tzinfo=zone)

    with pytest.raises(ValueError, match="in UTC"):
        Period(moment, at("10:00"))
    with pytest.raises(ValueError, match="in UTC"):
        Period(at("08:00"), moment)


@pytest.mark.parametrize("end", ["09:00", "08:59"])
def test_a_period_that_does_not_end_after_it_starts_is_refused(end):
    with pytest.raises(ValueError, match="ends after it starts"):
        a_period("09:00", end)


def test_a_start_belongs_to_its_period_and_an_end_does_not():
    assert [OTHER.has(at(clock)) for clock in ("09:59:59", "10:00", "11:59:59", "12:00")] == [
        False,
        True,
        True,
        False,
    ]


def test_a_period_knows_its_length_and_can_be_moved_and_widened():
    assert OTHER.length == timedelta(hours=2)
    assert OTHER.moved(timedelta(hours=-1)) == a_period("09:00", "11:00")
    assert OTHER.widened(timedelta(minutes=15), timedelta(minutes=30)) == a_period("09:45", "12:30")


def test_seconds_and_back():
    seconds = OTHER.seconds

    assert seconds == (1_894_010_400, 1_894_017_600)
    assert Period.of_seconds(*seconds) == OTHER


def test_a_fraction_of_a_second_widens_the_seconds():
    half = timedelta(microseconds=500_000)

    assert Period(OTHER.start + half, OTHER.end + half).seconds == (OTHER.seconds[0], OTHER.seconds[1] + 1)


def test_a_fraction_before_the_epoch_widens_the_seconds_too():
    half = timedelta(microseconds=500_000)
    epoch = datetime(1970, 1, 1, tzinfo=UTC)

    assert Period(epoch - half, epoch + half).seconds == (-1, 1)
