"""The lanes by hand and by keys, over a real store."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.staff.agenda.lanes.view import LanesView
from apcdesk.desk.staff.agenda.views import View
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import DeskNotes, DraftTimes, Event, EventDraft
from tests.desk.staff.agenda.conftest import TZID, Rig, oslo, period

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, ALT_SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def lanes(rig: Rig) -> LanesView:
    rig.pane.set_view(View.LANES)
    rig.settle()
    return rig.pane.faces.lanes


def book(rig: Rig, start: str, end: str, calendar: Calendar | None = None) -> Event:
    times = DraftTimes(oslo(start), oslo(end), TZID, TZID)
    wanted = (calendar or rig.press_a).calendar_id
    event = rig.services.events.create(wanted, EventDraft(summary="Demo", times=times)).event
    lanes = rig.pane.faces.lanes
    rig.wait(lambda: lanes.shown is not None and event.event_uid in lanes.shown.order)
    return event


def point(rig: Rig, day: int, minute: float, calendar: Calendar) -> QPoint:
    """A minute of a day of March in a lane, on the viewport; scrolled into sight."""
    lanes = rig.pane.faces.lanes
    scene = lanes.shown
    assert scene is not None
    offset = scene.axis.offset((day - 8) * 1440 + minute)
    bar = lanes.horizontalScrollBar()
    if not bar.value() < offset < bar.value() + lanes.lanes_rect().width():
        bar.setValue(round(offset - 100))
    row = scene.layout.row_of(calendar.calendar_id)
    assert row is not None
    return QPointF(lanes.stage().x(offset), lanes.lanes_rect().top() + row.top + 28).toPoint()


def drag(rig: Rig, start: QPoint, end: QPoint) -> None:
    view = rig.pane.faces.lanes.viewport()
    QTest.mousePress(view, LEFT, PLAIN, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    rig.pane.faces.lanes.grab()
    QTest.mouseRelease(view, LEFT, PLAIN, end)
    rig.settle()


def now_is(rig: Rig, event: Event) -> tuple[str, object]:
    stored = rig.services.events.get(event.event_uid)
    return stored.calendar_id, stored.period


def test_a_block_is_dragged_along_its_lane_in_quarters_of_an_hour(rig, lanes):
    event = book(rig, "10 13:00", "10 13:45")

    drag(rig, point(rig, 10, 13 * 60 + 20, rig.press_a), point(rig, 10, 14 * 60 + 37, rig.press_a))

    assert now_is(rig, event) == (rig.press_a.calendar_id, period("10 14:15", "10 15:00"))


def test_a_block_is_dragged_into_the_lane_of_another_calendar_and_one_undo_brings_it_back(rig, lanes):
    event = book(rig, "10 13:00", "10 13:45")

    drag(rig, point(rig, 10, 13 * 60 + 20, rig.press_a), point(rig, 10, 14 * 60 + 20, rig.press_b))
    assert now_is(rig, event) == (rig.press_b.calendar_id, period("10 14:00", "10 14:45"))
    rig.context.undo.undo()
    rig.settle()

    assert now_is(rig, event) == (rig.press_a.calendar_id, period("10 13:00", "10 13:45"))


def test_the_end_of_a_block_is_dragged(rig, lanes):
    event = book(rig, "10 13:00", "10 13:45")

    drag(rig, point(rig, 10, 13 * 60 + 43.5, rig.press_a), point(rig, 10, 15 * 60 + 2, rig.press_a))

    assert now_is(rig, event)[1] == period("10 13:00", "10 15:00")


def test_a_time_drawn_in_a_lane_becomes_an_event_of_its_calendar(rig, lanes):
    drag(rig, point(rig, 11, 10 * 60 + 5, rig.press_b), point(rig, 11, 11 * 60, rig.press_b))

    form = rig.pane.inspector.form.form()
    assert (form.calendar_id, form.period(rig.context.dates)) == (
        rig.press_b.calendar_id,
        period("11 10:00", "11 11:00"),
    )


def test_an_all_day_event_goes_to_another_calendar_and_day(rig, lanes):
    times = DraftTimes(date(2027, 3, 10), date(2027, 3, 12), TZID, TZID)
    event = rig.services.events.create(
        rig.press_a.calendar_id, EventDraft(summary="Leave", times=times)
    ).event
    rig.wait(lambda: event.event_uid in lanes.shown.order)
    start = point(rig, 10, 20 * 60, rig.press_a)
    end = point(rig, 11, 19 * 60, rig.press_b)
    start = point(rig, 10, 20 * 60, rig.press_a) if start.x() < 0 else start
    QTest.mousePress(lanes.viewport(), LEFT, PLAIN, point(rig, 10, 20 * 60, rig.press_a))
    end = point(rig, 11, 19 * 60, rig.press_b)
    QTest.mouseMove(lanes.viewport(), end - QPoint(8, 0))
    QTest.mouseMove(lanes.viewport(), end)
    QTest.mouseRelease(lanes.viewport(), LEFT, PLAIN, end)
    rig.settle()

    stored = rig.services.events.get(event.event_uid)
    assert (stored.calendar_id, stored.when.dates.start, stored.when.dates.end) == (
        rig.press_b.calendar_id,
        date(2027, 3, 11),
        date(2027, 3, 13),
    )


def test_keys_follow_what_is_seen(rig, lanes):
    first, second = book(rig, "10 09:00", "10 09:30"), book(rig, "10 12:00", "10 12:30")
    other = book(rig, "10 12:15", "10 12:45", rig.press_b)
    rig.pane.choice.move_to(first.event_uid)
    went = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(lanes, key)
        went.append(rig.pane.choice.current)

    assert went == [second.event_uid, other.event_uid, second.event_uid]


@pytest.mark.parametrize(
    ("key", "modifiers", "expected"),
    [
        (Qt.Key.Key_Right, ALT, ("a", period("10 13:15", "10 14:00"))),
        (Qt.Key.Key_Left, ALT, ("a", period("10 12:45", "10 13:30"))),
        (Qt.Key.Key_Right, ALT_SHIFT, ("a", period("10 13:00", "10 14:00"))),
        (Qt.Key.Key_Down, ALT, ("b", period("10 13:00", "10 13:45"))),
    ],
)
def test_with_alt_the_block_itself_moves(rig, lanes, key, modifiers, expected):
    event = book(rig, "10 13:00", "10 13:45")
    rig.pane.choice.move_to(event.event_uid)

    QTest.keyClick(lanes, key, modifiers)
    rig.settle()

    ids = {"a": rig.press_a.calendar_id, "b": rig.press_b.calendar_id}
    assert now_is(rig, event) == (ids[expected[0]], expected[1])


def test_zooming_keeps_the_time_under_the_pointer_and_is_remembered(rig, lanes):
    at = QPointF(point(rig, 10, 12 * 60, rig.press_a))
    before = lanes.shown.axis.minute(lanes.place(at)[0])

    lanes.zoom(1.5, at)

    assert abs(lanes.shown.axis.minute(lanes.place(at)[0]) - before) < 1
    assert rig.context.preferences.get("agenda.laneHour") == round(lanes.hour_width, 1) == 156


def test_buffers_lie_around_their_block_also_after_the_next_read(rig, lanes):
    notes = DeskNotes(buffer_before=10, buffer_after=15)
    times = DraftTimes(oslo("10 13:00"), oslo("10 13:45"), TZID, TZID)
    draft = EventDraft(summary="Demo", times=times, notes=notes)
    key = rig.services.events.create(rig.press_a.calendar_id, draft).event.event_uid
    rig.wait(lambda: key in lanes.shown.order)
    rig.pane.loader.reload()
    rig.settle()

    day = 2 * 1440
    assert lanes.shown.grounds[rig.press_a.calendar_id].buffers == (
        ((day + 770, day + 780), key),
        ((day + 825, day + 840), key),
    )


def test_right_to_left_the_time_runs_to_the_left(rig, lanes):
    lanes.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    event = book(rig, "10 13:00", "10 13:45")
    lanes.reveal(event.event_uid)
    rect = lanes.item_rect(event.event_uid)
    scene = lanes.shown
    later = lanes.stage().x(scene.axis.offset(scene.axis.minute_of(scene.axis.wall(2 * 1440 + 15 * 60))))

    assert later < rect.left()
    assert lanes.key_at(rect.center()) == event.event_uid


def test_a_click_chooses_control_picks_and_two_clicks_edit(rig, lanes):
    one, two = book(rig, "10 09:00", "10 10:00"), book(rig, "10 11:00", "10 12:00")

    def click(event: Event, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        lanes.reveal(event.event_uid)
        QTest.mouseClick(
            lanes.viewport(), LEFT, modifiers, lanes.item_rect(event.event_uid).center().toPoint()
        )

    click(one)
    assert rig.pane.choice.chosen == one.event_uid
    click(two, Qt.KeyboardModifier.ControlModifier)
    assert rig.pane.choice.picked == {one.event_uid, two.event_uid}
    click(one)
    QTest.mouseDClick(lanes.viewport(), LEFT, PLAIN, lanes.item_rect(one.event_uid).center().toPoint())

    assert rig.pane.inspector.editing


def test_two_clicks_on_an_empty_lane_begin_an_event_of_its_calendar(rig, lanes):
    at = point(rig, 10, 15 * 60 + 3, rig.press_b)

    QTest.mouseClick(lanes.viewport(), LEFT, PLAIN, at)
    lanes.grab()
    QTest.mouseDClick(lanes.viewport(), LEFT, PLAIN, at)

    form = rig.pane.inspector.form.form()
    assert (form.calendar_id, form.period(rig.context.dates)) == (
        rig.press_b.calendar_id,
        period("10 15:00", "10 15:30"),
    )


def test_the_pointer_says_what_it_would_take(rig, lanes):
    event = book(rig, "10 13:00", "10 14:00")
    lanes.reveal(event.event_uid)
    rect = lanes.item_rect(event.event_uid)
    shapes = []
    for x in (rect.center().x(), rect.right() - 2, rect.left() + 1, rect.right() + 30):
        QTest.mouseMove(lanes.viewport(), QPointF(x, rect.center().y()).toPoint())
        lanes.grab()
        shapes.append((lanes.viewport().cursor().shape(), lanes.pointer.hovered is not None))

    arrow, across = Qt.CursorShape.ArrowCursor, Qt.CursorShape.SizeHorCursor
    assert shapes == [(arrow, True), (across, True), (across, True), (arrow, False)]


def test_a_drag_says_who_is_busy_and_escape_gives_it_up(rig, lanes):
    book(rig, "10 13:00", "10 13:45", rig.press_b)
    event = book(rig, "10 13:00", "10 13:45")
    start, end = point(rig, 10, 13 * 60 + 20, rig.press_a), point(rig, 10, 13 * 60 + 30, rig.press_b)
    QTest.mousePress(lanes.viewport(), LEFT, PLAIN, start)
    QTest.mouseMove(lanes.viewport(), end)
    lanes.grab()
    assert (
        lanes.pointer.hint() == "Wed 10, 13:15 – 14:00 · Press B · Inkjet 520 · Press B is busy 13:00 – 13:45"
    )

    QTest.keyClick(lanes, Qt.Key.Key_Escape)
    QTest.mouseRelease(lanes.viewport(), LEFT, PLAIN, end)
    rig.settle()

    assert now_is(rig, event) == (rig.press_a.calendar_id, period("10 13:00", "10 13:45"))


def test_a_drag_at_the_edge_scrolls_on(rig, lanes):
    event = book(rig, "10 13:00", "10 13:45")
    lanes.reveal(event.event_uid)
    start, before = lanes.item_rect(event.event_uid).center().toPoint(), lanes.offset
    QTest.mousePress(lanes.viewport(), LEFT, PLAIN, start)
    QTest.mouseMove(lanes.viewport(), QPoint(lanes.viewport().width() - 60, start.y()))
    QTest.mouseMove(lanes.viewport(), QPoint(lanes.viewport().width() - 4, start.y()))

    rig.wait(lambda: lanes.offset > before + 40)

    QTest.keyClick(lanes, Qt.Key.Key_Escape)


def test_the_beginning_of_a_block_is_dragged(rig, lanes):
    event = book(rig, "10 13:00", "10 14:00")
    lanes.reveal(event.event_uid)
    rect = lanes.item_rect(event.event_uid)
    start = QPointF(rect.left() + 1, rect.center().y()).toPoint()

    drag(rig, start, start - QPoint(round(lanes.hour_width / 2), 0))

    assert now_is(rig, event)[1] == period("10 12:30", "10 14:00")


def test_the_wheel_scrolls_along_and_zooms_with_control(rig, lanes):
    before, width = lanes.offset, lanes.hour_width
    at = QPointF(500, 200)
    for modifiers in (PLAIN, Qt.KeyboardModifier.ControlModifier):
        turn = QWheelEvent(
            at, lanes.viewport().mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(lanes.viewport(), turn)
        if modifiers == PLAIN:
            assert lanes.offset == before + round(width)

    assert lanes.hour_width < width


def test_closed_and_extra_time_lie_under_the_blocks(rig, lanes):
    notes = DeskNotes(closed=True)
    times = DraftTimes(oslo("10 15:00"), oslo("10 16:00"), TZID, TZID)
    plain = lanes.grab().toImage()
    draft = EventDraft(summary="Closed", times=times, notes=notes)
    rig.services.events.create(rig.press_a.calendar_id, draft)
    rig.wait(lambda: bool(lanes.shown.grounds[rig.press_a.calendar_id].closed))

    day = 2 * 1440
    assert lanes.shown.grounds[rig.press_a.calendar_id].closed == ((day + 900, day + 960),)
    point(rig, 10, 15 * 60, rig.press_a)
    assert lanes.grab().toImage() != plain
