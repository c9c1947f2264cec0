"""Times as a page lays them out: days as tiles, the times of one day by morning, afternoon and evening."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from apcdesk.api.languages import Wording
from apcdesk.api.wire_times import instant_text
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import Times, whole

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
    """A time; `start` is how addresses name it. There may be a hundred on a page, which is not to grow heavy.

    Of a sequence, `parts` says when each of its events is.
    """

    start: str
    text: str
    current: bool
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Board:
    """What can be chosen from. `earlier` and `later` are days beyond those that are shown, `chosen` the time.

    `further` is when the later events of a chosen sequence begin, as forms send it.
    """

    days: tuple[DayTile, ...] = ()
    earlier: str | None = None
    later: str | None = None
    groups: tuple[tuple[str, tuple[TimeTile, ...]], ...] = ()
    chosen: Period | None = None
    further: str = ""


def board(
    offers: Sequence[Times], words: Wording, asked_day: date | None, asked_start: datetime | None
) -> Board:
    """The days around the one that was asked for, its times, and of these the one that was asked for."""
    if not offers:
        return Board()
    by_day: dict[date, list[Times]] = {}
    for offer in offers:
        by_day.setdefault(words.day(offer[0].start), []).append(offer)
    chosen = next((offer for offer in offers if offer[0].start == asked_start), ())
    days = list(by_day)
    day = words.day(chosen[0].start) if chosen else _nearest(days, asked_day)
    first = days.index(day) // DAYS_AT_ONCE * DAYS_AT_ONCE
    shown = days[first : first + DAYS_AT_ONCE]
    return Board(
        days=tuple(_day_tile(by_day[one], words, one == day) for one in shown),
        earlier=days[first - 1].isoformat() if first else None,
        later=days[first + DAYS_AT_ONCE].isoformat() if days[first + DAYS_AT_ONCE :] else None,
        groups=tuple(_groups(by_day[day], words, chosen)),
        chosen=whole(chosen),
        further=further_text(chosen),
    )


def further_text(offer: Times) -> str:
    """The starts of a sequence's later events, as forms send them."""
    return ",".join(instant_text(period.start) for period in offer[1:])


def _nearest(days: Sequence[date], asked: date | None) -> date:
    """The day that was asked for, or the next one after it that has times."""
    return next((day for day in days if asked is None or day >= asked), days[-1])


def _day_tile(offers: Sequence[Times], words: Wording, current: bool) -> DayTile:
    start = offers[0][0].start
    return DayTile(words.day(start).isoformat(), words.short_date(start), len(offers), current)


def _groups(
    offers: Iterable[Times], words: Wording, chosen: Times
) -> Iterable[tuple[str, tuple[TimeTile, ...]]]:
    groups: dict[str, list[TimeTile]] = {}
    for offer in offers:
        start = offer[0].start
        hour = words.hour(start)
        name = "morning" if hour < NOON else "afternoon" if hour < EVENING else "evening"
        parts = tuple(map(words.span, offer)) if len(offer) > 1 else ()
        tile = TimeTile(instant_text(start), words.time(start), offer == chosen, parts)
        groups.setdefault(name, []).append(tile)
    return ((name, tuple(tiles)) for name, tiles in groups.items())
