"""What answers and bookings cost, beside the bare database in the same run: `make bench` prints and keeps the table.

The diaries are made up: weekly hours in one zone, bookings back to back with gaps, the same each time. Absolute
times on a shared machine move by a factor of two within minutes; ratios of neighbouring slices hold. A ratio is
that of the medians to the bare read of the same rows, for bookings to those without bitmaps.
"""

from __future__ import annotations

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
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.calendars import Look
from apcdesk.domain.changes import STAFF, SYSTEM
from apcdesk.domain.events import Event, Guest, When
from apcdesk.domain.ids import AppointmentTypeId, CalendarId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Group, Member, ResponseFormat
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.service import events
from apcdesk.service.answering import Answering
from apcdesk.service.availability import Availability
from apcdesk.service.bookings import BookingRequest
from apcdesk.service.services import Services, open_services
from apcdesk.store import tables as t
from apcdesk.store.busy_days import paint_everything
from apcdesk.store.database import Store
from apcdesk.store.event_rows import event_values
from apcdesk.store.rows import look_value, rule_values

REPORT = Path("build/bench.md")
ROUNDS = {"S": 300, "M": 150, "L": 15}
DRAGS = 600
READ = """select calendar_id, start_at, end_at from event
          where calendar_id in (select value from json_each(?)) and start_at < ? and end_at > ?
          order by calendar_id, start_at"""

TZID = "Europe/London"
MADE = datetime(2027, 1, 1, tzinfo=UTC)
ALWAYS_NEEDED = 2
LENGTHS = (15, 20, 30, 35, 40, 45, 55, 60)


@dataclass(frozen=True, slots=True)
class Size:
    """How many calendars over how many days, from which Monday, open from and to which hour."""

    calendars: int
    days: int
    first: date
    opens: int
    closes: int

    def windows(self) -> tuple[Period, ...]:
        """The opening hours of each day."""
        zone = ZoneInfo(TZID)
        return tuple(
            Period(
                *(
                    datetime(day.year, day.month, day.day, hour, tzinfo=zone).astimezone(UTC)
                    for hour in (self.opens, self.closes)
                )
            )
            for day in (self.first + timedelta(days=n) for n in range(self.days))
        )

    def subs(self) -> list[Sub]:
        """The accounts."""
        return [Sub(f"apc_{n:024x}") for n in range(self.calendars)]

    def question(self, calendars: int | None = None) -> AvailabilityQuery:
        """Half an hour with two of staff and 15 % of everybody else, on the quarters, with buffers."""
        members = [Member(sub, managed_availability=True) for sub in self.subs()[:calendars]]
        others = members[ALWAYS_NEEDED:]
        enough = max(2, round(len(others) * 0.15))
        return AvailabilityQuery(
            participants=(Group(tuple(members[:ALWAYS_NEEDED])), Group(tuple(others), enough)),
            required_duration=timedelta(minutes=30),
            query_periods=self.windows(),
            response_format=ResponseFormat.OVERLAPPING_SLOTS,
            start_interval=timedelta(minutes=15),
            buffer=Buffer.of_minutes(5, 10),
        )


SIZES = {
    "S": Size(5, 7, date(2027, 3, 22), 8, 20),
    "M": Size(100, 3, date(2027, 3, 22), 9, 18),
    "L": Size(1_000, 30, date(2027, 3, 15), 8, 22),
    "drag": Size(500, 8, date(2027, 3, 15), 8, 22),
}


