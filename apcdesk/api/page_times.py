"""Times as a page lays them out: days as tiles, the times of one day by morning, afternoon and evening.

A day with more times than anybody looks through is folded: one stretch of it is open, the others say what they hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from apcdesk.api.languages import Wording
from apcdesk.api.wire_times import instant_text
from apcdesk.domain.period import Period

DAYS_AT_ONCE = 6
TIMES_AT_ONCE = 60
"""Ten hours at every ten minutes: more than anybody looks through on a phone, and what a page can carry lightly."""
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
    """A time; `start` is how addresses name it."""

    start: str
    text: str
    current: bool


@dataclass(frozen=True, slots=True)
class TimeGroup:
    """A stretch of a day; `part` is the key of its name. Folded, it has no tiles but says from when to when they are;
    `start` is how addresses open it."""

    part: str
    start: str
    free: int
    tiles: tuple[TimeTile, ...] = ()
    span: str | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """What can be chosen from. `earlier` and `later` are days beyond those that are shown, `chosen` the time."""

    days: tuple[DayTile, ...] = ()
    earlier: str | None = None
    later: str | None = None
    groups: tuple[TimeGroup, ...] = ()
    chosen: Period | None = None


def board(
    times: Sequence[Period],
    words: Wording,
    asked_day: date | None,
    asked_start: datetime | None,
    asked_part: datetime | None = None,
) -> Board:
    """The days around the one that was asked for, its times, and of these the one that was asked for.

    `asked_part` is when the stretch begins that is to be open, should the day be folded.
    """
    if not times:
        return Board()
    by_day: dict[date, list[Period]] = {}
    for period in times:
        by_day.setdefault(words.day(period.start), []).append(period)
    chosen = next((period for period in times if period.start == asked_start), None)
    opened = chosen.start if chosen is not None else asked_part
    days = list(by_day)
    day = _nearest(days, words.day(opened) if opened is not None else asked_day)
    first = days.index(day) // DAYS_AT_ONCE * DAYS_AT_ONCE
    shown = days[first : first + DAYS_AT_ONCE]
    return Board(
        days=tuple(_day_tile(by_day[one], words, one == day) for one in shown),
        earlier=days[first - 1].isoformat() if first else None,
        later=days[first + DAYS_AT_ONCE].isoformat() if days[first + DAYS_AT_ONCE :] else None,
        groups=tuple(_groups(by_day[day], words, chosen, opened)),
        chosen=chosen,
    )


def _nearest(days: Sequence[date], asked: date | None) -> date:
    """The day that was asked for, or the next one after it that has times."""
    return next((day for day in days if asked is None or day >= asked), days[-1])


def _day_tile(periods: Sequence[Period], words: Wording, current: bool) -> DayTile:
    day = words.day(periods[0].start)
    return DayTile(day.isoformat(), words.short_date(periods[0].start), len(periods), current)


def _groups(
    periods: Sequence[Period], words: Wording, chosen: Period | None, opened: datetime | None
) -> Iterator[TimeGroup]:
    stretches = [list(stretch) for _, stretch in groupby(periods, lambda one: _part(one, words))]
    if len(periods) <= TIMES_AT_ONCE:
        for stretch in stretches:
            yield TimeGroup(_part(stretch[0], words), "", len(stretch), _tiles(stretch, words, chosen))
        return
    pieces = [piece for stretch in stretches for piece in _pieces(stretch)]
    current = next((one for one in pieces if opened is None or one[-1].start >= opened), pieces[-1])
    for piece in pieces:
        yield TimeGroup(
            _part(piece[0], words),
            instant_text(piece[0].start),
            len(piece),
            _tiles(piece, words, chosen) if piece is current else (),
            words.starts(piece[0].start, piece[-1].start),
        )


def _part(period: Period, words: Wording) -> str:
    hour = words.hour(period.start)
    return "morning" if hour < NOON else "afternoon" if hour < EVENING else "evening"


def _pieces(stretch: Sequence[Period]) -> Iterator[Sequence[Period]]:
    """The stretch in as few equal pieces as are short enough."""
    count = -(-len(stretch) // TIMES_AT_ONCE)
    return (stretch[len(stretch) * n // count : len(stretch) * (n + 1) // count] for n in range(count))


def _tiles(periods: Iterable[Period], words: Wording, chosen: Period | None) -> tuple[TimeTile, ...]:
    return tuple(TimeTile(instant_text(one.start), words.time(one.start), one == chosen) for one in periods)
