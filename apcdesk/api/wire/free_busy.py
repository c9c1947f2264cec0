"""Free-busy on the wire: contract §6.5."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from apcdesk.api.fields import Boolean, OptionalEdge, OptionalInstant, Tzid, text
from apcdesk.api.problems import Body
from apcdesk.api.wire.accounts import UserinfoAnswer
from apcdesk.api.wire.reading import PagesAnswer, times_of
from apcdesk.api.wire.times import LocalizedTime
from apcdesk.domain.events import Event, Transparency
from apcdesk.domain.ids import CalendarId, ClientId
from apcdesk.service.events.reading import EventsQuery
from apcdesk.service.port.tokens import Caller


class FreeBusyParameters(Body):
    """GET /v1/free_busy."""

    tzid: Tzid
    from_: OptionalEdge = Field(default=None, alias="from")
    to: OptionalEdge = None
    include_managed: Boolean = False
    include_deleted: Boolean = False
    include_free: Boolean = False
    include_ids: Boolean = False
    last_modified: OptionalInstant = None
    calendar_ids: Annotated[list[Annotated[str, text(255)]], Field(max_length=100)] | None = None
    localized_times: Boolean = False
    include_userinfo: Boolean = False


class _PeriodAlways(TypedDict):
    calendar_id: str
    start: str | LocalizedTime
    end: str | LocalizedTime
    free_busy_status: str


class FreeBusyPeriodAnswer(_PeriodAlways, total=False):
    """One event's time. The ids come with `include_ids`, `deleted` with `include_deleted` or when it is true."""

    event_uid: str
    event_id: str
    deleted: bool


class FreeBusyAnswer(TypedDict):
    """GET /v1/free_busy and its pages; `userinfo` comes with `include_userinfo`."""

    pages: PagesAnswer
    free_busy: list[FreeBusyPeriodAnswer]
    userinfo: NotRequired[UserinfoAnswer]


@dataclass(frozen=True, slots=True)
class FreeBusyOptions:
    """How periods are written out."""

    localized_times: bool = False
    include_ids: bool = False
    include_deleted: bool = False


def free_busy_query(
    parameters: FreeBusyParameters, caller: Caller, calendar_ids: tuple[CalendarId, ...]
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
        last_modified=parameters.last_modified,
        include_managed=parameters.include_managed,
        only_busy=not parameters.include_free,
    )


def free_busy_answer(event: Event, client_id: ClientId, options: FreeBusyOptions) -> FreeBusyPeriodAnswer:
    """The period of one event, and nothing of what it is about."""
    start, end = times_of(event, localized_times=options.localized_times)
    answer: FreeBusyPeriodAnswer = {
        "calendar_id": event.calendar_id,
        "start": start,
        "end": end,
        "free_busy_status": _status(event),
    }
    if options.include_ids:
        answer["event_uid"] = event.event_uid
        if event.event_id is not None and event.client_id == client_id:
            answer["event_id"] = event.event_id
    if options.include_deleted or event.deleted:  # a later page has what was deleted since the first
        answer["deleted"] = event.deleted
    return answer


def _status(event: Event) -> str:
    if event.transparency is Transparency.TRANSPARENT or event.status == "cancelled":
        return "free"
    if event.participation_status == "declined":
        return "free"
    tentative = event.transparency is Transparency.TENTATIVE
    return "tentative" if tentative or event.status == "tentative" else "busy"
