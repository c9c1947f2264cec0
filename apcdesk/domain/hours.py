"""All that decides when one account is open: its rules, extra periods, and the time closed by hand."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

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


One = TypeVar("One", AvailabilityRule, AvailablePeriod, Closing)


@dataclass(frozen=True, slots=True)
class Difference(Generic[One]):
    """What has to be written, what has to go, and what of both there was before."""

    put: tuple[One, ...]
    gone: tuple[One, ...]
    were: tuple[One, ...]

    @property
    def count(self) -> int:
        """As people count: one that got another id is one change."""
        return max(len(self.put), len(self.were))


@dataclass(frozen=True, slots=True)
class HoursChange:
    """What makes one set of hours of an account into another."""

    rules: Difference[AvailabilityRule]
    extra: Difference[AvailablePeriod]
    closings: Difference[Closing]

    @property
    def count(self) -> int:
        """How many rules, extra periods and closings are different."""
        return self.rules.count + self.extra.count + self.closings.count


def change_between(before: Hours, after: Hours) -> HoursChange:
    """What has to be done to get from one to the other."""
    return HoursChange(
        _difference(rules_by_id(before.rules), rules_by_id(after.rules)),
        _difference(extra_by_id(before.extra), extra_by_id(after.extra)),
        _difference(_by_event(before.closings), _by_event(after.closings)),
    )


def rules_by_id(rules: Iterable[AvailabilityRule]) -> dict[Hashable, AvailabilityRule]:
    """The rules of one account by their id."""
    return {rule.availability_rule_id: rule for rule in rules}


def extra_by_id(extra: Iterable[AvailablePeriod]) -> dict[Hashable, AvailablePeriod]:
    """The available periods of one account by their id."""
    return {one.available_period_id: one for one in extra}


def _by_event(closings: Iterable[Closing]) -> dict[Hashable, Closing]:
    """New ones have no uid: two alike are one."""
    return {closing.event_uid or closing: closing for closing in closings}


def _difference(before: Mapping[Hashable, One], after: Mapping[Hashable, One]) -> Difference[One]:
    return Difference(
        put=tuple(one for key, one in after.items() if before.get(key) != one),
        gone=tuple(one for key, one in before.items() if key not in after),
        were=tuple(one for key, one in before.items() if after.get(key) != one),
    )
