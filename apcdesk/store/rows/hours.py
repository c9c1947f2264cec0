"""Rows of opening hours ⇄ domain words: rules by the week, and available periods besides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod, Weekday, WeeklyPeriod

Row = Mapping[Any, Any]


def rule_of(row: Row) -> AvailabilityRule:
    """The AvailabilityRule that a row of `availability_rule` holds."""
    calendar_ids = row["calendar_ids"]
    return AvailabilityRule(
        sub=row["sub"],
        availability_rule_id=row["availability_rule_id"],
        tzid=row["tzid"],
        weekly_periods=tuple(WeeklyPeriod(Weekday(d), s, e) for d, s, e in row["weekly_periods"]),
        calendar_ids=None if calendar_ids is None else tuple(CalendarId(c) for c in calendar_ids),
        name=row["name"],
    )


def rule_values(rule: AvailabilityRule) -> dict[str, Any]:
    """The columns of a rule."""
    return {
        "sub": rule.sub,
        "availability_rule_id": rule.availability_rule_id,
        "tzid": rule.tzid,
        "calendar_ids": None if rule.calendar_ids is None else list(rule.calendar_ids),
        "weekly_periods": [[int(p.day), p.start_minute, p.end_minute] for p in rule.weekly_periods],
        "name": rule.name,
    }


def available_period_of(row: Row) -> AvailablePeriod:
    """The AvailablePeriod that a row of `available_period` holds."""
    return AvailablePeriod(
        sub=row["sub"],
        available_period_id=row["available_period_id"],
        period=Period(row["start_at"], row["end_at"]),
        start_tzid=row["start_tzid"],
        end_tzid=row["end_tzid"],
        name=row["name"],
    )


def available_period_values(period: AvailablePeriod) -> dict[str, Any]:
    """The columns of an available period."""
    return {
        "sub": period.sub,
        "available_period_id": period.available_period_id,
        "start_at": period.period.start,
        "end_at": period.period.end,
        "start_tzid": period.start_tzid,
        "end_tzid": period.end_tzid,
        "name": period.name,
    }
