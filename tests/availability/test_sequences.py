"""Sequences: by example, and against trying every start of every step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings

from apcdesk.availability.sequences import solve_sequences
from apcdesk.availability.situation import Busy, Situation
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Buffer, BufferSide
from apcdesk.domain.sequences import EventSequence, SequenceQuery, SequenceStep
from tests.availability.model_sequences import model_sequences
from tests.availability.sequence_strategies import cases
from tests.builders import a_busy, a_diary, a_group, a_period, a_query, a_situation
from tests.properties import MORE

pytestmark = pytest.mark.long

searching = settings(max_examples=MORE * settings().max_examples)
DAY = a_period("09:00", "13:00")


def a_step(
    name: str | int,
    sub: str,
    *,
    buffer: Buffer | None = None,
    interval: int | None = None,
    day: Period = DAY,
) -> SequenceStep:
    """An hour of one account."""
    query = a_query(day, groups=[a_group(sub)], interval=interval)
    return SequenceStep(name, replace(query, buffer=buffer or Buffer()))


def accounts(**busy: Iterable[Busy]) -> Situation:
    """Accounts with the times that are taken."""
    return a_situation(*(a_diary(sub, taken) for sub, taken in busy.items()))


def times_of(sequences: Iterable[EventSequence]) -> list[str]:
    """`09:00 10:00` for steps that start at nine and at ten."""
    return [" ".join(f"{part.slot.start:%H:%M}" for part in sequence) for sequence in sequences]


def test_each_sequence_begins_when_the_one_before_has_ended():
    query = SequenceQuery((a_step("first", "A"), a_step(2, "B")))

    found = solve_sequences(query, accounts(A=[], B=[]))

    assert times_of(found) == ["09:00 10:00", "11:00 12:00"]
    assert [(part.sequence_id, part.slot.participants) for part in found[0]] == [
        ("first", ("A",)),
        (2, ("B",)),
    ]


def test_before_1970_sequences_are_found_as_after_it():
    day = a_period("09:00", "13:00", date(1930, 5, 15))
    query = SequenceQuery((a_step("first", "A", day=day), a_step(2, "B", day=day)))

    assert times_of(solve_sequences(query, accounts(A=[], B=[]))) == ["09:00 10:00", "11:00 12:00"]


def test_without_a_grid_overlapping_sequences_begin_at_the_packed_starts():
    query = SequenceQuery((a_step("1", "A"), a_step("2", "B")), overlapping=True)

    found = solve_sequences(query, accounts(A=[a_busy("09:00", "09:10")], B=[]))

    assert times_of(found) == ["09:10 10:10", "10:10 11:10"]


def test_a_first_choice_that_leads_nowhere_is_passed_over():
    """The second step could start at ten, but then the third, which must follow at once, has no time."""
    at_once = Buffer(after=BufferSide(maximum=timedelta(0)))
    steps = (a_step("1", "A"), a_step("2", "B", buffer=at_once), a_step("3", "C"))

    found = solve_sequences(SequenceQuery(steps), accounts(A=[], B=[], C=[a_busy("11:00", "11:30")]))

    assert times_of(found) == ["09:00 10:30 11:30"]


def test_the_longer_minimum_and_the_shorter_maximum_of_two_steps_count():
    hour, half = timedelta(minutes=60), timedelta(minutes=30)
    first = a_step("1", "A", interval=60, buffer=Buffer(after=BufferSide(timedelta(0), hour)))
    second = a_step("2", "B", buffer=Buffer(before=BufferSide(half, timedelta(minutes=45))))

    found = solve_sequences(SequenceQuery((first, second)), accounts(A=[], B=[a_busy("09:00", "10:20")]))

    assert times_of(found) == ["10:00 11:30"]


def test_no_sequence_where_one_step_has_no_time_at_all():
    nowhere = replace(a_step("2", "B").query, query_periods=())
    query = SequenceQuery((a_step("1", "A"), SequenceStep("2", nowhere)))

    assert solve_sequences(query, accounts(A=[], B=[])) == ()


def test_what_begins_too_early_is_left_out_before_the_list_is_cut_and_the_others_stay():
    query = SequenceQuery(
        (a_step("1", "A"), a_step("2", "B")), max_results=1, earliest=DAY.start + timedelta(minutes=1)
    )

    assert times_of(solve_sequences(query, accounts(A=[], B=[]))) == ["11:00 12:00"]


def test_the_list_is_cut():
    query = SequenceQuery((a_step("1", "A", interval=15),), overlapping=True, max_results=2)

    assert times_of(solve_sequences(query, accounts(A=[]))) == ["09:00", "09:15"]


@searching
@given(cases())
def test_the_sequences_are_those_of_the_model(case: tuple[Situation, SequenceQuery]):
    situation, query = case

    assert solve_sequences(query, situation) == model_sequences(query, situation)


def test_the_cases_are_worth_looking_at():
    """Were there seldom a sequence of several steps, the property above would prove little."""
    found: list[int] = []

    @given(cases())
    def look(case: tuple[Situation, SequenceQuery]) -> None:
        situation, query = case
        found.append(len(query.steps) if solve_sequences(query, situation) else 0)

    look()

    assert sum(count > 1 for count in found) > len(found) / 10
