"""Accounts as a question needs them: whose they are, their calendars, and their rules."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import BindParameter, Connection, Text, bindparam, cast, select

from apcdesk.availability.situation import Diary
from apcdesk.domain.ids import CalendarId, ClientId, Sub
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.store import tables as t

MOST_PATTERNS = 10_000


@dataclass(frozen=True, slots=True)
class KnownAccount:
    """An account with a calendar that is not deleted.

    `calendar_ids` counts disconnected calendars in, which `diary` leaves out. The diary has no busy time, and no
    available periods, of which there may be many; `has_periods` says whether there are any.
    """

    client_id: ClientId | None
    calendar_ids: frozenset[CalendarId]
    diary: Diary
    has_periods: bool


class AccountReader:
    """Reads accounts; equal weekly patterns become one object, by which they are told apart quickly."""

    def __init__(self) -> None:
        self._patterns: dict[str, tuple[WeeklyPeriod, ...]] = {}

    def read(self, tx: Connection, subs: Sequence[Sub]) -> dict[Sub, KnownAccount]:
        """The accounts of these subs, without those that are not known."""
        asked = {"subs": subs}
        rules = self._rules(tx, subs)
        with_periods = frozenset(tx.execute(_WITH_PERIODS, asked).scalars())
        owners: dict[Sub, ClientId | None] = {}
        calendars: defaultdict[Sub, list[CalendarId]] = defaultdict(list)
        connected: defaultdict[Sub, list[CalendarId]] = defaultdict(list)
        for sub, calendar_id, owner, is_connected in tx.execute(_CALENDARS, asked):
            owners[sub] = owner
            calendars[sub].append(calendar_id)
            if is_connected:
                connected[sub].append(calendar_id)
        return {
            sub: KnownAccount(
                owner,
                frozenset(calendars[sub]),
                Diary(sub, tuple(connected[sub]), rules=tuple(rules.get(sub, ()))),
                sub in with_periods,
            )
            for sub, owner in owners.items()
        }

    def _rules(self, tx: Connection, subs: Sequence[Sub]) -> dict[Sub, list[AvailabilityRule]]:
        found: defaultdict[Sub, list[AvailabilityRule]] = defaultdict(list)
        for sub, rule_id, tzid, calendar_ids, pattern, name in tx.execute(_RULES, {"subs": subs}):
            named = json.loads(calendar_ids or "null")
            chosen = None if named is None else tuple(CalendarId(calendar_id) for calendar_id in named)
            found[sub].append(AvailabilityRule(sub, rule_id, tzid, self._pattern(pattern), chosen, name))
        return found

    def _pattern(self, text: str) -> tuple[WeeklyPeriod, ...]:
        if text not in self._patterns:
            if len(self._patterns) >= MOST_PATTERNS:
                self._patterns.clear()
            self._patterns[text] = tuple(
                WeeklyPeriod(Weekday(day), start, end) for day, start, end in json.loads(text)
            )
        return self._patterns[text]


_SUBS: BindParameter[Sequence[Sub]] = bindparam("subs", expanding=True)
_CALENDARS = (
    select(t.calendar.c.sub, t.calendar.c.calendar_id, t.account.c.client_id, t.profile.c.connected)
    .join(t.account, t.account.c.sub == t.calendar.c.sub)
    .join(t.profile, t.profile.c.profile_id == t.calendar.c.profile_id)
    .where(t.calendar.c.sub.in_(_SUBS), t.calendar.c.deleted.is_(None))
    .order_by(t.calendar.c.calendar_id)
)
_RULES = (
    select(
        t.availability_rule.c.sub,
        t.availability_rule.c.availability_rule_id,
        t.availability_rule.c.tzid,
        cast(t.availability_rule.c.calendar_ids, Text),
        cast(t.availability_rule.c.weekly_periods, Text),
        t.availability_rule.c.name,
    )
    .where(t.availability_rule.c.sub.in_(_SUBS))
    .order_by(t.availability_rule.c.sub, t.availability_rule.c.availability_rule_id)
)
_WITH_PERIODS = select(t.available_period.c.sub).where(t.available_period.c.sub.in_(_SUBS)).distinct()
