"""Availability rules and available periods: contract scheduling §3 and §4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Table, and_, delete, func, insert, select, update

from apcdesk.availability.open_hours import open_periods
from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod
from apcdesk.errors import Invalid, NotFound, Problem
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.validation import id_problems, refuse, tzid_problems
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.hours import available_period_of, available_period_values, rule_of, rule_values

MAX_RULES = 50
MAX_WEEKLY_PERIODS = 100
MAX_PERIODS = 5000
MAX_LENGTH = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class OpenHours:
    """When an account is open in a window: by its rules, and by which available periods besides."""

    rules: tuple[Period, ...]
    extra: tuple[AvailablePeriod, ...]
    has_any: bool
    """False: no rule and no period at all. Such a calendar says "No rules yet"."""


class Rules:
    """Writing and reading an account's hours."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def upsert(self, rule: AvailabilityRule, *, origin: Origin) -> AvailabilityRule:
        """Create or replace the account's rule of this id. Raises Invalid with all problems.

        Bookings that stand are never touched.
        """
        with self._store.read() as tx:
            refuse(rule_problems(tx, rule))
        with self._store.write() as tx:
            put_rule(tx, rule, self._recorder(tx, origin))
        return rule

    def all(self, sub: Sub) -> tuple[AvailabilityRule, ...]:
        """The account's rules by id."""
        with self._store.read() as tx:
            return read_rules(tx, [sub])

    def of_accounts(self, subs: Sequence[Sub]) -> tuple[AvailabilityRule, ...]:
        """The rules of these accounts, by sub and id."""
        with self._store.read() as tx:
            return read_rules(tx, list(subs))

    def get(self, sub: Sub, availability_rule_id: str) -> AvailabilityRule:
        """One rule. Raises NotFound."""
        for rule in self.all(sub):
            if rule.availability_rule_id == availability_rule_id:
                return rule
        raise NotFound("availability_rule", availability_rule_id)

    def delete(self, sub: Sub, availability_rule_id: str, *, origin: Origin) -> int | None:
        """Delete a rule; the change, None when there was none (that is no error)."""
        with self._store.write() as tx:
            return remove_rule(tx, sub, availability_rule_id, self._recorder(tx, origin))

    def upsert_period(self, available_period: AvailablePeriod, *, origin: Origin) -> AvailablePeriod:
        """Create or replace the account's available period of this id. Raises Invalid with all problems."""
        refuse(available_period_problems(available_period))
        with self._store.write() as tx:
            put_available_period(tx, available_period, self._recorder(tx, origin))
        return available_period

    def periods(self, sub: Sub, *, within: Period | None = None) -> tuple[AvailablePeriod, ...]:
        """The account's available periods (that share time with `within`), by start, end, id."""
        with self._store.read() as tx:
            return read_available_periods(tx, [sub], within)

    def period(self, sub: Sub, available_period_id: str) -> AvailablePeriod | None:
        """One available period, None when there is none."""
        statement = select(t.available_period).where(_key(t.available_period, sub, available_period_id))
        with self._store.read() as tx:
            row = tx.execute(statement).mappings().first()
        return None if row is None else available_period_of(row)

    def delete_period(self, sub: Sub, available_period_id: str, *, origin: Origin) -> int | None:
        """Delete an available period; the change, None when there was none (that is no error)."""
        with self._store.write() as tx:
            return remove_available_period(tx, sub, available_period_id, self._recorder(tx, origin))

    def delete_all_periods(self, sub: Sub, *, origin: Origin) -> tuple[int, ...]:
        """Delete every available period of the account; the changes."""
        with self._store.write() as tx:
            names = tx.execute(
                select(t.available_period.c.available_period_id).where(t.available_period.c.sub == sub)
            ).scalars()
            recorder = self._recorder(tx, origin)
            changes = [
                _remove(tx, t.available_period, _key(t.available_period, sub, n), recorder)
                for n in names.all()
            ]
        return tuple(change for change in changes if change is not None)

    def open_hours(self, sub: Sub, period: Period) -> OpenHours:
        """When the account is open inside the period: rules merged, available periods as they are stored."""
        with self._store.read() as tx:
            rules = read_rules(tx, [sub])
            extra = read_available_periods(tx, [sub], period)
            any_period = extra or _count(tx, t.available_period, sub, "") > 0
        return OpenHours(tuple(open_periods(rules, (), period)), extra, bool(rules or any_period))

    def _recorder(self, tx: Connection, origin: Origin) -> Recorder:
        return Recorder(tx, self._clock.now(), origin)


def put_rule(tx: Connection, rule: AvailabilityRule, recorder: Recorder) -> int:
    """Create or replace the account's rule of this id; the change. Raises Invalid when it has too many."""
    if _count(tx, t.availability_rule, rule.sub, rule.availability_rule_id) >= MAX_RULES:
        raise _limit("availability_rule_id", MAX_RULES)
    return _put(tx, t.availability_rule, rule_values(rule), recorder)


def remove_rule(tx: Connection, sub: Sub, availability_rule_id: str, recorder: Recorder) -> int | None:
    """Delete a rule; the change, None when there was none."""
    key = _key(t.availability_rule, sub, availability_rule_id)
    return _remove(tx, t.availability_rule, key, recorder)


def put_available_period(tx: Connection, available_period: AvailablePeriod, recorder: Recorder) -> int:
    """Create or replace the account's available period of this id; the change. Raises Invalid when it has too many."""
    sub, name = available_period.sub, available_period.available_period_id
    if _count(tx, t.available_period, sub, name) >= MAX_PERIODS:
        raise _limit("available_period_id", MAX_PERIODS)
    return _put(tx, t.available_period, available_period_values(available_period), recorder)


