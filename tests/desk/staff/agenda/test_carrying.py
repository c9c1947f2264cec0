"""Several at once on the month and the lanes: picked with a rubber band and by clicks, carried together, copied."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from threading import current_thread

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.lanes.view import LanesView
from apcdesk.desk.staff.agenda.month.view import MonthView
from apcdesk.desk.staff.agenda.views import View
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.ids import EventUid
from apcdesk.domain.period import Period
from tests.desk.staff.agenda.conftest import TZID, Rig, oslo, period, said

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
DAY = 24 * 60
RTL = Qt.LayoutDirection.RightToLeft


def send(face: Face, kind: QEvent.Type, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    """An event of the mouse with its modifiers, which QTest's own moves do not carry."""
    view = face.viewport()
    point = QPointF(at)
    button = LEFT if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    QApplication.sendEvent(view, QMouseEvent(kind, point, view.mapToGlobal(point), button, held, modifiers))


def begin(face: Face, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press and move, and let what is on its way be painted."""
    send(face, QEvent.Type.MouseButtonPress, start, modifiers)
    send(face, QEvent.Type.MouseMove, (start + end) / 2, modifiers)
    send(face, QEvent.Type.MouseMove, end, modifiers)
    face.grab()


def drag(rig: Rig, face: Face, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    begin(face, start, end, modifiers)
    send(face, QEvent.Type.MouseButtonRelease, end, modifiers)
    rig.settle()


def book(rig: Rig, name: str, start: str, end: str, calendar: Calendar | None = None) -> EventUid:
    times = DraftTimes(oslo(start), oslo(end), TZID, TZID)
    target = (calendar or rig.press_a).calendar_id
    return rig.services.events.create(target, EventDraft(summary=name, times=times)).event.event_uid


def days(rig: Rig, name: str, first: int, end: int) -> EventUid:
    times = DraftTimes(date(2027, 3, first), date(2027, 3, end), TZID, TZID)
    draft = EventDraft(summary=name, times=times)
    return rig.services.events.create(rig.press_a.calendar_id, draft).event.event_uid


def look(rig: Rig, view: View, uids: Sequence[str]) -> Face:
    rig.pane.set_view(view)
    face = rig.pane.faces.current
    rig.wait(lambda: face.shown is not None and set(uids) <= set(face.shown.order))
    rig.settle()
    return face


def stored(rig: Rig) -> list[tuple[str, str, Period]]:
    """Name, calendar and time of all there is, by name and time."""
    names = {rig.press_a.calendar_id: "a", rig.press_b.calendar_id: "b"}
    found = rig.services.events.between(tuple(names), period("1 00:00", "31 00:00"))
    return sorted((event.summary, names[event.calendar_id], event.period) for event in found)


def centre(face: Face, key: str) -> QPoint:
    if isinstance(face, LanesView):
        face.reveal(key)
    return face.item_rect(key).center().toPoint()


def click(rig: Rig, face: Face, key: str, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.mouseClick(face.viewport(), LEFT, modifiers, centre(face, key))
    rig.settle()


def commits_of_the_desk(rig: Rig) -> list[int]:
    """Grows with each commit of the desk's workers; the change feed looks after its own affairs when it likes."""
    commits: list[int] = []

    def note() -> None:
        if current_thread().name.startswith("desk-task"):
            commits.append(1)

    rig.services.store.on_commit(note)
    return commits


@pytest.fixture
def three(rig: Rig) -> tuple[EventUid, EventUid, EventUid]:
    """Three visits to Press A on one morning, an hour and a half apart."""
    return (
        book(rig, "One", "10 09:00", "10 09:30"),
        book(rig, "Two", "10 10:30", "10 11:00"),
        book(rig, "Three", "11 09:00", "11 10:00"),
    )


ALL_THREE = [
    ("One", "a", period("10 09:00", "10 09:30")),
    ("Three", "a", period("11 09:00", "11 10:00")),
    ("Two", "a", period("10 10:30", "10 11:00")),
]


def cell(month: MonthView, day: int, down: int = 20) -> QPoint:
    return month.day_rect(date(2027, 3, day)).center().toPoint() + QPoint(0, down)


def at(lanes: LanesView, day: int, minute: float, calendar: Calendar) -> QPoint:
    """A minute of a day of March in a lane."""
    scene = lanes.shown
    assert scene is not None
    row = scene.layout.row_of(calendar.calendar_id)
    assert row is not None
    x = lanes.stage().x(scene.axis.offset((day - 8) * DAY + minute))
    return QPointF(x, lanes.lanes_rect().top() + row.top - lanes.top + 28).toPoint()


@pytest.mark.parametrize("view", [View.WEEK, View.MONTH, View.LANES])
def test_control_shift_and_the_keys_pick_the_same_on_every_view(rig, three, view):
    face = look(rig, view, three)
    click(rig, face, three[0])
    click(rig, face, three[2], SHIFT)
    assert rig.pane.choice.picked == set(three)

    click(rig, face, three[1], CTRL)
    assert rig.pane.choice.picked == {three[0], three[2]}
    QTest.keyClick(face, Qt.Key.Key_Escape)
    assert rig.pane.choice.selected == frozenset()
    QTest.keyClick(face, Qt.Key.Key_A, CTRL)

    assert rig.pane.choice.picked == set(three)


@pytest.mark.parametrize("rtl", [False, True])
def test_a_rubber_band_in_the_month_picks_what_it_touches(rig, three, rtl):
    month = look(rig, View.MONTH, three)
    assert isinstance(month, MonthView)
    if rtl:
        month.setLayoutDirection(RTL)
    first = month.day_rect(date(2027, 3, 9))

    drag(rig, month, QPointF(first.center().x(), first.top() + 34).toPoint(), cell(month, 10), SHIFT)

    assert rig.pane.choice.picked == {three[0], three[1]}
    assert stored(rig) == ALL_THREE


@pytest.mark.parametrize("rtl", [False, True])
def test_a_rubber_band_in_the_lanes_picks_what_it_touches(rig, three, rtl):
    lanes = look(rig, View.LANES, three)
    assert isinstance(lanes, LanesView)
    if rtl:
        lanes.setLayoutDirection(RTL)
    lanes.reveal(three[0])
    start, end = at(lanes, 10, 8 * 60 + 40, rig.press_a), at(lanes, 10, 10 * 60 + 45, rig.press_a)
    drag(rig, lanes, start + QPoint(0, -22), end, CTRL)

    assert rig.pane.choice.picked == {three[0], three[1]}
    assert stored(rig) == ALL_THREE


@pytest.mark.parametrize("rtl", [False, True])
def test_what_is_picked_is_carried_to_other_days_of_the_month_at_its_times_as_one_step(rig, three, rtl):
    leave = days(rig, "Leave", 9, 11)
    month = look(rig, View.MONTH, (*three, leave))
    assert isinstance(month, MonthView)
    if rtl:
        month.setLayoutDirection(RTL)
    commits = commits_of_the_desk(rig)
    rig.pane.choice.pick({*three, leave})
    rig.settle()

    begin(month, centre(month, three[1]), cell(month, 18))
    assert month.pointer.hint() == "Thu 18, 10:30 – 11:00 · 4 events"
    send(month, QEvent.Type.MouseButtonRelease, cell(month, 18), PLAIN)
    rig.settle()

    assert commits == [1]
    dates = rig.services.events.get(leave).when.dates
    assert (dates.start, dates.end) == (date(2027, 3, 17), date(2027, 3, 19))
    assert [one for one in stored(rig) if one[0] != "Leave"] == [
        ("One", "a", period("18 09:00", "18 09:30")),
        ("Three", "a", period("19 09:00", "19 10:00")),
        ("Two", "a", period("18 10:30", "18 11:00")),
    ]
    assert said(rig) == "4 events moved"
    rig.context.undo.undo()
    rig.settle()
    assert [one for one in stored(rig) if one[0] != "Leave"] == ALL_THREE
    assert rig.services.events.get(leave).when.dates.start == date(2027, 3, 9)


def test_a_drag_in_the_month_marks_what_it_would_overlap_and_escape_gives_it_up(rig, three):
    other = book(rig, "Fixed", "18 10:45", "18 11:30")
    month = look(rig, View.MONTH, (*three, other))
    assert isinstance(month, MonthView)
    plain = month.grab().toImage()
    rig.pane.choice.pick(three)
    rig.settle()
    begin(month, centre(month, three[0]), cell(month, 18))

    assert [item.title for item in month.pointer.conflict.items] == ["Fixed"]
    assert month.pointer.hint() == "Thu 18, 09:00 – 09:30 · 3 events · Press A is busy 10:45 – 11:30"
    QTest.keyClick(month, Qt.Key.Key_Escape)
    assert not month.dragging
    send(month, QEvent.Type.MouseButtonRelease, cell(month, 18), PLAIN)
    rig.settle()
    rig.pane.choice.choose(None)
    rig.settle()

    assert [one for one in stored(rig) if one[0] != "Fixed"] == ALL_THREE
    rig.wait(lambda: month.grab().toImage() == plain)


@pytest.mark.parametrize("rtl", [False, True])
def test_what_is_picked_is_dragged_along_the_lanes_and_across_them_as_one_step(rig, three, rtl):
    lanes = look(rig, View.LANES, three)
    assert isinstance(lanes, LanesView)
    if rtl:
        lanes.setLayoutDirection(RTL)
    commits = commits_of_the_desk(rig)
    rig.pane.choice.pick(three)
    rig.settle()
    lanes.reveal(three[1])
    start, end = at(lanes, 10, 10 * 60 + 45, rig.press_a), at(lanes, 10, 11 * 60 + 43, rig.press_b)

    begin(lanes, start, end)
    assert len(lanes.pointer.ghosts) == 3
    send(lanes, QEvent.Type.MouseButtonRelease, end, PLAIN)
    rig.settle()

    assert commits == [1]
    assert stored(rig) == [
        ("One", "b", period("10 10:00", "10 10:30")),
        ("Three", "b", period("11 10:00", "11 11:00")),
        ("Two", "b", period("10 11:30", "10 12:00")),
    ]
    rig.context.undo.undo()
    rig.settle()
    assert stored(rig) == ALL_THREE


def test_what_has_no_lane_to_go_to_keeps_the_others_in_theirs(rig, three):
    below = book(rig, "Below", "10 14:00", "10 14:30", rig.press_b)
    lanes = look(rig, View.LANES, (*three, below))
    assert isinstance(lanes, LanesView)
    rig.pane.choice.pick((three[1], below))
    rig.settle()
    lanes.reveal(three[1])

    drag(rig, lanes, at(lanes, 10, 10 * 60 + 45, rig.press_a), at(lanes, 10, 11 * 60 + 45, rig.press_b))

    moved = {name: (calendar, time) for name, calendar, time in stored(rig)}
    assert moved["Two"] == ("a", period("10 11:30", "10 12:00"))
    assert moved["Below"] == ("b", period("10 15:00", "10 15:30"))


def test_alt_and_an_arrow_take_what_is_picked_to_the_next_lane(rig, three):
    lanes = look(rig, View.LANES, three)
    rig.pane.choice.pick(three[:2])
    rig.settle()

    QTest.keyClick(lanes, Qt.Key.Key_Down, ALT)
    rig.settle()
    QTest.keyClick(lanes, Qt.Key.Key_Right, ALT)
    rig.settle()

    assert stored(rig)[0] == ("One", "b", period("10 09:15", "10 09:45"))
    assert stored(rig)[2] == ("Two", "b", period("10 10:45", "10 11:15"))


def test_a_band_at_the_edge_of_the_lanes_scrolls_on(rig, three):
    lanes = look(rig, View.LANES, three)
    assert isinstance(lanes, LanesView)
    before = lanes.offset
    start, edge = at(lanes, 10, 12 * 60, rig.press_b), QPoint(lanes.viewport().width() - 4, 300)
    start.setX(400)
    send(lanes, QEvent.Type.MouseButtonPress, start, SHIFT)
    send(lanes, QEvent.Type.MouseMove, edge, SHIFT)
    reached = lanes.pointer.picking.band

    rig.wait(lambda: lanes.offset > before + 40)

    assert reached is not None
    assert lanes.pointer.picking.band is not None
    assert lanes.pointer.picking.band.end > reached.end
    QTest.keyClick(lanes, Qt.Key.Key_Escape)
    assert lanes.pointer.picking.band is None


@pytest.mark.parametrize("modifier", [ALT, CTRL])
@pytest.mark.parametrize("view", [View.WEEK, View.MONTH, View.LANES])
def test_with_alt_or_control_a_drop_leaves_a_copy(rig, three, view, modifier):
    face = look(rig, view, three)
    start = centre(face, three[0])
    if isinstance(face, MonthView):
        end, copied = cell(face, 12), period("12 09:00", "12 09:30")
    elif isinstance(face, LanesView):
        end, copied = start + QPoint(round(face.hour_width), 0), period("10 10:00", "10 10:30")
    else:
        end, copied = start + QPoint(0, 62), period("10 10:00", "10 10:30")

    begin(face, start, end, modifier)
    assert face.pointer.hint().endswith(" · a copy")
    send(face, QEvent.Type.MouseButtonRelease, end, modifier)
    rig.settle()

    assert stored(rig) == sorted([*ALL_THREE, ("One", "a", copied)])
    rig.context.undo.undo()
    rig.settle()
    assert stored(rig) == ALL_THREE


def test_what_is_picked_is_copied_together(rig, three):
    month = look(rig, View.MONTH, three)
    assert isinstance(month, MonthView)
    rig.pane.choice.pick(three)
    rig.settle()

    drag(rig, month, centre(month, three[0]), cell(month, 17), ALT)

    assert len(stored(rig)) == 6
    assert ("Three", "a", period("18 09:00", "18 10:00")) in stored(rig)
    assert said(rig) == "3 events copied"


def test_days_drawn_in_the_month_become_an_all_day_event(rig):
    month = look(rig, View.MONTH, ())
    assert isinstance(month, MonthView)

    drag(rig, month, cell(month, 18), cell(month, 16))

    form = rig.pane.inspector.form.form()
    assert (form.all_day, form.first, form.last) == (True, date(2027, 3, 16), date(2027, 3, 18))


def test_with_shift_the_grid_moves_in_fine_steps(rig, three):
    grid = look(rig, View.WEEK, three)
    start = centre(grid, three[0])

    drag(rig, grid, start, start + QPoint(0, 6), SHIFT)

    assert ("One", "a", period("10 09:05", "10 09:35")) in stored(rig)


def test_the_grid_shows_all_that_is_on_its_way(rig, three):
    grid = rig.pane.grid
    look(rig, View.WEEK, three)
    rig.pane.choice.pick(three)
    rig.settle()
    start = centre(grid, three[0])

    begin(grid, start, start + QPoint(0, 124))

    walls = [(ghost.start.day, ghost.start.hour, ghost.start.minute) for ghost in grid.pointer.ghosts]
    assert walls == [(10, 11, 0), (10, 12, 30), (11, 11, 0)]
    assert grid.pointer.hint() == "Wed 10, 11:00 – 11:30 · 30 min · 3 events"
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    send(grid, QEvent.Type.MouseButtonRelease, start, PLAIN)
