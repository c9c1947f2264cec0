"""Work that takes a while, over the window: what it does, how far it is, and a way to stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.messages import ProgressBar
from apcdesk.desk.widgets.sheet import Sheet

TELL_MS = 100
T = TypeVar("T")


class LongRun(QObject):
    """Made with the window; who derives from it calls `run`, reacts to `progressed` and ends with `close_with`
    or `close_refused`.

    `ended(report)` follows unless it failed.
    """

    ended = Signal(object)
    _progressed = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget, title: str, words: str, progress: str) -> None:
        super().__init__(window)
        self._context = context
        self._cancelled = threading.Event()
        self._told = QElapsedTimer()
        theme = context.theme
        self.sheet = Sheet(theme, window, title, closable=False)
        self.words = Label(theme, words, "body", "textMuted", wrap=True)
        self.bar = ProgressBar(theme, progress)
        self.sheet.body.addWidget(self.words)
        self.sheet.body.addWidget(self.bar)
        self.button = Button(theme, self.tr("Stop"))
        self.button.clicked.connect(self.cancel)
        self.sheet.add_button(self.button)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self.sheet.closed.connect(self.deleteLater)
        self.sheet.closed.connect(self.sheet.deleteLater)

    def run(self, call: Callable[[], T], done: Callable[[T], object]) -> None:
        """Do it off the GUI thread; `call` is told to stop by `self.stopped`."""
        self._context.tasks.run(call, owner=self, done=done, failed=self._on_failed)
        self.sheet.open(first=self.button)

    def stopped(self) -> bool:
        """Whether somebody wants it to stop. For the worker."""
        return self._cancelled.is_set()

    def tell(self, progress: object) -> None:
        """Called on the worker, however often: the window hears of it a few times a second."""
        if not self._told.isValid() or self._told.elapsed() >= TELL_MS:
            self._told.start()
            self._progressed.emit(progress)

    def cancel(self) -> None:
        """Stop at the next chance; nothing of it stays."""
        self._cancelled.set()
        self.button.setEnabled(False)
        self.words.setText(self.tr("Stopping"))

    def show_progress(self, progress: object) -> None:
        """Say how far it is; for who derives."""
        raise NotImplementedError

    def close_with(self, words: str) -> None:
        """Take the sheet away and say what came of it."""
        self.sheet.close_sheet()
        self._context.toasts.show(words)

    def close_refused(self, words: str) -> None:
        """Take the sheet away and say why nothing came of it."""
        self.sheet.close_sheet()
        self._context.toasts.refuse(words)

    def _on_progressed(self, progress: object) -> None:
        if not self._cancelled.is_set():
            self.show_progress(progress)

    def _on_failed(self, error: Exception) -> None:
        self.close_refused(explain(error))
