"""Bit sets against plain sets of positions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from apcdesk.availability import bits

COUNT = 70
rows = st.integers(0, (1 << COUNT) - 1)


def members(cells: int) -> list[int]:
    """The positions of the set cells: the first cell is the highest bit."""
    return [n for n in range(COUNT) if cells >> COUNT - 1 - n & 1]


@given(
    rows | rows.map(lambda cells: cells | cells >> 9 | 0xFFFFFFFF << 20),
    st.integers(1, 12),
    st.integers(0, 30),
)
def test_a_beginning_lies_among_enough_set_cells(cells: int, length: int, before: int):
    there = set(members(cells))

    expected = [n for n in range(COUNT) if all(n + i in there for i in range(-before, length))]

    assert members(bits.beginnings(cells, bits.shifts(length, before))) == expected


@given(rows, st.integers(0, COUNT + 9), st.none() | st.integers(-1, COUNT + 9))
def test_a_cell_is_followed_by_one_within_reach(cells: int, nearest: int, farthest: int | None):
    last = COUNT if farthest is None else farthest

    expected = [n for n in range(COUNT) if any(nearest <= m - n <= last for m in members(cells))]

    assert members(bits.followed(cells, nearest, farthest, COUNT)) == expected


@given(st.lists(rows, max_size=20), st.integers(1, 22), rows)
def test_enough_sets_have_a_cell(sets: list[int], needed: int, among: int):
    counts = [sum(n in members(cells) for cells in sets) for n in range(COUNT)]

    expected = [n for n in members(among) if counts[n] >= needed]

    assert members(bits.at_least(needed, sets, among)) == expected


@given(rows)
def test_runs_and_positions_are_the_set_cells(cells: int):
    assert list(bits.positions(cells, COUNT)) == members(cells)
    assert [n for start, end in bits.runs(cells, COUNT) for n in range(start, end)] == members(cells)
    assert bits.of_spans(bits.runs(cells, COUNT), COUNT) == cells


@given(rows, st.integers(1, 9))
def test_positions_keep_apart(cells: int, apart: int):
    kept: list[int] = []
    for position in members(cells):
        if not kept or position >= kept[-1] + apart:
            kept.append(position)

    assert list(bits.positions(cells, COUNT, apart)) == kept


@given(st.lists(rows, max_size=6), st.sets(st.integers(0, COUNT - 1), min_size=1))
def test_a_column_says_which_rows_have_the_cell(sets: list[int], asked: set[int]):
    wanted = sorted(asked)

    found = [list(column) for column in bits.columns(sets, wanted, COUNT)]

    assert found == [[int(n in members(cells)) for cells in sets] for n in wanted]


def test_what_lies_outside_the_row_is_left_out():
    assert members(bits.of_spans([(-5, 2), (68, 99), (80, 90), (-9, -1)], COUNT)) == [0, 1, 68, 69]
