"""Asking the finder why not: at a moment, for an empty answer, with the changes that help (script C2)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.staff.finder.model import FinderState, Window
from apcdesk.desk.staff.finder.why_panel import RepairButton
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.calendars import Calendar, CalendarKind, Look
from apcdesk.domain.changes import STAFF, Door, Origin
from apcdesk.domain.events import Event
from apcdesk.domain.period import Period
from apcdesk.domain.queries import ResponseFormat
from apcdesk.service.services import Services
from tests.builders import a_rule
from tests.builders_services import ManualClock, make_services
from tests.desk.staff.finder.rig import Finder, OpenFinder, add_event, brussels

stockholm = brussels
LATE = Period(stockholm("19 17:15"), stockholm("19 18:15"))
WORKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """The optician on Friday 19 March, 09:55: Elsa has hours, room 1 has none."""
    made = make_services(tmp_path, ManualClock(stockholm("19 09:55")), "Europe/Stockholm")
    yield made
    made.close()


def a_calendar(services: Services, name: str, kind: CalendarKind, *busy: str) -> Calendar:
    calendar = services.calendars.open(
        services.own_client, name, name=name, look=Look(kind=kind), origin=STAFF
    ).calendar
    for hours in busy:
        start, end = hours.split("-")
        add_event(services, calendar, "Somebody", f"19 {start}", f"19 {end}")
    return calendar


@pytest.fixture
def elsa(services: Services) -> Calendar:
    hours = ("10:00-12:00", "12:00-13:00", "14:00-14:45", "16:30-17:15")
    calendar = a_calendar(services, "Elsa", CalendarKind.PERSON, *hours)
    weekly = [(day, "10:00", "18:00") for day in WORKDAYS]
    services.rules.upsert(a_rule(*weekly, sub=calendar.sub, tzid="Europe/Stockholm"), origin=STAFF)
    return calendar


@pytest.fixture
def room(services: Services) -> Calendar:
    return a_calendar(services, "Room 1", CalendarKind.ROOM, "13:00-13:30", "15:00-16:00")


@pytest.fixture
def fitting(elsa: Calendar, room: Calendar) -> FinderState:
    """An hour of Elsa and room 1 on Friday."""
    return FinderState(
        window=Window(stockholm("19 10:00"), stockholm("19 18:00")),
        groups=(NamedGroup("Contact lenses", (elsa.sub, room.sub)),),
        length=60,
        interval=15,
    )


@pytest.fixture
def finder(services: Services, fitting: FinderState, open_finder: OpenFinder) -> Finder:
    return open_finder(services, fitting)


def touch(finder: Finder, moment: str) -> None:
    """Press the lanes at a time of March."""
    chart = finder.pane.lanes.chart
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.place_of(brussels(moment)))
    finder.settle()


def title(finder: Finder) -> str:
    """What the column on the side is about; nothing when it explains nothing."""
    panel = finder.pane.chosen_panel
    return panel.why.title.text() if panel.shows_why else ""


def reasons(finder: Finder) -> list[tuple[str, str]]:
    return [(line.name, line.reason) for line in finder.pane.chosen_panel.why.members if line.reason]


def repair(finder: Finder, words: str) -> RepairButton:
    return next(button for button in finder.pane.chosen_panel.why.repairs if button.text() == words)


def chosen(finder: Finder) -> str:
    """The start of what is chosen."""
    choice = finder.pane.chooser.choice
    return "" if choice is None else finder.context.dates.time(choice.period.start)


class TestContactLenses:
    """Script C2."""

    def test_an_empty_answer_explains_itself_within_a_second(
        self, services: Services, fitting: FinderState, open_finder: OpenFinder
    ):
        finder = open_finder(services, replace(fitting, length=45))
        assert title(finder) == ""
        began = time.process_time()

        finder.pane.show_state(fitting)
        finder.wait(lambda: title(finder) == "Why is there nothing?")

        assert time.process_time() - began < 1, "of this process's own work"
        panel = finder.pane.chosen_panel.why
        assert finder.heading == "No time works"
        texts = [label.text() for label in panel.findChildren(Label)]
        assert "No time today. The longest stretch free for both is 45 minutes, 17:15 – 18:00." in texts
        assert [(b.text(), b.gain, b.opened) for b in panel.repairs] == [
            ("Shorten to 45 min", "+1 time", "17:15"),
            ("Elsa until 18:15", "+1 time", "17:15"),
            ("Use another room", "+5 times", "13:00, 14:45, 15:00, 15:15, 15:30"),
            ("Look on Mon 22 March", "+29 times", "from 10:00"),
        ]

    @pytest.mark.parametrize("start", ["19 10:00", None])
    def test_another_day_is_looked_at_in_all_its_hours_when_half_of_today_is_over(
        self, services: Services, fitting: FinderState, open_finder: OpenFinder, start: str | None
    ):
        services.clock.moment = stockholm("19 11:50")  # type: ignore[attr-defined]
        window = replace(fitting.window, start=None if start is None else stockholm(start))
        finder = open_finder(services, replace(fitting, window=window))
        finder.wait(lambda: title(finder) == "Why is there nothing?")

        monday = finder.pane.chosen_panel.why.repairs[-1]
        assert (monday.text(), monday.gain, monday.opened) == (
            "Look on Mon 22 March",
            "+29 times",
            "from 10:00",
        )

    @pytest.mark.parametrize(
        ("moment", "asked", "reason"),
        [
            ("19 13:04", "Why not Fri 13:00?", ("Room 1", "Somebody ends 13:30. This would start 13:00.")),
            ("19 14:00", "Why not Fri 14:00?", ("Elsa", "Busy 14:00 – 14:45")),
            ("19 15:10", "Why not Fri 15:00?", ("Room 1", "Somebody, 15:00 – 16:00")),
            ("19 17:15", "Why not Fri 17:15?", ("Elsa", "Hours end at 18:00. This is 15 minutes over.")),
        ],
    )
    def test_any_hour_that_is_touched_names_what_is_in_the_way(
        self, finder: Finder, moment: str, asked: str, reason: tuple[str, str]
    ):
        touch(finder, moment)

        assert title(finder) == asked
        assert reasons(finder) == [reason]

    @pytest.mark.parametrize(
        ("words", "heading", "start"),
        [
            ("Shorten to 45 min", "One time works", "17:15"),
            ("Use another room", "Five times work", "13:00"),
            ("Look on Mon 22 March", "29 times work", "10:00"),
        ],
    )
    def test_a_change_is_one_press_away_and_chooses_what_it_opens(
        self, finder: Finder, words: str, heading: str, start: str
    ):
        repair(finder, words).click()
        finder.settle()

        assert finder.heading == heading
        assert chosen(finder) == start
        assert title(finder) == ""

    def test_elsa_until_a_quarter_past_six_is_booked_as_an_exception(
        self, finder: Finder, services: Services, elsa: Calendar, room: Calendar
    ):
        rules = services.rules.all(elsa.sub)
        repair(finder, "Elsa until 18:15").click()
        finder.settle()
        sheet = finder.pane.sheet
        assert sheet is not None
        assert sheet.title.text() == "Book Fri 19 March, 17:15 – 18:15"
        assert sheet.over.label.text() == "Elsa’s hours end at 18:00. This is 15 minutes over."
        sheet.guest.set_text("Sara Lund")

        sheet.confirm.click()
        assert finder.context.tasks.idle
        assert sheet.reason.message.text() == "Say why, so that everybody who sees it understands."
        assert sheet.by.message.text() == "Give your name."
        sheet.reason.set_text("Comes from far away")
        sheet.by.set_text("Omar Haddad")
        assert sheet.confirm.text() == "Book as an exception"
        sheet.confirm.click()
        finder.wait(lambda: bool(late_events(services, room)))
        finder.settle()

        for calendar in (elsa, room):
            (event,) = late_events(services, calendar)
            assert event.period == LATE
            assert (event.summary, event.notes.exception) == ("Sara Lund", "Comes from far away")
            assert event.origin == Origin(Door.STAFF, name="Omar Haddad")
        assert services.rules.all(elsa.sub) == rules
        assert finder.context.preferences.get("finder.booked_by") == "Omar Haddad"

    def test_an_exception_that_somebody_else_takes_is_not_booked(
        self, finder: Finder, services: Services, elsa: Calendar, room: Calendar
    ):
        repair(finder, "Elsa until 18:15").click()
        finder.settle()
        sheet = finder.pane.sheet
        assert sheet is not None
        for field, text in ((sheet.guest, "Sara Lund"), (sheet.reason, "Far away"), (sheet.by, "Omar")):
            field.set_text(text)
        add_event(services, room, "Cleaning", "19 17:00", "19 18:00")

        sheet.confirm.click()
        finder.wait(lambda: sheet.banner.isVisibleTo(sheet))

        assert sheet.alternatives == []
        assert late_events(services, elsa) == []
        sheet.close_sheet()

    def test_another_room_that_is_free_is_offered_in_its_place(
        self, services: Services, fitting: FinderState, open_finder: OpenFinder
    ):
        a_calendar(services, "Room 2", CalendarKind.ROOM, "13:00-15:00")
        finder = open_finder(services, fitting)

        repair(finder, "Room 2 instead of Room 1").click()
        finder.settle()

        assert finder.times == ["15:00", "15:15", "15:30"]
        assert [card.group.subs for card in finder.pane.query_panel.cards] == [
            finder.pane.query_panel.state.groups[0].subs
        ]

    def test_closing_an_empty_answer_leaves_it_closed_until_the_question_changes(self, finder: Finder):
        finder.pane.chosen_panel.why.close_button.click()
        finder.settle()
        assert title(finder) == ""

        finder.pane.ask()
        finder.settle()
        assert title(finder) == ""

        finder.pane.query_panel.length.spin.setValue(90)
        finder.settle()
        assert title(finder) == "Why is there nothing?"

    def test_closing_a_moment_goes_back_to_the_whole_answer(self, finder: Finder):
        touch(finder, "19 14:00")

        finder.pane.chosen_panel.why.close_button.click()
        finder.settle()

        assert title(finder) == "Why is there nothing?"
        assert finder.pane.why_not.asked is None


def late_events(services: Services, calendar: Calendar) -> list[Event]:
    """What lies at the time of the exception, the room's cleaning apart."""
    found = services.events.between([calendar.calendar_id], LATE)
    return [event for event in found if event.summary != "Cleaning"]


