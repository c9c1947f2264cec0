"""Pull the plug in the middle of a booking: `python packaging/power_cut.py --times 200`.

A kiosk in a process of its own goes through a whole booking, as fast as its buttons can be pressed, and is killed
(`kill -9`) at a random moment. Afterwards the booking is there whole or not at all, what the screen confirmed is on
the disk, the held time is free again once its time is over, and the next kiosk stands on its first screen.
"""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import func, select

from apcdesk.domain.changes import STAFF
from apcdesk.errors import NotFound
from apcdesk.service.checking import check_busy_days
from apcdesk.service.offers.holds import HOLD_SECONDS
from apcdesk.service.services import Services
from apcdesk.store import tables as t

READY, HELD, TYPED, CONFIRMED = "ready", "held", "typed", "confirmed"
START = 120.0
"""Seconds that a kiosk may take to its first screen on a machine that has much else to do."""
MOMENTS = (READY, HELD, TYPED)
LONGEST = 0.15
"""Seconds after one of these, in which the next write of the booking happens: the hold, then the booking itself."""
GUEST = "Noor Haddad"


class Broken(Exception):
    """What a power cut must not leave behind was left behind."""


@dataclass
class Tally:
    """What the cuts met."""

    seen: Counter[str] = field(default_factory=Counter)
    slowest_start: float = 0.0


def visit(folder: Path, seed: int, told: Connection) -> None:
    """In a process of its own: a kiosk, and a visitor who books. Tells how far it is, then waits to be killed."""
    from kiosk_stage import on_stage, story_clock, wait_for  # noqa: PLC0415 - Qt only in this process

    from apcdesk.desk.kiosk.steps import Step  # noqa: PLC0415 - as above

    dice = random.Random(seed)  # noqa: S311 - a game, no secret
    with on_stage(folder, story_clock(), "Kiosk 1 · Entrance") as stage:
        flow = stage.window.flow
        told.send((READY if flow.step is Step.ATTRACT else flow.step.value, ""))
        dice.choice([panel for panel in stage.page.panels if panel.isEnabled()]).click()
        stage.settle()
        if flow.step is Step.CHOOSE:
            stage.page.next_button.click()
        wait_for(lambda: flow.step is Step.TIME, "no times")
        stage.settle()
        dice.choice(list(stage.page.slots.buttons.values())).click()
        wait_for(lambda: flow.visit.hold is not None, "no time was held")
        told.send((HELD, ""))
        stage.page.take_button.click()
        wait_for(lambda: flow.step is Step.DETAILS, "no details")
        stage.page.name.line.setText(GUEST)
        told.send((TYPED, ""))
        stage.page.book_button.click()
        wait_for(lambda: flow.step is Step.CONFIRMED, "no confirmation")
        assert flow.visit.booking is not None
        told.send((CONFIRMED, flow.visit.booking.code))
        told.poll(None)


def cut(folder: Path, seed: int, after: str, delay: float, tally: Tally) -> None:
    """Start a kiosk, kill it `delay` seconds after it told that it is so far, and look at what is left."""
    context = multiprocessing.get_context("forkserver")
    ours, theirs = context.Pipe()
    began = time.monotonic()
    kiosk = context.Process(target=visit, args=(folder, seed, theirs), daemon=True)
    kiosk.start()
    theirs.close()
    heard = [hear(ours)]
    if heard[0][0] != READY:
        raise Broken(f"the next kiosk stands at {heard[0][0]}, not on its first screen")
    tally.slowest_start = max(tally.slowest_start, time.monotonic() - began)
    while heard[-1][0] != after:
        heard.append(hear(ours))
    time.sleep(delay)
    assert kiosk.pid is not None
    os.kill(kiosk.pid, signal.SIGKILL)
    kiosk.join()
    with contextlib.suppress(EOFError):
        while ours.poll(0):
            heard.append(ours.recv())
    look(folder, heard, tally)


