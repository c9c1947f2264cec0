"""The hours of an account as one thing: read, weighed against what is booked, and saved in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from apcdesk.availability.open_hours import open_periods
from apcdesk.domain.changes import Origin, Verb
from apcdesk.domain.events import DeskNotes, Event
from apcdesk.domain.hours import (
    Closing,
    Difference,
    Hours,
    HoursChange,
    change_between,
    extra_by_id,
    rules_by_id,
)
from apcdesk.domain.hypotheses import Affected, Away
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period, subtract
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod
from apcdesk.errors import NotFound, Outdated, Problem, WouldHurt
from apcdesk.service.absence.affected import affected_by
from apcdesk.service.calendars.application import primary_calendars_of
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.records import one_event, read_events, write_event
from apcdesk.service.events.staff import NewEvent, insert_for_staff
from apcdesk.service.hours.rules import (
    available_period_problems,
    put_available_period,
    put_rule,
    read_available_periods,
    read_rules,
    remove_available_period,
    remove_rule,
    rule_problems,
)
from apcdesk.service.validation import refuse
from apcdesk.store import tables as t
from apcdesk.store.database import Store

FAR = timedelta(days=366 * 100)


class HoursDesk:
    """Reading and changing all the hours of one account."""

    def __init__(self, store: Store, clock: Clock, closed: str = "Closed") -> None:
        """`closed` is the summary of the event that closed time is stored as."""
        self._store = store
        self._clock = clock
        self._closed = closed

    def read(self, sub: Sub, since: datetime) -> Hours:
        """The account's rules, and of what has a date that which ends after `since` (UTC), by time."""
        with self._store.read() as tx:
            return _stored(tx, sub, since)

    def affected(self, before: Hours, after: Hours) -> tuple[Affected, ...]:
        """What is booked, not yet over, in time that is open before and would not be after; by time.

        Also what stands in new closed time, of everybody who closes then. What was outside before is left out.
        """
        with self._store.read() as tx:
            return self._affected(tx, before, after)

    def save(self, before: Hours, after: Hours, *, seen: Collection[str], origin: Origin) -> tuple[int, ...]:
        """Store the difference in one transaction; the changes, which are taken back together.

        `before` is what was read, `seen` are the keys of the affected that whoever decides knows of. Bookings stay
        as they are. Raises Invalid with all problems, Outdated when what changes was changed by others since,
        WouldHurt when there are affected that nobody has seen, NotFound for an account that closes too and has no
        calendar. Then nothing is written.
        """
        return self.save_all([(before, after)], seen=seen, origin=origin)

    def save_all(
        self, hours: Sequence[tuple[Hours, Hours]], *, seen: Collection[str], origin: Origin
    ) -> tuple[int, ...]:
        """As `save`, of several accounts in one transaction, each with its hours before and after."""
        with self._store.write() as tx:
            recorder = Recorder(tx, self._clock.now(), origin)
            return tuple(
                change for before, after in hours for change in self._save(tx, before, after, seen, recorder)
            )

    def _save(
        self, tx: Connection, before: Hours, after: Hours, seen: Collection[str], recorder: Recorder
    ) -> tuple[int, ...]:
        refuse(_problems(tx, after))
        change = change_between(before, after)
        _refuse_outdated(tx, before.sub, change)
        unseen = [one for one in self._affected(tx, before, after) if one.key not in seen]
        if unseen:
            raise WouldHurt(unseen)
        return (
            *_write_rules(tx, before.sub, change.rules, recorder),
            *_write_extra(tx, before.sub, change.extra, recorder),
            *self._write_closings(tx, before.sub, change.closings, recorder),
        )

    def _affected(self, tx: Connection, before: Hours, after: Hours) -> tuple[Affected, ...]:
        now = self._clock.now()
        sub = before.sub
        known = read_available_periods(tx, [sub])
        change = change_between(before, after)
        extra = change.extra
        changed = {one.available_period_id for one in (*extra.put, *extra.were)}
        kept = tuple(one for one in known if one.available_period_id not in changed)
        was = (before.rules, (*kept, *extra.were))
        is_ = (after.rules, (*kept, *extra.put))
        closed = change.closings.put
        found = {
            one.key: one
            for one in affected_by(tx, [Away(sub, (Period(now, now + FAR),))], now)
            if any(one.period.overlaps(closing.when.period) for closing in closed)
            or subtract(_open(*was, one.period), _open(*is_, one.period))
        }
        for closing in closed:
            away = [Away(other, (closing.when.period,)) for other in closing.others]
            for one in affected_by(tx, away, now):
                found.setdefault(one.key, one)
        return tuple(sorted(found.values(), key=lambda one: (one.period, one.key)))

    def _write_closings(
        self, tx: Connection, sub: Sub, closings: Difference[Closing], recorder: Recorder
    ) -> Iterable[int]:
        for closing in closings.gone:
            event = _event(tx, closing)
            gone = replace(event, deleted=True, updated=recorder.at.replace(microsecond=0))
            yield write_event(tx, gone, recorder, Verb.DELETED)
        for closing in closings.put:
            if closing.event_uid is not None:
                event = replace(_event(tx, closing), when=closing.when, description=closing.name)
                event = replace(event, updated=recorder.at.replace(microsecond=0))
                yield write_event(tx, event, recorder, Verb.UPDATED)
                continue
            everybody = (sub, *closing.others)
            calendars = primary_calendars_of(tx, list(everybody))
            new = NewEvent(self._closed, closing.when, closing.name, notes=DeskNotes(closed=True))
            for one in everybody:
                if one not in calendars:
                    raise NotFound("calendar", one)
                yield insert_for_staff(tx, calendars[one], new, recorder)


