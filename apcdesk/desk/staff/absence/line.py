"""One line of the page: what is booked, whom to call, and what could become of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.absence.words import proposal_text, unnamed_text, when_and_who, why_text
from apcdesk.desk.staff.naming import is_person
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.surfaces import Divider
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import Sub
from apcdesk.domain.replacements import Proposal, Stranded
from apcdesk.service.absence.replacements import Line

INDENT = 26
PROPOSAL_WIDTH = 300


class ChangeLine(QWidget):
    """`changed()` when it is ticked or unticked, or another proposal is chosen, which ticks it.

    What leaves the visitor as they are is ticked from the beginning, with somebody who does such bookings; what needs a
    word with them is not.
    """

    changed = Signal()

    def __init__(
        self, context: DeskContext, line: Line, calendars: Mapping[Sub, Calendar], *, with_day: bool
    ) -> None:
        super().__init__()
        self._context = context
        self.stranded: Stranded = line.stranded
        theme, stranded = context.theme, line.stranded
        what = when_and_who(stranded, context.dates, with_day=with_day)
        self.box = CheckBox(theme, what)
        self.box.setEnabled(bool(stranded.proposals))
        self.box.setChecked(stranded.is_filled)
        options = [
            Option(one, proposal_text(one, stranded, calendars, context.dates)) for one in stranded.proposals
        ]
        self.choice = SelectField(theme, self.tr("What becomes of {what}").format(what=what), options)
        self.choice.setFixedWidth(context.theme.px(PROPOSAL_WIDTH))
        self.choice.setVisible(bool(options))
        self.box.toggled.connect(lambda _: self.changed.emit())
        self.choice.chosen.connect(self._on_chosen)
        row = bare_row(spacing=8)
        row.addWidget(self.box, 1)
        row.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        why = why_text(line, context.dates, person=is_person(calendars.get(stranded.affected.sub)))
        self._add_under(column, why or unnamed_text(stranded, calendars))
        column.addSpacing(4)
        column.addWidget(Divider(theme))

    @property
    def accepted(self) -> Proposal | None:
        """What is to be done, None when it is left alone."""
        value = self.choice.value
        return value if self.box.isChecked() and isinstance(value, Proposal) else None

    def restore(self, ticked: bool, proposal: Proposal | None) -> None:
        """What was chosen before the page was read again, as far as that is still proposed."""
        if proposal in self.choice.values:
            self.choice.set_value(proposal)
            self.box.setChecked(ticked)

    def _add_under(self, column: QVBoxLayout, why: str) -> None:
        theme, guest = self._context.theme, self.stranded.guest
        under = bare_row(spacing=6)
        under.addSpacing(self._context.theme.px(INDENT))
        self.why = Label(theme, why, "small", "textMuted", wrap=True)
        under.addWidget(self.why, 1)
        self.phone = "" if guest is None else guest.phone
        if self.phone:
            under.addWidget(IconTile(theme, "phone", "accent"), 0, Qt.AlignmentFlag.AlignTop)
            number = Label(theme, self.phone, "bodyStrong")
            number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            under.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
            copy = IconButton(theme, "copy", self.tr("Copy the number"), size=20, role="textFaint")
            copy.clicked.connect(self._on_copy)
            under.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        elif self.stranded.needs_call:
            under.addWidget(Label(theme, self._other_contact(), "small", "warning"))
        if why or self.stranded.needs_call or self.phone:
            column.addLayout(under)

    def _other_contact(self) -> str:
        guest = self.stranded.guest
        return guest.email if guest is not None and guest.email else self.tr("No number")

    def _on_chosen(self, _: object) -> None:
        self.box.setChecked(True)
        self.changed.emit()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.phone)
        self._context.toasts.show(self.tr("Number copied"))
