"""Finders over real services: a manager and a room in Brussels, or the whole story in Oslo."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from apcdesk.api.door import PortDoor
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.finder.model import FinderState, Window
from apcdesk.desk.staff.finder.pane import REMEMBERED, FinderPane
from apcdesk.desk.staff.finder.remembered import to_value
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.tasks import Tasks
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.calendars import Calendar, CalendarKind, Look
from apcdesk.domain.changes import STAFF
from apcdesk.service.services import Services
from tests.builders import a_rule
from tests.builders_desk import make_context
from tests.builders_services import ManualClock, make_services
from tests.desk.staff.finder.rig import Finder, OpenFinder, Store, add_event, brussels, oslo


@pytest.fixture
def open_finder(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[OpenFinder]:
    """Open a finder on services with a remembered question; several at once are several desks."""
    opened: list[tuple[Finder, QWidget]] = []

    def open_one(services: Services, state: FinderState) -> Finder:
        folder = tmp_path / f"desk{len(opened)}"
        tasks = Tasks()
        context = make_context(services, theme, tasks, folder)
        context.preferences.put(REMEMBERED, to_value(state))
        services.changes.feed.start()
        pane = FinderPane(context, PortSwitch(PortDoor(services), context.preferences, tasks))
        pane.resize(1208, 848)
        pane.show()
        finder = Finder(services, context, pane, lambda ready: qtbot.waitUntil(ready, timeout=20_000))
        opened.append((finder, pane))
        pane.activate()
        finder.wait(lambda: pane.chooser.found is not None)
        finder.settle()
        return finder

    yield open_one
    for finder, pane in opened:
        finder.context.bridge.close()
        pane.hide()
        finder.context.tasks.close()
        pane.deleteLater()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The manager and the office, with the delivery inspection and the stock count."""
    services = make_services(
        tmp_path, ManualClock(brussels("8 09:00")), "Europe/Brussels", keys=tmp_path / "keys.json"
    )

    def calendar(key: str, name: str, hue: str, kind: CalendarKind) -> Calendar:
        look = Look(hue=hue, kind=kind)
        return services.calendars.open(services.own_client, key, name=name, look=look, origin=STAFF).calendar

    manager = calendar("mgr-ghent", "Sofie Claes", "leaf", CalendarKind.PERSON)
    office = calendar("room-ghent", "Office Ghent", "sky", CalendarKind.ROOM)
    hours = [(day, "13:30", "17:00") for day in ("tuesday", "thursday")]
    services.rules.upsert(
        a_rule(*hours, sub=manager.sub, rule_id="interviews", tzid="Europe/Brussels"), origin=STAFF
    )
    delivery = add_event(services, manager, "Delivery inspection", "9 14:30", "9 15:15")
    add_event(services, office, "Stock count", "9 16:00", "9 16:30")
    yield Store(tmp_path, services, manager, office, delivery)
    services.close()


@pytest.fixture
def story_finder(story_database: Path, tmp_path: Path, open_finder: OpenFinder) -> Iterator[Finder]:
    """The finder of the story: press and room, a consultant, two of the crew, until Thursday 16:00."""
    shutil.copy(story_database, tmp_path)
    services = make_services(tmp_path)
    subs = {calendar.account.application_calendar_id: calendar.sub for calendar in services.calendars.all()}

    def group(name: str, required: int | None, *keys: str) -> NamedGroup:
        return NamedGroup(name, tuple(subs[f"npp27-{key}"] for key in keys), required)  # type: ignore[index]

    state = FinderState(
        window=Window(None, oslo("11 16:00")),
        groups=(
            group("Press and room", None, "press-a", "room-fjord"),
            group("Consultant", 1, "ingrid-haugen", "lars-ostby", "amina-warsame"),
            group("Press crew", 2, "jonas-vik", "mette-dahl", "piotr-nowak", "selma-eide"),
        ),
        length=45,
        interval=15,
        before=10,
        after=15,
    )
    yield open_finder(services, state)
    services.close()
