"""Every reason is true, and every repair opens what it claims, as the minute-by-minute model sees it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apcdesk.availability.expand import day_bounds, local_day_of
from apcdesk.availability.explain import explain
from apcdesk.availability.repairs import FIRST, Leeway, counted, repairs
from apcdesk.availability.situation import Diary, Situation
from apcdesk.domain.explanations import Blocker, Candidate, Cause, MemberReason, RepairKind
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from tests.availability.model import minutes_of_all, model_answer, model_available_at, model_open_minutes
from tests.availability.strategies import SUBS, Setting, calm_cases, cases, members, periods

pytestmark = pytest.mark.long

searching = settings(max_examples=200 if settings().max_examples < 1_000 else 1_000)
MINUTE = timedelta(minutes=1)
Case = tuple[Setting, Situation, AvailabilityQuery]

TAKEN = (Cause.BUSY, Cause.HELD, Cause.NOT_BACK)


def moments(setting: Setting) -> st.SearchStrategy[Period]:
    """Near the change, or on a day around it."""
    days = st.sampled_from([0, 0, 0, -2, 1, 2])
    return st.builds(lambda period, n: period.moved(timedelta(days=n)), periods(setting, longest=12), days)


def is_free(query: AvailabilityQuery, member: Member, situation: Situation, asked: Period) -> bool:
    alone = replace(query, participants=(Group((member,)),), query_periods=(asked,), query_slots=())
    return model_available_at(alone, situation, asked) is not None


def only(situation: Situation, sub: Sub, **left: object) -> Situation:
    """Nothing is stored of this account but what is left; its calendars stay."""
    bare: dict[str, object] = {"busy": (), "rules": (), "available_periods": (), "counted": ()}
    diary = replace(situation.diaries[sub], **(bare | left))  # type: ignore[arg-type]
    return replace(situation, diaries={**situation.diaries, sub: diary})


def check_blocker(
    query: AvailabilityQuery, member: Member, situation: Situation, asked: Period, blocker: Blocker
) -> None:
    """The blocker alone keeps the member from being free, and says how."""
    diary = situation.diaries[member.sub]
    unruled = replace(member, managed_availability=False, available_periods=None, availability_constraints=())
    start, end = asked.start, asked.end
    if blocker.cause in (*TAKEN, Cause.CLEAR_AFTER, Cause.CLEAR_BEFORE):
        of_it = [b for b in diary.busy if Period.of_seconds(b.start, b.end) == blocker.period]
        of_it = [b for b in of_it if (b.event_uid, b.holder) == (blocker.event_uid, blocker.holder)]
        assert blocker.calendar_id is not None
        looked_at = replace(unruled, calendar_ids=(blocker.calendar_id,))
        assert not is_free(query, looked_at, only(situation, member.sub, busy=tuple(of_it)), asked)
        assert blocker.period.overlaps(asked) == (blocker.cause in TAKEN)
        if blocker.cause is Cause.CLEAR_AFTER:
            assert blocker.missing == blocker.clear - (blocker.period.start - end)
        if blocker.cause is Cause.CLEAR_BEFORE:
            assert blocker.missing == blocker.clear - (start - blocker.period.end)
    elif blocker.cause is Cause.OWN_PERIODS:
        assert not minutes_of_all(member.available_periods or ()) & minutes_of_all([blocker.period])
        assert asked.contains(blocker.period)
    elif blocker.cause is Cause.LIMIT:
        assert blocker.period.overlaps(asked)
        constrained = replace(unruled, availability_constraints=member.availability_constraints)
        assert not is_free(query, constrained, only(situation, member.sub, counted=diary.counted), asked)
    else:
        check_hours(member, diary, asked, blocker)


def check_hours(member: Member, diary: Diary, asked: Period, blocker: Blocker) -> None:
    ids = member.availability_rule_ids
    rules = [rule for rule in diary.rules if ids is None or rule.availability_rule_id in ids]

    def open_minutes(window: Period) -> set[int]:
        return model_open_minutes(rules, diary.available_periods, window)

    closed = blocker.period
    before, after = Period(closed.start - MINUTE, closed.start), Period(closed.end, closed.end + MINUTE)
    assert closed.overlaps(asked)
    assert not open_minutes(closed)
    if blocker.cause in (Cause.HOURS_END, Cause.CLOSED_BETWEEN):
        assert open_minutes(before)
    if blocker.cause in (Cause.HOURS_START, Cause.CLOSED_BETWEEN):
        assert open_minutes(after)
    if blocker.cause is Cause.HOURS_END:
        assert blocker.missing == asked.end - closed.start
    if blocker.cause is Cause.HOURS_START:
        assert blocker.missing == closed.end - asked.start
    if blocker.cause is Cause.NO_HOURS:
        assert not any(rule.weekly_periods for rule in rules)


@searching
@given(cases(), st.data())
def test_every_reason_is_true_and_none_is_left_out(case: Case, data: st.DataObject):
    setting, situation, query = case
    asked = data.draw(moments(setting))

    explained = explain(query, situation, asked)

    for group, reasons in zip(query.participants, explained.groups, strict=True):
        assert reasons.needed == group.needed
        for member, reason in zip(group.members, reasons.members, strict=True):
            assert reason.sub == member.sub
            assert reason.free == is_free(query, member, situation, asked)
            for blocker in reason.blockers:
                check_blocker(query, member, situation, asked, blocker)
    good = all(group.good for group in explained.groups) and not explained.outside
    assert good == (model_available_at(query, situation, asked) is not None)
    lacking: list[MemberReason] = [m for g in explained.groups for m in g.lacking]
    assert len(lacking) == sum(max(g.needed - g.free, 0) for g in explained.groups)


@searching
@given(calm_cases() | cases(), st.data())
def test_every_repair_opens_exactly_what_it_claims(case: Case, data: st.DataObject):
    setting, situation, query = case
    asked = data.draw(st.none() | moments(setting))
    candidate = Candidate(0, data.draw(members(setting)), data.draw(st.none() | st.just(query.subs[0])))
    earliest = data.draw(st.none() | st.integers(-60, 0).map(setting.moment))
    leeway = Leeway(tzid=setting.tzid, known=reach(setting), earliest=earliest, candidates=(candidate,))

    found = repairs(query, situation, asked, leeway)

    offered = {slot.start for slot in model_answer(counted(query), situation)}
    first = asked.start if asked else min(p.start for p in query.query_periods or _listed(query))
    day = Period.of_seconds(
        *day_bounds(local_day_of(first.timestamp().__floor__(), setting.tzid), setting.tzid)
    )
    for repair in found:
        opened = [
            slot.start for slot in model_answer(counted(repair.query), situation) if slot.start not in offered
        ]
        of_day = [start for start in opened if day.has(start)]
        assert (repair.opens_in_day, repair.opens_in_window) == (len(of_day), len(opened))
        assert repair.first == tuple((of_day or opened)[:FIRST])
        assert opened


def _listed(query: AvailabilityQuery) -> list[Period]:
    return [Period(start, start + query.required_duration) for start in query.query_slots]


def test_the_cases_have_reasons_and_repairs_of_every_kind():
    causes: Counter[Cause] = Counter()
    kinds: Counter[RepairKind] = Counter()

    @searching
    @given(cases())
    def look_at_reasons(case: Case) -> None:
        setting, situation, query = case
        for hours in range(-30, 30, 5):
            asked = Period(setting.change, setting.change + timedelta(minutes=45))
            explained = explain(query, situation, asked.moved(timedelta(hours=hours)))
            causes.update(b.cause for g in explained.groups for m in g.members for b in m.blockers)

    @searching
    @given(calm_cases())
    def look_at_repairs(case: Case) -> None:
        setting, situation, query = case
        candidate = Candidate(0, Member(SUBS[-1]), query.subs[0])
        leeway = Leeway(tzid=setting.tzid, known=reach(setting), candidates=(candidate,))
        for hours in range(0, 12, 2):
            asked = Period(setting.change, setting.change + query.required_duration)
            found = repairs(query, situation, asked.moved(timedelta(hours=hours)), leeway)
            kinds.update(repair.kind for repair in found)

    look_at_reasons()
    look_at_repairs()

    assert set(causes) == set(Cause)
    assert set(kinds) == set(RepairKind)


def reach(setting: Setting) -> Period:
    return Period(setting.change - timedelta(days=5), setting.change + timedelta(days=16))
