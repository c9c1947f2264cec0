"""A sequence outside somebody's hours: why it is not offered, part by part, and how it is booked all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from apcdesk.desk.staff.finder.lanes import LaneChart
from apcdesk.desk.staff.finder.sequence_sheet import SequenceSheet
from apcdesk.desk.staff.finder.why_panel import RepairButton
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF, Door, Origin
from apcdesk.domain.events import Event
from apcdesk.domain.period import Period
from tests.builders import a_rule
from tests.desk.staff.finder.rig import Finder, OpenFinder, Store, add_event, brussels
from tests.desk.staff.finder.test_sequences import a_sequence
from tests.desk.staff.finder.test_why_not import reasons, title, touch

LATE = Period(brussels("9 17:00"), brussels("9 17:30"))
REASON = "Comes from far away"


@pytest.fixture
def finder(store: Store, open_finder: OpenFinder) -> Finder:
    """Sofie's hours end at 17:00, so the last interview begins at 16:30."""
    return open_finder(store.services, a_sequence(store))


def changes(finder: Finder) -> list[tuple[str, str]]:
    """What would help, and the times that are near."""
    why = finder.pane.chosen_panel.why
    buttons = [(b.text(), b.opened) for b in why.findChildren(RepairButton)]
    return buttons + [(b.text(), "") for b in why.findChildren(Button)]


def press(finder: Finder, words: str) -> None:
    why = finder.pane.chosen_panel.why
    next(button for button in why.findChildren(QPushButton) if button.text() == words).click()
    finder.settle()


def exception_sheet(finder: Finder) -> SequenceSheet:
    touch(finder, "9 17:00")
    press(finder, "Sofie until 17:30")
    sheet = finder.pane.sheet
    assert isinstance(sheet, SequenceSheet)
    return sheet


def pointed(chart: LaneChart) -> Period | None:
    """What the keys are at."""
    return None if chart._picture is None else chart._picture.pointed


def fill(sheet: SequenceSheet) -> None:
    for field, text in ((sheet.guest, "Lotte Claes"), (sheet.reason, REASON), (sheet.by, "Omar Haddad")):
        field.set_text(text)


def of_lotte(store: Store, *calendars: Calendar) -> list[Event]:
    day = Period(brussels("9 00:00"), brussels("9 23:00"))
    found = [e for c in calendars for e in store.services.events.between([c.calendar_id], day)]
    return [event for event in found if event.summary.startswith("Lotte Claes")]


def test_a_start_outside_the_hours_is_explained_part_by_part(finder: Finder):
    touch(finder, "9 17:00")

    assert title(finder) == "Why not Tue 17:00?"
    assert reasons(finder) == [("Sofie Claes", "Hours end at 17:00. This is 30 minutes over.")]
    texts = [label.text() for label in finder.pane.chosen_panel.why.findChildren(Label)]
    assert [text for text in texts if "·" in text] == [
        "Interview · 17:00 – 17:30",
        "Trial shift · 18:00 – 19:00",
    ]
    assert changes(finder) == [
        ("Sofie until 17:30", ""),
        ("Take 14:00", ""),
        ("Take 15:30", ""),
        ("Take 16:00", ""),
    ]
    assert finder.pane.why_not.asked == Period(brussels("9 17:00"), brussels("9 19:00"))


def test_it_is_booked_as_an_exception_with_a_reason(store: Store, finder: Finder):
    rules = store.services.rules.all(store.manager.sub)
    sheet = exception_sheet(finder)
    assert sheet.title.text() == "Book Tue 9 March, 17:00 – 19:00"
    assert sheet.over.label.text() == "Sofie’s hours end at 17:00. This is 30 minutes over."
    assert sheet.lines == [
        ("17:00 – 17:30", "Interview", "Sofie Claes"),
        ("18:00 – 19:00", "Trial shift", "Office Ghent"),
    ]
    assert sheet.confirm.text() == "Book as an exception"

    sheet.guest.set_text("Lotte Claes")
    sheet.confirm.click()
    assert finder.context.tasks.idle
    assert sheet.reason.message.text() == "Say why, so that everybody who sees it understands."
    assert sheet.by.message.text() == "Give your name."
    fill(sheet)
    sheet.confirm.click()
    finder.wait(lambda: bool(of_lotte(store, store.office)))
    finder.settle()

    (interview,) = of_lotte(store, store.manager)
    (trial,) = of_lotte(store, store.office)
    assert (interview.period, interview.notes.exception) == (LATE, REASON)
    assert (trial.period, trial.notes.exception) == (
        Period(brussels("9 18:00"), brussels("9 19:00")),
        "",
    )
    assert {event.origin for event in (interview, trial)} == {Origin(Door.STAFF, name="Omar Haddad")}
    assert interview.notes.code == trial.notes.code
    assert store.services.rules.all(store.manager.sub) == rules


