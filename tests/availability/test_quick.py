"""The quick engine gives the answer of the exact one and of the model, wherever it gives one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apcdesk.availability.quick import cell_minutes
from apcdesk.availability.situation import Situation
from apcdesk.availability.solve import solve
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, ResponseFormat
from apcdesk.domain.rules import AvailablePeriod
from tests.availability.boards import calendars_apart, quickly
from tests.availability.examples import a_query_of, a_situation_of, load_examples, the_answer_of
from tests.availability.model import model_answer
from tests.availability.strategies import Setting, cases
from tests.builders import a_busy, a_diary, a_group, a_member, a_period, a_query, a_rule, a_situation, a_slot
from tests.properties import MORE

Case = tuple[Setting, Situation, AvailabilityQuery]

MORNING = a_period("09:00", "12:00")
searching = settings(max_examples=MORE * settings().max_examples)


@pytest.mark.parametrize("example", load_examples(), ids=lambda example: example["id"])
def test_the_worked_examples_are_answered_as_the_contract_says(example: dict[str, Any]):
    query, situation = calendars_apart(a_query_of(example["request"]), a_situation_of(example["accounts"]))

    answer = quickly(query, situation)

    assert answer in (the_answer_of(example["response"]), None)
    assert (answer is None) == (cell_minutes(query) is None)


@searching
@given(cases())
def test_the_answer_is_that_of_the_exact_engine_and_of_the_model(case: Case):
    _, situation, query = case
    query, situation = calendars_apart(query, situation)
    quick = quickly(query, situation)

    assert solve(query, situation) == model_answer(query, situation)
    if quick is not None:
        assert quick == solve(query, situation)
        assert quick == quickly(query, situation, minutes=1)


@searching
@given(cases(), st.data())
def test_seconds_are_respected_or_not_answered(case: Case, data: st.DataObject):
    """Events, holds, query and open periods begin and end within minutes."""
    _, situation, query = case
    query, situation = calendars_apart(query, situation)
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
    if query.query_periods:
        later = timedelta(seconds=data.draw(st.just(0) | odd))
        moved = [period.moved(later) for period in query.query_periods]
        query = replace(query, query_periods=tuple(moved))
    uneven = replace(situation, diaries=diaries)

    assert quickly(query, uneven) in (solve(query, uneven), None)
    if query.response_format is not ResponseFormat.PERIODS:
        assert quickly(query, uneven) is not None


def test_most_questions_have_a_quick_answer():
    answered: list[bool] = []
    found: list[bool] = []

    @given(cases())
    def look(case: Case) -> None:
        _, situation, query = case
        query, situation = calendars_apart(query, situation)
        answer = quickly(query, situation)
        answered.append(answer is not None)
        found.append(bool(answer))

    look()

    assert sum(answered) > len(answered) / 2
    assert sum(found) > len(found) / 8


SLOTS = a_query(MORNING, minutes=30, interval=15, buffer=(5, 10), response_format="overlapping_slots")


@pytest.mark.parametrize(
    ("query", "minutes"),
    [
        (SLOTS, 5),
        (replace(SLOTS, required_duration=timedelta(minutes=31)), 1),
        (replace(SLOTS, start_interval=None), 1),
        (replace(SLOTS, participants=(a_group(a_member(buffer=a_query(buffer=(7, 0)).buffer)),)), 1),
        (replace(SLOTS, query_periods=(), query_slots=(MORNING.start,)), 5),
        (replace(SLOTS, query_periods=(), query_slots=(MORNING.start + timedelta(seconds=1),)), None),
        (replace(SLOTS, required_duration=timedelta(seconds=90)), None),
        (a_query(MORNING), 1),
        (a_query(MORNING, groups=[a_group("A", "B")]), 1),
        (a_query(MORNING, groups=[a_group("A", "B", required=1)]), None),
    ],
)
def test_the_cells_are_as_wide_as_the_question_allows(query: AvailabilityQuery, minutes: int | None):
    assert cell_minutes(query) == minutes


@pytest.mark.parametrize(
    ("busy", "answer"),
    [
        (("10:00", "11:00"), (a_slot("09:00", "10:00", "A"), a_slot("11:00", "12:00", "A"))),
        (("10:00:30", "11:00"), None),
        (("10:00", "10:59:59"), None),
    ],
)
def test_periods_within_minutes_have_no_quick_answer(busy: tuple[str, str], answer: Any):
    query = a_query(MORNING)

    assert quickly(query, a_situation(a_diary(busy=[a_busy(*busy)]))) == answer
    assert quickly(query, a_situation(a_diary(busy=[a_busy(*busy, holder="v1")]))) == answer


def test_more_than_there_are_are_never_free():
    query = replace(SLOTS, participants=(a_group("A", required=2),))

    assert quickly(query, a_situation(a_diary())) == ()


def test_a_group_that_needs_nobody_still_lists_who_is_free():
    query = replace(SLOTS, participants=(a_group("A", required=0),), max_results=1)
    busy = a_situation(a_diary(busy=[a_busy("09:00", "10:00")]))

    assert quickly(query, busy) == (a_slot("09:00", "09:30"),)
    assert quickly(query, a_situation(a_diary())) == (a_slot("09:00", "09:30", "A"),)


def test_a_period_that_is_not_whole_minutes_is_searched_inwards():
    period = Period(MORNING.start - timedelta(seconds=20), MORNING.end - timedelta(seconds=20))
    query = a_query(period, minutes=175, interval=5, response_format="overlapping_slots")

    assert quickly(query, a_situation(a_diary())) == (a_slot("09:00", "11:55", "A"),)


def test_periods_of_one_account_open_nobody_else_with_the_same_rules():
    rules = (a_rule(("monday", "09:00", "10:00")),)
    extra = AvailablePeriod(Sub("A"), "extra", a_period("11:00", "12:00"))
    members = [a_member(sub, managed_availability=True) for sub in ("A", "B", "C")]
    query = a_query(
        MORNING,
        groups=[a_group(*members, a_member("D"), required=1)],
        minutes=60,
        interval=60,
        response_format="overlapping_slots",
    )
    diaries = [a_diary("A", rules=rules, available_periods=(extra,)), a_diary("B", rules=rules), a_diary("C")]
    assert quickly(query, a_situation(*diaries, a_diary("D"))) == (
        a_slot("09:00", "10:00", "A", "B", "D"),
        a_slot("10:00", "11:00", "D"),
        a_slot("11:00", "12:00", "A", "D"),
    )
