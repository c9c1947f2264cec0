"""Accounts as a question needs them: whose they are, their calendars, and their rules."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, Text, cast, select

from apcdesk.availability.situation import Busy
from apcdesk.domain.ids import CalendarId, ClientId, Sub
from apcdesk.domain.rules import AvailablePeriod, Weekday, WeeklyPeriod
from apcdesk.store import tables as t
from apcdesk.store.bulk import listed
from apcdesk.store.writing.prepared import Prepared

MOST_RULES = 10_000
RuleTexts = tuple[str | None, str | None, str | None, str | None]
"""Id, zone, calendars and pattern of a rule as they are stored."""


@dataclass(frozen=True, slots=True)
class StoredPattern:
    """A weekly pattern as it is stored. It is taken apart only by who must look at it: what it comes to is mostly known
    already, by its text.
    """

    text: str

    def __iter__(self) -> Iterator[WeeklyPeriod]:
        return (WeeklyPeriod(Weekday(day), start, end) for day, start, end in json.loads(self.text))


class KnownRule(NamedTuple):
    """A rule, but for whose it is and what it is called."""

    availability_rule_id: str
    tzid: str
    weekly_periods: StoredPattern
    calendar_ids: tuple[CalendarId, ...] | None


class KnownAccount(NamedTuple):
    """An account with a calendar that is not deleted, as the engine sees it.

    `owned_calendar_ids` counts disconnected calendars in, which `calendar_ids` leaves out. Nothing is kept of busy time,
    nor of available periods, of which there may be many; `has_periods` says whether there are any.
    """

    client_id: ClientId | None
    owned_calendar_ids: tuple[CalendarId, ...]
    calendar_ids: tuple[CalendarId, ...]
    rules: tuple[KnownRule, ...]
    has_periods: bool
    primary: CalendarId | None
    """The calendar in which it is booked."""
    busy: tuple[Busy, ...] = ()
    available_periods: tuple[AvailablePeriod, ...] = ()

    def joined(self, others: Iterable[KnownAccount]) -> KnownAccount:
        """What the rows of one account say together, each of a calendar and a rule."""
        rows = [self, *others]
        primaries = [row.primary for row in rows if row.primary is not None]
        return self._replace(
            owned_calendar_ids=tuple(sorted({one for row in rows for one in row.owned_calendar_ids})),
            calendar_ids=tuple(sorted({one for row in rows for one in row.calendar_ids})),
            rules=tuple({rule.availability_rule_id: rule for row in rows for rule in row.rules}.values()),
            primary=min(primaries, default=None),
        )


class AccountReader:
    """Reads accounts. Equal weekly patterns become one object, by which they are told apart quickly, and so do equal rules."""

    def __init__(self) -> None:
        self._patterns: dict[str, StoredPattern] = {}
        self._rules: dict[RuleTexts, tuple[KnownRule, ...]] = {}

    def read(self, tx: Connection, subs: Sequence[Sub]) -> dict[Sub, KnownAccount]:
        """The accounts of these subs, without those that are not known."""
        asked = list(dict.fromkeys(subs))
        found: dict[Sub, KnownAccount] = {}
        more: defaultdict[Sub, list[KnownAccount]] = defaultdict(list)
        for row in _ACCOUNTS.driver_rows(tx, {"subs": asked}):
            number, calendar_id, connected, primary, owner, has_periods, rule_id, tzid, chosen, pattern = row
            texts = rule_id, tzid, chosen, pattern
            rules = self._rules.get(texts)
            if rules is None:
                rules = self._told_apart(texts)
            ids = (calendar_id,)
            account = KnownAccount(
                owner, ids, ids if connected else (), rules, has_periods, calendar_id if primary else None
            )
            sub = asked[number]
            if sub in found:
                more[sub].append(account)
            else:
                found[sub] = account
        return found | {sub: found[sub].joined(others) for sub, others in more.items()}

    def _told_apart(self, texts: RuleTexts) -> tuple[KnownRule, ...]:
        """The rule of a row, none where the account has none."""
        rule_id, tzid, chosen, pattern = texts
        if rule_id is None or tzid is None or pattern is None:
            return ()
        if len(self._rules) >= MOST_RULES:
            self._rules.clear()
            self._patterns.clear()
        weekly_periods = self._patterns.setdefault(pattern, StoredPattern(pattern))
        calendar_ids = None if chosen is None or chosen == "null" else tuple(json.loads(chosen))
        self._rules[texts] = rules = (KnownRule(rule_id, tzid, weekly_periods, calendar_ids),)
        return rules


_PERIOD = select(t.available_period.c.sub).where(t.available_period.c.sub == t.calendar.c.sub)
_asked = listed("subs")
_ACCOUNTS = Prepared(
    select(
        _asked.c.number,
        t.calendar.c.calendar_id,
        t.profile.c.connected,
        t.calendar.c.primary_calendar,
        t.account.c.client_id,
        _PERIOD.correlate(t.calendar).exists(),
        t.availability_rule.c.availability_rule_id,
        t.availability_rule.c.tzid,
        cast(t.availability_rule.c.calendar_ids, Text),
        cast(t.availability_rule.c.weekly_periods, Text),
    )
    .join_from(_asked, t.calendar, t.calendar.c.sub == _asked.c.text)
    .join(t.account, t.account.c.sub == t.calendar.c.sub)
    .join(t.profile, t.profile.c.profile_id == t.calendar.c.profile_id)
    .outerjoin(t.availability_rule, t.availability_rule.c.sub == t.calendar.c.sub)
    .where(t.calendar.c.deleted.is_(None))
)
"""A row for each calendar and rule of an account; there are few of both, and of one mostly one."""
