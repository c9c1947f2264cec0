"""A window for strangers: without a frame, and closed by nobody who stands before it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.application_events import watch


class FirmWindow(QWidget):
    """It closes once `allow_close` was called, or when the application ends. Who derives calls `stand_firm` first, and
    does in `wind_up` what is to be done when it closes.
    """

    closable = False

    def stand_firm(self, title: str) -> None:
        """Be such a window from now on."""
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(title)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        watch(self, {QEvent.Type.Quit})

    def fill_screen(self) -> None:
        """Show over the whole screen."""
        # without a window manager a full screen needs the size of the screen as well
        self.setGeometry(self.screen().geometry())
        self.showFullScreen()

    def allow_close(self) -> None:
        """Let the next close through."""
        self.closable = True

    def wind_up(self) -> None:
        """Called before it closes."""

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.closable:
            self.wind_up()
        event.setAccepted(self.closable)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.allow_close()
        return False
