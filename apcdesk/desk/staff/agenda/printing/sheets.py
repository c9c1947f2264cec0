"""What a printed sheet says, in words; how it looks is the painter's business."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DASH, DateWords
from apcdesk.desk.language.sentences import dotted
from apcdesk.desk.staff.agenda.blocks.items import State, guests_text, state_of, state_word
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Event

translate = QCoreApplication.translate

WEEK = 7


@dataclass(frozen=True, slots=True)
class Row:
    """One event on one day: when, what, and what else is good to know."""

    times: str
    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SheetDay:
    """A day with its rows; none means that nothing takes place."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """One page: whose it is, which days, and what takes place."""

    title: str
    span: str
    place: str
    days: tuple[SheetDay, ...]


def sheets_of(agenda: Agenda, dates: DateWords, *, hide_names: bool = False) -> tuple[PrintedSheet, ...]:
    """A sheet for each calendar that is shown, in the order of the agenda.

    An event over midnight stands on both days. With `hide_names` the sheets say when only.
    """
    first, last = agenda.days[0], agenda.days[-1]
    span = dates.day_long(first)
    if last > first:
        week = translate("Print", "Week {number}").format(number=dates.week_number(first))
        span = f"{week} · {dates.day_range(first, last)}"
    place = dotted(agenda.place.get(part, "") for part in ("organisation", "stand"))
    return tuple(
        PrintedSheet(
            title=calendar.name,
            span=span,
            place=place,
            days=tuple(_day(day, calendar, agenda, dates, hide_names) for day in agenda.days),
        )
        for calendar in agenda.calendars
        if calendar.calendar_id in agenda.shown
    )


def month_sheets(agenda: Agenda, dates: DateWords, *, hide_names: bool = False) -> tuple[PrintedSheet, ...]:
    """A sheet for each calendar and each of the agenda's whole weeks in which it has something, by calendar."""
    weeks = [agenda.days[first : first + WEEK] for first in range(0, len(agenda.days), WEEK)]
    by_week = [sheets_of(replace(agenda, days=days), dates, hide_names=hide_names) for days in weeks]
    return tuple(
        sheet
        for of_calendar in zip(*by_week, strict=True)
        for sheet in of_calendar
        if any(d.rows for d in sheet.days)
    )


def _day(day: date, calendar: Calendar, agenda: Agenda, dates: DateWords, hide_names: bool) -> SheetDay:
    whole = dates.day_period(day)
    mine = [e for e in agenda.events if e.calendar_id == calendar.calendar_id and e.period.overlaps(whole)]
    ordered = sorted(mine, key=lambda e: (not e.when.all_day, e.period.start, e.period.end, e.event_uid))
    return SheetDay(dates.day_long(day), tuple(_row(e, day, dates, hide_names) for e in ordered))


def _row(event: Event, day: date, dates: DateWords, hide_names: bool) -> Row:
    times = _times(event, day, dates)
    if event.notes.closed:
        return Row(times, translate("Print", "Closed"))
    if hide_names:
        return Row(times, translate("Print", "Busy") if event.busy else translate("Print", "Shows as free"))
    return Row(times, event.summary or translate("Print", "No title"), dotted(_details(event)))


def _times(event: Event, day: date, dates: DateWords) -> str:
    """As "13:00 – 13:45"; over midnight "22:00 – 02:00 Thu" on the first day and "Wed 22:00 – 02:00" on the last."""
    if event.when.all_day:
        return translate("Print", "All day")
    start, end = event.period.start, event.period.end
    first, last = dates.day_of(start), dates.day_of(end)
    before = f"{dates.weekday_short(first)} {dates.time(start)}" if first < day else dates.time(start)
    after = f"{dates.time(end)} {dates.weekday_short(last)}" if last > day else dates.time(end)
    return before + DASH + after


def _details(event: Event) -> list[str]:
    guest = event.notes.guest
    state = state_of(event)
    found = [state_word(state)] if state in (State.TENTATIVE, State.MISSED, State.CANCELLED) else []
    if guest is not None:
        found += [part for part in (guest.name, guest.company, guest.phone) if part]
    found += [part for part in (guests_text(event), event.notes.code) if part]
    if event.location is not None and event.location.description:
        found.append(event.location.description)
    return found


def columns(days: Sequence[SheetDay]) -> int:
    """How many rows the days take, headings and the line for nothing included."""
    return sum(1 + max(len(day.rows), 1) for day in days)
