"""What staff do to a series beyond one occurrence: to all of it, or to one occurrence and those that follow.

What an occurrence has of its own stays where nothing else was said: a new title leaves its time alone, and one that was
deleted stays deleted. Another rule writes the occurrences anew. A series of a client, and one of a file, is theirs: of it
staff can delete, but not write more than one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, select

from apcdesk.availability.recur import (
    first_day,
    later_occurrences,
    named_day,
    occurrence_name,
    recurrence_days,
    when_days_later,
)
from apcdesk.domain.changes import STAFF, Origin, Verb
from apcdesk.domain.events import ABSENT, Dates, Event, EventDraft, Move, When
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.domain.period import Period, merge
from apcdesk.domain.recurrence import Extent, Frequency, Recurrence, horizon
from apcdesk.errors import Invalid
from apcdesk.service.calendars import get_calendar
from apcdesk.service.clock import Clock
from apcdesk.service.drafting import drafted, when_of
from apcdesk.service.event_records import Writing, read_events, write_event, write_events
from apcdesk.service.events import Written, draft_problems, existing_event
from apcdesk.service.recorder import Recorder
from apcdesk.service.series import (
    delete_events,
    delete_series,
    end_series,
    keep_series,
    rule_kept,
    write_series,
)
from apcdesk.service.validation import refuse
from apcdesk.store import tables as t
from apcdesk.store.bulk import among
from apcdesk.store.database import Store
from apcdesk.store.event_rows import event_of
from apcdesk.store.snapshots import values_of

IN_DAYS = frozenset({Frequency.DAILY, Frequency.WEEKLY})
"""A series of these that is some days later has a rule that is."""


class StaffSeries:
    """Each call is one step that can be taken back. May be used from any thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def rules(self, series_uids: Collection[EventUid]) -> Mapping[EventUid, Recurrence]:
        """How these series recur, by the uid of the first event, also where that one is deleted."""
        first = select(t.event).join_from(t.series, t.event).where(t.series.c.series_uid.in_(series_uids))
        with self._store.read() as tx:
            events = read_events(tx, first)
        return {event.event_uid: event.recurrence for event in events if event.recurrence is not None}

    def clashes(
        self, calendar_id: CalendarId, first: When, rule: Recurrence, *, but: EventUid | None = None
    ) -> tuple[Period, ...]:
        """The later occurrences of such a series, as far as they would be written, that share time with what is busy in
        the calendar, other than the event or series of this uid."""
        ahead = horizon(self._clock.now().replace(microsecond=0), first.period.start)
        later = [when.period for _, when in later_occurrences(first, rule, ahead)]
        if not later:
            return ()
        c = t.event.c
        busy = select(c.start_at, c.end_at).where(
            c.calendar_id == calendar_id,
            c.busy,
            c.start_at < later[-1].end,
            c.end_at > later[0].start,
        )
        if but is not None:
            busy = busy.where(c.event_uid != but, c.series_uid.is_distinct_from(but))
        with self._store.read() as tx:
            taken = merge([Period(start, end) for start, end in tx.execute(busy)])
        ends = [period.end for period in taken]
        return tuple(period for period in later if _meets(taken, ends, period))

    def delete(self, event_uid: EventUid, extent: Extent, *, origin: Origin = STAFF) -> tuple[int, ...]:
        """Delete the occurrence and those that follow, or all; the changes. Raises NotFound, and Invalid for what is none
        of a series."""
        with self._store.write() as tx:
            return delete_of_series(event_uid, extent, self._recorder(tx, origin))

    def change(
        self,
        event_uid: EventUid,
        extent: Extent,
        draft: EventDraft,
        *,
        calendar_id: CalendarId | None = None,
        origin: Origin = STAFF,
    ) -> Written:
        """Change the occurrence as the draft says, and the others in the same way; a rule in the draft is that of all that
        is changed, none makes the occurrence a single event without the others.

        Raises NotFound, and Invalid, also for what is none of a series, and for one that a client writes.
        """
        refuse(draft_problems(draft))
        with self._store.write() as tx:
            recorder = self._recorder(tx, origin)
            event = existing_event(tx, event_uid)
            series = _series_of(tx, event)
            _refuse_managed(event)
            after = drafted(event, replace(draft, recurrence=ABSENT), recorder.at.replace(microsecond=0))
            rule = series.rule if draft.recurrence is ABSENT else draft.recurrence
            return _change(series, extent, _on_calendar(tx, after, calendar_id), rule, recorder)

    def move(
        self,
        event_uid: EventUid,
        extent: Extent,
        period: Period,
        *,
        dates: Dates | None = None,
        calendar_id: CalendarId | None = None,
        origin: Origin = STAFF,
    ) -> Written:
        """Give the occurrence another time (all-day with `dates`) or calendar, and the others as much; they keep the wall
        clock. Raises as `change`."""
        with self._store.write() as tx:
            move = Move(event_uid, period, dates, calendar_id)
            return move_of_series(move, extent, self._recorder(tx, origin))

    def _recorder(self, tx: Connection, origin: Origin) -> Recorder:
        return Recorder(tx, self._clock.now(), origin)


