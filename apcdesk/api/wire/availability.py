"""The availability query and its answer on the wire: contract scheduling §1.1–1.3."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, BeforeValidator, Field, field_validator
from pydantic_core.core_schema import ValidationInfo
from typing_extensions import TypedDict

from apcdesk.api.call import Pieces
from apcdesk.api.fields import (
    MANY,
    Boolean,
    Duration,
    Instant,
    OptionalInstant,
    OptionalTzid,
    Reader,
    choice,
    is_name,
    lasting,
    read_whole,
    text,
    whole,
)
from apcdesk.api.problems import Body, one_of, problem, wrong
from apcdesk.api.wire.bookable import AvailableBookableEvent
from apcdesk.api.wire.buffers import DAY_MINUTES, BufferBody
from apcdesk.api.wire.explanations import ExplanationAnswer
from apcdesk.api.wire.periods import PeriodBody
from apcdesk.api.wire.times import instant_text
from apcdesk.api.wire.tolerance import Plain
from apcdesk.domain.ids import CalendarId, EventId, EventUid, Sub
from apcdesk.domain.queries import (
    MAX_RESULTS,
    AvailabilityConstraint,
    AvailabilityQuery,
    Buffer,
    ConstraintPeriod,
    ExcludedEvent,
    Group,
    Member,
    ResponseFormat,
    Slot,
)
from apcdesk.errors import Problem

MAX_SPAN = timedelta(days=35, hours=1)
MAX_GROUPS = 10
MAX_GROUP = 100
MAX_MEMBERS = 250
SOURCES = ("query_periods", "available_periods", "query_slots")


class StartBody(Body):
    """A start that is asked about."""

    start: Instant


class ConstraintBody(Body):
    """At most so many events a day or week."""

    period: Annotated[str, choice(*ConstraintPeriod)]
    limit: Annotated[int, whole(1, 100)]
    tzid: OptionalTzid = None
    tags: dict[str, Any] | None = None


class MemberBody(Body):
    """One account in a group."""

    sub: Annotated[str, text(255)]
    managed_availability: Boolean | None = None
    availability_rule_ids: Annotated[list[Annotated[str, text(64)]], Field(max_length=MANY)] | None = None
    calendar_ids: Annotated[list[Annotated[str, text(255)]], Field(max_length=MANY)] | None = None
    available_periods: Annotated[list[PeriodBody], Field(max_length=50)] | None = None
    query_periods: Annotated[list[PeriodBody], Field(max_length=50)] | None = None
    buffer: BufferBody | None = None
    ignore_tentative: Boolean | None = None
    only_managed_events: Boolean | None = None
    availability_constraints: Annotated[list[ConstraintBody], Field(max_length=5)] | None = None

    @property
    def member(self) -> Member:
        """The domain's word."""
        periods = self.query_periods if self.available_periods is None else self.available_periods
        return Member(
            Sub(self.sub),
            managed_availability=bool(self.managed_availability),
            availability_rule_ids=_tuple(self.availability_rule_ids),
            calendar_ids=_tuple(self.calendar_ids),
            available_periods=None if periods is None else tuple(one.period for one in periods),
            buffer=None if self.buffer is None else self.buffer.buffer,
            ignore_tentative=bool(self.ignore_tentative),
            only_managed_events=bool(self.only_managed_events),
            availability_constraints=tuple(map(_constraint, self.availability_constraints or ())),
        )


def read_required(value: Any) -> int | None:
    """`"all"` is None; how many there may be is known by the group."""
    if value is None or value == "all":
        return None
    if isinstance(value, str) and not (isinstance(value, Plain) and value.isdecimal()):
        raise wrong("errors.not_recognized")
    return read_whole(value, -(2**31), 2**31)


class GroupBody(Body):
    """Members of whom some, or all, must be free."""

    members: Annotated[list[MemberBody], Field(min_length=1, max_length=MAX_GROUP)]
    required: Annotated[
        int | None, Reader(read_required, {"anyOf": [{"const": "all"}, {"type": "integer", "minimum": 1}]})
    ] = None

    @field_validator("required")
    @classmethod
    def _of_members(cls, required: int | None, info: ValidationInfo) -> int | None:
        members = info.data.get("members")
        if required is not None and members is not None and not 1 <= required <= len(members):
            raise wrong("errors.out_of_range", low=1, high=len(members))
        return required


