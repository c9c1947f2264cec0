"""One story for every SDK: each row of contract §12 with what it is told and what the port answers.

How an SDK is asked for a step, and what it makes of the answer, is said by its `ways`; a step for which it has no way is
left out of its story.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.parity import answers as a
from tests.parity.sdks import BACK, Refused
from tests.parity.telling import Call

Told = dict[str, Any]
OF_CALENDAR: Told = {"calendar_id": "<calendar_id>"}
MANAGED: Told = {"tzid": "Etc/UTC", "include_managed": True}
GUEST = "guest@example.com"
INVITE: Told = {
    "smart_invite_id": "i1",
    "recipient": {"email": GUEST},
    "event": a.EVENT,
    "callback_url": a.CALLBACK_URL,
}
AUTHORIZATION: Told = {"email": GUEST, "scope": "read_events", "callback_url": BACK}
NOTHING: Told = {}


@dataclass(frozen=True, slots=True)
class Step:
    """One call: its row, its verb here, what it is told, and the body that the port answers, None for an empty one."""

    row: str
    verb: str
    told: Told
    answer: Any = None


@dataclass(frozen=True, slots=True)
class Way:
    """How an SDK is asked, and what it returns for an answer."""

    method: str
    arguments: Callable[[Told], tuple[Any, ...]]
    returns: Callable[[Any], Any]


ACCOUNT = (
    Step("POST /v1/application_calendars", "open", {"application_calendar_id": "stand"}, a.OPENED),
    Step("GET /v1/calendars", "list_calendars", NOTHING, a.CALENDARS),
    Step("GET /v1/profiles", "list_profiles", NOTHING, a.PROFILES),
    Step("GET /v1/account", "read_account", NOTHING, a.ACCOUNT),
    Step("GET /v1/userinfo", "read_userinfo", NOTHING, a.USERINFO),
    Step("POST /oauth/token refresh", "refresh", NOTHING, a.REFRESHED),
    Step(
        "POST /v1/permissions",
        "ask_permissions",
        {"permissions": [OF_CALENDAR | {"permission_level": "unrestricted"}]},
        a.ACCEPTED,
    ),
    Step(
        "POST /v1/calendars create",
        "create_second_calendar",
        {"profile_id": "<profile_id>", "name": "Talks"},
        a.SINGLE,
    ),
)
WRITES = (
    Step("POST …/events managed", "write_event", OF_CALENDAR | a.EVENT),
    Step("POST …/events managed", "write_event", OF_CALENDAR | a.EVENT | {"summary": ""}, a.NO_SUMMARY),
    Step(
        "POST …/events external",
        "write_external_event",
        OF_CALENDAR | {"event_uid": "<external_uid>"} | a.EXTERNAL,
    ),
)
READS = (
    Step("GET /v1/events", "read_events", MANAGED, a.EVENTS),
    Step("GET /v1/free_busy", "read_free_busy", MANAGED | {"calendar_ids": ["<calendar_id>"]}, a.FREE_BUSY),
)
_WRITE, _READ_NONE = WRITES[0], Step("GET /v1/events", "read_events", MANAGED, a.NO_EVENTS)
EVENTS = (
    *WRITES,
    *READS,
    Step(
        "POST …/participation_status",
        "change_participation_status",
        OF_CALENDAR | {"event_uid": "<event_uid>", "status": "accepted"},
        a.NOT_INVITED,
    ),
    Step("POST /v1/batch", "batch", {"batch": a.BATCH}, a.BATCHED),
    Step("DELETE …/events by event_id", "delete_event", OF_CALENDAR | {"event_id": "e1"}),
    Step(
        "DELETE …/events by event_uid", "delete_external_event", OF_CALENDAR | {"event_uid": "<external_uid>"}
    ),
    _READ_NONE,
    _WRITE,
    Step("DELETE /v1/events", "delete_events_of", {"calendar_ids": ["<calendar_id>"]}),
    _READ_NONE,
    _WRITE,
    Step("DELETE /v1/events", "delete_all_events", {"delete_all": True}),
    _READ_NONE,
)
CHANNELS = (
    Step(
        "POST /v1/channels",
        "create_channel",
        {"callback_url": a.CALLBACK_URL, "filters": a.CHANNEL["filters"]},
        {"channel": a.CHANNEL},
    ),
    Step("GET /v1/channels", "list_channels", NOTHING, {"channels": [a.CHANNEL]}),
    Step("DELETE /v1/channels/{id}", "close_channel", {"channel_id": "<channel_id>"}),
    Step("GET /v1/channels", "list_channels", NOTHING, {"channels": []}),
)
REFUSED = (
    Step("POST /v1/smart_invites", "invite", INVITE, a.UNAVAILABLE),
    Step("POST /v1/smart_invites", "cancel_invite", INVITE, a.UNAVAILABLE),
    Step("POST /v1/smart_invites", "remove_recipient", INVITE, a.UNAVAILABLE),
    Step(
        "GET /v1/smart_invites",
        "read_invite",
        {"smart_invite_id": "i1", "recipient_email": GUEST},
        a.UNAVAILABLE,
    ),
    Step("GET /v1/resources", "list_resources", NOTHING, a.NO_SCOPE),
    Step("POST /v1/service_account_authorizations", "authorize_account", AUTHORIZATION, a.NO_SCOPE),
    Step(
        "POST /v1/service_account_authorizations",
        "authorize_accounts",
        {"service_account_authorizations": [AUTHORIZATION]},
        a.NO_SCOPE,
    ),
    Step(
        "POST /v1/delegated_authorizations",
        "delegate",
        AUTHORIZATION | {"profile_id": "<profile_id>"},
        a.NO_SCOPE,
    ),
    Step(
        "GET /v1/accessible_calendars",
        "list_accessible_calendars",
        {"profile_id": "<profile_id>"},
        a.NO_SCOPE,
    ),
    Step("POST /v1/link_tokens", "make_link_token", NOTHING, a.NO_SCOPE),
    Step(
        "POST /v1/conferencing_service_authorizations",
        "authorize_conferencing",
        {"redirect_uri": BACK},
        a.UNAVAILABLE,
    ),
)
ENDING = (
    Step("POST /v1/profiles/{id}/revoke", "revoke_profile", {"profile_id": "<profile_id>"}),
    Step("GET /v1/profiles", "list_profiles", NOTHING, {"profiles": []}),
    Step(
        "POST /oauth/token code", "exchange_code", {"code": "<code>", "redirect_uri": BACK}, a.PERSON_TOKENS
    ),
    Step(
        "POST /v1/calendars create",
        "create_calendar",
        {"profile_id": "<person_profile_id>", "name": "Talks"},
        a.NEW_CALENDAR,
    ),
    Step("POST /oauth/token/revoke", "revoke", {"sub": "<person_sub>"}),
    Step("GET /v1/calendars", "list_calendars", NOTHING, a.NO_TOKEN),
    Step("POST /oauth/token/revoke", "revoke_token", {"token": "<refresh_token>"}),
    Step("POST /oauth/token/revoke", "revoke_own", NOTHING),
)
STORY = (*ACCOUNT, *EVENTS, *CHANNELS, *REFUSED, *ENDING)
PAGED = (*ACCOUNT[:2], *WRITES, *READS)
"""For SDKs that follow the pages by themselves: with one entry a page, what they return is the same."""


def calls(ways: Mapping[str, Way], steps: tuple[Step, ...] = STORY) -> Iterator[Call]:
    """The steps for which there is a way, as calls of the SDK."""
    for step in steps:
        if step.verb in ways:
            way = ways[step.verb]
            refused = isinstance(step.answer, Refused)
            returns = step.answer if refused else way.returns(step.answer)
            yield Call(step.row, way.method, way.arguments(step.told), returns)


def as_object(told: Told) -> tuple[Any, ...]:
    """One object with everything."""
    return (told,)


def by_position(told: Told) -> tuple[Any, ...]:
    """One argument after the other, without their names."""
    return tuple(told.values())


def calendar_first(told: Told) -> tuple[Any, ...]:
    """The calendar, then an object with the rest."""
    return told["calendar_id"], {name: value for name, value in told.items() if name != "calendar_id"}


def alone(_told: Told) -> tuple[Any, ...]:
    """No argument at all."""
    return ()


def chosen(*names: str) -> Callable[[Told], tuple[Any, ...]]:
    """Some of what is told, by position."""
    return lambda told: tuple(told[name] for name in names)


def whole(answer: Any) -> Any:
    """The body as it came."""
    return answer


def or_text(answer: Any) -> Any:
    """The body as it came; an empty one is an empty text."""
    return "" if answer is None else answer


def member(name: str) -> Callable[[Any], Any]:
    """What stands in the body under its only interesting name."""
    return lambda answer: answer[name]


def without(*names: str) -> Callable[[Any], Any]:
    """The body but for some members."""
    return lambda answer: {name: value for name, value in answer.items() if name not in names}
