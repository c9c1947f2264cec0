from __future__ import annotations

from apcdesk.availability.open_hours import open_periods
from tests.builders import a_period, a_rule, an_available_period

MONDAY_MORNING = a_rule(("monday", "09:00", "12:00"))
LUNCH = an_available_period("11:30", "13:00")
EVENING = an_available_period("18:00", "20:00")
WHOLE_DAY = a_period("00:00", "24:00")


def test_rules_and_available_periods_are_united():
    assert open_periods([MONDAY_MORNING], [EVENING, LUNCH], WHOLE_DAY) == [
        a_period("09:00", "13:00"),
        a_period("18:00", "20:00"),
    ]


def test_each_part_can_be_seen_alone():
    assert open_periods([MONDAY_MORNING], [], WHOLE_DAY) == [a_period("09:00", "12:00")]
    assert open_periods([], [LUNCH], WHOLE_DAY) == [a_period("11:30", "13:00")]


def test_both_parts_are_cut_to_the_window():
    assert open_periods([MONDAY_MORNING], [EVENING], a_period("11:00", "19:00")) == [
        a_period("11:00", "12:00"),
        a_period("18:00", "19:00"),
    ]


def test_rules_in_different_zones_open_at_their_own_clock():
    berlin = a_rule(("monday", "09:00", "12:00"), tzid="Europe/Berlin")

    assert open_periods([MONDAY_MORNING, berlin], [], WHOLE_DAY) == [a_period("08:00", "12:00")]


def test_without_rules_and_periods_nothing_is_open():
    assert open_periods([], [], WHOLE_DAY) == []
