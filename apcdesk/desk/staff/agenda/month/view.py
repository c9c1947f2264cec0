"""The month as a widget: whole weeks, and what follows the pointer over them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import Side, draw_panel
from apcdesk.desk.staff.agenda.blocks.item_maker import ItemMaker
from apcdesk.desk.staff.agenda.choice import Choice
from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.geometry import Box
from apcdesk.desk.staff.agenda.keys import Keys
from apcdesk.desk.staff.agenda.layout import Chip
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.month.layout import Stay, lay_out_month
from apcdesk.desk.staff.agenda.month.paint import GUTTER, HEAD, MonthPainter
from apcdesk.desk.staff.agenda.month.pointer import MonthPointer
from apcdesk.desk.staff.agenda.month.scene import MonthScene, build_month
from apcdesk.desk.staff.agenda.pointing.gestures import days_of
from apcdesk.desk.staff.agenda.pointing.hint import paint_hint


class MonthView(Face):
    """Whole weeks over the whole room there is; nothing scrolls. `week_asked(date)` the number of a week was pressed."""

    week_asked = Signal(object)

    def __init__(self, context: DeskContext, choice: Choice, maker: ItemMaker) -> None:
        super().__init__(context, choice, maker)
        self._month = self.dates.day_of(self.now())
        self._scene: MonthScene | None = None
        self._kept: QPixmap | None = None
        self.pointer = MonthPointer(self)
        self.keys = Keys(self)
        self.setAccessibleName(self.tr("Month"))
        self._on_theme_changed()
        self.theme.changed.connect(self._on_theme_changed)
        choice.current_changed.connect(self.viewport().update)
        choice.chosen_changed.connect(self.refresh)

    @property
    def shown(self) -> MonthScene | None:
        """The month that is laid out."""
        return self._scene

    def set_month(self, day: date) -> None:
        """The days of this day's month stand out from those around it."""
        self._month = day
        self.refresh()

    def show_agenda(self, agenda: Agenda) -> None:
        """Lay out and show these whole weeks."""
        px = self.theme.px
        items = self.maker.items(agenda)
        width = max(self.viewport().width() - px(GUTTER), 1)
        height = max(self.viewport().height() - px(HEAD), 1)
        self._scene = build_month(
            agenda, items, width, height, self.dates, self.theme.text_scale, self.theme.least_target
        )
        self.pointer.look_again()
        self.refresh()

    def refresh(self) -> None:
        """Draw again."""
        self._kept = None
        self.viewport().update()

    def place(self, point: QPointF) -> tuple[float, float]:
        """The offset and the y of a point among the cells."""
        cells = self._cells()
        return cells.offset(point.x()), point.y() - cells.rect.top()

    def rect_of(self, box: Box) -> QRectF:
        """A box of the cells on the viewport."""
        return self._painter.rect(self._cells(), box)

    def key_at(self, point: QPointF) -> str | None:
        """The item under a point of the viewport."""
        line = self._scene.line_at(*self.place(point)) if self._scene else None
        return line.key if line else None

    def chip_at(self, point: QPointF) -> Chip | None:
        """The chip under a point of the viewport."""
        return self._scene.chip_at(*self.place(point)) if self._scene else None

    def keys_in(self, box: Box) -> Iterable[str]:
        """The items that share area with a box of the cells."""
        return (line.key for line in self._scene.lines if line.box.meets(box)) if self._scene else ()

    def item_rect(self, key: str) -> QRectF:
        """Where an item's first line is on the viewport; null when it has none."""
        lines = self._scene.lines_of(key) if self._scene else ()
        return self._painter.rect(self._cells(), lines[0].box) if lines else QRectF()

    def day_rect(self, day: date) -> QRectF:
        """The cell of a day on the viewport; null when it is not on the screen."""
        if self._scene is None or day not in self._scene.scale.days:
            return QRectF()
        index = self._scene.scale.days.index(day)
        return self._painter.rect(self._cells(), self._scene.scale.cell(index))

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(904, 700)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rebuild()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._scene is None:
            painter.fillRect(event.rect(), self.theme.color("surface"))
            return
        painter.drawPixmap(0, 0, self._picture(self._scene))
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_over(painter, self._scene)

    # Inside

    def _cells(self) -> Side:
        return self._painter.cells(QRectF(self.viewport().rect()), self.layoutDirection())

    def _picture(self, scene: MonthScene) -> QPixmap:
        ratio = self.devicePixelRatio()
        if self._kept is None:
            self._kept = QPixmap(self.viewport().size() * ratio)
            self._kept.setDevicePixelRatio(ratio)
            painter = QPainter(self._kept)
            painter.setLayoutDirection(self.layoutDirection())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(self.viewport().rect())
            self._painter.paint(painter, whole, scene, self.now(), self._month, self.choice.selected)
            painter.end()
        return self._kept

    def _paint_over(self, painter: QPainter, scene: MonthScene) -> None:
        cells, items, pointer = self._cells(), self._painter.items, self.pointer
        if self.dragging:
            self._paint_ghosts(painter, scene, cells)
        elif pointer.hovered is not None and pointer.hovered not in self.choice.selected:
            for line in scene.lines_of(pointer.hovered):
                self._painter.paint_line(painter, cells, scene, line, self.now(), hovered=True)
        elif pointer.hovered_chip is not None:
            chip = pointer.hovered_chip
            items.blocks.paint_chip(painter, self._painter.rect(cells, chip.box), chip.text, True)
        self._paint_mark(painter)
        if self.hasFocus() and self.theme.keys_in_use and self.choice.current is not None:
            for line in scene.lines_of(self.choice.current):
                items.blocks.paint_ring(painter, self._painter.rect(cells, line.box))
        if pointer.picking.band is not None:
            self._paint_band(painter, scene, cells, pointer.picking.band)

    def _paint_mark(self, painter: QPainter) -> None:
        """The day that a new event would take."""
        mark = self.choice.mark
        rect = self.day_rect(self.dates.day_of(mark.start)) if mark is not None else QRectF()
        if not rect.isNull():
            draw_panel(painter, rect.adjusted(2, 2, -1, -1), 5, None, self.theme.color("accent"), 1.5, (4, 3))

    def _paint_band(self, painter: QPainter, scene: MonthScene, cells: Side, band: Box) -> None:
        for key in self.pointer.picking.banded:
            for line in scene.lines_of(key):
                self._painter.items.paint_banded(painter, self._painter.rect(cells, line.box))
        self._painter.items.paint_band(painter, self._painter.rect(cells, band))

    def _paint_ghosts(self, painter: QPainter, scene: MonthScene, cells: Side) -> None:
        """The days on which what is on its way would lie, with all of it in them, one under another."""
        items, pointer = self._painter.items, self.pointer
        for met in pointer.conflict.met:
            for line in scene.lines_of(met.key):
                items.paint_met(painter, self._painter.rect(cells, line.box))
        if not pointer.copies:
            for ghost in pointer.ghosts:
                for line in scene.lines_of(ghost.key or ""):
                    items.paint_left_behind(
                        painter, scene.items[line.key], self._painter.rect(cells, line.box)
                    )
        stays = [Stay(ghost.key or "", *days_of(ghost)) for ghost in pointer.ghosts]
        days = {day for stay in stays for day in scene.scale.days if stay.first <= day <= stay.last}
        for day in days:
            rect = self._painter.rect(cells, scene.scale.cell(scene.scale.days.index(day)))
            draw_panel(painter, rect.adjusted(1, 1, 0, 0), 5, None, self.theme.color("accent"), 2)
        for line in lay_out_month(stays, scene.scale)[0]:
            rect = self._painter.rect(cells, line.box)
            if line.key:
                items.paint_carried(painter, scene.items[line.key], rect)
            else:
                accent = self.theme.color("accent")
                draw_panel(painter, rect, 5, self.theme.color("accentSoft"), accent, 1.5)
        paint_hint(painter, self.theme, pointer, QRectF(self.viewport().rect()))

    def _on_theme_changed(self) -> None:
        self._painter = MonthPainter(self.theme, self.dates)
        self.rebuild()
