"""What is done to many calendars at once: in one transaction, taken back in one step."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import Connection, func, select

from apcdesk.domain.calendars import Calendar, Look
from apcdesk.domain.changes import Origin
from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.service.calendars.application import get_calendar
from apcdesk.service.calendars.records import Deleted, delete_calendar, write_calendar
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.records import read_events
from apcdesk.service.hours.rules import put_rule, read_rules, remove_rule
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.calendars import look_of, look_value


class ManyCalendars:
    """Each raises NotFound for a calendar that is not there; then nothing is written."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def recolour(self, calendar_ids: Sequence[CalendarId], hue: str, *, origin: Origin) -> tuple[int, ...]:
        """Give all of them one hue; the changes."""
        with self._store.write() as tx:
            recorder = self._recorder(tx, origin)
            found = [get_calendar(tx, calendar_id) for calendar_id in calendar_ids]
            return tuple(
                write_calendar(one.calendar_id, {"look": look_value(replace(one.look, hue=hue))}, recorder)
                for one in found
                if one.look.hue != hue
            )

    def regroup(self, calendar_ids: Sequence[CalendarId], group: str, *, origin: Origin) -> tuple[int, ...]:
        """Put all of them into a group, at its end, in the order given; the changes."""
        with self._store.write() as tx:
            recorder = self._recorder(tx, origin)
            moving = [one for i in calendar_ids if (one := get_calendar(tx, i)).look.group != group]
            position = max((one.position for one in _looks(tx) if one.group == group), default=0)
            changes = []
            for n, one in enumerate(moving, position + 1):
                look = replace(one.look, group=group, position=n)
                changes.append(write_calendar(one.calendar_id, {"look": look_value(look)}, recorder))
            return tuple(changes)

    def copy_rules(self, source: Sub, subs: Collection[Sub], *, origin: Origin) -> tuple[int, ...]:
        """Give these accounts the availability rules of another in the place of their own; the changes.

        Exceptions and extra periods stay as they are, since they are about single dates.
        """
        with self._store.write() as tx:
            recorder = self._recorder(tx, origin)
            pattern = read_rules(tx, [source])
            changes: list[int] = []
            for sub in subs:
                if sub == source:
                    continue
                kept = {rule.availability_rule_id for rule in pattern}
                own = {rule.availability_rule_id: rule for rule in read_rules(tx, [sub])}
                removed = (remove_rule(tx, sub, name, recorder) for name in own if name not in kept)
                changes += [change for change in removed if change is not None]
                # which of an account's calendars a rule counts for is said by ids of its own
                wanted = (replace(rule, sub=sub, calendar_ids=None) for rule in pattern)
                changes += [
                    put_rule(tx, rule, recorder)
                    for rule in wanted
                    if own.get(rule.availability_rule_id) != rule
                ]
            return tuple(changes)

    def events_in(self, calendar_ids: Collection[CalendarId]) -> int:
        """How many events stand in them."""
        event = t.event.c
        count = select(func.count()).where(event.calendar_id.in_(calendar_ids), event.deleted.is_(None))
        with self._store.read() as tx:
            return int(tx.execute(count).scalar_one())

    def people_ahead(self, calendar_ids: Collection[CalendarId]) -> int:
        """How many guests have something in them that is not over: whoever is there several times is one."""
        event = t.event.c
        ahead = select(t.event).where(
            event.calendar_id.in_(calendar_ids), event.deleted.is_(None), event.end_at > self._clock.now()
        )
        with self._store.read() as tx:
            events = read_events(tx, ahead)
        guests = [
            guest for one in events for guest in (one.notes.guest, *one.notes.others) if guest is not None
        ]
        return len({(guest.email or guest.name).casefold() for guest in guests})

    def delete(self, calendar_ids: Sequence[CalendarId], *, origin: Origin) -> Deleted:
        """Delete all of them: how many events, and the changes for undo."""
        with self._store.write() as tx:
            recorder = self._recorder(tx, origin)
            found: list[Calendar] = [get_calendar(tx, calendar_id) for calendar_id in calendar_ids]
            deleted = [delete_calendar(one.calendar_id, one.sub, recorder) for one in found]
        changes = tuple(change for one in deleted for change in one.changes)
        return Deleted(sum(one.events for one in deleted), changes)

    def _recorder(self, tx: Connection, origin: Origin) -> Recorder:
        return Recorder(tx, self._clock.now(), origin)


def _looks(tx: Connection) -> list[Look]:
    rows = tx.execute(select(t.calendar.c.look).where(t.calendar.c.deleted.is_(None))).scalars()
    return [look_of(value) for value in rows]
