"""What is offered of stretches that overlap, as a choice among several members makes them; times in minutes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from apcdesk.availability.combine import Stretch
from apcdesk.availability.slots import entries, is_good
from tests.builders import a_query

# one member until 60, another from 20 on
STRETCHES = [Stretch(0, 20 * 60, 60 * 60), Stretch(20 * 60, 100 * 60, 100 * 60)]


def found(**query) -> list[tuple[int, int]]:
    return [(start // 60, end // 60) for start, end in entries(a_query(**query), STRETCHES)]


def instants(*minutes: int) -> tuple[datetime, ...]:
    return tuple(datetime.fromtimestamp(minute * 60, UTC) for minute in minutes)


@pytest.mark.parametrize(
    ("response_format", "interval", "expected"),
    [
        ("periods", None, [(0, 60), (20, 100)]),
        ("periods", 15, [(0, 60), (30, 100)]),
        ("slots", None, [(0, 30), (30, 60), (60, 90)]),
        ("slots", 20, [(0, 30), (40, 70)]),
        ("overlapping_slots", None, [(0, 30), (30, 60), (60, 90)]),
        ("overlapping_slots", 20, [(0, 30), (20, 50), (40, 70), (60, 90)]),
    ],
)
def test_each_start_is_offered_once(response_format, interval, expected):
    assert found(minutes=30, response_format=response_format, interval=interval) == expected


def test_slots_one_after_the_other_do_not_restart_with_the_next_member():
    assert found(minutes=50, response_format="slots") == [(0, 50), (50, 100)]


def test_a_start_that_one_member_cannot_make_is_made_by_the_other():
    assert found(minutes=60, query_slots=instants(20, 0, 10, 40, 41)) == [(0, 60), (20, 80), (40, 100)]


def test_a_period_that_exactly_fits_is_offered():
    assert found(minutes=80) == [(20, 100)]
    assert found(minutes=81) == []


def test_before_1970_slots_follow_one_another_as_after_it():
    earlier = [Stretch(-100 * 60, -10 * 60, -10 * 60)]

    found = entries(a_query(minutes=40, response_format="slots"), earlier)

    assert list(found) == [(-100 * 60, -60 * 60), (-60 * 60, -20 * 60)]


@pytest.mark.parametrize(
    ("start", "end", "good"),
    [(0, 60, True), (0, 61, False), (20, 100, True), (19, 61, False), (100, 101, False)],
)
def test_a_time_is_good_when_one_stretch_lets_it_start_and_last(start, end, good):
    assert is_good(STRETCHES, (start * 60, end * 60)) == good
