"""A kiosk off the screen over the demo's day, for the tools that try it hard: monkey.py, power_cut.py, last_time.py."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from apcdesk import resources
from apcdesk.desk.context import DeskContext, desk_context
from apcdesk.desk.kiosk.idle import Seconds
from apcdesk.desk.kiosk.window import KioskWindow
from apcdesk.desk.language.languages import ENGLISH, Languages
from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.scans.scanner import Scanner
from apcdesk.desk.starting.application import make_application, make_theme
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.tour.hand import steady_hand
from apcdesk.desk.window.shell import ToastRelay
from apcdesk.service.demo.story import load_demo
from apcdesk.service.services import Services, open_services

SIZE = (1080, 1920)
PATIENCE = 60.0
STORY = "demo/story.json"


class MovedClock:
    """Stands still until it is moved."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """That moment."""
        return self.moment

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.moment += timedelta(seconds=seconds)


@dataclass
class Stage:
    """A kiosk, what it counts by, and what it stands on."""

    services: Services
    context: DeskContext
    seconds: Seconds
    window: KioskWindow

    @property
    def page(self) -> Any:
        """The page that is shown: each has parts of its own."""
        return self.window.page

    def settle(self) -> None:
        """Wait until nothing is on its way."""
        wait_for(lambda: self.context.tasks.idle, "tasks do not end")
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def story_clock() -> MovedClock:
    """The instant of the demo."""
    story = json.loads(resources.read_text(STORY))
    return MovedClock(datetime.fromisoformat(story["now"]).astimezone(UTC))


def open_at(folder: Path, clock: MovedClock) -> Services:
    """Services over the folder's database: two calls are two processes, as far as the database can tell."""
    return open_services(f"sqlite:///{folder / 'apcdesk.sqlite'}", None, clock, "Europe/Oslo")


def load_story(folder: Path) -> None:
    """The demo in the folder's database."""
    services = open_at(folder, story_clock())
    load_demo(services, json.loads(resources.read_text(STORY)))
    services.close()


@contextmanager
def on_stage(
    folder: Path, clock: MovedClock, place: str, tasks: Tasks | None = None, theme: Theme | None = None
) -> Iterator[Stage]:
    """A kiosk that shows its first screen. Several at once share the theme of their one application."""
    app = make_application()
    theme = theme or make_theme(app, Mode.LIGHT)
    theme.set_reduced_motion(True)
    services = open_at(folder, clock)
    preferences = Preferences(folder / "preferences.json")
    try:
        languages = Languages(ENGLISH.locale, ["kiosk"])
        with desk_context(services, theme, preferences, ToastRelay(), languages, tasks or Tasks()) as context:
            services.changes.feed.start()
            seconds = Seconds()
            window = KioskWindow(context, place, seconds, Scanner(steady_hand()))
            window.resize(*SIZE)
            window.show()
            stage = Stage(services, context, seconds, window)
            wait_for(lambda: window.flow.catalogue is not None, "nothing is offered")
            stage.settle()
            try:
                yield stage
            finally:
                window.allow_close()
                window.close()
                stage.settle()
                window.deleteLater()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        services.close()


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Let the window work until the condition holds. Raises TimeoutError after a minute."""
    limit = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > limit:
            raise TimeoutError(what)
        let_work(2)


def let_work(milliseconds: int) -> None:
    """Let the window work; the workers work meanwhile, as they would not during a sleep of this thread."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def application() -> QApplication:
    """The one of this process."""
    return make_application()
