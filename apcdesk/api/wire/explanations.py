"""An explanation on the wire: our extension of the availability query, sent only when it is asked for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NotRequired

from typing_extensions import TypedDict

from apcdesk.api.wire.times import instant_text
from apcdesk.domain.explanations import Blocker, GroupReason, MemberReason, Repair
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period

if TYPE_CHECKING:
    from apcdesk.service.asking.explaining import ExplanationView


class MinutesAnswer(TypedDict):
    """A Duration in whole minutes; what is left over counts as one more."""

    minutes: int


class PeriodAnswer(TypedDict):
    """A stretch of time."""

    start: str
    end: str


class BlockerAnswer(TypedDict):
    """One thing in the way. `summary` is there only for who may read the events of that account."""

    cause: str
    start: str
    end: str
    missing: MinutesAnswer
    clear: NotRequired[MinutesAnswer]
    limit: NotRequired[int]
    summary: NotRequired[str]


class MemberReasonAnswer(TypedDict):
    """One member at the asked time; the first blocker is the decisive one."""

    sub: str
    free: bool
    missing: MinutesAnswer
    blockers: list[BlockerAnswer]


class GroupReasonAnswer(TypedDict):
    """One group at the asked time: how many it needs, and how many are free."""

    required: int
    free: int
    members: list[MemberReasonAnswer]


class RepairAnswer(TypedDict):
    """A change that opens times: how many starts on the local day and in the whole window, and the first ones."""

    kind: str
    opens_in_day: int
    opens_in_window: int
    first: list[str]
    sub: NotRequired[str]
    required_duration: NotRequired[MinutesAnswer]
    moment: NotRequired[str]


class ExplanationAnswer(TypedDict):
    """Why a time is not offered, or why nothing is, and what would open times.

    `asked` and `groups` are there only when a moment was asked about; `longest` is the longest time that is good
    for all groups, of several the earliest.
    """

    asked: NotRequired[PeriodAnswer]
    outside: NotRequired[MinutesAnswer]
    off_grid: NotRequired[bool]
    groups: NotRequired[list[GroupReasonAnswer]]
    longest: PeriodAnswer | None
    repairs: list[RepairAnswer]


def explanation_answer(view: ExplanationView, reader: Sub | None) -> ExplanationAnswer:
    """The answer; `reader` is the account whose events the caller may read. No names, no places of holds."""
    explanation = view.explanation
    answer: ExplanationAnswer = {
        "longest": None if explanation.longest is None else _period(explanation.longest),
        "repairs": [_repair(repair) for repair in view.repairs],
    }
    if explanation.asked is not None:
        answer["asked"] = _period(explanation.asked)
        answer["outside"] = _minutes(explanation.outside)
        answer["off_grid"] = explanation.off_grid
        answer["groups"] = [_group(view, group, reader) for group in explanation.groups]
    return answer


def _group(view: ExplanationView, group: GroupReason, reader: Sub | None) -> GroupReasonAnswer:
    members = [_member(view, member, reader) for member in group.members]
    return {"required": group.needed, "free": group.free, "members": members}


def _member(view: ExplanationView, member: MemberReason, reader: Sub | None) -> MemberReasonAnswer:
    blockers = []
    for blocker in member.blockers:
        answer = _blocker(blocker)
        title = view.title_of(blocker) if member.sub == reader else None
        if title is not None:
            answer["summary"] = title
        blockers.append(answer)
    return {
        "sub": member.sub,
        "free": member.free,
        "missing": _minutes(member.missing),
        "blockers": blockers,
    }


def _blocker(blocker: Blocker) -> BlockerAnswer:
    answer: BlockerAnswer = {
        "cause": blocker.cause,
        "start": instant_text(blocker.period.start),
        "end": instant_text(blocker.period.end),
        "missing": _minutes(blocker.missing),
    }
    if blocker.clear:
        answer["clear"] = _minutes(blocker.clear)
    if blocker.limit is not None:
        answer["limit"] = blocker.limit
    return answer


def _repair(repair: Repair) -> RepairAnswer:
    answer: RepairAnswer = {
        "kind": repair.kind,
        "opens_in_day": repair.opens_in_day,
        "opens_in_window": repair.opens_in_window,
        "first": [instant_text(start) for start in repair.first],
    }
    if repair.sub is not None:
        answer["sub"] = repair.sub
    if repair.length is not None:
        answer["required_duration"] = _minutes(repair.length)
    if repair.moment is not None:
        answer["moment"] = instant_text(repair.moment)
    return answer


def _period(period: Period) -> PeriodAnswer:
    return {"start": instant_text(period.start), "end": instant_text(period.end)}


def _minutes(length: timedelta) -> MinutesAnswer:
    return {"minutes": -int(-length.total_seconds() // 60)}
