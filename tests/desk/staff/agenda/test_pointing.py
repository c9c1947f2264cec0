"""The finer points of the mouse and of the strip of all-day items."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from apcdesk.desk.staff.agenda.menus import open_menu
from apcdesk.desk.staff.agenda.pointing.hint import hint_rect
from apcdesk.domain.events import DeskNotes, DraftTimes, Event, EventDraft
from tests.desk.staff.agenda.conftest import TZID, Rig, oslo, period

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def all_day(rig: Rig, summary: str, first: date, end: date) -> Event:
    draft = EventDraft(summary=summary, times=DraftTimes(first, end, TZID, TZID))
    event = rig.services.events.create(rig.press_a.calendar_id, draft).event
    rig.wait(lambda: event.event_uid in rig.shown())
    return event


def bar_of(rig: Rig, uid: str) -> QPoint:
    """The middle of a bar on the header."""
    assert rig.pane.grid.scene is not None
    box = next(box for bar, box in rig.pane.grid.scene.strip.bars if bar.key == uid)
    return rig.pane.header.strip_rect(box).center().toPoint()


def menu_of(rig: Rig) -> list[str]:
    """The entries of the menu that is open; closes it."""
    menu = next(menu for menu in rig.pane.findChildren(QMenu) if menu.isVisible())
    words = [action.text() for action in menu.actions()]
    menu.close()
    return words


def test_a_double_click_on_a_block_opens_its_form(rig: Rig):
    rig.book("10 13:00", "10 13:45")
    point = rig.point(2, 13 * 60 + 20)

    rig.click(point)
    QTest.mouseDClick(rig.pane.grid.viewport(), LEFT, PLAIN, point)

    assert rig.pane.inspector.editing
    assert rig.pane.inspector.form.summary.text == "Demo"


def test_a_double_click_on_empty_ground_begins_a_new_event_there(rig: Rig):
    point = rig.point(1, 10 * 60 + 20)

    rig.click(point)
    QTest.mouseDClick(rig.pane.grid.viewport(), LEFT, PLAIN, point)

    form = rig.pane.inspector.form.form()
    assert form.period(rig.context.dates) == period("9 10:15", "9 10:45")


def test_a_press_on_a_chip_lists_what_found_no_room(rig: Rig):
    for n in range(6):
        rig.book("10 13:00", "10 13:45", f"Demo {n}")
    scene = rig.pane.grid.scene
    assert scene is not None
    (chip,) = scene.layout.chips
    hidden = sorted(f"13:00  {scene.items[key].title}" for key in chip.keys)

    rig.click(rig.pane.grid.rect_of(chip.box).center().toPoint())

    assert sorted(menu_of(rig)) == hidden


def test_the_upper_edge_is_dragged_to_another_start_in_fine_steps_with_alt(rig: Rig):
    rig.book("10 13:00", "10 13:45")
    rig.pane.grid.reveal_minute(13 * 60)
    view, start = rig.pane.grid.viewport(), rig.point(2, 13 * 60 + 2)
    QTest.mousePress(view, LEFT, PLAIN, start)
    point = rig.point(2, 12 * 60 + 41)
    alt = Qt.KeyboardModifier.AltModifier
    at = QPointF(point)
    QApplication.sendEvent(
        view, QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), LEFT, LEFT, alt)
    )

    QTest.mouseRelease(view, LEFT, PLAIN, point)
    rig.settle()

    assert rig.stored() == [("Demo", period("10 12:40", "10 13:45"))]


def test_a_drag_near_the_foot_scrolls_on(rig: Rig):
    view = rig.pane.grid.viewport()
    before = rig.pane.grid.verticalScrollBar().value()
    QTest.mousePress(view, LEFT, PLAIN, QPoint(400, view.height() - 120))
    QTest.mouseMove(view, QPoint(400, view.height() - 60))
    QTest.mouseMove(view, QPoint(400, view.height() - 5))

    rig.wait(lambda: rig.pane.grid.verticalScrollBar().value() > before + 40)

    QTest.keyClick(rig.pane.grid, Qt.Key.Key_Escape)
    assert not rig.pane.grid.pointer.dragging


def test_buffers_are_drawn_around_a_block_only_while_it_is_hovered_or_chosen(rig: Rig):
    notes = DeskNotes(buffer_before=10, buffer_after=15)
    times = DraftTimes(oslo("10 13:00"), oslo("10 13:45"), TZID, TZID)
    draft = EventDraft(summary="Demo", times=times, notes=notes)
    event = rig.services.events.create(rig.press_a.calendar_id, draft).event
    rig.wait(lambda: event.event_uid in rig.shown())
    below = rig.point(2, 13 * 60 + 52)

    def strip() -> QImage:
        return rig.pane.grid.viewport().grab(QRect(below - QPoint(40, 3), QSize(80, 6))).toImage()

    plain = strip()
    QTest.mouseMove(rig.pane.grid.viewport(), rig.point(2, 13 * 60 + 20))
    hovered = strip()
    QTest.mouseMove(rig.pane.grid.viewport(), rig.point(4, 13 * 60 + 20))

    assert hovered != plain
    assert strip() == plain


def test_a_bar_is_chosen_by_a_click_and_edited_by_two(rig: Rig):
    event = all_day(rig, "Leave", date(2027, 3, 9), date(2027, 3, 11))
    point = bar_of(rig, event.event_uid)

    QTest.mouseClick(rig.pane.header, LEFT, PLAIN, point)
    assert rig.pane.choice.chosen == event.event_uid
    QTest.mouseDClick(rig.pane.header, LEFT, PLAIN, bar_of(rig, event.event_uid))

    assert rig.pane.inspector.editing
    assert rig.pane.inspector.form.all_day.isChecked()


def test_a_bar_is_dragged_to_another_day(rig: Rig):
    event = all_day(rig, "Leave", date(2027, 3, 9), date(2027, 3, 11))
    way = QPoint(round(rig.pane.grid.stage().scale.columns[1].width), 0)
    start = bar_of(rig, event.event_uid) - way / 2
    QTest.mousePress(rig.pane.header, LEFT, PLAIN, start)
    QTest.mouseMove(rig.pane.header, start + way)
    rig.pane.header.grab()

    QTest.mouseRelease(rig.pane.header, LEFT, PLAIN, start + way)
    rig.settle()

    dates = rig.services.events.get(event.event_uid).when.dates
    assert dates is not None
    assert (dates.start, dates.end) == (date(2027, 3, 10), date(2027, 3, 12))


def test_two_clicks_on_the_empty_strip_begin_an_all_day_event(rig: Rig):
    column = rig.pane.grid.stage().scale.columns[3]
    point = QPoint(round(52 + column.offset + 40), 60)

    QTest.mouseClick(rig.pane.header, LEFT, PLAIN, point)
    QTest.mouseDClick(rig.pane.header, LEFT, PLAIN, point)

    form = rig.pane.inspector.form.form()
    assert (form.all_day, form.first, form.last) == (True, date(2027, 3, 11), date(2027, 3, 11))


def test_alt_and_an_arrow_move_an_all_day_event_by_a_day(rig: Rig):
    event = all_day(rig, "Leave", date(2027, 3, 9), date(2027, 3, 11))
    rig.pane.choice.choose(event.event_uid)

    rig.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    dates = rig.services.events.get(event.event_uid).when.dates
    assert dates is not None
    assert (dates.start, dates.end) == (date(2027, 3, 10), date(2027, 3, 12))


def test_a_press_on_the_name_of_a_day_shows_that_day(rig: Rig):
    QTest.mouseClick(rig.pane.header, LEFT, PLAIN, QPoint(52 + 10, 20))
    rig.settle()

    assert rig.pane.agenda.days == (date(2027, 3, 8),)


def test_the_menu_of_an_event_says_what_can_be_done(rig: Rig):
    event = rig.book("10 13:00", "10 13:45")
    desk = rig.pane.desk

    actions = (desk.edit, desk.open_move_sheet, rig.pane.tools.clip, desk.delete)
    open_menu(rig.context, rig.pane, event, actions, rig.pane.bookings.add_to, QPoint(0, 0))

    assert menu_of(rig) == ["Edit", "Move", "Copy", "Cut", "History", "Press A is away…", "", "Delete event"]


def test_escape_closes_the_inspector_and_leaves_the_keys_where_they_are(rig: Rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.click(rig.point(2, 13 * 60 + 20))

    rig.press(Qt.Key.Key_Escape)

    assert (rig.pane.choice.chosen, rig.pane.choice.current) == (None, event.event_uid)
    assert not rig.pane.inspector.isVisible()


def test_copying_takes_the_id_of_the_current_event(rig: Rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.press(Qt.Key.Key_Down)

    rig.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    assert QApplication.clipboard().text() == event.event_uid


def test_the_marked_time_is_moved_by_the_arrows_across_days(rig: Rig):
    rig.click(rig.point(1, 10 * 60 + 5))

    rig.press(Qt.Key.Key_Right)

    assert rig.pane.choice.mark == period("10 10:00", "10 10:30")
    assert rig.pane.choice.mark.end - rig.pane.choice.mark.start == timedelta(minutes=30)


def test_days_drawn_in_the_strip_become_an_all_day_event(rig: Rig):
    columns = rig.pane.grid.stage().scale.columns
    start, end = (QPoint(round(52 + columns[n].offset + 40), 60) for n in (3, 1))
    QTest.mousePress(rig.pane.header, LEFT, PLAIN, start)
    QTest.mouseMove(rig.pane.header, end)
    rig.pane.header.grab()

    QTest.mouseRelease(rig.pane.header, LEFT, PLAIN, end)

    form = rig.pane.inspector.form.form()
    assert (form.all_day, form.first, form.last) == (True, date(2027, 3, 9), date(2027, 3, 11))


def test_control_picks_bars_with_blocks_and_they_move_as_one_step(rig: Rig):
    leave = all_day(rig, "Leave", date(2027, 3, 9), date(2027, 3, 10))
    visit = rig.book("10 13:00", "10 13:45")
    rig.pane.choice.choose(visit.event_uid)
    QTest.mouseClick(rig.pane.header, LEFT, Qt.KeyboardModifier.ControlModifier, bar_of(rig, leave.event_uid))
    assert rig.pane.choice.picked == {leave.event_uid, visit.event_uid}

    rig.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    dates = rig.services.events.get(leave.event_uid).when.dates
    assert dates is not None
    assert (dates.start, dates.end) == (date(2027, 3, 10), date(2027, 3, 11))
    assert rig.services.events.get(visit.event_uid).period == period("11 13:00", "11 13:45")


class Painted(QObject):
    """What a widget has painted since it was watched."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_a_drag_leaves_no_words_where_the_pointer_was(rig: Rig):
    rig.book("10 13:00", "10 13:45")
    grid, view = rig.pane.grid, rig.pane.grid.viewport()
    start, way, end = rig.point(2, 13 * 60 + 20), rig.point(2, 12 * 60), rig.point(1, 11 * 60)
    QTest.mousePress(view, LEFT, PLAIN, start)
    QTest.mouseMove(view, (start + way) / 2)
    QTest.mouseMove(view, way)
    words = hint_rect(rig.context.theme, grid.pointer.hint(), grid.pointer.position, QRectF(view.rect()))
    QApplication.processEvents()
    painted = Painted(view)

    QTest.mouseMove(view, end)
    rig.wait(lambda: not painted.region.isEmpty())

    assert QRegion(words.toRect()).subtracted(painted.region).isEmpty()
    QTest.keyClick(grid, Qt.Key.Key_Escape)


