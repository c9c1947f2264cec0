"""What is selected and where the keys are: shared by the grid, the all-day strip and the inspector."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from apcdesk.domain.period import Period


class Choice(QObject):
    """Two separate things: `chosen` is open in the inspector, `current` has the keys. Keys of items, or None.

    `mark` is the empty time that a new event would take.
    """

    chosen_changed = Signal()
    current_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen: str | None = None
        self.current: str | None = None
        self.mark: Period | None = None

    def choose(self, key: str | None) -> None:
        """Open an item, or none; the keys go with it."""
        if key is not None:
            self.move_to(key)
        if key != self.chosen:
            self.chosen = key
            self.chosen_changed.emit()

    def move_to(self, key: str | None) -> None:
        """Put the keys on an item; the mark on empty time goes."""
        changed = key != self.current or self.mark is not None
        self.current, self.mark = key, None
        if changed:
            self.current_changed.emit()

    def mark_time(self, period: Period) -> None:
        """Mark an empty time; no item has the keys then."""
        self.current, self.mark = None, period
        self.current_changed.emit()
