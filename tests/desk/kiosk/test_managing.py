"""A booking from before: opened by its code or its QR, checked in, moved and cancelled at the kiosk."""

from __future__ import annotations

import contextlib
from datetime import UTC
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apcdesk.desk.kiosk.aids import BOOKING, LARGER
from apcdesk.desk.kiosk.idle import Patience
from apcdesk.desk.kiosk.invitation import invitation, invited
from apcdesk.desk.kiosk.pages.booking_page import BookingPage
from apcdesk.desk.kiosk.pages.city_page import CityPage
from apcdesk.desk.kiosk.pages.confirmed_wide import CodeSheet
from apcdesk.desk.kiosk.steps import Aside, Step
from apcdesk.desk.kiosk.window import KioskWindow
from apcdesk.desk.widgets.kiosk.sheet import KioskSheet
from apcdesk.domain.bookings import Booking
from apcdesk.domain.changes import STAFF, Door
from apcdesk.domain.events import Guest
from apcdesk.errors import SlotTaken
from apcdesk.service.bookings.booking import BookingRequest
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk, oslo


def a_booking(kiosk: Kiosk, clock: str = "14:00", day: int = 10, guest: str = "Noor Haddad") -> Booking:
    """Packaging advice, booked on the phone."""
    kinds = kiosk.services.appointment_types.all()
    kind = next(kind for kind in kinds if kind.short_name == "Packaging advice")
    request = BookingRequest(
        kind.appointment_type_id, oslo(clock, day).astimezone(UTC), Guest(guest), f"phone {clock}"
    )
    return kiosk.services.bookings.book(request, origin=STAFF)


def _take_everybody(kiosk: Kiosk, clock: str) -> None:
    """Book a time until nobody is left to book it with."""
    with contextlib.suppress(SlotTaken):
        while True:
            a_booking(kiosk, clock, guest="Somebody else")


def open_by_code(kiosk: Kiosk, code: str) -> None:
    """From the first screen, typed on the screen's keys."""
    kiosk.window.aids._on_chosen(BOOKING)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.CODE)
    for letter in code:
        QTest.mouseClick(kiosk.page.keyboard.key(letter.lower()), Qt.MouseButton.LeftButton)
    assert kiosk.page.code.text == code
    kiosk.touch(kiosk.page.find_button)


def test_a_code_opens_the_booking_and_says_hello(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk)

    open_by_code(kiosk, booking.code)

    assert isinstance(kiosk.page, BookingPage)
    assert kiosk.page.title.text() == "Hello, Noor Haddad"
    assert kiosk.window.idle.patience == Patience(35, 25)
    assert [
        button.text()
        for button in (kiosk.page.arrive_button, kiosk.page.move_button, kiosk.page.cancel_button)
        if button.isVisible()
    ] == ["I am here", "Move it to another time", "Cancel the booking"]


@pytest.mark.parametrize(
    ("code", "row"), [("en", "qwertyuiop'"), ("fr", "azertyuiopé"), ("ar", "qwertyuiop'")]
)
def test_a_code_is_typed_on_the_latin_letters_of_the_language(kiosk: Kiosk, code: str, row: str) -> None:
    kiosk.context.languages.speak(code)
    kiosk.window.aids._on_chosen(BOOKING)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.CODE)

    letters = [kiosk.page.keyboard.key(letter) for letter in row]

    assert len({key.y() for key in letters}) == 1


@pytest.mark.parametrize("from_page", [True, False])
def test_the_qr_of_the_confirmation_opens_it_too(kiosk: Kiosk, from_page: bool) -> None:
    booking = a_booking(kiosk)
    if from_page:
        kiosk.window.aids._on_chosen(BOOKING)

    kiosk.scan(
        invitation(invited(booking, "Packaging advice", "Stand B07-32"), kiosk.clock.now()).replace(
            "\r\n", "\r"
        )
    )
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.BOOKING)

    assert kiosk.window.asides.managing.booking is not None
    assert kiosk.window.asides.managing.booking.code == booking.code


