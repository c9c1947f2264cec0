"""The visitor's own city beside the place's time: over the clock change, and over midnight."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil
from pathlib import Path

import pytest

from apcdesk.desk.kiosk.cities import all_zones, find_cities
from apcdesk.desk.kiosk.pages.confirmed_parts import BookedCard
from apcdesk.desk.kiosk.steps import Step
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.queries import Buffer
from tests.builders import a_rule, at
from tests.builders_services import ManualClock, make_services
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk

FRIDAY, SATURDAY, SUNDAY = date(2027, 3, 26), date(2027, 3, 27), date(2027, 3, 28)
TZID = "Europe/Lisbon"


@pytest.fixture
def stand(tmp_path: Path) -> Path:
    """Ana at a fair in Lisbon, on the weekend on which the clocks go forward."""
    folder = tmp_path / "stand"
    folder.mkdir()
    services = make_services(folder, ManualClock(at("18:00", FRIDAY)), TZID)
    services.installation.put("tzid", TZID, origin=STAFF)
    services.installation.put("place", {"organisation": "Pumps", "city": "Lisbon"}, origin=STAFF)
    ana = services.calendars.open(services.own_client, "ana", name="Ana", origin=STAFF).calendar
    for day in ("saturday", "sunday", "monday"):
        services.rules.upsert(
            a_rule((day, "10:00", "18:00"), tzid=TZID, sub=ana.sub, rule_id=day), origin=STAFF
        )
    kind = AppointmentType(
        appointment_type_id=AppointmentTypeId("talk"),
        name="Talk to an engineer",
        required_duration=timedelta(minutes=20),
        participants=(NamedGroup("Engineer", (ana.sub,), 1),),
        buffer=Buffer(),
        start_interval=timedelta(minutes=20),
        tzid=TZID,
        first_day=SATURDAY,
        last_day=SUNDAY,
        icon="wrench",
    )
    services.appointment_types.upsert(kind, origin=STAFF)
    services.close()
    return folder


@pytest.fixture
def times(stand: Path, make_kiosk: MakeKiosk, clock: ManualClock) -> Kiosk:
    """The times of the stand, on the evening before."""
    clock.moment = at("18:00", FRIDAY)
    kiosk = make_kiosk(where=stand)
    kiosk.touch(kiosk.page.start_button)
    kiosk.go(Step.TIME)
    return kiosk


def notes(kiosk: Kiosk) -> list[tuple[str, str]]:
    """Each time with what stands small below it."""
    return [(button.text(), button.note) for button in kiosk.page.slots.buttons.values()]


def to_tokyo(kiosk: Kiosk) -> None:
    kiosk.touch(kiosk.page.slots.city_button)
    kiosk.keys("Shift", *"To", "k")
    kiosk.touch(kiosk.page.buttons["Asia/Tokyo"])


def test_tokyo_reads_its_own_time_and_day_beside_lisbon_s_over_the_clock_change(times: Kiosk) -> None:
    to_tokyo(times)
    saturday = notes(times)
    times.touch(times.page.days.cards[SUNDAY])
    sunday = notes(times)

    assert saturday[0] == ("10:00", "19:00")
    assert (sunday[0], sunday[-2]) == (("10:00", "18:00"), ("17:20", "01:20 Monday"))
    assert ("17:00", "01:00 Monday") in sunday
    first = next(iter(times.page.slots.buttons.values()))
    assert first.accessibleName() == "10:00 – 10:20, 18:00 in Tokyo"


def test_the_other_time_goes_along_to_the_details_and_the_confirmation(times: Kiosk) -> None:
    to_tokyo(times)
    times.touch(times.page.days.cards[SUNDAY])
    times.touch(times.slot("17:00"))
    times.touch(times.page.take_button)
    times.go(Step.DETAILS)
    label = times.page._line
    line, metrics = label.text(), label.fontMetrics()
    lines = ceil(metrics.horizontalAdvance(line) / label.width())
    whole = label.height() >= lines * metrics.height()
    times.type(times.page.name.line, "Keiko Mori")
    times.touch(times.page.book_button)
    times.go(Step.CONFIRMED)
    booking = times.window.flow.visit.booking

    assert line == "Talk to an engineer, Sun 28 March 17:00 – 17:20, 01:00 Monday in Tokyo"
    assert whole, "no word of it is left out"
    assert times.page.greeting.text() == "See you on Sun 28 March at 17:00. That is 01:00 Monday in Tokyo."
    [card] = times.page.findChildren(BookedCard)
    assert ", Talk to an engineer with Ana." in card.accessibleName()
    assert booking is not None
    assert booking.tzid == TZID


def test_a_city_can_be_hidden_again_and_ends_with_the_visit(times: Kiosk) -> None:
    to_tokyo(times)
    times.touch(times.page.slots.city_button)
    times.touch(times.page.none_button)
    hidden = notes(times)[0]
    to_tokyo(times)
    times.window.flow.start_over()
    times.go(Step.ATTRACT)

    assert hidden == ("10:00", "")
    assert times.window.flow.visit.city is None


def test_leaving_the_cities_changes_nothing_and_enter_takes_the_first_found(times: Kiosk) -> None:
    times.touch(times.page.slots.city_button)
    times.touch(times.page.back_button)
    left = notes(times)[0]
    times.touch(times.page.slots.city_button)
    times.keys(*"osaka")
    unknown = list(times.page.buttons)
    for _ in range(5):
        times.keys("Delete")
    times.keys(*"kolka", "Next field")

    assert (left, unknown) == (("10:00", ""), [])
    assert notes(times)[0] == ("10:00", "15:30")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("new y", "America/New_York"),
        ("sao p", "America/Sao_Paulo"),
        ("ÎLE", None),
        ("aires", "America/Argentina/Buenos_Aires"),
    ],
)
def test_a_city_is_found_by_any_of_its_words_without_case_and_accents(typed: str, first: str | None) -> None:
    found = find_cities(typed, all_zones(), 5)

    assert (found[0].tzid if found else None) == first


def test_nothing_typed_offers_the_cities_that_most_come_from() -> None:
    offered = [city.name for city in find_cities("", all_zones(), 100)]

    assert (offered[0], offered[-1]) == ("Amsterdam", "Zurich")
    assert {"London", "New York", "Tokyo"} < set(offered)
