"""Times won and lost over the ground of the agenda: a tone, a hatch and a word, so that none stands for itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from apcdesk.desk.look.painting import draw_hatch, draw_panel, draw_text, rounded_path
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.paint_grid import Stage
from apcdesk.desk.staff.agenda.what_if.shades import Shade, Shades

translate = QCoreApplication.translate

WON_HATCH = (3, 5)
LOST_HATCH = (1, 6)
DASH = (4, 3)
CAPTION_HEIGHT = 13
INSET = 3
HALF_GAP = 2


@dataclass(frozen=True, slots=True)
class _Look:
    ground: str
    stripe: str
    line: str
    ink: str
    hatch: tuple[int, int]


WON = _Look("accentSoft", "accentLine", "accent", "onAccentSoft", WON_HATCH)
LOST = _Look("dangerSoft", "danger", "danger", "onDangerSoft", LOST_HATCH)


class ShadesPainter:
    """Paints the layer. Where times are won and others lost, each has half of the column."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, stage: Stage, shades: Shades) -> None:
        """Everything that lies under the blocks."""
        for shade in shades.won:
            words = translate("WhatIf", "{count} won", "", shade.count).format(count=shade.count)
            self._paint(painter, stage, shade, WON, words, _meets(shade, shades.lost), trailing=False)
        for shade in shades.lost:
            words = translate("WhatIf", "{count} lost", "", shade.count).format(count=shade.count)
            self._paint(painter, stage, shade, LOST, words, _meets(shade, shades.won), trailing=True)

    def _paint(
        self,
        painter: QPainter,
        stage: Stage,
        shade: Shade,
        look: _Look,
        words: str,
        half: bool,
        *,
        trailing: bool,
    ) -> None:
        column = stage.scale.columns[shade.piece.index]
        rows = stage.rows(shade.piece.index, shade.piece.start, shade.piece.end)
        offset, width = column.offset + INSET, column.width - 2 * INSET
        if half:
            width = (width - HALF_GAP) / 2
            offset += (width + HALF_GAP) * trailing
        side = stage.side.slice(offset, width)
        rect = QRectF(side.left(), rows.top(), side.width(), rows.height())
        radius, colour = self._theme.radius("event"), self._theme.color
        draw_panel(painter, rect, radius, colour(look.ground))
        draw_hatch(painter, rounded_path(rect, radius), colour(look.stripe), *look.hatch)
        draw_panel(painter, rect, radius, None, colour(look.line), 1, DASH)
        if shade.caption is not None:
            top = stage.rows(shade.piece.index, shade.caption, shade.piece.end).top()
            strip = QRectF(rect.left() + 1, top + 1, rect.width() - 2, self._theme.px(CAPTION_HEIGHT))
            self._paint_caption(painter, strip, look, words)

    def _paint_caption(self, painter: QPainter, strip: QRectF, look: _Look, words: str) -> None:
        """On a ground of its own: a word over stripes cannot be read."""
        font = self._theme.font("eventTiny")
        draw_panel(painter, strip, self._theme.radius("event") - 1, self._theme.color(look.ground))
        draw_text(painter, strip.adjusted(5, 0, -3, 0), words, font, self._theme.color(look.ink))


def _meets(shade: Shade, others: tuple[Shade, ...]) -> bool:
    piece = shade.piece
    return any(
        other.piece.index == piece.index and other.piece.start < piece.end and piece.start < other.piece.end
        for other in others
    )
