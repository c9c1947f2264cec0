"""Turning to the days before or after while something is dragged, and back when it is given up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.loading import Agenda

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.face import Face
    from apcdesk.desk.staff.agenda.pane import AgendaPane


class DragTurns(QObject):
    """Turns the pane's days for its views. What is on its way stays known on days that it does not lie on."""

    def __init__(self, pane: AgendaPane, dates: DateWords) -> None:
        super().__init__(pane)
        self._pane = pane
        self._dates = dates
        self._home: date | None = None
        """The day that was in question when the drag began."""
        self._follow(pane.grid)
        pane.faces.made.connect(self._follow)

    def with_carried(self, agenda: Agenda) -> Agenda:
        """What was read for other days, and what is on its way to them, with how it repeats. What is not there though it lay
        there is gone."""
        carried = self._pane.faces.current.carried
        if not carried:
            return agenda
        known = {event.event_uid for event in agenda.events}
        window = self._dates.day_period(agenda.days[0], len(agenda.days))
        missing = [
            event
            for event in self._pane.agenda.events
            if event.event_uid in carried
            and event.event_uid not in known
            and not event.period.overlaps(window)
        ]
        rules = {event.series_uid: self._pane.agenda.rule_of(event) for event in missing}
        own = {uid: rule for uid, rule in rules.items() if uid is not None and rule is not None}
        return replace(agenda, events=(*agenda.events, *missing), rules={**own, **agenda.rules})

    def _follow(self, face: Face) -> None:
        face.turn_asked.connect(self._on_turn)
        face.turn_back_asked.connect(self._on_turn_back)

    def _on_turn(self, by: int, first: bool) -> None:
        if first:
            self._home = self._pane.days.day
        self._pane.step(by)

    def _on_turn_back(self) -> None:
        if self._home is not None:
            self._pane.go(self._home)
