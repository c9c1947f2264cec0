"""The window of a desk, open over a context until the block ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
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
