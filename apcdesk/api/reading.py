"""Reading events and free-busy, page by page: contract §6."""

from __future__ import annotations

from typing import Any

from apcdesk.api.auth import caller, require
from apcdesk.api.call import Call, Reply
from apcdesk.api.paging import Page, Result
from apcdesk.api.problems import Model, calendar_problems, validated
from apcdesk.api.wire.accounts import userinfo_answer
from apcdesk.api.wire.free_busy import (
    FreeBusyOptions,
    FreeBusyParameters,
    free_busy_answer,
    free_busy_query,
)
from apcdesk.api.wire.reading import (
    EventsOptions,
    EventsParameters,
    PageParameters,
    event_answer,
    events_query,
)
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.service.options import EVENTS_PAGE_SIZE, FREE_BUSY_PAGE_SIZE
from apcdesk.service.port.tokens import Caller

EVENTS_PATH, FREE_BUSY_PATH = "/v1/events", "/v1/free_busy"
EVENTS_A_PAGE, PERIODS_A_PAGE = EVENTS_PAGE_SIZE.usual, FREE_BUSY_PAGE_SIZE.usual


def read_events(call: Call) -> Reply:
    """The account's events; those this client manages only when asked for."""
    found = caller(call)
    if str(call.query.get("only_managed")).lower() not in ("true", "1"):
        require(found, "read_events")
    parameters, own = _parameters(call, found, EventsParameters)
    events = call.services.reading.events(events_query(parameters, found, own))
    options = EventsOptions(parameters.localized_times, parameters.include_geo)
    page = _events_page(call, *_first(call, found, EVENTS_PATH, events, EVENTS_A_PAGE, options))
    return _reply(call, found, page, parameters.include_userinfo)


def read_events_page(call: Call) -> Reply:
    """A later page of a result."""
    found = caller(call)
    parameters = validated(PageParameters, call.query)
    page = _events_page(call, *_later(call, found, EVENTS_PATH))
    return _reply(call, found, page, parameters.include_userinfo)


def read_free_busy(call: Call) -> Reply:
    """When the account is busy: one period for every event, of this client's only when asked for."""
    found = caller(call)
    require(found, "read_free_busy")
    parameters, own = _parameters(call, found, FreeBusyParameters)
    events = call.services.reading.events(free_busy_query(parameters, found, own))
    options = FreeBusyOptions(parameters.localized_times, parameters.include_ids, parameters.include_deleted)
    page = _free_busy_page(call, *_first(call, found, FREE_BUSY_PATH, events, PERIODS_A_PAGE, options))
    return _reply(call, found, page, parameters.include_userinfo)


def read_free_busy_page(call: Call) -> Reply:
    """A later page of a result."""
    found = caller(call)
    parameters = validated(PageParameters, call.query)
    page = _free_busy_page(call, *_later(call, found, FREE_BUSY_PATH))
    return _reply(call, found, page, parameters.include_userinfo)


def _parameters(call: Call, found: Caller, model: type[Model]) -> tuple[Model, tuple[CalendarId, ...]]:
    """The parameters, checked, and the calendars that they are about."""
    own = tuple(c.calendar_id for c in call.services.calendars.of_account(found.sub))
    named = call.query.get("calendar_ids")
    parameters = validated(model, call.query, calendar_problems(named, own))
    return parameters, own if named is None else tuple(map(CalendarId, named))


def _first(
    call: Call, found: Caller, path: str, events: tuple[Event, ...], size: int, options: Any
) -> tuple[Page, tuple[Event, ...]]:
    size = call.pages.size(path, size)
    uids = tuple(event.event_uid for event in events)
    result = Result(path, found.sub, found.client_id, uids, size, options)
    return call.pages.first(result, call.services.clock.now()), events[:size]


def _later(call: Call, found: Caller, path: str) -> tuple[Page, tuple[Event, ...]]:
    page = call.pages.read(call.path["token"], path, found.sub, found.client_id, call.services.clock.now())
    return page, call.services.reading.by_uids(tuple(map(EventUid, page.items)))


def _events_page(call: Call, page: Page, events: tuple[Event, ...]) -> dict[str, Any]:
    result = page.result
    answers = [event_answer(event, result.client_id, result.options) for event in events]
    return {"pages": page.links(call.base_url), "events": answers}


def _free_busy_page(call: Call, page: Page, events: tuple[Event, ...]) -> dict[str, Any]:
    result = page.result
    answers = [free_busy_answer(event, result.client_id, result.options) for event in events]
    return {"pages": page.links(call.base_url), "free_busy": answers}


def _reply(call: Call, found: Caller, page: dict[str, Any], include_userinfo: bool) -> Reply:
    """The page, with all about the account when that was asked for: the Agenda Element has it from here."""
    if include_userinfo:
        calendars = call.services.calendars.of_account(found.sub)
        page["userinfo"] = userinfo_answer(found, calendars, call.services.tzid)
    return Reply(200, page)
