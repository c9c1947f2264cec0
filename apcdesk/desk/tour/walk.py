"""The tour: the real windows, driven through the demo as by a person, a picture of each screen on the way."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.steps import Aside
from apcdesk.desk.kiosk.window import KioskWindow
from apcdesk.desk.look.theme import Mode
from apcdesk.desk.scans.scanner import Scanner
from apcdesk.desk.staff.equipment.labels.preview import LabelPreview
from apcdesk.desk.staff.finder.lanes import LaneChart
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.tour.demand import visit_demand
from apcdesk.desk.tour.hand import Hand, NotThere, steady_hand
from apcdesk.desk.tour.line import play_kiosks, visit_line
from apcdesk.desk.tour.links import GUESTS, NEWEST, NEWEST_NAME, come, play_links
from apcdesk.desk.tour.looks import DeskLooks, KioskLooks, Look
from apcdesk.desk.tour.program import Program
from apcdesk.desk.tour.sequence import visit_sequence
from apcdesk.desk.widgets.month import DayGrid
from apcdesk.desk.window.shell import SIZE, MainWindow, ToastRelay
from apcdesk.domain.bookings import Booking

KIOSK_SIZE, WIDE_KIOSK_SIZE = (1080, 1920), (1280, 800)
PLACE = "Kiosk 2 · Press A"
RULES_OF = "Press B · Inkjet 520"
BREAKS = (
    ("Tuesday", "9-12, 12:45-17"),
    ("Wednesday", "9-12, 12:45-17"),
    ("Thursday", "9-12, 12:45-16"),
)
LAST_DAY = date(2027, 3, 11)
UNTIL = datetime(2027, 3, 11, 15, tzinfo=UTC)
NOT_OFFERED = datetime(2027, 3, 11, 9, 30, tzinfo=UTC)
EVENT = "Demo Bergen Etikett"
LATE_ITEM = "Torque kit 3"
ORIGIN = "https://nordlys-press.example"
PORTS_TO_TRY = 20
CALLER = "Stand website"
PIN, WRONG = "270310", "145682"
REFUSED = QPoint(200, 2 * 33 + 16)
"""On the third line of the request log: the program's event that ends before it starts."""
GROUPS = (
    ("Press and room", "All", ("Press A", "Room Fjord")),
    ("Consultant", "Any 1", ("Ingrid", "Lars", "Amina")),
    ("Press crew", "Some", ("Jonas", "Mette", "Piotr", "Selma")),
)
Seen = Callable[[str, QWidget], None]
log = logging.getLogger(__name__)


@dataclass(slots=True)
class TourReport:
    """What the tour did, a line for each picture and one for the booking."""

    lines: list[str] = field(default_factory=list)


