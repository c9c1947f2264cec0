"""Rows for calendars, blocks along the time."""

from __future__ import annotations

from datetime import date, datetime

from apcdesk.desk.staff.agenda.lanes.layout import Span, TimeAxis, lay_out_lanes
from apcdesk.desk.staff.agenda.lanes.paint import hour_step
from apcdesk.domain.ids import CalendarId

A, B = CalendarId("a"), CalendarId("b")
AXIS = TimeAxis((date(2027, 3, 8), date(2027, 3, 9)), 60)
"""A px for a minute."""


def test_time_runs_on_from_day_to_day():
    assert AXIS.width == 2 * 24 * 60
    assert AXIS.minute_of(datetime(2027, 3, 9, 1, 30)) == 24 * 60 + 90  # noqa: DTZ001  the wall clock
    assert AXIS.wall(AXIS.minute(25 * 60)) == datetime(2027, 3, 9, 1)  # noqa: DTZ001  the wall clock
    assert (AXIS.minute(-5), AXIS.minute(1e6)) == (0, 2 * 24 * 60)


def test_a_lane_without_overlaps_has_one_line_and_one_with_them_is_higher():
    spans = [Span("x", A, 60, 120), Span("y", B, 60, 120), Span("z", B, 90, 150), Span("w", B, 120, 180)]

    layout = lay_out_lanes([(A, "A", ""), (B, "B", "")], spans, AXIS)

    assert [(row.name, row.top, row.height) for row in layout.rows] == [("A", 0, 56), ("B", 56, 100)]
    assert {bar.key: (bar.box.offset, bar.box.top, bar.box.width) for bar in layout.bars} == {
        "x": (61, 8, 58),
        "y": (61, 64, 58),
        "z": (91, 108, 58),
        "w": (121, 64, 58),
    }


def test_the_room_after_a_block_ends_with_the_next_one_of_its_line():
    spans = [Span("x", A, 60, 120), Span("y", A, 90, 150), Span("z", A, 200, 260)]

    layout = lay_out_lanes([(A, "A", "")], spans, AXIS)

    assert {bar.key: bar.room for bar in layout.bars} == {"x": 82, "y": 2731, "z": 2621}


def test_several_groups_have_headings_that_are_no_lanes():
    layout = lay_out_lanes([(A, "A", "Stand"), (B, "B", "Shop")], [], AXIS)

    assert [(row.calendar_id, row.name, row.height) for row in layout.rows] == [
        ("", "Stand", 32),
        (A, "A", 56),
        ("", "Shop", 32),
        (B, "B", 56),
    ]
    assert layout.row_at(10) is None
    row = layout.row_at(40)
    assert row is not None
    assert row.calendar_id == A


def test_what_reaches_beyond_the_days_is_cut_there():
    layout = lay_out_lanes([(A, "A", "")], [Span("x", A, -60, 60), Span("y", A, 2800, 3000)], AXIS)

    assert [(b.key, b.box.offset, b.box.end, b.continued, b.continues) for b in layout.bars] == [
        ("x", 1, 59, True, False),
        ("y", 2801, 2879, False, True),
    ]
    assert [bar.key for bar in layout.between(0, 50)] == ["x"]


def test_the_figures_of_hours_never_touch():
    assert [hour_step(width) for width in (104, 46, 30, 16, 8, 4, 1)] == [1, 1, 2, 3, 6, 12, 24]
