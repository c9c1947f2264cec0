"""The contract's worked examples (scheduling §1.5 and §2.2) as the engine's words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from apcdesk.availability.expand import all_day_period
from apcdesk.availability.situation import Busy, CountedStart, Diary, Situation
from apcdesk.domain.events import Dates, Event, Transparency, When
from apcdesk.domain.ids import CalendarId, ClientId, EventId, EventUid, Sub
from apcdesk.domain.period import Period
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
    Slot,
)
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod
from apcdesk.domain.sequences import EventSequence, SequencePart, SequenceQuery, SequenceStep
from tests.builders import a_weekly_period, an_event

CLIENT = ClientId("client")


def load_examples(endpoint: str = "availability") -> list[dict[str, Any]]:
    """The examples of the file for this question."""
    path = Path(__file__).parents[1] / "data" / "worked-examples.jsonl"
    examples = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [example for example in examples if example["endpoint"] == endpoint]


def a_situation_of(accounts: Mapping[str, Any]) -> Situation:
    """What is stored, as the loader of the services would hand it over."""
    diaries = (_diary(Sub(sub), account) for sub, account in accounts.items())
    return Situation({diary.sub: diary for diary in diaries}, CLIENT)


def a_query_of(request: Mapping[str, Any]) -> AvailabilityQuery:
    """The request; the options that no example uses are left out."""
    return AvailabilityQuery(
        participants=tuple(_group(group) for group in request["participants"]),
        required_duration=_duration(request["required_duration"]),
        query_periods=_periods(request.get("query_periods", request.get("available_periods", []))),
        query_slots=tuple(_instant(slot["start"]) for slot in request.get("query_slots", [])),
        response_format=ResponseFormat(request.get("response_format", "periods")),
        start_interval=_duration(request["start_interval"]) if "start_interval" in request else None,
        buffer=_buffer(request.get("buffer", {})),
        max_results=request.get("max_results", 512),
        excluded_events=tuple(
            ExcludedEvent(event_id=EventId(one["event_id"])) for one in request.get("excluded_events", [])
        ),
    )


def the_answer_of(response: Mapping[str, Any]) -> tuple[Slot, ...]:
    """The exact answer, whichever format it has."""
    (entries,) = response.values()
    return tuple(_slot(entry) for entry in entries)


def a_sequence_query_of(request: Mapping[str, Any]) -> SequenceQuery:
    """The request for a sequence; its steps all look at the same periods."""
    periods = request["query_periods"]
    return SequenceQuery(
        tuple(
            SequenceStep(step["sequence_id"], a_query_of({**step, "query_periods": periods}))
            for step in request["sequence"]
        ),
        overlapping=request.get("response_format") == "overlapping_slots",
    )


def the_sequences_of(response: Mapping[str, Any]) -> tuple[EventSequence, ...]:
    """The exact answer to a request for a sequence."""
    return tuple(
        tuple(SequencePart(part["sequence_id"], _slot(part)) for part in sequence["sequence"])
        for sequence in response["sequences"]
    )


def _slot(entry: Mapping[str, Any]) -> Slot:
    return Slot(_period(entry), tuple(Sub(one["sub"]) for one in entry["participants"]))


def _diary(sub: Sub, account: Mapping[str, Any]) -> Diary:
    events = [_event(number, stored) for number, stored in enumerate(account.get("events", []))]
    return Diary(
        sub,
        calendar_ids=(CalendarId("cal"),),
        busy=tuple(_busy(event) for event in events if event.busy),
        rules=tuple(_rule(sub, rule) for rule in account.get("availability_rules", [])),
        available_periods=tuple(
            AvailablePeriod(sub, str(number), _period(stored))
            for number, stored in enumerate(account.get("available_periods", []))
        ),
        counted=tuple(
            CountedStart(event.period.seconds[0], event.event_uid, event.event_id)
            for event in events
            if not event.deleted
        ),
    )


def _event(number: int, stored: Mapping[str, Any]) -> Event:
    transparency = stored.get("extended_transparency", stored.get("transparency", "opaque"))
    return an_event(
        event_uid=EventUid(f"evt_{number}"),
        event_id=EventId(stored.get("event_id", f"event-{number}")),
        client_id=CLIENT,
        when=_when(stored),
        transparency=Transparency(transparency),
        participation_status=stored.get("participation_status", "accepted"),
        deleted=stored.get("deleted", False),
    )


def _when(stored: Mapping[str, Any]) -> When:
    if "T" in stored["start"]:
        return When(_period(stored))
    dates = Dates(date.fromisoformat(stored["start"]), date.fromisoformat(stored["end"]))
    return When(all_day_period(dates, stored["tzid"]), stored["tzid"], stored["tzid"], dates)


def _busy(event: Event) -> Busy:
    return Busy(
        event.calendar_id,
        *event.period.seconds,
        tentative=event.transparency is Transparency.TENTATIVE,
        client_id=event.client_id,
        event_uid=event.event_uid,
        event_id=event.event_id,
    )


def _rule(sub: Sub, stored: Mapping[str, Any]) -> AvailabilityRule:
    weekly = (a_weekly_period(w["day"], w["start_time"], w["end_time"]) for w in stored["weekly_periods"])
    return AvailabilityRule(sub, stored["availability_rule_id"], stored["tzid"], tuple(weekly))


def _group(group: Mapping[str, Any]) -> Group:
    required = group["required"]
    return Group(tuple(_member(m) for m in group["members"]), None if required == "all" else required)


def _member(member: Mapping[str, Any]) -> Member:
    return Member(
        Sub(member["sub"]),
        managed_availability=member.get("managed_availability", False),
        availability_rule_ids=_tuple(member.get("availability_rule_ids")),
        calendar_ids=_tuple(member.get("calendar_ids")),
        available_periods=_periods(member["available_periods"]) if "available_periods" in member else None,
        buffer=_buffer(member["buffer"]) if "buffer" in member else None,
        ignore_tentative=member.get("ignore_tentative", False),
        availability_constraints=tuple(
            AvailabilityConstraint(ConstraintPeriod(one["period"]), one["limit"], one["tzid"])
            for one in member.get("availability_constraints", [])
        ),
    )


def _buffer(sent: Mapping[str, Any]) -> Buffer:
    return Buffer(*(_side(sent.get(side, {})) for side in ("before", "after")))


def _side(sent: Mapping[str, Any]) -> BufferSide:
    maximum = _duration(sent["maximum"]) if "maximum" in sent else None
    return BufferSide(_duration(sent.get("minimum", sent)), maximum)


def _duration(sent: Mapping[str, int]) -> timedelta:
    return timedelta(hours=sent.get("hours", 0), minutes=sent.get("minutes", 0))


def _periods(sent: list[Mapping[str, str]]) -> tuple[Period, ...]:
    return tuple(_period(one) for one in sent)


def _period(sent: Mapping[str, str]) -> Period:
    return Period(_instant(sent["start"]), _instant(sent["end"]))


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _tuple(sent: list[Any] | None) -> tuple[Any, ...] | None:
    return None if sent is None else tuple(sent)
