"""Columns of cards beside each other, and under each other where there is no room for that."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from apcdesk.desk.theme import Theme
from apcdesk.desk.widgets.surfaces import Surface


class Columns(Surface):
    """Put upright layouts in with `add`; the first stands first, beside the others or above them."""

    def __init__(self, theme: Theme, *, margin: int, gap: int) -> None:
        super().__init__(theme, "canvas")
        self._columns: list[QVBoxLayout] = []
        self._all = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._all.setContentsMargins(margin, margin, margin, margin)
        self._all.setSpacing(gap)

    def add(self, column: QVBoxLayout, stretch: int = 0) -> None:
        """One more column; `stretch` is its share of the width."""
        self._columns.append(column)
        self._all.addLayout(column, stretch)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest column."""
        widest = max((column.minimumSize().width() for column in self._columns), default=0)
        return QSize(widest + self._around(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = sum(column.minimumSize().width() for column in self._columns)
        wanted = widths + self._all.spacing() * (len(self._columns) - 1) + self._around()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._all.setDirection(across if wanted <= self.width() else down)

    def _around(self) -> int:
        margins = self._all.contentsMargins()
        return margins.left() + margins.right()
