"""Two kiosks and a phone press the same last time at once: `python packaging/last_time.py --times 500`.

Both kiosks have the time chosen and a name typed, the phone has the page of an open link. One of the three gets the
time, in any order. The other kiosks keep what was typed and show what is free instead; so does the phone.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import httpx
from kiosk_stage import MovedClock, Stage, application, on_stage, open_at, story_clock, wait_for
from PySide6.QtTest import QTest

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.look.theme import Mode
from apcdesk.desk.starting.application import make_theme
from apcdesk.desk.tasks import Tasks
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.queries import Buffer, Slot
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.service.offers.holds import HOLD_SECONDS
from apcdesk.service.services import Services

NAMES = ("Ida Lund", "Tor Erik Moen", "Keiko Mori")
LENGTH = timedelta(minutes=20)
OPENS = 14 * 60
"""On each day there is one time, so that today's is the last."""
START = 30
"""Seconds that the three wait for each other."""


HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')


class Broken(Exception):
    """Not exactly one won, or who lost lost more than the time."""


class Phone(threading.Thread):
    """A browser on the page of the link: it has chosen the time, and presses once all are ready."""

    def __init__(self, base_url: str, token: str, slot: Slot, ready: threading.Barrier) -> None:
        super().__init__()
        self._ready = ready
        self._browser = httpx.Client(base_url=base_url, trust_env=False, timeout=START)
        self._page = f"/rts/{token}"
        shown = self._browser.get(self._page)
        start = f"{slot.start:%Y-%m-%dT%H:%M:%SZ}"
        self._form = dict(HIDDEN.findall(shown.text)) | {"start": start, "name": NAMES[2]}
        self.answer: httpx.Response | None = None

    def run(self) -> None:
        """Press."""
        self._ready.wait(START)
        self.answer = self._browser.post(f"{self._page}/selection", data=self._form)
        self._browser.close()


class Race:
    """The three, over one database."""

    def __init__(
        self, kiosks: tuple[Stage, Stage], services: Services, clock: MovedClock, base_url: str, token: str
    ) -> None:
        self._kiosks = kiosks
        self._services = services
        self._clock = clock
        self._base_url = base_url
        self._token = token
        self._start = clock.moment
        self.won: Counter[str] = Counter()

    def run(self, dice: random.Random) -> None:
        """Once. Raises Broken."""
        self._clock.moment = self._start
        slot = self._choose()
        ready = threading.Barrier(2)
        phone = Phone(self._base_url, self._token, slot, ready)
        phone.start()
        presses: list[Callable[[], Any]] = [
            *(kiosk.page.book_button.click for kiosk in self._kiosks),
            lambda: ready.wait(START),
        ]
        dice.shuffle(presses)
        for press in presses:
            press()
        wait_for(lambda: not phone.is_alive(), "the phone waits")
        for kiosk in self._kiosks:
            kiosk.settle()
            wait_for(partial(_at_rest, kiosk), "a kiosk waits")
            kiosk.settle()
        self._judge(slot, phone.answer)
        self._clear()

    def _choose(self) -> Slot:
        """Let both kiosks choose the same time and type a name: the first is away for longer than it is kept."""
        chosen = None
        for kiosk, name in zip(self._kiosks, NAMES, strict=False):
            flow = kiosk.window.flow
            flow.refresh()
            kiosk.settle()
            [panel] = kiosk.page.panels
            panel.click()
            wait_for(partial(_stands_at, flow, Step.TIME), "no times")
            kiosk.settle()
            [button] = kiosk.page.slots.buttons.values()
            button.click()
            wait_for(partial(_holds, flow), "not held")
            kiosk.page.take_button.click()
            wait_for(partial(_stands_at, flow, Step.DETAILS), "no details")
            QTest.keyClicks(kiosk.page.name.line, name)
            kiosk.window.scanner.settle()
            chosen = flow.visit.slot
            self._clock.advance(HOLD_SECONDS + 1)
        assert chosen is not None
        return chosen

    def _judge(self, slot: Slot, phone: httpx.Response | None) -> None:
        winners = []
        for n, kiosk in enumerate(self._kiosks):
            if kiosk.window.flow.step is Step.CONFIRMED:
                winners.append(f"kiosk {n + 1}")
            else:
                _judge_kiosk(kiosk, n)
        if phone is None or phone.status_code not in (303, 409):
            raise Broken(f"the phone was answered {phone}")
        if phone.status_code == 303:
            winners.append("phone")
        elif "start=" not in phone.text:
            raise Broken("the phone was told nothing instead")
        calendars = [calendar.calendar_id for calendar in self._services.calendars.all()]
        events = self._services.events.between(calendars, slot.period)
        mine = [event for event in events if event.summary in NAMES]
        if len(winners) != 1 or len(mine) != 1:
            raise Broken(f"won by {winners}, and {len(mine)} events are there")
        self.won[winners[0]] += 1
        [booking_id] = [event.notes.booking_id for event in mine]
        assert booking_id is not None
        self._services.bookings.cancel(booking_id, origin=STAFF)

    def _clear(self) -> None:
        """Send everybody away."""
        for kiosk in self._kiosks:
            kiosk.window.flow.start_over()
            kiosk.settle()


