"""Drafts and appointment types in one line. Times are of the story's Wednesday, in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Buffer
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod

WEDNESDAY = date(2027, 3, 10)


def at(clock: str, day: date = WEDNESDAY) -> datetime:
    """An instant in UTC."""
    hours, minutes = clock.split(":")
    return datetime(day.year, day.month, day.day, int(hours), int(minutes), tzinfo=UTC)


def a_period(start: str, end: str, day: date = WEDNESDAY) -> Period:
    return Period(at(start, day), at(end, day))


def a_draft(summary: str, start: str, end: str, day: date = WEDNESDAY, **more: Any) -> EventDraft:
    return EventDraft(summary=summary, times=DraftTimes(at(start, day), at(end, day)), **more)


def hours(sub: Sub, start: int, end: int, tzid: str = "Europe/Oslo", name: str = "hours") -> AvailabilityRule:
    """Every day of the week from `start` to `end` o'clock, local time."""
    return AvailabilityRule(
        sub, name, tzid, tuple(WeeklyPeriod(day, start * 60, end * 60) for day in Weekday)
    )


def an_appointment_type(*groups: NamedGroup, name: str = "demo", **more: Any) -> AppointmentType:
    """Half an hour on the quarter hours, offered on the story's Wednesday and the day after."""
    values: dict[str, Any] = {
        "required_duration": timedelta(minutes=30),
        "buffer": Buffer(),
        "start_interval": timedelta(minutes=15),
        "tzid": "Europe/Oslo",
        "first_day": WEDNESDAY,
        "last_day": WEDNESDAY + timedelta(days=1),
    }
    values |= more
    return AppointmentType(
        appointment_type_id=AppointmentTypeId(name), name=name.capitalize(), participants=groups, **values
    )
