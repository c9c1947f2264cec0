"""Times that the clock skips or repeats, and those that the fields of a form cannot say."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.agenda.changing.move_sheet import MoveSheet
from apcdesk.desk.staff.agenda.inspector.form import EventForm
from apcdesk.desk.staff.agenda.pointing.gestures import Ghost, Grip
from apcdesk.domain.events import DraftTimes, Event, EventDraft
from apcdesk.domain.period import Period
from tests.desk.staff.agenda.conftest import TZID, Rig, period

SUNDAY = date(2027, 3, 28)
SKIPPED = "On Sun 28 March the clocks go forward. 02:00 – 03:00 does not exist that day."


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def made(rig: Rig, time: Period) -> Event:
    """An event on the screen."""
    draft = EventDraft(summary="Night", times=DraftTimes(time.start, time.end, TZID, TZID))
    event = rig.services.events.create(rig.press_a.calendar_id, draft).event
    rig.pane.go(rig.context.dates.day_of(time.start))
    rig.wait(lambda: event.event_uid in rig.shown())
    return event


@pytest.mark.parametrize(
    "time",
    [
        Period(utc("2027-10-31T01:30"), utc("2027-10-31T01:50")),  # 02:30 for the second time
        Period(utc("2027-03-10T12:00:20"), utc("2027-03-10T12:44:40")),
    ],
)
def test_another_title_leaves_the_very_time(rig: Rig, time: Period):
    event = made(rig, time)

    rig.pane.desk.edit(event.event_uid)
    form = rig.pane.inspector.form
    form.summary.set_text("Day")
    form.reason.set_text("Asked for")
    form.submit()
    rig.settle()

    stored = rig.services.events.get(event.event_uid)
    assert (stored.summary, stored.period) == ("Day", time)


@pytest.mark.parametrize(
    ("start", "end", "problems"),
    [
        (90, 120, {}),
        (120, 240, {"start": SKIPPED}),
        (90, 150, {"end": SKIPPED}),
        (179, 240, {"start": SKIPPED}),
        (180, 240, {}),
    ],
)
def test_the_form_says_which_hour_the_clock_skips(rig: Rig, start: int, end: int, problems: dict[str, str]):
    form = EventForm(rig.press_a.calendar_id, "Night", SUNDAY, SUNDAY, start, end)

    assert form.problems(rig.context.dates) == problems


def test_the_move_sheet_says_so_too(rig: Rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.pane.desk.open_move_sheet(event.event_uid)
    sheet = rig.pane.window().findChild(MoveSheet)
    assert isinstance(sheet, MoveSheet)

    sheet.day.set_day(SUNDAY)
    sheet.time.set_text("2:30")
    sheet.submit()

    assert sheet.error.text() == SKIPPED
    sheet.close_sheet()


def typed(rig: Rig, *, start: str = "", end: str = "") -> Period | None:
    form = rig.pane.inspector.form
    for field, text in ((form.start, start), (form.end, end)):
        if text:
            field.line.setFocus()
            field.line.selectAll()
            QTest.keyClicks(field.line, text)
            form.summary.line.setFocus()
    return form.form().period(rig.context.dates)


def test_the_end_goes_along_with_a_start_that_is_typed(rig: Rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.pane.desk.edit(event.event_uid)

    later = typed(rig, start="15")
    night = typed(rig, start="23:30")
    longer = typed(rig, end="01:30")
    earlier = typed(rig, start="22")

    assert (later, night, longer, earlier) == (
        period("10 15:00", "10 15:45"),
        period("10 23:30", "11 00:15"),
        period("10 23:30", "11 01:30"),
        period("10 22:00", "11 00:00"),
    )


def test_enter_in_the_start_saves_the_end_that_goes_along(rig: Rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.pane.desk.edit(event.event_uid)
    line = rig.pane.inspector.form.start.line

    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "15")
    QTest.keyClick(line, Qt.Key.Key_Return)
    rig.settle()

    assert rig.stored() == [("Demo", period("10 15:00", "10 15:45"))]


@pytest.mark.parametrize("grip", [Grip.START, Grip.END])
def test_the_end_that_the_hand_does_not_have_stays_in_its_own_hour(rig: Rig, grip: Grip):
    """From 02:30 for the second time to 04:00, and from 01:00 to 02:30 for the second time."""
    time = Period(utc("2027-10-31T01:30"), utc("2027-10-31T03:00"))
    if grip is Grip.START:
        time = Period(utc("2027-10-30T23:00"), utc("2027-10-31T01:30"))
    event = made(rig, time)
    wall = datetime.combine(date(2027, 10, 31), time_of_day())
    hours = timedelta(hours=1)

    if grip is Grip.END:
        ghost = Ghost(event.event_uid, wall + 2.5 * hours, wall + 5 * hours, grip=grip)
        wanted = Period(time.start, utc("2027-10-31T04:00"))
    else:
        ghost = Ghost(event.event_uid, wall + 0.5 * hours, wall + 2.5 * hours, grip=grip)
        wanted = Period(utc("2027-10-30T22:30"), time.end)

    assert rig.pane.grid.pointer.period(ghost) == wanted
