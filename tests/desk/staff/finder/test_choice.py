"""Which found time a touch means, and whether it is still there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from apcdesk.desk.staff.finder.choice import choice_at, choice_of, starts_in, still_offered, touched
from apcdesk.desk.staff.finder.model import FinderState, Window
from apcdesk.domain.queries import ResponseFormat
from tests.builders import a_period, a_slot, at

STATE = FinderState(window=Window(None, at("18:00")), length=45, interval=15)
STARTS = (a_slot("14:00", "14:45"), a_slot("14:15", "15:00"), a_slot("14:30", "15:15"))
STRETCH = a_slot("14:05", "16:00")


@pytest.mark.parametrize(
    ("moment", "start"),
    [("13:59", None), ("14:00", "14:00"), ("14:20", "14:15"), ("15:10", "14:30"), ("15:15", None)],
)
def test_a_touch_means_the_slot_that_starts_last_before_it(moment: str, start: str | None):
    choice = choice_at(at(moment), STARTS, STATE)

    assert (None if choice is None else choice.period.start) == (None if start is None else at(start))


@pytest.mark.parametrize(("moment", "start"), [("14:07", "14:05"), ("14:50", "14:45"), ("15:40", "15:15")])
def test_in_a_stretch_a_touch_means_a_start_on_the_grid_that_still_fits(moment: str, start: str):
    choice = choice_at(at(moment), [STRETCH], STATE)

    assert choice == choice_of(STRETCH, STATE, at(start))


def test_a_stretch_offers_its_own_start_and_those_on_the_grid():
    assert [*starts_in(STRETCH, STATE)] == [
        at(t) for t in ("14:05", "14:15", "14:30", "14:45", "15:00", "15:15")
    ]


def test_a_choice_stays_while_its_time_is_offered():
    choice = choice_of(STARTS[1], STATE)

    assert still_offered(choice, STARTS, STATE) == choice
    assert still_offered(choice, STARTS[2:], STATE) is None


def test_a_choice_keeps_its_start_when_the_length_changes():
    choice = choice_of(STRETCH, STATE, at("14:30"))

    longer = still_offered(choice, [STRETCH], replace(STATE, length=90))

    assert longer is not None
    assert longer.period == a_period("14:30", "16:00")
    assert still_offered(choice, [STRETCH], replace(STATE, length=95)) is None


@pytest.mark.parametrize(
    ("shape", "meant"),
    [
        (ResponseFormat.OVERLAPPING_SLOTS, {"13:50": "13:45", "14:20": choice_of(STARTS[1], STATE)}),
        (ResponseFormat.OVERLAPPING_SLOTS, {"14:50": "14:45", "15:20": "15:15"}),
        (ResponseFormat.SLOTS, {"14:50": choice_of(STARTS[2], STATE), "15:20": "15:15"}),
    ],
)
def test_where_every_start_is_offered_a_touch_means_a_start(shape: ResponseFormat, meant: dict[str, object]):
    state = replace(STATE, shape=shape)

    found = {moment: touched(at(moment), STARTS, state) for moment in meant}

    assert found == {m: at(start) if isinstance(start, str) else start for m, start in meant.items()}


def test_a_choice_stays_in_the_stretch_that_now_holds_it():
    choice = choice_of(STRETCH, STATE, at("14:30"))
    longer = a_slot("14:00", "17:00")

    kept = still_offered(choice, [longer], STATE)

    assert kept is not None
    assert (kept.slot, kept.period) == (longer, a_period("14:30", "15:15"))
