"""Making a link: of what, until when, and what visitors read above its times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.day_field import DayField
from apcdesk.desk.staff.links.facts import minutes_of
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.desk.words import explain
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import STAFF
from apcdesk.service.open_links import MadeLink


class NewLinkSheet(Sheet):
    """`made(MadeLink)` when the link is there. What was typed stays until then."""

    made = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget, kinds: Sequence[AppointmentType]) -> None:
        super().__init__(context.theme, window, self.tr("New link"))
        self._context = context
        self._kinds: dict[object, AppointmentType] = {kind.appointment_type_id: kind for kind in kinds}
        self._named = ""
        theme = context.theme
        options = [Option(kind.appointment_type_id, kind.name, kind.hue) for kind in kinds]
        self.kind = SelectField(theme, self.tr("Appointment type"), options)
        self.kind.chosen.connect(self._on_kind_chosen)
        self.name = TextField(theme, self.tr("Name"), help_text=self.tr("Visitors read it above the times."))
        self.name.submitted.connect(self.submit)
        self.name.edited.connect(lambda _: self.name.set_error(None))
        today = context.dates.day_of(context.services.clock.now())
        self.limited = CheckBox(theme, self.tr("Takes bookings until a day"))
        self.day = DayField(theme, context.dates, self.tr("Last day"), today, today)
        self.day.setEnabled(False)
        self.limited.toggled.connect(self.day.setEnabled)
        self.banner = Banner(theme, Tone.DANGER, "")
        self.banner.hide()
        self.body.addWidget(self.banner)
        self.body.addLayout(labelled(theme, self.tr("Appointment type"), self.kind))
        self.body.addWidget(self.name)
        self.body.addWidget(self.limited)
        self.body.addWidget(self.day)
        self.cancel = Button(theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self.close_sheet)
        self.confirm = Button(theme, self.tr("Make the link"), Kind.PRIMARY)
        self.confirm.clicked.connect(self.submit)
        self.add_button(self.cancel)
        self.add_button(self.confirm)
        self.closed.connect(self.deleteLater)
        self._on_kind_chosen(self.kind.value)

    def submit(self) -> None:
        """Make the link, if what is needed is there."""
        if not self.confirm.isEnabled():
            return
        if not self.name.text:
            self.name.set_error(self.tr("Give the link a name."))
            self.name.setFocus()
            return
        self.confirm.setEnabled(False)
        last_day: date | None = self.day.day if self.limited.isChecked() else None
        kind = self._kinds[self.kind.value]
        create = partial(
            self._context.services.open_links.create,
            kind.appointment_type_id,
            self.name.text,
            last_day,
            origin=STAFF,
        )
        self._context.tasks.run(create, owner=self, done=self._on_made, failed=self._on_refused)

    def _on_kind_chosen(self, chosen: object) -> None:
        """Suggest a name and a last day, unless a name was typed."""
        kind = self._kinds[chosen]
        if self.name.text == self._named:
            length = self._context.dates.duration(minutes_of(kind.required_duration))
            short = kind.short_name or kind.name
            self._named = self.tr("{type}, {length}").format(type=short, length=length)
            self.name.set_text(self._named)
        if kind.last_day is not None and not self.limited.isChecked():
            self.day.set_day(kind.last_day)

    def _on_made(self, made: MadeLink) -> None:
        self.close_sheet()
        self.made.emit(made)

    def _on_refused(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        self.banner.set_words(explain(error))
        self.banner.show()
