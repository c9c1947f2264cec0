"""Times as a page lays them out: days as tiles, the times of one day by morning, afternoon and evening."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from apcdesk.api.languages import Wording
from apcdesk.api.wire_times import instant_text
from apcdesk.domain.period import Period

DAYS_AT_ONCE = 6
NOON, EVENING = 12, 18


@dataclass(frozen=True, slots=True)
class DayTile:
    """A day with times; `day` is how addresses name it."""

    day: str
    label: str
    free: int
    current: bool


@dataclass(frozen=True, slots=True)
class TimeTile:
    """A time; `start` is how addresses name it. There may be a hundred on a page, which is not to grow heavy."""

    start: str
    text: str
    current: bool


@dataclass(frozen=True, slots=True)
class Board:
    """What can be chosen from. `earlier` and `later` are days beyond those that are shown, `chosen` the time."""

    days: tuple[DayTile, ...] = ()
    earlier: str | None = None
    later: str | None = None
    groups: tuple[tuple[str, tuple[TimeTile, ...]], ...] = ()
    chosen: Period | None = None


def board(
    times: Sequence[Period], words: Wording, asked_day: date | None, asked_start: datetime | None
) -> Board:
    """The days around the one that was asked for, its times, and of these the one that was asked for."""
    if not times:
        return Board()
    by_day: dict[date, list[Period]] = {}
    for period in times:
        by_day.setdefault(words.day(period.start), []).append(period)
    chosen = next((period for period in times if period.start == asked_start), None)
    days = list(by_day)
    day = words.day(chosen.start) if chosen is not None else _nearest(days, asked_day)
    first = days.index(day) // DAYS_AT_ONCE * DAYS_AT_ONCE
    shown = days[first : first + DAYS_AT_ONCE]
    return Board(
        days=tuple(_day_tile(by_day[one], words, one == day) for one in shown),
        earlier=days[first - 1].isoformat() if first else None,
        later=days[first + DAYS_AT_ONCE].isoformat() if days[first + DAYS_AT_ONCE :] else None,
        groups=tuple(_groups(by_day[day], words, chosen)),
        chosen=chosen,
    )


def _nearest(days: Sequence[date], asked: date | None) -> date:
    """The day that was asked for, or the next one after it that has times."""
    return next((day for day in days if asked is None or day >= asked), days[-1])


def _day_tile(periods: Sequence[Period], words: Wording, current: bool) -> DayTile:
    day = words.day(periods[0].start)
    return DayTile(day.isoformat(), words.short_date(periods[0].start), len(periods), current)


def _groups(
    periods: Iterable[Period], words: Wording, chosen: Period | None
) -> Iterable[tuple[str, tuple[TimeTile, ...]]]:
    parts: dict[str, list[TimeTile]] = {}
    for period in periods:
        hour = words.hour(period.start)
        part = "morning" if hour < NOON else "afternoon" if hour < EVENING else "evening"
        tile = TimeTile(instant_text(period.start), words.time(period.start), period == chosen)
        parts.setdefault(part, []).append(tile)
    return ((part, tuple(tiles)) for part, tiles in parts.items())
