"""The window of a desk, open over a context until the block ends; what its menus offer and its toasts say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.window.shell import MainWindow, ToastRelay
from tests.builders_desk import StillPort


@contextmanager
def open_window(context: DeskContext, toasts: ToastRelay, qtbot: QtBot) -> Iterator[MainWindow]:
    """It is shown and at rest; its context ends with it."""
    window = MainWindow(context.theme, context.preferences, toasts)
    window.open(context, PortSwitch(StillPort(), context.preferences, context.tasks))
    window.show()
    qtbot.waitUntil(lambda: context.tasks.idle)
    yield window
    context.bridge.close()
    window.close()
    shiboken6.delete(window)


def choose_from_menu(entry: str) -> None:
    """Choose from the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == entry)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def told(toasts: ToastRelay) -> str:
    """The words of the toast on the screen."""
    toast = toasts.host.current if toasts.host is not None else None
    return toast.label.text() if toast is not None else ""
