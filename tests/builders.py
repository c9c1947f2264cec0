"""Short ways to say what a test is about. Everything has a default that does not matter."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from apcdesk.availability.situation import Busy, Diary, Situation
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Event, When
from apcdesk.domain.ids import CalendarId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Group, Member, ResponseFormat, Slot
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod, Weekday, WeeklyPeriod

MONDAY = date(2030, 1, 7)
"""The day of every test that does not say another one."""


def at(clock: str, day: date = MONDAY) -> datetime:
    """An instant in UTC: `at("09:00")`, `at("09:00:30")`, `at("24:00")` is the midnight that ends the day."""
    hours, minutes, seconds = (int(part) for part in f"{clock}:00:00".split(":")[:3])
    midnight = datetime.combine(day, time(0), UTC)
    return midnight + timedelta(hours=hours, minutes=minutes, seconds=seconds)


def seconds(clock: str, day: date = MONDAY) -> int:
    """The same instant in seconds since the epoch."""
    return int(at(clock, day).timestamp())


def a_period(start: str, end: str, day: date = MONDAY) -> Period:
    """A period of one day in UTC."""
    return Period(at(start, day), at(end, day))


def a_slot(start: str, end: str, *subs: str, day: date = MONDAY) -> Slot:
    """An entry of an answer."""
    return Slot(a_period(start, end, day), tuple(Sub(sub) for sub in subs))


def a_weekly_period(day: str, start: str, end: str) -> WeeklyPeriod:
    """`a_weekly_period("monday", "09:00", "24:00")`."""
    return WeeklyPeriod(Weekday[day.upper()], _minute(start), _minute(end))


def a_rule(
    *weekly: tuple[str, str, str], tzid: str = "Etc/UTC", rule_id: str = "default", **more: Any
) -> AvailabilityRule:
    """`a_rule(("monday", "09:00", "12:00"), tzid="Europe/London")`."""
    return AvailabilityRule(
        sub=more.pop("sub", Sub("A")),
        availability_rule_id=rule_id,
        tzid=tzid,
        weekly_periods=tuple(a_weekly_period(*one) for one in weekly),
        **more,
    )


def an_available_period(start: str, end: str, day: date = MONDAY, sub: str = "A") -> AvailablePeriod:
    """A one-off stretch of one day in UTC."""
    return AvailablePeriod(Sub(sub), f"{start}-{end}", a_period(start, end, day))


def a_busy(start: str, end: str, day: date = MONDAY, **more: Any) -> Busy:
    """Time taken on the calendar `cal`."""
    return Busy(more.pop("calendar_id", CalendarId("cal")), seconds(start, day), seconds(end, day), **more)


def a_diary(sub: str = "A", busy: Iterable[Busy] = (), **more: Any) -> Diary:
    """An account with one calendar, `cal`."""
    calendar_ids = more.pop("calendar_ids", (CalendarId("cal"),))
    return Diary(Sub(sub), calendar_ids=calendar_ids, busy=tuple(busy), **more)


def a_situation(*diaries: Diary, **more: Any) -> Situation:
    """The diaries by sub."""
    return Situation({diary.sub: diary for diary in diaries}, **more)


def a_member(sub: str = "A", **options: Any) -> Member:
    """A member of a group."""
    return Member(Sub(sub), **options)


def a_group(*members: str | Member, required: int | None = None) -> Group:
    """`a_group("A", "B", required=1)`; without a number all are required."""
    return Group(tuple(m if isinstance(m, Member) else a_member(m) for m in members), required)


def a_query(
    *periods: Period,
    groups: Iterable[Group] = (),
    minutes: int = 60,
    buffer: tuple[int, int] = (0, 0),
    interval: int | None = None,
    response_format: str = "periods",
    **more: Any,
) -> AvailabilityQuery:
    """A question about A for 60 minutes, unless said otherwise; buffer and interval in minutes."""
    return AvailabilityQuery(
        participants=tuple(groups) or (a_group("A"),),
        required_duration=timedelta(minutes=minutes),
        query_periods=periods,
        response_format=ResponseFormat(response_format),
        start_interval=None if interval is None else timedelta(minutes=interval),
        buffer=Buffer.of_minutes(*buffer),
        **more,
    )


def an_event(start: str = "10:00", end: str = "11:00", day: date = MONDAY, **more: Any) -> Event:
    """An external, opaque event of A on the calendar `cal`, made by staff."""
    fields: dict[str, Any] = {
        "event_uid": EventUid("evt_external_000000000000000000000001"),
        "event_id": None,
        "client_id": None,
        "calendar_id": CalendarId("cal"),
        "sub": Sub("A"),
        "summary": "Board meeting",
        "when": When(a_period(start, end, day)),
        "created": at("00:00", date(2030, 1, 1)),
        "updated": at("00:00", date(2030, 1, 1)),
        "origin": STAFF,
    }
    return Event(**(fields | more))


def _minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
