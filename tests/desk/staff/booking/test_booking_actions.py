"""What staff do with a booking in the agenda: swap, end early, longer, did not come; by key and by menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.absence.sheet import AbsenceSheet
from apcdesk.desk.staff.agenda.blocks.items import spoken
from apcdesk.desk.staff.booking.swap_sheet import SwapSheet
from apcdesk.desk.staff.history.sheet import HistorySheet
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.menu import Menu
from apcdesk.domain.calendars import CalendarKind, Look
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.domain.queries import Buffer
from apcdesk.service.bookings.booking import BookingRequest
from tests.desk.staff.agenda.conftest import WEDNESDAY, oslo, period
from tests.desk.staff.booking.conftest import offer_demo


@pytest.fixture
def demo(rig):
    """A demo on Press A at 13:00, which Press B could do as well."""
    kind = offer_demo(rig, Buffer())
    request = BookingRequest(
        kind.appointment_type_id, oslo("10 13:00"), Guest("Eva", "Bergen Etikett"), "eva", rig.press_a.sub
    )
    booking = rig.services.bookings.book(request, origin=STAFF)
    uid = booking.event_uids[0]
    rig.wait(lambda: uid in rig.shown())
    rig.pane.choice.choose(uid)
    rig.settle()
    return booking


def entries(rig):
    """The entries of the chosen event's menu."""
    QTest.mouseClick(rig.pane.inspector._more, Qt.MouseButton.LeftButton)
    menu = [menu for menu in rig.window.findChildren(Menu) if menu.isVisible()][-1]
    found = {action.text(): action for action in menu.actions() if action.text()}
    menu.close()
    return found


def sheet(rig, kind):
    rig.settle()
    return next(found for found in rig.window.findChildren(kind) if found.isVisible())


def taken(rig, booking):
    now = rig.services.bookings.get(booking.booking_id)
    return now.period, now.missed


def undo(rig):
    rig.context.toasts.act()
    rig.wait(lambda: rig.context.undo.redo_text is not None)


def test_a_menu_offers_what_can_be_done_now(rig, demo):
    always = {
        "Copy event_uid",
        "Show only this calendar",
        "Swap the person…",
        "15 minutes longer",
        "History",
        "Forget this visitor…",
    }
    assert set(entries(rig)) == always | {"Press A is away…"}
    rig.clock.moment = oslo("10 13:10")
    assert set(entries(rig)) == always | {"Press A is away…", "Did not come", "End it now"}
    rig.clock.moment = oslo("10 14:10")
    assert set(entries(rig)) == always | {"Press A is away…", "Did not come"}


def test_who_did_not_come_is_said_in_the_block_and_the_facts_until_it_is_taken_back(rig, demo):
    rig.clock.moment = oslo("10 13:10")

    rig.press(Qt.Key.Key_X)
    rig.wait(lambda: rig.pane.event_of(demo.event_uids[0]).notes.missed)

    item = rig.pane.item(demo.event_uids[0])
    assert (item.note, taken(rig, demo)) == ("did not come", (demo.period, True))
    assert spoken(item, rig.clock.now(), rig.context.dates).endswith("Press A, did not come, under way")
    words = [label.text() for label in rig.pane.inspector.facts.findChildren(Label)]
    assert "Bergen Etikett" in words
    undo(rig)
    assert taken(rig, demo) == (demo.period, False)


def test_who_comes_late_after_all_has_the_time_again(rig, demo):
    rig.clock.moment = oslo("10 13:10")
    rig.press(Qt.Key.Key_X)
    rig.wait(lambda: rig.pane.event_of(demo.event_uids[0]).notes.missed)
    offered = entries(rig)
    assert not {"Did not come", "End it now", "15 minutes longer"} & set(offered)

    offered["Came after all"].trigger()
    rig.wait(lambda: not rig.pane.event_of(demo.event_uids[0]).notes.missed)

    assert taken(rig, demo) == (demo.period, False)
    assert rig.context.toasts.texts[-1] == "Came after all. The time is taken again."
    undo(rig)
    assert taken(rig, demo) == (demo.period, True)


