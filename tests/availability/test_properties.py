"""The engine against the minute-by-minute model, and what must hold of every answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apcdesk.availability.open_hours import open_periods
from apcdesk.availability.situation import Situation
from apcdesk.availability.solve import available_at, solve
from apcdesk.domain.period import merge
from apcdesk.domain.queries import AvailabilityQuery, ResponseFormat
from tests.availability.model import minutes_of_all, model_answer, model_available_at, model_open_minutes
from tests.availability.strategies import Setting, cases, periods
from tests.properties import MORE

pytestmark = pytest.mark.long

searching = settings(max_examples=MORE * settings().max_examples)

Case = tuple[Setting, Situation, AvailabilityQuery]


@searching
@given(cases())
def test_the_answer_is_that_of_the_model(case: Case):
    _, situation, query = case

    assert solve(query, situation) == model_answer(query, situation)


@given(cases(), st.data())
def test_whether_a_time_is_available_is_as_the_model_says(case: Case, data: st.DataObject):
    setting, situation, query = case
    period = data.draw(periods(setting, longest=12))

    assert available_at(query, situation, period) == model_available_at(query, situation, period)


@given(cases())
def test_everything_offered_is_available(case: Case):
    _, situation, query = case

    for slot in solve(query, situation):
        assert available_at(query, situation, slot.period) == slot


@given(cases())
def test_the_order_of_what_is_stored_and_asked_does_not_matter(case: Case):
    _, situation, query = case
    turned = Situation(
        {
            sub: replace(
                diary,
                busy=diary.busy[::-1],
                rules=diary.rules[::-1],
                available_periods=diary.available_periods[::-1],
                counted=diary.counted[::-1],
            )
            for sub, diary in situation.diaries.items()
        },
        situation.client_id,
    )
    asked = replace(query, query_periods=query.query_periods[::-1], query_slots=query.query_slots[::-1])

    assert solve(asked, turned) == solve(query, situation)


@given(cases())
def test_a_shorter_list_is_the_beginning_of_the_longer_one(case: Case):
    _, situation, query = case
    whole = solve(replace(query, max_results=512), situation)

    assert solve(query, situation) == whole[: query.max_results]


@given(cases(), st.data())
def test_open_hours_are_those_of_the_model(case: Case, data: st.DataObject):
    setting, situation, _ = case
    window = data.draw(periods(setting))

    for diary in situation.diaries.values():
        found = open_periods(diary.rules, diary.available_periods, window)
        assert found == merge(found)
        assert minutes_of_all(found) == model_open_minutes(diary.rules, diary.available_periods, window)


def test_the_cases_are_worth_looking_at():
    """Were most questions answered with nothing, the properties above would prove little."""
    answered: list[bool] = []
    asked: set[object] = set()

    @given(cases())
    def look(case: Case) -> None:
        _, situation, query = case
        answered.append(bool(solve(query, situation)))
        asked.update({query.response_format, bool(query.query_slots)})

    look()

    assert sum(answered) > len(answered) / 4
    assert asked == {*ResponseFormat, True, False}
