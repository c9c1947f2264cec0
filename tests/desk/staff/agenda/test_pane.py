"""Creating, moving, changing and taking back in the agenda, by hand and by keys, over a real store."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.agenda.changing.move_sheet import MoveSheet
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import DraftTimes, EventDraft, Transparency
from tests.builders_services import make_services
from tests.desk.staff.agenda.conftest import TZID, WEDNESDAY, Rig, oslo, period, said, undo

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def start_of(rig: Rig, uid: str) -> datetime:
    """The start on the screen."""
    assert rig.pane.grid.scene is not None
    return rig.pane.grid.scene.items[uid].period.start


def test_a_time_drawn_on_empty_ground_becomes_an_event_and_undo_takes_it_back(rig):
    rig.drag(rig.point(3, 10 * 60 + 5), rig.point(3, 11 * 60))
    form = rig.pane.inspector.form
    QTest.keyClicks(form.summary.line, "Visit")
    QTest.keyClick(form.summary.line, Qt.Key.Key_Return)
    rig.settle()

    assert rig.stored() == [("Visit", period("11 10:00", "11 11:00"))]
    assert said(rig) == "Booked: Thu 10:00"
    undo(rig)
    assert rig.stored() == []


def test_a_time_drawn_into_the_next_day_is_one_booking_over_midnight(rig):
    rig.pane.grid.scroll_to_minute(24 * 60)
    top, bottom = rig.point(2, 22 * 60), rig.pane.grid.viewport().height()
    QTest.mousePress(rig.pane.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, top)
    QTest.mouseMove(rig.pane.grid.viewport(), QPoint(top.x() + 60, bottom // 2))
    rig.pane.grid.scroll_to_minute(0)
    end = rig.point(3, 2 * 60)
    QTest.mouseMove(rig.pane.grid.viewport(), end)
    QTest.mouseRelease(
        rig.pane.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end
    )
    rig.pane.inspector.form.summary.set_text("Night run")
    rig.pane.inspector.form.submit()
    rig.settle()

    assert rig.stored() == [("Night run", period("10 22:00", "11 02:00"))]
    (key,) = rig.shown()
    blocks = rig.pane.grid.scene.layout.by_key[key]
    assert [(b.piece.index, b.piece.continued, b.piece.continues) for b in blocks] == [
        (2, False, True),
        (3, True, False),
    ]


def test_a_block_is_dragged_to_another_day_and_time_and_undo_puts_it_back(rig):
    event = rig.book("10 13:00", "10 13:45")

    rig.drag(rig.point(2, 13 * 60 + 20), rig.point(4, 14 * 60 + 22))

    assert rig.stored() == [("Demo", period("12 14:00", "12 14:45"))]
    assert start_of(rig, event.event_uid) == oslo("12 14:00")
    assert said(rig) == "Moved to Fri 14:00"
    undo(rig)
    assert rig.stored() == [("Demo", period("10 13:00", "10 13:45"))]


def test_the_lower_edge_is_dragged_to_another_end_and_undo_puts_it_back(rig):
    rig.book("10 13:00", "10 13:45")

    rig.drag(rig.point(2, 13 * 60 + 43), rig.point(2, 15 * 60 - 4))

    assert rig.stored() == [("Demo", period("10 13:00", "10 15:00"))]
    assert said(rig) == "Now 13:00 – 15:00"
    undo(rig)
    assert rig.stored() == [("Demo", period("10 13:00", "10 13:45"))]


def test_escape_gives_a_drag_up(rig):
    rig.book("10 13:00", "10 13:45")
    view, start, end = rig.pane.grid.viewport(), rig.point(2, 13 * 60 + 20), rig.point(2, 15 * 60)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, end)
    assert rig.pane.grid.pointer.hint() == "Wed 10, 14:45 – 15:30 · 45 min"

    QTest.keyClick(rig.pane.grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    rig.settle()

    assert rig.stored() == [("Demo", period("10 13:00", "10 13:45"))]


def test_an_event_is_edited_and_undo_brings_back_what_it_was(rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.click(rig.point(2, 13 * 60 + 20))
    rig.press(Qt.Key.Key_E)
    form = rig.pane.inspector.form
    form.summary.set_text("Demo, longer")
    form.end.set_text("1430")
    form.calendar.set_value(rig.press_b.calendar_id)
    form.shows_as.set_value(Transparency.TENTATIVE)
    form.place.set_text("Stand B07-32")
    form.submit()
    rig.settle()

    now = rig.services.events.get(event.event_uid)
    assert (now.summary, now.period, now.calendar_id) == (
        "Demo, longer",
        period("10 13:00", "10 14:30"),
        rig.press_b.calendar_id,
    )
    assert now.transparency is Transparency.TENTATIVE
    assert now.location is not None
    assert now.location.description == "Stand B07-32"
    undo(rig)
    back = rig.services.events.get(event.event_uid)
    assert (back.summary, back.period, back.calendar_id, back.location) == (
        "Demo",
        event.period,
        rig.press_a.calendar_id,
        None,
    )


def test_an_end_before_the_start_is_said_beside_the_field_and_nothing_is_saved(rig):
    rig.book("10 11:00", "10 11:30")
    rig.click(rig.point(2, 11 * 60 + 15))
    rig.press(Qt.Key.Key_E)
    form = rig.pane.inspector.form
    form.end.set_text("10:45")

    form.submit()

    assert form.time_error.text() == "The end is before the start. Starts 11:00, ends 10:45."
    assert rig.stored() == [("Demo", period("10 11:00", "10 11:30"))]


def test_everything_that_a_blocked_room_would_collide_with_is_named(rig):
    rig.book("10 13:00", "10 13:45", "One")
    rig.book("10 14:00", "10 14:45", "Another")
    rig.drag(rig.point(2, 12 * 60 + 50), rig.point(2, 15 * 60))
    form = rig.pane.inspector.form

    rig.wait(form.clash.busy.isVisible)

    assert form.clash.busy.label.text() == "Press A is busy 13:00 – 13:45 and 14:00 – 14:45."


def test_a_busy_calendar_is_named_and_the_next_free_time_is_taken_with_one_press(rig):
    rig.book("10 13:00", "10 13:45", "Taken")
    rig.drag(rig.point(2, 12 * 60 + 50), rig.point(2, 13 * 60 + 30))
    form = rig.pane.inspector.form
    rig.wait(form.clash.busy.isVisible)
    assert form.clash.busy.label.text() == "Press A is busy 13:00 – 13:45."
    assert form.save.text() == "Book anyway"

    form.clash.busy.acted.emit()
    form.submit()
    assert form.summary.message.text() == "Give it a title, so that others know what it is."
    form.summary.set_text("Next")
    form.submit()
    rig.settle()

    assert rig.stored() == [
        ("Taken", period("10 13:00", "10 13:45")),
        ("Next", period("10 13:45", "10 14:30")),
    ]


def test_a_time_beyond_the_open_hours_asks_why_and_keeps_the_answer(rig):
    rig.drag(rig.point(2, 16 * 60 + 30), rig.point(2, 17 * 60 + 15))
    form = rig.pane.inspector.form
    rig.wait(form.clash.outside.isVisible)
    assert form.clash.outside.label.text() == "Press A’s hours end at 17:00. This is 15 minutes over."
    assert form.save.text() == "Book as an exception"

    form.submit()
    assert form.reason.message.text() == "Say why, so that others understand it."
    form.summary.set_text("Late guest")
    form.reason.set_text("Comes from the airport")
    form.submit()
    rig.settle()

    (event,) = rig.services.events.between([rig.press_a.calendar_id], period("10 00:00", "11 00:00"))
    assert event.notes.exception == "Comes from the airport"


def test_delete_takes_an_event_away_and_undo_brings_it_back(rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.click(rig.point(2, 13 * 60 + 20))

    rig.press(Qt.Key.Key_Delete)
    rig.wait(lambda: event.event_uid not in rig.shown())

    assert (rig.stored(), said(rig), rig.pane.inspector.isVisible()) == ([], "Event deleted", False)
    undo(rig)
    assert rig.stored() == [("Demo", period("10 13:00", "10 13:45"))]


def test_after_a_deletion_the_keys_are_on_the_next_event_else_on_the_one_before_else_on_its_empty_time(rig):
    first, second, third = (rig.book(f"1{n} 13:00", f"1{n} 13:45") for n in range(3))
    rig.pane.focus_view()
    rig.pane.choice.move_to(second.event_uid)

    went = []
    for _ in range(3):
        rig.press(Qt.Key.Key_Delete)
        went.append((rig.pane.choice.current, rig.pane.choice.mark, rig.pane.grid.hasFocus()))

    assert went == [
        (third.event_uid, None, True),
        (first.event_uid, None, True),
        (None, period("10 13:00", "10 13:45"), True),
    ]
    assert rig.pane.choice.mark_calendar == rig.press_a.calendar_id
    assert rig.stored() == []


def test_the_move_sheet_is_the_way_without_a_drag(rig):
    rig.book("10 13:00", "10 13:45")
    rig.click(rig.point(2, 13 * 60 + 20))
    rig.pane.grid.move_sheet_asked.emit(rig.pane.choice.chosen)
    sheet = next(child for child in rig.pane.window().children() if type(child).__name__ == "MoveSheet")
    QTest.keyClick(sheet.day, Qt.Key.Key_Up)
    sheet.time.set_text("9:30")
    sheet.submit()
    rig.settle()

    assert rig.stored() == [("Demo", period("11 09:30", "11 10:15"))]
    assert said(rig) == "Moved to Thu 09:30"


def test_the_move_sheet_says_what_stands_in_the_way_there_and_when_it_is_free_again(rig):
    rig.book("10 13:00", "10 13:45", "Board visit")
    event = rig.book("11 10:00", "11 10:30", "Eva")
    rig.pane.desk.open_move_sheet(event.event_uid)
    [sheet] = rig.window.findChildren(MoveSheet)
    QTest.keyClick(sheet.day, Qt.Key.Key_Down)
    sheet.time.line.selectAll()
    QTest.keyClicks(sheet.time.line, "13:15")
    rig.wait(sheet.clash.busy.isVisible)
    said_of_busy = sheet.clash.busy.label.text()
    sheet.clash.busy.acted.emit()
    rig.wait(lambda: not sheet.clash.isVisible())
    free = sheet.day.day, sheet.time.text
    sheet.time.line.selectAll()
    QTest.keyClicks(sheet.time.line, "20:00")
    rig.wait(sheet.clash.outside.isVisible)

    assert said_of_busy == "Press A is busy 13:00 – 13:45."
    assert free == (date(2027, 3, 10), "13:45")
    assert sheet.clash.outside.label.text() == "Press A is not open at this time."
    sheet.submit()  # staff may know better
    rig.settle()
    assert rig.stored()[-1] == ("Eva", period("10 20:00", "10 20:30"))


def test_what_another_process_writes_shows_within_two_seconds(rig, qtbot, tmp_path: Path):
    elsewhere = make_services(tmp_path, rig.clock)
    start, end = oslo("11 10:00"), oslo("11 10:45")
    draft = EventDraft(summary="From the port", times=DraftTimes(start, end, TZID, TZID))
    written = elsewhere.events.create(rig.press_b.calendar_id, draft, origin=Origin(Door.CLIENT))
    elsewhere.close()

    qtbot.waitUntil(lambda: written.event.event_uid in rig.shown(), timeout=20_000)


def test_a_change_elsewhere_keeps_the_choice_the_scroll_and_the_open_form(rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.click(rig.point(2, 13 * 60 + 20))
    rig.press(Qt.Key.Key_E)
    rig.pane.inspector.form.summary.set_text("Half typed")
    rig.pane.grid.scroll_to_minute(6 * 60)
    scroll = rig.pane.grid.verticalScrollBar().value()

    rig.book("9 10:00", "9 11:00", "Other")
    rig.settle()

    assert rig.pane.choice.chosen == event.event_uid
    assert rig.pane.grid.verticalScrollBar().value() == scroll
    assert rig.pane.inspector.form.summary.text == "Half typed"


def test_the_inspector_closes_when_its_event_is_deleted_elsewhere(rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.click(rig.point(2, 13 * 60 + 20))
    assert rig.pane.inspector.isVisible()

    rig.services.events.delete(event.event_uid)

    rig.wait(lambda: not rig.pane.inspector.isVisible())


def test_arrows_go_from_block_to_block_and_enter_opens(rig):
    first, second = rig.book("10 13:00", "10 13:45", "A"), rig.book("10 15:00", "10 15:45", "B")
    third = rig.book("11 14:00", "11 14:45", "C")
    visited = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right):
        rig.press(key)
        visited.append(rig.pane.choice.current)

    assert visited == [first.event_uid, second.event_uid, first.event_uid, third.event_uid]
    assert rig.pane.choice.chosen is None
    rig.press(Qt.Key.Key_Return)
    assert rig.pane.choice.chosen == third.event_uid


def test_alt_and_arrows_move_and_resize_by_a_step_however_fast(rig):
    rig.book("10 13:00", "10 13:45")
    rig.press(Qt.Key.Key_Down)
    for _ in range(4):
        QTest.keyClick(rig.pane.grid, Qt.Key.Key_Down, ALT)
    QTest.keyClick(rig.pane.grid, Qt.Key.Key_Down, ALT | SHIFT)
    rig.press(Qt.Key.Key_Right, ALT)

    assert rig.stored() == [("Demo", period("11 14:00", "11 15:00"))]


def test_letters_and_pages_choose_the_days_and_the_view(rig: Rig):
    def after(*keys: Qt.Key) -> tuple[date, ...]:
        for key in keys:
            rig.press(key)
        return rig.pane.agenda.days

    assert after(Qt.Key.Key_PageDown)[0] == date(2027, 3, 15)
    assert after(Qt.Key.Key_D) == (date(2027, 3, 17),)
    assert after(Qt.Key.Key_Right) == (date(2027, 3, 18),)
    assert after(Qt.Key.Key_T) == (WEDNESDAY,)
    assert after(Qt.Key.Key_W)[0] == date(2027, 3, 8)
    assert after(Qt.Key.Key_PageUp)[0] == date(2027, 3, 1)


def test_numbers_show_and_hide_calendars_and_this_machine_remembers(rig):
    event = rig.book("10 13:00", "10 13:45")

    rig.press(Qt.Key.Key_1)

    assert event.event_uid not in rig.shown()
    assert rig.context.preferences.get("agenda.checked") == {rig.press_a.calendar_id: False}
    rig.press(Qt.Key.Key_1)
    assert event.event_uid in rig.shown()


def test_letters_typed_into_a_field_are_letters(rig):
    rig.press(Qt.Key.Key_N)
    QTest.keyClicks(rig.pane.inspector.form.summary.line, "Tdw1")

    assert rig.pane.inspector.form.summary.text == "Tdw1"
    assert len(rig.pane.agenda.days) == 7


def test_a_new_event_begins_at_the_marked_time(rig):
    rig.click(rig.point(1, 11 * 60 + 20))
    rig.press(Qt.Key.Key_N)

    form = rig.pane.inspector.form.form()
    assert form.period(rig.context.dates) == period("9 11:15", "9 11:45")


def test_an_all_day_event_stands_in_the_strip_and_moves_by_its_form(rig):
    draft = EventDraft(summary="Leave", times=DraftTimes(date(2027, 3, 9), date(2027, 3, 11), TZID, TZID))
    event = rig.services.events.create(rig.press_a.calendar_id, draft).event
    rig.wait(lambda: event.event_uid in rig.shown())
    bars = [bar for bar, _ in rig.pane.grid.scene.strip.bars]
    assert [(bar.first, bar.last) for bar in bars] == [(1, 3)]

    rig.pane.choice.choose(event.event_uid)
    rig.press(Qt.Key.Key_E)
    rig.pane.inspector.form.last.set_day(date(2027, 3, 11))
    rig.pane.inspector.form.submit()
    rig.settle()

    stored = rig.services.events.get(event.event_uid).when.dates
    assert stored is not None
    assert (stored.start, stored.end) == (date(2027, 3, 9), date(2027, 3, 12))


def test_a_calendar_that_the_sidebar_leaves_out_is_shown_when_asked_for(rig):
    hidden = rig.press_b.look
    look = type(hidden)(hue="leaf", in_sidebar=False, checked=False)
    calendar = rig.services.calendars.open(
        rig.services.own_client, "alna", origin=Origin(Door.STAFF), name="Alna", look=look
    ).calendar
    rig.pane.show_calendar(calendar.calendar_id)
    rig.settle()

    assert calendar.calendar_id in rig.pane.agenda.shown
    assert rig.pane.sidebar().calendars.boxes[calendar.calendar_id].isChecked()


def test_the_now_line_follows_the_clock(rig):
    before = rig.pane.grid.grab().toImage()
    rig.clock.moment = datetime(2027, 3, 10, 12, 0, tzinfo=UTC)

    rig.pane.activate()

    assert rig.pane.grid.grab().toImage() != before


def test_a_form_with_changes_is_not_lost_to_a_click_elsewhere(rig: Rig):
    rig.book("10 13:00", "10 13:45")
    rig.book("11 13:00", "11 13:45", "Other")
    rig.click(rig.point(2, 13 * 60 + 20))
    rig.press(Qt.Key.Key_E)
    rig.pane.inspector.form.summary.set_text("Half typed")

    rig.click(rig.point(3, 13 * 60 + 20))

    assert rig.pane.inspector.form.summary.text == "Half typed"
    assert said(rig) == "Save the change first, or cancel it."


def test_a_calendar_without_rules_says_so(rig: Rig):
    rig.book("10 13:00", "10 13:45", calendar=rig.press_b)
    rig.click(rig.point(2, 13 * 60 + 20))

    labels = [label.text() for label in rig.pane.inspector.facts.findChildren(Label)]

    assert "No rules yet: open at any time" in labels


def test_letters_count_in_the_sidebar_too(rig: Rig):
    QTest.keyClick(rig.pane.sidebar(), Qt.Key.Key_D)
    rig.settle()

    assert rig.pane.agenda.days == (WEDNESDAY,)


def test_what_nobody_has_asked_for_is_not_made(rig):
    pane = rig.pane
    parts = [
        (pane.inspector, "form"),
        (pane.faces, "month"),
        (pane.faces, "lanes"),
        (pane.what_if, "layer"),
    ]

    assert [name for owner, name in parts if name in vars(owner)] == []
    QTest.keyClick(pane.grid, Qt.Key.Key_M)
    QTest.keyClick(pane.faces.current, Qt.Key.Key_W)
    QTest.keyClick(pane.grid, Qt.Key.Key_I)
    assert [name for owner, name in parts if name in vars(owner)] == ["month", "layer"]


def test_a_panel_that_is_made_where_there_is_no_room_lies_over_the_days(rig):
    frame = rig.pane.frame
    rig.pane.resize(600, rig.pane.height())
    rig.settle()

    QTest.keyClick(rig.pane.grid, Qt.Key.Key_I)

    panel = rig.pane.what_if.layer.panel
    assert (panel.isVisible(), panel.parentWidget() is frame, panel.geometry().right()) == (
        True,
        True,
        frame.width() - 1,
    )
    assert frame.layout().indexOf(panel) == -1
