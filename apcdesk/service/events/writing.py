"""Events: written by clients and staff, overlaps accepted. Contract accounts-and-events §5."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, select, update

from apcdesk.domain.changes import STAFF, Entity, Origin, Verb
from apcdesk.domain.events import Dates, Event, EventDraft, When
from apcdesk.domain.ids import CalendarId, ClientId, EventId, EventUid, Sub, new_event_uid
from apcdesk.domain.period import Period
from apcdesk.errors import Invalid, NotFound, Outdated, Problem
from apcdesk.service.calendars.application import get_calendar, sub_of_calendar
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.drafting import drafted, when_of
from apcdesk.service.events.records import (
    Row,
    insert_event,
    managed_row,
    one_event,
    read_events,
    write_event,
)
from apcdesk.service.series.occurrences import (
    delete_events,
    delete_series,
    end_series,
    rule_kept,
    write_series,
)
from apcdesk.service.validation import refuse, text_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.events import event_of
from apcdesk.store.writing.statements import given, keyed


@dataclass(frozen=True, slots=True)
class Written:
    """The event as it now stands, and the changes that did it (for undo)."""

    event: Event
    changes: tuple[int, ...]


class Events:
    """Writing and reading events."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def upsert(
        self,
        calendar_id: CalendarId,
        event_id: EventId,
        draft: EventDraft,
        *,
        client_id: ClientId,
        origin: Origin,
        sub: Sub | None = None,
    ) -> Written:
        """Create or update the client's event of this id; a deleted one comes back (contract §5.1–5.4).

        A recurring one is written with all its occurrences (§5.6). Raises Invalid, and NotFound for the calendar, also
        for one that is not of this account.
        """
        refuse(draft_problems(draft))
        with self._store.write() as tx:
            recorder = self._recorder(tx, origin)
            return upsert_managed(tx, calendar_id, event_id, draft, client_id, recorder, sub)

    def create(self, calendar_id: CalendarId, draft: EventDraft, *, origin: Origin = STAFF) -> Written:
        """An external event: made by staff, no event_id (contract §5.5); a recurring one with all its occurrences.

        Raises Invalid, NotFound.
        """
        refuse(draft_problems(draft))
        with self._store.write() as tx:
            return create_event(calendar_id, draft, self._recorder(tx, origin))

    def update(
        self, event_uid: EventUid, draft: EventDraft, *, seen: Event | None = None, origin: Origin = STAFF
    ) -> Written:
        """Change any event that is not deleted, by its uid; a single one with a rule becomes the first of a series.

        Raises NotFound, Outdated when it is not as `seen` any more, and Invalid, also for a rule of what is one of a
        series (see `staff_series`) or a booking.
        """
        refuse(draft_problems(draft))
        with self._store.write() as tx:
            recorder = self._recorder(tx, origin)
            stored = existing_event(tx, event_uid)
            if seen is not None and stored != seen:
                raise Outdated(event_uid)
            event = drafted(stored, draft, _second(recorder))
            if event.recurrence == stored.recurrence:
                return _store_update(stored, event, recorder)
            _refuse_rule(stored)
            return _with_series(_store_update(stored, event, recorder), recorder)

    def move(
        self,
        event_uid: EventUid,
        period: Period,
        *,
        dates: Dates | None = None,
        calendar_id: CalendarId | None = None,
        origin: Origin = STAFF,
    ) -> Written:
        """Give an event another time (all-day with `dates`, then `period` is worked out) or calendar.

        Raises NotFound, and Invalid when its client has an event of the same event_id in that calendar already.
        """
        with self._store.write() as tx:
            recorder = self._recorder(tx, origin)
            return move_event(event_uid, period, recorder, dates=dates, calendar_id=calendar_id)

    def delete(self, event_uid: EventUid, *, origin: Origin = STAFF) -> Written:
        """Delete one event; it stays readable as deleted (contract §5.7). Raises NotFound."""
        with self._store.write() as tx:
            return delete_event(existing_event(tx, event_uid), self._recorder(tx, origin))

    def delete_managed(
        self, calendar_id: CalendarId, event_id: EventId, *, client_id: ClientId, origin: Origin
    ) -> None:
        """Delete the client's event of this id, a recurring one with all its occurrences; nothing happens when there
        is none. Raises NotFound (calendar)."""
        with self._store.write() as tx:
            get_calendar(tx, calendar_id)
            stored = one_event(tx, managed(calendar_id, client_id, event_id))
            if stored is not None:
                delete_series(tx, stored, self._recorder(tx, origin))

    def delete_all_managed(
        self, calendar_ids: Collection[CalendarId], *, client_id: ClientId, origin: Origin
    ) -> None:
        """Delete every event that the client manages in these calendars, in one transaction (contract §5.8)."""
        c = t.event.c
        which = c.calendar_id.in_(calendar_ids) & (c.client_id == client_id) & c.deleted.is_(None)
        with self._store.write() as tx:
            begun = select(c.series_uid).where(which, c.series_uid.is_not(None)).distinct()
            end_series(tx, tx.execute(begun).scalars().all())
            delete_events(tx, which, self._recorder(tx, origin))

    def delete_external(self, calendar_id: CalendarId, event_uid: EventUid, *, origin: Origin) -> None:
        """Delete an external event of the calendar; nothing happens when there is none. Raises NotFound (calendar)."""
        with self._store.write() as tx:
            get_calendar(tx, calendar_id)
            stored = one_event(tx, t.event.c.event_uid == event_uid)
            if stored is not None and not stored.deleted and stored.calendar_id == calendar_id:
                delete_event(stored, self._recorder(tx, origin))

    def get(self, event_uid: EventUid) -> Event:
        """One event, also a deleted one. Raises NotFound."""
        with self._store.read() as tx:
            found = one_event(tx, t.event.c.event_uid == event_uid)
        if found is None:
            raise NotFound("event", event_uid)
        return found

    def between(
        self, calendar_ids: Sequence[CalendarId], period: Period, *, include_deleted: bool = False
    ) -> tuple[Event, ...]:
        """Events of these calendars that share time with the period, by start, end, uid."""
        statement = select(t.event).where(
            t.event.c.calendar_id.in_(calendar_ids),
            t.event.c.start_at < period.end,
            t.event.c.end_at > period.start,
        )
        if not include_deleted:
            statement = statement.where(t.event.c.deleted.is_(None))
        with self._store.read() as tx:
            return read_events(tx, statement)

    def next_after(self, calendar_ids: Sequence[CalendarId], moment: datetime) -> Event | None:
        """The first event of these calendars that begins at the moment (UTC) or later; time closed by hand is none."""
        c = t.event.c
        statement = select(t.event).where(
            c.calendar_id.in_(calendar_ids),
            c.start_at >= moment,
            c.deleted.is_(None),
            c.notes["closed"].as_boolean().is_not(True),
        )
        with self._store.read() as tx:
            return next(iter(read_events(tx, statement.limit(1))), None)

    def _recorder(self, tx: Connection, origin: Origin) -> Recorder:
        return Recorder(tx, self._clock.now(), origin)


