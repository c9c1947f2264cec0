"""Made-up diaries for measuring: weekly hours in one zone, and bookings back to back with gaps, the same each time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from apcdesk.domain.calendars import Look
from apcdesk.domain.changes import SYSTEM
from apcdesk.domain.events import Event, When
from apcdesk.domain.ids import CalendarId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import (
    AvailabilityQuery,
    Buffer,
    BufferSide,
    Group,
    Member,
    ResponseFormat,
)
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.domain.sequences import SequenceQuery, SequenceStep
from apcdesk.store import tables as t
from apcdesk.store.busy_days import paint_everything
from apcdesk.store.database import Store
from apcdesk.store.rows.calendars import look_value
from apcdesk.store.rows.events import event_values
from apcdesk.store.rows.hours import rule_values

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

    def visit(self, steps: int, each: int) -> SequenceQuery:
        """Half an hour with one of so many, again and again with others, at most an hour apart, on the quarters."""
        pauses = Buffer(before=BufferSide(timedelta(minutes=5), timedelta(hours=1)))
        subs = self.subs()
        asked = AvailabilityQuery(
            participants=(),
            required_duration=timedelta(minutes=30),
            query_periods=self.windows(),
            start_interval=timedelta(minutes=15),
            buffer=pauses,
        )
        groups = (
            Group(tuple(Member(sub, managed_availability=True) for sub in subs[n * each : (n + 1) * each]), 1)
            for n in range(steps)
        )
        return SequenceQuery(
            tuple(SequenceStep(n, replace(asked, participants=(group,))) for n, group in enumerate(groups)),
            overlapping=True,
        )

    def doubt(self, rng: random.Random) -> tuple[AvailabilityQuery, Period]:
        """Two to four who are needed and some of a larger group, somewhere in the days; and a time among them."""
        subs = rng.sample(self.subs(), rng.randint(6, self.calendars))
        members = [Member(sub, managed_availability=True) for sub in subs]
        always = rng.randint(2, 4)
        others = members[always:]
        windows = self.windows()
        first = rng.randrange(len(windows))
        searched = windows[first : rng.randint(first, len(windows)) + 1]
        length = timedelta(minutes=rng.choice(LENGTHS) * rng.randint(1, 4))
        query = AvailabilityQuery(
            participants=(Group(tuple(members[:always])), Group(tuple(others), rng.randint(1, len(others)))),
            required_duration=length,
            query_periods=searched,
            response_format=ResponseFormat.OVERLAPPING_SLOTS,
            start_interval=timedelta(minutes=15),
            buffer=Buffer.of_minutes(rng.randrange(0, 16), rng.randrange(0, 16)),
        )
        start = searched[0].start + timedelta(minutes=15 * rng.randrange(36))
        return query, Period(start, start + length)


SIZES = {
    "S": Size(5, 7, date(2027, 3, 22), 8, 20),
    "M": Size(100, 3, date(2027, 3, 22), 9, 18),
    "L": Size(1_000, 30, date(2027, 3, 15), 8, 22),
    "visit": Size(250, 28, date(2027, 3, 15), 8, 20),
    "drag": Size(500, 8, date(2027, 3, 15), 8, 22),
}


def calendar_ids(query: AvailabilityQuery) -> list[CalendarId]:
    """The calendars of those whom the question names: each has one."""
    return [_calendar_id(int(sub.removeprefix("apc_"), 16)) for sub in query.subs]


def _calendar_id(number: int) -> CalendarId:
    return CalendarId(f"cal_{number:024x}_{number:06x}")


def fill(store: Store, size: Size) -> int:
    """Write accounts, rules and events into an empty store; the number of events."""
    rng = random.Random(repr(size))  # noqa: S311  the same data each time, nothing secret
    events = 0
    with store.write() as tx:
        for number, sub in enumerate(size.subs()):
            calendar_id = _calendar_id(number)
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
