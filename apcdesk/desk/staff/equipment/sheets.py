"""What the sheets of equipment share: a banner, labelled fields, a call that runs once, and what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.custody import refusal
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.staff.agenda.inspector.form import minute_from
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet

TIME_WIDTH = 96
INDUCTION = timedelta(days=365)
"""How long an induction is good."""


class DueField(QWidget):
    """A day and a time of the wall clock."""

    def __init__(self, context: DeskContext, name: str, moment: datetime) -> None:
        super().__init__()
        theme, self._dates = context.theme, context.dates
        today = self._dates.day_of(context.services.clock.now())
        self.day = DayField(theme, self._dates, name, self._dates.day_of(moment), today)
        self.time = TextField(theme, name=self.tr("{what}, time").format(what=name))
        self.time.setFixedWidth(context.theme.px(TIME_WIDTH))
        self.time.set_text(self._dates.time(moment))
        row = bare_row(self, 8)
        row.addWidget(self.day, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTop)

    def moment(self) -> datetime | None:
        """What is said, None while the time cannot be read; then the field says so."""
        minute = minute_from(self.time.text)
        if minute is None:
            self.time.set_error(self.tr("Write a time such as 13:00."))
            self.time.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        self.time.set_error(None)
        return self._dates.at(self.day.day, minute)

    def set_moment(self, moment: datetime) -> None:
        """Say another moment."""
        self.day.set_day(self._dates.day_of(moment))
        self.time.set_text(self._dates.time(moment))


class CustodySheet(Sheet):
    """A sheet with one action. Derived sheets fill `body`, and `submit` runs the action when it may."""

    def __init__(
        self, context: DeskContext, window: QWidget, title: str, action: str, *, width: int = 440
    ) -> None:
        super().__init__(context.theme, window, title, width=width)
        self.context = context
        self.banner = Banner(context.theme, Tone.DANGER, "")
        self.banner.hide()
        self.body.addWidget(self.banner)
        self.confirm = Button(context.theme, action, Kind.PRIMARY)
        self.confirm.clicked.connect(self.submit)
        self.cancel = self.add_leave(self.tr("Cancel"))
        self.add_button(self.confirm)
        self.closed.connect(self.deleteLater)

    def submit(self) -> None:
        """Do it."""
        raise NotImplementedError

    def add_field(self, name: str, field: QWidget) -> None:
        """A field under its name."""
        self.body.addLayout(labelled(self.context.theme, name, field))

    def run(self, call: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Call the service once; a refusal stands above the fields and everything typed stays."""
        self.confirm.setEnabled(False)
        self.context.tasks.run(call, owner=self, done=done, failed=self.on_refused)

    def on_refused(self, error: Exception) -> None:
        """Say why it was not done."""
        self.confirm.setEnabled(True)
        self.banner.set_words(refusal(error, self.context.dates, self.context.services.clock.now()))
        self.banner.show()