def delete_of_series(event_uid: EventUid, extent: Extent, recorder: Recorder) -> tuple[int, ...]:
    """As `StaffSeries.delete`, in a transaction that writes more."""
    tx = recorder.tx
    series = _series_of(tx, existing_event(tx, event_uid))
    with rule_kept(recorder, series.first.event_uid) as changes:
        if series.is_whole(extent):
            changes += delete_series(tx, series.first, recorder)
        else:
            changes += _end_before(series, recorder)
            changes += delete_events(tx, series.which(whole=False) & _STANDS, recorder)
    return tuple(changes)


def move_of_series(move: Move, extent: Extent, recorder: Recorder) -> Written:
    """As `StaffSeries.move`, in a transaction that writes more."""
    tx = recorder.tx
    event = existing_event(tx, move.event_uid)
    series = _series_of(tx, event)
    _refuse_managed(event)
    when = replace(event.when, period=move.period, dates=None)
    if move.dates is not None:
        when = when_of(move.dates.start, move.dates.end, event.when.start_tzid, event.when.end_tzid)
    after = replace(event, when=when, updated=recorder.at.replace(microsecond=0))
    return _change(series, extent, _on_calendar(tx, after, move.calendar_id), series.rule, recorder)


def first_of_series(tx: Connection, events: Iterable[Event]) -> dict[EventUid, Event]:
    """Of each series of staff that any of these events is of, the first of them by the rule; by the uid of the series."""
    found: dict[EventUid, Event] = {}
    for event in sorted(events, key=lambda event: event.recurrence_id or ""):
        if event.may_repeat and event.series_uid is not None:
            found.setdefault(event.series_uid, event)
    known = select(t.series.c.series_uid).where(among(t.series.c.series_uid, "uids"))
    kept = set(tx.execute(known, {"uids": list(found)}).scalars())
    return {uid: event for uid, event in found.items() if uid in kept}


@dataclass(frozen=True, slots=True)
class _Series:
    """A series, seen from one of its occurrences. `template` is the first event as the rule goes on from it."""

    event: Event
    first: Event
    template: Event
    rule: Recurrence
    written_until: datetime

    def is_whole(self, extent: Extent) -> bool:
        """Whether that is all of it."""
        return extent is Extent.ALL or self.event.event_uid == self.first.event_uid

    @property
    def day(self) -> date:
        """The day of the occurrence by the rule."""
        return self.day_of(self.event)

    def day_of(self, event: Event) -> date:
        """The day of one of its events by the rule."""
        if event.recurrence_id is None:
            return first_day(self.template.when)
        return named_day(event.recurrence_id, self.template.when)

    def which(self, *, whole: bool) -> ColumnElement[bool]:
        """The condition that is true for all of its events, or for the occurrence and those that follow it by the rule."""
        own = t.event.c.series_uid == self.first.event_uid
        return own if whole else own & (t.event.c.recurrence_id >= self.event.recurrence_id)

    @property
    def rest(self) -> Recurrence:
        """The rule of what is left of it from the occurrence on."""
        if self.rule.count is None:
            return self.rule
        days = recurrence_days(first_day(self.template.when), self.rule)
        return replace(self.rule, count=max(self.rule.count - sum(day < self.day for day in days), 1))


