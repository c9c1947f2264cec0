"""What the list of calendars shows: calendars with the use of a week, grouped and filtered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.sentences import listed
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import CalendarId
from apcdesk.service.demand.usage import WeekUse
from apcdesk.service.services import Services

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CalendarUse:
    """A calendar and how its week is used."""

    calendar: Calendar
    use: WeekUse

    @property
    def calendar_id(self) -> CalendarId:
        """The calendar's id."""
        return self.calendar.calendar_id

    @property
    def application_calendar_id(self) -> str:
        """The id that the application chose; empty for a person's calendar."""
        return self.calendar.account.application_calendar_id or ""

    def matches(self, text: str) -> bool:
        """Whether every word of the text is in the name, the ID, the sub or the group."""
        calendar = self.calendar
        fields = (calendar.name, calendar.short_name, self.application_calendar_id, calendar.sub)
        haystack = " ".join((*fields, calendar.look.group)).casefold()
        return all(word in haystack for word in text.casefold().split())


@dataclass(frozen=True, slots=True)
class Group:
    """A heading and the calendars below it."""

    name: str
    rows: tuple[CalendarUse, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """Every calendar with the use of the week that begins on `monday`."""

    monday: date
    rows: tuple[CalendarUse, ...]

    def listed(self, text: str = "", *, everything: bool = False) -> tuple[CalendarUse, ...]:
        """The calendars to show: those of the list, or all when a filter or the button asks for all."""
        if text.strip():
            return tuple(row for row in self.rows if row.matches(text))
        return tuple(row for row in self.rows if everything or row.calendar.look.in_list)

    def find(self, calendar_id: CalendarId | None) -> CalendarUse | None:
        """The row of a calendar, None when it is not there."""
        return next((row for row in self.rows if row.calendar_id == calendar_id), None)

    def groups(self) -> tuple[str, ...]:
        """The names of the groups in use, in the order of the list."""
        return tuple(dict.fromkeys(row.calendar.look.group for row in self.rows if row.calendar.look.group))


def load_overview(services: Services, monday: date) -> Overview:
    """Read every calendar and its week. Runs on a worker; raises Unavailable."""
    calendars = services.calendars.all()
    rows = (CalendarUse(c, services.usage.week(c.sub, monday, services.tzid)) for c in calendars)
    return Overview(monday, tuple(rows))


def grouped(rows: Iterable[CalendarUse]) -> tuple[Group, ...]:
    """The rows under their groups: groups in the order in which they first appear, each once."""
    ordered = list(rows)
    place = {name: n for n, name in enumerate(dict.fromkeys(row.calendar.look.group for row in ordered))}
    ordered.sort(key=lambda row: place[row.calendar.look.group])
    return tuple(
        Group(name, tuple(members)) for name, members in groupby(ordered, key=lambda r: r.calendar.look.group)
    )


def rules_text(use: WeekUse) -> str:
    """When it is open, as people named it: "Expo hours + 1 extra", "No rules yet"."""
    if not use.has_any_hours:
        return translate("CalendarList", "No rules yet")
    names = listed(use.rule_names)
    if not use.extra_count:
        return names or translate("CalendarList", "Extra time only")
    extra = translate("CalendarList", "{count} extra").format(count=use.extra_count)
    return f"{names} + {extra}" if names else extra


def booked_text(use: WeekUse) -> str:
    """How much of the week is booked: "38 %", or the number of bookings where nothing is open."""
    if use.open_minutes:
        return translate("CalendarList", "{percent} %").format(percent=use.percent)
    return bookings_text(use.bookings)


def bookings_text(count: int) -> str:
    """As "No bookings", "1 booking", "13 bookings"."""
    if count == 0:
        return translate("CalendarList", "No bookings")
    return translate("CalendarList", "{count} bookings", "", count).format(count=count)


def short_sub(sub: str) -> str:
    """The sub with its middle left out, as the list has room for: "apc_65e9…e5aa"."""
    return f"{sub[:8]}…{sub[-4:]}" if len(sub) > 16 else sub


def hours_text(minutes: int) -> str:
    """A length in hours as the panel writes it: "39 h", "14 h 55", "45 min"."""
    hours, rest = divmod(minutes, 60)
    if not hours and rest:
        return translate("CalendarList", "{minutes} min").format(minutes=rest)
    if not rest:
        return translate("CalendarList", "{hours} h").format(hours=hours)
    return translate("CalendarList", "{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02}")
