"""The mark of apcdesk, and its name on windows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


def window_title(what: str) -> str:
    """As "Agenda – apcdesk", the same on every system: Qt adds a name of its own, with another dash, where none is."""
    return f"{what} – apcdesk"


def draw_mark(painter: QPainter, rect: QRectF, field: QColor, ink: QColor) -> None:
    """Paint the mark: a rounded square, a bar at 55 %, a full slot above an outlined slot.

    The mark is never mirrored.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 26, rect.height() / 26)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(field)
    painter.drawRoundedRect(QRectF(0, 0, 26, 26), 6.5, 6.5)
    faint = QColor(ink)
    faint.setAlphaF(0.55)
    painter.setBrush(faint)
    painter.drawRoundedRect(QRectF(5.5, 6, 6.5, 14), 1.8, 1.8)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(13.5, 6, 7, 6.5), 1.8, 1.8)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.5))
    painter.drawRoundedRect(QRectF(14.25, 14.25, 5.5, 5), 1.3, 1.3)
    painter.restore()
