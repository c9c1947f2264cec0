"""Several events one after the other, asked of one snapshot: contract scheduling §2."""

from __future__ import annotations

from dataclasses import replace

from apcdesk.availability.quick_sequences import quick_sequences, sequence_cell_minutes
from apcdesk.availability.sequences import solve_sequences
from apcdesk.domain.ids import ClientId
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Member
from apcdesk.domain.sequences import EventSequence, SequenceQuery
from apcdesk.service.asking.answering import Inquiry
from apcdesk.service.asking.situations import load_situation


def sequences_in(
    inquiry: Inquiry, query: SequenceQuery, client_id: ClientId | None
) -> tuple[EventSequence, ...]:
    """The answer to the query from the inquiry's snapshot; `client_id` is who asks."""
    if any(not step.query.query_periods for step in query.steps):
        return ()
    everything, minutes = everything_of(query), sequence_cell_minutes(query)
    board = None if minutes is None else inquiry.board(everything, client_id, minutes)
    if board is not None:
        return quick_sequences(query, board)
    return solve_sequences(query, load_situation(inquiry.tx, everything, client_id, inquiry.now))


def everything_of(query: SequenceQuery) -> AvailabilityQuery:
    """One question to which belongs whatever is stored that any of the steps looks at."""
    queries = [step.query for step in query.steps]
    return replace(
        queries[0],
        participants=tuple(
            replace(group, members=tuple(_with_buffer(member, one.buffer) for member in group.members))
            for one in queries
            for group in one.participants
        ),
        query_periods=tuple(period for one in queries for period in one.query_periods),
        excluded_events=tuple(dict.fromkeys(event for one in queries for event in one.excluded_events)),
    )


def _with_buffer(member: Member, buffer: Buffer) -> Member:
    return member if member.buffer is not None else replace(member, buffer=buffer)
