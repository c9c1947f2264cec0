"""Reading events on the wire: contract §6.1–6.3."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from apcdesk.api.fields import Boolean, OptionalEdge, OptionalInstant, Tzid, text
from apcdesk.api.problems import Body
from apcdesk.api.wire.accounts import UserinfoAnswer
from apcdesk.api.wire.recurrence import RecurrenceAnswer, recurrence_answer
from apcdesk.api.wire.times import LocalizedTime, instant_text, localized
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId, ClientId
from apcdesk.service.events.reading import EventsQuery
from apcdesk.service.port.tokens import Caller


class EventsParameters(Body):
    """GET /v1/events."""

    tzid: Tzid
    from_: OptionalEdge = Field(default=None, alias="from")
    to: OptionalEdge = None
    include_deleted: Boolean = False
    include_moved: Boolean = False
    last_modified: OptionalInstant = None
    include_managed: Boolean = False
    only_managed: Boolean = False
    calendar_ids: Annotated[list[Annotated[str, text(255)]], Field(max_length=100)] | None = None
    localized_times: Boolean = False
    include_geo: Boolean = False
    include_userinfo: Boolean = False


class PageParameters(Body):
    """A later page of a result."""

    include_userinfo: Boolean = False


class LocationAnswer(TypedDict, total=False):
    """Where."""

    description: str
    lat: str
    long: str


class OptionsAnswer(TypedDict):
    """What may be done to the event."""

    delete: bool
    update: bool
    change_participation_status: bool


class ConferencingAnswer(TypedDict):
    """Explicit conferencing."""

    provider_name: str
    join_url: str


class _EventAlways(TypedDict):
    calendar_id: str
    event_uid: str
    summary: str
    description: str
    start: str | LocalizedTime
    end: str | LocalizedTime
    deleted: bool
    created: str
    updated: str
    participation_status: str
    attendees: list[str]
    transparency: str
    extended_transparency: str
    status: str
    categories: list[str]
    recurring: bool
    event_private: bool
    options: OptionsAnswer


class EventAnswer(_EventAlways, total=False):
    """An event."""

    event_id: str
    location: LocationAnswer
    conferencing: ConferencingAnswer
    meeting_url: str
    url: str
    series_identifier: str
    recurrence: RecurrenceAnswer


class PagesAnswer(TypedDict, total=False):
    """Where in the result a page is; `next_page` is absent on the last."""

    current: int
    total: int
    next_page: str


class EventsAnswer(TypedDict):
    """GET /v1/events and its pages; `userinfo` comes with `include_userinfo`."""

    pages: PagesAnswer
    events: list[EventAnswer]
    userinfo: NotRequired[UserinfoAnswer]


@dataclass(frozen=True, slots=True)
class EventsOptions:
    """How events are written out."""

    localized_times: bool = False
    include_geo: bool = False


def events_query(
    parameters: EventsParameters, caller: Caller, calendar_ids: tuple[CalendarId, ...]
) -> EventsQuery:
    """The service's words for the parameters; `calendar_ids` are checked ones."""
    return EventsQuery(
        sub=caller.sub,
        client_id=caller.client_id,
        tzid=parameters.tzid,
        calendar_ids=calendar_ids,
        start=parameters.from_,
        end=parameters.to,
        include_deleted=parameters.include_deleted,
        include_moved=parameters.include_moved,
        last_modified=parameters.last_modified,
        include_managed=parameters.include_managed,
        only_managed=parameters.only_managed,
    )


def event_answer(event: Event, client_id: ClientId, options: EventsOptions) -> EventAnswer:
    """One event as this client may see it. Nothing that only the desk knows is in it."""
    start, end = times_of(event, localized_times=options.localized_times)
    later = bool(event.recurrence_id)
    answer: EventAnswer = {
        "calendar_id": event.calendar_id,
        "event_uid": event.event_uid,
        "summary": event.summary,
        "description": event.description,
        "start": start,
        "end": end,
        "deleted": event.deleted,
        "created": instant_text(event.created),
        "updated": instant_text(event.updated),
        "participation_status": event.participation_status,
        "attendees": [],
        "transparency": event.transparency.plain.value,
        "extended_transparency": event.transparency.value,
        "status": "cancelled" if event.deleted else event.status,
        "categories": [],
        "recurring": event.recurring,
        "event_private": event.event_private,
        "options": {
            # Its client names only the first of a series; staff's are deleted one by one.
            "delete": not (later and event.managed),
            "update": not later,
            "change_participation_status": False,
        },
    }
    if event.event_id is not None and event.client_id == client_id:
        answer["event_id"] = event.event_id
    series = event.series_uid or event.ical_uid
    if later and series is not None:
        answer["series_identifier"] = series
    if event.recurrence is not None:
        answer["recurrence"] = recurrence_answer(event.recurrence)
    if event.url is not None:
        answer["url"] = event.url
    if event.conferencing is not None:
        conferencing = event.conferencing
        answer["conferencing"] = {
            "provider_name": conferencing.provider_description,
            "join_url": conferencing.join_url,
        }
        answer["meeting_url"] = conferencing.join_url
    location = _location(event, options)
    if location:
        answer["location"] = location
    return answer


def _location(event: Event, options: EventsOptions) -> LocationAnswer:
    answer: LocationAnswer = {}
    if event.location is None:
        return answer
    if event.location.description is not None:
        answer["description"] = event.location.description
    if options.include_geo and event.location.lat is not None and event.location.long is not None:
        answer["lat"], answer["long"] = event.location.lat, event.location.long
    return answer


def times_of(event: Event, *, localized_times: bool) -> tuple[str | LocalizedTime, str | LocalizedTime]:
    """Start and end, either as plain times in UTC or dates, or with the event's own zones (contract §6.3)."""
    when = event.when
    if when.dates is not None:
        start, end = when.dates.start.isoformat(), when.dates.end.isoformat()
        if not localized_times:
            return start, end
        return {"time": start, "tzid": when.start_tzid}, {"time": end, "tzid": when.end_tzid}
    if not localized_times:
        return instant_text(when.period.start), instant_text(when.period.end)
    return localized(when.period.start, when.start_tzid), localized(when.period.end, when.end_tzid)
