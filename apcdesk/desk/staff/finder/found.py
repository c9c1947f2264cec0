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
            if any(period.contains(slot.parts[0].period) for period in one.steps[0].query.query_periods)
        )

    def sequence_from(self, start: datetime) -> SequenceQuery:
        """The one of the queries that would find what begins then; the last before it where none looks there."""
        earlier = [one for one in self.sequences if one.steps[0].query.query_periods[0].start <= start]
        return earlier[-1] if earlier else self.sequences[0]


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
    """A time outside somebody's hours. `found` finds nothing but it; of a sequence it is the answer that was searched."""

    found: Found
    staffed: Staffed
    overs: tuple[tuple[Calendar, Blocker], ...]
    """Whose hours, and their end or their start; of a sequence everybody's by the part that is over most."""
    asked: SequenceQuery | None = None
    """Of a sequence: the question for exactly its times, with the hours as they are."""
