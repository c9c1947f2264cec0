"""When the days shown are open, extra, or closed by hand, in minutes of the wall clock. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.geometry import Piece, pieces_of, skipped_minutes, wall_span
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period, intersect, merge


@dataclass(frozen=True, slots=True)
class Extra:
    """A part of an available period, with its name for the caption."""

    piece: Piece
    name: str


@dataclass(frozen=True, slots=True)
class Shading:
    """What lies under the blocks. `plain` says that nobody shown has hours, so nothing is outside them."""

    open: tuple[Piece, ...] = ()
    extra: tuple[Extra, ...] = ()
    closed: tuple[Piece, ...] = ()
    skipped: tuple[tuple[int, int, int], ...] = ()
    """Column, first and last minute that the clock leaves out."""
    plain: bool = True

    def of_columns(self, columns: frozenset[int]) -> Shading:
        """The part that lies in these columns."""
        return replace(
            self,
            open=tuple(piece for piece in self.open if piece.index in columns),
            extra=tuple(extra for extra in self.extra if extra.piece.index in columns),
            closed=tuple(piece for piece in self.closed if piece.index in columns),
            skipped=tuple(span for span in self.skipped if span[0] in columns),
        )

    def first_minute(self) -> float | None:
        """The earliest open minute of any day, None when nothing is open."""
        starts = [piece.start for piece in (*self.open, *(extra.piece for extra in self.extra))]
        return min(starts, default=None)


def shading_of(agenda: Agenda, chosen: Calendar | None, dates: DateWords) -> Shading:
    """The hours of the chosen calendar, or the union of those shown. Closed is when all of them are."""
    if chosen is not None:
        calendars = [chosen]
    else:
        calendars = [c for c in agenda.calendars if c.calendar_id in agenda.shown]
    hours = [agenda.hours[c.sub] for c in calendars if c.sub in agenda.hours]
    known = [open_hours for open_hours in hours if open_hours.has_any]
    rules = merge(period for open_hours in known for period in open_hours.rules)
    extra = dict.fromkeys((p.period, p.name) for open_hours in known for p in open_hours.extra)
    return Shading(
        open=_pieces(rules, agenda.days, dates),
        extra=tuple(
            Extra(piece, name) for period, name in extra for piece in _pieces([period], agenda.days, dates)
        ),
        closed=_pieces(_closed(agenda, calendars), agenda.days, dates),
        skipped=tuple(
            (index, *span)
            for index, day in enumerate(agenda.days)
            if (span := skipped_minutes(day, dates.tzid)) is not None
        ),
        plain=not known,
    )


def _closed(agenda: Agenda, calendars: Sequence[Calendar]) -> list[Period]:
    """When all of them are closed by hand: a holiday. What only one has closed takes nothing from the hours of others."""
    by_calendar: dict[CalendarId, list[Period]] = {calendar.calendar_id: [] for calendar in calendars}
    for event in agenda.events:
        if event.notes.closed and event.calendar_id in by_calendar:
            by_calendar[event.calendar_id].append(event.period)
    if not by_calendar or not all(by_calendar.values()):
        return []
    return reduce(intersect, map(merge, by_calendar.values()))


def _pieces(periods: Iterable[Period], days: Sequence[date], dates: DateWords) -> tuple[Piece, ...]:
    return tuple(piece for period in periods for piece in pieces_of("", *wall_span(period, dates), days))
