"""Keeps the search on show under a name, and opens what any desk has kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.model import FinderState
from apcdesk.desk.staff.finder.remembered import from_value, to_value
from apcdesk.desk.staff.finder.saved_sheet import SavedSheet
from apcdesk.domain.changes import STAFF, Change, Entity
from apcdesk.domain.searches import SavedSearch


class SavedTool(QObject):
    """`opened(FinderState)` follows a search that is opened; a window that is over begins anew.

    `state` tells what the panel asks, `fresh` what it would ask if nothing were remembered.
    """

    opened = Signal(object)

    def __init__(
        self,
        context: DeskContext,
        state: Callable[[], FinderState],
        fresh: Callable[[], FinderState],
        pane: QWidget,
    ) -> None:
        super().__init__(pane)
        self._context = context
        self._saved = context.services.saved_searches
        self._state = state
        self._fresh = fresh
        self._pane = pane
        self._name = ""
        self.sheet: SavedSheet | None = None
        context.bridge.changed.connect(self._on_feed)

    def open_sheet(self) -> None:
        """Show what is kept."""
        sheet = SavedSheet(self._context, self._pane.window(), self._caption, self._name)
        sheet.opened.connect(self._on_opened)
        sheet.deleted.connect(self._on_deleted)
        sheet.kept.connect(self._on_kept)
        sheet.taken_back.connect(self._context.undo.undo)
        sheet.closed.connect(self._on_closed)
        self.sheet = sheet
        sheet.show_searches(())
        sheet.open(first=sheet.name.line)
        self._read()

    def _read(self) -> None:
        self._context.tasks.run_latest(
            "searches", self._saved.all, owner=self, done=self._on_searches, failed=self._on_failed
        )

    def _on_searches(self, searches: Sequence[SavedSearch]) -> None:
        if self.sheet is not None:
            self.sheet.show_searches(searches)

    def _on_feed(self, changes: tuple[Change, ...]) -> None:
        if self.sheet is not None and any(one.entity is Entity.SAVED_SEARCH for one in changes):
            self._read()

    def _on_opened(self, search: SavedSearch) -> None:
        self._name = search.name
        self._close()
        self.opened.emit(self._state_of(search))

    def _on_deleted(self, search: SavedSearch) -> None:
        delete = partial(self._saved.delete, search.name, origin=STAFF)
        words = self.tr("Deleted the search “{name}”").format(name=search.name)
        self._context.tasks.run(
            delete, owner=self, done=partial(self._on_gone, words), failed=self._on_failed
        )

    def _on_gone(self, words: str, changes: tuple[int, ...]) -> None:
        self._context.undo.push(words, changes)
        if self.sheet is not None:
            self.sheet.say_deleted(words)
            self._read()

    def _on_kept(self, name: str) -> None:
        keep = partial(self._saved.save, name, to_value(self._state()), origin=STAFF)
        self._context.tasks.run(keep, owner=self, done=partial(self._on_saved, name), failed=self._on_refused)

    def _on_saved(self, name: str, changes: tuple[int, ...]) -> None:
        self._name = name
        self._close()
        self._context.undo.push(self.tr("Saved the search “{name}”").format(name=name), changes)

    def _on_refused(self, error: Exception) -> None:
        if self.sheet is not None:
            self.sheet.name.set_error(explain(error))

    def _on_failed(self, error: Exception) -> None:
        if self.sheet is not None:
            self.sheet.say_failed(explain(error))

    def _on_closed(self) -> None:
        self.sheet = None

    def _close(self) -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()

    def _state_of(self, search: SavedSearch) -> FinderState:
        return from_value(search.question, self._fresh(), self._context.services.clock.now())

    def _caption(self, search: SavedSearch) -> str:
        state = self._state_of(search)
        length = phrases.lengths(state.parts, self._context.dates)
        return phrases.DOT.join((length, phrases.window_text(state.window, self._context.dates)))
