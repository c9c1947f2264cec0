"""Short ways to read a finder and to act on it, and what is stored under it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.finder.booking_sheet import BookingSheet
from apcdesk.desk.staff.finder.model import FinderState, Window
from apcdesk.desk.staff.finder.pane import FinderPane
from apcdesk.desk.staff.finder.query_sheet import QuerySheet
from apcdesk.desk.staff.finder.slot_button import SlotButton
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import DraftTimes, Event, EventDraft
from apcdesk.domain.period import Period
from apcdesk.domain.queries import ResponseFormat
from apcdesk.service.services import Services


def brussels(text: str) -> datetime:
    """`brussels("9 13:30")`: a time of March 2027 in Brussels, in UTC."""
    day, clock = text.split()
    return datetime.fromisoformat(f"2027-03-{int(day):02d}T{clock}:00+01:00").astimezone(UTC)


oslo = brussels
"""The same clock in winter."""


@dataclass
class Finder:
    """A pane in a window, and short ways to read it and to act on it."""

    services: Services
    context: DeskContext
    pane: FinderPane
    wait: Callable[[Callable[[], bool]], None]

    def settle(self) -> None:
        """Wait until every question is answered."""
        self.wait(lambda: self.context.tasks.idle and not self.pane.asking.waiting)

    @property
    def times(self) -> list[str]:
        """The words of the buttons, in order."""
        return [button.text() for button in self.pane.results.grid.buttons]

    @property
    def chips(self) -> list[str]:
        """The second lines."""
        return [button.who for button in self.pane.results.grid.buttons]

    @property
    def heading(self) -> str:
        """What the answer says of itself."""
        return self.pane.results.header.count.text()

    def button(self, time: str) -> SlotButton:
        """The first button of a time."""
        return next(button for button in self.pane.results.grid.buttons if button.text() == time)

    def choose(self, time: str) -> None:
        """Press a time and wait until it is known who takes part, and the lanes show its day."""
        self.button(time).click()
        self.wait(self.pane.chosen_panel.book.isEnabled)
        self.settle()

    def open_sheet(self, guest: str) -> BookingSheet:
        """Press "Book this time" and type a name."""
        self.pane.chosen_panel.book.click()
        sheet = self.pane.sheet
        assert sheet is not None
        sheet.guest.set_text(guest)
        return sheet

    def events(self, calendar: Calendar, day: int = 9) -> list[tuple[str, Period]]:
        """What stands in a calendar on a day of March."""
        whole = Period(brussels(f"{day} 00:00"), brussels(f"{day} 23:59"))
        found = self.services.events.between([calendar.calendar_id], whole)
        return [(event.summary, event.period) for event in found]


OpenFinder = Callable[[Services, FinderState], Finder]


@dataclass
class Store:
    """The shop of Ghent on Tuesday 9 March: a manager with rules, an office without."""

    folder: Path
    services: Services
    manager: Calendar
    office: Calendar
    delivery: Event

    def state(self, shape: ResponseFormat = ResponseFormat.PERIODS) -> FinderState:
        """Sofie and the office for 45 minutes on Tuesday."""
        return FinderState(
            window=Window(brussels("9 09:00"), brussels("9 18:00")),
            groups=(NamedGroup("Interview", (self.manager.sub, self.office.sub)),),
            length=45,
            interval=15,
            shape=shape,
        )


def add_event(services: Services, calendar: Calendar, summary: str, start: str, end: str) -> Event:
    """An event of staff, in Brussels time."""
    times = DraftTimes(brussels(start), brussels(end), "Europe/Brussels", "Europe/Brussels")
    return services.events.create(
        calendar.calendar_id, EventDraft(summary=summary, times=times), origin=STAFF
    ).event


def opened(finder: Finder) -> QuerySheet:
    """The sheet that shows the search as a query."""
    finder.pane.as_query.click()
    tool = finder.pane.request_tool
    finder.wait(lambda: tool.sheet is not None)
    assert tool.sheet is not None
    return tool.sheet