@pytest.mark.parametrize("key", [Qt.Key.Key_X, Qt.Key.Key_Period, Qt.Key.Key_Plus])
def test_keys_say_of_who_did_not_come_that_they_may_have_come_late(rig, demo, key):
    rig.clock.moment = oslo("10 13:10")
    rig.press(Qt.Key.Key_X)
    rig.wait(lambda: rig.pane.event_of(demo.event_uids[0]).notes.missed)

    rig.press(key)

    assert rig.context.toasts.texts[-1] == "Did not come. The time is free."
    assert taken(rig, demo) == (demo.period, True)
    rig.context.toasts.act()
    rig.wait(lambda: taken(rig, demo) == (demo.period, False))


def test_who_comes_late_and_finds_the_time_taken_is_said_when(rig, demo):
    rig.clock.moment = oslo("10 13:10")
    rig.press(Qt.Key.Key_X)
    rig.wait(lambda: rig.pane.event_of(demo.event_uids[0]).notes.missed)
    rig.book("10 13:15", "10 13:30", "Walk-in")

    entries(rig)["Came after all"].trigger()
    rig.settle()

    assert rig.context.toasts.texts[-1] == "Something else stands there 13:15 – 13:30."
    assert taken(rig, demo) == (demo.period, True)
    rig.context.toasts.act()
    rig.wait(lambda: taken(rig, demo) == (demo.period, False))


def test_a_booking_ends_now_by_key(rig, demo):
    rig.clock.moment = oslo("10 13:20")

    rig.press(Qt.Key.Key_Period)

    assert taken(rig, demo) == (period("10 13:00", "10 13:20"), False)
    undo(rig)
    assert taken(rig, demo) == (demo.period, False)


def test_a_booking_that_does_not_go_on_is_not_ended(rig, demo):
    rig.press(Qt.Key.Key_Period)

    assert taken(rig, demo) == (demo.period, False)
    assert rig.context.toasts.texts[-1] == "This does not go on at the moment."


def test_a_quarter_longer_asks_where_something_stands(rig, demo):
    rig.book("10 14:00", "10 14:30", "Lunch")

    rig.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    rig.wait(lambda: taken(rig, demo)[0] == period("10 13:00", "10 14:00"))
    rig.wait(lambda: rig.pane.event_of(demo.event_uids[0]).period == period("10 13:00", "10 14:00"))
    rig.press(Qt.Key.Key_Plus)

    assert rig.context.toasts.texts[-1] == "Something else stands there 14:00 – 14:30."
    assert taken(rig, demo)[0] == period("10 13:00", "10 14:00")
    rig.context.toasts.act()
    rig.wait(lambda: taken(rig, demo)[0] == period("10 13:00", "10 14:15"))


def test_keys_leave_alone_what_is_no_booking(rig):
    event = rig.book("10 11:00", "10 11:45")
    rig.pane.choice.choose(event.event_uid)
    rig.settle()
    for key in (Qt.Key.Key_X, Qt.Key.Key_Period, Qt.Key.Key_Plus, Qt.Key.Key_S):
        rig.press(key)
    assert rig.stored() == [("Demo", period("10 11:00", "10 11:45"))]


def test_the_person_is_swapped(rig, demo):
    rig.press(Qt.Key.Key_S)
    found = sheet(rig, SwapSheet)
    rig.wait(lambda: found.buttons_by_sub != {})
    assert [button.text() for button in found.buttons_by_sub.values()] == ["Press B · Inkjet 520"]
    assert (found.chosen, found.confirm.text()) == (rig.press_b.sub, "Swap")
    found.reason.set_text("Wants two colours")
    found.by.set_text("Ana")

    QTest.mouseClick(found.confirm, Qt.MouseButton.LeftButton)
    rig.settle()

    now = rig.services.bookings.get(demo.booking_id)
    assert (now.assignment.subs, now.period, now.code) == ((rig.press_b.sub,), demo.period, demo.code)
    assert rig.stored() == []
    newest = rig.services.history.of_booking(demo.booking_id)[0]
    assert (newest.origin.name, newest.reason) == ("Ana", "Wants two colours")
    assert rig.context.toasts.texts[-1] == "Press B takes over"
    undo(rig)
    assert rig.stored() == [("Bergen Etikett", demo.period)]


