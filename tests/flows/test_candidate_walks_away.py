"""Story A2: Noor takes a time at the kiosk, types her name and leaves; the time is free again and nothing of her stays."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.staff.finder.pane import FinderPane
from apcdesk.desk.tour.hand import Hand
from apcdesk.desk.window.shell import MainWindow
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from apcdesk.domain.questions import Asked, Form
from tests.builders_desk import make_context
from tests.builders_services import ManualClock, make_services
from tests.desk.kiosk.conftest import Kiosk, open_kiosk
from tests.desk.kiosk.test_no_trace import found, on_screen, spoken
from tests.flows.workshop import Port, place_at, port_of
from tests.service.builders import an_appointment_type

BRUSSELS = "Europe/Brussels"
MONDAY = datetime(2027, 3, 8, 8, tzinfo=UTC)
TUESDAY = date(2027, 3, 9)
NAME, PHONE = "Noor Haddad", "0470 12 34 56"
ALL_DAY = [["2027-03-09T12:30:00Z", "2027-03-09T16:00:00Z"]]
WITHOUT_1330 = [["2027-03-09T13:15:00Z", "2027-03-09T16:00:00Z"]]
AT_ONCE = 2.0
"""Seconds within which everybody must know, of this process's own work: what others make of the machine does not count."""
WARNED, OVER, KEPT = 35, 25, 180
"""Seconds: until the kiosk warns, from there until it forgets, and for which it keeps a time."""


@dataclass
class Stage:
    """The kiosk K1, the second screen S with its port, and the clock of both."""

    kiosk: Kiosk
    window: MainWindow
    hand: Hand
    port: Port
    clock: ManualClock

    def free(self) -> list[list[str]]:
        """`avail` for Tuesday."""
        day = ("2027-03-09T08:00:00Z", "2027-03-09T17:00:00Z")
        return self.port.free("mgr-antwerp", 45, *day, managed=True)

    def offered(self) -> list[str]:
        """What the finder of S offers."""
        pane = self.window.pane("finder")
        assert isinstance(pane, FinderPane)
        return [button.text() for button in pane.results.grid.buttons]

    def agenda(self) -> str:
        """What the agenda of S tells a screen reader."""
        self.window.go("agenda")
        self.hand.rest(300)
        told = "\n".join(spoken(QAccessible.queryAccessibleInterface(self.window.agenda)))
        self.window.go("finder")
        return told

    def to_details(self, clock: str) -> None:
        """From the first screen to the details with a time kept."""
        self.kiosk.touch(self.kiosk.page.start_button)
        self.kiosk.go(Step.TIME)
        self.kiosk.touch(self.kiosk.slot(clock))
        self.kiosk.touch(self.kiosk.page.take_button)
        self.kiosk.go(Step.DETAILS)


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    with place_at(qapp, tmp_path, MONDAY, BRUSSELS) as place, port_of(place.context) as port:
        port.calendar("mgr-antwerp")
        port.rule("mgr-antwerp", "interviews", BRUSSELS, ("tuesday", "13:30", "17:00"))
        kind = an_appointment_type(
            NamedGroup("Manager", (Sub(port.subs["mgr-antwerp"]),)),
            name="interview",
            required_duration=timedelta(minutes=45),
            tzid=BRUSSELS,
            first_day=TUESDAY,
            last_day=TUESDAY,
        )
        form = Form(phone=Asked.REQUIRED)
        place.context.services.appointment_types.upsert(replace(kind, form=form), origin=STAFF)
        with place.desk() as (window, hand):
            hand.press("Find a time")
            window.finder.ask_for(Sub(port.subs["mgr-antwerp"]))
            hand.rest()
            # K1 has services of its own, as in a process of its own
            services = make_services(tmp_path, place.clock, tzid=BRUSSELS)
            context = make_context(services, place.theme, place.context.tasks, tmp_path)
            kiosk = open_kiosk(context, place.clock, qtbot.waitUntil, "K1")
            yield Stage(kiosk, window, hand, port, place.clock)
            kiosk.end()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def type_and_copy(kiosk: Kiosk) -> None:
    """Name and number; the number is copied."""
    inputs = kiosk.page.inputs.all
    kiosk.type(inputs["name"].line, NAME)
    kiosk.type(inputs["phone"].line, PHONE)
    inputs["phone"].line.selectAll()
    inputs["phone"].line.copy()


def ask_for_more_time(kiosk: Kiosk) -> None:
    """Wait for the warning and say that somebody is there."""
    kiosk.let_pass(WARNED)
    sheet = kiosk.window.absence.sheet
    assert sheet is not None
    assert sheet.text.text() == f"This clears in {OVER} seconds, and your details with it."
    QTest.keyClicks(sheet.more_button, " ")
    kiosk.settle()
    assert kiosk.step is Step.DETAILS


def test_candidate_walks_away(
    stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    tones: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: tones.append(1))
    kiosk = stage.kiosk
    stage.hand.wait_for(lambda: "13:30" in stage.offered(), "S does not offer 13:30")
    assert stage.free() == ALL_DAY

    stage.to_details("13:30")

    assert stage.free() == WITHOUT_1330
    stage.hand.wait_for(lambda: stage.offered()[:1] == ["14:15"], "S still offers what is being booked")
    told = stage.agenda()
    assert "Being booked at K1" in told
    kiosk.touch(kiosk.page.back_button)
    kiosk.go(Step.TIME)
    assert kiosk.times[0] == "13:30", "whoever holds it is still offered it"
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    type_and_copy(kiosk)
    assert NAME not in stage.agenda()
    for _ in range(3):
        ask_for_more_time(kiosk)
    assert len(tones) >= 3
    assert {"screen", "visit"} <= set(found(kiosk, tmp_path, caplog.text))

    kiosk.let_pass(WARNED + OVER)
    forgotten = time.process_time()

    assert kiosk.step is Step.ATTRACT
    assert stage.free() == ALL_DAY
    stage.hand.wait_for(lambda: stage.offered()[:1] == ["13:30"], "S does not offer the time again")
    assert time.process_time() - forgotten < AT_ONCE
    assert "Being booked" not in stage.agenda()
    assert found(kiosk, tmp_path, caplog.text) == []
    assert PHONE not in "\n".join(on_screen())
    stage.to_details("13:45")
    assert [field.text for field in kiosk.page.fields] == ["", "", "", ""]
    assert found(kiosk, tmp_path, caplog.text) == [], "nor has the next visitor anything of it"


def test_what_a_kiosk_held_that_is_gone_is_offered_again(stage: Stage) -> None:
    stage.to_details("13:30")
    hold = stage.kiosk.window.flow.visit.hold
    assert hold is not None
    assert hold.expires_at - stage.clock.now() == timedelta(seconds=KEPT)

    stage.clock.advance(seconds=KEPT - 1)
    assert stage.free() == WITHOUT_1330
    stage.clock.advance(seconds=1)

    assert stage.free() == ALL_DAY
