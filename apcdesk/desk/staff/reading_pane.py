"""What most panes of the staff desk have in common: they read what they show off the GUI thread, and read it again when
something of it changed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, TypeVar

from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.gathering import Gathering
from apcdesk.desk.language.errors import explain
from apcdesk.desk.widgets.surfaces import Surface
from apcdesk.domain.changes import Change, Entity

T = TypeVar("T")


class ReadingPane(Surface):
    """A pane that shows what `refresh` reads. Changes of what it `follows` are gathered for a moment and read together,
    while the pane is seen; it reads anyhow when it is gone to.
    """

    follows: ClassVar[frozenset[Entity]] = frozenset()
    gather_ms: ClassVar[int] = 40

    def __init__(self, context: DeskContext, role: str = "surface") -> None:
        super().__init__(context.theme, role)
        self._context = context
        self._theme = context.theme
        self._gather = Gathering(self, self.gather_ms, self.look)
        context.bridge.changed.connect(self._on_changes)

    def sidebar(self) -> QWidget | None:
        """Nothing of its own beside the navigation."""
        return None

    def activate(self) -> None:
        """Called when the pane is shown, and when contact with the database is back."""
        self.refresh()

    def refresh(self) -> None:
        """Read everything again, off the GUI thread."""
        raise NotImplementedError

    def look(self) -> None:
        """Read again if somebody sees it."""
        if self.isVisible():
            self.refresh()

    def look_soon(self) -> None:
        """Read again in a moment, once for all that changes until then."""
        self._gather.begin()

    def read(self, key: str, call: Callable[[], T], done: Callable[[T], object]) -> None:
        """Call `call` off the GUI thread and hand its answer to `done`, unless the same `key` was asked again since."""
        self._gather.stop()
        self._context.tasks.run_latest(key, call, owner=self, done=done, failed=self.on_unread)

    def on_unread(self, error: Exception) -> None:
        """Say why it could not be read; what is shown stays."""
        self._context.toasts.refuse(explain(error, self._context.dates))

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        if self.isVisible() and any(change.entity in self.follows for change in changes):
            self.look_soon()
