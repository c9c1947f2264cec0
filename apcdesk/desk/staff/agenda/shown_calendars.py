"""Which calendars the agenda shows: one by one, one alone, all of them, and those that can be written on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apcdesk.desk.staff.agenda.loading import hidden_calendars
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import CalendarId

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane


class ShownCalendars(QObject):
    """Ticks and unticks calendars for people, and has the pane read again. One for each pane."""

    def __init__(self, pane: AgendaPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._list = pane.frame.sidebar.calendars
        pane.frame.sidebar.ticked.connect(self.show)
        pane.frame.nothing.all_asked.connect(self._show_all)
        pane.inspector.only_asked.connect(self._show_only)

    @property
    def writable(self) -> list[Calendar]:
        """Calendars that an event can be put on, those that are shown first."""
        agenda = self._pane.agenda
        return sorted(agenda.calendars, key=lambda c: c.calendar_id not in agenda.shown)

    def show(self, calendar_id: str, on: bool = True) -> None:
        """Tick a calendar, also one that the sidebar leaves out, or untick it."""
        self._pane.ticks.set(CalendarId(calendar_id), on)
        self._pane.reload()

    def turn_number(self, number: int) -> bool:
        """Show or hide the calendar of this place in the list, counted from 0; whether there is one."""
        order = self._list.order
        if number >= len(order):
            return False
        self.show(order[number], order[number] not in self._pane.agenda.shown)
        return True

    def _show_all(self) -> None:
        ticks = self._pane.ticks
        hidden = hidden_calendars(self._pane.agenda, ticks.choices)
        ticks.set_all({**ticks.choices, **dict.fromkeys(hidden, True)})
        self._pane.reload()

    def _show_only(self, calendar_id: str) -> None:
        calendars = self._pane.agenda.calendars
        self._pane.ticks.set_all({c.calendar_id: c.calendar_id == calendar_id for c in calendars})
        self._pane.reload()
