"""Availability: one consistent snapshot, one engine, for every caller. Contract scheduling §1 and §2."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from apcdesk.availability.open_hours import open_periods
from apcdesk.availability.situation import Diary
from apcdesk.domain.explanations import Candidate, SequenceException
from apcdesk.domain.ids import ClientId, EventUid, Sub
from apcdesk.domain.period import Period, intersect, merge
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Group, Member, Slot
from apcdesk.domain.sequences import EventSequence, SequenceQuery
from apcdesk.errors import Problem
from apcdesk.service.asking.answering import Answering, Inquiry
from apcdesk.service.asking.explaining import ExplanationView, Question, explain_question
from apcdesk.service.asking.known_accounts import KnownAccount
from apcdesk.service.asking.sequence_exceptions import SequenceView, explain_sequence, least_exceptions_in
from apcdesk.service.asking.sequences import everything_of, sequences_in
from apcdesk.service.asking.situations import load_situation
from apcdesk.service.clock import Clock
from apcdesk.service.validation import refuse
from apcdesk.store import tables as t
from apcdesk.store.bulk import among
from apcdesk.store.database import Store


@dataclass(frozen=True, slots=True)
class LaneBusy:
    """Time taken in a lane; `event_uid` None is a hold."""

    period: Period
    tentative: bool
    event_uid: EventUid | None


@dataclass(frozen=True, slots=True)
class Lane:
    """One account over a window: when it is open, busy, and where nothing may be put for the buffers' sake."""

    sub: Sub
    open: tuple[Period, ...]
    busy: tuple[LaneBusy, ...]
    kept_clear: tuple[Period, ...]


class Availability:
    """Answers availability queries. Nothing is stored."""

    def __init__(self, store: Store, clock: Clock, tzid: str, answering: Answering) -> None:
        """`tzid` is the zone of the installation, whose days explanations count."""
        self._store = store
        self._clock = clock
        self._answering = answering
        self._tzid = tzid

    def query(self, query: AvailabilityQuery, *, client_id: ClientId | None) -> tuple[Slot, ...]:
        """The available periods or slots; not clamped to now (contract §1.4).

        `client_id` is who asks: its events are the managed ones. Raises Invalid for unknown subs and calendars.
        """
        with self._store.read() as tx:
            inquiry = self._answering.inquiry(tx, self._clock.now())
            refuse(_unknown(inquiry, query, client_id))
            return inquiry.solve(query, client_id)

    def sequences(self, query: SequenceQuery, *, client_id: ClientId | None) -> tuple[EventSequence, ...]:
        """Times for several events one after the other; like `query` in everything else (contract §2.2)."""
        with self._store.read() as tx:
            inquiry = self._answering.inquiry(tx, self._clock.now())
            _refuse_strangers(inquiry, query, client_id)
            return sequences_in(inquiry, query, client_id)

    def explain_sequence(self, query: SequenceQuery, start: datetime) -> SequenceView:
        """Why the sequence does not begin at this time (UTC), part by part, and whether it can be an exception.

        For staff: titles included. One snapshot, nothing stored. Raises Invalid for unknown subs and calendars.
        """
        now = self._clock.now()
        with self._store.read() as tx:
            _refuse_strangers(self._answering.inquiry(tx, now), query, None)
            return explain_sequence(tx, query, start, None, now, self._tzid)

    def sequence_exceptions(self, query: SequenceQuery) -> tuple[SequenceException, ...]:
        """Of a query that finds nothing: what would do outside somebody's hours, by the least that is over.

        For staff. Nothing is stored. Raises Invalid for unknown subs and calendars.
        """
        now = self._clock.now()
        with self._store.read() as tx:
            _refuse_strangers(self._answering.inquiry(tx, now), query, None)
            return least_exceptions_in(tx, query, None, now, self._tzid)

    def explain(
        self,
        query: AvailabilityQuery,
        moment: Period | None,
        *,
        client_id: ClientId | None,
        titles: bool,
        candidates: Sequence[Candidate] = (),
        since: datetime | None = None,
    ) -> ExplanationView:
        """Why this time is not offered (None: why nothing is), and which changes would open times.

        Same data as `query`, one snapshot, nothing stored. `titles` adds what the events in the way are called. Where
        part of the window is over, `since` is when all of it began (UTC): other days are looked at from that hour on.
        Raises Invalid for unknown subs and calendars.
        """
        question = Question(
            query=query,
            moment=moment,
            candidates=tuple(candidates),
            client_id=client_id,
            titles=titles,
            tzid=self._tzid,
            since=since,
        )
        with self._store.read() as tx:
            inquiry = self._answering.inquiry(tx, self._clock.now())
            refuse(_unknown(inquiry, question.everybody, client_id))
            return explain_question(tx, question, self._clock.now())

    def managed(self, subs: Sequence[Sub]) -> frozenset[Sub]:
        """Those that have a rule or an available period, or no calendar any more: the desk asks managed availability of
        these only."""
        with self._store.read() as tx:
            return managed_subs(tx, subs)

    def lanes(self, subs: Sequence[Sub], period: Period, *, buffer: Buffer) -> tuple[Lane, ...]:
        """What the finder draws for each account; an account without any hours is open all the time."""
        members = tuple(Member(sub) for sub in dict.fromkeys(subs))
        query = AvailabilityQuery((Group(members),), period.length, (period,), buffer=buffer)
        with self._store.read() as tx:
            situation = load_situation(tx, query, None, self._clock.now())
            managed = managed_subs(tx, subs)
        return tuple(_lane(situation.diaries[sub], period, buffer, sub in managed) for sub in subs)


