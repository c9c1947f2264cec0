"""A workshop as people meet it: real windows worked by a hand, a scanner, and the port beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

import httpx
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.desk.context import DeskContext
from apcdesk.desk.crib.window import CribWindow
from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.scans.scanner import Scanner
from apcdesk.desk.staff.finder.pane import FinderPane
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.starting.application import make_theme
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.tour.hand import Hand
from apcdesk.desk.widgets.month import DayGrid
from apcdesk.desk.window.shell import MainWindow, ToastRelay
from tests.builders_desk import StillPort, make_context
from tests.builders_services import ManualClock, make_services
from tests.plain_http import PLAIN

TYPED_MS, SCANNED_MS = 150.0, 10.0


class Keys:
    """How far apart keys are: a person's, unless a code is scanned."""

    def __init__(self) -> None:
        self.apart, self.now = TYPED_MS, 0.0

    def stamp(self, _: QKeyEvent) -> float:
        """When the key was pressed, in milliseconds."""
        self.now += self.apart
        return self.now


class Workshop:
    """One place with a desk, a window of the crib, and the port. `context` is shared by its windows."""

    def __init__(self, context: DeskContext, theme: Theme, clock: ManualClock, toasts: ToastRelay) -> None:
        self.context = context
        self.theme = theme
        self.clock = clock
        self.toasts = toasts
        self.keys = Keys()

    @contextmanager
    def desk(self) -> Iterator[tuple[MainWindow, Hand]]:
        """The staff desk, until it is closed."""
        preferences = self.context.preferences
        switch = PortSwitch(StillPort(), preferences, self.context.tasks)
        window = MainWindow(self.theme, preferences, self.toasts)
        window.open(self.context, switch)
        hand = self._show(window)
        try:
            yield window, hand
        finally:
            window.close()
            switch.close()
            _gone(window)

    @contextmanager
    def crib(self) -> Iterator[tuple[CribWindow, Hand]]:
        """The window of the crib, until it is closed."""
        window = CribWindow(self.context, "Crib window", scanner=Scanner(self.keys.stamp))
        window.resize(1280, 800)
        hand = self._show(window)
        try:
            yield window, hand
        finally:
            window.allow_close()
            window.close()
            _gone(window)

    def scan(self, window: QWidget, hand: Hand, code: str) -> None:
        """The scanner sends its burst of keys into whatever has the focus."""
        self.keys.apart = SCANNED_MS
        QTest.keyClicks(QApplication.focusWidget() or window, code)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
        self.keys.apart = TYPED_MS
        hand.rest(200)

    def _show(self, window: QWidget) -> Hand:
        window.show()
        hand = Hand(window, self.context.tasks)
        window.activateWindow()
        hand.wait_for(window.isActiveWindow, "the window is not active")
        return hand


def ask_the_finder(
    window: MainWindow, hand: Hand, names: Iterable[str], minutes: int, day: date, hours: tuple[str, str]
) -> FinderPane:
    """All of these for so long, on that day within these hours: by what is on the screen."""
    hand.press("Find a time")
    hand.press("Add calendar")
    for name in names:
        hand.fill("Find a calendar", name)
        hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_Escape)
    hand.fill("Length in minutes", str(minutes))
    hand.press("Window")
    hand.press("From now on")
    grids = [grid for grid in window.findChildren(DayGrid) if grid.isVisible()]
    for days in sorted(grids, key=lambda grid: grid.mapToGlobal(grid.rect().topLeft()).x()):
        hand.press_at(days, days.cell(day).center().toPoint())
    for number, hour in enumerate(hours):
        hand.fill("Time", hour, number)
    hand.press("Use this window")
    pane = window.pane("finder")
    assert isinstance(pane, FinderPane)
    return pane


