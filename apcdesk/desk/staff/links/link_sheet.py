"""What every new link is asked: its name, and until when it takes bookings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.agenda.inspector.day_limit import DayLimit
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet


class LinkSheet(Sheet):
    """`made` with what `creating` gives when the link is there. What was typed stays until then."""

    made = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget, title: str) -> None:
        super().__init__(context.theme, window, title)
        self._context = context
        theme = context.theme
        self.name = TextField(theme, self.tr("Name"), help_text=self.tr("Visitors read it above the times."))
        self.name.submitted.connect(self.submit)
        self.name.edited.connect(lambda _: self.name.set_error(None))
        self.until = DayLimit(context, self.tr("Takes bookings until a day"), None, self.tr("Last day"))
        self.banner = Banner(theme, Tone.DANGER, "")
        self.banner.hide()
        self.body.addWidget(self.banner)
        self.body.addWidget(self.name)
        self.body.addWidget(self.until.limited)
        self.body.addWidget(self.until.chosen)
        self.confirm = Button(theme, self.tr("Make the link"), Kind.PRIMARY)
        self.confirm.clicked.connect(self.submit)
        self.cancel = self.add_leave(self.tr("Cancel"))
        self.add_button(self.confirm)
        self.closed.connect(self.deleteLater)

    def creating(self, name: str, last_day: date | None) -> Callable[[], object]:
        """The call that makes the link, for a worker."""
        raise NotImplementedError

    def submit(self) -> None:
        """Make the link, if what is needed is there."""
        if not self.confirm.isEnabled():
            return
        if not self.name.text:
            self.name.set_error(self.tr("Give the link a name."))
            self.name.setFocus()
            return
        self.confirm.setEnabled(False)
        create = self.creating(self.name.text, self.until.day)
        self._context.tasks.run(create, owner=self, done=self._on_made, failed=self._on_refused)

    def _on_made(self, made: object) -> None:
        self.close_sheet()
        self.made.emit(made)

    def _on_refused(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        self.banner.set_words(explain(error))
        self.banner.show()
