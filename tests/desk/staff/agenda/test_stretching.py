"""Bars of whole days pulled by an end: on the strip, in the month, on the lanes and by keys."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from apcdesk.desk.staff.agenda.lanes.view import LanesView
from apcdesk.desk.staff.agenda.month.view import MonthView
from apcdesk.desk.staff.agenda.views import View
from apcdesk.domain.events import Event
from tests.desk.staff.agenda.conftest import Rig
from tests.desk.staff.agenda.test_carrying import begin, look, send
from tests.desk.staff.agenda.test_pointing import LEFT, PLAIN, all_day
from tests.desk.staff.agenda.test_turning import RTL, let_go
from tests.desk.staff.agenda.test_turning_bars import carry, on, over, sender

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def march(day: int) -> date:
    return date(2027, 3, day)


@pytest.fixture
def leave(rig: Rig) -> Event:
    """Wednesday and Thursday of the week on the screen."""
    return all_day(rig, "Leave", march(10), march(12))


def end_of(rig: Rig, event: Event, *, trailing: bool) -> QPoint:
    """At an end of the bar on the strip."""
    scene = rig.pane.grid.scene
    assert scene is not None
    rect = rig.pane.header.strip_rect(
        next(box for bar, box in scene.strip.bars if bar.key == event.event_uid)
    )
    right = trailing != (rig.pane.header.layoutDirection() == RTL)
    return QPointF(rect.right() - 3 if right else rect.left() + 3, rect.center().y()).toPoint()


def pull(rig: Rig, start: QPoint, day: date, *keys: Qt.Key) -> None:
    header, goal = rig.pane.header, over(rig, day)
    QTest.mousePress(header, LEFT, PLAIN, start)
    QTest.mouseMove(header, (start + goal) / 2)
    QTest.mouseMove(header, goal)
    header.grab()
    for key in keys:
        QTest.keyClick(rig.pane.grid, key)
    QTest.mouseRelease(header, LEFT, PLAIN, goal)
    rig.settle()


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize(
    ("trailing", "goal", "days"),
    [
        (True, march(12), (march(10), march(13))),
        (True, march(10), (march(10), march(11))),
        (True, march(8), (march(10), march(11))),
        (False, march(8), (march(8), march(12))),
        (False, march(13), (march(11), march(12))),
    ],
)
def test_a_bar_is_pulled_by_an_end_and_keeps_a_day(
    rig: Rig, leave: Event, rtl: bool, trailing: bool, goal: date, days: tuple[date, date]
):
    rig.pane.setLayoutDirection(RTL if rtl else Qt.LayoutDirection.LeftToRight)
    rig.settle()

    pull(rig, end_of(rig, leave, trailing=trailing), goal)

    assert on(rig, leave) == days
    rig.context.undo.undo()
    rig.settle()
    assert on(rig, leave) == (march(10), march(12))


def test_the_middle_of_a_bar_still_moves_it(rig: Rig, leave: Event):
    pull(rig, over(rig, march(10)), march(9))

    assert on(rig, leave) == (march(9), march(11))


def test_escape_leaves_the_bar_as_long_as_it_was(rig: Rig, leave: Event):
    pull(rig, end_of(rig, leave, trailing=True), march(13), Qt.Key.Key_Escape)

    assert on(rig, leave) == (march(10), march(12))
    assert not rig.pane.grid.dragging


def test_an_end_at_the_edge_of_the_week_goes_on_in_the_next(rig: Rig, leave: Event):
    sent = sender(rig, QPointingDevice.primaryPointingDevice())

    carry(rig, sent, 1, march(17), end_of(rig, leave, trailing=True))
    sent(QEvent.Type.MouseMove, over(rig, march(16)))
    sent(QEvent.Type.MouseButtonRelease, over(rig, march(16)))
    rig.settle()

    assert on(rig, leave) == (march(10), march(17))


def test_the_pointer_tells_where_an_end_can_be_taken(rig: Rig, leave: Event):
    header = rig.pane.header
    shapes = []
    for point in (
        end_of(rig, leave, trailing=False),
        over(rig, march(10)),
        end_of(rig, leave, trailing=True),
    ):
        QTest.mouseMove(header, point)
        shapes.append(header.cursor().shape())

    pull_here, hand = Qt.CursorShape.SizeHorCursor, Qt.CursorShape.PointingHandCursor
    assert shapes == [pull_here, hand, pull_here]


def test_keys_make_a_bar_longer_and_shorter_but_not_shorter_than_a_day(rig: Rig, leave: Event):
    rig.pane.choice.move_to(leave.event_uid)

    rig.press(Qt.Key.Key_Right, ALT_SHIFT)
    longer = on(rig, leave)
    for _ in range(4):
        rig.press(Qt.Key.Key_Left, ALT_SHIFT)

    assert (longer, on(rig, leave)) == ((march(10), march(13)), (march(10), march(11)))


@pytest.mark.parametrize("trailing", [True, False])
def test_a_bar_of_the_month_is_pulled_by_an_end(rig: Rig, leave: Event, trailing: bool):
    month = look(rig, View.MONTH, [leave.event_uid])
    assert isinstance(month, MonthView)
    rect = month.item_rect(leave.event_uid)
    x = rect.right() - 3 if trailing else rect.left() + 3
    goal = march(17) if trailing else march(9)

    begin(month, QPointF(x, rect.center().y()).toPoint(), month.day_rect(goal).center().toPoint())
    let_go(rig, month, month.day_rect(goal).center().toPoint())

    assert on(rig, leave) == ((march(10), march(18)) if trailing else (march(9), march(12)))


def test_a_bar_of_the_lanes_is_pulled_by_an_end(rig: Rig, leave: Event):
    lanes = look(rig, View.LANES, [leave.event_uid])
    assert isinstance(lanes, LanesView)
    scene = lanes.shown
    assert scene is not None
    lanes.horizontalScrollBar().setValue(round(scene.axis.offset(3 * 24 * 60)))
    rect = lanes.item_rect(leave.event_uid)
    start = QPointF(rect.right() - 3, rect.center().y()).toPoint()
    goal = start + QPoint(round(scene.axis.offset(20 * 60)), 0)
    lanes.horizontalScrollBar().setValue(lanes.horizontalScrollBar().value() + goal.x() - start.x())
    start, goal = start - (goal - start), start

    begin(lanes, start, goal)
    assert lanes.pointer.hint().startswith(rig.context.dates.day_range(march(10), march(12)))
    send(lanes, QEvent.Type.MouseButtonRelease, goal, PLAIN)
    rig.settle()

    assert on(rig, leave) == (march(10), march(13))


def test_days_that_were_moved_are_on_the_screen_at_once(rig: Rig, leave: Event):
    rig.pane.desk.move_days(leave.event_uid, 1)
    moved = rig.pane.event_of(leave.event_uid)
    rig.pane.desk.stretch_days(leave.event_uid, march(11), march(13))
    stretched = rig.pane.event_of(leave.event_uid)

    assert moved is not None
    assert stretched is not None
    dates = [event.when.dates for event in (moved, stretched)]
    assert [(d.start, d.end - timedelta(days=1)) for d in dates if d] == [
        (march(11), march(12)),
        (march(11), march(13)),
    ]
    rig.settle()
    assert on(rig, leave) == (march(11), march(14))
