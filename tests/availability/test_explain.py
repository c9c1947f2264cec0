from __future__ import annotations

from datetime import date, timedelta

import pytest

from apcdesk.availability.explain import explain
from apcdesk.availability.situation import NOT_BACK, CountedStart
from apcdesk.domain.explanations import Blocker, Cause, Explanation, GroupReason, MemberReason
from apcdesk.domain.ids import CalendarId, EventUid, Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityConstraint, ConstraintPeriod
from tests.builders import (
    MONDAY,
    a_busy,
    a_diary,
    a_group,
    a_member,
    a_period,
    a_query,
    a_rule,
    a_situation,
    an_available_period,
)

DAY = a_period("08:00", "18:00")
CAL = CalendarId("cal")
UID = EventUid("evt_1")
HOURS = a_rule(("monday", "09:00", "12:00"), ("monday", "13:00", "17:00"))
MANAGED = a_member("A", managed_availability=True)
WHOLE_DAY = Period(a_period("00:00", "01:00").start, a_period("23:00", "24:00").end)


def blockers(asked, diary, member=None, **more):
    query = a_query(DAY, groups=[a_group(member or "A")], **more)
    (group,) = explain(query, a_situation(diary), asked).groups
    return group.members[0].blockers


def minutes(count):
    return timedelta(minutes=count)


def busy(cause, start, end, missing, **more):
    return Blocker(
        cause=cause,
        period=a_period(start, end),
        missing=minutes(missing),
        calendar_id=CAL,
        event_uid=UID,
        **more,
    )


def test_what_is_free_has_nothing_in_the_way():
    explained = explain(a_query(DAY), a_situation(a_diary()), a_period("10:00", "11:00"))

    assert explained == Explanation(
        a_period("10:00", "11:00"),
        (GroupReason(1, (MemberReason(Sub("A")),)),),
        timedelta(0),
        False,
        DAY,
    )


@pytest.mark.parametrize(
    ("event", "cause", "missing", "clear"),
    [
        pytest.param(("08:30", "09:30"), None, 0, 0, id="well before"),
        pytest.param(("09:00", "09:50"), None, 0, 0, id="before, just clear enough"),
        pytest.param(("09:00", "09:55"), Cause.CLEAR_BEFORE, 5, 10, id="before, too close"),
        pytest.param(("09:00", "10:00"), Cause.CLEAR_BEFORE, 10, 10, id="touching before"),
        pytest.param(("09:30", "10:05"), Cause.BUSY, 15, 0, id="over the start"),
        pytest.param(("10:20", "10:30"), Cause.BUSY, 35, 0, id="inside"),
        pytest.param(("10:00", "11:00"), Cause.BUSY, 60, 0, id="the same"),
        pytest.param(("09:00", "12:00"), Cause.BUSY, 60, 0, id="around"),
        pytest.param(("10:50", "12:00"), Cause.BUSY, 25, 0, id="over the end"),
        pytest.param(("11:00", "12:00"), Cause.CLEAR_AFTER, 15, 15, id="touching after"),
        pytest.param(("11:05", "12:00"), Cause.CLEAR_AFTER, 10, 15, id="after, too close"),
        pytest.param(("11:15", "12:00"), None, 0, 0, id="after, just clear enough"),
    ],
)
def test_an_event_near_the_asked_hour(event, cause, missing, clear):
    diary = a_diary(busy=[a_busy(*event, event_uid=UID)])

    found = blockers(a_period("10:00", "11:00"), diary, buffer=(10, 15))

    expected = () if cause is None else (busy(cause, event[0], event[1], missing, clear=minutes(clear)),)
    assert found == expected


@pytest.mark.parametrize(
    ("asked", "cause", "closed", "missing"),
    [
        (("08:30", "09:30"), Cause.HOURS_START, ("00:00", "09:00"), 30),
        (("16:15", "17:15"), Cause.HOURS_END, ("17:00", "24:00"), 15),
        (("19:00", "20:00"), Cause.HOURS_END, ("17:00", "24:00"), 180),
        (("11:30", "12:30"), Cause.CLOSED_BETWEEN, ("12:00", "13:00"), 30),
        (("12:10", "12:40"), Cause.CLOSED_BETWEEN, ("12:00", "13:00"), 30),
    ],
)
def test_hours_that_are_too_short(asked, cause, closed, missing):
    found = blockers(a_period(*asked), a_diary(rules=(HOURS,)), MANAGED)

    assert found == (Blocker(cause=cause, period=a_period(*closed), missing=minutes(missing)),)


def test_a_day_without_hours_is_named_in_the_zone_of_the_rule():
    rule = a_rule(("tuesday", "09:00", "17:00"), tzid="Asia/Tokyo")

    (blocker,) = blockers(a_period("10:00", "11:00"), a_diary(rules=(rule,)), MANAGED)

    assert (blocker.cause, blocker.missing, blocker.day) == (Cause.CLOSED_DAY, minutes(60), MONDAY)
    assert blocker.period == WHOLE_DAY.moved(timedelta(hours=-9))


