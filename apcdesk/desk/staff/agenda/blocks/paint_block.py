"""How a block looks in each of its states: design language, calendar blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import acos, degrees

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from apcdesk.desk.look.painting import (
    Side,
    draw_hatch,
    draw_hline,
    draw_panel,
    draw_ring,
    draw_text,
    rounded_path,
)
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.look.tokens import Hue
from apcdesk.desk.staff.agenda.blocks.block_text import Line, Typesetter
from apcdesk.desk.staff.agenda.blocks.items import State

BAR = 4
TENTATIVE_HATCH = (5, 4)
TENTATIVE_DASH = (4, 3)
BUFFER_HATCH = (3, 4)
LATE_HATCH = (3, 5)
HELD_WIDTH = 1.5
STRIKE_ABOVE = 4
"""So many px over the baseline is the middle of small letters."""
RISK_MARK = 12
RISK_MARGIN = 4
RISK_FROM = 76
"""Narrower blocks have no room for the mark beside their title."""
MOST_BARS = 500
"""Sizes of blocks whose bar is remembered: drawing a window larger makes new ones at every px."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A block about to be painted: where, in which state, and where midnight cut it."""

    rect: QRectF
    hue: str
    state: State
    past: bool = False
    hovered: bool = False
    selected: bool = False
    cut_top: bool = False
    cut_bottom: bool = False
    at_risk: bool = False
    """It stands, but whoever does it would be away."""
    late: bool = False
    """What it was lent for should be back."""
    outside: bool = False
    """It stands outside the open hours."""

    @property
    def alarming(self) -> bool:
        """Whether somebody should act: it is drawn in the colours of a warning or of danger."""
        return self.at_risk or self.late

    @property
    def marked(self) -> bool:
        """Whether the mark of risk, or of a time outside the hours, is drawn."""
        marked = self.alarming or self.outside
        return marked and not self.selected and self.rect.width() >= RISK_FROM


@dataclass(frozen=True, slots=True)
class _Inks:
    fill: QColor
    bar: QColor
    title: QColor
    sub: QColor


