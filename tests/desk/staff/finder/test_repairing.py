"""What a repair makes of the question."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from apcdesk.availability.changes import another_member, without_member
from apcdesk.desk.staff.finder.model import FinderState, Window, query_of
from apcdesk.desk.staff.finder.repairing import exception_period, state_after
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.explanations import Candidate, Repair, RepairKind
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import AvailabilityQuery, Member
from tests.builders import a_period, at

A, B, C, D = map(Sub, "ABCD")
STATE = FinderState(
    window=Window(at("08:00"), at("18:00")),
    groups=(NamedGroup("Empty", ()), NamedGroup("Room", (A,)), NamedGroup("Two", (B, C), 2)),
    length=45,
    before=10,
    after=15,
)


@pytest.fixture
def query() -> AvailabilityQuery:
    made = query_of(STATE, at("07:00"), ())
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("kind", "more", "expected"),
    [
        (RepairKind.SHORTER, {"length": timedelta(minutes=30)}, replace(STATE, length=30)),
        (RepairKind.NOTHING_AFTER, {}, replace(STATE, after=0)),
        (RepairKind.NOTHING_BEFORE, {}, replace(STATE, before=0)),
        (
            RepairKind.LATER_END,
            {"moment": at("19:00")},
            replace(STATE, window=Window(at("08:00"), at("19:00"))),
        ),
        (
            RepairKind.EARLIER_START,
            {"moment": at("07:00")},
            replace(STATE, window=Window(at("07:00"), at("18:00"))),
        ),
        (RepairKind.HOURS_UNTIL, {"moment": at("18:15")}, STATE),
    ],
)
def test_one_thing_changes(
    query: AvailabilityQuery, kind: RepairKind, more: dict[str, object], expected: FinderState
):
    repair = Repair(kind=kind, query=query, **more)  # type: ignore[arg-type]

    assert state_after(repair, STATE, query) == expected


def test_another_day_is_another_window(query: AvailabilityQuery):
    periods = (a_period("09:00", "10:00"), a_period("11:00", "12:00"))
    repair = Repair(kind=RepairKind.OTHER_DAY, query=replace(query, query_periods=periods))

    assert state_after(repair, STATE, query).window == Window(at("09:00"), at("12:00"))


@pytest.mark.parametrize(
    ("g", "m", "groups"),
    [
        (0, 0, [(), (), (B, C)]),
        (1, 0, [(), (A,), (C,)]),
        (1, 1, [(), (A,), (B,)]),
    ],
)
def test_somebody_is_left_out(query: AvailabilityQuery, g: int, m: int, groups: list[tuple[Sub, ...]]):
    (repair,) = without_member(query, g, m)

    changed = state_after(repair, STATE, query)

    assert [group.subs for group in changed.groups] == groups
    asked = query_of(changed, at("07:00"), ())
    assert asked is not None
    assert [[x.sub for x in group.members] for group in asked.participants] == [
        [x.sub for x in group.members] for group in repair.query.participants
    ]
    assert [group.needed for group in asked.participants] == [
        group.needed for group in repair.query.participants
    ]


def test_somebody_else_takes_a_place_or_comes_in_addition(query: AvailabilityQuery):
    (instead,) = another_member(query, Candidate(1, Member(D), B))
    (more,) = another_member(query, Candidate(1, Member(D)))

    assert state_after(instead, STATE, query).groups[2] == NamedGroup("Two", (D, C), 2)
    assert state_after(more, STATE, query).groups[2] == NamedGroup("Two", (B, C, D), 2)


@pytest.mark.parametrize(
    ("kind", "moment", "start", "end"),
    [
        (RepairKind.HOURS_UNTIL, "18:15", "17:30", "18:15"),
        (RepairKind.HOURS_FROM, "08:45", "08:45", "09:30"),
    ],
)
def test_an_exception_is_for_one_time(
    query: AvailabilityQuery, kind: RepairKind, moment: str, start: str, end: str
):
    repair = Repair(kind=kind, query=query, moment=at(moment))

    assert exception_period(repair, STATE) == a_period(start, end)
