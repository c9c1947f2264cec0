"""A scan anywhere on the desk: told by a toast, typed into nothing but a field for codes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.palette.palette import Palette
from apcdesk.desk.scans.desk import DeskScans
from apcdesk.desk.scans.scanner import Scanner
from apcdesk.desk.staff.equipment.hand_out_sheet import HandOutSheet
from apcdesk.desk.staff.equipment.item_sheet import ItemSheet
from apcdesk.desk.staff.equipment.step_sheets import TakeBackSheet
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.tour.hand import Hand
from apcdesk.desk.window.shell import MainWindow
from apcdesk.domain.badges import BadgeColumns
from apcdesk.domain.bookings import Booking
from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import Standing
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.visits.badges import read_badges

KIT = "ALNA-TK-3"
ADVICE = AppointmentTypeId("packaging-advice")


class Desk:
    """The window, and a scanner whose keys come as fast as `apart` says."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        self.window = window
        self.services = window.context.services
        self.hand = Hand(window, tasks)
        self.apart, self._now = 9.0, 0.0
        self.scans = DeskScans(window, Scanner(self._stamp, window))
        window.activateWindow()
        self.hand.wait_for(window.isActiveWindow, "the window is not active")

    def scan(self, code: str) -> str:
        """Send a burst of keys to whatever has the focus; what is said of it, without what was said before."""
        host = self.window._hosts[self.window.current]
        host.clear()
        QTest.keyClicks(QApplication.focusWidget() or self.window, code)
        QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Return)
        self.hand.wait_for(lambda: self.said() != "", f"nothing is said of {code}")
        return self.said()

    def said(self) -> str:
        """The toast that is shown."""
        toast = self.window._hosts[self.window.current].current
        return "" if toast is None else toast.label.text()

    def act(self) -> str:
        """Press the button of the toast; what it said."""
        toast = self.window._hosts[self.window.current].current
        assert toast is not None
        assert toast.button is not None
        words = toast.button.text()
        QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
        self.hand.rest()
        return words

    def book(self) -> Booking:
        """A visitor's booking."""
        [slot, *_] = self.services.bookings.times(ADVICE)
        request = BookingRequest(ADVICE, slot.start, Guest("Sara Lund"), "sara")
        return self.services.bookings.book(request, origin=STAFF)

    def _stamp(self, _event: QKeyEvent) -> float:
        self._now += self.apart
        return self._now


@pytest.fixture
def desk(story_window: MainWindow, tasks: Tasks) -> Iterator[Desk]:
    desk = Desk(story_window, tasks)
    yield desk
    desk.scans.scanner.stop()


def test_an_item_that_is_out_says_with_whom_and_is_taken_in(desk: Desk):
    desk.window.go("calendars")
    desk.window.calendars.search.line.setFocus()

    assert desk.scan(KIT) == "Torque kit 3: 1 h 20 min late · with Mette Dahl · next Jonas Vik, Wed 12:00"
    assert desk.window.calendars.search.text == ""
    assert desk.act() == "Check in"
    desk.hand.wait_for(lambda: desk.window.equipment.commands.sheet is not None, "nothing is asked")
    assert desk.window.current == "equipment"
    assert isinstance(desk.window.equipment.commands.sheet, TakeBackSheet)


def test_an_item_that_is_here_is_opened(desk: Desk):
    here = next(one for one in desk.services.custody.board() if one.standing is Standing.HERE)
    name = here.calendar.name

    assert desk.scan(here.item.label_code).startswith(f"{name}: here")
    assert desk.act() == "Open"
    desk.hand.wait_for(lambda: desk.window.equipment.inspector.title.text() == name, "it is not shown")
    assert desk.window.equipment.commands.sheet is None


def test_a_booking_is_opened_at_once_but_not_behind_a_sheet(desk: Desk):
    booking = desk.book()
    desk.window.go("links")
    assert desk.scan(booking.code).startswith(f"Booking {booking.code}: Sara Lund, Wed 10 March, ")
    assert desk.window.current == "agenda"
    desk.hand.wait_for(
        lambda: desk.window.agenda.choice.current == booking.event_uids[0], "the booking is not open"
    )
    desk.window.go("calendars")
    desk.window.show_keys()
    desk.scan(f"https://stand.example/bookings/{booking.code}")
    assert desk.window.current == "calendars"
    desk.services.bookings.cancel(booking.booking_id, origin=STAFF)
    assert desk.scan(booking.code).endswith("is cancelled.")


