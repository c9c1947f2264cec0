"""Accounts as a question needs them: whose they are, their calendars, and their rules."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection, Text, cast, select

from apcdesk.availability.situation import Diary
from apcdesk.domain.ids import CalendarId, ClientId, Sub
from apcdesk.domain.rules import AvailabilityRule, Weekday, WeeklyPeriod
from apcdesk.store import tables as t
from apcdesk.store.bulk import among
from apcdesk.store.prepared import Prepared

MOST_PATTERNS = 10_000
NO_NAMES = (None, "null")


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
    primary: CalendarId | None
    """The calendar in which it is booked."""


class AccountReader:
    """Reads accounts; equal weekly patterns become one object, by which they are told apart quickly."""

    def __init__(self) -> None:
        self._patterns: dict[str, tuple[WeeklyPeriod, ...]] = {}

    def read(self, tx: Connection, subs: Sequence[Sub]) -> dict[Sub, KnownAccount]:
        """The accounts of these subs, without those that are not known."""
        asked = {"subs": subs}
        rules = self._rules(tx, subs)
        found: dict[Sub, KnownAccount] = {}
        for sub, own in groupby(_CALENDARS.driver_rows(tx, asked), key=itemgetter(0)):
            rows = list(own)
            connected = tuple(calendar_id for _, calendar_id, _, is_connected, _, _ in rows if is_connected)
            primary = next((calendar_id for _, calendar_id, *_, is_primary in rows if is_primary), None)
            _, _, owner, _, has_periods, _ = rows[0]
            diary = Diary(sub, connected, rules=tuple(rules.get(sub, ())))
            ids = frozenset([row[1] for row in rows])
            found[sub] = KnownAccount(owner, ids, diary, bool(has_periods), primary)
        return found

    def _rules(self, tx: Connection, subs: Sequence[Sub]) -> dict[Sub, list[AvailabilityRule]]:
        found: defaultdict[Sub, list[AvailabilityRule]] = defaultdict(list)
        for sub, rule_id, tzid, calendar_ids, pattern, name in _RULES.driver_rows(tx, {"subs": subs}):
            chosen = None
            if calendar_ids not in NO_NAMES:
                chosen = tuple(CalendarId(calendar_id) for calendar_id in json.loads(calendar_ids))
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


_PERIOD = select(t.available_period.c.sub).where(t.available_period.c.sub == t.calendar.c.sub)
_CALENDARS = Prepared(
    select(
        t.calendar.c.sub,
        t.calendar.c.calendar_id,
        t.account.c.client_id,
        t.profile.c.connected,
        _PERIOD.correlate(t.calendar).exists(),
        t.calendar.c.primary_calendar,
    )
    .join(t.account, t.account.c.sub == t.calendar.c.sub)
    .join(t.profile, t.profile.c.profile_id == t.calendar.c.profile_id)
    .where(among(t.calendar.c.sub, "subs"), t.calendar.c.deleted.is_(None))
    .order_by(t.calendar.c.sub, t.calendar.c.calendar_id)
)
_RULES = Prepared(
    select(
        t.availability_rule.c.sub,
        t.availability_rule.c.availability_rule_id,
        t.availability_rule.c.tzid,
        cast(t.availability_rule.c.calendar_ids, Text),
        cast(t.availability_rule.c.weekly_periods, Text),
        t.availability_rule.c.name,
    )
    .where(among(t.availability_rule.c.sub, "subs"))
    .order_by(t.availability_rule.c.sub, t.availability_rule.c.availability_rule_id)
)
