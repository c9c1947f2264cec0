"""Hypotheses on a situation, and what the same engine answers then."""

from __future__ import annotations

from datetime import timedelta

import pytest

from apcdesk.availability.changes import Difference, difference
from apcdesk.availability.solve import solve
from apcdesk.availability.what_if import extended, newcomers, supposed
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.hypotheses import Away, Hypothesis, LongerHours, OneMore
from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.queries import Buffer
from tests.builders import (
    a_busy,
    a_diary,
    a_group,
    a_member,
    a_period,
    a_query,
    a_rule,
    a_situation,
    a_slot,
    an_available_period,
)

A, B, C, NEW = Sub("A"), Sub("B"), Sub("C"), Sub("one_more_0")
MORNING = a_rule(("monday", "09:00", "12:00"))
ALL_DAY = a_period("00:00", "24:00")


def free(situation, *members, minutes=30, required=None):
    """The stretches in which these are free together, of the day's whole."""
    group = a_group(*(a_member(sub, managed_availability=True) for sub in members), required=required)
    return solve(a_query(ALL_DAY, groups=[group], minutes=minutes), situation)


def test_who_is_away_has_no_time_then():
    situation = a_situation(a_diary(busy=[a_busy("09:00", "09:30")], rules=(MORNING,)))

    after = supposed(situation, [Away(A, (a_period("10:00", "10:30"), a_period("11:30", "14:00")))], {A})

    assert free(after, "A") == (a_slot("09:30", "10:00", "A"), a_slot("10:30", "11:30", "A"))
    assert free(situation, "A") == (a_slot("09:30", "12:00", "A"),)


def test_who_has_no_calendar_cannot_be_away():
    situation = a_situation(a_diary(calendar_ids=(), rules=(MORNING,)))

    assert supposed(situation, [Away(A, (ALL_DAY,))], {A}) == situation


def test_longer_hours_join_the_rules_and_leave_what_is_booked():
    situation = a_situation(a_diary(busy=[a_busy("13:00", "13:30")], rules=(MORNING,)))

    after = supposed(situation, [LongerHours(A, (a_period("12:00", "14:00"),))], {A})

    assert free(after, "A") == (a_slot("09:00", "13:00", "A"), a_slot("13:30", "14:00", "A"))


def test_one_more_is_open_when_the_other_is_and_has_nothing_booked():
    extra = an_available_period("15:00", "16:00")
    diary = a_diary(busy=[a_busy("09:00", "16:00")], rules=(MORNING,), available_periods=(extra,))
    hypotheses = [OneMore(A, (a_period("11:00", "15:30"), a_period("15:00", "24:00")))]

    after = supposed(a_situation(diary), hypotheses, {A})

    assert newcomers(hypotheses) == ((A, NEW),)
    assert free(after, NEW) == (a_slot("11:00", "12:00", NEW), a_slot("15:00", "16:00", NEW))
    assert free(after, "A") == ()


def test_one_more_of_what_is_always_open_is_open_the_whole_time():
    after = supposed(a_situation(a_diary()), [OneMore(A, (a_period("11:00", "15:30"),))], set())

    assert free(after, NEW) == (a_slot("11:00", "15:30", NEW),)


def test_hypotheses_count_in_their_order():
    situation = a_situation(a_diary(rules=(MORNING,)))
    longer, more = LongerHours(A, (a_period("12:00", "13:00"),)), OneMore(A, (a_period("11:00", "20:00"),))

    assert free(supposed(situation, [longer, more], {A}), NEW) == (a_slot("11:00", "13:00", NEW),)
    assert free(supposed(situation, [more, longer], {A}), NEW) == (a_slot("11:00", "12:00", NEW),)


def test_who_is_not_meant_by_the_situation_is_left_out():
    situation = a_situation(a_diary(rules=(MORNING,)))
    others: list[Hypothesis] = [
        Away(B, (ALL_DAY,)),
        LongerHours(B, (ALL_DAY,)),
        OneMore(B, (ALL_DAY,)),
        OneMore(A, (ALL_DAY,)),
    ]

    after = supposed(situation, others, {A, B})

    assert set(after.diaries) == {A, Sub("one_more_1")}
    assert after.diaries[A] == situation.diaries[A]


def a_kind(*groups: NamedGroup, targets: tuple[Sub, ...] | None = None) -> AppointmentType:
    return AppointmentType(
        appointment_type_id=AppointmentTypeId("demo"),
        name="Demo",
        required_duration=timedelta(minutes=30),
        participants=groups,
        buffer=Buffer(),
        start_interval=timedelta(minutes=15),
        target_subs=targets,
    )


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ((NamedGroup("Any", (A, B), 1),), (NamedGroup("Any", (A, B, NEW), 1),)),
        ((NamedGroup("Press", (A,)),), (NamedGroup("Press", (A, NEW), 1, offered=False),)),
        (
            (NamedGroup("Press and room", (A, B, C)),),
            (NamedGroup("Press and room", (B, C)), NamedGroup("Press and room", (A, NEW), 1, offered=False)),
        ),
        ((NamedGroup("Others", (B, C), 2),), (NamedGroup("Others", (B, C), 2),)),
    ],
)
def test_one_more_stands_in_wherever_the_other_does(groups, expected):
    assert extended(a_kind(*groups), A, NEW) == a_kind(*expected)


@pytest.mark.parametrize(
    ("targets", "expected"), [(None, None), ((A, C), (A, C, NEW)), ((C,), (C,))], ids=["all", "it", "others"]
)
def test_events_stand_on_the_new_calendar_where_they_stand_on_the_other(targets, expected):
    assert extended(a_kind(targets=targets), A, NEW) == a_kind(targets=expected)


def test_a_difference_is_what_comes_and_what_goes():
    assert difference([10, 20, 30], [5, 20, 40]) == Difference(won=[5, 40], lost=[10, 30])
    assert difference([], []) == Difference([], [])