class Port:
    """The port as a program of the workshop's own client uses it."""

    def __init__(self, context: DeskContext, http: httpx.Client) -> None:
        services = context.services
        self._http = http
        self._client = {
            "client_id": str(services.own_client),
            "client_secret": services.clients.secret_of(services.own_client),
        }
        self._secret = self._client["client_secret"]
        self.tokens: dict[str, str] = {}
        self.subs: dict[str, str] = {}

    def calendar(self, name: str) -> str:
        """`cal(x)` of the stories: its calendar_id."""
        answer = self._http.post(
            "/v1/application_calendars", json=self._client | {"application_calendar_id": name}
        ).json()
        self.tokens[name], self.subs[name] = answer["access_token"], answer["sub"]
        calendars = self._get("/v1/calendars", name)["calendars"]
        assert len(calendars) == 1
        return str(calendars[0]["calendar_id"])

    def rule(self, name: str, rule_id: str, tzid: str, *weekly: tuple[str, str, str]) -> None:
        """`rule(x, …)` of the stories: day, start and end of each weekly period."""
        periods = [{"day": day, "start_time": start, "end_time": end} for day, start, end in weekly]
        body = {"availability_rule_id": rule_id, "tzid": tzid, "weekly_periods": periods}
        answer = self._http.post("/v1/availability_rules", headers=self._bearer(name), json=body)
        assert answer.status_code == 200, answer.text

    def event(
        self, name: str, calendar_id: str, event_id: str, summary: str, start: str, end: str, **more: str
    ) -> None:
        """`ev(x, …)` of the stories, with UTC instants."""
        body = {"event_id": event_id, "summary": summary, "start": start, "end": end} | more
        answer = self._http.post(f"/v1/calendars/{calendar_id}/events", headers=self._bearer(name), json=body)
        assert answer.status_code == 202, answer.text

    def events(self, name: str, first: str, last: str) -> list[dict[str, Any]]:
        """`events(x, from, to)` of the stories."""
        query = f"/v1/events?tzid=Etc/UTC&from={first}&to={last}&include_managed=true"
        page = self._get(query, name)
        found = list(page["events"])
        while following := page["pages"].get("next_page"):
            page = self._http.get(following, headers=self._bearer(name)).json()
            found += page["events"]
        return found

    def rules(self, name: str) -> list[dict[str, Any]]:
        """The rules of the calendar."""
        return list(self._get("/v1/availability_rules", name)["availability_rules"])

    def free(
        self, name: str, minutes: int, start: str, end: str, *, managed: bool = False
    ) -> list[list[str]]:
        """`avail(…)` of the stories for one calendar: start and end of each period."""
        return [period[:2] for period in self.free_together({name: managed}, minutes, start, end)]

    def free_together(self, members: dict[str, bool], minutes: int, start: str, end: str) -> list[list[str]]:
        """`avail(…)` for all of these, True with managed availability: start, end and whom each period names."""
        asked = [
            {"sub": self.subs[name]} | ({"managed_availability": True} if managed else {})
            for name, managed in members.items()
        ]
        answer = self._http.post(
            "/v1/availability",
            headers={"Authorization": f"Bearer {self._secret}"},
            json={
                "participants": [{"members": asked, "required": "all"}],
                "required_duration": {"minutes": minutes},
                "query_periods": [{"start": start, "end": end}],
            },
        )
        assert answer.status_code == 200, answer.text
        names = {sub: name for name, sub in self.subs.items()}
        return [
            [one["start"], one["end"], *sorted(names[who["sub"]] for who in one["participants"])]
            for one in answer.json()["available_periods"]
        ]

    def page(self, path: str) -> str:
        """A page for visitors."""
        return self._http.get(path).text

    def _get(self, path: str, name: str) -> Any:
        return self._http.get(path, headers=self._bearer(name)).json()

    def _bearer(self, name: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.tokens[name]}"}


@contextmanager
def port_of(context: DeskContext) -> Iterator[Port]:
    """The port, answering."""
    server = Server(context.services, RequestLog())
    with httpx.Client(base_url=address(*server.start("127.0.0.1", 0)), **PLAIN) as http:
        yield Port(context, http)
    server.stop()


@contextmanager
def place_at(application: QApplication, folder: Path, now: datetime, tzid: str) -> Iterator[Workshop]:
    """A place in that zone with nothing in its database, whose clock stands at `now`."""
    clock = ManualClock(now)
    services = make_services(folder, clock, tzid=tzid, keys=folder / "keys.json")
    services.changes.feed.start()
    theme, tasks, toasts = make_theme(application, Mode.LIGHT), Tasks(), ToastRelay()
    theme.set_reduced_motion(True)
    context = make_context(services, theme, tasks, folder, preferences_in(folder), toasts)
    yield Workshop(context, theme, clock, toasts)
    context.bridge.close()
    tasks.close()
    services.close()


def preferences_in(folder: Path) -> Preferences:
    """Preferences nobody has written."""
    return Preferences(folder / "preferences.json")


def _gone(window: QWidget) -> None:
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def spoken(instant: datetime) -> str:
    """As the port writes it."""
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")
