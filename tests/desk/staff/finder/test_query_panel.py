"""The question as it is set by hand; every change asks again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from apcdesk.desk.staff.finder.group_card import MemberRow
from apcdesk.desk.staff.finder.window_field import WindowSheet
from apcdesk.domain.queries import ResponseFormat
from tests.desk.staff.finder.rig import Finder, OpenFinder, Store, brussels


def test_taking_a_member_out_asks_again(story_finder: Finder):
    card = story_finder.pane.query_panel.cards[0]
    room = next(row for row in card.findChildren(MemberRow) if "Room Fjord" in row.remove.accessibleName())

    room.remove.click()

    story_finder.wait(lambda: len(story_finder.times) == 20)  # twelve more without the room
    assert [row.remove.accessibleName() for row in card.findChildren(MemberRow)] == [
        "Take out Press A · Flexo 430"
    ]


def test_needing_fewer_of_a_group_asks_again(story_finder: Finder):
    card = story_finder.pane.query_panel.cards[2]

    card.needed.chosen.emit(1)

    story_finder.wait(lambda: story_finder.chips[0] == "Lars +1 · Jonas +1")
    assert card.group.required == 1


def test_a_calendar_is_found_by_typing_and_added_by_enter(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    panel = finder.pane.query_panel
    panel.add_group()
    card = panel.cards[1]
    card.open_picker()
    picker = card.picker
    assert picker is not None

    QTest.keyClicks(picker.search.line, "off")
    QTest.keyClick(picker.search.line, Qt.Key.Key_Return)

    assert list(card.group.subs) == [store.office.sub]
    QTest.keyClick(picker.search.line, Qt.Key.Key_Return)
    assert list(card.group.subs) == []
    QTest.keyClicks(picker.search.line, "sof")  # in place of what was typed before
    QTest.keyClick(picker.search.line, Qt.Key.Key_Return)
    assert list(card.group.subs) == [store.manager.sub]
    QTest.keyClick(picker.search.line, Qt.Key.Key_Escape)
    finder.wait(lambda: card.picker is None)


def test_all_listed_calendars_are_added_at_once(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    panel = finder.pane.query_panel
    panel.add_group()
    card = panel.cards[1]
    card.open_picker()
    assert card.picker is not None
    assert card.picker.add_all.text() == "Add all 2"

    card.picker.add_all.click()

    assert set(card.group.subs) == {store.office.sub, store.manager.sub}
    finder.wait(lambda: card.picker is None)


def test_a_new_group_is_named_and_an_empty_one_can_go(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    panel = finder.pane.query_panel

    panel.more.click()
    panel.cards[1].name.setText("Witness")
    panel.cards[1].name.editingFinished.emit()
    assert [group.name for group in panel.state.groups] == ["Interview", "Witness"]

    panel.cards[1].drop.click()
    assert [group.name for group in panel.state.groups] == ["Interview"]


def test_lengths_are_chosen_or_typed(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    length = finder.pane.query_panel.length

    length.cells[1].click()
    assert length.value == 30
    finder.wait(lambda: finder.times == ["13:30 – 14:30", "15:15 – 16:00", "16:30 – 17:00"])

    length.spin.setFocus()
    length.spin.selectAll()
    QTest.keyClicks(length.spin, "50")
    QTest.keyClick(length.spin, Qt.Key.Key_Return)
    assert length.value == 50
    finder.wait(lambda: finder.times == ["13:30 – 14:30"])


def test_a_press_on_the_last_length_chooses_it_and_what_is_typed_takes_its_place(
    store: Store, open_finder: OpenFinder
):
    finder = open_finder(store.services, store.state())
    length = finder.pane.query_panel.length
    line = length.spin.lineEdit()
    assert (length.value, line.text()) == (45, "60")

    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert length.value == 60
    finder.wait(lambda: finder.times == ["13:30 – 14:30"])

    QTest.keyClicks(length.spin, "30")
    QTest.keyClick(length.spin, Qt.Key.Key_Return)
    assert length.value == 30


def test_minutes_kept_clear_ask_again(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())

    finder.pane.query_panel.after.spin.setValue(15)

    finder.wait(lambda: finder.times == ["13:30 – 14:15"])


def test_without_rules_the_manager_is_open_all_day(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())

    finder.pane.query_panel.use_rules.click()

    finder.wait(lambda: finder.times == ["09:00 – 14:30", "15:15 – 16:00", "16:30 – 18:00"])
    assert finder.pane.query_panel.cards[0].open_always == frozenset()


def test_the_start_interval_moves_the_starts(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state(ResponseFormat.OVERLAPPING_SLOTS))
    assert finder.times == ["13:30", "13:45", "15:15"]

    finder.pane.query_panel.interval.chosen.emit(5)

    finder.wait(lambda: finder.times == ["13:30", "13:35", "13:40", "13:45", "15:15"])


def open_window(finder: Finder) -> WindowSheet:
    finder.pane.query_panel.window_field.click()
    sheet = finder.pane.query_panel.window_field.sheet
    assert sheet is not None
    return sheet


def test_the_window_is_chosen_by_day_and_time(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    sheet = open_window(finder)
    sheet.first.time.set_text("15")

    sheet.take.click()

    assert finder.pane.query_panel.window_field.text() == "Tue 9, 15:00 – 18:00"
    finder.wait(lambda: finder.times == ["15:15 – 16:00"])


def test_a_window_that_ends_before_it_starts_is_refused(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    sheet = open_window(finder)
    sheet.last.time.set_text("8:30")

    sheet.take.click()

    assert sheet.problem.text() == "The end is before the start. Starts Tue 9, 09:00, ends Tue 9, 08:30."
    assert not sheet.isHidden()
    sheet.close_sheet()


def test_a_time_that_cannot_be_read_is_said_beside_its_field(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    sheet = open_window(finder)
    sheet.last.time.set_text("later")

    sheet.take.click()

    assert sheet.last.time.message.text() == "Give a time such as 9:00 or 16:30."
    sheet.close_sheet()


def test_control_enter_asks_from_anywhere_in_the_pane(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    finder.pane.activateWindow()
    finder.pane.query_panel.before.spin.setFocus()
    first = finder.pane.chooser.found

    QTest.keyClick(
        finder.pane.query_panel.before.spin, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )

    finder.wait(lambda: finder.pane.chooser.found is not first)


def test_a_press_in_the_lanes_chooses_the_time_that_is_offered_there(story_finder: Finder):
    chart = story_finder.pane.lanes.chart
    story_finder.choose("10:00")
    layout = chart.layout_now
    assert layout is not None
    place = QPoint(round(layout.x(brussels("11 14:20"))), round(layout.rows[0].top) + 5)

    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)

    choice = story_finder.pane.chooser.choice
    assert choice is not None
    assert choice.period.start == brussels("11 14:15")


def test_arrow_keys_in_the_lanes_step_through_the_times(story_finder: Finder):
    chart = story_finder.pane.lanes.chart
    story_finder.choose("14:15")

    QTest.keyClick(chart, Qt.Key.Key_Right)

    choice = story_finder.pane.chooser.choice
    assert choice is not None
    assert choice.period.start == brussels("11 14:30")


def test_choosing_a_time_of_another_day_shows_the_lanes_of_that_day(story_finder: Finder):
    assert story_finder.pane.lanes.title.text() == "Wednesday 10 March"

    story_finder.choose("14:15")

    story_finder.wait(lambda: story_finder.pane.lanes.title.text() == "Thursday 11 March")


def test_lanes_are_told_to_those_who_cannot_see_them(story_finder: Finder):
    story_finder.choose("14:15")
    chart = story_finder.pane.lanes.chart
    story_finder.wait(lambda: "Thursday" in chart.accessibleName())

    words = [child.accessibleName() for child in chart.children() if isinstance(child, QWidget)]

    assert chart.accessibleName() == "Lanes of Thursday 11 March, chosen: 14:15 – 15:00"
    assert words[0] == "Press A, open: 09:00 – 16:00, busy: 09:00 – 09:45, 13:00 – 13:45"
    assert words[4] == "Amina Warsame, open: not at all, busy: never"
    assert story_finder.button("14:15").accessibleName() == (
        "Thursday 11 March, 14:15 to 15:00, Lars · crew 3"
    )


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_time_and_results_run_in_reading_direction(story_finder: Finder, direction: Qt.LayoutDirection):
    story_finder.pane.setLayoutDirection(direction)
    QApplication.processEvents()
    grid, chart = story_finder.pane.results.grid, story_finder.pane.lanes.chart
    layout = chart.layout_now
    assert layout is not None

    on = 1 if direction == Qt.LayoutDirection.LeftToRight else -1
    assert (grid.buttons[2].x() - grid.buttons[1].x()) * on > 0
    assert (layout.x(brussels("10 14:00")) - layout.x(brussels("10 13:00"))) * on > 0


def test_the_keys_begin_where_the_question_does(story_finder: Finder):
    story_finder.pane.saved.setFocus()

    story_finder.pane.activate()

    assert story_finder.pane.window().focusWidget() is story_finder.pane.query_panel.cards[0].add
