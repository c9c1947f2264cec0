"""The occurrences of a recurring event: contract accounts-and-events §5.6.

An occurrence keeps the wall clock of the first one, each end in its own zone; clock changes as in `expand`. A day
that a month or year does not have is passed over. The first one counts, whatever the rule says of its day.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice, takewhile

from apcdesk.availability.expand import ONE_DAY, all_day_period, days_later, local_day_of, week_of
from apcdesk.domain.events import Dates, When
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Frequency, Recurrence

ONE_WEEK = timedelta(days=7)
LATEST = date(2300, 1, 1)
"""Nothing is looked for beyond: the contract's dates end a century before."""


def later_occurrences(first: When, recurrence: Recurrence, horizon: Period) -> Iterator[tuple[str, When]]:
    """The occurrences after the first that share time with the horizon, ascending, each with its name.

    A name says when the occurrence is by the rule: it stays when the occurrence itself is moved.
    """
    begins = first_day(first)
    # Two days more: one for the zone, one for a clock change. Zones are slow, and there may be a century before.
    near = horizon.start.date() - timedelta(days=first.period.length.days + 2)
    for day in recurrence_days(begins, recurrence):
        if day < near or day == begins:
            continue
        when = when_days_later(first, (day - begins).days)
        if when.period.start >= horizon.end:
            return
        if when.period.end > horizon.start:
            yield occurrence_name(when), when


def recurrence_days(begins: date, recurrence: Recurrence) -> Iterator[date]:
    """The days on which occurrences begin, the first one's included, ascending."""
    last = LATEST if recurrence.until is None else recurrence.until
    later = takewhile(lambda day: day <= last, (day for day in _steps(begins, recurrence) if day > begins))
    yield begins
    yield from islice(later, None if recurrence.count is None else recurrence.count - 1)


def _steps(begins: date, recurrence: Recurrence) -> Iterator[date]:
    """The days that the rule names, the week or month of the first one included; never ending before LATEST."""
    interval = recurrence.interval
    if recurrence.frequency is Frequency.DAILY:
        return _every(begins, ONE_DAY, interval)
    if recurrence.frequency is Frequency.WEEKLY:
        weekdays = sorted(set(map(int, recurrence.by_day))) or [begins.weekday()]
        mondays = _every(week_of(begins), ONE_WEEK, interval)
        return (monday + timedelta(days=weekday) for monday in mondays for weekday in weekdays)
    return _months(begins, interval * (12 if recurrence.frequency is Frequency.YEARLY else 1))


def _every(begins: date, step: timedelta, interval: int) -> Iterator[date]:
    length = step.days * interval
    return (begins + timedelta(days=days) for days in range(0, (LATEST - begins).days, length))


def _months(begins: date, interval: int) -> Iterator[date]:
    number = begins.year * 12 + begins.month - 1
    while (year := number // 12) < LATEST.year:
        month = number % 12 + 1
        if begins.day <= calendar.monthrange(year, month)[1]:
            yield date(year, month, begins.day)
        number += interval


def first_day(first: When) -> date:
    """The local day on which it begins."""
    if first.dates is not None:
        return first.dates.start
    return local_day_of(first.period.seconds[0], first.start_tzid)


def when_days_later(first: When, days: int) -> When:
    """The same wall clock so many days later, each end in its own zone."""
    if first.dates is not None:
        dates = Dates(first.dates.start + timedelta(days=days), first.dates.end + timedelta(days=days))
        return When(all_day_period(dates, first.start_tzid), first.start_tzid, first.end_tzid, dates)
    begins, ends = first.period.seconds
    start, end = days_later(begins, days, first.start_tzid), days_later(ends, days, first.end_tzid)
    if end <= start:  # the clock was put back or forth in between: the length counts then
        end = start + ends - begins
    return When(Period.of_seconds(start, end), first.start_tzid, first.end_tzid)


def occurrence_name(when: When) -> str:
    """`20270310` or `20270310T090000Z`, as iCalendar names an occurrence."""
    if when.dates is not None:
        return when.dates.start.strftime("%Y%m%d")
    return when.period.start.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def named_day(name: str, first: When) -> date:
    """The local day of the series of `first` that an occurrence of this name has by the rule."""
    if len(name) == len("20270310"):
        return date.fromisoformat(name)
    return local_day_of(int(datetime.fromisoformat(name).timestamp()), first.start_tzid)
