"""Opening hours of many calendars from a table: looked at as a whole first, then written as one step."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Origin
from apcdesk.domain.hours import Hours
from apcdesk.domain.hypotheses import Affected
from apcdesk.domain.quick_add import WEEKDAYS
from apcdesk.domain.rules import DAY_MINUTES, AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.service.calendars.application import Calendars
from apcdesk.service.clock import Clock
from apcdesk.service.files.csv_lines import csv_lines
from apcdesk.service.hours.account import HoursDesk

RULE_ID = "hours"
"""Of the rule of a calendar that had none."""
COLUMNS = 4
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?::00)?")


class WrongHours(StrEnum):
    """What is wrong with a row of the table."""

    EMPTY = "empty"
    """There is no row at all."""
    COLUMNS = "columns"
    NO_CALENDAR = "no_calendar"
    SEVERAL = "several"
    """Several calendars have this name."""
    WEEKDAY = "weekday"
    TIME = "time"
    ENDS_EARLY = "ends_early"
    OVERLAPS = "overlaps"


@dataclass(frozen=True, slots=True)
class WrongRow:
    """A row by its number, the first being 1; `value` is what stands there, `other` the row that it overlaps."""

    number: int
    why: WrongHours
    value: str = ""
    other: int = 0


@dataclass(frozen=True, slots=True)
class NewHours:
    """The hours of one calendar, as they are and as the table has them."""

    calendar: Calendar
    before: Hours
    after: Hours


@dataclass(frozen=True, slots=True)
class HoursTable:
    """What a table would do. With anything `wrong` it does nothing. `outside` is booked where it would be closed then."""

    wrong: tuple[WrongRow, ...] = ()
    hours: tuple[NewHours, ...] = ()
    outside: tuple[Affected, ...] = ()


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that can be read; without a period the calendar is closed on that day."""

    number: int
    calendar: Calendar
    period: WeeklyPeriod | None


class HoursTables:
    """Tables with a calendar, a weekday, from and to in each row. May be used from any thread.

    A calendar is named by its ID or its name, a weekday by its name or by 1 for Monday to 7. Days that a table does not
    name are closed; calendars that it does not name stay as they are, and so do extra times and closed dates.
    """

    def __init__(self, clock: Clock, calendars: Calendars, hours: HoursDesk, tzid: str) -> None:
        """`tzid` is the zone of hours of a calendar that had none."""
        self._clock = clock
        self._calendars = calendars
        self._hours = hours
        self._tzid = tzid

    def look(self, content: bytes) -> HoursTable:
        """What the table would do, or all that is wrong with it; nothing is written."""
        rows, wrong = _read(csv_lines(content), self._calendars.all())
        if wrong:
            return HoursTable(tuple(sorted(wrong, key=lambda one: one.number)))
        if not rows:
            return HoursTable((WrongRow(1, WrongHours.EMPTY),))
        periods: defaultdict[Calendar, list[WeeklyPeriod]] = defaultdict(list)
        for row in rows:
            periods[row.calendar] += [] if row.period is None else [row.period]
        hours = tuple(self._new(calendar, sorted(found)) for calendar, found in periods.items())
        outside = (one for new in hours for one in self._hours.affected(new.before, new.after))
        return HoursTable(hours=hours, outside=tuple({one.key: one for one in outside}.values()))

    def take(self, table: HoursTable, *, origin: Origin) -> tuple[int, ...]:
        """Write what was looked at, all or nothing; the changes. Bookings stay as they are.

        Raises Outdated when hours were changed since, WouldHurt when more is booked outside than was seen.
        """
        pairs = [(one.before, one.after) for one in table.hours if one.before != one.after]
        return self._hours.save_all(pairs, seen={one.key for one in table.outside}, origin=origin)

    def _new(self, calendar: Calendar, periods: Sequence[WeeklyPeriod]) -> NewHours:
        before = self._hours.read(calendar.sub, self._clock.now())
        own = before.rules[0] if before.rules else AvailabilityRule(calendar.sub, RULE_ID, self._tzid, ())
        rule = replace(own, weekly_periods=tuple(periods), calendar_ids=None)
        return NewHours(calendar, before, replace(before, rules=(rule,)))


