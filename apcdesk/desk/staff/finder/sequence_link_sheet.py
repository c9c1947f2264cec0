"""A booking link made of a sequence on show: its one visitor chooses when all parts take place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.link_sheet import fact_rows, people_of
from apcdesk.desk.staff.finder.model import FinderState
from apcdesk.desk.staff.finder.phrases import DOT
from apcdesk.desk.staff.finder.sequence_search import asked_sequences
from apcdesk.desk.staff.links.link_sheet import LinkSheet
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.changes import STAFF
from apcdesk.domain.scheduling import SchedulingLink
from apcdesk.errors import Invalid
from apcdesk.service.services import Services


class SequenceLinkSheet(LinkSheet):
    """Says what the link books, part by part; every part of `state` asks somebody."""

    def __init__(
        self, context: DeskContext, window: QWidget, state: FinderState, directory: Directory
    ) -> None:
        super().__init__(context, window, self.tr("Make a booking link"))
        self._state = state
        self.facts = []
        for number, part in enumerate(state.parts, start=1):
            who = listed(people_of(group, directory) for group in part.asked_groups)
            name = part.name or self.tr("Part {number}").format(number=number)
            self.facts.append((name, DOT.join((context.dates.duration(part.length), who))))
        self.body.insertLayout(1, fact_rows(context.theme, self.facts))
        self.until.limited.hide()
        self.until.chosen.hide()
        notes = [self.tr("One visitor books all parts, in the window of this search.")]
        if state.one_day:
            notes.append(self.tr("The page knows pauses, not days: limit the pauses to keep it on one day."))
        self.body.addWidget(Label(context.theme, " ".join(notes), "small", "textMuted", wrap=True))

    def creating(self, name: str, last_day: date | None) -> Callable[[], SchedulingLink]:
        """See LinkSheet."""
        names = [name for name, _ in self.facts]
        return partial(_make, self._context.services, self._state, name, names)


def _make(services: Services, state: FinderState, name: str, names: list[str]) -> SchedulingLink:
    """Runs on a worker. Raises Invalid, also when the window is over."""
    now = services.clock.now().replace(microsecond=0)
    managed = services.availability.managed(state.subs)
    queries = asked_sequences(services, replace(state, one_day=False), now, managed)
    if not queries:
        raise Invalid.one("query_periods", "errors.out_of_range", "is over")
    return services.staff_sequences.link(name, names, queries[0], services.tzid, origin=STAFF)
