"""The fields of the form that say how an event repeats."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.staff.agenda.inspector.repeat import (
    NO_REPEAT,
    Ends,
    Repeat,
    Repeats,
    day_named,
    ends_text,
    repeats_text,
)
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.rules import Weekday

IN_A_ROW = (4, 3, 2)
"""So many days, as many as fit; Arabic has no short names for them."""
MARGINS = 48
"""What the form has beside the fields, its scroll bar included."""
GAP = 8
AT_FIRST = timedelta(weeks=12)
"""So far ahead the last day is until somebody chooses another."""
TIMES = 10


class RepeatFields(QWidget):
    """Never, or how, on which days, and until when. `edited()` when the person changes something, `submitted()` on Enter."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        theme, dates = context.theme, context.dates
        self._first = self._today = dates.day_of(context.services.clock.now())
        self._room = theme.size("inspector") - MARGINS
        self.begun = NO_REPEAT
        self.repeats = SelectField(
            theme, self.tr("Repeats"), [Option(one, repeats_text(one)) for one in Repeats]
        )
        self.days = {
            day: CheckBox(theme, dates.weekday_short(day_named(day)), name=dates.weekday(day_named(day)))
            for day in Weekday
        }
        self.ends = SelectField(theme, self.tr("Ends"), [Option(one, ends_text(one)) for one in Ends])
        self.last = DayField(theme, dates, self.tr("Last day"), self._first, self._today)
        self.times = TextField(theme, name=self.tr("How many times"))
        self.error = Label(theme, "", "small", "danger", wrap=True)
        self._days, self._end = self._make_days(), self._make_end()
        column = bare_column(self, 8)
        column.addLayout(labelled(theme, self.tr("Repeats"), self.repeats))
        for part in (self._days, self._end, self.error):
            column.addWidget(part)
        self.repeats.chosen.connect(self._on_chosen)
        self.ends.chosen.connect(self._on_chosen)
        self.last.chosen.connect(lambda _: self._on_edited())
        self.times.edited.connect(lambda _: self._on_edited())
        self.times.submitted.connect(self.submitted)
        for box in self.days.values():
            box.clicked.connect(self._on_edited)
        self.begin(NO_REPEAT, self._first)

    def begin(self, repeat: Repeat, first: date) -> None:
        """Fill the fields for an event that starts on `first`."""
        self._first, self.begun = first, repeat
        self.repeats.set_value(repeat.repeats)
        days = repeat.days or (Weekday(first.weekday()),)
        for day, box in self.days.items():
            box.setChecked(day in days)
        self.ends.set_value(repeat.ends)
        self.last.set_day(repeat.last or first + AT_FIRST)
        self.times.set_text(str(repeat.times or TIMES))
        self.set_problem("")
        self._show_parts()

    @property
    def value(self) -> Repeat:
        """What the fields hold now; what is not shown does not count."""
        repeats, ends = self.repeats.value, self.ends.value
        assert isinstance(repeats, Repeats)
        assert isinstance(ends, Ends)
        if repeats is Repeats.NEVER:
            return NO_REPEAT
        chosen = tuple(day for day in Weekday if self.days[day].isChecked())
        typed = self.times.text
        return Repeat(
            repeats,
            chosen if repeats is Repeats.WEEKLY else (),
            ends,
            self.last.day if ends is Ends.ON else None,
            int(typed) if ends is Ends.AFTER and typed.isdecimal() else None,
        )

    @property
    def in_question(self) -> QWidget:
        """The field that a problem is most likely about."""
        value = self.value
        if value.repeats is Repeats.WEEKLY and Weekday(self._first.weekday()) not in value.days:
            return next(iter(self.days.values()))
        return {Ends.ON: self.last, Ends.AFTER: self.times.line}.get(value.ends, self.repeats)

    def start_on(self, first: date) -> None:
        """The event starts on another day now; the days of a new series go along, while those of one that is there already
        say something of the others too."""
        before, self._first = self._first, first
        old, new = self.days[Weekday(before.weekday())], self.days[Weekday(first.weekday())]
        new_series = self.begun == NO_REPEAT
        if new_series and old is not new and old.isChecked():
            old.setChecked(False)
            new.setChecked(True)
        if new_series and self.ends.value is not Ends.ON:
            self.last.set_day(first + AT_FIRST)

    def set_problem(self, words: str) -> None:
        """Say what is wrong, or take that away."""
        self.error.setText(words)
        self.error.setVisible(bool(words))
        self.times.frame.failed = bool(words) and self.value.ends is Ends.AFTER and self.value.times is None
        self.times.frame.update()
        for field in (self.repeats, self.last, self.times.line):
            field.setAccessibleDescription(words)

    def _make_days(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        widest = max(box.sizeHint().width() for box in self.days.values()) + GAP
        columns = next((n for n in IN_A_ROW if n * widest - GAP <= self._room), 1)
        for place, box in enumerate(self.days.values()):
            grid.addWidget(box, place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        return part

    def _make_end(self) -> QWidget:
        part = QWidget()
        row = bare_row(part, 8)
        for field in (self.ends, self.last, self.times):
            row.addWidget(field, 1)
        return part

    def _show_parts(self) -> None:
        repeats, ends = self.repeats.value, self.ends.value
        self._days.setVisible(repeats is Repeats.WEEKLY)
        self._end.setVisible(repeats is not Repeats.NEVER)
        self.last.setVisible(ends is Ends.ON)
        self.times.setVisible(ends is Ends.AFTER)

    def _on_chosen(self, _: object) -> None:
        self._show_parts()
        self._on_edited()

    def _on_edited(self) -> None:
        self.set_problem("")
        self.edited.emit()
