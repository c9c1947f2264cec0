"""What a heat map shows, as rows and columns of cells; the same for hours of the week and days of the year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.inspector.form import time_text
from apcdesk.desk.staff.demand.words import spoken_day, spoken_hour
from apcdesk.domain.demand import Demand

DAY = timedelta(days=1)
Place = tuple[int, int]
"""Row and column."""


class State(StrEnum):
    """What a cell says of its time."""

    CLOSED = "closed"
    FULL = "full"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Cell:
    """One time: `share` of the freest cell's free minutes, from 0 to 1; how many wished for it; all in words."""

    day: date
    state: State
    share: float
    wishes: int
    spoken: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """Cells with the words beside rows and above columns; empty words leave a place for those before."""

    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    cells: Mapping[Place, Cell] = field(default_factory=dict)


def week_sheet(demand: Demand, dates: DateWords) -> Sheet:
    """Weekdays across, hours down, every week of the range added up."""
    hours = range(demand.first_hour, demand.last_hour + 1)
    days = [demand.first + DAY * n for n in range(7)]
    most = max((demand.free_minutes[day][hour] for day in range(7) for hour in hours), default=0)
    cells = {}
    for row, hour in enumerate(hours):
        for column, day in enumerate(days):
            week = (demand.open_minutes, demand.free_minutes, demand.wishes)
            figures = week[0][column][hour], week[1][column][hour], week[2][column][hour]
            cells[row, column] = _cell(day, figures, most, spoken_hour(day, hour, figures, dates))
    rows = tuple(time_text(hour * 60, dates) for hour in hours)
    return Sheet(rows, tuple(dates.weekday_short(day) for day in days), cells)


def year_sheet(demand: Demand, year: int, dates: DateWords) -> Sheet:
    """Weeks across, weekdays down, one cell a day of the year."""
    own = [day for day in demand.days if day.day.year == year]
    most = max((day.free_minutes for day in own), default=0)
    cells = {}
    columns: dict[int, str] = {}
    for day in own:
        week, weekday = divmod((day.day - demand.first).days, 7)
        figures = day.open_minutes, day.free_minutes, day.wishes
        cells[weekday, week] = _cell(day.day, figures, most, spoken_day(day.day, figures, dates))
        columns.setdefault(week, "")
        if day.day.day == 1:
            columns[week] = dates.month_short(day.day)
    names = tuple(dates.weekday_short(demand.first + DAY * n) for n in range(7))
    return Sheet(names, tuple(columns[week] for week in sorted(columns)), cells)


def _cell(day: date, figures: tuple[int, int, int], most: int, spoken: str) -> Cell:
    open_, free, wishes = figures
    state = State.CLOSED if not open_ else State.FREE if free else State.FULL
    return Cell(day, state, free / most if most else 0, wishes, spoken)
