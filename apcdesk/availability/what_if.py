"""A situation as it would be: hypotheses applied to what is stored, for the same engine to answer from.

Hypotheses count in their order: one more of an account that is open longer is open longer too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from apcdesk.availability.open_hours import open_periods
from apcdesk.availability.situation import Busy, Diary
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.hypotheses import Away, LongerHours, OneMore
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period, merge
from apcdesk.domain.rules import AvailablePeriod

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from apcdesk.availability.situation import Situation
    from apcdesk.domain.bookings import AppointmentType
    from apcdesk.domain.hypotheses import Hypothesis


def newcomers(hypotheses: Sequence[Hypothesis]) -> tuple[tuple[Sub, Sub], ...]:
    """The accounts that there would be more: whom each is like, and its own name until it has a sub."""
    likes = [hypothesis.sub for hypothesis in hypotheses if isinstance(hypothesis, OneMore)]
    return tuple((like, Sub(f"one_more_{n}")) for n, like in enumerate(likes))


def supposed(
    situation: Situation, hypotheses: Sequence[Hypothesis], with_hours: Collection[Sub]
) -> Situation:
    """The situation if all of this were so. Accounts without a diary are left out.

    `with_hours` are the accounts that have a rule or an available period: the others are open at any time.
    """
    diaries = dict(situation.diaries)
    coming = iter(newcomers(hypotheses))
    for hypothesis in hypotheses:
        new = next(coming)[1] if isinstance(hypothesis, OneMore) else hypothesis.sub
        diary = diaries.get(hypothesis.sub)
        if diary is None:
            continue
        if isinstance(hypothesis, Away):
            diaries[new] = _busy(diary, hypothesis.periods)
        elif isinstance(hypothesis, LongerHours):
            diaries[new] = _open(diary, hypothesis.periods)
        else:
            open_ = _hours_within(diary, hypothesis.periods, hypothesis.sub in with_hours)
            diaries[new] = _open(Diary(new), open_)
    return replace(situation, diaries=diaries)


def extended(kind: AppointmentType, like: Sub, new: Sub) -> AppointmentType:
    """The appointment type with one more who can stand in for another.

    A group that needs some has one more to choose from. Where all are needed, the two become a group of their own
    that needs one of them, and no visitor is asked which. An event stands on the new one's calendar where it stands on the other's.
    """
    targets = kind.target_subs
    if targets is not None and like in targets:
        targets = (*targets, new)
    groups = tuple(group for one in kind.participants for group in _extended(one, like, new))
    return replace(kind, participants=groups, target_subs=targets)


def _extended(group: NamedGroup, like: Sub, new: Sub) -> Iterator[NamedGroup]:
    if like not in group.subs:
        yield group
    elif group.required is not None:
        yield replace(group, subs=(*group.subs, new))
    else:
        others = tuple(sub for sub in group.subs if sub != like)
        if others:
            yield replace(group, subs=others)
        yield NamedGroup(group.name, (like, new), 1, offered=False)


def _hours_within(diary: Diary, periods: Iterable[Period], with_hours: bool) -> list[Period]:
    """When the account is open inside the periods; without any hours that is always."""
    merged = merge(periods)
    if not with_hours:
        return merged
    return [one for p in merged for one in open_periods(diary.rules, diary.available_periods, p)]


def _busy(diary: Diary, periods: Iterable[Period]) -> Diary:
    """Away blocks the account's first calendar, where it would be written."""
    taken = tuple(
        Busy(calendar_id, *period.seconds) for calendar_id in diary.calendar_ids[:1] for period in periods
    )
    return replace(diary, busy=(*diary.busy, *taken))


def _open(diary: Diary, periods: Iterable[Period]) -> Diary:
    extra = tuple(AvailablePeriod(diary.sub, f"what-if-{n}", period) for n, period in enumerate(periods))
    return replace(diary, available_periods=(*diary.available_periods, *extra))
