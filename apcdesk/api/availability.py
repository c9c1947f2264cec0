"""The availability query, and that for several events one after the other: contract scheduling §1 and §2."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from apcdesk.api.auth import caller, client_or_caller, require
from apcdesk.api.bookable import available_bookable_events
from apcdesk.api.call import Call, Reply
from apcdesk.api.problems import problem, validated
from apcdesk.api.wire.availability import (
    Asked,
    AvailabilityBody,
    availability_answer,
    availability_query,
    source_problems,
    who_is_asked,
)
from apcdesk.api.wire.explanations import ExplanationAnswer, explanation_answer
from apcdesk.api.wire.sequences import (
    SequencedAvailabilityBody,
    sequence_problems,
    sequence_query,
    sequenced_availability_answer,
    who_is_asked_in_sequence,
)
from apcdesk.domain.ids import ClientId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery
from apcdesk.domain.wishes import Unmet, WishDoor
from apcdesk.errors import Problem, ScopeMissing, Unauthenticated
from apcdesk.service.asking.sequences import everything_of


def query_availability(call: Call) -> Reply:
    """When everybody who is needed is free."""
    client_id = client_or_caller(call, "read_free_busy")
    sent = call.sent
    if sent.get("bookable_events") is not None:
        return Reply(200, {"available_bookable_events": available_bookable_events(call, sent, client_id)})
    body = validated(
        AvailabilityBody,
        sent,
        [*source_problems(sent), *strangers(call, who_is_asked(sent), client_id)],
    )
    query = availability_query(body)
    slots = call.services.availability.query(query, client_id=client_id)
    if not slots:
        call.services.wishes.note(query, WishDoor.API, Unmet.NOTHING)
    statuses = bool(body.include_member_statuses)
    answer = availability_answer(query, slots, include_member_statuses=statuses)
    if body.explain:
        answer["explanation"] = _explanation(call, query, body.explain_moment, client_id)
    return Reply(200, answer)


def query_sequenced_availability(call: Call) -> Reply:
    """Times for several events one after the other."""
    client_id = client_or_caller(call, "read_free_busy")
    sent = call.sent
    asked = strangers(call, who_is_asked_in_sequence(sent), client_id)
    body = validated(SequencedAvailabilityBody, sent, [*sequence_problems(sent), *asked])
    query = sequence_query(body)
    found = call.services.availability.sequences(query, client_id=client_id)
    if not found and all(step.query.query_periods for step in query.steps):
        call.services.wishes.note(everything_of(query), WishDoor.API, Unmet.NOTHING)
    return Reply(200, {**sequenced_availability_answer(found)})


def _explanation(
    call: Call, query: AvailabilityQuery, start: datetime | None, client_id: ClientId
) -> ExplanationAnswer:
    """Why this start is not offered, without one why nothing is; titles of the caller's own account only."""
    reader = _reads_events_of(call)
    moment = None if start is None else Period(start, start + query.required_duration)
    view = call.services.availability.explain(query, moment, client_id=client_id, titles=reader is not None)
    return explanation_answer(view, reader)


def _reads_events_of(call: Call) -> Sub | None:
    """The account whose events the caller may read; None for the secret, and for a token without that scope."""
    try:
        found = caller(call)
        require(found, "read_events")
    except (Unauthenticated, ScopeMissing):
        return None
    return found.sub


def strangers(call: Call, members: Iterable[Asked], client_id: ClientId) -> list[Problem]:
    """Accounts that are not this client's, calendars that are not the member's."""
    asked = list(members)
    known = call.services.calendars.of_client({sub for _, sub, _ in asked}, client_id)
    problems = []
    for place, sub, calendar_ids in asked:
        if sub not in known:
            problems.append(problem(f"{place}.sub", "errors.not_recognized"))
        elif not known[sub].issuperset(calendar_ids):
            problems.append(problem(f"{place}.calendar_ids", "errors.invalid_calendar_ids"))
    return problems
