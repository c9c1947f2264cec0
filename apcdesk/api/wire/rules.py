"""Availability rules and available periods on the wire: contract scheduling §3 and §4."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated, NotRequired

from pydantic import Field, field_validator
from pydantic_core.core_schema import ValidationInfo
from typing_extensions import TypedDict

from apcdesk.api.fields import (
    Boolean,
    CalendarIds,
    Instant,
    OptionalEdge,
    OptionalTzid,
    TimeOrObject,
    Tzid,
    choice,
    pattern,
    text,
)
from apcdesk.api.problems import Body, wrong
from apcdesk.api.wire.reading import PagesAnswer
from apcdesk.api.wire.times import LocalizedTime, instant_text, localized
from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.rules import DAY_MINUTES, AvailabilityRule, AvailablePeriod, Weekday, WeeklyPeriod

RULE_ID = re.compile(r"[!-$&-.0->@-~]{1,64}")
PERIOD_ID = re.compile(r"[!-~]{1,64}")
MOST_LETTERS = 64
"""Of an id, as its pattern has it: one that is longer is told so."""
CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d|24:00", re.ASCII)
DAYS = tuple(day.name.lower() for day in Weekday)
MAX_LENGTH = timedelta(days=366)
DEFAULT_TZID = "Etc/UTC"


class WeeklyPeriodBody(Body):
    """Open every week on one day."""

    day: Annotated[str, choice(*DAYS)]
    start_time: Annotated[str, pattern(CLOCK)]
    end_time: Annotated[str, pattern(CLOCK)]

    @field_validator("start_time")
    @classmethod
    def _inside_the_day(cls, start_time: str) -> str:
        if start_time == "24:00":
            raise wrong("errors.invalid_format")
        return start_time

    @field_validator("end_time")
    @classmethod
    def _after_start(cls, end_time: str, info: ValidationInfo) -> str:
        start_time = info.data.get("start_time")
        if start_time is not None and _minute(end_time, end=True) <= _minute(start_time):
            raise wrong("errors.invalid_time_pair")
        return end_time


class AvailabilityRuleBody(Body):
    """POST /v1/availability_rules."""

    availability_rule_id: Annotated[str, pattern(RULE_ID, MOST_LETTERS)]
    tzid: Tzid
    calendar_ids: CalendarIds | None = None
    weekly_periods: Annotated[list[WeeklyPeriodBody], Field(max_length=100)]


class PeriodTime(TimeOrObject):
    """A Time, alone or with its zone."""

    time: Instant
    tzid: OptionalTzid = None


class AvailablePeriodBody(Body):
    """POST /v1/available_periods."""

    available_period_id: Annotated[str, pattern(PERIOD_ID, MOST_LETTERS)]
    start: PeriodTime
    end: PeriodTime
    tzid: OptionalTzid = None

    @field_validator("end")
    @classmethod
    def _after_start(cls, end: PeriodTime, info: ValidationInfo) -> PeriodTime:
        start = info.data.get("start")
        if start is not None and end.time <= start.time:
            raise wrong("errors.invalid_time_pair")
        if start is not None and end.time - start.time > MAX_LENGTH:
            raise wrong("errors.out_of_range", low="1 second", high="366 days after start")
        return end


class AvailablePeriodsParameters(Body):
    """GET /v1/available_periods."""

    from_: OptionalEdge = Field(default=None, alias="from")
    to: OptionalEdge = None
    tzid: Tzid | None = Field(default=None, validate_default=True)
    localized_times: Boolean = False

    @field_validator("tzid")
    @classmethod
    def _with_days(cls, tzid: str | None, info: ValidationInfo) -> str | None:
        if tzid is None and (info.data.get("from_") is not None or info.data.get("to") is not None):
            raise wrong("errors.required")
        return tzid


class AvailablePeriodDeletion(Body):
    """DELETE /v1/available_periods."""

    available_period_id: Annotated[str, text(64)] | None = None
    delete_all: Boolean | None = Field(default=None, validate_default=True)

    @field_validator("delete_all")
    @classmethod
    def _one_of_both(cls, delete_all: bool | None, info: ValidationInfo) -> bool | None:
        named = info.data.get("available_period_id") is not None
        if delete_all is not None and named:
            raise wrong("errors.mutually_exclusive", first="available_period_id", second="delete_all")
        if delete_all is False:
            raise wrong("errors.must_be_true")
        return delete_all


class WeeklyPeriodAnswer(TypedDict):
    """Open every week on one day."""

    day: str
    start_time: str
    end_time: str


class AvailabilityRuleDetails(TypedDict):
    """A weekly pattern in a zone."""

    availability_rule_id: str
    tzid: str
    calendar_ids: NotRequired[list[str]]
    weekly_periods: list[WeeklyPeriodAnswer]


class AvailabilityRuleAnswer(TypedDict):
    """One rule."""

    availability_rule: AvailabilityRuleDetails


class AvailabilityRulesAnswer(TypedDict):
    """All rules."""

    availability_rules: list[AvailabilityRuleDetails]


class AvailablePeriodDetails(TypedDict):
    """A one-off stretch."""

    available_period_id: str
    start: str | LocalizedTime
    end: str | LocalizedTime


class AvailablePeriodsAnswer(TypedDict):
    """GET /v1/available_periods and its pages."""

    pages: PagesAnswer
    available_periods: list[AvailablePeriodDetails]


def availability_rule(body: AvailabilityRuleBody, sub: Sub, name: str) -> AvailabilityRule:
    """The domain's word; `name` is the desk's and stays what it was."""
    return AvailabilityRule(
        sub=sub,
        availability_rule_id=body.availability_rule_id,
        tzid=body.tzid,
        weekly_periods=tuple(
            WeeklyPeriod(Weekday[w.day.upper()], _minute(w.start_time), _minute(w.end_time, end=True))
            for w in body.weekly_periods
        ),
        calendar_ids=None if body.calendar_ids is None else tuple(map(CalendarId, body.calendar_ids)),
        name=name,
    )


def available_period(body: AvailablePeriodBody, sub: Sub, name: str) -> AvailablePeriod:
    """The domain's word; `name` is the desk's and stays what it was."""
    tzid = body.tzid or DEFAULT_TZID
    return AvailablePeriod(
        sub=sub,
        available_period_id=body.available_period_id,
        period=Period(body.start.time, body.end.time),
        start_tzid=body.start.tzid or tzid,
        end_tzid=body.end.tzid or tzid,
        name=name,
    )


def rule_answer(rule: AvailabilityRule) -> AvailabilityRuleDetails:
    """The rule as it was sent."""
    answer: AvailabilityRuleDetails = {
        "availability_rule_id": rule.availability_rule_id,
        "tzid": rule.tzid,
        "weekly_periods": [
            {
                "day": weekly.day.name.lower(),
                "start_time": _clock(weekly.start_minute),
                "end_time": _clock(weekly.end_minute),
            }
            for weekly in rule.weekly_periods
        ],
    }
    if rule.calendar_ids is not None:
        answer["calendar_ids"] = list(rule.calendar_ids)
    return answer


def period_answer(one: AvailablePeriod, *, localized_times: bool) -> AvailablePeriodDetails:
    """The period in UTC, or on the clocks it was given in."""
    start, end = one.period.start, one.period.end
    return {
        "available_period_id": one.available_period_id,
        "start": localized(start, one.start_tzid) if localized_times else instant_text(start),
        "end": localized(end, one.end_tzid) if localized_times else instant_text(end),
    }


def _minute(clock: str, *, end: bool = False) -> int:
    """Minutes of the wall clock; an end at 00:00 is the midnight that ends the day."""
    minute = int(clock[:2]) * 60 + int(clock[3:])
    return DAY_MINUTES if end and minute == 0 else minute


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
