"""Hours while they are edited."""

from dataclasses import replace
from datetime import UTC, datetime

from apcdesk.desk.staff.rules import draft as d
from apcdesk.desk.staff.rules.draft import Draft
from apcdesk.domain.events import When
from apcdesk.domain.hours import Closing, Hours
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod, Weekday, WeeklyPeriod

PRESS = Sub("apc_press")
RULE = AvailabilityRule(
    PRESS,
    "hours",
    "Europe/Oslo",
    (
        WeeklyPeriod(Weekday.TUESDAY, 600, 700),
        WeeklyPeriod(Weekday.MONDAY, 540, 600),
        WeeklyPeriod(Weekday.MONDAY, 600, 720),
    ),
)
STORED = Hours(PRESS, (RULE, replace(RULE, availability_rule_id="late")))


def period(start, end):
    return Period(datetime(2027, 3, 9, start, tzinfo=UTC), datetime(2027, 3, 9, end, tzinfo=UTC))


def test_steps_are_taken_back_and_done_again_and_a_new_one_forgets_those_taken_back():
    draft = Draft(STORED)
    painted = d.with_rule(STORED, "hours", lambda rule: replace(rule, tzid="Europe/Lisbon"))
    assert draft.change(painted)
    assert not draft.change(painted)
    assert (draft.unsaved, draft.can_undo, draft.can_redo) == (1, True, False)

    draft.undo()
    draft.undo()
    assert (draft.hours, draft.unsaved, draft.can_undo, draft.can_redo) == (STORED, 0, False, True)
    draft.redo()
    draft.redo()
    assert draft.hours == painted
    draft.undo()
    draft.change(d.without_rule(STORED, "late"))
    assert (draft.hours.rules, draft.can_redo) == ((RULE,), False)


def test_a_rule_with_another_id_is_one_change():
    draft = Draft(STORED)
    draft.change(d.with_rule(STORED, "late", lambda rule: replace(rule, availability_rule_id="evening")))

    assert draft.unsaved == 1


def test_exceptions_come_in_the_order_of_time_and_go_again():
    late = AvailablePeriod(PRESS, "late", period(18, 19))
    early = AvailablePeriod(PRESS, "early", period(7, 8))
    closed, service = Closing(When(period(12, 13)), "Lunch"), Closing(When(period(9, 10)), "Service")

    hours = d.with_extra(d.with_extra(Hours(PRESS), late), early)
    hours = d.with_closing(d.with_closing(hours, closed), service)
    assert (hours.extra, hours.closings) == ((early, late), (service, closed))

    moved = replace(early, period=period(20, 21))
    longer = replace(closed, when=When(period(8, 13)))
    hours = d.with_closing(d.with_extra(hours, moved), longer, instead_of=closed)
    assert (hours.extra, hours.closings) == ((late, moved), (longer, service))
    assert d.without(d.without(hours, late), service) == Hours(PRESS, (), (moved,), (longer,))
    assert d.plus_rule(hours, RULE).rules == (RULE,)
