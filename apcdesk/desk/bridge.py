"""ChangeFeed → one Qt signal: what was committed, here or in another process, told on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from apcdesk.domain.changes import Change


class Feed(Protocol):
    """What the bridge needs of the change feed."""

    def subscribe(self, fn: Callable[[tuple[Change, ...]], Any], /) -> Callable[[], None]:
        """Call `fn` on the feed's thread after each commit; the answer ends it."""


class Bridge(QObject):
    """Emits `changed(tuple[Change, ...])` on the GUI thread. Made and closed there."""

    changed = Signal(tuple)
    _arrived = Signal(tuple)

    def __init__(self, feed: Feed) -> None:
        super().__init__()
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe: Callable[[], None] | None = feed.subscribe(self._arrived.emit)

    def close(self) -> None:
        """Hear no more of the feed; what is on its way is dropped."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def _on_arrived(self, changes: tuple[Change, ...]) -> None:
        if self._unsubscribe is not None:
            self.changed.emit(changes)
