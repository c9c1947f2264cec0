"""Deleting a calendar: it takes much with it, so the ID is typed first, and it says how many people that concerns."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.calendars.overview import CalendarUse
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet


class DeleteSheet(Sheet):
    """Asks for the typed ID. `confirmed(calendar_id)` follows the button, once the ID is right."""

    confirmed = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, row: CalendarUse, bookings: int, people: int) -> None:
        super().__init__(theme, window, "")
        self._row = row
        self._asked_id = row.application_calendar_id or row.calendar.sub
        self.title.setText(self._question(row.calendar.name, bookings))
        self.title.show()
        if people:
            words = self.tr("{count} people have something to come there. Tell them first.", "", people)
            self.body.addWidget(Banner(theme, Tone.WARNING, words.format(count=people)))
        text = self.tr("Undo brings it back until the desk is closed. Type the ID to go on.")
        self.body.addWidget(Label(theme, text, "body", "textMuted", wrap=True))
        self.body.addWidget(Label(theme, self._asked_id, "mono"))
        self.field = TextField(theme, name=self.tr("The ID of the calendar"), mono=True, strong=True)
        self.field.edited.connect(self._on_edited)
        self.field.submitted.connect(self._on_confirmed)
        self.body.addWidget(self.field)
        self.button = Button(theme, self.tr("Delete"), Kind.DANGER_SOLID, icon="trash-2")
        self.button.setEnabled(False)
        self.button.clicked.connect(self._on_confirmed)
        self.add_leave(self.tr("Keep it"))
        self.add_button(self.button)

    def _question(self, name: str, bookings: int) -> str:
        if bookings == 0:
            return self.tr("Delete “{name}”?").format(name=name)
        words = self.tr("Delete “{name}” and its {count} bookings?", "", bookings)
        return words.format(name=name, count=bookings)

    def _on_edited(self) -> None:
        self.button.setEnabled(self.field.text == self._asked_id)

    def _on_confirmed(self) -> None:
        if self.button.isEnabled():
            self.close_sheet()
            self.confirmed.emit(self._row.calendar_id)