def test_the_story_asks_why_not_half_past_ten(story_finder: Finder):
    story_finder.choose("14:15")
    story_finder.settle()

    touch(story_finder, "11 10:33")

    assert title(story_finder) == "Why not Thu 10:30?"
    assert chosen(story_finder) == "14:15"
    assert story_finder.pane.chosen_panel.book.isEnabled()
    assert [(b.text(), b.gain) for b in story_finder.pane.chosen_panel.why.repairs] == [
        ("Use another room", "+6 times"),
        ("Shorten to 30 min", "+3 times"),
        ("Nothing clear after", "+2 times"),
    ]
    chart = story_finder.pane.lanes.chart
    assert chart.accessibleDescription() == "Asked: why not 10:30?"


def test_the_asked_time_is_framed_in_red(story_finder: Finder):
    story_finder.choose("14:15")
    story_finder.settle()
    chart = story_finder.pane.lanes.chart
    before = _reds(chart.grab().toImage())

    touch(story_finder, "11 10:33")

    assert before == 0
    assert _reds(chart.grab().toImage()) > 400


def _reds(image: QImage) -> int:
    danger = QImage(1, 1, QImage.Format.Format_RGB32)
    danger.fill("#B3261E")
    wanted = danger.pixel(0, 0)
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_a_start_that_is_offered_at_last_needs_no_explanation(story_finder: Finder):
    story_finder.choose("14:15")
    story_finder.settle()
    touch(story_finder, "11 10:20")
    assert title(story_finder) == "Why not Thu 10:15?"

    repair(story_finder, "Shorten to 30 min").click()
    story_finder.settle()

    assert title(story_finder) == ""
    assert story_finder.pane.query_panel.length.value == 30
    assert "10:15" in story_finder.times
    assert chosen(story_finder) == "14:15"


