"""What follows the pointer and the keys: hover, focus ring, the marked time, a block on its way."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QRegion

from apcdesk.desk.painting import draw_panel, draw_text, rounded_path
from apcdesk.desk.staff.agenda.geometry import Box, pieces_of, wall_span
from apcdesk.desk.staff.agenda.items import Item, State
from apcdesk.desk.staff.agenda.layout import INSET_END, INSET_START
from apcdesk.desk.staff.agenda.paint_block import Shape
from apcdesk.desk.staff.agenda.paint_grid import Stage

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.grid import AgendaGrid

HINT_HEIGHT = 24
HINT_PADDING = 8


class Overlay:
    """Paints over the kept picture of a grid."""

    def __init__(self, grid: AgendaGrid) -> None:
        self._grid = grid

    def paint(self, painter: QPainter) -> None:
        """Everything that is not in the picture. Only while the grid has a scene."""
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        stage = self._grid.stage()
        ghost = self._grid.pointer.ghost
        if ghost is None:
            self._paint_hover(painter, stage)
        if self._grid.hasFocus() and self._grid.theme.keys_in_use:
            self._paint_ring(painter, stage)
        self._paint_mark(painter, stage)
        if ghost is not None:
            self._paint_ghost(painter, stage, *ghost)
        if self._grid.pointer.band is not None:
            self._paint_band(painter, stage, self._grid.pointer.band)

    def _paint_hover(self, painter: QPainter, stage: Stage) -> None:
        scene, key = self._grid.scene, self._grid.pointer.hovered
        chip = self._grid.pointer.hovered_chip
        if chip is not None:
            self._grid.canvas.blocks.paint_chip(painter, stage.rect(chip.box), chip.text, True)
        if scene is None or key is None or key in self._grid.choice.selected:
            return
        canvas, now = self._grid.canvas, self._grid.now()
        clear = canvas.paint_buffers(painter, stage, scene, key)
        for placed in scene.layout.blocks if clear else scene.layout.by_key.get(key, ()):
            if placed.key == key:
                canvas.paint_block(painter, stage, scene, placed, now, hovered=True)
            elif any(rect.intersects(stage.rect(placed.box)) for rect in clear):
                chosen = placed.key in self._grid.choice.selected
                canvas.paint_block(painter, stage, scene, placed, now, selected=chosen)

    def _paint_ring(self, painter: QPainter, stage: Stage) -> None:
        scene, key = self._grid.scene, self._grid.choice.current
        for placed in scene.layout.by_key.get(key, ()) if scene and key else ():
            self._grid.canvas.blocks.paint_ring(painter, stage.rect(placed.box))

    def _paint_mark(self, painter: QPainter, stage: Stage) -> None:
        mark = self._grid.choice.mark
        if mark is None:
            return
        colour = self._grid.theme.color
        for box, _, _ in self._boxes(*wall_span(mark, self._grid.dates)):
            rect = stage.rect(box)
            draw_panel(painter, rect, 5, None, colour("accent"), 1.5, (4, 3))
            size = self._grid.theme.px(14)
            icon = QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size)
            self._grid.theme.icons.draw(painter, icon, "plus", "accent")
        if self._grid.hasFocus() and self._grid.theme.keys_in_use:
            for box, _, _ in self._boxes(*wall_span(mark, self._grid.dates)):
                self._grid.canvas.blocks.paint_ring(painter, stage.rect(box))

    def reach(self) -> QRegion:
        """Where the block on its way, its words and what is in its way are painted now."""
        pointer, region = self._grid.pointer, QRegion()
        if pointer.ghost is None or self._grid.scene is None:
            return QRegion(self._grid.viewport().rect())
        stage, layout = self._grid.stage(), self._grid.scene.layout
        start, end, key = pointer.ghost
        boxes = [box for box, _, _ in self._boxes(start, end)]
        for other in (key, *(item.key for item in pointer.conflict.items)):
            boxes += [placed.box for placed in layout.by_key.get(other or "", ())]
        for box in boxes:
            region += stage.rect(box).adjusted(-4, -4, 4, 4).toAlignedRect()
        return region + self._hint_rect(pointer.hint()).adjusted(-1, -1, 1, 1).toAlignedRect()

    def _paint_conflicts(self, painter: QPainter, stage: Stage) -> None:
        """A frame around every block that the ghost would overlap on its calendar."""
        scene, danger = self._grid.scene, self._grid.theme.color("danger")
        for item in self._grid.pointer.conflict.items:
            for placed in scene.layout.by_key.get(item.key, ()) if scene else ():
                draw_panel(painter, stage.rect(placed.box).adjusted(-1, -1, 1, 1), 6, None, danger, 2)

    def _paint_ghost(
        self, painter: QPainter, stage: Stage, start: datetime, end: datetime, key: str | None
    ) -> None:
        scene = self._grid.scene
        item = scene.items.get(key) if scene and key else None
        self._paint_conflicts(painter, stage)
        if item is not None:
            self._paint_left_behind(painter, stage, item)
        rect = QRectF()
        for box, cut_top, cut_bottom in self._boxes(start, end):
            rect = stage.rect(box)
            if item is None:
                path = rounded_path(rect, 5, top=not cut_top, bottom=not cut_bottom)
                painter.fillPath(path, self._grid.theme.color("accentSoft"))
                draw_panel(painter, rect, 5, None, self._grid.theme.color("accent"), 1.5)
            else:
                shape = Shape(
                    rect, item.hue, State.CONFIRMED, selected=True, cut_top=cut_top, cut_bottom=cut_bottom
                )
                lines = self._grid.canvas.set_title(item.title, rect)
                self._grid.canvas.blocks.paint(painter, shape, lines)
        if not rect.isNull() and not self._grid.pointer.dropped:
            self._paint_hint(painter, self._grid.pointer.hint())

    def _paint_band(self, painter: QPainter, stage: Stage, band: Box) -> None:
        """The rubber band, and a frame around all that it touches."""
        scene, accent = self._grid.scene, self._grid.theme.color("accent")
        for key in self._grid.pointer.banded:
            for placed in scene.layout.by_key.get(key, ()) if scene else ():
                draw_panel(painter, stage.rect(placed.box).adjusted(-1, -1, 1, 1), 6, None, accent, 2)
        draw_panel(painter, stage.rect(band), 2, None, accent, 1, (4, 3))

    def _paint_left_behind(self, painter: QPainter, stage: Stage, item: Item) -> None:
        """Where the block came from, as an outline."""
        scene, colour = self._grid.scene, self._grid.theme.color
        for placed in scene.layout.by_key.get(item.key, ()) if scene else ():
            bar = self._grid.theme.hue(item.hue).bar
            draw_panel(painter, stage.rect(placed.box), 5, colour("surface"), bar, 1, (4, 3))

    def _hint_rect(self, text: str) -> QRectF:
        """The panel of the live time, beside the pointer and inside the viewport."""
        view = self._grid.viewport().rect()
        font = self._grid.theme.font("small", weight=600)
        width = QFontMetricsF(font).horizontalAdvance(text) + 2 * HINT_PADDING
        point = self._grid.pointer.position
        x = min(max(point.x() - width / 2, 4.0), view.width() - width - 4)
        height = self._grid.theme.px(HINT_HEIGHT)
        y = point.y() - height - 14
        return QRectF(x, y if y > 4 else point.y() + 18, width, height)

    def _paint_hint(self, painter: QPainter, text: str) -> None:
        """The live time; on the colour of danger when somebody is busy then."""
        theme, rect = self._grid.theme, self._hint_rect(text)
        clash = bool(self._grid.pointer.conflict.items)
        ground, ink = ("danger", "onDanger") if clash else ("inverse", "onInverse")
        draw_panel(painter, rect, 6, theme.color(ground))
        font = theme.font("small", weight=600)
        draw_text(painter, rect, text, font, theme.color(ink), Qt.AlignmentFlag.AlignHCenter)

    def _boxes(self, start: datetime, end: datetime) -> list[tuple[Box, bool, bool]]:
        """The boxes of a stretch of the wall clock over whole columns, and where midnight cuts them."""
        scene = self._grid.scene
        if scene is None:
            return []
        boxes = []
        for piece in pieces_of("", start, end, scene.agenda.days):
            column = scene.scale.columns[piece.index]
            top, bottom = scene.scale.rows(piece.start, piece.end)
            width = column.width - INSET_START - INSET_END
            box = Box(column.offset + INSET_START, top, width, max(bottom - top, 4.0))
            boxes.append((box, piece.continued, piece.continues))
        return boxes
