"""Application calendars, tokens, and what an account is: contract §2, §3, §4."""

from __future__ import annotations

from apcdesk.api.auth import caller, client_in_body, require
from apcdesk.api.call import PRIVATE, Call, Reply
from apcdesk.api.problems import problem, validated
from apcdesk.api.wire_accounts import (
    ApplicationCalendarBody,
    CalendarBody,
    account_answer,
    calendars_answer,
    profiles_answer,
    tokens_answer,
    userinfo_answer,
)
from apcdesk.domain.calendars import AccountKind
from apcdesk.domain.ids import ClientId
from apcdesk.errors import Invalid, Problem, Unauthenticated

OPENS_APPLICATION_CALENDAR = frozenset({"application_calendar_id", "client_id", "client_secret"})
ONE_CALENDAR = "application calendars are limited to one calendar"


def open_application_calendar(call: Call) -> Reply:
    """Open the client's calendar of this id; the first use makes it."""
    client = client_in_body(call)
    body = validated(ApplicationCalendarBody, call.sent)
    opened = call.services.calendars.open(client.client_id, body.application_calendar_id, origin=call.origin)
    tokens = call.services.tokens.issue(opened.calendar.sub, client.client_id)
    return Reply(200, {**tokens_answer(tokens, with_profile=True)}, PRIVATE)


def post_calendars(call: Call) -> Reply:
    """Open an application calendar (with client credentials), or add a calendar to a profile."""
    if not isinstance(call.body, Exception) and OPENS_APPLICATION_CALENDAR & call.body.keys():
        return open_application_calendar(call)
    return _create_calendar(call)


def _create_calendar(call: Call) -> Reply:
    """No account here may have a second calendar: contract §4.2."""
    found = caller(call)
    if found.account.kind is not AccountKind.APPLICATION_CALENDAR:
        require(found, "create_calendar")
    body = validated(CalendarBody, call.sent)
    profiles = {c.profile.profile_id for c in call.services.calendars.of_account(found.sub)}
    if body.profile_id not in profiles:
        raise Invalid([problem("profile_id", "errors.not_recognized")])
    raise Invalid([Problem("profile_id", "errors.not_supported", ONE_CALENDAR)])


def issue_tokens(call: Call) -> Reply:
    """A new access token for a refresh token."""
    try:
        client = client_in_body(call)
    except Unauthenticated:
        return _refused("invalid_client", "client_id or client_secret is wrong")
    sent = call.sent
    kind = sent.get("grant_type")
    if kind == "refresh_token":
        return _refresh(call, client.client_id)
    if kind == "authorization_code":
        return _unknown_code(sent.get("code"))
    if not isinstance(kind, str) or not kind:
        return _refused("invalid_request", "grant_type must be specified")
    return _refused("unsupported_grant_type", "grant_type must be authorization_code or refresh_token")


def _refresh(call: Call, client_id: ClientId) -> Reply:
    token = call.sent.get("refresh_token")
    if not isinstance(token, str) or not token:
        return _refused("invalid_request", "refresh_token must be specified")
    try:
        tokens = call.services.tokens.refresh(client_id, token)
    except Unauthenticated:
        return _refused("invalid_grant", "refresh_token is unknown or has been revoked")
    return Reply(200, {**tokens_answer(tokens, with_profile=False)}, PRIVATE)


def _unknown_code(code: object) -> Reply:
    """Nobody hands out codes yet, so every one is unknown: contract §3.2."""
    if not isinstance(code, str) or not code:
        return _refused("invalid_request", "code must be specified")
    key = {"key": "errors.unknown_or_used", "description": "is unknown or has already been used"}
    reply = _refused("invalid_grant", "code is unknown or has already been used")
    return Reply(400, {**(reply.body or {}), "errors": {"code": [key]}}, PRIVATE)


def _refused(error: str, description: str) -> Reply:
    return Reply(400, {"error": error, "error_description": description}, PRIVATE)


def list_calendars(call: Call) -> Reply:
    """The account's calendars."""
    found = caller(call)
    return Reply(200, {**calendars_answer(found, call.services.calendars.of_account(found.sub))})


def list_profiles(call: Call) -> Reply:
    """The account's profiles."""
    found = caller(call)
    return Reply(200, {**profiles_answer(call.services.calendars.of_account(found.sub))})


def read_account(call: Call) -> Reply:
    """Who the account is."""
    found = caller(call)
    calendars = call.services.calendars.of_account(found.sub)
    return Reply(200, {**account_answer(found, calendars, call.services.tzid)})


def read_userinfo(call: Call) -> Reply:
    """Everything about the account behind the token."""
    found = caller(call)
    calendars = call.services.calendars.of_account(found.sub)
    return Reply(200, {**userinfo_answer(found, calendars, call.services.tzid)})
