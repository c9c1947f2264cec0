"""Moving without a drag: another day, another time, another calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.staff.agenda.inspector.facts import when_text
from apcdesk.desk.staff.agenda.inspector.form import EventForm, form_of, minute_from
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId

translate = QCoreApplication.translate

TIME_WIDTH = 96
WIDTH = 400


class MoveSheet(Sheet):
    """Asks for a new start; the length stays. `moved(Event, EventForm)` when it is right."""

    moved = Signal(object, object)

    def __init__(
        self, context: DeskContext, window: QWidget, event: Event, calendars: Sequence[Calendar]
    ) -> None:
        px = context.theme.px
        title = translate("Agenda", "Move “{name}”").format(name=event.summary)
        super().__init__(context.theme, window, title, width=WIDTH)
        self._dates = context.dates
        self._event = event
        form = form_of(event, context.dates)
        theme, today = context.theme, context.dates.day_of(context.services.clock.now())
        self.day = DayField(theme, context.dates, self.tr("Day"), form.first, today)
        self.time = TextField(theme, name=self.tr("Start time"))
        self.time.setFixedWidth(px(TIME_WIDTH))
        self.time.set_text(context.dates.time(event.period.start))
        self.time.setVisible(not form.all_day)
        options = [Option(c.calendar_id, c.name, c.look.hue) for c in calendars]
        self.calendar = SelectField(theme, self.tr("Calendar"), options)
        self.calendar.set_value(event.calendar_id)
        self.body.addWidget(Label(theme, when_text(event, context.dates), "body", "textMuted"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.day, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTop)
        self.error = Label(theme, "", "small", "danger", wrap=True)
        self.error.hide()
        self.body.addLayout(labelled(theme, self.tr("Starts"), row))
        self.body.addWidget(self.error)
        self.body.addLayout(labelled(theme, self.tr("Calendar"), self.calendar))
        move = Button(theme, self.tr("Move"), Kind.PRIMARY, icon="move")
        move.clicked.connect(self.submit)
        self.time.submitted.connect(self.submit)
        self.add_leave(self.tr("Cancel"))
        self.add_button(move)
        self.closed.connect(self.deleteLater)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def submit(self) -> None:
        """Move, or say that the time cannot be read."""
        minute = minute_from(self.time.text)
        form = form_of(self._event, self._dates)
        if minute is None and not form.all_day:
            self._refuse(self.tr("Write a time such as 13:00."))
            return
        moved = self._moved(form, minute)
        problems = moved.problems(self._dates)
        if "start" in problems:
            self._refuse(problems["start"])
            return
        self.close_sheet()  # before somebody opens another one
        self.moved.emit(self._event, moved)

    def _refuse(self, words: str) -> None:
        self.error.setText(words)
        self.error.show()
        self.time.frame.failed = True
        self.time.frame.update()
        self.time.line.setAccessibleDescription(words)
        self.time.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self, form: EventForm, minute: int | None) -> EventForm:
        calendar_id = CalendarId(str(self.calendar.value))
        day = self.day.day
        if form.all_day:
            return replace(form, calendar_id=calendar_id, first=day, last=day + (form.last - form.first))
        assert minute is not None
        length = self._event.period.end - self._event.period.start
        end = self._dates.at(day, minute) + length
        return replace(
            form,
            calendar_id=calendar_id,
            first=day,
            last=self._dates.day_of(end),
            start_minute=minute,
            end_minute=self._dates.minute_of(end),
        )
