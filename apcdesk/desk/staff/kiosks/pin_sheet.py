"""Setting the staff PIN: typed twice, shown never."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.changes import STAFF
from apcdesk.service.staff_pin import DIGITS


class PinSheet(Sheet):
    """`changed` follows once the new PIN counts."""

    changed = Signal()

    def __init__(self, context: DeskContext, window: QWidget) -> None:
        theme = context.theme
        super().__init__(theme, window, self.tr("Staff PIN of the kiosks"))
        self._context = context
        words = self.tr(
            "Six digits that open the way out of every kiosk. At a kiosk, hold the top corner for three seconds."
        )
        self.body.addWidget(Label(theme, words, "body", "textMuted", wrap=True))
        self.pin = TextField(theme, self.tr("New PIN"), mono=True, strong=True)
        self.again = TextField(theme, self.tr("Once more"), mono=True, strong=True)
        for field in (self.pin, self.again):
            field.line.setEchoMode(QLineEdit.EchoMode.Password)
            field.line.setMaxLength(DIGITS)
            field.line.setValidator(QRegularExpressionValidator(f"[0-9]{{0,{DIGITS}}}", field))
            field.line.setInputMethodHints(
                Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
            )
            field.edited.connect(self._on_edited)
            self.body.addWidget(field)
        self.pin.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self._on_set)
        self.set_button = Button(theme, self.tr("Set the PIN"), Kind.PRIMARY, icon="lock")
        self.set_button.setEnabled(False)
        self.set_button.clicked.connect(self._on_set)
        self.add_leave(self.tr("Leave it"))
        self.add_button(self.set_button)
        self.closed.connect(self._forget)

    def _on_edited(self) -> None:
        self.pin.set_error(None)
        self.again.set_error(None)
        self.set_button.setEnabled(len(self.pin.text) == DIGITS == len(self.again.text))

    def _on_set(self) -> None:
        if not self.set_button.isEnabled():
            return
        if self.pin.text != self.again.text:
            self.again.set_error(self.tr("This is another PIN than the one above."))
            return
        self.set_button.setEnabled(False)
        call = partial(self._context.services.staff_pin.set, self.pin.text, origin=STAFF)
        self._context.tasks.run(call, owner=self, done=lambda _: self._on_done(), failed=self._on_failed)

    def _on_done(self) -> None:
        self.changed.emit()
        self.close_sheet()

    def _on_failed(self, error: Exception) -> None:
        self.pin.set_error(explain(error))
        self.pin.setFocus()

    def _forget(self) -> None:
        for field in (self.pin, self.again):
            field.set_text("")
        self.deleteLater()
