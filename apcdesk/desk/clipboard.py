"""Secrets on the clipboard: they leave it after a minute, unless something else was copied since."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from apcdesk.desk.look.theme import Theme


class SecretClipboard(QObject):
    """Watches over the last secret that was copied; `clipboardClearS` is how long it may stay."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._secret = ""
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.forget)

    def keep(self, secret: str) -> None:
        """This secret was copied just now."""
        self._secret = secret
        self.timer.start(self._theme.timing("clipboardClearS") * 1000)

    def forget(self) -> None:
        """Take the secret from the clipboard if it is still there."""
        self.timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._secret and clipboard.text() == self._secret:
            clipboard.clear()
        self._secret = ""
