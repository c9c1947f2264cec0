"""What the tones of the map mean, each beside its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.demand.paint import CellPainter
from apcdesk.desk.staff.demand.sheet import State
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row

SWATCH = 16


class Swatch(QWidget):
    """One tone; `wishes` above 0 is drawn as on the map."""

    def __init__(self, theme: Theme, state: State, share: float = 0, wishes: int = 0) -> None:
        px = theme.px
        super().__init__()
        self._theme = theme
        self._look = state, share, wishes
        self.setFixedSize(px(SWATCH) + px(12) if wishes else px(SWATCH), px(SWATCH) + 2)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        state, share, wishes = self._look
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        cells, rect = CellPainter(painter, self._theme), QRectF(self.rect())
        if wishes:
            cells.wishes(rect, wishes)
        else:
            cells.ground(rect.adjusted(0, 1, 0, -1), state, share)


class Legend(QWidget):
    """In one line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = bare_row(self, 6)
        for swatches, words in (
            ((Swatch(theme, State.CLOSED),), self.tr("Closed")),
            ((Swatch(theme, State.FULL),), self.tr("All taken")),
            (
                (
                    Swatch(theme, State.FREE, 0.1),
                    Swatch(theme, State.FREE, 0.5),
                    Swatch(theme, State.FREE, 1),
                ),
                self.tr("Little to much free"),
            ),
            ((Swatch(theme, State.FREE, wishes=3),), self.tr("Wishes not met")),
        ):
            if row.count():
                row.addSpacing(6)
            for swatch in swatches:
                swatch.setAccessibleName(words)
                row.addWidget(swatch)
            row.addWidget(Label(theme, words, "small", "textMuted"))
        row.addStretch(1)
