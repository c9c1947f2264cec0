"""The availability query answered on bit sets: the answer of `solve`, from busy bitmaps, for most questions.

A slot begins on a cell and fills whole cells. It then avoids busy time exactly when it avoids every cell that has
some, and lies in open time exactly when all its cells lie wholly in it: busy time is rounded outwards, open time
inwards, and nothing is lost, not even with events on odd seconds. Only the ends of `periods` can lie within a
cell; where one might, there is no quick answer. Contract scheduling §1.4.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, islice
from math import gcd
from typing import TYPE_CHECKING, NamedTuple

from apcdesk.availability import bits
from apcdesk.availability.combine import Stretch
from apcdesk.availability.expand import expand_weekly_periods
from apcdesk.availability.free import Search, calendars_looked_at, searched_spans, selected_rules
from apcdesk.availability.situation import Situation
from apcdesk.availability.slots import entries
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Member, ResponseFormat, Slot

if TYPE_CHECKING:
    from datetime import timedelta

    from apcdesk.availability.axis import Axis
    from apcdesk.availability.situation import Busy, Outline, WeeklyPattern, WeeklyRule
    from apcdesk.domain.ids import CalendarId, Sub
    from apcdesk.domain.spans import Span

MINUTE = 60
AxisExpansion = Callable[[str, "WeeklyPattern", int, int], "list[Span]"]
"""Zone, weekly pattern, first second and the second after the last to spans."""


@dataclass(frozen=True, slots=True)
class Board:
    """What the quick engine is given.

    The axis covers the searched time and the buffers around it. `free` has the cells of each calendar without any
    time of an event that blocks; a calendar that it lacks is free throughout. `on_minutes` is false when one of
    those events begins or ends within a minute. The accounts' busy time is nothing but holds. A member of an
    account in `exact` is judged by what is stored there, event by event. `expand` opens a pattern over an axis.
    """

    axis: Axis
    accounts: Mapping[Sub, Outline[WeeklyRule]]
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
    if query.response_format is ResponseFormat.PERIODS and not query.query_slots:
        return Question(query, board, 1).periods()
    return Question.of_slots(query, board).slots()


class _Hours(NamedTuple):
    """What some rules say over the axis."""

    rules: Sequence[WeeklyRule]
    """Kept, so that no others get their identity."""
    usable: int
    """Where one can begin."""
    choose: bool
    """Whether a rule names calendars."""


class Question:
    """One query on one board, for runs of so many cells."""

    def __init__(self, query: AvailabilityQuery, board: Board, length: int) -> None:
        self.length = length
        self._query = query
        self._board = board
        self._searched = searched = searched_spans(query)
        first, end = board.axis.second(0), board.axis.second(board.axis.count)
        self._search = Search(
            query, board.exact, searched, lambda tzid, weekly: board.expand(tzid, weekly, first, end)
        )
        self._exact = board.exact.diaries
        self._accounts = board.accounts
        self._count = board.axis.count
        self._everything = board.axis.everything
        self._whole = bits.shifts(length)
        self._buffered = self._with(query.buffer)
        self._hours: dict[int | None, _Hours] = {}
        self._usable: dict[tuple[tuple[str, int], ...] | None, int] = {}
        self._on_minutes = board.on_minutes

    @classmethod
    def of_slots(cls, query: AvailabilityQuery, board: Board) -> Question:
        """The query for entries of the required duration."""
        return cls(query, board, _seconds(query.required_duration) // (board.axis.minutes * MINUTE))

    def slots(self) -> tuple[Slot, ...]:
        """Entries of the required duration."""
        query = self._query
        good, fits = self.starts()
        packed = query.start_interval is None or query.response_format is not ResponseFormat.OVERLAPPING_SLOTS
        apart = self.length if packed and not query.query_slots else 1
        found = list(islice(bits.positions(good, self._count, apart), query.max_results))
        return tuple(self.slots_at(found, fits))

    def starts(self) -> tuple[int, list[int]]:
        """The cells of the grid, or of the query slots, where every group can begin; and where each member can, in
        request order, which `slots_at` asks for."""
        query, axis = self._query, self._board.axis
        if query.query_slots:
            return self._good(axis.at(int(start.timestamp()) for start in query.query_slots))
        interval = query.start_interval
        return self._good(self._everything if interval is None else axis.every(_seconds(interval)))

    def slots_at(self, found: list[int], fits: list[int]) -> Iterator[Slot]:
        """The entries that begin on these of the cells (ascending), with everybody who is free for all of each."""
        second, length = self._board.axis.second, _seconds(self._query.required_duration)
        for position, subs in zip(found, self._listed(found, fits), strict=True):
            start = second(position)
            yield Slot(Period.of_seconds(start, start + length), subs)

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
        account = self._accounts[member.sub]
        rules = selected_rules(member, account)
        hours = self._hours_of(member, account, rules)
        looked_at: Collection[CalendarId] = account.calendar_ids
        if hours.choose or member.calendar_ids is not None:
            looked_at = calendars_looked_at(member, account, rules)
        free = self._free(looked_at)
        if account.busy:
            free &= ~self._held(account.busy, looked_at)
        by = self._buffered if member.buffer is None else self._with(member.buffer)
        return bits.beginnings(free, by) & hours.usable

    def _hours_of(self, member: Member, account: Outline[WeeklyRule], rules: Sequence[WeeklyRule]) -> _Hours:
        """What these rules say, and the periods besides."""
        if member.available_periods is not None or account.available_periods:
            return _Hours(rules, self._usable_by(member, account, rules), _choose(rules))
        key = id(rules) if member.managed_availability else None
        known = self._hours.get(key)
        if known is None:
            # told apart by identity: who loads rules shares equal patterns, and to compare them would take longer
            pattern = None if key is None else tuple([(rule.tzid, id(rule.weekly_periods)) for rule in rules])
            if pattern not in self._usable:
                self._usable[pattern] = self._usable_by(member, account, rules)
            known = self._hours[key] = _Hours(rules, self._usable[pattern], _choose(rules))
        return known

    def _usable_by(self, member: Member, account: Outline[WeeklyRule], rules: Sequence[WeeklyRule]) -> int:
        return self._open(self._search.hours(member, account, rules))

    def _free(self, calendar_ids: Iterable[CalendarId]) -> int:
        """The cells that no event on these calendars takes."""
        everything, of_calendar = self._everything, self._board.free
        free = everything
        for calendar_id in calendar_ids:
            cells = of_calendar.get(calendar_id, everything)
            free = cells if free is everything else free & cells
        return free

    def _held(self, holds: Iterable[Busy], looked_at: Collection[CalendarId]) -> int:
        """The cells that others hold on these calendars."""
        holder = self._query.holder
        held = [
            (hold.start, hold.end)
            for hold in holds
            if hold.holder != holder and hold.calendar_id in looked_at
        ]
        self._look_at_seconds(held)
        return self._board.axis.touched(held)

    def _open(self, spans: list[Span]) -> int:
        """Where one can begin so that the whole length lies in one of the spans."""
        self._look_at_seconds(spans)
        return bits.beginnings(self._board.axis.inside(spans), self._whole)

    def _look_at_seconds(self, spans: list[Span]) -> None:
        if self._on_minutes:
            self._on_minutes = not any(start % MINUTE or end % MINUTE for start, end in spans)

    def _with(self, buffer: Buffer) -> bits.Shifts:
        """To find runs with the cells that are kept free in front and behind."""
        cell = self._board.axis.minutes * MINUTE
        before, after = _seconds(buffer.before.minimum), _seconds(buffer.after.minimum)
        return bits.shifts(self.length + after // cell, before // cell)

    def _listed(self, found: list[int], fits: list[int]) -> Iterator[tuple[Sub, ...]]:
        """Who is free for each of the cells, every account once, in request order."""
        if not found:
            return iter(())
        subs = [member.sub for group in self._query.participants for member in group.members]
        there = (compress(subs, column) for column in bits.columns(fits, found, self._count))
        if len(set(subs)) == len(subs):
            return (tuple(some) for some in there)
        return (tuple(dict.fromkeys(some)) for some in there)


def _choose(rules: Iterable[WeeklyRule]) -> bool:
    return any(rule.calendar_ids is not None for rule in rules)


def _seconds(length: timedelta) -> int:
    return int(length.total_seconds())