def test_a_printed_code_is_scanned_on_the_first_screen(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk)

    kiosk.scan(booking.code, enter=False)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.BOOKING)


def test_an_arrival_is_told_to_the_desk_and_asked_once(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk)
    open_by_code(kiosk, booking.code)

    kiosk.touch(kiosk.page.arrive_button)

    assert kiosk.page.banner.text == "Good to see you. We know that you are here."
    assert not kiosk.page.arrive_button.isVisible()
    assert kiosk.services.marks.arrivals([booking.booking_id]) == {booking.booking_id: kiosk.clock.now()}
    last = kiosk.services.changes.after(kiosk.services.changes.latest() - 1)[-1]
    assert (last.entity_id, last.origin.door) == (booking.booking_id, Door.KIOSK)
    kiosk.touch(kiosk.page.done_button)
    assert (kiosk.window.asides.shown, kiosk.step) == (None, Step.ATTRACT)


def test_one_of_tomorrow_cannot_be_checked_in_today(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk, day=11)

    open_by_code(kiosk, booking.code)

    assert not kiosk.page.arrive_button.isVisible()
    assert kiosk.page.move_button.isVisible()


def test_it_is_moved_to_another_time(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk)
    open_by_code(kiosk, booking.code)

    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.MOVE)
    assert not kiosk.page.move_button.isEnabled()
    kiosk.touch(kiosk.slot("15:15"))
    assert kiosk.page.move_button.text() == "Move to 15:15 today"
    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.BOOKING)

    assert kiosk.page.banner.text == "Your booking is now 15:15 – 15:35."
    assert kiosk.services.visits.see(booking.code).period.start == oslo("15:15")


def test_a_time_that_somebody_takes_meanwhile_is_offered_no_longer(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk)
    open_by_code(kiosk, booking.code)
    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.MOVE)
    kiosk.touch(kiosk.slot("15:15"))

    _take_everybody(kiosk, "15:15")
    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: "15:15" not in kiosk.times)

    assert kiosk.window.asides.shown is Aside.MOVE
    assert kiosk.services.visits.see(booking.code).period.start == oslo("14:00")


def test_it_is_cancelled_after_one_question(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk)
    open_by_code(kiosk, booking.code)

    kiosk.touch(kiosk.page.cancel_button)
    sheet = kiosk.page.sheet
    assert sheet is not None
    assert sheet.title.text() == "Cancel 14:00 on Wed 10 March?"
    assert not kiosk.services.visits.see(booking.code).cancelled
    kiosk.page._on_sure()
    kiosk.settle()

    assert kiosk.page.title.text() == "Cancelled"
    assert kiosk.services.visits.see(booking.code).cancelled
    kiosk.touch(kiosk.page.done_button)
    open_by_code(kiosk, booking.code)
    assert kiosk.page.banner.text == "This booking is already cancelled."
    assert not kiosk.page.cancel_button.isVisible()


def test_codes_can_be_tried_five_times(kiosk: Kiosk) -> None:
    kiosk.window.aids._on_chosen(BOOKING)
    told = []
    for n in range(6):
        kiosk.page.code.line.setText(f"ZZZZZ{n + 2}")
        kiosk.touch(kiosk.page.find_button)
        told.append(kiosk.page.banner.text)

    assert told == [
        *["We do not know this code. Check the letters, or ask staff."] * 4,
        *["Too many tries. Try again in 60 s."] * 2,
    ]


def test_who_walks_away_leaves_no_booking_on_the_screen(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk)
    open_by_code(kiosk, booking.code)
    kiosk.touch(kiosk.page.cancel_button)

    kiosk.let_pass(60)

    assert (kiosk.window.asides.shown, kiosk.step) == (None, Step.ATTRACT)
    assert kiosk.window.asides.managing.booking is None
    assert not kiosk.services.visits.see(booking.code).cancelled


