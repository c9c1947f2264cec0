"""Story B1: a badge read wherever the focus is, and the first time booked with a few touches, without any network."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from apcdesk.desk.kiosk.pages.confirmed_parts import BookedCard
from apcdesk.desk.kiosk.steps import Step
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from apcdesk.domain.questions import Form, Question
from apcdesk.service.services import Services
from apcdesk.service.visits.badges import read_badges
from tests.builders_services import ManualClock
from tests.desk.kiosk.conftest import Kiosk
from tests.flows.visitors import open_kiosk, open_place, open_port, scanned
from tests.service.builders import an_appointment_type

TZID = "Europe/Lisbon"
SATURDAY = date(2027, 3, 27)
CODE = "5C-0042"
LIST = b'code,name,company\n5C-0042,"Keiko Mori","Hoshi Pump K.K."\n'
BOOKED = ("2027-03-27T10:30:00Z", "2027-03-27T10:50:00Z")


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2027, 3, 27, 10, 20, tzinfo=UTC))


@pytest.fixture
def services(tmp_path: Path, clock: ManualClock) -> Iterator[Services]:
    """Ana's three days, what is asked of visitors, and the organiser's list."""
    with open_place(tmp_path, clock, TZID) as services:
        with open_port(services) as port:
            port.calendar("ana")
            port.rule("ana", TZID, ("saturday", "sunday", "monday"), "10:00", "18:00")
        services.appointment_types.upsert(
            an_appointment_type(
                NamedGroup("Engineer", (Sub(port.subs["ana"]),)),
                name="engineer",
                required_duration=timedelta(minutes=20),
                tzid=TZID,
                first_day=SATURDAY,
                last_day=SATURDAY + timedelta(days=2),
                meet_at="Stand 5C21",
                form=Form(questions=(Question("q", "Your question"),)),
            ),
            origin=STAFF,
        )
        badges = read_badges(LIST)
        columns = services.badges.columns_of(badges)
        assert columns is not None
        services.badges.take(badges, columns, origin=STAFF)
        yield services


@pytest.fixture
def kiosk(
    services: Services, clock: ManualClock, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[Kiosk]:
    with open_kiosk(services, clock, tmp_path, qapp, qtbot) as kiosk:
        yield kiosk


def fields(kiosk: Kiosk) -> list[str]:
    """Name, company, email and the question."""
    return [field.text for field in kiosk.page.fields]


def test_the_stand_works_alone(kiosk: Kiosk, services: Services, tmp_path: Path) -> None:
    kiosk.scan(CODE)
    kiosk.go(Step.TIME)
    assert kiosk.window.note.text == "Badge read: Keiko Mori, Hoshi Pump K.K."
    kiosk.touch(next(iter(kiosk.page.slots.buttons.values())))
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    assert fields(kiosk) == ["Keiko Mori", "Hoshi Pump K.K.", "", ""]
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)

    assert kiosk.touches == 3
    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    assert kiosk.page.greeting.text() == "See you at 10:30. Come to Stand 5C21."
    [card] = kiosk.page.findChildren(BookedCard)
    assert card.accessibleName() == (
        f"Sat 27 March 2027, 10:30 – 10:50, Engineer with ana. Booking code {' '.join(booking.code)}."
        " Use the code at any kiosk here to move or cancel. No fee, no questions."
    )
    assert scanned(kiosk.page.phone.code, tmp_path) == booking.period
    with open_port(services) as port:  # the network is up again
        port.calendar("ana")
        assert port.events("ana", "2027-03-27", "2027-03-30") == [(*BOOKED, "Hoshi Pump K.K.")]


@pytest.mark.parametrize("enter", [True, False], ids=["with Enter", "without Enter"])
def test_nothing_of_a_scan_is_left_in_the_question_and_slow_keys_are_text(kiosk: Kiosk, enter: bool) -> None:
    kiosk.touch(kiosk.page.start_button)
    kiosk.touch(next(iter(kiosk.page.slots.buttons.values())))
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    question: QLineEdit = kiosk.page.fields[-1].line
    question.setFocus()
    kiosk.settle()
    QTest.keyClicks(question, CODE)
    kiosk.hands.scanner.settle()
    assert fields(kiosk) == ["", "", "", CODE]
    question.clear()

    kiosk.scan(CODE, enter=enter)

    assert fields(kiosk) == ["Keiko Mori", "Hoshi Pump K.K.", "", ""]
    assert QApplication.focusWidget() is question
