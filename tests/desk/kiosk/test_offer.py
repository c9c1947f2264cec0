"""What a public screen is told: times, gaps, who else is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from apcdesk.desk.kiosk.notices import nearest_slots, only_free
from apcdesk.desk.kiosk.offer import DayOffer, bookable_people, load_catalogue, load_days, missing_starts
from apcdesk.desk.kiosk.pages.slot_list import taken_text
from apcdesk.desk.kiosk.session import Details, Visit
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.reasons import choice_lines
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DraftTimes, EventDraft, Guest
from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.queries import Buffer
from apcdesk.domain.questions import Asked, Form
from apcdesk.service.services import Services
from tests.builders import a_period, a_rule, a_slot, at
from tests.builders_services import ManualClock, make_services
from tests.desk.kiosk.conftest import MakeKiosk

THURSDAY = date(2027, 3, 18)
QUARTER = timedelta(minutes=15)
ELEVEN = ["12:15", "13:00", "13:15", "14:00", "14:15", "16:00", "16:15", "16:30", "16:45", "17:00", "17:15"]
UK = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def too_small(window: QWidget) -> list[str]:
    """The buttons that a finger would miss: smaller than 48 × 48 logical pixels."""
    buttons = [button for button in window.findChildren(QPushButton) if button.isVisible()]
    return [button.accessibleName() for button in buttons if min(button.width(), button.height()) < 48]


def texts(window: QWidget) -> list[str]:
    """All that is read or heard on the window, and its title."""
    widgets = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    said = [widget.text() for widget in widgets if isinstance(widget, (QLabel, QPushButton))]
    return [window.windowTitle(), *said, *(widget.accessibleName() for widget in widgets)]


@pytest.fixture
def optician(tmp_path: Path) -> Iterator[tuple[Services, AppointmentType, Path]]:
    """Elsa or Omar, and the room: Thursday 18 March 2027 in Stockholm, each partly busy."""
    folder = tmp_path / "optician"
    folder.mkdir()
    services = make_services(folder, ManualClock(at("06:00", THURSDAY)), "Europe/Stockholm")
    services.installation.put("tzid", "Europe/Stockholm", origin=STAFF)
    busy = {
        "Elsa": ("11:00-11:45", "12:00-13:00", "14:00-14:45"),
        "Omar": ("11:30-12:15", "13:00-14:00", "16:00-17:00"),
        "Room 1": ("10:00-11:00", "15:00-16:00"),
    }
    subs = {}
    for name, times in busy.items():
        calendar = services.calendars.open(services.own_client, name, name=name, origin=STAFF).calendar
        subs[name] = calendar.sub
        for time in times:
            start, end = (at(clock, THURSDAY) - timedelta(hours=1) for clock in time.split("-"))
            draft = EventDraft(summary="Busy", times=DraftTimes(start, end))
            services.events.create(calendar.calendar_id, draft, origin=STAFF)
    for name in ("Elsa", "Omar"):
        rule = a_rule(("thursday", "10:00", "18:00"), tzid="Europe/Stockholm", sub=subs[name])
        services.rules.upsert(rule, origin=STAFF)
    kind = AppointmentType(
        appointment_type_id=AppointmentTypeId("eye-test"),
        name="Eye test",
        required_duration=timedelta(minutes=45),
        participants=(
            NamedGroup("Optometrist", (subs["Elsa"], subs["Omar"]), 1),
            NamedGroup("Room", (subs["Room 1"],), None),
        ),
        buffer=Buffer(),
        start_interval=QUARTER,
        tzid="Europe/Stockholm",
        first_day=THURSDAY,
        last_day=THURSDAY,
        choose_person=True,
        icon="eye",
    )
    services.appointment_types.upsert(kind, origin=STAFF)
    yield services, kind, folder
    services.close()


def test_one_of_these_and_all_of_those_is_offered_exactly(
    optician: tuple[Services, AppointmentType, Path],
) -> None:
    services, kind, _ = optician
    catalogue = load_catalogue(services, "Kiosk 1")

    [day] = load_days(services, kind, None, "holder", catalogue.met, "Kiosk 1")

    dates = DateWords("Europe/Stockholm", UK)
    assert [dates.time(slot.start) for slot in day.slots] == ELEVEN


def test_who_was_deleted_is_not_offered_and_the_others_are_with_what_is_taken(
    optician: tuple[Services, AppointmentType, Path],
) -> None:
    services, kind, _ = optician
    elsa = services.calendars.by_sub(kind.participants[0].subs[0])
    services.calendars.delete(elsa.calendar_id, origin=STAFF)
    catalogue = load_catalogue(services, "Kiosk 1")

    [day] = load_days(services, kind, None, "holder", catalogue.met, "Kiosk 1")

    dates = DateWords("Europe/Stockholm", UK)
    assert [dates.time(slot.start) for slot in day.slots] == ["12:15", "14:00", "14:15", "17:00", "17:15"]
    assert [dates.time_range(gap) for gap in day.taken] == ["12:30 – 13:45", "14:30 – 16:45"]


def test_who_can_be_met_are_people_never_the_room(optician: tuple[Services, AppointmentType, Path]) -> None:
    services, _, _ = optician

    [offering] = load_catalogue(services, "Kiosk 1").offerings

    assert [met.name for met in offering.people] == ["Elsa", "Omar"]


def test_those_whom_nobody_named_are_chosen_by_number_and_their_ids_are_read_nowhere(
    optician: tuple[Services, AppointmentType, Path], make_kiosk: MakeKiosk, clock: ManualClock
) -> None:
    services, kind, folder = optician
    opened = [
        services.calendars.open(services.own_client, f"erp-emp-{n}", origin=STAFF).calendar
        for n in (40417, 771)
    ]
    groups = (replace(kind.participants[0], subs=tuple(one.sub for one in opened)), kind.participants[1])
    services.appointment_types.upsert(replace(kind, participants=groups), origin=STAFF)
    clock.moment = at("06:00", THURSDAY)
    kiosk = make_kiosk(where=folder)
    read = [*texts(kiosk.window)]

    kiosk.touch(kiosk.page.panels[0])
    cards = [card.accessibleName() for card in kiosk.page.person_cards.values()]
    read += texts(kiosk.window)
    kiosk.touch(kiosk.page.person_cards[opened[1].sub])
    kiosk.go(Step.TIME)
    read += texts(kiosk.window)
    kiosk.touch(kiosk.slot("12:15"))
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    read += texts(kiosk.window)
    kiosk.type(kiosk.page.name.line, "Sara")
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)
    read += texts(kiosk.window)

    assert [card.partition(",")[0] for card in cards] == ["Anyone", "Stand 1", "Stand 2"]
    assert [text for text in read if "erp" in text.casefold()] == []
    assert "Stand 2, today 12:15 – 13:00" in read


def test_where_anyone_may_do_it_who_has_no_name_is_not_told(
    optician: tuple[Services, AppointmentType, Path], make_kiosk: MakeKiosk, clock: ManualClock
) -> None:
    services, kind, folder = optician
    opened = services.calendars.open(services.own_client, "erp-emp-40417", origin=STAFF).calendar
    groups = (replace(kind.participants[0], subs=(opened.sub,)), kind.participants[1])
    services.appointment_types.upsert(replace(kind, participants=groups), origin=STAFF)
    clock.moment = at("06:00", THURSDAY)
    kiosk = make_kiosk(where=folder)

    kiosk.touch(kiosk.page.panels[0])
    kiosk.go(Step.TIME)
    kiosk.touch(kiosk.slot("12:15"))
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)

    assert "Eye test, today 12:15 – 13:00" in texts(kiosk.window)


def test_an_eye_test_is_booked_by_finger_with_first_name_and_number_in_six_touches(
    optician: tuple[Services, AppointmentType, Path], make_kiosk: MakeKiosk, clock: ManualClock
) -> None:
    services, kind, folder = optician
    form = Form(company=Asked.NO, email=Asked.NO, phone=Asked.REQUIRED)
    services.appointment_types.ask(kind.appointment_type_id, form, origin=STAFF)
    clock.moment = at("06:00", THURSDAY)
    kiosk = make_kiosk(where=folder)
    kiosk.finger = True

    kiosk.touch(kiosk.page.panels[0])
    assert too_small(kiosk.window) == []
    kiosk.touch(kiosk.page.person_cards[None])
    kiosk.go(Step.TIME)
    assert kiosk.times == ELEVEN
    assert too_small(kiosk.window) == []
    kiosk.touch(kiosk.slot("12:15"))
    assert kiosk.page.banner.text == "Only Omar is free at 12:15."
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    assert list(kiosk.page.inputs.all) == ["name", "phone"]
    kiosk.keys("Shift", "S", "a", "r", "a", "Next field")
    kiosk.keys(*"07012", "space", *"34567")
    assert too_small(kiosk.window) == []
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)

    assert kiosk.touches == 5
    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    assert booking.guest == Guest("Sara", phone="07012 34567")
    period = a_period("11:15", "12:00", THURSDAY)
    booked = {
        calendar.name: [event.summary for event in services.events.between([calendar.calendar_id], period)]
        for calendar in services.calendars.all()
    }
    assert booked == {"Elsa": ["Busy"], "Omar": ["Sara"], "Room 1": ["Sara"]}


def test_of_two_who_are_free_the_one_with_fewer_booked_minutes_takes_it_and_staff_read_why(
    optician: tuple[Services, AppointmentType, Path], make_kiosk: MakeKiosk, clock: ManualClock
) -> None:
    services, _, folder = optician
    clock.moment = at("06:00", THURSDAY)
    kiosk = make_kiosk(where=folder)

    kiosk.touch(kiosk.page.panels[0])
    kiosk.touch(kiosk.page.person_cards[None])
    kiosk.go(Step.TIME)
    kiosk.touch(kiosk.slot("17:00"))
    assert kiosk.page.banner.text == ""
    kiosk.touch(kiosk.page.take_button)
    kiosk.type(kiosk.page.name.line, "Sara")
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)

    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    names = {calendar.sub: calendar.name for calendar in services.calendars.all()}
    stored = services.bookings.by_code(booking.code).assignment
    assert [names[sub] for sub in stored.subs] == ["Elsa", "Room 1"]
    assert choice_lines(stored, names.__getitem__, "that day") == (
        "Elsa: 150 booked minutes that day, Omar 165",
    )


def test_the_gap_between_two_times_runs_from_its_first_to_its_last_missing_start() -> None:
    slots = tuple(
        a_slot(start, end) for start, end in (("14:00", "14:20"), ("15:00", "15:20"), ("15:30", "15:50"))
    )

    assert missing_starts(slots, QUARTER) == [a_period("14:15", "14:45"), a_period("15:15", "15:30")]


@pytest.mark.parametrize(
    ("gaps", "text"),
    [
        ([("14:15", "14:45")], "14:15 – 14:45 is taken"),
        ([("14:15", "14:45"), ("15:15", "15:30")], "14:15 – 14:45, 15:15 – 15:30 are taken"),
        ([("14:15", "14:45")] * 3, "Some times are taken"),
    ],
)
def test_what_is_taken_is_told_in_times_only(gaps: list[tuple[str, str]], text: str) -> None:
    assert taken_text([a_period(*gap) for gap in gaps], DateWords("Etc/UTC", UK)) == text


def test_of_two_equally_near_times_the_later_comes_first() -> None:
    slots = tuple(a_slot(start, "18:00") for start in ("13:00", "13:45", "14:15", "15:00"))
    days = (DayOffer(THURSDAY, "free", slots),)

    assert [slot.start for slot in nearest_slots(days, at("14:00"))] == [
        at("14:15"),
        at("13:45"),
        at("15:00"),
    ]


def test_a_wiped_visit_is_as_good_as_new() -> None:
    visit = Visit()
    before = (visit.holder, visit.booking_id)
    visit.details = Details("Noor Haddad", "", "noor@haddad.example")
    visit.day, visit.slot = THURSDAY, a_slot("10:00", "10:45")

    visit.wipe()

    assert visit == Visit(holder=visit.holder, booking_id=visit.booking_id)
    assert set(before).isdisjoint((visit.holder, visit.booking_id))


@pytest.mark.parametrize(
    ("name", "given"),
    [("Tor Erik Moen", "Tor Erik"), ("Keiko Mori", "Keiko"), ("Prince", "Prince"), ("", "")],
)
def test_the_greeting_leaves_the_last_name_out(name: str, given: str) -> None:
    assert Details(name).given_name == given


def test_without_a_hold_nobody_is_explained() -> None:
    assert only_free(Visit(), None, DateWords("Etc/UTC", UK)) == ""


def test_visitors_choose_among_the_groups_that_are_offered(optician: tuple[Services, AppointmentType, Path]):
    _, kind, _ = optician
    people, room = kind.participants
    more = NamedGroup("Room", (*room.subs, Sub("another-room")), 1, offered=False)

    assert bookable_people(replace(kind, participants=(people, more))) == people.subs
    assert bookable_people(replace(kind, choose_person=False)) == ()
