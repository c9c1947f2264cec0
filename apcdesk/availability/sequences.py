"""Times for several events one after the other: contract scheduling §2.2.

Which starts of a step can be followed by all later steps is found from the last step backwards. Going forwards, the
earliest such start is then always the right one: no choice is ever taken back.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from datetime import timedelta
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from apcdesk.availability.free import FreeTimes
from apcdesk.availability.solve import slots_at, starts
from apcdesk.domain.queries import ResponseFormat
from apcdesk.domain.sequences import SequencePart, gap_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from apcdesk.availability.situation import Situation
    from apcdesk.domain.queries import AvailabilityQuery
    from apcdesk.domain.sequences import EventSequence, SequenceQuery

MINUTE = timedelta(minutes=1)
Chain = list[int]
"""The start of each step, in seconds since the epoch."""
Reach = tuple[int, int | None]
"""From the start of one step, the first and the last second at which the next may start; None has no last."""


def solve_sequences(query: SequenceQuery, situation: Situation) -> tuple[EventSequence, ...]:
    """Every sequence, by the start of its first step, cut to `max_results`; times in UTC.

    The later steps of each start as early as they can. The situation must have a diary of every sub in the query.
    """
    times = FreeTimes(situation)
    chains = (chain for chain in _chains(query, times) if query.offers(chain[0]))
    found = list(islice(chains, query.max_results))
    columns = []
    for number, step in enumerate(query.steps):
        length = _seconds(step.query.required_duration)
        spans = [(chain[number], chain[number] + length) for chain in found]
        slots = slots_at(step.query, times, spans)
        columns.append([SequencePart(step.sequence_id, slot) for slot in slots])
    return tuple(zip(*columns, strict=True))


def _chains(query: SequenceQuery, times: FreeTimes) -> Iterator[Chain]:
    """The starts of each sequence, the first ones ascending."""
    queries = [step.query for step in query.steps]
    reaches = reaches_of(query)
    followed = [starts(everywhere(one), times) for one in queries[1:]]
    followed.insert(0, starts(_first(query), times))
    for number in reversed(range(len(reaches))):
        followed[number] = _that_are_followed(followed[number], followed[number + 1], reaches[number])
    free_from: int | None = None
    for first in followed[0]:
        if free_from is not None and first < free_from:
            continue
        chain = [first]
        for reach, coming in zip(reaches, followed[1:], strict=True):
            chain.append(coming[bisect_left(coming, chain[-1] + reach[0])])
        yield chain
        if not query.overlapping:
            free_from = chain[-1] + _seconds(queries[-1].required_duration)


def _that_are_followed(own: list[int], coming: list[int], reach: Reach) -> list[int]:
    """Those starts after which one of the coming ones is within reach. Both lists ascend."""
    nearest, farthest = reach
    found = []
    at = 0
    for start in own:
        while at < len(coming) and coming[at] < start + nearest:
            at += 1
        if at < len(coming) and (farthest is None or coming[at] <= start + farthest):
            found.append(start)
    return found


def reaches_of(query: SequenceQuery) -> list[Reach]:
    """From each step to the next."""
    return [_reach(before.query, after.query) for before, after in pairwise(query.steps)]


def _reach(before: AvailabilityQuery, after: AvailabilityQuery) -> Reach:
    length = before.required_duration
    shortest, longest = gap_between(before, after)
    return _seconds(length + shortest), None if longest is None else _seconds(length + longest)


def is_packed(query: SequenceQuery) -> bool:
    """Whether the candidates for the first step come one after the other: nothing says on which grid."""
    return query.overlapping and query.steps[0].query.start_interval is None


def _first(query: SequenceQuery) -> AvailabilityQuery:
    """The first step as a question for its candidates."""
    first = query.steps[0].query
    return replace(first, response_format=ResponseFormat.SLOTS) if is_packed(query) else everywhere(first)


def everywhere(query: AvailabilityQuery) -> AvailabilityQuery:
    """The question for every start on the grid, or on a whole minute."""
    interval = query.start_interval or MINUTE
    return replace(query, response_format=ResponseFormat.OVERLAPPING_SLOTS, start_interval=interval)


def _seconds(duration: timedelta) -> int:
    return int(duration.total_seconds())
