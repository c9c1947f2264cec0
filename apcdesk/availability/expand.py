"""Dates, weekdays and wall clocks become seconds: the only code that knows zones and clock changes.

Clock changes follow RFC 5545: a time that does not exist uses the offset before the jump (02:30 becomes 03:30),
a time that occurs twice means the first. Contract scheduling §1.4 steps 1 and 3.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from apcdesk.domain.period import Period
from apcdesk.domain.rules import DAY_MINUTES
from apcdesk.domain.spans import Span, intersect_spans, merge_spans

if TYPE_CHECKING:
    from apcdesk.availability.situation import WeeklyPattern
    from apcdesk.domain.events import Dates
    from apcdesk.domain.rules import WeeklyPeriod

ONE_DAY = timedelta(days=1)
MOST_BOUNDS = 2_000
"""So many days are kept with their midnights: every question asks for those of today and of a last day."""


def expand_weekly_periods(tzid: str, weekly_periods: WeeklyPattern, start: int, end: int) -> list[Span]:
    """The open time of a rule inside [start, end), in seconds since the epoch, merged: contract §1.4 step 3.

    Of its zone and pattern alone: rules that share a pattern need to be expanded only once.
    """
    zone = ZoneInfo(tzid)
    by_day: dict[int, list[WeeklyPeriod]] = {}
    for period in weekly_periods:
        by_day.setdefault(period.day, []).append(period)
    spans: list[Span] = []
    # a day more on both sides: a period moved by a clock change may reach over its midnight
    day, last = local_day_of(start, tzid) - ONE_DAY, local_day_of(end, tzid) + ONE_DAY
    while day <= last:
        for period in by_day.get(day.weekday(), ()):
            opens = _second_of(day, period.start_minute, zone)
            closes = _second_of(day, period.end_minute, zone)
            if opens < closes:
                spans.append((opens, closes))
        day += ONE_DAY
    return intersect_spans(merge_spans(spans), [(start, end)])


def is_repeated(local: datetime) -> bool:
    """Whether the clock of its zone shows this instant's time twice: it is in the hour that a change puts back."""
    return local.replace(fold=1 - local.fold).utcoffset() != local.utcoffset()


def day_bounds(day: date, tzid: str) -> Span:
    """From local midnight to the next local midnight, in seconds since the epoch.

    Where the calendar skipped the day altogether, the day after it stands for it.
    """
    return _bounds(day, day + ONE_DAY, tzid)


def week_bounds(day: date, tzid: str) -> Span:
    """The ISO week that has the day, from Monday's local midnight to the next one's, in seconds."""
    monday = week_of(day)
    return _bounds(monday, monday + timedelta(days=7), tzid)


def week_of(day: date) -> date:
    """The Monday that begins the day's ISO week."""
    return day - timedelta(days=day.weekday())


def all_day_period(dates: Dates, tzid: str) -> Period:
    """The time that an all-day event takes, from local midnight to local midnight: contract §1.4 step 1."""
    return Period.of_seconds(*_bounds(dates.start, dates.end, tzid))


def local_day_of(second: int, tzid: str) -> date:
    """The date on the zone's calendar at this second."""
    return datetime.fromtimestamp(second, ZoneInfo(tzid)).date()


def local_days(period: Period, tzid: str) -> list[date]:
    """Every date of the zone's calendar that the period touches, ascending."""
    start, end = period.seconds
    first, last = local_day_of(start, tzid), local_day_of(end - 1, tzid)
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def days_later(second: int, days: int, tzid: str) -> int:
    """When the wall clock shows the same so many days later, in seconds since the epoch."""
    wall = datetime.fromtimestamp(second, ZoneInfo(tzid)) + timedelta(days=days)
    return int(wall.timestamp())


@lru_cache(MOST_BOUNDS)
def _bounds(first: date, after: date, tzid: str) -> Span:
    zone = ZoneInfo(tzid)
    start = _second_of(first, 0, zone)
    while (end := _second_of(after, 0, zone)) <= start:
        after += ONE_DAY
    return start, end


def _second_of(day: date, minute: int, zone: ZoneInfo) -> int:
    """When the wall clock shows this minute of this day; minute 1440 is the midnight that ends it."""
    if minute == DAY_MINUTES:
        day, minute = day + ONE_DAY, 0
    return int(datetime.combine(day, time(minute // 60, minute % 60), zone).timestamp())
