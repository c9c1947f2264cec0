"""Keys that are pressed before the desk is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.palette.palette import Palette
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.window.key_sheet import KeySheet
from apcdesk.desk.window.shell import MainWindow, ToastRelay
from tests.builders_desk import StillPort, make_context
from tests.builders_services import make_services

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def context(theme: Theme, tasks: Tasks, tmp_path: Path) -> Iterator[DeskContext]:
    """The context of a desk over an empty database."""
    services = make_services(tmp_path)
    services.changes.feed.start()
    context = make_context(services, theme, tasks, tmp_path)
    yield context
    context.bridge.close()
    services.close()


@pytest.fixture
def window(context: DeskContext, tasks: Tasks, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window on the screen, still bare."""
    window = MainWindow(context.theme, context.preferences, ToastRelay())
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    qtbot.waitUntil(lambda: tasks.idle)
    window.close()
    shiboken6.delete(window)


def open_window(qtbot: QtBot, window: MainWindow, context: DeskContext) -> None:
    """Open it, and wait until the keys have been given."""
    window.open(context, PortSwitch(StillPort(), context.preferences, context.tasks))
    qtbot.waitUntil(lambda: window._early._kept == [] and context.tasks.idle)


def test_ctrl_k_finds_anything_once_there_is_something_and_the_letters_go_into_its_field(
    qtbot, window, context
):
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    window.furnish()
    QTest.keyClicks(window, "gc")

    open_window(qtbot, window, context)

    palette = window.findChild(Palette)
    qtbot.waitUntil(lambda: palette.isVisible() and palette.field.text == "gc")
    assert window.current == "agenda"
    palette.close()


def test_g_and_a_letter_lead_to_a_pane_although_other_keys_came_before(qtbot, window, context):
    QTest.keyClicks(window, "xgc")

    open_window(qtbot, window, context)

    qtbot.waitUntil(lambda: window.current == "calendars")


def test_a_sign_that_needs_shift_is_known_with_it(qtbot, window, context):
    QTest.keyClick(window, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)

    open_window(qtbot, window, context)

    sheet = window.findChild(KeySheet)
    assert sheet is not None
    sheet.close_sheet()


def test_keys_are_forgotten_where_something_else_is_asked_first(qtbot, window, context):
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    window.furnish()
    window.ask(QWidget())

    open_window(qtbot, window, context)

    assert window.findChild(Palette) is None
