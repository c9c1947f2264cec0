"""The question as people set it, and the query that it means."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from apcdesk.desk.staff.finder.model import (
    FinderState,
    Window,
    narrowed,
    query_of,
    state_of,
    state_of_type,
    with_members,
)
from apcdesk.desk.staff.finder.remembered import from_value, to_value
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import AvailabilityQuery, Buffer, ResponseFormat
from tests.builders import a_group, a_member, a_period, at
from tests.service.builders import an_appointment_type

PRESS, FJORD, INGRID, LARS = (Sub(name) for name in ("press", "fjord", "ingrid", "lars"))
ROOMS = NamedGroup("Press and room", (PRESS, FJORD))
CONSULTANT = NamedGroup("Consultant", (INGRID, LARS), 1)
STATE = FinderState(
    window=Window(None, at("16:00")),
    groups=(ROOMS, NamedGroup("Group 2", ()), CONSULTANT),
    length=45,
    interval=15,
    before=10,
    after=15,
)


def test_a_state_asks_the_query_it_shows():
    query = query_of(STATE, at("11:20"), managed={PRESS, LARS})

    assert query == AvailabilityQuery(
        participants=(
            a_group(a_member("press", managed_availability=True), "fjord"),
            a_group("ingrid", a_member("lars", managed_availability=True), required=1),
        ),
        required_duration=timedelta(minutes=45),
        query_periods=(a_period("11:20", "16:00"),),
        response_format=ResponseFormat.OVERLAPPING_SLOTS,
        start_interval=timedelta(minutes=15),
        buffer=Buffer.of_minutes(10, 15),
    )


def test_without_their_rules_nobody_is_asked_by_rules():
    query = query_of(replace(STATE, use_rules=False), at("11:20"), managed={PRESS, LARS})

    assert query is not None
    assert not any(member.managed_availability for group in query.participants for member in group.members)


@pytest.mark.parametrize(
    ("window", "now", "asked"),
    [
        (Window(None, at("16:00")), "11:20", ("11:20", "16:00")),
        (Window(at("09:00"), at("16:00")), "11:20", ("11:20", "16:00")),
        (Window(at("13:00"), at("16:00")), "11:20", ("13:00", "16:00")),
        (Window(at("09:00"), at("11:00")), "11:20", ("09:00", "11:00")),
        (Window(None, at("16:00")), "16:00", None),
    ],
    ids=["from now on", "begun", "to come", "wholly past, asked as it is", "over"],
)
def test_what_is_over_is_not_looked_at(window: Window, now: str, asked: tuple[str, str] | None):
    assert window.period(at(now)) == (None if asked is None else a_period(*asked))


def test_nobody_to_ask_is_no_query():
    assert query_of(replace(STATE, groups=(NamedGroup("Group 1", ()),)), at("11:20"), managed=()) is None


def test_a_query_shown_and_asked_again_is_the_same_query():
    shown = replace(STATE, groups=(ROOMS, CONSULTANT), window=Window(at("13:00"), at("16:00")))
    query = query_of(shown, at("11:20"), managed=shown.subs)
    assert query is not None

    assert state_of(query, [group.name for group in shown.groups], at("11:20")) == shown


def test_a_query_that_has_begun_is_shown_as_from_now_on():
    query = query_of(STATE, at("11:20"), managed=())
    assert query is not None

    assert state_of(query, ["A", "B"], at("11:20")).window == Window(None, at("16:00"))


def test_the_query_of_a_booking_asks_exactly_the_chosen_people_at_its_time():
    query = query_of(STATE, at("11:20"), managed={LARS})
    assert query is not None

    asked = narrowed(query, {PRESS, LARS}, a_period("14:15", "15:00"))

    assert asked.participants == (a_group("press"), a_group(a_member("lars", managed_availability=True)))
    assert (asked.query_periods, asked.buffer) == ((a_period("14:15", "15:00"),), query.buffer)


@pytest.mark.parametrize(
    ("required", "left", "wanted"), [(2, "AB", 2), (2, "A", 1), (1, "", 1), (None, "A", None), (3, "AB", 2)]
)
def test_a_group_never_requires_more_than_it_has(required: int | None, left: str, wanted: int | None):
    group = NamedGroup("Crew", tuple(map(Sub, "ABCD")), required)

    assert with_members(group, [Sub(one) for one in left]).required == wanted


def test_calendars_that_are_gone_are_not_asked():
    assert STATE.without_missing({FJORD, LARS}).subs == (FJORD, LARS)


def test_a_remembered_question_comes_back_whole():
    fresh = FinderState(window=Window(None, at("24:00")))

    assert from_value(to_value(STATE), fresh, at("11:20")) == STATE


def test_a_remembered_window_that_is_over_is_a_fresh_one():
    fresh = FinderState(window=Window(None, at("24:00")))

    assert from_value(to_value(STATE), fresh, at("17:00")) == replace(STATE, window=fresh.window)


@pytest.mark.parametrize("value", [None, [], {"groups": 3}, {**to_value(STATE), "to": "soon"}])
def test_what_cannot_be_remembered_is_asked_afresh(value: object):
    fresh = FinderState(window=Window(None, at("24:00")))

    assert from_value(value, fresh, at("11:20")) == fresh


FRESH = FinderState(
    window=Window(None, datetime(2027, 3, 16, 23, tzinfo=UTC)), groups=(NamedGroup("Group 1", ()),)
)
"""A search on the morning of Wednesday 10 March in Oslo that looks a week ahead."""
MORNING = datetime(2027, 3, 10, 8, tzinfo=UTC)


def midnight(day: int) -> datetime:
    """That begins a day of March in Oslo."""
    return datetime(2027, 3, day - 1, 23, tzinfo=UTC)


def test_an_appointment_type_fills_the_question():
    kind = an_appointment_type(
        ROOMS,
        CONSULTANT,
        required_duration=timedelta(minutes=50),
        start_interval=timedelta(minutes=20),
        buffer=Buffer.of_minutes(10, 15),
        minimum_notice=timedelta(days=3),
        first_day=None,
        last_day=None,
    )

    asked = state_of_type(kind, replace(FRESH, length=20), MORNING)

    assert asked == FinderState(
        window=FRESH.window,
        groups=(ROOMS, CONSULTANT),
        length=50,
        interval=20,
        before=10,
        after=15,
        use_rules=True,
        name="Demo",
    )


@pytest.mark.parametrize(
    ("first", "last", "window"),
    [
        (None, None, FRESH.window),
        (9, 30, FRESH.window),
        (9, 12, Window(None, midnight(13))),
        (14, None, Window(midnight(14), midnight(21))),
        (14, 15, Window(midnight(14), midnight(16))),
        (8, 9, FRESH.window),
    ],
    ids=["any day", "runs", "ends soon", "begins later", "begins and ends later", "over"],
)
def test_the_days_of_an_appointment_type_are_where_to_look(
    first: int | None, last: int | None, window: Window
):
    def day(number: int | None) -> date | None:
        return None if number is None else date(2027, 3, number)

    kind = an_appointment_type(ROOMS, first_day=day(first), last_day=day(last))

    assert state_of_type(kind, FRESH, MORNING).window == window