def test_staff_who_look_in_meanwhile_give_the_page_back_as_it_was(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk)
    open_by_code(kiosk, booking.code)
    window: KioskWindow = kiosk.window

    window.asides.show(Aside.PIN)
    window.asides.show(Aside.STAFF)
    kiosk.let_pass(20)

    assert type(window.page) is BookingPage
    assert kiosk.page.title.text() == "Hello, Noor Haddad"


def test_an_answer_that_comes_after_the_visit_is_dropped(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    booking = a_booking(kiosk)

    kiosk.window.asides.managing.open(booking.code)
    kiosk.window.flow.start_over()
    kiosk.settle()

    assert kiosk.window.asides.managing.booking is None
    assert kiosk.window.asides.shown is None


def test_a_scan_takes_the_question_of_the_booking_before_away(kiosk: Kiosk) -> None:
    first, second = a_booking(kiosk), a_booking(kiosk, "15:15", guest="Ola Dahl")
    open_by_code(kiosk, first.code)
    kiosk.touch(kiosk.page.cancel_button)
    sheet = kiosk.page.sheet
    assert sheet is not None

    kiosk.scan(second.code)
    kiosk.wait(lambda: kiosk.page.title.text() == "Hello, Ola Dahl")

    assert (kiosk.page.sheet, kiosk.window.findChildren(KioskSheet)) == (None, [])
    assert [kiosk.services.visits.see(one.code).cancelled for one in (first, second)] == [False, False]


def test_the_question_never_stays_over_the_pages_of_staff(kiosk: Kiosk) -> None:
    open_by_code(kiosk, a_booking(kiosk).code)
    kiosk.touch(kiosk.page.cancel_button)

    kiosk.window.asides.show(Aside.PIN)
    kiosk.settle()

    assert kiosk.window.findChildren(KioskSheet) == []
    kiosk.touch(kiosk.page.cancel_button)
    kiosk.touch(kiosk.page.cancel_button)
    assert kiosk.page.sheet.title.text() == "Cancel 14:00 on Wed 10 March?"


def test_who_is_too_late_for_another_time_reads_so(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk)
    open_by_code(kiosk, booking.code)
    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.MOVE)
    kiosk.touch(kiosk.slot("15:15"))
    _take_everybody(kiosk, "15:15")

    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: "15:15" not in kiosk.times)

    assert kiosk.page.banner.text == "Someone took this time a moment ago. Choose another."
    assert (kiosk.page.move_button.text(), kiosk.page.move_button.isEnabled()) == ("Choose a time", False)


def test_a_city_an_aid_and_a_language_keep_the_other_time_that_is_chosen(kiosk: Kiosk) -> None:
    open_by_code(kiosk, a_booking(kiosk).code)
    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.MOVE)
    kiosk.touch(kiosk.slot("15:15"))

    kiosk.touch(kiosk.page.slots.city_button)
    assert isinstance(kiosk.window.page, CityPage)
    kiosk.touch(kiosk.page.buttons["Asia/Tokyo"])
    chosen: Any = kiosk.slot("15:15")
    assert (chosen.isChecked(), chosen.note) == (True, "23:15")
    kiosk.window.aids._on_chosen(LARGER)
    kiosk.window.aids.languages.speak("de")
    kiosk.settle()

    assert kiosk.page.move_button.text() == "Auf 15:15 heute verschieben"
    kiosk.touch(kiosk.page.move_button)
    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.BOOKING)
    assert kiosk.page.banner.text == "Ihre Buchung ist jetzt um 15:15 – 15:35."
    kiosk.window.aids.languages.speak("en")
    assert kiosk.page.banner.text == "Your booking is now 15:15 – 15:35."


