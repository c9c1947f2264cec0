"""Sequences by trying: every start of every step in turn, taken back when nothing can follow. Contract scheduling §2.2.

It shares no code with the engine; which times are good for a step alone is asked of `model`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from apcdesk.availability.situation import Situation
from apcdesk.domain.queries import AvailabilityQuery, ResponseFormat, Slot
from apcdesk.domain.sequences import EventSequence, SequencePart, SequenceQuery
from tests.availability.model import model_answer

MINUTE = timedelta(minutes=1)
ALL = 1_000_000


def model_sequences(query: SequenceQuery, situation: Situation) -> tuple[EventSequence, ...]:
    """Every sequence."""
    queries = [step.query for step in query.steps]
    offered = [_every_slot(one, situation) for one in queries]
    firsts = offered[0]
    if query.overlapping and queries[0].start_interval is None:
        packed = replace(queries[0], response_format=ResponseFormat.SLOTS, max_results=ALL)
        firsts = model_answer(packed, situation)
    found: list[EventSequence] = []
    for first in firsts:
        if found and not query.overlapping and first.start < found[-1][-1].slot.end:
            continue
        slots = _followed([first], queries, offered)
        if slots is not None:
            parts = zip(query.steps, slots, strict=True)
            found.append(tuple(SequencePart(step.sequence_id, slot) for step, slot in parts))
    late_enough = [one for one in found if query.earliest is None or one[0].slot.start >= query.earliest]
    return tuple(late_enough[: query.max_results])


def _every_slot(query: AvailabilityQuery, situation: Situation) -> tuple[Slot, ...]:
    everywhere = replace(
        query,
        response_format=ResponseFormat.OVERLAPPING_SLOTS,
        start_interval=query.start_interval or MINUTE,
        max_results=ALL,
    )
    return model_answer(everywhere, situation)


def _followed(
    begun: list[Slot], queries: Sequence[AvailabilityQuery], offered: Sequence[tuple[Slot, ...]]
) -> list[Slot] | None:
    """The earliest slots for the remaining steps, None when there are none."""
    number = len(begun)
    if number == len(queries):
        return begun
    for slot in offered[number]:
        if _fits(slot.start - begun[-1].end, queries[number - 1], queries[number]):
            whole = _followed([*begun, slot], queries, offered)
            if whole is not None:
                return whole
    return None


def _fits(gap: timedelta, before: AvailabilityQuery, after: AvailabilityQuery) -> bool:
    long_enough = gap >= before.buffer.after.minimum and gap >= after.buffer.before.minimum
    limits = (before.buffer.after.maximum, after.buffer.before.maximum)
    return long_enough and all(limit is None or gap <= limit for limit in limits)
