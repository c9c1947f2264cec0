"""Exceptions of the week on their weekdays, as the painter shows them behind the rule. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.agenda.geometry import Piece, pieces_of, wall_span
from apcdesk.desk.staff.rules.words import exception_time
from apcdesk.domain.hours import Closing, Hours
from apcdesk.domain.rules import AvailablePeriod

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Ghost:
    """A part of an exception: where, and what is said of it."""

    piece: Piece
    closed: bool
    label: str
    """As "+ 9 Mar"."""
    spoken: str


def ghosts_of(hours: Hours, monday: date, dates: DateWords) -> tuple[Ghost, ...]:
    """The exceptions of the seven days from `monday` on."""
    days = [monday + timedelta(days=n) for n in range(7)]
    exceptions: list[AvailablePeriod | Closing] = [*hours.extra, *hours.closings]
    return tuple(ghost for one in exceptions for ghost in _ghosts(one, days, dates))


def _ghosts(one: AvailablePeriod | Closing, days: Sequence[date], dates: DateWords) -> list[Ghost]:
    closed = isinstance(one, Closing)
    period = one.when.period if isinstance(one, Closing) else one.period
    kind = translate("Rules", "Closed") if closed else translate("Rules", "Extra")
    spoken = listed((kind, one.name, exception_time(one, dates)))
    found = []
    for piece in pieces_of("", *wall_span(period, dates), days):
        day = dates.day_of_month(days[piece.index])
        found.append(Ghost(piece, closed, f"{'−' if closed else '+'} {day}", spoken))
    return found