class BlockPainter:
    """Paints blocks, bars, chips, buffers and the focus ring."""

    def __init__(self, theme: Theme, typesetter: Typesetter) -> None:
        self._theme = theme
        self._typesetter = typesetter
        self._radius = theme.radius("event")
        self._bar_path = lru_cache(MOST_BARS)(self._make_bar)

    def paint(self, painter: QPainter, shape: Shape, lines: Sequence[Line], *, shift: float = 0) -> None:
        """One block with its words, `shift` px further from its leading edge. The painter antialiases and keeps its
        settings."""
        px = self._theme.px
        inks = self._inks(shape)
        if shape.selected:
            self._fill(painter, shape, inks.fill)
        elif shape.alarming:
            self._paint_alarming(painter, shape, inks)
        elif shape.state in (State.CONFIRMED, State.BUSY) and self._theme.name != "contrast":
            self._paint_confirmed(painter, shape, inks)
        else:
            self._paint_framed(painter, shape, inks)
        self._paint_lines(painter, _shifted(painter, shape.rect, shift), lines, inks)
        if shape.state is State.CANCELLED:
            self._strike_out(painter, _shifted(painter, shape.rect, shift), lines, inks)
        if shape.marked:
            mark = Side(shape.rect, painter.layoutDirection()).trailing(RISK_MARGIN, px(RISK_MARK))
            mark = QRectF(mark.left(), shape.rect.top() + RISK_MARGIN, px(RISK_MARK), px(RISK_MARK))
            self._theme.icons.draw(painter, mark, *_mark(shape))

    def room(self, shape: Shape) -> float:
        """The px that the words of a block have."""
        return shape.rect.width() - (self._theme.px(RISK_MARK) if shape.marked else 0)

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        """The focus ring around a block, with the gap in the colour of the ground."""
        gap = rect.adjusted(-2, -2, 2, 2)
        draw_panel(painter, gap, self._radius + 2, None, self._theme.color("surface"), 2)
        draw_ring(painter, rect, self._radius, self._theme.color("focus"))

    def paint_late(self, painter: QPainter, rect: QRectF) -> None:
        """The time for which something is late: from when it was due to now."""
        path = rounded_path(rect, 2)
        painter.fillPath(path, self._theme.color("surface"))
        draw_hatch(painter, path, self._theme.color("danger"), *LATE_HATCH)
        draw_panel(painter, rect, 2, None, self._theme.color("danger"))

    def paint_buffer(self, painter: QPainter, rect: QRectF, hue: str) -> None:
        """Time kept clear before or after a block."""
        draw_hatch(painter, rounded_path(rect, 0), self._theme.hue(hue).fill_hover, *BUFFER_HATCH)

    def paint_chip(self, painter: QPainter, rect: QRectF, text: str, hovered: bool) -> None:
        """The "+2" that opens a list."""
        ground = self._theme.color("pressed" if hovered else "sunken")
        border = self._theme.color("border")
        draw_panel(painter, rect, self._radius, ground, border)
        font = self._theme.font("eventTiny")
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, rect, text, font, self._theme.color("textMuted"), centre)

    def _paint_confirmed(self, painter: QPainter, shape: Shape, inks: _Inks) -> None:
        self._fill(painter, shape, inks.fill)
        if shape.cut_top or shape.cut_bottom:
            self._paint_bar(painter, shape, self._path(shape), inks)
        else:
            painter.setBrush(inks.bar)
            painter.drawPath(self._bar(shape.rect, painter.layoutDirection()))

    def _paint_alarming(self, painter: QPainter, shape: Shape, inks: _Inks) -> None:
        path = self._path(shape)
        painter.fillPath(path, inks.fill)
        self._paint_bar(painter, shape, path, inks)
        self._paint_border(painter, shape, inks)

    def _paint_framed(self, painter: QPainter, shape: Shape, inks: _Inks) -> None:
        path = self._path(shape)
        painter.fillPath(path, self._theme.color("surface"))
        if shape.state is State.TENTATIVE:
            draw_hatch(painter, path, inks.fill, *TENTATIVE_HATCH)
        elif shape.hovered or shape.state in (State.CONFIRMED, State.BUSY):
            painter.fillPath(path, inks.fill)
        self._paint_bar(painter, shape, path, inks)
        self._paint_border(painter, shape, inks)

    def _bar(self, rect: QRectF, direction: Qt.LayoutDirection) -> QPainterPath:
        """The first px of a block with round corners, as one path: there is nothing to clip then."""
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        return self._bar_path(rect.width(), rect.height(), mirrored).translated(rect.topLeft())

    def _make_bar(self, width: float, height: float, mirrored: bool) -> QPainterPath:
        radius = min(self._radius, height / 2, width / 2)
        path, side = QPainterPath(), 2 * radius
        if radius > BAR:
            turn = degrees(acos((radius - BAR) / radius))
            path.arcMoveTo(0, 0, side, side, 180 - turn)
            path.arcTo(0, 0, side, side, 180 - turn, turn)
            path.arcTo(0, height - side, side, side, 180, turn)
            path.closeSubpath()
        else:
            path.addRect(0, 0, BAR, height)
        return QTransform(-1, 0, 0, 1, width, 0).map(path) if mirrored else path

    def _paint_bar(self, painter: QPainter, shape: Shape, path: QPainterPath, inks: _Inks) -> None:
        bar, _ = self._halves(painter, shape.rect)
        painter.save()
        painter.setClipRect(bar, Qt.ClipOperation.IntersectClip)
        painter.fillPath(path, inks.bar)
        painter.restore()

    def _paint_border(self, painter: QPainter, shape: Shape, inks: _Inks) -> None:
        width, colour = 1.0, inks.bar
        if shape.alarming or shape.state in (State.CONFIRMED, State.BUSY):
            width = 2.0
        elif shape.state is State.HELD:
            width, colour = HELD_WIDTH, self._theme.hue(self._theme.group_hue).bar
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if shape.state is State.TENTATIVE:
            pen.setDashPattern([length / width for length in TENTATIVE_DASH])
        elif shape.state is State.HELD:
            pen.setDashPattern([1, 1])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        inner = shape.rect.adjusted(half, half, -half, -half)
        painter.drawPath(
            rounded_path(inner, self._radius - half, top=not shape.cut_top, bottom=not shape.cut_bottom)
        )

    def _paint_lines(self, painter: QPainter, rect: QRectF, lines: Sequence[Line], inks: _Inks) -> None:
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = ""
        for line in lines:
            if line.style != font:
                font = line.style
                painter.setFont(self._typesetter.font(font))
            x = rect.right() - line.offset - line.width if mirrored else rect.left() + line.offset
            painter.setPen(inks.title if line.strong else inks.sub)
            shaped = self._typesetter.shaped(line)
            if shaped is not None:
                painter.drawStaticText(QPointF(x, rect.top() + line.baseline - shaped.ascent), shaped.text)
                continue
            direction = painter.layoutDirection()
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each line by its own letters
            painter.drawText(QPointF(x, rect.top() + line.baseline), line.text)
            painter.setLayoutDirection(direction)

    def _strike_out(self, painter: QPainter, rect: QRectF, lines: Sequence[Line], inks: _Inks) -> None:
        """A line through the title."""
        side = Side(rect, painter.layoutDirection())
        for line in lines:
            if line.strong:
                place = side.slice(line.offset, line.width)
                y = round(rect.top() + line.baseline - STRIKE_ABOVE) + 0.5
                draw_hline(painter, place.left(), place.right(), y, inks.title)

    def _fill(self, painter: QPainter, shape: Shape, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if shape.cut_top or shape.cut_bottom:
            painter.drawPath(self._path(shape))
        else:
            radius = min(self._radius, shape.rect.height() / 2)
            painter.drawRoundedRect(shape.rect, radius, radius)

    def _path(self, shape: Shape) -> QPainterPath:
        return rounded_path(shape.rect, self._radius, top=not shape.cut_top, bottom=not shape.cut_bottom)

    def _halves(self, painter: QPainter, rect: QRectF) -> tuple[QRectF, QRectF]:
        """The bar at the leading edge, and the rest."""
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return rect.adjusted(rect.width() - BAR, 0, 0, 0), rect.adjusted(0, 0, -BAR, 0)
        return rect.adjusted(0, 0, BAR - rect.width(), 0), rect.adjusted(BAR, 0, 0, 0)

    def _inks(self, shape: Shape) -> _Inks:
        hue = self._theme.hue(shape.hue)
        if shape.selected:
            return _Inks(hue.solid, hue.solid, hue.on_solid, hue.on_solid)
        if shape.alarming:
            colour, name = self._theme.color, "danger" if shape.late else "warning"
            text = colour(f"on{name.capitalize()}Soft")
            return _Inks(colour(f"{name}Soft"), colour(name), text, text)
        if shape.state is State.HELD:
            grey = self._theme.color("textMuted")
            return _Inks(self._theme.color("surface"), hue.bar, grey, grey)
        if shape.state is State.BUSY:
            grey = self._theme.color("textMuted")
            return _Inks(self._theme.color("hover" if shape.hovered else "sunken"), hue.bar, grey, grey)
        if shape.state in (State.MISSED, State.CANCELLED):
            grey = self._theme.color("textMuted")
            return _Inks(self._theme.color("hover" if shape.hovered else "surface"), hue.bar, grey, grey)
        if shape.past and not shape.hovered:
            return _Inks(hue.past_fill, hue.past_bar, hue.past_text, hue.past_text)
        return _Inks(_ground(hue, shape.hovered), hue.bar, hue.text, hue.text_sub)


def _mark(shape: Shape) -> tuple[str, str]:
    """The icon in the corner, and its colour."""
    if shape.late:
        return "alarm-clock", "onDangerSoft"
    return ("triangle-alert", "onWarningSoft") if shape.at_risk else ("clock", "textMuted")


def _shifted(painter: QPainter, rect: QRectF, by: float) -> QRectF:
    """The rectangle without its first px."""
    return Side(rect, painter.layoutDirection()).inset(by, 0, 0, 0) if by else rect


def _ground(hue: Hue, hovered: bool) -> QColor:
    return hue.fill_hover if hovered else hue.fill
