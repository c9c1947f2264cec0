"""The picture of the grid, kept; what changes is mended in it, and only what follows the pointer is drawn each time."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.painting import Side
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.blocks.items import buffers_of
from apcdesk.desk.staff.agenda.blocks.paint_item import ItemPainter, Part
from apcdesk.desk.staff.agenda.choice import Choice
from apcdesk.desk.staff.agenda.dirty import Painted, dirty_rects
from apcdesk.desk.staff.agenda.geometry import Scale, pieces_of, wall_span
from apcdesk.desk.staff.agenda.layout import Placed
from apcdesk.desk.staff.agenda.paint_grid import NOW_DOT, GridPainter, Stage
from apcdesk.desk.staff.agenda.scene import Scene, late_boxes
from apcdesk.desk.staff.agenda.what_if.paint_shades import ShadesPainter

MOST_STAGES = 2
"""That of the kept picture, and that of the part in sight."""
SECOND_WIDTH = 48
"""The px of the hours of another place."""
MOST_RECTS = 40
"""A region of more parts is painted as the rectangle around them."""


class Canvas:
    """Paints a scene. `forget` throws the kept picture away."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        self._theme = theme
        self._dates = dates
        self._kept: QPixmap | None = None
        self._painted: Painted | None = None
        self._stale = QRegion()
        """What of the kept picture is not as it should be, and has not been in sight since."""
        self.there: DateWords | None = None
        """The clock of another place, if one stands beside the hours."""
        self._stages: dict[tuple[float, float, float, Qt.LayoutDirection], Stage] = {}
        self._scale: Scale | None = None
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def forget(self) -> None:
        """Everything looks different now."""
        self._kept = self._painted = None
        self._stages.clear()

    @property
    def gutter(self) -> int:
        """The px before the first column: the hours of the place, and before them those of another."""
        return self._theme.size("gutter") + (0 if self.there is None else SECOND_WIDTH)

    def hours(self, rect: QRectF, direction: Qt.LayoutDirection) -> tuple[QRectF, QRectF]:
        """The part of a rectangle where the hours of the place are, and that of the other place's, which may be empty."""
        side, own = Side(rect, direction), self._theme.size("gutter")
        return side.slice(self.gutter - own, own), side.slice(0, self.gutter - own)

    def picture(
        self,
        scene: Scene,
        size: QSize,
        ratio: float,
        direction: Qt.LayoutDirection,
        now: datetime,
        choice: Choice,
        band: QRect | None = None,
    ) -> QPixmap:
        """The whole height of the grid, gutter included, for these logical px and this device ratio.

        What is different now is painted again, and of that only what lies in `band` (None: everywhere): the rest
        waits until it comes into sight.
        """
        minute = now.replace(second=0, microsecond=0)
        shape = (size.width(), size.height(), ratio, direction)
        wanted = Painted(scene, shape, minute, choice.selected, choice.chosen)
        whole = QRectF(QPointF(0, 0), size)
        if self._painted is None or not wanted.is_as(self._painted):
            self._mark(wanted, whole)
        assert self._kept is not None
        due = self._stale & (band or whole.toRect())
        if not due.isEmpty():
            self._stale -= due
            self._paint(self._kept, direction, scene, whole, _simple(due), choice)
        return self._kept

    def _mark(self, wanted: Painted, whole: QRectF) -> None:
        """Mark as stale what the kept picture shows otherwise; there is one, and it is to show what is wanted, from now on."""
        before, self._painted = self._painted, wanted
        width, height, ratio, direction = wanted.shape
        dirty = None
        if self._kept is not None and before is not None:
            dirty = dirty_rects(
                before, wanted, self.stage(wanted.scene, whole, direction), whole, self._dates
            )
        if self._kept is None or dirty is None:
            size = QSize(width, height) * ratio
            if self._kept is None or self._kept.size() != size:
                self._kept = QPixmap(size)
                self._kept.setDevicePixelRatio(ratio)
            self._stale = QRegion(whole.toRect())
        for rect in dirty or ():
            self._stale += rect.toAlignedRect()

    def _paint(
        self,
        picture: QPixmap,
        direction: Qt.LayoutDirection,
        scene: Scene,
        whole: QRectF,
        due: QRegion,
        choice: Choice,
    ) -> None:
        assert self._painted is not None
        painter = QPainter(picture)
        painter.setLayoutDirection(direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(due)
        self._paint_all(painter, scene, whole, due, self._painted.now, choice)
        painter.end()

    def stage(self, scene: Scene, whole: QRectF, direction: Qt.LayoutDirection) -> Stage:
        """Where the columns lie in the picture; asked for by every frame, so the last answers are kept."""
        if scene.scale is not self._scale:  # stages of days that are shown no longer would keep all of them
            self._scale = scene.scale
            self._stages.clear()
        key = (whole.top(), whole.width(), whole.height(), direction)
        known = self._stages.get(key)
        if known is not None:
            return known
        side, gutter = Side(whole, direction), self.gutter
        stage = Stage(Side(side.slice(gutter, whole.width() - gutter), direction), scene.scale)
        if len(self._stages) >= MOST_STAGES:
            del self._stages[next(iter(self._stages))]
        self._stages[key] = stage
        return stage

    def paint_block(
        self,
        painter: QPainter,
        stage: Stage,
        scene: Scene,
        placed: Placed,
        now: datetime,
        *,
        hovered: bool = False,
        selected: bool = False,
    ) -> None:
        """One block, in the state given."""
        self.items.paint(
            painter,
            scene.items[placed.key],
            stage.rect(placed.box),
            now,
            part=Part(placed.piece),
            hovered=hovered,
            selected=selected,
            risk=scene.shades.risks.get(placed.key, ""),
        )

    def _paint_all(
        self,
        painter: QPainter,
        scene: Scene,
        whole: QRectF,
        region: QRegion,
        now: datetime,
        choice: Choice,
    ) -> None:
        stage = self.stage(scene, whole, painter.layoutDirection())
        gutter, other = self.hours(whole, painter.layoutDirection())
        today = self._dates.day_of(now) in scene.scale.days
        self.grid.paint(painter, stage, scene.shading, QRectF(region.boundingRect()))
        self.shades.paint(painter, stage, scene.shades)
        beside = region.intersects((gutter | other).toRect())
        if beside:
            painter.fillRect(gutter | other, self._theme.color("surface"))
            self.grid.paint_gutter(painter, gutter, scene.scale, self.grid.minute(now) if today else None)
        if today and _near(region, stage.side.rect.top() + stage.scale.y(self.grid.minute(now))):
            self.grid.paint_now(painter, stage, now)
        if beside and self.there is not None:
            self.grid.paint_other_hours(painter, other, scene.scale, self.there)
        if today and beside:
            self.grid.paint_now_pill(painter, gutter, scene.scale, now)
        if choice.chosen is not None:
            self.paint_buffers(painter, stage, scene, choice.chosen)
        for _, box in late_boxes(scene, now, self._dates):
            self.blocks.paint_late(painter, stage.rect(box))
        chosen = choice.selected
        boxes = [stage.box(QRectF(rect)) for rect in region]  # type: ignore[attr-defined]  # Qt's own iterator
        for placed in scene.layout.meeting(boxes):
            self.paint_block(painter, stage, scene, placed, now, selected=placed.key in chosen)
        for chip in scene.layout.chips_meeting(boxes):
            self.blocks.paint_chip(painter, stage.rect(chip.box), chip.text, False)

    def paint_buffers(self, painter: QPainter, stage: Stage, scene: Scene, key: str) -> list[QRectF]:
        """The time kept clear around an item, in the width of its block; where that was."""
        item = scene.items.get(key)
        placed = {block.piece.index: block for block in scene.layout.by_key.get(key, ())}
        painted = []
        for period in buffers_of(item.event) if item and item.event else ():
            for piece in pieces_of(key, *wall_span(period, self._dates), scene.agenda.days):
                block = placed.get(piece.index)
                if block is not None and item is not None:
                    column = stage.rect(block.box)
                    rows = stage.rows(piece.index, piece.start, piece.end)
                    rect = QRectF(column.left(), rows.top(), column.width(), rows.height())
                    self.blocks.paint_buffer(painter, rect, item.hue)
                    painted.append(rect)
        return painted

    def _on_theme_changed(self) -> None:
        self.items = ItemPainter(self._theme, self._dates)
        self.blocks = self.items.blocks
        self.grid = GridPainter(self._theme, self._dates)
        self.shades = ShadesPainter(self._theme)
        self.forget()


def _near(region: QRegion, y: float) -> bool:
    """Whether the now line at this height may touch the region."""
    bounds = region.boundingRect()
    return bounds.top() - NOW_DOT <= y <= bounds.bottom() + NOW_DOT


def _simple(region: QRegion) -> QRegion:
    return region if region.rectCount() <= MOST_RECTS else QRegion(region.boundingRect())
