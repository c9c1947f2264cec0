"""A query is written as a request and read again as what it was."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from apcdesk.api.query_reading import read_query
from apcdesk.domain.ids import CalendarId, EventId, EventUid, Sub
from apcdesk.domain.queries import (
    AvailabilityConstraint,
    AvailabilityQuery,
    Buffer,
    BufferSide,
    ConstraintPeriod,
    ExcludedEvent,
    Group,
    Member,
    ResponseFormat,
)
from apcdesk.errors import Invalid
from apcdesk.service.asking.query_requests import request_value
from tests.builders import a_period

MORNING = a_period("09:00", "12:00")
PLAIN = AvailabilityQuery((Group((Member(Sub("apc_a")),)),), timedelta(minutes=45), (MORNING,))
CHOOSY = Member(
    Sub("apc_b"),
    managed_availability=True,
    availability_rule_ids=(),
    calendar_ids=(CalendarId("cal_b"),),
    available_periods=(a_period("09:30", "10:00"),),
    buffer=Buffer.of_minutes(5, 0),
    ignore_tentative=True,
    only_managed_events=True,
    availability_constraints=(
        AvailabilityConstraint(ConstraintPeriod.WEEK, 3, "Europe/Oslo", (("kind", "demo"),)),
    ),
)


@pytest.mark.parametrize(
    "query",
    [
        PLAIN,
        replace(PLAIN, participants=(Group((Member(Sub("apc_a")), CHOOSY), 1), Group((CHOOSY,), None))),
        replace(PLAIN, query_periods=(), query_slots=(MORNING.start, MORNING.end)),
        replace(PLAIN, response_format=ResponseFormat.SLOTS, start_interval=timedelta(minutes=20)),
        replace(PLAIN, max_results=7, excluded_events=(ExcludedEvent(event_id=EventId("e")),)),
        replace(PLAIN, excluded_events=(ExcludedEvent(event_uid=EventUid("evt_u")),)),
        replace(
            PLAIN,
            buffer=Buffer(BufferSide(timedelta(0), timedelta(hours=1)), BufferSide(timedelta(minutes=9))),
        ),
    ],
)
def test_a_query_comes_back_as_it_was(query: AvailabilityQuery):
    assert read_query(json.dumps(request_value(query))) == query


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", [("base", "errors.invalid_format")]),
        ("[" * 100_000, [("base", "errors.invalid_format")]),
        ("[]", [("base", "errors.must_be_object")]),
        (
            json.dumps(request_value(PLAIN) | {"required_duration": {"minutes": 0}, "query_periods": None}),
            [("required_duration", "errors.out_of_range"), ("query_periods", "errors.required")],
        ),
    ],
)
def test_everything_that_is_wrong_is_told_with_its_field(text: str, told: list[tuple[str, str]]):
    with pytest.raises(Invalid) as wrong:
        read_query(text)

    assert [(problem.field, problem.key) for problem in wrong.value.problems] == told
