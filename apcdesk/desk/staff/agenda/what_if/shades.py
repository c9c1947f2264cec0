"""What an outlook looks like over the days shown: where times are won and lost, and which blocks are at risk. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from math import ceil, floor
from typing import TYPE_CHECKING

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.geometry import Piece, pieces_of, wall_span
from apcdesk.domain.period import Period, merge
from apcdesk.domain.spans import merge_spans, subtract_spans

if TYPE_CHECKING:
    from apcdesk.domain.hypotheses import Outlook

CAPTION_MINUTES = 15
"""A quarter of an hour is as high as a line of words."""


@dataclass(frozen=True, slots=True)
class Shade:
    """A stretch of one day in which times are won, or lost, and how many begin in it."""

    piece: Piece
    count: int
    caption: float | None = None
    """The minute from which no block lies over it for as long as a line of words takes; None where there is no room."""


@dataclass(frozen=True, slots=True)
class Shades:
    """The layer over the agenda. `risks` says of events by uid what is the matter with them."""

    won: tuple[Shade, ...] = ()
    lost: tuple[Shade, ...] = ()
    risks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ShownOutlook:
    """An outlook on its way to the screen, with the words for events at risk by uid."""

    outlook: Outlook
    risks: Mapping[str, str]

    def shades(self, days: Sequence[date], taken: Sequence[Piece], dates: DateWords) -> Shades:
        """The layer over these days, on which blocks lie over the pieces that are `taken`.

        A time takes as much room as there is to the next one of its appointment type.
        """
        effects = self.outlook.effects
        won = _shades(((e.won, e.start_interval) for e in effects), days, dates)
        lost = _shades(((e.lost, e.start_interval) for e in effects), days, dates)
        return Shades(
            won=tuple(replace(shade, caption=_room(shade.piece, taken)) for shade in won),
            lost=tuple(replace(shade, caption=_room(shade.piece, taken)) for shade in lost),
            risks=self.risks,
        )


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many times of one local day are won and lost."""

    day: date
    won: int
    lost: int


def day_counts(outlook: Outlook, dates: DateWords) -> tuple[DayCount, ...]:
    """The days on which something is won or lost, ascending."""
    won = [dates.day_of(start) for effect in outlook.effects for start in effect.won]
    lost = [dates.day_of(start) for effect in outlook.effects for start in effect.lost]
    return tuple(DayCount(day, won.count(day), lost.count(day)) for day in sorted({*won, *lost}))


def _room(piece: Piece, taken: Sequence[Piece]) -> float | None:
    """The first minute of the piece with room for a caption that no block covers."""
    covered = merge_spans(
        (floor(other.start), ceil(other.end)) for other in taken if other.index == piece.index
    )
    free = subtract_spans([(floor(piece.start), ceil(piece.end))], covered)
    return next((float(start) for start, end in free if end - start >= CAPTION_MINUTES), None)


def _shades(
    times: Iterable[tuple[Sequence[datetime], timedelta]], days: Sequence[date], dates: DateWords
) -> tuple[Shade, ...]:
    cells = [Period(start, start + interval) for starts, interval in times for start in starts]
    return tuple(
        Shade(piece, sum(1 for cell in cells if stretch.has(cell.start)))
        for stretch in merge(cells)
        for piece in pieces_of("", *wall_span(stretch, dates), days)
    )
