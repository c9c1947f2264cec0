"""Story B2: hours of the wall over the clock change, buffers, and Tokyo's time small beside Lisbon's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.printing.slip import booking_slip
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from apcdesk.service.services import Services
from tests.builders_services import ManualClock
from tests.flows.visitors import Port, open_kiosk, open_place, open_port
from tests.service.builders import an_appointment_type

TZID = "Europe/Lisbon"
SATURDAY, SUNDAY = date(2027, 3, 27), date(2027, 3, 28)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2027, 2, 20, 9, tzinfo=UTC))


@pytest.fixture
def services(tmp_path: Path, clock: ManualClock) -> Iterator[Services]:
    with open_place(tmp_path, clock, TZID) as services:
        services.installation.put("place", {"organisation": "Pumps", "city": "Lisbon"}, origin=STAFF)
        yield services


@pytest.fixture
def port(services: Services) -> Iterator[Port]:
    """Ana's three days, and her meeting on Sunday at 11:00 in Lisbon."""
    with open_port(services) as port:
        port.calendar("ana")
        port.rule("ana", TZID, ("saturday", "sunday", "monday"), "10:00", "18:00")
        meeting = datetime(2027, 3, 28, 10, tzinfo=UTC)
        port.event("ana", "m-1", meeting, meeting + timedelta(minutes=20))
        yield port


def asked(port: Port, *days: int) -> dict[str, object]:
    """Ana for 20 minutes on these days of March."""
    ana = {"sub": port.subs["ana"], "managed_availability": True}
    return {
        "participants": [{"members": [ana], "required": "all"}],
        "required_duration": {"minutes": 20},
        "query_periods": [
            {"start": f"2027-03-{day}T00:00:00Z", "end": f"2027-03-{day}T23:59:00Z"} for day in days
        ],
    }


def test_hours_of_the_wall_go_over_the_clock_change(port: Port) -> None:
    assert port.available(**asked(port, 27, 28, 29)) == [
        ("2027-03-27T10:00:00Z", "2027-03-27T18:00:00Z", {"ana"}),
        ("2027-03-28T09:00:00Z", "2027-03-28T10:00:00Z", {"ana"}),
        ("2027-03-28T10:20:00Z", "2027-03-28T17:00:00Z", {"ana"}),
        ("2027-03-29T09:00:00Z", "2027-03-29T17:00:00Z", {"ana"}),
    ]


def test_buffers_keep_clear_of_the_meeting_on_both_sides(port: Port) -> None:
    five = {"minutes": 5}
    more = {"buffer": {"before": five, "after": five}, "start_interval": five}

    slots = port.available(**asked(port, 28), **more, response_format="overlapping_slots")

    starts = [start[11:16] for start, _, _ in slots]
    around = [start for start in starts if "09:30" <= start <= "10:30"]
    assert around == ["09:30", "09:35", "10:25", "10:30"]


def test_a_visitor_from_tokyo_reads_her_own_time_and_takes_lisbon_s_along(
    port: Port, services: Services, clock: ManualClock, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    services.appointment_types.upsert(
        an_appointment_type(
            NamedGroup("Engineer", (Sub(port.subs["ana"]),)),
            name="engineer",
            required_duration=timedelta(minutes=20),
            start_interval=timedelta(minutes=20),
            tzid=TZID,
            first_day=SATURDAY,
            last_day=SUNDAY,
        ),
        origin=STAFF,
    )
    with open_kiosk(services, clock, tmp_path, qapp, qtbot) as kiosk:
        kiosk.touch(kiosk.page.start_button)
        kiosk.go(Step.TIME)
        kiosk.touch(kiosk.page.slots.city_button)
        kiosk.keys("Shift", *"Tokyo")
        kiosk.touch(kiosk.page.buttons["Asia/Tokyo"])
        read = {}
        for day in (SATURDAY, SUNDAY):
            kiosk.touch(kiosk.page.days.cards[day])
            read[day] = {one.text(): one.note for one in kiosk.page.slots.buttons.values()}
        kiosk.touch(kiosk.slot("17:00"))
        kiosk.touch(kiosk.page.take_button)
        kiosk.go(Step.DETAILS)
        kiosk.type(kiosk.page.name.line, "Keiko Mori")
        kiosk.touch(kiosk.page.book_button)
        kiosk.go(Step.CONFIRMED)
        visit = kiosk.window.flow.visit
        assert visit.booking is not None
        assert visit.kind is not None
        slip = booking_slip(kiosk.page._slip_facts(visit.booking, visit.kind), kiosk.context.dates)
        file = port.file(visit.booking.code)

    assert (next(iter(read[SATURDAY].items())), next(iter(read[SUNDAY].items()))) == (
        ("10:00", "19:00"),
        ("10:00", "18:00"),
    )
    assert read[SUNDAY]["17:00"] == "01:00 Monday"
    assert [line.text for line in slip.lines][2:6] == [
        "with ana",
        "Sunday 28 March",
        "17:00 – 17:20",
        "Europe/Lisbon, UTC+01:00",
    ]
    assert (
        "DTSTART;TZID=Europe/Lisbon:20270328T170000\r\nDTEND;TZID=Europe/Lisbon:20270328T172000\r\n" in file
    )
