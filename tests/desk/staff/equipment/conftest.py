"""The pane of equipment over a crib in Berlin on 14 April 2027, worked by a hand that reads the words on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.scans.scanner import Scanner
from apcdesk.desk.staff.equipment.pane import EquipmentPane
from apcdesk.desk.staff.equipment.sheets import CustodySheet
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.tour.hand import Hand
from apcdesk.desk.widgets.label import Label
from apcdesk.service.services import Services
from tests.builders_desk import Toasts, make_context
from tests.builders_services import ManualClock, make_services
from tests.service.crib import BERLIN, Crib, berlin


@dataclass
class Rig:
    """The pane and what it stands on."""

    services: Services
    clock: ManualClock
    crib: Crib
    context: DeskContext
    toasts: Toasts
    pane: EquipmentPane
    window: QMainWindow
    hand: Hand

    def lanes(self) -> list[str]:
        """What a screen reader meets in the lanes."""
        interface = QAccessible.queryAccessibleInterface(self.pane.board.lanes)
        children = (interface.child(number) for number in range(interface.childCount()))
        return [child.text(QAccessible.Text.Name) for child in children]

    def seen(self) -> str:
        """Every word on the screen."""
        return " | ".join(label.text() for label in self.window.findChildren(Label) if label.isVisible())

    def wait_lane(self, name: str) -> None:
        """Wait until a lane says this."""
        self.hand.wait_for(lambda: name in self.lanes(), f"no lane says {name!r}")

    def wait_toast(self, words: str) -> None:
        """Wait until this was said."""
        self.hand.wait_for(lambda: words in self.toasts.texts, f"{words!r} was not said")

    def confirm(self) -> None:
        """Press the main button of the sheet that is open."""
        sheet = self.pane.commands.sheet
        assert isinstance(sheet, CustodySheet)
        QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
        self.hand.rest()

    def show(self) -> None:
        """Read everything again."""
        self.pane.activate()
        self.hand.rest()


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(berlin("08:05"))


@pytest.fixture
def services(tmp_path: Path, clock: ManualClock) -> Iterator[Services]:
    services = make_services(tmp_path, clock, tzid=BERLIN)
    services.changes.feed.start()
    yield services
    services.close()


@pytest.fixture
def crib(services: Services) -> Crib:
    return Crib(services)


@pytest.fixture
def rig(
    qtbot: QtBot,
    services: Services,
    clock: ManualClock,
    crib: Crib,
    theme: Theme,
    tasks: Tasks,
    tmp_path: Path,
) -> Iterator[Rig]:
    toasts = Toasts()
    context = make_context(services, theme, tasks, tmp_path, toasts=toasts)
    moments = count(step=150)
    pane = EquipmentPane(context, Scanner(lambda _event: next(moments)))
    window = QMainWindow()
    window.setCentralWidget(pane)
    window.resize(1208, 900)
    qtbot.addWidget(window)
    window.show()
    hand = Hand(window, tasks)
    window.activateWindow()
    hand.wait_for(window.isActiveWindow, "the window is not active")
    pane.activate()
    hand.wait_for(lambda: pane.loaded, "nothing was read")
    yield Rig(services, clock, crib, context, toasts, pane, window, hand)
    window.close()
    context.bridge.close()
