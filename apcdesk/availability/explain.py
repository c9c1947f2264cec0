"""Why a time is not free: by group, member and thing in the way, with the same engine and the same data.

Contract scheduling §1.4 read backwards: each of its steps that takes a part of the asked time gives a blocker.
A member has blockers exactly when it is not free for all of the asked time.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache, partial
from typing import TYPE_CHECKING

from apcdesk.availability.expand import day_bounds, expand_weekly_periods, local_day_of
from apcdesk.availability.free import FreeTimes, Search, searched_spans, selected_rules
from apcdesk.availability.open_hours import Expansion, open_spans
from apcdesk.availability.situation import NOT_BACK
from apcdesk.availability.solve import common_stretches
from apcdesk.domain.explanations import Blocker, Cause, Explanation, GroupReason, MemberReason
from apcdesk.domain.period import Period
from apcdesk.domain.queries import ZERO, ResponseFormat
from apcdesk.domain.spans import Span, intersect_spans, subtract_spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from apcdesk.availability.situation import Busy, Diary, Situation
    from apcdesk.domain.queries import AvailabilityConstraint, AvailabilityQuery, Member
    from apcdesk.domain.rules import AvailabilityRule

CAUSES = list(Cause)


def explain(
    query: AvailabilityQuery,
    situation: Situation,
    moment: Period | None,
    times: FreeTimes | None = None,
) -> Explanation:
    """Why this time is not offered (None: no time is asked about), and the longest time that all groups share.

    Times in UTC. The moment may have any length and lie anywhere that the situation reaches, with the buffers
    and the local days that it touches. `times` are those of the situation, when somebody has them already.
    """
    stretches = common_stretches(query, times or FreeTimes(situation))
    longest = max(stretches, key=lambda span: span[1] - span[0], default=None)
    return Explanation(
        asked=moment,
        groups=() if moment is None else group_reasons(query, situation, moment),
        outside=ZERO if moment is None else _outside(query, moment),
        off_grid=moment is not None and _off_grid(query, moment),
        longest=None if longest is None else Period.of_seconds(*longest),
    )


def group_reasons(query: AvailabilityQuery, situation: Situation, asked: Period) -> tuple[GroupReason, ...]:
    """What is in the way of every member at the asked time, in request order, wherever the query looks."""
    reasons = _Reasons(query, situation, asked)
    return tuple(
        GroupReason(group.needed, tuple(reasons.of(member) for member in group.members))
        for group in query.participants
    )


class _Reasons:
    """What the members share at one asked time."""

    def __init__(self, query: AvailabilityQuery, situation: Situation, asked: Period) -> None:
        self._situation = situation
        self._asked = asked.seconds
        self._search = Search(query, situation, [asked.seconds])
        self._days: dict[str, tuple[Span, Expansion]] = {}

    def of(self, member: Member) -> MemberReason:
        """The member's blockers, the one that takes most first."""
        diary = self._situation.diaries[member.sub]
        rules = selected_rules(member, diary)
        blockers = [*self._left_out(member)]
        if member.managed_availability:
            blockers += self._closed(diary, rules)
        for constraint in member.availability_constraints:
            blockers += self._limited(constraint, diary)
        in_front, behind = self._search.clear(member)
        for busy in self._search.blocking(member, diary, rules):
            blockers.append(self._taken(busy, in_front, behind))
        blockers.sort(key=lambda b: (-b.missing, CAUSES.index(b.cause), b.period))
        return MemberReason(member.sub, tuple(blockers))

    def _left_out(self, member: Member) -> Iterator[Blocker]:
        for span in subtract_spans([self._asked], self._search.own(member)):
            yield Blocker(cause=Cause.OWN_PERIODS, period=Period.of_seconds(*span), missing=_length(span))

    def _closed(self, diary: Diary, rules: Sequence[AvailabilityRule]) -> Iterator[Blocker]:
        """The closed times that the asked one meets, seen on the local days that it touches."""
        start, end = self._asked
        tzid = _zone(diary, rules)
        if tzid not in self._days:
            self._days[tzid] = _days(self._asked, tzid)
        days, expand = self._days[tzid]
        for closed in subtract_spans([days], open_spans(rules, diary.available_periods, expand)):
            if closed[0] < end and closed[1] > start:
                yield self._closing(closed, days, tzid, any(rule.weekly_periods for rule in rules))

    def _closing(self, closed: Span, days: Span, tzid: str, has_rule: bool) -> Blocker:
        start, end = self._asked
        taken = min(closed[1], end) - max(closed[0], start)
        if closed == days:
            cause, missing = Cause.CLOSED_DAY if has_rule else Cause.NO_HOURS, taken
        elif closed[1] == days[1]:
            cause, missing = Cause.HOURS_END, end - closed[0]
        elif closed[0] == days[0]:
            cause, missing = Cause.HOURS_START, closed[1] - start
        else:
            cause, missing = Cause.CLOSED_BETWEEN, taken
        return Blocker(
            cause=cause,
            period=Period.of_seconds(*closed),
            missing=timedelta(seconds=missing),
            day=local_day_of(start, tzid) if cause is Cause.CLOSED_DAY else None,
        )

    def _limited(self, constraint: AvailabilityConstraint, diary: Diary) -> Iterator[Blocker]:
        for span in self._search.full(constraint, diary):
            for taken in intersect_spans([span], [self._asked]):
                yield Blocker(
                    cause=Cause.LIMIT,
                    period=Period.of_seconds(*span),
                    missing=_length(taken),
                    limit=constraint.limit,
                    limit_period=constraint.period,
                )

    def _taken(self, busy: Busy, in_front: int, behind: int) -> Blocker:
        start, end = self._asked
        if busy.start >= end:
            cause, missing, clear = Cause.CLEAR_AFTER, end + in_front - busy.start, in_front
        elif busy.end <= start:
            cause, missing, clear = Cause.CLEAR_BEFORE, busy.end + behind - start, behind
        else:
            cause = _cause(busy)
            missing, clear = min(busy.end + behind, end) - max(busy.start - in_front, start), 0
        return Blocker(
            cause=cause,
            period=Period.of_seconds(busy.start, busy.end),
            missing=timedelta(seconds=missing),
            calendar_id=busy.calendar_id,
            event_uid=busy.event_uid,
            holder=busy.holder,
            tentative=busy.tentative,
            clear=timedelta(seconds=clear),
        )


