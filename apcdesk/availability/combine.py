"""From the members' free time to the times that are good for all groups: contract scheduling §1.4 step 5.

The answer is a list of stretches. Each says: whatever starts in [start, end) is good as long as it ends no later
than `until`. Stretches are ascending and do not overlap; a later one never has an earlier `until` (who is free from
a later start on was free enough), and no two have the same, so each `until` is the end of one maximal good interval
and the stretch's start is that interval's start.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from apcdesk.domain.spans import Span


class Stretch(NamedTuple):
    """Starts in [start, end) are good up to `until`; seconds since the epoch."""

    start: int
    end: int
    until: int


def good_stretches(searched: list[Span], groups: Iterable[tuple[int, list[list[Span]]]]) -> list[Stretch]:
    """Where every group has at least its number of members free, the same ones for the whole interval.

    A group is (how many are needed, the free spans of each member). A group that needs nobody asks for nothing.
    """
    good = [Stretch(start, end, end) for start, end in searched]
    for needed, members in groups:
        if needed > 0:
            good = _both(good, _group_stretches(needed, members))
    return good


def _group_stretches(needed: int, members: list[list[Span]]) -> list[Stretch]:
    """One sweep over all starts and ends: the `needed`-th longest of the spans under way decides how far it goes."""
    coming = sorted(span for spans in members for span in spans)
    moments = sorted({moment for span in coming for moment in span})
    ends: list[int] = []
    stretches: list[Stretch] = []
    begun = 0
    for moment, following in pairwise(moments):
        del ends[: bisect_right(ends, moment)]
        while begun < len(coming) and coming[begun][0] == moment:
            insort(ends, coming[begun][1])
            begun += 1
        if len(ends) >= needed:
            _append(stretches, moment, following, ends[-needed])
    return stretches


def _both(left: list[Stretch], right: list[Stretch]) -> list[Stretch]:
    """Starts that are good on both sides, up to where the first of the two gives out."""
    stretches: list[Stretch] = []
    i = j = 0
    while i < len(left) and j < len(right):
        a, b = left[i], right[j]
        start, end = max(a.start, b.start), min(a.end, b.end)
        if start < end:
            _append(stretches, start, end, min(a.until, b.until))
        if a.end <= b.end:
            i += 1
        else:
            j += 1
    return stretches


def _append(stretches: list[Stretch], start: int, end: int, until: int) -> None:
    if stretches and stretches[-1].until == until:
        start = stretches.pop().start
    stretches.append(Stretch(start, end, until))
