"""Changes of a query that might open times, and what any change does to the times on offer.

Whether a change of a query opens some, and how many, is for `repairs` to find out; what would become of what is
stored is for `what_if`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from apcdesk.availability.expand import ONE_DAY, day_bounds, days_later, local_day_of
from apcdesk.availability.free import Search, calendars_looked_at, searched_spans, selected_rules
from apcdesk.domain.explanations import Candidate, Repair, RepairKind
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, BufferSide, Group, Member
from apcdesk.domain.spans import Span, intersect_spans, merge_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from apcdesk.availability.situation import Situation

LENGTHS = (5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 360, 480, 600, 720, 960)
"""Lengths that people give things, in minutes."""
SHORTEST_SHARE = 3
"""What is cut to less than a third is not the same thing any more."""
DAYS_AHEAD = 14
LONGER_BY = (3600, 7200)
"""Seconds that a window is made longer by, before it is made to have the whole day."""


class Difference(NamedTuple):
    """Starts that a change opens and that it closes, ascending; in seconds since the epoch."""

    won: list[int]
    lost: list[int]


def difference(before: Collection[int], after: Sequence[int]) -> Difference:
    """What is on offer after a change and was not before, and the other way round."""
    was, is_ = frozenset(before), frozenset(after)
    return Difference([s for s in after if s not in was], sorted(was - is_))


def shorter(query: AvailabilityQuery) -> Iterator[Repair]:
    """The next shorter lengths, longest first."""
    for minutes in reversed(LENGTHS):
        length = timedelta(minutes=minutes)
        if length < query.required_duration <= length * SHORTEST_SHARE:
            changed = replace(query, required_duration=length)
            yield Repair(kind=RepairKind.SHORTER, query=changed, length=length)


def nothing_clear(query: AvailabilityQuery, kind: RepairKind) -> Iterator[Repair]:
    """The query without its buffer on one side, for everybody."""
    after = kind is RepairKind.NOTHING_AFTER

    def bare(buffer: Buffer) -> Buffer:
        return replace(buffer, after=BufferSide()) if after else replace(buffer, before=BufferSide())

    changed = replace(
        _each_member(query, lambda m: m if m.buffer is None else replace(m, buffer=bare(m.buffer))),
        buffer=bare(query.buffer),
    )
    if changed != query:
        yield Repair(kind=kind, query=changed)


def another_member(query: AvailabilityQuery, candidate: Candidate) -> Iterator[Repair]:
    """The query with a candidate instead of a member, or as one more of a group that needs only some."""
    group = query.participants[candidate.group]
    subs = [member.sub for member in group.members]
    if candidate.member.sub in subs:
        return
    if candidate.instead_of in subs:
        members = tuple(candidate.member if m.sub == candidate.instead_of else m for m in group.members)
        changed = replace(group, members=members)
    elif candidate.instead_of is None and group.required is not None:
        changed = replace(group, members=(*group.members, candidate.member))
    else:
        return
    yield Repair(
        kind=RepairKind.ANOTHER_MEMBER,
        query=_with_group(query, candidate.group, changed),
        sub=candidate.instead_of,
        candidate=candidate.member.sub,
    )


def without_member(query: AvailabilityQuery, g: int, m: int) -> Iterator[Repair]:
    """The query without one member of a group of which all are needed, unless nobody would be left."""
    group = query.participants[g]
    members = group.members[:m] + group.members[m + 1 :]
    groups = list(query.participants)
    groups[g : g + 1] = [Group(members)] if members else []
    if groups:
        changed = replace(query, participants=tuple(groups))
        yield Repair(kind=RepairKind.WITHOUT_MEMBER, query=changed, sub=group.members[m].sub)


def with_exception(
    query: AvailabilityQuery, situation: Situation, g: int, m: int, kind: RepairKind, asked: Period
) -> Repair:
    """The query in which one member may also be used outside its hours, at the asked time.

    Its open time becomes periods of its own, so that nothing stored has to change; the query looks at the asked
    time too.
    """
    changed = query
    if query.query_periods:
        changed = replace(query, query_periods=(*query.query_periods, asked))
    member = query.participants[g].members[m]
    search = Search(query, situation, searched_spans(changed))
    freed = _freed(member, search, situation, lambda usable: [asked.seconds])
    members = tuple(freed if n == m else one for n, one in enumerate(query.participants[g].members))
    return Repair(
        kind=kind,
        query=_with_group(changed, g, replace(query.participants[g], members=members)),
        sub=member.sub,
        moment=asked.end if kind is RepairKind.HOURS_UNTIL else asked.start,
    )


def with_longer_days(
    query: AvailabilityQuery, situation: Situation, tzid: str, *, early: timedelta, late: timedelta
) -> AvailabilityQuery:
    """The query in which everybody with hours begins so much earlier, and ends so much later, on each local day."""
    search = Search(query, situation, searched_spans(query))
    before, after = int(early.total_seconds()), int(late.total_seconds())

    def around(usable: list[Span]) -> list[Span]:
        firsts = {local_day_of(start, tzid): start for start, _ in reversed(usable)}
        lasts = {local_day_of(end - 1, tzid): end for _, end in usable}
        sides = [(start - before, start) for start in firsts.values()]
        sides += [(end, end + after) for end in lasts.values()]
        return [(start, end) for start, end in sides if start < end]

    return _each_member(
        query, lambda m: _freed(m, search, situation, around) if m.managed_availability else m
    )


def _freed(
    member: Member, search: Search, situation: Situation, more: Callable[[list[Span]], list[Span]]
) -> Member:
    """The member with its open time as periods of its own, and more of them."""
    diary = situation.diaries[member.sub]
    rules = selected_rules(member, diary)
    usable = intersect_spans(search.own(member), search.open(diary, rules))
    return replace(
        member,
        managed_availability=False,
        availability_rule_ids=None,
        calendar_ids=tuple(sorted(calendars_looked_at(member, diary, rules))),
        available_periods=tuple(Period.of_seconds(*span) for span in merge_spans([*usable, *more(usable)])),
    )


def later_or_earlier(
    query: AvailabilityQuery, window: Span, last_day: Span, limits: Span
) -> Iterator[list[Repair]]:
    """The query with a later end on its last day; and with an earlier start on the same day, if it has one day."""
    start, end = window
    ends = {min(end + more, last_day[1], limits[1]) for more in LONGER_BY} | {min(last_day[1], limits[1])}
    yield [_longer(query, RepairKind.LATER_END, end, later) for later in sorted(ends) if later > end]
    first = max(last_day[0], limits[0])
    begins = {max(start - more, first) for more in LONGER_BY} | {first}
    yield [
        _longer(query, RepairKind.EARLIER_START, earlier, start)
        for earlier in sorted(begins, reverse=True)
        if earlier < start
    ]


def other_days(
    query: AvailabilityQuery, window: Span, since: int, tzid: str, known_end: datetime
) -> Iterator[Repair]:
    """The days that follow: at the same times of the clock, or the whole day when the query has several.

    `since` is when the window began of which `window` is left; what of that is on its first day counts too.
    """
    first, last = local_day_of(window[0], tzid), local_day_of(window[1] - 1, tzid)
    began = max(since, day_bounds(first, tzid)[0])
    asked = [period.seconds for period in query.query_periods]
    for n in range(1, DAYS_AHEAD + 1):
        if first == last:
            spans = [
                (days_later(began if start == window[0] else start, n, tzid), days_later(end, n, tzid))
                for start, end in asked
            ]
        else:
            spans = [day_bounds(last + n * ONE_DAY, tzid)]
        periods = tuple(Period.of_seconds(*span) for span in spans if span[0] < span[1])
        if periods and all(period.end <= known_end for period in periods):
            yield Repair(kind=RepairKind.OTHER_DAY, query=replace(query, query_periods=periods))


def _longer(query: AvailabilityQuery, kind: RepairKind, start: int, end: int) -> Repair:
    added = Period.of_seconds(start, end)
    return Repair(
        kind=kind,
        query=replace(query, query_periods=(*query.query_periods, added)),
        moment=added.end if kind is RepairKind.LATER_END else added.start,
    )


def _with_group(query: AvailabilityQuery, g: int, group: Group) -> AvailabilityQuery:
    groups = query.participants
    return replace(query, participants=(*groups[:g], group, *groups[g + 1 :]))


def _each_member(query: AvailabilityQuery, change: Callable[[Member], Member]) -> AvailabilityQuery:
    groups = tuple(replace(group, members=tuple(map(change, group.members))) for group in query.participants)
    return replace(query, participants=groups)
