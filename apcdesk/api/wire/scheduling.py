"""Scheduling links on the wire: contract scheduling §5.1–5.4."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, ClassVar, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from apcdesk.api.fields import Duration, OptionalTzid, Reader, choice, lasting, link, read_text, text
from apcdesk.api.problems import Body, problem, wrong
from apcdesk.api.wire.availability import AvailabilityBody, StartBody, availability_query
from apcdesk.api.wire.events import EventMembers, draft_at
from apcdesk.api.wire.periods import PeriodBody
from apcdesk.api.wire.recurrence import recurrence_of
from apcdesk.api.wire.times import LocalizedTime, instant_text
from apcdesk.api.wire.tolerance import MAX_BODY
from apcdesk.domain.events import DraftTimes
from apcdesk.domain.ids import CalendarId, ClientId, EventId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, ResponseFormat
from apcdesk.domain.scheduling import (
    CallbackKind,
    HourFormat,
    LinkRequest,
    LinkStatus,
    LinkStep,
    SchedulingLink,
    TargetCalendar,
)
from apcdesk.errors import Problem

HORIZON = timedelta(days=201)
LONGEST_NOTICE = HORIZON // timedelta(minutes=1)
MAX_TARGETS = 50
UTC_TZID = "Etc/UTC"
IGNORED = frozenset({"start", "end", "attendees"})
"""Members of the event that are accepted and mean nothing here (§5.1)."""
HOURS: Mapping[str, HourFormat] = {
    "h": HourFormat.TWELVE,
    "12": HourFormat.TWELVE,
    "H": HourFormat.TWENTY_FOUR,
    "24": HourFormat.TWENTY_FOUR,
}
SOME_TIME = DraftTimes(datetime(1970, 1, 1, tzinfo=UTC), datetime(1970, 1, 2, tzinfo=UTC))
"""Stands in until a visitor chooses."""


def read_hour_format(value: Any) -> str:
    """`h` or `H`; a program may send 12 or 24, also as a number."""
    found = read_text(str(value) if type(value) is int else value, 8)
    if found not in HOURS:
        raise wrong("errors.not_recognized")
    return found


LinkPeriods = Mapping[str, Sequence[PeriodBody | StartBody]]
WebAddress = Annotated[str, link(2048, "http", "https")]
OptionalAddress = Annotated[str, link(2048, "http", "https", optional=True)] | None


class OauthBody(Body):
    """Where the visitor may go after the journey."""

    redirect_uri: WebAddress
    scope: Annotated[str, text(1024, blank=True)] | None = None
    state: Annotated[str, text(1024, blank=True)] | None = None


class LinkEventBody(EventMembers):
    """The event that is written; start, end and attendees are accepted and mean nothing."""

    event_id: Annotated[str, text(512)]


class LinkAvailabilityBody(AvailabilityBody):
    """When the visitor may choose."""

    max_span: ClassVar[timedelta] = HORIZON + timedelta(hours=1)


class TargetCalendarBody(Body):
    """A calendar in which the event is to stand."""

    sub: Annotated[str, text(255)]
    calendar_id: Annotated[str, text(255)]


class FormattingBody(Body):
    """How the page writes times."""

    hour_format: (
        Annotated[str, Reader(read_hour_format, {"anyOf": [{"enum": list(HOURS)}, {"enum": [12, 24]}]})]
        | None
    ) = None


class CallbackUrlsBody(Body):
    """Whom to tell of what."""

    completed_url: OptionalAddress = None
    no_times_suitable_url: OptionalAddress = None
    no_times_displayed_url: OptionalAddress = None


class RedirectUrlsBody(Body):
    """Where the page sends the visitor by itself."""

    completed_url: OptionalAddress = None


class LinkBody(Body):
    """What is asked of every link of a client."""

    client_id: Annotated[str, text(64)] | None = None
    client_secret: Annotated[str, text(255)] | None = None
    oauth: OauthBody
    event: LinkEventBody
    target_calendars: Annotated[list[TargetCalendarBody], Field(max_length=MAX_TARGETS)] | None = None
    event_creation: Annotated[str, choice("default", "single", optional=True)] | None = None
    minimum_notice: Annotated[Duration, lasting(0, LONGEST_NOTICE)] | None = None
    tzid: OptionalTzid = None
    formatting: FormattingBody | None = None
    selection_mode: Annotated[str, choice("confirm", "no_confirm", optional=True)] | None = None
    callback_urls: CallbackUrlsBody | None = None
    callback_url: OptionalAddress = None
    redirect_urls: RedirectUrlsBody | None = None


class SchedulingBody(LinkBody):
    """POST /v1/real_time_scheduling."""

    availability: LinkAvailabilityBody


class StatusParameters(Body):
    """GET /v1/real_time_scheduling and GET /v1/real_time_sequencing."""

    token: Annotated[str, text(MAX_BODY)]


class DisablingBody(Body):
    """What is said on the page of a link that is disabled."""

    display_message: Annotated[str, text(500)]


class LinkState(TypedDict):
    """What has become of a link: its event has times once it is completed."""

    url: NotRequired[str]
    status: str
    event: dict[str, Any]


class LinkAnswer(LinkState):
    """A link on whose page one time is chosen."""

    real_time_scheduling_id: str


class SchedulingStatusAnswer(TypedDict):
    """GET /v1/real_time_scheduling and what disables a link."""

    real_time_scheduling: LinkAnswer


class SchedulingAnswer(SchedulingStatusAnswer):
    """POST /v1/real_time_scheduling."""

    url: str


def sent_members(sent: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A member's own members, none when it is no object."""
    value = sent.get(name)
    return value if isinstance(value, Mapping) else {}


