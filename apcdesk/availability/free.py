"""When each member is free: contract scheduling §1.4 steps 1 to 4.

Spans are whole seconds since the epoch, ascending and merged.
"""

from __future__ import annotations

from collections import Counter
from functools import cache, partial
from typing import TYPE_CHECKING

from apcdesk.availability.expand import day_bounds, expand_weekly_periods, local_day_of, week_bounds, week_of
from apcdesk.availability.open_hours import Expansion, open_spans
from apcdesk.domain.queries import ConstraintPeriod
from apcdesk.domain.spans import Span, intersect_spans, merge_spans, subtract_spans

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from apcdesk.availability.situation import Busy, CountedStart, Diary, Outline, Rule, Situation, WeeklyRule
    from apcdesk.domain.ids import CalendarId
    from apcdesk.domain.queries import AvailabilityConstraint, AvailabilityQuery, Member


def searched_spans(query: AvailabilityQuery) -> list[Span]:
    """Step 2, `Q`: the query periods, or the time that the query slots would take."""
    if query.query_slots:
        length = int(query.required_duration.total_seconds())
        starts = [int(start.timestamp()) for start in query.query_slots]
        return merge_spans((start, start + length) for start in starts)
    return merge_spans(period.seconds for period in query.query_periods)


class FreeTimes:
    """The free time of members in one situation, computed once for queries that differ in other things."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._known: dict[object, tuple[Search, dict[Member, list[Span]]]] = {}

    def of(self, query: AvailabilityQuery, searched: list[Span]) -> list[list[list[Span]]]:
        """`F` of every member inside `searched` (which is not empty), by group, both in request order."""
        key = (tuple(searched), query.buffer, query.excluded_events, query.holder)
        if key not in self._known:
            self._known[key] = Search(query, self._situation, searched), {}
        search, known = self._known[key]
        return [
            [
                known[member] if member in known else known.setdefault(member, search.free(member))
                for member in group.members
            ]
            for group in query.participants
        ]


class Search:
    """What the members of one query share. `searched` is merged and not empty, and `expand` looks at all of it."""

    def __init__(
        self,
        query: AvailabilityQuery,
        situation: Situation,
        searched: list[Span],
        expand: Expansion | None = None,
    ) -> None:
        self._query = query
        self._situation = situation
        self._searched = searched
        self._start, self._end = searched[0][0], searched[-1][1]
        self._excluded_ids = {e.event_id for e in query.excluded_events} - {None}
        self._excluded_uids = {e.event_uid for e in query.excluded_events} - {None}
        # the people of a house mostly share a few patterns, and expanding one costs more than all the rest
        self._expand: Expansion = expand or cache(
            partial(expand_weekly_periods, start=self._start, end=self._end)
        )

    def free(self, member: Member) -> list[Span]:
        """`F` of one member: usable and not busy."""
        diary = self._situation.diaries[member.sub]
        rules = selected_rules(member, diary)
        return subtract_spans(self.usable(member, diary, rules), self._busy(member, diary, rules))

    def usable(self, member: Member, diary: Diary, rules: Sequence[WeeklyRule]) -> list[Span]:
        """Step 3, `A`: when the member may be used at all."""
        usable = self.hours(member, diary, rules)
        for constraint in member.availability_constraints:
            usable = subtract_spans(usable, self.full(constraint, diary))
        return usable

    def hours(self, member: Member, diary: Outline[WeeklyRule], rules: Sequence[WeeklyRule]) -> list[Span]:
        """`Q ∩ P ∩ M`: what is usable for a member without availability constraints."""
        own = self.own(member)
        return intersect_spans(own, self.open(diary, rules)) if member.managed_availability else own

    def own(self, member: Member) -> list[Span]:
        """What the member's own periods leave of the searched time: `Q ∩ P`."""
        if member.available_periods is None:
            return self._searched
        own = merge_spans(period.seconds for period in member.available_periods)
        return intersect_spans(self._searched, own)

    def open(self, diary: Outline[WeeklyRule], rules: Sequence[WeeklyRule]) -> list[Span]:
        """`M` where it is searched: the open time of a member with managed availability."""
        return open_spans(rules, diary.available_periods, self._expand)

    def full(self, constraint: AvailabilityConstraint, diary: Diary) -> list[Span]:
        """Step 3, `L`: the days or weeks in which one constraint allows no more."""
        by_week = constraint.period is ConstraintPeriod.WEEK
        counts: Counter[date] = Counter()
        for counted in diary.counted:
            if counted.tags.issuperset(constraint.tags) and not self._uncounted(counted):
                day = local_day_of(counted.start, constraint.tzid)
                counts[week_of(day) if by_week else day] += 1
        bounds = week_bounds if by_week else day_bounds
        return merge_spans(bounds(day, constraint.tzid) for day, n in counts.items() if n >= constraint.limit)

    def clear(self, member: Member) -> tuple[int, int]:
        """The seconds that a busy time is widened by, in front and behind: the buffers of step 4."""
        buffer = self._query.buffer if member.buffer is None else member.buffer
        return int(buffer.after.minimum.total_seconds()), int(buffer.before.minimum.total_seconds())

    def blocking(self, member: Member, diary: Diary, rules: Sequence[WeeklyRule]) -> list[Busy]:
        """Step 1: what blocks the member, as far as it reaches the searched time with the buffers."""
        calendar_ids = calendars_looked_at(member, diary, rules)
        in_front, behind = self.clear(member)
        return [
            busy
            for busy in diary.busy
            if busy.calendar_id in calendar_ids
            and busy.start - in_front < self._end
            and busy.end + behind > self._start
            and self._blocks(busy, member)
        ]

    def _uncounted(self, counted: CountedStart) -> bool:
        return counted.event_uid in self._excluded_uids or counted.event_id in self._excluded_ids

    def _busy(self, member: Member, diary: Diary, rules: Sequence[WeeklyRule]) -> list[Span]:
        """Steps 1 and 4: what blocks the member, widened by the buffers."""
        in_front, behind = self.clear(member)
        return merge_spans(
            (busy.start - in_front, busy.end + behind) for busy in self.blocking(member, diary, rules)
        )

    def _blocks(self, busy: Busy, member: Member) -> bool:
        """Step 1: the options of the query and of the member; the situation has only what can block."""
        if busy.holder is not None:
            return busy.holder != self._query.holder
        if busy.tentative and member.ignore_tentative:
            return False
        asked_by_maker = busy.client_id == self._situation.client_id
        if member.only_managed_events and not asked_by_maker:
            return False
        if busy.event_uid in self._excluded_uids:
            return False
        return not (asked_by_maker and busy.event_id in self._excluded_ids)


def selected_rules(member: Member, diary: Outline[Rule]) -> Sequence[Rule]:
    """The rules that count for the member; none without managed availability."""
    if not member.managed_availability:
        return ()
    if member.availability_rule_ids is None:
        return diary.rules
    return [rule for rule in diary.rules if rule.availability_rule_id in member.availability_rule_ids]


def calendars_looked_at(
    member: Member, diary: Outline[WeeklyRule], rules: Sequence[WeeklyRule]
) -> frozenset[CalendarId]:
    """Step 1, the table of calendars; `rules` are the selected ones."""
    if member.calendar_ids is not None:
        return frozenset(member.calendar_ids)
    named = [rule.calendar_ids for rule in rules]
    if not named or None in named:
        return frozenset(diary.calendar_ids)
    return frozenset(calendar_id for ids in named if ids is not None for calendar_id in ids)
