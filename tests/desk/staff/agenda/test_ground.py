"""Empty time and getting about: the menu of the ground, jumping to a date, the zoom by keys, where it opens."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.geometry import HOUR_HEIGHT
from apcdesk.desk.staff.agenda.jump_sheet import JumpSheet, read_date
from apcdesk.desk.staff.agenda.lanes.view import LanesView
from apcdesk.desk.staff.agenda.month.view import MonthView
from apcdesk.desk.staff.agenda.printing.dialog import PrintDialog
from apcdesk.desk.staff.agenda.printing.sheets import month_sheets
from apcdesk.desk.staff.agenda.views import View
from apcdesk.desk.staff.agenda.zone_sheet import ZoneSheet
from tests.desk.staff.agenda.conftest import WEDNESDAY, Rig, oslo, period

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ALL = ["New event", "New booking for guests", "Show Thu 11 March", "Go to a date…"]


def ask_menu(rig: Rig, face: Face, at: QPoint, reason: QContextMenuEvent.Reason) -> dict[str, QMenu]:
    """The entries of the menu that opens at a point, with their menu."""
    view = face.viewport()
    QApplication.sendEvent(view, QContextMenuEvent(reason, at, view.mapToGlobal(at)))
    menu = next(menu for menu in rig.pane.findChildren(QMenu) if menu.isVisible())
    return {action.text(): menu for action in menu.actions() if action.text()}


def press(found: dict[str, QMenu], words: str) -> None:
    menu = found[words]
    action = next(action for action in menu.actions() if action.text() == words)
    menu.close()
    action.trigger()


def ground(rig: Rig, view: View) -> tuple[Face, QPoint]:
    """A view, and a point of Thursday at ten where nothing is."""
    rig.pane.set_view(view)
    rig.settle()
    face = rig.pane.faces.current
    if isinstance(face, MonthView):
        return face, face.day_rect(date(2027, 3, 11)).center().toPoint()
    if isinstance(face, LanesView):
        scene = face.shown
        assert scene is not None
        offset = scene.axis.offset(3 * 1440 + 10 * 60)
        face.horizontalScrollBar().setValue(round(offset - 200))
        row = scene.layout.row_of(rig.press_b.calendar_id)
        assert row is not None
        return face, QPoint(round(face.stage().x(offset)) + 3, round(face.lanes_rect().top() + row.top + 28))
    return face, rig.point(3, 10 * 60 + 2)


@pytest.mark.parametrize("view", [View.WEEK, View.MONTH, View.LANES])
def test_the_menu_of_empty_time_begins_an_event_there(rig, view):
    face, at = ground(rig, view)
    found = ask_menu(rig, face, at, QContextMenuEvent.Reason.Mouse)
    assert list(found) == ALL

    press(found, "New event")

    form = rig.pane.inspector.form.form()
    expected = period("11 09:00", "11 09:30") if view is View.MONTH else period("11 10:00", "11 10:30")
    assert form.period(rig.context.dates) == expected
    assert form.calendar_id == (rig.press_b if view is View.LANES else rig.press_a).calendar_id


def test_the_menu_of_empty_time_shows_its_day_and_pastes(rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.pane.choice.choose(event.event_uid)
    rig.press(Qt.Key.Key_C, CTRL)
    face, at = ground(rig, View.WEEK)
    press(ask_menu(rig, face, at, QContextMenuEvent.Reason.Mouse), "Paste")
    rig.settle()
    assert rig.stored() == [("Demo", event.period), ("Demo", period("11 10:00", "11 10:45"))]

    face, at = ground(rig, View.WEEK)
    press(ask_menu(rig, face, at + QPoint(0, 120), QContextMenuEvent.Reason.Mouse), "Show Thu 11 March")
    rig.settle()

    assert rig.pane.agenda.days == (date(2027, 3, 11),)


def test_the_menu_key_opens_the_menu_of_what_has_the_keys(rig):
    event = rig.book("10 13:00", "10 13:45")
    rig.pane.choice.move_to(event.event_uid)

    found = ask_menu(rig, rig.pane.grid, QPoint(5, 5), QContextMenuEvent.Reason.Keyboard)

    assert "Delete event" in found
    press(found, "Copy")
    assert "Demo" in QApplication.clipboard().text()


def jump(rig: Rig) -> JumpSheet:
    QTest.keyClick(rig.pane.faces.current, Qt.Key.Key_J)
    return next(sheet for sheet in rig.window.findChildren(JumpSheet) if sheet.isVisible())


def test_j_asks_for_a_date_and_goes_there(rig):
    sheet = jump(rig)
    QTest.keyClicks(sheet.line.line, "24 May")
    assert sheet.words.text() == rig.context.dates.full_date(date(2027, 5, 24))

    QTest.keyClick(sheet.line.line, Qt.Key.Key_Return)
    rig.settle()

    assert date(2027, 5, 24) in rig.pane.agenda.days


def test_what_is_no_date_goes_nowhere(rig):
    sheet = jump(rig)
    QTest.keyClicks(sheet.line.line, "someday")

    QTest.keyClick(sheet.line.line, Qt.Key.Key_Return)
    rig.settle()

    assert (sheet.show_.isEnabled(), sheet.words.text()) == (False, "Write a day, such as Tue or 24.12.")
    assert WEDNESDAY in rig.pane.agenda.days


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("24 December", "en_GB", date(2027, 12, 24)),
        ("24 dec 2029", "en_GB", date(2029, 12, 24)),
        ("March 3", "en_GB", date(2028, 3, 3)),
        ("29 Feb", "en_GB", date(2028, 2, 29)),
        ("tue", "en_GB", date(2027, 3, 16)),
        ("am 24.12.", "de_DE", date(2027, 12, 24)),
        ("24. Dezember", "de_DE", date(2027, 12, 24)),
        ("24 ديسمبر", "ar", date(2027, 12, 24)),
        ("9.30", "en_GB", None),
        ("Tue 15:15", "en_GB", None),
    ],
)
def test_a_date_is_read_as_people_write_it(text, language, expected):
    assert read_date(text, WEDNESDAY, QLocale(language)) == expected


def test_alt_and_plus_minus_and_0_zoom(rig):
    grid = rig.pane.grid
    heights = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        rig.press(key, ALT)
        heights.append(round(grid.hour_height))
    assert heights == [round(HOUR_HEIGHT * 1.32), HOUR_HEIGHT, round(HOUR_HEIGHT / 1.32), HOUR_HEIGHT]

    rig.pane.set_view(View.LANES)
    rig.settle()
    lanes = rig.pane.faces.lanes
    before = lanes.hour_width
    QTest.keyClick(lanes, Qt.Key.Key_Plus, ALT)
    assert round(lanes.hour_width / before, 2) == 1.32


def test_in_the_evening_it_opens_where_the_present_can_be_seen(rig):
    rig.book("10 08:00", "10 08:30")
    rig.clock.moment = oslo("10 21:40")
    rig.pane._scrolled = False

    rig.pane.loader.reload()
    rig.settle()

    bar, view = rig.pane.grid.verticalScrollBar(), rig.pane.grid.viewport()
    y = rig.pane.grid.scene.scale.y(21 * 60 + 40) - bar.value()
    assert 0 < y < view.height()


def test_the_number_of_a_week_shows_that_week(rig):
    month, _ = ground(rig, View.MONTH)
    assert isinstance(month, MonthView)
    rect = month.day_rect(date(2027, 3, 22))

    QTest.mouseClick(month.viewport(), LEFT, PLAIN, QPoint(round(rect.left()) - 18, round(rect.top()) + 14))
    rig.settle()

    assert rig.pane.agenda.days[0] == date(2027, 3, 22)
    assert rig.pane.days.view is View.WEEK


def test_a_month_is_printed_by_weeks_that_have_something(rig, tmp_path):
    rig.book("10 13:00", "10 13:45", "Demo")
    rig.book("12 09:00", "12 10:00", "Other", calendar=rig.press_b)
    ground(rig, View.MONTH)
    sheets = month_sheets(rig.pane.agenda, rig.context.dates)
    assert [(sheet.title, sheet.span) for sheet in sheets] == [
        ("Press A · Flexo 430", "Week 10 · 8 – 14 March 2027"),
        ("Press B · Inkjet 520", "Week 10 · 8 – 14 March 2027"),
    ]
    rig.pane.tools.print_days()
    dialog = next(d for d in rig.window.findChildren(PrintDialog) if d.isVisible())
    assert dialog.days.current == 2

    dialog.write(str(tmp_path / "month.pdf"))
    rig.wait(lambda: (tmp_path / "month.pdf").exists() and rig.context.tasks.idle)

    assert (tmp_path / "month.pdf").read_bytes().count(b"/Type /Page\n") == 2


def test_the_clock_of_another_place_stands_beside_the_hours(rig):
    event = rig.book("10 13:00", "10 13:45")
    grid = rig.pane.grid
    before, left = grid.grab().toImage(), grid.item_rect(event.event_uid).left()
    rig.pane.tools.ask_zone()
    sheet = next(s for s in rig.window.findChildren(ZoneSheet) if s.isVisible())
    sheet.city.set_value("Asia/Tokyo")
    QTest.mouseClick(sheet.show_, LEFT)
    rig.settle()

    assert rig.context.preferences.get("agenda.zone") == "Asia/Tokyo"
    assert grid.canvas.there.time(oslo("10 13:00")) == "21:00"
    assert grid.item_rect(event.event_uid).left() > left
    assert grid.key_at(grid.item_rect(event.event_uid).center()) == event.event_uid
    assert grid.grab().toImage() != before
    assert rig.pane.header.grab().width() == grid.width()

    rig.pane.tools.zone.choose("")
    rig.wait(lambda: grid.grab().toImage() == before)


def test_a_zone_that_is_not_known_any_more_is_none(rig):
    rig.pane.tools.zone.choose("Atlantis/Poseidonis")

    assert rig.pane.tools.zone.there is None
    assert rig.pane.grid.canvas.gutter == rig.context.theme.size("gutter")