def test_a_scanned_code_that_nobody_knows_leads_to_where_codes_are_typed(kiosk: Kiosk) -> None:
    kiosk.scan("ZZZZZ2")

    kiosk.wait(lambda: kiosk.window.asides.shown is Aside.CODE)
    assert kiosk.page.banner.text == "We do not know this code. Check the letters, or ask staff."
    kiosk.touch(kiosk.page.cancel_button)
    assert (kiosk.window.asides.shown, kiosk.step) == (None, Step.ATTRACT)
    kiosk.window.asides.show(Aside.CODE)
    assert kiosk.page.banner.text == ""


def test_a_pause_after_wrong_codes_grows_shorter_and_ends(kiosk: Kiosk) -> None:
    kiosk.window.aids._on_chosen(BOOKING)
    for n in range(5):
        kiosk.page.code.line.setText(f"ZZZZZ{n + 2}")
        kiosk.touch(kiosk.page.find_button)

    told = [kiosk.page.banner.text]
    for seconds in (20, 40):
        kiosk.clock.advance(seconds=seconds)
        kiosk.page._second.timeout.emit()
        told.append(kiosk.page.banner.text)

    assert told == ["Too many tries. Try again in 60 s.", "Too many tries. Try again in 40 s.", ""]


def test_a_code_at_the_wrong_moment_is_said_to_be_one(kiosk: Kiosk) -> None:
    booking = a_booking(kiosk)
    kiosk.to_times()
    kiosk.scan(booking.code)
    at_the_times = (kiosk.step, kiosk.window.note.text)
    kiosk.window.flow.start_over()
    kiosk.window.asides.show(Aside.CODE)
    kiosk.scan("5C-0042")

    assert at_the_times == (
        Step.TIME,
        "This is the code of a booking. Start over and scan it again.",
    )
    assert kiosk.window.note.text == "We do not know this code. Check the letters, or ask staff."


def test_an_aid_keeps_the_code_that_is_half_typed_and_the_next_visitor_finds_none(kiosk: Kiosk) -> None:
    kiosk.window.aids._on_chosen(BOOKING)
    kiosk.type(kiosk.page.code.line, "ab3")

    kiosk.window.aids._on_chosen(LARGER)
    kiosk.window.aids.languages.speak("de")
    kept = kiosk.page.code.text
    kiosk.window.flow.start_over()
    kiosk.window.aids._on_chosen(BOOKING)

    assert (kept, kiosk.page.code.text) == ("AB3", "")


@pytest.mark.parametrize("size", [(1080, 1920), (540, 960), (1024, 600)])
def test_nothing_comes_under_the_finger_that_said_i_am_here(
    make_kiosk: MakeKiosk, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size=size)
    open_by_code(kiosk, a_booking(kiosk).code)
    page = kiosk.page
    before = page.cancel_button.geometry()

    kiosk.touch(page.arrive_button)

    assert (page.banner.isVisible(), page.cancel_button.geometry()) == (True, before)


def test_a_small_screen_opens_the_code_for_the_phone_whole(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(size=(540, 960))
    open_by_code(kiosk, a_booking(kiosk).code)
    assert kiosk.page.phone is None

    kiosk.touch(kiosk.page.keep_button)

    [sheet] = kiosk.window.findChildren(CodeSheet)
    code = sheet.code.rect().translated(sheet.code.mapTo(sheet.panel, sheet.code.rect().topLeft()))
    assert sheet.panel.rect().contains(code)
    assert kiosk.window.rect().contains(sheet.panel.geometry())
    kiosk.touch(sheet.close_button)
    assert kiosk.window.findChildren(CodeSheet) == []


def test_a_very_long_name_leaves_the_booking_in_sight(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(size=(540, 960))

    open_by_code(kiosk, a_booking(kiosk, guest="Wolfeschlegelsteinhausenbergerdorff " * 5).code)

    assert kiosk.page.title.text() == "Hello, Wolfeschlegelsteinhausenbergerdorff Wolfeschleg…"
    assert not kiosk.page._card.visibleRegion().isEmpty()
