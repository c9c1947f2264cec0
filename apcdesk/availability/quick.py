"""The availability query answered on bit sets: the answer of `solve`, from busy bitmaps, for most questions.

A slot begins on a cell and fills whole cells. It then avoids busy time exactly when it avoids every cell that has
some, and lies in open time exactly when all its cells lie wholly in it: busy time is rounded outwards, open time
inwards, and nothing is lost, not even with events on odd seconds. Only the ends of `periods` can lie within a
cell; where one might, there is no quick answer. Contract scheduling §1.4.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, islice
from math import gcd
from typing import TYPE_CHECKING

from apcdesk.availability import bits
from apcdesk.availability.combine import Stretch
from apcdesk.availability.expand import expand_weekly_periods
from apcdesk.availability.free import Search, calendars_looked_at, searched_spans, selected_rules
from apcdesk.availability.situation import Diary, Situation
from apcdesk.availability.slots import entries
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Member, ResponseFormat, Slot

if TYPE_CHECKING:
    from datetime import timedelta

    from apcdesk.availability.axis import Axis
    from apcdesk.domain.ids import CalendarId, Sub
    from apcdesk.domain.rules import AvailabilityRule, WeeklyPeriod
    from apcdesk.domain.spans import Span

MINUTE = 60
AxisExpansion = Callable[[str, tuple["WeeklyPeriod", ...], int, int], "list[Span]"]
"""Zone, weekly pattern, first second and the second after the last to spans."""


@dataclass(frozen=True, slots=True)
class Board:
    """What the quick engine is given.

    The axis covers the searched time and the buffers around it. `free` has the cells of each calendar without any
    time of an event that blocks; a calendar that it lacks is free throughout. `on_minutes` is false when one of
    those events begins or ends within a minute. The diaries' busy time is nothing but holds. A member of an
    account in `exact` is judged by what is stored there, event by event. `expand` opens a pattern over an axis.
    """

    axis: Axis
    diaries: Mapping[Sub, Diary]
    free: Mapping[CalendarId, int]
    on_minutes: bool = True
    exact: Situation = field(default_factory=Situation)
    expand: AxisExpansion = expand_weekly_periods


def cell_minutes(query: AvailabilityQuery) -> int | None:
    """The cells in which this question can be answered quickly, of 5 minutes or of 1; None when it cannot be."""
    seconds = [_seconds(query.required_duration)]
    for buffer in {query.buffer, *(m.buffer for g in query.participants for m in g.members if m.buffer)}:
        seconds += [_seconds(buffer.before.minimum), _seconds(buffer.after.minimum)]
    if query.query_slots:
        seconds += [int(start.timestamp()) for start in query.query_slots]
    elif query.response_format is ResponseFormat.PERIODS:
        if any(group.needed != len(group.members) for group in query.participants):
            return None  # periods of whoever is free overlap: no set of cells can say that
        seconds.append(MINUTE)
    else:
        seconds.append(_seconds(query.start_interval) if query.start_interval else MINUTE)
    grain = gcd(*seconds)
    return None if grain % MINUTE else 5 if grain % (5 * MINUTE) == 0 else 1


def needs_events(member: Member) -> bool:
    """Whether the member's options ask more of an event than its time."""
    return bool(member.ignore_tentative or member.only_managed_events or member.availability_constraints)


def quick_answer(query: AvailabilityQuery, board: Board) -> tuple[Slot, ...] | None:
    """The answer of `solve`; None when times within a minute decide it.

    The axis must have the cells that `cell_minutes` names.
    """
    question = _Question(query, board, searched_spans(query))
    if query.response_format is ResponseFormat.PERIODS and not query.query_slots:
        return question.periods()
    return question.slots()


