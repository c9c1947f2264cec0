"""Several events one after the other, asked of one snapshot: contract scheduling §2."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from apcdesk.availability.sequences import solve_sequences
from apcdesk.domain.ids import ClientId
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Member
from apcdesk.domain.sequences import EventSequence, SequenceQuery
from apcdesk.service.asking.situations import load_situation


def sequences_in(
    tx: Connection, query: SequenceQuery, client_id: ClientId | None, now: datetime
) -> tuple[EventSequence, ...]:
    """The answer to the query from the transaction's snapshot; `client_id` is who asks."""
    if any(not step.query.query_periods for step in query.steps):
        return ()
    return solve_sequences(query, load_situation(tx, everything_of(query), client_id, now))


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
    )


def _with_buffer(member: Member, buffer: Buffer) -> Member:
    return member if member.buffer is not None else replace(member, buffer=buffer)
