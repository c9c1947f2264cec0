"""Who is away, on which days, between which times, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.staff.agenda.inspector.form import time_text
from apcdesk.desk.staff.agenda.what_if.wish import Kind, Wish
from apcdesk.desk.staff.naming import is_person
from apcdesk.desk.staff.signing import last_signed
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.hypotheses import Away
from apcdesk.domain.ids import Sub

DAY = timedelta(days=1)
TIME_WIDTH = 110
LONGEST = 92
"""Days of one absence; who is away for longer has other hours."""


@dataclass(frozen=True, slots=True)
class Meant:
    """With what the fields begin; times as they would be typed."""

    sub: Sub | None
    first: date
    last: date
    start: str = ""
    end: str = ""


def meant_by(away: Away, dates: DateWords) -> Meant:
    """The fields of an absence that is supposed already: its days, and the times of the first."""
    first, last = away.periods[0], away.periods[-1]
    day = dates.day_of(first.start)
    start, end = dates.minute_of(first.start), dates.minute_of(first.end)
    whole = first == dates.day_period(day)
    return Meant(
        away.sub,
        day,
        dates.day_of(last.end - timedelta(seconds=1)),
        "" if whole or not start else time_text(start, dates),
        "" if whole or not end else time_text(end, dates),
    )


class AbsenceFields(QWidget):
    """`edited()` when who or when is another one now."""

    edited = Signal()

    def __init__(self, context: DeskContext, calendars: Sequence[Calendar], meant: Meant) -> None:
        super().__init__()
        theme, dates = context.theme, context.dates
        self._dates = dates
        self._calendars = {calendar.sub: calendar for calendar in calendars}
        today = dates.day_of(context.services.clock.now())
        options = [Option(c.sub, c.name, c.look.hue) for c in calendars]
        self.who = SelectField(theme, self.tr("Who or what"), options)
        if meant.sub in self.who.values:
            self.who.set_value(meant.sub)
        self.first = DayField(theme, dates, self.tr("From"), meant.first, today)
        self.last = DayField(theme, dates, self.tr("Until"), meant.last, today)
        self.start = TextField(theme, name=self.tr("From"), placeholder=self.tr("the morning"))
        self.end = TextField(theme, name=self.tr("Until"), placeholder=self.tr("the evening"))
        self.start.set_text(meant.start)
        self.end.set_text(meant.end)
        self.problem = Label(theme, "", "small", "danger", wrap=True)
        self.problem.hide()
        self.reason = TextField(theme, self.tr("Reason (staff see it in the history)"))
        self.by = TextField(theme, self.tr("Your name"))
        self.by.set_text(last_signed(context.preferences))
        self._lay_out(context.theme)
        self.who.chosen.connect(lambda _: self.edited.emit())
        self.first.chosen.connect(self._on_first_chosen)
        self.last.chosen.connect(lambda _: self.edited.emit())
        for field in (self.start, self.end):
            field.edited.connect(lambda _: self.edited.emit())

    @property
    def person(self) -> bool:
        """Whether it is somebody, no room and no thing."""
        sub = self.who.value
        return is_person(self._calendars.get(Sub(sub)) if isinstance(sub, str) else None)

    def away(self) -> Away | None:
        """The absence in UTC; None, and what is wrong is said, when there is no such time."""
        problem, away = self._read()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        for field in (self.start, self.end):
            field.frame.failed = bool(problem)
            field.frame.update()
            field.line.setAccessibleDescription(problem)
        return away

    def _read(self) -> tuple[str, Away | None]:
        sub, first, last = self.who.value, self.first.day, self.last.day
        if not isinstance(sub, str):
            return "", None
        if last < first:
            return self.tr("The last day is before the first."), None
        if (last - first).days >= LONGEST:
            words = self.tr("Longer than {days} days: change the rules instead.")
            return words.format(days=LONGEST), None
        days = tuple(first + DAY * n for n in range((last - first).days + 1))
        wish = Wish(Kind.AWAY, Sub(sub), days, start=self.start.text, end=self.end.text)
        problems = wish.problems()
        if problems:
            return next(iter(problems.values())), None
        away = wish.hypothesis(None, self._dates)
        if not isinstance(away, Away):
            return self.tr("There is no such time on that day."), None
        return "", away

    def _lay_out(self, theme: Theme) -> None:
        whole = bare_row(spacing=12)
        for text, day, time in (
            (self.tr("From"), self.first, self.start),
            (self.tr("Until"), self.last, self.end),
        ):
            pair = bare_row(spacing=6)
            time.setFixedWidth(theme.px(TIME_WIDTH))
            pair.addWidget(day, 1)
            pair.addWidget(time)
            column = bare_column(spacing=4)
            column.addWidget(Label(theme, text, "body", weight=500))
            column.addLayout(pair)
            whole.addLayout(column, 1)
        signing = bare_row(spacing=12)
        signing.addWidget(self.reason, 2)
        signing.addWidget(self.by, 1)
        column = bare_column(self, 10)
        column.addWidget(self.who)
        column.addLayout(whole)
        column.addWidget(self.problem)
        column.addLayout(signing)

    def _on_first_chosen(self, day: date) -> None:
        if self.last.day < day:
            self.last.set_day(day)
        self.edited.emit()
