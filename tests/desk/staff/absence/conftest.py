"""The shop in Ghent on Tuesday 16 March 2027 at 07:40, over HTTP and on the desk (user story A3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.absence.sheet import AbsenceSheet
from apcdesk.desk.staff.calendars.pane import CalendarsPane
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.widgets.menu import Menu
from apcdesk.domain.bookings import Booking, NamedGroup
from apcdesk.domain.changes import STAFF, Door, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import AppointmentTypeId, CalendarId, Sub
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.services import Services
from tests.api.building import Wire
from tests.builders_desk import StillPort, make_context
from tests.builders_services import ManualClock, make_services
from tests.plain_http import PLAIN
from tests.service.builders import an_appointment_type

TZID = "Europe/Brussels"
TUESDAY = date(2027, 3, 16)
START = datetime.fromisoformat("2027-03-16T07:40:00+01:00").astimezone(UTC)
INTERVIEWS = (("Jef Wouters", "13:30"), ("Mira Sels", "14:30"), ("Adil Benali", "15:30"))


@dataclass
class Shop:
    """The port as a client sees it, and the desk as Inge does."""

    services: Services
    http: httpx.Client
    opened: dict[str, dict[str, Any]]
    bookings: dict[str, Booking]
    context: DeskContext
    pane: CalendarsPane
    window: QWidget
    wait: Any

    def calendar_id(self, name: str) -> str:
        return str(self.get(name, "/v1/calendars").json()["calendars"][0]["calendar_id"])

    def get(self, name: str, path: str, **query: str) -> httpx.Response:
        token = self.opened[name]["access_token"]
        return self.http.get(path, params=query, headers={"Authorization": f"Bearer {token}"})

    def events(self, name: str) -> list[tuple[str, str, str]]:
        """Title, start and end of that day's events over HTTP, in UTC."""
        day = {"from": "2027-03-16", "to": "2027-03-17"}
        answer = self.get(name, "/v1/events", tzid="Etc/UTC", include_managed="true", **day)
        return [(one["summary"], one["start"], one["end"]) for one in answer.json()["events"]]

    def settle(self) -> None:
        self.wait(lambda: self.context.tasks.idle)

    def press_entry(self, below: QPushButton, text: str) -> None:
        """Open a menu by its button and take the entry."""
        QTest.mouseClick(below, Qt.MouseButton.LeftButton)
        menus = [menu for menu in self.window.findChildren(Menu) if menu.isVisible()]
        entry = next(action for action in menus[-1].actions() if action.text() == text)
        entry.trigger()
        menus[-1].close()

    def sheet(self) -> AbsenceSheet:
        """The page of an absence that is open, once it has been read."""
        found = [sheet for sheet in self.window.findChildren(AbsenceSheet) if sheet.isVisible()]
        self.settle()
        return found[-1]

    def press(self, button: QPushButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
        self.settle()


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = make_services(tmp_path, ManualClock(START), TZID)
    made.changes.feed.start()
    yield made
    made.close()


@pytest.fixture
def http(services: Services) -> Iterator[httpx.Client]:
    server = Server(services, RequestLog())
    host, port = server.start("127.0.0.1", 0)
    with httpx.Client(base_url=address(host, port), **PLAIN) as client:
        yield client
    server.stop()


@pytest.fixture
def shop(qtbot, services: Services, http: httpx.Client, theme: Theme, tasks: Tasks, tmp_path: Path):
    wire = Wire(http, services)
    opened = {name: wire.open(name) for name in ("mgr-ghent", "room-ghent", "asst-ghent")}
    subs = {name: Sub(one["sub"]) for name, one in opened.items()}
    for name, start in (("mgr-ghent", "09:00"), ("asst-ghent", "13:00")):
        rule = {
            "availability_rule_id": "hours",
            "tzid": TZID,
            "weekly_periods": [{"day": "tuesday", "start_time": start, "end_time": "18:00"}],
        }
        bearer = {"Authorization": f"Bearer {opened[name]['access_token']}"}
        assert http.post("/v1/availability_rules", json=rule, headers=bearer).status_code == 200
    names = {"mgr-ghent": "Sofie", "asst-ghent": "Pieter", "room-ghent": "Office"}
    for calendar in services.calendars.all():
        key = calendar.account.application_calendar_id
        if key in names:
            services.calendars.rename(calendar.calendar_id, names[key], origin=STAFF)
    context = make_context(services, theme, tasks, tmp_path)
    window = QWidget()
    window.resize(1208, 900)
    pane = CalendarsPane(context, PortSwitch(StillPort(), Preferences(tmp_path / "port.json"), tasks))
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(pane)
    window.show()
    shop = Shop(services, http, opened, {}, context, pane, window, qtbot.waitUntil)
    supplier = {
        "event_id": "s",
        "summary": "Supplier",
        "start": "2027-03-16T14:00:00Z",
        "end": "2027-03-16T15:00:00Z",
    }
    bearer = {"Authorization": f"Bearer {opened['asst-ghent']['access_token']}"}
    path = f"/v1/calendars/{shop.calendar_id('asst-ghent')}/events"
    assert http.post(path, json=supplier, headers=bearer).status_code == 202
    kind = an_appointment_type(
        NamedGroup("Manager", (subs["mgr-ghent"],)),
        NamedGroup("Office", (subs["room-ghent"],)),
        name="interview",
        required_duration=timedelta(minutes=45),
        tzid=TZID,
        first_day=TUESDAY,
        last_day=TUESDAY,
    )
    services.appointment_types.upsert(kind, origin=STAFF)
    kiosk = Origin(Door.KIOSK, name="Entrance")
    for name, start in INTERVIEWS:
        guest = Guest(name, phone=f"+32 470 55 01 {start[:2]}")
        moment = services.clock.now().replace(hour=int(start[:2]) - 1, minute=int(start[3:]))
        request = BookingRequest(AppointmentTypeId("interview"), moment, guest, name)
        shop.bookings[name] = services.bookings.book(request, origin=kiosk)
    pane.activate()
    shop.wait(lambda: pane.model.shown >= 3 and tasks.idle)
    pane.choose(CalendarId(shop.calendar_id("mgr-ghent")))
    yield shop
    shop.settle()
    window.close()
    window.deleteLater()
    context.bridge.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
