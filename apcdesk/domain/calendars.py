"""Accounts, their profile, and their calendars: contract accounts-and-events §2 and §4."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from apcdesk.domain.ids import ApplicationCalendarId, CalendarId, ClientId, ProfileId, Sub

_LONGEST_NAME, _LONGEST_NUMBER = 24, 5
"""Letters of an ID that people read as a name, and of a word in it that has figures: "UB2", "5C21"."""


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
    def proper_name(self) -> str:
        """The name that somebody gave it, "" where its ID stands in the place of one."""
        given = self.name != self.account.application_calendar_id
        return self.name if given else self.look.short_name

    @property
    def called(self) -> str:
        """What visitors choose it by: its proper name, else an ID that people read as one; "" where there is neither."""
        return self.proper_name or (self.name if reads_as_name(self.name) else "")


def reads_as_name(identifier: str) -> bool:
    """Whether an ID is one that people call somebody or something by: "ana", "room-1", "UB2.147", "Stand 5C21".

    Not "npp27-room-fjord", "cust_8842", "4f1c9e" and longer numbers and tokens.
    """
    words = re.split(r"[ .'’-]", identifier)
    brief = len(identifier) <= _LONGEST_NAME and identifier.count("-") <= 1
    return brief and all(
        word.isalpha() or (word.isalnum() and len(word) <= _LONGEST_NUMBER) for word in words
    )


@dataclass(frozen=True, slots=True)
class Tokens:
    """The answer to a client that opens an account: contract §2.1 and §3.3. Never stored, never logged."""

    account: Account
    profile: Profile
    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_in: int
    scope: str
