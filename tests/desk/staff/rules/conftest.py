"""The pane of rules over real services: two calendars of a group and one of none, at the instant of the story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.rules.pane import RulesPane
from apcdesk.domain.calendars import Calendar, Look
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DraftTimes, Event, EventDraft
from apcdesk.domain.hours import Hours
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.domain.weeks import Stretch, Week
from apcdesk.service.services import Services
from tests.builders_desk import Toasts
from tests.builders_services import STORY_NOW

TZID = "Europe/Oslo"
NO_KEYS = Qt.KeyboardModifier.NoModifier
PATIENCE_MS = 20_000

Found = TypeVar("Found", bound=QWidget)


def weekly(start: int, end: int, *days: int) -> tuple[WeeklyPeriod, ...]:
    """Open from one hour to another on these days, 0 is Monday."""
    return tuple(WeeklyPeriod(Weekday(day), start * 60, end * 60) for day in days)


@dataclass
class Rig:
    """A pane in a window, and short ways to act on it."""

    services: Services
    context: DeskContext
    pane: RulesPane
    window: QMainWindow
    press: Calendar
    mate: Calendar
    alone: Calendar
    qtbot: QtBot

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until it holds."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def settle(self) -> None:
        """Wait until nothing is on its way."""
        self.wait(lambda: self.context.tasks.idle and self.pane.saving.idle)

    @property
    def week(self) -> Week:
        """The chosen rule's week as it is edited."""
        rule = self.pane.editor.rule
        return Week.of(rule.weekly_periods) if rule else Week()

    def stored(self, calendar: Calendar | None = None) -> Hours:
        """What is stored of a calendar's hours."""
        since = self.context.dates.at(date(2027, 3, 8), 0)
        return self.services.hours.read((calendar or self.press).sub, since)

    def on(self, day: int) -> list[tuple[str, str]]:
        """The stretches of a day as clocks show them."""
        return [(_clock(s.start_minute), _clock(s.end_minute)) for s in self.week.on(Weekday(day))]

    def point(self, day: int, clock: str) -> QPoint:
        """The middle of a day's column at a time, scrolled into sight."""
        hours, minutes = clock.split(":")
        painter = self.pane.board.painter
        point = painter.point_of(Weekday(day), int(hours) * 60 + int(minutes))
        self.pane.board.area.ensureVisible(round(point.x()), round(point.y()))
        return point.toPoint()

    def drag(
        self,
        start: tuple[int, str],
        end: tuple[int, str],
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        *,
        release: bool = True,
    ) -> None:
        """Press at (day, time), move, and let go at the other."""
        painter = self.pane.board.painter
        first, last = self.point(*start), self.point(*end)
        QTest.mousePress(painter, button, NO_KEYS, first)
        for point in ((first + last) / 2, last):
            QTest.mouseMove(painter, point)
        if release:
            QTest.mouseRelease(painter, button, NO_KEYS, last)
            self.settle()

    def click(self, day: int, clock: str) -> None:
        """Click on the painter."""
        QTest.mouseClick(self.pane.board.painter, Qt.MouseButton.LeftButton, NO_KEYS, self.point(day, clock))

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key on whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def write(self, name: str, text: str, *, enter: bool = True) -> QLineEdit:
        """Type into the field of this name in place of what it holds."""
        field = self.find(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()
        return field

    def push(self, words: str) -> None:
        """Press the visible button of these words or this name."""
        QTest.mouseClick(self.find(QAbstractButton, words), Qt.MouseButton.LeftButton)
        self.settle()

    def find(self, kind: type[Found], words: str) -> Found:
        """The visible widget of these words or this name; what was made a moment ago is shown a moment later."""
        self.wait(lambda: bool(self._seen(kind, words)))
        return self._seen(kind, words)[-1]

    def _seen(self, kind: type[Found], words: str) -> list[Found]:
        seen: list[Found] = [w for w in self.window.findChildren(kind) if w.isVisible()]
        return [w for w in seen if words in (w.accessibleName(), getattr(w, "text", str)())]

    def book(self, start: str, end: str, summary: str, calendar: Calendar | None = None) -> Event:
        """Store an event of staff on 11 March."""
        first, last = (self.context.dates.at(date(2027, 3, 11), _minute(clock)) for clock in (start, end))
        draft = EventDraft(summary=summary, times=DraftTimes(first, last, TZID, TZID))
        event = self.services.events.create((calendar or self.press).calendar_id, draft).event
        self.settle()
        return event

    @property
    def toasts(self) -> list[str]:
        """What was said."""
        assert isinstance(self.context.toasts, Toasts)
        return self.context.toasts.texts


@pytest.fixture
def rig(qtbot: QtBot, services: Services, context: DeskContext) -> Iterator[Rig]:
    """Press is open on weekdays from 9 to 17 by a rule that its mate has too; who is alone has no rules."""

    def opened(key: str, group: str, position: int) -> Calendar:
        look = Look(hue="cobalt", group=group, position=position)
        return services.calendars.open(
            services.own_client, key.lower(), origin=STAFF, name=key, look=look
        ).calendar

    press, mate, alone = opened("Press", "Stand", 0), opened("Mate", "Stand", 1), opened("Alone", "", 2)
    for calendar in (press, mate):
        rule = AvailabilityRule(calendar.sub, "expo", TZID, weekly(9, 17, 0, 1, 2, 3, 4), name="Expo hours")
        services.rules.upsert(rule, origin=STAFF)
    window = QMainWindow()
    pane = RulesPane(context)
    window.setCentralWidget(pane)
    window.resize(1208, 900)
    window.show()
    window.activateWindow()
    rig = Rig(services, context, pane, window, press, mate, alone, qtbot)
    pane.activate()
    rig.wait(lambda: pane.editor.rule is not None)
    rig.wait(window.isActiveWindow)
    rig.settle()
    assert services.clock.now() == STORY_NOW
    yield rig
    rig.settle()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def stretch(day: int, start: str, end: str) -> Stretch:
    """A stretch by clocks."""
    return Stretch(Weekday(day), _minute(start), _minute(end))


def _minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
