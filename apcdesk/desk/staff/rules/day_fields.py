"""The hours of each weekday as text: what the painter shows, typed instead of painted."""

from __future__ import annotations

from functools import partial
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.rules.typed import hours_text, read_hours
from apcdesk.desk.staff.rules.words import weekday_name, weekday_short
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.domain.rules import Weekday
from apcdesk.domain.weeks import Week

LABEL_WIDTH, LABEL_GAP = 32, 8


class HoursField(TextField):
    """Two periods of a day have room in it."""

    STYLE = "small"


class DayFields(QWidget):
    """Seven fields. `entered(Weekday, stretches)` when one was left or Enter pressed, and it can be read."""

    entered = Signal(object, object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._dates = context.dates
        self._week = Week()
        self._always = False
        self.fields: dict[Weekday, TextField] = {}
        self._joins: dict[Weekday, Button] = {}
        column = bare_column(self, 4)
        for day in Weekday:
            column.addLayout(self._row(context, day))

    def show_week(self, week: Week, *, always: bool = False) -> None:
        """Write the hours of this week; without any it is closed, or open `always`. A field with a mistake in it keeps what was typed while its day is the same."""
        before, self._week = self._week, week
        self._always = always
        for day, field in self.fields.items():
            field.line.setPlaceholderText(self.tr("any time") if always else self.tr("closed"))
            if field.frame.failed and before.on(day) == week.on(day):
                continue
            self._say(day, "", "")
            text = hours_text(week.on(day), self._dates)
            if field.text != text:
                _write(field, text)

    def forget(self) -> None:
        """Throw away mistakes."""
        for day in self.fields:
            self._say(day, "", "")
        self.show_week(self._week, always=self._always)

    def take(self) -> bool:
        """Read every field; whether all could be read. The focus moves to the first that could not."""
        for day in Weekday:
            self._read(day)
        wrong = next((field for field in self.fields.values() if field.frame.failed), None)
        if wrong is not None:
            wrong.setFocus()
        return wrong is None

    def _row(self, context: DeskContext, day: Weekday) -> QHBoxLayout:
        name = weekday_name(day, self._dates)
        field = HoursField(
            context.theme, name=self.tr("Hours on {day}").format(day=name), placeholder=self.tr("closed")
        )
        field.line.editingFinished.connect(partial(self._read, day))
        field.edited.connect(lambda _, d=day: self._say(d, "", ""))
        join = Button(context.theme, self.tr("Join them"), Kind.TEXT, small=True)
        join.clicked.connect(partial(self._on_join, day))
        join.hide()
        self.fields[day], self._joins[day] = field, join
        label = Label(context.theme, weekday_short(day, self._dates), "small", "textMuted")
        label.setFixedSize(self._label_width(context.theme), context.theme.size("target"))
        inside = bare_column()
        inside.addWidget(field)
        inside.addWidget(join, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inside, 1)
        return row

    def _label_width(self, theme: Theme) -> int:
        """The names of days are longer in some languages."""
        metrics = QFontMetricsF(theme.font("small"))
        widest = max(metrics.horizontalAdvance(weekday_short(day, self._dates)) for day in Weekday)
        return max(theme.px(LABEL_WIDTH), ceil(widest) + LABEL_GAP)

    def _read(self, day: Weekday) -> None:
        typed = read_hours(self.fields[day].text, day, weekday_name(day, self._dates), self._dates)
        self._say(day, typed.problem, typed.joined)
        if typed.problem:
            return
        if typed.stretches != self._week.on(day):
            self.entered.emit(day, typed.stretches)
        else:
            _write(self.fields[day], hours_text(typed.stretches, self._dates))

    def _say(self, day: Weekday, problem: str, joined: str) -> None:
        self.fields[day].set_error(problem or None)
        self._joins[day].setVisible(bool(joined))
        self._joins[day].setProperty("joined", joined)

    def _on_join(self, day: Weekday, _checked: bool = False) -> None:
        _write(self.fields[day], str(self._joins[day].property("joined")))
        self._read(day)
        self.fields[day].setFocus()


def _write(field: TextField, text: str) -> None:
    """Fill a field, and show how it begins."""
    field.set_text(text)
    field.line.setCursorPosition(0)
