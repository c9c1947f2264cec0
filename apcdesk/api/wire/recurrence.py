"""Recurrence on the wire: contract §5.6."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, NotRequired

from pydantic import Field, field_validator
from pydantic_core.core_schema import ValidationInfo
from typing_extensions import TypedDict

from apcdesk.api.fields import MANY, WORD, Reader, choice, read_date, read_whole
from apcdesk.api.problems import Body, wrong
from apcdesk.domain.recurrence import Frequency, Recurrence
from apcdesk.domain.rules import Weekday

MAX_RULES = 1
DAYS = {day.name.lower(): day for day in Weekday}


def read_positive(value: Any) -> int:
    """An integer of at least 1."""
    try:
        return read_whole(value, 1, WORD)
    except ValueError:
        raise wrong("errors.must_be_integer_greater_than_zero") from None


def read_last_day(value: Any) -> date:
    """A Date, and no Time."""
    try:
        return read_date(value)
    except ValueError:
        raise wrong("errors.must_be_date") from None


def read_weekday(value: Any) -> Weekday:
    """The name of a day, alone or as `{"day": name}`."""
    name = value.get("day") if isinstance(value, dict) else value
    return DAYS[choice(*DAYS).read(name)]


Positive = Annotated[int, Reader(read_positive, {"type": "integer", "minimum": 1, "maximum": WORD})]
LastDay = Annotated[date, Reader(read_last_day, {"type": "string", "format": "date"})]
DayName = Annotated[Weekday, Reader(read_weekday, {"type": "string", "enum": list(DAYS)})]


class RecurrenceRuleBody(Body):
    """A rule. It has a `count`, or an `until`, or no end."""

    frequency: Annotated[str, choice(*Frequency)]
    interval: Positive | None = None
    count: Positive | None = None
    until: LastDay | None = None
    by_day: Annotated[list[DayName], Field(max_length=MANY)] | None = None

    @field_validator("until")
    @classmethod
    def _one_end(cls, until: date | None, info: ValidationInfo) -> date | None:
        if until is not None and info.data.get("count") is not None:
            raise wrong("errors.not_supported_count_until_combination")
        return until

    @field_validator("by_day")
    @classmethod
    def _of_weeks(cls, by_day: list[Weekday] | None, info: ValidationInfo) -> list[Weekday] | None:
        if by_day and info.data.get("frequency", Frequency.WEEKLY) != Frequency.WEEKLY:
            raise wrong("errors.not_supported")
        return by_day


class RecurrenceBody(Body):
    """How an event recurs; no rule means that it does not."""

    rules: Annotated[list[RecurrenceRuleBody], Field(max_length=MAX_RULES)]

    @field_validator("rules", mode="before")
    @classmethod
    def _one_rule(cls, rules: Any) -> Any:
        if isinstance(rules, list) and len(rules) > MAX_RULES:
            raise wrong("errors.max_recurrence_rules_exceeded", limit=MAX_RULES)
        return rules


class RecurrenceRuleAnswer(TypedDict):
    """A rule as it was written; `interval` is always there."""

    frequency: str
    interval: int
    count: NotRequired[int]
    until: NotRequired[str]
    by_day: NotRequired[list[str]]


class RecurrenceAnswer(TypedDict):
    """How an event recurs."""

    rules: list[RecurrenceRuleAnswer]


def recurrence_of(body: RecurrenceBody | None) -> Recurrence | None:
    """The domain's word, None for an event that does not recur."""
    if body is None or not body.rules:
        return None
    (rule,) = body.rules
    return Recurrence(
        Frequency(rule.frequency),
        rule.interval or 1,
        rule.count,
        rule.until,
        tuple(dict.fromkeys(rule.by_day or ())),
    )


def recurrence_answer(recurrence: Recurrence) -> RecurrenceAnswer:
    """The rule, on the first event of its series."""
    rule: RecurrenceRuleAnswer = {"frequency": recurrence.frequency.value, "interval": recurrence.interval}
    if recurrence.count is not None:
        rule["count"] = recurrence.count
    if recurrence.until is not None:
        rule["until"] = recurrence.until.isoformat()
    if recurrence.by_day:
        rule["by_day"] = [day.name.lower() for day in recurrence.by_day]
    return {"rules": [rule]}
