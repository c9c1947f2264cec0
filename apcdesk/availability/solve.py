"""The availability query answered: contract scheduling §1.4. Pure: the request and the stored data decide.

`free` finds when each member is free, `combine` when enough of them are at once, `slots` what is offered then.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from apcdesk.availability.combine import good_stretches
from apcdesk.availability.free import FreeTimes, searched_spans
from apcdesk.availability.slots import entries, is_good
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Slot
from apcdesk.domain.spans import Span, intersect_spans

if TYPE_CHECKING:
    from apcdesk.availability.combine import Stretch
    from apcdesk.availability.situation import Situation
    from apcdesk.domain.ids import Sub
    from apcdesk.domain.queries import AvailabilityQuery


def solve(query: AvailabilityQuery, situation: Situation) -> tuple[Slot, ...]:
    """Every available period or slot, by start, then end, cut to `max_results`; times in UTC.

    Each lists every member that is free for all of it, also beyond those required, in request order.
    The situation must have a diary of every sub in the query.
    """
    free, stretches = _good(query, FreeTimes(situation), searched_spans(query))
    # listing members costs more than finding times: cut first
    found = list(islice(entries(query, stretches), query.max_results))
    return _slots(query, free, found)


def available_at(query: AvailabilityQuery, situation: Situation, period: Period) -> Slot | None:
    """Whether exactly this time is good, and who is free for all of it; None when it is not.

    It must lie inside the query periods, or be covered by the query slots; grid and length of the query do not
    matter. Times in UTC.
    """
    asked = period.seconds
    if intersect_spans(searched_spans(query), [asked]) != [asked]:
        return None
    free, stretches = _good(query, FreeTimes(situation), [asked])
    return _slots(query, free, [asked])[0] if is_good(stretches, asked) else None


def starts(query: AvailabilityQuery, times: FreeTimes) -> list[int]:
    """The start of every entry, ascending, in seconds since the epoch; not cut to `max_results`."""
    _, stretches = _good(query, times, searched_spans(query))
    return [start for start, _ in entries(query, stretches)]


def slots_at(query: AvailabilityQuery, times: FreeTimes, spans: list[Span]) -> tuple[Slot, ...]:
    """These times, each of which must be good, with everybody who is free for all of it; starts and ends ascend."""
    searched = searched_spans(query)
    return _slots(query, times.of(query, searched) if searched else [], spans)


def common_stretches(query: AvailabilityQuery, times: FreeTimes) -> list[Span]:
    """Every maximal time that is good for all groups, however short, ascending; in seconds since the epoch."""
    _, stretches = _good(query, times, searched_spans(query))
    return [(stretch.start, stretch.until) for stretch in stretches]


def _good(
    query: AvailabilityQuery, times: FreeTimes, searched: list[Span]
) -> tuple[list[list[list[Span]]], list[Stretch]]:
    """The free spans of every member by group, and where all groups are good."""
    if not searched:
        return [], []
    free = times.of(query, searched)
    needed = [group.needed for group in query.participants]
    return free, good_stretches(searched, zip(needed, free, strict=True))


def _slots(query: AvailabilityQuery, free: list[list[list[Span]]], found: list[Span]) -> tuple[Slot, ...]:
    """The entries with everybody who is free for all of each. Starts and ends of `found` both ascend."""
    listed: list[dict[Sub, None]] = [{} for _ in found]
    for group, spans_by_member in zip(query.participants, free, strict=False):
        for member, spans in zip(group.members, spans_by_member, strict=True):
            at = 0
            for (start, end), subs in zip(found, listed, strict=True):
                while at < len(spans) and spans[at][1] < end:
                    at += 1
                if at < len(spans) and spans[at][0] <= start:
                    subs[member.sub] = None
    return tuple(
        Slot(Period.of_seconds(*span), tuple(subs)) for span, subs in zip(found, listed, strict=True)
    )
