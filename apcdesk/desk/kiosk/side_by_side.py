"""Parts of a step that stand two by two where a wide screen has room for it: cards, and what is filled in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from apcdesk.desk.kiosk.paged import EDGE
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.discard import discard
from apcdesk.desk.widgets.kiosk.field import KioskField, KioskInput

LEAST_CARD = 560
GAP = 16
FIELD_GAP, FIELDS_BETWEEN = 18, 24


class CardGrid(QWidget):
    """Cards below one another, or in two columns where each of them keeps its room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cards: tuple[QWidget, ...] = ()
        self._columns = 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.kiosk(GAP))

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these instead of those before."""
        for card in self._cards:
            discard(card)
        self._cards = tuple(cards)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        columns = 2 if self.width() >= self._theme.kiosk(2 * LEAST_CARD + GAP) else 1
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        for n, card in enumerate(self._cards):
            self._grid.addWidget(card, n // self._columns, n % self._columns)
        for n in (0, 1):
            self._grid.setColumnStretch(n, 1 if n < self._columns else 0)


class InputGrid(QWidget):
    """Inputs in the order in which they are asked, two in a row where what is said over them fits; `last` stands where
    there is room. `arranged` is said when anything has another place or height.
    """

    arranged = Signal()

    def __init__(self, theme: Theme, inputs: Sequence[KioskInput], last: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._inputs = tuple(inputs)
        self._last = last
        self._places: list[tuple[int, int, int]] = []
        self._grid = QGridLayout(self)
        edge = theme.kiosk(EDGE)
        self._grid.setContentsMargins(edge, edge, edge, 0)
        self._grid.setVerticalSpacing(theme.kiosk(FIELD_GAP))
        self._grid.setHorizontalSpacing(theme.kiosk(FIELDS_BETWEEN))
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        self.arranged.emit()

    def _arrange(self) -> None:
        margins = self._grid.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._grid.horizontalSpacing()
        narrow = [self._fits(one, room // 2) for one in self._inputs]
        places = _places([*narrow, True])
        if places == self._places:
            return
        self._places = places
        for widget, (row, column, span) in zip((*self._inputs, self._last), places, strict=True):
            aligned = Qt.AlignmentFlag.AlignVCenter if widget is self._last else Qt.AlignmentFlag(0)
            self._grid.addWidget(widget, row, column, 1, span, aligned)

    def _fits(self, one: KioskInput, room: int) -> bool:
        if not isinstance(one, KioskField):
            return False
        said = one.label.sizeHint().width() + one.hint_width + self._theme.kiosk(GAP)
        return said <= room


def _places(narrow: Sequence[bool]) -> list[tuple[int, int, int]]:
    """Row, column and how many columns wide, of each in order: one that finds no neighbour takes the whole row."""
    places: list[tuple[int, int, int]] = []
    row = column = 0
    for n, fits in enumerate(narrow):
        if column == 1:
            places.append((row, 1, 1))
            row, column = row + 1, 0
        elif fits and n + 1 < len(narrow) and narrow[n + 1]:
            places.append((row, 0, 1))
            column = 1
        else:
            places.append((row, 0, 2))
            row += 1
    return places
