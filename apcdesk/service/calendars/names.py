"""Calendars by what people call them on a command line."""

from __future__ import annotations

from collections.abc import Sequence

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import CalendarId
from apcdesk.errors import Invalid


def called(calendars: Sequence[Calendar], names: Sequence[str]) -> frozenset[CalendarId]:
    """The calendars by any of their IDs or by name. Raises Invalid with all that nothing is called so, and what is."""
    chosen: set[CalendarId] = set()
    unknown = []
    for name in names:
        found = [one.calendar_id for one in calendars if name in _names(one)]
        chosen.update(found)
        unknown += [] if found else [name]
    if unknown:
        known = ", ".join(sorted(one.account.application_calendar_id or one.name for one in calendars))
        words = f"nothing is called {', '.join(unknown)}; there are: {known or 'none yet'}"
        raise Invalid.one("calendars", "errors.invalid", words)
    return frozenset(chosen)


def one_called(calendars: Sequence[Calendar], name: str) -> CalendarId:
    """The one calendar that is called so. Raises Invalid where none is or several are."""
    chosen, *others = sorted(called(calendars, [name]))
    if others:
        words = f"{name} is what several are called: {', '.join((chosen, *others))}"
        raise Invalid.one("calendar", "errors.invalid", words)
    return chosen


def _names(calendar: Calendar) -> tuple[str | None, ...]:
    key = calendar.account.application_calendar_id
    return calendar.calendar_id, key, calendar.name, calendar.short_name, calendar.sub
