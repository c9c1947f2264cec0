"""The pane of links over real services with one appointment type, beside a port that is on or off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.links.pane import LinksPane
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.calendars import Look
from apcdesk.domain.changes import STAFF
from apcdesk.domain.queries import Buffer
from apcdesk.service.services import Services
from tests.builders_desk import StillPort
from tests.builders_services import ManualClock, make_services
from tests.service.builders import an_appointment_type


@pytest.fixture
def services(tmp_path: Path, clock: ManualClock) -> Iterator[Services]:
    services = make_services(tmp_path, clock, keys=tmp_path / "keys.json", elements=tmp_path / "elements")
    services.changes.feed.start()
    yield services
    services.close()


@pytest.fixture
def kind(services: Services) -> AppointmentType:
    """Half an hour at the press with one of two people."""
    subs = [
        services.calendars.open(
            services.own_client, name, origin=STAFF, name=name, look=Look(hue=hue)
        ).calendar.sub
        for name, hue in (("Press", "cobalt"), ("Ingrid", "apricot"), ("Lars", "olive"))
    ]
    kind = an_appointment_type(
        NamedGroup("Press", (subs[0],)),
        NamedGroup("Consultant", (subs[1], subs[2]), 1),
        name="demo",
        buffer=Buffer.of_minutes(10, 15),
        minimum_notice=timedelta(minutes=20),
        meet_at="the oak table",
    )
    services.appointment_types.upsert(kind, origin=STAFF)
    return kind


@pytest.fixture
def switch(context: DeskContext) -> PortSwitch:
    context.preferences.put("port", {"on": False, "number": 8990, "network": False})
    return PortSwitch(
        StillPort(), Preferences(context.preferences.folder / "preferences.json"), context.tasks
    )


@pytest.fixture
def pane(qtbot: QtBot, context: DeskContext, switch: PortSwitch) -> Iterator[LinksPane]:
    """The pane in a window of the size of the drawing, loaded."""
    window = QMainWindow()
    pane = LinksPane(context, switch)
    window.setCentralWidget(pane)
    window.resize(1208, 900)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    pane.activate()
    qtbot.waitUntil(lambda: context.tasks.idle and pane.loaded)
    yield pane
    window.close()
