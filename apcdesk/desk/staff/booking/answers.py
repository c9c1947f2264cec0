"""The questions of an appointment type, as staff ask them: an answer for each, or that it was not asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll, beside_scroll_bar, empty
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.questions import NO, YES, Answer, Form, Question, QuestionKind
from apcdesk.service.offers.answers import LONG, SHORT

LONG_HEIGHT = 52
HIGHEST, LOWEST, TALL = 190, 64, 840
"""Of more questions the dialog shows a part, in a window that is not tall a smaller one, and the rest by scrolling."""
CHOSEN = (QuestionKind.CHOICE, QuestionKind.YES_NO)


class QuestionField(QWidget):
    """One question. A needed one may be left when staff say that they did not ask it. `changed()`, `submitted()`."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__()
        self._theme = theme
        self.question = question
        self.label = Label(theme, question.label, "body", weight=500, wrap=True)
        self.not_asked = CheckBox(theme, self.tr("Not asked"))
        self.not_asked.setAccessibleName(self.tr("Not asked: {question}").format(question=question.label))
        self.not_asked.setVisible(question.required)
        self.not_asked.toggled.connect(self._on_not_asked)
        self._input = self._make_input()
        self._input.setAccessibleName(question.label)
        self.message = Label(theme, question.help, "small", "textFaint", wrap=True)
        self.message.setVisible(bool(question.help))
        head = bare_row(spacing=8)
        head.addWidget(self.label, 1)
        head.addWidget(self.not_asked, 0, Qt.AlignmentFlag.AlignTop)
        column = bare_column(self, 4)
        column.addLayout(head)
        column.addWidget(self._input)
        column.addWidget(self.message)
        self.setFocusProxy(self._input)

    @property
    def text(self) -> str:
        """The answer, nothing for none."""
        if self.not_asked.isChecked():
            return ""
        if isinstance(self._input, TextField):
            return self._input.text
        if isinstance(self._input, SelectField):
            return str(self._input.value)
        assert isinstance(self._input, QPlainTextEdit)
        return self._input.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Fill in an answer by program."""
        if isinstance(self._input, SelectField):
            if text not in self._input.values:  # it could be chosen once
                self._input.set_options([*self._options(), Option(text, text)])
            self._input.set_value(text)
        elif isinstance(self._input, TextField):
            self._input.set_text(text)
        elif isinstance(self._input, QPlainTextEdit):
            self._input.setPlainText(text)

    def set_error(self, words: str | None) -> None:
        """Say what is wrong with the answer, or None to take it away."""
        if isinstance(self._input, TextField):
            self._input.frame.failed = words is not None
            self._input.frame.update()
        self.message.setText(words if words is not None else self.question.help)
        self.message.set_role("textFaint" if words is None else "danger")
        self.message.setVisible(bool(self.message.text()))
        self._input.setAccessibleDescription(words or self.question.help)

    def _make_input(self) -> QWidget:
        theme, kind = self._theme, self.question.kind
        if kind in CHOSEN:
            chooser = SelectField(theme, self.question.label, self._options())
            chooser.chosen.connect(lambda _: self._on_changed())
            return chooser
        if kind is QuestionKind.LONG_TEXT:
            area = QPlainTextEdit()
            area.setFixedHeight(LONG_HEIGHT)
            area.setTabChangesFocus(True)
            area.textChanged.connect(self._on_changed)
            self.ring = FocusRing(area, theme, theme.radius("control"))
            return area
        field = TextField(theme, name=self.question.label)
        field.line.setMaxLength(SHORT)
        field.edited.connect(lambda _: self._on_changed())
        field.submitted.connect(self.submitted)
        return field

    def _options(self) -> list[Option]:
        none = Option("", self.tr("No answer"))
        if self.question.kind is QuestionKind.YES_NO:
            return [none, Option(YES, self.tr("Yes")), Option(NO, self.tr("No"))]
        return [none, *(Option(choice, choice) for choice in self.question.choices)]

    def _on_changed(self) -> None:
        self.set_error(None)
        self.changed.emit()

    def _on_not_asked(self, on: bool) -> None:
        self._input.setEnabled(not on)
        self._on_changed()


class AnswersForm(QWidget):
    """The questions under each other. `changed()` with every answer, `submitted()` on Enter in a line."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.fields: dict[str, QuestionField] = {}
        self._form = Form()
        self._column = bare_column(self, 10)

    def ask(self, form: Form, texts: Mapping[str, str], not_asked: Sequence[str] = ()) -> None:
        """Ask the questions of a form; `texts` are what is known already, by question_id."""
        self._form = form
        empty(self._column)
        self.fields = {one.question_id: QuestionField(self._theme, one) for one in form.questions}
        for question_id, field in self.fields.items():
            if texts.get(question_id):
                field.set_text(texts[question_id])
            field.not_asked.setChecked(field.question.required and question_id in not_asked)
            field.changed.connect(self.changed)
            field.submitted.connect(self.submitted)
            self._column.addWidget(field)

    @property
    def texts(self) -> dict[str, str]:
        """What is filled in, by question_id."""
        return {question_id: field.text for question_id, field in self.fields.items() if field.text}

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers that say anything."""
        return self._form.answers(self.texts)

    @property
    def not_asked(self) -> tuple[str, ...]:
        """The needed questions that were not asked."""
        return tuple(one for one, field in self.fields.items() if field.not_asked.isChecked())

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say by question_id what is wrong, and go to the first."""
        for question_id, field in self.fields.items():
            field.set_error(problems.get(question_id))
        first = next((field for one, field in self.fields.items() if one in problems), None)
        if first is not None:
            first.setFocus()

    def missing(self) -> dict[str, str]:
        """What is needed and neither answered nor said not to have been asked, in words."""
        words = self.tr("Ask this, or say that it was not asked.")
        return {
            question_id: words
            for question_id, field in self.fields.items()
            if field.question.required and not field.text and not field.not_asked.isChecked()
        }

    def refused(self, fields: Sequence[str]) -> dict[str, str]:
        """What is wrong in words, of the fields that the service refused: `guest.answers.q1` …"""
        return {
            question_id: self._words(field)
            for question_id, field in self.fields.items()
            if f"guest.answers.{question_id}" in fields
        }

    def _words(self, field: QuestionField) -> str:
        if not field.text:
            return self.tr("Ask this, or say that it was not asked.")
        if field.question.kind is QuestionKind.PHONE:
            return self.tr("This does not look like a phone number.")
        if field.question.kind in CHOSEN:
            return self.tr("Choose one of these.")
        limit = LONG if field.question.kind is QuestionKind.LONG_TEXT else SHORT
        return self.tr("Write at most {count} characters.").format(count=limit)


class AnswersScroll(UprightScroll):
    """The questions in a place that does not grow for ever; nothing while nothing is asked."""

    def __init__(self, theme: Theme, answers: AnswersForm) -> None:
        page = Surface(theme, "raised")
        super().__init__(page)
        self._answers = answers
        beside_scroll_bar(page).addWidget(answers)
        answers.changed.connect(self._fit)
        self._fit()

    def ask(self, form: Form, texts: Mapping[str, str], not_asked: Sequence[str] = ()) -> None:
        """See AnswersForm."""
        self._answers.ask(form, texts, not_asked)
        self._fit()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """See AnswersForm; what is wrong comes into sight."""
        self._answers.show_problems(problems)
        self._fit()
        first = next((field for one, field in self._answers.fields.items() if one in problems), None)
        if first is not None:
            self.ensureWidgetVisible(first)

    def _fit(self) -> None:
        self.setVisible(bool(self._answers.fields))
        room = HIGHEST if self.window().height() >= TALL else LOWEST
        self.setFixedHeight(min(self._answers.sizeHint().height(), room))