class ExcludedEventBody(Body):
    """An event that is not to block."""

    model_config = one_of("event_id", "event_uid")

    event_id: Annotated[str, text(512)] | None = None
    event_uid: Annotated[str, text(64)] | None = Field(default=None, validate_default=True)

    @field_validator("event_uid")
    @classmethod
    def _one(cls, event_uid: str | None, info: ValidationInfo) -> str | None:
        if "event_id" in info.data and event_uid is None and info.data["event_id"] is None:
            raise wrong("errors.required")
        if event_uid is not None and info.data.get("event_id") is not None:
            raise wrong("errors.mutually_exclusive", first="event_id", second="event_uid")
        return event_uid


def _one_group_is_a_list(sent: Any) -> Any:
    return [sent] if isinstance(sent, dict) else sent


def _or_one_group(schema: dict[str, Any]) -> None:
    several = {name: schema.pop(name) for name in ("type", "items", "minItems", "maxItems")}
    schema["anyOf"] = [several, several["items"]]


def _not_too_many(groups: list[GroupBody]) -> list[GroupBody]:
    if sum(len(group.members) for group in groups) > MAX_MEMBERS:
        raise wrong("errors.too_many", limit=MAX_MEMBERS)
    return groups


def _divides_the_day(interval: Duration) -> Duration:
    minutes = interval.length // timedelta(minutes=1)
    if minutes == 0 or DAY_MINUTES % minutes:
        raise wrong("errors.not_recognized")
    return interval


def within_reach(sent: list[Any] | None, span: timedelta = MAX_SPAN) -> list[Any] | None:
    """Periods or starts that are not farther apart than a question may look."""
    if sent and max(getattr(s, "end", s.start) for s in sent) - min(s.start for s in sent) > span:
        raise wrong("errors.out_of_range", low="1 minute", high=f"{span.days} days")
    return sent


Participants = Annotated[
    list[GroupBody],
    Field(min_length=1, max_length=MAX_GROUPS, json_schema_extra=_or_one_group),
    BeforeValidator(_one_group_is_a_list),
    AfterValidator(_not_too_many),
]
RequiredDuration = Annotated[Duration, lasting(1, DAY_MINUTES)]
StartInterval = Annotated[Duration, AfterValidator(_divides_the_day)]
QueryPeriods = Annotated[list[PeriodBody], Field(min_length=1, max_length=50)]


class AvailabilityBody(Body):
    """POST /v1/availability."""

    model_config = one_of(*SOURCES)

    max_span: ClassVar[timedelta] = MAX_SPAN
    """From the first moment that is asked about to the last."""

    participants: Participants
    required_duration: RequiredDuration
    query_periods: QueryPeriods | None = None
    available_periods: QueryPeriods | None = None
    query_slots: Annotated[list[StartBody], Field(min_length=1, max_length=512)] | None = None
    response_format: Annotated[str, choice(*ResponseFormat, optional=True)] | None = None
    start_interval: StartInterval | None = None
    buffer: BufferBody | None = None
    max_results: Annotated[int, whole(1, MAX_RESULTS)] | None = None
    include_member_statuses: Boolean | None = None
    excluded_events: Annotated[list[ExcludedEventBody], Field(max_length=100)] | None = None
    explain: Boolean | None = Field(
        default=None,
        description="Not of the API that this port follows: true adds `explanation` to the answer",
    )
    explain_moment: OptionalInstant = Field(
        default=None,
        description="With `explain`: the start of which it is to be said why it is not offered",
    )

    @field_validator("query_periods", "available_periods", "query_slots")
    @classmethod
    def _within_reach(cls, sent: list[Any] | None) -> list[Any] | None:
        return within_reach(sent, cls.max_span)

    @field_validator("explain_moment")
    @classmethod
    def _near_the_window(cls, moment: datetime | None, info: ValidationInfo) -> datetime | None:
        sent = [one for source in SOURCES for one in info.data.get(source) or ()]
        if moment is not None and sent:
            ends = [moment, *(getattr(one, "end", one.start) for one in sent)]
            if max(ends) - min(moment, *(one.start for one in sent)) > MAX_SPAN:
                raise wrong("errors.out_of_range", low="1 minute", high="35 days")
        return moment


class SubAnswer(TypedDict):
    """An account."""

    sub: str


