"""A visitor who asks to be forgotten, in the agenda: what staff see first, what they choose, and that it is for good."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.booking.forget_sheet import ForgetSheet
from apcdesk.desk.staff.booking.forget_words import done_text, found_by_text, further_texts, kept_text
from apcdesk.desk.staff.history.sheet import HistorySheet
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.menu import Menu
from apcdesk.desk.widgets.messages import Banner
from apcdesk.domain.changes import STAFF
from apcdesk.domain.erasure import Traces
from apcdesk.domain.events import Guest
from apcdesk.domain.queries import Buffer
from apcdesk.errors import DatabaseBusy
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.privacy.forgotten import Forgotten
from tests.desk.staff.agenda.conftest import oslo
from tests.desk.staff.booking.conftest import offer_demo
from tests.service.crib import Crib

EVA = Guest("Eva Lund", "Bergen Etikett", "eva@etikett.example")


@pytest.fixture
def kind(rig):
    return offer_demo(rig, Buffer())


def book(rig, kind, start, guest=EVA):
    request = BookingRequest(kind.appointment_type_id, oslo(start), guest, start)
    booking = rig.services.bookings.book(request, origin=STAFF)
    rig.wait(lambda: booking.event_uids[0] in rig.shown())
    return booking


@pytest.fixture
def visits(rig, kind):
    """Eva was here at 9, and comes again at 13 and 15; the first of these is chosen."""
    rig.clock.moment = oslo("10 08:00")
    made = [book(rig, kind, f"10 {clock}") for clock in ("09:00", "13:00", "15:00")]
    rig.clock.moment = oslo("10 11:00")
    rig.pane.choice.choose(made[1].event_uids[0])
    rig.settle()
    return made


def open_sheet(rig):
    """Through the menu of what is chosen, until it says what is known."""
    QTest.mouseClick(rig.pane.inspector._more, Qt.MouseButton.LeftButton)
    menu = [menu for menu in rig.window.findChildren(Menu) if menu.isVisible()][-1]
    action = next(action for action in menu.actions() if action.text() == "Forget this visitor…")
    menu.close()
    action.trigger()
    found = next(one for one in rig.window.findChildren(ForgetSheet) if one.isVisible())
    rig.wait(lambda: found.traces is not None)
    return found


def words(sheet):
    return [label.text() for label in sheet.findChildren(Label) if label.isVisible() and label.text()]


def forget(rig, sheet):
    QTest.mouseClick(sheet.sure, Qt.MouseButton.LeftButton, pos=sheet.sure.rect().center())
    QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    rig.wait(lambda: rig.context.toasts.texts != [])
    rig.settle()


def test_what_is_known_is_shown_first_and_names_nobody(rig, visits):
    sheet = open_sheet(rig)

    said = words(sheet)
    assert said[:4] == [
        "Forget this visitor?",
        "Wed 10 March, 13:00 – 13:45",
        "3 bookings, 10 March 2027",
        "Found by the same email address.",
    ]
    assert {"Wed 10 March, 13:00 – 13:45", "Wed 10 March, 15:00 – 15:45", "Still to come"} <= set(said)
    assert not [one for one in said if "Eva" in one or "etikett" in one.lower()]
    assert not [one for one in sheet.findChildren(Banner) if one.isVisible()]
    sheet.close_sheet()


def test_it_cannot_be_undone_and_that_is_to_be_known(rig, visits):
    sheet = open_sheet(rig)
    assert not sheet.confirm.isEnabled()
    sheet.submit()
    QTest.mouseClick(sheet.sure, Qt.MouseButton.LeftButton, pos=sheet.sure.rect().center())
    assert sheet.confirm.isEnabled()

    QTest.mouseClick(sheet.leave, Qt.MouseButton.LeftButton)
    rig.settle()

    assert [rig.services.bookings.get(one.booking_id) for one in visits] == visits


def test_times_that_are_to_come_stay_taken(rig, visits):
    rig.context.undo.push("Saved: Eva Lund", (1,))
    rig.context.toasts.texts.clear()
    sheet = open_sheet(rig)
    sheet.by.set_text("Ana")

    forget(rig, sheet)

    assert rig.context.toasts.texts == ["The visitor of 3 bookings is forgotten."]
    assert [rig.services.bookings.get(one.booking_id) for one in visits] == [
        replace(one, summary="Demo", guest=None) for one in visits
    ]
    assert (rig.context.undo.undo_text, rig.context.undo.redo_text) == (None, None)
    newest = rig.services.history.of_booking(visits[1].booking_id)[0]
    assert newest.origin.name == "Ana"


def test_or_are_cancelled(rig, visits):
    sheet = open_sheet(rig)
    assert "Their times stay taken, and nobody knows for whom." in words(sheet)
    sheet.choice.choose(1)
    assert "They are cancelled, and their times are free for others." in words(sheet)

    forget(rig, sheet)

    stored = [rig.services.bookings.get(one.booking_id) for one in visits]
    assert [one.cancelled for one in stored] == [False, True, True]


def test_the_history_says_it_without_a_name(rig, visits):
    forget(rig, open_sheet(rig))
    event = rig.pane.event_of(visits[1].event_uids[0])

    rig.pane.bookings.history(event)
    sheet = next(one for one in rig.window.findChildren(HistorySheet) if one.isVisible())
    rig.wait(lambda: len(sheet.entries) == 2)

    assert "Who came was forgotten" in words(sheet)
    assert sheet.take_back_buttons == {}
    sheet.close_sheet()


def test_the_palette_offers_it_for_the_booking_that_is_chosen(rig, visits):
    offered = {words: act for words, _, _, act in rig.pane.offers()}

    sheet = offered["Forget this visitor…"]()

    rig.wait(lambda: sheet.traces is not None)
    sheet.close_sheet()
    lunch = rig.book("10 16:00", "10 16:30", "Lunch")
    rig.pane.choice.choose(lunch.event_uid)
    rig.settle()
    assert "Forget this visitor…" not in {words for words, *_ in rig.pane.offers()}
    assert rig.pane.bookings.forget(lunch) is None


def test_of_a_visitor_who_was_forgotten_nothing_is_left_to_forget(rig, visits):
    forget(rig, open_sheet(rig))

    sheet = open_sheet(rig)

    assert "Nothing is known of this visitor any more." in words(sheet)
    assert not sheet.confirm.isVisible()
    sheet.close_sheet()


def test_much_that_is_to_come_is_counted(rig, kind):
    rig.clock.moment = oslo("10 08:00")
    made = [book(rig, kind, f"10 {hour:02}:{minute}") for hour in (9, 10, 11) for minute in ("00", "45")]
    rig.pane.choice.choose(made[0].event_uids[0])
    rig.settle()

    sheet = open_sheet(rig)

    assert words(sheet).count("Demo") == 5
    assert "and 1 more" in words(sheet)
    sheet.close_sheet()


def test_the_history_of_equipment_stays_and_it_says_so(rig, visits):
    crib = Crib(rig.services)
    crib.out(crib.person("Eva Lund", "B1", email=EVA.email), crib.item("A", "TW-1"))

    sheet = open_sheet(rig)

    assert "This visitor signed for equipment. The history of that is sealed and stays." in words(sheet)
    sheet.close_sheet()


def test_nobody_can_leave_while_it_runs_and_a_refusal_leads_back(rig, visits, monkeypatch):
    sheet = open_sheet(rig)
    asked = []

    def busy(*_, progress, **__):
        progress(1, 3)
        asked.append(sheet.leave.isEnabled())
        raise DatabaseBusy("locked")

    monkeypatch.setattr(type(rig.services.erasing), "erase", busy)
    QTest.mouseClick(sheet.sure, Qt.MouseButton.LeftButton, pos=sheet.sure.rect().center())
    sheet.submit()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    rig.wait(lambda: sheet.problem.isVisible() and sheet.bar.value() == 1)

    assert asked == [False]
    assert (sheet.leave.isEnabled(), sheet.confirm.isEnabled()) == (True, True)
    assert sheet.sure.isVisible()
    sheet.close_sheet()


def test_how_far_it_is(rig, visits):
    sheet = open_sheet(rig)

    sheet._on_progressed(100, 250)
    assert (sheet._far.text(), sheet.bar.value(), sheet.bar.maximum()) == ("Booking 100 of 250", 100, 250)
    sheet._on_progressed(250, 250)
    assert sheet._far.text() == "Taking it out of the database’s file"
    sheet.close_sheet()


def test_what_else_there_is_in_words(qapp):
    traces = Traces(events=2, companion=1, registrations=1, links=3, remembered=2, kept_links=2)

    assert further_texts(traces) == [
        "2 events without a booking",
        "Comes along to 1 booking of others",
        "1 registration",
        "3 links nobody booked",
        "2 earlier steps in histories of others",
    ]
    assert kept_text(traces) == (
        "2 links that name the address are still open. They are forgotten on their day."
    )
    assert done_text(Forgotten(bookings=1), wiped=False) == (
        "The visitor is forgotten. Pieces left in the database’s file go within minutes."
    )


@pytest.mark.parametrize(
    ("by_email", "by_phone", "said"),
    [
        (True, True, "Found by the same email address or phone number."),
        (True, False, "Found by the same email address."),
        (False, True, "Found by the same phone number."),
        (
            False,
            False,
            "No email address and no phone number is known, and a name alone does not say who it is.",
        ),
    ],
)
def test_by_what_somebody_is_the_same(qapp, by_email, by_phone, said):
    assert found_by_text(Traces(by_email=by_email, by_phone=by_phone)) == said
