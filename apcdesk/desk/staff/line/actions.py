"""What staff do with the line: one touch each, off the GUI thread, taken back by undo where it can be."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.domain.changes import STAFF
from apcdesk.domain.waiting import WalkIn, WalkInOffer
from apcdesk.service.bookings.records import Booked


class LineActions(QObject):
    """`settled` follows each of them, also one that was refused."""

    settled = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._line = context.services.waiting_line

    def accept(self, walk_in: WalkIn, offer: WalkInOffer) -> None:
        """Book the offered time for the number."""
        self._run(partial(self._line.accept, offer.offer_id, origin=STAFF), partial(self._on_booked, walk_in))

    def pass_on(self, offer: WalkInOffer) -> None:
        """Give the offered time to the next number that fits."""
        self._run(partial(self._line.pass_on, offer.offer_id, origin=STAFF), self._on_done)

    def call(self, walk_in: WalkIn) -> None:
        """Call a number for the first time it can have, or once more."""
        call = partial(self._line.call, walk_in.walk_in_id, origin=STAFF)
        self._run(call, partial(self._on_called, walk_in))

    def leave(self, walk_in: WalkIn, *, came: bool) -> None:
        """Take a number out of the line."""
        words = self.tr("Number {number} left") if came else self.tr("Number {number} did not come")
        leave = partial(self._line.leave, walk_in.walk_in_id, came=came, origin=STAFF)
        self._run(leave, partial(self._on_left, words.format(number=walk_in.number)))

    def _run(self, call: Callable[[], Any], done: Callable[[Any], object]) -> None:
        self._context.tasks.run(call, owner=self, done=done, failed=self._on_refused)

    def _on_booked(self, walk_in: WalkIn, booked: Booked) -> None:
        words = self.tr("Number {number} is booked for {time}").format(
            number=walk_in.number, time=self._context.dates.time(booked.booking.period.start)
        )
        self._context.undo.push(words, booked.changes)
        self.settled.emit()

    def _on_called(self, walk_in: WalkIn, offer: WalkInOffer | None) -> None:
        if offer is None:
            words = self.tr("There is no time for number {number} today.")
            self._context.toasts.show(words.format(number=walk_in.number))
        self.settled.emit()

    def _on_left(self, words: str, changes: tuple[int, ...]) -> None:
        self._context.undo.push(words, changes)
        self.settled.emit()

    def _on_done(self, _: object) -> None:
        self.settled.emit()

    def _on_refused(self, error: Exception) -> None:
        self._context.toasts.refuse(explain(error, self._context.dates))
        self.settled.emit()
