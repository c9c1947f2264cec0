"""Accounts, their profile, and their calendars: contract accounts-and-events §2 and §4."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from apcdesk.domain.ids import ApplicationCalendarId, CalendarId, ClientId, ProfileId, Sub


class AccountKind(StrEnum):
    """Who an account stands for."""

    APPLICATION_CALENDAR = "application_calendar"
    PERSON = "account"


class CalendarKind(StrEnum):
    """What a calendar stands for; the desk's own word."""

    PERSON = "person"
    ROOM = "room"
    STAND = "stand"
    EQUIPMENT = "equipment"


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody or something with a calendar: an application calendar (`apc_`) or a local person (`acc_`).

    An application calendar belongs to the client that made it; a person belongs to the installation.
    """

    sub: Sub
    kind: AccountKind
    client_id: ClientId | None
    application_calendar_id: ApplicationCalendarId | None
    name: str | None
    email: str | None
    tzid: str | None


@dataclass(frozen=True, slots=True)
class Profile:
    """The hosted profile that holds an account's calendars."""

    profile_id: ProfileId
    connected: bool

    @property
    def profile_name(self) -> str:
        """The profile_id without its prefix, the same in every answer: contract §2.1."""
        return self.profile_id.removeprefix("pro_")


@dataclass(frozen=True, slots=True)
class Look:
    """How the desk and the kiosk show a calendar. None of it leaves through the port."""

    hue: str = "graphite"
    group: str = ""
    kind: CalendarKind = CalendarKind.STAND
    short_name: str = ""
    initials: str = ""
    topic: str = ""
    capacity: int | None = None
    group_wide: bool = False
    """An all-day and everybody's calendar of its group: no row of its own beside the agenda."""
    in_list: bool = True
    in_sidebar: bool = True
    checked: bool = True
    position: int = 0
    named_as_id: bool = False
    """Its name was given, though it is the ID again."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar with its owner; `name` is what people read, ids are what programs use.

    One that a program opened has its ID in the place of a name until somebody names it.
    """

    calendar_id: CalendarId
    account: Account
    profile: Profile
    name: str
    primary: bool
    deleted: bool
    look: Look = field(default_factory=Look)

    @property
    def sub(self) -> Sub:
        """The sub of the account that it belongs to."""
        return self.account.sub

    @property
    def short_name(self) -> str:
        """The name for narrow places."""
        return self.look.short_name or self.name

    @property
    def given_name(self) -> str:
        """The name that somebody gave it, "" where its ID stands in the place of one: no visitor may read that."""
        given = self.look.named_as_id or self.name != self.account.application_calendar_id
        return self.name if given else self.look.short_name


@dataclass(frozen=True, slots=True)
class Tokens:
    """The answer to a client that opens an account: contract §2.1 and §3.3. Never stored, never logged."""

    account: Account
    profile: Profile
    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_in: int
    scope: str
