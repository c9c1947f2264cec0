"""A page of labels as it will be printed: the places that were used before are struck out, a press begins elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apcdesk.desk.look.painting import draw_hatch, draw_panel, draw_ring, rounded_path
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.printing.label_formats import FORMATS
from apcdesk.desk.printing.labels import Label, LabelPaper
from apcdesk.desk.widgets.painted_access import PaintedAccess

ROOM = QSize(330, 440)
EDGE = 8
LARGEST = 3.6
"""Pixels of a millimetre: a small label is not shown larger than people hold it before their eyes."""
CORNER = 4


class LabelPreview(QWidget):
    """Shows one page of the paper. `start_chosen(place)` follows a press on a place of the first page, or Enter on it;
    places are counted from 0."""

    start_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.paper = LabelPaper((), FORMATS[0])
        self.page = 0
        self.current = 0
        self.setAccessibleName(self.tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.access = PlaceAccess(self)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return ROOM

    def show_paper(self, paper: LabelPaper) -> None:
        """Show this paper; the page stays while there is one."""
        self.paper = paper
        self.show_page(self.page)

    def show_page(self, page: int) -> None:
        """Show another page."""
        self.page = min(max(page, 0), self.paper.pages - 1)
        self.current = min(self.current, self.paper.form.count - 1)
        self.update()

    def choose(self, place: int) -> None:
        """Begin at this place, if it is one of the first page, where others were used before."""
        self.current = place
        if self.page == 0 and self.paper.form.count > 1:
            self.start_chosen.emit(place)
        self.update()

    def place(self, index: int) -> QRectF:
        """Where a place is on the widget."""
        sheet, scale = self._sheet(), self._scale()
        there = self.paper.place(index)
        return QRectF(sheet.topLeft() + there.topLeft() * scale, there.size() * scale)

    def spoken(self, index: int) -> str:
        """A place and what is on it, in words."""
        label = dict(self.paper.on_page(self.page))[index]
        if label is not None:
            words = self.tr("Place {number}: {name}, {code}")
            return words.format(number=index + 1, name=label.name, code=label.code)
        words = (
            self.tr("Place {number}: already used") if self._used(index) else self.tr("Place {number}: empty")
        )
        return words.format(number=index + 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None:
            self.choose(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.page == 0 and self.paper.form.count > 1 and self._place_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._theme.keys_in_use = True
        columns = self.paper.form.columns
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        step = {
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Up: -columns,
        }.get(Qt.Key(event.key()))
        if step is not None and 0 <= self.current + step < self.paper.form.count:
            self.current += step
            self.access.tell_current()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose(self.current)
        elif step is None:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._theme.keys_in_use = True
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, sheet, scale = self._theme.color, self._sheet(), self._scale()
        draw_panel(painter, QRectF(self.rect()), self._theme.radius("card"), colour("sunken"))
        painter.fillRect(sheet, Qt.GlobalColor.white)
        draw_panel(painter, sheet.adjusted(-1, -1, 1, 1), 1, None, colour("border"))
        for index, label in self.paper.on_page(self.page):
            self._paint_place(painter, index, label)
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(scale, scale)
        self.paper.draw_page(painter, self.page)
        painter.restore()
        if self.hasFocus() and self._theme.keys_in_use:
            draw_ring(
                painter, self.place(self.current).adjusted(3, 3, -3, -3), CORNER, self._theme.paper("focus")
            )

    def _paint_place(self, painter: QPainter, index: int, label: Label | None) -> None:
        paper = self._theme.paper
        inside = self.place(index).adjusted(0.5, 0.5, -0.5, -0.5)
        draw_panel(painter, inside, CORNER, None, paper("divider"))
        if label is None and self._used(index):
            draw_hatch(painter, rounded_path(inside, CORNER), paper("hatch"), 2, 5)

    def _used(self, index: int) -> bool:
        return self.page == 0 and index < self.paper.start

    def _place_at(self, point: QPointF) -> int | None:
        places = range(self.paper.form.count)
        return next((index for index in places if self.place(index).contains(point)), None)

    def _scale(self) -> float:
        """Pixels of a millimetre."""
        size = self.paper.form.page_size
        room = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        return min(room.width() / size.width(), room.height() / size.height(), LARGEST)

    def _sheet(self) -> QRectF:
        size = self.paper.form.page_size * self._scale()
        sheet = QRectF(0, 0, size.width(), size.height())
        sheet.moveCenter(QRectF(self.rect()).center())
        return sheet


class PlaceAccess(PaintedAccess):
    """The places for a screen reader; a place's key is its number."""

    def __init__(self, preview: LabelPreview) -> None:
        self._preview = preview
        super().__init__(preview)

    def keys(self, widget: QWidget) -> Sequence[str]:
        """Every place of the page, in reading order."""
        return [str(index) for index in range(self._preview.paper.form.count)]

    def name(self, key: str) -> str:
        """The place and what is on it."""
        return self._preview.spoken(int(key))

    def rect(self, widget: QWidget, key: str) -> QRect:
        """Where the place is on the screen."""
        place = self._preview.place(int(key)).toAlignedRect()
        return QRect(self._preview.mapToGlobal(place.topLeft()), place.size())

    def current(self) -> str | None:
        """The place that the keys act on."""
        return str(self._preview.current)

    def chosen(self) -> str | None:
        """The place where the labels begin."""
        return str(self._preview.paper.start) if self._preview.page == 0 else None

    def focused(self) -> bool:
        """Whether the keys go to the places."""
        return self._preview.hasFocus()

    def press(self, key: str) -> None:
        """Begin at the place."""
        self._preview.choose(int(key))
