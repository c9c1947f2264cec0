"""Where a part of a page is turned: between its rows."""

from __future__ import annotations

import pytest

from apcdesk.desk.kiosk.folds import Row, pages

EDGE = 2


def _rows(*heights: int, gap: int = 4) -> list[Row]:
    """Rows of these heights, one below the other."""
    rows: list[Row] = []
    for height in heights:
        top = rows[-1].bottom + gap if rows else 0
        rows.append(Row(top, top + height))
    return rows


@pytest.mark.parametrize(
    ("rows", "height", "expected"),
    [
        ([], 50, []),
        (_rows(20, 20), 50, [(0, 44)]),
        (_rows(20, 20, 20), 50, [(0, 46), (46, 68)]),
        (_rows(20, 20, 20, 20), 50, [(0, 46), (46, 92)]),
        (_rows(10, 10, 10, 10, 10), 48, [(0, 40), (26, 66)]),  # the third row is on both
        (_rows(20, 20, 20), 45, [(0, 22), (22, 46), (46, 68)]),  # no room for the edge of the second row
        (_rows(20), 12, [(0, 12), (12, 20)]),
        (_rows(20, 50, 20), 40, [(0, 22), (22, 62), (62, 74), (76, 98)]),
        ([Row(0, 20), Row(24, 30, leads=True), Row(32, 52)], 40, [(0, 22), (22, 52)]),
        ([Row(0, 20, leads=True), Row(24, 44, leads=True), Row(48, 68)], 30, [(0, 22), (22, 46), (46, 68)]),
    ],
)
def test_a_page_ends_where_nothing_is_cut(
    rows: list[Row], height: int, expected: list[tuple[int, int]]
) -> None:
    assert pages(rows, height, EDGE) == expected
