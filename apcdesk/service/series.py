"""Recurring events: every occurrence is an event of its own. Contract accounts-and-events §5.6.

A series is written by the client that manages its first event; the later ones are copies that carry no event_id.
They are written as far as the horizon, and further as time goes on: availability, free-busy and the agenda need
to know nothing of rules. What staff does to one occurrence concerns that one, until its client writes anew.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from apcdesk.availability.recur import later_occurrences
from apcdesk.domain.changes import Verb
from apcdesk.domain.events import DeskNotes, Event, When
from apcdesk.domain.ids import EventUid, new_event_uid
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import FUTURE_HORIZON, Recurrence, horizon
from apcdesk.service.clock import Clock
from apcdesk.service.event_records import insert_event, read_events, write_event
from apcdesk.service.recorder import Recorder
from apcdesk.store import tables as t
from apcdesk.store.busy_days import TouchedDays
from apcdesk.store.database import Store
from apcdesk.store.event_rows import event_of, event_values
from apcdesk.store.snapshots import snapshot, values_of

LOOKED_AT = timedelta(days=1)
"""How often a process asks which series come near to their horizon."""
BEHIND = timedelta(days=30)
"""A series that is written this much less far than it could be is written further."""


class Series:
    """Writes series further as time goes on. May be used from any thread of any process."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._looked: datetime | None = None

    def extend(self) -> None:
        """Write what has come inside the horizon since; looks once a day. Raises Unavailable."""
        now = self._clock.now()
        if self._looked is not None and now - self._looked < LOOKED_AT:
            return
        until = now.replace(microsecond=0) + FUTURE_HORIZON
        behind = select(t.series).where(t.series.c.expanded_until < until - BEHIND)
        with self._store.read() as tx:
            some = tx.execute(behind).first() is not None
        if some:
            with self._store.write() as tx:
                for row in tx.execute(behind).mappings().all():
                    first = event_of(values_of(row["template"], t.event))
                    _append(tx, first, Period(row["expanded_until"], until), now)
                    _keep(tx, first, until)
        self._looked = now


def write_series(tx: Connection, first: Event, recorder: Recorder) -> list[int]:
    """Bring the later occurrences in step with the first, which has been written; the ids of the changes."""
    stored = {
        event.recurrence_id: event
        for event in read_events(tx, select(t.event).where(t.event.c.series_uid == first.event_uid))
        if event.event_uid != first.event_uid
    }
    expanded = _horizon(first, recorder.at, stored.values())
    wanted = {} if first.recurrence is None else _later(first, first.recurrence, expanded)
    touched = TouchedDays()
    changes = []
    for name, when in wanted.items():
        changes += _write(tx, first, name, when, stored.get(name), recorder, touched)
    left = [event for name, event in stored.items() if name not in wanted and not event.deleted]
    changes += _delete(tx, left, recorder, touched)
    touched.repaint(tx)
    _keep(tx, first, expanded.end)
    return changes


def delete_series(tx: Connection, first: Event, recorder: Recorder) -> list[int]:
    """Delete the first event and all later ones, as far as they stand; the ids of the changes."""
    c = t.event.c
    belongs = (c.event_uid == first.event_uid) | (c.series_uid == first.event_uid)
    touched = TouchedDays()
    changes = _delete(
        tx, read_events(tx, select(t.event).where(belongs, c.deleted.is_(None))), recorder, touched
    )
    touched.repaint(tx)
    tx.execute(delete(t.series).where(t.series.c.series_uid == first.event_uid))
    return changes


def _horizon(first: Event, now: datetime, stored: Collection[Event]) -> Period:
    """As far as occurrences are wanted: what was written when it was near is not forgotten when it is old."""
    usual = horizon(now.replace(microsecond=0), first.period.start)
    earliest = min((event.period.start for event in stored), default=usual.start)
    return Period(min(usual.start, earliest), usual.end)


def _later(first: Event, recurrence: Recurrence, expanded: Period) -> dict[str, When]:
    return dict(later_occurrences(first.when, recurrence, expanded))


def _append(tx: Connection, first: Event, further: Period, now: datetime) -> None:
    """Write the occurrences that begin in the period, in the name of whoever wrote the first."""
    if first.recurrence is None:
        return
    touched = TouchedDays()
    recorder = Recorder(tx, now, first.origin)
    for name, when in later_occurrences(first.when, first.recurrence, further):
        if when.period.start >= further.start:
            _write(tx, first, name, when, None, recorder, touched)
    touched.repaint(tx)


def _keep(tx: Connection, first: Event, until: datetime) -> None:
    """Remember how the client wrote the series, and how far that is written out."""
    tx.execute(delete(t.series).where(t.series.c.series_uid == first.event_uid))
    if first.recurrence is not None:
        template = snapshot(event_values(first), t.event)
        row = {"series_uid": first.event_uid, "template": template, "expanded_until": until}
        tx.execute(insert(t.series).values(row))


def _write(
    tx: Connection,
    first: Event,
    name: str,
    when: When,
    stored: Event | None,
    recorder: Recorder,
    touched: TouchedDays,
) -> list[int]:
    """Store an occurrence; nothing when it stands as it is wanted."""
    now = recorder.at.replace(microsecond=0)
    event = replace(
        first,
        event_uid=stored.event_uid if stored else new_event_uid(secrets.token_bytes, external=False),
        event_id=None,
        when=when,
        recurrence=None,
        recurrence_id=name,
        series_uid=first.event_uid,
        created=stored.created if stored else now,
        updated=now,
        deleted=False,
        origin=stored.origin if stored else recorder.origin,
        notes=stored.notes if stored else DeskNotes(),
    )
    if stored is None:
        return [insert_event(tx, event, recorder, touched)]
    if event == replace(stored, updated=now):
        return []
    verb = Verb.CREATED if stored.deleted else Verb.UPDATED
    return [write_event(tx, event, recorder, verb, touched)]


def _delete(tx: Connection, events: Collection[Event], recorder: Recorder, touched: TouchedDays) -> list[int]:
    now = recorder.at.replace(microsecond=0)
    gone = (replace(event, deleted=True, updated=now) for event in events)
    return [write_event(tx, event, recorder, Verb.DELETED, touched) for event in gone]


def end_series(tx: Connection, uids: Collection[EventUid]) -> None:
    """Write none of these series further."""
    tx.execute(delete(t.series).where(t.series.c.series_uid.in_(uids)))
