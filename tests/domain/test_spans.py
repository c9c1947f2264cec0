"""The algebra tried on every set of six units of time there is, against sets of units."""

from __future__ import annotations

from itertools import product

import pytest

from apcdesk.domain.spans import Span, intersect_spans, merge_spans, subtract_spans

UNITS = 6
EVERY_SET = [frozenset(n for n in range(UNITS) if bits >> n & 1) for bits in range(2**UNITS)]


def spans_of(units: frozenset[int]) -> list[Span]:
    """The runs of consecutive units."""
    starts = sorted(unit for unit in units if unit - 1 not in units)
    ends = sorted(unit + 1 for unit in units if unit + 1 not in units)
    return list(zip(starts, ends, strict=True))


@pytest.mark.parametrize("units", EVERY_SET, ids=lambda units: "".join(map(str, sorted(units))))
def test_single_units_in_any_order_merge_to_runs(units):
    single = [(unit, unit + 1) for unit in sorted(units, reverse=True)]

    assert merge_spans(single) == spans_of(units)


def test_overlapping_spans_merge_to_runs():
    for first, second in product(EVERY_SET, repeat=2):
        assert merge_spans(spans_of(first) + spans_of(second)) == spans_of(first | second)


def test_the_shared_time_is_that_of_the_sets():
    for first, second in product(EVERY_SET, repeat=2):
        assert intersect_spans(spans_of(first), spans_of(second)) == spans_of(first & second)


def test_what_is_left_is_that_of_the_sets():
    for first, second in product(EVERY_SET, repeat=2):
        assert subtract_spans(spans_of(first), spans_of(second)) == spans_of(first - second)


def test_what_is_left_and_what_was_shared_give_back_the_source():
    for first, second in product(EVERY_SET, repeat=2):
        source, cuts = spans_of(first), spans_of(second)

        parts = subtract_spans(source, cuts) + intersect_spans(source, cuts)

        assert merge_spans(parts) == source
