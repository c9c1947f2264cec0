"""What the pane asks: name and ID of a rule, which days to copy to, and whether to save over bookings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.rules.words import weekday_name
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.hypotheses import Affected
from apcdesk.domain.rules import AvailabilityRule, Weekday
from apcdesk.service.hours.rules import rule_id_problems

translate = QCoreApplication.translate

LINES = 10
NOT_DECOMPOSED = str.maketrans({"ø": "o", "æ": "ae", "đ": "d", "ł": "l"})


class RuleSheet(Sheet):
    """Name and availability_rule_id. `decided(name, rule_id)`."""

    decided = Signal(str, str)

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        rule: AvailabilityRule | None,
        taken: Collection[str],
    ) -> None:
        """`rule` is what is renamed, None for a new one; `taken` are the ids of the others."""
        theme = context.theme
        super().__init__(theme, window, self.tr("New rule") if rule is None else self.tr("Name and ID"))
        self._taken = frozenset(taken)
        self._follows = rule is None
        self.name = TextField(theme, self.tr("Name"), placeholder=self.tr("Such as Late crew"))
        self.rule_id = TextField(theme, "availability_rule_id", mono=True)
        if rule is not None:
            self.name.set_text(rule.name)
            self.rule_id.set_text(rule.availability_rule_id)
        self.body.addWidget(self.name)
        self.body.addWidget(self.rule_id)
        self.take = Button(theme, self.tr("Add") if rule is None else self.tr("Change"), Kind.PRIMARY)
        self.take.clicked.connect(self.submit)
        self.add_leave(self.tr("Cancel") if rule is None else self.tr("Leave it as it is"))
        self.add_button(self.take)
        self.name.edited.connect(self._on_name)
        self.rule_id.edited.connect(self._on_id)
        for field in (self.name, self.rule_id):
            field.submitted.connect(self.submit)

    def submit(self) -> None:
        """Take it over, or say what is wrong with the ID."""
        rule_id = self.rule_id.text
        problem = None
        if rule_id_problems(rule_id):
            problem = self.tr(
                "Give the rule an ID of up to 64 letters, figures and signs, without spaces and / ? # %."
            )
        elif rule_id in self._taken:
            problem = self.tr("“{id}” is another rule of this calendar.").format(id=rule_id)
        self.rule_id.set_error(problem)
        if problem:
            self.rule_id.setFocus()
            return
        self.close_sheet()
        self.decided.emit(self.name.text, rule_id)

    def _on_name(self, text: str) -> None:
        """The ID of a new rule follows its name until somebody writes one."""
        if self._follows:
            self.rule_id.set_text(slug(text))
            self.rule_id.set_error(None)

    def _on_id(self, _: str) -> None:
        self._follows = False
        self.rule_id.set_error(None)


class CopySheet(Sheet):
    """One day's hours on other days. `decided(Weekday, days)`."""

    decided = Signal(object, object)

    def __init__(self, context: DeskContext, window: QWidget, day: Weekday) -> None:
        theme = context.theme
        super().__init__(theme, window, self.tr("Copy to other days"))
        options = [Option(one, weekday_name(one, context.dates)) for one in Weekday]
        self.day = SelectField(theme, self.tr("Copy the hours of"), options)
        self.day.set_value(day)
        self.day.chosen.connect(self._on_day)
        self.body.addLayout(labelled(theme, self.tr("Copy the hours of"), self.day))
        self.boxes = {one: CheckBox(theme, weekday_name(one, context.dates)) for one in Weekday}
        column = QVBoxLayout()
        column.setSpacing(4)
        for box in self.boxes.values():
            column.addWidget(box)
        self.body.addLayout(labelled(theme, self.tr("To, in place of what is there"), column))
        self.take = Button(theme, self.tr("Copy"), Kind.PRIMARY)
        self.take.clicked.connect(self._on_take)
        self.add_leave(self.tr("Cancel"))
        self.add_button(self.take)
        self._on_day()

    def _on_day(self) -> None:
        for one, box in self.boxes.items():
            box.setEnabled(one is not self.day.value)
            if one is self.day.value:
                box.setChecked(False)

    def _on_take(self) -> None:
        day = self.day.value
        assert isinstance(day, Weekday)
        self.close_sheet()
        self.decided.emit(day, tuple(one for one, box in self.boxes.items() if box.isChecked()))


class AffectedSheet(Sheet):
    """Which bookings would lie outside the hours. `confirmed()` saves all the same: they stay as they are."""

    confirmed = Signal()

    def __init__(
        self, context: DeskContext, window: QWidget, affected: Sequence[Affected], lines: Sequence[str]
    ) -> None:
        theme = context.theme
        super().__init__(theme, window, affected_title(len(affected)), width=520)
        self.affected = tuple(affected)
        for line in lines[:LINES]:
            self.body.addWidget(Label(theme, line, "body", wrap=True))
        if len(lines) > LINES:
            more = self.tr("and {count} more").format(count=len(lines) - LINES)
            self.body.addWidget(Label(theme, more, "body", "textMuted"))
        stay = self.tr(
            "They stay as they are. New bookings are offered inside the new hours only.", "", len(affected)
        )
        self.note = Label(theme, stay, "small", "textMuted", wrap=True)
        self.body.addWidget(self.note)
        self.save = Button(theme, self.tr("Save all the same"), Kind.PRIMARY)
        self.save.clicked.connect(self._on_save)
        self.add_leave(self.tr("Go on editing"))
        self.add_button(self.save)

    def _on_save(self) -> None:
        self.close_sheet()
        self.confirmed.emit()


def affected_title(count: int) -> str:
    """As "2 bookings would lie outside these hours"."""
    return translate("Rules", "{count} bookings would lie outside these hours", "", count).format(count=count)


def slug(name: str) -> str:
    """An ID made of a name: "Late crew" becomes "late-crew"."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(NOT_DECOMPOSED))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return "-".join(re.findall(r"[a-z0-9]+", letters))[:64]
