"""A day with more times than anybody looks through, on the page of a link: folded, light, and open where it was left."""

from __future__ import annotations

import pytest

from apcdesk.api.pages.languages import CODES
from tests.api.browsing import Browser, a_link, times
from tests.api.building import Wire


@pytest.mark.parametrize("minutes", [1, 5, 15])
@pytest.mark.parametrize("code", CODES)
def test_a_whole_day_is_folded_so_that_its_page_stays_light(
    wire: Wire, browser: Browser, minutes: int, code: str
):
    query = {
        "participants": [{"members": [{"sub": wire.sub}]}],
        "required_duration": {"minutes": minutes},
        "start_interval": {"minutes": minutes},
        "query_periods": [{"start": "2027-03-10T23:00:00Z", "end": "2027-03-11T23:00:00Z"}],
    }
    url = f"{a_link(wire, availability=query)}?lang={code}&tzid=Europe/Oslo"
    pages = [browser.open(url)]
    pages += [browser.open(link.href) for link in pages[0].links if link.href.endswith("#times")]

    shown = [time for page in pages for time in times(page)]
    offered = min(24 * 60 // minutes, 512)
    moments = [f"{at // 60:02}:{at % 60:02}" for at in range(0, offered * minutes, minutes)]
    assert [time.strip("\u2068\u2069") for time in shown] == moments
    assert max(len(page.response.content) for page in pages) < 29_000


def test_a_day_that_can_be_looked_through_is_not_folded(wire: Wire, browser: Browser):
    query = {
        "participants": [{"members": [{"sub": wire.sub}]}],
        "required_duration": {"minutes": 10},
        "start_interval": {"minutes": 10},
        "query_periods": [{"start": "2027-03-11T08:00:00Z", "end": "2027-03-11T18:00:00Z"}],
    }

    page = browser.open(a_link(wire, availability=query))

    assert page.headings == ["Flexo <demo>", "Day", "Morning", "Afternoon", "Evening"]
    assert len(times(page)) == 60


@pytest.mark.parametrize("asked", ["part=2027-03-11T11:00:00Z", "start=2027-03-11T14:00:00Z"])
def test_a_folded_day_is_open_where_it_was_left(wire: Wire, browser: Browser, asked: str):
    query = {
        "participants": [{"members": [{"sub": wire.sub}]}],
        "required_duration": {"minutes": 5},
        "start_interval": {"minutes": 15},
        "query_periods": [
            {"start": f"2027-03-{day}T08:00:00Z", "end": f"2027-03-{day + 1}T08:00:00Z"} for day in (10, 11)
        ],
    }

    page = browser.open(f"{a_link(wire, availability=query)}?{asked}")

    assert page.headings[1:] == [
        "Day",
        "Morning 00:00 – 11:45 48 free",
        "Afternoon 12:00 – 17:45",
        "Evening 18:00 – 23:45 24 free",
    ]
