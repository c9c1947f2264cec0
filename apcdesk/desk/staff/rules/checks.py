"""What in a set of hours contradicts itself or does nothing: said before it is saved, never in the way of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from apcdesk.availability.open_hours import open_periods
from apcdesk.desk.language.dates import DASH, DateWords
from apcdesk.desk.staff.agenda.geometry import skipped_minutes
from apcdesk.desk.staff.rules.typed import clock_text
from apcdesk.desk.staff.rules.words import (
    clock_change,
    exception_time,
    rule_name,
    weekday_name,
    weekday_short,
)
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.hours import Hours
from apcdesk.domain.period import subtract
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.domain.spans import intersect_spans
from apcdesk.domain.weeks import Week, overlaps

translate = QCoreApplication.translate

MINUTE = timedelta(minutes=1)


def contradictions(
    hours: Hours, kinds: Sequence[AppointmentType], now: datetime, dates: DateWords
) -> tuple[str, ...]:
    """A sentence for each thing worth a look. `kinds` is what is booked with the account."""
    found = [line for rule in hours.rules for line in (*_overlaps(rule, dates), *_clock(rule, now, dates))]
    found += [*_too_short(hours.rules, kinds, dates), *_idle_extra(hours, now, dates)]
    return tuple(dict.fromkeys(found))


def _overlaps(rule: AvailabilityRule, dates: DateWords) -> Iterator[str]:
    words = translate("Rules", "{one} and {other} overlap on {day}.")
    for one, other in overlaps(rule.weekly_periods):
        day = weekday_name(one.day, dates)
        yield words.format(one=_times(one, dates), other=_times(other, dates), day=day)


def _clock(rule: AvailabilityRule, now: datetime, dates: DateWords) -> Iterator[str]:
    """Open time that the clock leaves out on the next day on which it goes forward."""
    change = clock_change(rule.tzid, dates.elsewhere(rule.tzid).day_of(now))
    if change is None or not change[1]:
        return
    day = change[0]
    skipped = skipped_minutes(day, rule.tzid)
    open_ = [(p.start_minute, p.end_minute) for p in _pieces(rule, day)]
    if skipped is not None and intersect_spans(open_, [skipped]):
        words = translate("Rules", "On {day} the clocks go forward. {times} does not exist that day.")
        start, end = (clock_text(minute, dates) for minute in skipped)
        yield words.format(day=dates.day(day), times=start + DASH + end)


def _pieces(rule: AvailabilityRule, day: date) -> list[WeeklyPeriod]:
    return [piece for piece in Week.of(rule.weekly_periods).pieces if piece.day == day.weekday()]


def _too_short(
    rules: Iterable[AvailabilityRule], kinds: Sequence[AppointmentType], dates: DateWords
) -> Iterator[str]:
    """Stretches in which nothing that is booked here fits; rules that touch count together."""
    if not kinds:
        return
    shortest = min(kinds, key=lambda kind: kind.required_duration)
    minutes = shortest.required_duration // MINUTE
    union = Week.of(piece for rule in rules for piece in rule.weekly_periods)
    words = translate("Rules", "{period} is shorter than {length}, so no {name} fits in it.")
    for stretch in union.stretches:
        if stretch.minutes < minutes:
            start, end = clock_text(stretch.start_minute, dates), clock_text(stretch.end_minute, dates)
            period = f"{weekday_short(Weekday(stretch.day), dates)} {start}{DASH}{end}"
            length = dates.duration(minutes)
            yield words.format(period=period, length=length, name=shortest.short_name or shortest.name)


def _idle_extra(hours: Hours, now: datetime, dates: DateWords) -> Iterator[str]:
    """Extra time that is closed by hand, or open by a rule anyway."""
    closings = [closing.when.period for closing in hours.closings]
    for extra in hours.extra:
        if extra.period.end <= now:
            continue
        name = extra.name or translate("Rules", "Extra time")
        when = exception_time(extra, dates)
        if not subtract([extra.period], closings):
            words = translate("Rules", "{name}, {when}, is closed by hand: closed wins.")
            yield words.format(name=name, when=when)
            continue
        rule = next((r for r in hours.rules if open_periods([r], (), extra.period) == [extra.period]), None)
        if rule is not None:
            words = translate("Rules", "{name}, {when}, is open by {rule} anyway.")
            yield words.format(name=name, when=when, rule=rule_name(rule))


def _times(piece: WeeklyPeriod, dates: DateWords) -> str:
    return clock_text(piece.start_minute, dates) + DASH + clock_text(piece.end_minute, dates)
