"""The ring that empties while seconds run out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from apcdesk.desk.look.painting import draw_text
from apcdesk.desk.look.theme import Theme

FULL_TURN = 360 * 16
TWELVE_O_CLOCK = 90 * 16
SIDE = 120
STROKE = 12


def draw_countdown(painter: QPainter, rect: QRectF, width: float, share: float, colour: QColor) -> None:
    """Paint a ring inside `rect` with `share` (0 to 1) of it left, running clockwise, on a faint full ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    faint = QColor(colour)
    faint.setAlphaF(0.3)
    painter.setPen(QPen(faint, width))
    painter.drawEllipse(inner)
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if share < 1 else Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    if share > 0:
        gone = round((1 - share) * FULL_TURN)
        painter.drawArc(inner, TWELVE_O_CLOCK - gone, -(FULL_TURN - gone))
    painter.restore()


class CountdownRing(QWidget):
    """Seconds left in words of the clock and as a ring. `show_left(left, total)` moves it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._left = 0
        self._total = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.repaint_on_change(self)

    def show_left(self, left: int, total: int) -> None:
        """Show `left` of `total` seconds."""
        self._left, self._total = left, max(total, 1)
        self.setAccessibleName(str(left))
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.kiosk(SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._theme.kiosk(SIDE)
        ring = QRectF(0, 0, side, side)
        ring.moveCenter(QRectF(self.rect()).center())
        accent = self._theme.color("accent")
        draw_countdown(painter, ring, self._theme.kiosk(STROKE), self._left / self._total, accent)
        font = self._theme.font("kiosk.number")
        text = self._theme.color("text")
        draw_text(painter, ring, str(self._left), font, text, Qt.AlignmentFlag.AlignHCenter)
