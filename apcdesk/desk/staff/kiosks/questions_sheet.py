"""What visitors are asked before they book a type: contact details, questions of the operator's, a text on privacy."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.staff.kiosks.question_row import QuestionRow
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, upright_area
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import STAFF
from apcdesk.domain.questions import CONTACT, Asked, Form, Question, fresh_question_id
from apcdesk.errors import Invalid

WIDTH = 640
HEIGHT = 520
PRIVACY_HEIGHT = 84
ORDER = (Asked.NO, Asked.OPTIONAL, Asked.REQUIRED)
PROBLEM = re.compile(r"form\.questions\[(\d+)\]\.(\w+)")


class QuestionsSheet(Sheet):
    """Edits the form of `kind` and saves it, undone as one step. `saved` follows; the sheet is gone when it is closed.

    QuestionsSheet(context, self.window(), kind).open()
    """

    saved = Signal()

    def __init__(self, context: DeskContext, window: QWidget, kind: AppointmentType) -> None:
        super().__init__(context.theme, window, kind.name, width=WIDTH)
        self._context = context
        self._kind = kind
        theme = context.theme
        self.banner = Banner(theme, Tone.DANGER, "")
        self.banner.hide()
        self.body.addWidget(self.banner)
        self.contact = {detail: self._segmented(detail, kind.form) for detail in CONTACT}
        self.rows: list[QuestionRow] = []
        self._rows = bare_column(spacing=10)
        self.add = Button(theme, self.tr("Ask something else"), icon="plus")
        self.add.clicked.connect(self._on_add)
        self.privacy = QPlainTextEdit(kind.form.privacy)
        self.privacy.setAccessibleName(self.tr("What becomes of it"))
        self.privacy.setFixedHeight(theme.px(PRIVACY_HEIGHT))
        self.privacy.setTabChangesFocus(True)
        self.body.addWidget(self._scrolled(self._content()))
        self.save = Button(theme, self.tr("Save"), Kind.PRIMARY)
        self.save.clicked.connect(self.submit)
        self.cancel = self.add_leave(self.tr("Leave it as it is"))
        self.add_button(self.save)
        self.closed.connect(self.deleteLater)
        for question in kind.form.questions:
            self._add_row(question)

    @property
    def form(self) -> Form:
        """What is asked, as it stands in the fields."""
        asked = {detail: ORDER[control.current] for detail, control in self.contact.items()}
        questions = tuple(row.question for row in self.rows)
        return Form(**asked, questions=questions, privacy=self.privacy.toPlainText().strip())

    def submit(self) -> None:
        """Save it, or say what is wrong where it is."""
        self.save.setEnabled(False)
        ask = partial(
            self._context.services.appointment_types.ask,
            self._kind.appointment_type_id,
            self.form,
            origin=STAFF,
        )
        self._context.tasks.run(ask, owner=self, done=self._on_saved, failed=self._on_refused)

    def _segmented(self, detail: str, form: Form) -> SegmentedControl:
        options = (self.tr("Not asked"), self.tr("If they like"), self.tr("Needed"))
        current = ORDER.index(form.asked(detail))
        return SegmentedControl(self._context.theme, options, self._detail_words(detail), current=current)

    def _detail_words(self, detail: str) -> str:
        return {
            "name": self.tr("Name"),
            "company": self.tr("Company"),
            "email": self.tr("Email"),
            "phone": self.tr("Phone"),
        }[detail]

    def _content(self) -> QWidget:
        theme = self._context.theme
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(leading_margins(self.layoutDirection(), 4, 4, 12, 4))
        column.setSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for n, (detail, control) in enumerate(self.contact.items()):
            grid.addWidget(Label(theme, self._detail_words(detail), "body", weight=500), n, 0)
            grid.addWidget(control, n, 1, Qt.AlignmentFlag.AlignLeading)
        grid.setColumnStretch(1, 1)
        column.addWidget(Label(theme, self.tr("Who comes"), "heading"))
        column.addLayout(grid)
        column.addSpacing(4)
        column.addWidget(Label(theme, self.tr("Questions of your own"), "heading"))
        column.addLayout(self._rows)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(4)
        column.addWidget(Label(theme, self.tr("What becomes of it"), "heading"))
        words = self.tr(
            "Visitors can read this before they book. Left empty, they read that nobody else sees it."
        )
        column.addWidget(Label(theme, words, "small", "textMuted", wrap=True))
        column.addWidget(self.privacy)
        column.addStretch(1)
        return content

    def _scrolled(self, content: QWidget) -> QScrollArea:
        self._area = upright_area(content)
        for ground in (self._area.viewport(), content):
            ground.setAutoFillBackground(False)
        self._area.setFixedHeight(self._context.theme.px(HEIGHT))
        return self._area

    def _add_row(self, question: Question) -> QuestionRow:
        row = QuestionRow(self._context.theme, question)
        row.raised.connect(lambda: self._on_raised(row))
        row.removed.connect(lambda: self._on_removed(row))
        self.rows.append(row)
        self._rows.addWidget(row)
        self._show_order()
        return row

    def _show_order(self) -> None:
        for row in self.rows:
            row.higher.setEnabled(row is not self.rows[0])

    def _on_add(self) -> None:
        taken = [row.question.question_id for row in self.rows]
        taken += [question.question_id for question in self._kind.form.questions]
        row = self._add_row(Question(fresh_question_id(taken), ""))
        row.label.setFocus()

    def _on_raised(self, row: QuestionRow) -> None:
        place = self.rows.index(row)
        self.rows.insert(place - 1, self.rows.pop(place))
        self._rows.removeWidget(row)
        self._rows.insertWidget(place - 1, row)
        self._show_order()

    def _on_removed(self, row: QuestionRow) -> None:
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_order()
        self.add.setFocus()

    def _on_saved(self, change_id: int) -> None:
        words = self.tr("Visitors are asked this from now on")
        self._context.undo.push(words, [change_id])
        self.close_sheet()
        self.saved.emit()

    def _on_refused(self, error: Exception) -> None:
        self.save.setEnabled(True)
        found = False
        for problem in reversed(error.problems if isinstance(error, Invalid) else ()):
            if (place := PROBLEM.match(problem.field)) is not None:
                found = True
                row = self.rows[int(place[1])]
                row.show_problem(place[2], self._problem_words(place[2], problem.key))
                self._area.ensureWidgetVisible(row)
        if not found:
            self.banner.set_words(explain(error))
            self.banner.show()

    def _problem_words(self, part: str, key: str) -> str:
        if key == "errors.too_long":
            return self.tr("This is too long for the screen.")
        if part == "label":
            return self.tr("Write the question.")
        return self.tr("Give two to twelve answers, each of them once.")