def _at_rest(kiosk: Stage) -> bool:
    return not kiosk.window.flow.busy


def _stands_at(flow: Flow, step: Step) -> bool:
    return flow.step is step


def _holds(flow: Flow) -> bool:
    return flow.visit.hold is not None


def _judge_kiosk(kiosk: Stage, n: int) -> None:
    flow = kiosk.window.flow
    if flow.step is not Step.DETAILS or kiosk.page.name.text != NAMES[n]:
        raise Broken(f"kiosk {n + 1} at {flow.step} lost what was typed")
    if flow.notice is None or not flow.notice.instead:
        raise Broken(f"kiosk {n + 1} shows nothing instead")
    if not all(button.isVisible() for button in kiosk.page.banner.buttons):
        raise Broken(f"kiosk {n + 1} has no button for what is free")


def prepare(folder: Path, clock: MovedClock) -> str:
    """One person with one time a day, today and tomorrow, on the kiosks and on a link; the link's token."""
    services = open_at(folder, clock)
    for kind in services.appointment_types.all():
        services.appointment_types.upsert(replace(kind, on_kiosk=False), origin=STAFF)
    sub = services.calendars.open(services.own_client, "advisor", origin=STAFF).calendar.sub
    hours = tuple(WeeklyPeriod(day, OPENS, OPENS + 20) for day in Weekday)
    services.rules.upsert(AvailabilityRule(sub, "hours", services.tzid, hours), origin=STAFF)
    today = clock.moment.date()
    kind = AppointmentType(
        appointment_type_id=AppointmentTypeId("advice"),
        name="Advice",
        required_duration=LENGTH,
        participants=(NamedGroup("Advisor", (sub,)),),
        buffer=Buffer(),
        start_interval=LENGTH,
        tzid=services.tzid,
        first_day=today,
        last_day=today + timedelta(days=1),
    )
    services.appointment_types.upsert(kind, origin=STAFF)
    token = services.open_links.create(kind.appointment_type_id, "Advice", origin=STAFF).link.token
    services.close()
    return token


def main(arguments: list[str]) -> int:
    """Race, and return 0 when one won each time."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    dice = random.Random(asked.seed)  # noqa: S311 - a game, no secret
    with tempfile.TemporaryDirectory() as name, ExitStack() as end:
        folder, clock = Path(name), story_clock()
        token = prepare(folder, clock)
        services = open_at(folder, clock)
        end.callback(services.close)
        server = Server(services, RequestLog())
        end.callback(server.stop)
        base_url = address(*server.start("127.0.0.1", 0))
        theme, tasks = make_theme(application(), Mode.LIGHT), Tasks()
        first, second = (
            end.enter_context(on_stage(folder, clock, place, tasks, theme))
            for place in ("Kiosk 1", "Kiosk 2")
        )
        race = Race((first, second), services, clock, base_url, token)
        try:
            for _ in range(asked.times):
                race.run(dice)
        except Broken as broken:
            print(f"after {race.won.total()} races (seed {asked.seed}): {broken}")
            return 1
        told = ", ".join(f"{name} {count}" for name, count in race.won.most_common())
    print(f"{asked.times} races (seed {asked.seed}), won by: {told}")
    print("one won each time; the others kept what they typed and saw what is free")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
