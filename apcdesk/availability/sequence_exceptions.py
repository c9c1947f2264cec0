"""Sequences that lie outside somebody's hours, and nothing else in their way: contract scheduling §2 with one more hour.

Every exception is a query that was run and finds exactly its times.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from apcdesk.availability.changes import with_exception, with_longer_days
from apcdesk.availability.expand import day_bounds, local_day_of
from apcdesk.availability.explain import group_reasons
from apcdesk.availability.repairs import HOURS, LONGEST_EXCEPTION
from apcdesk.availability.sequences import solve_sequences
from apcdesk.domain.explanations import Over, SequenceException
from apcdesk.domain.period import Period, merge
from apcdesk.domain.queries import ZERO
from apcdesk.domain.sequences import SequenceQuery, gap_between

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from apcdesk.availability.situation import Situation
    from apcdesk.domain.explanations import GroupReason, MemberReason
    from apcdesk.domain.queries import AvailabilityQuery

STEPS = tuple(timedelta(minutes=minutes) for minutes in (15, 30, 45, 60))
"""How much longer hours are tried to be, the least first; the last is the most that an exception may be over."""
TRIES = 32
"""How many sequences outside the hours are looked at for one that would do."""


def exception_at(
    query: SequenceQuery, situation: Situation, periods: Sequence[Period]
) -> SequenceException | None:
    """The sequence of exactly these times (UTC), one for each step, if hours are all that is in its way.

    None when it is no exception at all, or when somebody is taken, or more than an hour over. The situation must reach
    the local days of the times.
    """
    pinned = [
        replace(step, query=replace(step.query, query_periods=(period,), query_slots=()))
        for step, period in zip(query.steps, periods, strict=True)
    ]
    steps, overs = [], []
    for place, (step, period) in enumerate(zip(pinned, periods, strict=True)):
        asked = step.query
        for g, group in enumerate(group_reasons(asked, situation, period)):
            for m, member in _outside(group):
                blocker = member.blockers[0]
                kind = HOURS[blocker.cause]
                asked = with_exception(asked, situation, g, m, kind, period).query
                overs.append(Over(place, member.sub, blocker))
        steps.append(replace(step, query=replace(asked, query_periods=(period,))))
    found = SequenceQuery(tuple(steps), overlapping=False, max_results=1)
    if not overs or not solve_sequences(found, situation):
        return None
    return SequenceException(found, replace(found, steps=tuple(pinned)), tuple(periods), tuple(overs))


def least_exceptions(
    query: SequenceQuery, situation: Situation, tzid: str, earliest: datetime
) -> tuple[SequenceException, ...]:
    """Of a query that finds nothing: the sequence that is over the hours by least, late and early.

    Neither leaves the local days (of `tzid`) of what is searched, nor begins before `earliest` (UTC).
    """
    wide = _each_query(query, lambda one: _whole_days(one, tzid, earliest))

    def late(by: timedelta) -> SequenceException | None:
        return _first(wide, situation, tzid, ZERO, by)

    def early(by: timedelta) -> SequenceException | None:
        return _first(wide, situation, tzid, by, ZERO)

    found = (_least(late), _least(early))
    return tuple(dict.fromkeys(exception for exception in found if exception is not None))


def periods_from(
    query: SequenceQuery, situation: Situation, tzid: str, start: datetime
) -> tuple[Period, ...]:
    """When each part would be if the first were at this time, on whichever side of the hours: as early as can be,
    else one right after the other."""
    first = query.steps[0].query
    begin = Period(start, start + first.required_duration)
    pinned = (replace(query.steps[0], query=replace(first, query_periods=(begin,))), *query.steps[1:])
    wide = _each_query(
        SequenceQuery(pinned, max_results=1),
        lambda one: with_longer_days(one, situation, tzid, early=LONGEST_EXCEPTION, late=LONGEST_EXCEPTION),
    )
    for found in solve_sequences(wide, situation):
        return tuple(part.slot.period for part in found)
    periods = [begin]
    for before, after in pairwise(step.query for step in query.steps):
        follows = periods[-1].end + gap_between(before, after)[0]
        periods.append(Period(follows, follows + after.required_duration))
    return tuple(periods)


def _outside(group: GroupReason) -> list[tuple[int, MemberReason]]:
    """Those who would have to be used outside their hours to make a group good, with the least over first; nobody
    where that would not do."""
    lacking = max(group.needed - group.free, 0)
    closed = [
        (member.missing, place, member)
        for place, member in enumerate(group.members)
        if len(member.blockers) == 1
        and member.blockers[0].cause in HOURS
        and member.missing <= LONGEST_EXCEPTION
    ]
    closed.sort(key=lambda one: one[:2])
    return [(place, member) for _, place, member in closed[:lacking]]


def _least(found_by: Callable[[timedelta], SequenceException | None]) -> SequenceException | None:
    most = found_by(STEPS[-1])
    if most is None:
        return None
    return next(filter(None, map(found_by, STEPS[:-1])), most)


def _first(
    query: SequenceQuery, situation: Situation, tzid: str, early: timedelta, late: timedelta
) -> SequenceException | None:
    """The first sequence that needs somebody outside the hours, and nothing else."""
    longer = _each_query(query, lambda one: with_longer_days(one, situation, tzid, early=early, late=late))
    for found in solve_sequences(replace(longer, overlapping=True, max_results=TRIES), situation):
        exception = exception_at(query, situation, [part.slot.period for part in found])
        if exception is not None:
            return exception
    return None


def _whole_days(query: AvailabilityQuery, tzid: str, earliest: datetime) -> AvailabilityQuery:
    """The query that looks an hour before and after too, on the same days."""
    periods = merge(query.query_periods)
    start, end = periods[0].seconds[0], periods[-1].seconds[1]
    more = int(LONGEST_EXCEPTION.total_seconds())
    begins = max(
        start - more, day_bounds(local_day_of(start, tzid), tzid)[0], -int(-earliest.timestamp() // 1)
    )
    ends = min(end + more, day_bounds(local_day_of(end - 1, tzid), tzid)[1])
    around = Period.of_seconds(min(begins, start), periods[0].seconds[1])
    behind = Period.of_seconds(periods[-1].seconds[0], max(ends, end))
    return replace(query, query_periods=tuple(merge([*periods, around, behind])))


def _each_query(
    query: SequenceQuery, change: Callable[[AvailabilityQuery], AvailabilityQuery]
) -> SequenceQuery:
    steps = tuple(replace(step, query=change(step.query)) for step in query.steps)
    return replace(query, steps=steps)
