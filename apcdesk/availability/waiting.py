"""When the turn of everybody who waits comes, and who fits into time that became free. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from apcdesk.availability.choose import assign
from apcdesk.availability.situation import Busy, Situation
from apcdesk.availability.solve import solve
from apcdesk.domain.period import Period, intersect

if TYPE_CHECKING:
    from apcdesk.domain.bookings import NamedGroup
    from apcdesk.domain.ids import Sub
    from apcdesk.domain.queries import AvailabilityQuery, Slot
    from apcdesk.domain.waiting import FreedTime


@dataclass(frozen=True, slots=True)
class Wish:
    """What one number waits for: a query for overlapping slots in the time that it can stay, and its groups."""

    query: AvailabilityQuery
    groups: tuple[NamedGroup, ...]


@dataclass(frozen=True, slots=True)
class Promised:
    """Time of these accounts that is meant for somebody already."""

    period: Period
    subs: tuple[Sub, ...]


def with_promised(situation: Situation, promised: Iterable[Promised]) -> Situation:
    """The situation in which this time is taken."""
    diaries = dict(situation.diaries)
    for one in promised:
        start, end = one.period.seconds
        for sub in one.subs:
            diary = diaries.get(sub)
            if diary is not None and diary.calendar_ids:
                taken = Busy(diary.calendar_ids[0], start, end)
                diaries[sub] = replace(diary, busy=(*diary.busy, taken))
    return Situation(diaries, situation.client_id)


def turns(wishes: Sequence[Wish | None], situation: Situation) -> list[Period | None]:
    """When each turn comes if everybody takes the first time that is left by those before; None when none is."""
    found: list[Period | None] = []
    for wish in wishes:
        slots = () if wish is None else solve(replace(wish.query, max_results=1), situation)
        if wish is None or not slots:
            found.append(None)
            continue
        chosen = assign(wish.groups, slots[0].participants, {})
        situation = with_promised(situation, [Promised(slots[0].period, chosen.subs)])
        found.append(slots[0].period)
    return found


def first_fit(wish: Wish, situation: Situation, freed: FreedTime) -> Slot | None:
    """The first time that this number could have only because of what became free; None when there is none."""
    near = intersect(wish.query.query_periods, [_around(freed, wish.query.required_duration)])
    if not near:
        return None
    for slot in solve(replace(wish.query, query_periods=tuple(near)), situation):
        for span in freed.spans:
            if span.sub in slot.participants and span.period.overlaps(slot.period):
                return slot
    return None


def _around(freed: FreedTime, length: timedelta) -> Period:
    """All that can share time with what became free."""
    start = min(span.period.start for span in freed.spans)
    end = max(span.period.end for span in freed.spans)
    return Period(start - length, end + length)
