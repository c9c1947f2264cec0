from __future__ import annotations

from datetime import date

import pytest

from apcdesk.domain.events import Dates, Transparency, When
from apcdesk.domain.ids import ClientId
from tests.builders import a_period, an_event


@pytest.mark.parametrize(
    ("fields", "busy"),
    [
        ({}, True),
        ({"transparency": Transparency.TENTATIVE}, True),
        ({"transparency": Transparency.WORKING_ELSEWHERE}, True),
        ({"transparency": Transparency.OUT_OF_OFFICE}, True),
        ({"status": "tentative"}, True),
        ({"participation_status": "needs_action"}, True),
        ({"transparency": Transparency.TRANSPARENT}, False),
        ({"status": "cancelled"}, False),
        ({"participation_status": "declined"}, False),
        ({"deleted": True}, False),
    ],
)
def test_an_event_takes_its_time_unless_the_contract_says_no(fields, busy):
    assert an_event(**fields).busy == busy


def test_only_transparent_reads_back_as_transparent():
    assert {one.value: one.plain.value for one in Transparency} == {
        "opaque": "opaque",
        "transparent": "transparent",
        "tentative": "opaque",
        "working_elsewhere": "opaque",
        "out_of_office": "opaque",
    }


def test_an_event_is_managed_when_a_client_made_it():
    assert an_event(client_id=ClientId("ours")).managed
    assert not an_event().managed


def test_an_events_period_is_that_of_its_times():
    assert an_event("10:00", "11:30").period == a_period("10:00", "11:30")


@pytest.mark.parametrize("end", [date(2030, 1, 7), date(2030, 1, 6)])
def test_days_that_do_not_end_after_they_start_are_refused(end):
    with pytest.raises(ValueError, match="ends after it starts"):
        Dates(date(2030, 1, 7), end)


def test_an_event_with_days_is_all_day():
    days = Dates(date(2030, 1, 7), date(2030, 1, 8))

    assert When(a_period("00:00", "24:00"), dates=days).all_day
    assert not When(a_period("00:00", "24:00")).all_day
