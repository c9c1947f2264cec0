"""What the finder found, and who would take part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from apcdesk.desk.staff.finder.model import FinderState
from apcdesk.domain.bookings import Assignment
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.explanations import Blocker
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import MAX_RESULTS, AvailabilityQuery, Slot
from apcdesk.domain.sequences import SequenceQuery, SequenceSlot


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a state. `query` None means that nothing could be asked; `managed` have hours of their own."""

    state: FinderState
    asked_at: datetime
    query: AvailabilityQuery | None
    managed: frozenset[Sub]
    slots: tuple[Slot, ...]
    milliseconds: int
    sequences: tuple[SequenceQuery, ...] = ()
    """What was asked instead of the query, of a sequence: its slots are SequenceSlots."""
    stuck: Stuck | None = None
    """What stands in the way of a sequence of which nothing was found."""

    @property
    def asked(self) -> bool:
        """Whether anything was."""
        return self.query is not None or bool(self.sequences)

    @property
    def window_over(self) -> bool:
        """Whether all that was asked for is past."""
        return self.state.window.is_over(self.asked_at)

    @property
    def more_exist(self) -> bool:
        """Whether the answer was cut to its limit."""
        return self.asked and len(self.slots) >= MAX_RESULTS

    def sequence_at(self, slot: SequenceSlot) -> SequenceQuery:
        """The one of the queries that found this."""
        return next(
            one
            for one in self.sequences
            if any(period.contains(slot.period) for period in one.steps[0].query.query_periods)
        )


@dataclass(frozen=True, slots=True)
class Stuck:
    """The first part of a sequence that cannot be had: `alone` is the empty answer to it, where not even it by itself
    fits; None where it fits, but not after those before it."""

    place: int
    alone: Found | None = None


@dataclass(frozen=True, slots=True)
class Staffed:
    """A time with everybody who is free for it, and who of them would take part; of a sequence also its parts'."""

    slot: Slot
    assignment: Assignment
    parts: tuple[Staffed, ...] = ()


@dataclass(frozen=True, slots=True)
class Exceptional:
    """A time outside the hours of one calendar. `found` finds nothing but it."""

    found: Found
    staffed: Staffed
    over: Blocker
    """The end or the start of the hours."""
    calendar: Calendar
