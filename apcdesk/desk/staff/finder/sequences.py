"""What the finder asks of several events one after the other, as queries. No Qt, no clock.

sequence_state_of(query, …) ⇄ sequences_of(state, now, managed, days)
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from apcdesk.desk.staff.finder.model import (
    FinderState,
    Part,
    interval_of,
    minutes_of,
    named_groups,
    participants_of,
    uses_rules,
    window_of,
)
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period, intersect
from apcdesk.domain.queries import AvailabilityQuery, ResponseFormat
from apcdesk.domain.sequences import SequenceQuery, SequenceStep, gap_between


def sequences_of(
    state: FinderState, now: datetime, managed: Collection[Sub], days: Sequence[Period]
) -> tuple[SequenceQuery, ...]:
    """The queries of this state at this moment (UTC): one, or one for each of the days where all parts are to be on
    one day; none when a part asks nobody or the window is over.

    `days` are the local days of the window. What a query cannot say is asked day by day: contract scheduling §2.1
    knows pauses only.
    """
    period = state.window.period(now)
    if period is None or not state.asks:
        return ()
    periods = [period]
    if state.one_day:  # one after the other: together they would be one stretch again
        periods = [part for day in days for part in intersect([period], [day])]
    return tuple(_sequence(state, managed, period) for period in periods)


def _sequence(state: FinderState, managed: Collection[Sub], period: Period) -> SequenceQuery:
    ids = sequence_ids([part.name for part in state.parts])
    steps = (
        SequenceStep(
            sequence_id,
            AvailabilityQuery(
                participants=participants_of(part.asked_groups, state.use_rules, managed),
                required_duration=timedelta(minutes=part.length),
                query_periods=(period,),
                start_interval=timedelta(minutes=state.interval),
                buffer=part.buffer,
            ),
        )
        for sequence_id, part in zip(ids, state.parts, strict=True)
    )
    return SequenceQuery(tuple(steps), overlapping=state.shape is not ResponseFormat.SLOTS)


def sequence_ids(names: Sequence[str]) -> list[str]:
    """What the request calls the parts: their names, with a number where that is empty or taken."""
    found: list[str] = []
    for number, name in enumerate(names, start=1):
        told = name or str(number)
        while told in found:
            told = f"{told} {number}"
        found.append(told)
    return found


def sequence_state_of(query: SequenceQuery, names: Sequence[Sequence[str]], now: datetime) -> FinderState:
    """The state that shows a query; `names` are those of the groups of each step."""
    queries = [step.query for step in query.steps]
    longest = [None, *(gap_between(before, after)[1] for before, after in pairwise(queries))]
    parts = [
        Part(
            name=str(step.sequence_id),
            groups=named_groups(step.query, called),
            length=minutes_of(step.query.required_duration),
            before=minutes_of(step.query.buffer.before.minimum),
            after=minutes_of(step.query.buffer.after.minimum),
            most=None if most is None else minutes_of(most),
        )
        for step, called, most in zip(query.steps, names, longest, strict=True)
    ]
    frame = FinderState(
        window=window_of(queries, now),
        interval=interval_of(queries[0]),
        use_rules=uses_rules(queries),
        shape=ResponseFormat.OVERLAPPING_SLOTS if query.overlapping else ResponseFormat.SLOTS,
        one_day=False,
    )
    return frame.with_parts(parts)
