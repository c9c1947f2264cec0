"""Sequences on bit sets are those of trying every start of every step, and within minutes those of the exact engine."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apcdesk.availability.quick_sequences import sequence_cell_minutes
from apcdesk.availability.sequences import solve_sequences
from apcdesk.availability.situation import Situation
from apcdesk.domain.queries import AvailabilityQuery, Buffer, BufferSide
from apcdesk.domain.sequences import SequenceQuery, SequenceStep
from tests.availability.boards import sequence_apart, sequences_quickly
from tests.availability.examples import a_sequence_query_of, a_situation_of, load_examples
from tests.availability.model_sequences import model_sequences
from tests.availability.sequence_strategies import cases
from tests.builders import a_busy, a_diary, a_group, a_period, a_query, a_situation
from tests.properties import MORE

pytestmark = pytest.mark.long

Case = tuple[Situation, SequenceQuery]

searching = settings(max_examples=MORE * settings().max_examples)
DAY = a_period("09:00", "13:00")


def a_sequence(*queries: AvailabilityQuery, overlapping: bool = True) -> SequenceQuery:
    """Steps called by their place."""
    steps = (SequenceStep(number, query) for number, query in enumerate(queries))
    return SequenceQuery(tuple(steps), overlapping)


def an_hour(sub: str, *, interval: int | None = 30, **buffers: BufferSide) -> AvailabilityQuery:
    return replace(a_query(DAY, groups=[a_group(sub)], interval=interval), buffer=Buffer(**buffers))


@pytest.mark.parametrize(
    "example", load_examples("sequenced_availability"), ids=lambda example: example["id"]
)
def test_the_worked_examples_are_answered_as_the_exact_engine_does(example):
    query = a_sequence_query_of(example["request"])
    query, situation = sequence_apart(query, a_situation_of(example["accounts"]))

    found = sequences_quickly(query, situation)

    assert found
    assert found == solve_sequences(query, situation)


@searching
@given(cases())
def test_the_sequences_are_those_of_the_model(case: Case):
    situation, query = case
    query, situation = sequence_apart(query, situation)

    found = sequences_quickly(query, situation)

    assert found == model_sequences(query, situation)
    assert found == sequences_quickly(query, situation, minutes=1)


@given(cases(), st.data())
def test_seconds_are_respected(case: Case, data: st.DataObject):
    """Events, holds and what is searched begin and end within minutes; so do the longest pauses."""
    situation, query = case
    query, situation = sequence_apart(query, situation)
    odd = st.integers(-59, 59)
    diaries = {
        sub: replace(
            diary,
            busy=tuple(
                replace(b, start=b.start + data.draw(odd), end=b.end + data.draw(odd) + 60)
                for b in diary.busy
            ),
        )
        for sub, diary in situation.diaries.items()
    }
    uneven = replace(situation, diaries=diaries)
    later, longer = timedelta(seconds=data.draw(odd)), timedelta(seconds=data.draw(st.integers(0, 400)))
    steps = tuple(replace(step, query=_uneven(step.query, later, longer)) for step in query.steps)
    query = replace(query, steps=steps)

    assert sequences_quickly(query, uneven) == solve_sequences(query, uneven)


def _uneven(query: AvailabilityQuery, later: timedelta, longer: timedelta) -> AvailabilityQuery:
    after = query.buffer.after
    most = None if after.maximum is None else after.maximum + longer
    return replace(
        query,
        query_periods=tuple(period.moved(later) for period in query.query_periods),
        buffer=replace(query.buffer, after=replace(after, maximum=most)),
    )


def test_a_step_is_asked_in_the_cells_of_the_finest():
    on_quarters, on_minutes = an_hour("A", interval=15), an_hour("B", interval=None)

    assert sequence_cell_minutes(a_sequence(on_quarters, on_quarters)) == 5
    assert sequence_cell_minutes(a_sequence(on_quarters, on_minutes)) == 1
    assert sequence_cell_minutes(a_sequence(on_quarters, _of_seconds(on_minutes))) is None


def _of_seconds(query: AvailabilityQuery) -> AvailabilityQuery:
    return replace(query, required_duration=timedelta(seconds=90))


def test_whatever_comes_first_is_followed_by_the_earliest_of_each_later_step():
    """Of three steps, the second not within the first half hour, the third at most an hour after it."""
    queries = (
        an_hour("A"),
        an_hour("B", before=BufferSide(timedelta(minutes=30)), after=BufferSide(maximum=timedelta(hours=1))),
        an_hour("A"),
    )
    situation = a_situation(a_diary("A", [a_busy("11:00", "12:00")]), a_diary("B"))

    found = sequences_quickly(*sequence_apart(a_sequence(*queries), situation))

    assert found is not None
    assert [[f"{part.slot.start:%H:%M}" for part in one] for one in found] == [
        ["09:00", "10:30", "12:00"],
        ["09:30", "11:00", "12:00"],
    ]
    assert [(part.sequence_id, part.slot.participants) for part in found[0]] == [
        (0, ("A",)),
        (1, ("B",)),
        (2, ("A",)),
    ]


def test_before_1970_sequences_are_found_as_after_it():
    day = a_period("09:00", "11:00", date(1930, 5, 15))
    first, second = (replace(an_hour(sub), query_periods=(day,)) for sub in "AB")

    found = sequences_quickly(a_sequence(first, second), a_situation(a_diary("A"), a_diary("B")))

    assert found is not None
    assert [[part.slot.period.start.year for part in one] for one in found] == [[1930, 1930]]