class Tour:
    """Goes once through the windows. The services must stand at the demo's instant, with the demo loaded."""

    def __init__(
        self,
        context: DeskContext,
        toasts: ToastRelay,
        switch: PortSwitch,
        out: Path,
        looks: Sequence[Look] = (),
        seen: Seen | None = None,
    ) -> None:
        """In the `looks` desk and kiosk are gone through again; `seen(name, window)` follows each picture."""
        self._seen = seen
        self._looks = looks
        self._context = context
        self._toasts = toasts
        self._switch = switch
        self._out = out
        self._report = TourReport()

    def run(self) -> TourReport:
        """Drive the windows and write the pictures. Raises NotThere when a screen is not as it should be."""
        self._out.mkdir(parents=True, exist_ok=True)
        flash_time = QApplication.cursorFlashTime()
        QApplication.setCursorFlashTime(0)  # a picture shows the cursor, or not, but always the same
        self._context.theme.set_reduced_motion(True)
        try:
            self._visit_desk()
            DeskLooks(self._context, self._open_desk).run(self._picture, self._looks)
            KioskLooks(self._context, self._open_kiosk).run(self._picture, self._looks)
            self._visit_kiosk()
        finally:
            self._context.theme.set_reduced_motion(False)
            QApplication.setCursorFlashTime(flash_time)
        return self._report

    # The staff desk

    def _visit_desk(self) -> None:
        play_kiosks(self._context.services)
        play_links(self._context.services)
        window, hand = self._open_desk()
        try:
            self._open_port(hand)
            self._visit_agenda(window, hand)
            self._visit_calendars(hand)
            self._visit_rules(window, hand)
            self._visit_finder(window, hand)
            self._visit_links(window, hand)
            self._visit_port(window, hand)
            self._visit_equipment(window, hand)
            visit_demand(self._context, window, hand, self._picture)
            visit_line(self._context, hand, self._picture)
        finally:
            window.close()
            window.deleteLater()

    def _open_desk(self) -> tuple[MainWindow, Hand]:
        window = MainWindow(self._context.theme, self._context.preferences, self._toasts)
        window.open(self._context, self._switch)
        window.resize(*SIZE)  # whatever size was left before
        return window, self._show(window)

    def _visit_agenda(self, window: MainWindow, hand: Hand) -> None:
        hand.press("Agenda")
        hand.press_item(window.agenda.grid, EVENT)
        hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier, times=4)
        hand.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier, times=4)
        self._picture(hand, "01-week-agenda", "chose a demo, moved it an hour later and back by keys")
        hand.press("Menu of the desk")
        hand.choose("Dark")
        self._picture(hand, "01-week-agenda-dark", "the same in the dark theme")
        hand.press("Menu of the desk")
        hand.choose("Light")

    def _visit_calendars(self, hand: Hand) -> None:
        hand.press("Calendars")
        hand.press("Show access_token")  # issues a fresh one
        hand.press("Hide access_token")
        hand.fill("Calendar ID", "npp27-room-skagen")
        self._picture(hand, "02-calendars", "typed an ID that nobody has yet")

    def _visit_rules(self, window: MainWindow, hand: Hand) -> None:
        hand.press("Rules")
        hand.press("Calendar: ")
        hand.choose(RULES_OF)
        for day, hours in BREAKS:
            hand.fill(f"Hours on {day}", hours)
            hand.key(Qt.Key.Key_Return)
        hand.press_item(window.rules.board.painter, "Open Thursday, 12:45")
        self._picture(hand, "03-rules-editor", "typed a break into three days, chose Thursday afternoon")
        hand.press("Discard")

    def _visit_finder(self, window: MainWindow, hand: Hand) -> None:
        hand.press("Find a time")
        for place, (name, needed, members) in enumerate(GROUPS):
            self._make_group(hand, place, name, needed, members)
        hand.press("Window")
        days = [grid for grid in window.findChildren(DayGrid) if grid.isVisible()][-1]
        hand.press_at(days, days.cell(LAST_DAY).center().toPoint())
        hand.fill("Time", "16:00")
        hand.press("Use this window")
        hand.fill("Minutes kept clear before", "10")
        hand.fill("Minutes kept clear after", "15")
        hand.press("Find times")
        hand.press("14:15")
        chart = next(chart for chart in window.findChildren(LaneChart) if chart.isVisible())
        hand.press_at(chart, chart.place_of(NOT_OFFERED))
        story = "asked for three groups, chose Thursday 14:15, asked why not 10:30"
        self._picture(hand, "04-slot-finder", story)
        visit_sequence(self._context, window, hand, self._picture, UNTIL)

    def _make_group(self, hand: Hand, place: int, name: str, needed: str, members: tuple[str, ...]) -> None:
        if place:
            hand.press("Add a group")
        hand.fill("Name of the group", name, number=place)
        hand.key(Qt.Key.Key_Return)
        hand.press("Add calendar", number=place)
        for member in members:
            hand.fill("Find a calendar", member)
            hand.key(Qt.Key.Key_Return)
        hand.key(Qt.Key.Key_Escape)
        hand.press(needed, number=place)

    def _visit_links(self, window: MainWindow, hand: Hand) -> None:
        hand.press("Links & elements")
        hand.press("New link")
        hand.press("Appointment type")
        hand.choose(NEWEST)
        hand.press("Make the link")
        shown = window.links.details
        hand.wait_for(lambda: shown.title.text() == NEWEST_NAME, "no link was made")
        self._context.tasks.run(partial(come, self._context.services), owner=self._switch)
        counts = shown.results.counts
        booked = str(len(GUESTS))
        hand.wait_for(lambda: counts["booked"].text() == booked, "nobody booked")
        hand.fill("Origin", ORIGIN)
        hand.key(Qt.Key.Key_Return)
        hand.wait_for(window.links.element.token.isVisible, "no token was made")
        self._picture(hand, "05-links-elements", "made a link, on which three booked, and an element token")

    def _open_port(self, hand: Hand) -> None:
        hand.press("Port & sharing")
        hand.press("HTTP port")
        for _ in range(PORTS_TO_TRY):
            if self._switch.address is not None:
                break
            hand.press("Use ")  # the number is taken, the pane offers the next
        if self._switch.address is None:
            raise NotThere("no port is free")

    def _visit_port(self, window: MainWindow, hand: Hand) -> None:
        hand.press("Kiosks")
        hand.press("Set the PIN")
        for name in ("New PIN", "Once more"):
            hand.fill(name, PIN)
        hand.key(Qt.Key.Key_Return)
        hand.press("Port & sharing")
        address = self._switch.address
        assert address is not None
        hand.press("Add client")
        hand.fill("Name of the app", CALLER)
        hand.key(Qt.Key.Key_Return)
        hand.press("Done")
        client = next(client for client in self._context.services.clients.all() if client.name == CALLER)
        secret = self._context.services.clients.secret_of(client.client_id)
        program = Program(*address, client.client_id, secret or "")
        self._context.tasks.run(program.run, owner=self._switch)
        hand.wait_for(
            lambda: any(row.again.isVisible() for row in window.port.channels.rows.values()),
            "no channel fails",
        )
        hand.press_at(window.port.log.list, REFUSED)
        self._picture(hand, "06-port-sharing", "switched the port on and called it")

    def _visit_equipment(self, window: MainWindow, hand: Hand) -> None:
        hand.press("Equipment")
        hand.press_item(window.equipment.board.lanes, LATE_ITEM)
        self._picture(hand, "15-equipment-custody", "chose what is late")
        self._context.theme.set_mode(Mode.DARK)
        self._picture(hand, "15-equipment-custody-dark", "the same in the dark theme")
        self._context.theme.set_mode(Mode.LIGHT)
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            self._picture(hand, "15-equipment-custody-rtl", "the same from right to left")
        finally:
            QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        hand.press("Print labels")
        preview = next(one for one in window.findChildren(LabelPreview) if one.isVisible())
        hand.press_item(preview, "Place 6")
        self._picture(hand, "24-labels", "asked for the labels of a group, on a sheet that was begun")
        hand.press("Cancel")

    # The kiosk

    def _visit_kiosk(self) -> None:
        window, hand = self._open_kiosk()
        try:
            self._book_at_kiosk(window, hand)
        finally:
            window.allow_close()
            window.close()
            window.deleteLater()

    def _open_kiosk(self) -> tuple[KioskWindow, Hand]:
        window = KioskWindow(self._context, place=PLACE, scanner=Scanner(steady_hand()))
        window.resize(*KIOSK_SIZE)
        return window, self._show(window)

    def _book_at_kiosk(self, window: KioskWindow, hand: Hand) -> None:
        self._picture(hand, "07-kiosk-attract", "nobody there")
        self._picture_wide(hand, "07-kiosk-attract-wide")
        hand.press("Touch to start")
        hand.press("Packaging advice")
        hand.press("Amina Warsame")  # goes straight on
        hand.press("Back")
        self._picture(hand, "08-kiosk-choose", "chose packaging advice with Amina Warsame")
        hand.press("Choose a time")
        hand.press("14:00")
        self._picture(hand, "09-kiosk-time", "chose 14:00, which is kept from now on")
        self._context.theme.set_mode(Mode.DARK)
        self._picture(hand, "09-kiosk-time-dark", "the same in the dark theme")
        self._context.theme.set_mode(Mode.LIGHT)
        hand.press("Take 14:00 today")
        hand.fill("Your name", "Tor Erik Moen")
        hand.fill("Company", "Moen Emballasje")
        hand.fill("Email", "tor.erik@moen-e")
        self._picture(hand, "10-kiosk-details", "typed name, company and most of an address")
        self._picture_wide(hand, "10-kiosk-details-wide")
        hand.write("mballasje.example")
        hand.press("Book 14:00 today")
        hand.wait_for(lambda: window.flow.visit.booking is not None, "the booking was not made")
        self._picture(hand, "11-kiosk-confirmed", "booked")
        booking = window.flow.visit.booking
        assert booking is not None
        hand.press("Done")
        self._try_pin(window, hand)
        self._report.lines.append(self._words_of(booking))

    def _try_pin(self, window: KioskWindow, hand: Hand) -> None:
        """Hold the corner as staff do, then type as somebody who does not know the PIN."""
        with hand.holding(window, QPoint(40, 40)):
            hand.wait_for(lambda: window.asides.shown is Aside.PIN, "nobody asks for the PIN")
        for digits in (WRONG, WRONG, WRONG[:3]):
            for digit in digits:
                hand.press(digit)
        self._picture(hand, "12-kiosk-staff-pin", "held the corner and typed two wrong PINs")

    def _words_of(self, booking: Booking) -> str:
        dates, calendars = self._context.dates, self._context.services.calendars
        when = f"{dates.day(booking.period.start)}, {dates.time_range(booking.period)}"
        names = " and ".join(calendars.by_sub(sub).name for sub in booking.assignment.subs)
        return f"booked: {booking.summary}, {when}, with {names}, code {booking.code}"

    # Both

    def _show(self, window: QWidget) -> Hand:
        window.show()
        hand = Hand(window, self._context.tasks)
        hand.rest()
        window.activateWindow()
        hand.wait_for(window.isActiveWindow, "the window is not active")
        return hand

    def _picture_wide(self, hand: Hand, name: str) -> None:
        """The same on a screen that is wider than high; then on as before."""
        hand.window.resize(*WIDE_KIOSK_SIZE)
        hand.rest()
        self._picture(hand, name, "the same on a screen that is wider than high")
        hand.window.resize(*KIOSK_SIZE)
        hand.rest()

    def _picture(self, hand: Hand, name: str, done: str) -> None:
        path = self._out / f"{name}.png"
        width, height = hand.picture(path)
        self._report.lines.append(f"{path.name}  {width}×{height}  {done}")
        log.info("%s", self._report.lines[-1])
        if self._seen is not None:
            self._seen(name, hand.window)
