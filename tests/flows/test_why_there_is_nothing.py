"""Story C2: no hour for contact lenses today; the finder says why, and Omar takes one of the changes that help."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.staff.finder.pane import FinderPane
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.calendars import CalendarKind
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from tests.flows.workshop import Port, Workshop, ask_the_finder, place_at, port_of, spoken

STOCKHOLM = "Europe/Stockholm"
FRIDAY = date(2027, 3, 19)
WORKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
BUSY = {
    "elsa": ((9, 0, 11, 0), (11, 0, 12, 0), (13, 0, 13, 45), (15, 30, 16, 15)),
    "room-1": ((12, 0, 12, 30), (14, 0, 15, 0)),
}
"""In UTC: an hour before the clock of the shop."""
LATE = ("Sara Lund", "2027-03-19T16:15:00Z", "2027-03-19T17:15:00Z")


@pytest.fixture
def place(qapp: QApplication, tmp_path: Path) -> Iterator[Workshop]:
    with place_at(qapp, tmp_path, datetime(2027, 3, 19, 8, 55, tzinfo=UTC), STOCKHOLM) as place:
        yield place


def at(hour: int, minute: int) -> datetime:
    return datetime(2027, 3, 19, hour, minute, tzinfo=UTC)


def given(place: Workshop, port: Port) -> None:
    """Elsa, who is a person, her hours, and what keeps her and the room."""
    for name, hours in BUSY.items():
        calendar_id = port.calendar(name)
        for number, (hour, minute, last_hour, last_minute) in enumerate(hours):
            start, end = spoken(at(hour, minute)), spoken(at(last_hour, last_minute))
            port.event(name, calendar_id, f"{name}-{number}", "Private", start, end)
    port.rule("elsa", "work", STOCKHOLM, *((day, "10:00", "18:00") for day in WORKDAYS))
    calendars = place.context.services.calendars
    elsa = calendars.by_sub(Sub(port.subs["elsa"]))
    calendars.restyle(elsa.calendar_id, replace(elsa.look, kind=CalendarKind.PERSON), origin=STAFF)


def avail(port: Port) -> list[list[str]]:
    """An hour of both, within the hours of Friday."""
    return port.free_together(
        {"elsa": True, "room-1": False}, 60, "2027-03-19T09:00:00Z", "2027-03-19T17:00:00Z"
    )


def words(pane: FinderPane) -> list[str]:
    """What stands beside the lanes."""
    return [label.text() for label in pane.chosen_panel.why.findChildren(Label) if label.isVisible()]


def last_of(port: Port, name: str) -> tuple[str, str, str]:
    """Title, start and end of what stands last in a calendar that Friday."""
    last = port.events(name, "2027-03-19", "2027-03-20")[-1]
    return last["summary"], last["start"], last["end"]


def test_nothing_today_is_explained_and_a_change_that_helps_is_booked(place: Workshop) -> None:
    with port_of(place.context) as port, place.desk() as (window, hand):
        given(place, port)
        rules = port.rules("elsa")
        assert avail(port) == []

        pane = ask_the_finder(window, hand, BUSY, 60, FRIDAY, ("10", "18"))
        hand.wait_for(lambda: pane.chosen_panel.shows_why, "nothing is explained")
        assert "No time today. The longest stretch free for both is 45 minutes, 17:15 – 18:00." in words(pane)
        assert [(one.text(), one.opened) for one in pane.chosen_panel.why.repairs] == [
            ("Shorten to 45 min", "17:15"),
            ("elsa until 18:15", "17:15"),
            ("Without room-1", "13:00, 14:45, 15:00, 15:15, 15:30"),
            ("Look on Mon 22 March", "from 10:00"),
        ]

        found = {}
        chart = pane.lanes.chart
        for hour, minute in ((12, 0), (13, 0), (14, 0), (16, 15)):
            moment = at(hour, minute)
            QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.place_of(moment))
            hand.rest()
            lines = pane.chosen_panel.why.members
            found[pane.chosen_panel.why.title.text()] = [
                (line.name, line.reason) for line in lines if line.reason
            ]
        assert found == {
            "Why not Fri 13:00?": [("room-1", "Private ends 13:30. This would start 13:00.")],
            "Why not Fri 14:00?": [("elsa", "Busy 14:00 – 14:45")],
            "Why not Fri 15:00?": [("room-1", "Private, 15:00 – 16:00")],
            "Why not Fri 17:15?": [("elsa", "Hours end at 18:00. This is 15 minutes over.")],
        }

        hand.press("elsa until 18:15")
        hand.fill("Guest or title", "Sara Lund")
        hand.fill("Why this is an exception", "Comes from far away")
        hand.fill("Your name", "Omar")
        hand.press("Book as an exception")

        hand.wait_for(lambda: last_of(port, "elsa") == LATE, "it is not booked")
        assert last_of(port, "room-1") == LATE
        assert [len(port.events(name, "2027-03-19", "2027-03-20")) for name in BUSY] == [5, 3]
        assert port.rules("elsa") == rules
        [booked] = [
            one for one in place.context.services.search.events("Sara Lund") if one.sub == port.subs["elsa"]
        ]
        assert (booked.notes.exception, booked.origin.name) == ("Comes from far away", "Omar")
