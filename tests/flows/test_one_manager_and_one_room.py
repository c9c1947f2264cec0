"""Story A1: one manager and one room, asked over HTTP and in the slot finder, and booked there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.staff.finder.pane import FinderPane
from tests.flows.workshop import Port, Workshop, ask_the_finder, place_at, port_of

BRUSSELS = "Europe/Brussels"
MONDAY_BEFORE = datetime(2027, 3, 8, 8, tzinfo=UTC)
TUESDAY = date(2027, 3, 9)
BOTH = ["mgr-ghent", "room-ghent"]
EARLY = ["2027-03-09T12:30:00Z", "2027-03-09T13:30:00Z", *BOTH]
LATE = ["2027-03-09T14:15:00Z", "2027-03-09T15:00:00Z", *BOTH]
DELIVERY = ("Delivery inspection", "2027-03-09T13:30:00Z", "2027-03-09T14:15:00Z")
STOCK = ("Stock count", "2027-03-09T15:00:00Z", "2027-03-09T15:30:00Z")
INTERVIEW = ("Lotte Claes", *LATE[:2])


@pytest.fixture
def place(qapp: QApplication, tmp_path: Path) -> Iterator[Workshop]:
    with place_at(qapp, tmp_path, MONDAY_BEFORE, BRUSSELS) as place:
        yield place


def avail(port: Port) -> list[list[str]]:
    """The question of the story: both for 45 minutes on Tuesday, of the room without rules."""
    members = {"mgr-ghent": True, "room-ghent": False}
    return port.free_together(members, 45, "2027-03-09T08:00:00Z", "2027-03-09T17:00:00Z")


def events(port: Port, name: str) -> list[tuple[str, str, str]]:
    """Title, start and end of what stands in a calendar that Tuesday."""
    found = port.events(name, "2027-03-09", "2027-03-10")
    return [(event["summary"], event["start"], event["end"]) for event in found]


def times(pane: FinderPane) -> list[str]:
    """What the finder offers."""
    return [button.text() for button in pane.results.grid.buttons]


def test_one_manager_and_one_room(place: Workshop) -> None:
    with port_of(place.context) as port, place.desk() as (window, hand):
        manager, room = port.calendar("mgr-ghent"), port.calendar("room-ghent")
        weekly = [(day, "13:30", "17:00") for day in ("tuesday", "thursday")]
        port.rule("mgr-ghent", "interviews", BRUSSELS, *weekly)
        port.event("mgr-ghent", manager, "dlv-1", *DELIVERY)
        port.event("room-ghent", room, "cnt-1", *STOCK)
        assert avail(port) == [EARLY, LATE]

        pane = ask_the_finder(window, hand, BOTH, 45, TUESDAY, ("9", "18"))
        hand.press("Stretches")
        hand.wait_for(lambda: len(times(pane)) == 2, "both stretches are not there")
        assert times(pane) == ["13:30 – 14:30", "15:15 – 16:00"]
        hand.press("15:15 – 16:00")
        hand.press("Book this time")
        hand.write("Lotte Claes")
        hand.press("Book 15:15")

        hand.wait_for(lambda: times(pane) == ["13:30 – 14:30"], "the finder does not show what is left")
        assert avail(port) == [EARLY]
        assert events(port, "mgr-ghent") == [DELIVERY, INTERVIEW]
        assert events(port, "room-ghent") == [INTERVIEW, STOCK]

        port.event("mgr-ghent", manager, "dlv-1", *DELIVERY, transparency="transparent")

        assert avail(port) == [[EARLY[0], LATE[0], *BOTH]]
        assert events(port, "mgr-ghent") == [DELIVERY, INTERVIEW], "the upsert makes no second event"
        hand.wait_for(lambda: times(pane) == ["13:30 – 15:15"], "the finder does not show what became free")
