"""The same question put to libraries for intervals and to the ORM: what `make bench` sets apcdesk's answers beside.

All start from the rows that the bare read brings, and from the opening hours as seconds; each finds the starts at
which two who are needed and enough of the others are free, with the buffers kept clear.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path

import portion
from intervaltree import IntervalTree
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, registry

from apcdesk.availability.expand import expand_weekly_periods
from apcdesk.availability.situation import Outline, WeeklyRule
from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.domain.queries import AvailabilityQuery, Member
from apcdesk.domain.spans import Span
from apcdesk.store import tables as t

Row = tuple[CalendarId, int, int]
Free = Callable[[int, int], bool]
"""Whether a member is free from this second to that one, with the buffers."""
expanded = lru_cache(expand_weekly_periods)


class Peer(ABC):
    """One way to judge a member, asked for every start on the grid and every member."""

    def __init__(self, query: AvailabilityQuery, diaries: Mapping[Sub, Outline[WeeklyRule]]) -> None:
        self._query = query
        self._diaries = diaries
        self._before = int(query.buffer.before.minimum.total_seconds())
        self._after = int(query.buffer.after.minimum.total_seconds())

    def starts(self, rows: Sequence[Row]) -> list[int]:
        """The starts that are good, cut as the query says."""
        query = self._query
        length = int(query.required_duration.total_seconds())
        assert query.start_interval is not None
        step = int(query.start_interval.total_seconds())
        busy: dict[CalendarId, list[Span]] = {}
        for calendar_id, start, end in rows:
            busy.setdefault(calendar_id, []).append((start, end))
        groups = [
            (group.needed, [self._judge(member, busy) for member in group.members])
            for group in query.participants
        ]
        found = []
        for window in query.query_periods:
            first, last = window.seconds
            for start in range(-(-first // step) * step, last - length + 1, step):
                if all(enough(needed, members, start, start + length) for needed, members in groups):
                    found.append(start)
        return found[: query.max_results]

    def _judge(self, member: Member, busy: dict[CalendarId, list[Span]]) -> Free:
        diary = self._diaries[member.sub]
        hours = self._hours(diary)
        [calendar_id] = diary.calendar_ids
        return self.judge(hours, busy.get(calendar_id, []))

    def _hours(self, diary: Outline[WeeklyRule]) -> list[Span]:
        first, last = self._query.query_periods[0].seconds[0], self._query.query_periods[-1].seconds[1]
        [rule] = diary.rules
        return expanded(rule.tzid, rule.weekly_periods, first, last)

    @abstractmethod
    def judge(self, hours: list[Span], busy: list[Span]) -> Free:
        """How one member is looked up."""

    def widened(self, busy: list[Span]) -> Iterator[Span]:
        """Busy time with what must be kept clear around it."""
        return ((start - self._after, end + self._before) for start, end in busy)


def enough(needed: int, members: Sequence[Free], start: int, end: int) -> bool:
    """Whether so many of them are free."""
    return sum(free(start, end) for free in members) >= needed


class Trees(Peer):
    """intervaltree: a tree of hours and a tree of busy time for each member."""

    def judge(self, hours: list[Span], busy: list[Span]) -> Free:
        open_at, taken = IntervalTree.from_tuples(hours), IntervalTree.from_tuples(self.widened(busy))

        def free(start: int, end: int) -> bool:
            around = open_at.at(start)
            return any(one.end >= end for one in around) and not taken.overlaps(start, end)

        return free


class Portions(Peer):
    """portion: one set of intervals for each member."""

    def judge(self, hours: list[Span], busy: list[Span]) -> Free:
        left = union(hours) - union(self.widened(busy))
        return lambda start, end: portion.closedopen(start, end) in left


def union(spans: Iterator[Span] | list[Span]) -> portion.Interval:
    """The spans as one set."""
    return portion.Interval(*(portion.closedopen(start, end) for start, end in spans))


class _Entity:
    """An event as the ORM loads it."""


_orm = registry()
_orm.map_imperatively(_Entity, t.event)


def load_entities(path: Path, ids: Sequence[str], first: datetime, last: datetime) -> Callable[[], object]:
    """Load the same events as objects of the ORM: what many programs do before they begin to think."""
    engine = create_engine(f"sqlite:///{path}")
    event = t.event.c

    def load() -> object:
        with Session(engine) as session:
            near = event.start_at < last, event.end_at > first
            return session.scalars(select(_Entity).where(event.calendar_id.in_(ids), *near)).all()

    return load
