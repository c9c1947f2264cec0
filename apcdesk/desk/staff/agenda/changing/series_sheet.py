"""One of a series is moved, changed or deleted: only this one, those that follow too, or all? Each is one step."""

from __future__ import annotations

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


class SeriesSheet(Sheet):
    """`chosen(Extent)`, None for this one alone; `given_up()` when it is left without an answer."""

    chosen = Signal(object)
    given_up = Signal()

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        title: str,
        event: Event,
        *,
        danger: bool = False,
        alone: bool = True,
    ) -> None:
        """Without `alone` it cannot be this one only, as for another rule."""
        theme = context.theme
        super().__init__(theme, window, title, width=WIDTH)
        self._answered = False
        self.body.addWidget(Label(theme, event.summary, "bodyStrong", wrap=True))
        self.body.addWidget(Label(theme, when_text(event, context.dates), "body", "textMuted", wrap=True))
        kind = Kind.DANGER if danger else Kind.QUIET
        self.one = Button(theme, self.tr("Only this one"), kind)
        self.following = Button(theme, self.tr("This one and those that follow"), kind)
        self.all = Button(theme, self.tr("All of the series"), kind)
        answers = ((self.one, None), (self.following, Extent.FOLLOWING), (self.all, Extent.ALL))
        for button, extent in answers:
            self.body.addWidget(button)
            button.clicked.connect(lambda _=False, extent=extent: self._answer(extent))
        self.one.setVisible(alone)
        self.following.setVisible(event.recurrence_id is not None)  # after the first one follow all
        self.keep = Button(theme, self.tr("Cancel"))
        self.keep.clicked.connect(self.close_sheet)
        self.add_button(self.keep)
        self.closed.connect(self._on_closed)

    @property
    def first_answer(self) -> Button:
        """The one that touches least."""
        return next(one for one in (self.one, self.following, self.all) if not one.isHidden())

    def _answer(self, extent: Extent | None) -> None:
        self._answered = True
        self.close_sheet()
        self.chosen.emit(extent)

    def _on_closed(self) -> None:
        if not self._answered:
            self.given_up.emit()
        self.deleteLater()
