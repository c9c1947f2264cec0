"""Kiosks over real services with the demo's day, driven by touches that are counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.idle import Seconds
from apcdesk.desk.kiosk.pages.attract_buttons import PanelButton
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.kiosk.window import KioskWindow
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.scans.scanner import Scanner
from apcdesk.desk.tasks import Tasks
from apcdesk.domain.queries import Slot
from apcdesk.service.services import Services
from tests.builders_desk import make_context
from tests.builders_services import ManualClock, make_services

SPOT = 400


class Hands:
    """What presses the keys: a person, or for the length of `scan` a scanner."""

    BY_HAND, BY_SCANNER = 130.0, 12.0

    def __init__(self) -> None:
        self.pace = self.BY_HAND
        self._now = 0.0
        self.scanner = Scanner(self._stamp)

    def _stamp(self, _event: QKeyEvent) -> float:
        self._now += self.pace
        return self._now


@dataclass
class Kiosk:
    """A kiosk on the screen, and short ways to use it."""

    context: DeskContext
    clock: ManualClock
    window: KioskWindow
    seconds: Seconds
    wait: Callable[[Callable[[], bool]], None]
    hands: Hands
    touches: int = 0
    finger: bool = False
    """Touch with a finger, else with a mouse."""
    device: QPointingDevice = field(default_factory=QTest.createTouchDevice)
    _scanned: bool = False

    @property
    def services(self) -> Services:
        return self.context.services

    @property
    def page(self) -> Any:
        """The page of the step: each has parts of its own."""
        return self.window.page

    @property
    def step(self) -> Step:
        return self.window.flow.step

    def settle(self) -> None:
        """Wait until nothing is on its way."""
        self.wait(lambda: self.context.tasks.idle)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def end(self) -> None:
        """Close the window and all that it stands on."""
        self.window.allow_close()
        self.window.close()
        self.settle()
        self.context.bridge.close()
        self.services.close()
        self.window.deleteLater()

    def let_pass(self, seconds: int) -> None:
        """Seconds without a touch, by what the kiosk counts by; the clock on the wall is another matter."""
        for _ in range(seconds):
            self.seconds.passed.emit()
        self.settle()

    def touch(self, button: QPushButton) -> None:
        """One touch in the middle of a button, as soon as it can be seen; then wait for what it does."""
        self.wait(lambda: button.isVisible() and button.isEnabled())
        self.touches += 1
        if self.finger:
            centre = button.rect().center()
            # a finger reaches what lies on the offscreen screen, which is smaller than the window
            place = button.mapTo(self.window, centre)
            self.window.move(SPOT - place.x(), SPOT - place.y())
            QTest.touchEvent(button, self.device).press(0, centre, button).commit()
            QTest.touchEvent(button, self.device).release(0, centre, button).commit()
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, line: QLineEdit, text: str) -> None:
        """Type on a real keyboard."""
        line.setFocus()
        QTest.keyClicks(line, text)
        self.hands.scanner.settle()

    def scan(self, text: str, *, enter: bool = True) -> None:
        """Hold a code under the scanner: its keys go to whatever has the focus, as fast as a scanner's do."""
        target = QApplication.focusWidget() or self.window
        self._scanned = False
        self.hands.scanner.scanned.connect(self._on_scanned)
        self.hands.pace = Hands.BY_SCANNER
        QTest.keyClicks(target, text)
        if enter:
            QTest.keyClick(target, Qt.Key.Key_Return)
        self.hands.pace = Hands.BY_HAND
        self.wait(lambda: self._scanned)
        self.hands.scanner.scanned.disconnect(self._on_scanned)
        self.settle()

    def _on_scanned(self, _text: str) -> None:
        self._scanned = True

    def keys(self, *names: str) -> None:
        """Type on the keyboard of the screen; these touches are not counted."""
        before = self.touches
        for name in names:
            self.touch(self.page.keyboard.key(name))
        self.touches = before

    def go(self, step: Step) -> None:
        """Wait for a step."""
        self.wait(lambda: self.step is step)
        self.settle()

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The times that the flow offers on the chosen day."""
        day = self.window.flow.day
        assert day is not None
        return day.slots

    def slot(self, clock: str) -> QPushButton:
        """The button of a time."""
        buttons: list[QPushButton] = list(self.page.slots.buttons.values())
        return next(button for button in buttons if button.text() == clock)

    @property
    def times(self) -> list[str]:
        """The times on the screen."""
        return [button.text() for button in self.page.slots.buttons.values()]

    def panel(self, name: str) -> QPushButton:
        """The panel of a type on the first screen."""
        panels: list[PanelButton] = self.page.panels
        return next(panel for panel in panels if panel.kind.short_name == name)

    def to_times(self, panel: str = "Packaging advice", person: str | None = "Amina Warsame") -> None:
        """From the first screen to the times."""
        self.touch(self.panel(panel))
        if self.step is Step.CHOOSE:
            cards = self.page.person_cards.values()
            self.touch(next(c for c in cards if c.accessibleName().startswith(person or "Anyone")))
        self.go(Step.TIME)

    def to_details(self, clock: str = "14:00") -> None:
        """From the first screen to the details with a time of Amina's held."""
        self.to_times()
        self.touch(self.slot(clock))
        self.touch(self.page.take_button)
        self.go(Step.DETAILS)


def open_kiosk(
    context: DeskContext,
    clock: ManualClock,
    wait: Callable[[Callable[[], bool]], None],
    place: str,
    size: tuple[int, int] = (1080, 1920),
) -> Kiosk:
    """Open a kiosk on a context of its own; `end` it after use."""
    context.services.changes.feed.start()
    seconds, hands = Seconds(), Hands()
    window = KioskWindow(context, place, seconds, hands.scanner)
    window.resize(*size)
    window.show()
    kiosk = Kiosk(context, clock, window, seconds, wait, hands)
    kiosk.wait(lambda: window.flow.catalogue is not None)
    kiosk.settle()
    return kiosk


MakeKiosk = Callable[..., Kiosk]


@pytest.fixture
def make_kiosk(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tasks: Tasks, clock: ManualClock, story_folder: Path
) -> Iterator[MakeKiosk]:
    """Open a kiosk of 1080×1920 on the folder's database; each has services of its own, like a process."""
    theme.set_reduced_motion(True)
    made: list[Kiosk] = []

    def make(
        place: str = "Kiosk 1 · Entrance",
        size: tuple[int, int] = (1080, 1920),
        where: Path | str = story_folder,
    ) -> Kiosk:
        services = make_services(where, clock)
        context = make_context(services, theme, tasks, story_folder)
        kiosk = open_kiosk(context, clock, lambda until: qtbot.waitUntil(until, timeout=20_000), place, size)
        made.append(kiosk)
        return kiosk

    yield make
    for kiosk in made:
        kiosk.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def kiosk(make_kiosk: MakeKiosk) -> Kiosk:
    """One kiosk."""
    return make_kiosk()


def oslo(clock: str, day: int = 10) -> datetime:
    """A time of the story's week."""
    return datetime.fromisoformat(f"2027-03-{day:02d}T{clock}:00+01:00")
