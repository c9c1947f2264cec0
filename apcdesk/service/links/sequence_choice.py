"""The sequences that a visitor may choose from at this moment, and who would then do each part: contract §5.7.

A sequence is named by the starts of its events. Of the first start alone it is the one whose later events begin as
early as they can, as the answer to the query is (contract scheduling §2.2).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy import Connection

from apcdesk.domain.bookings import Assignment, NamedGroup
from apcdesk.domain.ids import ClientId, EventUid
from apcdesk.domain.period import Period, merge
from apcdesk.domain.queries import Slot
from apcdesk.domain.scheduling import LinkRequest, Times, whole
from apcdesk.domain.sequences import EventSequence, SequenceQuery, SequenceStep, exactly, gap_between
from apcdesk.errors import Invalid, SlotTaken
from apcdesk.service.asking.answering import Inquiry
from apcdesk.service.asking.sequences import sequences_in
from apcdesk.service.links.choosing import LATE, assigned, groups_of, on_grid, present, without


@dataclass(frozen=True, slots=True)
class SequenceChoice:
    """A query, of whose sequences those that begin at `earliest` or later are offered."""

    query: SequenceQuery
    client_id: ClientId
    earliest: datetime
    groups: tuple[tuple[NamedGroup, ...], ...]
    tzids: tuple[str, ...]

    def offers(self, inquiry: Inquiry) -> tuple[Times, ...]:
        """Every sequence that is offered now, by its first start; they stay as the clock runs."""
        found = self._solve(inquiry, replace(self.query, earliest=self.earliest))
        return tuple(tuple(part.slot.period for part in one) for one in found)

    def slots(self, inquiry: Inquiry, starts: Sequence[datetime]) -> tuple[Slot, ...]:
        """The slots of exactly these starts; of the first one alone those of the sequence that begins then.

        Raises Invalid for what is never offered, SlotTaken for what is not now.
        """
        asked = [Period(start, start + length) for start, length in zip(starts, self._lengths, strict=False)]
        if len(starts) not in (1, len(self.query.steps)) or not self._asks(asked):
            raise Invalid.one("start", "errors.not_recognized", "is not a recognized value")
        found: tuple[EventSequence, ...] = ()
        if starts[0] >= self.earliest - LATE:
            found = self._solve(inquiry, exactly(self.query, asked))
        if not found:
            raise SlotTaken(whole(asked) or asked[0])
        return tuple(part.slot for part in found[0])

    def assign(
        self, tx: Connection, number: int, slot: Slot, promised: Assignment | None = None
    ) -> Assignment:
        """Who does this step: those who were promised when they are free, else as §5.5 step 2 says.

        What the transaction has written of the steps before it counts as booked.
        """
        return assigned(tx, self.groups[number], slot, self.tzids[number], promised)

    @property
    def _lengths(self) -> list[timedelta]:
        return [step.query.required_duration for step in self.query.steps]

    def _solve(self, inquiry: Inquiry, query: SequenceQuery) -> tuple[EventSequence, ...]:
        steps = tuple(replace(step, query=present(inquiry, step.query)) for step in query.steps)
        return sequences_in(inquiry, replace(query, steps=steps), self.client_id)

    def _asks(self, asked: Sequence[Period]) -> bool:
        """Whether the query is about these times, in this order, at all."""
        queries = [step.query for step in self.query.steps]
        for query, period in zip(queries, asked, strict=False):
            if not on_grid(query, period.start):
                return False
            if not any(one.contains(period) for one in merge(query.query_periods)):
                return False
        for (before, after), (earlier, later) in zip(pairwise(queries), pairwise(asked), strict=False):
            shortest, longest = gap_between(before, after)
            gap = later.start - earlier.end
            if gap < shortest or (longest is not None and gap > longest):
                return False
        return True


def of_sequence(
    request: LinkRequest, client_id: ClientId, now: datetime, own: Collection[EventUid] = ()
) -> SequenceChoice:
    """What the link of a sequence offers. `own` are the events that are to be moved: they do not block it."""
    asked = request.sequence
    steps = tuple(SequenceStep(step.sequence_id, without(step.query, own)) for step in asked.steps)
    return SequenceChoice(
        replace(asked, steps=steps),
        client_id,
        now + request.minimum_notice,
        tuple(groups_of(step.query) for step in steps),
        tuple(step.tzid for step in request.steps),
    )
