"""A visitor asks for staff: one touch, told on the desk, and the answer told here."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.domain.changes import Change, Entity, Origin
from apcdesk.domain.help_calls import HelpCall as Call
from apcdesk.errors import Unavailable

log = logging.getLogger(__name__)
translate = QCoreApplication.translate


class HelpCall(QObject):
    """The call of one kiosk. A second touch is the same call; the end of the visit takes it back."""

    changed = Signal()
    unheard = Signal(str)
    """Nobody was told: what to do instead, in words for the visitor."""

    def __init__(
        self, context: DeskContext, place: str, origin: Origin, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._place = place
        self._origin = origin
        self._calls = context.services.help_calls
        self.asked = False
        self.coming = False
        context.bridge.changed.connect(self._on_changes)

    @property
    def words(self) -> str:
        """What the aid says: what a touch does, then what came of it."""
        if self.coming:
            return translate("Kiosk", "Staff are coming")
        return translate("Kiosk", "Staff are told") if self.asked else translate("Kiosk", "Ask staff")

    def ask(self) -> None:
        """Call for staff."""
        if self.asked:
            return
        self._become(asked=True, coming=False)
        self._context.tasks.run(
            partial(self._calls.ask, self._place, origin=self._origin),
            owner=self,
            done=self._on_told,
            failed=self._on_not_told,
        )

    def withdraw(self) -> None:
        """The visitor has gone: nobody need come any more."""
        if self.asked:
            self._become(asked=False, coming=False)
            self._end()

    def _end(self) -> None:
        end = partial(self._calls.end, self._place, origin=self._origin)
        self._context.tasks.run(end, owner=self, failed=self._on_failed)

    def _on_told(self, _: None) -> None:
        if not self.asked:
            self._end()  # who called was gone before the call was written

    def _on_not_told(self, error: Exception) -> None:
        waits = self.asked
        self._on_failed(error)
        if waits:
            words = translate("Kiosk", "Staff could not be told. Please speak to one of them.")
            self.unheard.emit(words)

    def _on_failed(self, error: Exception) -> None:
        """What came of the call is not known; the aid offers itself again."""
        if not isinstance(error, Unavailable):
            log.error("the call for staff failed", exc_info=error)
        self._become(asked=False, coming=False)

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        if self.asked and any(c.entity is Entity.HELP_CALL and c.entity_id == self._place for c in changes):
            self._context.tasks.run_latest(
                "help call", self._calls.standing, owner=self, done=self._on_calls, failed=self._on_failed
            )

    def _on_calls(self, calls: tuple[Call, ...]) -> None:
        mine = next((call for call in calls if call.place == self._place), None)
        if self.asked:
            self._become(asked=mine is not None, coming=mine is not None and mine.taken)

    def _become(self, *, asked: bool, coming: bool) -> None:
        if (asked, coming) != (self.asked, self.coming):
            self.asked, self.coming = asked, coming
            self.changed.emit()
