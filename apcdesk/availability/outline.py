"""An account as the engine sees it when single events do not matter: what a diary and what services remember have in common."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from apcdesk.domain.rules import WeeklyPeriod

if TYPE_CHECKING:
    from apcdesk.availability.situation import Busy
    from apcdesk.domain.ids import CalendarId
    from apcdesk.domain.rules import AvailablePeriod


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
