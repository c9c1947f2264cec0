"""Story C1: an optometrist, whoever it is, and the room: both get the booking."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from apcdesk.desk.kiosk.pages.confirmed_parts import BookedCard
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.staff.reasons import choice_lines
from apcdesk.domain.bookings import Booking, NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from apcdesk.domain.questions import Asked, Form
from apcdesk.service.services import Services
from tests.builders_line import BUSY, DAY, TZID, local
from tests.builders_services import ManualClock
from tests.desk.kiosk.conftest import Kiosk
from tests.flows.visitors import Port, open_kiosk, open_place, open_port
from tests.service.builders import an_appointment_type

WORKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
ELEVEN = [
    ("12:15", {"omar"}),
    ("13:00", {"elsa"}),
    ("13:15", {"elsa"}),
    ("14:00", {"omar"}),
    ("14:15", {"omar"}),
    ("16:00", {"elsa"}),
    ("16:15", {"elsa"}),
    ("16:30", {"elsa"}),
    ("16:45", {"elsa"}),
    ("17:00", {"elsa", "omar"}),
    ("17:15", {"elsa", "omar"}),
]
LEAST = 48


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(local("08:00"))


@pytest.fixture
def services(tmp_path: Path, clock: ManualClock) -> Iterator[Services]:
    with open_place(tmp_path, clock, TZID) as services:
        yield services


@pytest.fixture
def port(services: Services) -> Iterator[Port]:
    """The day of the script, and the eye test at the kiosk."""
    with open_port(services) as port:
        for name in BUSY:
            port.calendar(name)
        for name in ("elsa", "omar"):
            port.rule(name, TZID, WORKDAYS, "10:00", "18:00")
        for name, times in BUSY.items():
            for start, end in times:
                port.event(name, f"busy-{start}", local(start), local(end))
        optometrists = NamedGroup("Optometrist", (Sub(port.subs["elsa"]), Sub(port.subs["omar"])), 1)
        kind = an_appointment_type(
            optometrists,
            NamedGroup("Room", (Sub(port.subs["room-1"]),)),
            name="eye",
            short_name="Eye test",
            required_duration=timedelta(minutes=45),
            tzid=TZID,
            first_day=DAY,
            last_day=DAY,
            choose_person=True,
            form=Form(company=Asked.NO, email=Asked.NO, phone=Asked.REQUIRED),
        )
        services.appointment_types.upsert(replace(kind, name="Eye test"), origin=STAFF)
        yield port


@pytest.fixture
def kiosk(
    port: Port, services: Services, clock: ManualClock, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[Kiosk]:
    with open_kiosk(services, clock, tmp_path, qapp, qtbot) as kiosk:
        yield kiosk


def free(port: Port) -> list[tuple[str, set[str]]]:
    """The question of the script: each start with the people who can; the room is in every one."""
    elsa, omar = ({"sub": port.subs[name], "managed_availability": True} for name in ("elsa", "omar"))
    slots = port.available(
        participants=[
            {"members": [elsa, omar], "required": 1},
            {"members": [{"sub": port.subs["room-1"]}], "required": "all"},
        ],
        required_duration={"minutes": 45},
        response_format="overlapping_slots",
        start_interval={"minutes": 15},
        query_periods=[{"start": "2027-03-18T09:00:00Z", "end": "2027-03-18T17:00:00Z"}],
    )
    assert all("room-1" in who for _, _, who in slots)
    starts = {f"{local(clock):%Y-%m-%dT%H:%M:%SZ}": clock for clock, _ in ELEVEN}
    return [(starts.get(start, start), who - {"room-1"}) for start, _, who in slots]


def small(kiosk: Kiosk) -> list[str]:
    """What can be pressed and is smaller than a finger."""
    buttons = [one for one in kiosk.window.findChildren(QAbstractButton) if one.isVisible()]
    return [one.text() for one in buttons if min(one.width(), one.height()) < LEAST]


def book(kiosk: Kiosk, clock: str) -> tuple[Booking, list[str], str]:
    """An eye test with anyone at this time: the booking, the times on the screen, and what was said of the time."""
    kiosk.touch(kiosk.panel("Eye test"))
    too_small = small(kiosk)
    kiosk.touch(next(c for c in kiosk.page.person_cards.values() if c.accessibleName().startswith("Anyone")))
    kiosk.go(Step.TIME)
    times = kiosk.times
    kiosk.touch(kiosk.slot(clock))
    too_small += small(kiosk)
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    said = kiosk.page.banner.text
    kiosk.type(kiosk.page.name.line, "Karin")
    kiosk.type(kiosk.page.phone.line, "070 123 45 67")
    too_small += small(kiosk)
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)
    assert too_small + small(kiosk) == []
    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    return booking, times, said


def why(booking: Booking, port: Port) -> tuple[str, ...]:
    """Why it was these people, as staff read it in the agenda."""
    names = {sub: name for name, sub in port.subs.items()}
    return choice_lines(booking.assignment, names.__getitem__, "today")


def test_whoever_it_is_and_the_room(kiosk: Kiosk, port: Port) -> None:
    assert free(port) == ELEVEN

    booking, times, said = book(kiosk, "12:15")

    assert kiosk.touches <= 6
    assert times == [clock for clock, _ in ELEVEN]
    assert said == "Only omar is free at 12:15. We keep 12:15 for you until 08:03."
    [card] = kiosk.page.findChildren(BookedCard)
    assert "12:15 – 13:00, Eye test with omar" in card.accessibleName()
    booked = ("2027-03-18T11:15:00Z", "2027-03-18T12:00:00Z", "Karin")
    assert {name: port.events(name, "2027-03-18", "2027-03-19") for name in BUSY} == {
        "elsa": [],
        "omar": [booked],
        "room-1": [booked],
    }
    assert why(booking, port) == ("Only omar was free",)
    assert "12:15" not in [clock for clock, _ in free(port)]


def test_of_two_who_can_it_is_the_one_with_fewer_booked_minutes(kiosk: Kiosk, port: Port) -> None:
    booking, _, said = book(kiosk, "17:00")

    assert said == "We keep 17:00 for you until 08:03.", "how busy others are is no visitor's business"
    assert booking.assignment.subs == (port.subs["elsa"], port.subs["room-1"])
    assert why(booking, port) == ("elsa: 150 booked minutes today, omar 165",)
