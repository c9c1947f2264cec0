"""Where blocks and bars lie: examples from the design language, and what must hold for any bookings."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QRectF, Qt

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.painting import Side
from apcdesk.desk.staff.agenda.geometry import (
    Box,
    Piece,
    pieces_of,
    scale_of,
    skipped_minutes,
    wall_span,
)
from apcdesk.desk.staff.agenda.layout import (
    INSET_END,
    INSET_START,
    MIN_HEIGHT,
    Layout,
    bar_of,
    lay_out,
    lay_out_strip,
)
from apcdesk.desk.staff.agenda.paint_grid import Stage
from apcdesk.domain.period import Period
from tests.properties import load_profile

load_profile()

MONDAY = date(2027, 3, 8)
WEEK = tuple(MONDAY + timedelta(days=n) for n in range(7))
WIDTH = 852
OSLO = DateWords("Europe/Oslo", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def piece(key: str, start: float, end: float, index: int = 0) -> Piece:
    return Piece(key, index, start * 60, end * 60)


def laid_out(*pieces: Piece) -> Layout:
    return lay_out(pieces, scale_of(WEEK, set(WEEK[:5]), WIDTH))


def boxes(layout: Layout) -> dict[str, tuple[float, float]]:
    """Offset and width of each block."""
    return {block.key: (block.box.offset, block.box.width) for block in layout.blocks}


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def span_of(start: str, end: str) -> tuple[datetime, datetime]:
    return wall_span(Period(utc(start), utc(end)), OSLO)


def test_weekend_days_have_half_the_width_while_they_are_empty():
    offsets = [column.offset for column in scale_of(WEEK, set(WEEK[:5]), WIDTH).columns]

    assert offsets == [0, 142, 284, 426, 568, 710, 781]


def test_a_weekend_day_with_a_booking_is_as_wide_as_the_others():
    widths = [column.width for column in scale_of(WEEK, {WEEK[5]}, 650).columns]

    assert widths == [100, 100, 100, 100, 100, 100, 50]


def test_a_single_day_takes_the_whole_width_on_any_day_of_the_week():
    assert [column.width for column in scale_of((WEEK[6],), set(), WIDTH).columns] == [WIDTH]


def test_a_block_alone_fills_its_column_between_the_insets():
    block = laid_out(piece("a", 8, 10)).blocks[0]

    assert block.box == Box(INSET_START, 8 + 8 * 62 + 1, 142 - INSET_START - INSET_END, 2 * 62 - 2)


def test_blocks_that_overlap_share_the_column_with_a_gap_of_two():
    assert boxes(laid_out(piece("a", 9, 11), piece("b", 10, 12))) == {"a": (3, 66.5), "b": (71.5, 66.5)}


def test_blocks_that_touch_do_not_share_the_column():
    assert boxes(laid_out(piece("a", 9, 10), piece("b", 10, 11))) == {"a": (3, 135), "b": (3, 135)}


def test_a_chain_of_overlaps_is_one_group_and_columns_are_used_again():
    found = boxes(laid_out(piece("a", 9, 11), piece("b", 10, 12), piece("c", 11, 13)))

    assert found == {"a": (3, 66.5), "b": (71.5, 66.5), "c": (3, 66.5)}


def test_a_block_widens_over_the_columns_that_are_free_to_its_trailing_side():
    found = boxes(laid_out(piece("a", 9, 12), piece("b", 9, 10), piece("c", 9, 10), piece("d", 10, 12)))

    third = (135 - 2 * 2) / 3
    assert found["d"] == pytest.approx((3 + third + 2, 2 * third + 2))


def test_more_than_four_columns_become_three_and_a_chip_for_the_rest():
    layout = laid_out(*(piece(key, 9, 10) for key in "abcdef"))

    assert [block.key for block in layout.blocks] == ["a", "b", "c"]
    assert [(chip.text, chip.keys) for chip in layout.chips] == [("+3", ("d", "e", "f"))]


def test_a_long_crowded_day_has_a_chip_for_every_hour():
    layout = laid_out(
        *(piece(f"{key}{n}", 9 + n / 2, 9.5 + n / 2) for key in "abcdef" for n in range(4)), piece("z", 9, 11)
    )

    assert [(chip.text, chip.box.top) for chip in layout.chips] == [("+8", 567), ("+8", 629)]


def test_four_columns_are_still_shown():
    layout = laid_out(*(piece(key, 9, 10) for key in "abcd"))

    assert (len(layout.blocks), layout.chips) == (4, ())


def test_a_short_block_is_at_least_as_high_as_can_be_read():
    assert laid_out(piece("a", 9, 9 + 5 / 60)).blocks[0].box.height == MIN_HEIGHT


def test_a_short_block_does_not_grow_into_the_next_one():
    first, second = laid_out(piece("a", 9, 9.25), piece("b", 9.25, 9.5)).blocks

    assert first.box.bottom == second.box.top


def test_two_very_short_blocks_stand_beside_each_other():
    found = boxes(laid_out(piece("a", 9, 9 + 5 / 60), piece("b", 9 + 5 / 60, 9 + 10 / 60)))

    assert found == {"a": (3, 66.5), "b": (71.5, 66.5)}


def test_an_event_over_midnight_is_two_pieces_of_one_booking_cut_at_the_edge_of_the_day():
    pieces = pieces_of("night", *span_of("2027-03-10T22:00:00+01:00", "2027-03-11T02:00:00+01:00"), WEEK)

    assert pieces == [
        Piece("night", 2, 22 * 60, 24 * 60, continues=True),
        Piece("night", 3, 0, 2 * 60, continued=True),
    ]


def test_an_event_until_midnight_is_one_piece_that_is_not_cut():
    pieces = pieces_of("late", *span_of("2027-03-10T22:00:00+01:00", "2027-03-11T00:00:00+01:00"), WEEK)

    assert pieces == [Piece("late", 2, 22 * 60, 24 * 60)]


def test_what_lies_before_and_after_the_days_shown_falls_away():
    pieces = pieces_of("long", *span_of("2027-03-07T12:00:00+01:00", "2027-03-15T12:00:00+01:00"), WEEK)

    assert [(p.index, p.start, p.end, p.continued, p.continues) for p in pieces] == [
        (n, 0, 24 * 60, True, True) for n in range(7)
    ]


def test_where_the_clock_goes_forward_the_skipped_row_stays_and_an_event_over_it_is_an_hour_higher():
    sunday = (date(2027, 3, 28),)

    pieces = pieces_of("dawn", *span_of("2027-03-28T01:30:00+01:00", "2027-03-28T03:30:00+02:00"), sunday)

    assert pieces == [Piece("dawn", 0, 90, 210)]
    assert skipped_minutes(sunday[0], OSLO.tzid) == (120, 180)


def test_where_the_clock_goes_back_both_passes_of_an_hour_share_its_row():
    first = span_of("2027-10-31T02:15:00+02:00", "2027-10-31T02:45:00+02:00")
    second = span_of("2027-10-31T02:15:00+01:00", "2027-10-31T02:45:00+01:00")

    assert first == second == (datetime(2027, 10, 31, 2, 15), datetime(2027, 10, 31, 2, 45))  # noqa: DTZ001  the wall clock has no zone


def test_an_event_that_the_wall_clock_would_turn_round_keeps_its_true_length():
    start, end = span_of("2027-10-31T02:45:00+02:00", "2027-10-31T02:15:00+01:00")

    assert end - start == timedelta(minutes=30)


def test_an_item_of_several_days_is_one_bar_and_goes_beyond_the_week():
    bar = bar_of("show", MONDAY + timedelta(days=5), MONDAY + timedelta(days=9), WEEK)

    assert bar is not None
    assert (bar.first, bar.last, bar.continued, bar.continues) == (5, 7, False, True)


def test_the_strip_has_33_px_for_one_row_and_26_more_for_two():
    scale = scale_of(WEEK, set(WEEK), WIDTH)
    one = [bar_of(key, WEEK[0], WEEK[2], WEEK) for key in "a"]
    two = [bar_of(key, WEEK[0], WEEK[2], WEEK) for key in "ab"]

    assert lay_out_strip([b for b in one if b], scale).height == 33
    assert lay_out_strip([b for b in two if b], scale).height == 59


def test_more_than_two_rows_show_one_and_say_how_many_more_there_are_each_day():
    scale = scale_of(WEEK, set(WEEK), WIDTH)
    bars = [bar_of(key, WEEK[1], WEEK[3], WEEK) for key in "abcd"]

    strip = lay_out_strip([b for b in bars if b], scale)

    assert [bar.key for bar, _ in strip.bars] == ["a"]
    assert [(chip.index, chip.text) for chip in strip.chips] == [(1, "+3"), (2, "+3")]


def test_right_to_left_mirrors_every_box():
    layout = laid_out(piece("a", 9, 11), piece("b", 10, 12, index=4))
    area = QRectF(0, 0, WIDTH, layout.scale.height)
    plain = Stage(Side(area), layout.scale)
    mirrored = Stage(Side(area, Qt.LayoutDirection.RightToLeft), layout.scale)

    for block in layout.blocks:
        left = plain.rect(block.box)
        assert mirrored.rect(block.box) == QRectF(
            WIDTH - left.right(), left.top(), left.width(), left.height()
        )


minutes = st.integers(0, 24 * 12 - 1).map(lambda n: n * 5.0)


@st.composite
def some_pieces(draw: st.DrawFn) -> list[Piece]:
    count = draw(st.integers(0, 24))
    found = []
    for n in range(count):
        start = draw(minutes)
        length = draw(st.sampled_from([5, 10, 15, 30, 45, 60, 180, 600]))
        found.append(Piece(f"k{n}", draw(st.integers(0, 6)), start, min(start + length, 24 * 60)))
    return found


@given(some_pieces())
def test_no_two_blocks_overlap_and_all_lie_inside_their_column(pieces):
    layout = laid_out(*pieces)

    for n, one in enumerate(layout.blocks):
        column = layout.scale.columns[one.piece.index]
        assert column.offset < one.box.offset
        assert one.box.end <= column.end - INSET_END + 0.001
        assert 0 <= one.box.top < one.box.bottom <= layout.scale.height
        assert not any(shrunk(one.box).meets(shrunk(other.box)) for other in layout.blocks[n + 1 :])


@given(some_pieces())
def test_every_piece_is_a_block_or_stands_behind_a_chip(pieces):
    layout = laid_out(*pieces)

    shown = [block.key for block in layout.blocks] + [key for chip in layout.chips for key in chip.keys]
    assert sorted(shown) == sorted(p.key for p in pieces)


@given(some_pieces())
def test_the_order_of_the_input_does_not_matter(pieces):
    assert laid_out(*pieces).blocks == laid_out(*reversed(pieces)).blocks


@given(some_pieces())
def test_the_middle_of_every_block_is_hit(pieces):
    layout = laid_out(*pieces)

    for block in layout.blocks:
        middle = (block.box.offset + block.box.width / 2, block.box.top + block.box.height / 2)
        assert layout.block_at(*middle) == block


def shrunk(box: Box) -> Box:
    """Rounding of shares may let two boxes meet by a hair."""
    return Box(box.offset + 0.01, box.top + 0.01, box.width - 0.02, box.height - 0.02)
