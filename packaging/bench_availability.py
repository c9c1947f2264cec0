"""What answers and bookings cost, beside the bare database in the same run: `make bench`.

The diaries are made up: weekly hours in one zone, bookings back to back with gaps, the same each time. Absolute
times on a shared machine move by a factor of two within minutes; ratios of neighbouring slices hold. A ratio is
that of the medians to the bare read of the same rows, for bookings to those without bitmaps.
"""

from __future__ import annotations

import gc
import json
import math
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import bench_goals
from bench_data import MADE, SIZES, TZID, Size, calendar_ids, fill
from bench_peers import Peer, Portions, Row, Trees, load_entities

from apcdesk.availability.sequences import solve_sequences
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer
from apcdesk.domain.sequences import SequenceQuery
from apcdesk.service.asking.answering import Answering
from apcdesk.service.asking.availability import Availability
from apcdesk.service.asking.sequences import everything_of
from apcdesk.service.asking.situations import load_situation
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.events import records
from apcdesk.service.services import Services, open_services

IDS = {("L", "cold"): "A1", ("M", "cold"): "A2", ("S", "cold"): "A3", ("L", "warm"): "A4"}
"""The names of the goals."""
ROUNDS = {"S": 300, "M": 150, "L": 15}
PEER_ROUNDS = {"S": 20, "M": 3, "L": 1}
VISIT_STEPS, VISIT_EACH, VISIT_ROUNDS = (3, 10), 25, 15
DRAGS = 600
EXPLANATIONS = 1_000
READ = """select calendar_id, start_at, end_at from event
          where calendar_id in (select value from json_each(?)) and start_at < ? and end_at > ?
          order by calendar_id, start_at"""

Task = Callable[[], object]


class Still:
    """A clock that stands."""

    def now(self) -> datetime:
        """Before every event."""
        return MADE


