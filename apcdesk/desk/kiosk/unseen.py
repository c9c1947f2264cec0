"""Bookings that were made, or may have been, for a visitor who had left by then: nobody has seen their code, or could
cancel them."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QObject

from apcdesk.desk.kiosk.asking import Asking
from apcdesk.desk.tasks import Tasks
from apcdesk.domain.ids import BookingId
from apcdesk.errors import AlreadyCancelled, NotFound, Unavailable

log = logging.getLogger(__name__)


class Unseen(QObject):
    """Takes each back; while the database cannot be written, as often as `try_again` is called."""

    def __init__(self, tasks: Tasks, ask: Asking, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._ask = ask
        self._waiting: set[BookingId] = set()

    def take_back(self, booking_id: BookingId) -> None:
        """Cancel a booking that nobody saw."""
        failed = partial(self._on_failed, booking_id)
        self._tasks.run(self._ask.take_back(booking_id), owner=self, failed=failed)

    def try_again(self) -> None:
        """Take back what could not be taken back before."""
        waiting, self._waiting = self._waiting, set()
        for booking_id in waiting:
            self.take_back(booking_id)

    def _on_failed(self, booking_id: BookingId, error: Exception) -> None:
        if isinstance(error, Unavailable):
            self._waiting.add(booking_id)
        elif not isinstance(error, AlreadyCancelled | NotFound):  # staff were faster, or it never came to be
            log.error("a booking that nobody saw could not be taken back", exc_info=error)
