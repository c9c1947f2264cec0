"""The availability query: contract scheduling §1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from apcdesk.api.auth import client_or_caller
from apcdesk.api.call import Call, Reply
from apcdesk.api.problems import problem, validated
from apcdesk.api.refusals import feature_unavailable
from apcdesk.api.wire_availability import (
    AvailabilityBody,
    availability_answer,
    availability_query,
    source_problems,
    who_is_asked,
)
from apcdesk.domain.ids import ClientId
from apcdesk.errors import Problem


def query_availability(call: Call) -> Reply:
    """When everybody who is needed is free."""
    client_id = client_or_caller(call, "read_free_busy")
    sent = call.sent
    if sent.get("bookable_events") is not None:
        return feature_unavailable()
    body = validated(AvailabilityBody, sent, [*source_problems(sent), *_strangers(call, sent, client_id)])
    query = availability_query(body)
    slots = call.services.availability.query(query, client_id=client_id)
    statuses = bool(body.include_member_statuses)
    return Reply(200, {**availability_answer(query, slots, include_member_statuses=statuses)})


def _strangers(call: Call, sent: Mapping[str, Any], client_id: ClientId) -> list[Problem]:
    """Accounts that are not this client's, calendars that are not the member's."""
    asked = list(who_is_asked(sent))
    known = call.services.calendars.of_client({sub for _, sub, _ in asked}, client_id)
    problems = []
    for place, sub, calendar_ids in asked:
        if sub not in known:
            problems.append(problem(f"{place}.sub", "errors.not_recognized"))
        elif not known[sub].issuperset(calendar_ids):
            problems.append(problem(f"{place}.calendar_ids", "errors.invalid_calendar_ids"))
    return problems
