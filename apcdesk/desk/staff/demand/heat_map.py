"""The heat map: cells in rows and columns, chosen by pointer and keys, each in words for who cannot see it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from apcdesk.desk.look.painting import Side, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.demand.paint import CellPainter
from apcdesk.desk.staff.demand.sheet import Cell, Place, Sheet
from apcdesk.desk.widgets.painted_access import PaintedAccess

HEAD = 24
GAP = 2
LABEL_GAP = 8
LEAST = 10
MOST_FOR_FINGERS = 7
TALLEST, WIDEST = 52, 160


class HeatMap(QWidget):
    """`pressed(Cell)` follows a press and Enter; `current_changed()` the arrow keys."""

    pressed = Signal(object)
    current_changed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.sheet = Sheet()
        self.current: Place | None = None
        self.chosen: Place | None = None
        self._hovered: Place | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.access = HeatAccess(self)
        theme.changed.connect(self.update)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show other cells; the current one stays where it is if there still is one."""
        self.sheet = sheet
        self.chosen = self._hovered = None
        if self.current not in sheet.cells:
            self.current = next(iter(sheet.cells), None)
        self.update()

    def rect_of(self, place: Place) -> QRectF:
        """Where a cell is."""
        row, column = place
        width, height = self._cell_size()
        side = Side(
            QRectF(0, self._theme.px(HEAD) + row * height, self.width(), height - GAP), self.layoutDirection()
        )
        return side.slice(self._label_width() + column * width, width - GAP)

    def place_at(self, point: QPointF) -> Place | None:
        """The cell under a point."""
        width, height = self._cell_size()
        side = Side(QRectF(self.rect()), self.layoutDirection())
        across, down = side.offset(point.x()) - self._label_width(), point.y() - self._theme.px(HEAD)
        place = int(down // height), int(across // width)
        return place if place in self.sheet.cells else None

    def press(self, place: Place) -> None:
        """Do what a press on the cell does."""
        self.current = self.chosen = place
        self.update()
        self.pressed.emit(self.sheet.cells[place])

    # Qt

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(640), px(420))

    def minimumSizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(320), px(HEAD) + self._least() * max(len(self.sheet.rows), 7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_labels(painter)
        cells = CellPainter(painter, self._theme)
        for place, cell in self.sheet.cells.items():
            cells.paint(
                self.rect_of(place),
                cell,
                hovered=place == self._hovered,
                chosen=place == self.chosen,
                focused=place == self.current and self.hasFocus() and self._theme.keys_in_use,
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._theme.keys_in_use = True
        across = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -across),
            Qt.Key.Key_Right: (0, across),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.current is not None:
            place = self.current[0] + step[0], self.current[1] + step[1]
            if place in self.sheet.cells:
                self.current = place
                self.current_changed.emit()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current:
            self.press(self.current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._theme.keys_in_use = False
        place = self.place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.press(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.place_at(event.position()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.place_at(QPointF(event.pos()))
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.sheet.cells[place].spoken, self)
            return True
        return super().event(event)

    # Inside

    def _hover(self, place: Place | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self.setCursor(Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _label_width(self) -> float:
        metrics = QFontMetricsF(self._theme.font("caption"))
        return max((metrics.horizontalAdvance(row) for row in self.sheet.rows), default=0) + LABEL_GAP

    def _least(self) -> int:
        """Of a cell, both ways; a year has too many for fingers."""
        few = len(self.sheet.columns) <= MOST_FOR_FINGERS
        return self._theme.target(LEAST) if few else self._theme.px(LEAST)

    def _cell_size(self) -> tuple[float, float]:
        """With the gap after it."""
        px = self._theme.px
        width = (self.width() - self._label_width()) / max(len(self.sheet.columns), 1)
        height = (self.height() - px(HEAD)) / max(len(self.sheet.rows), 1)
        least = self._least()
        return max(min(width, px(WIDEST)), least), max(min(height, px(TALLEST)), least)

    def _paint_labels(self, painter: QPainter) -> None:
        px = self._theme.px
        font, ink = self._theme.font("caption"), self._theme.color("textMuted")
        width, height = self._cell_size()
        label = self._label_width()
        head = Side(QRectF(0, 0, self.width(), px(HEAD)), self.layoutDirection())
        metrics = QFontMetricsF(font)
        for column, text in enumerate(self.sheet.columns):
            if text:
                room = max(width - GAP, metrics.horizontalAdvance(text) + 1)
                align = Qt.AlignmentFlag.AlignHCenter if room < width else Qt.AlignmentFlag.AlignLeading
                draw_text(painter, head.slice(label + column * width, room), text, font, ink, align)
        for row, text in enumerate(self.sheet.rows):
            line = Side(
                QRectF(0, px(HEAD) + row * height, self.width(), height - GAP), self.layoutDirection()
            )
            if row % self._every(height, metrics.height()) == 0:
                draw_text(painter, line.slice(0, label - LABEL_GAP), text, font, ink)

    def _every(self, height: float, needed: float) -> int:
        """Of how many rows one has room for its words."""
        return 1 if height >= needed else 2


class HeatAccess(PaintedAccess):
    """The cells for a screen reader, row by row."""

    def __init__(self, heat_map: HeatMap) -> None:
        self._map = heat_map
        super().__init__(heat_map)
        heat_map.current_changed.connect(self.tell_current)

    def keys(self, widget: QWidget) -> Sequence[str]:
        """Row and column of each."""
        return [f"{row}-{column}" for row, column in sorted(self._map.sheet.cells)]

    def name(self, key: str) -> str:
        """As "Thursday 17:00 – 18:00: closed, 14 wishes"."""
        return self._cell(key).spoken

    def rect(self, widget: QWidget, key: str) -> QRect:
        """Where it is on the screen."""
        rect = self._map.rect_of(_place(key)).toRect()
        return QRect(self._map.mapToGlobal(rect.topLeft()), rect.size())

    def current(self) -> str | None:
        """The cell that the keys act on."""
        return _key(self._map.current)

    def chosen(self) -> str | None:
        """The cell that was pressed."""
        return _key(self._map.chosen)

    def focused(self) -> bool:
        """Whether the keys go to the map."""
        return self._map.hasFocus()

    def press(self, key: str) -> None:
        """As with the pointer."""
        self._map.press(_place(key))

    def _cell(self, key: str) -> Cell:
        return self._map.sheet.cells[_place(key)]


def _key(place: Place | None) -> str | None:
    return None if place is None else f"{place[0]}-{place[1]}"


def _place(key: str) -> Place:
    row, column = key.split("-")
    return int(row), int(column)