def upsert_managed(
    tx: Connection,
    calendar_id: CalendarId,
    event_id: EventId,
    draft: EventDraft,
    client_id: ClientId,
    recorder: Recorder,
    sub: Sub | None = None,
) -> Written:
    """As `Events.upsert`, in a transaction that writes more than this event. Raises NotFound for the calendar."""
    owner = sub_of_calendar(tx, calendar_id)
    if sub not in (None, owner):
        raise NotFound("calendar", calendar_id)
    before = managed_row(tx, calendar_id, client_id, event_id)
    stored = None if before is None else event_of(before)
    if stored is None:
        written = _store_new(calendar_id, owner, draft, recorder, client_id=client_id, event_id=event_id)
    else:
        written = _store_update(stored, drafted(stored, draft, _second(recorder)), recorder, before)
    if written.event.recurrence is None and (stored is None or stored.series_uid is None):
        return written
    later = write_series(tx, written.event, recorder)
    return replace(written, changes=(*written.changes, *later))


def create_event(calendar_id: CalendarId, draft: EventDraft, recorder: Recorder) -> Written:
    """As `Events.create`, in a transaction that writes more than this event, of a draft without problems."""
    written = _store_new(calendar_id, sub_of_calendar(recorder.tx, calendar_id), draft, recorder)
    return written if written.event.recurrence is None else _with_series(written, recorder)


def move_event(
    event_uid: EventUid,
    period: Period,
    recorder: Recorder,
    *,
    dates: Dates | None = None,
    calendar_id: CalendarId | None = None,
) -> Written:
    """As `Events.move`, in a transaction that writes more than this event."""
    tx = recorder.tx
    stored = existing_event(tx, event_uid)
    when = replace(stored.when, period=period, dates=None)
    if dates is not None:
        when = when_of(dates.start, dates.end, stored.when.start_tzid, stored.when.end_tzid)
    moved = replace(stored, when=when, updated=_second(recorder))
    if calendar_id is not None and calendar_id != stored.calendar_id:
        target = get_calendar(tx, calendar_id)
        _refuse_same_id(tx, stored, calendar_id)
        moved = replace(moved, calendar_id=calendar_id, sub=target.sub)
    return _store_update(stored, moved, recorder)


def delete_event(stored: Event, recorder: Recorder) -> Written:
    """Delete one event that stands; it stays readable as deleted."""
    event = replace(stored, deleted=True, updated=_second(recorder))
    return Written(event, (write_event(recorder.tx, event, recorder, Verb.DELETED),))


