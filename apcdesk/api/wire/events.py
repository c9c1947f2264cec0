"""What may be written of an event, and its deletion, on the wire: contract §5.1–5.8, §9.5."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import ConfigDict, Field, field_validator
from pydantic_core.core_schema import ValidationInfo

from apcdesk.api.fields import (
    COLOR,
    MANY,
    Boolean,
    CalendarIds,
    Duration,
    Edge,
    Email,
    OptionalTzid,
    TimeOrObject,
    choice,
    lasting,
    link,
    pattern,
    text,
    whole,
)
from apcdesk.api.problems import Body, any_of, one_of, problem, wrong
from apcdesk.api.wire.places import LocationBody, location_of
from apcdesk.api.wire.recurrence import RecurrenceBody, recurrence_of
from apcdesk.domain.events import ABSENT, Absent, Conferencing, DraftTimes, EventDraft, Transparency
from apcdesk.domain.ids import ClientId, is_external_uid
from apcdesk.domain.triggers import EventEdge, Side, Subscribed, Subscription, Transition
from apcdesk.errors import Problem
from apcdesk.service.events.drafting import DEFAULT_TZID

MAX_REMINDER = 40320


class EventTime(TimeOrObject):
    """A Time or a Date, alone or with its zone."""

    time: Edge
    tzid: OptionalTzid = None


class ReminderBody(Body):
    """One reminder."""

    minutes: Annotated[int, whole(0, MAX_REMINDER)]


class InviteeBody(Body):
    """Somebody to invite."""

    email: Email
    display_name: Annotated[str, text(255, blank=True)] | None = None


class AttendeesBody(Body):
    """Whom to invite and whom to take off; `reject` is another name for `remove`."""

    invite: Annotated[list[InviteeBody], Field(max_length=MANY)] | None = None
    remove: Annotated[list[InviteeBody], Field(max_length=MANY)] | None = None
    reject: Annotated[list[InviteeBody], Field(max_length=MANY)] | None = None


class ConferencingBody(Body):
    """Conferencing."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"properties": {"profile_id": {"const": "explicit"}}},
            "then": {"required": ["provider_description", "join_url"]},
        }
    )

    profile_id: Annotated[str, choice("explicit", "default", "integrated", "none")]
    provider_description: Annotated[str, text(255)] | None = Field(default=None, validate_default=True)
    join_url: Annotated[str, link(2048)] | None = Field(default=None, validate_default=True)

    @field_validator("profile_id")
    @classmethod
    def _offered(cls, profile_id: str) -> str:
        if profile_id == "integrated":
            raise wrong("errors.integrated_conferencing_not_available")
        return profile_id

    @field_validator("provider_description", "join_url")
    @classmethod
    def _needed(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is None and info.data.get("profile_id") == "explicit":
            raise wrong("errors.required")
        return value


class TransitionBody(Body):
    """A moment before or after the start or end."""

    model_config = one_of("before", "after")

    before: Annotated[str, choice(*EventEdge, optional=True)] | None = None
    after: Annotated[str, choice(*EventEdge, optional=True)] | None = Field(
        default=None, validate_default=True
    )
    offset: Annotated[Duration, lasting(0, 10080)]

    @field_validator("after")
    @classmethod
    def _one(cls, after: str | None, info: ValidationInfo) -> str | None:
        if "before" in info.data and after is None and info.data["before"] is None:
            raise wrong("errors.required")
        if after is not None and info.data.get("before") is not None:
            raise wrong("errors.mutually_exclusive", first="before", second="after")
        return after


class InteractionBody(Body):
    """Something that happens to the conferencing."""

    type: Annotated[str, choice("conferencing_assigned", "conferencing_failing")]


class SubscriptionBody(Body):
    """An event trigger."""

    model_config = any_of("interactions", "transitions")

    type: Annotated[str, choice("webhook")]
    uri: Annotated[str, link(2048, "http", "https")]
    interactions: Annotated[list[InteractionBody], Field(max_length=MANY)] | None = None
    transitions: Annotated[list[TransitionBody], Field(max_length=5)] | None = Field(
        default=None, validate_default=True
    )

    @field_validator("transitions")
    @classmethod
    def _something(cls, transitions: list[Any] | None, info: ValidationInfo) -> list[Any] | None:
        if not transitions and not info.data.get("interactions"):
            raise wrong("errors.required")
        return transitions


class EventDetails(Body):
    """What may be said of an event beside what it is called, when it is, and under which id."""

    description: Annotated[str, text(4096, blank=True)] | None = None
    tzid: OptionalTzid = None
    location: LocationBody | None = None
    url: Annotated[str, link(2048, optional=True)] | None = None
    transparency: Annotated[str, choice("opaque", "transparent", optional=True)] | None = None
    extended_transparency: Annotated[str, choice(*Transparency, optional=True)] | None = None
    event_private: Boolean | None = None
    color: Annotated[str, pattern(COLOR, optional=True)] | None = None
    reminders: Annotated[list[ReminderBody], Field(max_length=5)] | None = None
    reminders_create_only: Boolean | None = None
    attendees: AttendeesBody | None = None
    conferencing: ConferencingBody | None = None
    subscriptions: Annotated[list[SubscriptionBody], Field(max_length=5)] | None = None
    recurrence: RecurrenceBody | None = None
    attachments: Annotated[list[Any], Field(max_length=MANY)] | None = None
    include_userinfo: Boolean | None = None

    @field_validator("attachments")
    @classmethod
    def _no_attachments(cls, attachments: list[Any] | None) -> list[Any] | None:
        if attachments:
            raise wrong("errors.not_supported")
        return attachments


class EventMembers(EventDetails):
    """What may be said of an event beside when it is."""

    model_config = any_of("event_id", "event_uid")

    event_id: Annotated[str, text(512)] | None = None
    event_uid: Annotated[str, text(64)] | None = Field(default=None, validate_default=True)
    summary: Annotated[str, text(1024)]

    @field_validator("event_uid")
    @classmethod
    def _external(cls, event_uid: str | None, info: ValidationInfo) -> str | None:
        return _checked_uid(event_uid, info.data.get("event_id"), "event_id" in info.data)


class EventBody(EventMembers):
    """POST /v1/calendars/{calendar_id}/events."""

    start: EventTime
    end: EventTime

    @field_validator("end")
    @classmethod
    def _after_start(cls, end: EventTime, info: ValidationInfo) -> EventTime:
        start = info.data.get("start")
        if start is not None and not _in_order(start.time, end.time):
            raise wrong("errors.invalid_time_pair")
        return end


class DeletionBody(Body):
    """DELETE /v1/calendars/{calendar_id}/events."""

    event_id: Annotated[str, text(512)] | None = None
    event_uid: Annotated[str, text(64)] | None = Field(default=None, validate_default=True)
    include_userinfo: Boolean | None = None

    @field_validator("event_uid")
    @classmethod
    def _external(cls, event_uid: str | None, info: ValidationInfo) -> str | None:
        return _checked_uid(event_uid, info.data.get("event_id"), "event_id" in info.data)


class BulkDeletionBody(Body):
    """DELETE /v1/events: one of the two."""

    delete_all: Boolean | None = None
    calendar_ids: CalendarIds | None = None

    @field_validator("delete_all")
    @classmethod
    def _true(cls, delete_all: bool | None) -> bool | None:
        if delete_all is False:
            raise wrong("errors.must_be_true")
        return delete_all


class ParticipationBody(Body):
    """POST …/participation_status."""

    status: Annotated[str, choice("accepted", "tentative", "declined")]


def id_problems(sent: Mapping[str, Any]) -> list[Problem]:
    """An event is named by one of its two ids."""
    if sent.get("event_id") is None and sent.get("event_uid") is None:
        return [problem("event_id", "errors.required")]
    return []


def bulk_problems(sent: Mapping[str, Any]) -> list[Problem]:
    """What is deleted is said by exactly one of two members."""
    given = [name for name in ("delete_all", "calendar_ids") if sent.get(name) is not None]
    if not given:
        return [problem("delete_all", "errors.required")]
    if len(given) == 2:
        first, second = given
        return [problem("delete_all", "errors.mutually_exclusive", first=first, second=second)]
    return []


def nature_problems(body: EventMembers) -> list[Problem]:
    """What no calendar of ours can do: nobody is invited to its events (contract §5.1), and one that is not the
    client's own does not begin to recur (§5.6)."""
    problems = []
    if body.attendees is not None and body.attendees.invite:
        problems.append(problem("attendees", "errors.event.cannot_set_attendees"))
    if body.event_id is None and recurrence_of(body.recurrence) is not None:
        problems.append(problem("recurrence", "errors.not_supported"))
    return problems


def event_draft(body: EventBody, client_id: ClientId) -> EventDraft:
    """The draft: members that were not sent stay absent, null returns a member to its default (§5.2).

    `client_id` is the one that writes: its subscriptions are its own.
    """
    start, end = body.start, body.end
    tzid = DEFAULT_TZID if body.tzid is None and "tzid" in body.model_fields_set else body.tzid
    times = DraftTimes(start.time, end.time, start.tzid or tzid, end.tzid or tzid)
    return draft_at(body, times, client_id)


def draft_at(body: EventMembers, times: DraftTimes, client_id: ClientId) -> EventDraft:
    """As `event_draft`, for who knows the times from elsewhere."""
    given = body.model_fields_set

    def kept(name: str, value: Any) -> Any:
        return value if name in given else ABSENT

    return EventDraft(
        summary=body.summary,
        times=times,
        description=kept("description", body.description),
        transparency=_transparency(body),
        location=kept("location", location_of(body.location)),
        url=kept("url", body.url),
        event_private=kept("event_private", body.event_private),
        color=kept("color", body.color),
        reminders=kept("reminders", _reminders(body)),
        reminders_create_only=bool(body.reminders_create_only),
        conferencing=kept("conferencing", _conferencing(body.conferencing)),
        recurrence=kept("recurrence", recurrence_of(body.recurrence)),
        subscriptions=kept("subscriptions", _subscribed(body, client_id)),
    )


def _in_order(start: datetime | date, end: datetime | date) -> bool:
    if isinstance(start, datetime) != isinstance(end, datetime):
        return False
    return start < end


def _checked_uid(event_uid: str | None, event_id: str | None, known: bool) -> str | None:
    """The uid must be an external one, unless the event_id wins anyway."""
    if event_uid is not None and known and event_id is None and not is_external_uid(event_uid):
        raise wrong("errors.must_be_external_event_uid")
    return event_uid


def _transparency(body: EventMembers) -> Transparency | None | Absent:
    if body.extended_transparency is not None:
        return Transparency(body.extended_transparency)
    if body.transparency is not None:
        return Transparency(body.transparency)
    sent = {"transparency", "extended_transparency"} & body.model_fields_set
    return None if sent else ABSENT


def _reminders(body: EventMembers) -> tuple[int, ...] | None:
    return None if body.reminders is None else tuple(one.minutes for one in body.reminders)


def _conferencing(sent: ConferencingBody | None) -> Conferencing | None:
    if sent is None or sent.profile_id != "explicit":
        return None
    assert sent.provider_description is not None
    assert sent.join_url is not None
    return Conferencing(sent.provider_description, sent.join_url)


def _subscribed(body: EventMembers, client_id: ClientId) -> Subscribed:
    return Subscribed(client_id, tuple(_subscription(one, client_id) for one in body.subscriptions or ()))


def _subscription(sent: SubscriptionBody, client_id: ClientId) -> Subscription:
    return Subscription(
        client_id,
        sent.uri,
        tuple(_transition(one) for one in sent.transitions or ()),
        tuple(one.type for one in sent.interactions or ()),
    )


def _transition(sent: TransitionBody) -> Transition:
    side, edge = (Side.AFTER, sent.after) if sent.before is None else (Side.BEFORE, sent.before)
    assert edge is not None
    return Transition(side, EventEdge(edge), sent.offset.length)
