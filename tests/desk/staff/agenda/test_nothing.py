"""When nothing is booked, every view says so under the days and names a way on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from apcdesk.desk.staff.agenda.views import View
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DeskNotes, DraftTimes, EventDraft
from tests.desk.staff.agenda.conftest import TZID, WEDNESDAY, Rig, oslo


def said(rig: Rig) -> tuple[str, ...]:
    """The sentence and the buttons that go with it; nothing while the line is hidden."""
    line = rig.pane.frame.nothing
    if not line.isVisible():
        return ()
    buttons = [button.text() for button in line.findChildren(QPushButton) if button.isVisible()]
    return (line.fact.text(), *buttons)


def draft(start: datetime) -> EventDraft:
    return EventDraft(summary="Demo", times=DraftTimes(start, start + timedelta(hours=1), TZID, TZID))


def go(rig: Rig, view: View, day: date = WEDNESDAY) -> tuple[str, ...]:
    rig.pane.set_view(view)
    rig.pane.go(day)
    rig.settle()
    return said(rig)


@pytest.mark.parametrize(
    ("view", "now", "later"),
    [
        (View.DAY, "Nothing booked today.", "Nothing booked on Wed 19 May."),
        (View.WEEK, "Nothing booked this week.", "Nothing booked in week 20."),
        (View.MONTH, "Nothing booked this month.", "Nothing booked in May 2027."),
        (View.LANES, "Nothing booked this week.", "Nothing booked in week 20."),
    ],
)
def test_empty_days_say_so_and_lead_to_the_next_booking(rig: Rig, view: View, now: str, later: str):
    rig.services.events.create(rig.press_a.calendar_id, draft(oslo("14 13:00") + timedelta(days=31)))

    assert go(rig, view) == (now, "Next booking: Wed 14 April", "New event")
    assert go(rig, view, date(2027, 5, 19)) == (later, "New event")
    go(rig, view)
    rig.pane.frame.nothing.go_next.click()
    rig.settle()
    assert (rig.pane.days.day, said(rig)) == (date(2027, 4, 14), ())


def test_the_line_goes_with_the_first_event_and_comes_back_with_the_last(rig: Rig):
    assert said(rig) == ("Nothing booked this week.", "New event")

    event = rig.book("10 13:00", "10 14:00")
    assert said(rig) == ()

    rig.pane.desk.delete(event.event_uid)
    rig.settle()
    rig.wait(lambda: said(rig) == ("Nothing booked this week.", "New event"))
    rig.pane.frame.nothing.new.click()
    assert rig.pane.inspector.editing


def test_time_closed_by_hand_is_no_booking(rig: Rig):
    shut = replace(draft(oslo("11 13:00")), notes=DeskNotes(closed=True))
    rig.services.events.create(rig.press_a.calendar_id, shut)
    rig.wait(lambda: len(rig.pane.agenda.events) == 1)

    assert said(rig) == ("Nothing booked this week.", "New event")


def test_hidden_calendars_are_named_and_come_back_with_one_button(rig: Rig):
    event = rig.book("10 13:00", "10 14:00")
    for view, words in (
        (View.DAY, "Everything that is booked on Wed 10 March is on hidden calendars."),
        (View.MONTH, "Everything that is booked in March 2027 is on hidden calendars."),
        (View.WEEK, "Everything that is booked in week 10 is on hidden calendars."),
    ):
        rig.pane.frame.sidebar.ticked.emit(rig.press_a.calendar_id, False)
        assert go(rig, view) == (words, "Show all calendars", "New event")
    rig.pane.frame.sidebar.ticked.emit(rig.press_b.calendar_id, False)
    rig.settle()
    assert said(rig) == ("All calendars are hidden.", "Show all calendars")

    rig.pane.frame.nothing.show_all.click()
    rig.wait(lambda: event.event_uid in rig.shown())
    assert said(rig) == ()
    assert rig.pane.agenda.shown == {rig.press_a.calendar_id, rig.press_b.calendar_id}


def test_where_there_is_equipment_alone_all_of_it_is_shown(rig: Rig):
    event = rig.book("10 13:00", "10 14:00")
    for calendar in (rig.press_a, rig.press_b):
        look = replace(calendar.look, in_sidebar=False)
        rig.services.calendars.restyle(calendar.calendar_id, look, origin=STAFF)
    rig.wait(lambda: said(rig) == ("All calendars are hidden.", "Show all calendars"))

    rig.pane.frame.nothing.show_all.click()
    rig.wait(lambda: event.event_uid in rig.shown())

    assert rig.pane.agenda.shown == {rig.press_a.calendar_id, rig.press_b.calendar_id}


def test_a_filter_that_finds_no_calendar_says_so_and_is_taken_away(rig: Rig):
    sidebar = rig.pane.frame.sidebar
    rig.pane.begin_filter()

    sidebar.filter.line.setText("Drill")
    sidebar.filter.edited.emit("Drill")
    assert (sidebar.none_found.text(), sidebar.all_again.isVisible()) == (
        "No calendar has “Drill” in its name.",
        True,
    )

    sidebar.all_again.click()
    assert (sidebar.filter.line.text(), sidebar.none_found.isVisible(), sidebar.all_again.isVisible()) == (
        "",
        False,
        False,
    )
    assert all(box.isVisible() for box in sidebar.calendars.boxes.values())