def _store_new(
    calendar_id: CalendarId,
    sub: Sub,
    draft: EventDraft,
    recorder: Recorder,
    *,
    client_id: ClientId | None = None,
    event_id: EventId | None = None,
) -> Written:
    now = _second(recorder)
    blank = Event(
        event_uid=new_event_uid(secrets.token_bytes, external=client_id is None),
        event_id=event_id,
        client_id=client_id,
        calendar_id=calendar_id,
        sub=sub,
        summary="",
        when=When(_ANY_TIME),
        created=now,
        updated=now,
        origin=recorder.origin,
    )
    event = _in_series(drafted(blank, replace(draft, reminders_create_only=False), now))
    return Written(event, (insert_event(recorder.tx, event, recorder),))


def _store_update(stored: Event, event: Event, recorder: Recorder, before: Row | None = None) -> Written:
    event = _in_series(replace(event, deleted=False) if event.deleted else event)
    verb = Verb.CREATED if stored.deleted else Verb.UPDATED
    changes = [write_event(recorder.tx, event, recorder, verb, before=before)]
    if event.notes.booking_id is not None and event.period != stored.period:
        changes += _follow(recorder.tx, event, recorder)
    return Written(event, tuple(changes))


def _with_series(written: Written, recorder: Recorder) -> Written:
    """Write the later occurrences of what is the first of a series now, in a way that can be taken back."""
    with rule_kept(recorder, written.event.event_uid) as changes:
        changes += write_series(recorder.tx, written.event, recorder)
    return replace(written, changes=(*written.changes, *changes))


def _refuse_rule(stored: Event) -> None:
    if stored.notes.booking_id is not None:
        text = "a booking does not recur; make an event that does"
        raise Invalid.one("recurrence", "errors.not_supported", text, "booking_recurs")
    if stored.series_uid is not None:
        text = "one of a series has no rule of its own; change all of it, or this one and those that follow"
        raise Invalid.one("recurrence", "errors.not_supported", text, "one_of_series")


def _second(recorder: Recorder) -> datetime:
    """When it is written: `created` and `updated` of an event are whole seconds."""
    return recorder.at.replace(microsecond=0)


def _follow(tx: Connection, event: Event, recorder: Recorder) -> list[int]:
    """Move the booking of an event that was moved: whoever types its code must see the new time. The changes."""
    before = tx.execute(_BOOKING, {"booking_id": event.notes.booking_id}).mappings().first()
    if before is None or (before["start_at"], before["end_at"]) == (event.period.start, event.period.end):
        return []
    times = {"start_at": event.period.start, "end_at": event.period.end}
    booking_id = before["booking_id"]
    tx.execute(_MOVE_BOOKING, {"key": booking_id, **times})
    after = {**before, **times}
    return [
        recorder.record(Entity.BOOKING, Verb.UPDATED, booking_id, table=t.booking, before=before, after=after)
    ]


def _in_series(event: Event) -> Event:
    """The first event of a series names itself, and a single one names none."""
    if event.recurrence_id is not None:
        return event
    series_uid = None if event.recurrence is None else event.event_uid
    return event if event.series_uid == series_uid else replace(event, series_uid=series_uid)


def existing_event(tx: Connection, event_uid: EventUid) -> Event:
    """An event that is not deleted. Raises NotFound."""
    stored = one_event(tx, t.event.c.event_uid == event_uid)
    if stored is None or stored.deleted:
        raise NotFound("event", event_uid)
    return stored


def _refuse_same_id(tx: Connection, event: Event, calendar_id: CalendarId) -> None:
    if event.client_id is None or event.event_id is None:
        return
    if one_event(tx, managed(calendar_id, event.client_id, event.event_id)) is not None:
        text = "that calendar has an event with this event_id already"
        raise Invalid.one("calendar_id", "errors.not_supported", text)


def managed(calendar_id: CalendarId, client_id: ClientId, event_id: EventId) -> ColumnElement[bool]:
    """The condition that is true for one event: the one of this id that the client manages on the calendar."""
    return (
        (t.event.c.calendar_id == calendar_id)
        & (t.event.c.client_id == client_id)
        & (t.event.c.event_id == event_id)
    )


def draft_problems(draft: EventDraft) -> list[Problem]:
    """What is wrong with a draft, whichever calendar or event it is for."""
    return text_problems("summary", draft.summary, 1024)


_ANY_TIME = Period.of_seconds(0, 1)
"""Stands in until the draft's times are applied."""
_BOOKING = select(t.booking).where(given(t.booking.c.booking_id))
_MOVE_BOOKING = update(t.booking).where(keyed(t.booking.c.booking_id))