def _read(lines: Sequence[Sequence[str]], calendars: Sequence[Calendar]) -> tuple[list[_Row], list[WrongRow]]:
    known = _by_name(calendars)
    rows: list[_Row] = []
    wrong: list[WrongRow] = []
    for number, line in enumerate(lines, 1):
        cells = [cell.strip() for cell in line]
        if not any(cells) or (number == 1 and _is_heading(cells)):
            continue
        found = _row(number, cells, known)
        if isinstance(found, WrongRow):
            wrong.append(found)
        else:
            rows.append(found)
    return rows, wrong + _overlaps(rows)


def _by_name(calendars: Sequence[Calendar]) -> dict[str, list[Calendar]]:
    """Calendars by their ID, and by each name that is nobody's ID."""
    primary = [calendar for calendar in calendars if calendar.primary]
    known: dict[str, list[Calendar]] = {}
    for calendar in primary:
        known.setdefault((calendar.account.application_calendar_id or "").casefold(), []).append(calendar)
    ids = set(known)
    for calendar in primary:
        if calendar.name.casefold() not in ids:
            known.setdefault(calendar.name.casefold(), []).append(calendar)
    return known


def _is_heading(cells: Sequence[str]) -> bool:
    read = len(cells) >= COLUMNS and (weekday_of(cells[1]) is not None or minute_of(cells[2]) is not None)
    return not read


def _row(number: int, cells: Sequence[str], known: Mapping[str, list[Calendar]]) -> _Row | WrongRow:
    if len(cells) < COLUMNS:
        return WrongRow(number, WrongHours.COLUMNS)
    name, day, first, last = cells[:COLUMNS]
    calendars = known.get(name.casefold(), [])
    if len(calendars) != 1:
        return WrongRow(number, WrongHours.SEVERAL if calendars else WrongHours.NO_CALENDAR, name)
    weekday = weekday_of(day)
    if weekday is None:
        return WrongRow(number, WrongHours.WEEKDAY, day)
    if not first and not last:
        return _Row(number, calendars[0], None)
    start, end = minute_of(first), minute_of(last)
    if start is None or end is None:
        return WrongRow(number, WrongHours.TIME, first if start is None else last)
    end = end or DAY_MINUTES  # the midnight that ends the day
    if start >= end:
        return WrongRow(number, WrongHours.ENDS_EARLY, f"{first}-{last}")
    return _Row(number, calendars[0], WeeklyPeriod(weekday, start, end))


def _overlaps(rows: Sequence[_Row]) -> list[WrongRow]:
    """Every row that shares time with an earlier one of the same calendar and day."""
    wrong = []
    seen: defaultdict[str, list[tuple[int, WeeklyPeriod]]] = defaultdict(list)
    for row in rows:
        if row.period is None:
            continue
        for number, other in seen[row.calendar.calendar_id]:
            apart = row.period.start_minute >= other.end_minute or other.start_minute >= row.period.end_minute
            if other.day == row.period.day and not apart:
                wrong.append(WrongRow(row.number, WrongHours.OVERLAPS, other=number))
                break
        seen[row.calendar.calendar_id].append((row.number, row.period))
    return wrong


def minute_of(text: str) -> int | None:
    """The minute of the day of "9", "9:00", "09.30", "9h30" or "24:00"; None for anything else."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    minute = hours * 60 + minutes
    return minute if minutes < 60 and minute <= DAY_MINUTES else None


def weekday_of(text: str) -> Weekday | None:
    """The day of a name, short or long, in a language that the desk speaks, or of 1 for Monday to 7; None for others."""
    return _WEEKDAYS.get(text.casefold().rstrip("."))


_SHORTER = ("1", "2 tu di ter", "3 we mie", "4 thur th qui", "5 sex", "6 sab", "7 su")
"""What says a day in a column of days, but is a word of its own elsewhere."""
_WEEKDAYS = {
    name: day
    for day, names, shorter in zip(Weekday, WEEKDAYS, _SHORTER, strict=True)
    for name in (*names.split(), *shorter.split())
}
