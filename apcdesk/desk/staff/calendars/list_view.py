"""The list itself: headings of columns, painted rows, choosing by mouse and keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.painting import Side, draw_hline, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.calendars.columns import MARGIN, Column, columns
from apcdesk.desk.staff.calendars.model import LINE_ROLE, CalendarModel, Index, Kind, Line
from apcdesk.desk.staff.calendars.overview import (
    CalendarUse,
    booked_text,
    bookings_text,
    rules_text,
    short_sub,
)
from apcdesk.desk.widgets.row_list import RowList
from apcdesk.domain.ids import CalendarId

HEADER_HEIGHT = 34
HEADING_HEIGHT = 38
SWATCH_GAP = 10
BAR_WIDTH, BAR_HEIGHT, BAR_GAP = 60, 6, 11


class ColumnHeader(QWidget):
    """The headings of the columns of a list, 34 px."""

    def __init__(self, theme: Theme, of: QListView) -> None:
        super().__init__()
        self._theme = theme
        self._rows = of
        of.installEventFilter(self)
        of.verticalScrollBar().installEventFilter(self)
        self.setFixedHeight(theme.px(HEADER_HEIGHT))
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            titles = [column.title for column in self._columns() if column.title]
            self.setAccessibleName(self.tr("Columns: {titles}").format(titles=listed(titles)))
            self.update()
        return False

    def _columns(self) -> tuple[Column, ...]:
        return columns(self._rows.viewport().width(), self._theme.text_scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(self.rect(), self._theme.color("surface"))
        side = Side(QRectF(self.rect()), self.layoutDirection())
        font, ink = self._theme.font("caption", weight=600), self._theme.color("textFaint")
        for column in self._columns():
            draw_text(painter, side.slice(column.offset, column.width), column.title, font, ink)
        draw_hline(painter, 0, self.width(), self.height() - 1, self._theme.color("divider"))


class CalendarList(RowList):
    """Rows of 44 px under group headings. `chosen(calendar_id)` follows mouse and keys; `opened` Enter; `marked()` says
    that others are marked than before, with Ctrl, Shift or Ctrl A.

    `copy_wanted` follows Ctrl C, `more_wanted` the line that offers the calendars which are kept out of the list.
    """

    chosen = Signal(str)
    marked = Signal()
    opened = Signal(str)
    more_wanted = Signal()

    def __init__(self, theme: Theme, model: CalendarModel) -> None:
        super().__init__(theme, model, theme.size("row"))
        self._calendars = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_RowPainter(theme, self))
        self.setAccessibleName(self.tr("Calendars"))

    def line_at(self, index: Index) -> Line | None:
        """What stands at this place."""
        line = index.data(LINE_ROLE)
        return line if isinstance(line, Line) else None

    @property
    def marked_ids(self) -> tuple[CalendarId, ...]:
        """The calendars that are marked, from top to bottom."""
        lines = (self.line_at(index) for index in sorted(self.selectedIndexes(), key=lambda i: i.row()))
        return tuple(line.row.calendar_id for line in lines if line is not None and line.row is not None)

    def make_current(self, index: QModelIndex) -> None:
        """Choose this one alone, whatever keys are held down."""
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, alone)

    def mark(self, calendar_ids: Iterable[CalendarId]) -> None:
        """Mark these beside the current one, as far as they are in the list."""
        for calendar_id in calendar_ids:
            index = self._calendars.index_of(calendar_id)
            if index.isValid():
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def selectionChanged(  # noqa: N802  Qt's own name
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        super().selectionChanged(selected, deselected)
        self.marked.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802  Qt's own name
        super().currentChanged(current, previous)
        line = self.line_at(current)
        if line is not None and line.row is not None:
            self.chosen.emit(line.row.calendar_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._theme.keys_in_use = True
            self._open(self.currentIndex())
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self.line_at(self.indexAt(event.position().toPoint()))
        if line is not None and line.kind is Kind.MORE:
            self._theme.keys_in_use = False
            self.more_wanted.emit()
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open(self.indexAt(event.position().toPoint()))

    def _open(self, index: QModelIndex) -> None:
        line = self.line_at(index)
        if line is None:
            return
        if line.kind is Kind.MORE:
            self.more_wanted.emit()
        elif line.row is not None:
            self.opened.emit(line.row.calendar_id)


class _RowPainter(QStyledItemDelegate):
    """Paints one line of the list."""

    def __init__(self, theme: Theme, view: CalendarList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE_ROLE)
        heading = isinstance(line, Line) and line.kind is Kind.HEADING
        return QSize(0, self._theme.px(HEADING_HEIGHT) if heading else self._theme.size("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        rect = QRectF(option.rect)
        side = Side(rect, option.direction)
        state = option.state
        if line.kind is Kind.HEADING:
            font = self._theme.font("bodyStrong")
            place = side.inset(MARGIN, self._theme.px(16), MARGIN, 4)
            draw_text(painter, place, line.text, font, self._theme.color("text"))
        else:
            self._paint_ground(painter, side, state, line)
            if line.kind is Kind.MORE:
                self._paint_more(painter, side, line)
            elif line.row is not None:
                self._paint_row(painter, side, line.row, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_ground(self, painter: QPainter, side: Side, state: QStyle.StateFlag, line: Line) -> None:
        colour = self._theme.color
        rect = side.rect
        chosen = bool(state & QStyle.StateFlag.State_Selected) and line.kind is Kind.CALENDAR
        if chosen:
            painter.fillRect(rect, colour("accentSoft"))
            painter.fillRect(side.slice(0, 3), colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour("hover"))
        if line.kind is Kind.CALENDAR:
            draw_hline(painter, rect.left(), rect.right(), rect.bottom() - 1, colour("dividerSubtle"))
        current = self._view.currentIndex().data(LINE_ROLE) is line
        if current and self._view.hasFocus() and self._theme.keys_in_use:
            radius = self._theme.radius("row")
            draw_panel(painter, rect.adjusted(2, 2, -2, -3), radius, None, colour("focus"), 2)

    def _paint_more(self, painter: QPainter, side: Side, line: Line) -> None:
        px = self._theme.px
        ink = self._theme.color("accent")
        self._theme.icons.draw(painter, side.slice(MARGIN, px(16)), "layers", ink)
        words = side.inset(MARGIN + px(26), 0, MARGIN, 0)
        draw_text(painter, words, line.text, self._theme.font("body", weight=500), ink)

    def _paint_row(self, painter: QPainter, side: Side, row: CalendarUse, chosen: bool) -> None:
        for column in columns(round(side.rect.width()), self._theme.text_scale):
            place = side.slice(column.offset, column.width).adjusted(0, 0, 0, -1)
            self._paint_cell(painter, Side(place, side.direction), column, row, chosen)

    def _paint_cell(
        self, painter: QPainter, side: Side, column: Column, row: CalendarUse, chosen: bool
    ) -> None:
        colour, font = self._theme.color, self._theme.font
        if column.key == "name":
            self._paint_name(painter, side, row, chosen)
        elif column.key == "id":
            text = _isolated(row.application_calendar_id, side)
            draw_text(painter, side.rect, text, font("mono"), colour("textMuted"))
        elif column.key == "sub":
            text = _isolated(short_sub(row.calendar.sub), side)
            draw_text(painter, side.rect, text, font("mono"), colour("textMuted"))
        elif column.key == "rules":
            known = row.use.has_any_hours
            ink, weight = (colour("textMuted"), 400) if known else (colour("warning"), 500)
            draw_text(painter, side.rect, rules_text(row.use), font("body", weight=weight), ink)
        else:
            self._paint_booked(painter, side, row)

    def _paint_name(self, painter: QPainter, side: Side, row: CalendarUse, chosen: bool) -> None:
        size = self._theme.size("swatch")
        swatch = side.slice(0, size)
        swatch = QRectF(swatch.x(), swatch.center().y() - size / 2, size, size)
        draw_panel(painter, swatch, 3, self._theme.hue(row.calendar.look.hue).bar)
        words = side.slice(size + SWATCH_GAP, side.rect.width() - size - SWATCH_GAP)
        font = self._theme.font("body", weight=600 if chosen else 500)
        draw_text(painter, words, row.calendar.name, font, self._theme.color("text"))

    def _paint_booked(self, painter: QPainter, side: Side, row: CalendarUse) -> None:
        px = self._theme.px
        use = row.use
        if not use.bookings or not use.open_minutes:
            font, ink = self._theme.font("caption", weight=400), self._theme.color("textFaint")
            draw_text(painter, side.rect, bookings_text(use.bookings), font, ink)
            return
        top = side.rect.center().y() - px(BAR_HEIGHT) / 2
        track = Side(
            QRectF(side.slice(0, px(BAR_WIDTH)).x(), top, px(BAR_WIDTH), px(BAR_HEIGHT)), side.direction
        )
        line = self._theme.color("divider") if self._theme.name == "contrast" else None
        draw_panel(painter, track.rect, px(BAR_HEIGHT) / 2, self._theme.color("sunken"), line)
        share = min(use.percent, 100) / 100
        _draw_bar(painter, track, self._theme.hue(row.calendar.look.hue).bar, share)
        words = side.slice(px(BAR_WIDTH) + BAR_GAP, side.rect.width() - px(BAR_WIDTH) - BAR_GAP)
        draw_text(painter, words, booked_text(use), self._theme.font("body"), self._theme.color("text"))


def _draw_bar(painter: QPainter, track: Side, colour: QColor, share: float) -> None:
    if share > 0:
        height = track.rect.height()
        width = max(track.rect.width() * share, height)
        draw_panel(painter, track.slice(0, width), height / 2, colour)


def _isolated(text: str, side: Side) -> str:
    """IDs read from left to right in every language."""
    return f"\u2066{text}\u2069" if side.mirrored else text
