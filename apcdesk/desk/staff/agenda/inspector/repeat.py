"""How an event of the form repeats, what can be wrong with that, and a rule in words. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.domain.recurrence import Frequency, Recurrence
from apcdesk.domain.rules import Weekday

translate = QCoreApplication.translate

LEAST, MOST = 2, 999
"""So many times somebody can ask for."""
SOME_MONDAY = date(2001, 1, 1)
WORKDAYS = tuple(Weekday)[:5]


class Repeats(Enum):
    """In what steps, as staff choose it."""

    NEVER = "never"
    DAILY = "daily"
    WORKDAYS = "workdays"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"


class Ends(Enum):
    """What ends it."""

    NEVER = "never"
    ON = "on"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Repeat:
    """The fields. `days` are for a weekly one; `last` is the last day on which it may begin, `times` counts the first too
    and is None where it cannot be read."""

    repeats: Repeats = Repeats.NEVER
    days: tuple[Weekday, ...] = ()
    ends: Ends = Ends.NEVER
    last: date | None = None
    times: int | None = None

    def rule(self) -> Recurrence | None:
        """The rule of the series, None for a single event. Only for one without problems."""
        if self.repeats is Repeats.NEVER:
            return None
        frequency, interval, days = {
            Repeats.DAILY: (Frequency.DAILY, 1, ()),
            Repeats.WORKDAYS: (Frequency.WEEKLY, 1, WORKDAYS),
            Repeats.WEEKLY: (Frequency.WEEKLY, 1, self.days),
            Repeats.FORTNIGHTLY: (Frequency.WEEKLY, 2, ()),
            Repeats.MONTHLY: (Frequency.MONTHLY, 1, ()),
        }[self.repeats]
        times = self.times if self.ends is Ends.AFTER else None
        return Recurrence(frequency, interval, times, self.last if self.ends is Ends.ON else None, days)

    def problem(self, first: date, dates: DateWords) -> str:
        """What is wrong with it for an event that starts on this day, and what to do; empty when nothing is."""
        if self.repeats is Repeats.NEVER:
            return ""
        if self.repeats is Repeats.WEEKLY and not self.days:
            return translate("Agenda", "Choose the days on which it repeats.")
        days = {Repeats.WEEKLY: self.days, Repeats.WORKDAYS: WORKDAYS}.get(self.repeats)
        if days is not None and first.weekday() not in days:
            words = translate(
                "Agenda", "It starts on {day}. Choose that day too, or start on one that is chosen."
            )
            if self.repeats is Repeats.WORKDAYS:
                words = translate("Agenda", "It starts on {day}. Start it on a weekday.")
            return words.format(day=dates.weekday(first))
        if self.ends is Ends.ON and self.last is not None and self.last <= first:
            words = translate("Agenda", "It starts on {day}. Choose a later last day.")
            return words.format(day=dates.day(first))
        if self.ends is Ends.AFTER and (self.times is None or not LEAST <= self.times <= MOST):
            words = translate("Agenda", "Write how many times, from {least} to {most}.")
            return words.format(least=LEAST, most=MOST)
        return ""


NO_REPEAT = Repeat()


def repeat_of(rule: Recurrence | None, first: date) -> Repeat:
    """The fields of a rule that staff made; `first` is a day on which the event takes place."""
    if rule is None:
        return NO_REPEAT
    days = rule.by_day or ((Weekday(first.weekday()),) if rule.frequency is Frequency.WEEKLY else ())
    if rule.frequency is Frequency.WEEKLY:
        repeats = Repeats.WEEKLY if days != WORKDAYS else Repeats.WORKDAYS
        repeats = Repeats.FORTNIGHTLY if rule.interval == 2 else repeats
    else:
        repeats = Repeats.DAILY if rule.frequency is Frequency.DAILY else Repeats.MONTHLY
    if repeats is not Repeats.WEEKLY:
        days = ()
    ends = Ends.ON if rule.until else Ends.AFTER if rule.count else Ends.NEVER
    return Repeat(repeats, days, ends, rule.until, rule.count)


def repeats_text(repeats: Repeats) -> str:
    """The choice in the form."""
    return {
        Repeats.NEVER: translate("Agenda", "Never"),
        Repeats.DAILY: translate("Agenda", "Every day"),
        Repeats.WORKDAYS: translate("Agenda", "Every weekday, Monday to Friday"),
        Repeats.WEEKLY: translate("Agenda", "Every week on these days"),
        Repeats.FORTNIGHTLY: translate("Agenda", "Every 2 weeks"),
        Repeats.MONTHLY: translate("Agenda", "Every month on this date"),
    }[repeats]


def ends_text(ends: Ends) -> str:
    """The choice of its end."""
    return {
        Ends.NEVER: translate("Agenda", "Without an end"),
        Ends.ON: translate("Agenda", "Until a day"),
        Ends.AFTER: translate("Agenda", "So many times"),
    }[ends]


def rule_text(rule: Recurrence, dates: DateWords) -> str:
    """As "Every week on Mon, Wed"; any rule, also of a client."""
    if rule.frequency is Frequency.WEEKLY and rule.interval == 1 and rule.by_day == WORKDAYS:
        return translate("Agenda", "Every weekday, Monday to Friday")
    one, several = {
        Frequency.DAILY: (
            translate("Agenda", "Every day"),
            translate("Agenda", "Every {count} days", "", rule.interval),
        ),
        Frequency.WEEKLY: (
            translate("Agenda", "Every week"),
            translate("Agenda", "Every {count} weeks", "", rule.interval),
        ),
        Frequency.MONTHLY: (
            translate("Agenda", "Every month"),
            translate("Agenda", "Every {count} months", "", rule.interval),
        ),
        Frequency.YEARLY: (
            translate("Agenda", "Every year"),
            translate("Agenda", "Every {count} years", "", rule.interval),
        ),
    }[rule.frequency]
    words = one if rule.interval == 1 else several.format(count=rule.interval)
    if rule.frequency is Frequency.WEEKLY and rule.interval == 2:
        words = translate("Agenda", "Every 2 weeks")
    if not rule.by_day:
        return words
    days = listed(dates.weekday_short(day_named(day)) for day in rule.by_day)
    return translate("Agenda", "{rule} on {days}").format(rule=words, days=days)


def end_text(rule: Recurrence, dates: DateWords) -> str:
    """As "until 5 November 2027", "10 times", "once"; empty for one without an end."""
    if rule.until is not None:
        return translate("Agenda", "until {day}").format(day=dates.full_date(rule.until))
    if rule.count is None:
        return ""
    return translate("Agenda", "{count} times", "", rule.count).format(count=rule.count)


def day_named(day: Weekday) -> date:
    """A date of this weekday, for its name."""
    return SOME_MONDAY + timedelta(days=int(day))