def fill(store: Store, size: Size) -> int:
    """Write accounts, rules and events into an empty store; the number of events."""
    rng = random.Random(repr(size))  # noqa: S311  the same data each time, nothing secret
    events = 0
    with store.write() as tx:
        for number, sub in enumerate(size.subs()):
            calendar_id = CalendarId(f"cal_{number:024x}_{number:06x}")
            profile_id = f"pro_{number:024x}"
            account = {"sub": sub, "kind": "application_calendar", "created": MADE}
            tx.execute(insert(t.account).values(application_calendar_id=str(number), **account))
            tx.execute(insert(t.profile).values(profile_id=profile_id, sub=sub, connected=True))
            row = {"calendar_id": calendar_id, "profile_id": profile_id, "sub": sub, "name": str(number)}
            look = look_value(Look(hue="cobalt"))
            tx.execute(insert(t.calendar).values(primary_calendar=True, look=look, **row))
            tx.execute(insert(t.availability_rule).values(rule_values(_rule(sub, number, size))))
            blank = _event(sub, calendar_id)
            rows = [
                blank | {"event_uid": f"evt_{number}_{n}", "start_at": period.start, "end_at": period.end}
                for n, period in enumerate(_bookings(rng, size))
            ]
            tx.execute(insert(t.event), rows)
            events += len(rows)
        paint_everything(tx)
    return events


def _rule(sub: Sub, number: int, size: Size) -> AvailabilityRule:
    opens, closes = size.opens * 60, size.closes * 60
    patterns = (
        [(opens, closes)],
        [(opens, 13 * 60), (13 * 60 + 30, closes)],
        [(opens + 60, closes)],
    )
    pattern = patterns[number % len(patterns)]
    weekly = tuple(WeeklyPeriod(day, start, end) for day in Weekday for start, end in pattern)
    return AvailabilityRule(sub, "hours", TZID, weekly)


def _event(sub: Sub, calendar_id: CalendarId) -> dict[str, object]:
    when = When(Period(MADE, MADE + timedelta(minutes=15)))
    event = Event(
        event_uid=EventUid(""),
        event_id=None,
        client_id=None,
        calendar_id=calendar_id,
        sub=sub,
        summary="Booking for a visitor",
        description="Demo at the stand " * 4,
        when=when,
        created=MADE,
        updated=MADE,
        origin=SYSTEM,
    )
    return event_values(event)


def _bookings(rng: random.Random, size: Size) -> Iterator[Period]:
    """Some 60 % of the time taken; half of the gaps are none, every 50th booking overlaps the one before."""
    for window in size.windows():
        moment = window.start
        while True:
            if rng.random() < 0.5:
                moment += timedelta(minutes=round(rng.expovariate(1 / 50) / 5) * 5)
            length = timedelta(minutes=rng.choice(LENGTHS))
            if moment + length > window.end:
                break
            yield Period(moment, moment + length)
            moment += length if rng.random() < 0.98 else length - timedelta(minutes=10)


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
        yield services, path, count
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


def readings(services: Services, path: Path, query: AvailabilityQuery) -> dict[str, Task]:
    """The question answered with nothing in memory and with everything, and the bare read of its rows."""
    database = sqlite3.connect(path)
    ids = json.dumps(sorted(f"cal_{sub[4:]}_{int(sub[4:], 16):06x}" for sub in query.subs))
    first, last = query.query_periods[0].seconds[0], query.query_periods[-1].seconds[1]
    warm = Availability(services.store, services.clock, TZID, Answering())

    def cold() -> object:
        return Availability(services.store, services.clock, TZID, Answering()).query(query, client_id=None)

    return {
        "read": lambda: database.execute(READ, (ids, last, first)).fetchall(),
        "cold": cold,
        "warm": lambda: warm.query(query, client_id=None),
    }


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
            lines.append(
                row("L: growth from 250 to 1,000 calendars, cold, exponent", f"{exponent:.2f}", "", "")
            )


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
        keep = events.keep_in_step
        for turn in range(24):
            for name in ("with", "without") if turn % 2 else ("without", "with"):
                events.keep_in_step = keep if name == "with" else lambda *_: None
                began = time.perf_counter()
                for _ in range(25):
                    guest = Guest("Visitor")
                    request = BookingRequest(kind.appointment_type_id, next(starts), guest, "bench")
                    services.bookings.book(request, origin=STAFF)
                rates[name].append(25 / (time.perf_counter() - began))
        events.keep_in_step = keep
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
        "drag": dragging,
        "writes": writes,
    }
    for name, part in parts.items():
        if not only or name in only:
            part(lines)
    table = "\n".join(lines) + "\n"
    print(table)
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(table, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
