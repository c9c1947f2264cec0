"""What the page of an absence says."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.finder.why_words import WhyWords
from apcdesk.desk.staff.naming import given_name
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.replacements import Proposal, Stranded
from apcdesk.service.absence.replacements import Line

WHY_NAMED = 2
"""How many of those who are not free are named."""

translate = QCoreApplication.translate


def name_of(calendars: Mapping[Sub, Calendar], sub: Sub) -> str:
    """What somebody is called in few words."""
    calendar = calendars.get(sub)
    return translate("Absence", "Somebody") if calendar is None else given_name(calendar)


def when_and_who(stranded: Stranded, dates: DateWords, *, with_day: bool) -> str:
    """As "13:30 – 14:15  Jef Wouters", with the day where there are several."""
    period = stranded.affected.period
    what = stranded.affected.summary or translate("Absence", "No title")
    times = dates.time_range(period)
    if with_day:
        return translate("Absence", "{day}, {times}  {what}").format(
            day=dates.day_short(period.start), times=times, what=what
        )
    return translate("Absence", "{times}  {what}").format(times=times, what=what)


def proposal_text(
    proposal: Proposal, stranded: Stranded, calendars: Mapping[Sub, Calendar], dates: DateWords
) -> str:
    """As "Pieter, same time" or "Tue 16 March, 16:00, Pieter"."""
    name, was = name_of(calendars, proposal.sub), stranded.affected.period
    if proposal.period == was:
        return translate("Absence", "{name}, same time").format(name=name)
    return translate("Absence", "{day}, {time}, {name}").format(
        day=dates.day(proposal.period.start), time=dates.time(proposal.period.start), name=name
    )


def why_text(line: Line, dates: DateWords, *, person: bool = True) -> str:
    """Why nobody else can do it at that time: "Pieter: Busy from 15:00"; "" where somebody can."""
    stranded = line.stranded
    if not stranded.is_booking:
        return translate("Absence", "Not a booking. It stays as it is.")
    if stranded.at_time:
        return ""
    if line.why_not is None:
        nobody = translate("Absence", "There is nobody else who could do it.")
        return nobody if person else translate("Absence", "There is nothing else that could be used.")
    words = WhyWords(line.why_not, dates)
    members = [member for group in line.why_not.explanation.groups for member in group.members]
    told = [
        translate("Absence", "{name}: {why}").format(name=words.name(member.sub), why=words.reason(member))
        for member in members[:WHY_NAMED]
    ]
    return translate("Absence", ". ").join(told)


def unnamed_text(stranded: Stranded, calendars: Mapping[Sub, Calendar]) -> str:
    """Who is free at that time, but does other things."""
    if stranded.is_filled or not stranded.at_time:
        return ""
    name = name_of(calendars, stranded.at_time[0].sub)
    return translate("Absence", "{name} is free, but not named for this appointment.").format(name=name)


def title_text(*, person: bool) -> str:
    """What the page is called, and what the absence says in the agenda."""
    return translate("Absence", "Away") if person else translate("Absence", "Not available")


def heading(lines: int, *, person: bool = True) -> str:
    """How much needs somebody, or something else where it is no person that is missing."""
    if lines == 0:
        nobody = translate("Absence", "No booking needs anybody")
        return nobody if person else translate("Absence", "No booking needs anything")
    many = translate("Absence", "{count} bookings need somebody", "", lines)
    if not person:
        many = translate("Absence", "{count} bookings need something else", "", lines)
    return many.format(count=lines)


def apply_text(count: int, *, person: bool = True) -> str:
    """What the button does: with nothing ticked it only writes the absence."""
    if count == 0:
        away = translate("Absence", "Mark away")
        return away if person else translate("Absence", "Mark as not available")
    return translate("Absence", "Apply {count}", "", count).format(count=count)


def step_text(name: str, period: Period, dates: DateWords, count: int, *, person: bool = True) -> str:
    """The step in the undo toast."""
    away = translate("Absence", "{name} away, {day}")
    words = away if person else translate("Absence", "{name} not available, {day}")
    words = words.format(name=name, day=dates.day(period.start))
    if count == 0:
        return words
    return translate("Absence", "{what}: {count} bookings changed", "", count).format(what=words, count=count)