def test_the_words_of_a_drag_over_midnight_name_both_days(rig: Rig):
    view = rig.pane.grid.viewport()
    start = rig.point(1, 22 * 60)
    QTest.mousePress(view, LEFT, PLAIN, start)
    QTest.mouseMove(view, start - QPoint(0, 20))
    QTest.mouseMove(view, rig.point(2, 20 * 60 + 5))

    assert rig.pane.grid.pointer.hint().startswith("Tue 9, 22:00 – Wed 10, 20:00 · 22 h")
    QTest.keyClick(rig.pane.grid, Qt.Key.Key_Escape)


def test_after_escape_what_was_on_its_way_is_not_under_the_pointer(rig: Rig):
    event = rig.book("10 13:00", "10 13:45")
    grid = rig.pane.grid
    start = rig.point(2, 13 * 60 + 20)
    QTest.mouseMove(grid.viewport(), start)
    hovered = grid.pointer.hovered
    QTest.mousePress(grid.viewport(), LEFT, PLAIN, start)
    QTest.mouseMove(grid.viewport(), start + QPoint(0, 40))
    QTest.mouseMove(grid.viewport(), rig.point(0, 11 * 60))

    QTest.keyClick(grid, Qt.Key.Key_Escape)

    assert (hovered, grid.pointer.hovered) == (event.event_uid, None)
