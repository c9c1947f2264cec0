from dataclasses import replace
from datetime import timedelta

import pytest

from apcdesk.domain.ids import CalendarId
from apcdesk.domain.rules import AvailablePeriod, Weekday, WeeklyPeriod
from apcdesk.errors import Invalid, NotFound
from apcdesk.service.hours import rules as rules_module
from tests.service.builders import WEDNESDAY, a_period, hours


def an_extra(sub, start="15:00", end="16:00", name="vip", **more):
    return AvailablePeriod(sub, name, a_period(start, end), **more)


def test_a_rule_is_replaced_as_a_whole(services, staff, a_calendar):
    calendar = a_calendar("x")
    services.rules.upsert(hours(calendar.sub, 9, 12), origin=staff)
    rule = replace(hours(calendar.sub, 13, 17), calendar_ids=(calendar.calendar_id,))

    services.rules.upsert(rule, origin=staff)

    assert services.rules.all(calendar.sub) == (rule,)
    assert services.rules.get(calendar.sub, "hours") == rule


def test_an_empty_week_is_a_rule(services, staff, a_calendar):
    rule = replace(hours(a_calendar("x").sub, 9, 12), weekly_periods=())

    services.rules.upsert(rule, origin=staff)

    assert services.rules.all(rule.sub) == (rule,)


@pytest.mark.parametrize(
    ("wrong", "field", "key"),
    [
        ({"availability_rule_id": "a b"}, "availability_rule_id", "errors.invalid_format"),
        ({"availability_rule_id": "a/b"}, "availability_rule_id", "errors.invalid_format"),
        ({"availability_rule_id": ""}, "availability_rule_id", "errors.required"),
        ({"tzid": "Mars/Base"}, "tzid", "errors.tzid_unrecognized"),
        ({"calendar_ids": ()}, "calendar_ids", "errors.required"),
        ({"calendar_ids": (CalendarId("cal_no"),)}, "calendar_ids", "errors.invalid_calendar_ids"),
        (
            {"weekly_periods": (WeeklyPeriod(Weekday.MONDAY, 0, 60),) * 101},
            "weekly_periods",
            "errors.too_many",
        ),
    ],
)
def test_a_rule_that_cannot_be_is_refused(services, staff, a_calendar, wrong, field, key):
    rule = replace(hours(a_calendar("x").sub, 9, 12), **wrong)

    with pytest.raises(Invalid) as caught:
        services.rules.upsert(rule, origin=staff)

    assert [(p.field, p.key) for p in caught.value.problems] == [(field, key)]
    assert services.rules.all(rule.sub) == ()


def test_an_account_has_at_most_fifty_rules(services, staff, a_calendar, monkeypatch):
    monkeypatch.setattr(rules_module, "MAX_RULES", 2)
    sub = a_calendar("x").sub
    for name in ("a", "b"):
        services.rules.upsert(hours(sub, 9, 12, name=name), origin=staff)

    services.rules.upsert(hours(sub, 9, 13, name="b"), origin=staff)
    with pytest.raises(Invalid) as caught:
        services.rules.upsert(hours(sub, 9, 12, name="c"), origin=staff)

    assert caught.value.problems[0].key == "errors.limit_exceeded"


def test_an_account_has_at_most_so_many_periods(services, staff, a_calendar, monkeypatch):
    monkeypatch.setattr(rules_module, "MAX_PERIODS", 1)
    sub = a_calendar("x").sub
    services.rules.upsert_period(an_extra(sub), origin=staff)

    with pytest.raises(Invalid) as caught:
        services.rules.upsert_period(an_extra(sub, name="other"), origin=staff)

    assert caught.value.problems[0].field == "available_period_id"


def test_deleting_twice_is_no_error_and_can_be_taken_back(services, staff, a_calendar):
    rule = services.rules.upsert(hours(a_calendar("x").sub, 9, 12), origin=staff)

    change = services.rules.delete(rule.sub, "hours", origin=staff)
    assert services.rules.delete(rule.sub, "hours", origin=staff) is None
    with pytest.raises(NotFound):
        services.rules.get(rule.sub, "hours")

    assert change is not None
    redo = services.changes.undo([change])
    assert services.rules.all(rule.sub) == (rule,)
    services.changes.undo(redo)
    assert services.rules.all(rule.sub) == ()


def test_available_periods_are_kept_in_order_and_replaced_by_id(services, staff, a_calendar):
    sub = a_calendar("x").sub
    late = services.rules.upsert_period(an_extra(sub, "18:00", "19:00", "late"), origin=staff)
    services.rules.upsert_period(an_extra(sub), origin=staff)
    early = services.rules.upsert_period(an_extra(sub, "07:00", "08:00"), origin=staff)

    assert services.rules.periods(sub) == (early, late)
    assert services.rules.periods(sub, within=a_period("18:30", "20:00")) == (late,)
    assert services.rules.delete_period(sub, "late", origin=staff) is not None
    assert services.rules.delete_period(sub, "late", origin=staff) is None
    assert len(services.rules.delete_all_periods(sub, origin=staff)) == 1
    assert services.rules.periods(sub) == ()


def test_what_another_account_calls_the_same_is_its_own(services, staff, a_calendar):
    one, other = a_calendar("x").sub, a_calendar("y").sub
    for sub in (one, other):
        services.rules.upsert(hours(sub, 9, 12), origin=staff)
        services.rules.upsert_period(an_extra(sub), origin=staff)

    rule = services.rules.upsert(hours(one, 13, 17), origin=staff)
    assert services.rules.all(other) == (hours(other, 9, 12),)
    assert services.rules.all(one) == (rule,)
    services.rules.delete(one, "hours", origin=staff)
    services.rules.delete_period(one, "vip", origin=staff)

    assert (services.rules.all(one), services.rules.periods(one)) == ((), ())
    assert (services.rules.all(other), services.rules.periods(other)) == (
        (hours(other, 9, 12),),
        (an_extra(other),),
    )


def test_a_period_that_cannot_be_is_refused(services, staff, a_calendar):
    extra = an_extra(a_calendar("x").sub, name="é", start_tzid="X/Y", end_tzid="X/Z")
    extra = replace(extra, period=replace(extra.period, end=extra.period.start + timedelta(days=367)))

    with pytest.raises(Invalid) as caught:
        services.rules.upsert_period(extra, origin=staff)

    assert [p.field for p in caught.value.problems] == [
        "available_period_id",
        "start.tzid",
        "end.tzid",
        "end",
    ]


def test_open_hours_tell_rules_from_extra_time(services, staff, a_calendar):
    sub = a_calendar("x").sub
    day = a_period("00:00", "23:00", WEDNESDAY)
    assert not services.rules.open_hours(sub, day).has_any

    services.rules.upsert(hours(sub, 9, 17), origin=staff)
    extra = services.rules.upsert_period(an_extra(sub, "18:00", "19:00"), origin=staff)

    open_hours = services.rules.open_hours(sub, day)
    assert open_hours.rules == (a_period("08:00", "16:00"),)
    assert (open_hours.extra, open_hours.has_any) == ((extra,), True)


def test_a_period_on_another_day_counts_as_having_hours(services, staff, a_calendar):
    sub = a_calendar("x").sub
    services.rules.upsert_period(an_extra(sub), origin=staff)

    other_day = services.rules.open_hours(sub, a_period("00:00", "01:00", WEDNESDAY + timedelta(days=9)))

    assert (other_day.extra, other_day.has_any) == ((), True)
