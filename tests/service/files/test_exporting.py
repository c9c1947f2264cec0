"""Exported calendars: the table has all that staff know, the iCalendar file comes back as it was."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import DraftTimes, EventDraft, Guest, Location
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period
from apcdesk.errors import NotFound
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.files import exporting
from apcdesk.service.files.exporting import COLUMNS, ExportKind, ExportReport, csv_line
from tests.service.builders import a_draft, an_appointment_type, at

DAYS = Period(at("00:00"), at("23:00", date(2027, 3, 20)))
KIOSK = Origin(Door.KIOSK, name="Kiosk 1")


@pytest.fixture
def stand(services, staff, a_calendar):
    """A meeting, a day off, a booking whose visitor did not come, and an event that was deleted."""
    stand = a_calendar("npp27/stand")
    services.calendars.rename(stand.calendar_id, "Stand", origin=staff)
    place = Location("Hall B")
    meeting = a_draft("=HYPERLINK(1)", "08:00", "09:00", description="Line 1\nLine 2", location=place)
    services.events.create(stand.calendar_id, replace(meeting, event_private=True))
    times = DraftTimes(date(2027, 3, 12), date(2027, 3, 13), "Europe/Oslo", "Europe/Oslo")
    services.events.create(stand.calendar_id, EventDraft(summary="Off", times=times))
    gone = services.events.create(stand.calendar_id, a_draft("Gone", "15:00", "16:00")).event
    services.events.delete(gone.event_uid)
    return stand


@pytest.fixture
def booking(services, staff, stand, clock):
    kind = an_appointment_type(NamedGroup("Stand", (stand.sub,)))
    services.appointment_types.upsert(kind, origin=staff)
    guest = Guest("Eva Lund", "Lund AS", "eva@lund.example", "+47 900 00 001")
    request = BookingRequest(kind.appointment_type_id, at("10:30"), guest, "eva", guest_count=2)
    booking = services.bookings.book(request, origin=KIOSK)
    clock.moment = at("10:35")
    services.attendance.missed(booking.booking_id, origin=staff)
    return booking


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_table_has_a_row_for_each_event_with_all_that_staff_know(services, stand, booking, tmp_path):
    path = tmp_path / "out" / "stand.csv"

    report = services.exporting.run([stand.calendar_id], path, ExportKind.CSV)

    assert report == ExportReport(1, 3, (path,))
    rows = read(path)
    assert [tuple(row) for row in rows] == [COLUMNS] * 3
    shown = ("calendar", "summary", "start", "end", "all_day", "location", "description", "did_not_come")
    assert [tuple(row[name] for name in shown) for row in rows] == [
        (
            "Stand",
            "'=HYPERLINK(1)",
            "2027-03-10T09:00:00+01:00",
            "2027-03-10T10:00:00+01:00",
            "",
            "Hall B",
            "Line 1\nLine 2",
            "",
        ),
        ("Stand", "Lund AS", "2027-03-10T11:30:00+01:00", "2027-03-10T12:00:00+01:00", "", "", "", "yes"),
        ("Stand", "Off", "2027-03-12", "2027-03-13", "yes", "", "", ""),
    ]
    guest = ("guest", "company", "email", "phone", "guests", "code", "made_by", "appointment_type_id")
    assert tuple(rows[1][name] for name in guest) == (
        "Eva Lund",
        "Lund AS",
        "eva@lund.example",
        "+47 900 00 001",
        "2",
        booking.code,
        "Kiosk 1",
        "demo",
    )


def test_the_file_comes_back_as_it_was(services, stand, staff, tmp_path):
    path = tmp_path / "stand.ics"

    services.exporting.run([stand.calendar_id], path, ExportKind.ICALENDAR)
    report = services.importing.run([path], client_id=services.own_client, origin=staff)

    assert report.problems == ()
    again = next(c for c in services.calendars.all() if c.name == "Stand" and c.sub != stand.sub)
    events = [services.events.between([c.calendar_id], DAYS) for c in (stand, again)]
    told = [
        [(e.summary, e.period, e.when.dates, e.description, e.location) for e in found] for found in events
    ]
    assert told[0] == told[1]


def test_many_calendars_are_a_file_each(services, staff, stand, a_calendar, tmp_path):
    other, same = a_calendar("other"), a_calendar("npp27:stand")
    services.events.create(other.calendar_id, a_draft("Lunch", "11:00", "12:00"))
    calendars = [stand.calendar_id, other.calendar_id, same.calendar_id]

    report = services.exporting.run(calendars, tmp_path / "all", ExportKind.ICALENDAR)

    names = ["npp27-stand.ics", "other.ics", "npp27-stand-2.ics"]
    assert report == ExportReport(3, 3, tuple(tmp_path / "all" / name for name in names))
    assert sorted(p.name for p in (tmp_path / "all").iterdir()) == sorted(names)


def test_long_calendars_are_read_in_portions_and_counted(services, stand, tmp_path, monkeypatch):
    monkeypatch.setattr(exporting, "PORTION", 2)
    for n in range(5):
        services.events.create(stand.calendar_id, a_draft(f"Meeting {n}", "12:00", "13:00"))
    counted = []
    path = tmp_path / "stand.csv"

    def progress(done, total):
        counted.append((done, total))

    services.exporting.run([stand.calendar_id], path, ExportKind.CSV, progress=progress)

    assert counted == [(2, 7), (4, 7), (6, 7), (7, 7)]
    assert sorted(row["summary"] for row in read(path))[:1] == ["'=HYPERLINK(1)"]
    assert len({row["event_uid"] for row in read(path)}) == 7


def test_an_export_that_is_stopped_leaves_no_file_and_keeps_the_old_one(
    services, stand, a_calendar, tmp_path
):
    other = a_calendar("other")
    services.events.create(other.calendar_id, a_draft("Lunch", "11:00", "12:00"))
    old = tmp_path / "stand.csv"
    old.write_text("old")
    stopped = services.exporting.run([stand.calendar_id], old, ExportKind.CSV, cancelled=lambda: True)
    assert stopped == ExportReport(cancelled=True)
    calls = iter([False, True])

    both = [stand.calendar_id, other.calendar_id]
    stopped = services.exporting.run(
        both, tmp_path / "all", ExportKind.ICALENDAR, cancelled=lambda: next(calls)
    )

    assert stopped == ExportReport(cancelled=True)
    assert (old.read_text(), list((tmp_path / "all").iterdir())) == ("old", [])


def test_a_calendar_that_is_not_there_is_said(services, tmp_path):
    with pytest.raises(NotFound):
        services.exporting.run([CalendarId("cal_x")], tmp_path / "x.csv", ExportKind.CSV)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "@SUM(A1)",
        "-cmd",
        "-2+3+cmd|' /C calc'!A0",
        "+1-cmd|' /C calc'!A0",
        "+(1)*cmd|' /C calc'!A0",
        "+46-70-123",
        "\t=1",
        "\n=1",
        "\uff1d1+1",
        "\uff0b1+1",
    ],
)
def test_what_a_spreadsheet_would_compute_is_kept_from_it(text):
    [[cell]] = csv.reader(io.StringIO(csv_line([text]), newline=""))
    assert cell == f"'{text}"


@pytest.mark.parametrize("text", ["+46 70 123 45 67", "+49 (30) 12.34", "-1.5", "-", "Eva =1", "", "a-b"])
def test_numbers_and_names_are_left_as_they_are(text):
    assert next(csv.reader([csv_line([text])])) == [text]
