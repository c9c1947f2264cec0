"""The fields in which a hypothesis is put together: what, who, when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.what_if.wish import Kind, Wish
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import Sub

KINDS = (Kind.AWAY, Kind.LONGER, Kind.MORE)


class Composer(QWidget):
    """`added(Wish)` when there is nothing wrong with the times; what is, is said beside its field."""

    added = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        theme = context.theme
        self._dates = context.dates
        self._days: tuple[date, ...] = ()
        names = [self.tr("Away"), self.tr("Open longer"), self.tr("One more")]
        self.kind = SegmentedControl(theme, names, self.tr("What if"), small=True)
        self.who = SelectField(theme, self.tr("Who"))
        self.day = SelectField(theme, self.tr("Day"))
        self.start = TextField(theme, self.tr("From"))
        self.end = TextField(theme, self.tr("Until"))
        self.problem = Label(theme, "", "small", "danger", wrap=True)
        self.problem.hide()
        self.add = Button(theme, self.tr("Look at it"), icon="plus")
        times = bare_row(spacing=8)
        times.addWidget(self.start, 1)
        times.addWidget(self.end, 1)
        column = bare_column(self, 8)
        column.addWidget(self.kind)
        for widget in (self.who, self.day):
            column.addWidget(widget)
        column.addLayout(times)
        column.addWidget(self.problem)
        column.addWidget(self.add)
        self.kind.chosen.connect(self._on_kind)
        for field in (self.start, self.end):
            field.submitted.connect(self.submit)
            field.edited.connect(lambda _: self.show_problems({}))
        self.add.clicked.connect(self.submit)
        self._on_kind(0)

    def offer(self, calendars: Sequence[Calendar], days: Sequence[date]) -> None:
        """Let these be chosen; a choice that is still possible stays."""
        self._days = tuple(days)
        self.who.set_options([Option(c.sub, c.name, c.look.hue) for c in calendars])
        every = [Option(None, self.tr("Every day shown"))] if len(days) > 1 else []
        self.day.set_options([*(Option(day, self._dates.day(day)) for day in days), *every])
        self.add.setEnabled(bool(calendars))

    def begin(self, sub: Sub | None, day: date | None) -> None:
        """Start anew, with somebody on a day, as far as they can be chosen."""
        for field, value in ((self.who, sub), (self.day, day)):
            if value in field.values:
                field.set_value(value)
        self.start.set_text("")
        self.end.set_text("")
        self.show_problems({})

    def submit(self) -> None:
        """Look at what the fields say, or say what is wrong with it."""
        wish = self.wish()
        if wish is None:
            return
        problems = wish.problems()
        self.show_problems(problems)
        if not problems:
            self.added.emit(wish)

    def wish(self) -> Wish | None:
        """What the fields say; None while nobody can be chosen."""
        sub, day = self.who.value, self.day.value
        if not isinstance(sub, str):
            return None
        return Wish(
            kind=KINDS[self.kind.current],
            sub=Sub(sub),
            shown=self._days,
            day=day if isinstance(day, date) else None,
            start=self.start.text,
            end=self.end.text,
        )

    def show_problems(self, problems: dict[str, str]) -> None:
        """Mark the fields, say the first thing that is wrong, and put the focus there."""
        fields = {"start": self.start, "end": self.end}
        for name, field in fields.items():
            field.frame.failed = name in problems
            field.frame.update()
            field.line.setAccessibleDescription(problems.get(name, ""))
        self.problem.setText(next(iter(problems.values()), ""))
        self.problem.setVisible(bool(problems))
        first = next((field for name, field in fields.items() if name in problems), None)
        if first is not None:
            first.setFocus()

    def _on_kind(self, index: int) -> None:
        kind = KINDS[index]
        self.end.setVisible(kind is not Kind.MORE)
        hints = {
            Kind.AWAY: (self.tr("the morning"), self.tr("the evening")),
            Kind.LONGER: (self.tr("closing time"), "19:00"),
            Kind.MORE: (self.tr("the morning"), ""),
        }
        start, end = hints[kind]
        self.start.line.setPlaceholderText(start)
        self.end.line.setPlaceholderText(end)
        self.show_problems({})
