"""A computer whose clock is not that of the shared database: said at the desk for as long as it is so, with the remedy."""

from __future__ import annotations

import logging
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

from apcdesk.desk.context import DeskContext

log = logging.getLogger(__name__)
WRONG = timedelta(minutes=2)
"""From here on a hold of three minutes ends before it is kept, or stands long after."""
AGAIN_MS = 10 * 60 * 1000


class ClockWatch(QObject):
    """Asks when the desk opens and every ten minutes, off the GUI thread. Ends with `desk`."""

    def __init__(self, context: DeskContext, desk: QObject) -> None:
        super().__init__(desk)
        self._context = context
        self._timer = QTimer(self, interval=AGAIN_MS)
        self._timer.timeout.connect(self.ask)
        self._timer.start()
        self.ask()

    def ask(self) -> None:
        """Compare the clocks now."""
        context = self._context
        context.tasks.run(
            context.services.clock_ahead, owner=self, done=self._on_ahead, failed=self._on_failed
        )

    def _on_ahead(self, ahead: timedelta) -> None:
        if abs(ahead) < WRONG:
            return
        words = self.tr(
            "This computer's clock is {length} behind the shared calendar's. Set it right: it says which times are over."
        )
        if ahead > timedelta(0):
            words = self.tr(
                "This computer's clock is {length} ahead of the shared calendar's. Set it right: it says which times are over."
            )
        self._context.toasts.refuse(words.format(length=self._context.dates.in_words(abs(ahead))))

    def _on_failed(self, error: Exception) -> None:
        log.info("the clocks could not be compared: %s", error)  # that there is no contact is said elsewhere
