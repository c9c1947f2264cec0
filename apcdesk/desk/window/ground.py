"""The ground of the window of the desk, which shows what the desk looks like before its parts stand on it.

It is the first thing that is painted, so it knows colours and sizes only: no text, no icon, no layout.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.look.mark import draw_mark
from apcdesk.desk.look.theme import Theme

SIDEBAR = 232
"""The width of the sidebar that `has_room_for_sidebar` counts with; in touch mode it is wider."""
RAIL_BUTTON, RAIL_MARGIN = 32, 8
MARK, MARK_START = 26, 16


class Ground(QWidget):
    """Bare, it is painted as the desk will be: sidebar or rail, the line beside it, the mark, a pane and its toolbar.
    Once the parts of the desk stand on it, it is the plain colour behind them.

    `room` is the least width, times the text scale, at which both the sidebar and a pane have room.
    """

    def __init__(self, theme: Theme, room: int) -> None:
        super().__init__()
        self._theme = theme
        self._room = room
        self._bare = True
        theme.repaint_on_change(self)

    def carry(self) -> None:
        """The parts of the desk stand on it now."""
        self._bare = False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        if self._bare:
            self._paint_frame(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        theme = self._theme
        whole = has_room_for_sidebar(theme, self.width(), self._room)
        edge = theme.size("sidebar") if whole else rail_width(theme)
        toolbar = theme.size("toolbar")
        line = theme.color("divider")
        painter.fillRect(self._slice(edge, self.width() - edge), theme.color("surface"))
        painter.fillRect(self._slice(edge - 1, 1), line)
        painter.fillRect(self._slice(edge, self.width() - edge, toolbar - 1, 1), line)
        if whole:
            draw_mark(painter, self._mark(toolbar), theme.color("accent"), theme.color("onAccent"))

    def _mark(self, toolbar: int) -> QRectF:
        side = self._theme.px(MARK)
        mark = self._slice(self._theme.px(MARK_START), side)
        return QRectF(mark.x(), (toolbar - side) / 2, side, side)

    def _slice(self, offset: int, width: int, top: int = 0, height: int | None = None) -> QRect:
        """What begins `offset` px after the leading edge; as high as the ground without a `height`."""
        left = self.width() - offset - width if self.isRightToLeft() else offset
        return QRect(left, top, width, self.height() if height is None else height)


def has_room_for_sidebar(theme: Theme, width: int, room: int) -> bool:
    """Whether the whole sidebar stands beside the pane in a window of this width; else a rail stands in for it."""
    wider = max(theme.size("sidebar") - theme.px(SIDEBAR), 0)
    return width >= theme.px(room) + wider


def rail_width(theme: Theme) -> int:
    """The width of the rail, with its line."""
    return theme.target(RAIL_BUTTON) + 2 * RAIL_MARGIN + 1
