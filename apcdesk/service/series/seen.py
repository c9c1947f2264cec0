"""A series of events, seen from one of its occurrences, and what was done to one of it, to be done to others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, select

from apcdesk.availability.recur import first_day, named_day, recurrence_days, when_days_later
from apcdesk.domain.events import Event, When
from apcdesk.domain.recurrence import Extent, Recurrence
from apcdesk.errors import Invalid
from apcdesk.store import tables as t
from apcdesk.store.rows.events import event_of
from apcdesk.store.snapshots import values_of


@dataclass(frozen=True, slots=True)
class SeriesFrom:
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
class Alteration:
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


STANDS = t.event.c.deleted.is_(None)
"""What is not deleted."""
_KEPT = select(t.event, t.series.c.template, t.series.c.expanded_until).join_from(t.series, t.event)


def series_from(tx: Connection, event: Event) -> SeriesFrom:
    """The series of an event, seen from that. Raises Invalid for one that is of none."""
    kept = tx.execute(_KEPT.where(t.series.c.series_uid == event.series_uid)).mappings().first()
    if kept is None:
        text = "this event is not one of a series; change it alone"
        raise Invalid.one("event_uid", "errors.not_supported", text, "no_series")
    first = event_of(kept)
    # Over the row as it is now: a template knows nothing of columns that are younger than it.
    template = event_of({**kept, **values_of(kept["template"], t.event)})
    assert template.recurrence is not None, "only what recurs is kept in `series`"
    return SeriesFrom(event, first, template, template.recurrence, kept["expanded_until"])
