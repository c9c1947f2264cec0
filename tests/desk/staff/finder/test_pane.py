"""The finder as people use it: ask, choose, book, and see what others do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.finder.model import FinderState, Window
from apcdesk.desk.staff.finder.remembered import to_value
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.domain.period import Period
from apcdesk.domain.queries import ResponseFormat
from apcdesk.service.bookings.records import Booked
from tests.builders_desk import Toasts
from tests.builders_services import ManualClock, make_services
from tests.desk.staff.finder.rig import Finder, OpenFinder, Store, add_event, brussels
from tests.service.builders import an_appointment_type
from tests.service.crib import Crib

INTERVIEW = Period(brussels("9 15:15"), brussels("9 16:00"))


def test_the_manager_and_the_office_are_found_and_booked(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    assert finder.heading == "Two stretches work"
    assert finder.times == ["13:30 – 14:30", "15:15 – 16:00"]

    finder.choose("15:15 – 16:00")
    finder.open_sheet("Lotte Claes").confirm.click()

    finder.wait(lambda: finder.times == ["13:30 – 14:30"])
    assert ("Lotte Claes", INTERVIEW) in finder.events(store.manager)
    assert ("Lotte Claes", INTERVIEW) in finder.events(store.office)
    assert finder.heading == "One stretch works"


def test_what_others_write_changes_the_answer_without_being_asked(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())

    store.services.events.delete(store.delivery.event_uid, origin=STAFF)

    finder.wait(lambda: finder.times == ["13:30 – 16:00"])


def test_another_desk_on_the_same_data_sees_the_booking(store: Store, open_finder: OpenFinder):
    here = open_finder(store.services, store.state())
    elsewhere = make_services(store.folder, ManualClock(brussels("8 09:00")), "Europe/Brussels")
    there = open_finder(elsewhere, store.state())

    here.choose("15:15 – 16:00")
    here.open_sheet("Lotte Claes").confirm.click()

    there.wait(lambda: there.times == ["13:30 – 14:30"])
    elsewhere.changes.feed.stop()
    elsewhere.close()


def test_two_desks_cannot_book_the_same_time(store: Store, open_finder: OpenFinder):
    state = store.state(ResponseFormat.OVERLAPPING_SLOTS)
    here, there = open_finder(store.services, state), open_finder(store.services, state)
    for finder in (here, there):
        finder.choose("13:30")
    first, second = here.open_sheet("Lotte Claes"), there.open_sheet("Noor Haddad")
    second.company.set_text("Haddad BV")

    first.confirm.click()
    here.wait(
        lambda: ("Lotte Claes", Period(brussels("9 13:30"), brussels("9 14:15"))) in here.events(store.office)
    )
    second.confirm.click()

    there.wait(lambda: bool(second.alternatives))
    assert [button.text() for button in second.alternatives] == ["Take 15:15"]
    assert (second.guest.text, second.company.text) == ("Noor Haddad", "Haddad BV")
    assert second.banner.label.text().startswith("Someone took 13:30 a moment ago. Nothing was booked.")
    assert [summary for summary, _ in there.events(store.manager)] == ["Lotte Claes", "Delivery inspection"]

    second.alternatives[0].click()

    there.wait(lambda: ("Haddad BV", INTERVIEW) in there.events(store.office))


def test_who_was_chosen_must_be_free_themselves(story_finder: Finder):
    """Thursday 14:15 stays good through Jonas when Selma is taken, but Selma must not be booked twice."""
    finder = story_finder
    finder.choose("14:15")
    sheet = finder.open_sheet("Malmö Pack")
    selma = next(c for c in finder.services.calendars.all() if c.name == "Selma Eide")
    add_event(finder.services, selma, "Dentist", "11 14:00", "11 15:00")

    sheet.confirm.click()

    finder.wait(lambda: bool(sheet.alternatives))
    assert sheet.alternatives[0].text() == "Take 14:15"
    sheet.alternatives[0].click()
    piotr = next(c for c in finder.services.calendars.all() if c.name == "Piotr Nowak")
    finder.wait(lambda: "Malmö Pack" in [name for name, _ in finder.events(piotr, 11)])
    assert "Malmö Pack" not in [name for name, _ in finder.events(selma, 11)]


def test_a_booking_is_taken_back_by_undo(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    finder.choose("15:15 – 16:00")
    finder.open_sheet("Lotte Claes").confirm.click()
    finder.wait(lambda: finder.times == ["13:30 – 14:30"])
    toasts = finder.context.toasts
    assert isinstance(toasts, Toasts)
    assert toasts.texts[-1] == "Booked Tue 9 March, 15:15"

    assert toasts.act is not None
    toasts.act()

    finder.wait(lambda: finder.times == ["13:30 – 14:30", "15:15 – 16:00"])


def test_the_guest_stays_with_the_booking(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    made: list[object] = []
    finder.pane.booked.connect(lambda booking: made.append(booking.guest))
    finder.choose("15:15 – 16:00")
    sheet = finder.open_sheet("Lotte Claes")
    sheet.email.set_text("lotte@example.org")
    sheet.phone.set_text("0470 12 34 56")
    sheet.target_boxes[store.office.sub].setChecked(False)

    sheet.confirm.click()

    finder.wait(lambda: bool(made))
    assert made == [Guest("Lotte Claes", "", "lotte@example.org", "0470 12 34 56")]
    assert ("Lotte Claes", INTERVIEW) in finder.events(store.manager)
    assert ("Lotte Claes", INTERVIEW) not in finder.events(store.office)


@pytest.mark.parametrize(
    ("guest", "email", "message"),
    [
        ("", "", "Give a name or a title."),
        ("Lotte", "lotte at home", "This does not look like an email address. Leave it empty if you like."),
    ],
)
def test_what_is_missing_is_said_beside_its_field(
    store: Store, open_finder: OpenFinder, guest: str, email: str, message: str
):
    finder = open_finder(store.services, store.state())
    finder.choose("15:15 – 16:00")
    sheet = finder.open_sheet(guest)
    sheet.email.set_text(email)

    sheet.confirm.click()

    finder.wait(lambda: message in (sheet.guest.message.text(), sheet.email.message.text()))
    assert not sheet.isHidden()
    sheet.close_sheet()


def test_the_story_is_found_as_it_is_told(story_finder: Finder):
    assert story_finder.heading == "Eight times work"
    assert story_finder.times == ["12:00", "10:00", "14:00", "14:15", "14:30", "14:45", "15:00", "15:15"]
    assert story_finder.chips == [
        "Lars +1 · crew 2",
        "Ingrid · crew 2",
        "Lars · crew 2",
        *["Lars · crew 3"] * 5,
    ]


@pytest.mark.parametrize(
    ("shape", "heading", "times"),
    [
        (1, "Four times work", ["12:00", "10:00", "14:00", "14:45"]),
        (2, "Three stretches work", ["12:00 – 12:45", "10:00 – 10:45", "14:00 – 16:00"]),
    ],
)
def test_the_story_in_other_shapes(story_finder: Finder, shape: int, heading: str, times: list[str]):
    story_finder.pane.results.header.shape.chosen.emit(shape)

    story_finder.wait(lambda: story_finder.times == times)
    assert story_finder.heading == heading


def test_the_panel_says_who_takes_part_and_why(story_finder: Finder):
    story_finder.choose("14:15")

    lines = story_finder.pane.chosen_panel.people
    assert [(line.name, line.line) for line in lines] == [
        ("Press A · Flexo 430", ""),
        ("Room Fjord", ""),
        ("Lars Østby", "The only choice at this time"),
        ("Jonas Vik", "Free too, not needed"),
        ("Piotr Nowak", "100 booked minutes that day, Selma 90, Jonas 110"),
        ("Selma Eide", "90 booked minutes that day, Piotr 100, Jonas 110"),
    ]


def test_the_sheet_says_it_again_and_the_booking_keeps_it(story_finder: Finder):
    story_finder.choose("14:15")
    sheet = story_finder.open_sheet("Lotte Claes")

    assert sheet.why.text().split("\n") == [
        "Only Lars was free",
        "Selma: 90 booked minutes that day, Piotr 100, Jonas 110",
        "Piotr: 100 booked minutes that day, Selma 90, Jonas 110",
    ]
    staffed = story_finder.pane.chooser.staffed
    booked: list[Booked] = []
    sheet.booked.connect(booked.append)
    sheet.submit()
    story_finder.wait(lambda: bool(booked))
    assert staffed is not None
    stored = story_finder.services.bookings.get(booked[0].booking.booking_id)
    assert stored.assignment == staffed.assignment


def test_a_start_within_a_stretch_asks_anew_who_is_free(story_finder: Finder):
    story_finder.pane.results.header.shape.chosen.emit(2)
    story_finder.wait(lambda: len(story_finder.times) == 3)
    story_finder.choose("14:00 – 16:00")

    story_finder.pane.why_not.touch(brussels("11 15:20"))
    story_finder.wait(story_finder.pane.chosen_panel.book.isEnabled)

    choice = story_finder.pane.chooser.choice
    assert choice is not None
    assert choice.period == Period(brussels("11 15:15"), brussels("11 16:00"))
    assert "Jonas Vik" in [line.name for line in story_finder.pane.chosen_panel.people]


def test_a_choice_that_somebody_takes_is_said_to_be_gone(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    finder.choose("15:15 – 16:00")

    add_event(store.services, store.office, "Inventory", "9 15:30", "9 16:00")

    finder.wait(lambda: finder.times == ["13:30 – 14:30"])
    assert finder.pane.chosen_panel.hint.text().startswith("Tue 9 March, 15:15 is not free any more.")
    assert not finder.pane.chosen_panel.book.isEnabled()


def test_a_hold_at_a_kiosk_takes_its_time_out(story_finder: Finder):
    assert "12:00" in story_finder.times
    kinds = story_finder.services.appointment_types.all()
    press = next(c for c in story_finder.services.calendars.all() if c.name.startswith("Press A"))
    demo = next(k for k in kinds if any(press.sub in group.subs for group in k.participants))

    story_finder.services.bookings.hold(
        demo.appointment_type_id, brussels("10 12:00"), holder="visit", place="Kiosk 1", origin=STAFF
    )

    story_finder.wait(lambda: "12:00" not in story_finder.times)


def test_when_nothing_fits_it_says_so_plainly(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, replace(store.state(), length=120))

    assert finder.heading == "No time works"
    assert finder.pane.results.empty.fact.text() == "Nothing fits 2 h in this window."
    assert finder.times == []


def test_a_window_that_is_over_is_answered_and_said_to_be_over(store: Store, open_finder: OpenFinder):
    store.services.clock.moment = brussels("20 09:00")  # type: ignore[attr-defined]
    state = FinderState(window=Window(None, brussels("27 09:00")), groups=store.state().groups)
    finder = open_finder(store.services, state)

    finder.pane.show_state(store.state())

    finder.wait(lambda: finder.times == ["13:30 – 14:30", "15:15 – 16:00"])
    assert finder.pane.results.notice.text() == "This window is over. These times were free in it."


def test_more_times_than_are_shown_are_told_of(store: Store, open_finder: OpenFinder):
    state = FinderState(
        window=Window(None, brussels("20 09:00")),
        groups=(NamedGroup("Room", (store.office.sub,)),),
        length=30,
        interval=15,
    )
    finder = open_finder(store.services, state)

    assert finder.heading == "At least 512 times work"
    assert len(finder.times) == 512
    assert "More exist" in finder.pane.results.notice.text()


def test_without_rules_a_calendar_is_open_at_any_time_and_says_so(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())

    open_always = finder.pane.query_panel.cards[0].open_always

    assert open_always == {store.office.sub}


def test_the_last_question_is_remembered(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())

    finder.pane.query_panel.length.spin.setValue(25)
    finder.settle()

    wanted = to_value(replace(store.state(), length=25))
    assert finder.context.preferences.get("finder.query") == wanted


def test_a_calendar_that_is_deleted_leaves_the_question(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())

    store.services.calendars.delete(store.office.calendar_id, origin=STAFF)

    finder.wait(lambda: finder.times == ["13:30 – 14:30", "15:15 – 17:00"])


def test_an_item_that_is_retired_leaves_the_question(store: Store, open_finder: OpenFinder):
    wrench = Crib(store.services).item("TW-1", "W9-TW-0001")
    finder = open_finder(store.services, store.state())
    finder.wait(lambda: wrench.sub in finder.pane.asking.directory.by_sub)

    store.services.retiring.retire(wrench.calendar_id, origin=STAFF)

    finder.wait(lambda: wrench.sub not in finder.pane.asking.directory.by_sub)


def test_a_search_starts_from_an_appointment_type_and_books_its_time(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, replace(store.state(), groups=()))
    interview = an_appointment_type(
        NamedGroup("Interview", (store.manager.sub, store.office.sub)),
        required_duration=timedelta(minutes=60),
        start_interval=timedelta(minutes=30),
        tzid="Europe/Brussels",
        first_day=date(2027, 3, 9),
        last_day=date(2027, 3, 9),
    )
    store.services.appointment_types.upsert(interview, origin=STAFF)

    finder.pane.of_type.click()  # of a single one there is no menu
    finder.wait(lambda: finder.pane.query_panel.state.length == 60)
    finder.settle()

    assert finder.times == ["13:30"]
    finder.choose("13:30")
    finder.open_sheet("Ada Okafor").submit()
    hour = Period(brussels("9 13:30"), brussels("9 14:30"))
    finder.wait(lambda: ("Ada Okafor", hour) in finder.events(store.office))


def test_without_an_appointment_type_it_leads_to_the_first_one(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())

    finder.pane.of_type.click()
    finder.settle()

    toasts = finder.context.toasts
    assert isinstance(toasts, Toasts)
    assert toasts.texts == ["There is no appointment type yet"]


def test_arrow_keys_walk_the_times_and_enter_chooses_and_books(story_finder: Finder):
    grid = story_finder.pane.results.grid
    story_finder.pane.activateWindow()
    grid.buttons[0].setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(grid.focusWidget(), key)
    assert grid.focusWidget() is grid.buttons[7]

    QTest.keyClick(grid.focusWidget(), Qt.Key.Key_Return)
    story_finder.wait(story_finder.pane.chosen_panel.book.isEnabled)
    assert [button.isChecked() for button in grid.buttons] == [False] * 7 + [True]

    QTest.keyClick(grid.focusWidget(), Qt.Key.Key_Return)

    sheet = story_finder.pane.sheet
    assert sheet is not None
    assert sheet.title.text() == "Book Thu 11 March, 15:15 – 16:00"
    QTest.keyClick(sheet.guest.line, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_months_are_turned_with_the_pointer_where_it_is(store: Store, open_finder: OpenFinder):
    finder = open_finder(store.services, store.state())
    finder.pane.query_panel.window_field.open_sheet()
    sheet = finder.pane.query_panel.window_field.sheet
    assert sheet is not None
    finder.settle()
    on = sheet.first.month.findChildren(IconButton)[1]
    places, months = set(), []

    for _ in range(6):
        QTest.mouseClick(on, Qt.MouseButton.LeftButton)
        finder.settle()
        places.add(on.mapToGlobal(on.rect().center()).toTuple())
        months.append(sheet.first.month.month.month)

    assert months == [4, 5, 6, 7, 8, 9], "May and August have six weeks"
    assert len(places) == 1
    sheet.close_sheet()
