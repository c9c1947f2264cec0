"""Hours in words: the sentence of a week, the line of a rule, what counts on one date. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from apcdesk.availability.open_hours import open_periods
from apcdesk.desk.language.dates import DASH, DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.domain.hours import Closing, Hours
from apcdesk.domain.period import Period, intersect, subtract
from apcdesk.domain.rules import DAY_MINUTES, AvailabilityRule, AvailablePeriod, Weekday
from apcdesk.domain.weeks import Stretch, Week

translate = QCoreApplication.translate

SOME_MONDAY = date(2001, 1, 1)
WEEKEND = (Weekday.SATURDAY, Weekday.SUNDAY)
DAY = timedelta(days=1)
NOON = time(12)


def weekday_name(day: Weekday, dates: DateWords) -> str:
    """As "Monday"."""
    return dates.weekday(SOME_MONDAY + day * DAY)


def weekday_short(day: Weekday, dates: DateWords) -> str:
    """As "Mon"."""
    return dates.weekday_short(SOME_MONDAY + day * DAY)


def in_words(week: Week, dates: DateWords) -> str:
    """As "Open Monday 08–17, Tuesday and Wednesday 09–12 and 12:45–17. Closed at weekends."."""
    if not week.pieces:
        return translate("Rules", "Closed all week.")
    if all(week.on(day) == (Stretch(day, 0, DAY_MINUTES),) for day in Weekday):
        return translate("Rules", "Open at any time.")
    parts = []
    for times, days in groupby(Weekday, key=lambda day: _times(week, day, dates)):
        if times:
            names = _days_long(list(days), dates)
            parts.append(f"{names} {times}")
    sentence = translate("Rules", "Open {parts}.").format(parts=listed(parts))
    closed = _closed(week, dates)
    return f"{sentence} {closed}" if closed else sentence


def rule_line(rule: AvailabilityRule, users: int, dates: DateWords) -> str:
    """As "Mon–Fri, this calendar only", "Mon–Fri, used by 4 calendars"."""
    week = Week.of(rule.weekly_periods)
    days = [day for day in Weekday if week.on(day)]
    name = _days_short(days, dates) or translate("Rules", "Closed all week")
    if users > 1:
        return translate("Rules", "{days}, used by {count} calendars", "", users).format(
            days=name, count=users
        )
    return translate("Rules", "{days}, this calendar only").format(days=name)


def rule_name(rule: AvailabilityRule) -> str:
    """What people call a rule: its name, or its id."""
    return rule.name or rule.availability_rule_id


def exception_time(one: AvailablePeriod | Closing, dates: DateWords) -> str:
    """As "Tue 9 March, 08:00 – 09:00", "Thu 25 March, all day"."""
    if isinstance(one, Closing) and one.when.dates is not None:
        first, last = one.when.dates.start, one.when.dates.end - DAY
        days = dates.day(first) if first == last else dates.day(first) + DASH + dates.day(last)
        return translate("Rules", "{days}, all day").format(days=days)
    period = one.when.period if isinstance(one, Closing) else one.period
    start, end = dates.day_of(period.start), dates.day_of(period.end)
    if start == end or period.end == dates.at(start, DAY_MINUTES):
        return listed((dates.day(start), dates.time_range(period)))
    return f"{dates.day(start)} {dates.time(period.start)}{DASH}{dates.day(end)} {dates.time(period.end)}"


def open_on(hours: Hours, day: date, dates: DateWords) -> list[Period]:
    """When the account is open on a day, after rules, extra periods and closings."""
    whole = dates.day_period(day)
    if not hours.rules and not hours.extra:
        opened = [whole]
    else:
        opened = open_periods(hours.rules, hours.extra, whole)
    return subtract(opened, (closing.when.period for closing in hours.closings))


def what_counts(hours: Hours, day: date, dates: DateWords) -> tuple[str, ...]:
    """Which rule, extra period and closing decides about a day, a line each; the result first."""
    whole = dates.day_period(day)
    result = _ranges(open_on(hours, day, dates), dates)
    named = translate("Rules", "{name}: {times}")
    lines = [named.format(name=dates.day(day), times=result or translate("Rules", "closed"))]
    if not hours.rules and not hours.extra:
        lines.append(translate("Rules", "No rules yet: open at any time"))
    for rule in hours.rules:
        times = _ranges(open_periods([rule], (), whole), dates)
        if times:
            lines.append(named.format(name=rule_name(rule), times=times))
    for extra in hours.extra:
        if times := _ranges(intersect([extra.period], [whole]), dates):
            name = extra.name or translate("Rules", "Extra time")
            lines.append(translate("Rules", "+ {name}: {times}").format(name=name, times=times))
    for closing in hours.closings:
        if times := _ranges(intersect([closing.when.period], [whole]), dates):
            if closing.when.dates is not None:
                times = translate("Rules", "all day")
            name = closing.name or translate("Rules", "Closed")
            lines.append(translate("Rules", "− {name}: {times}").format(name=name, times=times))
    return tuple(lines)


def clock_change(tzid: str, since: date, days: int = 200) -> tuple[date, bool] | None:
    """The next day on which the clocks of a zone change, and whether they go forward; None when they do not."""
    zone = ZoneInfo(tzid)

    def offset(day: date) -> timedelta:
        return datetime.combine(day, NOON, zone).utcoffset() or timedelta(0)

    for n in range(days):
        before, after = offset(since + n * DAY - DAY), offset(since + n * DAY)
        if before != after:
            return since + n * DAY, after > before
    return None


def _times(week: Week, day: Weekday, dates: DateWords) -> str:
    """As "09–12 and 12:45–17"."""
    return _listed([_figures(stretch, dates) for stretch in week.on(day)])


def _figures(stretch: Stretch, dates: DateWords) -> str:
    end = stretch.end_minute - DAY_MINUTES if stretch.over_midnight else stretch.end_minute
    return f"{dates.figures(stretch.start_minute)}–{dates.figures(end)}"


def _closed(week: Week, dates: DateWords) -> str:
    closed = tuple(day for day in Weekday if not week.on(day))
    if not closed:
        return ""
    if closed == WEEKEND:
        return translate("Rules", "Closed at weekends.")
    return translate("Rules", "Closed {days}.").format(days=_days_long(closed, dates))


def _days_long(days: Sequence[Weekday], dates: DateWords) -> str:
    """As "Monday", "Tuesday and Wednesday", "Monday to Friday and Sunday"."""
    to = translate("Rules", "{first} to {last}")
    return _listed([_run_text([weekday_name(day, dates) for day in run], to) for run in _runs(days)])


def _days_short(days: Sequence[Weekday], dates: DateWords) -> str:
    """As "Mon", "Tue and Wed", "Mon–Fri and Sun"."""
    return _listed(
        [_run_text([weekday_short(day, dates) for day in run], "{first}–{last}") for run in _runs(days)]
    )


def _run_text(names: Sequence[str], to: str) -> str:
    return names[0] if len(names) == 1 else to.format(first=names[0], last=names[-1])


def _runs(days: Sequence[Weekday]) -> list[list[Weekday]]:
    """Three days in a row and more together, the others one by one."""
    found: list[list[Weekday]] = []
    for _, group in groupby(enumerate(days), key=lambda numbered: numbered[1] - numbered[0]):
        row = [day for _, day in group]
        found += [row] if len(row) > 2 else [[day] for day in row]
    return found


def _listed(parts: Sequence[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return translate("Rules", "{some} and {last}").format(some=listed(parts[:-1]), last=parts[-1])


def _ranges(periods: Iterable[Period], dates: DateWords) -> str:
    return listed(_range(period, dates) for period in periods)


def _range(period: Period, dates: DateWords) -> str:
    if period == dates.day_period(dates.day_of(period.start)):
        return translate("Rules", "all day")
    return dates.time_range(period)