def remove_available_period(
    tx: Connection, sub: Sub, available_period_id: str, recorder: Recorder
) -> int | None:
    """Delete an available period; the change, None when there was none."""
    key = _key(t.available_period, sub, available_period_id)
    return _remove(tx, t.available_period, key, recorder)


def remove_hours(tx: Connection, sub: Sub, recorder: Recorder) -> list[int]:
    """Delete all rules and available periods of an account; the changes."""
    removed = []
    for table in (t.availability_rule, t.available_period):
        rows = tx.execute(select(table).where(table.c.sub == sub)).mappings().all()
        keys = [and_(*(column == row[column.name] for column in table.primary_key.columns)) for row in rows]
        removed += [_remove(tx, table, key, recorder) for key in keys]
    return [change for change in removed if change is not None]


def read_rules(tx: Connection, subs: list[Sub]) -> tuple[AvailabilityRule, ...]:
    """The rules of these accounts, by sub and id."""
    statement = (
        select(t.availability_rule)
        .where(t.availability_rule.c.sub.in_(subs))
        .order_by(t.availability_rule.c.sub, t.availability_rule.c.availability_rule_id)
    )
    return tuple(rule_of(row) for row in tx.execute(statement).mappings())


def read_available_periods(
    tx: Connection, subs: list[Sub], within: Period | None = None
) -> tuple[AvailablePeriod, ...]:
    """The available periods of these accounts (that share time with `within`), by start, end, id."""
    table = t.available_period
    statement = select(table).where(table.c.sub.in_(subs))
    if within is not None:
        statement = statement.where(table.c.start_at < within.end, table.c.end_at > within.start)
    ordered = statement.order_by(table.c.start_at, table.c.end_at, table.c.available_period_id)
    return tuple(available_period_of(row) for row in tx.execute(ordered).mappings())


def _put(tx: Connection, table: Table, values: dict[str, Any], recorder: Recorder) -> int:
    key = and_(*(column == values[column.name] for column in table.primary_key.columns))
    before = tx.execute(select(table).where(key)).mappings().first()
    if before is None:
        tx.execute(insert(table).values(values))
    else:
        tx.execute(update(table).where(key).values(values))
    return _record(recorder, table, Verb.CREATED if before is None else Verb.UPDATED, before, values)


def _remove(tx: Connection, table: Table, key: Any, recorder: Recorder) -> int | None:
    before = tx.execute(select(table).where(key)).mappings().first()
    if before is None:
        return None
    tx.execute(delete(table).where(key))
    return _record(recorder, table, Verb.DELETED, before, None)


def _record(recorder: Recorder, table: Table, verb: Verb, before: Any, after: Any) -> int:
    row = after or before
    entity = Entity.AVAILABILITY_RULE if table is t.availability_rule else Entity.AVAILABLE_PERIOD
    name = row[_id_column(table)]
    return recorder.record(entity, verb, name, table=table, before=before, after=after, sub=row["sub"])


def rule_id_problems(availability_rule_id: str) -> list[Problem]:
    """What is wrong with the id of a rule: contract scheduling §3."""
    return id_problems("availability_rule_id", availability_rule_id, forbidden="/?#%")


def rule_problems(tx: Connection, rule: AvailabilityRule) -> list[Problem]:
    """Everything that is wrong with a rule: contract scheduling §3."""
    problems = rule_id_problems(rule.availability_rule_id)
    problems += tzid_problems("tzid", rule.tzid)
    if len(rule.weekly_periods) > MAX_WEEKLY_PERIODS:
        text = f"at most {MAX_WEEKLY_PERIODS} may be specified"
        problems.append(
            Problem("weekly_periods", "errors.too_many", text, values={"limit": MAX_WEEKLY_PERIODS})
        )
    return problems + _calendar_problems(tx, rule)


def _calendar_problems(tx: Connection, rule: AvailabilityRule) -> list[Problem]:
    if rule.calendar_ids is None:
        return []
    if not rule.calendar_ids:
        return [Problem("calendar_ids", "errors.required", "calendar_ids must be specified")]
    statement = select(t.calendar.c.calendar_id).where(
        t.calendar.c.sub == rule.sub, t.calendar.c.deleted.is_(None)
    )
    if set(rule.calendar_ids) <= set(tx.execute(statement).scalars()):
        return []
    text = "One or more of the calendar IDs provided was invalid"
    return [Problem("calendar_ids", "errors.invalid_calendar_ids", text)]


def available_period_problems(available_period: AvailablePeriod) -> list[Problem]:
    """Everything that is wrong with an available period: contract scheduling §4."""
    problems = id_problems("available_period_id", available_period.available_period_id)
    problems += tzid_problems("start.tzid", available_period.start_tzid)
    problems += tzid_problems("end.tzid", available_period.end_tzid)
    if available_period.period.length > MAX_LENGTH:
        text = "must be between 1 second and 366 days after start"
        problems.append(Problem("end", "errors.out_of_range", text, "too_long_open"))
    return problems


def _id_column(table: Table) -> str:
    return "availability_rule_id" if table is t.availability_rule else "available_period_id"


def _key(table: Table, sub: Sub, name: str) -> Any:
    return and_(table.c.sub == sub, table.c[_id_column(table)] == name)


def _count(tx: Connection, table: Table, sub: Sub, but: str) -> int:
    statement = select(func.count()).where(table.c.sub == sub, table.c[_id_column(table)] != but)
    return int(tx.execute(statement).scalar_one())


def _limit(field: str, limit: int) -> Invalid:
    return Invalid(
        [Problem(field, "errors.limit_exceeded", f"limit of {limit} reached", values={"limit": limit})]
    )
