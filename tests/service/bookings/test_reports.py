"""The report of a day: held, missed, cancelled, moved, walked in; on the screen and as a table."""

from __future__ import annotations

import csv
from datetime import timedelta

import pytest

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.report import Outcome
from apcdesk.service.bookings.booking import BookingRequest
from tests.service.builders import WEDNESDAY, a_period, an_appointment_type, at

KIOSK = Origin(Door.KIOSK, name="Kiosk 1")
THURSDAY = WEDNESDAY + timedelta(days=1)
SUNDAY = WEDNESDAY + timedelta(days=4)


@pytest.fixture
def day(services, staff, a_calendar, clock):
    """Wednesday at 15:00 UTC: five bookings stood on it, one was moved to Thursday."""
    stand = a_calendar("stand")
    services.calendars.rename(stand.calendar_id, "Press A", origin=staff)
    kind = an_appointment_type(NamedGroup("Stand", (stand.sub,)))
    services.appointment_types.upsert(kind, origin=staff)

    def book(name, start):
        request = BookingRequest(kind.appointment_type_id, at(start), Guest(name, phone="+47 1"), name)
        return services.bookings.book(request, origin=KIOSK)

    book("Walks in", "10:45")
    moved, missed, cancelled, away = (
        book(name, start)
        for name, start in (
            ("Moved", "11:30"),
            ("Missed", "12:00"),
            ("Cancelled", "13:00"),
            ("Away", "13:30"),
        )
    )
    book("Ahead", "15:30")
    services.events.move(moved.event_uids[0], a_period("14:00", "14:30"))
    services.events.move(away.event_uids[0], a_period("13:30", "14:00", THURSDAY))
    services.bookings.cancel(cancelled.booking_id, origin=staff)
    clock.moment = at("12:10")
    services.attendance.missed(missed.booking_id, origin=staff)
    clock.moment = at("15:00")
    return WEDNESDAY


def test_a_day_says_what_became_of_its_bookings(services, day):
    report = services.reports.of_days(day, day)

    told = [(o.booking.summary, o.outcome, o.moved, o.walk_in) for o in report.bookings]
    assert told == [
        ("Walks in", Outcome.HELD, False, True),
        ("Missed", Outcome.MISSED, False, False),
        ("Cancelled", Outcome.CANCELLED, False, False),
        ("Moved", Outcome.HELD, True, False),
        ("Ahead", Outcome.AHEAD, False, False),
    ]
    assert [report.count(outcome) for outcome in Outcome] == [2, 1, 1, 1]
    assert (report.moved, report.moved_away, report.walk_ins) == (2, 1, 1)


def test_a_day_to_which_something_was_moved_counts_it(services, day):
    report = services.reports.of_days(THURSDAY, THURSDAY)

    assert [(one.booking.summary, one.moved) for one in report.bookings] == [("Away", True)]
    assert (report.moved, report.moved_away) == (1, 0)


def test_a_week_counts_each_of_its_bookings_once(services, day):
    monday = WEDNESDAY - timedelta(days=2)

    report = services.reports.of_days(monday, monday + timedelta(days=6))

    wednesday, thursday = (services.reports.of_days(one, one) for one in (WEDNESDAY, THURSDAY))
    assert (report.first, report.last) == (monday, monday + timedelta(days=6))
    assert report.bookings == wednesday.bookings + thursday.bookings
    assert [report.count(outcome) for outcome in Outcome] == [2, 1, 1, 2]
    assert (report.moved, report.moved_away) == (2, 0)  # to the other day of the same week


def test_the_median_is_of_how_long_before_its_time_each_was_booked(services, day):
    report = services.reports.of_days(WEDNESDAY, THURSDAY)
    minutes = {one.booking.summary: one.ahead // timedelta(minutes=1) for one in report.bookings}

    told = {"Walks in": 25, "Missed": 100, "Cancelled": 160, "Moved": 220, "Ahead": 310, "Away": 1630}
    assert minutes == told
    assert report.median_ahead == timedelta(minutes=220)  # with the cancelled one it would be 190
    assert services.reports.of_days(SUNDAY, SUNDAY).median_ahead is None


def test_the_table_has_a_row_for_each_booking(services, day, tmp_path):
    path = tmp_path / "day.csv"

    assert services.reports.write(day, day, path) == services.reports.of_days(day, day)

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    shown = ("start", "guest", "phone", "with", "outcome", "moved", "walk_in", "made_by")
    assert [tuple(row[name] for name in shown) for row in rows][:2] == [
        ("2027-03-10T11:45:00+01:00", "Walks in", "+47 1", "Press A", "held", "", "yes", "Kiosk 1"),
        ("2027-03-10T13:00:00+01:00", "Missed", "+47 1", "Press A", "missed", "", "", "Kiosk 1"),
    ]
    assert len(rows) == 5
