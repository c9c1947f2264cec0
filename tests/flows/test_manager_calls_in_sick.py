"""Story A3: Sofie calls in sick, Pieter takes one interview, two stay as they are, and one undo restores everything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from apcdesk.desk.staff.absence.sheet import AbsenceSheet
from apcdesk.desk.staff.history.sheet import HistorySheet
from apcdesk.desk.tour.hand import Hand
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.window.shell import MainWindow
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF, Door, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.service.bookings.booking import BookingRequest
from tests.flows.workshop import Port, Workshop, place_at, port_of
from tests.service.builders import an_appointment_type

BRUSSELS = "Europe/Brussels"
TUESDAY = date(2027, 3, 16)
DAY_BEFORE = datetime(2027, 3, 15, 9, tzinfo=UTC)
MORNING = datetime(2027, 3, 16, 6, 40, tzinfo=UTC)
INTERVIEW = AppointmentTypeId("interview")
JEF = ("Jef Wouters", "2027-03-16T12:30:00Z", "2027-03-16T13:15:00Z")
MIRA = ("Mira Sels", "2027-03-16T13:30:00Z", "2027-03-16T14:15:00Z")
ADIL = ("Adil Benali", "2027-03-16T14:30:00Z", "2027-03-16T15:15:00Z")
CALL = ("+32 470 55 01 13", "+32 470 55 01 14", "+32 470 55 01 15")
AWAY = ("Away", "2027-03-15T23:00:00Z", "2027-03-16T23:00:00Z")
SUPPLIER = ("Supplier", "2027-03-16T14:00:00Z", "2027-03-16T15:00:00Z")
NAMES = {"mgr-ghent": "Sofie", "room-ghent": "Office", "asst-ghent": "Pieter"}
BEFORE = {
    "mgr-ghent": [JEF, MIRA, ADIL],
    "room-ghent": [JEF, MIRA, ADIL],
    "asst-ghent": [SUPPLIER],
}


@pytest.fixture
def place(qapp: QApplication, tmp_path: Path) -> Iterator[Workshop]:
    with place_at(qapp, tmp_path, DAY_BEFORE, BRUSSELS) as place:
        yield place


def book_the_day_before(place: Workshop, port: Port) -> str:
    """What is given: hours and the supplier over HTTP, three interviews at the kiosk; Jef's code."""
    services = place.context.services
    ids = {name: port.calendar(name) for name in NAMES}
    for calendar in services.calendars.all():
        name = NAMES[calendar.account.application_calendar_id or ""]
        services.calendars.rename(calendar.calendar_id, name, origin=STAFF)
    port.rule("mgr-ghent", "interviews", BRUSSELS, ("tuesday", "13:30", "17:00"))
    port.rule("asst-ghent", "hours", BRUSSELS, ("tuesday", "13:00", "18:00"))
    port.event("asst-ghent", ids["asst-ghent"], "supplier", *SUPPLIER)
    manager, office = (NamedGroup(name, (Sub(port.subs[name]),)) for name in ("mgr-ghent", "room-ghent"))
    kind = an_appointment_type(
        manager,
        office,
        name=INTERVIEW,
        required_duration=timedelta(minutes=45),
        tzid=BRUSSELS,
        first_day=TUESDAY,
        last_day=TUESDAY,
    )
    services.appointment_types.upsert(kind, origin=STAFF)
    codes = []
    for (name, start, _), phone in zip((JEF, MIRA, ADIL), CALL, strict=True):
        guest = Guest(name, phone=phone)
        request = BookingRequest(INTERVIEW, datetime.fromisoformat(start), guest, name)
        codes.append(services.bookings.book(request, origin=Origin(Door.KIOSK, name="Entrance")).code)
    place.clock.moment = MORNING
    for name in NAMES:
        port.calendar(name)  # the tokens of the day before are no longer good
    return codes[0]


def events(port: Port) -> dict[str, list[tuple[str, str, str]]]:
    """Title, start and end of what stands in each calendar that Tuesday."""
    return {
        name: [
            (one["summary"], one["start"], one["end"])
            for one in port.events(name, "2027-03-16", "2027-03-17")
        ]
        for name in NAMES
    }