def managed_subs(tx: Connection, subs: Sequence[Sub]) -> frozenset[Sub]:
    """The accounts with a rule or an available period, in a transaction; and those whose calendar was deleted: without
    hours they would be open at any time.
    """
    asked = {"subs": list(subs)}
    standing = set(tx.execute(_STANDING, asked).scalars())
    return frozenset(tx.execute(_MANAGED, asked).scalars()) | (frozenset(subs) - standing)


def _lane(diary: Diary, window: Period, buffer: Buffer, managed: bool) -> Lane:
    hours = open_periods(diary.rules, diary.available_periods, window) if managed else [window]
    busy = sorted(
        (LaneBusy(Period.of_seconds(b.start, b.end), b.tentative, b.event_uid) for b in diary.busy),
        key=lambda b: b.period,
    )
    clear = merge(b.period.widened(buffer.after.minimum, buffer.before.minimum) for b in busy)
    return Lane(diary.sub, tuple(hours), tuple(busy), tuple(intersect(clear, [window])))


def _refuse_strangers(inquiry: Inquiry, query: SequenceQuery, client_id: ClientId | None) -> None:
    """Refuse what `_strangers` finds in any step."""
    accounts = inquiry.accounts_of(everything_of(query))
    refuse(
        problem
        for number, step in enumerate(query.steps)
        for problem in _strangers(accounts, step.query, client_id, f"sequence[{number}].")
    )


def _unknown(inquiry: Inquiry, query: AvailabilityQuery, client_id: ClientId | None) -> list[Problem]:
    """What `_strangers` finds in one query."""
    return _strangers(inquiry.accounts_of(query), query, client_id)


def _strangers(
    accounts: Mapping[Sub, KnownAccount],
    query: AvailabilityQuery,
    client_id: ClientId | None,
    place: str = "",
) -> list[Problem]:
    """Subs that are no account of this client, calendars that are not the member's (contract §1.1)."""
    problems = []
    for g, group in enumerate(query.participants):
        for m, member in enumerate(group.members):
            account = accounts.get(member.sub)
            if account is None or (client_id is not None and account.client_id not in (None, client_id)):
                field = f"{place}participants[{g}].members[{m}].sub"
                problems.append(Problem(field, "errors.not_recognized", "is not a recognized value"))
            elif member.calendar_ids and not set(member.calendar_ids) <= set(account.owned_calendar_ids):
                text = "One or more of the calendar IDs provided was invalid"
                field = f"{place}participants[{g}].members[{m}].calendar_ids"
                problems.append(Problem(field, "errors.invalid_calendar_ids", text))
    return problems


_STANDING = select(t.calendar.c.sub).where(among(t.calendar.c.sub, "subs"), t.calendar.c.deleted.is_(None))
_MANAGED = (
    select(t.availability_rule.c.sub)
    .where(among(t.availability_rule.c.sub, "subs"))
    .union(select(t.available_period.c.sub).where(among(t.available_period.c.sub, "subs")))
)
