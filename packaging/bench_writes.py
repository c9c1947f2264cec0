"""What bookings cost to write, beside the bare database and the bare disk in the same run: `make bench`.

A booking here is all that a kiosk's is: look, decide, event, bitmap, change, commit. The bare one is a conflict check and
two inserts by the standard library. Slices are short and take turns, since disks and neighbours change by the minute; a
ratio is the median of those of neighbouring slices.
"""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Protocol

import bench_goals
import bench_postgres
from bench_data import MADE, SIZES, TZID, fill
from sqlalchemy import text

from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.queries import Buffer
from apcdesk.errors import SlotTaken
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.services import Services, open_services

CLIENTS = 8
ROUNDS, SLICES, EACH = 5, 9, 24
"""Each round begins with fresh files: the bare check for conflicts reads more the more there is."""
AT_REST, AT_ONCE = "booked, not waiting for the disk", f"booked by {CLIENTS} clients at once"
WAITS = 15
"""Of the longest of a few seconds it is the median that says something: one in five is three times the others."""
Book = Callable[[int], Callable[[], object]]
"""Of a client, what books a time."""
Rates = dict[str, list[float]]
"""How many of each task were done in a second, in every slice."""
Measured = tuple[str, str, str, float | None]
"""Its id among the goals, what it is, how often in a second, and beside its floor."""
WAITERS_SECONDS = 3.0
SIZE = SIZES["M"]
SCHEMA = """
create table event(id integer primary key, calendar_id integer, start integer, "end" integer, event_id text, summary text);
create index event_busy on event(calendar_id, start, "end");
create table outbox(id integer primary key, kind text, calendar_id integer, payload text);
"""
CHECK = 'select 1 from event where calendar_id = ? and start < ? and "end" > ? limit 1'
EVENT = 'insert into event(calendar_id, start, "end", event_id, summary) values(?,?,?,?,?)'
OUTBOX = "insert into outbox(kind, calendar_id, payload) values(?,?,?)"
OVERLAPS = """select count(*) from event a join event b on a.calendar_id = b.calendar_id and a.event_uid < b.event_uid
              where a.booking_id is not null and b.booking_id is not null and a.deleted is null and b.deleted is null
              and a.start_at < b.end_at and b.start_at < a.end_at"""


class Answers(Protocol):
    """Where a process puts what it measured."""

    def put(self, spent: list[float], /) -> None:
        """Hand it over."""


class Still:
    """A clock that stands."""

    def now(self) -> datetime:
        """Before every event."""
        return MADE


def main() -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="apcdesk-bench-") as folder:
        rows = [*one_process(Path(folder)), *many_processes(Path(folder)), *on_postgresql()]
    print("| id | what | a second | ratio |\n| --- | --- | ---: | ---: |")
    for name, what, figure, ratio in rows:
        print(f"| {name} | {what} | {figure} | {'' if ratio is None else f'{ratio:.2f}'} |")
        if name and ratio is not None:
            bench_goals.note(name, ratio)
    bench_goals.note("D5", sum(int(figure) for name, _, figure, _ in rows if name == "D5"))
    return 0


def one_process(folder: Path) -> Iterator[Measured]:
    """D1, D2, D3 and D5: bookings of one process against the bare ones, and against the disk."""
    rates: Rates = {}
    overlapping = 0
    for number in range(ROUNDS):
        fresh = folder / str(number)
        fresh.mkdir()
        with booking_desk(_address(fresh / "desk.sqlite")) as (services, book):
            in_turns(_tasks(fresh, services, book), rates)
            overlapping += overlaps(services)
    floors = {AT_REST: "bare, not waiting for the disk"}
    ids = {AT_REST: "D1", "booked": "D2", AT_ONCE: "D3"}
    for name, some in rates.items():
        yield _row(ids.get(name, ""), name, some, rates[floors.get(name, "fdatasync")])
    yield "D5", "bookings that overlap", str(overlapping), None


