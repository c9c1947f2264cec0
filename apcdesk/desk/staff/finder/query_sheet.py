"""The search as a request to the port: to copy for a program, or to be replaced by one and drawn in the panel."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.finder.requests import PATH, SECRET, Query, curl_text, json_text, path_of, python_text
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.sheet import Sheet

WIDTH, HEIGHT = 680, 320
JSON, CURL, PYTHON = range(3)
COPIED_MS = 2000


class QuerySheet(Sheet):
    """Shows a query, None for nothing to ask, as JSON, curl and Python. `pasted(text)` asks to draw other JSON."""

    pasted = Signal(str)

    def __init__(
        self, context: DeskContext, window: QWidget, query: Query | None, base: str, note: str = ""
    ) -> None:
        """`base` is where the port answers, `note` what is to be said of the request beside how to use it."""
        theme = context.theme
        super().__init__(theme, window, self.tr("This search as a request"), width=WIDTH)
        self._query, self._base, self._note = query, base, note
        self._json = "" if query is None else json_text(query)
        self.form = SegmentedControl(
            theme, (self.tr("JSON"), self.tr("curl"), self.tr("Python")), self.tr("Written as"), small=True
        )
        self.form.chosen.connect(self._show_form)
        self.copy = Button(theme, self.tr("Copy"), icon="copy", small=True)
        self.copy.clicked.connect(self._on_copy)
        self._copied = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._copied.timeout.connect(lambda: self.copy.set_icon("copy"))
        head = QHBoxLayout()
        head.addWidget(self.form)
        head.addStretch(1)
        head.addWidget(self.copy)
        self.body.addLayout(head)
        self.text = self._editor()
        self.body.addWidget(self.text)
        self.problems = Banner(theme, Tone.DANGER, "")
        self.problems.hide()
        self.body.addWidget(self.problems)
        self.hint = Label(theme, "", "small", "textMuted", wrap=True)
        self.body.addWidget(self.hint)
        self.draw = Button(theme, self.tr("Search for this"), Kind.PRIMARY)
        self.draw.clicked.connect(self._on_draw)
        self.close_button = self.add_leave(self.tr("Close"))
        self.add_button(self.draw)
        self.closed.connect(self.deleteLater)
        self._show_form(JSON)

    def say_wrong(self, words: str) -> None:
        """Say why the request that was pasted is not drawn; it stays to be put right."""
        self.problems.set_words(words)
        self.problems.show()
        self._offer()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _editor(self) -> QPlainTextEdit:
        editor = QPlainTextEdit()
        editor.setAccessibleName(self.tr("The request"))
        editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        editor.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        editor.setTabChangesFocus(True)
        editor.setFixedHeight(self._theme.px(HEIGHT))
        editor.setFont(self._theme.font("mono"))
        editor.setPlaceholderText(self.tr("Paste the JSON of a request here, or a curl command."))
        editor.textChanged.connect(self._on_edited)
        self._ring = FocusRing(editor, self._theme, self._theme.radius("control"))
        return editor

    def _show_form(self, form: int) -> None:
        self.text.blockSignals(True)
        self.text.setPlainText(self._written(form))
        self.text.blockSignals(False)
        self.text.setReadOnly(form != JSON)
        self.problems.hide()
        hints = {
            JSON: self.tr(
                "The body of POST {path}. Paste another over it, or a curl command, to search for that."
            ).format(path=PATH if self._query is None else path_of(self._query)),
            CURL: self.tr("Put the secret of the app whose calendars these are for {secret}."),
            PYTHON: self.tr("Needs pycronofy. Put the secret of the app for {secret}."),
        }
        words = hints[form].format(secret=SECRET)
        self.hint.setText(f"{self._note} {words}".strip())
        self._offer()

    def _written(self, form: int) -> str:
        if form == JSON or self._query is None:
            return self._json
        return (curl_text if form == CURL else python_text)(self._query, self._base)

    def _on_edited(self) -> None:
        self._json = self.text.toPlainText()
        self.problems.hide()
        self._offer()

    def _offer(self) -> None:
        """What was pasted can be drawn, until it is what is searched for already."""
        same = "" if self._query is None else json_text(self._query)
        self.draw.setEnabled(self.form.current == JSON and self._json.strip() not in ("", same))
        self.copy.setEnabled(bool(self.text.toPlainText()))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.set_icon("check")
        self._copied.start()

    def _on_draw(self) -> None:
        self.draw.setEnabled(False)  # until it is known whether it can be
        self.pasted.emit(self._json)
