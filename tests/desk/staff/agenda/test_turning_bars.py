"""Bars of whole days that rest at an edge turn to the days before or after; Escape gives everything back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from apcdesk.desk.fingers import Fingers
from apcdesk.desk.staff.agenda.lanes.view import LanesView
from apcdesk.desk.staff.agenda.month.view import MonthView
from apcdesk.desk.staff.agenda.views import View
from apcdesk.domain.events import Event
from tests.desk.staff.agenda.conftest import WEDNESDAY, Rig, said
from tests.desk.staff.agenda.test_carrying import LEFT, PLAIN, begin, look, send
from tests.desk.staff.agenda.test_pointing import all_day, bar_of
from tests.desk.staff.agenda.test_turning import RTL, let_go, turn, wait_for_days
from tests.desk.staff.agenda.test_turning import edge as turning_edge

AFTER, BEFORE = "rest here for the days after", "rest here for the days before"
Send = Callable[[QEvent.Type, QPoint], None]


@pytest.fixture
def leave(rig: Rig) -> Event:
    """Wednesday and Thursday of the week on the screen."""
    return all_day(rig, "Leave", date(2027, 3, 10), date(2027, 3, 12))


@pytest.fixture
def sent(rig: Rig) -> Send:
    return sender(rig, QPointingDevice.primaryPointingDevice())


def sender(rig: Rig, device: QPointingDevice) -> Send:
    """Events of a device on the strip."""

    def send(kind: QEvent.Type, at: QPoint) -> None:
        header, point = rig.pane.header, QPointF(at)
        button = LEFT if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
        screen = header.mapToGlobal(point)
        event = QMouseEvent(
            kind, point, header.mapTo(header.window(), point), screen, button, held, PLAIN, device
        )
        QApplication.sendEvent(header, event)

    return send


def edge(strip: QWidget, by: int) -> QPoint:
    """At the edge of the strip beyond which the days before (-1) or after (1) lie."""
    along = (by > 0) == (strip.layoutDirection() != RTL)
    return QPoint(strip.width() - 6 if along else 6, strip.height() - 16)


def carry(rig: Rig, send: Send, by: int, day: date, start: QPoint | None = None) -> None:
    """Rest with what was taken at the edge until the days are those of `day`, then come away from it."""
    header = rig.pane.header
    if start is not None:
        send(QEvent.Type.MouseButtonPress, start)
        send(QEvent.Type.MouseMove, header.rect().center())
    send(QEvent.Type.MouseMove, edge(header, by))
    header.grab()
    assert header.hint().endswith(AFTER if by > 0 else BEFORE)
    rig.wait(lambda: day in rig.pane.days.shown)
    send(QEvent.Type.MouseMove, QPoint(header.width() // 2, header.height() - 16))
    rig.wait(
        lambda: rig.pane.grid.scene is not None and rig.pane.grid.scene.agenda.days == rig.pane.days.shown
    )
    rig.settle()
    assert rig.pane.grid.dragging


def over(rig: Rig, day: date) -> QPoint:
    """On the strip, at the middle of a day that is shown."""
    grid = rig.pane.grid
    assert grid.scene is not None
    column = grid.scene.scale.columns[grid.scene.agenda.days.index(day)]
    header = rig.pane.header
    x = grid.canvas.gutter + column.offset + column.width / 2
    return QPoint(round(header.width() - x if header.layoutDirection() == RTL else x), header.height() - 16)


def on(rig: Rig, event: Event) -> tuple[date, date]:
    dates = rig.services.events.get(event.event_uid).when.dates
    assert dates is not None
    return dates.start, dates.end


@pytest.mark.parametrize(("by", "rtl"), [(1, False), (-1, False), (1, True), (-1, True)])
def test_a_bar_at_the_edge_of_the_week_turns_it_and_the_drop_is_there(
    rig: Rig, leave: Event, sent: Send, by: int, rtl: bool
):
    rig.pane.setLayoutDirection(RTL if rtl else Qt.LayoutDirection.LeftToRight)
    rig.settle()
    start = over(rig, date(2027, 3, 10))

    carry(rig, sent, by, date(2027, 3, 10 + 7 * by), start)
    goal = date(2027, 3, 9 + 7 * by)
    sent(QEvent.Type.MouseMove, over(rig, goal))
    rig.pane.header.grab()
    end = goal.replace(day=goal.day + 1)
    assert rig.pane.header.hint() == rig.context.dates.day_range(goal, end)
    sent(QEvent.Type.MouseButtonRelease, over(rig, goal))
    rig.settle()

    assert on(rig, leave) == (goal, goal.replace(day=goal.day + 2))
    assert (rig.pane.days.day, rig.pane.choice.current) == (date(2027, 3, 10 + 7 * by), leave.event_uid)


def test_the_days_go_on_turning_in_the_view_of_one_day(rig: Rig, leave: Event, sent: Send):
    rig.pane.set_view(View.DAY)
    rig.settle()

    carry(rig, sent, 1, date(2027, 3, 11), bar_of(rig, leave.event_uid))
    carry(rig, sent, 1, date(2027, 3, 12))
    sent(QEvent.Type.MouseButtonRelease, over(rig, date(2027, 3, 12)))
    rig.settle()

    assert on(rig, leave) == (date(2027, 3, 12), date(2027, 3, 14))
    assert rig.pane.days.day == date(2027, 3, 12)


def test_escape_gives_back_the_days_and_the_bar(rig: Rig, leave: Event, sent: Send):
    shown = rig.pane.days.shown
    carry(rig, sent, 1, date(2027, 3, 17), over(rig, date(2027, 3, 10)))

    QTest.keyClick(rig.pane.grid, Qt.Key.Key_Escape)
    rig.wait(lambda: rig.pane.grid.scene is not None and rig.pane.grid.scene.agenda.days == shown)
    sent(QEvent.Type.MouseMove, over(rig, date(2027, 3, 8)))
    sent(QEvent.Type.MouseButtonRelease, over(rig, date(2027, 3, 8)))
    rig.settle()

    assert (rig.pane.grid.dragging, rig.pane.days.day) == (False, WEDNESDAY)
    assert on(rig, leave) == (date(2027, 3, 10), date(2027, 3, 12))


def test_days_that_are_drawn_go_on_in_the_next_week(rig: Rig, sent: Send):
    carry(rig, sent, 1, date(2027, 3, 17), over(rig, date(2027, 3, 11)))
    sent(QEvent.Type.MouseMove, over(rig, date(2027, 3, 16)))
    rig.pane.header.grab()
    sent(QEvent.Type.MouseButtonRelease, over(rig, date(2027, 3, 16)))

    form = rig.pane.inspector.form.form()
    assert (form.all_day, form.first, form.last) == (True, date(2027, 3, 11), date(2027, 3, 16))


def test_a_finger_that_rested_on_a_bar_carries_it_over_the_edge(rig: Rig, leave: Event):
    fingers = Fingers(rig.context.theme, rig.pane.window())
    fingers.set_on(True)
    sent = sender(rig, QTest.createTouchDevice())
    start = over(rig, date(2027, 3, 10))
    sent(QEvent.Type.MouseButtonPress, start)
    rig.wait(lambda: fingers.holding)
    sent(QEvent.Type.MouseMove, rig.pane.header.rect().center())

    carry(rig, sent, 1, date(2027, 3, 17))
    sent(QEvent.Type.MouseButtonRelease, over(rig, date(2027, 3, 15)))
    rig.settle()
    fingers.set_on(False)

    assert on(rig, leave)[0] > date(2027, 3, 12)


def test_a_bar_turns_the_month(rig: Rig, leave: Event):
    month = look(rig, View.MONTH, [leave.event_uid])
    assert isinstance(month, MonthView)

    turn(rig, month, leave.event_uid, 1, date(2027, 4, 10))
    let_go(rig, month, month.day_rect(date(2027, 4, 13)).center().toPoint())

    # it was taken at its second day
    assert on(rig, leave) == (date(2027, 4, 12), date(2027, 4, 14))


def test_a_bar_turns_the_lanes(rig: Rig, leave: Event):
    lanes = look(rig, View.LANES, [leave.event_uid])
    assert isinstance(lanes, LanesView)
    start = lanes.item_rect(leave.event_uid).intersected(lanes.lanes_rect()).center().toPoint()
    goal = turning_edge(lanes, 1, start.y())

    begin(lanes, start, goal)
    lanes.horizontalScrollBar().setValue(lanes.horizontalScrollBar().maximum())
    send(lanes, QEvent.Type.MouseMove, goal, PLAIN)
    assert lanes.pointer.hint().endswith(AFTER)
    wait_for_days(rig, lanes, date(2027, 3, 17))
    let_go(rig, lanes, lanes.lanes_rect().center().toPoint())

    first, end = on(rig, leave)
    assert (first > date(2027, 3, 14), (end - first).days) == (True, 2)


def test_days_that_are_drawn_go_on_in_the_next_month(rig: Rig):
    month = look(rig, View.MONTH, [])
    assert isinstance(month, MonthView)
    begin(month, month.day_rect(date(2027, 3, 30)).center().toPoint(), turning_edge(month, 1, 0))
    assert month.pointer.hint().endswith(AFTER)
    wait_for_days(rig, month, date(2027, 4, 10))
    let_go(rig, month, month.day_rect(date(2027, 4, 13)).center().toPoint())

    form = rig.pane.inspector.form.form()
    assert (form.all_day, form.first, form.last) == (True, date(2027, 3, 30), date(2027, 4, 13))


def test_a_bar_that_somebody_deletes_leaves_the_hand_and_that_is_said(rig: Rig, leave: Event, sent: Send):
    sent(QEvent.Type.MouseButtonPress, over(rig, date(2027, 3, 10)))
    sent(QEvent.Type.MouseMove, over(rig, date(2027, 3, 8)))

    rig.services.events.delete(leave.event_uid)
    rig.wait(lambda: not rig.pane.grid.dragging)
    sent(QEvent.Type.MouseButtonRelease, over(rig, date(2027, 3, 8)))
    rig.settle()

    assert said(rig) == "Somebody deleted this just now."
    assert not rig.pane.inspector.editing
