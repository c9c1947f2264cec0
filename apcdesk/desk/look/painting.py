"""Drawing that every painter shares: leading and trailing maths, half-pixel lines, hatches, blocks, shadows.

Nothing here knows left from right. `Side` turns leading distances into x for the direction in force:

    side = Side(rect, painter.layoutDirection())
    side.x(8)                 8 px from the leading edge
    side.slice(8, 100)        100 px wide, beginning 8 px from the leading edge
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QMargins, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle

SHADOW_MARGIN = 20  # blur reaches this far
SHADOW_DROP = 6
SHADOW_ALPHA = 0.22


@dataclass(frozen=True, slots=True)
class Side:
    """A rectangle seen from its leading edge."""

    rect: QRectF
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight

    @property
    def mirrored(self) -> bool:
        """Whether the leading edge is the one on the right."""
        return self.direction == Qt.LayoutDirection.RightToLeft

    def x(self, offset: float) -> float:
        """The x that lies `offset` px after the leading edge."""
        return self.rect.right() - offset if self.mirrored else self.rect.left() + offset

    def offset(self, x: float) -> float:
        """How far `x` lies after the leading edge."""
        return self.rect.right() - x if self.mirrored else x - self.rect.left()

    def slice(self, offset: float, width: float) -> QRectF:
        """The full-height part of `width` px that begins `offset` px after the leading edge."""
        left = self.x(offset + width) if self.mirrored else self.x(offset)
        return QRectF(left, self.rect.top(), width, self.rect.height())

    def trailing(self, offset: float, width: float) -> QRectF:
        """The full-height part of `width` px that ends `offset` px before the trailing edge."""
        return self.slice(self.rect.width() - offset - width, width)

    def inset(self, leading: float, top: float, trailing: float, bottom: float) -> QRectF:
        """The rectangle without these margins."""
        margins = (leading, top, trailing, bottom)
        if self.mirrored:
            margins = (trailing, top, leading, bottom)
        return self.rect.marginsRemoved(QMarginsF(*margins))


def leading_margins(
    direction: Qt.LayoutDirection, leading: int, top: int, trailing: int, bottom: int
) -> QMargins:
    """Margins for a layout, which takes left and right literally."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return QMargins(trailing, top, leading, bottom)
    return QMargins(leading, top, trailing, bottom)


def rounded_path(rect: QRectF, radius: float, *, top: bool = True, bottom: bool = True) -> QPainterPath:
    """A rounded rectangle; `top` or `bottom` False leaves these corners square (a block cut at midnight)."""
    path = QPainterPath()
    radius = min(radius, rect.height() / 2, rect.width() / 2)
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(rect, radius, radius)
    if not top:
        path.addRect(QRectF(rect.x(), rect.y(), rect.width(), radius))
    if not bottom:
        path.addRect(QRectF(rect.x(), rect.bottom() - radius, rect.width(), radius))
    return path.simplified()


def draw_hline(painter: QPainter, x1: float, x2: float, y: float, colour: QColor, width: float = 1) -> None:
    """A level line whose upper edge lies on the whole pixel `y`; never blurred."""
    painter.fillRect(QRectF(x1, round(y), x2 - x1, width), colour)


def draw_vline(painter: QPainter, x: float, y1: float, y2: float, colour: QColor, width: float = 1) -> None:
    """An upright line whose left edge lies on the whole pixel `x`; never blurred."""
    painter.fillRect(QRectF(round(x), y1, width, y2 - y1), colour)


