"""The history of a calendar with a series: one line that opens."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apcdesk.desk.staff.history.parts import AT_ONCE
from apcdesk.desk.staff.history.sheet import HistorySheet
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.recurrence import Frequency, Recurrence


@pytest.fixture
def made(services, context, pane):
    """A stand-up on 100 days from tomorrow on."""
    start = services.clock.now().replace(hour=8, minute=0, second=0, microsecond=0) + timedelta(days=1)
    times = DraftTimes(start, start + timedelta(minutes=15), "Europe/Oslo", "Europe/Oslo")
    rule = Recurrence(Frequency.DAILY, count=100)
    draft = EventDraft(summary="Stand-up", times=times, recurrence=rule)
    calendar = pane._marked()[0]
    return calendar, services.events.create(calendar.calendar_id, draft, origin=STAFF)


@pytest.fixture
def shown(qtbot, pane, made):
    pane.commands.show_history(made[0])
    sheet = next(one for one in pane.window().findChildren(HistorySheet) if one.isVisible())
    qtbot.waitUntil(lambda: bool(sheet.parts))
    yield sheet
    sheet.close_sheet()


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_series_is_one_line_that_opens(shown):
    texts = [label.text() for label in shown.findChildren(Label)]
    assert "Stand-up: Added, 100 times" in texts
    assert "11 March – 18 June 2027" in texts
    (parts,) = shown.parts.values()
    assert (parts.opener.text(), parts.listed.isVisible(), parts.more.isVisible()) == (
        "Show each one",
        False,
        False,
    )

    press(parts.opener)
    lines = parts.listed.text().splitlines()
    assert (len(lines), lines[0]) == (AT_ONCE, "Added for Thu 11 March, 09:00 – 09:15")
    assert (parts.opener.text(), parts.more.text()) == ("Hide the single ones", "60 more")

    press(parts.more)
    press(parts.more)
    assert len(parts.listed.text().splitlines()) == 100
    assert not parts.more.isVisible()

    press(parts.opener)
    assert not parts.listed.isVisible()


def test_what_is_open_stays_open_when_something_is_changed_meanwhile(qtbot, shown, made, services):
    (parts,) = shown.parts.values()
    press(parts.opener)

    with qtbot.waitSignal(shown.shown):
        services.calendars.rename(made[0].calendar_id, "Press One", origin=STAFF)

    (again,) = shown.parts.values()
    assert again is not parts
    assert again.listed.text().splitlines() == parts.listed.text().splitlines()


def test_the_sheet_is_as_high_as_what_is_open(qtbot, shown):
    def press_opener():
        (parts,) = shown.parts.values()  # made anew when something was written meanwhile
        press(parts.opener)

    low = shown._pages.height()
    press_opener()
    qtbot.waitUntil(lambda: shown._pages.height() > 2 * low)

    press_opener()
    qtbot.waitUntil(lambda: shown._pages.height() < 2 * low)


def test_it_is_taken_back_as_one(qtbot, shown, made, services):
    calendar, written = made
    (button,) = (b for newest, b in shown.take_back_buttons.items() if newest in written.changes)

    press(button)

    qtbot.waitUntil(lambda: services.staff_series.rules([written.event.event_uid]) == {})
    assert services.history.of_calendar(calendar.calendar_id)[0].change_ids != written.changes
