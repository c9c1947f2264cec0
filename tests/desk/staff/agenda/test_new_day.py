"""A desk that stands open over night shows in the morning what is of the morning."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.agenda.views import View
from tests.desk.staff.agenda.conftest import WEDNESDAY, Rig


def sleep(rig: Rig, days: int) -> None:
    rig.clock.advance(days=days)
    rig.pane._on_tick()


@pytest.mark.parametrize(
    ("view", "slept", "first"),
    [
        (View.DAY, 1, date(2027, 3, 11)),
        (View.WEEK, 1, date(2027, 3, 8)),
        (View.WEEK, 5, date(2027, 3, 15)),
        (View.MONTH, 22, date(2027, 3, 29)),
    ],
)
def test_who_looked_at_today_looks_at_the_day_that_has_begun(rig, view, slept, first):
    rig.pane.set_view(view)
    rig.pane.go_today()
    sleep(rig, slept)

    assert (rig.pane.days.shown[0], rig.pane.days.day) == (first, WEDNESDAY + timedelta(days=slept))


def test_a_week_goes_on_to_the_next_one_whichever_of_its_days_was_in_question(rig):
    rig.pane.go(date(2027, 3, 8))
    sleep(rig, 5)

    assert rig.pane.days.shown[0] == date(2027, 3, 15)


def test_another_day_stays(rig):
    rig.pane.set_view(View.DAY)
    rig.pane.go(date(2027, 3, 9))
    sleep(rig, 1)

    assert rig.pane.days.shown == (date(2027, 3, 9),)


def test_what_is_being_written_stays_in_sight(rig):
    rig.pane.set_view(View.DAY)
    rig.pane.go_today()
    rig.settle()
    QTest.keyClick(rig.pane.grid, Qt.Key.Key_N)
    assert rig.pane.inspector.editing
    sleep(rig, 1)

    assert rig.pane.days.shown == (WEDNESDAY,)
