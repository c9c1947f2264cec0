"""Recurring events: every occurrence is an event of its own. Contract accounts-and-events §5.6.

A series is written by the client that manages its first event, or by staff; the later ones are copies that carry no
event_id.
They are written as far as the horizon, and further as time goes on: availability, free-busy and the agenda need
to know nothing of rules. What staff does to one occurrence concerns that one, until its client writes anew; what
staff does to more of them is in `staff_series`.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from apcdesk.availability.recur import later_occurrences
from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.events import DeskNotes, Event, When
from apcdesk.domain.ids import EventUid, new_event_uid
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import FUTURE_HORIZON, Recurrence, horizon
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.records import Row, Writing, write_events
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.events import event_of, event_values
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
        behind = (
            select(t.event, t.series.c.template, t.series.c.expanded_until)
            .join_from(t.series, t.event)
            .join(t.calendar, t.calendar.c.calendar_id == t.event.c.calendar_id)
            .where(t.series.c.expanded_until < until - BEHIND, t.calendar.c.deleted.is_(None))
        )
        with self._store.read() as tx:
            some = tx.execute(behind).first() is not None
        if some:
            with self._store.write() as tx:
                for row in tx.execute(behind).mappings().all():
                    # Over the row as it is now: a template knows nothing of columns that are younger than it.
                    first = event_of({**row, **values_of(row["template"], t.event)})
                    _append(tx, first, Period(row["expanded_until"], until), now)
                    keep_series(tx, first, until)
        self._looked = now


def write_series(tx: Connection, first: Event, recorder: Recorder) -> list[int]:
    """Bring the later occurrences in step with the first, which has been written; the ids of the changes."""
    c = t.event.c
    later = select(t.event).where(c.series_uid == first.event_uid, c.event_uid != first.event_uid)
    stored = {row["recurrence_id"]: row for row in tx.execute(later).mappings()}
    expanded = _horizon(first, recorder.at, stored.values())
    wanted = {} if first.recurrence is None else _later(first, first.recurrence, expanded)
    writings = [_occurrence(first, name, when, stored.get(name), recorder) for name, when in wanted.items()]
    left = [row for name, row in stored.items() if name not in wanted and row["deleted"] is None]
    writings += [_gone(row, recorder.at) for row in left]
    keep_series(tx, first, expanded.end)
    return write_events(tx, [one for one in writings if one is not None], recorder)


def delete_series(tx: Connection, first: Event, recorder: Recorder) -> list[int]:
    """Delete the first event and all later ones, as far as they stand; the ids of the changes."""
    c = t.event.c
    belongs = (c.event_uid == first.event_uid) | (c.series_uid == first.event_uid)
    end_series(tx, [first.event_uid])
    return delete_events(tx, belongs & c.deleted.is_(None), recorder)


def delete_events(tx: Connection, which: ColumnElement[bool], recorder: Recorder) -> list[int]:
    """Delete the events for which this holds; the ids of the changes."""
    rows = tx.execute(select(t.event).where(which).order_by(t.event.c.event_uid)).mappings().all()
    return write_events(tx, [_gone(row, recorder.at) for row in rows], recorder)


def end_series(tx: Connection, uids: Collection[EventUid]) -> None:
    """Write none of these series further."""
    tx.execute(delete(t.series).where(t.series.c.series_uid.in_(uids)))


@contextmanager
def rule_kept(recorder: Recorder, series_uid: EventUid) -> Iterator[list[int]]:
    """Around what staff writes of a series: its rule is taken back with the occurrences. Gives the list of the changes, to
    which that of the rule is added."""
    changes: list[int] = []
    before = _rule_row(recorder.tx, series_uid)
    yield changes
    after = _rule_row(recorder.tx, series_uid)
    if before != after:
        verb = Verb.DELETED if after is None else Verb.CREATED if before is None else Verb.UPDATED
        changes.append(
            recorder.record(Entity.SERIES, verb, series_uid, table=t.series, before=before, after=after)
        )


def keep_series(tx: Connection, template: Event, until: datetime) -> None:
    """Remember how a series was written, and how far that is written out; of what recurs no more, nothing."""
    tx.execute(delete(t.series).where(t.series.c.series_uid == template.event_uid))
    if template.recurrence is not None:
        row = {
            "series_uid": template.event_uid,
            "template": snapshot(event_values(template), t.event),
            "expanded_until": until,
        }
        tx.execute(insert(t.series).values(row))


def _rule_row(tx: Connection, series_uid: EventUid) -> Row | None:
    return tx.execute(select(t.series).where(t.series.c.series_uid == series_uid)).mappings().first()


def _horizon(first: Event, now: datetime, stored: Collection[Row]) -> Period:
    """As far as occurrences are wanted: what was written when it was near is not forgotten when it is old."""
    usual = horizon(now.replace(microsecond=0), first.period.start)
    earliest = min((row["start_at"] for row in stored), default=usual.start)
    return Period(min(usual.start, earliest), usual.end)


def _later(first: Event, recurrence: Recurrence, expanded: Period) -> dict[str, When]:
    return dict(later_occurrences(first.when, recurrence, expanded))


def _append(tx: Connection, first: Event, further: Period, now: datetime) -> None:
    """Write the occurrences that begin in the period, in the name of whoever wrote the first."""
    assert first.recurrence is not None, "only what recurs is kept in `series`"
    recorder = Recorder(tx, now, first.origin)
    new = [
        _occurrence(first, name, when, None, recorder)
        for name, when in later_occurrences(first.when, first.recurrence, further)
        if when.period.start >= further.start
    ]
    write_events(tx, [one for one in new if one is not None], recorder)


def _occurrence(first: Event, name: str, when: When, row: Row | None, recorder: Recorder) -> Writing | None:
    """What the occurrence of this name becomes; None when it stands as it is wanted."""
    now = recorder.at.replace(microsecond=0)
    stored = None if row is None else event_of(row)
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
        return Writing(event, Verb.CREATED)
    if event == replace(stored, updated=now):
        return None
    return Writing(event, Verb.CREATED if stored.deleted else Verb.UPDATED, row)


def _gone(row: Row, now: datetime) -> Writing:
    event = replace(event_of(row), deleted=True, updated=now.replace(microsecond=0))
    return Writing(event, Verb.DELETED, row)
