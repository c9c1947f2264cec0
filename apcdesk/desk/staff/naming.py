"""What staff call a calendar in few words."""

from __future__ import annotations

from apcdesk.domain.calendars import Calendar, CalendarKind


def given_name(calendar: Calendar) -> str:
    """The short name, or else a person's first name."""
    if calendar.look.kind is CalendarKind.PERSON and not calendar.look.short_name:
        return calendar.name.split(" ")[0]
    return calendar.short_name


def is_person(calendar: Calendar | None) -> bool:
    """Whether to speak of it as of somebody: of a room or a thing other words are said. A calendar that a program opened
    is a stand until somebody says otherwise, and may be anybody's.
    """
    return calendar is None or calendar.look.kind not in (CalendarKind.ROOM, CalendarKind.EQUIPMENT)
