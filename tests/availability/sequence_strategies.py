"""Random sequences of a few steps near the hours in which clocks change, in random situations."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from apcdesk.availability.situation import Situation
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, BufferSide
from apcdesk.domain.sequences import SequenceQuery, SequenceStep
from tests.availability.strategies import SUBS, Setting, groups, periods, settings_of_place, situations
from tests.builders import a_group


@st.composite
def sides(draw: st.DrawFn, setting: Setting) -> BufferSide:
    minimum = draw(st.sampled_from([0, 0, 1, 2]))
    over = draw(st.none() | st.none() | st.integers(0, 4))
    step = timedelta(minutes=setting.grain)
    return BufferSide(minimum * step, None if over is None else (minimum + over) * step)


@st.composite
def steps(draw: st.DrawFn, setting: Setting, number: int, day: Period) -> SequenceStep:
    """Mostly one account that is asked for any time of the day."""
    interval = draw(st.none() | st.sampled_from([1, 2, 4]))
    one = st.sampled_from(SUBS).map(a_group)
    anybody = groups(setting)
    return SequenceStep(
        number,
        AvailabilityQuery(
            participants=(draw(one | one | one | anybody),),
            required_duration=timedelta(minutes=draw(st.integers(1, 4)) * setting.grain),
            query_periods=(draw(st.just(day) | st.just(day) | periods(setting)),),
            start_interval=None if interval is None else timedelta(minutes=interval * setting.grain),
            buffer=Buffer(draw(sides(setting)), draw(sides(setting))),
        ),
    )


@st.composite
def cases(draw: st.DrawFn) -> tuple[Situation, SequenceQuery]:
    setting = draw(settings_of_place())
    first = draw(st.integers(-40, 0))
    day = Period(setting.moment(first), setting.moment(first + draw(st.integers(8, 40))))
    count = draw(st.integers(1, 3))
    return draw(situations(setting)), SequenceQuery(
        tuple(draw(steps(setting, number, day)) for number in range(count)),
        overlapping=draw(st.booleans()),
        max_results=draw(st.sampled_from([512, 512, 2])),
        earliest=draw(st.none() | st.none() | st.integers(first, 0).map(setting.moment)),
    )
