"""The leading column of a step on a wide screen: who is here, what the step is about, and its buttons at the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from apcdesk.desk.kiosk.top_bar import RAIL_MARGIN, RailTop
from apcdesk.desk.look.painting import Side
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column

WIDTH = 620
FOOT_MARGIN = 32
TITLE, LOWER_TITLE = "kiosk.title", "kiosk.number"


class Rail(QWidget):
    """`head` takes what is read, `action_row` the buttons, the first of them lowest.

    Where its words are too high for the screen, its title becomes smaller before anything lies over another.
    """

    def __init__(self, theme: Theme, top: RailTop, action_row: QBoxLayout) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(theme.kiosk(WIDTH))
        self.head = bare_column()
        self._column = bare_column(self)
        self._column.addWidget(top)
        self._column.addLayout(self.head, 1)
        margin = theme.kiosk(RAIL_MARGIN)
        action_row.setContentsMargins(margin, theme.kiosk(20), margin, theme.kiosk(FOOT_MARGIN))
        self._column.addLayout(action_row)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.make_room()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_titles(LOWER_TITLE, TITLE)
        self.make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        side = Side(QRectF(self.rect()), self.layoutDirection())
        painter.fillRect(side.trailing(0, 2), self._theme.color("divider"))

    def make_room(self) -> None:
        """Put everything in its place now, under a smaller title where it needs that."""
        self._column.activate()
        if self._column.totalMinimumHeightForWidth(self.width()) > self.height():
            self._set_titles(TITLE, LOWER_TITLE)
            self._column.activate()

    def _set_titles(self, given: str, wanted: str) -> None:
        for label in self.findChildren(Label):
            if label.style_name == given:
                label.set_style(wanted, 700)
