"""Hours of many calendars from a table: shown, asked for, done as one step, or refused as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.calendars.hours_sheet import HoursSheet
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.domain.rules import Weekday, WeeklyPeriod
from apcdesk.service.bookings.staff import StaffBooking
from apcdesk.service.services import Services
from tests.builders_desk import Toasts
from tests.builders_services import make_services
from tests.service.builders import a_draft, a_period

Open = Callable[[str | None], HoursSheet]


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_services(tmp_path)
    for key, name in (("press-a", "Press A"), ("room-1", "Room Fjord")):
        services.calendars.open(services.own_client, key, name=name, origin=STAFF)
    yield services
    services.close()


@pytest.fixture
def open_sheet(qtbot: QtBot, context: DeskContext, tmp_path: Path) -> Open:
    """The sheet of a table with these words, None for a file that is not there; what it shows was read."""
    window = QMainWindow()
    window.resize(1120, 700)
    qtbot.addWidget(window)
    window.show()

    def open_one(words: str | None) -> HoursSheet:
        path = tmp_path / "hours.csv"
        if words is not None:
            path.write_text(words)
        sheet = HoursSheet(context, window, path)
        sheet.open(sheet.leave)
        qtbot.waitUntil(lambda: context.tasks.idle)
        return sheet

    return open_one


def lines(sheet: HoursSheet) -> list[str]:
    assert sheet.list is not None
    return [label.text() for label in sheet.list.findChildren(Label)]


def test_hours_are_shown_before_they_are_set_and_taken_back_in_one_step(
    qtbot: QtBot, services: Services, context: DeskContext, toasts: Toasts, open_sheet: Open
):
    press = services.calendars.find(services.own_client, "press-a")
    assert press is not None
    services.events.create(press.calendar_id, a_draft("Demo", "17:00", "18:00"))
    sheet = open_sheet("calendar,weekday,from,to\npress-a,Wednesday,9,17\nRoom Fjord,Sunday,0:00,24:00\n")

    assert sheet.message.text() == (
        "2 calendars get these hours in the place of their own. "
        "Days that the table does not name are closed. Extra times and closed dates stay."
    )
    assert (sheet.outside.isVisible(), sheet.outside.label.text()) == (
        True,
        "1 booking is outside these hours. It stays as it is.",
    )
    assert lines(sheet)[:2] == [
        "Press A",
        "Open Wednesday 09–17. Closed Monday, Tuesday and Thursday to Sunday.",
    ]
    assert services.rules.all(press.sub) == ()
    sheet.confirm.click()
    qtbot.waitUntil(lambda: bool(toasts.texts))

    assert toasts.texts == ["Hours of 2 calendars set"]
    assert (sheet.isVisible(), sheet.message.text()) == (True, "Hours of 2 calendars set.")
    assert (sheet.confirm.isVisible(), sheet.leave.text()) == (False, "Close")
    [rule] = services.rules.all(press.sub)
    assert rule.weekly_periods == (WeeklyPeriod(Weekday.WEDNESDAY, 540, 1020),)
    with qtbot.waitSignal(context.undo.undone):
        context.undo.undo()
    assert services.rules.all(press.sub) == ()


def test_a_table_with_wrong_rows_is_refused_with_each_and_its_remedy(services: Services, open_sheet: Open):
    sheet = open_sheet("press-a,Monday,9,17\npress-b,Monday,9,17\npress-a,Monday,16,18\npress-a,Mo,22,2\n")

    assert sheet.message.text() == (
        "3 rows of the table are wrong. Nothing was changed. Put them right and choose the table again."
    )
    assert [words.replace("\u2068", "").replace("\u2069", "") for words in lines(sheet)] == [
        "Row 2",
        "There is no calendar “press-b”. Write its ID or its name as the list of calendars has it.",
        "Row 3",
        "It overlaps row 1. Make one row of both.",
        "Row 4",
        (
            "22-2 does not end after it starts. Hours past midnight are two rows: "
            "until 24:00, and from 0:00 on the next day."
        ),
    ]
    assert (sheet.confirm.isVisible(), sheet.leave.text()) == (False, "Close")


def test_hours_that_are_there_already_are_not_set_again(services: Services, open_sheet: Open):
    words = "press-a,Monday,9,17\n"
    services.hours_table.take(services.hours_table.look(words.encode()), origin=STAFF)

    sheet = open_sheet(words)

    assert sheet.message.text() == "All calendars of this table have these hours already."
    assert not sheet.confirm.isVisible()


def test_hours_that_somebody_changed_meanwhile_are_not_overwritten(
    qtbot: QtBot, services: Services, context: DeskContext, open_sheet: Open
):
    sheet = open_sheet("press-a,Monday,9,17\n")
    services.hours_table.take(services.hours_table.look(b"press-a,Monday,8,20\n"), origin=STAFF)

    sheet.confirm.click()
    qtbot.waitUntil(lambda: context.tasks.idle)

    assert sheet.message.text() == "Somebody else changed this while you did. Nothing was saved."


def test_a_file_that_cannot_be_read_is_said(open_sheet: Open):
    sheet = open_sheet(None)

    assert sheet.message.text() == "This file cannot be read."
    assert not sheet.confirm.isVisible()


def test_who_is_booked_outside_is_named_with_time_and_number_and_can_be_shown(
    qtbot: QtBot, services: Services, open_sheet: Open
):
    press, room = (services.calendars.find(services.own_client, key) for key in ("press-a", "room-1"))
    assert press is not None
    assert room is not None
    late = services.events.create(room.calendar_id, a_draft("Clearing up", "18:00", "19:00")).event
    ida = StaffBooking(
        a_period("17:00", "17:30"), "Europe/Oslo", (press.sub,), (Guest("Ida Lund", phone="+47 900 00 001"),)
    )
    services.staff_bookings.book(ida, origin=STAFF)

    sheet = open_sheet("press-a,Wednesday,9,17\nroom-1,Wednesday,9,17\n")

    rows = [label.text() for label in sheet.stranded.findChildren(Label)]
    assert rows == [
        "Ida Lund",
        "Wed 10 March, 18:00 – 18:30, Press A",
        "\N{FIRST STRONG ISOLATE}+47 900 00 001\N{POP DIRECTIONAL ISOLATE}",
        "Clearing up",
        "Wed 10 March, 19:00 – 20:00, Room Fjord",
    ]
    assert [button.accessibleName() for button in sheet.stranded.buttons] == [
        "Show Ida Lund, Wed 10 March, 18:00 – 18:30",
        "Show Clearing up, Wed 10 March, 19:00 – 20:00",
    ]
    with qtbot.waitSignal(sheet.event_wanted) as shown:
        sheet.stranded.buttons[1].click()
    assert shown.args == [late]
    assert sheet.isHidden()
