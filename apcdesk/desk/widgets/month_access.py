"""The days of a small month for a screen reader: each with its date in words, and a press that chooses it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from apcdesk.desk.widgets.painted_access import PaintedAccess

if TYPE_CHECKING:
    from apcdesk.desk.widgets.month import DayGrid


class DayAccess(PaintedAccess):
    """Kept by the grid of days; a day's key is its date in ISO 8601."""

    def __init__(self, grid: DayGrid) -> None:
        self._grid = grid
        super().__init__(grid)

    def keys(self, widget: QWidget) -> Sequence[str]:
        """Every day drawn, in order."""
        return [
            (self._grid.first_day() + timedelta(days=n)).isoformat() for n in range(self._grid.shown_days)
        ]

    def name(self, key: str) -> str:
        """The date in words, and whether it has events."""
        return self._grid.spoken(date.fromisoformat(key))

    def rect(self, widget: QWidget, key: str) -> QRect:
        """Where the day is on the screen."""
        cell = self._grid.cell(date.fromisoformat(key)).toAlignedRect()
        return QRect(self._grid.mapToGlobal(cell.topLeft()), cell.size())

    def current(self) -> str | None:
        """The day that the keys act on."""
        return self._grid.marked.isoformat()

    def chosen(self) -> str | None:
        """The day that is shown elsewhere, if it is one."""
        first, last = self._grid.range
        return first.isoformat() if first == last else None

    def focused(self) -> bool:
        """Whether the keys go to the days."""
        return self._grid.hasFocus()

    def press(self, key: str) -> None:
        """Choose the day."""
        self._grid.choose(date.fromisoformat(key))
