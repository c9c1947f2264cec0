"""What a drag over the week does."""

import pytest

from apcdesk.desk.staff.rules.strokes import Kind, Place, Stroke, moved, taken_at, with_end, with_start
from apcdesk.domain.rules import Weekday
from apcdesk.domain.weeks import Stretch, Week

MON, TUE, WED, THU, SUN = (Weekday(n) for n in (0, 1, 2, 3, 6))
OPEN = Stretch(TUE, 540, 720)
NIGHT = Stretch(WED, 1080, 1560)
WEEK = Week().opened(OPEN, NIGHT)


def drag(start, end, *, erase=False, step=15):
    """From (day, minute) to (day, minute), 1 px a minute."""
    stroke = taken_at(WEEK, Place(*start), 6, 1, erase=erase)
    return stroke, stroke.outcome(WEEK, Place(*end), step)


def test_painting_opens_whole_steps_on_every_day_that_is_crossed():
    stroke, outcome = drag((THU, 608), (MON, 571))

    assert stroke.kind is Kind.PAINT
    assert outcome.shown == tuple(Stretch(day, 570, 615) for day in (MON, TUE, WED, THU))
    assert outcome.week.on(TUE) == (OPEN,)
    assert outcome.week.on(MON) == (Stretch(MON, 570, 615),)


def test_painting_reaches_to_midnight_and_is_at_least_a_step():
    assert drag((MON, 1439), (MON, 1440), step=60)[1].shown == (Stretch(MON, 1380, 1440),)
    assert drag((MON, 600), (MON, 600))[1].shown == (Stretch(MON, 600, 615),)


def test_erasing_cuts_open_time():
    stroke, outcome = drag((TUE, 602), (TUE, 658), erase=True)

    assert stroke.kind is Kind.ERASE
    assert outcome.week.on(TUE) == (Stretch(TUE, 540, 600), Stretch(TUE, 660, 720))


@pytest.mark.parametrize(
    ("start", "end", "kind", "becomes"),
    [
        ((TUE, 542), (TUE, 500), Kind.START, Stretch(TUE, 495, 720)),
        ((TUE, 542), (TUE, 900), Kind.START, Stretch(TUE, 705, 720)),
        ((TUE, 718), (TUE, 800), Kind.END, Stretch(TUE, 540, 795)),
        ((TUE, 718), (TUE, 100), Kind.END, Stretch(TUE, 540, 555)),
        ((TUE, 718), (WED, 61), Kind.END, Stretch(TUE, 540, 1500)),
        ((TUE, 718), (MON, 900), Kind.END, Stretch(TUE, 540, 555)),
        ((TUE, 718), (SUN, 900), Kind.END, Stretch(TUE, 540, 900)),
        ((TUE, 630), (THU, 661), Kind.MOVE, Stretch(THU, 570, 750)),
        ((TUE, 630), (TUE, 0), Kind.MOVE, Stretch(TUE, 0, 180)),
        ((TUE, 630), (TUE, 1440), Kind.MOVE, Stretch(TUE, 1260, 1440)),
        ((THU, 118), (THU, 60), Kind.END, Stretch(WED, 1080, 1500)),
        ((THU, 60), (THU, 120), Kind.MOVE, Stretch(WED, 1140, 1620)),
    ],
)
def test_a_stretch_is_pulled_at_its_edges_and_moved_in_its_middle(start, end, kind, becomes):
    stroke, outcome = drag(start, end)

    assert stroke.kind is kind
    assert outcome.shown == (becomes,)
    assert becomes in outcome.week.stretches


def test_keys_keep_a_stretch_inside_the_week():
    assert moved(OPEN, -5, 0).day is MON
    assert moved(NIGHT, 9, 900) == Stretch(SUN, 1439, 1919)
    assert with_start(NIGHT, 0, 15) == Stretch(WED, 120, 1560)
    assert with_start(NIGHT, 1500, 15) == Stretch(WED, 1425, 1560)
    assert with_end(NIGHT, 9999, 15) == Stretch(WED, 1080, 2520)


def test_a_stroke_knows_nothing_taken_when_it_paints():
    assert Stroke(Kind.PAINT, Place(MON, 0)).taken is None
