"""Demand: capacity by hour and day from the busy bitmaps, beside the wishes that were not met."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from apcdesk.availability.capacity import LocalHour, free_minutes, local_hours, touched_hours, wished_hours
from apcdesk.availability.expand import local_day_of
from apcdesk.domain.demand import DayDemand, Demand, Opening, Shut, Week, by_week
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.wishes import UnmetWish
from apcdesk.service.asking.answering import Answering, HoursBoard
from apcdesk.service.clock import Clock
from apcdesk.service.demand.wishes import wishes_in
from apcdesk.store.database import Store

_hours = lru_cache(8)(local_hours)
"""The hours of a range are the same whoever is looked at."""
MOST_OPENINGS = 8
LONGEST_RANGE = 372
"""Days: a year from the Monday of its first week on."""
ABOUT_A_DAY = timedelta(hours=25)
"""A wish for longer says nothing about the hour."""
HALF_A_DAY = timedelta(hours=12)
FIRST_HOUR, LAST_HOUR = 8, 17
NEAR_HOURS = 2
"""A wish for a whole day stands for the hours that are this near to those that are open."""


class DemandDesk:
    """Draws up demand. Nothing is stored."""

    def __init__(self, store: Store, clock: Clock, answering: Answering, tzid: str) -> None:
        """`tzid` is the zone of the place, whose days and hours count."""
        self._store = store
        self._clock = clock
        self._answering = answering
        self._tzid = tzid

    def report(self, subs: Sequence[Sub], first: date, days: int) -> Demand:
        """The accounts over these local days; wishes for any of them count. At most LONGEST_RANGE days."""
        hours = _hours(first, min(days, LONGEST_RANGE), self._tzid)
        period = Period.of_seconds(hours[0].start, hours[-1].end)
        with self._store.read() as tx:
            board = self._answering.inquiry(tx, self._clock.now()).hours(subs, period)
            wishes = wishes_in(tx, period)
        named = frozenset(subs)
        wishes = [wish for wish in wishes if not named.isdisjoint(wish.subs)]
        today = local_day_of(int(self._clock.now().timestamp()), self._tzid)
        return _Drawing(board, hours, wishes, max(first, today)).demand()


@dataclass(slots=True)
class _Drawing:
    """One report in the making; `soon` is the first day on which something can be opened."""

    board: HoursBoard
    hours: Sequence[LocalHour]
    wishes: list[UnmetWish]
    soon: date

    def demand(self) -> Demand:
        """The report: what was open, free and wished for by day and hour, and where more could be opened."""
        axis, hours = self.board.axis, self.hours
        near = [wish for wish in self.wishes if wish.wanted.length <= ABOUT_A_DAY]
        open_ = free_minutes(list(self.board.open.values()), axis, hours)
        counted = [hour for hour, minutes in zip(hours, open_, strict=True) if minutes]
        counts = iter(free_minutes(list(self.board.free.values()), axis, counted))
        free = [next(counts) if minutes else 0 for minutes in open_]
        wished = wished_hours((wish.wanted.seconds for wish in near), hours)
        ruled_rows = [row for sub, row in self.board.open.items() if sub in self.board.ruled]
        all_ruled = len(ruled_rows) == len(self.board.open)
        ruled = self._week(open_ if all_ruled else free_minutes(ruled_rows, axis, hours))
        openings = self._openings(near, ruled)
        used = {hour for day in ruled for hour in range(24) if day[hour]}
        if not used:  # no account has hours of its own
            used = {hour.hour for hour, o, f in zip(hours, open_, free, strict=True) if f < o}
        used |= {opening.hour for opening in openings}
        return Demand(
            first=hours[0].day,
            days=self._days(open_, free, near),
            accounts=len(self.board.open),
            without_hours=len(self.board.open) - len(self.board.ruled),
            open_minutes=self._week(open_),
            free_minutes=self._week(free),
            wishes=self._week(wished),
            wide=len(self.wishes) - len(near),
            openings=openings,
            first_hour=min(used, default=FIRST_HOUR),
            last_hour=max(used, default=LAST_HOUR),
        )

    def _week(self, numbers: list[int]) -> Week:
        return by_week([hour.day for hour in self.hours], [hour.hour for hour in self.hours], numbers)

    def _days(self, open_: list[int], free: list[int], near: Iterable[UnmetWish]) -> tuple[DayDemand, ...]:
        minutes: defaultdict[date, list[int]] = defaultdict(lambda: [0, 0])
        bounds: dict[date, LocalHour] = {}
        for hour, is_open, is_free in zip(self.hours, open_, free, strict=True):
            minutes[hour.day][0] += is_open
            minutes[hour.day][1] += is_free
            kept = bounds.get(hour.day, hour)
            bounds[hour.day] = LocalHour(hour.day, 0, kept.start, hour.end)
        wished = wished_hours((wish.wanted.seconds for wish in near), list(bounds.values()))
        return tuple(
            DayDemand(day, minutes[day][0], minutes[day][1], wishes)
            for day, wishes in zip(bounds, wished, strict=True)
        )

    def _openings(self, near: list[UnmetWish], ruled: Week) -> tuple[Opening, ...]:
        """The hours of the week in which nobody of those who were wished for could be had, most wanted first."""
        hours_of: defaultdict[tuple[int, int], list[LocalHour]] = defaultdict(list)
        wishes_of: defaultdict[tuple[int, int], dict[int, UnmetWish]] = defaultdict(dict)
        for hour in self.hours:
            hours_of[hour.day.weekday(), hour.hour].append(hour)
        touched = touched_hours((wish.wanted.seconds for wish in near), self.hours)
        for number, (wish, places) in enumerate(zip(near, touched, strict=True)):
            for hour in self.hours[places.start : places.stop]:
                wishes_of[hour.day.weekday(), hour.hour][number] = wish
        found: list[tuple[float, Opening]] = []
        for cell, wishes in wishes_of.items():
            own = list(wishes.values())
            shut = self._shut(hours_of[cell], own)
            if shut is not None and (_is_near(cell, ruled) or any(map(_is_narrow, own))):
                weight = sum(1 / wish.wanted.length.total_seconds() for wish in own)
                found.append((weight, self._opening(cell, own, shut)))
        found.sort(key=lambda one: (-one[0], -one[1].wishes, one[1].day, one[1].hour))
        return tuple(opening for _, opening in found[:MOST_OPENINGS])

    def _shut(self, hours: list[LocalHour], wishes: list[UnmetWish]) -> Shut | None:
        """Why none of those who were wished for could be had in these hours; None when somebody could."""
        axis = self.board.axis
        mask = axis.inside((hour.start, hour.end) for hour in hours)
        named = dict.fromkeys(sub for wish in wishes for sub in wish.subs)
        known = [sub for sub in named if sub in self.board.open]
        if not known or any(self.board.free[sub] & mask for sub in known):
            return None
        return Shut.FULL if any(self.board.open[sub] & mask for sub in known) else Shut.CLOSED

    def _opening(self, cell: tuple[int, int], wishes: list[UnmetWish], shut: Shut) -> Opening:
        weekday, hour = cell
        named = Counter(sub for wish in wishes for sub in wish.subs if sub in self.board.open)
        day = self.soon + timedelta(days=(weekday - self.soon.weekday()) % 7)
        return Opening(day, hour, len(wishes), shut, named.most_common(1)[0][0])


def _is_narrow(wish: UnmetWish) -> bool:
    return wish.wanted.length <= HALF_A_DAY


def _is_near(cell: tuple[int, int], ruled: Week) -> bool:
    """Whether the hour is one that is open on that weekday, or lies close to one."""
    weekday, hour = cell
    return any(ruled[weekday][max(hour - NEAR_HOURS, 0) : hour + NEAR_HOURS + 1])
