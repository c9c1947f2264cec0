"""Story B1: the stand works alone, and a badge fills in who comes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.kiosk.idle import Patience
from apcdesk.desk.kiosk.steps import Aside, Step
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.domain.period import Period
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.service.visits.badges import read_badges
from tests.builders_services import ManualClock, make_services
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk
from tests.service.builders import an_appointment_type

SATURDAY = date(2027, 3, 27)
LIST = b'code,name,company\n5C-0042,"Keiko Mori","Hoshi Pump K.K."\n'


@pytest.fixture
def stand(tmp_path_factory: pytest.TempPathFactory, clock: ManualClock) -> Path:
    """Ana's three days in Lisbon, and the organiser's list."""
    clock.moment = datetime(2027, 3, 27, 10, 20, tzinfo=UTC)
    folder = tmp_path_factory.mktemp("stand")
    services = make_services(folder, clock, tzid="Europe/Lisbon")
    services.installation.put("tzid", "Europe/Lisbon", origin=STAFF)
    ana = services.calendars.open(services.own_client, "ana", origin=STAFF).calendar
    days = (Weekday.SATURDAY, Weekday.SUNDAY, Weekday.MONDAY)
    hours = tuple(WeeklyPeriod(day, 10 * 60, 18 * 60) for day in days)
    services.rules.upsert(AvailabilityRule(ana.sub, "stand", "Europe/Lisbon", hours), origin=STAFF)
    services.appointment_types.upsert(
        an_appointment_type(
            NamedGroup("Engineer", (ana.sub,)),
            name="engineer",
            required_duration=timedelta(minutes=20),
            tzid="Europe/Lisbon",
            first_day=SATURDAY,
            last_day=SATURDAY + timedelta(days=2),
        ),
        origin=STAFF,
    )
    badges = read_badges(LIST)
    columns = services.badges.columns_of(badges)
    assert columns is not None
    services.badges.take(badges, columns, origin=STAFF)
    services.close()
    return folder


@pytest.fixture
def at_the_stand(make_kiosk: MakeKiosk, stand: Path) -> Callable[[], Kiosk]:
    return lambda: make_kiosk(where=stand, size=(405, 720))


def test_a_visitor_scans_takes_the_first_time_and_is_booked_once(
    at_the_stand: Callable[[], Kiosk],
) -> None:
    kiosk = at_the_stand()
    kiosk.finger = True

    kiosk.scan("5C-0042")
    kiosk.go(Step.TIME)  # a single type is no choice
    assert kiosk.window.note.text == "Badge read: Keiko Mori, Hoshi Pump K.K."
    kiosk.touch(next(iter(kiosk.page.slots.buttons.values())))
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    assert [field.text for field in kiosk.page.fields] == ["Keiko Mori", "Hoshi Pump K.K.", ""]
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)

    assert kiosk.touches <= 6
    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    assert booking.guest == Guest("Keiko Mori", "Hoshi Pump K.K.")
    start = datetime(2027, 3, 27, 10, 30, tzinfo=UTC)
    assert booking.period == Period(start, start + timedelta(minutes=20))
    assert len(kiosk.services.events.between(booking.calendar_ids, booking.period)) == 1


@pytest.mark.parametrize("enter", [True, False])
def test_a_scan_into_a_field_leaves_nothing_there_and_slow_keys_are_text(
    at_the_stand: Callable[[], Kiosk], enter: bool
) -> None:
    kiosk = at_the_stand()
    kiosk.touch(kiosk.page.start_button)
    if kiosk.step is Step.CHOOSE:
        kiosk.touch(next(iter(kiosk.page.service_cards.values())))
    kiosk.go(Step.TIME)
    kiosk.touch(next(iter(kiosk.page.slots.buttons.values())))
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    email = kiosk.page.email.line
    kiosk.type(email, "5C-0042")
    assert email.text() == "5C-0042"
    assert kiosk.page.name.text == ""

    kiosk.scan("5c-0042", enter=enter)

    assert [field.text for field in kiosk.page.fields] == ["Keiko Mori", "Hoshi Pump K.K.", "5C-0042"]
    assert QApplication.focusWidget() is email


def test_an_unknown_badge_is_said_in_plain_words(at_the_stand: Callable[[], Kiosk]) -> None:
    kiosk = at_the_stand()

    kiosk.scan("9X-9999")

    assert kiosk.window.note.text == "We cannot read this badge. Type your name instead."
    assert (kiosk.step, kiosk.window.asides.shown) == (Step.ATTRACT, None)
    kiosk.let_pass(8)
    assert kiosk.window.note.text == ""


def test_a_scan_answers_the_question_whether_anybody_is_there(at_the_stand: Callable[[], Kiosk]) -> None:
    kiosk = at_the_stand()
    kiosk.touch(kiosk.page.start_button)
    kiosk.let_pass(60)
    asked = kiosk.window.absence.sheet

    kiosk.scan("5C-0042")

    assert asked is not None
    assert (kiosk.window.absence.sheet, kiosk.window.idle.counting) == (None, False)
    assert kiosk.window.note.text == "Badge read: Keiko Mori, Hoshi Pump K.K."
    assert kiosk.step is Step.TIME


def test_what_a_badge_said_ends_with_the_visit(at_the_stand: Callable[[], Kiosk]) -> None:
    kiosk = at_the_stand()
    kiosk.scan("5C-0042")

    kiosk.let_pass(60)

    assert kiosk.step is Step.ATTRACT
    assert (kiosk.window.note.text, kiosk.window.note.accessibleName()) == ("", "")
    assert not kiosk.window.flow.visit.personal


def test_an_answer_for_the_visitor_before_is_dropped(at_the_stand: Callable[[], Kiosk]) -> None:
    kiosk = at_the_stand()
    kiosk.touch(kiosk.page.start_button)

    for code in ("5C-0042", "9X-9999"):
        kiosk.window._on_scanned(code)
        kiosk.window.flow.start_over()
    kiosk.settle()

    assert kiosk.window.note.text == ""
    assert not kiosk.window.flow.visit.personal


def test_a_badge_is_no_code_of_a_booking(at_the_stand: Callable[[], Kiosk]) -> None:
    kiosk = at_the_stand()
    kiosk.window.asides.show(Aside.CODE)
    kiosk.settle()

    kiosk.scan("5C-0042")

    assert kiosk.window.asides.shown is Aside.CODE
    assert kiosk.page.code.text == ""
    QTest.keyClick(kiosk.page.code.line, Qt.Key.Key_Return)
    assert not kiosk.window.asides.managing.busy


def test_a_badge_among_the_times_shortens_the_wait_for_whoever_left(at_the_stand: Callable[[], Kiosk]):
    kiosk = at_the_stand()
    kiosk.touch(kiosk.page.start_button)
    before = kiosk.window.idle.patience

    kiosk.scan("5C-0042")

    assert (before, kiosk.window.idle.patience) == (Patience(60, 30), Patience(35, 25))
