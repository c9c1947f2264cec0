"""The words beside the pointer while something is on its way."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from apcdesk.desk.look.painting import draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.pointing.press import Pointing

HEIGHT, PADDING = 24, 8
ABOVE, BELOW = 14, 18
EDGE = 4


def hint_rect(theme: Theme, text: str, point: QPointF, view: QRectF) -> QRectF:
    """Where the words are: over the pointer, under it where there is no room, and inside the view."""
    px = theme.px
    width = QFontMetricsF(theme.font("small", weight=600)).horizontalAdvance(text) + 2 * PADDING
    x = min(max(point.x() - width / 2, view.left() + EDGE), view.right() - width - EDGE)
    y = point.y() - px(HEIGHT) - px(ABOVE)
    return QRectF(x, y if y > view.top() + EDGE else point.y() + px(BELOW), width, px(HEIGHT))


def paint_words(
    painter: QPainter, theme: Theme, text: str, point: QPointF, view: QRectF, *, met: bool = False
) -> None:
    """Words beside the pointer; on the colour of danger when something is in the way."""
    rect = hint_rect(theme, text, point, view)
    ground, ink = ("danger", "onDanger") if met else ("inverse", "onInverse")
    draw_panel(painter, rect, 6, theme.color(ground))
    font = theme.font("small", weight=600)
    draw_text(painter, rect, text, font, theme.color(ink), Qt.AlignmentFlag.AlignHCenter)


def paint_hint(painter: QPainter, theme: Theme, pointing: Pointing, view: QRectF) -> None:
    """What a drop would do; on the colour of danger when somebody is busy then."""
    met = bool(pointing.conflict.met)
    paint_words(painter, theme, pointing.hint(), pointing.position, view, met=met)