def test_a_busy_person_takes_over_only_with_a_reason(rig, demo):
    rig.book("10 12:30", "10 13:30", "Cleaning", calendar=rig.press_b)
    rig.pane.choice.choose(demo.event_uids[0])
    rig.press(Qt.Key.Key_S)
    found = sheet(rig, SwapSheet)
    rig.wait(lambda: found.buttons_by_sub != {})
    button = found.buttons_by_sub[rig.press_b.sub]
    assert (button.accessibleName(), found.chosen) == ("Press B · Inkjet 520, Busy until 13:30", None)

    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 15))
    assert found.confirm.text() == "Swap anyway"
    QTest.mouseClick(found.confirm, Qt.MouseButton.LeftButton)
    assert found.reason.message.text() == "Say why, so that others understand it."
    found.reason.set_text("Both can share it")
    QTest.mouseClick(found.confirm, Qt.MouseButton.LeftButton)
    rig.settle()

    assert rig.services.bookings.get(demo.booking_id).assignment.subs == (rig.press_b.sub,)


def test_a_history_is_read_and_a_step_taken_back(rig, demo):
    rig.clock.advance(minutes=1)
    rig.press(Qt.Key.Key_Plus)
    rig.wait(lambda: taken(rig, demo)[0] == period("10 13:00", "10 14:00"))
    entries(rig)["History"].trigger()
    found = sheet(rig, HistorySheet)
    rig.wait(lambda: len(found.entries) == 2)
    words = [label.text() for label in found.findChildren(Label)]
    assert "Moved from Wed 10 March, 13:00 – 13:45 to Wed 10 March, 13:00 – 14:00" in words

    QTest.mouseClick(next(iter(found.take_back_buttons.values())), Qt.MouseButton.LeftButton)
    rig.wait(lambda: len(found.entries) == 3)

    assert taken(rig, demo)[0] == demo.period
    found.close_sheet()


def test_an_events_menu_opens_the_page_of_an_absence_for_its_day(rig, demo):
    entries(rig)["Press A is away…"].trigger()
    found = sheet(rig, AbsenceSheet)
    rig.wait(lambda: len(found.lines) == 1)

    assert found.fields.who.value == rig.press_a.sub
    assert (found.fields.first.day, found.fields.last.day) == (WEDNESDAY, WEDNESDAY)
    found.close_sheet()


def test_a_room_is_not_available_rather_than_away(rig, demo):
    rig.services.calendars.restyle(rig.press_a.calendar_id, Look(kind=CalendarKind.ROOM), origin=STAFF)
    rig.wait(lambda: rig.pane.agenda.calendar(rig.press_a.calendar_id).look.kind is CalendarKind.ROOM)

    entries(rig)["Press A · Flexo 430 is not available…"].trigger()
    found = sheet(rig, AbsenceSheet)
    rig.wait(lambda: len(found.lines) == 1)

    assert (found.title.text(), found.heading.text()) == ("Not available", "1 booking needs something else")
    found.fields.who.set_value(rig.press_b.sub)
    found.fields.who.chosen.emit(rig.press_b.sub)
    assert found.title.text() == "Away"
    found.close_sheet()


def test_what_if_finds_replacements_for_who_would_be_away(rig, demo):
    rig.press(Qt.Key.Key_I)
    composer = rig.pane.what_if.layer.panel.composer
    composer.who.set_value(rig.press_a.sub)
    composer.day.set_value(WEDNESDAY)
    composer.start.set_text("12")
    composer.submit()
    rig.wait(lambda: rig.pane.what_if.layer.outlook is not None)

    rig.pane.what_if.layer.panel.replacements_asked.emit()
    found = sheet(rig, AbsenceSheet)
    rig.wait(lambda: len(found.lines) == 1)

    assert (found.fields.start.text, found.fields.end.text) == ("12:00", "")
    QTest.mouseClick(found.confirm, Qt.MouseButton.LeftButton)
    rig.wait(lambda: not rig.pane.what_if.open)
    assert rig.services.bookings.get(demo.booking_id).assignment.subs == (rig.press_b.sub,)
