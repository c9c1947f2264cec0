"""From a situation to the board of the quick engine, as the service makes it from what is stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from apcdesk.availability.axis import Axis
from apcdesk.availability.quick import Board, cell_minutes, needs_events, quick_answer
from apcdesk.availability.quick_sequences import quick_sequences, sequence_cell_minutes
from apcdesk.availability.situation import Situation
from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.domain.queries import AvailabilityQuery, Slot
from apcdesk.domain.sequences import EventSequence, SequenceQuery
from apcdesk.domain.spans import Span


def quickly(
    query: AvailabilityQuery, situation: Situation, minutes: int | None = None
) -> tuple[Slot, ...] | None:
    """The quick answer, None when there is none; in cells of `minutes`, if not those of the question."""
    asked = cell_minutes(query)
    if asked is None:
        return None
    return quick_answer(query, a_board(query, situation, minutes or asked))


def sequences_quickly(
    query: SequenceQuery, situation: Situation, minutes: int | None = None
) -> tuple[EventSequence, ...] | None:
    """The quick answer to a sequence, as `quickly` gives it."""
    asked = sequence_cell_minutes(query)
    if asked is None:
        return None
    queries = [step.query for step in query.steps]
    everything = replace(
        queries[0],
        participants=tuple(group for one in queries for group in one.participants),
        query_periods=tuple(period for one in queries for period in one.query_periods),
    )
    return quick_sequences(query, a_board(everything, situation, minutes or asked))


def a_board(query: AvailabilityQuery, situation: Situation, minutes: int) -> Board:
    """Everything that is stored, as bits; the accounts of members with options event by event."""
    axis = _axis(query, minutes)
    listed = {e.event_uid for e in query.excluded_events} | {e.event_id for e in query.excluded_events}
    exact = {m.sub for g in query.participants for m in g.members if needs_events(m)}
    exact |= {
        sub
        for sub, diary in situation.diaries.items()
        if any({busy.event_uid, busy.event_id} & (listed - {None}) for busy in diary.busy)
    }
    plain = {sub: diary for sub, diary in situation.diaries.items() if sub not in exact}
    events: defaultdict[CalendarId, list[Span]] = defaultdict(list)
    for diary in plain.values():
        for busy in diary.busy:
            if busy.holder is None:
                events[busy.calendar_id].append((busy.start, busy.end))
    return Board(
        axis=axis,
        accounts={
            sub: replace(diary, busy=tuple(busy for busy in diary.busy if busy.holder is not None))
            for sub, diary in plain.items()
        },
        free={calendar_id: axis.everything & ~axis.touched(own) for calendar_id, own in events.items()},
        on_minutes=not any(start % 60 or end % 60 for own in events.values() for start, end in own),
        exact=Situation({sub: situation.diaries[sub] for sub in exact}, situation.client_id),
    )


def calendars_apart(query: AvailabilityQuery, situation: Situation) -> tuple[AvailabilityQuery, Situation]:
    """The same, where accounts share names of calendars: each account's calendars become its own."""
    diaries = {
        sub: replace(
            diary,
            calendar_ids=_own(sub, diary.calendar_ids),
            busy=tuple(replace(b, calendar_id=_own(sub, [b.calendar_id])[0]) for b in diary.busy),
            rules=tuple(
                replace(r, calendar_ids=None if r.calendar_ids is None else _own(sub, r.calendar_ids))
                for r in diary.rules
            ),
        )
        for sub, diary in situation.diaries.items()
    }
    groups = tuple(
        replace(
            group,
            members=tuple(
                replace(m, calendar_ids=None if m.calendar_ids is None else _own(m.sub, m.calendar_ids))
                for m in group.members
            ),
        )
        for group in query.participants
    )
    return replace(query, participants=groups), replace(situation, diaries=diaries)


def sequence_apart(query: SequenceQuery, situation: Situation) -> tuple[SequenceQuery, Situation]:
    """The same of a sequence."""
    apart = [calendars_apart(step.query, situation) for step in query.steps]
    steps = tuple(replace(step, query=own) for step, (own, _) in zip(query.steps, apart, strict=True))
    return replace(query, steps=steps), apart[0][1]


def _own(sub: Sub, calendar_ids: Iterable[CalendarId]) -> tuple[CalendarId, ...]:
    return tuple(CalendarId(f"{sub}:{calendar_id}") for calendar_id in calendar_ids)


def _axis(query: AvailabilityQuery, minutes: int) -> Axis:
    """With room for every buffer."""
    starts = [p.start for p in query.query_periods] + list(query.query_slots)
    ends = [p.end for p in query.query_periods] + [s + query.required_duration for s in query.query_slots]
    day = timedelta(days=1)
    return Axis.covering(int((min(starts) - day).timestamp()), int((max(ends) + day).timestamp()), minutes)