@dataclass(frozen=True, slots=True)
class _Alteration:
    """What was done to one occurrence, to be done to others."""

    before: Event
    after: Event

    @property
    def days(self) -> int:
        """By how many days it goes on."""
        return (first_day(self.after.when) - first_day(self.before.when)).days

    def of(self, event: Event, updated: datetime) -> Event:
        """Another event with the same done to it; where the time was not touched, it keeps its own."""
        changed = {
            name: getattr(self.after, name)
            for name in _ALTERED
            if getattr(self.after, name) != getattr(self.before, name)
        }
        notes = event.notes
        if self.after.notes.exception != self.before.notes.exception:
            notes = replace(notes, exception=self.after.notes.exception)
        return replace(event, **changed, notes=notes, when=self.when_of(event.when), updated=updated)

    def when_of(self, when: When) -> When:
        """Another time, moved as far; it ends with the wall clock of the one that was changed."""
        if self.after.when == self.before.when:
            return when
        days = (first_day(when) - first_day(self.before.when)).days
        return when_days_later(self.after.when, days)


_ALTERED = (
    "summary",
    "description",
    "transparency",
    "transparency_given",
    "location",
    "calendar_id",
    "sub",
)


def _meets(taken: Sequence[Period], ends: Sequence[datetime], period: Period) -> bool:
    """Whether it shares time with any of these, which are merged and end then."""
    place = bisect_right(ends, period.start)
    return place < len(taken) and taken[place].overlaps(period)


_STANDS = t.event.c.deleted.is_(None)
_KEPT = select(t.event, t.series.c.template, t.series.c.expanded_until).join_from(t.series, t.event)


def _series_of(tx: Connection, event: Event) -> _Series:
    """The series of an event. Raises Invalid."""
    kept = tx.execute(_KEPT.where(t.series.c.series_uid == event.series_uid)).mappings().first()
    if kept is None:
        text = "this event is not one of a series; change it alone"
        raise Invalid.one("event_uid", "errors.not_supported", text, "no_series")
    first = event_of(kept)
    # Over the row as it is now: a template knows nothing of columns that are younger than it.
    template = event_of({**kept, **values_of(kept["template"], t.event)})
    assert template.recurrence is not None, "only what recurs is kept in `series`"
    return _Series(event, first, template, template.recurrence, kept["expanded_until"])


def _refuse_managed(event: Event) -> None:
    if event.managed:
        text = "a client writes this series; change its occurrences one by one"
        raise Invalid.one("event_uid", "errors.not_supported", text, "managed_series")


def _on_calendar(tx: Connection, event: Event, calendar_id: CalendarId | None) -> Event:
    if calendar_id is None or calendar_id == event.calendar_id:
        return event
    return replace(event, calendar_id=calendar_id, sub=get_calendar(tx, calendar_id).sub)


def _change(
    series: _Series, extent: Extent, after: Event, rule: Recurrence | None, recorder: Recorder
) -> Written:
    """Do to all of it, or to what is from the occurrence on, what was done to that one."""
    whole = series.is_whole(extent)
    with rule_kept(recorder, series.first.event_uid) as changes:
        if not whole:
            changes += _end_before(series, recorder)
        if rule is None:
            changes += _leave_one(series, whole, after, recorder)
        elif whole:
            changes += _write_on(series, series.first, after, rule, recorder)
        else:
            with rule_kept(recorder, series.event.event_uid) as begun:
                begun += _write_on(series, series.event, after, rule, recorder)
            changes += begun
    return Written(_shown(recorder.tx, after), tuple(changes))


