"""Erasing one person: by what somebody is known to be the same person, and what is found of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from apcdesk.domain.events import Guest
from apcdesk.domain.ids import BookingId
from apcdesk.domain.period import Period

FEWEST_DIGITS = 6
"""Less is what people type to get past a field: it tells nobody from anybody else."""
SEPARATORS = " -./()"
"""What stands between the digits of a phone number, if whoever typed it liked."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The e-mail addresses and phone numbers of one person. A name is no identity."""

    emails: frozenset[str] = field(default=frozenset(), repr=False)
    phones: frozenset[str] = field(default=frozenset(), repr=False)

    def __bool__(self) -> bool:
        return bool(self.emails or self.phones)

    def by_email(self, email: str) -> bool:
        """Whether this is one of the addresses, however it is written."""
        return _email(email) in self.emails

    def by_phone(self, phone: str) -> bool:
        """Whether this is one of the numbers, however it is spaced."""
        return _phone(phone) in self.phones

    def is_it(self, email: str, phone: str) -> bool:
        """Whether whoever left these is this person."""
        return self.by_email(email) or self.by_phone(phone)

    def named_in(self, text: str) -> bool:
        """Whether one of the addresses stands in a text, as a whole."""
        folded = text.casefold()
        return any(re.search(_alone(email), folded) for email in self.emails)


NOBODY = Identity()


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A booking that is still to come, without who comes. `name` is that of its type, "" where it has none."""

    booking_id: BookingId
    period: Period
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """What is known of one person, in numbers: no name is in it.

    `period` is from the start of the first booking to the end of the last. `companion` are the events of others to which
    the person was to come along. `kept_links` name the person and are still open: they stay until their day.
    """

    bookings: int = 0
    period: Period | None = None
    upcoming: tuple[Upcoming, ...] = ()
    events: int = 0
    companion: int = 0
    registrations: int = 0
    links: int = 0
    remembered: int = 0
    kept_links: int = 0
    by_email: bool = False
    by_phone: bool = False
    signed_for_tools: bool = False

    def __bool__(self) -> bool:
        """Whether there is anything to erase."""
        found = self.bookings, self.events, self.companion, self.registrations, self.links, self.remembered
        return any(found)


def identity_of(guests: Iterable[Guest]) -> Identity:
    """By what these, who are one person, are found elsewhere."""
    known = list(guests)
    emails = (_email(guest.email) for guest in known)
    phones = (_phone(guest.phone) for guest in known)
    return Identity(
        frozenset(email for email in emails if email),
        frozenset(phone for phone in phones if sum(map(str.isdigit, phone)) >= FEWEST_DIGITS),
    )


def _email(text: str) -> str:
    return text.strip().casefold()


def _phone(text: str) -> str:
    return "".join(letter for letter in text if letter not in SEPARATORS)


def _alone(email: str) -> str:
    """The address, and not the end or the beginning of another one."""
    return rf"(?<![\w.+-]){re.escape(email)}(?!\.?[\w-])"
