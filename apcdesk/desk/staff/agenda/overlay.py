"""What follows the pointer and the keys: hover, focus ring, the marked time, a block on its way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QRegion

from apcdesk.desk.look.painting import draw_panel, rounded_path
from apcdesk.desk.staff.agenda.geometry import Box, Piece, pieces_of, wall_span
from apcdesk.desk.staff.agenda.layout import INSET_END, INSET_START, Placed, lay_out
from apcdesk.desk.staff.agenda.paint_grid import Stage
from apcdesk.desk.staff.agenda.pointing.gestures import Ghost
from apcdesk.desk.staff.agenda.pointing.hint import hint_rect, paint_hint

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.grid import AgendaGrid

MOST_GHOSTS = 40


class Overlay:
    """Paints over the kept picture of a grid."""

    def __init__(self, grid: AgendaGrid) -> None:
        self._grid = grid
        self._laid_out: tuple[object, Sequence[Ghost], list[tuple[Ghost, Placed]]] = (None, (), [])
        """The blocks of what is on its way, with the scene and the ghosts that they are of."""

    def paint(self, painter: QPainter) -> None:
        """Everything that is not in the picture. Only while the grid has a scene."""
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        carrying = self._grid.pointer.dragging
        if not carrying:
            self._paint_hover(painter)
        if self._grid.hasFocus() and self._grid.theme.keys_in_use:
            self._paint_ring(painter)
        self._paint_mark(painter)
        if carrying:
            self._paint_ghosts(painter)
        if self._grid.pointer.picking.band is not None:
            self._paint_band(painter, self._grid.pointer.picking.band)

    def _paint_hover(self, painter: QPainter) -> None:
        scene, key = self._grid.scene, self._grid.pointer.hovered
        chip = self._grid.pointer.hovered_chip
        if chip is not None:
            rect = self._grid.stage().rect(chip.box)
            self._grid.canvas.blocks.paint_chip(painter, rect, chip.text, True)
        if scene is None or key is None or key in self._grid.choice.selected:
            return
        canvas, stage, now = self._grid.canvas, self._grid.stage(), self._grid.now()
        clear = canvas.paint_buffers(painter, stage, scene, key)
        for placed in scene.layout.blocks if clear else scene.layout.by_key.get(key, ()):
            if placed.key == key:
                canvas.paint_block(painter, stage, scene, placed, now, hovered=True)
            elif any(rect.intersects(stage.rect(placed.box)) for rect in clear):
                chosen = placed.key in self._grid.choice.selected
                canvas.paint_block(painter, stage, scene, placed, now, selected=chosen)

    def _paint_ring(self, painter: QPainter) -> None:
        scene, key, stage = self._grid.scene, self._grid.choice.current, self._grid.stage()
        for placed in scene.layout.by_key.get(key, ()) if scene and key else ():
            self._grid.canvas.blocks.paint_ring(painter, stage.rect(placed.box))

    def _paint_mark(self, painter: QPainter) -> None:
        mark = self._grid.choice.mark
        if mark is None:
            return
        stage, colour = self._grid.stage(), self._grid.theme.color
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
        boxes = [placed.box for _, placed in self._ghost_blocks()]
        for key in (*(g.key for g in self._ghosts()), *(item.key for item in pointer.conflict.met)):
            boxes += [placed.box for placed in layout.by_key.get(key or "", ())]
        for box in boxes:
            region += stage.rect(box).adjusted(-4, -4, 4, 4).toAlignedRect()
        hint = hint_rect(
            self._grid.theme, pointer.hint(), pointer.position, QRectF(self._grid.viewport().rect())
        )
        return region + hint.adjusted(-1, -1, 1, 1).toAlignedRect()

    def _ghosts(self) -> Sequence[Ghost]:
        """What is painted of all that is on its way: with very many the first of them stand for the rest."""
        return self._grid.pointer.ghosts[:MOST_GHOSTS]

    def _paint_ghosts(self, painter: QPainter) -> None:
        scene, stage, items = self._grid.scene, self._grid.stage(), self._grid.canvas.items
        for met in self._grid.pointer.conflict.met:
            for placed in scene.layout.by_key.get(met.key, ()) if scene else ():
                items.paint_met(painter, stage.rect(placed.box))
        if not self._grid.pointer.copies:
            for ghost in self._ghosts():
                self._paint_left_behind(painter, stage, ghost)
        for ghost, placed in reversed(self._ghost_blocks()):
            self._paint_ghost(painter, stage.rect(placed.box), ghost, placed.piece)
        if self._ghosts():
            paint_hint(painter, self._grid.theme, self._grid.pointer, QRectF(self._grid.viewport().rect()))

    def _ghost_blocks(self) -> list[tuple[Ghost, Placed]]:
        """What is on its way with its blocks; those of the same time lie side by side. Asked for thrice a frame."""
        scene, all_ghosts = self._grid.scene, self._grid.pointer.ghosts
        if scene is None:
            return []
        if self._laid_out[0] is scene and self._laid_out[1] is all_ghosts:
            return self._laid_out[2]
        ghosts = self._ghosts()
        spans = enumerate((ghost.start, ghost.end) for ghost in ghosts)
        pieces = [piece for n, span in spans for piece in pieces_of(str(n), *span, scene.agenda.days)]
        placed = sorted(lay_out(pieces, scene.scale).blocks, key=lambda block: int(block.key))
        blocks = [(ghosts[int(block.key)], block) for block in placed]
        self._laid_out = (scene, all_ghosts, blocks)
        return blocks

    def _paint_ghost(self, painter: QPainter, rect: QRectF, ghost: Ghost, piece: Piece) -> None:
        scene = self._grid.scene
        item = scene.items.get(ghost.key) if scene and ghost.key else None
        if item is not None:
            carried = self._grid.canvas.items.paint_carried
            carried(painter, item, rect, cut_top=piece.continued, cut_bottom=piece.continues)
            return
        path = rounded_path(rect, 5, top=not piece.continued, bottom=not piece.continues)
        painter.fillPath(path, self._grid.theme.color("accentSoft"))
        draw_panel(painter, rect, 5, None, self._grid.theme.color("accent"), 1.5)

    def _paint_band(self, painter: QPainter, band: Box) -> None:
        """The rubber band, and a frame around all that it touches."""
        scene, stage, items = self._grid.scene, self._grid.stage(), self._grid.canvas.items
        for key in self._grid.pointer.picking.banded:
            for placed in scene.layout.by_key.get(key, ()) if scene else ():
                items.paint_banded(painter, stage.rect(placed.box))
        items.paint_band(painter, stage.rect(band))

    def _paint_left_behind(self, painter: QPainter, stage: Stage, ghost: Ghost) -> None:
        scene = self._grid.scene
        if scene is None:
            return
        for placed in scene.layout.by_key.get(ghost.key or "", ()):
            self._grid.canvas.items.paint_left_behind(
                painter, scene.items[placed.key], stage.rect(placed.box)
            )

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
