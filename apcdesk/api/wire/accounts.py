"""Accounts, tokens and calendars on the wire: contract §2, §3.3, §4."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from apcdesk.api.fields import COLOR, MANY, Boolean, choice, link, pattern, text
from apcdesk.api.problems import Body, any_of
from apcdesk.api.wire.tolerance import MAX_BODY
from apcdesk.domain.calendars import AccountKind, Calendar, Profile, Tokens
from apcdesk.service.port.tokens import Caller

PROVIDER = "cronofy"
OfAnyLength = Annotated[str, text(MAX_BODY)]
"""What is too long to be one of ours is unknown like any other (RFC 7009)."""


class ApplicationCalendarBody(Body):
    """POST /v1/application_calendars."""

    client_id: Annotated[str, text(255)]
    client_secret: Annotated[str, text(255)]
    application_calendar_id: Annotated[str, text(255)]


class CalendarBody(Body):
    """POST /v1/calendars by an account."""

    profile_id: Annotated[str, text(255)]
    name: Annotated[str, text(255)]
    color: Annotated[str, pattern(COLOR, optional=True)] | None = None


class TokenBody(Body):
    """POST /oauth/token. Its problems are OAuth's: contract §3.2, §3.3."""

    client_id: Annotated[str, text(255)]
    client_secret: Annotated[str, text(255)]
    grant_type: Annotated[str, choice("authorization_code", "refresh_token")]
    refresh_token: Annotated[str, text(255)] | None = None
    code: Annotated[str, text(255)] | None = None
    redirect_uri: Annotated[str, text(2048)] | None = None


class AuthorizationParameters(Body):
    """GET and POST /oauth/authorize: what a client asks a person for (contract §3.1).

    Read as they are; what is wrong is said on a page, or to the client by its address.
    """

    response_type: str = Field(default="", examples=["code"])
    client_id: str = Field(default="", examples=["my-program"])
    redirect_uri: str = Field(default="", examples=["http://localhost:3000/back"])
    scope: str = Field(default="", examples=["read_write"])
    state: str | None = None
    provider_name: str = ""
    link_token: str = ""


class DecisionBody(Body):
    """The form of that page."""

    proof: str
    sub: str
    decision: str


class PermissionBody(Body):
    """What is asked for one calendar; ours are unrestricted already."""

    calendar_id: Annotated[str, text(255)]
    permission_level: Annotated[str, choice("unrestricted")]


class PermissionsBody(Body):
    """POST /v1/permissions."""

    permissions: Annotated[list[PermissionBody], Field(min_length=1, max_length=MANY)]
    redirect_uri: Annotated[str, link(2048, optional=True)] | None = None


class PermissionsRequest(TypedDict):
    """Granted at once, so there is no page to visit."""

    accepted: bool


class PermissionsAnswer(TypedDict):
    """POST /v1/permissions."""

    permissions_request: PermissionsRequest


class RevocationBody(Body):
    """POST /oauth/token/revoke. The token wins over the sub, the sub over `refresh_token` (contract §3.4)."""

    model_config = any_of("token", "sub", "refresh_token")

    client_id: Annotated[str, text(255)]
    client_secret: Annotated[str, text(255)]
    token: OfAnyLength | None = None
    sub: OfAnyLength | None = None
    refresh_token: OfAnyLength | None = None
    request_pii_erasure: Boolean | None = None


class LinkingProfile(TypedDict):
    """The profile that holds the account's calendars."""

    provider_name: str
    profile_id: str
    profile_name: str


class GrantedProfile(LinkingProfile, total=False):
    """The profile behind tokens; a person's has its service too."""

    provider_service: str


class TokensAnswer(TypedDict):
    """Tokens of a grant."""

    token_type: str
    access_token: str
    expires_in: int
    refresh_token: str
    scope: str
    sub: str
    application_calendar_id: NotRequired[str]
    account_id: NotRequired[str]
    linking_profile: NotRequired[GrantedProfile]


class CalendarAnswer(TypedDict):
    """A calendar in a profile."""

    calendar_id: str
    calendar_name: str
    calendar_readonly: bool
    calendar_deleted: bool
    calendar_primary: bool
    calendar_integrated_conferencing_available: bool
    calendar_attachments_available: bool
    permission_level: str


class ListedCalendar(CalendarAnswer):
    """A calendar with its profile."""

    provider_name: str
    profile_id: str
    profile_name: str


class NewCalendar(LinkingProfile):
    """A calendar just made."""

    calendar_id: str
    calendar_name: str
    calendar_readonly: bool
    calendar_deleted: bool


class NewCalendarAnswer(TypedDict):
    """POST /v1/calendars by an account."""

    calendar: NewCalendar


class CalendarsAnswer(TypedDict):
    """GET /v1/calendars."""

    sub: str
    calendars: list[ListedCalendar]


class ProfileAnswer(LinkingProfile):
    """A profile."""

    provider_service: str
    profile_connected: bool
    profile_initial_sync_required: bool


class ProfilesAnswer(TypedDict):
    """GET /v1/profiles."""

    profiles: list[ProfileAnswer]


class AccountDetails(TypedDict):
    """Who the account is."""

    account_id: str
    email: str | None
    name: str | None
    scope: str
    default_tzid: str


class AccountAnswer(TypedDict):
    """GET /v1/account."""

    account: AccountDetails
    sub: str