def mark_away(window: MainWindow, hand: Hand) -> AbsenceSheet:
    """Sofie is away for the day: from the menu of her calendar to the page with what becomes of her bookings."""
    hand.press("Calendars")
    hand.press_item(window.calendars.list, "Sofie")
    hand.press("More for this calendar")
    hand.choose("Away…")
    sheet = next(one for one in window.findChildren(AbsenceSheet) if one.isVisible())
    hand.wait_for(lambda: len(sheet.lines) == 3, "the three interviews are not there")
    hand.fill("Reason", "Fever")
    hand.fill("Your name", "Inge")
    return sheet


def proposed(sheet: AbsenceSheet) -> list[tuple[str, bool, str, str, str]]:
    """The lines: who comes, whether it is ticked, what is proposed, why nobody could at that time, whom to call."""
    return [
        (
            line.box.text(),
            line.box.isChecked(),
            line.choice.accessibleName().partition(": ")[2],
            line.why.text(),
            line.phone,
        )
        for line in sheet.lines
    ]


def history(window: MainWindow, hand: Hand) -> list[str]:
    """What the history of the chosen event says, latest first."""
    hand.press("More", number=1)
    hand.choose("History")
    window.activateWindow()  # offscreen a menu that closes leaves the keys to nobody
    sheet = next(one for one in window.findChildren(HistorySheet) if one.isVisible())
    hand.wait_for(lambda: len(sheet.entries) > 0, "there is no history")
    told = [label.text() for label in sheet.findChildren(Label) if label.isVisible()]
    hand.key(Qt.Key.Key_Escape)
    hand.wait_for(lambda: not window.findChildren(HistorySheet), "the history stays open")
    return told


def inspector(window: MainWindow) -> list[str]:
    """What the inspector of the agenda says."""
    return [label.text() for label in window.agenda.findChildren(Label) if label.isVisible()]


def test_manager_calls_in_sick(place: Workshop) -> None:
    with port_of(place.context) as port:
        code = book_the_day_before(place, port)
        with place.desk() as (window, hand):
            assert events(port) == BEFORE
            sheet = mark_away(window, hand)

            assert proposed(sheet) == [
                (
                    "14:30 – 15:15  Mira Sels",
                    False,
                    "Tue 16 March, 14:15, Pieter",
                    "Pieter: Busy from 15:00",
                    CALL[1],
                ),
                (
                    "15:30 – 16:15  Adil Benali",
                    False,
                    "Tue 16 March, 16:00, Pieter",
                    "Pieter: Busy until 16:00",
                    CALL[2],
                ),
                ("13:30 – 14:15  Jef Wouters", True, "Pieter, same time", "", CALL[0]),
            ]
            assert events(port) == BEFORE, "nothing is written before it is applied"
            hand.press("Apply 1")

            assert events(port) == {
                "mgr-ghent": [AWAY, MIRA, ADIL],
                "room-ghent": [JEF, MIRA, ADIL],
                "asst-ghent": [JEF, SUPPLIER],
            }
            assert "With Pieter, Office" in port.page(f"/bookings/{code}")
            assert "Sofie" not in port.page(f"/bookings/{code}")
            hand.press("Agenda")
            hand.press_item(window.agenda.grid, "Jef Wouters, Tuesday 16 March, 13:30 to 14:15, Pieter")
            assert {"Pieter", "Pieter took over", "Entrance · Mon 15 March, 10:00"} <= set(inspector(window))
            assert history(window, hand) == [
                "History of “Jef Wouters”",
                "From Sofie to Pieter",
                "Inge · Tue 16 March, 07:40",
                "“Fever”",
                "Booked for Tue 16 March, 13:30 – 14:15",
                "Entrance · Mon 15 March, 10:00",
            ]

            hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

            hand.wait_for(lambda: events(port) == BEFORE, "one undo does not restore everything")
            assert "With Sofie, Office" in port.page(f"/bookings/{code}")
