"""A calm line under the days when nothing is booked on them: the fact, and a way on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.views import View
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Divider, Surface

NARROW = 560
"""Narrower, at the plain text scale, it has its buttons under its words."""


class NothingLine(Surface):
    """Hidden while anything is booked or being booked. `new_asked()`, `all_asked()` every calendar is to be shown,
    `day_asked(date)` the day of the next booking."""

    new_asked = Signal()
    all_asked = Signal()
    day_asked = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, "canvas")
        self._theme = context.theme
        self._dates = context.dates
        self._clock = context.services.clock
        self._next: datetime | None = None
        self.fact = Label(self._theme, "", "body", "textMuted", wrap=True)
        self.show_all = Button(self._theme, self.tr("Show all calendars"), small=True)
        self.go_next = Button(self._theme, "", small=True)
        self.new = Button(self._theme, self.tr("New event"), Kind.TEXT, icon="plus", small=True)
        self._buttons = (self.show_all, self.go_next, self.new)
        self._lay_out()
        self.show_all.clicked.connect(self.all_asked)
        self.go_next.clicked.connect(self._on_next)
        self.new.clicked.connect(self.new_asked)
        self.hide()

    def show_agenda(self, agenda: Agenda, view: View, day: date) -> None:
        """Say that nothing is booked on the days of the agenda, or go away; `day` is the one in question."""
        elsewhere = agenda.elsewhere
        if not agenda.calendars or not agenda.is_empty or elsewhere is None:
            self.hide()
            return
        self._next = elsewhere.next_start
        hides = not agenda.shown or elsewhere.on_hidden
        self.fact.setText(self._words(agenda, view, day))
        if self._next is not None:
            words = self.tr("Next booking: {day}")
            self.go_next.setText(words.format(day=self._day_of(self._next, agenda.days)))
            self.go_next.updateGeometry()
        self.show_all.setVisible(hides)
        self.go_next.setVisible(self._next is not None and not hides)
        self.new.setVisible(bool(agenda.shown))
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        under = self.width() < self._theme.px(NARROW)
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight
        )

    def _lay_out(self) -> None:
        words = bare_row(spacing=10)
        words.addWidget(IconTile(self._theme, "calendar-days", "textMuted", 18))
        words.addWidget(self.fact, 1)
        buttons = bare_row(spacing=8)
        for button in self._buttons:
            buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        inside = QWidget()
        inside.setLayout(self._row)
        column = bare_column(self)
        column.addWidget(Divider(self._theme))
        column.addWidget(inside)

    def _words(self, agenda: Agenda, view: View, day: date) -> str:
        if not agenda.shown:
            return self.tr("All calendars are hidden.")
        if agenda.elsewhere is not None and agenda.elsewhere.on_hidden:
            return self._on_shown_words(agenda.days, view, day)
        if self._dates.day_of(self._clock.now()) in agenda.days:
            return {
                View.DAY: self.tr("Nothing booked today."),
                View.MONTH: self.tr("Nothing booked this month."),
            }.get(view, self.tr("Nothing booked this week."))
        return {
            View.DAY: self.tr("Nothing booked on {day}.").format(day=self._dates.day(day)),
            View.MONTH: self.tr("Nothing booked in {month}.").format(month=self._dates.month_year(day)),
        }.get(view, self._week_words(agenda.days[0]))

    def _week_words(self, first: date) -> str:
        return self.tr("Nothing booked in week {number}.").format(number=self._dates.week_number(first))

    def _on_shown_words(self, days: Sequence[date], view: View, day: date) -> str:
        """What the calendars that are shown do not have is on hidden ones."""
        if view is View.DAY:
            words = self.tr("Everything that is booked on {day} is on hidden calendars.")
            return words.format(day=self._dates.day(day))
        if view is View.MONTH:
            words = self.tr("Everything that is booked in {month} is on hidden calendars.")
            return words.format(month=self._dates.month_year(day))
        words = self.tr("Everything that is booked in week {number} is on hidden calendars.")
        return words.format(number=self._dates.week_number(days[0]))

    def _day_of(self, moment: datetime, days: Sequence[date]) -> str:
        """With its month, and with its year where that is another one than the days have."""
        day = self._dates.day_of(moment)
        if day.year == days[-1].year:
            return self._dates.day(day)
        return self._dates.month_year(day)

    def _on_next(self) -> None:
        if self._next is not None:
            self.day_asked.emit(self._dates.day_of(self._next))
