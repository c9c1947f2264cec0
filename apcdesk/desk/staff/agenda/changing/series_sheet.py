"""One of a series is moved, changed or deleted, or several that are picked: only these, those that follow too, or all? Each
is one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.inspector.facts import when_text
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.events import Event
from apcdesk.domain.recurrence import Extent

WIDTH = 400
NAMED = 3
"""So many titles are told, where several are in question."""


class SeriesSheet(Sheet):
    """`chosen(Extent)`, None for these alone; `given_up()` when it is left without an answer."""

    chosen = Signal(object)
    given_up = Signal()

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        title: str,
        events: Sequence[Event],
        *,
        picked: int = 1,
        danger: bool = False,
        alone: bool = True,
    ) -> None:
        """About these, of so many that are picked; without `alone` it cannot be these only, as for another rule."""
        theme = context.theme
        super().__init__(theme, window, title, width=WIDTH)
        self._answered = False
        self.body.addWidget(Label(theme, self._names(events), "bodyStrong", wrap=True))
        for words in self._facts(context, events, picked):
            self.body.addWidget(Label(theme, words, "body", "textMuted", wrap=True))
        kind = Kind.DANGER if danger else Kind.QUIET
        several = len(events) > 1
        one, following = self.tr("Only this one"), self.tr("This one and those that follow")
        these, these_following = self.tr("Only these"), self.tr("These and those that follow")
        series = len({event.series_uid for event in events})
        whole = self.tr("All of the series") if series == 1 else self.tr("All of these series")
        self.one = Button(theme, these if several else one, kind)
        self.following = Button(theme, these_following if several else following, kind)
        self.all = Button(theme, whole, kind)
        answers = ((self.one, None), (self.following, Extent.FOLLOWING), (self.all, Extent.ALL))
        for button, extent in answers:
            self.body.addWidget(button)
            button.clicked.connect(lambda _=False, extent=extent: self._answer(extent))
        self.one.setVisible(alone)
        self.following.setVisible(not _are_first(events))  # after the first one follow all
        self.keep = self.add_leave(self.tr("Cancel"))
        self.closed.connect(self._on_closed)

    @property
    def first_answer(self) -> Button:
        """The one that touches least."""
        return next(one for one in (self.one, self.following, self.all) if not one.isHidden())

    def _names(self, events: Sequence[Event]) -> str:
        """The titles, each once, as far as there is room."""
        titles = list(dict.fromkeys(event.summary for event in events))
        named = self.tr(", ").join(titles[:NAMED])
        more = len(titles) - NAMED
        return self.tr("{titles} and {count} more").format(titles=named, count=more) if more > 0 else named

    def _facts(self, context: DeskContext, events: Sequence[Event], picked: int) -> list[str]:
        """When it is, if it is one; and how many of those that are picked are in question."""
        facts = [when_text(events[0], context.dates)] if len(events) == 1 else []
        if len(events) < picked:
            words = self.tr("Repeating: {count} of {all} picked events. The others are taken alone.")
            facts.append(words.format(count=len(events), all=picked))
        elif picked > 1:
            facts.append(self.tr("{count} events picked", "", picked).format(count=picked))
        return facts

    def _answer(self, extent: Extent | None) -> None:
        self._answered = True
        self.close_sheet()
        self.chosen.emit(extent)

    def _on_closed(self) -> None:
        if not self._answered:
            self.given_up.emit()
        self.deleteLater()


def _are_first(events: Sequence[Event]) -> bool:
    """Whether the first of each series is among these."""
    first = {event.series_uid for event in events if event.recurrence_id is None}
    return all(event.series_uid in first for event in events)
