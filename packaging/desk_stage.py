"""The desk off the screen over the demo's day, for the tools that sit at it: soak.py, desk_monkey.py."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk_stage import MovedClock, load_story, open_at
from PySide6.QtCore import QCoreApplication, QEvent, QThread

from apcdesk.api.door import PortDoor
from apcdesk.desk.context import desk_context
from apcdesk.desk.language.languages import ENGLISH, Languages
from apcdesk.desk.look.theme import Mode
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.starting.application import make_application, make_theme
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.window.shell import MainWindow, ToastRelay


@contextmanager
def desk_on_stage(folder: Path, clock: MovedClock) -> Iterator[MainWindow]:
    """A desk that shows the demo from a new database in the folder."""
    load_story(folder)
    services = open_at(folder, clock)
    preferences = Preferences(folder / "preferences.json")
    theme = make_theme(make_application(), Mode.LIGHT)
    theme.set_reduced_motion(True)
    toasts = ToastRelay()
    try:
        languages = Languages(ENGLISH.locale, [])
        with desk_context(services, theme, preferences, toasts, languages, Tasks()) as context:
            services.changes.feed.start()
            switch = PortSwitch(PortDoor(services), preferences, context.tasks)
            window = MainWindow(theme, preferences, toasts)
            window.open(context, switch)
            window.show()
            yield window
            window.close()
            switch.close()
    finally:
        services.close()


def settle(window: MainWindow) -> None:
    """Wait for what follows from the last thing that was done, and let go what is to be deleted."""
    while True:
        QCoreApplication.processEvents()
        if window.context.tasks.idle:
            break
        # a single shot of a timer for each wait would leave its traces in what is weighed
        QThread.msleep(1)
    QCoreApplication.sendPostedEvents()  # what the last outcome put into a layout shows itself
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