def test_hours_that_were_never_set_are_said_to_be_missing():
    (blocker,) = blockers(a_period("10:00", "11:00"), a_diary(), MANAGED)

    assert blocker == Blocker(cause=Cause.NO_HOURS, period=WHOLE_DAY, missing=minutes(60))


def test_an_extra_time_counts_as_hours():
    extra = an_available_period("09:00", "10:30")

    (blocker,) = blockers(a_period("10:00", "11:00"), a_diary(available_periods=(extra,)), MANAGED)

    assert blocker == Blocker(cause=Cause.HOURS_END, period=a_period("10:30", "24:00"), missing=minutes(30))


def test_a_members_own_periods_leave_parts_out():
    member = a_member("A", available_periods=(a_period("10:10", "10:50"),))

    assert blockers(a_period("10:00", "11:00"), a_diary(), member) == (
        Blocker(cause=Cause.OWN_PERIODS, period=a_period("10:00", "10:10"), missing=minutes(10)),
        Blocker(cause=Cause.OWN_PERIODS, period=a_period("10:50", "11:00"), missing=minutes(10)),
    )


def test_a_hold_is_told_from_an_event():
    diary = a_diary(busy=[a_busy("10:00", "10:30", holder="kiosk-1")])

    assert blockers(a_period("10:00", "11:00"), diary) == (
        Blocker(
            cause=Cause.HELD,
            period=a_period("10:00", "10:30"),
            missing=minutes(30),
            calendar_id=CAL,
            holder="kiosk-1",
        ),
    )
    assert blockers(a_period("10:00", "11:00"), diary, holder="kiosk-1") == ()


def test_a_full_day_is_a_limit():
    once = AvailabilityConstraint(ConstraintPeriod.DAY, 1)
    member = a_member("A", availability_constraints=(once,))
    start = a_period("08:00", "09:00").seconds[0]

    found = blockers(a_period("10:00", "11:00"), a_diary(counted=(CountedStart(start, UID),)), member)

    assert found == (
        Blocker(
            cause=Cause.LIMIT,
            period=WHOLE_DAY,
            missing=minutes(60),
            limit=1,
            limit_period=ConstraintPeriod.DAY,
        ),
    )
    assert blockers(a_period("10:00", "11:00"), a_diary(), member) == ()


def test_what_takes_most_of_the_time_is_decisive():
    events = [
        a_busy("09:30", "10:10", event_uid=EventUid("small")),
        a_busy("10:20", "11:30", event_uid=EventUid("large")),
    ]

    found = blockers(a_period("10:00", "11:00"), a_diary(busy=events))

    assert [b.event_uid for b in found] == ["large", "small"]


def test_of_a_group_those_with_the_least_in_the_way_are_lacking():
    group = a_group("A", "B", "C", required=2)
    situation = a_situation(
        a_diary("A", [a_busy("10:00", "11:00")]), a_diary("B"), a_diary("C", [a_busy("10:45", "12:00")])
    )

    explained = explain(a_query(DAY, groups=[group]), situation, a_period("10:00", "11:00"))

    (reason,) = explained.groups
    assert (reason.free, reason.good) == (1, False)
    (lacking,) = reason.lacking
    assert (lacking.sub, lacking.blockers[0].period) == ("C", a_period("10:45", "12:00"))


def test_a_time_outside_the_query_or_off_its_grid_is_said_so():
    query = a_query(DAY, interval=15, response_format="overlapping_slots")

    def seen(start, end):
        explained = explain(query, a_situation(a_diary()), a_period(start, end))
        return explained.outside, explained.off_grid

    assert seen("07:30", "08:30") == (minutes(30), False)
    assert seen("10:10", "11:10") == (minutes(0), True)
    assert seen("10:15", "11:15") == (minutes(0), False)


def test_a_start_that_was_not_listed_is_off_the_grid():
    query = a_query(query_slots=(a_period("10:00", "11:00").start,))

    explained = explain(query, a_situation(a_diary()), a_period("10:30", "11:30"))

    assert (explained.outside, explained.off_grid) == (minutes(30), True)


def test_a_night_that_is_open_over_midnight_is_not_closed_at_midnight():
    rule = a_rule(("monday", "22:00", "24:00"), ("tuesday", "00:00", "02:00"))
    night = Period(a_period("23:00", "24:00").start, a_period("00:30", "01:00", date(2030, 1, 8)).end)

    assert blockers(night, a_diary(rules=(rule,)), MANAGED) == ()
    (blocker,) = blockers(night.moved(timedelta(hours=2)), a_diary(rules=(rule,)), MANAGED)
    assert (blocker.cause, blocker.missing) == (Cause.HOURS_END, minutes(60))


def test_where_nobody_is_ever_free_there_is_no_longest_time():
    explained = explain(a_query(DAY), a_situation(a_diary(busy=[a_busy("07:00", "19:00")])), None)

    assert explained == Explanation(None, (), timedelta(0), False, None)


def test_an_item_that_is_not_back_is_in_everybodys_way():
    diary = a_diary(busy=[a_busy("10:00", "10:30", holder=NOT_BACK)])

    [blocker] = blockers(a_period("10:00", "11:00"), diary, holder="kiosk-1")

    assert (blocker.cause, blocker.period) == (Cause.NOT_BACK, a_period("10:00", "10:30"))
