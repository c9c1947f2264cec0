"""Sequenced availability and its answer, several events one after the other: contract scheduling §2."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from apcdesk.domain.period import Period, intersect, merge
from apcdesk.domain.queries import MAX_RESULTS, AvailabilityQuery, Slot

SequenceId = str | int
"""What the asker calls a step; it is given back as it came."""


@dataclass(frozen=True, slots=True)
class SequenceStep:
    """One event of a sequence: who is needed, for how long and when; the query's format and limit mean nothing."""

    sequence_id: SequenceId
    query: AvailabilityQuery


@dataclass(frozen=True, slots=True)
class SequenceQuery:
    """Steps in the order in which they take place. `overlapping`: sequences may share time with one another.

    `earliest` is ours (UTC): what begins before it is left out of the answer, which is otherwise as it would be.
    """

    steps: tuple[SequenceStep, ...]
    overlapping: bool = False
    max_results: int = MAX_RESULTS
    earliest: datetime | None = None

    def offers(self, start: int) -> bool:
        """Whether what begins then (seconds since the epoch) is part of the answer."""
        return self.earliest is None or start >= self.earliest.timestamp()


@dataclass(frozen=True, slots=True)
class SequencePart:
    """When one step takes place, and every member that is free for all of it."""

    sequence_id: SequenceId
    slot: Slot


EventSequence = tuple[SequencePart, ...]
"""One part for every step, in order."""


def exactly(query: SequenceQuery, periods: Sequence[Period]) -> SequenceQuery:
    """The question whether these times are free, for the first steps; steps without one may be at any."""
    steps = list(query.steps)
    for number, period in enumerate(periods):
        asked = steps[number].query
        pinned = tuple(intersect(merge(asked.query_periods), [period]))
        steps[number] = replace(steps[number], query=replace(asked, query_periods=pinned))
    return SequenceQuery(tuple(steps), overlapping=False, max_results=1)


def gap_between(before: AvailabilityQuery, after: AvailabilityQuery) -> tuple[timedelta, timedelta | None]:
    """The shortest and the longest time from the end of one step to the start of the next; None has no end.

    The buffers of members keep busy time away only: what counts here are those of the steps.
    """
    sides = (before.buffer.after, after.buffer.before)
    longest = [side.maximum for side in sides if side.maximum is not None]
    return max(side.minimum for side in sides), min(longest, default=None)


@dataclass(frozen=True, slots=True, order=True)
class SequenceSlot(Slot):
    """A whole sequence as one time, from its first start to its last end: what can be chosen, moved to and offered."""

    parts: tuple[Slot, ...] = ()

    @classmethod
    def of(cls, sequence: EventSequence) -> SequenceSlot:
        """The sequence, with everybody who is free for any of its parts."""
        parts = tuple(part.slot for part in sequence)
        subs = dict.fromkeys(sub for part in parts for sub in part.participants)
        return cls(Period(parts[0].start, parts[-1].end), tuple(subs), parts)
