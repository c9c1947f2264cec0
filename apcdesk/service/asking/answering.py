"""Availability queries answered from one snapshot of the database.

Most are answered on bit sets. Where a query asks more of an event than its time, or an event begins or ends within a
minute and that decides, the answer is found event by event.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from sqlalchemy import Connection, and_, or_, select

from apcdesk.availability.axis import Axis
from apcdesk.availability.expand import expand_weekly_periods
from apcdesk.availability.free import calendars_looked_at, searched_spans
from apcdesk.availability.open_hours import open_spans
from apcdesk.availability.quick import AxisExpansion, Board, cell_minutes, needs_events, quick_answer
from apcdesk.availability.situation import Situation
from apcdesk.availability.solve import available_at, solve
from apcdesk.domain.ids import CalendarId, ClientId, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Member, Slot
from apcdesk.domain.spans import intersect_spans
from apcdesk.service.asking.free_cells import cut
from apcdesk.service.asking.known_accounts import KnownAccount
from apcdesk.service.asking.remembered import LONGEST_AXIS, Remembered
from apcdesk.service.asking.situations import by_sub, load_situation, reach_of, taken_besides, window_of
from apcdesk.service.hours.rules import read_available_periods
from apcdesk.store import tables as t

MOST_CALENDAR_DAYS = 100_000
"""Accounts times days. A larger query is answered event by event: its bit sets would take too much memory."""
NOBODY = Situation()
MOST_EXPANSIONS = 500
expand: AxisExpansion = lru_cache(MOST_EXPANSIONS)(expand_weekly_periods)
"""`expand_weekly_periods`, remembered: a pattern over the same axis gives the same spans whoever asks."""


@dataclass(frozen=True, slots=True)
class HoursBoard:
    """Open and free minutes by account, as cells of the axis; accounts in `ruled` have rules or available periods."""

    axis: Axis
    open: Mapping[Sub, int]
    free: Mapping[Sub, int]
    ruled: frozenset[Sub]


class Answering:
    """Begins inquiries; what they read is remembered from one to the next."""

    def __init__(self) -> None:
        self._remembered = Remembered()

    def inquiry(self, tx: Connection, now: datetime) -> Inquiry:
        """Questions to the transaction's snapshot, at this moment: `now` decides which holds still stand.

        What the transaction itself has written counts.
        """
        return Inquiry(tx, now, self._remembered, self._remembered.newest(tx))


@dataclass(slots=True)
class Inquiry:
    """Queries to the snapshot of one transaction. `now` (UTC) decides which holds still stand."""

    tx: Connection
    now: datetime
    _remembered: Remembered
    _newest: int
    _asked: tuple[AvailabilityQuery, dict[Sub, KnownAccount]] | None = None

    def accounts_of(self, query: AvailabilityQuery) -> dict[Sub, KnownAccount]:
        """The accounts that the query names, those that are known."""
        if self._asked is None or self._asked[0] is not query:
            self._asked = query, self._remembered.accounts(self.tx, self._newest, query.subs)
        return self._asked[1]

    def managed(self, subs: Sequence[Sub]) -> frozenset[Sub]:
        """Those of the accounts with a rule or an available period; and those whose calendar was deleted: without hours
        they would be open at any time."""
        accounts = self._remembered.accounts(self.tx, self._newest, subs)
        open_ = {sub for sub, known in accounts.items() if not (known.rules or known.has_periods)}
        return frozenset(subs) - open_

    def primary_calendars(self, subs: Sequence[Sub]) -> dict[Sub, CalendarId]:
        """The primary calendar of each account, in the order given."""
        accounts = self._remembered.accounts(self.tx, self._newest, subs)
        found = ((sub, accounts[sub].primary) for sub in subs if sub in accounts)
        return {sub: calendar_id for sub, calendar_id in found if calendar_id is not None}

    def solve(self, query: AvailabilityQuery, client_id: ClientId | None = None) -> tuple[Slot, ...]:
        """Every available period or slot: contract scheduling §1.4. `client_id` is who asks."""
        answer = self._quickly(query, client_id)
        if answer is not None:
            return answer
        return solve(query, load_situation(self.tx, query, client_id, self.now))

    def available_at(
        self, query: AvailabilityQuery, period: Period, client_id: ClientId | None = None
    ) -> Slot | None:
        """Whether exactly this time is good, as `availability.solve.available_at` says it."""
        asked = period.seconds
        if intersect_spans(searched_spans(query), [asked]) != [asked]:
            return None
        exactly = replace(
            query,
            query_periods=(),
            query_slots=(period.start,),
            required_duration=period.length,
            max_results=1,
        )
        answer = self._quickly(exactly, client_id)
        if answer is not None:
            return answer[0] if answer else None
        return available_at(query, load_situation(self.tx, query, client_id, self.now), period)

    def hours(self, subs: Sequence[Sub], period: Period) -> HoursBoard:
        """When each of these accounts is open and free, in cells of one minute.

        An account without rules and available periods is open at any time. A minute is open, or free, when all of
        it is.
        """
        axis = Axis.covering(*period.seconds, 1)
        accounts = self._remembered.accounts(self.tx, self._newest, subs)
        ruled = frozenset(sub for sub, one in accounts.items() if one.rules or one.has_periods)
        ids = [calendar_id for account in accounts.values() for calendar_id in account.calendar_ids]
        cells = cut(self._remembered.free_cells(self.tx, self._newest, ids, axis), axis)
        first, end = axis.second(0), axis.second(axis.count)
        open_rows, free_rows = {}, {}
        opened: dict[Hashable, int] = {}
        for sub, account in self._outlines(accounts, period, period).items():
            # Whoever loads rules makes equal patterns one object, so that identity tells them apart, which is quick.
            key = (
                tuple([(r.tzid, id(r.weekly_periods)) for r in account.rules]),
                account.available_periods,
                sub in ruled,
            )
            if key not in opened and sub not in ruled:
                opened[key] = axis.everything
            elif key not in opened:
                spans = open_spans(
                    account.rules,
                    account.available_periods,
                    lambda tzid, weekly: expand(tzid, weekly, first, end),
                )
                opened[key] = axis.inside(spans)
            free = open_rows[sub] = opened[key]
            for calendar_id in calendars_looked_at(Member(sub), account, account.rules):
                free &= cells.get(calendar_id, free)
            if account.busy:
                free &= ~axis.touched((hold.start, hold.end) for hold in account.busy)
            free_rows[sub] = free
        return HoursBoard(axis, open_rows, free_rows, ruled)

    def board(self, query: AvailabilityQuery, client_id: ClientId | None, minutes: int) -> Board | None:
        """What the quick engine is given for the query, in cells of so many minutes; None where it would be too large."""
        window = window_of(query)
        reach = reach_of(query, window)
        axis = Axis.covering(*reach.seconds, minutes)
        accounts = self.accounts_of(query)
        if axis.days * len(accounts) > MOST_CALENDAR_DAYS or axis.days > LONGEST_AXIS:
            return None
        by_events = self._by_events(query, client_id, accounts)
        plain = accounts
        if by_events:
            plain = {sub: account for sub, account in accounts.items() if sub not in by_events}
        ids = [calendar_id for account in plain.values() for calendar_id in account.calendar_ids]
        cells = self._remembered.free_cells(self.tx, self._newest, ids, axis)
        return Board(
            axis=axis,
            accounts=self._outlines(plain, window, reach),
            free=cut(cells, axis),
            on_minutes=all(not free.uneven_days or free.on_minutes(axis) for free in cells.values()),
            exact=load_situation(self.tx, query, client_id, self.now, by_events) if by_events else NOBODY,
            expand=expand,
        )

    def _quickly(self, query: AvailabilityQuery, client_id: ClientId | None) -> tuple[Slot, ...] | None:
        """The answer found on bit sets, None when they cannot give it."""
        minutes = cell_minutes(query)
        board = None if minutes is None else self.board(query, client_id, minutes)
        return None if board is None else quick_answer(query, board)

    def _by_events(
        self, query: AvailabilityQuery, client_id: ClientId | None, accounts: Mapping[Sub, KnownAccount]
    ) -> list[Sub]:
        """The accounts whose single events must be read: for them it does not do to know when they are busy."""
        members = [member for group in query.participants for member in group.members]
        subs = [member.sub for member in members if needs_events(member) or member.sub not in accounts]
        excluded = self._calendars_of_excluded(query, client_id)
        if excluded:
            subs += [
                sub for sub, known in accounts.items() if not excluded.isdisjoint(known.owned_calendar_ids)
            ]
        return list(dict.fromkeys(subs))

    def _calendars_of_excluded(
        self, query: AvailabilityQuery, client_id: ClientId | None
    ) -> frozenset[CalendarId]:
        if not query.excluded_events:
            return frozenset()
        event = t.event.c
        ids = [excluded.event_id for excluded in query.excluded_events if excluded.event_id is not None]
        uids = [excluded.event_uid for excluded in query.excluded_events if excluded.event_uid is not None]
        own = and_(event.client_id == client_id, event.event_id.in_(ids))
        statement = select(event.calendar_id).where(event.busy, or_(event.event_uid.in_(uids), own))
        return frozenset(self.tx.execute(statement).scalars())

    def _outlines(
        self, accounts: Mapping[Sub, KnownAccount], window: Period, reach: Period
    ) -> dict[Sub, KnownAccount]:
        """The accounts with their available periods in the window, and with what else than events reaches into it."""
        with_periods = [sub for sub, account in accounts.items() if account.has_periods]
        periods = by_sub(read_available_periods(self.tx, with_periods, window)) if with_periods else {}
        taken = taken_besides(self.tx, reach, self.now)
        found = dict(accounts)
        for sub, own in periods.items():
            found[sub] = found[sub]._replace(available_periods=tuple(own))
        for sub, account in accounts.items() if taken else ():
            if not taken.keys().isdisjoint(account.calendar_ids):
                held = tuple(busy for one in account.calendar_ids for busy in taken.get(one, ()))
                found[sub] = found[sub]._replace(busy=held)
        return found
