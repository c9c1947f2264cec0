"""Asks for an exception: extra or closed, when, what it is called, and for whom."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.inspector.day_field import DayField
from apcdesk.desk.staff.rules.exception_form import ExceptionForm, Reach
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.switches import CheckBox


class ExceptionSheet(Sheet):
    """`decided(ExceptionForm)` when there is nothing wrong with it, `removed()` its button for one that is there."""

    decided = Signal(object)
    removed = Signal()

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        form: ExceptionForm,
        *,
        new: bool,
        reaches: Mapping[Reach, str],
    ) -> None:
        """`reaches` are those for whom closed time may be, in words; none where there is no choice."""
        theme = context.theme
        super().__init__(theme, window, self.tr("Add an exception") if new else self.tr("Exception"))
        self._dates = context.dates
        self._new = new
        today = context.dates.day_of(context.services.clock.now())
        self.kind = SegmentedControl(
            theme, [self.tr("Extra time"), self.tr("Closed")], self.tr("Kind"), current=int(form.closed)
        )
        self.name = TextField(theme, self.tr("Name"), placeholder=self.tr("Such as VIP preview"))
        self.name.set_text(form.name)
        self.first = DayField(theme, context.dates, self.tr("First day"), form.first, today)
        self.last = DayField(theme, context.dates, self.tr("Last day"), form.last, today)
        self.all_day = CheckBox(theme, self.tr("All day"))
        self.all_day.setChecked(form.all_day)
        self.start = TextField(theme, self.tr("From"))
        self.start.set_text(form.start)
        self.end = TextField(theme, self.tr("Until"))
        self.end.set_text(form.end)
        self.problem = Label(theme, "", "small", "danger", wrap=True)
        self.reach = SelectField(
            theme, self.tr("Closed for"), [Option(reach, words) for reach, words in reaches.items()]
        )
        self._closed = form.closed
        self._fill(context)
        self._connect()
        self._on_kind()

    def form(self) -> ExceptionForm:
        """What the fields say."""
        closed, reach = self._closed, self.reach.value
        return ExceptionForm(
            closed=closed,
            name=self.name.text,
            first=self.first.day,
            last=self.last.day,
            all_day=closed and self.all_day.isChecked(),
            start=self.start.text,
            end=self.end.text,
            reach=reach if closed and isinstance(reach, Reach) else Reach.ALONE,
        )

    def submit(self) -> None:
        """Take it over, or say what is wrong beside its field."""
        form = self.form()
        problems = form.problems(self._dates)
        self._say(problems)
        if not problems:
            self.close_sheet()
            self.decided.emit(form)

    def _fill(self, context: DeskContext) -> None:
        theme = context.theme
        self.body.addWidget(self.kind)
        self.kind.setVisible(self._new)  # not before it has its place: it would be a window for a moment
        self.body.addWidget(self.name)
        self.body.addLayout(
            _side_by_side(
                self._titled(self.tr("First day"), self.first), self._titled(self.tr("Last day"), self.last)
            )
        )
        self.body.addWidget(self.problem)
        self.body.addWidget(self.all_day)
        self._times = QWidget()
        times = _side_by_side(self.start, self.end)
        times.setContentsMargins(0, 0, 0, 0)
        self._times.setLayout(times)
        self.body.addWidget(self._times)
        self._whom = self._titled(self.reach.name, self.reach)
        self.body.addWidget(self._whom)
        remove = Button(theme, self.tr("Remove"), Kind.DANGER, icon="trash-2")
        remove.clicked.connect(self._on_remove)
        cancel = Button(theme, self.tr("Cancel") if self._new else self.tr("Leave it as it is"))
        cancel.clicked.connect(self.close_sheet)
        self.take = Button(theme, self.tr("Add") if self._new else self.tr("Change"), Kind.PRIMARY)
        self.take.clicked.connect(self.submit)
        for button in (cancel, self.take) if self._new else (remove, cancel, self.take):
            self.add_button(button)

    def _titled(self, words: str, field: QWidget) -> QWidget:
        both = QWidget()
        column = bare_column(both, 4)
        column.addWidget(Label(self._theme, words, "body", weight=500))
        column.addWidget(field)
        return both

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind_chosen)
        self.all_day.toggled.connect(self._on_kind)
        self.first.chosen.connect(self._on_first)
        for field in (self.name, self.start, self.end):
            field.submitted.connect(self.submit)
            field.edited.connect(lambda _: self._say({}))

    def _on_kind_chosen(self, index: int) -> None:
        self._closed = bool(index)
        self._on_kind()

    def _on_kind(self) -> None:
        self.all_day.setVisible(self._closed)
        self._times.setVisible(not (self._closed and self.all_day.isChecked()))
        self._whom.setVisible(self._closed and self.reach.value is not None)
        self._say({})

    def _on_first(self, day: date) -> None:
        """The last day is not before the first."""
        self.last.set_day(max(day, self.last.day))

    def _say(self, problems: dict[str, str]) -> None:
        self.start.set_error(problems.get("start"))
        self.end.set_error(problems.get("end"))
        self.problem.setText(problems.get("last", ""))
        self.problem.setVisible("last" in problems)
        fields = {"start": self.start, "end": self.end, "last": self.last}
        first = next((field for name, field in fields.items() if name in problems), None)
        if first is not None:
            first.setFocus()

    def _on_remove(self) -> None:
        self.close_sheet()
        self.removed.emit()


def _side_by_side(one: QWidget, other: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(one, 1)
    row.addWidget(other, 1)
    return row
