"""The booking dialog: several guests, people by appointment type, and why where it is busy or closed."""

from __future__ import annotations

from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.booking.dialog import BookingDialog
from apcdesk.desk.widgets.focus import RingOverlay
from apcdesk.domain.events import DeskNotes, DraftTimes, EventDraft, Guest, Transparency
from apcdesk.domain.queries import Buffer
from tests.desk.staff.agenda.conftest import TZID, oslo, period
from tests.desk.staff.booking.conftest import offer_demo


@pytest.fixture
def dialog(rig):
    """Opened by its key for Press A at 13:00, half an hour, for Eva."""
    offer_demo(rig, Buffer.of_minutes(10, 15))
    rig.pane.choice.mark_time(period("10 13:00", "10 13:30"))
    rig.press(Qt.Key.Key_B)
    found = next(one for one in rig.window.findChildren(BookingDialog) if one.isVisible())
    looked(rig, found)
    yield found
    if shiboken6.isValid(found) and found.isVisible():
        found.close_sheet()


def looked(rig, dialog):
    """Wait until the dialog has looked at what its fields say."""

    def up_to_date():
        asked = None if dialog._looked is None else dialog._looked.asked
        same = asked is not None and (asked.period, asked.kind) == (dialog.period, dialog._kind())
        return same and dialog._looked.subs == dialog.people.chosen and rig.context.tasks.idle

    rig.wait(up_to_date)