class SlotAnswer(TypedDict):
    """A time, and every member that is free for all of it."""

    start: str
    end: str
    participants: list[SubAnswer]


class MemberStatusAnswer(TypedDict):
    """How current an account's data is."""

    sub: str
    sync_status: str


class AvailabilityAnswer(TypedDict, total=False):
    """One of the lists: by `response_format`, or of the bookable events that were asked about."""

    available_periods: list[SlotAnswer]
    available_slots: list[SlotAnswer]
    available_bookable_events: list[AvailableBookableEvent]
    member_statuses: list[MemberStatusAnswer]
    explanation: ExplanationAnswer


def source_problems(sent: Mapping[str, Any], sources: Sequence[str] = SOURCES) -> list[Problem]:
    """Exactly one way of saying when."""
    given = [name for name in sources if sent.get(name) is not None]
    if not given:
        return [problem("query_periods", "errors.required")]
    return [problem(name, "errors.mutually_exclusive", first=given[0], second=name) for name in given[1:]]


def availability_query(body: AvailabilityBody) -> AvailabilityQuery:
    """The domain's word for the request."""
    periods = body.query_periods or body.available_periods or ()
    excluded = body.excluded_events or ()
    return AvailabilityQuery(
        participants=groups(body.participants),
        required_duration=body.required_duration.length,
        query_periods=tuple(one.period for one in periods),
        query_slots=tuple(one.start for one in body.query_slots or ()),
        response_format=ResponseFormat(body.response_format or ResponseFormat.PERIODS),
        start_interval=None if body.start_interval is None else body.start_interval.length,
        buffer=Buffer() if body.buffer is None else body.buffer.buffer,
        max_results=body.max_results or MAX_RESULTS,
        excluded_events=tuple(
            ExcludedEvent(
                None if one.event_id is None else EventId(one.event_id),
                None if one.event_uid is None else EventUid(one.event_uid),
            )
            for one in excluded
        ),
    )


Asked = tuple[str, Sub, tuple[CalendarId, ...]]
"""A member's place in the request, its sub, and the calendars that are named."""


def who_is_asked(sent: Mapping[str, Any]) -> Iterator[Asked]:
    """Place, sub and calendar_ids of every member that can be made out, also in a request that is wrong."""
    groups = _one_group_is_a_list(sent.get("participants"))
    for g, group in enumerate(groups[:MAX_GROUPS] if isinstance(groups, list) else ()):
        members = group.get("members") if isinstance(group, dict) else None
        for m, member in enumerate(members[:MAX_GROUP] if isinstance(members, list) else ()):
            if isinstance(member, dict) and is_name(member.get("sub")):
                ids = member.get("calendar_ids")
                named = (i for i in ids if isinstance(i, str)) if isinstance(ids, list) else ()
                yield f"participants[{g}].members[{m}]", Sub(member["sub"]), tuple(map(CalendarId, named))


def availability_answer(
    query: AvailabilityQuery, slots: tuple[Slot, ...], *, include_member_statuses: bool
) -> dict[str, Any]:
    """An `AvailabilityAnswer`; which list it has depends on the format alone (contract §1.2)."""
    periods = query.response_format is ResponseFormat.PERIODS
    answer: dict[str, Any] = {
        "available_periods" if periods else "available_slots": Pieces(slots, slot_answer)
    }
    if include_member_statuses:
        answer["member_statuses"] = [{"sub": sub, "sync_status": "active"} for sub in query.subs]
    return answer


def slot_answer(slot: Slot) -> SlotAnswer:
    """One entry of an answer."""
    return {
        "start": instant_text(slot.start),
        "end": instant_text(slot.end),
        "participants": [{"sub": sub} for sub in slot.participants],
    }


def groups(bodies: Sequence[GroupBody]) -> tuple[Group, ...]:
    """The domain's words."""
    return tuple(Group(tuple(member.member for member in body.members), body.required) for body in bodies)


def _constraint(body: ConstraintBody) -> AvailabilityConstraint:
    tags = tuple(sorted((name, str(value)) for name, value in (body.tags or {}).items()))
    return AvailabilityConstraint(ConstraintPeriod(body.period), body.limit, body.tzid or "Etc/UTC", tags)


def _tuple(values: list[Any] | None) -> tuple[Any, ...] | None:
    return None if values is None else tuple(values)
