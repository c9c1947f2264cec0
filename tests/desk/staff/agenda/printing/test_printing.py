"""The printed sheets: what they say, and that the file has a page for each calendar."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.agenda.loading import Wanted, load_agenda
from apcdesk.desk.staff.agenda.printing.dialog import PrintDialog
from apcdesk.desk.staff.agenda.printing.sheets import PrintedSheet, Row, sheets_of
from apcdesk.domain.events import DeskNotes, DraftTimes, EventDraft, Guest, Location
from tests.builders_desk import Toasts
from tests.desk.staff.agenda.conftest import TZID, Rig, oslo

MONDAY = date(2027, 3, 8)
WEEK = tuple(MONDAY + timedelta(days=n) for n in range(7))


@pytest.fixture
def full(rig: Rig) -> Rig:
    """A visit, a night shift over midnight, and a free day."""
    guest = Guest("Silje Bjørnstad", "Bergen Etikett", "silje@example.org", "+47 900 00 000")
    notes = DeskNotes(guest=guest, guest_count=3, code="K7W2PX")

    visit = DraftTimes(oslo("10 13:00"), oslo("10 13:45"), TZID, TZID)
    night = DraftTimes(oslo("10 22:00"), oslo("11 02:00"), TZID, TZID)
    fair = DraftTimes(date(2027, 3, 9), date(2027, 3, 11), TZID, TZID)
    for draft in (
        EventDraft(summary="Demo", times=visit, notes=notes, location=Location("By Press A")),
        EventDraft(summary="Night run", times=night),
        EventDraft(summary="Fair", times=fair),
    ):
        rig.services.events.create(rig.press_a.calendar_id, draft)
    rig.wait(lambda: len(rig.shown()) == 3)
    return rig


def sheets(rig: Rig, days: tuple[date, ...], *, hide_names: bool = False) -> tuple[PrintedSheet, ...]:
    agenda = load_agenda(rig.services, rig.context.dates, Wanted(days, MONDAY.replace(day=1)))
    return sheets_of(agenda, rig.context.dates, hide_names=hide_names)


def rows(sheet: PrintedSheet) -> dict[str, list[Row]]:
    return {day.name: list(day.rows) for day in sheet.days if day.rows}


def test_a_week_says_what_takes_place_and_both_days_have_the_night(full):
    press_a, press_b = sheets(full, WEEK)

    assert (press_a.title, press_a.span) == ("Press A · Flexo 430", "Week 10 · 8 – 14 March 2027")
    detail = "Silje Bjørnstad · Bergen Etikett · +47 900 00 000 · 3 guests · K7W2PX · By Press A"
    assert rows(press_a) == {
        "Tuesday 9 March": [Row("All day", "Fair")],
        "Wednesday 10 March": [
            Row("All day", "Fair"),
            Row("13:00 – 13:45", "Demo", detail),
            Row("22:00 – 02:00 Thu", "Night run"),
        ],
        "Thursday 11 March": [Row("Wed 22:00 – 02:00", "Night run")],
    }
    assert rows(press_b) == {}


def test_a_sheet_without_names_says_when_only(full):
    (press_a, _) = sheets(full, (WEEK[2],), hide_names=True)

    assert press_a.span == "Wednesday 10 March"
    assert rows(press_a) == {
        "Wednesday 10 March": [
            Row("All day", "Shows as free"),
            Row("13:00 – 13:45", "Busy"),
            Row("22:00 – 02:00 Thu", "Busy"),
        ]
    }


def test_the_file_has_a_page_for_each_calendar(full, tmp_path):
    QTest.keyClick(full.pane.grid, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog: PrintDialog = full.window.findChildren(PrintDialog)[-1]
    assert (dialog.days.current, dialog.wanted.days, dialog.nameless.isChecked()) == (1, WEEK, False)

    dialog.write(str(tmp_path / "week.pdf"))
    full.settle()

    toasts = full.context.toasts
    assert isinstance(toasts, Toasts)
    assert toasts.texts[-1] == "Saved: week.pdf"
    assert pages(tmp_path / "week.pdf") == 2
    assert not [one for one in full.window.findChildren(PrintDialog) if one.isVisible()]


def test_a_file_that_cannot_be_written_is_said(full, tmp_path):
    full.pane.tools.print_days()
    dialog: PrintDialog = full.window.findChildren(PrintDialog)[-1]

    dialog.write(str(tmp_path / "no such folder" / "week.pdf"))
    full.settle()

    toasts = full.context.toasts
    assert isinstance(toasts, Toasts)
    assert toasts.texts[-1] == "Not saved. The file cannot be written."
    assert dialog.isVisible()
    dialog.close_sheet()


def pages(path: Path) -> int:
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    return data.count(b"/Type /Page\n") or data.count(b"/Type /Page ")
