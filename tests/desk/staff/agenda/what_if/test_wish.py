"""What the fields of what if mean."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.what_if.wish import Kind, Wish
from apcdesk.domain.hypotheses import Away, LongerHours, OneMore
from apcdesk.domain.ids import Sub
from apcdesk.domain.rules import AvailablePeriod
from apcdesk.service.hours.rules import OpenHours
from tests.desk.staff.agenda.conftest import TZID, oslo, period

DATES = DateWords(TZID, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
ANA = Sub("ana")
WEEK = tuple(date(2027, 3, 8) + timedelta(days=n) for n in range(7))
THURSDAY = WEEK[3]
HOURS = OpenHours(
    rules=(period("10 09:00", "10 12:00"), period("10 13:00", "10 17:00"), period("11 09:00", "11 16:00")),
    extra=(AvailablePeriod(ANA, "vip", period("11 16:00", "11 18:00")),),
    has_any=True,
)


def a_wish(kind: Kind, start: str = "", end: str = "", day: date | None = THURSDAY) -> Wish:
    return Wish(kind, ANA, WEEK, day, start, end)


@pytest.mark.parametrize(
    ("start", "end", "expected", "words"),
    [
        ("", "", period("11 00:00", "12 00:00"), "Ana away, Thu 11 March"),
        ("12", "", period("11 12:00", "12 00:00"), "Ana away from 12:00, Thu 11 March"),
        ("", "9:30", period("11 00:00", "11 09:30"), "Ana away until 09:30, Thu 11 March"),
        ("12", "24:00", period("11 12:00", "12 00:00"), "Ana away 12:00 – 24:00, Thu 11 March"),
    ],
)
def test_somebody_is_away_for_a_day_or_a_part_of_it(start, end, expected, words):
    wish = a_wish(Kind.AWAY, start, end)

    assert wish.problems() == {}
    assert wish.hypothesis(None, DATES) == Away(ANA, (expected,))
    assert wish.words("Ana", DATES) == words


def test_every_day_shown_is_a_period_for_each_day():
    wish = a_wish(Kind.AWAY, "12", "13", day=None)

    expected = tuple(period(f"{day.day} 12:00", f"{day.day} 13:00") for day in WEEK)
    assert wish.hypothesis(None, DATES) == Away(ANA, expected)
    assert wish.words("Ana", DATES) == "Ana away 12:00 – 13:00, 8 – 14 March 2027"


def test_longer_hours_begin_where_the_hours_of_each_day_end_and_leave_closed_days_closed():
    wish = a_wish(Kind.LONGER, end="19:00", day=None)

    expected = (period("10 17:00", "10 19:00"), period("11 18:00", "11 19:00"))
    assert wish.hypothesis(HOURS, DATES) == LongerHours(ANA, expected)
    assert a_wish(Kind.LONGER, end="19:00").words("Ana", DATES) == "Ana open until 19:00, Thu 11 March"


def test_longer_hours_with_a_start_open_a_closed_day_too():
    wish = a_wish(Kind.LONGER, "10", "14", day=WEEK[5])

    assert wish.hypothesis(HOURS, DATES) == LongerHours(ANA, (period("13 10:00", "13 14:00"),))
    assert wish.words("Ana", DATES) == "Ana open 10:00 – 14:00, Sat 13 March"


@pytest.mark.parametrize("hours", [None, HOURS])
def test_there_are_no_longer_hours_where_it_is_open_until_then_or_not_known(hours):
    assert a_wish(Kind.LONGER, end="17:30").hypothesis(hours, DATES) is None


def test_one_more_stays_from_its_time_to_the_end_of_the_days_shown():
    wish = a_wish(Kind.MORE, "12", "this is not asked")

    assert wish.problems() == {}
    assert wish.hypothesis(None, DATES) == OneMore(ANA, (period("11 12:00", "15 00:00"),))
    assert wish.words("Press A", DATES) == "One more Press A, from Thu 11 March, 12:00"
    whole = a_wish(Kind.MORE, day=None)
    assert whole.hypothesis(None, DATES) == OneMore(ANA, (period("8 00:00", "15 00:00"),))
    assert whole.words("Press A", DATES) == "One more Press A, from Mon 8 March"


def test_one_more_at_the_very_end_is_none():
    assert a_wish(Kind.MORE, "24:00", day=WEEK[6]).hypothesis(None, DATES) is None


@pytest.mark.parametrize(
    ("kind", "start", "end", "problems"),
    [
        (Kind.AWAY, "noon", "", {"start": "Write a time such as 13:00."}),
        (Kind.AWAY, "12", "late", {"end": "Write a time such as 13:00."}),
        (Kind.AWAY, "12", "11", {"end": "The end is before the start."}),
        (Kind.LONGER, "", "", {"end": "Write until when, such as 19:00."}),
        (Kind.MORE, "noon", "", {"start": "Write a time such as 13:00."}),
    ],
)
def test_what_is_wrong_is_said_of_its_field(kind, start, end, problems):
    assert a_wish(kind, start, end).problems() == problems


def test_a_time_that_the_clock_leaves_out_is_none():
    sunday = date(2027, 3, 28)
    wish = Wish(Kind.AWAY, ANA, (sunday,), sunday, "02:00", "03:00")

    assert wish.hypothesis(None, DATES) is None
    assert DATES.at(sunday, 120) == DATES.at(sunday, 180)
    assert oslo("28 01:00") < DATES.at(sunday, 120)
