"""A QR code, painted black on white in every theme with its quiet zone of four modules."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apcdesk.desk.look.painting import draw_panel
from apcdesk.desk.look.theme import Theme

QUIET = 4
LEAST_MODULE = 6


class QrCode(QWidget):
    """Paints `content`; `name` says to a screen reader what scanning does.

    Modules are whole pixels, at least 6 where the widget is as large as its `minimumSizeHint`. With a theme its
    ground is a card.
    """

    def __init__(self, content: str, name: str, *, card_of: Theme | None = None) -> None:
        super().__init__()
        self._card_of = card_of
        self._matrix: tuple[bytearray, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.set_content(content)

    def set_content(self, content: str) -> None:
        """Paint another content. Raises segno.DataOverflowError when it is too long for any code."""
        self._matrix = segno.make(content, error="m", micro=False, boost_error=False).matrix
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        side = (len(self._matrix) + 2 * QUIET) * LEAST_MODULE
        return QSize(side, side)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        modules = len(self._matrix)
        module = max(min(self.width(), self.height()) // (modules + 2 * QUIET), 1)
        left = (self.width() - modules * module) // 2
        top = (self.height() - modules * module) // 2
        for y, row in enumerate(self._matrix):
            for x, dark in enumerate(row):
                if dark:
                    place = QRectF(left + x * module, top + y * module, module, module)
                    painter.fillRect(place, Qt.GlobalColor.black)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._card_of
        if theme is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
        else:
            white = QColor(Qt.GlobalColor.white)
            draw_panel(painter, QRectF(self.rect()), theme.radius("card"), white, theme.color("divider"))
