"""Writing and deleting events: contract §5.1–5.8."""

from __future__ import annotations

from apcdesk.api.auth import caller, require
from apcdesk.api.call import ACCEPTED, Call, Declined, Reply
from apcdesk.api.problems import calendar_problems, problem, validated
from apcdesk.api.wire.accounts import userinfo_answer
from apcdesk.api.wire.events import (
    BulkDeletionBody,
    DeletionBody,
    EventBody,
    ParticipationBody,
    bulk_problems,
    event_draft,
    id_problems,
    nature_problems,
)
from apcdesk.domain.calendars import AccountKind, Calendar
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId, EventId, EventUid
from apcdesk.errors import Invalid, NotFound
from apcdesk.service.port.tokens import Caller
from apcdesk.service.validation import refuse


def write_event(call: Call) -> Reply:
    """Create or update the client's event of this id, or change an external one by its uid."""
    found = caller(call)
    require(found, "create_event")
    try:
        body = validated(EventBody, call.sent, id_problems(call.sent))
        refuse(nature_problems(body))
    except (Invalid, Declined):
        calendar_in_path(call, found)  # one that is not there is told first
        raise
    draft = event_draft(body, found.client_id)
    if body.event_id is not None:
        call.services.events.upsert(
            CalendarId(call.path["calendar_id"]),
            EventId(body.event_id),
            draft,
            client_id=found.client_id,
            sub=found.sub,
            origin=call.origin,
        )
    else:
        calendar = calendar_in_path(call, found)
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


def delete_events(call: Call) -> Reply:
    """Delete every event that the client manages, in all calendars of the account or in those named."""
    found = caller(call)
    require(found, "delete_event")
    sent = call.sent_anywhere
    own = {c.calendar_id for c in call.services.calendars.of_account(found.sub)}
    problems = [*bulk_problems(sent), *calendar_problems(sent.get("calendar_ids"), own)]
    body = validated(BulkDeletionBody, sent, problems)
    named = own if body.calendar_ids is None else {CalendarId(one) for one in body.calendar_ids}
    call.services.events.delete_all_managed(named, client_id=found.client_id, origin=call.origin)
    return ACCEPTED


def change_participation_status(call: Call) -> Reply:
    """Nobody is invited to an event here, so nobody's answer can change."""
    found = caller(call)
    if found.account.kind is not AccountKind.APPLICATION_CALENDAR:  # whose one scope is about everything
        require(found, "change_participation_status")
    calendar = calendar_in_path(call, found)
    event = call.services.events.get(EventUid(call.path["event_uid"]))
    if event.deleted or event.calendar_id != calendar.calendar_id:
        raise NotFound("event", event.event_uid)
    validated(ParticipationBody, call.sent)
    raise Invalid([problem("event_uid", "errors.not_supported")])


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