def test_the_keys_go_along_the_time_and_enter_asks(story_finder: Finder):
    chart = story_finder.pane.lanes.chart
    story_finder.choose("10:00")
    story_finder.settle()
    chart.setFocus()

    for _ in range(2):
        QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "10:30 is not offered. Enter asks why."
    assert title(story_finder) == ""
    QTest.keyClick(chart, Qt.Key.Key_Return)
    story_finder.settle()
    assert title(story_finder) == "Why not Thu 10:30?"
    assert chosen(story_finder) == "10:00"

    QTest.keyClick(chart, Qt.Key.Key_Escape)
    story_finder.settle()
    assert title(story_finder) == ""
    for _ in range(2):
        QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chosen(story_finder) == "10:00"


def test_the_panel_is_left_in_peace_while_nothing_changes(story_finder: Finder):
    touch(story_finder, "10 13:00")
    buttons = story_finder.pane.chosen_panel.why.repairs
    assert buttons

    story_finder.services.clock.advance(minutes=1)  # type: ignore[attr-defined]
    story_finder.pane.ask()
    story_finder.settle()

    assert story_finder.pane.chosen_panel.why.repairs == buttons


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_edge_of_the_frame_is_dragged_to_another_length(
    story_finder: Finder, direction: Qt.LayoutDirection
):
    finder = story_finder
    finder.choose("14:00")
    finder.settle()
    finder.pane.setLayoutDirection(direction)
    QApplication.processEvents()
    chart, button = finder.pane.lanes.chart, Qt.MouseButton.LeftButton

    def place(moment: str) -> QPoint:
        layout = chart.layout_now
        assert layout is not None
        return QPoint(round(layout.x(brussels(moment))), round(layout.rows[0].top) + 5)

    QTest.mousePress(chart, button, pos=place("11 14:45"))
    lengths = []
    for end in ("11 14:50", "11 15:00", "11 15:30", "11 15:59"):
        QTest.mouseMove(chart, place(end))
        lengths.append(finder.pane.query_panel.length.value)
    assert lengths == [50, 60, 90, 120]
    finder.settle()
    choice = finder.pane.chooser.choice
    assert choice is not None
    assert choice.period == Period(brussels("11 14:00"), brussels("11 16:00"))
    QTest.mouseMove(chart, place("11 14:30"))
    QTest.mouseRelease(chart, button, pos=place("11 14:30"))
    finder.settle()

    assert finder.pane.query_panel.length.value == 30
    assert chosen(finder) == "14:00"
    assert finder.context.preferences.get("finder.query")["length"] == 30


