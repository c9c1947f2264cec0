"""Saving hours: weigh them against what is booked while they are edited, ask when it matters, write, offer undo."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.errors import explain
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.rules.sheets import AffectedSheet
from apcdesk.domain.changes import STAFF
from apcdesk.domain.hours import Hours
from apcdesk.domain.hypotheses import Affected

WAIT_MS = 150


class Saving(QObject):
    """`weighed(affected)` what would lie outside, `unweighed(text)` why nobody knows; `saved(sub)` it is written,
    `refused(text)` it is not.
    """

    weighed = Signal(object)
    unweighed = Signal(str)
    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, context: DeskContext, pane: QWidget) -> None:
        super().__init__(pane)
        self._context = context
        self._pane = pane
        self._asked: tuple[Hours, Hours] | None = None
        self._busy = False
        self.sheet: AffectedSheet | None = None
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._on_waited)

    @property
    def idle(self) -> bool:
        """Whether nothing is about to be weighed or on its way to be written."""
        return not self._timer.isActive() and not self._busy

    def weigh(self, before: Hours, after: Hours) -> None:
        """Find what would lie outside, once the hand rests."""
        if (before, after) == self._asked:
            return
        self._asked = (before, after)
        self._timer.start()

    def save(self, before: Hours, after: Hours, name: str) -> None:
        """Write the difference; ask first when bookings would lie outside. A second press changes nothing."""
        if self._busy:
            return
        self._busy = True
        weigh = partial(self._context.services.hours.affected, before, after)
        done = partial(self._on_known, before, after, name)
        self._context.tasks.run(weigh, owner=self, done=done, failed=self._on_failed)

    def _on_waited(self) -> None:
        assert self._asked is not None
        before, after = self._asked
        if before == after:
            self._context.tasks.run_latest("weigh", tuple, owner=self, done=self.weighed.emit)
            return
        weigh = partial(self._context.services.hours.affected, before, after)
        self._context.tasks.run_latest(
            "weigh",
            weigh,
            owner=self,
            done=self.weighed.emit,
            failed=lambda error: self.unweighed.emit(explain(error)),
        )

    def _on_known(self, before: Hours, after: Hours, name: str, affected: tuple[Affected, ...]) -> None:
        if not affected:
            self._write(before, after, name, ())
            return
        self._busy = False
        lines = [_line(one, self._context.dates) for one in affected]
        sheet = AffectedSheet(self._context, self._pane.window(), affected, lines)
        keys = tuple(one.key for one in affected)
        sheet.confirmed.connect(partial(self._write, before, after, name, keys))
        sheet.closed.connect(self._on_sheet_closed)
        self.sheet = sheet
        sheet.open(first=sheet.save)

    def _write(self, before: Hours, after: Hours, name: str, seen: Collection[str]) -> None:
        self._busy = True
        save = partial(self._context.services.hours.save, before, after, seen=seen, origin=STAFF)
        done = partial(self._on_written, before, name)
        self._context.tasks.run(save, owner=self, done=done, failed=self._on_failed)

    def _on_written(self, before: Hours, name: str, changes: tuple[int, ...]) -> None:
        self._busy = False
        self._context.undo.push(self.tr("Saved the hours of {name}").format(name=name), changes)
        self.saved.emit(before.sub)

    def _on_sheet_closed(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self.refused.emit(explain(error))


def _line(one: Affected, dates: DateWords) -> str:
    """As "Wed 10 March, 13:00 – 13:45 · Demo Bergen Etikett"."""
    return f"{listed((dates.day(one.period.start), dates.time_range(one.period)))} · {one.summary}"
