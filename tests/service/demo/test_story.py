import json
from datetime import date

import pytest

from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.resources import read_text
from apcdesk.service.custody.check import check_custody
from apcdesk.service.demand.usage import OpenStretch
from apcdesk.service.demo.story import DemoReport, load_demo
from tests.builders_services import make_services
from tests.service.builders import at


@pytest.fixture
def story():
    return json.loads(read_text("demo/story.json"))


@pytest.fixture
def demo(services, story):
    assert load_demo(services, story) == DemoReport(calendars=23, events=106, appointment_types=5)
    return {c.account.application_calendar_id: c for c in services.calendars.all()}


def test_a_second_load_changes_nothing(services, story, demo):
    before = services.changes.latest()

    assert load_demo(services, story) == DemoReport(0, 0, 0)
    assert services.changes.latest() == before


def test_the_demo_brings_its_place_and_zone(services, demo, database_url):
    again = make_services(database_url, tzid="Asia/Tokyo")

    assert again.tzid == "Europe/Oslo"
    assert again.installation.place()["organisation"] == "Nordlys Press"
    again.close()


FIGURES = {
    "npp27-press-a": (38, 13, 895, 895, 2340),
    "npp27-press-b": (28, 9, 660, 660, 2370),
    "npp27-room-fjord": (9, 4, 210, 210, 2280),
    "npp27-ingrid-haugen": (0, 4, 85, 0, 1050),
    "npp27-lars-ostby": (3, 3, 70, 70, 2280),
    "npp27-amina-warsame": (6, 3, 55, 55, 960),
    "store-gronland-interviews": (50, 2, 90, 90, 180),
    "store-gronland-advice": (0, 0, 0, 0, 0),
    "alna-cutter-1600": (75, 4, 4860, 2700, 3600),
    "alna-spectro-2": (14, 3, 1380, 1380, 10080),
    "alna-torque-kit-3": (42, 3, 4190, 4190, 10080),
}
"""Percent, bookings, booked minutes, those inside open hours, open minutes: of the story's week."""


def test_the_use_of_the_week(services, demo):
    found = {}
    for name in FIGURES:
        use = services.usage.week(demo[name].sub, date(2027, 3, 8), "Europe/Oslo")
        minutes = (use.booked_minutes, use.booked_in_open_minutes, use.open_minutes)
        found[name] = (use.percent, use.bookings, *minutes)

    assert found == FIGURES


def test_the_hours_of_press_a_with_the_extra_one(services, demo):
    use = services.usage.week(demo["npp27-press-a"].sub, date(2027, 3, 8), "Europe/Oslo")

    assert use.open_by_day[1] == (OpenStretch(480, 540, True), OpenStretch(540, 1020, False))
    assert use.open_by_day[5:] == ((), ())
    assert use.booked_by_day == (210, 180, 175, 90, 240, 0, 0)
    assert (use.rule_names, use.extra_count, use.has_any_hours) == (("Expo hours",), 1, True)


NEXT_FREE = {
    "flexo-demo": ("11:00", "npp27-lars-ostby", "11:45"),
    "inkjet-demo": ("10:45", "npp27-press-b", "13:15"),
    "packaging-advice": ("10:45", "npp27-ingrid-haugen", "16:00"),
    "meeting-room": ("10:45", "npp27-room-fjord", "13:15"),
}
"""Start, who would do it, and until when it stays free; UTC."""


def test_the_next_free_times_of_the_first_screen(services, demo):
    for kind, (start, assigned, until) in NEXT_FREE.items():
        found = services.bookings.next_free(AppointmentTypeId(kind))

        assert found is not None
        assert (found.slot.start, found.free_until) == (at(start), at(until)), kind
        assert found.assignment.subs[-1] == demo[assigned].sub


def test_aminas_wednesday(services, demo):
    days = services.bookings.days(
        AppointmentTypeId("packaging-advice"), person=demo["npp27-amina-warsame"].sub
    )

    assert [(day.day.day, day.state, day.free) for day in days] == [
        (9, "over", 0),
        (10, "free", 16),
        (11, "closed", 0),
    ]


def test_a_code_of_the_story_opens_its_booking(services, demo):
    booking = services.bookings.by_code("YP2E4A")

    assert booking.summary == "Demo Bergen Etikett"
    event = services.events.get(booking.event_uids[0])
    assert (event.event_id, event.origin.name, event.notes.guest_count) == (
        "npp27-a-0310-1300",
        "Kiosk 2",
        3,
    )


def test_the_workshop_as_it_stands_at_the_storys_instant(services, demo):
    board = {status.item.label_code: status for status in services.custody.board()}

    standing = {label: status.standing.value for label, status in board.items()}
    assert list(standing.values()).count("out") == 7
    assert [label for label, word in standing.items() if word == "here"] == ["ALNA-CAM", "ALNA-FL"]
    kit = board["ALNA-TK-3"]
    assert (kit.standing.value, kit.late_by.total_seconds()) == ("late", 80 * 60)
    assert kit.custody is not None
    assert (kit.custody.person.name, kit.custody.place) == ("Mette Dahl", "Stand B07-32, Hall B")
    assert kit.next_event is not None
    assert kit.next_event.notes.guest is not None
    assert kit.next_event.notes.guest.name == "Jonas Vik"
    assert kit.at_risk == kit.next_event.event_uid
    lines = services.custody.history(kit.item.calendar_id)
    assert [(line.what.value, line.by, line.note) for line in lines] == [
        ("taken", "Mette Dahl", "badge at Kiosk 2"),
        ("returned", "Piotr Nowak", "returned to bench"),
        ("taken", "Piotr Nowak", "badge at Kiosk 2"),
        ("calibrated", "", ""),
    ]
    assert check_custody(services.store).right
