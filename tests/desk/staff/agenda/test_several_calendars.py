"""A booking that stands on two calendars: what is in the way of its move on either is told before it is made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from apcdesk.desk.staff.agenda.changing.conflicts import Conflicts
from apcdesk.desk.staff.agenda.changing.move_sheet import MoveSheet
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Event, Guest
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.service.bookings.staff import StaffBooking
from tests.desk.staff.agenda.conftest import TZID, Rig, period, said


@pytest.fixture
def booked(rig: Rig) -> Event:
    """Eva from one o'clock on Wednesday, on both; this is what stands on Press A."""
    subs = (rig.press_a.sub, rig.press_b.sub)
    booking = StaffBooking(period("10 13:00", "10 13:45"), TZID, subs, (Guest("Eva Lund"),))
    made = rig.services.staff_bookings.book(booking, origin=STAFF).booking
    rig.wait(lambda: set(made.event_uids) <= rig.shown())
    return next(
        event
        for event in map(rig.services.events.get, made.event_uids)
        if event.calendar_id == rig.press_a.calendar_id
    )


def sheet_of(rig: Rig, event: Event, start: str) -> MoveSheet:
    """Press M on the event, and type another time."""
    rig.pane.choice.move_to(event.event_uid)
    rig.pane.focus_view()
    QTest.keyClick(rig.pane.grid, Qt.Key.Key_M)
    [sheet] = [sheet for sheet in rig.window.findChildren(MoveSheet) if sheet.isVisible()]
    type_time(sheet, start)
    return sheet


def type_time(sheet: MoveSheet, start: str) -> None:
    sheet.time.line.selectAll()
    QTest.keyClicks(sheet.time.line, start)


def when(rig: Rig, event: Event) -> list[str]:
    """Where all of its booking is now."""
    assert event.notes.booking_id is not None
    booking = rig.services.bookings.get(event.notes.booking_id)
    found = [rig.services.events.get(uid).period for uid in booking.event_uids]
    return [f"{rig.context.dates.time(one.start)} {one == booking.period}" for one in found]


def test_the_sheet_names_the_calendar_in_the_way_and_what_it_offers_is_free_on_both(rig: Rig, booked: Event):
    rig.book("10 14:00", "10 14:30", "Board", calendar=rig.press_b)
    rig.book("10 14:45", "10 15:15", "Ana")
    sheet = sheet_of(rig, booked, "14:15")

    rig.wait(sheet.clash.busy.isVisible)
    assert sheet.clash.busy.label.text() == "Press A is busy 14:45 – 15:15.\nPress B is busy 14:00 – 14:30."
    [action] = sheet.clash.busy.findChildren(QAbstractButton)
    assert action.text() == "Next free: 15:15"
    QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    rig.wait(lambda: not sheet.clash.isVisible())
    QTest.keyClick(sheet.time.line, Qt.Key.Key_Return)
    rig.settle()

    assert when(rig, booked) == ["15:15 True"] * 2
    assert said(rig) == "Moved to Wed 15:15"


def test_what_is_in_the_way_on_the_other_calendar_alone_is_told_and_staff_may_know_better(
    rig: Rig, booked: Event
):
    rig.book("10 14:00", "10 14:30", "Board", calendar=rig.press_b)
    sheet = sheet_of(rig, booked, "14:15")

    rig.wait(sheet.clash.busy.isVisible)
    told = sheet.clash.busy.label.text(), [b.text() for b in sheet.clash.busy.findChildren(QAbstractButton)]
    QTest.keyClick(sheet.time.line, Qt.Key.Key_Return)
    rig.settle()

    assert told == ("Press B is busy 14:00 – 14:30.", ["Next free: 14:30"])
    assert when(rig, booked) == ["14:15 True"] * 2


