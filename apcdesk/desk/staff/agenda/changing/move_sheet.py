"""Moving without a drag: another day, another time, another calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.changing.writing import Clash, clash_of
from apcdesk.desk.staff.agenda.inspector.clash_banners import ClashBanners
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
    """Asks for a new start; the length stays. `moved(Event, EventForm)` when it is right.

    Says meanwhile what stands in the way there, as the form of an event does, on every calendar of its booking.
    """

    moved = Signal(object, object)

    def __init__(
        self, context: DeskContext, window: QWidget, event: Event, calendars: Sequence[Calendar]
    ) -> None:
        px = context.theme.px
        title = translate("Agenda", "Move “{name}”").format(name=event.summary)
        super().__init__(context.theme, window, title, width=WIDTH)
        self._context = context
        self._dates = context.dates
        self._event = event
        self._next_free: datetime | None = None
        self._names = {calendar.calendar_id: calendar.short_name for calendar in calendars}
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
        self.clash = ClashBanners(context)
        self.clash.hide()
        self.body.addWidget(self.clash)
        self._add_buttons()
        self.time.edited.connect(self._look_for_clash)
        self.day.chosen.connect(self._look_for_clash)
        self.calendar.chosen.connect(self._look_for_clash)
        self.clash.busy.acted.connect(self._take_next_free)
        self.closed.connect(self.deleteLater)

    def _add_buttons(self) -> None:
        theme = self._context.theme
        move = Button(theme, self.tr("Move"), Kind.PRIMARY, icon="move")
        move.clicked.connect(self.submit)
        self.time.submitted.connect(self.submit)
        self.add_leave(self.tr("Cancel"))
        self.add_button(move)

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

    def _look_for_clash(self) -> None:
        self._context.tasks.run_latest(
            "clash",
            self._question(),
            owner=self,
            done=self._on_clash,
            failed=lambda _: self._on_clash(Clash()),
        )

    def _question(self) -> Callable[[], Clash]:
        """What to ask on a worker: of where it is now there is nothing to say."""
        form, minute = form_of(self._event, self._dates), minute_from(self.time.text)
        if form.all_day or minute is None:
            return Clash
        moved = self._moved(form, minute)
        period = moved.period(self._dates)
        if period is None or (moved.calendar_id, period) == (self._event.calendar_id, self._event.period):
            return Clash
        services, event = self._context.services, self._event
        asked = (moved.calendar_id, period, event.event_uid)
        return partial(clash_of, services, self._dates, *asked, takes_time=event.busy)

    def _on_clash(self, clash: Clash) -> None:
        self._next_free = clash.next_free
        self.clash.show_clash(clash, self._names.get(CalendarId(str(self.calendar.value)), ""))

    def _take_next_free(self) -> None:
        if self._next_free is not None:
            self.day.set_day(self._dates.day_of(self._next_free))
            self.time.set_text(self._dates.time(self._next_free))
            self._look_for_clash()

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
