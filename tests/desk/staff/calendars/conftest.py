"""The pane of calendars over real services with the demo in them."""

import json
import shutil

import pytest
from PySide6.QtWidgets import QMainWindow

from apcdesk import resources
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.calendars.pane import CalendarsPane
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.service.demo.story import load_demo
from tests.builders_desk import StillPort
from tests.builders_services import make_services


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory):
    """A database with the demo, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("demo")
    services = make_services(folder, keys=folder / "keys.json")
    load_demo(services, json.loads(resources.read_text("demo/story.json")))
    services.close()
    return folder


@pytest.fixture
def services(tmp_path, demo_folder):
    shutil.copytree(demo_folder, tmp_path, dirs_exist_ok=True)
    services = make_services(tmp_path, keys=tmp_path / "keys.json")
    services.changes.feed.start()
    yield services
    services.close()


@pytest.fixture
def switch(context):
    context.preferences.put("port", {"on": False, "number": 8990, "network": False})
    return PortSwitch(
        StillPort(), Preferences(context.preferences.folder / "preferences.json"), context.tasks
    )


@pytest.fixture
def pane(qtbot, context, switch):
    """The pane in a window of the size of the drawing, loaded."""
    window = QMainWindow()
    pane = CalendarsPane(context, switch)
    window.setCentralWidget(pane)
    window.resize(1208, 900)
    qtbot.addWidget(window)
    window.show()
    pane.activate()
    qtbot.waitUntil(lambda: pane.model.shown > 0)
    qtbot.waitUntil(lambda: context.tasks.idle)
    yield pane
    window.close()
