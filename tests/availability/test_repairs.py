"""Repairs by example. The day of script C2: a fitting of an hour needs Elsa and a room."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from apcdesk.availability.explain import explain
from apcdesk.availability.repairs import Leeway, repairs
from apcdesk.availability.solve import available_at, solve
from apcdesk.domain.explanations import Candidate, Cause, RepairKind
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Buffer, Group
from tests.builders import (
    a_busy,
    a_diary,
    a_group,
    a_member,
    a_period,
    a_query,
    a_rule,
    a_situation,
    at,
)

FRIDAY = date(2027, 3, 19)
STOCKHOLM = "Europe/Stockholm"
ELSA, ROOM, OMAR = Sub("elsa"), Sub("room-1"), Sub("omar")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
HOURS = tuple((day, "10:00", "18:00") for day in WEEKDAYS)


def local(start, end, day=FRIDAY):
    """Stockholm is an hour before UTC in March."""
    return a_period(start, end, day).moved(timedelta(hours=-1))


def taken(*times):
    return [a_busy(f"{int(a[:2]) - 1}{a[2:]}", f"{int(b[:2]) - 1}{b[2:]}", FRIDAY) for a, b in times]


def a_person(sub, *times):
    return a_diary(sub, taken(*times), rules=(a_rule(*HOURS, tzid=STOCKHOLM, sub=sub),))


SITUATION = a_situation(
    a_person(ELSA, ("10:00", "12:00"), ("12:00", "13:00"), ("14:00", "14:45"), ("16:30", "17:15")),
    a_diary(ROOM, taken(("13:00", "13:30"), ("15:00", "16:00"))),
    a_person(OMAR, ("10:00", "16:00")),
)
WINDOW = local("10:00", "18:00")
FITTING = a_query(
    WINDOW,
    groups=[a_group(a_member(ELSA, managed_availability=True), a_member(ROOM))],
    minutes=60,
    interval=15,
    response_format="overlapping_slots",
)
LEEWAY = Leeway(
    tzid=STOCKHOLM,
    known=WINDOW.widened(timedelta(days=1), timedelta(days=15)),
    earliest=local("09:55", "10:00").start,
    dispensable=frozenset({ROOM}),
)


def told(found):
    """Kind, who, what it says, and the first starts on the clock of the place."""
    return [
        (
            repair.kind.value,
            repair.opens_in_day,
            repair.opens_in_window,
            [f"{start + timedelta(hours=1):%d %H:%M}" for start in repair.first],
        )
        for repair in found
    ]


def test_the_longest_time_of_the_day_is_found():
    assert solve(FITTING, SITUATION) == ()
    assert explain(FITTING, SITUATION, None).longest == local("17:15", "18:00")


@pytest.mark.parametrize(
    ("start", "end", "sub", "cause", "times", "missing"),
    [
        ("13:00", "14:00", ROOM, Cause.BUSY, ("13:00", "13:30"), 30),
        ("14:00", "15:00", ELSA, Cause.BUSY, ("14:00", "14:45"), 45),
        ("15:00", "16:00", ROOM, Cause.BUSY, ("15:00", "16:00"), 60),
        ("17:15", "18:15", ELSA, Cause.HOURS_END, ("18:00", "24:00"), 15),
    ],
)
def test_whoever_is_in_the_way_is_named(start, end, sub, cause, times, missing):
    explained = explain(FITTING, SITUATION, local(start, end))

    in_the_way = [
        (member.sub, blocker.cause, blocker.period, blocker.missing)
        for group in explained.groups
        for member in group.members
        for blocker in member.blockers
    ]
    assert in_the_way == [(sub, cause, local(*times), timedelta(minutes=missing))]


@pytest.mark.parametrize("asked", [None, local("17:15", "18:15"), local("13:00", "14:00")])
def test_the_smallest_changes_that_help_come_in_order(asked):
    found = repairs(FITTING, SITUATION, asked, LEEWAY)

    monday = [f"22 {10 + n // 4}:{n % 4 * 15:02}" for n in range(12)]
    assert told(found) == [
        ("shorter", 1, 1, ["19 17:15"]),
        ("hours_until", 1, 1, ["19 17:15"]),
        ("without_member", 5, 5, ["19 13:00", "19 14:45", "19 15:00", "19 15:15", "19 15:30"]),
        ("other_day", 0, 29, monday),
    ]
    short, until, without, other = found
    assert short.length == timedelta(minutes=45)
    assert (until.sub, until.moment, until.is_exception) == (ELSA, local("18:00", "18:15").end, True)
    assert without.sub == ROOM
    assert other.moment == local("10:00", "11:00", date(2027, 3, 22)).start


@pytest.mark.parametrize(
    ("since", "first"),
    [
        (local("10:00", "11:00").start, "22 10:00"),
        (local("11:00", "12:00").start, "22 11:00"),
        (local("16:00", "17:00", date(2027, 3, 18)).start, "22 10:00"),
        (None, "22 12:00"),
    ],
)
def test_another_day_is_looked_at_from_the_hour_the_whole_window_began(since, first):
    rest = replace(FITTING, query_periods=(local("11:50", "18:00"),))

    found = repairs(rest, SITUATION, None, replace(LEEWAY, since=since))

    assert [(one.kind.value, told([one])[0][3][0]) for one in found][-1] == ("other_day", first)


def test_an_exception_is_a_query_that_finds_the_time_and_nothing_else():
    until = repairs(FITTING, SITUATION, None, LEEWAY)[1]

    assert [slot.period for slot in solve(until.query, SITUATION)] == [local("17:15", "18:15")]
    assert available_at(until.query, SITUATION, local("17:15", "18:15")) is not None
    assert available_at(until.query, SITUATION, local("17:16", "18:16")) is None


def test_an_exception_before_the_hours():
    early = replace(FITTING, query_periods=(local("09:00", "13:30"),))
    situation = a_situation(a_person(ELSA, ("10:30", "13:30")), a_diary(ROOM))

    found = repairs(early, situation, None, replace(LEEWAY, earliest=None))

    assert ("hours_from", 1, 1, ["19 09:30"]) in told(found)
    assert [r.moment for r in found if r.kind is RepairKind.HOURS_FROM] == [local("09:30", "10:00").start]


def test_who_could_help_out_is_tried():
    instead = Candidate(0, a_member(OMAR, managed_availability=True), ELSA)
    unknown = Candidate(0, a_member(OMAR), Sub("nobody"))
    twice = Candidate(0, a_member(ROOM), ELSA)

    found = repairs(FITTING, SITUATION, None, replace(LEEWAY, candidates=(instead, unknown, twice)))

    helped = [repair for repair in found if repair.kind is RepairKind.ANOTHER_MEMBER]
    assert told(helped) == [
        ("another_member", 5, 5, ["19 16:00", "19 16:15", "19 16:30", "19 16:45", "19 17:00"])
    ]
    assert (helped[0].sub, helped[0].candidate) == (ELSA, OMAR)


def test_one_more_may_join_a_group_that_needs_only_some():
    one = replace(
        FITTING, participants=(Group((a_member(ELSA, managed_availability=True),), 1), a_group(ROOM))
    )
    joining = Candidate(0, a_member(OMAR, managed_availability=True))

    found = repairs(one, SITUATION, None, replace(LEEWAY, candidates=(joining,)))

    helped = [repair for repair in found if repair.kind is RepairKind.ANOTHER_MEMBER]
    assert [(repair.sub, repair.candidate, repair.opens_in_day) for repair in helped] == [(None, OMAR, 5)]


def test_nobody_joins_a_group_of_which_all_are_needed():
    joining = Candidate(0, a_member(OMAR, managed_availability=True))

    found = repairs(FITTING, SITUATION, None, replace(LEEWAY, candidates=(joining,)))

    assert RepairKind.ANOTHER_MEMBER not in [repair.kind for repair in found]


def test_the_last_member_is_never_left_out():
    alone = replace(FITTING, participants=(a_group(a_member(ELSA, managed_availability=True)),))

    found = repairs(alone, SITUATION, None, replace(LEEWAY, dispensable=None))

    assert RepairKind.WITHOUT_MEMBER not in [repair.kind for repair in found]


def test_a_group_of_one_is_left_out_as_a_whole():
    apart = replace(
        FITTING,
        participants=(a_group(a_member(ELSA, managed_availability=True)), a_group(ROOM)),
    )

    found = repairs(apart, SITUATION, None, LEEWAY)

    (without,) = [repair for repair in found if repair.kind is RepairKind.WITHOUT_MEMBER]
    assert without.query.participants == apart.participants[:1]
    assert without.opens_in_day == 5


def test_a_longer_window_is_found_on_both_sides_of_the_same_day():
    busy = a_diary("A", [a_busy("10:00", "12:00")])
    query = a_query(a_period("10:00", "12:00"), minutes=60, interval=30)
    known = a_period("00:00", "24:00")

    found = repairs(query, a_situation(busy), None, Leeway(tzid="Etc/UTC", known=known, earliest=at("09:00")))

    longer = [(r.kind, r.moment, r.first) for r in found if r.kind in ("later_end", "earlier_start")]
    assert longer == [
        (RepairKind.LATER_END, at("13:00"), (at("12:00"),)),
        (RepairKind.EARLIER_START, at("09:00"), (at("09:00"),)),
    ]


def test_nothing_is_looked_for_beyond_what_is_known():
    busy = a_diary("A", [a_busy("10:00", "12:00")])
    query = a_query(a_period("10:00", "12:00"), minutes=60, interval=30)

    known = Leeway(tzid="Etc/UTC", known=a_period("10:00", "12:00"))

    assert repairs(query, a_situation(busy), None, known) == ()


def test_either_buffer_is_left_away_for_everybody():
    diary = a_diary("A", [a_busy("09:00", "10:00"), a_busy("11:15", "12:00")])
    own = a_member("A", buffer=Buffer.of_minutes(10, 15))
    query = a_query(
        a_period("10:00", "11:15"), minutes=60, groups=[a_group(own, "B")], buffer=(5, 5), interval=15
    )
    leeway = Leeway(tzid="Etc/UTC", known=query.query_periods[0], dispensable=frozenset())

    after, before = repairs(query, a_situation(diary, a_diary("B")), None, leeway)[1:]

    assert (after.kind, after.first) == (RepairKind.NOTHING_AFTER, (at("10:15"),))
    assert (before.kind, before.first) == (RepairKind.NOTHING_BEFORE, (at("10:00"),))
    assert after.query.buffer == Buffer.of_minutes(5, 0)
    assert after.query.participants[0].members[0].buffer == Buffer.of_minutes(10, 0)
    assert before.query.buffer == Buffer.of_minutes(0, 5)


def test_several_days_without_a_time_lead_to_the_next_whole_day():
    busy = [a_busy("00:00", "24:00", date(2030, 1, 7)), a_busy("00:00", "24:00", date(2030, 1, 8))]
    two_days = Period(at("10:00"), at("16:00", date(2030, 1, 8)))
    query = a_query(two_days, minutes=60, interval=60)
    known = two_days.widened(timedelta(days=1), timedelta(days=15))

    found = repairs(query, a_situation(a_diary("A", busy)), None, Leeway(tzid="Etc/UTC", known=known))

    (other,) = [repair for repair in found if repair.kind is RepairKind.OTHER_DAY]
    assert (other.moment, other.opens_in_window) == (at("00:00", date(2030, 1, 9)), 24)


def test_listed_starts_are_helped_by_changes_of_people_not_of_the_window():
    listed = replace(
        FITTING,
        query_periods=(),
        query_slots=(local("15:00", "16:00").start, local("17:15", "18:15").start),
    )

    found = repairs(listed, SITUATION, local("17:15", "18:15"), LEEWAY)

    assert told(found) == [
        ("shorter", 1, 1, ["19 17:15"]),
        ("hours_until", 1, 1, ["19 17:15"]),
        ("without_member", 1, 1, ["19 15:00"]),
    ]


def test_hours_that_two_people_would_have_to_stretch_are_no_exception():
    both = a_query(
        local("17:00", "19:00"),
        groups=[a_group(a_member(sub, managed_availability=True)) for sub in (ELSA, OMAR)],
        minutes=90,
        interval=30,
    )
    situation = a_situation(a_person(ELSA), a_person(OMAR))
    short = replace(LEEWAY, known=local("17:00", "19:00"))

    found = repairs(both, situation, local("17:00", "18:30"), short)

    assert [repair.kind for repair in found] == [RepairKind.SHORTER]
    assert found[0].length == timedelta(minutes=60)


def test_a_moment_beyond_what_is_known_gets_no_exception():
    known = replace(LEEWAY, known=WINDOW)

    found = repairs(FITTING, SITUATION, local("17:15", "18:15"), known)

    assert [repair.kind for repair in found] == [RepairKind.SHORTER, RepairKind.WITHOUT_MEMBER]
