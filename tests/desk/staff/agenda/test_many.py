"""Several events at once: picked by hand and by keys, moved, deleted, copied and pasted, each as one step."""

from __future__ import annotations

import json
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from apcdesk.desk.staff.agenda.changing.clipboard import MIME, take_from_clipboard
from apcdesk.desk.staff.agenda.geometry import HOUR_HEIGHT
from apcdesk.desk.widgets.buttons import Button
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.period import Period
from tests.desk.staff.agenda.conftest import TZID, Rig, period, said, undo

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
ONE, TWO, THREE = period("9 09:00", "9 09:30"), period("10 11:00", "10 12:00"), period("11 14:00", "11 14:30")


@pytest.fixture
def three(rig: Rig) -> tuple[str, str, str]:
    """Three events on three days."""
    one = rig.book("9 09:00", "9 09:30", "One")
    two = rig.book("10 11:00", "10 12:00", "Two")
    three = rig.book("11 14:00", "11 14:30", "Three")
    return one.event_uid, two.event_uid, three.event_uid


def centre(rig: Rig, uid: str) -> QPoint:
    rig.pane.grid.reveal(uid)
    return rig.pane.grid.item_rect(uid).center().toPoint()


def click(rig: Rig, uid: str, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.mouseClick(rig.pane.grid.viewport(), LEFT, modifiers, centre(rig, uid))
    rig.settle()


def stored(rig: Rig) -> list[tuple[str, Period]]:
    return sorted(rig.stored())


def test_control_picks_one_more_and_one_less_and_a_bar_says_how_many(rig, three):
    click(rig, three[0])
    click(rig, three[1], CTRL)
    click(rig, three[2], CTRL)
    assert rig.pane.choice.picked == set(three)
    assert rig.pane.frame.picks.count.text() == "3 events picked"
    assert not rig.pane.inspector.isVisible()

    click(rig, three[1], CTRL)
    click(rig, three[2], CTRL)

    assert (rig.pane.choice.picked, rig.pane.choice.chosen) == (frozenset(), three[0])
    assert not rig.pane.frame.picks.isVisible()


def test_shift_picks_all_between_by_time(rig, three):
    click(rig, three[0])
    click(rig, three[2], SHIFT)

    assert rig.pane.choice.picked == set(three)


def test_a_rubber_band_picks_what_it_touches(rig, three):
    view = rig.pane.grid.viewport()
    start, end = rig.point(1, 13 * 60), rig.point(2, 8 * 60)
    start = rig.point(1, 13 * 60)
    QTest.mousePress(view, LEFT, SHIFT, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    rig.pane.grid.grab()
    assert rig.pane.grid.pointer.picking.banded == {three[0], three[1]}
    QTest.mouseRelease(view, LEFT, SHIFT, end)
    rig.settle()

    assert rig.pane.choice.picked == {three[0], three[1]}
    assert stored(rig) == [("One", ONE), ("Three", THREE), ("Two", TWO)]


def test_keys_pick_too(rig, three):
    rig.press(Qt.Key.Key_A, CTRL)
    assert rig.pane.choice.picked == set(three)
    rig.press(Qt.Key.Key_Escape)
    assert rig.pane.choice.selected == frozenset()

    rig.pane.choice.move_to(three[0])
    rig.press(Qt.Key.Key_Down, SHIFT)
    assert rig.pane.choice.picked == {three[0], three[1]}
    rig.press(Qt.Key.Key_Space, CTRL)

    assert rig.pane.choice.selected == {three[0]}


def test_what_is_picked_is_dragged_together_as_one_step(rig, three):
    rig.press(Qt.Key.Key_A, CTRL)
    start = centre(rig, three[1])

    rig.drag(start, start + QPoint(0, HOUR_HEIGHT))

    assert stored(rig) == [
        ("One", period("9 10:00", "9 10:30")),
        ("Three", period("11 15:00", "11 15:30")),
        ("Two", period("10 12:00", "10 13:00")),
    ]
    assert said(rig) == "3 events moved"
    undo(rig)
    assert stored(rig) == [("One", ONE), ("Three", THREE), ("Two", TWO)]


def test_alt_and_an_arrow_move_what_is_picked(rig, three):
    rig.press(Qt.Key.Key_A, CTRL)

    rig.press(Qt.Key.Key_Right, ALT)
    rig.press(Qt.Key.Key_Up, ALT)

    assert stored(rig) == [
        ("One", period("10 08:45", "10 09:15")),
        ("Three", period("12 13:45", "12 14:15")),
        ("Two", period("11 10:45", "11 11:45")),
    ]


def test_delete_deletes_all_that_is_picked_and_one_undo_brings_all_back(rig, three):
    rig.press(Qt.Key.Key_A, CTRL)
    rig.pane.choice.move_to(three[1])

    rig.press(Qt.Key.Key_Delete)
    assert (stored(rig), said(rig)) == ([], "3 events deleted")
    undo(rig)

    assert stored(rig) == [("One", ONE), ("Three", THREE), ("Two", TWO)]


def test_after_several_are_deleted_the_keys_are_on_the_next_that_stays(rig, three):
    rig.pane.focus_view()
    rig.pane.choice.move_to(three[0])
    rig.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    rig.press(Qt.Key.Key_Delete)

    assert (rig.pane.choice.current, rig.pane.grid.hasFocus()) == (three[2], True)


def test_when_one_cannot_be_moved_none_is(rig, three):
    """The last of them is deleted elsewhere while the step is on its way."""
    rig.press(Qt.Key.Key_A, CTRL)
    events = rig.pane.many.events
    rig.services.events.delete(three[2])

    rig.pane.many.shift([event.event_uid for event in events], 0, 60)
    rig.settle()

    assert stored(rig) == [("One", ONE), ("Two", TWO)]


def test_what_is_copied_is_pasted_at_the_mark_with_its_distances(rig, three):
    rig.pane.choice.pick(three[:2])
    rig.press(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == (
        "One, Tue 9 March, 09:00 – 09:30, Press A · Flexo 430\n"
        "Two, Wed 10 March, 11:00 – 12:00, Press A · Flexo 430"
    )

    rig.pane.choice.mark_time(period("11 10:00", "11 10:30"))
    rig.press(Qt.Key.Key_V, CTRL)

    assert stored(rig) == [
        ("One", ONE),
        ("One", period("11 10:00", "11 10:30")),
        ("Three", THREE),
        ("Two", TWO),
        ("Two", period("12 12:00", "12 13:00")),
    ]
    undo(rig)
    assert stored(rig) == [("One", ONE), ("Three", THREE), ("Two", TWO)]


def test_what_is_cut_moves_to_the_marked_calendar(rig, three):
    rig.pane.choice.choose(three[0])
    rig.press(Qt.Key.Key_X, CTRL)
    rig.pane.choice.mark_time(period("12 15:00", "12 15:30"), rig.press_b.calendar_id)

    rig.press(Qt.Key.Key_V, CTRL)

    event = rig.services.events.get(three[0])
    assert (event.calendar_id, event.period) == (rig.press_b.calendar_id, period("12 15:00", "12 15:30"))


def test_a_copy_of_days_is_pasted_as_days(rig):
    times = DraftTimes(date(2027, 3, 9), date(2027, 3, 11), TZID, TZID)
    event = rig.services.events.create(
        rig.press_a.calendar_id, EventDraft(summary="Leave", times=times)
    ).event
    rig.wait(lambda: event.event_uid in rig.shown())
    rig.pane.choice.choose(event.event_uid)
    rig.press(Qt.Key.Key_C, CTRL)
    rig.pane.choice.mark_time(period("12 15:00", "12 15:30"))

    rig.press(Qt.Key.Key_V, CTRL)

    week = rig.services.events.between([rig.press_a.calendar_id], period("8 00:00", "15 00:00"))
    days = [e.when.dates for e in week]
    assert [(d.start, d.end) for d in days if d] == [
        (date(2027, 3, 9), date(2027, 3, 11)),
        (date(2027, 3, 12), date(2027, 3, 14)),
    ]


@pytest.mark.parametrize(
    "data", [b"{", b'{"events": [{}]}', b'{"events": []}', json.dumps({"events": 1}).encode()]
)
def test_what_is_not_ours_on_the_clipboard_is_not_pasted(rig, data):
    mime = QMimeData()
    mime.setData(MIME, data)
    QApplication.clipboard().setMimeData(mime)

    rig.press(Qt.Key.Key_V, CTRL)

    assert take_from_clipboard() is None
    assert said(rig) == "There is no event on the clipboard."


def test_the_buttons_of_the_bar_do_it_too(rig, three):
    rig.press(Qt.Key.Key_A, CTRL)
    bar = rig.pane.frame.picks
    QTest.mouseClick(bar.copy, LEFT)
    assert said(rig) == "3 events copied. Ctrl V puts it at the marked time."
    QTest.mouseClick(bar.cut, LEFT)
    assert said(rig) == "3 events cut. Ctrl V puts it at the marked time."
    rig.pane.many.carry(rig.press_b.calendar_id)
    rig.settle()
    assert stored(rig) == []
    undo(rig)
    rig.press(Qt.Key.Key_A, CTRL)
    assert all(isinstance(button, Button) for button in (bar.move_, bar.delete))

    QTest.mouseClick(bar.delete, LEFT)
    rig.settle()

    assert stored(rig) == []


def test_the_bar_moves_what_is_picked_from_its_menu(rig, three):
    rig.press(Qt.Key.Key_A, CTRL)
    QTest.mouseClick(rig.pane.frame.picks.move_, LEFT)
    menu = next(menu for menu in rig.pane.findChildren(QMenu) if menu.isVisible())
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions)[-2:] == ["Press A · Flexo 430", "Press B · Inkjet 520"]

    actions["A day later"].trigger()
    menu.close()
    rig.settle()

    assert stored(rig)[0] == ("One", period("10 09:00", "10 09:30"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_all_that_is_picked_is_deleted_though_the_keys_are_on_none_of_it(rig: Rig, key: Qt.Key):
    rig.book("10 13:00", "10 13:45")
    rig.book("11 13:00", "11 13:45")
    rig.pane.choice.move_to(None)

    rig.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    rig.press(key)

    assert rig.stored() == []
    rig.context.undo.undo()
    rig.settle()
    assert len(rig.stored()) == 2


def test_no_day_moves_when_several_are_picked_and_the_keys_come_back_when_none_is(rig: Rig, three):
    frame, grid = rig.pane.frame, rig.pane.grid

    def place() -> QRect:
        rig.settle()
        return QRect(grid.mapTo(frame, QPoint(0, 0)), grid.size())

    before = place()
    rig.press(Qt.Key.Key_A, CTRL)
    assert (frame.picks.isVisible(), frame.toolbar.isVisible(), place()) == (True, False, before)

    frame.picks.none.setFocus()
    frame.picks.none.click()

    assert (frame.picks.isVisible(), frame.toolbar.isVisible(), place()) == (False, True, before)
    assert grid.hasFocus()
