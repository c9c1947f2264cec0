"""What a repair makes of the question, as people set it. No Qt, no clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from apcdesk.desk.staff.finder.model import FinderState, Window, with_members
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.explanations import Repair, RepairKind
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery


def state_after(repair: Repair, state: FinderState, query: AvailabilityQuery) -> FinderState:
    """The question with the change; `query` is what the state asked when it was explained.

    An exception changes nothing: it is booked.
    """
    window, kind = state.window, repair.kind
    if kind is RepairKind.SHORTER and repair.length is not None:
        return replace(state, length=int(repair.length.total_seconds() // 60))
    if kind is RepairKind.NOTHING_AFTER:
        return replace(state, after=0)
    if kind is RepairKind.NOTHING_BEFORE:
        return replace(state, before=0)
    if kind in (RepairKind.WITHOUT_MEMBER, RepairKind.ANOTHER_MEMBER):
        return _with_other_members(repair, state, query)
    if kind is RepairKind.LATER_END and repair.moment is not None:
        return replace(state, window=replace(window, end=repair.moment))
    if kind is RepairKind.EARLIER_START:
        return replace(state, window=replace(window, start=repair.moment))
    if kind is RepairKind.OTHER_DAY:
        periods = repair.query.query_periods
        other = Window(min(period.start for period in periods), max(period.end for period in periods))
        return replace(state, window=other)
    return state


def exception_period(repair: Repair, state: FinderState) -> Period:
    """The time that an exception is for: it ends, or starts, where the hours would."""
    assert repair.moment is not None, "an exception says until or from when"
    length = timedelta(minutes=state.length)
    if repair.kind is RepairKind.HOURS_UNTIL:
        return Period(repair.moment - length, repair.moment)
    return Period(repair.moment, repair.moment + length)


def _with_other_members(repair: Repair, state: FinderState, query: AvailabilityQuery) -> FinderState:
    asked = state.asked_groups[_changed_group(query, repair.query)]
    groups = tuple(_changed(group, repair) if group is asked else group for group in state.groups)
    return replace(state, groups=groups)


def _changed_group(before: AvailabilityQuery, after: AvailabilityQuery) -> int:
    """The place of the group that is another one, or gone."""
    old, new = before.participants, after.participants
    return next(g for g in range(len(old)) if g >= len(new) or old[g] != new[g])


def _changed(group: NamedGroup, repair: Repair) -> NamedGroup:
    subs: list[Sub] = [sub for sub in group.subs if sub != repair.sub]
    if repair.candidate is not None:
        place = len(subs) if repair.sub is None else group.subs.index(repair.sub)
        subs.insert(place, repair.candidate)
    return with_members(group, subs)
