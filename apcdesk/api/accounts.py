"""Application calendars, tokens, and what an account is: contract §2, §3, §4."""

from __future__ import annotations

from collections.abc import Container

from apcdesk.api.auth import caller, client_in_body, require
from apcdesk.api.call import ACCEPTED, PRIVATE, Call, Reply
from apcdesk.api.fields import is_name
from apcdesk.api.problems import problem, validated
from apcdesk.api.wire.accounts import (
    ApplicationCalendarBody,
    CalendarBody,
    PermissionsBody,
    account_answer,
    calendars_answer,
    new_calendar_answer,
    profiles_answer,
    tokens_answer,
    userinfo_answer,
)
from apcdesk.domain.calendars import AccountKind
from apcdesk.domain.ids import ProfileId
from apcdesk.errors import Invalid, Problem

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
    """A further calendar for a person; an application calendar has no second one (contract §4.2)."""
    found = caller(call)
    single = found.account.kind is AccountKind.APPLICATION_CALENDAR
    if not single:
        require(found, "create_calendar")
    own = {c.profile.profile_id for c in call.services.calendars.of_account(found.sub)}
    body = validated(CalendarBody, call.sent, _unknown_profile(call.sent.get("profile_id"), own))
    if single:
        raise Invalid([Problem("profile_id", "errors.not_supported", ONE_CALENDAR)])
    calendar = call.services.profiles.add_calendar(
        found.sub, ProfileId(body.profile_id), body.name, origin=call.origin
    )
    return Reply(200, {**new_calendar_answer(calendar)})


def _unknown_profile(sent: object, own: Container[str]) -> list[Problem]:
    return [problem("profile_id", "errors.not_recognized")] if is_name(sent) and sent not in own else []


def list_calendars(call: Call) -> Reply:
    """The account's calendars."""
    found = caller(call)
    return Reply(200, {**calendars_answer(found, call.services.calendars.of_account(found.sub))})


def ask_permissions(call: Call) -> Reply:
    """Ask for elevated permissions: they are granted at once, since calendars here have them already."""
    found = caller(call)
    own = {c.calendar_id for c in call.services.calendars.of_account(found.sub)}
    validated(PermissionsBody, call.sent, _unknown_calendars(call.sent.get("permissions"), own))
    return Reply(200, {"permissions_request": {"accepted": True}})


def _unknown_calendars(sent: object, own: Container[str]) -> list[Problem]:
    entries = sent if isinstance(sent, list) else []
    named = [(n, one.get("calendar_id")) for n, one in enumerate(entries) if isinstance(one, dict)]
    return [
        problem(f"permissions[{n}].calendar_id", "errors.not_recognized")
        for n, calendar_id in named
        if is_name(calendar_id) and calendar_id not in own
    ]


def list_profiles(call: Call) -> Reply:
    """The account's profiles."""
    found = caller(call)
    return Reply(200, {**profiles_answer(call.services.calendars.of_account(found.sub))})


def revoke_profile(call: Call) -> Reply:
    """Take a profile away; the authorization stays, and opening the calendar again brings it back."""
    found = caller(call)
    call.services.profiles.disconnect(found.sub, ProfileId(call.path["profile_id"]), origin=call.origin)
    return ACCEPTED


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