def _end_before(series: _Series, recorder: Recorder) -> list[int]:
    """Let the series end before the occurrence; the events that follow are the caller's."""
    ended = series.rule.ended_before(series.day)
    keep_series(recorder.tx, replace(series.template, recurrence=ended), series.written_until)
    first = _touched(replace(series.first, recurrence=ended), recorder)
    return [write_event(recorder.tx, first, recorder, Verb.UPDATED)]


def _leave_one(series: _Series, whole: bool, after: Event, recorder: Recorder) -> list[int]:
    """Make the occurrence a single event, and delete the others."""
    others = series.which(whole=whole) & (t.event.c.event_uid != after.event_uid) & _STANDS
    if whole:
        end_series(recorder.tx, [series.first.event_uid])
    deleted = delete_events(recorder.tx, others, recorder)
    single = replace(after, recurrence=None, recurrence_id=None, series_uid=None)
    return [*deleted, write_event(recorder.tx, single, recorder, Verb.UPDATED)]


def _write_on(series: _Series, head: Event, after: Event, rule: Recurrence, recorder: Recorder) -> list[int]:
    """Write what begins with `head`, which is the first one or the occurrence."""
    alteration = _Alteration(series.event, after)
    begins_here = head.event_uid != series.first.event_uid
    same = rule == series.rule
    if same:
        rule = (series.rest if begins_here else rule).shifted(alteration.days)
    if same and (alteration.days == 0 or rule.frequency in IN_DAYS):
        return _alter(series, head, alteration, rule, recorder)
    deleted = []
    if begins_here:
        others = series.which(whole=False) & (t.event.c.event_uid != head.event_uid) & _STANDS
        deleted = delete_events(recorder.tx, others, recorder)
    first = _head(alteration.of(head, head.updated), rule)
    written = write_event(recorder.tx, _touched(first, recorder), recorder, Verb.UPDATED)
    return [*deleted, written, *write_series(recorder.tx, first, recorder)]


def _alter(
    series: _Series, head: Event, alteration: _Alteration, rule: Recurrence, recorder: Recorder
) -> list[int]:
    """Do the same to each event as it stands, and to what is still to be written."""
    day = series.day_of(head)
    base = when_days_later(series.template.when, (day - first_day(series.template.when)).days)
    template = replace(series.template, event_uid=head.event_uid, event_id=head.event_id, when=base)
    template = _head(alteration.of(template, template.updated), rule)
    which = series.which(whole=head.event_uid == series.first.event_uid)
    writings, last = [], template.when
    for row in recorder.tx.execute(select(t.event).where(which)).mappings():
        stored = event_of(row)
        event = alteration.of(stored, stored.updated)
        if stored.event_uid == head.event_uid:
            event = _head(event, rule)
        else:
            by_rule = when_days_later(template.when, (series.day_of(stored) - day).days)
            event = replace(event, series_uid=head.event_uid, recurrence_id=occurrence_name(by_rule))
            last = max(last, by_rule, key=lambda when: when.period.start)
        if event != stored:
            writings.append(Writing(_touched(event, recorder), Verb.UPDATED, row))
    # What comes next by the rule may now begin before the moment until which it was written.
    keep_series(recorder.tx, template, last.period.start + timedelta(seconds=1))
    return write_events(recorder.tx, writings, recorder)


def _head(event: Event, rule: Recurrence) -> Event:
    """The event as the first one of a series."""
    return replace(event, recurrence=rule, recurrence_id=None, series_uid=event.event_uid)


def _touched(event: Event, recorder: Recorder) -> Event:
    """With the moment of the write; of a deleted one that is when it was deleted."""
    return event if event.deleted else replace(event, updated=recorder.at.replace(microsecond=0))


def _shown(tx: Connection, after: Event) -> Event:
    """The event; where another rule has taken it away, the next one of its series, else the last."""
    c = t.event.c
    own = (c.event_uid == after.event_uid) | (c.series_uid == after.series_uid)
    standing = read_events(tx, select(t.event).where(own & _STANDS))
    same = [event for event in standing if event.event_uid == after.event_uid]
    later = [event for event in standing if event.period.start >= after.period.start]
    return next(iter([*same, *later, *standing[::-1]]), after)
