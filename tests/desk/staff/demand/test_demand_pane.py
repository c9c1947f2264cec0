"""The pane of demand over the demo: pressed, read, and spoken."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QFileDialog, QMainWindow

from apcdesk.desk.look.theme import Mode
from apcdesk.desk.staff.demand.loading import Range, Scope
from apcdesk.desk.staff.demand.pane import DemandPane
from apcdesk.domain.changes import STAFF
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.domain.wishes import Unmet, WishDoor
from apcdesk.errors import Unavailable
from tests.builders_desk import make_context
from tests.builders_services import make_services

STAND = "Nordic Print & Pack 2027"


@pytest.fixture
def services(story_folder):
    services = make_services(story_folder)
    services.changes.feed.start()
    yield services
    services.close()


@pytest.fixture
def press(services):
    return next(c for c in services.calendars.all() if c.short_name == "Press A")


@pytest.fixture
def wishes(services, press):
    """Fourteen on Thursday between 17 and 18, local time, and one for three days."""
    hour = datetime(2027, 3, 11, 16, tzinfo=UTC)
    for length, times in ((timedelta(hours=1), 14), (timedelta(days=3), 1)):
        query = AvailabilityQuery(
            (Group((Member(press.sub),), 1),), timedelta(minutes=30), (Period(hour, hour + length),)
        )
        for _ in range(times):
            services.wishes.note(query, WishDoor.PAGE, Unmet.NOTHING)


@pytest.fixture
def pane(qtbot, context, wishes):
    window = QMainWindow()
    pane = DemandPane(context)
    window.setCentralWidget(pane)
    window.resize(1208, 900)
    qtbot.addWidget(window)
    window.show()
    pane.activate()
    settle(qtbot, pane)
    yield pane
    window.close()


def settle(qtbot, pane):
    qtbot.waitUntil(lambda: pane.loaded is not None and pane.loaded.scope == pane.scope)
    qtbot.waitUntil(lambda: pane._context.tasks.idle)


def spoken(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    children = [interface.child(n) for n in range(interface.childCount())]
    return [child.text(QAccessible.Text.Name) for child in children]


def rows(pane):
    return [(row.text(), row.accessibleDescription()) for row in pane.openings.rows]


def test_it_says_what_is_worth_opening(pane, qtbot, press):
    assert rows(pane) == [("Open Thursday 17:00 – 18:00", "14 wishes · closed · Press A")]
    assert "1 wish for more than a day" in pane.openings.notes.text()
    assert "Calendars without hours count as open at any time: 1." in pane.openings.notes.text()
    with qtbot.waitSignal(pane.opening_wanted) as asked:
        qtbot.mouseClick(pane.openings.rows[0], Qt.MouseButton.LeftButton)
    (opening,) = asked.args
    assert (opening.sub, opening.day, opening.hour) == (press.sub, date(2027, 3, 11), 17)


def test_every_hour_is_a_cell_with_words(pane, qtbot, press):
    pane.toolbar.group_chosen.emit(STAND)
    settle(qtbot, pane)
    names = spoken(pane.map)

    assert len(names) == 7 * len(pane.map.sheet.rows)
    (thursday,) = [name for name in names if name.startswith("Thursday 17:00")]
    assert thursday == "Thursday 17:00 – 18:00: closed, 14 wishes"
    assert "Sunday 09:00 – 10:00: closed" in names
    assert pane.caption.text() == "278 of 353 hours free"


def test_a_press_says_what_the_cell_holds(pane, qtbot):
    place = next(place for place, cell in pane.map.sheet.cells.items() if cell.wishes)
    centre = pane.map.rect_of(place).center().toPoint()

    qtbot.mouseMove(pane.map, centre)
    qtbot.mouseClick(pane.map, Qt.MouseButton.LeftButton, pos=centre)

    assert (pane.map.chosen, pane.caption.text()) == (place, pane.map.sheet.cells[place].spoken)
    qtbot.mouseClick(pane.map, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert pane.map.chosen == place


def test_the_arrow_keys_go_from_cell_to_cell_the_way_they_point(pane, qtbot):
    grid = pane.map
    grid.setFocus()
    assert grid.current == (0, 0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Down):
        qtbot.keyClick(grid, key)
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert grid.current == (1, 1)
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.current == (1, 2)
    left, right = grid.rect_of((1, 2)), grid.rect_of((1, 1))
    assert left.left() < right.left()
    assert grid.place_at(left.center()) == (1, 2)

    qtbot.keyClick(grid, Qt.Key.Key_Return)

    assert grid.chosen == (1, 2)
    interface = QAccessible.queryAccessibleInterface(grid)
    place = sorted(grid.sheet.cells).index((1, 2))
    assert interface.child(place).state().selected
    assert not interface.child(place + 1).state().selected


def test_a_screen_reader_presses_a_cell(pane):
    interface = QAccessible.queryAccessibleInterface(pane.map)
    child = interface.child(8)

    child.actionInterface().doAction("Press")

    assert pane.caption.text() == child.text(QAccessible.Text.Name)
    assert child.rect().isValid()


def test_a_year_shows_its_days_and_a_day_leads_to_its_week(pane, qtbot):
    pane.toolbar.range_chosen.emit(Range.YEAR)
    settle(qtbot, pane)
    assert pane.year.isVisible()
    assert pane.toolbar.days.text() == "2027"
    names = spoken(pane.year)
    assert len(names) == 365
    (day,) = [name for name in names if name.startswith("Thursday 11 March")]
    assert day.endswith("free, 14 wishes")

    pane.year.press(next(place for place, cell in pane.year.sheet.cells.items() if cell.wishes))
    settle(qtbot, pane)

    assert pane.scope == Scope("", Range.WEEK, date(2027, 3, 11))
    assert not pane.year.isVisible()
    assert pane.toolbar.days.text() == "8 – 14 March 2027"


@pytest.mark.parametrize(
    ("range_", "words"),
    [
        (Range.WEEK, ("15 – 21 March 2027", "1 – 7 March 2027")),
        (Range.WEEKS, ("5 April – 2 May 2027", "8 February – 7 March 2027")),
        (Range.YEAR, ("2028", "2026")),
    ],
)
def test_earlier_and_later_by_what_is_shown(pane, qtbot, range_, words):
    pane.toolbar.range_chosen.emit(range_)
    pane.toolbar.stepped.emit(1)
    later = pane.toolbar.days.text()
    pane.toolbar.today.click()
    pane.toolbar.stepped.emit(-1)
    settle(qtbot, pane)

    assert (later, pane.toolbar.days.text()) == words


def test_the_wishes_are_exported_from_where_they_are_shown(pane, qtbot, tmp_path, monkeypatch, context):
    path = tmp_path / "wishes.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    pane.toolbar.export.click()
    qtbot.waitUntil(lambda: bool(context.toasts.texts))

    assert context.toasts.texts == ["15 wishes written to wishes.csv"]
    assert len(list(csv.reader(path.read_text("utf-8-sig").splitlines()))) == 16
    (tmp_path / "file").write_text("")
    pane.export(tmp_path / "file" / "x.csv")
    qtbot.waitUntil(lambda: len(context.toasts.texts) == 2)
    assert context.toasts.texts[1].startswith("Not saved: ")
    pane._on_not_exported(Unavailable("x"))
    assert len(context.toasts.texts) == 3


@pytest.mark.parametrize(
    ("range_", "name"),
    [
        (Range.WEEK, "wishes-2027-W10.csv"),
        (Range.WEEKS, "wishes-2027-W10-W13.csv"),
        (Range.YEAR, "wishes-2027.csv"),
    ],
)
def test_the_file_is_called_by_the_days_that_are_shown(pane, qtbot, monkeypatch, range_, name):
    offered = []

    def ask(*given):
        offered.append(given[2])
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    pane.toolbar.range_chosen.emit(range_)
    settle(qtbot, pane)

    pane.toolbar.export.click()

    assert offered == [name]


def test_a_year_counts_and_exports_its_own_days_only(pane, qtbot, tmp_path, services, press, context):
    before = datetime(2026, 12, 30, 9, tzinfo=UTC)
    query = AvailabilityQuery(
        (Group((Member(press.sub),), 1),),
        timedelta(minutes=30),
        (Period(before, before + timedelta(hours=1)),),
    )
    services.wishes.note(query, WishDoor.PAGE, Unmet.NOTHING)
    pane.toolbar.range_chosen.emit(Range.YEAR)
    settle(qtbot, pane)

    pane.export(tmp_path / "year.csv")
    qtbot.waitUntil(lambda: bool(context.toasts.texts))

    assert context.toasts.texts == ["15 wishes written to year.csv"]
    own = [day for day in pane.loaded.demand.days if day.day.year == 2027]
    free, open_ = sum(day.free_minutes for day in own), sum(day.open_minutes for day in own)
    number = context.dates.locale.toString
    assert pane.caption.text().startswith(f"{number(free // 60)} of {number(open_ // 60)} hours free")


def test_what_changes_elsewhere_is_drawn_again(pane, qtbot, services, press):
    before = pane.loaded.demand.days[3].free_minutes
    services.rules.delete(press.sub, services.rules.all(press.sub)[0].availability_rule_id, origin=STAFF)

    qtbot.waitUntil(lambda: pane.loaded.demand.days[3].free_minutes != before)


def test_without_calendars_it_says_where_to_begin(qtbot, theme, tasks, tmp_path):
    services = make_services(tmp_path)
    context = make_context(services, theme, tasks, tmp_path)
    pane = DemandPane(context)
    qtbot.addWidget(pane)
    pane.show()
    pane.activate()
    settle(qtbot, pane)

    assert pane.nothing.isVisible()
    assert not pane.openings.isVisible()
    assert not pane.toolbar.export.isEnabled()
    context.bridge.close()
    services.close()


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
def test_much_free_time_stands_out_from_none_in_every_theme(pane, qtbot, theme, mode):
    pane.toolbar.group_chosen.emit(STAND)
    settle(qtbot, pane)
    theme.set_mode(mode)
    image = QImage(pane.map.size(), QImage.Format.Format_RGB32)
    pane.map.render(image)
    cells = pane.map.sheet.cells
    freest = max(cells, key=lambda place: (not cells[place].wishes, cells[place].share))
    closed = next(place for place, cell in cells.items() if cell.state == "closed")

    ink = [image.pixelColor(pane.map.rect_of(place).center().toPoint()) for place in (freest, closed)]

    assert abs(ink[0].lightness() - ink[1].lightness()) > 40


def test_the_keys_are_told(pane):
    assert [keys for keys, _ in pane.key_help()] == ["← → ↑ ↓", "Enter"]
    assert pane.sidebar() is None
