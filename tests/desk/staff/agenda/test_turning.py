"""What is dragged to an edge and rests there turns to the days before or after; Escape gives everything back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.agenda.changing.series_sheet import SeriesSheet
from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.lanes.view import LanesView
from apcdesk.desk.staff.agenda.month.view import MonthView
from apcdesk.desk.staff.agenda.views import View
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Frequency, Recurrence
from tests.desk.staff.agenda.conftest import TZID, WEDNESDAY, Rig, oslo, period, said
from tests.desk.staff.agenda.test_carrying import PLAIN, begin, book, centre, click, look, send, stored

CTRL = Qt.KeyboardModifier.ControlModifier
RTL = Qt.LayoutDirection.RightToLeft
WEEKS = [
    ("One", "a", period("10 09:00", "10 09:30")),
    ("Two", "a", period("10 10:30", "10 11:00")),
]


def edge(face: Face, by: int, height: int) -> QPoint:
    """At the edge beyond which the days before (-1) or after (1) lie, at a height of the viewport."""
    view = face.viewport().rect()
    if isinstance(face, MonthView):
        assert face.shown is not None
        first = face.day_rect(face.shown.scale.days[0])
        return QPoint(view.center().x(), view.bottom() - 4 if by > 0 else round(first.top()) + 4)
    along = (by > 0) == (face.layoutDirection() != RTL)
    return QPoint(view.right() - 6 if along else view.left() + 6, height)


def turn(rig: Rig, face: Face, key: str, by: int, day: date) -> QPoint:
    """Take hold of an item, rest with it at the edge until the days are those of `day`; where it is then."""
    start = centre(face, key)
    goal = edge(face, by, start.y())
    begin(face, start, goal)
    rest = "rest here for the days after" if by > 0 else "rest here for the days before"
    assert face.pointer.hint().endswith(rest)
    wait_for_days(rig, face, day)
    return goal


def wait_for_days(rig: Rig, face: Face, day: date) -> None:
    """Until a day is on the screen; the drag leaves the edge at once, for the days would turn again."""
    rig.wait(lambda: day in rig.pane.days.shown)
    send(face, QEvent.Type.MouseMove, face.viewport().rect().center(), PLAIN)
    rig.wait(lambda: face.shown is not None and face.shown.agenda.days == rig.pane.days.shown)
    rig.settle()
    assert face.dragging


def let_go(rig: Rig, face: Face, at: QPoint) -> None:
    send(face, QEvent.Type.MouseMove, at, PLAIN)
    face.grab()
    send(face, QEvent.Type.MouseButtonRelease, at, PLAIN)
    rig.settle()


@pytest.mark.parametrize(("by", "rtl"), [(1, False), (-1, False), (1, True)])
def test_a_rest_at_the_edge_of_the_week_turns_it_and_the_drop_is_there(rig: Rig, by: int, rtl: bool):
    rig.pane.setLayoutDirection(RTL if rtl else Qt.LayoutDirection.LeftToRight)
    key = book(rig, "One", "10 09:00", "10 09:30")
    grid = look(rig, View.WEEK, [key])
    height = centre(grid, key).y()

    turn(rig, grid, key, by, date(2027, 3, 10 + 7 * by))
    let_go(rig, grid, QPoint(rig.point(3, 720).x(), height))

    moved = period(f"{11 + 7 * by} 09:00", f"{11 + 7 * by} 09:30")
    assert stored(rig) == [("One", "a", moved)]
    assert (rig.pane.days.day, grid.choice.current) == (date(2027, 3, 10 + 7 * by), key)


@pytest.mark.parametrize("view", [View.WEEK, View.MONTH, View.LANES])
def test_escape_gives_back_the_days_and_everything_on_its_way(rig: Rig, view: View):
    one, two = book(rig, "One", "10 09:00", "10 09:30"), book(rig, "Two", "10 10:30", "10 11:00")
    face = look(rig, view, [one, two])
    click(rig, face, one)
    click(rig, face, two, CTRL)
    rig.wait(lambda: face.viewport().width() == rig.pane.width())  # the inspector has gone
    shown = rig.pane.days.shown
    later = date(2027, 4, 10) if view is View.MONTH else date(2027, 3, 17)

    start = centre(face, two)
    begin(face, start, edge(face, 1, start.y()))
    if isinstance(face, LanesView):
        assert "rest here" not in face.pointer.hint()
        face.horizontalScrollBar().setValue(face.horizontalScrollBar().maximum())
        send(face, QEvent.Type.MouseMove, edge(face, 1, start.y()), PLAIN)
    wait_for_days(rig, face, later)
    assert len(face.pointer.ghosts) == 2
    QTest.keyClick(face, Qt.Key.Key_Escape)
    rig.wait(lambda: face.shown is not None and face.shown.agenda.days == shown)
    rig.settle()

    assert (face.dragging, rig.pane.days.day, stored(rig)) == (False, WEDNESDAY, WEEKS)
    assert face.choice.picked == {one, two}


def test_several_that_are_picked_go_along_to_the_next_month_as_one_step(rig: Rig):
    one, two = book(rig, "One", "10 09:00", "10 09:30"), book(rig, "Two", "11 10:30", "11 11:00")
    month = look(rig, View.MONTH, [one, two])
    assert isinstance(month, MonthView)
    click(rig, month, one)
    click(rig, month, two, CTRL)

    turn(rig, month, one, 1, date(2027, 4, 10))
    let_go(rig, month, month.day_rect(date(2027, 4, 14)).center().toPoint())

    assert said(rig) == "2 events moved"
    names = rig.press_a.calendar_id
    april = rig.context.dates.day_period(date(2027, 4, 1), 30)
    found = [(event.summary, event.period) for event in rig.services.events.between([names], april)]
    assert found == [
        ("One", at_april(rig, 14, "09:00", "09:30")),
        ("Two", at_april(rig, 15, "10:30", "11:00")),
    ]


def at_april(rig: Rig, day: int, start: str, end: str) -> Period:
    minutes = [int(text[:2]) * 60 + int(text[3:]) for text in (start, end)]
    return Period(*(rig.context.dates.at(date(2027, 4, day), minute) for minute in minutes))


def test_what_was_taken_at_the_edge_has_to_leave_it_before_the_days_turn(rig: Rig):
    key = book(rig, "One", "8 09:00", "8 09:30")
    grid = look(rig, View.WEEK, [key])
    start = grid.item_rect(key).topLeft().toPoint() + QPoint(8, 12)

    begin(grid, start, start + QPoint(0, 62))
    assert grid.pointer.hint() == "Mon 8, 10:00 – 10:30 · 30 min"
    send(grid, QEvent.Type.MouseMove, start + QPoint(120, 62), PLAIN)
    send(grid, QEvent.Type.MouseMove, start + QPoint(0, 62), PLAIN)
    assert grid.pointer.hint() == "Mon 8, 10:00 – 10:30 · 30 min · rest here for the days before"
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert (grid.dragging, stored(rig)) == (False, [("One", "a", Period(oslo("8 09:00"), oslo("8 09:30")))])


def test_what_is_on_its_way_stays_in_the_hand_when_others_change_the_days_it_came_to(rig: Rig):
    key = book(rig, "One", "10 09:00", "10 09:30")
    grid = look(rig, View.WEEK, [key])
    height = centre(grid, key).y()

    turn(rig, grid, key, 1, date(2027, 3, 17))
    book(rig, "Other", "18 15:00", "18 15:30")
    let_go(rig, grid, QPoint(rig.point(3, 720).x(), height))

    assert stored(rig)[0] == ("One", "a", period("18 09:00", "18 09:30"))


@pytest.mark.parametrize("view", [View.WEEK, View.MONTH, View.LANES])
def test_what_somebody_deletes_leaves_the_hand_and_that_is_said(rig: Rig, view: View):
    key = book(rig, "One", "10 09:00", "10 09:30")
    face = look(rig, view, [key])
    start = centre(face, key)
    begin(face, start, start + QPoint(60, 60))

    rig.services.events.delete(key)
    rig.wait(lambda: not face.dragging)
    send(face, QEvent.Type.MouseButtonRelease, start + QPoint(60, 60), PLAIN)
    rig.settle()

    assert said(rig) == "Somebody deleted this just now."
    assert not rig.pane.inspector.editing


def test_one_of_a_series_that_is_carried_beyond_its_last_day_is_still_known_as_one(rig: Rig):
    times = DraftTimes(oslo("9 09:00"), oslo("9 09:30"), TZID, TZID)
    draft = EventDraft(summary="One", times=times, recurrence=Recurrence(Frequency.DAILY, count=3))
    key = rig.services.events.create(rig.press_a.calendar_id, draft).event.event_uid
    rig.wait(lambda: key in rig.pane.agenda.rules)
    grid = look(rig, View.WEEK, [key])
    height = centre(grid, key).y()

    turn(rig, grid, key, 1, date(2027, 3, 17))
    let_go(rig, grid, QPoint(rig.point(3, 720).x(), height))

    rig.wait(lambda: any(sheet.isVisible() for sheet in rig.window.findChildren(SeriesSheet)))
