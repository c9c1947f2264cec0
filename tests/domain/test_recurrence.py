from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import FUTURE_HORIZON, PAST_HORIZON, Frequency, Recurrence, horizon
from apcdesk.domain.rules import Weekday

NOW = datetime(2027, 3, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"interval": 0}, "forward"),
        ({"count": 0}, "forward"),
        ({"count": 1, "until": date(2027, 3, 10)}, "one end"),
        ({"by_day": (Weekday.MONDAY,)}, "weekly"),
    ],
)
def test_what_no_series_can_be(wrong: dict[str, Any], why: str):
    with pytest.raises(ValueError, match=why):
        Recurrence(Frequency.DAILY, **wrong)


@pytest.mark.parametrize(
    ("first", "end"),
    [
        (None, NOW + FUTURE_HORIZON),
        (NOW - timedelta(days=5000), NOW + FUTURE_HORIZON),
        (NOW + timedelta(days=5000), NOW + timedelta(days=5000) + FUTURE_HORIZON),
    ],
)
def test_the_horizon_reaches_beyond_today_and_beyond_the_first(first: datetime | None, end: datetime):
    assert horizon(NOW, first) == Period(NOW - PAST_HORIZON, end)


def test_the_rule_of_a_series_that_is_some_days_later():
    rule = Recurrence(Frequency.WEEKLY, until=date(2027, 3, 31), by_day=(Weekday.MONDAY, Weekday.SUNDAY))

    assert rule.shifted(1) == Recurrence(
        Frequency.WEEKLY, until=date(2027, 4, 1), by_day=(Weekday.MONDAY, Weekday.TUESDAY)
    )
    assert rule.shifted(0) == rule


@pytest.mark.parametrize("end", [{}, {"count": 9}, {"until": date(2027, 12, 31)}])
def test_a_rule_that_ends_before_a_day(end: dict[str, Any]):
    ended = Recurrence(Frequency.DAILY, **end).ended_before(date(2027, 3, 10))

    assert ended == Recurrence(Frequency.DAILY, until=date(2027, 3, 9))
