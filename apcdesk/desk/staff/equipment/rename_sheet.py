"""Another name for an item."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.equipment.sheets import CustodySheet
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF

translate = QCoreApplication.translate


class RenameSheet(CustodySheet):
    """`renamed(name, changes)` when it has another name."""

    renamed = Signal(str, object)

    def __init__(self, context: DeskContext, window: QWidget, calendar: Calendar) -> None:
        title = translate("RenameSheet", "Rename “{item}”").format(item=calendar.name)
        super().__init__(context, window, title, translate("RenameSheet", "Rename"))
        self._calendar = calendar
        self.name = TextField(context.theme, self.tr("Name"))
        self.name.set_text(calendar.name)
        self.name.line.selectAll()
        self.name.submitted.connect(self.submit)
        self.body.addWidget(self.name)
        words = self.tr(
            "The code on its label stays. What was written in its history keeps the name of then."
        )
        self.body.addWidget(Label(context.theme, words, "small", "textMuted", wrap=True))

    def submit(self) -> None:
        """Rename it, if there is a name and it is another one."""
        name = self.name.text
        self.name.set_error(None if name else self.tr("This is needed."))
        if not name:
            self.lead_to(self.name)
        elif name == self._calendar.name:
            self.close_sheet()
        else:
            rename = self.context.services.calendars.rename
            call = partial(rename, self._calendar.calendar_id, name, origin=STAFF)
            self.run(call, self._on_done)

    def _on_done(self, written: tuple[Calendar, int]) -> None:
        renamed, change = written
        self.close_sheet()
        self.renamed.emit(renamed.name, (change,))
