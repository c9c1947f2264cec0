"""The manager calls in sick: user story A3, pressed on the desk and read over HTTP."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from apcdesk.desk.staff.history.sheet import HistorySheet
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.ids import AppointmentTypeId, CalendarId

JEF = ("Jef Wouters", "2027-03-16T12:30:00Z", "2027-03-16T13:15:00Z")
MIRA = ("Mira Sels", "2027-03-16T13:30:00Z", "2027-03-16T14:15:00Z")
ADIL = ("Adil Benali", "2027-03-16T14:30:00Z", "2027-03-16T15:15:00Z")
SUPPLIER = ("Supplier", "2027-03-16T14:00:00Z", "2027-03-16T15:00:00Z")
ALL = [JEF, MIRA, ADIL]


def open_page(shop):
    """Inge marks Sofie away for the day, from the menu of her calendar."""
    shop.press_entry(shop.pane.inspector.more, "Away…")
    sheet = shop.sheet()
    shop.wait(lambda: len(sheet.lines) == 3)
    sheet.fields.reason.set_text("Fever")
    sheet.fields.by.set_text("Inge")
    return sheet


def test_she_sees_three_lines_before_anything_is_written(shop):
    latest = shop.services.changes.latest()

    sheet = open_page(shop)

    assert sheet.fields.who.accessibleName() == "Who or what: Sofie"
    assert [
        (line.box.text(), line.choice.accessibleName().partition(": ")[2], line.why.text(), line.phone)
        for line in sheet.lines
    ] == [
        (
            "14:30 – 15:15  Mira Sels",
            "Tue 16 March, 14:15, Pieter",
            "Pieter: Busy from 15:00",
            "+32 470 55 01 14",
        ),
        (
            "15:30 – 16:15  Adil Benali",
            "Tue 16 March, 16:00, Pieter",
            "Pieter: Busy until 16:00",
            "+32 470 55 01 15",
        ),
        ("13:30 – 14:15  Jef Wouters", "Pieter, same time", "", "+32 470 55 01 13"),
    ]
    assert [line.box.isChecked() for line in sheet.lines] == [False, False, True]
    assert (sheet.heading.text(), sheet.confirm.text()) == ("3 bookings need somebody", "Apply 1")
    assert (shop.events("mgr-ghent"), shop.events("asst-ghent")) == (ALL, [SUPPLIER])
    assert shop.services.changes.latest() == latest
    sheet.close_sheet()


def test_nobody_is_ticked_who_does_other_things(shop):
    kinds = shop.services.appointment_types
    [kind] = kinds.all()
    [pieter] = [one for one in shop.services.calendars.all() if one.name == "Pieter"]
    other = NamedGroup("Fitters", (pieter.sub,))
    fitting = replace(kind, appointment_type_id=AppointmentTypeId("typ_fit"), participants=(other,))
    kinds.upsert(fitting, origin=STAFF)

    sheet = open_page(shop)

    [jef] = [line for line in sheet.lines if "Jef" in line.box.text()]
    assert (jef.box.isChecked(), jef.why.text()) == (
        False,
        "Pieter is free, but not named for this appointment.",
    )
    assert sheet.confirm.text() == "Mark away"
    sheet.close_sheet()


def test_she_accepts_the_first_and_leaves_the_others(shop):
    sheet = open_page(shop)

    shop.press(sheet.confirm)

    assert shop.events("mgr-ghent") == [("Away", "2027-03-15T23:00:00Z", "2027-03-16T23:00:00Z"), MIRA, ADIL]
    assert shop.events("asst-ghent") == [JEF, SUPPLIER]
    assert shop.events("room-ghent") == ALL
    code = shop.bookings["Jef Wouters"].code
    page = shop.http.get(f"/bookings/{code}")
    assert "With Pieter, Office" in page.text
    assert "Sofie" not in page.text
    assert shop.context.toasts.texts[-1] == "Sofie away, Tue 16 March: 1 booking changed"

    shop.context.toasts.act()
    shop.wait(lambda: shop.context.undo.redo_text is not None)

    assert [shop.events(name) for name in ("mgr-ghent", "room-ghent", "asst-ghent")] == [ALL, ALL, [SUPPLIER]]
    assert "With Sofie, Office" in shop.http.get(f"/bookings/{code}").text


def test_the_history_says_who_when_from_whom_to_whom_and_why(shop):
    shop.press(open_page(shop).confirm)

    shop.press_entry(shop.pane.inspector.more, "History")
    shop.settle()
    sheet = next(s for s in shop.window.findChildren(HistorySheet) if s.isVisible())
    shop.wait(lambda: len(sheet.entries) > 0)

    told = [label.text() for label in sheet.findChildren(Label)]
    place = told.index("Jef Wouters: From Sofie to Pieter")
    assert told[place + 1 : place + 3] == ["Inge · Tue 16 March, 07:40", "“Fever”"]
    sheet.close_sheet()


def test_other_times_are_chosen_and_applied_together(shop):
    sheet = open_page(shop)
    for line in sheet.lines[:2]:
        shop.press(line.box)
    assert sheet.confirm.text() == "Apply 3"

    shop.press(sheet.confirm)

    moved = [("Mira Sels", "2027-03-16T13:15:00Z", "2027-03-16T14:00:00Z"), SUPPLIER]
    moved.append(("Adil Benali", "2027-03-16T15:00:00Z", "2027-03-16T15:45:00Z"))
    assert shop.events("asst-ghent") == [JEF, *moved]
    assert [title for title, _, _ in shop.events("mgr-ghent")] == ["Away"]


def test_what_is_wrong_with_the_times_is_said_and_nothing_can_be_applied(shop):
    sheet = open_page(shop)

    sheet.fields.start.set_text("14")
    sheet.fields.end.set_text("13")
    sheet.fields.edited.emit()
    shop.wait(sheet.fields.problem.isVisible)

    assert sheet.fields.problem.text() == "The end is before the start."
    assert (sheet.lines, sheet.confirm.isEnabled()) == ([], False)
    sheet.fields.end.set_text("15")
    sheet.fields.edited.emit()
    shop.wait(lambda: len(sheet.lines) == 2)
    assert [line.box.text() for line in sheet.lines] == [
        "14:30 – 15:15  Mira Sels",
        "13:30 – 14:15  Jef Wouters",
    ]
    sheet.close_sheet()


def test_what_came_in_between_is_shown_before_it_is_applied(shop):
    sheet = open_page(shop)

    shop.services.bookings.cancel(shop.bookings["Jef Wouters"].booking_id, origin=STAFF)
    shop.wait(lambda: len(sheet.lines) == 2)

    assert sheet.confirm.text() == "Mark away"
    sheet.close_sheet()


def test_days_that_cannot_be_are_said(shop):
    sheet = open_page(shop)
    fields = sheet.fields

    fields.last.set_day(date(2027, 3, 15))
    assert (fields.away(), fields.problem.text()) == (None, "The last day is before the first.")
    fields.last.set_day(date(2027, 7, 1))
    assert (fields.away(), fields.problem.text()) == (
        None,
        "Longer than 92 days: change the rules instead.",
    )
    fields.first.set_day(date(2027, 7, 2))
    fields.first.chosen.emit(date(2027, 7, 2))
    shop.wait(lambda: sheet.lines == [] and sheet.confirm.isEnabled())
    assert (fields.last.day, sheet.confirm.text()) == (date(2027, 7, 2), "Mark away")
    sheet.close_sheet()


def test_what_cannot_be_applied_any_more_is_said_and_read_again(shop):
    sheet = open_page(shop)
    shop.context.bridge.changed.disconnect(sheet._on_changes)  # somebody is faster than the news of it
    pieter = shop.services.calendars.get(CalendarId(shop.calendar_id("asst-ghent")))
    times = DraftTimes(shop.bookings["Jef Wouters"].period.start, shop.bookings["Jef Wouters"].period.end)
    shop.services.events.create(pieter.calendar_id, EventDraft(summary="Dentist", times=times))

    shop.press(sheet.confirm)
    shop.wait(lambda: sheet.banner.isVisible() and sheet.confirm.text() == "Mark away")

    assert sheet.banner.label.text() == "Someone took 13:30 a moment ago. Nothing was booked."
    assert shop.events("mgr-ghent") == ALL
    sheet.close_sheet()


def test_another_proposal_is_chosen_and_a_number_copied(shop):
    sheet = open_page(shop)
    line = sheet.lines[0]
    other = line.stranded.at_other_times[1]

    line.choice.set_value(other)
    line.choice.chosen.emit(other)
    line._on_copy()

    assert (line.accepted, sheet.confirm.text()) == (other, "Apply 2")
    assert shop.context.toasts.texts[-1] == "Number copied"
    sheet._ask()  # read again, what was chosen stays
    shop.wait(lambda: sheet.lines[0] is not line)
    assert sheet.lines[0].accepted == other
    sheet.close_sheet()