def _stored(tx: Connection, sub: Sub, since: datetime) -> Hours:
    within = Period(since, since + FAR)
    closed = select(t.event).where(
        t.event.c.sub == sub,
        t.event.c.busy,
        t.event.c.start_at < within.end,
        t.event.c.end_at > within.start,
    )
    return Hours(
        sub,
        read_rules(tx, [sub]),
        read_available_periods(tx, [sub], within),
        tuple(closing_of(event) for event in read_events(tx, closed) if event.notes.closed),
    )


def closing_of(event: Event) -> Closing:
    """The closed time that an event stands for."""
    return Closing(event.when, event.description or event.summary, event.event_uid)


def _problems(tx: Connection, hours: Hours) -> list[Problem]:
    problems = [
        replace(problem, field=f"rules[{n}].{problem.field}")
        for n, rule in enumerate(hours.rules)
        for problem in rule_problems(tx, rule)
    ]
    ids = [rule.availability_rule_id for rule in hours.rules]
    problems += [
        Problem(
            f"rules[{n}].availability_rule_id",
            "errors.not_supported",
            f"there are two rules {name}",
            values={"name": name},
        )
        for n, name in enumerate(ids)
        if name in ids[:n]
    ]
    problems += [
        replace(problem, field=f"extra[{n}].{problem.field}")
        for n, one in enumerate(hours.extra)
        for problem in available_period_problems(one)
    ]
    return problems


def _open(
    rules: Sequence[AvailabilityRule], extra: Sequence[AvailablePeriod], window: Period
) -> list[Period]:
    """When an account with these is open; with none at all, always."""
    return open_periods(rules, extra, window) if rules or extra else [window]


def _refuse_outdated(tx: Connection, sub: Sub, change: HoursChange) -> None:
    """What is about to be replaced must still be what was read, and what is new must not be there yet."""
    rules = rules_by_id(read_rules(tx, [sub]))
    extra = extra_by_id(read_available_periods(tx, [sub]))
    were_rules, were_extra = rules_by_id(change.rules.were), extra_by_id(change.extra.were)
    same = (
        all(rules.get(key) == were_rules.get(key) for key in (*were_rules, *rules_by_id(change.rules.put))),
        all(extra.get(key) == were_extra.get(key) for key in (*were_extra, *extra_by_id(change.extra.put))),
        all(_stored_closing(tx, closing) == closing for closing in change.closings.were),
    )
    if not all(same):
        raise Outdated(sub)


def _stored_closing(tx: Connection, closing: Closing) -> Closing | None:
    event = _find(tx, closing)
    return None if event is None else closing_of(event)


def _write_rules(
    tx: Connection, sub: Sub, rules: Difference[AvailabilityRule], recorder: Recorder
) -> Iterable[int]:
    for rule in rules.gone:
        change = remove_rule(tx, sub, rule.availability_rule_id, recorder)
        if change is not None:
            yield change
    for rule in rules.put:
        yield put_rule(tx, rule, recorder)


def _write_extra(
    tx: Connection, sub: Sub, extra: Difference[AvailablePeriod], recorder: Recorder
) -> Iterable[int]:
    for one in extra.gone:
        change = remove_available_period(tx, sub, one.available_period_id, recorder)
        if change is not None:
            yield change
    for one in extra.put:
        yield put_available_period(tx, one, recorder)


def _find(tx: Connection, closing: Closing) -> Event | None:
    found = one_event(tx, t.event.c.event_uid == closing.event_uid)
    return None if found is None or found.deleted else found


def _event(tx: Connection, closing: Closing) -> Event:
    found = _find(tx, closing)
    assert found is not None, "what goes was looked at before"
    return found
