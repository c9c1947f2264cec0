"""The first start on a new database: how to begin, and that it is asked once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from apcdesk.desk.copies.sheet import GoingBackSheet
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.starting.first_start import Beginning, FirstStart
from apcdesk.desk.starting.restart import RESTART
from apcdesk.desk.starting.start import DeskStart
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.window.shell import ToastRelay
from apcdesk.desk.window.sidebar import Sidebar
from apcdesk.domain.changes import STAFF
from apcdesk.errors import Unavailable
from apcdesk.service.files.copies import Copies
from apcdesk.service.services import Services
from tests.builders_desk import StillPort
from tests.builders_services import ManualClock, make_services
from tests.desk.walks import nameless, unreached


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A new database, months before the demo plays."""
    services = make_services(tmp_path, ManualClock(datetime(2026, 11, 2, 9, tzinfo=UTC)))
    services.changes.feed.start()
    yield services
    services.close()


@pytest.fixture
def start(
    qtbot: QtBot, theme: Theme, services: Services, tmp_path: Path
) -> Iterator[Callable[[], DeskStart]]:
    """Start the desk and wait until it shows what comes first."""
    started: list[DeskStart] = []

    def one() -> DeskStart:
        preferences = Preferences(tmp_path / "preferences.json")
        desk = DeskStart(lambda: services, lambda _: StillPort(), preferences, theme, ToastRelay())
        started.append(desk)
        desk.window.show()
        qtbot.waitUntil(
            lambda: desk.window.current != "" or desk.window.findChild(FirstStart) is not None, timeout=20_000
        )
        return desk

    yield one
    for desk in started:
        desk.end()
        desk.window.close()
        shiboken6.delete(desk.window)


def first_of(desk: DeskStart) -> FirstStart:
    page = desk.window.stack.currentWidget()
    assert isinstance(page, FirstStart)
    return page


def press(desk: DeskStart, way: Beginning) -> None:
    QTest.mouseClick(first_of(desk).cards[way], Qt.MouseButton.LeftButton)


def test_the_demo_is_loaded_and_shown_on_its_day(start, services: Services, qtbot: QtBot):
    desk = start()
    press(desk, Beginning.DEMO)

    qtbot.waitUntil(lambda: desk.window.current == "agenda", timeout=20_000)
    qtbot.waitUntil(
        lambda: bool(desk.window.agenda.grid.scene and desk.window.agenda.grid.scene.order), timeout=20_000
    )
    assert date(2027, 3, 10) in desk.window.agenda.grid.scene.scale.days
    assert not services.installation.is_new()


def test_the_list_of_panes_looks_as_what_cannot_be_pressed_until_a_way_is_chosen(start, qtbot: QtBot):
    desk = start()
    rules = desk.window.sidebar.nav["rules"]
    asked = rules.grab().toImage()
    press(desk, Beginning.EMPTY)
    qtbot.waitUntil(lambda: desk.window.current == "calendars", timeout=20_000)

    assert rules.isEnabled()
    assert rules.grab().toImage() != asked


def test_who_begins_with_nothing_is_not_asked_again(start, services: Services, qtbot: QtBot):
    desk = start()
    press(desk, Beginning.EMPTY)
    qtbot.waitUntil(lambda: desk.window.current == "calendars", timeout=20_000)

    assert not services.installation.is_new()
    assert start().window.current == "agenda"


@pytest.mark.parametrize("key", ["agenda", "rules", "finder", "demand"])
def test_an_empty_pane_leads_to_the_calendars(start, qtbot: QtBot, key: str):
    desk = start()
    press(desk, Beginning.EMPTY)
    qtbot.waitUntil(lambda: desk.window.current == "calendars", timeout=20_000)
    desk.window.go(key)
    pane = desk.window.pane(key)

    def shown() -> list[Button]:
        return [
            one for one in pane.findChildren(Button) if one.isVisible() and one.text() == "Go to Calendars"
        ]

    qtbot.waitUntil(lambda: bool(shown()), timeout=20_000)
    QTest.mouseClick(shown()[0], Qt.MouseButton.LeftButton)

    assert desk.window.current == "calendars"


def test_an_import_asks_for_files_or_a_folder(start, qtbot: QtBot):
    desk = start()
    press(desk, Beginning.IMPORT)

    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=20_000)
    menu = QApplication.activePopupWidget()
    assert desk.window.current == "calendars"
    assert menu is not None
    menu.close()


def test_a_database_with_a_calendar_is_not_new(start, services: Services):
    services.calendars.open(services.own_client, "press-a", origin=STAFF)

    assert start().window.current == "agenda"


def test_what_went_wrong_is_said_and_everything_can_be_tried_again(start, qtbot: QtBot, monkeypatch):
    desk = start()
    first = first_of(desk)

    def no_disk(**_: object) -> None:
        raise Unavailable("full")

    monkeypatch.setattr(first.context.services.installation, "begin", no_disk)
    press(desk, Beginning.EMPTY)

    qtbot.waitUntil(first.problem.isVisible, timeout=20_000)
    assert [card.isEnabled() for card in first.cards.values()] == [True, True, True, True]


def test_on_a_new_computer_one_goes_back_to_a_copy_at_once(start, qtbot: QtBot, tmp_path: Path, monkeypatch):
    (tmp_path / "old").mkdir()
    old = make_services(tmp_path / "old")
    old.calendars.open(old.own_client, "room-1", origin=STAFF)
    old.copies.save(tmp_path / "friday.sqlite")
    old.close()
    ended: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", ended.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "friday.sqlite"), ""))
    desk = start()

    press(desk, Beginning.COPY)
    qtbot.waitUntil(
        lambda: any(one.coming for one in desk.window.findChildren(GoingBackSheet)), timeout=20_000
    )
    [sheet] = desk.window.findChildren(GoingBackSheet)
    sheet.confirm.click()
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)

    assert (ended, sheet.missed) == ([RESTART], None)


def test_desks_that_share_a_server_are_not_offered_to_go_back(start, monkeypatch):
    monkeypatch.setattr(Copies, "possible", False)

    assert Beginning.COPY not in first_of(start()).cards


def test_a_desk_that_ends_while_its_parts_are_loaded_stays_bare(
    qtbot: QtBot, theme: Theme, services: Services, tmp_path: Path, monkeypatch
):
    ending, load = Event(), DeskStart._load

    def load_late(desk: DeskStart) -> None:
        assert ending.wait(20)
        load(desk)

    monkeypatch.setattr(DeskStart, "_load", load_late)
    preferences = Preferences(tmp_path / "preferences.json")
    desk = DeskStart(lambda: services, lambda _: StillPort(), preferences, theme, ToastRelay())
    desk.window.show()
    qtbot.waitUntil(lambda: desk._begun)

    ending.set()
    desk.end()
    QApplication.processEvents()

    assert desk.window.findChild(Sidebar) is None
    desk.window.close()
    shiboken6.delete(desk.window)


def test_the_question_is_walked_by_keys_and_said_in_words(start):
    window = start().window

    assert nameless(window) == []
    assert unreached(window) == []
