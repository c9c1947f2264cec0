from datetime import UTC, datetime

from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import whole


def a_period(start: int, end: int) -> Period:
    return Period(datetime(2027, 3, 10, start, tzinfo=UTC), datetime(2027, 3, 10, end, tzinfo=UTC))


def test_the_whole_of_several_periods_goes_from_the_first_start_to_the_last_end_in_any_order():
    assert whole([a_period(9, 10), a_period(12, 13)]) == a_period(9, 13)
    assert whole([a_period(12, 13), a_period(9, 10)]) == a_period(9, 13)
    assert whole([]) is None
