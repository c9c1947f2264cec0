from __future__ import annotations

import pytest

from apcdesk.domain.rules import Weekday, WeeklyPeriod
from tests.builders import a_weekly_period


@pytest.mark.parametrize(("start", "end"), [(-1, 60), (60, 60), (61, 60), (0, 1441)])
def test_a_weekly_period_outside_its_day_is_refused(start, end):
    with pytest.raises(ValueError, match="inside its day"):
        WeeklyPeriod(Weekday.MONDAY, start, end)


def test_a_weekly_period_may_last_the_whole_day():
    assert a_weekly_period("sunday", "00:00", "24:00") == WeeklyPeriod(Weekday.SUNDAY, 0, 1440)
