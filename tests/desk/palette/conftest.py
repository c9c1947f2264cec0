"""The whole desk over real services, shown."""

from __future__ import annotations

import pytest
import shiboken6

from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.window.shell import MainWindow, ToastRelay
from tests.builders_desk import StillPort, make_context
from tests.builders_services import make_services


@pytest.fixture
def desk(qtbot, theme, tasks, tmp_path):
    services = make_services(tmp_path)
    services.changes.feed.start()
    toasts = ToastRelay()
    context = make_context(services, theme, tasks, tmp_path, toasts=toasts)
    window = MainWindow(theme, context.preferences, toasts)
    window.open(context, PortSwitch(StillPort(), context.preferences, tasks))
    window.show()
    qtbot.waitUntil(lambda: tasks.idle)
    yield window
    qtbot.waitUntil(lambda: tasks.idle)
    context.bridge.close()
    window.close()
    shiboken6.delete(window)
    services.close()
