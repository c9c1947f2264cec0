"""Which line of which week an item takes."""

from __future__ import annotations

from datetime import date, timedelta

from apcdesk.desk.staff.agenda.month.layout import MonthScale, Stay, lay_out_month

FIRST = date(2027, 3, 1)
DAYS = tuple(FIRST + timedelta(days=n) for n in range(14))
SCALE = MonthScale(DAYS, 700, 2 * 100)
"""Cells of 100 by 100 px, with room for three lines."""


def day(number: int) -> date:
    return date(2027, 3, number)


def laid_out(
    *stays: tuple[str, int, int],
) -> tuple[dict[str, list[tuple[int, float, float, float]]], list[object]]:
    """By key the parts (week, offset, top, width), and the chips as (index, keys)."""
    lines, chips = lay_out_month([Stay(key, day(a), day(b)) for key, a, b in stays], SCALE)
    parts: dict[str, list[tuple[int, float, float, float]]] = {}
    for line in lines:
        parts.setdefault(line.key, []).append((line.week, line.box.offset, line.box.top, line.box.width))
    return parts, [(chip.index, chip.keys) for chip in chips]


def test_three_lines_fit_into_a_cell():
    assert (SCALE.weeks, SCALE.lines) == (2, 3)


def test_an_item_over_several_days_is_one_line_and_is_cut_where_the_week_ends():
    parts, chips = laid_out(("fair", 6, 9))

    assert parts == {"fair": [(0, 503, 28, 194), (1, 3, 128, 194)]}
    assert chips == []


def test_what_shares_a_day_lies_under_each_other_the_longer_first():
    parts, _ = laid_out(("short", 2, 2), ("long", 2, 3), ("alone", 4, 4))

    assert parts == {
        "long": [(0, 103, 28, 194)],
        "short": [(0, 103, 50, 94)],
        "alone": [(0, 303, 28, 94)],
    }


def test_where_more_takes_place_than_fits_a_chip_takes_the_last_line():
    parts, chips = laid_out(*((f"visit {n}", 2, 2) for n in range(5)), ("other", 3, 3))

    assert sorted(parts) == ["other", "visit 0", "visit 1"]
    assert chips == [(1, ("visit 2", "visit 3", "visit 4"))]


def test_a_full_cell_needs_no_chip():
    parts, chips = laid_out(*((f"visit {n}", 2, 2) for n in range(3)))

    assert len(parts) == 3
    assert chips == []


def test_every_point_belongs_to_a_day():
    assert SCALE.index_at(0, 0) == 0
    assert SCALE.index_at(699, 199) == 13
    assert SCALE.index_at(-5, 900) == 7
