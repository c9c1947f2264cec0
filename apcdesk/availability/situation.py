"""What the engine is given: everything stored that concerns the members of a query.

Times are whole seconds since the epoch: a busy start is rounded down, a busy end up, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from apcdesk.domain.ids import CalendarId, ClientId, EventId, EventUid, Sub
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod, WeeklyPeriod

NOT_BACK = "not back"
"""Stands for the holder where an item of equipment cannot be had: it is out, or must be calibrated first."""


@dataclass(frozen=True, slots=True)
class Busy:
    """Time taken on one calendar, by an event that blocks or by a hold (then `holder` is set, or NOT_BACK)."""

    calendar_id: CalendarId
    start: int
    end: int
    tentative: bool = False
    client_id: ClientId | None = None
    event_uid: EventUid | None = None
    event_id: EventId | None = None
    holder: str | None = None


@dataclass(frozen=True, slots=True)
class CountedStart:
    """The start of an event that availability constraints count: not cancelled, made by the asking client.

    Transparent events count too (contract scheduling §1.4 step 3, `L`).
    """

    start: int
    event_uid: EventUid
    event_id: EventId | None = None
    tags: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Diary:
    """One account: its calendars that exist, its busy time near the window, its rules and periods."""

    sub: Sub
    calendar_ids: tuple[CalendarId, ...] = ()
    busy: tuple[Busy, ...] = ()
    rules: tuple[AvailabilityRule, ...] = ()
    available_periods: tuple[AvailablePeriod, ...] = ()
    counted: tuple[CountedStart, ...] = ()


@dataclass(frozen=True, slots=True)
class Situation:
    """The diaries of every sub in the query, and the client that asks (None: the desk itself)."""

    diaries: Mapping[Sub, Diary] = field(default_factory=dict)
    client_id: ClientId | None = None


class WeeklyPattern(Iterable[WeeklyPeriod], Hashable, Protocol):
    """When something is open every week; equal patterns have equal hashes. A tuple is one."""


class WeeklyRule(Protocol):
    """What the engine asks of a rule. AvailabilityRule has it."""

    @property
    def availability_rule_id(self) -> str:
        """What members choose it by."""

    @property
    def tzid(self) -> str:
        """The zone of its wall clock."""

    @property
    def weekly_periods(self) -> WeeklyPattern:
        """Its pattern."""

    @property
    def calendar_ids(self) -> tuple[CalendarId, ...] | None:
        """The calendars that it is about; None means all."""


Rule = TypeVar("Rule", bound=WeeklyRule)
Rule_co = TypeVar("Rule_co", bound=WeeklyRule, covariant=True)


class Outline(Protocol[Rule_co]):
    """What the engine asks of an account whose single events are not looked at. Diary has it."""

    @property
    def calendar_ids(self) -> tuple[CalendarId, ...]:
        """Its calendars that exist."""

    @property
    def busy(self) -> tuple[Busy, ...]:
        """What takes its time."""

    @property
    def rules(self) -> Sequence[Rule_co]:
        """All its rules."""

    @property
    def available_periods(self) -> tuple[AvailablePeriod, ...]:
        """Those near the window."""
