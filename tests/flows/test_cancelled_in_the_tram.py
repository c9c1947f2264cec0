"""Story C3: Sara cancels on her phone, and within two seconds program, staff and board know what to do with the time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from apcdesk.api.query_reading import read_query
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.desk.look.theme import Mode
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.staff.line.pane import LinePane
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.starting.application import make_theme
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.window.shell import MainWindow, ToastRelay
from apcdesk.domain.changes import STAFF
from apcdesk.domain.queries import AvailabilityQuery
from apcdesk.domain.sequences import SequenceQuery
from apcdesk.service.changes import feed
from tests.api.browsing import Browser
from tests.builders_desk import make_context
from tests.builders_line import HEARING, TZID, Shop, local, make_shop
from tests.builders_services import ManualClock, make_services
from tests.plain_http import PLAIN

AT_ONCE = 2.0
"""Seconds within which everybody must know, of this process's own work: what others make of the machine does not count."""
LONG = 20_000


@dataclass
class Stage:
    """The shop with its port, its desk and its board."""

    shop: Shop
    port: str
    window: MainWindow
    wait: Callable[..., None]

    @property
    def line(self) -> LinePane:
        pane = self.window.pane("line")
        assert isinstance(pane, LinePane)
        return pane

    @property
    def secret(self) -> str:
        """Of the installation's own client."""
        services = self.shop.services
        return services.clients.secret_of(services.own_client) or ""

    def free(self) -> list[tuple[str, list[str]]]:
        """The question of C1, asked over HTTP: start and persons of each slot."""
        subs = self.shop.subs
        group = [{"sub": subs[name], "managed_availability": True} for name in ("elsa", "omar")]
        body = {
            "participants": [
                {"members": group, "required": 1},
                {"members": [{"sub": subs["room-1"]}], "required": "all"},
            ],
            "required_duration": {"minutes": 45},
            "query_periods": [{"start": "2027-03-18T09:00:00Z", "end": "2027-03-18T17:00:00Z"}],
            "response_format": "overlapping_slots",
            "start_interval": {"minutes": 15},
        }
        headers = {"Authorization": f"Bearer {self.secret}"}
        answer = httpx.post(f"{self.port}/v1/availability", headers=headers, json=body, **PLAIN)
        assert answer.status_code == 200
        names = {sub: name for name, sub in subs.items()}
        return [
            (slot["start"], [names[one["sub"]] for one in slot["participants"]])
            for slot in answer.json()["available_slots"]
        ]

    def events(self, name: str) -> list[dict[str, Any]]:
        """What an account's calendar has, deleted events too, over HTTP."""
        services = self.shop.services
        token = services.tokens.issue(self.shop.subs[name], services.own_client).access_token
        asked = {"tzid": "Etc/UTC", "from": "2027-03-18", "to": "2027-03-19", "include_deleted": "true"}
        headers = {"Authorization": f"Bearer {token}"}
        answer = httpx.get(f"{self.port}/v1/events", headers=headers, params=asked, **PLAIN)
        assert answer.status_code == 200
        found: list[dict[str, Any]] = answer.json()["events"]
        return found

    def agenda(self) -> str:
        """Everything that the agenda tells a screen reader."""
        return "\n".join(_texts(QAccessible.queryAccessibleInterface(self.window.agenda)))


def _texts(interface: QAccessibleInterface) -> list[str]:
    found = [interface.text(QAccessible.Text.Name)]
    for n in range(interface.childCount()):
        child = interface.child(n)
        if child is not None:
            found += _texts(child)
    return found


