"""The month as a widget: choosing, carrying an item to another day, and what the pointer shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.painting import Side, draw_panel
from apcdesk.desk.staff.agenda.choice import Choice
from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.geometry import DAY
from apcdesk.desk.staff.agenda.item_maker import ItemMaker
from apcdesk.desk.staff.agenda.items import Item
from apcdesk.desk.staff.agenda.keys import Keys
from apcdesk.desk.staff.agenda.layout import Chip
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.month.layout import NUMBER_HEIGHT, Line
from apcdesk.desk.staff.agenda.month.paint import GUTTER, HEAD, MonthPainter
from apcdesk.desk.staff.agenda.month.scene import MonthScene, build_month
from apcdesk.domain.period import Period

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FAR_ENOUGH = 4
MORNING = 9 * 60
NEW_LENGTH = timedelta(minutes=30)


@dataclass(slots=True)
class _Carried:
    """A line that was taken: its item, the cell of the press, and the cell under the pointer while it is carried."""

    key: str
    start: QPointF
    index: int
    target: int | None = None


class MonthView(Face):
    """Whole weeks over the whole room there is; nothing scrolls."""

    def __init__(
        self, context: DeskContext, choice: Choice, maker: ItemMaker, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, choice, maker, parent)
        self._month = self.dates.day_of(self.now())
        self._scene: MonthScene | None = None
        self._kept: QPixmap | None = None
        self._hovered: Line | Chip | None = None
        self._carried: _Carried | None = None
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

    @property
    def dragging(self) -> bool:
        """Whether something is on its way."""
        return self._carried is not None and self._carried.target is not None

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
        self._hovered = None
        self.refresh()

    def refresh(self) -> None:
        """Draw again."""
        self._kept = None
        self.viewport().update()

    def key_at(self, point: QPointF) -> str | None:
        """The item under a point of the viewport."""
        line = self._scene.line_at(*self._place(point)) if self._scene else None
        return line.key if line else None

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

    def cancel(self) -> bool:
        """Give up carrying; whether something was."""
        was = self.dragging
        self._carried = None
        self.viewport().update()
        return was

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.theme.keys_in_use = False
        if event.button() != Qt.MouseButton.LeftButton or self._scene is None:
            return
        offset, y = self._place(event.position())
        chip, line = self._scene.chip_at(offset, y), self._scene.line_at(offset, y)
        if chip is not None:
            rect = self._painter.rect(self._cells(), chip.box).toRect()
            self.listed.emit(chip.keys, QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size()))
        elif line is not None and event.modifiers() & (CONTROL | SHIFT):
            self.choice.toggle(line.key)
        elif line is not None:
            self._carried = _Carried(line.key, event.position(), self._scene.scale.index_at(offset, y))
        elif y >= 0:
            self._press_cell(offset, y)

    def _press_cell(self, offset: float, y: float) -> None:
        """On a number: that day alone. Elsewhere in a cell: mark its morning."""
        assert self._scene is not None
        index = self._scene.scale.index_at(offset, y)
        day = self._scene.scale.days[index]
        if 0 <= y - self._scene.scale.cell(index).top < self.theme.px(NUMBER_HEIGHT):
            self.day_asked.emit(day)
            return
        start = self.dates.at(day, MORNING)
        self.choice.mark_time(Period(start, start + NEW_LENGTH))
        self.choice.choose(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._scene is None:
            return
        offset, y = self._place(event.position())
        carried = self._carried
        if carried is None:
            self._hover(self._scene.chip_at(offset, y) or self._scene.line_at(offset, y), y)
            return
        way = event.position() - carried.start
        item = self._scene.items.get(carried.key)
        far = max(abs(way.x()), abs(way.y())) >= FAR_ENOUGH
        if item is not None and item.editable and (carried.target is not None or far):
            target = self._scene.scale.index_at(offset, y)
            if target != carried.target:
                carried.target = target
                self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carried, self._carried = self._carried, None
        self.viewport().update()
        item = self._scene.items.get(carried.key) if self._scene and carried else None
        if carried is None or item is None:
            return
        if carried.target is None:
            self.choice.choose(
                carried.key
            )  # not before: the inspector takes room that a carried line would miss
        elif carried.target != carried.index:
            self._carry(item, carried.target - carried.index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        key = self.key_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if key is not None:
            self.edit_asked.emit(key)
        elif self.choice.mark is not None:
            self.new_asked.emit(self.choice.mark)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None, 0)
        return super().viewportEvent(event)

    # Inside

    def _carry(self, item: Item, days: int) -> None:
        """So many days on or back, at the same time of day."""
        if item.dates is not None:
            self.days_asked.emit(item.key, days)
            return
        start = item.period.start
        first = self.dates.at(self.dates.day_of(start) + DAY * days, self.dates.minute_of(start))
        self.move_asked.emit(item.key, Period(first, first + (item.period.end - start)))

    def _hover(self, under: Line | Chip | None, y: float) -> None:
        pointing = under is not None
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor
        )
        if under != self._hovered:
            self._hovered = under
            self.viewport().update()

    def _cells(self) -> Side:
        return self._painter.cells(QRectF(self.viewport().rect()), self.layoutDirection())

    def _place(self, point: QPointF) -> tuple[float, float]:
        cells = self._cells()
        return cells.offset(point.x()), point.y() - cells.rect.top()

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
        cells, hovered = self._cells(), self._hovered
        if self.dragging:
            self._paint_target(painter, scene, cells)
        elif isinstance(hovered, Line) and hovered.key not in self.choice.selected:
            for line in scene.lines_of(hovered.key):
                self._painter.paint_line(painter, cells, scene, line, self.now(), hovered=True)
        elif isinstance(hovered, Chip):
            self._painter.blocks.paint_chip(
                painter, self._painter.rect(cells, hovered.box), hovered.text, True
            )
        if self.choice.mark is not None:
            rect = self.day_rect(self.dates.day_of(self.choice.mark.start))
            if not rect.isNull():
                inner = rect.adjusted(2, 2, -1, -1)
                draw_panel(painter, inner, 5, None, self.theme.color("accent"), 1.5, (4, 3))
        if self.hasFocus() and self.theme.keys_in_use and self.choice.current is not None:
            for line in scene.lines_of(self.choice.current):
                self._painter.blocks.paint_ring(painter, self._painter.rect(cells, line.box))

    def _paint_target(self, painter: QPainter, scene: MonthScene, cells: Side) -> None:
        """The day on which the item would lie, with the item in it."""
        assert self._carried is not None
        assert self._carried.target is not None
        rect = self._painter.rect(cells, scene.scale.cell(self._carried.target))
        draw_panel(painter, rect.adjusted(1, 1, 0, 0), 5, None, self.theme.color("accent"), 2)
        week, column = divmod(self._carried.target, 7)
        box = scene.scale.line(week, column, column, 0)
        line = Line(self._carried.key, week, box, False, False)
        self._painter.paint_line(painter, cells, scene, line, self.now(), selected=True)

    def _on_theme_changed(self) -> None:
        self._painter = MonthPainter(self.theme, self.dates)
        self.rebuild()
