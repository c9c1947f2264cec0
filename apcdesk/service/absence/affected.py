"""What an absence leaves alone: bookings and events that would stand though nobody is there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, or_, select

from apcdesk.domain.hypotheses import Affected, Away, Hypothesis
from apcdesk.domain.period import Period
from apcdesk.service.bookings.records import events_of
from apcdesk.service.events.records import read_events
from apcdesk.store import tables as t
from apcdesk.store.rows.bookings import booking_of


def affected_by(tx: Connection, hypotheses: Sequence[Hypothesis], now: datetime) -> tuple[Affected, ...]:
    """Everything not yet over that needs somebody who would be away, by time; each booking once.

    A booking needs whoever it is assigned to, also when its event stands in another calendar.
    """
    found: dict[str, Affected] = {}
    for hypothesis in hypotheses:
        if isinstance(hypothesis, Away):
            for one in (*_bookings(tx, hypothesis, now), *_events(tx, hypothesis, now)):
                found.setdefault(one.key, one)
    return tuple(sorted(found.values(), key=lambda one: (one.period, one.key)))


def _bookings(tx: Connection, away: Away, now: datetime) -> list[Affected]:
    booking = t.booking.c
    statement = select(t.booking).where(
        booking.cancelled.is_(None), booking.missed.is_(None), _in_the_way(t.booking, away, now)
    )
    found = []
    for row in tx.execute(statement).mappings():
        one = booking_of(row, events_of(tx, row["booking_id"]))
        if away.sub in one.assignment.subs:
            found.append(Affected(away.sub, one.period, one.summary, one.event_uids, one.booking_id))
    return found


def _events(tx: Connection, away: Away, now: datetime) -> list[Affected]:
    statement = select(t.event).where(
        t.event.c.sub == away.sub, t.event.c.busy, _in_the_way(t.event, away, now)
    )
    return [
        Affected(away.sub, event.period, event.summary, (event.event_uid,), event.notes.booking_id)
        for event in read_events(tx, statement)
        if not event.absence
    ]


def _in_the_way(table: Table, away: Away, now: datetime) -> ColumnElement[Any]:
    return and_(table.c.end_at > now, or_(*(_shares(table, period) for period in away.periods)))


def _shares(table: Table, period: Period) -> ColumnElement[Any]:
    return and_(table.c.start_at < period.end, table.c.end_at > period.start)
