"""One question in the operator's editor: its words, what an answer looks like, whether it is needed."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Signal

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Card
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.questions import Question, QuestionKind

SEMICOLONS = re.compile("[;؛；]")  # noqa: RUF001  what Arabic and full-width keyboards type for it
translate = QCoreApplication.translate


def kind_words(kind: QuestionKind) -> str:
    """What an answer of this kind looks like."""
    return {
        QuestionKind.SHORT_TEXT: translate("Questions", "A line of text"),
        QuestionKind.LONG_TEXT: translate("Questions", "A longer text"),
        QuestionKind.PHONE: translate("Questions", "A phone number"),
        QuestionKind.CHOICE: translate("Questions", "One of several"),
        QuestionKind.YES_NO: translate("Questions", "Yes or no"),
    }[kind]


class QuestionRow(Card):
    """`raised` and `removed` are its buttons; `question` is what it holds now."""

    raised = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__(theme, spacing=8)
        self._question_id = question.question_id
        self.label = TextField(
            theme, name=self.tr("Question"), placeholder=self.tr("What do you want to know?")
        )
        self.label.set_text(question.label)
        options = [Option(kind, kind_words(kind)) for kind in QuestionKind]
        self.kind = SelectField(theme, self.tr("Answer"), options)
        self.kind.set_value(question.kind)
        self.kind.chosen.connect(self._show_choices)
        self.required = CheckBox(theme, self.tr("Needed"))
        self.required.setChecked(question.required)
        self.help = TextField(
            theme, name=self.tr("Help"), placeholder=self.tr("A word of help, if it needs one")
        )
        self.help.set_text(question.help)
        self.choices = TextField(
            theme,
            name=self.tr("Answers to choose from"),
            placeholder=self.tr("First; second; third"),
            help_text=self.tr("Separate the answers with a semicolon."),
        )
        self.choices.set_text("; ".join(question.choices))
        self.higher = IconButton(theme, "chevron-up", self.tr("Ask this earlier"), size=28)
        self.higher.clicked.connect(self.raised)
        self.remove = IconButton(theme, "trash-2", self.tr("Ask this no longer"), size=28)
        self.remove.clicked.connect(self.removed)
        for field in (self.label, self.help, self.choices):
            field.edited.connect(lambda _, field=field: field.set_error(None))
        self._lay_out()
        self._show_choices()

    @property
    def question(self) -> Question:
        """What is asked, as it stands in the fields."""
        kind = QuestionKind(str(self.kind.value))
        texts = (text.strip() for text in SEMICOLONS.split(self.choices.text))
        choices = tuple(text for text in texts if text) if kind is QuestionKind.CHOICE else ()
        return Question(
            self._question_id, self.label.text, kind, self.required.isChecked(), self.help.text, choices
        )

    def show_problem(self, part: str, words: str) -> None:
        """Say what is wrong with `label`, `help` or `choices`, and go there."""
        field = {"label": self.label, "help": self.help}.get(part, self.choices)
        field.set_error(words)
        field.setFocus()

    def _lay_out(self) -> None:
        first = bare_row(spacing=8)
        first.addWidget(self.label, 1)
        first.addWidget(self.higher)
        first.addWidget(self.remove)
        second = bare_row(spacing=12)
        second.addWidget(self.kind)
        second.addWidget(self.required)
        second.addStretch(1)
        column = bare_column(spacing=8)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.choices)
        column.addWidget(self.help)
        self.body.addLayout(column)

    def _show_choices(self) -> None:
        self.choices.setVisible(self.kind.value is QuestionKind.CHOICE)
