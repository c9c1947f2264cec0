"""What the worked examples leave open, one rule of contract scheduling §1.4 at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from apcdesk.availability.situation import CountedStart
from apcdesk.availability.solve import available_at, solve
from apcdesk.domain.ids import CalendarId, ClientId, EventId, EventUid
from apcdesk.domain.queries import AvailabilityConstraint, ConstraintPeriod, ExcludedEvent, Slot
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
    at,
    seconds,
)

OURS, THEIRS = ClientId("ours"), ClientId("theirs")
CAL, OTHER, GONE = CalendarId("cal"), CalendarId("other"), CalendarId("gone")
MORNING = a_period("09:00", "12:00")
FREE = (a_slot("09:00", "12:00", "A"),)
BLOCKED = (a_slot("09:00", "10:00", "A"), a_slot("11:00", "12:00", "A"))


def answer_with(busy, member=None, situation=None, **query) -> tuple[Slot, ...]:
    """The morning of A, who has one thing at 10:00 to 11:00 and the calendars `cal` and `other`."""
    diary = a_diary(busy=[busy], calendar_ids=(CAL, OTHER), rules=query.pop("rules", ()))
    asked = a_query(MORNING, groups=[a_group(member or a_member())], **query)
    return solve(asked, a_situation(diary, **(situation or {})))


# Step 1: what makes a member busy


def test_a_hold_blocks_everybody_but_its_holder():
    hold = a_busy("10:00", "11:00", holder="kiosk-1")

    assert answer_with(hold) == BLOCKED
    assert answer_with(hold, holder="kiosk-2") == BLOCKED
    assert answer_with(hold, holder="kiosk-1") == FREE


def test_no_option_of_a_member_looks_past_a_hold():
    hold = a_busy("10:00", "11:00", holder="kiosk-1")

    assert answer_with(hold, a_member(ignore_tentative=True, only_managed_events=True)) == BLOCKED


@pytest.mark.parametrize(
    ("made_by", "asked_by", "expected"),
    [
        (OURS, OURS, BLOCKED),
        (THEIRS, OURS, FREE),
        (None, OURS, FREE),
        (None, None, BLOCKED),
        (OURS, None, FREE),
    ],
)
def test_only_managed_events_leaves_those_of_the_asking_client(made_by, asked_by, expected):
    busy = a_busy("10:00", "11:00", client_id=made_by)
    member = a_member(only_managed_events=True)

    assert answer_with(busy, member, {"client_id": asked_by}) == expected
    assert answer_with(busy, a_member(), {"client_id": asked_by}) == BLOCKED


@pytest.mark.parametrize(
    ("excluded", "expected"),
    [
        ([ExcludedEvent(event_id=EventId("one"))], FREE),
        ([ExcludedEvent(event_id=EventId("two"))], BLOCKED),
        ([ExcludedEvent(event_uid=EventUid("evt_1"))], FREE),
        ([ExcludedEvent(event_uid=EventUid("evt_2"))], BLOCKED),
        ([ExcludedEvent(event_uid=EventUid("evt_2")), ExcludedEvent(event_id=EventId("one"))], FREE),
    ],
)
def test_an_excluded_event_does_not_block(excluded, expected):
    busy = a_busy("10:00", "11:00", client_id=OURS, event_id=EventId("one"), event_uid=EventUid("evt_1"))

    assert answer_with(busy, None, {"client_id": OURS}, excluded_events=tuple(excluded)) == expected


def test_another_clients_event_with_the_same_id_is_not_excluded():
    busy = a_busy("10:00", "11:00", client_id=THEIRS, event_id=EventId("one"))
    excluded = (ExcludedEvent(event_id=EventId("one")),)

    assert answer_with(busy, None, {"client_id": OURS}, excluded_events=excluded) == BLOCKED


@pytest.mark.parametrize(
    ("calendar_id", "member", "rule_calendars", "expected"),
    [
        pytest.param(OTHER, {}, None, BLOCKED, id="absent: every calendar that exists"),
        pytest.param(GONE, {}, None, FREE, id="and no other"),
        pytest.param(CAL, {"calendar_ids": (CAL,)}, None, BLOCKED, id="given: those"),
        pytest.param(OTHER, {"calendar_ids": (CAL,)}, None, FREE, id="given: exactly those"),
        pytest.param(OTHER, {}, [(CAL,)], BLOCKED, id="a rule counts for managed members only"),
        pytest.param(OTHER, {"managed": True}, [(CAL,)], FREE, id="managed: those of the rule"),
        pytest.param(OTHER, {"managed": True}, [(CAL,), (OTHER,)], BLOCKED, id="managed: united"),
        pytest.param(OTHER, {"managed": True}, [(CAL,), None], BLOCKED, id="managed: a rule for all"),
        pytest.param(OTHER, {"managed": True, "rules": ("r0",)}, [(CAL,), (OTHER,)], FREE, id="selected"),
        pytest.param(OTHER, {"managed": True, "calendar_ids": (CAL,)}, [None], FREE, id="given and managed"),
    ],
)
def test_the_calendars_looked_at(calendar_id, member, rule_calendars, expected):
    options = {
        "managed_availability": member.get("managed", False),
        "calendar_ids": member.get("calendar_ids"),
    }
    rules = tuple(
        a_rule(("monday", "00:00", "24:00"), rule_id=f"r{number}", calendar_ids=calendar_ids)
        for number, calendar_ids in enumerate(rule_calendars or [])
    )

    answer = answer_with(
        a_busy("10:00", "11:00", calendar_id=calendar_id),
        a_member(availability_rule_ids=member.get("rules"), **options),
        rules=rules,
    )

    assert answer == expected


def test_with_no_selected_rule_every_calendar_is_looked_at():
    diary = a_diary(
        busy=[a_busy("10:00", "11:00", calendar_id=OTHER)],
        calendar_ids=(CAL, OTHER),
        rules=(a_rule(("monday", "09:00", "12:00"), calendar_ids=(CAL,)),),
        available_periods=(an_available_period("09:00", "12:00"),),
    )
    member = a_member(managed_availability=True, availability_rule_ids=("unknown",))

    assert solve(a_query(MORNING, groups=[a_group(member)]), a_situation(diary)) == BLOCKED


# Steps 2 and 3: where is searched, and when a member may be used


def test_nothing_searched_is_nothing_found():
    query = a_query(groups=[a_group("A")])

    assert solve(query, a_situation(a_diary())) == ()
    assert available_at(query, a_situation(a_diary()), MORNING) is None


def test_a_managed_member_without_hours_is_never_available():
    member = a_member(managed_availability=True)

    assert solve(a_query(MORNING, groups=[a_group(member)]), a_situation(a_diary())) == ()


def test_a_member_with_no_available_periods_at_all_is_never_available():
    member = a_member(available_periods=())

    assert solve(a_query(MORNING, groups=[a_group(member)]), a_situation(a_diary())) == ()


DAY, WEEK = ConstraintPeriod.DAY, ConstraintPeriod.WEEK
DEMO, TALK, UPSTAIRS = ("kind", "demo"), ("kind", "talk"), ("floor", "2")


def a_counted(number: int, day: int, *tags: tuple[str, str]) -> CountedStart:
    return CountedStart(
        seconds("09:00", date(2030, 1, day)),
        EventUid(f"evt_{number}"),
        EventId(f"event-{number}"),
        frozenset(tags),
    )


COUNTED = (a_counted(1, 8, DEMO), a_counted(2, 8, DEMO, UPSTAIRS), a_counted(3, 10, TALK, UPSTAIRS))


def full_days(constraint: AvailabilityConstraint, *excluded: ExcludedEvent) -> set[int]:
    """On which days of two weeks from Monday on A may not be booked at noon."""
    days = range(7, 21)
    query = a_query(
        *(a_period("12:00", "13:00", date(2030, 1, day)) for day in days),
        groups=[a_group(a_member(availability_constraints=(constraint,)))],
        excluded_events=excluded,
    )
    found = solve(query, a_situation(a_diary(counted=COUNTED)))
    return set(days) - {slot.start.day for slot in found}


@pytest.mark.parametrize(
    ("constraint", "full"),
    [
        (AvailabilityConstraint(DAY, 1), {8, 10}),
        (AvailabilityConstraint(DAY, 2), {8}),
        (AvailabilityConstraint(DAY, 3), set()),
        (AvailabilityConstraint(DAY, 1, tags=(DEMO,)), {8}),
        (AvailabilityConstraint(DAY, 1, tags=(UPSTAIRS, TALK)), {10}),
        (AvailabilityConstraint(DAY, 1, tags=(UPSTAIRS,)), {8, 10}),
        (AvailabilityConstraint(DAY, 2, tags=(UPSTAIRS,)), set()),
        (AvailabilityConstraint(DAY, 1, tags=(DEMO, TALK)), set()),
        (AvailabilityConstraint(WEEK, 3), set(range(7, 14))),
        (AvailabilityConstraint(WEEK, 4), set()),
        # 14 hours ahead: the events' day of the 8th began at 10:00 UTC on the 7th and ends at 10:00 UTC on the 8th
        (AvailabilityConstraint(DAY, 1, "Pacific/Kiritimati"), {7, 9}),
    ],
)
def test_a_day_or_week_that_has_its_limit_of_events_is_full(constraint, full):
    assert full_days(constraint) == full


@pytest.mark.parametrize(
    "excluded", [ExcludedEvent(event_id=EventId("event-1")), ExcludedEvent(event_uid=EventUid("evt_2"))]
)
def test_excluded_events_are_not_counted(excluded):
    assert full_days(AvailabilityConstraint(DAY, 2), excluded) == set()


def test_every_constraint_of_a_member_counts():
    by_day, by_tag = AvailabilityConstraint(DAY, 2), AvailabilityConstraint(DAY, 1, tags=(TALK,))
    query = a_query(
        *(a_period("12:00", "13:00", date(2030, 1, day)) for day in (8, 9, 10)),
        groups=[a_group(a_member(availability_constraints=(by_day, by_tag)))],
    )

    found = solve(query, a_situation(a_diary(counted=COUNTED)))

    assert found == (a_slot("12:00", "13:00", "A", day=date(2030, 1, 9)),)


# Step 4: buffers


def test_busy_time_outside_the_search_reaches_in_by_its_buffer():
    diary = a_diary(busy=[a_busy("08:00", "09:00"), a_busy("12:00", "13:00")])

    assert solve(a_query(MORNING, buffer=(15, 30)), a_situation(diary)) == (a_slot("09:15", "11:30", "A"),)


def test_buffers_do_not_shrink_the_edges_of_what_is_open():
    diary = a_diary(rules=(a_rule(("monday", "10:00", "11:00")),))
    query = a_query(MORNING, groups=[a_group(a_member(managed_availability=True))], buffer=(30, 30))

    assert solve(query, a_situation(diary)) == (a_slot("10:00", "11:00", "A"),)


# Steps 5 and 6: who, and what is offered


def test_members_do_not_hand_over_in_the_middle():
    early, late = a_diary("A", [a_busy("10:30", "12:00")]), a_diary("B", [a_busy("09:00", "10:30")])
    query = a_query(MORNING, groups=[a_group("A", "B", required=1)], minutes=120)

    assert solve(query, a_situation(early, late)) == ()


def test_a_sub_that_is_named_twice_is_judged_twice_and_listed_once():
    diary = a_diary(busy=[a_busy("10:00", "11:00", tentative=True)])
    strict, lenient = a_member(), a_member(ignore_tentative=True)
    situation = a_situation(diary)

    assert solve(a_query(MORNING, groups=[a_group(strict, lenient)]), situation) == BLOCKED
    assert solve(a_query(MORNING, groups=[a_group(strict, lenient, required=1)]), situation) == FREE
    assert solve(a_query(MORNING, groups=[a_group(strict), a_group(lenient)]), situation) == BLOCKED


def test_a_group_that_needs_nobody_asks_for_nothing():
    query = a_query(MORNING, groups=[a_group("A"), a_group()])

    assert solve(query, a_situation(a_diary())) == FREE


def test_periods_that_the_grid_puts_inside_another_are_dropped():
    first, second = a_diary("A", [a_busy("11:00", "12:00")]), a_diary("B", [a_busy("09:00", "09:10")])
    query = a_query(MORNING, groups=[a_group("A", "B", required=1)], interval=30)

    assert solve(query, a_situation(first, second)) == (
        a_slot("09:00", "11:00", "A"),
        a_slot("09:30", "12:00", "B"),
    )
    assert solve(replace(query, query_periods=(a_period("09:05", "12:00"),)), a_situation(first, second)) == (
        a_slot("09:30", "12:00", "B"),
    )


def test_given_starts_are_answered_once_each_whatever_the_grid():
    query = a_query(
        query_slots=(at("09:50"), at("09:05"), at("09:05"), at("10:00")),
        interval=30,
        response_format="overlapping_slots",
    )
    diary = a_diary(busy=[a_busy("10:55", "12:00")])

    assert solve(query, a_situation(diary)) == (
        a_slot("09:05", "10:05", "A"),
        a_slot("09:50", "10:50", "A"),
    )


# To the second


def test_an_answer_in_periods_is_exact_to_the_second():
    diary = a_diary(busy=[a_busy("10:00:01", "10:30:59")])

    assert solve(a_query(MORNING, minutes=30), a_situation(diary)) == (
        a_slot("09:00:00", "10:00:01", "A"),
        a_slot("10:30:59", "12:00:00", "A"),
    )


def test_slots_start_on_the_next_whole_minute():
    diary = a_diary(busy=[a_busy("09:00:00", "10:10:01"), a_busy("11:10:59", "12:00:00")])

    assert solve(a_query(MORNING, response_format="slots"), a_situation(diary)) == ()
    assert solve(a_query(MORNING, minutes=59, response_format="slots"), a_situation(diary)) == (
        a_slot("10:11", "11:10", "A"),
    )


def test_one_second_too_little_is_too_little():
    query = a_query(MORNING, interval=15, response_format="overlapping_slots")

    almost = solve(query, a_situation(a_diary(busy=[a_busy("09:59:59", "11:00")])))
    enough = solve(query, a_situation(a_diary(busy=[a_busy("10:00", "11:00")])))

    assert almost == (a_slot("11:00", "12:00", "A"),)
    assert enough == BLOCKED


# Exactly this time


@pytest.mark.parametrize(
    ("clocks", "expected"),
    [
        (("09:00", "10:00"), ("A", "B")),
        (("09:07", "09:31"), ("A", "B")),
        (("09:30", "10:30"), ("A",)),
        (("11:00", "12:00"), ("A", "B")),
        (("11:30", "12:00"), ("A", "B")),
        (("08:59", "10:00"), None),
        (("11:30", "12:01"), None),
        (("13:30", "14:30"), ("B",)),
    ],
)
def test_a_time_is_available_when_all_of_it_is_good(clocks, expected):
    """Of whatever length and off any grid, but inside what is searched; B is busy from 10:00 to 11:00."""
    situation = a_situation(
        a_diary("A", [a_busy("14:00", "15:00")]),
        a_diary("B", [a_busy("10:00", "11:00")]),
    )
    query = a_query(MORNING, a_period("13:00", "17:00"), groups=[a_group("A", "B", required=1)], interval=15)
    both = replace(query, participants=(a_group("A", "B"),))

    slot = None if expected is None else a_slot(*clocks, *expected)
    assert available_at(query, situation, a_period(*clocks)) == slot
    assert available_at(both, situation, a_period(*clocks)) == (slot if expected == ("A", "B") else None)
