"""All that decides when one account is open: its rules, extra periods, and the time closed by hand."""

from __future__ import annotations

from dataclasses import dataclass

from apcdesk.domain.events import When
from apcdesk.domain.ids import EventUid, Sub
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod


@dataclass(frozen=True, slots=True)
class Closing:
    """Time closed by hand: stored as a busy event of the account's first calendar. `event_uid` is None until then."""

    when: When
    name: str = ""
    event_uid: EventUid | None = None
    others: tuple[Sub, ...] = ()
    """Of one that is not stored yet: who else closes then. Each gets an event of its own."""


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours of an account. Rules add to each other, extra periods add to the rules, and what is closed is closed."""

    sub: Sub
    rules: tuple[AvailabilityRule, ...] = ()
    extra: tuple[AvailablePeriod, ...] = ()
    closings: tuple[Closing, ...] = ()