def hear(kiosk: Connection) -> tuple[str, str]:
    """What the kiosk told next. Raises Broken when it ended by itself, or tells nothing."""
    if not kiosk.poll(START):
        raise Broken("the kiosk does not go on")
    try:
        told: tuple[str, str] = kiosk.recv()
    except EOFError:
        raise Broken("the kiosk ended by itself") from None
    return told


def look(folder: Path, heard: list[tuple[str, str]], tally: Tally) -> None:
    """What is on the disk now. Raises Broken; then makes room for the next visitor."""
    from kiosk_stage import open_at, story_clock  # noqa: PLC0415 - as above

    clock = story_clock()
    services = open_at(folder, clock)
    try:
        found = booked(services)
        if len(found) > 1 or any(events != wanted for _, events, wanted in found):
            raise Broken(f"a booking is there in part: {found}")
        told, code = heard[-1]
        if told == CONFIRMED and [known for known, _, _ in found] != [code]:
            raise Broken(f"the screen confirmed {code}, and on the disk is {found}")
        tally.seen[told if not found or told == CONFIRMED else "booked, not yet told"] += 1
        clock.advance(HOLD_SECONDS + 1)
        services.holds.expire()
        with services.store.read() as tx:
            if tx.execute(select(func.count()).select_from(t.hold)).scalar():
                raise Broken("a time is still held")
        for code, _, _ in found:
            services.bookings.cancel(services.bookings.by_code(code).booking_id, origin=STAFF)
    except NotFound as error:
        raise Broken(f"a booking cannot be opened: {error}") from error
    finally:
        services.close()


def booked(services: Services) -> list[tuple[str, int, int]]:
    """Code of each booking of the visitor, how many of its events are there, and how many should be."""
    with services.store.read() as tx:
        rows = tx.execute(
            select(t.booking.c.booking_id, t.booking.c.code, t.booking.c.guest).where(
                t.booking.c.cancelled.is_(None)
            )
        ).all()
        counts: dict[str, int] = dict(
            tx.execute(
                select(t.event.c.booking_id, func.count())
                .where(t.event.c.booking_id.is_not(None), t.event.c.deleted.is_(None))
                .group_by(t.event.c.booking_id)
            ).all()
        )
    orphans = set(counts) - {row.booking_id for row in rows}
    if orphans:
        raise Broken(f"events without their booking: {orphans}")
    mine = [row for row in rows if (row.guest or {}).get("name") == GUEST]
    kinds = {kind.appointment_type_id: kind for kind in services.appointment_types.all()}
    found = []
    for row in mine:
        booking = services.bookings.get(row.booking_id)
        assert booking.appointment_type_id is not None
        wanted = len(kinds[booking.appointment_type_id].targets(booking.assignment.subs))
        found.append((row.code, counts.get(row.booking_id, 0), wanted))
    return found


def main(arguments: list[str]) -> int:
    """Cut the power again and again; 0 when nothing was broken."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    from kiosk_stage import load_story, open_at, story_clock  # noqa: PLC0415 - as above

    multiprocessing.set_forkserver_preload(["kiosk_stage"])
    dice, tally = random.Random(asked.seed), Tally()  # noqa: S311 - a game, no secret
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        load_story(folder)
        try:
            for n in range(asked.times):
                cut(folder, asked.seed + n, dice.choice(MOMENTS), dice.uniform(0, LONGEST), tally)
            services = open_at(folder, story_clock())
            report = check_busy_days(services.store)
            services.close()
            with contextlib.closing(sqlite3.connect(folder / "apcdesk.sqlite")) as database:
                [(healthy,)] = database.execute("pragma integrity_check")
            if report.wrong or healthy != "ok":
                raise Broken(f"the database is not right: {report.words} {healthy}")
        except Broken as error:
            print(f"after {tally.seen.total()} cuts (seed {asked.seed}): {error}")
            return 1
    told = ", ".join(f"{name} {count}" for name, count in tally.seen.most_common())
    print(f"{asked.times} cuts (seed {asked.seed}) while the visitor had got to: {told}")
    print(f"the first screen was there after {tally.slowest_start:.1f} s at most")
    print("every booking was whole or not there, and what was confirmed was there")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
