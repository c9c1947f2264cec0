"""A booking link made of the search on show: whom and how long it books stays with the link."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.model import FinderState, appointment_type_of
from apcdesk.desk.staff.links.link_sheet import LinkSheet
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.service.links.open_links import MadeLink

NAMES, LABELS = 3, 110
"""So many members of a group are named."""


class SearchLinkSheet(LinkSheet):
    """Says what the link books; `state` asks somebody."""

    def __init__(
        self, context: DeskContext, window: QWidget, state: FinderState, directory: Directory
    ) -> None:
        super().__init__(context, window, self.tr("Make a booking link"))
        self._state = state
        self._first_day = None if state.window.start is None else context.dates.day_of(state.window.start)
        self.facts = [
            (group.name or self.tr("Group"), people_of(group, directory)) for group in state.asked_groups
        ]
        self.facts.append((self.tr("Length"), context.dates.duration(state.length)))
        self.body.insertLayout(1, fact_rows(context.theme, self.facts))
        note = self.tr("Visitors are offered whole days, within open hours.")
        self.body.addWidget(Label(context.theme, note, "small", "textMuted", wrap=True))
        self.until.limited.setChecked(True)
        self.until.chosen.set_day(context.dates.day_of(state.window.end - timedelta(seconds=1)))

    def creating(self, name: str, last_day: date | None) -> Callable[[], MadeLink]:
        """See LinkSheet."""
        tzid = self._context.services.tzid
        kind = appointment_type_of(self._state, name, tzid, self._first_day)
        return partial(self._context.services.open_links.create_for, kind, last_day, origin=STAFF)


def people_of(group: NamedGroup, directory: Directory) -> str:
    """The members of a group by name, the first of many, and how many are needed."""
    names = [directory.name(sub) for sub in group.subs[:NAMES]]
    told = listed(names if len(group.subs) <= NAMES else [*names, "…"])
    if group.required is None:
        return told
    words = QCoreApplication.translate("SearchLinkSheet", "{needed} of {count}: {names}")
    return words.format(needed=group.required, count=len(group.subs), names=told)


def fact_rows(theme: Theme, facts: Sequence[tuple[str, str]]) -> QVBoxLayout:
    """What the link books: a name and what there is to say of it, under each other."""
    rows = QVBoxLayout()
    rows.setSpacing(4)
    for name, words in facts:
        row = QHBoxLayout()
        label = Label(theme, name, "body", "textMuted", wrap=True)
        label.setFixedWidth(LABELS)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(theme, words, wrap=True), 1)
        rows.addLayout(row)
    return rows
