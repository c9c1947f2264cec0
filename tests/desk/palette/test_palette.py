"""Ctrl K over the real desk: what it finds, and that Enter does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apcdesk.desk.look.theme import Mode
from apcdesk.desk.palette.palette import Palette
from apcdesk.desk.staff.agenda.quick_add import QuickAdd
from apcdesk.desk.staff.agenda.views import View
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DraftTimes, EventDraft
from tests.desk.staff.agenda.conftest import TZID, oslo

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def open_by_key(desk, qtbot) -> Palette:
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    QTest.keyClick(desk, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette: Palette = desk.findChildren(Palette)[-1]
    qtbot.waitUntil(palette.isVisible)
    return palette


def titles(palette: Palette) -> list[str]:
    return [entry.title for entry in palette.model.entries]


def spoken(palette: Palette) -> list[str]:
    """The lines as a screen reader reads them."""
    role = Qt.ItemDataRole.AccessibleTextRole
    return [palette.model.index(row).data(role) for row in range(palette.model.rowCount())]


def test_a_command_is_found_and_done(desk, qtbot):
    palette = open_by_key(desk, qtbot)
    QTest.keyClicks(palette.field.line, "theme dark")

    assert titles(palette)[0] == "Theme: dark"
    QTest.keyClick(palette.field.line, ENTER)

    assert desk.context.theme.mode is Mode.DARK
    assert not palette.isVisible()


def test_a_screen_and_what_a_pane_can_do_are_found(desk, qtbot):
    palette = open_by_key(desk, qtbot)
    QTest.keyClicks(palette.field.line, "mont")
    QTest.keyClick(palette.field.line, ENTER)
    assert desk.agenda.days.view is View.MONTH

    palette = open_by_key(desk, qtbot)
    QTest.keyClicks(palette.field.line, "rules")
    assert titles(palette)[0] == "Rules"
    QTest.keyClick(palette.field.line, ENTER)

    assert desk.current == "rules"


def test_an_event_of_any_week_is_found_and_opened(desk, qtbot):
    services = desk.context.services
    calendar = services.calendars.open(services.own_client, "press a", origin=STAFF, name="Press A").calendar
    times = DraftTimes(oslo("22 13:00"), oslo("22 13:45"), TZID, TZID)
    draft = EventDraft(summary="Demo Bergen Etikett", times=times)
    event = services.events.create(calendar.calendar_id, draft).event
    palette = open_by_key(desk, qtbot)
    QTest.keyClicks(palette.field.line, "etikett")

    # the event and the name of its calendar are read apart
    words = "Demo Bergen Etikett, Mon 22 March, 13:00 – 13:45 · Press A, Event"
    qtbot.waitUntil(lambda: words in spoken(palette))
    QTest.keyClick(palette.field.line, ENTER)

    qtbot.waitUntil(lambda: desk.agenda.choice.chosen == event.event_uid)


def test_a_calendar_is_found_by_its_id(desk, qtbot):
    services = desk.context.services
    calendar = services.calendars.open(
        services.own_client, "npp27-x", origin=STAFF, name="Room Fjord"
    ).calendar
    palette = open_by_key(desk, qtbot)
    QTest.keyClicks(palette.field.line, "npp27-x")

    qtbot.waitUntil(lambda: "Room Fjord" in titles(palette))
    QTest.keyClick(palette.field.line, ENTER)

    assert desk.agenda.ticks.choices[calendar.calendar_id]


def test_a_line_of_words_can_be_booked(desk, qtbot):
    services = desk.context.services
    services.calendars.open(services.own_client, "x", origin=STAFF, name="Press A")
    qtbot.waitUntil(lambda: len(desk.agenda.agenda.calendars) == 1)
    palette = open_by_key(desk, qtbot)
    QTest.keyClicks(palette.field.line, "Lotte Tue 15:15")
    assert titles(palette)[-1] == "Book “Lotte Tue 15:15”"

    QTest.keyClick(palette.field.line, Qt.Key.Key_Up)
    QTest.keyClick(palette.field.line, ENTER)

    sheet = desk.findChildren(QuickAdd)[-1]
    assert (sheet.isVisible(), sheet.what.text()) == (True, "Lotte")
    sheet.close_sheet()


def test_hidden_names_stay_hidden(desk, qtbot):
    services = desk.context.services
    calendar = services.calendars.open(services.own_client, "x", origin=STAFF, name="Press A").calendar
    times = DraftTimes(oslo("22 13:00"), oslo("22 13:45"), TZID, TZID)
    services.events.create(calendar.calendar_id, EventDraft(summary="Secret visit", times=times))
    desk.agenda.tools.turn_names()
    palette = open_by_key(desk, qtbot)
    QTest.keyClicks(palette.field.line, "secret")

    qtbot.waitUntil(lambda: titles(palette) == ["Busy"])


def test_the_arrows_move_the_choice_and_escape_goes(desk, qtbot):
    palette = open_by_key(desk, qtbot)
    first, second = palette.model.entries[:2]
    QTest.keyClick(palette.field.line, Qt.Key.Key_Down)
    assert palette.list.current == second
    QTest.keyClick(palette.field.line, Qt.Key.Key_Up)
    assert palette.list.current == first
    QTest.keyClick(palette.field.line, Qt.Key.Key_Up)
    assert palette.list.current == palette.model.entries[-1]
    palette.grab()
    QTest.keyClicks(palette.field.line, "qqqq")
    assert palette.empty.isVisible()

    QTest.keyClick(palette.field.line, ESCAPE)

    assert not palette.isVisible()


def test_what_comes_late_does_not_move_the_choice_of_the_arrows(desk, qtbot):
    services = desk.context.services
    services.calendars.open(services.own_client, "x", origin=STAFF, name="Month of prints")
    palette = open_by_key(desk, qtbot)
    qtbot.waitUntil(lambda: desk.context.tasks.idle)
    QTest.keyClicks(palette.field.line, "mon")
    chosen = palette.model.entries[-1]
    QTest.keyClick(palette.field.line, Qt.Key.Key_Up)
    assert palette.list.current == chosen

    palette._on_calendars(palette._calendars)  # read again

    assert len(palette.model.entries) > 1
    assert palette.list.current == chosen
    palette.close_sheet()


def test_what_is_found_by_two_words_comes_before_the_offer_to_book_them(desk, qtbot):
    services = desk.context.services
    press = services.calendars.open(services.own_client, "x", origin=STAFF).calendar
    times = DraftTimes(oslo("22 13:00"), oslo("22 13:30"), TZID, TZID)
    services.events.create(press.calendar_id, EventDraft(summary="Ola Lie", times=times))
    palette = open_by_key(desk, qtbot)
    QTest.keyClicks(palette.field.line, "ola lie")
    qtbot.waitUntil(lambda: len(palette.model.entries) == 2)

    assert titles(palette) == ["Ola Lie", "Book “ola lie”"]
    assert palette.list.current == palette.model.entries[0]
    palette.close_sheet()


@pytest.mark.parametrize(("key", "there"), [("agenda", 0), ("calendars", 0), ("port", 1)])
def test_control_f_filters_the_list_of_the_screen_or_finds_anything(desk, qtbot, key, there):
    desk.go(key)
    desk.filter_list()

    palettes = [palette for palette in desk.findChildren(Palette) if palette.isVisible()]
    assert len(palettes) == there
    for palette in palettes:
        palette.close_sheet()
