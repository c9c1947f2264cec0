"""Asks the panel's question whenever its answer may have become another one, one question on its way at a time.

The newest question waits for the one before it, so that nothing piles up and no old answer comes after a new one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.staff.finder.found import Found
from apcdesk.desk.staff.finder.model import FinderState
from apcdesk.desk.staff.finder.search import load_calendars, search
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Change, Entity
from apcdesk.errors import Invalid

DEBOUNCE_MS = 40
MINUTE_MS = 60_000
LISTED = frozenset({Entity.CALENDAR, Entity.CUSTODY})
"""What makes another list of calendars: an item may be retired."""
CONCERNING = frozenset({Entity.EVENT, Entity.AVAILABILITY_RULE, Entity.AVAILABLE_PERIOD, Entity.HOLD})


class Asking(QWidget):
    """Draws nothing: it is in the pane to know whether somebody looks.

    `found(Found)` with each answer, `directory_changed(Directory)` when calendars came or went, `failed(Exception)`
    when there is no answer. `state` tells what the panel says.
    """

    found = Signal(object)
    directory_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, context: DeskContext, state: Callable[[], FinderState], pane: QWidget) -> None:
        super().__init__(pane)
        self._context = context
        self._said = state
        self.directory = Directory()
        self._loaded = False
        self._stale = True
        self._on_its_way = self._changed_since = False
        self.setFixedSize(0, 0)
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._debounce.timeout.connect(self._on_waited)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._again)
        self._minute.start()
        context.bridge.changed.connect(self._on_feed)

    @property
    def state(self) -> FinderState:
        """What the panel says, without calendars that are gone."""
        return self._said().without_missing(self.directory.by_sub)

    @property
    def waiting(self) -> bool:
        """Whether it is about to ask."""
        return self._debounce.isActive()

    def begin(self) -> None:
        """Ask now, if what is known may be old."""
        if not self._loaded:
            self._load_calendars()
        elif self._stale:
            self.ask()

    def ask(self) -> None:
        """Search for what the panel says, as of now."""
        self._debounce.stop()
        if not self._loaded:
            return
        if self._on_its_way:
            self._changed_since = True
            return
        self._stale, self._on_its_way = False, True
        self._context.tasks.run_latest(
            "search",
            partial(search, self._context.services, self.state),
            owner=self,
            done=self._on_found,
            failed=self._on_search_failed,
        )

    def fail(self, error: Exception) -> None:
        """Something that belongs to the answer failed: ask again when somebody looks, and say why."""
        self._stale = True
        if isinstance(error, Invalid):  # a calendar went away between the list and the question
            self._load_calendars()
        else:
            self.failed.emit(error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._loaded and self._stale:
            self._debounce.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._debounce.isActive():  # nobody looks: asked again when somebody does
            self._debounce.stop()
            self._stale = True

    def _load_calendars(self) -> None:
        self._context.tasks.run_latest(
            "calendars",
            partial(load_calendars, self._context.services),
            owner=self,
            done=self._on_calendars,
            failed=self.fail,
        )

    def _on_calendars(self, calendars: Sequence[Calendar]) -> None:
        self.directory = Directory.of(calendars)
        self._loaded = True
        self.directory_changed.emit(self.directory)
        self.ask()

    def _on_found(self, found: Found) -> None:
        self._on_its_way = False
        if self._changed_since:
            self._changed_since = False
            self.ask()
        self.found.emit(found)

    def _on_search_failed(self, error: Exception) -> None:
        self._on_its_way = self._changed_since = False
        self.fail(error)

    def _on_feed(self, changes: tuple[Change, ...]) -> None:
        if any(change.entity in LISTED for change in changes):
            self._loaded = False
        members = set(self._said().subs)
        concerned = any(
            change.entity in CONCERNING and (change.sub is None or change.sub in members)
            for change in changes
        )
        if concerned or not self._loaded:
            self._again()

    def _again(self) -> None:
        """Ask again when somebody looks; else when somebody does next."""
        self._stale = True
        if self.isVisible():
            self._debounce.start()

    def _on_waited(self) -> None:
        if self._loaded:
            self.ask()
        else:
            self._load_calendars()