@pytest.mark.parametrize("name", ["manager", "office"])
def test_what_is_taken_meanwhile_is_not_booked_and_the_nearest_times_are_offered(
    store: Store, finder: Finder, name: str
):
    sheet = exception_sheet(finder)
    fill(sheet)
    start, end = {"manager": ("9 17:00", "9 17:30"), "office": ("9 18:30", "9 19:30")}[name]
    add_event(store.services, getattr(store, name), "Cleaning", start, end)

    sheet.confirm.click()
    finder.wait(lambda: bool(sheet.alternatives))

    assert of_lotte(store, store.manager, store.office) == []
    assert sheet.alternatives[0].text() == "Take 16:00"
    sheet.alternatives[0].click()
    finder.wait(lambda: len(of_lotte(store, store.manager, store.office)) == 2)
    finder.settle()
    first, second = of_lotte(store, store.manager, store.office)
    assert (first.period.start, first.notes.exception, second.notes.exception) == (
        brussels("9 16:00"),
        "",
        "",
    )


def test_a_time_that_is_taken_says_by_what_and_a_near_one_is_one_press_away(store: Store, finder: Finder):
    touch(finder, "9 15:00")

    assert title(finder) == "Why not Tue 15:00?"
    assert reasons(finder)[0] == ("Sofie Claes", "Busy until 15:15")
    assert changes(finder) == [("Take 14:00", ""), ("Take 15:30", ""), ("Take 16:00", "")]
    press(finder, "Take 15:30")
    assert title(finder) == ""
    assert finder.pane.chooser.choice is not None
    assert finder.pane.chooser.choice.period.start == brussels("9 15:30")


def test_the_keys_ask_too(finder: Finder):
    finder.choose("16:00")
    chart = finder.pane.lanes.chart
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(chart, key)
    assert pointed(chart) == Period(brussels("9 17:00"), brussels("9 19:00"))
    assert chart.accessibleDescription() == "17:00 is not offered. Enter asks why."

    QTest.keyClick(chart, Qt.Key.Key_Return)
    finder.settle()

    assert chart.accessibleDescription() == "Asked: why not 17:00?"
    assert pointed(chart) is None

    assert title(finder) == "Why not Tue 17:00?"
    assert changes(finder)[0] == ("Sofie until 17:30", "")


def test_an_empty_answer_offers_the_least_exception(store: Store, open_finder: OpenFinder):
    add_event(store.services, store.manager, "Fair", "9 13:30", "9 16:40")
    finder = open_finder(store.services, a_sequence(store))

    finder.wait(lambda: finder.pane.chosen_panel.shows_why)

    assert title(finder) == "Why nothing for Interview?"
    assert changes(finder)[0] == ("Sofie until 17:30", "Tue 9, 17:00")


def test_parts_that_fit_alone_but_not_together_may_be_an_exception(store: Store, open_finder: OpenFinder):
    late = replace(a_sequence(store).later[0], groups=a_sequence(store).groups, length=30, before=0)
    add_event(store.services, store.manager, "Fair", "9 13:30", "9 16:30")
    finder = open_finder(store.services, a_sequence(store, later=(late,)))

    finder.wait(lambda: finder.pane.chosen_panel.shows_why)

    assert title(finder) == "Why is there nothing?"
    assert changes(finder) == [
        ("Sofie until 17:30", "Tue 9, 16:30"),
        ("Sofie from 12:30", "Tue 9, 12:30"),
    ]
    press(finder, "Sofie until 17:30")
    sheet = finder.pane.sheet
    assert isinstance(sheet, SequenceSheet)
    fill(sheet)
    sheet.confirm.click()
    finder.wait(lambda: len(of_lotte(store, store.manager)) == 2)
    assert [event.notes.exception for event in of_lotte(store, store.manager)] == ["", REASON]


def test_two_who_are_closed_are_both_said(store: Store, open_finder: OpenFinder):
    hours = a_rule(("tuesday", "09:00", "18:30"), sub=store.office.sub, tzid="Europe/Brussels")
    store.services.rules.upsert(hours, origin=STAFF)
    finder = open_finder(store.services, a_sequence(store))

    touch(finder, "9 17:00")
    assert changes(finder)[0] == ("Sofie until 17:30", "Office Ghent until 19:00")
    press(finder, "Sofie until 17:30")

    sheet = finder.pane.sheet
    assert sheet is not None
    assert sheet.over.label.text().split("\n") == [
        "Sofie’s hours end at 17:00. This is 30 minutes over.",
        "Office Ghent’s hours end at 18:30. This is 30 minutes over.",
    ]
    sheet.close_sheet()