class NoPort:
    """The desk's own switch stays off; the port of this test is another."""

    address = None

    def start(self, host: str, port: int) -> tuple[str, int]:
        return host, port

    def next_free(self, host: str, port: int) -> int | None:
        return None

    def stop(self) -> None:
        """Nothing is on."""

    def read_query(self, text: str) -> AvailabilityQuery | SequenceQuery:
        return read_query(text)

    def lines(self) -> tuple[()]:
        return ()

    def listen(self, heard: Callable[[], object]) -> Callable[[], object]:
        return lambda: None


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    clock = ManualClock()
    services = make_services(tmp_path, clock, tzid=TZID, keys=tmp_path / "keys.json")
    shop = make_shop(services, clock)
    for number in range(1, 7):
        services.waiting_line.leave(shop.take().walk_in_id, came=number % 2 == 0, origin=STAFF)
    shop.take(name="Mr K", until="17:30")
    shop.take(HEARING)
    clock.moment = local("14:10")
    services.changes.feed.start()
    server = Server(services, RequestLog())
    port = address(*server.start("127.0.0.1", 0))
    theme, tasks, toasts = make_theme(qapp, Mode.LIGHT), Tasks(), ToastRelay()
    theme.set_reduced_motion(True)
    context = make_context(services, theme, tasks, tmp_path, toasts=toasts)
    window = MainWindow(theme, Preferences(tmp_path / "desk.json"), toasts)
    switch = PortSwitch(NoPort(), context.preferences, tasks)
    window.show()
    window.open(context, switch)
    stage = Stage(shop, port, window, qtbot.waitUntil)
    yield stage
    stage.wait(lambda: tasks.idle, timeout=LONG)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    tasks.close()
    context.bridge.close()
    server.stop()
    services.close()


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_cancelled_in_the_tram(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    # Who learns of it learns by the commit: nobody else looks within the patience of this test.
    monkeypatch.setattr(feed, "TICK_SECONDS", 2 * LONG)
    shop, window = stage.shop, stage.window
    window.go("agenda")
    stage.wait(lambda: "Sara Lund" in stage.agenda(), timeout=LONG)
    window.show_board()
    board = window.board
    assert board is not None
    board._often.stop()
    stage.wait(lambda: [turn.number for turn in board.board.waiting] == [7, 8], timeout=LONG)
    assert "2027-03-18T15:00:00Z" not in [start for start, _ in stage.free()]

    browser = Browser(stage.port)
    page = browser.press(browser.open("/bookings"), "Open", code=shop.sara.lower())
    assert "16:00 – 16:45" in page.text
    assert "Mr K" not in page.text
    asked = browser.follow(page, "Cancel")
    gone = browser.press(asked, "Cancel the booking")
    cancelled = time.process_time()

    assert gone.headings == ["Cancelled"]
    assert ("2027-03-18T15:00:00Z", ["elsa", "room-1"]) in stage.free()
    stage.wait(lambda: [offer.number for offer in board.board.offers] == [7], timeout=LONG)
    stage.wait(lambda: "Sara Lund" not in stage.agenda(), timeout=LONG)
    assert time.process_time() - cancelled < AT_ONCE
    assert board.accessibleName().startswith("Number 7, please come to Room 1 for 16:00. Number 8: ")
    assert "Mr K" not in repr(board.board)
    again = browser.press(asked, "Cancel the booking")
    assert again.headings == ["This booking is already cancelled."], "a second press changes nothing"
    browser.close()
    for name in ("elsa", "room-1"):
        [sara] = [event for event in stage.events(name) if event["deleted"]]
        assert (sara["start"], sara["end"]) == ("2027-03-18T15:00:00Z", "2027-03-18T15:45:00Z")

    window.go("line")
    stage.wait(lambda: any(row.accept.isVisible() for row in stage.line.rows.values()), timeout=LONG)
    press(next(row for row in stage.line.rows.values() if row.accept.isVisible()).accept)

    stage.wait(lambda: [row.number.text() for row in stage.line.rows.values()] == ["8"], timeout=LONG)
    stage.wait(lambda: board.board.offers == (), timeout=LONG)
    assert [turn.number for turn in board.board.waiting] == [8]
    figures = stage.line.figures
    stage.wait(lambda: figures["filled_gaps"].value == "1", timeout=LONG)
    assert (figures["late_cancellations"].value, figures["booked"].value) == ("1", "1")
    [event] = [one for one in stage.events("elsa") if not one["deleted"] and one["summary"] == "Mr K"]
    assert (event["start"], event["end"]) == ("2027-03-18T15:00:00Z", "2027-03-18T15:45:00Z")


def test_when_nobody_accepts_the_offer_passes_on(stage: Stage) -> None:
    shop = stage.shop
    shop.take()
    stage.window.show_board()
    board = stage.window.board
    assert board is not None
    shop.services.visits.cancel(shop.sara)
    stage.wait(lambda: [offer.number for offer in board.board.offers] == [7], timeout=LONG)

    shop.clock.advance(seconds=120)

    stage.wait(lambda: [offer.number for offer in board.board.offers] == [9], timeout=LONG)
