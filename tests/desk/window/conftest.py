"""The whole window of the desk."""

import pytest
import shiboken6

from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.window.shell import MainWindow, ToastRelay
from tests.builders_desk import StillPort


@pytest.fixture
def toasts():
    return ToastRelay()


@pytest.fixture
def switch(context):
    return PortSwitch(StillPort(), context.preferences, context.tasks)


@pytest.fixture
def open_window(qtbot, context, toasts, switch):
    """Open a window as at the start of the desk; it is closed after the test."""
    windows = []

    def open_one():
        window = MainWindow(context.theme, context.preferences, toasts)
        window.open(context, switch)
        window.show()
        qtbot.waitUntil(lambda: context.tasks.idle)
        windows.append(window)
        return window

    yield open_one
    context.bridge.close()
    for window in windows:
        window.close()
        shiboken6.delete(window)  # and with it the timers that would ask for more


@pytest.fixture
def window(open_window):
    return open_window()
