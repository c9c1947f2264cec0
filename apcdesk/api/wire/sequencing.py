"""Links of sequences on the wire: contract scheduling §5.7."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, Field
from typing_extensions import TypedDict

from apcdesk.api.fields import text
from apcdesk.api.problems import problem
from apcdesk.api.wire.events import EventDetails, draft_at
from apcdesk.api.wire.recurrence import recurrence_of
from apcdesk.api.wire.scheduling import (
    HORIZON,
    IGNORED,
    SOME_TIME,
    LinkBody,
    LinkEventBody,
    LinkState,
    link_state,
    nature_of_link_problems,
    periods_of,
    request_of,
    sent_members,
    without_ignored,
)
from apcdesk.api.wire.sequences import (
    MAX_STEPS,
    SOURCES,
    SequenceFrame,
    StepBody,
    in_order,
    not_too_many,
    step_query,
)
from apcdesk.domain.ids import ClientId, EventId
from apcdesk.domain.queries import MAX_RESULTS, AvailabilityQuery, ResponseFormat
from apcdesk.domain.scheduling import LinkRequest, LinkStep, SchedulingLink
from apcdesk.errors import Problem

MISSPELT = "availablity"
"""How the SDK for C# calls `availability`."""
LONGEST_EVENT_ID = 512


class StepEventBody(EventDetails):
    """The event of a step. What it leaves out is that of the whole; without an id of its own it is given one."""

    event_id: Annotated[str, text(LONGEST_EVENT_ID)] | None = None
    summary: Annotated[str, text(1024)] | None = None


class LinkStepBody(StepBody):
    """One event of a sequence, and what is written of it."""

    event: StepEventBody | None = None


class LinkSequenceBody(SequenceFrame):
    """When the visitor may choose."""

    max_span: ClassVar[timedelta] = HORIZON + timedelta(hours=1)

    sequence: Annotated[
        list[LinkStepBody], Field(min_length=1, max_length=MAX_STEPS), AfterValidator(not_too_many)
    ]


class SequencingBody(LinkBody):
    """POST /v1/real_time_sequencing."""

    availability: LinkSequenceBody


class SequenceLinkAnswer(LinkState):
    """A link on whose page a whole sequence is chosen."""

    real_time_sequencing_id: str


class SequencingStatusAnswer(TypedDict):
    """GET /v1/real_time_sequencing and what disables a link."""

    real_time_sequencing: SequenceLinkAnswer


class SequencingAnswer(SequencingStatusAnswer):
    """POST /v1/real_time_sequencing."""

    url: str


def sequencing_sent(sent: Mapping[str, Any]) -> dict[str, Any]:
    """The request under its right names, without what means nothing."""
    named = without_ignored(sent)
    if MISSPELT in named:
        named.setdefault("availability", named[MISSPELT])
    query = sent_members(named, "availability")
    steps = query.get("sequence")
    if isinstance(steps, list):
        named["availability"] = {**query, "sequence": [_without_ignored(step) for step in steps]}
    return named


def nature_of_sequencing_problems(body: SequencingBody, now: datetime) -> list[Problem]:
    """As of any link; and the ids that events are given must be ids."""
    found = nature_of_link_problems(body, periods_of(body.availability, SOURCES), now)
    for number, step in enumerate(body.availability.sequence):
        if step.event is not None and recurrence_of(step.event.recurrence) is not None:
            place = f"availability.sequence[{number}].event.recurrence"
            found.append(problem(place, "errors.not_supported"))
    if any(len(one) > LONGEST_EVENT_ID for one in _event_ids(body, body.availability.sequence)):
        found.append(problem("event.event_id", "errors.too_long", limit=LONGEST_EVENT_ID))
    return found


def sequencing_request(body: SequencingBody, client_id: ClientId) -> LinkRequest:
    """The domain's word for the request."""
    asked = body.availability
    ordered = in_order(asked.sequence)
    steps = tuple(
        _step(body, step, EventId(event_id), client_id)
        for step, event_id in zip(ordered, _event_ids(body, ordered), strict=True)
    )
    overlapping = asked.response_format == ResponseFormat.OVERLAPPING_SLOTS
    whole = AvailabilityQuery(
        participants=tuple(group for step in steps for group in step.query.participants),
        required_duration=sum((step.query.required_duration for step in steps), timedelta(0)),
        query_periods=tuple(asked.periods),
        response_format=ResponseFormat.OVERLAPPING_SLOTS if overlapping else ResponseFormat.SLOTS,
        max_results=asked.max_results or MAX_RESULTS,
    )
    return request_of(body, whole, client_id, steps)


def sequence_link_answer(link: SchedulingLink, base_url: str) -> SequenceLinkAnswer:
    """The link as its client sees it."""
    return {"real_time_sequencing_id": link.link_id, **link_state(link, base_url)}


def _without_ignored(step: Any) -> Any:
    event = step.get("event") if isinstance(step, Mapping) else None
    if not isinstance(event, Mapping):
        return step
    return {**step, "event": {name: value for name, value in event.items() if name not in IGNORED}}


def _step(body: SequencingBody, step: LinkStepBody, event_id: EventId, client_id: ClientId) -> LinkStep:
    event = _event_of(body.event, step.event)
    return LinkStep(
        sequence_id=step.sequence_id,
        event_id=event_id,
        draft=draft_at(event, SOME_TIME, client_id),
        tzid=event.tzid or body.tzid or "Etc/UTC",
        query=step_query(step, body.availability.periods),
    )


def _event_of(whole: LinkEventBody, own: StepEventBody | None) -> LinkEventBody:
    """The event of a step: what it says itself, for the rest what is said of the whole."""
    if own is None:
        return whole
    said = {name: getattr(own, name) for name in own.model_fields_set}
    return whole.model_copy(update={name: value for name, value in said.items() if value is not None})


def _event_ids(body: SequencingBody, steps: Sequence[LinkStepBody]) -> list[str]:
    """Under which id each step is written: the client's own where no other step has it.

    Several events of one id would overwrite each other where they stand in the same calendar.
    """
    own = [None if step.event is None else step.event.event_id for step in steps]
    times = Counter(own)
    taken = {event_id for event_id in own if event_id is not None and times[event_id] == 1}
    found = []
    for step, event_id in zip(steps, own, strict=True):
        if event_id is None or times[event_id] > 1:
            event_id = f"{body.event.event_id}-{step.sequence_id}"
            while event_id in taken:  # a text and a number may read the same
                event_id += f"-{step.sequence_id}"
            taken.add(event_id)
        found.append(event_id)
    return found
