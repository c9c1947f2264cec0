"""Writing, deleting and reading events: contract §5.1–5.7, §6.1–6.4."""

from __future__ import annotations

from typing import Any

from apcdesk.api.auth import caller, require
from apcdesk.api.call import Call, Reply
from apcdesk.api.paging import Page, Result
from apcdesk.api.problems import problem, validated
from apcdesk.api.wire_accounts import userinfo_answer
from apcdesk.api.wire_events import (
    DeletionBody,
    EventBody,
    ParticipationBody,
    event_draft,
    id_problems,
    nature_problems,
)
from apcdesk.api.wire_reading import EventsOptions, EventsParameters, event_answer, events_query
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId, EventId, EventUid
from apcdesk.errors import Invalid, NotFound
from apcdesk.service.tokens import Caller
from apcdesk.service.validation import refuse

PATH = "/v1/events"
PAGE_SIZE = 200


def write_event(call: Call) -> Reply:
    """Create or update the client's event of this id, or change an external one by its uid."""
    found = caller(call)
    require(found, "create_event")
    calendar = calendar_in_path(call, found)
    body = validated(EventBody, call.sent, id_problems(call.sent))
    refuse(nature_problems(body))
    draft = event_draft(body)
    if body.event_id is not None:
        call.services.events.upsert(
            calendar.calendar_id,
            EventId(body.event_id),
            draft,
            client_id=found.client_id,
            origin=call.origin,
        )
    else:
        event = _external_event(call, calendar, EventUid(str(body.event_uid)))
        call.services.events.update(event.event_uid, draft, origin=call.origin)
    return _accepted(call, found, body.include_userinfo)


def delete_event(call: Call) -> Reply:
    """Delete the client's event of this id, or an external one by its uid; also when there is none."""
    found = caller(call)
    require(found, "delete_event")
    calendar = calendar_in_path(call, found)
    body = validated(DeletionBody, call.sent_anywhere, id_problems(call.sent_anywhere))
    if body.event_id is not None:
        call.services.events.delete_managed(
            calendar.calendar_id, EventId(body.event_id), client_id=found.client_id, origin=call.origin
        )
    else:
        call.services.events.delete_external(
            calendar.calendar_id, EventUid(str(body.event_uid)), origin=call.origin
        )
    return _accepted(call, found, body.include_userinfo)


def change_participation_status(call: Call) -> Reply:
    """Nobody is invited to an event here, so nobody's answer can change."""
    found = caller(call)
    calendar = calendar_in_path(call, found)
    event = call.services.events.get(EventUid(call.path["event_uid"]))
    if event.deleted or event.calendar_id != calendar.calendar_id:
        raise NotFound("event", event.event_uid)
    validated(ParticipationBody, call.sent)
    raise Invalid([problem("event_uid", "errors.not_supported")])


def read_events(call: Call) -> Reply:
    """The account's events; those this client manages only when asked for."""
    found = caller(call)
    if str(call.query.get("only_managed")).lower() not in ("true", "1"):
        require(found, "read_events")
    own = tuple(c.calendar_id for c in call.services.calendars.of_account(found.sub))
    unknown = set(_as_list(call.query.get("calendar_ids"))) - set(own)
    problems = [problem("calendar_ids", "errors.invalid_calendar_ids")] if unknown else []
    parameters = validated(EventsParameters, call.query, problems)
    asked = own if parameters.calendar_ids is None else tuple(map(CalendarId, parameters.calendar_ids))
    events = call.services.reading.events(events_query(parameters, found, asked))
    options = EventsOptions(parameters.localized_times, parameters.include_geo)
    uids = tuple(event.event_uid for event in events)
    result = Result(PATH, found.sub, found.client_id, uids, PAGE_SIZE, options)
    page = call.pages.first(result, call.services.clock.now())
    return _page(call, page, events[:PAGE_SIZE])


def read_events_page(call: Call) -> Reply:
    """A later page of a result."""
    found = caller(call)
    now = call.services.clock.now()
    page = call.pages.read(call.path["token"], PATH, found.sub, found.client_id, now)
    return _page(call, page, call.services.reading.by_uids(tuple(map(EventUid, page.items))))


def calendar_in_path(call: Call, found: Caller) -> Calendar:
    """The calendar that the path names. Raises NotFound unless it is the caller's own."""
    calendar_id = call.path["calendar_id"]
    for calendar in call.services.calendars.of_account(found.sub):
        if calendar.calendar_id == calendar_id:
            return calendar
    raise NotFound("calendar", calendar_id)


def _external_event(call: Call, calendar: Calendar, event_uid: EventUid) -> Event:
    """An external event that may be changed: contract §5.5."""
    event = call.services.events.get(event_uid)
    if event.deleted or event.calendar_id != calendar.calendar_id:
        raise NotFound("event", event_uid)
    if event.recurrence_id:
        raise Invalid([problem("event_uid", "errors.not_supported")])
    return event


def _accepted(call: Call, found: Caller, include_userinfo: bool | None) -> Reply:
    if not include_userinfo:
        return Reply(202)
    calendars = call.services.calendars.of_account(found.sub)
    return Reply(202, {"userinfo": userinfo_answer(found, calendars, call.services.tzid)})


def _page(call: Call, page: Page, events: tuple[Event, ...]) -> Reply:
    result = page.result
    answers = [event_answer(event, result.client_id, result.options) for event in events]
    return Reply(200, {"pages": page.links(call.base_url), "events": answers})


def _as_list(value: Any) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