def press(rig, button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rig.settle()


def stored(rig, calendar):
    events = rig.services.events.between([calendar.calendar_id], period("8 00:00", "15 00:00"))
    return [(event.summary, event.period, event.notes) for event in events]


def test_a_booking_for_several_guests_is_made_and_taken_back(rig, dialog):
    assert (dialog.people.chosen, dialog.confirm.text()) == ((rig.press_a.sub,), "Book 13:00")
    row = dialog.guests.rows[0]
    row.name.set_text("Eva Lund")
    row.company.set_text("Lund AS")
    row.phone.set_text("+47 900 00 001")
    press(rig, dialog.guests.another)
    dialog.guests.rows[1].name.set_text("Tor")
    press(rig, dialog.guests.another)
    dialog.note.setPlainText("Two colours")

    press(rig, dialog.confirm)

    ((title, when, notes),) = stored(rig, rig.press_a)
    assert (title, when) == ("Lund AS", period("10 13:00", "10 13:30"))
    assert (notes.guest, notes.others, notes.guest_count) == (
        Guest("Eva Lund", "Lund AS", phone="+47 900 00 001"),
        (Guest("Tor"),),
        2,
    )
    assert rig.context.toasts.texts[-1] == "Booked: Wed 13:00"
    rig.wait(lambda: rig.pane.inspector.event_uid is not None)
    rig.context.toasts.act()
    rig.wait(lambda: stored(rig, rig.press_a) == [])


def test_a_busy_time_is_booked_anyway_with_a_reason_or_at_the_next_free_one(rig, dialog):
    rig.book("10 13:15", "10 14:00", "Board visit")
    dialog._ask()
    rig.wait(dialog.busy.isVisible)
    assert dialog.busy.label.text() == "Press A is busy 13:15 – 14:00."
    assert dialog.confirm.text() == "Book anyway"
    dialog.guests.rows[0].name.set_text("Eva")
    press(rig, dialog.confirm)
    assert dialog.reason.message.text() == "Say why, so that others understand it."

    dialog.busy.acted.emit()
    rig.wait(lambda: not dialog.busy.isVisible())
    assert (dialog.start.text, dialog.confirm.text()) == ("14:00", "Book 14:00")
    dialog.start.set_text("13:00")
    dialog._ask()
    rig.wait(dialog.busy.isVisible)
    dialog.reason.set_text("They leave early")
    dialog.by.set_text("Ana")
    press(rig, dialog.confirm)

    booked = rig.services.events.between([rig.press_a.calendar_id], period("10 13:00", "10 13:10"))[0]
    newest = rig.services.history.of_booking(booked.notes.booking_id)[0]
    assert (newest.reason, newest.origin.name) == ("They leave early", "Ana")


def test_of_days_that_are_closed_the_days_are_told_not_their_midnights(rig, dialog):
    days = DraftTimes(date(2027, 3, 10), date(2027, 3, 13), TZID, TZID)
    shut, busy = DeskNotes(closed=True), Transparency.OPAQUE
    closing = EventDraft(summary="Easter", times=days, notes=shut, transparency=busy)
    rig.services.events.create(rig.press_a.calendar_id, closing)
    dialog._ask()
    rig.wait(dialog.busy.isVisible)

    assert dialog.busy.label.text() == "Press A is busy Wed 10 March – Fri 12 March."


def test_a_time_outside_the_hours_is_an_exception(rig, dialog):
    dialog.start.set_text("16:45")
    dialog._ask()
    rig.wait(dialog.outside.isVisible)
    assert dialog.outside.label.text() == "Press A’s hours end at 17:00. This is 15 minutes over."
    assert dialog.confirm.text() == "Book as an exception"
    dialog.guests.rows[0].name.set_text("Eva")
    dialog.reason.set_text("Came from far")

    press(rig, dialog.confirm)

    assert [notes.exception for _, _, notes in stored(rig, rig.press_a)] == ["Came from far"]


def test_an_appointment_type_brings_its_length_and_whoever_is_free(rig, dialog):
    rig.book("10 13:00", "10 14:00", "Board visit")
    rig.wait(lambda: "demo" in dialog.kind.values)
    dialog.kind.set_value("demo")
    dialog.kind.chosen.emit("demo")
    rig.wait(lambda: dialog.people.chosen == (rig.press_b.sub,))

    assert dialog.length.value == 45
    assert [box.text() for box in dialog.people.boxes.values()] == [
        "Press A · Flexo 430 · not free",
        "Press B · Inkjet 520",
    ]
    dialog.guests.rows[0].name.set_text("Eva")
    looked(rig, dialog)
    press(rig, dialog.confirm)
    ((_, when, notes),) = stored(rig, rig.press_b)
    assert (when, notes.buffer_before, notes.buffer_after) == (period("10 13:00", "10 13:45"), 10, 15)


def test_a_group_of_the_appointment_type_of_which_nobody_is_free_is_named(rig, dialog):
    for calendar in (rig.press_a, rig.press_b):
        rig.book("10 13:00", "10 14:00", "Taken", calendar=calendar)
    assert not dialog.lacking.isVisible()

    dialog.kind.chosen.emit(dialog.kind.set_value("demo"))
    rig.wait(lambda: dialog.people.chosen == ())
    looked(rig, dialog)

    assert dialog.lacking.isVisible()
    assert dialog.lacking.label.text() == "Press: 0 of 1 chosen, from Press A, Press B."
    dialog.people.boxes[rig.press_b.sub].click()
    rig.wait(lambda: not dialog.lacking.isVisible())


def test_what_is_missing_is_said_beside_its_field(rig, dialog):
    dialog.people.boxes[rig.press_a.sub].setChecked(False)
    dialog.start.set_text("soon")

    dialog.submit()

    assert dialog.guests.rows[0].name.message.text() == "Tell who comes."
    assert dialog.people_problem.isVisible()
    assert dialog.start.message.text() == "Write a time such as 13:00."
    dialog.start.set_text("13:00")
    dialog.people.boxes[rig.press_a.sub].setChecked(True)
    dialog.guests.rows[0].name.set_text("Eva")
    press(rig, dialog.guests.another)
    dialog.guests.rows[1].name.set_text("Tor")
    dialog.guests.rows[1].email.set_text("tor")
    looked(rig, dialog)
    press(rig, dialog.confirm)
    assert dialog.guests.rows[1].email.message.text().startswith("This does not look like an email")
    assert stored(rig, rig.press_a) == []
    dialog.guests.rows[1].cross.click()
    press(rig, dialog.confirm)
    assert [title for title, _, _ in stored(rig, rig.press_a)] == ["Eva"]


def test_the_form_of_a_new_event_leads_to_a_booking_at_its_time(rig):
    rig.pane.choice.mark_time(period("10 15:00", "10 15:30"))
    rig.press(Qt.Key.Key_N)

    QTest.mouseClick(rig.pane.inspector.form.for_guests, Qt.MouseButton.LeftButton)
    rig.settle()

    dialog = next(one for one in rig.window.findChildren(BookingDialog) if one.isVisible())
    assert dialog.period.start == oslo("10 15:00")
    dialog.close_sheet()


@pytest.mark.parametrize("rtl", [False, True])
def test_the_ring_of_the_first_guest_is_whole(rig, dialog, rtl):
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    dialog.guests.rows[0].name.setFocus(Qt.FocusReason.TabFocusReason)
    rig.settle()

    (ring,) = [one for one in dialog.findChildren(RingOverlay) if one.isVisible()]

    assert QRect(QPoint(0, 0), ring.size()) == ring.visibleRegion().boundingRect()