def _tasks(folder: Path, services: Services, book: Book) -> dict[str, Callable[[], object]]:
    bare, disk = bare_bookings(folder / "bare.sqlite"), appends(folder / "appends")
    return {
        "fdatasync": lambda: repeated(disk),
        "bare, not waiting for the disk": lambda: repeated(bare["NORMAL"]),
        "bare": lambda: repeated(bare["FULL"]),
        AT_REST: lambda: at_rest(services, lambda: repeated(book(0))),
        "booked": lambda: repeated(book(0)),
        AT_ONCE: lambda: at_once(book),
    }


def in_turns(tasks: dict[str, Callable[[], object]], rates: Rates) -> None:
    """Do a slice of each by turns, and add to the rates; the first turn only warms up."""
    for turn in range(SLICES + 1):
        for name, task in tasks.items():
            began = time.perf_counter()
            task()
            if turn:
                rates.setdefault(name, []).append(EACH / (time.perf_counter() - began))


def _row(name: str, what: str, rates: list[float], floor: list[float]) -> Measured:
    ratio = statistics.median(a / b for a, b in zip(rates, floor, strict=True))
    return name, what, f"{statistics.median(rates):,.0f}", ratio


def on_postgresql() -> Iterator[Measured]:
    """D6: bookings of eight clients at once on PostgreSQL, against the bare driver with an exclusion constraint."""
    with bench_postgres.server() as conninfo:
        if conninfo is None:
            yield "D6", "no PostgreSQL server can be had here", "", None
            return
        floor, ours = "PostgreSQL, bare, 8 clients", "PostgreSQL, booked by 8 clients"
        rates: Rates = {}
        overlapping = 0
        for number in range(ROUNDS):
            address = bench_postgres.database(conninfo, f"desk{number}")
            bare = bench_postgres.BareClients(bench_postgres.database(conninfo, f"bare{number}"), CLIENTS)
            with bare, booking_desk(address.replace("postgresql:", "postgresql+psycopg:", 1)) as made:
                services, book = made
                in_turns({floor: partial(at_once, bare.book), ours: partial(at_once, book)}, rates)
                overlapping += overlaps(services)
        yield _row("", floor, rates[floor], rates[floor])
        yield _row("D6", ours, rates[ours], rates[floor])
        yield "D5", "bookings that overlap", str(overlapping), None


def many_processes(folder: Path) -> Iterator[Measured]:
    """D4: the longest wait of eight processes that book at once, beside that of SQLite's own busy timeout."""
    ours: list[float] = []
    bare: list[float] = []
    overlapping = 0
    for number in range(WAITS):
        with booking_desk(_address(folder / f"shared{number}.sqlite")) as (services, _):
            ours.append(max(waits(_book_for_long, folder / f"shared{number}.sqlite")))
            overlapping += overlaps(services)
        bare_bookings(folder / f"waiting{number}.sqlite")
        bare.append(max(waits(_bare_for_long, folder / f"waiting{number}.sqlite")))
    yield "", f"longest wait of {CLIENTS} processes, booked", _milliseconds(ours), None
    yield "D5", "bookings that overlap", str(overlapping), None
    ratio = statistics.median(a / b for a, b in zip(ours, bare, strict=True))
    yield "D4", f"longest wait of {CLIENTS} processes, bare", _milliseconds(bare), ratio


def _milliseconds(seconds: list[float]) -> str:
    return f"{statistics.median(seconds) * 1e3:,.0f} ms"


@contextmanager
def booking_desk(address: str) -> Iterator[tuple[Services, Book]]:
    """Services over made-up diaries, and for each client who books on its own calendar."""
    services = open_services(address, None, Still(), TZID)
    fill(services.store, SIZE)
    for client in range(CLIENTS):
        services.appointment_types.upsert(_kind(client), origin=STAFF)
    starts = {client: iter(_starts(services, client)) for client in range(CLIENTS)}
    try:
        yield services, lambda client: lambda: _book(services, client, next(starts[client]))
    finally:
        services.close()


def _address(path: Path) -> str:
    return f"sqlite:///{path}"


def _kind_id(client: int) -> AppointmentTypeId:
    return AppointmentTypeId(f"demo-{client}")