def draw_panel(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    border: QColor | None = None,
    width: float = 1,
    dash: Sequence[float] = (),
) -> None:
    """A rounded rectangle with its border inside `rect`. `dash` is in px, on and off in turn."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
    else:
        pen = QPen(border, width)
        if dash:
            pen.setDashPattern([length / width for length in dash])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        half = width / 2
        inner = max(radius - half, 0)
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner)
    painter.restore()


def draw_ring(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """The focus ring around `rect`: 2 px wide, outside a 2 px gap."""
    draw_panel(painter, rect.adjusted(-4, -4, 4, 4), radius + 4, None, colour, 2)


def draw_hatch(painter: QPainter, clip: QPainterPath, colour: QColor, on: float, off: float) -> None:
    """Fill `clip` with 135 degree stripes, `on` px wide and `off` px apart, measured across the stripe.

    The phase is fixed to the painter's origin, so that neighbouring hatches join.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    pen = QPen(colour, on)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    bounds = clip.boundingRect()
    step = (on + off) * 2**0.5
    total = (bounds.left() + bounds.top()) // step * step
    lines = []
    while total < bounds.right() + bounds.bottom() + step:
        # every point of one stripe has the same x + y
        top, bottom = bounds.top() - on, bounds.bottom() + on
        lines.append(QLineF(total - top, top, total - bottom, bottom))
        total += step
    painter.drawLines(lines)
    painter.restore()


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
) -> None:
    """One line of text, centred upright in `rect`, elided when it does not fit.

    `align` is leading, centred or trailing as the painter's direction says; the words themselves run the way they read.
    """
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) > rect.width() + 0.5:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(colour)
    direction = painter.layoutDirection()
    flags = QStyle.visualAlignment(direction, align) | Qt.AlignmentFlag.AlignVCenter
    flags |= Qt.AlignmentFlag.AlignAbsolute
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(rect, flags.value | Qt.TextFlag.TextSingleLine.value, text)
    painter.setLayoutDirection(direction)


def shadow_margins() -> QMarginsF:
    """The room a floating panel needs around itself for its shadow."""
    below = SHADOW_MARGIN + SHADOW_DROP
    return QMarginsF(SHADOW_MARGIN, SHADOW_MARGIN - SHADOW_DROP, SHADOW_MARGIN, below)


def draw_shadow(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The shadow of a floating panel that covers `rect`, as one nine-patch."""
    corner = SHADOW_MARGIN + round(max(radius, SHADOW_DROP))
    patch = _shadow_patch(corner, painter.device().devicePixelRatio())
    outer = rect.adjusted(-SHADOW_MARGIN, -SHADOW_MARGIN, SHADOW_MARGIN, SHADOW_MARGIN)
    outer.translate(0, SHADOW_DROP)
    ratio = patch.devicePixelRatio()
    edge, middle = corner * ratio, ratio
    sources = (0.0, edge, edge + middle, 2 * edge + middle)
    xs = (outer.left(), outer.left() + corner, outer.right() - corner, outer.right())
    ys = (outer.top(), outer.top() + corner, outer.bottom() - corner, outer.bottom())
    for row in range(3):
        for column in range(3):
            target = QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1]))
            source = QRectF(
                QPointF(sources[column], sources[row]),
                QPointF(sources[column + 1], sources[row + 1]),
            )
            painter.drawPixmap(target, patch, source)


def _shadow_patch(corner: int, ratio: float) -> QPixmap:
    side = 2 * corner + 1
    patch = QPixmap(round(side * ratio), round(side * ratio))
    patch.setDevicePixelRatio(ratio)
    patch.fill(Qt.GlobalColor.transparent)
    painter = QPainter(patch)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    covered = 0.0
    for inset in range(SHADOW_MARGIN + SHADOW_DROP):
        # each layer lies on those outside it and adds what the soft edge still lacks at this depth
        wanted = SHADOW_ALPHA * _smooth((inset + 1) / (2 * SHADOW_MARGIN))
        colour = QColor(Qt.GlobalColor.black)
        colour.setAlphaF((wanted - covered) / (1 - covered))
        covered = wanted
        painter.setBrush(colour)
        radius = corner - inset
        painter.drawRoundedRect(QRectF(inset, inset, side - 2 * inset, side - 2 * inset), radius, radius)
    painter.end()
    return patch


def _smooth(depth: float) -> float:
    return depth * depth * (3 - 2 * depth)
