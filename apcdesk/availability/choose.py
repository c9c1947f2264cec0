"""Who is to do it: from everybody who is free to those who are assigned, with the reason of each choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apcdesk.domain.bookings import Assignment, Method, Reason

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from apcdesk.domain.bookings import NamedGroup
    from apcdesk.domain.ids import Sub


def assign(
    groups: Iterable[NamedGroup],
    free: Collection[Sub],
    booked_minutes: Mapping[Sub, int],
    wanted: Sub | None = None,
) -> Assignment:
    """Choose from the participants of a slot that is good for these groups.

    A group of "all" gives every member. A group of n gives n: the wanted one first, then those with the fewest
    booked minutes (of the slot's local day; a sub that is not in the mapping has none), then those named first.
    A sub that several groups give is assigned once, with the first reason. A wanted sub that is not free, or in
    no group, is not assigned.
    """
    reasons: dict[Sub, Reason] = {}
    for group in groups:
        for reason in _chosen(group, free, booked_minutes, wanted):
            reasons.setdefault(reason.sub, reason)
    return Assignment(tuple(reasons), tuple(reasons.values()))


def is_choice(groups: Iterable[NamedGroup], free: Collection[Sub]) -> bool:
    """Whether some group has more who are free than it needs: only then their booked minutes count."""
    return any(
        group.required is not None and len(_candidates(group, free)) > group.required for group in groups
    )


def _chosen(
    group: NamedGroup, free: Collection[Sub], booked_minutes: Mapping[Sub, int], wanted: Sub | None
) -> list[Reason]:
    if group.required is None:
        return [Reason(sub, Method.ALL) for sub in group.subs]
    candidates = _candidates(group, free)
    alone = len(candidates) <= group.required
    candidates.sort(key=lambda sub: booked_minutes.get(sub, 0))
    compared = tuple((sub, booked_minutes.get(sub, 0)) for sub in candidates)
    candidates.sort(key=lambda sub: sub != wanted)
    return [_reason(sub, alone, compared, wanted) for sub in candidates[: group.required]]


def _candidates(group: NamedGroup, free: Collection[Sub]) -> list[Sub]:
    return [sub for sub in dict.fromkeys(group.subs) if sub in free]


def _reason(sub: Sub, alone: bool, compared: tuple[tuple[Sub, int], ...], wanted: Sub | None) -> Reason:
    if sub == wanted:
        return Reason(sub, Method.CHOSEN)
    return Reason(sub, Method.ONLY_FREE) if alone else Reason(sub, Method.FEWEST_MINUTES, compared)
