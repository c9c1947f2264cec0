"""What is done to a series from one of its occurrences on, or to all of it, inside a transaction.

What an occurrence has of its own stays where nothing else was said: a new title leaves its time alone, and one that was
deleted stays deleted. Another rule writes the occurrences anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection, select

from apcdesk.availability.recur import first_day, occurrence_name, when_days_later
from apcdesk.domain.changes import Verb
from apcdesk.domain.events import ABSENT, Event, EventDraft, Move
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.domain.recurrence import Extent, Frequency, Recurrence
from apcdesk.errors import Invalid
from apcdesk.service.calendars.application import get_calendar
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.drafting import drafted, when_of
from apcdesk.service.events.records import Writing, read_events, write_event, write_events
from apcdesk.service.events.writing import Written, existing_event
from apcdesk.service.series.occurrences import (
    delete_events,
    delete_series,
    end_series,
    keep_series,
    rule_kept,
    write_series,
)
from apcdesk.service.series.seen import STANDS, Alteration, SeriesFrom, series_from
from apcdesk.store import tables as t
from apcdesk.store.bulk import among
from apcdesk.store.rows.events import event_of

IN_DAYS = frozenset({Frequency.DAILY, Frequency.WEEKLY})
"""A series of these that is some days later has a rule that is."""


def delete_of_series(event_uid: EventUid, extent: Extent, recorder: Recorder) -> tuple[int, ...]:
    """As `StaffSeries.delete`, in a transaction that writes more."""
    tx = recorder.tx
    series = series_from(tx, existing_event(tx, event_uid))
    with rule_kept(recorder, series.first.event_uid) as changes:
        if series.is_whole(extent):
            changes += delete_series(tx, series.first, recorder)
        else:
            changes += _end_before(series, recorder)
            changes += delete_events(tx, series.which(whole=False) & STANDS, recorder)
    return tuple(changes)


def change_of_series(
    event_uid: EventUid, extent: Extent, draft: EventDraft, calendar_id: CalendarId | None, recorder: Recorder
) -> Written:
    """As `StaffSeries.change`, in a transaction that writes more."""
    tx = recorder.tx
    event = existing_event(tx, event_uid)
    series = series_from(tx, event)
    _refuse_managed(event)
    after = drafted(event, replace(draft, recurrence=ABSENT), recorder.at.replace(microsecond=0))
    rule = series.rule if draft.recurrence is ABSENT else draft.recurrence
    return _change(series, extent, _on_calendar(tx, after, calendar_id), rule, recorder)


def move_of_series(move: Move, extent: Extent, recorder: Recorder) -> Written:
    """As `StaffSeries.move`, in a transaction that writes more."""
    tx = recorder.tx
    event = existing_event(tx, move.event_uid)
    series = series_from(tx, event)
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


def _refuse_managed(event: Event) -> None:
    if event.managed:
        text = "a client writes this series; change its occurrences one by one"
        raise Invalid.one("event_uid", "errors.not_supported", text, "managed_series")


def _on_calendar(tx: Connection, event: Event, calendar_id: CalendarId | None) -> Event:
    if calendar_id is None or calendar_id == event.calendar_id:
        return event
    return replace(event, calendar_id=calendar_id, sub=get_calendar(tx, calendar_id).sub)


def _change(
    series: SeriesFrom, extent: Extent, after: Event, rule: Recurrence | None, recorder: Recorder
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


def _end_before(series: SeriesFrom, recorder: Recorder) -> list[int]:
    """Let the series end before the occurrence; the events that follow are the caller's."""
    ended = series.rule.ended_before(series.day)
    keep_series(recorder.tx, replace(series.template, recurrence=ended), series.written_until)
    first = _touched(replace(series.first, recurrence=ended), recorder)
    return [write_event(recorder.tx, first, recorder, Verb.UPDATED)]


def _leave_one(series: SeriesFrom, whole: bool, after: Event, recorder: Recorder) -> list[int]:
    """Make the occurrence a single event, and delete the others."""
    others = series.which(whole=whole) & (t.event.c.event_uid != after.event_uid) & STANDS
    if whole:
        end_series(recorder.tx, [series.first.event_uid])
    deleted = delete_events(recorder.tx, others, recorder)
    single = replace(after, recurrence=None, recurrence_id=None, series_uid=None)
    return [*deleted, write_event(recorder.tx, single, recorder, Verb.UPDATED)]


def _write_on(
    series: SeriesFrom, head: Event, after: Event, rule: Recurrence, recorder: Recorder
) -> list[int]:
    """Write what begins with `head`, which is the first one or the occurrence."""
    alteration = Alteration(series.event, after)
    begins_here = head.event_uid != series.first.event_uid
    same = rule == series.rule
    if same:
        rule = (series.rest if begins_here else rule).shifted(alteration.days)
    if same and (alteration.days == 0 or rule.frequency in IN_DAYS):
        return _alter(series, head, alteration, rule, recorder)
    deleted = []
    if begins_here:
        others = series.which(whole=False) & (t.event.c.event_uid != head.event_uid) & STANDS
        deleted = delete_events(recorder.tx, others, recorder)
    first = _head(alteration.of(head, head.updated), rule)
    written = write_event(recorder.tx, _touched(first, recorder), recorder, Verb.UPDATED)
    return [*deleted, written, *write_series(recorder.tx, first, recorder)]


def _alter(
    series: SeriesFrom, head: Event, alteration: Alteration, rule: Recurrence, recorder: Recorder
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
    standing = read_events(tx, select(t.event).where(own & STANDS))
    same = [event for event in standing if event.event_uid == after.event_uid]
    later = [event for event in standing if event.period.start >= after.period.start]
    return next(iter([*same, *later, *standing[::-1]]), after)
