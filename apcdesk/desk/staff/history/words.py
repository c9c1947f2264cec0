"""A step of a history in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DASH, DateWords
from apcdesk.desk.staff.agenda.inspector.facts import origin_text
from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.history import HistoryEntry
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period

NameOf = Callable[[Sub], str]

translate = QCoreApplication.translate


def what_text(entry: HistoryEntry, name_of: NameOf, dates: DateWords) -> str:
    """What was done: "Moved from Wed 10 March, 13:00 to 14:00", "From Sofie to Pieter", "Renamed to Press A", "Added,
    733 times"."""
    if entry.parts:
        return _many_text(entry)
    if entry.entity in (Entity.BOOKING, Entity.EVENT):
        return _booking_text(entry, name_of, dates)
    subject = entry.subject
    words = {
        (Entity.CALENDAR, Verb.CREATED): translate("History", "Calendar made"),
        (Entity.CALENDAR, Verb.DELETED): translate("History", "Calendar deleted"),
        (Entity.CALENDAR, Verb.UPDATED): translate("History", "Renamed to {name}")
        if "name" in entry.fields
        else translate("History", "Colour, group or kind changed")
        if entry.fields
        else translate("History", "Calendar connected again"),
        (Entity.AVAILABILITY_RULE, Verb.CREATED): translate("History", "Rule {name} made"),
        (Entity.AVAILABILITY_RULE, Verb.UPDATED): translate("History", "Rule {name} changed"),
        (Entity.AVAILABILITY_RULE, Verb.DELETED): translate("History", "Rule {name} deleted"),
        (Entity.AVAILABLE_PERIOD, Verb.CREATED): translate("History", "Extra time {when} made"),
        (Entity.AVAILABLE_PERIOD, Verb.UPDATED): translate("History", "Extra time {when} changed"),
        (Entity.AVAILABLE_PERIOD, Verb.DELETED): translate("History", "Extra time {when} deleted"),
    }.get((entry.entity, entry.verb), translate("History", "Changed"))
    return words.format(name=subject, when=_when(entry.period, dates))


def part_text(part: HistoryEntry, name_of: NameOf, dates: DateWords) -> str:
    """What was done to one of many, and to which: "Deleted: Wed 10 March, 13:00 – 14:00"."""
    if part.verb is Verb.CREATED or part.former is not None or part.came or part.went:
        return what_text(part, name_of, dates)
    deleted, changed = translate("History", "Deleted: {when}"), translate("History", "Changed: {when}")
    words = deleted if part.verb is Verb.DELETED else changed
    return words.format(when=_when(part.period, dates))


def reach_text(entry: HistoryEntry, dates: DateWords) -> str:
    """The days over which one step reached, of many events: "10 March 2027 – 11 March 2029"; else nothing."""
    if not entry.parts or entry.period is None:
        return ""
    first, last = dates.day_of(entry.period.start), dates.day_of(entry.period.end - timedelta(seconds=1))
    return dates.day(first) if first == last else dates.day_range(first, last)


def others_text(entry: HistoryEntry) -> str:
    """That others were written with the event: "With 732 others in one step"; else nothing."""
    words = translate("History", "With {count} others in one step", "", entry.others)
    return words.format(count=entry.others) if entry.others else ""


def _many_text(entry: HistoryEntry) -> str:
    """What was done to many events; who the step is about stands before it, where they have one title."""
    count = len(entry.parts)
    added = (
        translate("History", "{count} events added", "", count),
        translate("History", "Added, {count} times", "", count),
    )
    deleted = (
        translate("History", "{count} events deleted", "", count),
        translate("History", "Deleted, {count} times", "", count),
    )
    moved = (
        translate("History", "{count} events moved", "", count),
        translate("History", "Moved, {count} times", "", count),
    )
    changed = (
        translate("History", "{count} events changed", "", count),
        translate("History", "Changed, {count} times", "", count),
    )
    if all(part.former is not None for part in entry.parts):
        words = moved
    else:
        words = {Verb.CREATED: added, Verb.DELETED: deleted}.get(entry.verb, changed)
    return words[bool(entry.subject)].format(count=count)


def _booking_text(entry: HistoryEntry, name_of: NameOf, dates: DateWords) -> str:
    booking = entry.entity is Entity.BOOKING
    if entry.verb is Verb.CREATED:
        words = (
            translate("History", "Booked for {when}") if booking else translate("History", "Added for {when}")
        )
        return words.format(when=_when(entry.period, dates))
    if entry.verb is Verb.DELETED:
        return translate("History", "Cancelled") if booking else translate("History", "Deleted")
    if entry.verb is Verb.FORGOTTEN:
        return translate("History", "Who came was forgotten")
    parts = []
    if "missed" in entry.fields:
        came = translate("History", "Came after all")
        parts.append(translate("History", "Did not come") if entry.missed else came)
    if entry.arrived:
        parts.append(translate("History", "Arrived"))
    if entry.came or entry.went:
        parts.append(_people_text(entry, name_of))
    if entry.former is not None:
        words = translate("History", "Moved from {former} to {when}")
        parts.append(words.format(former=_when(entry.former, dates), when=_when(entry.period, dates)))
    return translate("History", ". ").join(parts) or translate("History", "Changed")


def _people_text(entry: HistoryEntry, name_of: NameOf) -> str:
    went, came = (_names(subs, name_of) for subs in (entry.went, entry.came))
    if went and came:
        return translate("History", "From {went} to {came}").format(went=went, came=came)
    if came:
        return translate("History", "{came} joined").format(came=came)
    return translate("History", "{went} left").format(went=went)


def _names(subs: Sequence[Sub], name_of: NameOf) -> str:
    return translate("History", ", ").join(name_of(sub) for sub in subs)


def who_text(entry: HistoryEntry, dates: DateWords) -> str:
    """Who and when, as "Inge · Tue 16 March, 07:42"."""
    return translate("History", "{who} · {day}, {time}").format(
        who=origin_text(entry.origin), day=dates.day(entry.at), time=dates.time(entry.at)
    )


def _when(period: Period | None, dates: DateWords) -> str:
    if period is None:
        return ""
    first, last = dates.day_of(period.start), dates.day_of(period.end - timedelta(seconds=1))
    if period == dates.day_period(first, (last - first).days + 1):
        return dates.day(first) if first == last else dates.day(first) + DASH + dates.day(last)
    return translate("History", "{day}, {times}").format(
        day=dates.day(period.start), times=dates.time_range(period)
    )
