"""A clock that is not that of the shared database is told to staff, with the difference and the remedy."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from apcdesk.desk.clock_watch import ClockWatch
from apcdesk.desk.kiosk.start import tell_wrong_clock
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.tasks import Tasks
from apcdesk.errors import DatabaseBusy
from apcdesk.service.services import Services
from tests.builders_desk import Toasts, make_context


def _told(services: Services, qtbot: QtBot, theme: Theme, tasks: Tasks, folder: Path) -> list[str]:
    toasts, desk = Toasts(), QObject()
    context = make_context(services, theme, tasks, folder, toasts=toasts)
    ClockWatch(context, desk)
    qtbot.waitUntil(lambda: tasks.idle)
    context.bridge.close()
    desk.deleteLater()
    assert toasts.refusals == toasts.texts
    return toasts.texts


@pytest.mark.parametrize(
    ("seconds", "differs"),
    [(119, None), (-119, None), (3700, "1 h 1 min ahead of"), (-180, "3 min behind")],
)
def test_a_clock_that_is_minutes_off_is_told(
    services, qtbot, theme, tasks, tmp_path, monkeypatch, seconds, differs
) -> None:
    monkeypatch.setattr(services, "clock_ahead", lambda: timedelta(seconds=seconds))

    told = _told(services, qtbot, theme, tasks, tmp_path)

    said = "This computer's clock is {} the shared calendar's. Set it right: it says which times are over."
    assert told == ([] if differs is None else [said.format(differs)])


def test_a_database_of_this_computer_has_no_other_clock(services, qtbot, theme, tasks, tmp_path) -> None:
    assert services.clock_ahead() == timedelta(0)
    assert _told(services, qtbot, theme, tasks, tmp_path) == []


def test_without_contact_nothing_is_said_of_clocks(
    services, qtbot, theme, tasks, tmp_path, monkeypatch
) -> None:
    def busy() -> timedelta:
        raise DatabaseBusy("another writer")

    monkeypatch.setattr(services, "clock_ahead", busy)

    assert _told(services, qtbot, theme, tasks, tmp_path) == []


@pytest.mark.expects_log(
    "the clock of this computer is 1:00:00 behind that of the shared database: set it right"
)
def test_a_kiosk_puts_it_into_its_log(services, monkeypatch) -> None:
    monkeypatch.setattr(services, "clock_ahead", lambda: timedelta(hours=-1))

    tell_wrong_clock(services)