def test_badges_are_of_people_of_the_crib_or_of_visitors(desk: Desk):
    person = desk.services.crib_people.all()[0]
    visitors = read_badges(b"Nr,Name,Company\nV-0042,Keiko Mori,Hoshi Pump K.K.\nV-0043,Ida Lund,\n")
    desk.services.badges.take(visitors, BadgeColumns("Nr", ("Name",), "Company"), origin=STAFF)

    assert desk.scan("V-0042") == "Badge read: Keiko Mori, Hoshi Pump K.K."
    assert desk.scan("v-0043") == "Badge read: Ida Lund"
    assert desk.scan(person.badge).startswith(f"{person.name} has ")
    assert desk.act() == "Check out"
    desk.hand.wait_for(lambda: desk.window.equipment.commands.sheet is not None, "nothing is asked")
    sheet = desk.window.equipment.commands.sheet
    assert isinstance(sheet, HandOutSheet)
    desk.hand.wait_for(lambda: sheet.person.value == person.person_id, "it is for nobody")


def test_what_nobody_knows_is_said(desk: Desk):
    assert desk.scan("4006381333931") == "Nothing here has the code 4006381333931."
    assert desk.scan("x" * 60) == f"Nothing here has the code {'x' * 24}…."


def test_text_that_comes_fast_into_a_field_stays_there(desk: Desk):
    desk.window.go("calendars")
    search = desk.window.calendars.search
    search.line.setFocus()

    QTest.keyClicks(search.line, "Elsa ")
    desk.hand.wait_for(lambda: search.text == "Elsa", "what a program typed is lost")
    said = desk.scan("Lindstrom")
    desk.hand.wait_for(lambda: search.text == "Elsa Lindstrom", "what a program typed is lost")
    assert said == "Nothing here has the code Lindstrom: it was left in the field as text."
    desk.scan(KIT)
    assert search.text == "Elsa Lindstrom"


def test_with_hidden_names_no_toast_says_one(desk: Desk):
    booking, person = desk.book(), desk.services.crib_people.all()[0]
    desk.window.agenda.tools.turn_names()
    desk.window.go("calendars")

    assert desk.scan(KIT) == "Torque kit 3: 1 h 20 min late · next Wed 12:00"
    assert desk.scan(person.badge) == "A badge was read."
    assert "Sara" not in desk.scan(booking.code)


def test_fields_for_codes_take_a_scan_and_typing_goes_everywhere(desk: Desk):
    desk.window.go("calendars")
    desk.window.find_anything()
    palette = desk.window.findChild(Palette)
    assert palette is not None
    palette.field.set_text("was here")
    QTest.keyClicks(palette.field.line, KIT)
    QTest.keyClick(palette.field.line, Qt.Key.Key_Return)
    desk.hand.wait_for(lambda: palette.field.text == KIT, "the field for codes is empty")
    QTest.keyClicks(palette.field.line, "-spare")
    desk.hand.wait_for(lambda: palette.field.text == KIT + "-spare", "what a program typed is lost")
    palette.close_sheet()
    desk.apart = 150
    desk.window.calendars.search.line.setFocus()
    QTest.keyClicks(desk.window.calendars.search.line, "Press")
    desk.hand.wait_for(lambda: desk.window.calendars.search.text == "Press", "what was typed is lost")


def test_the_pane_of_equipment_reads_for_itself(desk: Desk):
    desk.window.go("equipment")
    desk.hand.wait_for(lambda: desk.window.equipment.loaded, "nothing was read")
    assert desk.scans.scanner._window is None
    equipment = desk.window.equipment
    equipment._on_add()
    sheet = equipment.commands.sheet
    assert isinstance(sheet, ItemSheet)
    sheet.label.line.setFocus()
    equipment.scanner.scanned.emit("NEW-1")
    assert sheet.label.text == "NEW-1"
    desk.window.go("links")
    assert desk.scans.scanner._window is desk.window


def test_a_window_that_closes_listens_no_more(desk: Desk):
    shown = desk.window.pane(desk.window.current)
    desk.window.close()
    desk.window.stack.removeWidget(shown)

    assert desk.scans.scanner._window is None