class _Question:
    """One query on one board."""

    def __init__(self, query: AvailabilityQuery, board: Board, searched: list[Span]) -> None:
        self._query = query
        self._board = board
        self._searched = searched
        first, end = board.axis.second(0), board.axis.second(board.axis.count)
        self._search = Search(
            query, board.exact, searched, lambda tzid, weekly: board.expand(tzid, weekly, first, end)
        )
        self._exact = board.exact.diaries
        self._cell = board.axis.minutes * MINUTE
        self._count = board.axis.count
        self._everything = board.axis.everything
        self._buffer = self._cells_around(query.buffer)
        self._usable: dict[Hashable, int] = {}
        self._on_minutes = board.on_minutes
        self._length = 1

    def slots(self) -> tuple[Slot, ...]:
        """Entries of the required duration."""
        query, axis = self._query, self._board.axis
        length = _seconds(query.required_duration)
        self._length = length // self._cell
        step = _seconds(query.start_interval) if query.start_interval else None
        apart = 1
        if query.query_slots:
            starts = axis.at(int(start.timestamp()) for start in query.query_slots)
        else:
            starts = self._everything if step is None else axis.every(step)
            if step is None or query.response_format is not ResponseFormat.OVERLAPPING_SLOTS:
                apart = self._length
        good, fits = self._good(starts)
        found = list(islice(bits.positions(good, self._count, apart), query.max_results))
        times = [axis.second(position) for position in found]
        return tuple(
            Slot(Period.of_seconds(start, start + length), subs)
            for start, subs in zip(times, self._listed(found, fits), strict=True)
        )

    def periods(self) -> tuple[Slot, ...] | None:
        """The maximal good intervals, when everybody is needed: they are the runs of what all have free."""
        good = self._open(self._searched)
        for group in self._query.participants:
            for member in group.members:
                good &= self._fits(member)
        if not self._on_minutes:
            return None
        second = self._board.axis.second
        stretches = [
            Stretch(second(start), second(end), second(end)) for start, end in bits.runs(good, self._count)
        ]
        found = islice(entries(self._query, stretches), self._query.max_results)
        return tuple(Slot(Period.of_seconds(*span), self._query.subs) for span in found)

    def _good(self, starts: int) -> tuple[int, list[int]]:
        """The cells among `starts` where every group can begin, and those of each member, in request order."""
        good = starts & self._open(self._searched)
        fits: list[list[int]] = [[] for _ in self._query.participants]
        groups = sorted(
            enumerate(self._query.participants), key=lambda group: group[1].needed < len(group[1].members)
        )
        for number, group in groups:
            if not good:
                break
            fits[number] = [self._fits(member) for member in group.members]
            if group.needed > 0:
                good = bits.at_least(group.needed, fits[number], good)
        return good, [cells for group_fits in fits for cells in group_fits]

    def _fits(self, member: Member) -> int:
        """Where the member can begin: free for the whole length."""
        if member.sub in self._exact:
            return self._open(self._search.free(member))
        diary = self._board.diaries[member.sub]
        rules = selected_rules(member, diary)
        before, after = self._buffer if member.buffer is None else self._cells_around(member.buffer)
        free = bits.beginnings(self._free(member, diary, rules), self._length + after, before)
        return free & self._usable_by(member, diary, rules)

    def _free(self, member: Member, diary: Diary, rules: Sequence[AvailabilityRule]) -> int:
        looked_at: Collection[CalendarId] = diary.calendar_ids
        chosen = member.calendar_ids is not None
        for rule in rules:
            chosen = chosen or rule.calendar_ids is not None
        if chosen:
            looked_at = calendars_looked_at(member, diary, rules)
        everything, of_calendar = self._everything, self._board.free
        free = everything
        for calendar_id in looked_at:
            cells = of_calendar.get(calendar_id, everything)
            free = cells if free is everything else free & cells
        if diary.busy:
            holder = self._query.holder
            held = [
                (hold.start, hold.end)
                for hold in diary.busy
                if hold.holder != holder and hold.calendar_id in looked_at
            ]
            self._look_at_seconds(held)
            free &= ~self._board.axis.touched(held)
        return free

    def _usable_by(self, member: Member, diary: Diary, rules: Sequence[AvailabilityRule]) -> int:
        """Where the member can begin for all that rules and periods say."""
        if member.available_periods is not None or diary.available_periods:
            return self._open(self._search.usable(member, diary, rules))
        # told apart by identity: who loads rules shares equal patterns, and to compare them would take longer
        key: Hashable = None
        if member.managed_availability:
            key = tuple([(rule.tzid, id(rule.weekly_periods)) for rule in rules])
        if key not in self._usable:
            self._usable[key] = self._open(self._search.usable(member, diary, rules))
        return self._usable[key]

    def _open(self, spans: list[Span]) -> int:
        """Where one can begin so that the whole length lies in one of the spans."""
        self._look_at_seconds(spans)
        return bits.beginnings(self._board.axis.inside(spans), self._length)

    def _look_at_seconds(self, spans: list[Span]) -> None:
        if self._on_minutes:
            self._on_minutes = not any(start % MINUTE or end % MINUTE for start, end in spans)

    def _cells_around(self, buffer: Buffer) -> tuple[int, int]:
        """The cells to keep free in front and behind."""
        return _seconds(buffer.before.minimum) // self._cell, _seconds(buffer.after.minimum) // self._cell

    def _listed(self, found: list[int], fits: list[int]) -> Iterator[tuple[Sub, ...]]:
        """Who is free for each of the cells, every account once, in request order."""
        if not found:
            return iter(())
        subs = [member.sub for group in self._query.participants for member in group.members]
        there = (compress(subs, column) for column in bits.columns(fits, found, self._count))
        if len(set(subs)) == len(subs):
            return (tuple(some) for some in there)
        return (tuple(dict.fromkeys(some)) for some in there)


def _seconds(length: timedelta) -> int:
    return int(length.total_seconds())
