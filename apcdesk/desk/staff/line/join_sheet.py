"""Putting somebody in the line at the desk: for what, staff's own word for them, and how long they can stay."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.words import explain
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.waiting import Ticket

STAYS = (0, 30, 60, 90, 120, 180, 240)
"""Minutes somebody can stay; 0 is without end."""


class JoinSheet(Sheet):
    """`joined(Ticket)` when the number is given."""

    joined = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget, kinds: Sequence[AppointmentType]) -> None:
        super().__init__(context.theme, window, self.tr("Add to the waiting line"))
        self._context = context
        theme, dates = context.theme, context.dates
        options = [Option(kind.appointment_type_id, kind.name, kind.hue) for kind in kinds]
        self.kind = SelectField(theme, self.tr("What they came for"), options)
        self.name = TextField(
            theme,
            self.tr("What to call them"),
            help_text=self.tr("For staff only. The board shows the number."),
        )
        self.name.submitted.connect(self.submit)
        now = context.services.clock.now()
        words = [
            Option(
                minutes,
                self.tr("until {time}").format(time=dates.time(now + timedelta(minutes=minutes)))
                if minutes
                else self.tr("as long as it takes"),
            )
            for minutes in STAYS
        ]
        self.stay = SelectField(theme, self.tr("Can stay"), words)
        self.banner = Banner(theme, Tone.DANGER, "")
        self.banner.hide()
        self.body.addWidget(self.banner)
        self.body.addLayout(labelled(theme, self.tr("What they came for"), self.kind))
        self.body.addWidget(self.name)
        self.body.addLayout(labelled(theme, self.tr("Can stay"), self.stay))
        self.cancel = Button(theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self.close_sheet)
        self.confirm = Button(theme, self.tr("Give a number"), Kind.PRIMARY)
        self.confirm.clicked.connect(self.submit)
        self.add_button(self.cancel)
        self.add_button(self.confirm)
        self.closed.connect(self.deleteLater)

    def submit(self) -> None:
        """Give the number."""
        chosen = self.kind.value
        if not self.confirm.isEnabled() or not isinstance(chosen, str):
            return
        self.confirm.setEnabled(False)
        minutes = self.stay.value
        until = None
        if isinstance(minutes, int) and minutes:
            until = self._context.services.clock.now() + timedelta(minutes=minutes)
        take: Callable[[], Ticket] = partial(
            self._context.services.waiting_line.take_number,
            AppointmentTypeId(chosen),
            origin=STAFF,
            name=self.name.text,
            can_stay_until=until,
        )
        self._context.tasks.run(take, owner=self, done=self._on_joined, failed=self._on_refused)

    def _on_joined(self, ticket: Ticket) -> None:
        self.close_sheet()
        self.joined.emit(ticket)

    def _on_refused(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        self.banner.set_words(explain(error))
        self.banner.show()
