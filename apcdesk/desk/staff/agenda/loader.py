"""Keeps the agenda up to date: reads when the days, the ticks or the data are other ones."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.gathering import Gathering
from apcdesk.desk.staff.agenda.loading import Agenda, Wanted, load_agenda
from apcdesk.domain.changes import Change, Entity

GATHER_MS = 40
OURS = frozenset(
    {
        Entity.CALENDAR,
        Entity.CUSTODY,
        Entity.EVENT,
        Entity.AVAILABILITY_RULE,
        Entity.AVAILABLE_PERIOD,
        Entity.BOOKING,
        Entity.HOLD,
        Entity.PERSON,
        Entity.SETTING,
    }
)


class AgendaLoader(QObject):
    """`loaded(Agenda)` follows every read, `failed(Exception)` one that did not work.

    Between `pause` and `resume` nothing is read: the screen is ahead of the database then, and an older answer would put
    a block back that the next key counts from.
    """

    loaded = Signal(object)
    failed = Signal(Exception)

    def __init__(self, context: DeskContext, wanted: Wanted, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.wanted = wanted
        self._paused = False
        self._reading = False
        self._again = False
        self._owed = False
        self._gather = Gathering(self, GATHER_MS, self._on_gathered)
        context.bridge.changed.connect(self._on_changed)

    def want(self, wanted: Wanted) -> None:
        """Read these days from now on."""
        self.wanted = wanted
        self.reload()

    def reload(self) -> None:
        """Read now; an answer still on its way is dropped."""
        if self._paused:
            self._owed = True
            return
        context = self._context
        self._gather.stop()
        self._reading, self._again = True, False
        context.tasks.run_latest(
            "agenda",
            partial(load_agenda, context.services, context.dates, self.wanted),
            owner=self,
            done=self._on_loaded,
            failed=self._on_failed,
        )

    def pause(self) -> None:
        """Something is being written: let what is on its way go by."""
        self._owed = self._owed or self._reading
        self._paused = True

    def resume(self) -> None:
        """It is written: read what was missed."""
        self._paused = False
        if self._owed:
            self._owed = False
            self.reload()

    def _on_gathered(self) -> None:
        """Something changed. An answer on its way is shown all the same: where changes keep coming, none ever was."""
        if self._reading:
            self._again = True
        else:
            self.reload()

    def _on_loaded(self, agenda: Agenda) -> None:
        self._reading = False
        if not self._paused:
            self.loaded.emit(agenda)
        self._read_again()

    def _on_failed(self, error: Exception) -> None:
        self._reading = False
        if not self._paused:
            self.failed.emit(error)
        self._read_again()

    def _read_again(self) -> None:
        """Read what changed during the last read."""
        if self._again:
            self.reload()

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        if any(change.entity in OURS for change in changes):
            self._gather.begin()
