"""Sequenced availability on the wire: contract scheduling §2."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AfterValidator, Field, field_validator
from typing_extensions import TypedDict

from apcdesk.api.fields import WORD, Reader, choice, read_text, read_whole, whole
from apcdesk.api.problems import Body, one_of, problem, wrong
from apcdesk.api.wire.availability import (
    MAX_MEMBERS,
    MAX_SPAN,
    Asked,
    Participants,
    QueryPeriods,
    RequiredDuration,
    SlotAnswer,
    StartInterval,
    groups,
    slot_answer,
    source_problems,
    who_is_asked,
    within_reach,
)
from apcdesk.api.wire.buffers import BufferBody
from apcdesk.api.wire.periods import PeriodBody
from apcdesk.domain.period import Period, intersect
from apcdesk.domain.queries import MAX_RESULTS, AvailabilityQuery, Buffer, ResponseFormat
from apcdesk.domain.sequences import EventSequence, SequenceId, SequencePart, SequenceQuery, SequenceStep
from apcdesk.errors import Problem

MAX_STEPS = 10
MAX_ID = 255
SOURCES = ("query_periods", "available_periods")


def read_sequence_id(value: Any) -> SequenceId:
    """A text or an integer, which the answer has as the same type."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return read_whole(value, -WORD - 1, WORD)
    return read_text(value, MAX_ID)


class StepBody(Body):
    """One event of a sequence. An empty list of periods means none, as C# sends it."""

    sequence_id: Annotated[
        SequenceId,
        Reader(
            read_sequence_id,
            {
                "anyOf": [
                    {"type": "string", "minLength": 1, "maxLength": MAX_ID},
                    {"type": "integer", "minimum": -WORD - 1, "maximum": WORD},
                ]
            },
        ),
    ]
    ordinal: Annotated[int, whole(1, WORD)] | None = None
    participants: Participants
    required_duration: RequiredDuration
    start_interval: StartInterval | None = None
    buffer: BufferBody | None = None
    query_periods: Annotated[list[PeriodBody], Field(max_length=50)] | None = None
    available_periods: Annotated[list[PeriodBody], Field(max_length=50)] | None = None


Step = TypeVar("Step", bound=StepBody)


def not_too_many(steps: list[Step]) -> list[Step]:
    """Steps that ask no more members than one question may."""
    if sum(len(group.members) for step in steps for group in step.participants) > MAX_MEMBERS:
        raise wrong("errors.too_many", limit=MAX_MEMBERS)
    return steps


class SequenceFrame(Body):
    """What is said of a sequence beside its steps."""

    model_config = one_of(*SOURCES)

    max_span: ClassVar[timedelta] = MAX_SPAN
    """From the first moment that is asked about to the last."""

    query_periods: QueryPeriods | None = None
    available_periods: QueryPeriods | None = None
    response_format: Annotated[str, choice(*ResponseFormat, optional=True)] | None = None
    max_results: Annotated[int, whole(1, MAX_RESULTS)] | None = None

    @property
    def periods(self) -> list[Period]:
        """When it may be."""
        return [one.period for one in self.query_periods or self.available_periods or ()]

    @field_validator("query_periods", "available_periods")
    @classmethod
    def _within_reach(cls, sent: list[PeriodBody] | None) -> list[PeriodBody] | None:
        return within_reach(sent, cls.max_span)


class SequencedAvailabilityBody(SequenceFrame):
    """POST /v1/sequenced_availability."""

    sequence: Annotated[
        list[StepBody], Field(min_length=1, max_length=MAX_STEPS), AfterValidator(not_too_many)
    ]


class SequencePartAnswer(SlotAnswer):
    """When one event takes place, and every member that is free for all of it."""

    sequence_id: str | int


class SequenceAnswer(TypedDict):
    """One way to have all events, in order."""

    sequence: list[SequencePartAnswer]


class SequencedAvailabilityAnswer(TypedDict):
    """POST /v1/sequenced_availability."""

    sequences: list[SequenceAnswer]


def sequence_problems(sent: Mapping[str, Any]) -> list[Problem]:
    """What is wrong between members: when it may be, and names that were used before."""
    problems = source_problems(sent, SOURCES)
    used = set()
    for place, step in steps_of(sent):
        given = {name: step.get(name) or None for name in SOURCES}
        if all(given.values()):
            problems += [
                problem(
                    f"{place}.{SOURCES[1]}", "errors.mutually_exclusive", first=SOURCES[0], second=SOURCES[1]
                )
            ]
        name = step.get("sequence_id")
        if isinstance(name, str | int | float) and name in used:
            problems.append(problem(f"{place}.sequence_id", "errors.duplicate"))
        elif isinstance(name, str | int | float):
            used.add(name)
    return problems


def who_is_asked_in_sequence(sent: Mapping[str, Any]) -> Iterator[Asked]:
    """Every member of every step that can be made out, also in a request that is wrong."""
    for place, step in steps_of(sent):
        for member, sub, calendar_ids in who_is_asked(step):
            yield f"{place}.{member}", sub, calendar_ids


def sequence_query(body: SequencedAvailabilityBody) -> SequenceQuery:
    """The domain's word for the request."""
    steps = in_order(body.sequence)
    return SequenceQuery(
        tuple(SequenceStep(step.sequence_id, step_query(step, body.periods)) for step in steps),
        overlapping=body.response_format == ResponseFormat.OVERLAPPING_SLOTS,
        max_results=body.max_results or MAX_RESULTS,
    )


def in_order(steps: Iterable[Step]) -> list[Step]:
    """By their ordinals, behind them those without one; equal ones as they were sent."""
    return sorted(steps, key=lambda step: (step.ordinal is None, step.ordinal or 0))


def step_query(step: StepBody, periods: list[Period]) -> AvailabilityQuery:
    """What one step asks, within the periods of the whole."""
    own = [one.period for one in step.query_periods or step.available_periods or ()]
    return AvailabilityQuery(
        participants=groups(step.participants),
        required_duration=step.required_duration.length,
        query_periods=tuple(intersect(periods, own) if own else periods),
        start_interval=None if step.start_interval is None else step.start_interval.length,
        buffer=Buffer() if step.buffer is None else step.buffer.buffer,
    )


def sequenced_availability_answer(found: tuple[EventSequence, ...]) -> SequencedAvailabilityAnswer:
    """The answer, whatever format was asked for."""
    return {"sequences": [{"sequence": [_part(part) for part in one]} for one in found]}


def steps_of(sent: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Those that can be made out, with their places."""
    steps = sent.get("sequence")
    for number, step in enumerate(steps[:MAX_STEPS] if isinstance(steps, list) else ()):
        if isinstance(step, dict):
            yield f"sequence[{number}]", step


def _part(part: SequencePart) -> SequencePartAnswer:
    return {"sequence_id": part.sequence_id, **slot_answer(part.slot)}
