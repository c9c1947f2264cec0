"""The lanes as a widget: scrolls both ways, zooms along the time, and says what people did."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import draw_panel
from apcdesk.desk.staff.agenda.blocks.item_maker import ItemMaker
from apcdesk.desk.staff.agenda.choice import Choice
from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.geometry import DAY, DAY_MINUTES, Box
from apcdesk.desk.staff.agenda.lanes.keys import LanesKeys
from apcdesk.desk.staff.agenda.lanes.layout import (
    BLOCK_HEIGHT,
    HOUR_WIDTH,
    NARROWEST_HOUR,
    ROW_PADDING,
    WIDEST_HOUR,
)
from apcdesk.desk.staff.agenda.lanes.paint import HEAD, LanesPainter, LaneStage
from apcdesk.desk.staff.agenda.lanes.pointer import LanesPointer
from apcdesk.desk.staff.agenda.lanes.scene import LanesScene, build_lanes, span_minutes
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.pointing.gestures import Ghost
from apcdesk.desk.staff.agenda.pointing.hint import paint_hint

ZOOM = "agenda.laneHour"
REVEAL = 24
MORNING = 7 * 60
WHEEL_STEP = 120
ZOOM_STEP, KEY_ZOOM = 1.15, 1.32


class LanesView(Face):
    """One row for every calendar that is shown, the days one after another along it."""

    def __init__(self, context: DeskContext, choice: Choice, maker: ItemMaker) -> None:
        super().__init__(context, choice, maker)
        self._preferences = context.preferences
        kept = context.preferences.get(ZOOM, HOUR_WIDTH)
        self._zoomed = float(kept) if isinstance(kept, int | float) else float(HOUR_WIDTH)
        self._scene: LanesScene | None = None
        self._kept: QPixmap | None = None
        self._opened = False
        self.pointer = LanesPointer(self)
        self.keys = LanesKeys(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(self.tr("Lanes"))
        self._on_theme_changed()
        self.theme.changed.connect(self._on_theme_changed)
        choice.current_changed.connect(self._on_current_changed)
        choice.chosen_changed.connect(self.refresh)

    # What it shows

    @property
    def shown(self) -> LanesScene | None:
        """The lanes that are laid out."""
        return self._scene

    @property
    def hour_width(self) -> float:
        """The px of an hour: as zoomed, at the text scale."""
        return self._zoomed * self.theme.text_scale

    def show_agenda(self, agenda: Agenda) -> None:
        """Lay out and show this; the scroll stays where it is, but for the first time."""
        items = self.maker.items(agenda)
        self._scene = build_lanes(agenda, items, self.hour_width, self.dates, self.theme.text_scale)
        self._fit_scroll_bars()
        self.pointer.look_again()
        if not self._opened and self.isVisible():
            self._opened = True
            self.go_now()
        self.refresh()

    def refresh(self) -> None:
        """Draw again."""
        self._kept = None
        self.viewport().update()

    def go_now(self) -> None:
        """Today's hours into sight, else the morning of the first day."""
        scene, now = self._scene, self.now()
        if scene is None:
            return
        today = self.dates.day_of(now)
        index = scene.axis.days.index(today) if today in scene.axis.days else 0
        minute = index * DAY_MINUTES + MORNING
        if today in scene.axis.days:
            minute = min(minute, index * DAY_MINUTES + max(self.dates.minute_of(now) - 60, 0))
        self.horizontalScrollBar().setValue(round(scene.axis.offset(minute)))

    def zoom(self, factor: float, point: QPointF) -> None:
        """Make hours wider or narrower; the time under the point stays there."""
        scene = self._scene
        if scene is None:
            return
        at = self.stage().side.offset(point.x())
        minute = scene.axis.minute(self.offset + at)
        self._zoomed = min(max(self._zoomed * factor, NARROWEST_HOUR), WIDEST_HOUR)
        self._preferences.put(ZOOM, round(self._zoomed, 1))
        self.rebuild()
        self.horizontalScrollBar().setValue(round(self._scene.axis.offset(minute) - at if self._scene else 0))

    def zoom_by(self, steps: int) -> None:
        """Hours wider or narrower by keys."""
        factor = KEY_ZOOM**steps if steps else HOUR_WIDTH / self._zoomed
        self.zoom(factor, self.lanes_rect().center())

    # Where things are; points and rectangles are those of the viewport

    @property
    def offset(self) -> int:
        """The px of the lanes that are scrolled away at the leading edge."""
        return self.horizontalScrollBar().value()

    @property
    def top(self) -> int:
        """The px of the rows that are scrolled away."""
        return self.verticalScrollBar().value()

    def stage(self) -> LaneStage:
        """The lanes on the viewport."""
        whole = QRectF(self.viewport().rect())
        return LaneStage(whole, self.layoutDirection(), self.offset, self.top, self.theme.text_scale)

    def lanes_rect(self) -> QRectF:
        """The part that is lanes: beside the names, under the time."""
        return self.stage().side.rect.adjusted(0, self.theme.px(HEAD), 0, 0)

    def place(self, point: QPointF) -> tuple[float, float]:
        """The offset and the y of a point in the lanes."""
        return self.stage().side.offset(point.x()) + self.offset, point.y() - self.theme.px(HEAD) + self.top

    def rect_of(self, box: Box) -> QRectF:
        """A box of the lanes on the viewport."""
        return self.stage().rect(box)

    def keys_in(self, box: Box) -> Iterable[str]:
        """The items that share area with a box of the lanes."""
        return (bar.key for bar in self._scene.layout.meeting(box)) if self._scene else ()

    def key_at(self, point: QPointF) -> str | None:
        """The item under a point."""
        if self._scene is None or not self.lanes_rect().contains(point):
            return None
        bar = self._scene.layout.bar_at(*self.place(point))
        return bar.key if bar else None

    def item_rect(self, key: str) -> QRectF:
        """Where an item's block is; null when it is not laid out."""
        bar = self._scene.layout.by_key.get(key) if self._scene else None
        return self.stage().rect(bar.box) if bar else QRectF()

    def instant(self, minute: float) -> datetime:
        """The moment at a minute since the first midnight."""
        assert self._scene is not None
        day, rest = divmod(round(minute), DAY_MINUTES)
        return self.dates.at(self._scene.axis.days[0] + DAY * day, rest)

    def reveal(self, key: str) -> None:
        """Scroll so that an item can be seen."""
        bar = self._scene.layout.by_key.get(key) if self._scene else None
        if bar is None:
            return
        lanes, along, across = self.lanes_rect(), self.horizontalScrollBar(), self.verticalScrollBar()
        if not along.value() + REVEAL <= bar.box.offset <= along.value() + lanes.width() - 3 * REVEAL:
            along.setValue(round(bar.box.offset - lanes.width() / 3))
        if bar.box.top < across.value():
            across.setValue(round(bar.box.top - REVEAL))
        elif bar.box.bottom > across.value() + lanes.height():
            across.setValue(round(bar.box.bottom + REVEAL - lanes.height()))

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(904, 700)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_scroll_bars()
        self.refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._scene is None:
            painter.fillRect(event.rect(), self.theme.color("surface"))
            return
        painter.drawPixmap(0, 0, self._picture(self._scene))
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.lanes_rect())
        self._paint_over(painter, self._scene)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (steps.y() / WHEEL_STEP), event.position())
        elif steps.y() and self.verticalScrollBar().maximum() == 0:
            along = self.horizontalScrollBar()
            along.setValue(along.value() - round(steps.y() * self.hour_width / WHEEL_STEP))
        else:
            super().wheelEvent(event)
            return
        event.accept()

    # Inside

    def _fit_scroll_bars(self) -> None:
        if self._scene is None:
            return
        lanes = self.lanes_rect()
        along, across = self.horizontalScrollBar(), self.verticalScrollBar()
        along.setPageStep(max(int(lanes.width()), 1))
        along.setSingleStep(round(self.hour_width))
        along.setRange(0, max(round(self._scene.axis.width - lanes.width()), 0))
        across.setPageStep(max(int(lanes.height()), 1))
        across.setSingleStep(28)
        across.setRange(0, max(round(self._scene.layout.height - lanes.height()), 0))

    def _picture(self, scene: LanesScene) -> QPixmap:
        ratio = self.devicePixelRatio()
        if self._kept is None:
            self._kept = QPixmap(self.viewport().size() * ratio)
            self._kept.setDevicePixelRatio(ratio)
            painter = QPainter(self._kept)
            painter.setLayoutDirection(self.layoutDirection())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._painter.paint(painter, self.stage(), scene, self.now(), self.choice.selected)
            painter.end()
        return self._kept

    def _paint_over(self, painter: QPainter, scene: LanesScene) -> None:
        stage, items = self.stage(), self._painter.items
        hovered = scene.layout.by_key.get(self.pointer.hovered or "")
        if hovered is not None and not self.dragging and hovered.key not in self.choice.selected:
            self._painter.paint_bar(painter, stage, scene, hovered, self.now(), hovered=True)
        mark = self.choice.mark
        row = scene.layout.row_of(self.choice.mark_calendar) if self.choice.mark_calendar else None
        if mark is not None and row is not None:
            start, end = span_minutes(mark, scene.axis, self.dates)
            rect = self._slot(stage, scene, start, end, row.top)
            draw_panel(painter, rect, 5, None, self.theme.color("accent"), 1.5, (4, 3))
        current = scene.layout.by_key.get(self.choice.current or "")
        if current is not None and self.hasFocus() and self.theme.keys_in_use:
            self._painter.blocks.paint_ring(painter, stage.rect(current.box))
        if self.dragging:
            self._paint_ghosts(painter, stage, scene)
        if self.pointer.picking.band is not None:
            for key in self.pointer.picking.banded:
                items.paint_banded(painter, stage.rect(scene.layout.by_key[key].box))
            items.paint_band(painter, stage.rect(self.pointer.picking.band))

    def _paint_ghosts(self, painter: QPainter, stage: LaneStage, scene: LanesScene) -> None:
        items, by_key = self._painter.items, scene.layout.by_key
        for met in self.pointer.conflict.met:
            items.paint_met(painter, stage.rect(by_key[met.key].box))
        for ghost in self.pointer.ghosts:
            left_behind = by_key.get(ghost.key or "")
            if left_behind is not None and not self.pointer.copies:
                items.paint_left_behind(painter, scene.items[left_behind.key], stage.rect(left_behind.box))
        for ghost in reversed(self.pointer.ghosts):
            self._paint_ghost(painter, stage, scene, ghost)
        painter.setClipping(False)
        below = QRectF(self.viewport().rect()).adjusted(0, HEAD, 0, 0)
        paint_hint(painter, self.theme, self.pointer, below)

    def _paint_ghost(self, painter: QPainter, stage: LaneStage, scene: LanesScene, ghost: Ghost) -> None:
        row = scene.layout.row_of(ghost.calendar_id) if ghost.calendar_id else None
        if row is None:
            return
        item, top = scene.items.get(ghost.key or ""), row.top
        if item is not None and scene.calendar_of(item.key) == ghost.calendar_id:
            left_behind = scene.layout.by_key.get(item.key)
            top = row.top if left_behind is None else left_behind.box.top - ROW_PADDING
        minutes = scene.axis.minute_of(ghost.start), scene.axis.minute_of(ghost.end)
        rect = self._slot(stage, scene, *minutes, top)
        if item is None:
            accent = self.theme.color("accent")
            draw_panel(painter, rect, 5, self.theme.color("accentSoft"), accent, 1.5)
        else:
            self._painter.items.paint_carried(painter, item, rect)

    def _slot(self, stage: LaneStage, scene: LanesScene, start: float, end: float, top: float) -> QRectF:
        """A time in a lane, as high as a block."""
        first, last = scene.axis.offset(start), scene.axis.offset(end)
        height = BLOCK_HEIGHT * self.theme.text_scale
        return stage.rect(Box(first + 1, top + ROW_PADDING, max(last - first - 2, 4.0), height))

    def _on_current_changed(self) -> None:
        if self.choice.current is not None:
            self.reveal(self.choice.current)
        self.viewport().update()

    def _on_theme_changed(self) -> None:
        self._painter = LanesPainter(self.theme, self.dates)
        self.rebuild()