def without_ignored(sent: Mapping[str, Any]) -> dict[str, Any]:
    """The request without what means nothing here, so that nothing is found wrong with it."""
    event = sent.get("event")
    if not isinstance(event, Mapping):
        return dict(sent)
    return {**sent, "event": {name: value for name, value in event.items() if name not in IGNORED}}


def nature_of_link_problems(body: LinkBody, periods: LinkPeriods, now: datetime) -> list[Problem]:
    """A link books one time, and not for ever ahead. `periods` is when, by the name of the member."""
    found = []
    if recurrence_of(body.event.recurrence) is not None:
        found.append(problem("event.recurrence", "errors.not_supported"))
    for source, asked in periods.items():
        last = max((getattr(one, "end", one.start) for one in asked), default=now)
        if last - now > HORIZON + timedelta(hours=1):
            details = {"low": "now", "high": f"{HORIZON.days} days ahead"}
            found.append(problem(f"availability.{source}", "errors.out_of_range", **details))
    return found


def periods_of(body: Body, sources: Sequence[str]) -> LinkPeriods:
    """The periods, or starts, of each member that says when."""
    return {source: getattr(body, source) or () for source in sources}


def link_request(body: SchedulingBody, client_id: ClientId) -> LinkRequest:
    """The domain's word for the request."""
    return request_of(body, _query(body.availability), client_id)


def request_of(
    body: LinkBody, query: AvailabilityQuery, client_id: ClientId, steps: tuple[LinkStep, ...] = ()
) -> LinkRequest:
    """What is asked of a link, or of that of a sequence."""
    completed = body.redirect_urls.completed_url if body.redirect_urls else None
    hour_format = body.formatting.hour_format if body.formatting else None
    targets = body.target_calendars or ()
    return LinkRequest(
        event_id=EventId(body.event.event_id),
        draft=draft_at(body.event, SOME_TIME, client_id),
        told_event={
            "event_private": False,
            **body.event.model_dump(mode="json", exclude_none=True, exclude_unset=True),
        },
        query=query,
        tzid=body.event.tzid or body.tzid or UTC_TZID,
        page_tzid=body.tzid,
        targets=tuple(TargetCalendar(Sub(one.sub), CalendarId(one.calendar_id)) for one in targets),
        single=body.event_creation == "single",
        minimum_notice=body.minimum_notice.length if body.minimum_notice else timedelta(0),
        hour_format=None if hour_format is None else HOURS[hour_format],
        confirm=body.selection_mode != "no_confirm",
        redirect_uri=body.oauth.redirect_uri,
        state=body.oauth.state,
        completed_redirect=completed,
        callback_urls=_callback_urls(body),
        steps=steps,
    )


def link_url(base_url: str, link: SchedulingLink) -> str | None:
    """Where its page is; None where only another machine knows."""
    return None if link.token is None else f"{base_url}/rts/{link.token}"


def link_answer(link: SchedulingLink, base_url: str) -> LinkAnswer:
    """The link as its client sees it."""
    return {"real_time_scheduling_id": link.link_id, **link_state(link, base_url)}


def link_state(link: SchedulingLink, base_url: str) -> LinkState:
    """What has become of the link; of a sequence its event lasts from the first start to the last end."""
    period = link.period if link.status is LinkStatus.COMPLETED else None
    state: LinkState = {
        "status": link.status.value,
        "event": {**link.request.told_event, **localized(period, link.request.tzid)},
    }
    url = link_url(base_url, link)
    if url is not None:
        state["url"] = url
    return state


def localized(period: Period | None, tzid: str) -> dict[str, LocalizedTime]:
    """When an event is; nothing until that is known."""
    if period is None:
        return {}
    return {
        "start": {"time": instant_text(period.start), "tzid": tzid},
        "end": {"time": instant_text(period.end), "tzid": tzid},
    }


def _query(body: LinkAvailabilityBody) -> AvailabilityQuery:
    """A page shows slots: whoever asks for periods gets those too (§5.1)."""
    query = availability_query(body)
    if body.response_format == ResponseFormat.OVERLAPPING_SLOTS:
        return query
    return replace(query, response_format=ResponseFormat.SLOTS)


def _callback_urls(body: LinkBody) -> tuple[tuple[CallbackKind, str], ...]:
    urls = body.callback_urls or CallbackUrlsBody()
    wanted = {
        CallbackKind.COMPLETED: urls.completed_url or body.callback_url,
        CallbackKind.NO_TIMES_SUITABLE: urls.no_times_suitable_url,
        CallbackKind.NO_TIMES_DISPLAYED: urls.no_times_displayed_url,
    }
    return tuple((kind, url) for kind, url in wanted.items() if url is not None)
