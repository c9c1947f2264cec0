"""Lending time of a calendar away from a kiosk: whose, to whom, and from when until when."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.staff.agenda.inspector.form import minute_from, time_text
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from apcdesk.domain.kiosks import Lending
from apcdesk.domain.period import Period

DAY_END = 1440


class LendSheet(Sheet):
    """`lent(Lending)` when it is done."""

    lent = Signal(object)

    def __init__(
        self, context: DeskContext, window: QWidget, kiosk: str, calendars: Sequence[Calendar]
    ) -> None:
        super().__init__(context.theme, window, self.tr("Lend times of {kiosk}").format(kiosk=kiosk))
        self._context = context
        self._kiosk = kiosk
        theme, dates = context.theme, context.dates
        now = context.services.clock.now()
        today = dates.day_of(now)
        options = [Option(one.sub, one.name, one.look.hue) for one in calendars]
        self.calendar = SelectField(theme, self.tr("Calendar"), options)
        self.partner = TextField(
            theme, self.tr("Lent to"), help_text=self.tr("Nobody can take these times at this kiosk.")
        )
        self.day = DayField(theme, dates, self.tr("Day"), today, today)
        self.start = TextField(theme, self.tr("From"))
        self.start.set_text(time_text(dates.minute_of(now), dates))
        self.end = TextField(theme, self.tr("Until"), placeholder=self.tr("end of the day"))
        for field in (self.partner, self.start, self.end):
            field.edited.connect(lambda _, field=field: field.set_error(None))
            field.submitted.connect(self.submit)
        self.banner = Banner(theme, Tone.DANGER, "")
        self.banner.hide()
        self.body.addWidget(self.banner)
        self.body.addLayout(labelled(theme, self.tr("Calendar"), self.calendar))
        self.body.addWidget(self.partner)
        self.body.addLayout(labelled(theme, self.tr("Day"), self.day))
        times = bare_row(spacing=12)
        times.addWidget(self.start)
        times.addWidget(self.end)
        self.body.addLayout(times)
        self.confirm = Button(theme, self.tr("Lend"), Kind.PRIMARY)
        self.confirm.clicked.connect(self.submit)
        self.cancel = self.add_leave(self.tr("Cancel"))
        self.add_button(self.confirm)
        self.closed.connect(self.deleteLater)

    def submit(self) -> None:
        """Lend, if what is needed is there."""
        if not self.confirm.isEnabled():
            return
        period = self._period()
        if not self.partner.text:
            self.partner.set_error(self.tr("Say who gets these times."))
        sub = self.calendar.value
        if period is None or not self.partner.text or not isinstance(sub, str):
            return
        self.confirm.setEnabled(False)
        lend = partial(
            self._context.services.kiosks.lend,
            self._kiosk,
            Sub(sub),
            period,
            self.partner.text,
            origin=STAFF,
        )
        self._context.tasks.run(lend, owner=self, done=self._on_lent, failed=self._on_refused)

    def _period(self) -> Period | None:
        start, end = minute_from(self.start.text), DAY_END
        if self.end.text:
            typed = minute_from(self.end.text)
            if typed is None:
                self.end.set_error(self.tr("Write a time such as 13:00."))
                return None
            end = typed
        if start is None:
            self.start.set_error(self.tr("Write a time such as 13:00."))
            return None
        dates = self._context.dates
        first, last = dates.at(self.day.day, start), dates.at(self.day.day, end)
        if last <= first:
            words = self.tr("The end is before the start. Starts {start}, ends {end}.")
            self.end.set_error(words.format(start=self.start.text, end=self.end.text))
            return None
        return Period(first, last)

    def _on_lent(self, lending: Lending) -> None:
        self.close_sheet()
        self.lent.emit(lending)

    def _on_refused(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        self.banner.set_words(explain(error))
        self.banner.show()
