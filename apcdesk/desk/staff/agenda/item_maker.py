"""Makes the items of the agenda from what was read, and keeps those that are the same as before."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.staff.agenda.items import Item, State, event_item, hold_item
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.theme import Theme
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Event

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Made:
    event: Event
    calendar: Calendar | None
    outside: bool
    item: Item


class ItemMaker:
    """One for all views of a pane: an event that did not change keeps its item, so that a picture of it can stay.

    With `hide_names` no item says who or what it is; a change of it takes effect with the next `items`.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._made: dict[str, _Made] = {}
        self._calendars: dict[str, Calendar] = {}
        self._hide_names = False

    @property
    def hide_names(self) -> bool:
        """Whether blocks say "Busy" only."""
        return self._hide_names

    def set_hide_names(self, hide: bool) -> None:
        """Let blocks say "Busy" only, or everything again."""
        self._hide_names = hide
        self._made.clear()

    def items(self, agenda: Agenda) -> dict[str, Item]:
        """The items of an agenda by key. Time closed by hand is shading and has none."""
        self._calendars = {c.calendar_id: self._same(c) for c in agenda.calendars}
        made: dict[str, _Made] = {
            event.event_uid: self._made_of(event, event.event_uid in agenda.outside)
            for event in agenda.events
            if not event.notes.closed
        }
        self._made = made
        items = {key: one.item for key, one in made.items()}
        for hold in agenda.holds:
            for calendar_id in hold.calendar_ids:
                if calendar_id in agenda.shown and calendar_id in self._calendars:
                    item = hold_item(hold, self._calendars[calendar_id])
                    items[item.key] = item
        return items

    def _made_of(self, event: Event, outside: bool) -> _Made:
        calendar = self._calendars.get(event.calendar_id)
        before = self._made.get(event.event_uid)
        known = before is not None and before.calendar is calendar and before.outside is outside
        if known and before is not None and (before.event is event or before.event == event):
            return before
        item = event_item(event, calendar, self._theme)
        if self._hide_names:
            item = _nameless(item, self._theme)
        elif outside:
            item = replace(item, note=translate("Agenda", "outside hours"), outside=True)
        return _Made(event, calendar, outside, item)

    def _same(self, calendar: Calendar) -> Calendar:
        before = self._calendars.get(calendar.calendar_id)
        return before if before is not None and before == calendar else calendar


def _nameless(item: Item, theme: Theme) -> Item:
    """As the public sees it: that the time is taken, and nothing else."""
    state = item.state if item.state is State.FREE else State.BUSY
    return replace(item, title=translate("Agenda", "Busy"), note="", state=state, hue=theme.group_hue)
