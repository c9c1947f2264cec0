"""Why a time is not free, and what would help: the engine's words with names, and with titles for who may read them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from apcdesk.availability.explain import explain
from apcdesk.availability.free import FreeTimes, searched_spans
from apcdesk.availability.repairs import Leeway, repairs
from apcdesk.domain.calendars import Calendar, CalendarKind
from apcdesk.domain.explanations import Blocker, Candidate, Explanation, Repair
from apcdesk.domain.ids import ClientId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group
from apcdesk.service.asking.situations import load_situation
from apcdesk.service.calendars.application import primary_calendars_of
from apcdesk.store import tables as t

LOOK_BACK = timedelta(days=1)
LOOK_AHEAD = timedelta(days=16)
"""How much more than the window is loaded: for hours of whole local days, and for other days that would work."""
REPLACEABLE = (CalendarKind.ROOM, CalendarKind.EQUIPMENT)


@dataclass(frozen=True, slots=True)
class ExplanationView:
    """An explanation as a screen or an answer shows it.

    `titles` are the summaries of events in the way, empty for who may not read them. `places` says where a hold
    was made, never by whom. `calendars` are those of members and candidates.
    """

    query: AvailabilityQuery
    explanation: Explanation
    repairs: tuple[Repair, ...]
    calendars: Mapping[Sub, Calendar]
    titles: Mapping[EventUid, str]
    places: Mapping[str, str]

    def title_of(self, blocker: Blocker) -> str | None:
        """What the event in the way is called; None when it is none, or may not be read."""
        return None if blocker.event_uid is None else self.titles.get(blocker.event_uid)

    def place_of(self, blocker: Blocker) -> str | None:
        """Where the hold in the way was made; None when it is none."""
        return None if blocker.holder is None else self.places.get(blocker.holder)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is to be explained: a query, and one time or (None) the whole answer. `tzid` is where days begin.

    `since` is when the window began of which the query has what is left, None where it has all of it (UTC).
    """

    query: AvailabilityQuery
    moment: Period | None
    candidates: tuple[Candidate, ...]
    client_id: ClientId | None
    titles: bool
    tzid: str
    since: datetime | None = None

    @property
    def everybody(self) -> AvailabilityQuery:
        """The query with the candidates as a group of their own."""
        if not self.candidates:
            return self.query
        helpers = Group(tuple(candidate.member for candidate in self.candidates))
        return replace(self.query, participants=(*self.query.participants, helpers))


def explain_question(tx: Connection, question: Question, now: datetime) -> ExplanationView:
    """Answer from the one snapshot of the transaction; everybody who is named must be known."""
    query = question.query
    everybody = question.everybody
    known = _reach(query, question.moment)
    wide = replace(everybody, query_periods=(known,), query_slots=())
    situation = load_situation(tx, wide, question.client_id, now)
    calendars = primary_calendars_of(tx, everybody.subs)
    times = FreeTimes(situation)
    explanation = explain(query, situation, question.moment, times)
    leeway = Leeway(
        tzid=question.tzid,
        known=known,
        earliest=now,
        since=question.since,
        candidates=question.candidates,
        dispensable=_dispensable(query, calendars),
    )
    blockers = [b for group in explanation.groups for member in group.members for b in member.blockers]
    return ExplanationView(
        query=query,
        explanation=explanation,
        repairs=repairs(query, situation, question.moment, leeway, times, explanation.groups),
        calendars=calendars,
        titles=titles_of(tx, blockers) if question.titles else {},
        places=places_of(tx, blockers),
    )


def _reach(query: AvailabilityQuery, moment: Period | None) -> Period:
    spans = searched_spans(query)
    start, end = spans[0][0], spans[-1][1]
    if moment is not None:
        start, end = min(start, moment.seconds[0]), max(end, moment.seconds[1])
    return Period.of_seconds(start, end).widened(LOOK_BACK, LOOK_AHEAD)


def _dispensable(query: AvailabilityQuery, calendars: Mapping[Sub, Calendar]) -> frozenset[Sub]:
    """Rooms and equipment, for which there may be others; and whoever is asked without hours, as a room is."""
    members = [member for group in query.participants for member in group.members]
    return frozenset(
        member.sub
        for member in members
        if not member.managed_availability
        or (member.sub in calendars and calendars[member.sub].look.kind in REPLACEABLE)
    )


def titles_of(tx: Connection, blockers: Iterable[Blocker]) -> dict[EventUid, str]:
    """The summaries of events that are not private."""
    uids: Sequence[EventUid] = [b.event_uid for b in blockers if b.event_uid is not None]
    statement = select(t.event.c.event_uid, t.event.c.summary).where(
        t.event.c.event_uid.in_(uids), ~t.event.c.event_private
    )
    return dict(tx.execute(statement).all())


def places_of(tx: Connection, blockers: Iterable[Blocker]) -> dict[str, str]:
    """Where the holds in the way were made."""
    holders = [b.holder for b in blockers if b.holder is not None]
    statement = select(t.hold.c.holder, t.hold.c.place).where(t.hold.c.holder.in_(holders))
    return dict(tx.execute(statement).all())
