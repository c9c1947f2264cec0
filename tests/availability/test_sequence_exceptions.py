"""Sequences outside somebody's hours by example: a fitting of an hour with Elsa, then half an hour in room 1."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from apcdesk.availability.sequence_exceptions import exception_at, least_exceptions, periods_from
from apcdesk.availability.sequences import solve_sequences
from apcdesk.domain.explanations import SequenceException
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import Buffer, BufferSide, Group
from apcdesk.domain.sequences import SequenceQuery, SequenceStep
from tests.availability.test_repairs import (
    ELSA,
    FITTING,
    OMAR,
    ROOM,
    STOCKHOLM,
    WINDOW,
    a_person,
    local,
    taken,
)
from tests.builders import a_diary, a_group, a_member, a_situation

PAUSE = Buffer(BufferSide(timedelta(minutes=15)))
BUSY = a_situation(
    a_person(ELSA, ("08:00", "16:45")), a_diary(ROOM, taken(("10:00", "17:45"))), a_person(OMAR)
)
"""Elsa is open until 18:00 and free from 16:45 on, the room is free from 17:45 on, Omar is free all day."""


def a_step(name: str, *groups: Group, minutes: int, buffer: Buffer = PAUSE) -> SequenceStep:
    query = replace(FITTING, participants=groups, required_duration=timedelta(minutes=minutes), buffer=buffer)
    return SequenceStep(name, query)


def managed(sub):
    return a_member(sub, managed_availability=True)


FITTING_STEP = a_step("fitting", a_group(managed(ELSA)), minutes=60, buffer=Buffer())
LESSON = a_step("lesson", a_group(managed(OMAR)), minutes=30)
VISIT = SequenceQuery((FITTING_STEP, LESSON))
IN_THE_ROOM = SequenceQuery(
    (FITTING_STEP, a_step("lesson", a_group(managed(OMAR), a_member(ROOM)), minutes=30))
)


def told(exception: SequenceException | None) -> tuple[list[str], list[tuple[int, Sub, str, int]]]:
    """The times on the clock of the place, and who is over in which part, and by how many minutes."""
    assert exception is not None
    hour = timedelta(hours=1)
    times = [f"{p.start + hour:%H:%M} – {p.end + hour:%H:%M}" for p in exception.periods]
    overs = [
        (over.place, over.sub, over.blocker.cause.value, over.blocker.missing // timedelta(minutes=1))
        for over in exception.overs
    ]
    return times, overs


def least(query, situation=BUSY, earliest="08:00"):
    return least_exceptions(query, situation, STOCKHOLM, local(earliest, "23:00").start)


def test_the_sequence_that_is_over_by_least_is_found():
    assert solve_sequences(VISIT, BUSY) == ()

    (late,) = least(VISIT)

    assert told(late) == (["16:45 – 17:45", "18:00 – 18:30"], [(1, OMAR, "hours_end", 30)])


def test_the_exception_is_a_query_that_finds_exactly_it():
    (late,) = least(IN_THE_ROOM)

    (found,) = solve_sequences(late.query, BUSY)

    assert tuple(part.slot.period for part in found) == late.periods
    assert [part.slot.participants for part in found] == [(ELSA,), (OMAR, ROOM)]
    assert [part.period for part in late.slot.parts] == list(late.periods)
    assert late.slot.period == local("16:45", "18:30")


@pytest.mark.parametrize(
    ("busy", "times", "overs"),
    [
        (
            ("10:45", "18:00"),
            ["09:45 – 10:45", "11:00 – 11:30"],
            [(0, ELSA, "hours_start", 15)],
        ),
        (
            ("10:15", "18:00"),
            ["09:15 – 10:15", "10:30 – 11:00"],
            [(0, ELSA, "hours_start", 45)],
        ),
    ],
)
def test_hours_that_would_have_to_begin_earlier(busy, times, overs):
    situation = a_situation(a_person(ELSA, busy), a_person(OMAR))

    assert [told(one) for one in least(VISIT, situation)] == [(times, overs)]


def test_what_lies_only_outside_the_window_is_no_exception_but_what_follows_may_be():
    situation = a_situation(a_person(ELSA, ("08:00", "16:15")), a_person(OMAR, ("08:00", "16:00")))
    window = (local("10:00", "17:30"),)
    steps = tuple(replace(s, query=replace(s.query, query_periods=window)) for s in VISIT.steps)

    (late,) = least(SequenceQuery(steps), situation)

    assert told(late) == (["16:30 – 17:30", "17:45 – 18:15"], [(1, OMAR, "hours_end", 15)])


def test_what_is_over_already_is_no_exception():
    situation = a_situation(a_person(ELSA, ("10:15", "18:00")), a_person(OMAR))

    assert least(VISIT, situation, earliest="09:30") == ()


def test_more_than_an_hour_over_is_no_exception():
    free = a_situation(a_person(ELSA), a_person(OMAR))
    assert exception_at(VISIT, free, [local("17:30", "18:30"), local("18:45", "19:15")]) is None
    situation = a_situation(a_person(ELSA), a_diary(ROOM, taken(("10:00", "18:45"))), a_person(OMAR))

    assert least(IN_THE_ROOM, situation) == ()


def test_a_time_that_is_taken_is_no_exception():
    times = [local("17:00", "18:00"), local("18:15", "18:45")]
    assert told(exception_at(VISIT, BUSY, times))[1] == [(1, OMAR, "hours_end", 45)]
    busy = a_situation(a_person(ELSA), a_person(OMAR, ("18:00", "19:00")))
    early = a_situation(a_person(ELSA, ("17:00", "17:15")), a_person(OMAR))

    assert exception_at(VISIT, busy, times) is None
    assert exception_at(VISIT, early, times) is None


def test_a_time_within_the_hours_is_no_exception():
    free = a_situation(a_person(ELSA), a_person(OMAR))

    assert exception_at(VISIT, free, [local("15:00", "16:00"), local("16:15", "16:45")]) is None


def test_parts_that_are_too_near_one_another_are_no_exception():
    assert exception_at(VISIT, BUSY, [local("17:00", "18:00"), local("18:00", "18:30")]) is None


def test_as_few_as_are_needed_are_over_and_who_is_open_comes_first():
    either = a_group(managed(ELSA), managed(OMAR), a_member(ROOM), required=2)
    query = SequenceQuery((a_step("fitting", either, minutes=60, buffer=Buffer()), LESSON))
    free = a_situation(a_person(ELSA), a_person(OMAR), a_diary(ROOM))

    found = exception_at(query, free, [local("17:15", "18:15"), local("18:30", "19:00")])

    assert told(found)[1] == [(0, ELSA, "hours_end", 15), (1, OMAR, "hours_end", 60)]


class TestPeriodsFrom:
    def test_parts_lie_as_early_as_they_can(self):
        assert periods_from(IN_THE_ROOM, BUSY, STOCKHOLM, local("16:45", "17:00").start) == (
            local("16:45", "17:45"),
            local("18:00", "18:30"),
        )

    def test_where_they_cannot_they_follow_one_another(self):
        assert periods_from(IN_THE_ROOM, BUSY, STOCKHOLM, local("12:00", "17:00").start) == (
            local("12:00", "13:00"),
            local("13:15", "13:45"),
        )

    def test_the_hours_count_as_an_hour_longer(self):
        free = a_situation(a_person(ELSA, ("10:00", "17:00")), a_person(OMAR, ("18:00", "18:15")))
        longer = SequenceQuery(
            (
                FITTING_STEP,
                replace(
                    LESSON,
                    query=replace(
                        LESSON.query, query_periods=(WINDOW.widened(timedelta(0), timedelta(hours=2)),)
                    ),
                ),
            )
        )

        assert periods_from(longer, free, STOCKHOLM, local("17:00", "17:15").start) == (
            local("17:00", "18:00"),
            local("18:30", "19:00"),
        )