UserinfoAnswer = TypedDict(
    "UserinfoAnswer",
    {
        "sub": str,
        "cronofy.type": str,
        "cronofy.data": dict[str, Any],
        "application_calendar_id": NotRequired[str],
        "email": NotRequired[str | None],
        "name": NotRequired[str | None],
        "zoneinfo": NotRequired[str],
    },
)


class AcceptedAnswer(TypedDict):
    """What a write answers when it was sent with `include_userinfo`."""

    userinfo: UserinfoAnswer


def linking_profile(profile: Profile) -> LinkingProfile:
    """The three members that name a profile everywhere."""
    return {
        "provider_name": PROVIDER,
        "profile_id": profile.profile_id,
        "profile_name": profile.profile_name,
    }


def tokens_answer(tokens: Tokens, *, with_profile: bool) -> TokensAnswer:
    """The tokens, and whose they are; `with_profile` on the first answer of a grant, not on a refresh."""
    answer: TokensAnswer = {
        "token_type": "bearer",
        "access_token": tokens.access_token,
        "expires_in": tokens.expires_in,
        "refresh_token": tokens.refresh_token,
        "scope": tokens.scope,
        "sub": tokens.account.sub,
    }
    if tokens.account.application_calendar_id is not None:
        answer["application_calendar_id"] = tokens.account.application_calendar_id
    if tokens.account.kind is AccountKind.PERSON:
        answer["account_id"] = tokens.account.sub
    if with_profile:
        granted: GrantedProfile = {
            "provider_name": PROVIDER,
            "profile_id": tokens.profile.profile_id,
            "profile_name": tokens.profile.profile_name,
        }
        if tokens.account.kind is AccountKind.PERSON:
            granted["provider_service"] = PROVIDER
        answer["linking_profile"] = granted
    return answer


def calendar_answer(calendar: Calendar) -> CalendarAnswer:
    """A calendar; ours are hosted, so always writable."""
    return {
        "calendar_id": calendar.calendar_id,
        "calendar_name": calendar.name,
        "calendar_readonly": False,
        "calendar_deleted": calendar.deleted,
        "calendar_primary": calendar.primary,
        "calendar_integrated_conferencing_available": False,
        "calendar_attachments_available": False,
        "permission_level": "unrestricted",
    }


def new_calendar_answer(calendar: Calendar) -> NewCalendarAnswer:
    """A calendar just made: contract §4.2."""
    made: NewCalendar = {
        **linking_profile(calendar.profile),
        "calendar_id": calendar.calendar_id,
        "calendar_name": calendar.name,
        "calendar_readonly": False,
        "calendar_deleted": False,
    }
    return {"calendar": made}


def calendars_answer(caller: Caller, calendars: Sequence[Calendar]) -> CalendarsAnswer:
    """The account's calendars with their profiles."""
    listed: list[ListedCalendar] = [{**linking_profile(c.profile), **calendar_answer(c)} for c in calendars]
    return {"sub": caller.sub, "calendars": listed}


def profile_answer(profile: Profile) -> ProfileAnswer:
    """A hosted profile, which is connected and has nothing to fetch."""
    return {
        **linking_profile(profile),
        "provider_service": PROVIDER,
        "profile_connected": profile.connected,
        "profile_initial_sync_required": False,
    }


def profiles_answer(calendars: Sequence[Calendar]) -> ProfilesAnswer:
    """The distinct profiles of the calendars."""
    return {"profiles": [profile_answer(profile) for profile in dict.fromkeys(c.profile for c in calendars)]}


def account_answer(caller: Caller, calendars: Sequence[Calendar], tzid: str) -> AccountAnswer:
    """The account; an application calendar is called by its calendar's name (contract §4.5)."""
    account = caller.account
    return {
        "account": {
            "account_id": account.sub,
            "email": account.email,
            "name": account.name or (calendars[0].name if calendars else account.application_calendar_id),
            "scope": scope_text(caller),
            "default_tzid": account.tzid or tzid,
        },
        "sub": account.sub,
    }


def userinfo_answer(caller: Caller, calendars: Sequence[Calendar], tzid: str) -> UserinfoAnswer:
    """Everything about the account behind a token: contract §4.3."""
    account = caller.account
    profiles = [
        {
            **profile_answer(profile),
            "profile_calendars": [calendar_answer(c) for c in calendars if c.profile == profile],
        }
        for profile in dict.fromkeys(c.profile for c in calendars)
    ]
    data: dict[str, Any] = {
        "authorization": {"scope": scope_text(caller), "status": "active"},
        "profiles": profiles,
    }
    answer: UserinfoAnswer = {
        "sub": account.sub,
        "cronofy.type": account.kind.value,
        "cronofy.data": data,
    }
    if account.application_calendar_id is not None:
        data["application_calendar"] = {"application_calendar_id": account.application_calendar_id}
        answer["application_calendar_id"] = account.application_calendar_id
    if account.kind is AccountKind.PERSON:
        data["conferencing_profiles"] = []
        answer |= {"email": account.email, "name": account.name, "zoneinfo": account.tzid or tzid}
    return answer


def scope_text(caller: Caller) -> str:
    """The scopes that the account granted, separated by spaces."""
    return " ".join(sorted(caller.scope if caller.granted is None else caller.granted))
