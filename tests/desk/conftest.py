"""What every test of the desk stands on: the theme, the task workers, services with a context, and the demo in a database."""

from __future__ import annotations

import gc
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apcdesk import resources
from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.languages import ENGLISH, Languages
from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.starting.application import COLLECTED
from apcdesk.desk.starting.garbage import GarbageCollector
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.window.shell import MainWindow, ToastRelay
from apcdesk.service.demo.story import load_demo
from apcdesk.service.services import Services
from tests.builders_desk import StillPort, Toasts, make_context
from tests.builders_line import TZID, Shop, make_shop
from tests.builders_services import ManualClock, make_services


@pytest.fixture(autouse=True)
def no_collector_remains() -> Iterator[None]:
    """End the collector of an application that a test ran: what it sets apart, later tests could not see go."""
    yield
    app = QApplication.instance()
    if app is not None and app.property(COLLECTED):
        for collector in app.findChildren(GarbageCollector):
            shiboken6.delete(collector)
        app.setProperty(COLLECTED, False)
        gc.unfreeze()  # `collect_garbage` sets apart again what stays, when it is time to look through all


@pytest.fixture(autouse=True)
def nothing_is_to_be_pasted() -> Iterator[None]:
    """Leave an empty clipboard: where there is something on it, menus have one entry more."""
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme, applied to the application."""
    # What the test before closed would be dressed anew, and only then deleted.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme = Theme(qapp, Mode.LIGHT)
    theme.apply()
    return theme


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Real workers, closed after the test."""
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def clock() -> ManualClock:
    """The instant of the story, until a test moves it."""
    return ManualClock()


@pytest.fixture
def services(tmp_path: Path, clock: ManualClock) -> Iterator[Services]:
    """Services over an empty database, which tell what is committed."""
    services = make_services(tmp_path, clock)
    services.changes.feed.start()
    yield services
    services.close()


@pytest.fixture
def toasts() -> Toasts:
    """What was said, in words."""
    return Toasts()


@pytest.fixture
def context(
    services: Services, theme: Theme, tasks: Tasks, tmp_path: Path, toasts: Toasts
) -> Iterator[DeskContext]:
    """The context of a desk over these services."""
    context = make_context(services, theme, tasks, tmp_path, toasts=toasts)
    yield context
    context.bridge.close()


@pytest.fixture
def shop(tmp_path: Path, clock: ManualClock) -> Iterator[Shop]:
    """A shop with a waiting line."""
    services = make_services(tmp_path, clock, tzid=TZID)
    shop = make_shop(services, clock)
    services.changes.feed.start()
    yield shop
    services.close()


@pytest.fixture(scope="session")
def story_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's database, made once."""
    folder = tmp_path_factory.mktemp("story")
    services = make_services(folder)
    load_demo(services, json.loads(resources.read_text("demo/story.json")))
    services.close()
    return folder / "apcdesk.sqlite"


@pytest.fixture
def story_folder(tmp_path: Path, story_database: Path) -> Path:
    """A folder with the demo in its database."""
    shutil.copy(story_database, tmp_path)
    return tmp_path


@pytest.fixture
def story_window(qtbot: QtBot, theme: Theme, tasks: Tasks, story_folder: Path) -> Iterator[MainWindow]:
    """The window of the desk over the demo; it is closed after the test."""
    services = make_services(story_folder)
    services.changes.feed.start()
    toasts = ToastRelay()
    context = make_context(services, theme, tasks, story_folder, toasts=toasts)
    window = MainWindow(theme, context.preferences, toasts)
    window.open(context, PortSwitch(StillPort(), context.preferences, tasks))
    window.show()
    qtbot.waitUntil(lambda: tasks.idle)
    yield window
    context.bridge.close()
    window.close()
    shiboken6.delete(window)  # and with it the timers that would ask for more
    tasks.close()
    services.close()


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The English catalogues, which know the forms of what is counted."""
    languages = Languages(ENGLISH.locale, ["kiosk", "desk"])
    languages.speak("en")
    yield
    languages.close()
