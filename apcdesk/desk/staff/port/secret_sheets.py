"""A new secret in the open, this once; and the question before one is withdrawn."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import FieldFrame
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.service.port.clients import NewClient

WIDTH = 480


class NewSecretSheet(Sheet):
    """Shows a secret that was just made. `copied(secret)` follows a copy to the clipboard."""

    copied = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, made: NewClient, *, beside_another: bool) -> None:
        title = self.tr("New secret of “{name}”").format(name=made.client.name)
        super().__init__(theme, window, title, width=WIDTH)
        self._secret = made.client_secret
        words = self.tr("Copy it into the app now: here it is shown in the open this once.")
        if beside_another:
            words += " " + self.tr("The secret before it stays valid until you withdraw it.")
        self.body.addWidget(Label(theme, words, "body", "textMuted", wrap=True))
        frame = FieldFrame(theme, strong=True)
        self.shown = Label(theme, made.client_secret, "mono")
        self.shown.setAccessibleName(self.tr("New secret"))
        frame.row.addWidget(self.shown, 1)
        self.body.addWidget(frame)
        self.copy = Button(theme, self.tr("Copy"), Kind.PRIMARY, icon="copy")
        self.copy.clicked.connect(self._on_copy)
        self.done = self.add_leave(self.tr("Done"))
        self.add_button(self.copy)
        self.closed.connect(self._forget)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._secret)
        self.copy.setText(self.tr("Copied"))
        self.copy.set_icon("check")
        self.copied.emit(self._secret)

    def _forget(self) -> None:
        self._secret = ""
        self.shown.setText("")
        self.deleteLater()


class WithdrawalSheet(Sheet):
    """Asks before a secret is withdrawn. `confirmed` follows the button."""

    confirmed = Signal()

    def __init__(self, theme: Theme, window: QWidget, name: str, age: str, day: str) -> None:
        title = self.tr("Withdraw the {age} secret of “{name}”?").format(age=age, name=name)
        super().__init__(theme, window, title)
        words = self.tr(
            "It is valid since {day}. Apps that still use it are refused at once; this cannot be undone. "
            "Access tokens that they hold stay valid until they end, within the hour."
        )
        self.body.addWidget(Label(theme, words.format(day=day), "body", "textMuted", wrap=True))
        self.withdraw = Button(theme, self.tr("Withdraw"), Kind.DANGER_SOLID)
        self.withdraw.clicked.connect(self.close_sheet)
        self.withdraw.clicked.connect(self.confirmed)
        self.keep = self.add_leave(self.tr("Keep it"))
        self.add_button(self.withdraw)
        self.closed.connect(self.deleteLater)
