"""Checking what is stored twice: the busy days against the events that make them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Connection, select

from apcdesk.domain.ids import CalendarId
from apcdesk.store import tables as t
from apcdesk.store.busy_days import DAY_SECONDS, BusyDay, calendars_with_events, painted
from apcdesk.store.database import Store


@dataclass(frozen=True, slots=True)
class WrongDay:
    """A busy day that is not as the events make it."""

    calendar_id: CalendarId
    day: date
    fault: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """How many busy days were compared, and which are wrong."""

    days: int
    wrong: tuple[WrongDay, ...] = ()

    @property
    def words(self) -> str:
        """The report for whoever asked, a line for each fault."""
        compared = "1 busy day was" if self.days == 1 else f"{self.days:,} busy days were"
        if not self.wrong:
            return f"{compared} compared with the events. All are right."
        faults = "1 is" if len(self.wrong) == 1 else f"{len(self.wrong):,} are"
        lines = [f"{wrong.calendar_id} on {wrong.day.isoformat()}: {wrong.fault}" for wrong in self.wrong]
        return "\n".join([f"{compared} compared with the events. {faults} wrong:", *lines])


def check_busy_days(store: Store) -> CheckReport:
    """Paint every busy day anew, in memory, and compare it with the one that is stored. Nothing is written."""
    days = 0
    wrong: list[WrongDay] = []
    with store.read() as tx:
        stored = _stored(tx)
        for calendar_id in sorted({*stored, *calendars_with_events(tx)}):
            right = painted(tx, calendar_id)
            there = stored.get(calendar_id, {})
            days += len(right.keys() | there.keys())
            wrong += _differences(calendar_id, right, there)
    return CheckReport(days, tuple(wrong))


def _stored(tx: Connection) -> dict[CalendarId, dict[int, BusyDay]]:
    found: defaultdict[CalendarId, dict[int, BusyDay]] = defaultdict(dict)
    for calendar_id, day, on_minutes, fives, minutes in tx.execute(select(t.busy_day)):
        found[calendar_id][day] = BusyDay(on_minutes, fives, minutes)
    return found


def _differences(
    calendar_id: CalendarId, right: dict[int, BusyDay], there: dict[int, BusyDay]
) -> Iterator[WrongDay]:
    for day in sorted(right.keys() | there.keys()):
        if right.get(day) != there.get(day):
            when = datetime.fromtimestamp(day * DAY_SECONDS, UTC).date()
            yield WrongDay(calendar_id, when, _fault(right.get(day), there.get(day)))


def _fault(right: BusyDay | None, there: BusyDay | None) -> str:
    if there is None:
        return "the events take time, the busy day is missing"
    if right is None:
        return "no event takes time, the busy day says one does"
    missing, added = _minutes(right) & ~_minutes(there), _minutes(there) & ~_minutes(right)
    if missing or added:
        return f"{missing.bit_count()} busy minutes are missing, {added.bit_count()} are too many"
    return "its minutes are right, what it says of them besides is not"


def _minutes(day: BusyDay) -> int:
    return int.from_bytes(day.minutes, "big")
