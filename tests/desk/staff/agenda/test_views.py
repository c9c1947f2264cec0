"""Which days each view shows, how it steps, and that the desk remembers it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.agenda.views import View, days_of, month_after, stepped
from apcdesk.desk.widgets.label import Label

WEDNESDAY = date(2027, 3, 10)


@pytest.mark.parametrize(
    ("view", "day", "first", "count"),
    [
        (View.DAY, WEDNESDAY, WEDNESDAY, 1),
        (View.WEEK, WEDNESDAY, date(2027, 3, 8), 7),
        (View.LANES, WEDNESDAY, date(2027, 3, 8), 7),
        (View.MONTH, WEDNESDAY, date(2027, 3, 1), 35),
        (View.MONTH, date(2027, 2, 3), date(2027, 2, 1), 28),
        (View.MONTH, date(2027, 5, 31), date(2027, 4, 26), 42),
    ],
)
def test_a_view_shows_whole_days_from_its_first(view, day, first, count):
    assert days_of(view, day) == tuple(first + timedelta(days=n) for n in range(count))


@pytest.mark.parametrize(
    ("view", "day", "by", "expected"),
    [
        (View.DAY, WEDNESDAY, -1, date(2027, 3, 9)),
        (View.WEEK, WEDNESDAY, 1, date(2027, 3, 17)),
        (View.LANES, WEDNESDAY, -1, date(2027, 3, 3)),
        (View.MONTH, date(2027, 1, 31), 1, date(2027, 2, 28)),
        (View.MONTH, date(2027, 12, 15), 1, date(2028, 1, 15)),
        (View.MONTH, date(2027, 1, 15), -1, date(2026, 12, 15)),
    ],
)
def test_a_view_steps_by_what_it_shows(view, day, by, expected):
    assert stepped(view, day, by) == expected


def test_a_month_ends_where_it_ends():
    assert month_after(date(2028, 3, 31), -1) == date(2028, 2, 29)


def test_the_keys_turn_to_each_view_and_the_desk_remembers_it(rig):
    shown = []
    for key in (Qt.Key.Key_D, Qt.Key.Key_M, Qt.Key.Key_L, Qt.Key.Key_W, Qt.Key.Key_M):
        QTest.keyClick(rig.pane.faces.current, key)
        rig.settle()
        shown.append((rig.pane.faces.current.shown.agenda.days[0], len(rig.pane.agenda.days)))

    assert shown == [
        (WEDNESDAY, 1),
        (date(2027, 3, 1), 35),
        (date(2027, 3, 8), 7),
        (date(2027, 3, 8), 7),
        (date(2027, 3, 1), 35),
    ]
    assert rig.context.preferences.get("agenda.view") == "month"


@pytest.mark.parametrize("by", [1, 2, -1])
def test_the_small_month_is_the_one_whose_month_is_shown(rig, by):
    rig.pane.set_view(View.MONTH)
    month = rig.pane.frame.sidebar.month

    rig.pane.step(by)
    rig.settle()

    assert month.month == date(2027, 3 + by, 1)
    assert month.days.range == (rig.pane.days.shown[0], rig.pane.days.shown[-1])


@pytest.mark.parametrize("width", [560, 700, 888, 1208])
@pytest.mark.parametrize("view", list(View))
def test_no_word_of_the_toolbar_is_cut_at_any_width(rig, width, view):
    rig.pane.setGeometry(0, 0, width, 800)
    rig.pane.set_view(view)
    rig.settle()

    title = next(label for label in rig.pane.toolbar.findChildren(Label) if label.isVisible())
    assert title.width() >= title.sizeHint().width()
    assert rig.pane.toolbar.width() == width
