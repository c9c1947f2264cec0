"""What staff call a calendar in few words."""

from __future__ import annotations

from apcdesk.domain.calendars import Calendar, CalendarKind


def given_name(calendar: Calendar) -> str:
    """The short name, or else a person's first name."""
    if calendar.look.kind is CalendarKind.PERSON and not calendar.look.short_name:
        return calendar.name.split(" ")[0]
    return calendar.short_name
