"""The contract's worked examples A1 to A32 and S1 to S4: the answer is equal, entry by entry."""

from __future__ import annotations

from typing import Any

import pytest

from apcdesk.availability.sequences import solve_sequences
from apcdesk.availability.solve import available_at, solve
from tests.availability.examples import (
    a_query_of,
    a_sequence_query_of,
    a_situation_of,
    load_examples,
    the_answer_of,
    the_sequences_of,
)

EXAMPLES = load_examples()
SEQUENCES = load_examples("sequenced_availability")


def test_the_file_has_all_of_them():
    assert [example["id"] for example in EXAMPLES] == [f"A{n}" for n in range(1, 33)]
    assert [example["id"] for example in SEQUENCES] == [f"S{n}" for n in range(1, 5)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["id"])
def test_the_answer_is_the_contracts(example: dict[str, Any]):
    situation = a_situation_of(example["accounts"])

    answer = solve(a_query_of(example["request"]), situation)

    assert answer == the_answer_of(example["response"])


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["id"])
def test_what_is_offered_is_available_with_the_same_participants(example: dict[str, Any]):
    situation = a_situation_of(example["accounts"])
    query = a_query_of(example["request"])

    for slot in the_answer_of(example["response"]):
        assert available_at(query, situation, slot.period) == slot


@pytest.mark.parametrize("example", SEQUENCES, ids=lambda example: example["id"])
def test_the_sequences_are_the_contracts(example: dict[str, Any]):
    situation = a_situation_of(example["accounts"])

    found = solve_sequences(a_sequence_query_of(example["request"]), situation)

    assert found == the_sequences_of(example["response"])