def test_the_sheet_says_whose_hours_a_move_is_outside_of_on_either(rig: Rig, booked: Event):
    weekly = (WeeklyPeriod(Weekday.WEDNESDAY, 9 * 60, 16 * 60),)
    rig.services.rules.upsert(AvailabilityRule(rig.press_b.sub, "hours", TZID, weekly), origin=STAFF)
    sheet = sheet_of(rig, booked, "15:30")
    rig.wait(sheet.clash.outside.isVisible)
    over = sheet.clash.outside.label.text()
    type_time(sheet, "16:30")
    rig.wait(lambda: sheet.clash.outside.label.text() != over)

    assert over == "Press B’s hours end at 16:00. This is 15 minutes over."
    assert sheet.clash.outside.label.text().splitlines() == [
        "Press A’s hours end at 17:00. This is 15 minutes over.",
        "Press B is not open at this time.",
    ]
    sheet.close_sheet()


def test_another_calendar_alone_leaves_the_rest_where_it_is_and_one_that_has_it_already_is_busy(
    rig: Rig, booked: Event
):
    sheet = sheet_of(rig, booked, "13:00")
    QTest.keyClick(sheet.calendar, Qt.Key.Key_Down)

    rig.wait(sheet.clash.busy.isVisible)

    assert sheet.clash.busy.label.text() == "Press B is busy 13:00 – 13:45."
    assert not any(one.isVisible() for one in sheet.clash.busy.findChildren(QAbstractButton))
    sheet.close_sheet()


def test_the_form_says_so_too_and_asks_for_a_reason_where_the_other_is_closed(rig: Rig, booked: Event):
    weekly = (WeeklyPeriod(Weekday.WEDNESDAY, 9 * 60, 16 * 60),)
    rig.services.rules.upsert(AvailabilityRule(rig.press_b.sub, "hours", TZID, weekly), origin=STAFF)
    rig.book("10 15:00", "10 15:45", "Board", calendar=rig.press_b)
    rig.pane.desk.edit(booked.event_uid)
    form = rig.pane.inspector.form
    form.start.line.setFocus()
    form.start.line.selectAll()
    QTest.keyClicks(form.start.line, "15:30")
    form.summary.line.setFocus()

    rig.wait(lambda: form.clash.busy.isVisible() and form.clash.outside.isVisible())

    assert form.clash.busy.label.text() == "Press B is busy 15:00 – 15:45."
    assert form.clash.outside.label.text() == "Press B’s hours end at 16:00. This is 15 minutes over."
    assert (form.save.text(), form.reason.isVisible()) == ("Book as an exception", True)
    form.given_up.emit()


def test_a_drag_shows_what_the_rest_of_the_booking_would_meet(rig: Rig, booked: Event):
    other = rig.book("10 14:00", "10 14:30", "Board", calendar=rig.press_b)
    grid = rig.pane.grid
    down = rig.point(2, 14 * 60 + 35) - rig.point(2, 13 * 60 + 20)
    assert grid.scene is not None
    box = next(block.box for block in grid.scene.layout.blocks if block.key == booked.event_uid)
    start = grid.rect_of(box).center().toPoint()
    end, view = start + down, grid.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    met = grid.pointer.conflict
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    rig.settle()

    assert [item.key for item in met.met] == [other.event_uid]
    assert met.words(rig.context.dates) == "Press B is busy 14:00 – 14:30"
    assert when(rig, booked) == ["14:15 True"] * 2


def test_of_a_booking_that_stays_at_its_time_nothing_else_goes_along(rig: Rig, booked: Event):
    rig.book("10 13:15", "10 13:30", "Board", calendar=rig.press_b)
    scene = rig.pane.grid.scene
    assert scene is not None
    moving = Conflicts(scene.items, rig.pane.agenda, frozenset({booked.event_uid}))

    stays = moving.of([(booked.event_uid, booked.period, None)])
    shorter = moving.of([(booked.event_uid, period("10 13:00", "10 13:20"), None)])
    copied = moving.of([(booked.event_uid, period("10 13:00", "10 13:20"), None)], copies=True)
    days = moving.of([(booked.event_uid, period("11 13:00", "11 13:45"), None)])

    dates = rig.context.dates
    assert [one.words(dates) for one in (stays, shorter, copied, days)] == [
        "",
        "Press B is busy 13:15 – 13:30",
        "",
        "",
    ]
