"""A booking in one line, hidden names, and the menu behind the dots."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from apcdesk.desk.staff.agenda.quick_add import QuickAdd
from apcdesk.desk.staff.agenda.views import View
from apcdesk.desk.staff.agenda.what_if.shades import ShownOutlook
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.hypotheses import Outlook
from tests.desk.staff.agenda.conftest import TZID, Rig, oslo, period


def opened(rig: Rig) -> QuickAdd:
    QTest.keyClick(rig.pane.grid, Qt.Key.Key_Q)
    sheet: QuickAdd = rig.window.findChildren(QuickAdd)[-1]
    rig.wait(sheet.isVisible)
    return sheet


def test_q_takes_a_line_shows_what_was_understood_and_books_it_on_each_calendar(rig):
    sheet = opened(rig)
    QTest.keyClicks(sheet.line.line, "Lotte Claes Fri 15:15 45m with Press A + Press B")
    assert [label.text() for label in (sheet.what, sheet.when, sheet.who)] == [
        "Lotte Claes",
        "Fri 12 March, 15:15 – 16:00 · 45 min",
        "Press A · Flexo 430, Press B · Inkjet 520",
    ]

    QTest.keyClick(sheet.line.line, Qt.Key.Key_Return)
    rig.settle()

    both = [rig.press_a.calendar_id, rig.press_b.calendar_id]
    events = rig.services.events.between(both, period("8 00:00", "15 00:00"))
    assert sorted((e.calendar_id, e.summary, e.period) for e in events) == sorted(
        (key, "Lotte Claes", period("12 15:15", "12 16:00")) for key in both
    )
    rig.context.undo.undo()
    rig.settle()
    assert rig.services.events.between(both, period("8 00:00", "15 00:00")) == ()


def test_who_is_busy_and_who_is_nobody_is_said_before_it_is_booked(rig):
    rig.book("12 15:00", "12 15:30", "Taken")
    sheet = opened(rig)
    QTest.keyClicks(sheet.line.line, "Visit Fri 15:15 with Press A + Nobody")

    words = "Nobody here is called “Nobody”. Press A is busy 15:00 – 15:30."
    rig.wait(lambda: sheet._trouble.text() == words)
    sheet.line.set_text("Visit Fri 20:00 with Press A")
    sheet._on_edited("")
    rig.wait(lambda: sheet._trouble.text() == "Press A: this is outside the open hours.")
    sheet.close_sheet()


def test_a_line_without_a_time_is_for_the_whole_day_and_one_without_words_cannot_be_booked(rig):
    sheet = opened(rig)
    QTest.keyClicks(sheet.line.line, "Fri")
    QTest.keyClick(sheet.line.line, Qt.Key.Key_Return)
    assert sheet.isVisible()
    QTest.keyClicks(sheet.line.line, " Leave")
    assert sheet.when.text() == "Fri 12 March, all day"

    QTest.keyClick(sheet.line.line, Qt.Key.Key_Return)
    rig.settle()

    (event,) = rig.services.events.between([rig.press_a.calendar_id], period("8 00:00", "15 00:00"))
    assert (event.when.dates.start, event.when.dates.end) == (date(2027, 3, 12), date(2027, 3, 13))


def test_h_hides_who_and_what_in_every_view_and_shows_it_again(rig):
    event = rig.book("10 13:00", "10 13:45", "Secret")
    said = []
    for view in (View.WEEK, View.MONTH, View.LANES):
        rig.pane.set_view(view)
        rig.settle()
        for _ in range(2):
            QTest.keyClick(rig.pane.faces.current, Qt.Key.Key_H)
            rig.pane.faces.current.grab()
            item = rig.pane.item(event.event_uid)
            said.append((item.title, item.state.value))

    assert said == [("Busy", "busy"), ("Secret", "confirmed")] * 3


def test_the_dots_have_everything_that_the_agenda_can_do(rig):
    QTest.mouseClick(rig.pane.toolbar.more, Qt.MouseButton.LeftButton)

    menu = next(menu for menu in rig.pane.findChildren(QMenu) if menu.isVisible())
    words = [action.text() for action in menu.actions()]
    menu.close()
    assert words == [offer[0] for offer in rig.pane.offers()]
    assert {"Quick add", "Month", "Lanes", "What if…", "Hide names", "Paste"} <= set(words)


def test_the_calendars_are_filtered_until_escape(rig):
    side = rig.pane.sidebar()
    rig.pane.begin_filter()
    QTest.keyClicks(side.filter.line, "inkjet")
    boxes = side.calendars.boxes
    shown = {key for key, box in boxes.items() if not box.isHidden()}
    assert shown == {rig.press_b.calendar_id}

    QTest.keyClick(side.filter.line, Qt.Key.Key_Escape)
    assert all(not box.isHidden() for box in boxes.values())
    QTest.keyClick(side.filter.line, Qt.Key.Key_Escape)

    assert side.filter.isHidden()


def test_an_all_day_event_at_risk_is_marked(rig):
    times = DraftTimes(date(2027, 3, 9), date(2027, 3, 11), TZID, TZID)
    event = rig.services.events.create(rig.press_a.calendar_id, EventDraft(summary="Fair", times=times)).event
    rig.wait(lambda: event.event_uid in rig.shown())
    plain = rig.pane.header.grab().toImage()

    rig.pane.grid.show_outlook(ShownOutlook(Outlook((), ()), {event.event_uid: "Press A would be away"}))
    marked = rig.pane.header.grab().toImage()

    assert marked != plain
    rig.pane.grid.show_outlook(None)
    assert rig.pane.header.grab().toImage() == plain


def test_a_line_that_repeats_says_so_and_what_later_ones_meet(rig):
    rig.services.events.create(
        rig.press_a.calendar_id,
        EventDraft(summary="Taken", times=DraftTimes(oslo("19 09:00"), oslo("19 10:00"), TZID, TZID)),
    )
    sheet = opened(rig)
    QTest.keyClicks(sheet.line.line, "every Fri 9-10 Team with Press A")
    assert sheet.when.text() == "Fri 12 March, 09:00 – 10:00 · 1 h · Every week on Fri"
    rig.wait(
        lambda: sheet._trouble.text() == "Later it overlaps something once: Fri 19 March, 09:00 – 10:00."
    )

    QTest.keyClick(sheet.line.line, Qt.Key.Key_Return)
    rig.settle()

    month = period("8 00:00", "31 00:00")
    found = rig.services.events.between([rig.press_a.calendar_id], month)
    assert [e.period for e in found if e.summary == "Team"] == [
        period("12 09:00", "12 10:00"),
        period("19 09:00", "19 10:00"),
        period("26 09:00", "26 10:00"),
    ]
