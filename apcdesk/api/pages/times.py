"""Times as a page lays them out: days as tiles, the times of one day by morning, afternoon and evening.

A day with more times than anybody looks through is folded: one stretch of it is open, the others say what they hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from apcdesk.api.pages.languages import Wording
from apcdesk.api.wire.times import instant_text
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import Times, whole

DAYS_AT_ONCE = 6
TIMES_AT_ONCE = 60
"""Ten hours at every ten minutes: more than anybody looks through on a phone, and what a page can carry lightly. Of
sequences, which take a line for each event, as many fewer."""
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
    """A time; `start` is how addresses name it. Of a sequence, `parts` says when each of its events is."""

    start: str
    text: str
    current: bool
    parts: tuple[str, ...] = ()


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
    """What can be chosen from. `earlier` and `later` are days beyond those that are shown, `chosen` the time.

    `further` is when the later events of a chosen sequence begin, as forms send it.
    """

    days: tuple[DayTile, ...] = ()
    earlier: str | None = None
    later: str | None = None
    groups: tuple[TimeGroup, ...] = ()
    chosen: Period | None = None
    further: str = ""


def board(
    offers: Sequence[Times],
    words: Wording,
    asked_day: date | None,
    asked_start: datetime | None,
    asked_part: datetime | None = None,
) -> Board:
    """The days around the one that was asked for, its times, and of these the one that was asked for.

    `asked_part` is when the stretch begins that is to be open, should the day be folded.
    """
    if not offers:
        return Board()
    by_day: dict[date, list[Times]] = {}
    for offer in offers:
        by_day.setdefault(words.day(offer[0].start), []).append(offer)
    chosen = next((offer for offer in offers if offer[0].start == asked_start), ())
    opened = chosen[0].start if chosen else asked_part
    days = list(by_day)
    day = _nearest(days, words.day(opened) if opened is not None else asked_day)
    first = days.index(day) // DAYS_AT_ONCE * DAYS_AT_ONCE
    shown = days[first : first + DAYS_AT_ONCE]
    return Board(
        days=tuple(_day_tile(by_day[one], words, one == day) for one in shown),
        earlier=days[first - 1].isoformat() if first else None,
        later=days[first + DAYS_AT_ONCE].isoformat() if days[first + DAYS_AT_ONCE :] else None,
        groups=tuple(_groups(by_day[day], words, chosen, opened)),
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
    offers: Sequence[Times], words: Wording, chosen: Times, opened: datetime | None
) -> Iterator[TimeGroup]:
    stretches = [list(stretch) for _, stretch in groupby(offers, lambda one: _part(one, words))]
    most = max(TIMES_AT_ONCE // len(offers[0]), 1)
    if len(offers) <= most:
        for stretch in stretches:
            yield TimeGroup(_part(stretch[0], words), "", len(stretch), _tiles(stretch, words, chosen))
        return
    pieces = [piece for stretch in stretches for piece in _pieces(stretch, most)]
    current = next((one for one in pieces if opened is None or one[-1][0].start >= opened), pieces[-1])
    for piece in pieces:
        first, last = piece[0][0].start, piece[-1][0].start
        yield TimeGroup(
            _part(piece[0], words),
            instant_text(first),
            len(piece),
            _tiles(piece, words, chosen) if piece is current else (),
            words.starts(first, last),
        )


def _part(offer: Times, words: Wording) -> str:
    hour = words.hour(offer[0].start)
    return "morning" if hour < NOON else "afternoon" if hour < EVENING else "evening"


def _pieces(stretch: Sequence[Times], most: int) -> Iterator[Sequence[Times]]:
    """The stretch in as few equal pieces as are short enough."""
    count = -(-len(stretch) // most)
    return (stretch[len(stretch) * n // count : len(stretch) * (n + 1) // count] for n in range(count))


def _tiles(offers: Iterable[Times], words: Wording, chosen: Times) -> tuple[TimeTile, ...]:
    return tuple(
        TimeTile(
            instant_text(offer[0].start),
            words.time(offer[0].start),
            offer == chosen,
            tuple(map(words.span, offer)) if len(offer) > 1 else (),
        )
        for offer in offers
    )
