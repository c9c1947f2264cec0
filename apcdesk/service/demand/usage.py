"""How much of its open time a calendar is booked, week by week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, select

from apcdesk.availability.expand import day_bounds
from apcdesk.availability.open_hours import open_periods
from apcdesk.domain.events import Event
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period, intersect, merge, subtract
from apcdesk.service.events.records import read_events
from apcdesk.service.hours.rules import read_available_periods, read_rules
from apcdesk.store import tables as t
from apcdesk.store.database import Store


@dataclass(frozen=True, slots=True)
class OpenStretch:
    """An open stretch of a day, in minutes since local midnight; `extra` is an available period."""

    start_minute: int
    end_minute: int
    extra: bool


@dataclass(frozen=True, slots=True)
class WeekUse:
    """A week of one account. Booked: busy events, tentative ones too, overlaps once, without closed marks and absences."""

    open_minutes: int
    booked_minutes: int
    booked_in_open_minutes: int
    bookings: int
    booked_by_day: tuple[int, ...]
    open_by_day: tuple[tuple[OpenStretch, ...], ...]
    has_any_hours: bool
    rule_names: tuple[str, ...]
    extra_count: int

    @property
    def percent(self) -> int:
        """Booked inside open time, of the open time, rounded half up; 0 when never open."""
        if self.open_minutes == 0:
            return 0
        return (200 * self.booked_in_open_minutes + self.open_minutes) // (2 * self.open_minutes)


class Usage:
    """How much of its open time an account was booked."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def week(self, sub: Sub, monday: date, tzid: str) -> WeekUse:
        """The seven local days of `tzid` from `monday` on."""
        days = [Period.of_seconds(*day_bounds(monday + timedelta(days=n), tzid)) for n in range(7)]
        week = Period(days[0].start, days[-1].end)
        with self._store.read() as tx:
            rules = read_rules(tx, [sub])
            extras = read_available_periods(tx, [sub], week)
            any_extra = extras or read_available_periods(tx, [sub])
            events = _busy_events(tx, sub, week)
        closed = [e.period for e in events if e.absence]
        by_rules = subtract(open_periods(rules, (), week), closed)
        by_extra = subtract(subtract(open_periods((), extras, week), closed), by_rules)
        open_ = merge([*by_rules, *by_extra])
        bookings = [e for e in events if not e.absence]
        booked = intersect([e.period for e in bookings], [week])
        return WeekUse(
            open_minutes=_minutes(open_),
            booked_minutes=_minutes(booked),
            booked_in_open_minutes=_minutes(intersect(booked, open_)),
            bookings=len(bookings),
            booked_by_day=tuple(_minutes(intersect(booked, [day])) for day in days),
            open_by_day=tuple(_stretches(day, by_rules, by_extra) for day in days),
            has_any_hours=bool(rules or any_extra),
            rule_names=tuple(rule.name or rule.availability_rule_id for rule in rules),
            extra_count=len(extras),
        )


def _busy_events(tx: Connection, sub: Sub, week: Period) -> tuple[Event, ...]:
    statement = select(t.event).where(
        t.event.c.sub == sub,
        t.event.c.busy,
        t.event.c.start_at < week.end,
        t.event.c.end_at > week.start,
    )
    return read_events(tx, statement)


def _stretches(day: Period, by_rules: list[Period], by_extra: list[Period]) -> tuple[OpenStretch, ...]:
    found = [
        OpenStretch(_minute(p.start, day), _minute(p.end, day), extra)
        for periods, extra in ((by_rules, False), (by_extra, True))
        for p in intersect(periods, [day])
    ]
    return tuple(sorted(found, key=lambda s: (s.start_minute, s.end_minute)))


def _minute(moment: datetime, day: Period) -> int:
    return int((moment - day.start).total_seconds() // 60)


def _minutes(periods: list[Period]) -> int:
    return int(sum((p.length for p in periods), timedelta(0)).total_seconds() // 60)
