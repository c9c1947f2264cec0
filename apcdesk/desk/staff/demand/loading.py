"""What the pane asks the services. Run by the task workers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.demand import Demand
from apcdesk.domain.ids import Sub
from apcdesk.service.services import Services

DAY = timedelta(days=1)
WEEKS = 4


class Range(StrEnum):
    """How much is looked at."""

    WEEK = "week"
    WEEKS = "weeks"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Scope:
    """Which calendars, and which days; `group` empty for all."""

    group: str
    range: Range
    day: date
    """One of the days."""

    @property
    def first(self) -> date:
        """A Monday; for a year that of its first day's week."""
        day = date(self.day.year, 1, 1) if self.range is Range.YEAR else self.day
        return day - DAY * day.weekday()

    @property
    def days(self) -> int:
        """How many days from there on."""
        if self.range is Range.YEAR:
            return (date(self.day.year, 12, 31) - self.first).days + 1
        return 7 * (WEEKS if self.range is Range.WEEKS else 1)

    @property
    def last(self) -> date:
        """The last day."""
        return self.first + DAY * (self.days - 1)

    @property
    def named(self) -> tuple[date, date]:
        """The days that it is called by, both included: of a year its own, without those that fill its first week."""
        year = self.range is Range.YEAR
        return (date(self.day.year, 1, 1) if year else self.first), self.last

    def stepped(self, way: int) -> date:
        """A day of the range before (-1) or after (1)."""
        if self.range is Range.YEAR:
            return date(self.day.year + way, 1, 1)
        return self.first + DAY * (self.days * way)


@dataclass(frozen=True, slots=True)
class Loaded:
    """The answer to a scope."""

    scope: Scope
    groups: tuple[str, ...]
    calendars: Mapping[Sub, Calendar]
    demand: Demand


def load_demand(services: Services, scope: Scope) -> Loaded:
    """Read the calendars, and draw up their demand; what was wished a moment ago counts. Raises Unavailable."""
    services.wishes.write()
    every = [c for c in (*services.calendars.all(), *services.calendars.people()) if c.primary]
    groups = tuple(dict.fromkeys(c.look.group for c in every if c.look.group))
    asked = {c.sub: c for c in every if not c.look.group_wide and scope.group in ("", c.look.group)}
    demand = services.demand.report(list(asked), scope.first, scope.days)
    return Loaded(scope, groups, asked, demand)
