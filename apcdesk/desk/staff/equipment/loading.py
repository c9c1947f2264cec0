"""What the pane of equipment shows, read in one go on a worker."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from apcdesk.desk.language.dates import DateWords
from apcdesk.domain.custody import ItemStatus, Line, Person, Standing
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId
from apcdesk.service.services import Services

DAY = timedelta(days=1)
SATURDAY = 5


class Range(StrEnum):
    """How many days the lanes show."""

    DAY = "day"
    WEEK = "week"
    FOUR_WEEKS = "four_weeks"

    @property
    def days(self) -> int:
        """The days on show, the weekend counted."""
        return {Range.DAY: 1, Range.WEEK: 7, Range.FOUR_WEEKS: 28}[self]


@dataclass(frozen=True, slots=True)
class Equipment:
    """Everything on screen. `lines` is the history of the chosen item, the newest first."""

    at: datetime
    days: tuple[date, ...]
    statuses: tuple[ItemStatus, ...] = ()
    events: tuple[Event, ...] = ()
    people: tuple[Person, ...] = ()
    chosen: CalendarId | None = None
    lines: tuple[Line, ...] = ()
    workshop: str = ""
    stand: str = ""
    """The stand at the fair: an item whose place names it is out there."""

    def status(self, calendar_id: str | None) -> ItemStatus | None:
        """The item of this calendar, if there is one."""
        return next((s for s in self.statuses if s.item.calendar_id == calendar_id), None)

    def counts(self) -> dict[str, int]:
        """How many items there are, and how they stand."""
        standing = [status.standing for status in self.statuses]
        away = sum(
            status.standing is Standing.OUT
            and status.custody is not None
            and bool(self.stand)
            and self.stand in status.custody.place
            for status in self.statuses
        )
        return {
            "items": len(standing),
            "in_use": standing.count(Standing.OUT) - away,
            "away": away,
            "here": standing.count(Standing.HERE),
            "kept_back": standing.count(Standing.OUT_OF_SERVICE) + standing.count(Standing.CALIBRATION_DUE),
            "late": standing.count(Standing.LATE),
        }


def load_equipment(
    services: Services, dates: DateWords, first: date, span: Range, chosen: CalendarId | None
) -> Equipment:
    """Read items, their bookings in these days, people, and the history of the chosen item. Raises Unavailable."""
    statuses = services.custody.board()
    ids = [status.item.calendar_id for status in statuses]
    if chosen not in ids:
        chosen = next((s.item.calendar_id for s in statuses if s.standing is Standing.LATE), None)
    events = services.events.between(ids, dates.day_period(first, span.days))
    place = services.installation.place()
    return Equipment(
        at=services.clock.now(),
        days=days_of(first, span, events, dates),
        statuses=statuses,
        events=tuple(event for event in events if event.busy),
        people=services.crib_people.all(),
        chosen=chosen,
        lines=services.custody.history(chosen) if chosen is not None else (),
        workshop=str(place.get("workshop", "")),
        stand=str(place.get("stand", "")),
    )


def days_of(first: date, span: Range, events: tuple[Event, ...], dates: DateWords) -> tuple[date, ...]:
    """The days on show: a weekend only where something stands in it, or where one day is asked for."""
    days = [first + n * DAY for n in range(span.days)]
    if span is Range.DAY:
        return tuple(days)
    used = set()
    for event in events:
        day, last = dates.day_of(event.period.start), dates.day_of(event.period.end - timedelta(seconds=1))
        if day.weekday() >= SATURDAY or last.weekday() >= SATURDAY:
            used |= {day, last}
    return tuple(day for day in days if day.weekday() < SATURDAY or day in used)
