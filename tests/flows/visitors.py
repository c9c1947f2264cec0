"""What visitors meet, and the port beside it: a real kiosk worked by touches and keys, and HTTP from outside."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import icalendar
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.desk.kiosk.idle import Seconds
from apcdesk.desk.kiosk.window import KioskWindow
from apcdesk.desk.look.theme import Mode
from apcdesk.desk.starting.application import make_theme
from apcdesk.desk.tasks import Tasks
from apcdesk.domain.period import Period
from apcdesk.service.services import Services
from tests.builders_desk import make_context
from tests.builders_services import ManualClock, make_services
from tests.desk.kiosk.conftest import Hands, Kiosk
from tests.plain_http import PLAIN

PORTRAIT = (1080, 1920)
LONG = 20_000


class Port:
    """The port as a program with the secret of the installation's own client meets it."""

    def __init__(self, services: Services, at: str) -> None:
        self.at = at
        self._secret = services.clients.secret_of(services.own_client) or ""
        self._client_id = services.own_client
        self._tokens: dict[str, str] = {}
        self._cids: dict[str, str] = {}
        self.subs: dict[str, str] = {}

    def calendar(self, name: str) -> None:
        """`cal(x)` of the scripts."""
        who = {"client_id": self._client_id, "client_secret": self._secret}
        made = self._ask("POST", "application_calendars", "", {**who, "application_calendar_id": name}).json()
        self.subs[name], self._tokens[name] = made["sub"], made["access_token"]
        [calendar] = self._ask("GET", "calendars", self._tokens[name]).json()["calendars"]
        self._cids[name] = calendar["calendar_id"]

    def rule(self, name: str, tzid: str, days: tuple[str, ...], start: str, end: str) -> None:
        """`rule(x)` of the scripts, the same hours on each of the days."""
        periods = [{"day": day, "start_time": start, "end_time": end} for day in days]
        body = {"availability_rule_id": "hours", "tzid": tzid, "weekly_periods": periods}
        assert self._ask("POST", "availability_rules", self._tokens[name], body).status_code == 200

    def event(self, name: str, event_id: str, start: datetime, end: datetime) -> None:
        """`ev(x)` of the scripts."""
        times = {"start": f"{start:%Y-%m-%dT%H:%M:%SZ}", "end": f"{end:%Y-%m-%dT%H:%M:%SZ}"}
        body = {"event_id": event_id, "summary": "Busy", **times}
        path = f"calendars/{self._cids[name]}/events"
        assert self._ask("POST", path, self._tokens[name], body).status_code == 202

    def available(self, **query: Any) -> list[tuple[str, str, set[str]]]:
        """`avail(...)` of the scripts: start, end and who, by name."""
        answer = self._ask("POST", "availability", self._secret, query)
        assert answer.status_code == 200
        names = {sub: name for name, sub in self.subs.items()}
        found = answer.json()
        return [
            (one["start"], one["end"], {names[who["sub"]] for who in one["participants"]})
            for one in found.get("available_slots") or found.get("available_periods")
        ]

    def events(self, name: str, first: str, last: str) -> list[tuple[str, str, str]]:
        """`events(x)` of the scripts: start, end and summary. Those that the client wrote are its own, and not read."""
        asked = {"tzid": "Etc/UTC", "from": first, "to": last}
        answer = self._ask("GET", "events", self._tokens[name], params=asked)
        assert answer.status_code == 200
        return [(one["start"], one["end"], one["summary"]) for one in answer.json()["events"]]

    def file(self, code: str) -> str:
        """The calendar file of a booking, as a phone gets it by the code."""
        path = f"{self.at}/bookings/{code}/calendar.ics"
        answer = httpx.get(path, follow_redirects=True, **PLAIN)
        assert answer.status_code == 200
        return answer.text

    def _ask(
        self,
        method: str,
        path: str,
        token: str,
        body: Mapping[str, Any] | None = None,
        params: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        return httpx.request(
            method,
            f"{self.at}/v1/{path}",
            headers={"Authorization": f"Bearer {token}"} if token else {},
            json=body,
            params=params,
            **PLAIN,
        )


def scanned(code: QWidget, folder: Path) -> Period:
    """When the event is that a phone reads of a QR code."""
    picture = folder / "code.png"
    assert code.grab().save(str(picture))
    told = subprocess.run(["zbarimg", "-q", "--raw", str(picture)], capture_output=True, check=True).stdout
    [event] = icalendar.Calendar.from_ical(told).walk("VEVENT")
    start, end = (event.decoded(name).astimezone(UTC) for name in ("dtstart", "dtend"))
    return Period(start, end)


@contextmanager
def open_place(folder: Path, clock: ManualClock, tzid: str) -> Iterator[Services]:
    """The services of a place that has nothing yet."""
    services = make_services(folder, clock, tzid, keys=folder / "keys.json")
    services.changes.feed.start()
    yield services
    services.close()


@contextmanager
def open_port(services: Services) -> Iterator[Port]:
    """The port, on whatever number is free."""
    server = Server(services, RequestLog())
    try:
        yield Port(services, address(*server.start("127.0.0.1", 0)))
    finally:
        server.stop()


@contextmanager
def open_kiosk(
    services: Services, clock: ManualClock, folder: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[Kiosk]:
    """A kiosk at its full size, worked with a finger and a scanner."""
    theme, tasks, hands = make_theme(qapp, Mode.LIGHT), Tasks(), Hands()
    theme.set_reduced_motion(True)
    context = make_context(services, theme, tasks, folder)
    seconds = Seconds()
    window = KioskWindow(context, "Kiosk 1", seconds, hands.scanner)
    window.resize(*PORTRAIT)
    window.show()
    kiosk = Kiosk(
        context,
        clock,
        window,
        seconds,
        lambda until: qtbot.waitUntil(until, timeout=LONG),
        hands,
        finger=True,
    )
    kiosk.wait(lambda: window.flow.catalogue is not None)
    kiosk.settle()
    try:
        yield kiosk
    finally:
        window.allow_close()
        window.close()
        kiosk.settle()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        tasks.close()
        context.bridge.close()
