"""Columns of cards beside each other, and under each other where there is no room for that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.surfaces import Surface


class Columns(Surface):
    """Put upright layouts in with `add`; the first stands first, beside the others or above them. Beside one another each
    has at least `least` px, times the text scale."""

    def __init__(self, theme: Theme, *, margin: int, gap: int, least: int) -> None:
        super().__init__(theme, "canvas")
        self._least = least
        self._columns: list[QVBoxLayout] = []
        self._all = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._all.setContentsMargins(margin, margin, margin, margin)
        self._all.setSpacing(gap)

    def add(self, column: QVBoxLayout, stretch: int = 0) -> None:
        """One more column; `stretch` is its share of the width."""
        self._columns.append(column)
        self._all.addLayout(column, stretch)

    def set_margins(self, leading: int, top: int, trailing: int, bottom: int) -> None:
        """Other room around the columns, in px, than the same on all sides."""
        margins = leading_margins(self.layoutDirection(), leading, top, trailing, bottom)
        self._all.setContentsMargins(margins)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest column."""
        widest = max((column.minimumSize().width() for column in self._columns), default=0)
        return QSize(widest + self._around(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Columns that need more or less than before may have to stand the other way."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return handled

    def _turn(self) -> None:
        least = self._theme.px(self._least)
        widths = sum(max(column.minimumSize().width(), least) for column in self._columns)
        wanted = widths + self._all.spacing() * (len(self._columns) - 1) + self._around()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._all.setDirection(across if wanted <= self.width() else down)

    def _around(self) -> int:
        margins = self._all.contentsMargins()
        return margins.left() + margins.right()
