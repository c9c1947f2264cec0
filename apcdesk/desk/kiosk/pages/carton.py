"""The die-line of a folding carton, drawn as paths: one panel for each type of appointment.

All numbers are kiosk units of the 1080×1920 picture; whoever paints scales the painter.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

LEFT, RIGHT = 110.0, 998.0
TOP, BOTTOM = 776.0, 1216.0
GLUE = 46.0
LINE = 2.0
TINT = 0.2
CROSSES = (QPointF(90, 652), QPointF(990, 652), QPointF(90, 1300), QPointF(990, 1300))
SQUARE = 28.0
SQUARES = QPointF(470, 1344)
SQUARE_STEP = 36.0
# the four inks of the press as cyan, magenta, yellow and key of 1
INKS = ((1.0, 0.22, 0.0, 0.16), (0.0, 0.83, 0.41, 0.16), (0.0, 0.14, 0.91, 0.03), (0.15, 0.0, 0.05, 0.92))


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of the drawing."""

    field: QColor
    line: QColor
    mark: QColor


def panels(count: int) -> list[QRectF]:
    """The side panels of a carton with `count` sides, from the leading one on, unmirrored."""
    width = (RIGHT - LEFT) / count
    return [QRectF(LEFT + n * width, TOP, width, BOTTOM - TOP) for n in range(count)]


def draw_carton(painter: QPainter, fills: list[QColor], inks: Inks) -> None:
    """Flaps, glue tab, panels' outline, marks and ink squares; what stands on the panels is drawn by others."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_glue_tab(painter, inks)
    for n, (rect, fill) in enumerate(zip(panels(len(fills)), fills, strict=True)):
        painter.setPen(QPen(inks.line, LINE))
        painter.setBrush(_mixed(fill, inks.field))
        tall = n % 2 == 0
        painter.drawPath(_tuck_flap(rect) if tall else _dust_flap(rect))
        painter.drawPath(_bottom_flap(rect, 104 if tall else 62, 10 if tall else 20))
        if tall:
            pen = QPen(inks.line, LINE)
            pen.setDashPattern([5, 4])
            painter.setPen(pen)
            y = rect.top() - 66
            painter.drawLine(QLineF(rect.left() + 8, y, rect.right() - 10, y))
    _draw_marks(painter, inks)
    painter.restore()


def _draw_glue_tab(painter: QPainter, inks: Inks) -> None:
    path = QPainterPath(QPointF(LEFT, TOP + 11))
    path.lineTo(LEFT - GLUE, TOP + 44)
    path.lineTo(LEFT - GLUE, BOTTOM - 44)
    path.lineTo(LEFT, BOTTOM - 11)
    path.closeSubpath()
    painter.setPen(QPen(inks.line, LINE))
    painter.setBrush(_mixed(inks.line, inks.field))
    painter.drawPath(path)


def _tuck_flap(rect: QRectF) -> QPainterPath:
    """The lid: high, with round shoulders."""
    left, right, top, round_ = rect.left() + 4, rect.right() - 4, rect.top() - 120, 46
    path = QPainterPath(QPointF(left, rect.top()))
    path.lineTo(left, top + round_)
    path.cubicTo(left, top + 16, left + 20, top, left + round_, top)
    path.lineTo(right - round_, top)
    path.cubicTo(right - 20, top, right, top + 16, right, top + round_)
    path.lineTo(right, rect.top())
    return path


def _dust_flap(rect: QRectF) -> QPainterPath:
    """The small flap beside the lid, cut back on its far side."""
    left, right, base, top = rect.left() + 6, rect.right() - 6, rect.top(), rect.top() - 72
    path = QPainterPath(QPointF(left, base))
    path.lineTo(left + 17, top + 14)
    path.quadTo(left + 21, top, left + 35, top)
    path.lineTo(right - 57, top)
    path.lineTo(right - 23, top + 37)
    path.lineTo(right, base)
    return path


def _bottom_flap(rect: QRectF, height: float, slant: float) -> QPainterPath:
    inset = 4 if slant < 20 else 6
    path = QPainterPath(QPointF(rect.left() + inset, rect.bottom()))
    path.lineTo(rect.left() + inset + slant, rect.bottom() + height)
    path.lineTo(rect.right() - inset - slant, rect.bottom() + height)
    path.lineTo(rect.right() - inset, rect.bottom())
    return path


def _draw_marks(painter: QPainter, inks: Inks) -> None:
    painter.setPen(QPen(inks.mark, LINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for centre in CROSSES:
        painter.drawEllipse(centre, 13.5, 13.5)
        painter.drawLine(QLineF(centre.x() - 24, centre.y(), centre.x() + 24, centre.y()))
        painter.drawLine(QLineF(centre.x(), centre.y() - 24, centre.x(), centre.y() + 24))
    squares = [QRectF(SQUARES.x() + n * SQUARE_STEP, SQUARES.y(), SQUARE, SQUARE) for n in range(len(INKS))]
    for square, ink in zip(squares, INKS, strict=True):
        painter.fillRect(square, QColor.fromCmykF(*ink))
    painter.drawRect(squares[-1])  # the key is too dark to be seen without


def _mixed(fill: QColor, field: QColor) -> QColor:
    """The field with a share of the fill in it, opaque."""

    def of(one: float, other: float) -> float:
        return TINT * one + (1 - TINT) * other

    return QColor.fromRgbF(
        of(fill.redF(), field.redF()), of(fill.greenF(), field.greenF()), of(fill.blueF(), field.blueF())
    )
