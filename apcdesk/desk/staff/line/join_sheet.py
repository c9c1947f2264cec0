"""Putting somebody in the line at the desk: for what, staff's own word for them, and how long they can stay."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.errors import explain
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.waiting import Ticket

STEP = 30
STAYS = 10
"""How many half hours of the clock somebody may stay until are there to choose from."""


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
        until = self.tr("until {time}")
        ends = half_hours(context.services.clock.now(), dates)
        words = [Option(end, until.format(time=dates.time(end))) for end in ends]
        self.stay = SelectField(
            theme, self.tr("Can stay"), [Option(None, self.tr("as long as it takes")), *words]
        )
        self.banner = Banner(theme, Tone.DANGER, "")
        self.banner.hide()
        self.body.addWidget(self.banner)
        self.body.addLayout(labelled(theme, self.tr("What they came for"), self.kind))
        self.body.addWidget(self.name)
        self.body.addLayout(labelled(theme, self.tr("Can stay"), self.stay))
        self.confirm = Button(theme, self.tr("Give a number"), Kind.PRIMARY)
        self.confirm.clicked.connect(self.submit)
        self.cancel = self.add_leave(self.tr("Cancel"))
        self.add_button(self.confirm)
        self.closed.connect(self.deleteLater)

    def submit(self) -> None:
        """Give the number."""
        chosen = self.kind.value
        if not self.confirm.isEnabled() or not isinstance(chosen, str):
            return
        self.confirm.setEnabled(False)
        until = self.stay.value
        take: Callable[[], Ticket] = partial(
            self._context.services.waiting_line.take_number,
            AppointmentTypeId(chosen),
            origin=STAFF,
            name=self.name.text,
            can_stay_until=until if isinstance(until, datetime) else None,
        )
        self._context.tasks.run(take, owner=self, done=self._on_joined, failed=self._on_refused)

    def _on_joined(self, ticket: Ticket) -> None:
        self.close_sheet()
        self.joined.emit(ticket)

    def _on_refused(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        self.banner.set_words(explain(error))
        self.banner.show()


def half_hours(now: datetime, dates: DateWords) -> list[datetime]:
    """The half hours of the clock that follow, in UTC: until when people say they can stay."""
    first = dates.minute_of(now) // STEP + 1
    ends = (dates.at(dates.day_of(now), STEP * (first + n)) for n in range(STAYS))
    return [end for end in ends if end > now]
