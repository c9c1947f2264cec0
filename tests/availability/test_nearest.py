from __future__ import annotations

from apcdesk.availability.nearest import nearest
from tests.builders import a_slot, at

SLOTS = [a_slot(start, end) for start, end in [("09:00", "10:00"), ("10:00", "11:00"), ("11:30", "12:30")]]
NINE, TEN, HALF_PAST_ELEVEN = SLOTS


def test_the_nearest_start_comes_first():
    assert nearest(at("10:20"), SLOTS, 3) == (TEN, HALF_PAST_ELEVEN, NINE)


def test_of_two_equally_near_the_later_comes_first():
    assert nearest(at("09:30"), SLOTS, 2) == (TEN, NINE)


def test_no_more_than_asked_for_and_no_more_than_there_are():
    assert nearest(at("09:00"), SLOTS, 1) == (NINE,)
    assert nearest(at("09:00"), [], 3) == ()
