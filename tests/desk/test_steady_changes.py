"""What is shown follows the data also while changes come without a pause."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.loader import AgendaLoader
from apcdesk.desk.staff.agenda.loading import Agenda, Wanted, load_agenda
from apcdesk.desk.staff.reading_pane import ReadingPane
from apcdesk.desk.tasks import Tasks
from apcdesk.domain.changes import STAFF, Change, Entity
from apcdesk.service.services import Services
from tests.builders_desk import make_context
from tests.builders_services import make_services

DAY = date(2027, 3, 10)


@pytest.fixture
def context(theme: Theme, tasks: Tasks, tmp_path: Path) -> Iterator[DeskContext]:
    """A desk that hears of changes from its test alone."""
    services = make_services(tmp_path)
    context = make_context(services, theme, tasks, tmp_path)
    yield context
    context.bridge.close()
    services.close()


@pytest.fixture
def changes(context: DeskContext) -> tuple[Change, ...]:
    """A calendar came."""
    before = context.services.changes.latest()
    context.services.calendars.open(context.services.own_client, "press-a", origin=STAFF)
    return context.services.changes.after(before)


class CalendarsSeen(ReadingPane):
    """Counts its reads."""

    follows = frozenset({Entity.CALENDAR})

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context)
        self.reads = 0

    def refresh(self) -> None:
        self.reads += 1


def test_a_pane_reads_although_each_change_is_followed_by_another(context, changes, qtbot: QtBot):
    pane = CalendarsSeen(context)
    qtbot.addWidget(pane)
    pane.show()
    steady = QTimer(pane, interval=0)
    steady.timeout.connect(lambda: context.bridge.changed.emit(changes))
    steady.start()

    qtbot.waitUntil(lambda: pane.reads >= 2)

    steady.stop()


def test_the_agenda_shows_what_it_read_although_something_changed_meanwhile(
    context, changes, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    begun, go_on = Event(), Event()

    def read_late(services: Services, dates: DateWords, wanted: Wanted) -> Agenda:
        begun.set()
        assert go_on.wait(20)
        return load_agenda(services, dates, wanted)

    monkeypatch.setattr("apcdesk.desk.staff.agenda.loader.load_agenda", read_late)
    loader = AgendaLoader(context, Wanted((DAY,), DAY))
    shown: list[int] = []
    loader.loaded.connect(lambda agenda: shown.append(len(agenda.calendars)))
    loader.reload()
    assert begun.wait(20)

    context.bridge.changed.emit(changes)
    qtbot.waitUntil(lambda: loader._again)
    go_on.set()

    qtbot.waitUntil(lambda: len(shown) == 2 and tasks.idle)
    assert shown == [1, 1]
