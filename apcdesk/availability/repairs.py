"""Which changes of a query would open times, each tried by running the changed query.

Every repair is itself a query, also an exception to somebody's hours: whoever takes it asks or books it as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from apcdesk.availability.changes import (
    another_member,
    difference,
    later_or_earlier,
    nothing_clear,
    other_days,
    shorter,
    with_exception,
    without_member,
)
from apcdesk.availability.expand import day_bounds, local_day_of
from apcdesk.availability.explain import group_reasons
from apcdesk.availability.free import FreeTimes, searched_spans
from apcdesk.availability.solve import common_stretches, starts
from apcdesk.domain.explanations import Candidate, Cause, Repair, RepairKind
from apcdesk.domain.period import Period
from apcdesk.domain.queries import ResponseFormat

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from apcdesk.availability.situation import Situation
    from apcdesk.domain.explanations import GroupReason
    from apcdesk.domain.ids import Sub
    from apcdesk.domain.queries import AvailabilityQuery
    from apcdesk.domain.spans import Span

GRID = timedelta(minutes=15)
"""On what times are counted when the query has no grid."""
EVERY_START = 1_000_000
FIRST = 12
"""How many of the starts that a repair opens are listed."""
LONGEST_EXCEPTION = timedelta(hours=1)
TRIES = 4
"""How many of the longest stretches are looked at for an exception that would do."""
KINDS = list(RepairKind)
BUFFERS = {
    Cause.CLEAR_AFTER: RepairKind.NOTHING_AFTER,
    Cause.CLEAR_BEFORE: RepairKind.NOTHING_BEFORE,
}
HOURS = {Cause.HOURS_END: RepairKind.HOURS_UNTIL, Cause.HOURS_START: RepairKind.HOURS_FROM}


@dataclass(frozen=True, slots=True, kw_only=True)
class Leeway:
    """What repairs may change.

    `known` is the time that the situation covers: none goes beyond it. `tzid` is the zone whose days are counted.
    `earliest` bounds an earlier start (UTC). `since` is when the window began of which the query has what is left, None
    where it has all of it (UTC). `dispensable` are those who may be left out; None means everybody.
    """

    tzid: str
    known: Period
    earliest: datetime | None = None
    since: datetime | None = None
    candidates: tuple[Candidate, ...] = ()
    dispensable: frozenset[Sub] | None = None


def repairs(
    query: AvailabilityQuery,
    situation: Situation,
    moment: Period | None,
    leeway: Leeway,
    times: FreeTimes | None = None,
    reasons: tuple[GroupReason, ...] | None = None,
) -> tuple[Repair, ...]:
    """What would open times: where the query finds nothing, the smallest change first; where it finds some, what
    opens most on the asked day (the local day of the moment, or the first one searched).

    The situation must cover `leeway.known` and have a diary of every candidate. `times` are those of the
    situation and `reasons` those of the moment, when somebody has them already.
    """
    if reasons is None:
        reasons = () if moment is None else group_reasons(query, situation, moment)
    return _Workshop(query, situation, moment, leeway, times or FreeTimes(situation), reasons).repairs()


def counted(query: AvailabilityQuery) -> AvailabilityQuery:
    """The query whose entries are the times that a repair counts: every start on the grid."""
    return replace(
        query,
        response_format=ResponseFormat.OVERLAPPING_SLOTS,
        start_interval=query.start_interval or GRID,
        max_results=EVERY_START,
    )


class _Workshop:
    """Tries changes of one query."""

    def __init__(
        self,
        query: AvailabilityQuery,
        situation: Situation,
        moment: Period | None,
        leeway: Leeway,
        times: FreeTimes,
        reasons: tuple[GroupReason, ...],
    ) -> None:
        self._query = query
        self._situation = situation
        self._moment = moment
        self._leeway = leeway
        self._times = times
        self._offered = frozenset(starts(counted(query), self._times))
        self._window = _window(query)
        first = self._window[0] if moment is None else moment.seconds[0]
        self._day = day_bounds(local_day_of(first, leeway.tzid), leeway.tzid)
        self._reasons = reasons

    def repairs(self) -> tuple[Repair, ...]:
        found = [repair for choice in self._choices() if (repair := self._first_that_helps(choice))]
        if self._offered:
            found.sort(key=lambda r: (-r.opens_in_day, -r.opens_in_window, KINDS.index(r.kind)))
        else:
            found.sort(key=lambda r: KINDS.index(r.kind))
        return tuple(found)

    def _choices(self) -> Iterator[Iterable[Repair]]:
        """Changes of which only the first that helps is worth naming."""
        query, leeway = self._query, self._leeway
        yield shorter(query)
        yield from self._exceptions()
        for cause, kind in BUFFERS.items():
            if self._matters(cause):
                yield nothing_clear(query, kind)
        for candidate in leeway.candidates:
            yield another_member(query, candidate)
        for g, m, sub in self._in_the_way():
            if leeway.dispensable is None or sub in leeway.dispensable:
                yield without_member(query, g, m)
        if query.query_periods:
            day_ends = day_bounds(local_day_of(self._window[1] - 1, leeway.tzid), leeway.tzid)
            for longer in later_or_earlier(query, self._window, day_ends, self._limits()):
                if longer and self._first_that_helps(longer[-1:]):  # else a part of it does not help either
                    yield longer
            if not self._offered:
                since = self._window[0] if leeway.since is None else int(leeway.since.timestamp())
                yield other_days(query, self._window, since, leeway.tzid, leeway.known.end)

    def _limits(self) -> Span:
        """Between which the window may be made longer."""
        known, earliest = self._leeway.known, self._leeway.earliest
        if earliest is None or earliest <= known.start:
            return known.seconds
        return -int(-earliest.timestamp() // 1), known.seconds[1]

    def _matters(self, cause: Cause) -> bool:
        """Whether this is in anybody's way at the moment; everything matters when nothing works."""
        members = (member for group in self._reasons for member in group.members)
        return not self._offered or any(b.cause is cause for m in members for b in m.blockers)

    def _in_the_way(self) -> Iterator[tuple[int, int, Sub]]:
        """Members of whom all in the group are needed: those who block the moment; everybody when nothing works."""
        for g, group in enumerate(self._query.participants):
            for m, member in enumerate(group.members):
                blocks = bool(self._reasons) and not self._reasons[g].members[m].free
                if group.needed == len(group.members) and (blocks or not self._offered):
                    yield g, m, member.sub

    def _exceptions(self) -> Iterator[Iterable[Repair]]:
        """For each member and each end of its hours, the shortest exceptions that alone would do."""
        found: dict[tuple[Sub, RepairKind], list[tuple[timedelta, Repair]]] = {}
        for asked in self._moments():
            reasons = self._reasons
            if asked != self._moment:
                reasons = group_reasons(self._query, self._situation, asked)
            for g, m, kind, missing in _short_hours(reasons):
                repair = with_exception(self._query, self._situation, g, m, kind, asked)
                sub = self._query.participants[g].members[m].sub
                found.setdefault((sub, kind), []).append((missing, repair))
        for exceptions in found.values():
            yield [repair for _, repair in sorted(exceptions, key=lambda one: one[0])]

    def _moments(self) -> Iterator[Period]:
        """The asked time, and those that begin or end with a stretch that is nearly long enough."""
        length = int(self._query.required_duration.total_seconds())
        step = int((self._query.start_interval or GRID).total_seconds())
        starts_to_try = [] if self._moment is None else [self._moment.seconds[0]]
        if not self._offered and self._query.query_periods:
            stretches = common_stretches(self._query, self._times)
            for start, end in sorted(stretches, key=lambda s: s[0] - s[1])[:TRIES]:
                starts_to_try += [-(-start // step) * step, (end - length) // step * step]
        for start in dict.fromkeys(starts_to_try):
            asked = Period.of_seconds(start, start + length)
            if self._leeway.known.contains(asked) and self._lacks_one(asked.seconds):
                yield asked

    def _lacks_one(self, asked: Span) -> bool:
        """Whether one member more would do, as far as that is known without asking for everybody's reasons."""
        searched = searched_spans(self._query)
        if not any(start <= asked[0] and asked[1] <= end for start, end in searched):
            return True
        free = self._times.of(self._query, searched)
        lacking = [
            group.needed - sum(any(s <= asked[0] and asked[1] <= e for s, e in spans) for spans in members)
            for group, members in zip(self._query.participants, free, strict=True)
        ]
        return [count for count in lacking if count > 0] == [1]

    def _first_that_helps(self, choice: Iterable[Repair]) -> Repair | None:
        for repair in choice:
            tried = self._tried(repair)
            if tried.opens_in_day if self._offered else tried.opens_in_window:
                return tried
        return None

    def _tried(self, repair: Repair) -> Repair:
        """Run the changed query, and count."""
        opened = difference(self._offered, starts(counted(repair.query), self._times)).won
        of_day = [second for second in opened if self._day[0] <= second < self._day[1]]
        first = tuple(Period.of_seconds(s, s + 1).start for s in (of_day or opened)[:FIRST])
        moment = repair.moment
        if repair.kind is RepairKind.OTHER_DAY and first:
            moment = first[0]
        return replace(
            repair, opens_in_day=len(of_day), opens_in_window=len(opened), first=first, moment=moment
        )


def _window(query: AvailabilityQuery) -> Span:
    if query.query_periods:
        periods = [period.seconds for period in query.query_periods]
        return min(start for start, _ in periods), max(end for _, end in periods)
    listed = [int(start.timestamp()) for start in query.query_slots]
    return min(listed), max(listed) + int(query.required_duration.total_seconds())


def _short_hours(reasons: tuple[GroupReason, ...]) -> Iterator[tuple[int, int, RepairKind, timedelta]]:
    """Members for whom one end of their hours is all that keeps the whole query from being good."""
    bad = [(g, group) for g, group in enumerate(reasons) if not group.good]
    if len(bad) != 1 or len(bad[0][1].lacking) != 1:
        return
    g, group = bad[0]
    for m, member in enumerate(group.members):
        if len(member.blockers) == 1:
            blocker = member.blockers[0]
            if blocker.cause in HOURS and blocker.missing <= LONGEST_EXCEPTION:
                yield g, m, HOURS[blocker.cause], blocker.missing