def test_a_length_that_does_not_fit_any_more_says_why_and_comes_back(story_finder: Finder):
    finder = story_finder
    finder.choose("10:00")
    finder.settle()
    chart = finder.pane.lanes.chart
    chart.setFocus()

    QTest.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    finder.settle()
    assert (finder.pane.query_panel.length.value, chosen(finder)) == (50, "")
    assert title(finder) == "Why not Thu 10:00?"

    QTest.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    finder.settle()
    assert (finder.pane.query_panel.length.value, chosen(finder)) == (45, "10:00")
    assert title(finder) == ""


def test_every_step_of_a_field_is_answered_with_one_question_on_its_way(story_finder: Finder):
    """A hundred steps in a row leave nothing behind but the answer to the last."""
    finder = story_finder
    asked: list[object] = []
    finder.pane.query_panel.changed.connect(asked.append)

    for _ in range(50):
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            QTest.keyClick(finder.pane.query_panel.after.spin, key)
        QApplication.processEvents()
    QTest.keyClick(finder.pane.query_panel.after.spin, Qt.Key.Key_Down)
    finder.settle()

    assert len(asked) == 101
    found = finder.pane.chooser.found
    assert found is not None
    assert found.state == finder.pane.query_panel.state
    assert found.state.after == 10


def test_the_end_of_the_window_is_moved_by_keys(story_finder: Finder):
    field = story_finder.pane.query_panel.window_field

    QTest.keyClick(field, Qt.Key.Key_Down)
    story_finder.settle()
    assert field.text() == "Now – Thu 11, 15:30"
    assert story_finder.times[-1] == "14:45"

    QTest.keyClick(field, Qt.Key.Key_Up)
    story_finder.settle()
    assert story_finder.times[-1] == "15:15"


def test_back_to_back_a_touch_in_a_time_chooses_it(story_finder: Finder):
    story_finder.pane.results.header.shape.chosen.emit(1)
    story_finder.settle()
    assert story_finder.pane.query_panel.state.shape is ResponseFormat.SLOTS
    story_finder.choose("14:00")
    story_finder.settle()

    touch(story_finder, "11 15:20")
    assert chosen(story_finder) == "14:45"

    touch(story_finder, "11 12:20")
    assert title(story_finder) == "Why not Thu 12:15?"
