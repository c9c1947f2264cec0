"""The whole window of the desk over a database of its own."""

import pytest
import shiboken6

from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.window.shell import MainWindow, ToastRelay
from tests.builders_desk import StillPort, make_context
from tests.builders_services import make_services


@pytest.fixture
def services(tmp_path):
    services = make_services(tmp_path)
    services.changes.feed.start()
    yield services
    services.close()


@pytest.fixture
def toasts():
    return ToastRelay()


@pytest.fixture
def context(services, theme, tasks, tmp_path, toasts):
    context = make_context(services, theme, tasks, tmp_path, toasts=toasts)
    yield context
    context.bridge.close()


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
