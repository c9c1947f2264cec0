"""The finder's sentences: counts, chips, captions, windows of time, reasons."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DASH, DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.finder.model import Part, Window
from apcdesk.desk.staff.naming import given_name
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.calendars import Calendar, CalendarKind
from apcdesk.domain.explanations import Blocker, Cause
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period

DOT = " · "

translate = QCoreApplication.translate


def count_word(count: int) -> str:
    """A number that begins a sentence: in words from one to twelve, in figures beyond."""
    words = (
        translate("Finder", "No"),
        translate("Finder", "One"),
        translate("Finder", "Two"),
        translate("Finder", "Three"),
        translate("Finder", "Four"),
        translate("Finder", "Five"),
        translate("Finder", "Six"),
        translate("Finder", "Seven"),
        translate("Finder", "Eight"),
        translate("Finder", "Nine"),
        translate("Finder", "Ten"),
        translate("Finder", "Eleven"),
        translate("Finder", "Twelve"),
    )
    return words[count] if count < len(words) else str(count)


def times_work(count: int, *, more: bool = False) -> str:
    """As "Eight times work", "One time works", "No time works", "At least 512 times work"."""
    if more:
        return translate("Finder", "At least {count} times work", "", count).format(count=count)
    form = max(count, 1)  # none is said like one: "No time works"
    return translate("Finder", "{count} times work", "", form).format(count=count_word(count))


def stretches_work(count: int, *, more: bool = False) -> str:
    """As "Three stretches work", "One stretch works"."""
    if more:
        return translate("Finder", "At least {count} stretches work", "", count).format(count=count)
    form = max(count, 1)
    return translate("Finder", "{count} stretches work", "", form).format(count=count_word(count))


def times(count: int) -> str:
    """As "1 time", "7 times"."""
    return translate("Finder", "{count} times", "", count).format(count=count)


def stretches(count: int) -> str:
    """As "1 stretch", "2 stretches"."""
    return translate("Finder", "{count} stretches", "", count).format(count=count)


def chip(groups: Sequence[NamedGroup], free: Collection[Sub], name_of: Callable[[Sub], str]) -> str:
    """Who is free at a time, as far as it differs from time to time: "Lars +1 · crew 2".

    A group of which all are needed is the same at every time and is left out. A group that needs one says the
    name of the first who is free, and how many more are. A group that needs several says the last word of its
    name in small letters, and how many are free. When nothing is left to say, everybody is named.
    """
    parts = []
    for group in groups:
        there = [sub for sub in group.subs if sub in free]
        if group.required is None or not there:
            continue
        if group.required == 1:
            rest = f" +{len(there) - 1}" if len(there) > 1 else ""
            parts.append(name_of(there[0]) + rest)
        else:
            parts.append(f"{group_word(group.name)} {len(there)}")
    if parts:
        return DOT.join(parts)
    return listed(dict.fromkeys(name_of(sub) for group in groups for sub in group.subs))


def part_line(times: str, name: str, who: str) -> str:
    """A part of a sequence: "13:30 – 14:15 Interview · Sofie, Office"."""
    if not name:
        return translate("Finder", "{times} · {who}").format(times=times, who=who)
    return translate("Finder", "{times} {part} · {who}").format(times=times, part=name, who=who)


def part_caption(name: str, needed: str) -> str:
    """A group's caption in a sequence: "Interview · Any 1 of 3"."""
    if not name:
        return needed
    return translate("Finder", "{part} · {needed}").format(part=name, needed=needed)


def lengths(parts: Sequence[Part], dates: DateWords) -> str:
    """How long each part is: "45 min + 4 h"."""
    return " + ".join(dates.duration(part.length) for part in parts)


def group_word(name: str) -> str:
    """The last word of a group's name in small letters: "crew" of "Press crew"."""
    words = name.lower().split()
    return words[-1] if words else translate("Finder", "free")


def caption(group: NamedGroup) -> str:
    """How many of a group are needed: "All of 2", "Any 1 of 3", "2 of 4"."""
    count = len(group.subs)
    if group.required is None:
        return translate("Finder", "All of {count}").format(count=count)
    if group.required == 1:
        return translate("Finder", "Any 1 of {count}").format(count=count)
    return translate("Finder", "{needed} of {count}").format(needed=group.required, count=count)


def lane_name(calendar: Calendar) -> str:
    """The name beside a lane: a person's whole name, the short one of anything else."""
    return calendar.name if calendar.look.kind is CalendarKind.PERSON else calendar.short_name


def window_text(window: Window, dates: DateWords) -> str:
    """As "Now – Thu 11, 16:00", "Tue 9, 13:00 – 18:00", "Wed 10 – Fri 12" for whole days."""
    end_day, end = _last_moment(window.end, dates)
    if window.start is None:
        return translate("Finder", "Now") + DASH + listed((end_day, end))
    start_day = dates.day_short(window.start)
    start = dates.time(window.start) if dates.minute_of(window.start) or end else ""
    if start_day == end_day:
        return listed((start_day, f"{start}{DASH}{end}")) if end else listed((start_day, start))
    return listed((start_day, start)) + DASH + listed((end_day, end))


def _last_moment(end: datetime, dates: DateWords) -> tuple[str, str]:
    """Day and time of an end; midnight is the day that it ends, without a time."""
    if dates.minute_of(end) == 0:
        return dates.day_short(end - timedelta(seconds=1)), ""
    return dates.day_short(end), dates.time(end)


def day_and_time(moment: datetime, dates: DateWords) -> str:
    """As "Thu 11 March, 14:15"."""
    return listed((dates.day(moment), dates.time(moment)))


def slot_name(period: Period, who: str, dates: DateWords) -> str:
    """What a screen reader says of a found time."""
    return translate("Finder", "{day}, {start} to {end}, {who}").format(
        day=dates.day_long(period.start), start=dates.time(period.start), end=dates.time(period.end), who=who
    )


def in_full(length: timedelta, dates: DateWords) -> str:
    """As "45 minutes", "1 minute"; from an hour on as "1 h 15 min". What is left over counts as one minute more."""
    minutes = -int(-length.total_seconds() // 60)
    if minutes >= 60:
        return dates.duration(minutes)
    return translate("Why", "{count} minutes", "", minutes).format(count=minutes)


def over_hours(calendar: Calendar, over: Blocker, dates: DateWords) -> str:
    """As "Elsa’s hours end at 18:00. This is 15 minutes over."."""
    length = in_full(over.missing, dates)
    if over.cause is Cause.HOURS_END:
        words = translate("Finder", "{name}’s hours end at {time}. This is {length} over.")
        time = over.period.start
    else:
        words = translate("Finder", "{name}’s hours start at {time}. This is {length} early.")
        time = over.period.end
    return words.format(name=given_name(calendar), time=dates.time(time), length=length)