def _kind(client: int) -> AppointmentType:
    return AppointmentType(
        appointment_type_id=_kind_id(client),
        name="Demo",
        participants=(NamedGroup("Anybody", (SIZE.subs()[client],), 1),),
        required_duration=timedelta(minutes=5),
        start_interval=timedelta(minutes=5),
        buffer=Buffer(),
        tzid=TZID,
        first_day=SIZE.first - timedelta(days=90),
        last_day=SIZE.first,
    )


def _starts(services: Services, client: int) -> list[datetime]:
    return [slot.start for slot in services.bookings.times(_kind_id(client))]


def _book(services: Services, client: int, start: datetime) -> object:
    request = BookingRequest(_kind_id(client), start, Guest("Visitor"), f"bench-{client}")
    return services.bookings.book(request, origin=STAFF)


def repeated(one: Callable[[], object]) -> None:
    """A slice of work."""
    for _ in range(EACH):
        one()


def at_once(book: Book) -> None:
    """A slice of work, shared by as many threads as there are clients."""

    def some(client: int) -> None:
        for _ in range(EACH // CLIENTS):
            book(client)()

    threads = [threading.Thread(target=some, args=(client,)) for client in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def at_rest(services: Services, work: Callable[[], object]) -> None:
    """The work with commits that leave the disk to the system, as imports do."""
    _synchronous(services, "NORMAL")
    work()
    _synchronous(services, "FULL")


def _synchronous(services: Services, how: str) -> None:
    for writer in services.store._writers.idle():
        writer.driver.execute(f"pragma synchronous={how}")


def appends(path: Path) -> Callable[[], object]:
    """One page at the end of a file, on the disk."""
    handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    sync = getattr(os, "fdatasync", os.fsync)

    def one() -> None:
        os.write(handle, bytes(4096))
        sync(handle)

    return one


def bare_bookings(path: Path) -> dict[str, Callable[[], object]]:
    """One booking by the standard library, by how the commit waits for the disk."""
    sqlite3.connect(path).executescript("pragma journal_mode=wal;" + SCHEMA).close()
    return {how: _bare(path, how, number) for number, how in enumerate(("NORMAL", "FULL"))}


def _bare(path: Path, how: str, calendar: int) -> Callable[[], object]:
    database = sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)
    database.execute(f"pragma synchronous={how}")
    starts = iter(range(0, 10**9, 30))

    def one() -> None:
        start = next(starts)
        database.execute("begin immediate")
        if database.execute(CHECK, (calendar, start + 30, start)).fetchone() is None:
            database.execute(EVENT, (calendar, start, start + 30, f"evt-{start}", "Booking for a visitor"))
            database.execute(OUTBOX, ("event.created", calendar, f'{{"start":{start}}}'))
        database.execute("commit")

    return one


def waits(work: Callable[[str, int, Answers], None], path: Path) -> list[float]:
    """The seconds that each booking took, of all processes."""
    spawn = multiprocessing.get_context("spawn")
    queue = spawn.SimpleQueue()
    processes = [spawn.Process(target=work, args=(str(path), client, queue)) for client in range(CLIENTS)]
    for process in processes:
        process.start()
    spent = [seconds for _ in processes for seconds in queue.get()]
    for process in processes:
        process.join()
    return spent


def _book_for_long(path: str, client: int, queue: Answers) -> None:
    services = open_services(f"sqlite:///{path}", None, Still(), TZID)
    starts = iter(_starts(services, client))
    queue.put(_timed(lambda: _book(services, client, next(starts))))
    services.close()


def _bare_for_long(path: str, client: int, queue: Answers) -> None:
    queue.put(_timed(_bare(Path(path), "FULL", client)))


def _timed(one: Callable[[], object]) -> list[float]:
    spent: list[float] = []
    ends = time.monotonic() + WAITERS_SECONDS
    while time.monotonic() < ends:
        began = time.perf_counter()
        try:
            one()
        except SlotTaken:
            continue
        except StopIteration:
            break
        spent.append(time.perf_counter() - began)
    return spent


def overlaps(services: Services) -> int:
    """Pairs of bookings that share time on a calendar: there must be none."""
    with services.store.read() as tx:
        return int(tx.execute(text(OVERLAPS)).scalar_one())


if __name__ == "__main__":
    sys.exit(main())
