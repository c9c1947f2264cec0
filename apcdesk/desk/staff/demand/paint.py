"""Paints a cell of the heat map, and the legend's. Shades are mixed from tokens; in high contrast bars take their place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from apcdesk.desk.look.painting import Side, draw_hatch, draw_panel, draw_ring, draw_text, rounded_path
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.demand.sheet import Cell, State

RADIUS = 3
PILL_HEIGHT, PILL_PADDING = 16, 6
DOT = 6
STRONGEST = 0.8
"""How far the freest cell goes towards the accent."""


class CellPainter:
    """Made anew for each paint, since the theme may have changed."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self._painter = painter
        self._theme = theme
        self._contrast = theme.name == "contrast"

    def paint(self, rect: QRectF, cell: Cell, *, hovered: bool, chosen: bool, focused: bool) -> None:
        """The ground says how much is free, a pill or a dot how many wished for it."""
        self.ground(rect, cell.state, cell.share)
        if hovered or chosen:
            edge = self._theme.color("accent" if chosen else "borderStrong")
            draw_panel(self._painter, rect, RADIUS, None, edge, 2 if chosen else 1)
        if cell.wishes:
            self.wishes(rect, cell.wishes)
        if focused:
            draw_ring(self._painter, rect.adjusted(3, 3, -3, -3), RADIUS, self._theme.color("focus"))

    def ground(self, rect: QRectF, state: State, share: float) -> None:
        """Closed is the tone of closed hours, taken hatched, free green."""
        colour = self._theme.color
        edge = colour("divider") if self._contrast else None
        if state is State.CLOSED:
            draw_panel(self._painter, rect, RADIUS, colour("outsideHours"), edge)
        elif state is State.FULL:
            draw_panel(self._painter, rect, RADIUS, colour("surface"), colour("divider"))
            draw_hatch(self._painter, rounded_path(rect, RADIUS), colour("hatch"), 3, 5)
        elif self._contrast:
            draw_panel(self._painter, rect, RADIUS, colour("surface"), colour("border"))
            height = max((rect.height() - 4) * share, 2)
            bar = QRectF(rect.left() + 2, rect.bottom() - 2 - height, rect.width() - 4, height)
            self._painter.fillRect(bar, colour("accent"))
        else:
            draw_panel(
                self._painter, rect, RADIUS, mixed(colour("accentSoft"), colour("accent"), share * STRONGEST)
            )

    def wishes(self, rect: QRectF, count: int) -> None:
        """A pill with the number where there is room, else a dot."""
        px = self._theme.px
        colour = self._theme.color
        font, text = self._theme.font("caption", weight=600), str(count)
        width = max(QFontMetricsF(font).horizontalAdvance(text) + 2 * PILL_PADDING, px(PILL_HEIGHT))
        if rect.height() < px(PILL_HEIGHT) + 2 or rect.width() < width + 2:
            dot = QRectF(0, 0, px(DOT), px(DOT))
            dot.moveCenter(rect.center())
            draw_panel(self._painter, dot.adjusted(-1, -1, 1, 1), px(DOT), colour("surface"))
            draw_panel(self._painter, dot, px(DOT) / 2, colour("warning"))
            return
        side = Side(rect, self._painter.layoutDirection())
        pill = side.trailing(4, width) if rect.width() > 2 * width else QRectF(0, 0, width, px(PILL_HEIGHT))
        pill.setHeight(px(PILL_HEIGHT))
        centre = rect.center() if rect.width() <= 2 * width else pill.center()
        pill.moveCenter(centre)
        pill.moveTop(round(rect.center().y() - px(PILL_HEIGHT) / 2))
        draw_panel(self._painter, pill, px(PILL_HEIGHT) / 2, colour("warningSoft"), colour("warning"))
        draw_text(self._painter, pill, text, font, colour("onWarningSoft"), Qt.AlignmentFlag.AlignHCenter)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: the first at 0, the second at 1."""
    red = one.redF() + (other.redF() - one.redF()) * share
    green = one.greenF() + (other.greenF() - one.greenF()) * share
    blue = one.blueF() + (other.blueF() - one.blueF()) * share
    return QColor.fromRgbF(red, green, blue)
