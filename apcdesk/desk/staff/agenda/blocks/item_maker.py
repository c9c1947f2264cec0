"""Makes the items of the agenda from what was read, and keeps those that are the same as before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.blocks.items import Item, State, event_item, hold_item, risk_of
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Event

translate = QCoreApplication.translate


Circumstances = tuple[bool, str, datetime | None]
"""Whether an event lies outside the hours, what puts it at risk, and since when it is late."""
_NONE: Circumstances = (False, "", None)


@dataclass(frozen=True, slots=True)
class _Made:
    event: Event
    calendar: Calendar | None
    circumstances: Circumstances
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
            event.event_uid: self._made_of(event, agenda) for event in agenda.events if not event.notes.closed
        }
        self._made = made
        items = {key: one.item for key, one in made.items()}
        for hold in agenda.holds:
            for calendar_id in hold.calendar_ids:
                if calendar_id in agenda.shown and calendar_id in self._calendars:
                    item = hold_item(hold, self._calendars[calendar_id])
                    items[item.key] = item
        return items

    def _made_of(self, event: Event, agenda: Agenda) -> _Made:
        around = _circumstances(event, agenda)
        outside, risk, due = around
        calendar = self._calendars.get(event.calendar_id)
        before = self._made.get(event.event_uid)
        known = before is not None and before.calendar is calendar and before.circumstances == around
        if known and before is not None and (before.event is event or before.event == event):
            return before
        item = replace(event_item(event, calendar, self._theme), risk=risk, due=due)
        if self._hide_names:
            item = _nameless(item, self._theme)
        elif outside:
            item = replace(item, note=translate("Agenda", "outside hours"), outside=True)
        return _Made(event, calendar, around, item)

    def _same(self, calendar: Calendar) -> Calendar:
        before = self._calendars.get(calendar.calendar_id)
        return before if before is not None and before == calendar else calendar


def _circumstances(event: Event, agenda: Agenda) -> Circumstances:
    uid = event.event_uid
    if uid in agenda.outside or uid in agenda.not_back or uid in agenda.overdue:
        return uid in agenda.outside, risk_of(event, agenda), agenda.overdue.get(uid)
    return _NONE


def _nameless(item: Item, theme: Theme) -> Item:
    """As the public sees it: that the time is taken, and nothing else."""
    state = State.BUSY if item.state.takes_time else State.FREE
    return replace(item, title=translate("Agenda", "Busy"), note="", state=state, hue=theme.group_hue)
