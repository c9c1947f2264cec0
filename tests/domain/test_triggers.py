from datetime import UTC, datetime, timedelta

import pytest

from apcdesk.domain.ids import ClientId
from apcdesk.domain.period import Period
from apcdesk.domain.triggers import EventEdge, Side, Subscribed, Subscription, Transition, placed

NINE = datetime(2027, 3, 10, 9, tzinfo=UTC)
PERIOD = Period(NINE, NINE + timedelta(hours=1))
MINE, OTHERS = ClientId("mine"), ClientId("another's")


def a_transition(side: Side, edge: EventEdge, minutes: int) -> Transition:
    return Transition(side, edge, timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("side", "edge", "minutes"),
    [
        (Side.BEFORE, EventEdge.START, -5),
        (Side.AFTER, EventEdge.START, 5),
        (Side.BEFORE, EventEdge.END, 55),
        (Side.AFTER, EventEdge.END, 65),
    ],
)
def test_a_transition_is_counted_from_one_end_of_the_event(side: Side, edge: EventEdge, minutes: int):
    assert a_transition(side, edge, 5).moment(PERIOD) == NINE + timedelta(minutes=minutes)


def test_what_happens_at_one_moment_is_told_together():
    half_time = a_transition(Side.AFTER, EventEdge.START, 30)
    the_same = a_transition(Side.BEFORE, EventEdge.END, 30)
    later = a_transition(Side.AFTER, EventEdge.END, 0)

    moments = Subscription(MINE, "http://x.example/", (half_time, later, the_same)).moments(PERIOD)

    assert moments == {
        NINE + timedelta(minutes=30): (half_time, the_same),
        NINE + timedelta(hours=1): (later,),
    }


def test_a_clients_list_stands_instead_of_its_earlier_one_and_leaves_others_alone():
    old, new = Subscription(MINE, "http://old.example/"), Subscription(MINE, "http://new.example/")
    theirs = Subscription(OTHERS, "http://their.example/")

    assert Subscribed(MINE, (new,)).over((old, theirs)) == (theirs, new)
    assert Subscribed(MINE).over((old, theirs)) == (theirs,)
    assert placed((new, theirs, old)) == {(MINE, 0): new, (MINE, 1): old, (OTHERS, 0): theirs}