@contextmanager
def filled(size: Size) -> Iterator[tuple[Services, Path, int]]:
    """Services over made-up diaries, the file they are in, and how many events that are."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.sqlite"
        services = open_services(f"sqlite:///{path}", None, Still(), TZID)
        count = fill(services.store, size)
        gc.collect()
        gc.freeze()  # as a running desk does
        yield services, path, count
        gc.unfreeze()
        services.close()


def interleaved(tasks: dict[str, Task], rounds: int) -> dict[str, list[float]]:
    """Milliseconds of each task, one after the other in every round; the first round only warms up."""
    spent: dict[str, list[float]] = {name: [] for name in tasks}
    for turn in range(rounds + 1):
        for name, task in tasks.items():
            began = time.perf_counter()
            task()
            if turn:
                spent[name].append((time.perf_counter() - began) * 1e3)
    return spent


def bare_read(path: Path, query: AvailabilityQuery) -> Callable[[], list[Row]]:
    """The rows that the question is about, by the standard library."""
    database = sqlite3.connect(path)
    ids = json.dumps(calendar_ids(query))
    first, last = query.query_periods[0].seconds[0], query.query_periods[-1].seconds[1]
    return lambda: database.execute(READ, (ids, last, first)).fetchall()


def readings(services: Services, path: Path, query: AvailabilityQuery) -> dict[str, Task]:
    """The question answered with nothing in memory and with everything, and the bare read of its rows."""
    warm = Availability(services.store, services.clock, TZID, Answering())

    def cold() -> object:
        return Availability(services.store, services.clock, TZID, Answering()).query(query, client_id=None)

    return {
        "read": bare_read(path, query),
        "cold": cold,
        "warm": lambda: warm.query(query, client_id=None),
    }


def peers(services: Services, path: Path, query: AvailabilityQuery) -> dict[str, Task]:
    """The same by libraries for intervals, reading included, and what the ORM needs for reading alone.

    Each is asked once before: who answers otherwise than apcdesk is not measured but complained of.
    """
    read = bare_read(path, query)
    expected = [int(slot.start.timestamp()) for slot in services.availability.query(query, client_id=None)]
    with services.store.read() as tx:
        accounts = Answering().inquiry(tx, MADE).accounts_of(query)
    others: dict[str, Peer] = {"intervaltree": Trees(query, accounts)}
    if len(query.subs) <= SIZES["M"].calendars:
        others["portion"] = Portions(query, accounts)
    tasks: dict[str, Task] = {}
    for name, peer in others.items():
        if peer.starts(read()) != expected:
            raise SystemExit(f"{name} finds other times than apcdesk")
        tasks[name] = partial(read_and_ask, read, peer)
    first, last = query.query_periods[0].start, query.query_periods[-1].end
    return {**tasks, "ORM, reading only": load_entities(path, calendar_ids(query), first, last)}


def read_and_ask(read: Callable[[], list[Row]], peer: Peer) -> object:
    """What a library costs with the reading before it."""
    return peer.starts(read())


def p99(spent: list[float]) -> float:
    """The 99th percentile; of few the worst."""
    return sorted(spent)[min(len(spent) - 1, math.ceil(len(spent) * 0.99) - 1)]


def questions(name: str, lines: list[str]) -> None:
    """One size, cold and warm beside the read; at L how the cost grows with the calendars as well."""
    size = SIZES[name]
    with filled(size) as (services, path, count):
        query = size.question()
        spent = interleaved(readings(services, path, query), ROUNDS[name])
        floor = statistics.median(spent["read"])
        for kind, times in spent.items():
            median = statistics.median(times)
            what = f"{name}: {len(query.subs)} calendars, {count:,} events: {kind}"
            lines.append(row(what, f"{median:.2f} ms", f"{p99(times):.2f} ms", f"{median / floor:.3f}"))
            if (name, kind) in IDS:
                bench_goals.note(IDS[name, kind], median / floor)
        for kind, times in interleaved(peers(services, path, query), PEER_ROUNDS[name]).items():
            median = statistics.median(times)
            lines.append(row(f"{name}: {kind}", f"{median:.1f} ms", "", f"{median / floor:.1f}"))
            if (name, kind) == ("L", "intervaltree"):
                bench_goals.note("A5", median / statistics.median(spent["cold"]))
        if name == "L":
            few, many = size.question(250), query
            growth = interleaved(
                {
                    "few": readings(services, path, few)["cold"],
                    "many": readings(services, path, many)["cold"],
                },
                ROUNDS[name],
            )
            ratio = min(growth["many"]) / min(growth["few"])
            exponent = math.log(ratio) / math.log(len(many.subs) / len(few.subs))
            bench_goals.note("A6", exponent)
            lines.append(
                row("L: growth from 250 to 1,000 calendars, cold, exponent", f"{exponent:.2f}", "", "")
            )


def sequences(lines: list[str]) -> None:
    """Several events one after the other, cold and warm, beside the read and the engine that goes by single events."""
    size = SIZES["visit"]
    with filled(size) as (services, path, _):
        for steps in VISIT_STEPS:
            query = size.visit(steps, VISIT_EACH)
            everything = everything_of(query)
            warm = Availability(services.store, services.clock, TZID, Answering())

            def cold(query: SequenceQuery = query) -> object:
                fresh = Availability(services.store, services.clock, TZID, Answering())
                return fresh.sequences(query, client_id=None)

            tasks: dict[str, Task] = {
                "read": bare_read(path, everything),
                "cold": cold,
                "warm": partial(warm.sequences, query, client_id=None),
                "event by event": partial(one_by_one, services, query, everything),
            }
            if tasks["warm"]() != tasks["event by event"]():
                raise SystemExit("event by event there are other sequences")
            spent = interleaved(tasks, VISIT_ROUNDS)
            floor = statistics.median(spent["read"])
            found = len(warm.sequences(query, client_id=None))
            for kind, times in spent.items():
                median = statistics.median(times)
                what = f"{found} sequences of {steps} steps, {len(everything.subs)} calendars: {kind}"
                lines.append(row(what, f"{median:.2f} ms", f"{p99(times):.2f} ms", f"{median / floor:.3f}"))


def one_by_one(services: Services, query: SequenceQuery, everything: AvailabilityQuery) -> object:
    """The sequences from single events, which are read for it."""
    with services.store.read() as tx:
        return solve_sequences(query, load_situation(tx, everything, None, MADE))


def dragging(lines: list[str]) -> None:
    """Length, window and buffers change with every question, as under a finger."""
    size = SIZES["drag"]
    rng = random.Random(1)  # noqa: S311  the same drags each time
    with filled(size) as (services, _, count):
        base, windows = size.question(), size.windows()
        services.availability.query(base, client_id=None)
        spent = []
        for _ in range(DRAGS):
            first = rng.randrange(len(windows) - 1)
            shown = windows[first : rng.randint(first + 1, len(windows))]
            later = timedelta(minutes=rng.randrange(0, 60))
            query = replace(
                base,
                required_duration=timedelta(minutes=rng.randrange(10, 120)),
                query_periods=tuple(Period(w.start + later, w.end) for w in shown),
                buffer=Buffer.of_minutes(rng.randrange(0, 16), rng.randrange(0, 16)),
            )
            began = time.perf_counter()
            services.availability.query(query, client_id=None)
            spent.append((time.perf_counter() - began) * 1e3)
        what = f"dragging over {len(base.subs)} calendars, {count:,} events"
        lines.append(row(what, f"{statistics.median(spent):.2f} ms", f"{p99(spent):.2f} ms", ""))


def explaining(lines: list[str]) -> None:
    """Why not, and what would help: random members, lengths, windows and buffers, half of them about one time."""
    size = SIZES["M"]
    rng = random.Random(2)  # noqa: S311  the same questions each time
    with filled(size) as (services, _, count):
        spent, repairs = [], 0
        for turn in range(EXPLANATIONS):
            query, moment = size.doubt(rng)
            began = time.perf_counter()
            view = services.availability.explain(
                query, moment if turn % 2 else None, client_id=None, titles=True
            )
            spent.append((time.perf_counter() - began) * 1e3)
            repairs += len(view.repairs)
        what = f"explaining, {EXPLANATIONS:,} questions, {repairs:,} repairs, {count:,} events"
        lines.append(row(what, f"{statistics.median(spent):.2f} ms", f"{p99(spent):.2f} ms", ""))


def writes(lines: list[str]) -> None:
    """Bookings with the bitmaps kept in step and without, in short slices that take turns."""
    size = SIZES["M"]
    with filled(size) as (services, _, _):
        kind = AppointmentType(
            appointment_type_id=AppointmentTypeId("demo"),
            name="Demo",
            participants=(NamedGroup("Anybody", tuple(size.subs()[:8]), 1),),
            required_duration=timedelta(minutes=15),
            start_interval=timedelta(minutes=15),
            buffer=Buffer(),
            tzid=TZID,
            first_day=size.first - timedelta(days=60),
            last_day=size.first,
        )
        services.appointment_types.upsert(kind, origin=STAFF)
        starts = iter([slot.start for slot in services.bookings.times(kind.appointment_type_id)])
        rates: dict[str, list[float]] = {"with": [], "without": []}
        keep = records.keep_in_step
        for turn in range(24):
            for name in ("with", "without") if turn % 2 else ("without", "with"):
                records.keep_in_step = keep if name == "with" else lambda *_: None
                began = time.perf_counter()
                for _ in range(25):
                    guest = Guest("Visitor")
                    request = BookingRequest(kind.appointment_type_id, next(starts), guest, "bench")
                    services.bookings.book(request, origin=STAFF)
                rates[name].append(25 / (time.perf_counter() - began))
        records.keep_in_step = keep
        medians = {name: statistics.median(some) for name, some in rates.items()}
        ratio = statistics.median(a / b for a, b in zip(rates["with"], rates["without"], strict=True))
        lines.append(row("bookings a second without bitmaps", f"{medians['without']:.0f}", "", ""))
        lines.append(row("bookings a second with bitmaps", f"{medians['with']:.0f}", "", f"{ratio:.2f}"))


def row(*cells: str) -> str:
    """One line of the table."""
    return f"| {' | '.join(cells)} |"


def main(only: list[str]) -> None:
    """Measure everything, or what is named."""
    lines = [
        row("what", "median", "p99", "ratio"),
        row("---", "---:", "---:", "---:"),
    ]
    parts: dict[str, Callable[[list[str]], None]] = {
        **{name: partial(questions, name) for name in ROUNDS},
        "visit": sequences,
        "drag": dragging,
        "explain": explaining,
        "writes": writes,
    }
    for name, part in parts.items():
        if not only or name in only:
            part(lines)
    print("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