def _cause(busy: Busy) -> Cause:
    if busy.holder is None:
        return Cause.BUSY
    return Cause.NOT_BACK if busy.holder == NOT_BACK else Cause.HELD


def _days(asked: Span, tzid: str) -> tuple[Span, Expansion]:
    """The local days that the asked time touches, and the expansion of weekly patterns inside them."""
    first, last = local_day_of(asked[0], tzid), local_day_of(asked[1] - 1, tzid)
    days = day_bounds(first, tzid)[0], day_bounds(last, tzid)[1]
    return days, cache(partial(expand_weekly_periods, start=days[0], end=days[1]))


def _zone(diary: Diary, rules: Sequence[AvailabilityRule]) -> str:
    """The zone on whose wall clock the member's hours are read."""
    zones = [rule.tzid for rule in rules] + [period.start_tzid for period in diary.available_periods]
    return zones[0] if zones else "Etc/UTC"


def _outside(query: AvailabilityQuery, asked: Period) -> timedelta:
    left = subtract_spans([asked.seconds], searched_spans(query))
    return sum((_length(span) for span in left), ZERO)


def _off_grid(query: AvailabilityQuery, asked: Period) -> bool:
    start = asked.seconds[0]
    if query.query_slots:
        return start not in {int(listed.timestamp()) for listed in query.query_slots}
    if query.start_interval is None or query.response_format is ResponseFormat.PERIODS:
        return False
    return start % int(query.start_interval.total_seconds()) != 0


def _length(span: Span) -> timedelta:
    return timedelta(seconds=span[1] - span[0])
