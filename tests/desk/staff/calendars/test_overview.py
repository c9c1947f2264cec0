"""What the list says of a calendar and its week, and where its columns lie."""

import itertools
from datetime import date

import pytest

from apcdesk.desk.staff.calendars.columns import MARGIN, columns
from apcdesk.desk.staff.calendars.overview import (
    booked_text,
    hours_text,
    load_overview,
    rules_text,
    short_sub,
)

MONDAY = date(2027, 3, 8)


def test_every_calendar_of_the_list_says_its_rules_and_how_much_is_booked(services):
    overview = load_overview(services, MONDAY)

    said = {
        row.application_calendar_id: (rules_text(row.use), booked_text(row.use)) for row in overview.listed()
    }

    assert said == {
        "npp27-press-a": ("Expo hours + 1 extra", "38 %"),
        "npp27-press-b": ("Press B hours + 2 extra", "28 %"),
        "npp27-room-fjord": ("Expo hours", "9 %"),
        "npp27-ingrid-haugen": ("Mornings, expo", "0 %"),
        "npp27-lars-ostby": ("Expo hours", "3 %"),
        "npp27-amina-warsame": ("Tue and Wed only", "6 %"),
        "store-gronland-interviews": ("Fridays 13–16", "50 %"),
        "store-gronland-advice": ("No rules yet", "No bookings"),
        "alna-cutter-1600": ("Mon–Fri 07–19", "75 %"),
        "alna-spectro-2": ("Any time", "14 %"),
        "alna-torque-kit-3": ("Any time", "42 %"),
    }


def test_the_panel_says_open_hours_and_use_of_press_a(pane):
    inspector = pane.inspector

    assert [inspector.hours.words(day) for day in range(7)] == [
        "08–17",
        "09–17, +08–09",
        "09–17",
        "09–16",
        "08–14",
        "Closed",
        "Closed",
    ]
    assert inspector.summary.text() == "13 bookings · 14 h 55 of 39 h open"
    assert inspector.use.accessibleDescription() == (
        "Mon 8 3 h 30; Tue 9 3 h; Wed 10 2 h 55; Thu 11 1 h 30; Fri 12 4 h; Sat 13 0 h; Sun 14 0 h"
    )


@pytest.mark.parametrize(
    ("minutes", "text"), [(0, "0 h"), (45, "45 min"), (895, "14 h 55"), (2340, "39 h"), (61, "1 h 01")]
)
def test_lengths_in_hours(minutes, text):
    assert hours_text(minutes) == text


def test_a_sub_is_shown_by_its_ends():
    assert short_sub("apc_65e9c1f0a2b84d7713c0e5aa") == "apc_65e9…e5aa"


def test_the_columns_of_the_drawing():
    assert [(column.key, column.offset) for column in columns(796)] == [
        ("name", 16),
        ("id", 194),
        ("sub", 386),
        ("rules", 510),
        ("booked", 660),
    ]


@pytest.mark.parametrize("width", range(420, 1600, 7))
def test_columns_lie_side_by_side_in_any_width(width):
    laid = columns(width)

    assert laid[0].offset == MARGIN
    for left, right in itertools.pairwise(laid):
        assert left.offset + left.width <= right.offset
    assert laid[-1].offset + laid[-1].width <= width - MARGIN
    assert min(column.width for column in laid) > 60


def test_narrow_lists_leave_out_ids_first():
    assert [column.key for column in columns(700)] == ["name", "id", "rules", "booked"]
    assert [column.key for column in columns(476)] == ["name", "rules", "booked"]
