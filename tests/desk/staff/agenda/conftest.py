"""The agenda over real services: two calendars with hours, nothing booked, at the instant of the story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.pane import AgendaPane
from apcdesk.domain.calendars import Calendar, Look
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DraftTimes, Event, EventDraft
from apcdesk.domain.period import Period
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.service.services import Services
from tests.builders_desk import Toasts
from tests.builders_services import ManualClock

TZID = "Europe/Oslo"
WEDNESDAY = date(2027, 3, 10)


def oslo(text: str) -> datetime:
    """`oslo("10 13:00")`: a time of March 2027 in Oslo, in UTC."""
    day, clock = text.split()
    return datetime.fromisoformat(f"2027-03-{int(day):02d}T{clock}:00+01:00").astimezone(UTC)


def period(start: str, end: str) -> Period:
    """`period("10 13:00", "10 13:45")`."""
    return Period(oslo(start), oslo(end))


@dataclass
class Rig:
    """A pane in a window, and short ways to act on it."""

    services: Services
    clock: ManualClock
    context: DeskContext
    pane: AgendaPane
    window: QWidget
    press_a: Calendar
    press_b: Calendar
    wait: Callable[[Callable[[], bool]], None]

    def settle(self) -> None:
        """Wait until nothing is on its way and the pane shows what is stored."""
        self.wait(lambda: self.context.tasks.idle and self.pane.commands.writer.idle)

    def book(self, start: str, end: str, summary: str = "Demo", *, calendar: Calendar | None = None) -> Event:
        """Store an event of staff and wait until it is shown."""
        times = DraftTimes(oslo(start), oslo(end), TZID, TZID)
        draft = EventDraft(summary=summary, times=times)
        event = self.services.events.create((calendar or self.press_a).calendar_id, draft).event
        self.wait(lambda: event.event_uid in self.shown())
        return event

    def shown(self) -> set[str]:
        """The keys on the screen."""
        scene = self.pane.grid.scene
        return set(scene.order) if scene else set()

    def stored(self) -> list[tuple[str, Period]]:
        """What is stored for Press A in the week, by time."""
        week = period("8 00:00", "15 00:00")
        events = self.services.events.between([self.press_a.calendar_id], week)
        return [(event.summary, event.period) for event in events]

    def point(self, day: int, minute: float) -> QPoint:
        """The middle of a column (0 is Monday) at a minute, on the viewport; scrolled into sight."""
        self.pane.grid.reveal_minute(minute)
        column = self.pane.grid.stage().scale.columns[day]
        side = self.pane.grid.stage().side
        y = side.rect.top() + self.pane.grid.stage().scale.y(minute)
        return QPointF(side.x(column.offset + column.width / 2), y).toPoint()

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press at one point of the viewport, move, release at the other."""
        view = self.pane.grid.viewport()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(view, (start + end) / 2)
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        self.settle()

    def click(self, point: QPoint) -> None:
        """Click on the viewport."""
        view = self.pane.grid.viewport()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on the grid."""
        QTest.keyClick(self.pane.grid, key, modifiers)
        self.settle()


@pytest.fixture
def rig(qtbot, services: Services, clock: ManualClock, context: DeskContext) -> Iterator[Rig]:
    """Press A is open on weekdays from 9 to 17, Press B has no rules; the week of Wednesday 10 March is shown."""

    def opened(name: str, hue: str) -> Calendar:
        look = Look(hue=hue, group="Stand", short_name=name.split(" · ", maxsplit=1)[0])
        return services.calendars.open(
            services.own_client, name.lower(), origin=STAFF, name=name, look=look
        ).calendar

    press_a, press_b = opened("Press A · Flexo 430", "cobalt"), opened("Press B · Inkjet 520", "orchid")
    weekly = tuple(WeeklyPeriod(Weekday(n), 9 * 60, 17 * 60) for n in range(5))
    services.rules.upsert(AvailabilityRule(press_a.sub, "hours", TZID, weekly), origin=STAFF)
    window = QWidget()
    window.resize(1208, 900)
    pane = AgendaPane(context, window)
    pane.setGeometry(0, 0, 1208, 900)
    pane.sidebar().setParent(window)
    window.show()
    rig = Rig(services, clock, context, pane, window, press_a, press_b, qtbot.waitUntil)
    rig.wait(lambda: len(pane.agenda.calendars) == 2)
    pane.activate()
    rig.settle()
    yield rig
    rig.settle()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def toasts(rig: Rig) -> Toasts:
    """What the agenda has told."""
    found = rig.context.toasts
    assert isinstance(found, Toasts)
    return found


def said(rig: Rig) -> str:
    """What it told last."""
    return toasts(rig).texts[-1]


def undo(rig: Rig) -> None:
    """Take back the last step."""
    rig.context.undo.undo()
    rig.settle()


def take_back(rig: Rig) -> None:
    """Press what the last toast offers, as a rule to take it back."""
    act = toasts(rig).act
    assert act is not None
    act()
