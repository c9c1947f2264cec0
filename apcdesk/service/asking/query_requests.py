"""A query as the request that asks the port the same: contract scheduling §1.1, of sequences §2.1.

The port's own reader (`api/query_reading.py`) makes the same query of it again.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from apcdesk.domain.period import Period
from apcdesk.domain.queries import (
    MAX_RESULTS,
    AvailabilityConstraint,
    AvailabilityQuery,
    Buffer,
    BufferSide,
    ExcludedEvent,
    Group,
    Member,
    ResponseFormat,
)
from apcdesk.domain.sequences import SequenceQuery, SequenceStep

Value = dict[str, Any]


def request_value(query: AvailabilityQuery) -> Value:
    """The body of POST /v1/availability. What the port takes for granted is left out; times are UTC, in seconds."""
    return _said(
        participants=[_group(group) for group in query.participants],
        required_duration=_duration(query.required_duration),
        query_periods=[_period(period) for period in query.query_periods],
        query_slots=[{"start": _instant(start)} for start in query.query_slots],
        response_format=_unless(str(query.response_format), str(ResponseFormat.PERIODS)),
        start_interval=None if query.start_interval is None else _duration(query.start_interval),
        buffer=_buffer(query.buffer),
        max_results=_unless(query.max_results, MAX_RESULTS),
        excluded_events=[_excluded(event) for event in query.excluded_events],
    )


def sequence_request_value(query: SequenceQuery) -> Value:
    """The body of POST /v1/sequenced_availability, of steps that ask about the same periods."""
    periods = query.steps[0].query.query_periods
    shape = ResponseFormat.OVERLAPPING_SLOTS if query.overlapping else ResponseFormat.SLOTS
    return _said(
        sequence=[_step(step) for step in query.steps],
        query_periods=[_period(period) for period in periods],
        response_format=_unless(str(shape), str(ResponseFormat.SLOTS)),
        max_results=_unless(query.max_results, MAX_RESULTS),
    )


def _step(step: SequenceStep) -> Value:
    query = step.query
    return {"sequence_id": step.sequence_id} | _said(
        participants=[_group(group) for group in query.participants],
        required_duration=_duration(query.required_duration),
        start_interval=None if query.start_interval is None else _duration(query.start_interval),
        buffer=_buffer(query.buffer),
    )


def _group(group: Group) -> Value:
    required = "all" if group.required is None else group.required
    return {"required": required, "members": [_member(member) for member in group.members]}


def _member(member: Member) -> Value:
    periods, buffer = member.available_periods, member.buffer
    return _said(
        sub=member.sub,
        managed_availability=member.managed_availability or None,
        ignore_tentative=member.ignore_tentative or None,
        only_managed_events=member.only_managed_events or None,
        availability_constraints=[_constraint(one) for one in member.availability_constraints],
    ) | {
        # an empty list of these says something else than none
        name: value
        for name, value in (
            ("availability_rule_ids", _list(member.availability_rule_ids)),
            ("calendar_ids", _list(member.calendar_ids)),
            ("available_periods", None if periods is None else [_period(one) for one in periods]),
            ("buffer", None if buffer is None else _buffer(buffer)),
        )
        if value is not None
    }


def _constraint(constraint: AvailabilityConstraint) -> Value:
    return _said(
        period=str(constraint.period),
        limit=constraint.limit,
        tzid=constraint.tzid,
        tags=dict(constraint.tags),
    )


def _excluded(event: ExcludedEvent) -> Value:
    return _said(event_id=event.event_id, event_uid=event.event_uid)


def _buffer(buffer: Buffer) -> Value:
    return _said(before=_side(buffer.before), after=_side(buffer.after))


def _side(side: BufferSide) -> Value:
    if side.maximum is None:
        return _duration(side.minimum) if side.minimum else {}
    return {"minimum": _duration(side.minimum), "maximum": _duration(side.maximum)}


def _period(period: Period) -> Value:
    return {"start": _instant(period.start), "end": _instant(period.end)}


def _duration(length: timedelta) -> Value:
    return {"minutes": length // timedelta(minutes=1)}


def _instant(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _list(values: tuple[Any, ...] | None) -> list[Any] | None:
    return None if values is None else list(values)


def _unless(value: Any, usual: Any) -> Any:
    return None if value == usual else value


def _said(**members: Any) -> Value:
    """Without what is empty."""
    return {name: value for name, value in members.items() if value not in (None, [], {})}
