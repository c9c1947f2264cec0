import pytest

from apcdesk.domain.ids import Sub
from apcdesk.domain.waiting import FreedSpan, FreedTime, freed_by
from tests.builders import a_period, at


@pytest.mark.parametrize(
    ("before", "after", "freed"),
    [
        (None, [a_period("09:00", "10:00")], []),
        (a_period("09:00", "10:00"), [], [a_period("09:00", "10:00")]),
        (a_period("09:00", "10:00"), [a_period("09:00", "10:00")], []),
        (a_period("09:00", "10:00"), [a_period("09:00", "09:20")], [a_period("09:20", "10:00")]),
        (a_period("09:00", "10:00"), [a_period("09:30", "10:30")], [a_period("09:00", "09:30")]),
        (a_period("09:00", "10:00"), [a_period("14:00", "15:00")], [a_period("09:00", "10:00")]),
    ],
)
def test_what_was_taken_and_is_not_any_more_became_free(before, after, freed):
    assert freed_by(before, after) == freed


@pytest.mark.parametrize(
    ("now", "left"),
    [
        ("08:00", [a_period("09:00", "10:00"), a_period("09:00", "09:30")]),
        ("09:10", [a_period("09:10", "10:00"), a_period("09:10", "09:30")]),
        ("09:30", [a_period("09:30", "10:00")]),
        ("10:00", None),
    ],
)
def test_of_what_became_free_only_the_rest_counts(now, left):
    spans = (
        FreedSpan(Sub("elsa"), a_period("09:00", "10:00")),
        FreedSpan(Sub("room"), a_period("09:00", "09:30")),
    )

    rest = FreedTime("bok", spans).from_now_on(at(now))

    assert (None if rest is None else [span.period for span in rest.spans]) == left
